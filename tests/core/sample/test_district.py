from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.coding import community_code_problem
from citygrid_plugin.core.sample import make_sample_district


@pytest.fixture(scope="module")
def base():
    return make_sample_district()


def test_it_is_a_district_of_six_communities_in_two_street_offices(base):
    community = base.community
    codes = community.columns["code"].tolist()
    assert len(set(codes)) == 6
    assert [community_code_problem(code) for code in codes] == [None] * 6
    assert {code[:9] for code in codes} == {"420106001", "420106002"}
    assert 1.5e6 < shapely.area(community.geometry).sum() < 2.5e6
    assert (community.columns["target_area"] > 0).sum() == 1


def test_communities_share_their_borders_exactly(base):
    cells = base.community.geometry
    whole = shapely.union_all(cells)
    assert shapely.coverage_is_valid(cells, gap_width=1.0)
    assert shapely.get_type_id(whole) == 3 and shapely.get_num_interior_rings(whole) == 0
    assert whole.area == pytest.approx(shapely.area(cells).sum(), rel=1e-9)


def test_it_lies_where_its_crs_says(base):
    assert base.crs == "EPSG:4547"
    x0, y0, x1, y1 = shapely.total_bounds(base.road.geometry)
    assert 500_000 < x0 < x1 < 600_000 and 3_370_000 < y0 < y1 < 3_390_000


def test_every_layer_is_there_with_sound_geometry(base):
    kinds = {"road": {1}, "barrier": {1}, "component": {0}}
    for name, table in base.tables().items():
        assert len(table), name
        assert shapely.is_valid(table.geometry).all(), name
        assert set(shapely.get_type_id(table.geometry)) == kinds.get(name, {3}), name
        assert all(len(column) == len(table) for column in table.columns.values()), name


def test_the_road_hierarchy_is_complete(base):
    classes = set(base.road.columns["class"])
    assert classes >= {
        "primary",
        "secondary",
        "tertiary",
        "residential",
        "living_street",
        "service",
        "footway",
    }


def test_roads_are_cut_where_they_meet(base):
    lines = base.road.geometry
    a, b = shapely.STRtree(lines).query(lines, predicate="crosses")
    # A point where two lines cross within is a junction without a node.
    crossing = shapely.intersection(lines[a], lines[b])
    ends = shapely.boundary(lines)
    loose = shapely.distance(crossing, ends[a]) > 0.002
    assert not loose.any()


def test_no_house_stands_in_water_or_astride_a_border(base):
    houses = base.building.geometry
    for obstacle in (*base.water.geometry, *shapely.boundary(base.community.geometry)):
        assert not shapely.intersects(houses, obstacle).any()


def test_party_walls_are_shared_vertex_by_vertex(base):
    lane_houses = base.building.geometry[base.building.columns["kind"] == "里弄住宅"]
    a, b = shapely.STRtree(lane_houses).query(lane_houses, predicate="touches")
    walls = shapely.length(shapely.intersection(lane_houses[a], lane_houses[b]))
    assert (walls > 10).sum() > len(lane_houses)


def test_compounds_hold_houses_and_stand_apart(base):
    compounds, houses = base.compound.geometry, base.building.geometry
    holder, _ = shapely.STRtree(houses).query(compounds, predicate="contains")
    assert set(holder) == set(range(len(compounds)))
    a, b = shapely.STRtree(compounds).query(compounds, predicate="intersects")
    assert shapely.area(shapely.intersection(compounds[a], compounds[b]))[a != b].max(initial=0) < 1e-6


def test_components_stand_thick_as_in_a_city_and_on_open_ground(base):
    points = base.component.geometry
    area = shapely.area(base.community.geometry).sum() / 1e6
    assert 5_000 < len(points) / area < 8_000
    codes = base.component.columns["code"]
    assert len(set(codes)) == len(codes) and {len(code) for code in codes} == {16}
    hits, _ = shapely.STRtree(base.water.geometry).query(points, predicate="within")
    assert len(hits) == 0


def test_it_has_the_dirt_of_a_survey(base):
    houses = base.building.geometry
    overlapping, _ = shapely.STRtree(houses).query(houses, predicate="overlaps")
    assert len(overlapping) > 0
    lines = base.road.geometry
    assert len({line.wkb for line in shapely.normalize(lines)}) == len(lines) - 1
    ends = shapely.get_coordinates(shapely.boundary(lines))
    points, count = np.unique(np.round(ends, 2), axis=0, return_counts=True)
    alone = shapely.points(points[count == 1])
    gap = shapely.STRtree(lines).query(alone, predicate="dwithin", distance=1.0)[0]
    assert (np.bincount(gap) > 1).any()  # an end that stops within a metre of another road


def test_the_same_seed_draws_the_same_district(base):
    again = make_sample_district()
    other = make_sample_district(seed=8)
    for name, table in base.tables().items():
        assert shapely.equals_exact(table.geometry, again.tables()[name].geometry).all(), name
        assert all((table.columns[key] == again.tables()[name].columns[key]).all() for key in table.columns)
    assert len(other.building) != len(base.building)
