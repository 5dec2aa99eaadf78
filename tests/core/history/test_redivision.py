"""Only what a change touches is drawn anew; the rest stays to the last bit, and no code comes twice."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
import shapely.ops
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely import LineString, Polygon, box

from citygrid_plugin.core.division.divide import divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.history import Redivision, RedivisionSettings, redivide
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from tests.acceptance.districts import generated_district, real_district

from .town import CODES, Town, at, changed, houses, make_town, streets

FIRST = DivisionSettings(start_date="20260101")


def year(date: str = "20270101") -> RedivisionSettings:
    return RedivisionSettings(replace(FIRST, start_date=date), end_date=date)


def bits(grid: FeatureTable) -> dict[str, bytes]:
    return dict(zip(grid.columns["code"].tolist(), shapely.to_wkb(grid.geometry), strict=True))


def require_sound(before: FeatureTable, done: Redivision, base: BaseData) -> None:
    """What holds after every re-division."""
    grid, codes = done.unit_grid, done.unit_grid.columns["code"].tolist()
    past = done.history.columns["code"].tolist()
    assert len(set(codes + past)) == len(codes) + len(past), "a code occurs twice"
    assert shapely.coverage_is_valid(grid.geometry)
    assert (shapely.get_type_id(grid.geometry) == shapely.GeometryType.POLYGON).all()
    assert shapely.is_valid(grid.geometry).all()
    for code, community in zip(base.community.columns["code"], base.community.geometry, strict=True):
        mine = grid.geometry[np.array([text.startswith(code) for text in codes])]
        assert shapely.symmetric_difference(shapely.union_all(mine), community).area < 1e-3
    old, new = bits(before), bits(grid)
    assert all(old[code] == new[code] for code in set(old) & set(new)), "a cell kept its code and changed"
    assert set(old) - set(new) == set(done.retired)
    assert set(new) - set(old) == set(done.issued)
    known = set(codes) | set(past)
    for successors in done.history.columns["replaced_by"]:
        assert set(filter(None, successors.split(","))) <= known
    np.testing.assert_allclose(grid.columns["area_m2"], shapely.area(grid.geometry), atol=0.006)


def cut_through(grid: FeatureTable, buildings: np.ndarray) -> int:
    """Buildings with more than a hand's breadth of ground in two cells of one community."""
    cell, body = shapely.STRtree(buildings).query(grid.geometry, predicate="intersects")
    shared = shapely.intersection(grid.geometry[cell], buildings[body])
    deep = ~shapely.is_empty(shapely.buffer(shared, -0.05))
    home = grid.columns["community_code"][cell[deep]]
    pairs = [(int(one), str(code)) for one, code in zip(body[deep], home, strict=True)]
    return len(pairs) - len(set(pairs))


@pytest.fixture(scope="module")
def grid() -> FeatureTable:
    return divide(make_town(), FIRST).unit_grid


def test_nothing_changed_nothing_happens(grid):
    done = redivide(grid, None, make_town(), make_town(), year())
    assert (done.retired, done.issued, done.touched, len(done.history)) == ((), (), (), 0)
    assert bits(done.unit_grid) == bits(grid)
    assert done.unit_grid.columns["start_date"].tolist() == ["20260101"] * len(grid)


def test_nothing_wrong_nothing_happens_without_old_base_data(grid):
    done = redivide(grid, None, make_town(), None, year())
    assert done.retired == ()
    assert bits(done.unit_grid) == bits(grid)


def test_a_road_moved(grid):
    new, old = make_town(moved_by=30.0), make_town()
    done = redivide(grid, None, new, old, year())
    require_sound(grid, done, new)
    assert 0 < len(done.retired) < 20
    street = at(LineString([(300, 0), (300, 400)]))
    edges = shapely.boundary(done.unit_grid.geometry)
    along = shapely.length(shapely.intersection(edges, shapely.buffer(street, 1.5))).sum() / 2
    assert along > 250, "new edges follow the street where it is now"
    far = shapely.distance(grid.geometry, shapely.union(street, at(LineString([(270, 0), (270, 400)])))) > 150
    assert not set(grid.columns["code"][far]) & set(done.retired)
    assert set(done.history.columns["end_date"]) == {"20270101"}
    starts = dict(zip(done.unit_grid.columns["code"], done.unit_grid.columns["start_date"], strict=True))
    assert {starts[code] for code in done.issued} == {"20270101"}


