"""Zones: contiguous, even, compact, and a clear word where that cannot be."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.zones import (
    ZonePlan,
    ZoneSettings,
    compare_numbers,
    compare_plans,
    design_zones,
    measure_zones,
    read_beat,
)
from citygrid_plugin.core.zones.part import Part
from tests.acceptance.independent.zones import check_zones

from .towns import SIDE, grid_of, joined, roads_of, town


def designed(grid: FeatureTable, road: FeatureTable, collectors: int | None, **more: Any) -> ZonePlan:
    earlier = {name: more.pop(name) for name in ("zone_member", "zone") if name in more}
    points = {name: more.pop(name) for name in ("component", "case") if name in more}
    wanted = ZoneSettings(collectors=collectors, **more)
    return design_zones(read_beat(grid, road, wanted, **points), wanted, **earlier)


def checked(plan: ZonePlan) -> dict[str, Any]:
    zone, member = plan.zone_table(), plan.member_table()
    return check_zones(
        plan.beat.codes.tolist(),
        plan.beat.cells,
        list(zip(member.columns["grid_code"], member.columns["zone_code"], strict=True)),
        dict(zip(zone.columns["zone_code"].tolist(), zone.geometry, strict=True)),
    )


def faultless(plan: ZonePlan) -> None:
    found = checked(plan)
    assert (found["cells_in_no_zone"], found["cells_twice"], found["zones_empty"]) == (0, 0, 0)
    assert found["zones_in_pieces"] == []
    assert found["shapes_that_differ"] == []


def rules(plan: ZonePlan) -> set[str]:
    return {problem.rule for problem in plan.problems}


def test_four_collectors_share_a_square() -> None:
    plan = designed(*town(8, 8), 4)
    faultless(plan)
    assert [zone.code for zone in plan.zones] == ["Z001", "Z002", "Z003", "Z004"]
    assert sum(zone.road_m for zone in plan.zones) == pytest.approx(2 * 9 * 8 * SIDE)
    figures = plan.figures()
    assert figures["within_tolerance"] == 1.0
    assert figures["compactness_median"] > 0.6
    assert (plan.street_zone >= 0).all()


def test_a_single_zone_is_the_whole_grid() -> None:
    plan = designed(*town(3, 3), 1)
    faultless(plan)
    # 24 streets of 100 m; 8 junctions of three streets are paired along the rim at 100 m each.
    assert plan.zones[0].lap_m == pytest.approx(2800.0)
    assert plan.zones[0].lap_min == pytest.approx(2800 / 4500 * 60)


def test_red_cells_make_zones_smaller() -> None:
    grid, road = town(8, 4)
    centre = shapely.get_coordinates(shapely.centroid(grid.geometry))
    classes = np.where(centre[:, 0] < 400, "red", "blue").astype(object)
    grid = FeatureTable.of("unit_grid", grid.geometry, **grid.columns, patrol_class=classes)
    plan = designed(grid, road, 5)
    faultless(plan)
    sizes = {zone.patrol_class: [] for zone in plan.zones}
    for zone in plan.zones:
        sizes[zone.patrol_class].append(len(zone.cells))
    assert set(sizes) == {"red", "blue"}
    assert max(sizes["red"]) < min(sizes["blue"])
    assert {zone.required_min for zone in plan.zones} == {60.0, 240.0}


def test_components_and_cases_count() -> None:
    grid, road = town(8, 2)
    points = FeatureTable.of("component", shapely.points(np.tile([[50.0, 50.0]], (900, 1))))
    even = designed(grid, road, 2)
    heavy = designed(grid, road, 2, component=points, component_s=4.0)
    west = min(heavy.zones, key=lambda zone: heavy.beat.cells[zone.cells[0]].bounds[0])
    assert len(west.cells) < max(len(zone.cells) for zone in even.zones)
    assert heavy.zone_table().columns["component_count"].sum() == 900
    cases = designed(grid, road, 2, case=points, case_min=0.1)
    assert sum(zone.load_min for zone in cases.zones) > sum(zone.load_min for zone in even.zones)


def test_order_of_cells_and_roads_makes_no_difference() -> None:
    grid, road = town(9, 7)
    random = np.random.default_rng(4)
    one = designed(grid, road, 5)
    other = designed(grid.take(random.permutation(len(grid))), road.take(random.permutation(len(road))), 5)
    assert one.membership() == other.membership()
    assert [zone.lap_m for zone in one.zones] == [zone.lap_m for zone in other.zones]


def test_communities_are_preferred_borders() -> None:
    west = town(5, 6)
    east = town(7, 6, x0=5 * SIDE, community="420102001002")
    grid, road = joined(west[0], east[0]), joined(west[1], east[1])
    plan = designed(grid, road, 4, prefer="community", preference=3.0, tolerance=0.3)
    faultless(plan)
    mixed = [zone for zone in plan.zones if len({plan.beat.codes[cell][:12] for cell in zone.cells}) > 1]
    assert len(mixed) <= 1


def test_roads_are_preferred_borders() -> None:
    grid, _ = town(8, 4)
    # One avenue, not in the middle; every cell has a lane of its own.
    lanes = [
        shapely.LineString([(x + 20, y + 50), (x + 80, y + 50)])
        for x, y in (shape.bounds[:2] for shape in grid.geometry)
    ]
    avenue = shapely.LineString([(300, 0), (300, 400)])
    plan = designed(grid, roads_of([*lanes, avenue]), 2, prefer="road", preference=5.0, tolerance=0.5)
    west = {zone.code: [plan.beat.cells[cell].bounds[2] <= 300 for cell in zone.cells] for zone in plan.zones}
    assert all(all(sides) or not any(sides) for sides in west.values())


def test_other_numbers_of_collectors_are_compared() -> None:
    grid, road = town(6, 4)
    wanted = ZoneSettings(collectors=2)
    beat = read_beat(grid, road, wanted)
    found = compare_numbers(beat, wanted, [2, 4])
    assert found[2] == design_zones(beat, wanted).figures()
    assert (found[2]["zones"], found[4]["zones"]) == (2, 4)
    assert found[4]["load_min_longest"] < found[2]["load_min_longest"]


def test_neighbours_whose_streets_do_not_meet_are_parted_first() -> None:
    """Four cells in a row: streets meet between the first two, a wall follows, the last has no street."""
    grid, _ = town(4, 1)
    road = roads_of([shapely.LineString([(20, 50), (180, 50)]), shapely.LineString([(220, 50), (280, 50)])])
    wanted = ZoneSettings(collectors=2)
    beat = read_beat(grid, road, wanted)
    cost = Part.of(beat, np.arange(4)).cut_cost(wanted).toarray()
    assert cost[0, 1] == SIDE
    assert 0 < cost[1, 2] < cost[2, 3] < SIDE


def test_locked_zones_stay_and_the_others_are_made_anew() -> None:
    grid, road = town(8, 6)
    plan = designed(grid, road, 4)
    zone = plan.zone_table()
    zone.columns["locked"][1] = True
    zone.columns["collector"][1] = "李明"
    again = designed(grid, road, 6, zone=zone, zone_member=plan.member_table())
    faultless(again)
    kept = next(one for one in again.zones if one.code == "Z002")
    assert (kept.cells, kept.collector, kept.locked) == (plan.zones[1].cells, "李明", True)
    assert len(again.zones) == 6
    assert not {one.code for one in again.zones} & {"Z001", "Z003", "Z004"}


def test_improving_starts_from_what_is_there() -> None:
    grid, road = town(12, 6)
    stripes = FeatureTable.of(
        "zone_member",
        [None] * len(grid),
        grid_code=grid.columns["code"],
        zone_code=np.array(["A" if n % 12 < 9 else "B" for n in range(len(grid))], dtype=object),
    )
    wanted = ZoneSettings(improve=True)
    beat = read_beat(grid, road, wanted)
    before = measure_zones(beat, wanted, stripes)
    after = design_zones(beat, wanted, stripes)
    faultless(after)
    assert [zone.code for zone in after.zones] == ["A", "B"]
    assert after.figures()["load_min_longest"] < before.figures()["load_min_longest"]
    compared = compare_plans(before, after)
    assert 0 < len(compared.moved) <= 24
    assert set(compared.moved) <= {code for code, zone in before.membership().items() if zone == "A"}
    assert compared.difference()["zones"] == 0


def test_improving_takes_in_cells_of_no_zone_and_torn_pieces() -> None:
    grid, road = town(6, 2)
    zones = ["A", "A", "B", "B", "B", "A", None, "A", "B", "B", "B", "B"]
    held = [number for number, name in enumerate(zones) if name]
    member = FeatureTable.of(
        "zone_member",
        [None] * len(held),
        grid_code=grid.columns["code"][held],
        zone_code=np.array([zones[number] for number in held], dtype=object),
    )
    faultless(designed(grid, road, None, improve=True, zone_member=member))


def test_an_island_too_small_goes_with_the_nearest_and_is_told() -> None:
    main, island = town(6, 6), town(1, 1, x0=900, first=500)
    plan = designed(joined(main[0], island[0]), joined(main[1], island[1]), 3)
    assert "ZONE_NOT_CONTIGUOUS" in rules(plan)
    assert "ROAD_UNREACHABLE" in rules(plan)
    assert len(checked(plan)["zones_in_pieces"]) == 1


def test_an_island_large_enough_has_its_own_zones() -> None:
    main, island = town(6, 6), town(4, 4, x0=900, first=500)
    plan = designed(joined(main[0], island[0]), joined(main[1], island[1]), 3)
    faultless(plan)
    assert "ZONE_NOT_CONTIGUOUS" not in rules(plan)


def test_zones_without_roads_are_told() -> None:
    grid, _ = town(4, 4)
    plan = designed(grid, roads_of([shapely.LineString([(10, 50), (90, 50)])]), 4)
    faultless(plan)
    assert "ZONE_WITHOUT_ROADS" in rules(plan)
    assert designed(grid, roads_of([]), 2).figures()["road_km"] == 0


def test_a_star_of_cells_can_be_divided() -> None:
    arms = [shapely.box(0, 0, 300, 100), shapely.box(0, -100, 100, 0), shapely.box(200, -100, 300, 0)]
    arms += [shapely.box(0, 100, 100, 200), shapely.box(200, 100, 300, 200)]
    whole = shapely.box(0, 0, 300, 100)
    spine = shapely.Polygon([*whole.exterior.coords[:-1]]).segmentize(100)
    plan = designed(grid_of([spine, *arms[1:]], [f"42010200100100{n}" for n in range(5)]), roads_of([]), 4)
    faultless(plan)


@pytest.mark.parametrize(
    ("collectors", "rule"), [(10, "MORE_ZONES_THAN_CELLS"), (0, "ZONE_SETTINGS"), (None, "ZONE_COUNT")]
)
def test_impossible_numbers_are_refused(collectors: int | None, rule: str) -> None:
    with pytest.raises(InputError) as refused:
        designed(*town(3, 3), collectors)
    assert refused.value.problems[0].rule == rule
    assert refused.value.problems[0].mend


def test_impossible_locks_are_refused() -> None:
    grid, road = town(4, 2)
    plan = designed(grid, road, 2)
    zone = plan.zone_table()
    zone.columns["locked"][0] = True
    for collectors, rule in ((1, "ZONE_LOCKED"), (8, "MORE_ZONES_THAN_CELLS")):
        with pytest.raises(InputError) as refused:
            designed(grid, road, collectors, zone=zone, zone_member=plan.member_table())
        assert refused.value.problems[0].rule == rule
    with pytest.raises(InputError):
        designed(grid, road, 3, improve=True, zone=zone, zone_member=plan.member_table())
    with pytest.raises(InputError):
        designed(grid, road, None, improve=True)


@pytest.mark.parametrize(("codes", "rule"), [([None, "a"], "CODE_MISSING"), (["a", "a"], "CODE_REPEATED")])
def test_grids_without_proper_codes_are_refused(codes: list[Any], rule: str) -> None:
    with pytest.raises(InputError) as refused:
        designed(grid_of([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)], codes), roads_of([]), 1)
    assert refused.value.problems[0].rule == rule


def test_retired_cells_are_nobodys() -> None:
    grid, road = town(3, 3)
    ended = np.array(["20260101", *[""] * 8], dtype=object)
    grid = FeatureTable.of("unit_grid", grid.geometry, **grid.columns, end_date=ended)
    assert designed(grid, road, 2).figures()["cells"] == 8
    with pytest.raises(InputError):
        designed(grid.take(np.array([0])), road, 1)


class Stopped(Silent):
    def __init__(self) -> None:
        self.asked: list[float] = []

    def cancelled(self) -> bool:
        self.asked.append(time.monotonic())
        return len(self.asked) > 3


def test_it_can_be_cancelled() -> None:
    wanted = ZoneSettings(collectors=9)
    with pytest.raises(Cancelled):
        design_zones(read_beat(*town(12, 12), wanted), wanted, progress=Stopped())


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(1, 9), height=st.integers(1, 9), share=st.floats(0.02, 1.0), seed=st.integers(0, 999)
)
def test_any_town_gets_as_many_zones_as_asked(width: int, height: int, share: float, seed: int) -> None:
    grid, road = town(width, height)
    kept = np.random.default_rng(seed).random(len(road)) < 0.7
    count = max(1, round(share * len(grid)))
    plan = designed(grid, road.take(np.flatnonzero(kept)), count)
    faultless(plan)
    assert len(plan.zones) == count
    owned = sum(len(zone.streets) for zone in plan.zones)
    assert owned == len(plan.beat.streets) == len({s for zone in plan.zones for s in zone.streets})


def test_figures_of_measured_zones_are_those_of_the_design() -> None:
    grid, road = town(10, 8)
    plan = designed(grid, road, 5)
    again = measure_zones(plan.beat, replace(plan.settings), plan.member_table(), plan.zone_table())
    assert again.membership() == plan.membership()
    # Streets on borders were shared out anew, and not by laps: these are a little longer.
    assert plan.figures()["lap_km"] <= again.figures()["lap_km"] <= 1.2 * plan.figures()["lap_km"]
