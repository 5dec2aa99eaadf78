"""A divided city: seamless, coded, whatever the order of features and the number of processes."""

import time

import numpy as np
import pytest
import shapely
from shapely import LineString, MultiPolygon, Polygon, box

from citygrid_plugin.core.division.divide import divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.sample import make_sample_district

X, Y = 520_000.0, 3_380_000.0
SETTINGS = DivisionSettings(start_date="20260101")


def at(geometry):
    return shapely.transform(geometry, lambda c: c + np.array([X, Y]))


def table(name, geometries, /, **columns):
    return FeatureTable.of(name, [at(geometry) for geometry in geometries], **columns)


def town(communities, codes=None, **layers):
    """Communities with a street every 200 m."""
    bounds = shapely.total_bounds(communities)
    streets = [LineString([(x, bounds[1] - 20), (x, bounds[3] + 20)]) for x in range(0, int(bounds[2]), 200)]
    streets += [LineString([(bounds[0] - 20, y), (bounds[2] + 20, y)]) for y in range(0, int(bounds[3]), 200)]
    codes = codes or [f"4201060010{k + 1:02d}" for k in range(len(communities))]
    return BaseData(
        "EPSG:4547",
        table("community", communities, code=codes, name=codes, **layers.pop("community_columns", {})),
        table("road", streets, **{"class": ["residential"] * len(streets)}),
        **layers,
    )


def shuffled(base, seed):
    rng = np.random.default_rng(seed)
    return BaseData(base.crs, **{name: t.take(rng.permutation(len(t))) for name, t in base.tables().items()})


@pytest.fixture(scope="module")
def district():
    return make_sample_district()


@pytest.fixture(scope="module")
def division(district):
    return divide(district, SETTINGS)


def same(one, other):
    return (
        one.columns["code"].tolist() == other.columns["code"].tolist()
        and shapely.to_wkb(one.geometry).tolist() == shapely.to_wkb(other.geometry).tolist()
    )


def test_the_order_of_features_does_not_matter(district, division):
    assert same(divide(shuffled(district, 3), SETTINGS).unit_grid, division.unit_grid)


def test_the_number_of_processes_does_not_matter(district, division):
    assert same(divide(district, SETTINGS, processes=2).unit_grid, division.unit_grid)


def test_the_grid_is_one_coverage_that_fills_the_communities(district, division):
    cells = division.unit_grid.geometry
    assert shapely.coverage_is_valid(cells)
    codes = division.unit_grid.columns["community_code"]
    for code, community in zip(district.community.columns["code"], district.community.geometry, strict=True):
        mine = shapely.union_all(cells[codes == code])
        assert shapely.symmetric_difference(mine, community).area < 1e-7 * community.area


def test_every_cell_is_coded_and_dated(division):
    grid = division.unit_grid
    codes = grid.columns["code"]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 15 and code.isdigit() for code in codes)
    assert (np.array([code[:12] for code in codes]) == grid.columns["community_code"]).all()
    assert set(grid.columns["start_date"]) == {"20260101"}
    np.testing.assert_allclose(grid.columns["area_m2"], shapely.area(grid.geometry), atol=0.006)


def test_every_component_is_counted_once(district, division):
    inside = shapely.intersects(shapely.union_all(district.community.geometry), district.component.geometry)
    assert division.unit_grid.columns["component_count"].sum() == inside.sum()


def test_a_sparse_community_has_larger_cells():
    base = town(
        [box(0, 0, 600, 600), box(600, 0, 1200, 600)], community_columns={"target_area": [40_000.0, np.nan]}
    )
    grid = divide(base, SETTINGS).unit_grid
    sparse = grid.columns["community_code"] == "420106001001"
    assert np.median(grid.columns["area_m2"][sparse]) == pytest.approx(40_000, rel=0.15)
    assert np.median(grid.columns["area_m2"][~sparse]) == pytest.approx(10_000, rel=0.15)


def test_neighbours_across_a_community_border_share_vertices():
    base = town([box(0, 0, 500, 470), box(500, 0, 1000, 470)])
    assert shapely.coverage_is_valid(divide(base, SETTINGS).unit_grid.geometry)


def test_holes_and_islands_of_a_community():
    ring = Polygon(box(0, 0, 600, 600).exterior, [box(150, 150, 450, 450).exterior])
    island = box(700, 0, 800, 100)
    base = town([MultiPolygon([ring, island]), box(150, 150, 450, 450)])
    grid = divide(base, SETTINGS).unit_grid
    cells, codes = grid.geometry, grid.columns["community_code"]
    assert shapely.coverage_is_valid(cells)
    for code, community in zip(base.community.columns["code"], base.community.geometry, strict=True):
        assert shapely.area(cells[codes == code]).sum() == pytest.approx(community.area, rel=1e-7)


def test_no_edge_leaves_a_compound_or_a_building_divided():
    compound, house = box(230, 230, 370, 390), box(90, 20, 110, 180)
    base = town(
        [box(0, 0, 600, 600)],
        compound=table("compound", [compound], name=["学校"]),
        building=table("building", [house]),
    )
    cells = divide(base, SETTINGS).unit_grid.geometry
    for body in (at(compound), at(house)):
        assert (shapely.area(shapely.intersection(cells, body)) > 0.01).sum() == 1


def test_more_than_999_cells_in_a_community_are_refused():
    base = town([box(0, 0, 1000, 1000)])
    with pytest.raises(InputError, match="999"):
        divide(base, DivisionSettings(target_area=600.0, start_date="20260101"))


class _CancelsAfter(Silent):
    def __init__(self, seconds):
        self.until = time.monotonic() + seconds

    def cancelled(self):
        return time.monotonic() > self.until


@pytest.mark.parametrize("processes", [1, 2])
def test_cancelling_ends_the_run(district, processes):
    with pytest.raises(Cancelled):
        divide(district, SETTINGS, _CancelsAfter(0.3), processes)
