"""Routes of whole districts, checked from their layer alone, and held to what the project promises."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.patrol_coverage import plan_coverage
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network
from citygrid_plugin.core.routes import RoutePlan, RouteSettings, plan_routes, route_table

from .districts import GENERATED, REAL, generated_district, real_district
from .independent.routes import measure_routes

#: Zones are squares of this side, m: about 20 unit grids each.
SIDE = 450.0
NOUGHT = (
    "not_one_line",
    "not_closed",
    "wrong_length",
    "below_bound",
    "falsely_proven",
    "of_no_zone",
    "codes_twice",
)


@dataclass(frozen=True)
class Patrolled:
    """A district, its zones, its cells of 100 m and its routes."""

    base: BaseData
    zone: FeatureTable
    grid: FeatureTable
    plan: RoutePlan


def squares(name: str, points: np.ndarray, side: float) -> tuple[FeatureTable, np.ndarray]:
    """Squares that hold all points, and their numbers by column and row."""
    place = np.unique(np.floor(points / side).astype(int), axis=0)
    shapes = [shapely.box(x * side, y * side, (x + 1) * side, (y + 1) * side) for x, y in place.tolist()]
    return FeatureTable.of(name, shapes), place


def classed(grid: FeatureTable, seed: int = 2) -> FeatureTable:
    """A quarter red in the middle, then 35 % yellow, the rest blue, with ragged borders."""
    middle = shapely.get_coordinates(shapely.centroid(grid.geometry))
    far = np.hypot(*(middle - np.median(middle, axis=0)).T)
    far = far / far.max() + np.random.default_rng(seed).normal(0, 0.05, len(far))
    rank = np.argsort(np.argsort(far)) / len(far)
    classes = np.where(rank < 0.25, "red", np.where(rank < 0.6, "yellow", "blue")).astype(object)
    codes = np.array([f"420102001{number:06d}" for number in range(1, len(grid) + 1)], dtype=object)
    return FeatureTable("unit_grid", grid.geometry, grid.fids, {"code": codes, "patrol_class": classes})


def ground(base: BaseData) -> tuple[FeatureTable, FeatureTable]:
    """Zones and cells over all roads."""
    points = shapely.get_coordinates(shapely.segmentize(base.road.geometry, 20.0))
    zone, _ = squares("zone", points, SIDE)
    codes = np.array([f"Z{number:03d}" for number in range(1, len(zone) + 1)], dtype=object)
    return FeatureTable("zone", zone.geometry, zone.fids, {"zone_code": codes}), classed(
        squares("unit_grid", points, 100.0)[0]
    )


def district(name: str, request: pytest.FixtureRequest) -> BaseData:
    """A made-up or a real one; the test is skipped where its data are absent."""
    if name in GENERATED:
        return generated_district(name)
    shared = request.getfixturevalue("shared_data")
    if not (shared / REAL[name][0]).exists():
        pytest.skip(f"{REAL[name][0]} is not in {shared}")
    return real_district(name, shared)


@pytest.fixture(
    scope="module", params=[*GENERATED, *(pytest.param(name, marks=pytest.mark.data) for name in REAL)]
)
def patrolled(request: pytest.FixtureRequest) -> Patrolled:
    base = district(request.param, request)
    zone, grid = ground(base)
    network, _ = patrol_network(base.road)
    plan = plan_routes(network, zone, RouteSettings(slots=False))
    return Patrolled(base, zone, grid, plan)


@pytest.mark.slow
def test_every_road_is_on_a_closed_walk_that_is_proven(patrolled: Patrolled) -> None:
    found = measure_routes(patrolled.base.road, patrolled.zone, route_table(patrolled.plan))
    assert {name: found[name] for name in NOUGHT} == dict.fromkeys(NOUGHT, 0)
    assert found["missed_m"] < 1e-4 * found["road_m"], found["_missed"]
    assert found["off_road_m"] < 1e-4 * found["road_m"]
    assert found["gap"] <= 0.005
    assert found["proven_share"] >= 0.95


@pytest.mark.slow
def test_every_road_is_passed_in_the_planned_day(patrolled: Patrolled) -> None:
    plan = patrolled.plan
    day = plan_coverage(route_table(plan), patrolled.grid, zone=patrolled.zone, network=plan.network)
    assert day.roads is not None
    gone = {zone.zone_code for zone in plan.zones if all(route.rounds for route in zone.routes)}
    codes = patrolled.zone.columns["zone_code"]
    mine = np.isin(codes[np.maximum(plan.zone_row, 0)].astype(str), sorted(gone)) & (plan.zone_row >= 0)
    assert mine.sum() > 0.8 * len(plan.network)
    assert day.roads.covered[mine].all()


@pytest.mark.slow
def test_slots_walk_less_than_hourly_laps_and_more_zones_are_in_time() -> None:
    """Frequencies of 1, 2 and 4 hours in hourly laps in turn, against a full lap each hour."""
    base = generated_district("city")
    zone, grid = ground(base)
    network, _ = patrol_network(base.road)
    hourly = plan_routes(
        network, zone, RouteSettings(slots=False, intervals=dict.fromkeys(("red", "yellow", "blue"), 60.0))
    )
    slotted = plan_routes(network, zone, RouteSettings(), grid)
    full = 4 * sum(route.tour.lap for route in hourly.routes)
    turns = sum(
        route.tour.lap * 240 / route.required / one.slots for one in slotted.zones for route in one.routes
    )
    print(
        f"distance {turns / full:.3f} times",
        sum(z.in_time for z in hourly.zones),
        sum(z.in_time for z in slotted.zones),
    )
    assert turns <= 0.65 * full
    assert sum(one.in_time for one in slotted.zones) >= 2.5 * sum(one.in_time for one in hourly.zones)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["sample", *(pytest.param(name, marks=pytest.mark.data) for name in REAL if name != "wuhan")]
)
def test_cyclists_obey_one_way_streets_on_walks_that_are_proven(
    name: str, request: pytest.FixtureRequest
) -> None:
    """Not in Wuhan, whose streets are without directions."""
    base = district(name, request)
    zone, _ = ground(base)
    settings = RouteSettings(PatrolSettings(mode=PatrolMode.CYCLING), slots=False)
    network, _ = patrol_network(base.road, settings.patrol)
    plan = plan_routes(network, zone, settings)
    assert network.one_way.any()
    for route in plan.routes:
        way = network.one_way[route.tour.rows]
        assert ((way == 0) | (way == np.where(route.tour.forward, 1, -1))).all()
    found = measure_routes(base.road, zone, route_table(plan))
    print(found["gap"], found["proven_share"])
    assert {name: found[name] for name in NOUGHT} == dict.fromkeys(NOUGHT, 0)
    assert found["missed_m"] < 1e-4 * found["road_m"]
    assert found["gap"] <= 0.005
    assert found["proven_share"] >= 0.95