def test_a_road_cut_in_pieces_is_no_change(grid):
    old = make_town()
    road = old.road
    middle = shapely.line_interpolate_point(road.geometry[0], 0.37, normalized=True)
    pieces = shapely.get_parts(shapely.ops.split(shapely.snap(road.geometry[0], middle, 1e-6), middle))
    geometry = np.array([*pieces, *road.geometry[1:]], dtype=object)
    kinds = np.array(["residential"] * len(geometry), dtype=object)
    new = replace(old, road=FeatureTable.of("road", geometry, **{"class": kinds}))
    assert redivide(grid, None, new, old, year()).touched == ()


def test_a_building_across_an_edge(grid):
    old = make_town()
    edge = shapely.shared_paths(grid.geometry[0].exterior, grid.geometry[1].exterior)
    spot = shapely.line_interpolate_point(
        max(shapely.get_parts(shapely.get_parts(edge)), key=lambda line: line.length), 0.5, normalized=True
    )
    house = shapely.buffer(spot, 8.0, quad_segs=2)
    new = replace(old, building=FeatureTable.of("building", [*old.building.geometry, house]))
    for base_then in (old, None):
        done = redivide(grid, None, new, base_then, year())
        require_sound(grid, done, new)
        assert done.retired
        assert cut_through(done.unit_grid, new.building.geometry) == 0


def test_a_building_inside_a_cell_retires_nothing(grid):
    old = make_town()
    inside = shapely.buffer(shapely.point_on_surface(grid.geometry[5]), 3.0)
    new = replace(old, building=FeatureTable.of("building", [*old.building.geometry, inside]))
    assert redivide(grid, None, new, old, year()).retired == ()


def test_a_compound_gets_a_cell_of_its_own(grid):
    town = Town(streets(), houses(np.random.default_rng(3)))
    yard = box(150, 275, 230, 340)
    clear = tuple(house for house in town.buildings if not house.intersects(yard))
    new = replace(town, buildings=clear, compounds=(yard,)).base()
    done = redivide(grid, None, new, make_town(), year())
    require_sound(grid, done, new)
    holds = shapely.area(shapely.intersection(done.unit_grid.geometry, at(yard)))
    assert (holds > 1.0).sum() == 1
    assert holds.max() > 0.5 * shapely.area(done.unit_grid.geometry)[holds.argmax()]


def test_cells_follow_a_moved_border(grid):
    town = Town(streets(), houses(np.random.default_rng(3)))
    new = replace(town, border=[(400.0, 0.0), (440.0, 150.0), (400.0, 400.0)]).base()
    done = redivide(grid, None, new, make_town(), year())
    require_sound(grid, done, new)
    assert {code[:12] for code in done.retired} == set(CODES), "cells on both sides"
    assert len(done.retired) < len(grid) / 2


def test_ground_won_outside(grid):
    new = Town(streets(), houses(np.random.default_rng(3)), width=960.0).base()
    done = redivide(grid, None, new, make_town(), year())
    require_sound(grid, done, new)
    assert shapely.area(done.unit_grid.geometry).sum() == pytest.approx(960 * 400)


def test_a_community_under_a_new_code_keeps_its_cells_ground(grid):
    new = make_town()
    codes = np.array([CODES[0], "420106001009"], dtype=object)
    community = new.community
    renamed = [codes[CODES.index(code)] for code in community.columns["code"]]
    columns = {**community.columns, "code": np.array(renamed, dtype=object)}
    new = replace(new, community=replace(community, columns=columns))
    done = redivide(grid, None, new, make_town(), year())
    require_sound(grid, done, new)
    assert all(code.startswith("420106001009") for code in done.issued)
    assert done.comparison.as_dict()["kinds"]["renumbered"]["old"] == len(done.retired) > 0


def test_the_order_of_features_does_not_matter(grid):
    rng = np.random.default_rng(4)

    def shuffled(base: BaseData) -> BaseData:
        return BaseData(
            base.crs, **{name: t.take(rng.permutation(len(t))) for name, t in base.tables().items()}
        )

    new, old = make_town(moved_by=30.0), make_town()
    one = redivide(grid, None, new, old, year())
    two = redivide(grid.take(rng.permutation(len(grid))), None, shuffled(new), shuffled(old), year())
    assert bits(one.unit_grid) == bits(two.unit_grid)
    for name in ("code", "replaced_by"):
        assert one.history.columns[name].tolist() == two.history.columns[name].tolist()


