"""Fleets of a district: closed walks from depots over every road, whatever the roads and depots are like."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.fleet import (
    DistrictPlan,
    DistrictSettings,
    FleetSettings,
    compiled,
    plan_district,
)
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network
from citygrid_plugin.core.routes import Shift, gpx_text, route_table, t_join, timetable_table, turn_table
from tests import patrol_town as town
from tests.acceptance.independent.routes import measure_routes

SEARCH = FleetSettings(rounds=300 if compiled() else 40, bound_seconds=1.0)
EVERYWHERE = shapely.box(*town.at(-5000, -5000), *town.at(9000, 9000))
NOUGHT = (
    "not_one_line",
    "not_closed",
    "wrong_length",
    "below_bound",
    "falsely_proven",
    "codes_twice",
    "of_no_zone",
)


def depot(*places: tuple[float, float], **columns: Any) -> FeatureTable:
    return town.table("post", [shapely.Point(town.at(*place)) for place in places], **columns)


def lines(*roads: list[tuple[float, float]], **columns: Any) -> FeatureTable:
    return town.table(
        "road", [shapely.LineString([town.at(*xy) for xy in road]) for road in roads], **columns
    )


def planned(
    roads: FeatureTable,
    posts: FeatureTable | None = None,
    mode: PatrolMode = PatrolMode.WALKING,
    component: FeatureTable | None = None,
    grid: FeatureTable | None = None,
    area: FeatureTable | None = None,
    **settings: Any,
) -> DistrictPlan:
    patrol = PatrolSettings(mode=mode, speed_kmh=6.0)  # 100 m in a minute
    network, _ = patrol_network(roads, patrol, component)
    asked = DistrictSettings(**{"patrol": patrol, "search": SEARCH, **settings})
    return plan_district(network, posts, asked, grid, area)


def rules(plan: DistrictPlan) -> set[str]:
    return {problem.rule for problem in plan.problems} - {"NUMBA_MISSING"}


def checked(plan: DistrictPlan, roads: FeatureTable, names: tuple[str, ...] = ("F",)) -> FeatureTable:
    """The layer, once code that knows nothing of ours has measured it."""
    route = route_table(plan.plan)
    zone = town.table("zone", [EVERYWHERE] * len(names), zone_code=town.objects(*names))
    found = measure_routes(roads, zone, route)
    for figure in NOUGHT:
        assert found[figure] == 0, figure
    assert found["missed_m"] < 0.01
    assert found["off_road_m"] < 0.01
    summary = plan.summary()
    assert summary["on_routes_m"] == summary["patrol_m"]
    assert summary["lower_bound_m"] <= summary["lap_m"]
    return route


def begun_at(route: FeatureTable) -> set[tuple[float, float]]:
    return {tuple(shapely.get_coordinates(line)[0] - town.at(0, 0)) for line in route.geometry}


@pytest.mark.parametrize("mode", list(PatrolMode))
def test_walks_from_the_depot_within_the_minutes(mode: PatrolMode) -> None:
    plan = planned(town.roads(), depot((205, 190)), mode, minutes=30.0)
    route = checked(plan, town.roads())
    assert rules(plan) == set()
    assert begun_at(route) == {(200.0, 190.0)}
    assert route.columns["lap_min"].max() <= 30.0
    assert plan.summary()["vehicles"] == len(route) >= 4  # 8,400 m with both sides of the wide road
    assert plan.summary()["gap_pct"] < 30.0


def test_one_round_is_enough_where_time_allows() -> None:
    plan = planned(town.roads(), depot((0, 0)))
    assert len(checked(plan, town.roads())) == 1
    assert plan.fleets[0].bound == plan.fleets[0].lap


def test_a_number_of_vehicles_shares_evenly() -> None:
    plan = planned(
        town.roads(), depot((400, 200)), vehicles=4, search=FleetSettings(rounds=4000 if compiled() else 400)
    )
    route = checked(plan, town.roads())
    minutes = route.columns["lap_min"]
    assert len(route) == 4
    assert plan.fleets[0].least <= minutes.max() <= (1.3 if compiled() else 2.0) * minutes.mean()


def test_components_take_time() -> None:
    bare = planned(town.roads(), depot((0, 0)))
    full = planned(town.roads(), depot((0, 0)), component=town.components())
    route = route_table(full.plan)
    assert route.columns["component_min"].sum() == pytest.approx(0.5)
    assert route.columns["lap_min"].sum() == pytest.approx(
        route_table(bare.plan).columns["lap_min"].sum() + 0.5
    )
    shared = route_table(planned(town.roads(), depot((0, 0)), component=town.components(), minutes=30.0).plan)
    assert shared.columns["component_min"].sum() == pytest.approx(0.5)


def test_each_class_is_a_fleet_of_its_own() -> None:
    plan = planned(town.roads(), depot((400, 200)), grid=town.grid())
    route = checked(plan, town.roads())
    assert set(route.columns["required_min"]) == {60.0, 120.0, 240.0}
    assert (route.columns["lap_min"] <= route.columns["required_min"]).all()


def test_several_depots_take_what_is_nearest() -> None:
    names = town.objects("东站", "西站")
    posts = depot((800, 200), (0, 200), zone_code=names, collector=town.objects("甲、乙", "丙"))
    plan = planned(town.roads(), posts, minutes=40.0)
    route = checked(plan, town.roads(), ("东站", "西站"))
    middle = shapely.get_coordinates(shapely.centroid(route.geometry))[:, 0] - town.WEST
    east = route.columns["zone_code"] == "东站"
    assert middle[east].min() > middle[~east].max()
    assert list(route.columns["collector"][east][:2]) == ["甲", "乙"]


def test_only_the_roads_of_an_area() -> None:
    area = town.table(
        "zone", [shapely.box(*town.at(-10, -10), *town.at(410, 410))], zone_code=town.objects("A")
    )
    plan = planned(town.roads(), depot((800, 400)), area=area)
    route = route_table(plan.plan)
    assert plan.summary()["patrol_m"] == plan.summary()["on_routes_m"] == 4400.0
    assert begun_at(route) == {(800.0, 400.0)}


def test_vehicles_obey_one_way_streets_and_walkers_need_not() -> None:
    ring = [[(0, 0), (100, 0)], [(100, 0), (100, 100)], [(100, 100), (0, 100)], [(0, 100), (0, 0)]]
    chord = [[(0, 0), (100, 100)]]
    roads = lines(*ring, *chord, oneway=town.objects("yes", "yes", "yes", "yes", "yes"))
    for mode in (PatrolMode.CYCLING, PatrolMode.DRIVING):
        plan = planned(roads, depot((0, 0)), mode, minutes=5.0)
        checked(plan, roads)
        for walk in (one.tour for one in plan.plan.routes):
            assert (plan.plan.network.one_way[walk.rows] == np.where(walk.forward, 1, -1)).all()
    assert planned(roads, depot((0, 0)), minutes=7.0).summary()["lap_m"] < plan.summary()["lap_m"]


def test_a_one_way_trap_is_patrolled_all_the_same() -> None:
    roads = lines([(0, 0), (100, 0)], [(100, 0), (100, 80)], oneway=town.objects(None, "yes"))
    patrol = PatrolSettings(mode=PatrolMode.DRIVING)
    _, told = patrol_network(roads, patrol)
    assert [problem.rule for problem in told] == ["ONE_WAY_TRAP"]
    checked(planned(roads, depot((0, 0)), PatrolMode.DRIVING), roads)


def test_footways_are_not_driven_and_that_is_said() -> None:
    roads = lines([(0, 0), (100, 0)], [(100, 0), (100, 80)], class_=town.objects("service", "footway"))
    _, told = patrol_network(roads, PatrolSettings(mode=PatrolMode.DRIVING))
    assert [(problem.rule, problem.fids) for problem in told] == [("ROAD_NOT_DRIVEN", (2,))]
    assert "80 m" in told[0].message


def test_islands_get_walks_of_their_own_and_are_told_of() -> None:
    roads = lines([(0, 0), (300, 0)], [(0, 0), (0, 200)], [(1000, 0), (1100, 0)], [(2000, 0), (2050, 0)])
    plan = planned(roads, depot((0, 0)))
    route = checked(plan, roads)
    assert list(route.columns["part"]) == [1, 2, 3]
    assert set(route.columns["number"]) == {1}
    assert list(route.columns["access_m"]) == [0.0, 1000.0, 2000.0]
    assert rules(plan) == {"DEPOT_CUT_OFF"}
    own = planned(roads, depot((0, 0), (1000, 0), (2000, 0)))
    assert rules(own) == set()
    assert len(checked(own, roads, ("F1", "F2", "F3"))) == 3


def test_zero_length_and_duplicate_roads() -> None:
    roads = lines([(0, 0), (300, 0)], [(0, 0), (300, 0)], [(0, 0), (0, 0)], [(300, 0), (300, 100)])
    network, told = patrol_network(roads)
    assert {problem.rule for problem in told} == {"ROAD_WITHOUT_LENGTH", "ROAD_TWICE"}
    plan = plan_district(network, depot((0, 0)), DistrictSettings(search=SEARCH))
    assert plan.summary()["patrol_m"] == plan.summary()["on_routes_m"] == 400.0


def test_more_vehicles_than_roads() -> None:
    roads = lines([(0, 0), (100, 0)], [(0, 0), (0, 100)], [(0, 0), (-100, 0)])
    plan = planned(roads, depot((0, 0)), vehicles=7)
    assert len(checked(plan, roads)) == 3
    assert rules(plan) == {"VEHICLES_IDLE"}


def test_a_road_longer_than_the_round() -> None:
    roads = lines([(0, 0), (0, 100)], [(0, 0), (3000, 0)], [(0, 0), (-200, 0)])
    plan = planned(roads, depot((0, 0)), minutes=20.0)
    route = checked(plan, roads)
    assert rules(plan) == {"ROAD_TOO_LONG", "ROUND_TOO_LONG"}
    told = next(problem for problem in plan.problems if problem.rule == "ROAD_TOO_LONG")
    assert told.fids == (2,)
    assert sorted(route.columns["lap_m"]) == [600.0, 6000.0]


def test_a_depot_in_the_middle_of_a_road() -> None:
    roads = lines([(0, 0), (400, 0)], [(400, 0), (400, 100)])
    plan = planned(roads, depot((150, 30)), minutes=6.0)
    route = checked(plan, roads)
    assert begun_at(route) == {(150.0, 0.0)}
    assert sorted(route.columns["lap_m"]) == [300.0, 700.0]
    assert set(route.columns["access_m"]) == {30.0}


def test_a_depot_off_every_road_and_none_at_all() -> None:
    assert rules(planned(town.roads(), depot((400, -900)))) == {"DEPOT_OFF_ROAD"}
    assert rules(planned(town.roads())) == {"DEPOT_IN_THE_MIDDLE"}


@pytest.mark.parametrize(
    ("posts", "settings", "rule"),
    [
        (town.table("post", [EVERYWHERE]), {}, "DEPOT_MISSING"),
        (None, {"vehicles": 0}, "FLEET_SETTINGS"),
        (None, {"minutes": 0.0}, "FLEET_SETTINGS"),
        (None, {"minutes": float("nan")}, "FLEET_SETTINGS"),
        (None, {"area": town.table("zone", [shapely.box(0, 0, 1, 1)])}, "ROADS_MISSING"),
    ],
)
def test_what_makes_no_sense_is_refused(posts: Any, settings: dict, rule: str) -> None:
    with pytest.raises(InputError) as refused:
        planned(town.roads(), posts, **settings)
    assert [problem.rule for problem in refused.value.problems] == [rule]
    assert refused.value.problems[0].mend


@pytest.mark.parametrize("mode", [PatrolMode.WALKING, PatrolMode.CYCLING])
def test_without_pymatching_the_search_alone_makes_the_walks(
    mode: PatrolMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(t_join, "pymatching", None)
    monkeypatch.setattr(t_join, "MOST_WITHOUT_MATCHING", 0)
    plan = planned(town.roads(), depot((400, 200)), mode, minutes=30.0)
    assert checked(plan, town.roads()).columns["lap_min"].max() <= 30.0
    assert rules(plan) == {"WALK_NOT_SHORTENED"}
    checked(planned(town.roads(), depot((400, 200)), mode), town.roads())


def test_too_few_vehicles_for_the_classes() -> None:
    plan = planned(town.roads(), depot((400, 200)), grid=town.grid(), vehicles=2)
    assert "FLEET_TOO_SMALL" in rules(plan)
    checked(plan, town.roads())


def test_the_order_of_roads_does_not_matter() -> None:
    roads = town.roads()
    turned = roads.take(np.arange(len(roads))[::-1])
    one, other = (route_table(planned(each, depot((0, 0)), minutes=30.0).plan) for each in (roads, turned))
    assert one.geometry.tolist() == other.geometry.tolist()


def test_turns_times_and_gpx_are_those_of_any_route() -> None:
    plan = planned(town.roads(), depot((0, 0)), minutes=60.0, shift=Shift.parse("08:00-10:00")).plan
    route, turn, times = route_table(plan), turn_table(plan), timetable_table(plan)
    assert (
        set(turn.columns["route_code"])
        == set(times.columns["route_code"])
        == set(route.columns["route_code"])
    )
    assert gpx_text(route, turn, town.CRS).count("<trk>") == len(route)
    assert min(times.columns["start_time"]) == "08:00"


def test_it_can_be_cancelled() -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    network, _ = patrol_network(town.roads())
    with pytest.raises(Cancelled):
        plan_district(network, progress=Stopped())
