from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.coding import community_code_problem
from citygrid_plugin.core.model.problems import Cancelled
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.sample import make_synthetic_city


@pytest.fixture(scope="module")
def base():
    return make_synthetic_city(16.0)


def test_it_has_the_area_asked_for(base):
    assert shapely.area(base.community.geometry).sum() == pytest.approx(16e6, rel=0.03)


def test_communities_are_one_coverage_of_well_coded_parts(base):
    cells, codes = base.community.geometry, base.community.columns["code"]
    assert shapely.coverage_is_valid(cells, gap_width=1.0)
    assert shapely.union_all(cells).area == pytest.approx(shapely.area(cells).sum(), rel=1e-9)
    assert len(set(codes)) == len(codes)
    assert all(community_code_problem(code) is None for code in codes)
    assert shapely.area(cells).max() < 0.75e6


def test_geometry_is_sound_and_single(base):
    kinds = {"road": {1}, "barrier": {1}, "component": {0}}
    for name, table in base.tables().items():
        assert len(table), name
        assert shapely.is_valid(table.geometry).all(), name
        assert set(shapely.get_type_id(table.geometry)) == kinds.get(name, {3}), name


def test_it_is_built_as_densely_as_a_chinese_city(base):
    area = shapely.area(base.community.geometry).sum() / 1e6
    assert 400 < len(base.building) / area < 1_200
    walled = shapely.area(base.compound.geometry).sum() / 1e6 / area
    assert 0.02 < walled < 0.15
    assert set(base.road.columns["class"]) >= {"primary", "secondary", "tertiary", "residential", "service"}


def test_houses_stand_apart_from_roads_rivers_and_each_other(base):
    houses = base.building.geometry
    a, b = shapely.STRtree(houses).query(houses, predicate="intersects")
    assert shapely.area(shapely.intersection(houses[a], houses[b]))[a != b].max() < 0.01
    assert len(shapely.STRtree(houses).query(base.water.geometry, predicate="intersects")[0]) == 0
    streets = np.isin(base.road.columns["class"], ["primary", "secondary", "tertiary", "residential"])
    crossing = shapely.STRtree(houses).query(base.road.geometry[streets], predicate="intersects")
    assert crossing.shape[1] == 0


def test_the_same_seed_makes_the_same_city(base):
    again = make_synthetic_city(16.0)
    for name, table in base.tables().items():
        assert shapely.equals_exact(table.geometry, again.tables()[name].geometry).all(), name


def test_small_cities_are_made_too():
    base = make_synthetic_city(0.6, seed=3)
    assert len(base.community) >= 1 and len(base.building) > 50


def test_it_can_be_cancelled():
    class Impatient(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        make_synthetic_city(2.0, progress=Impatient())