def test_a_grid_that_is_not_seamless_is_refused(grid):
    shifted = grid.geometry.copy()
    shifted[3] = shapely.transform(shifted[3], lambda points: points + 1.0)
    with pytest.raises(InputError, match="Repair that grid first") as raised:
        redivide(grid.with_geometry(shifted), None, make_town(), None, year())
    assert grid.fids[3] in raised.value.problems[0].fids


def test_cancelling_ends_the_run(grid):
    class Impatient(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        redivide(grid, None, make_town(moved_by=30.0), make_town(), year(), Impatient())


@pytest.mark.slow
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(seed=st.integers(0, 10_000), with_old_base=st.booleans())
def test_ten_random_years_in_a_row(seed: int, with_old_base: bool) -> None:
    """No code ever occurs twice, in whichever year; the history leads from every code to cells in use."""
    rng = np.random.default_rng(seed)
    town = Town(streets(), houses(rng))
    base = town.base()
    grid, history = divide(base, FIRST).unit_grid, None
    ever = set(grid.columns["code"])
    for number in range(10):
        town = changed(town, rng)
        new = town.base()
        done = redivide(grid, history, new, base if with_old_base else None, year(f"{2027 + number}0101"))
        require_sound(grid, done, new)
        assert not set(done.issued) & ever, "a code used again"
        ever |= set(done.issued)
        grid, history, base = done.unit_grid, done.history, new
    assert ever == set(grid.columns["code"]) | set(history.columns["code"])
    heirs = dict(zip(history.columns["code"], history.columns["replaced_by"], strict=True))
    for code, successors in heirs.items():
        assert code not in successors.split(",")


def _moved_road(base: BaseData, rows: np.ndarray, by: tuple[float, float]) -> BaseData:
    geometry = base.road.geometry.copy()
    geometry[rows] = shapely.transform(geometry[rows], lambda points: points + np.array(by))
    return replace(base, road=base.road.with_geometry(geometry))


def _require_stable(base: BaseData, rows: np.ndarray, by: tuple[float, float]) -> None:
    """One road moved: of the cells away from it at least 98 % keep code and geometry, to the last bit."""
    grid = divide(base, FIRST).unit_grid
    new = _moved_road(base, rows, by)
    done = redivide(grid, None, new, base, year())
    assert shapely.coverage_is_valid(done.unit_grid.geometry)
    assert (
        cut_through(done.unit_grid, new.building.geometry) == cut_through(grid, base.building.geometry) == 0
    )
    assert shapely.area(done.unit_grid.geometry).sum() == pytest.approx(shapely.area(grid.geometry).sum())
    old, now = bits(grid), bits(done.unit_grid)
    assert all(old[code] == now[code] for code in set(old) & set(now))
    road = shapely.union_all([*base.road.geometry[rows], *new.road.geometry[rows]])
    away = grid.columns["code"][shapely.distance(grid.geometry, road) > 50.0].tolist()
    kept = sum(now.get(code) == old[code] for code in away)
    assert kept >= 0.98 * len(away) > 0
    assert done.retired, "the road moved far enough to matter"


def test_one_road_moved_in_the_sample_district():
    base = generated_district("sample")
    _require_stable(base, np.flatnonzero(base.road.columns["name"] == "长青路"), (12.0, 25.0))


@pytest.mark.data
@pytest.mark.slow
def test_one_road_moved_in_a_real_district(shared_data):
    base = real_district("monaco", shared_data)
    _require_stable(base, np.flatnonzero(base.road.columns["name"] == "Boulevard d'Italie"), (15.0, 20.0))


def test_edges_end_at_vertices_of_kept_neighbours_where_they_can(grid):
    """A junction is nothing a neighbour across the street need be renumbered for."""
    done = redivide(grid, None, make_town(moved_by=30.0), make_town(), year())
    same_ground = done.comparison.as_dict()["kinds"]["renumbered"]["old"]
    assert same_ground <= 2


def test_a_polygon_of_one_part_is_a_polygon(grid):
    multi = grid.with_geometry(
        np.array([shapely.MultiPolygon([cell]) for cell in grid.geometry], dtype=object)
    )
    done = redivide(multi, None, make_town(moved_by=30.0), make_town(), year())
    assert (shapely.get_type_id(done.unit_grid.geometry) == 3).all()
    assert isinstance(done.unit_grid.geometry[0], Polygon)
