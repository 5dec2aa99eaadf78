"""Routes of a small town, checked from their layer alone and by hand."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network
from citygrid_plugin.core.routes import (
    RouteSettings,
    Shift,
    gpx_text,
    plan_routes,
    route_table,
    timetable_table,
    turn_table,
)
from citygrid_plugin.core.routes.ranges import passages_in, ranges_text
from tests import patrol_town as town
from tests.acceptance.independent.routes import measure_routes


def planned(road=None, zone=None, grid=None, post=None, **settings):
    plan = RouteSettings(**{"slots": False, **settings})
    network, _ = patrol_network(town.roads() if road is None else road, plan.patrol)
    return plan_routes(network, town.zones() if zone is None else zone, plan, grid, post)


def measured(plan, road=None, zone=None):
    return measure_routes(
        town.roads() if road is None else road, town.zones() if zone is None else zone, route_table(plan)
    )


def rules(plan) -> list[str]:
    return [problem.rule for problem in plan.problems]


def test_every_road_is_on_a_closed_proven_walk():
    plan = planned()
    found = measured(plan)
    nought = ("not_one_line", "not_closed", "off_road_m", "wrong_length", "below_bound", "falsely_proven")
    assert {name: found[name] for name in (*nought, "of_no_zone", "codes_twice")} == dict.fromkeys(
        (*nought, "of_no_zone", "codes_twice"), 0
    )
    assert found["missed_m"] < 0.01
    assert found["proven_share"] == 1.0
    assert [route.code for route in plan.routes] == ["Z01-1", "Z02-1"]


def test_laps_are_those_worked_out_by_hand():
    """One block: 400 m once round, and 2 × 100 m for the pier of a dead end."""
    road = town.table(
        "road",
        [
            shapely.LineString([town.at(*xy) for xy in ((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))]),
            shapely.LineString([town.at(100, 0), town.at(200, 0)]),
        ],
    )
    zone = town.table(
        "zone", [shapely.box(*town.at(-50, -50), *town.at(250, 150))], zone_code=town.objects("Z")
    )
    (route,) = planned(road, zone).routes
    assert (route.tour.lap, route.tour.service, route.tour.bound) == (60_000, 50_000, 60_000)
    assert route.minutes(75.0) == 8.0
    assert route.required == 240.0
    layer = route_table(planned(road, zone))
    assert [
        layer.columns[name][0] for name in ("lap_m", "deadhead_m", "lower_bound_m", "laps_per_shift")
    ] == [
        600.0,
        100.0,
        600.0,
        48.75,
    ]


def test_both_sides_of_the_main_road_are_walked():
    plan = planned()
    rows = np.flatnonzero(plan.network.kind == "primary")
    walked = np.bincount(
        np.concatenate([route.tour.rows for route in plan.routes]), minlength=len(plan.network)
    )
    assert (walked[rows] >= 2).all()


def test_what_is_walked_without_need_is_told_by_metres_from_the_start():
    plan = planned()
    layer, turn = route_table(plan), turn_table(plan)
    for row, route in enumerate(plan.routes):
        length = plan.network.length[route.tour.rows]
        passed = passages_in(length, layer.columns["deadhead_at"][row])
        assert passed.tolist() == (~route.tour.serves(plan.network)).tolist()
        assert length[passed].sum() / 100 == pytest.approx(layer.columns["deadhead_m"][row])
    for place, code, metres in zip(
        turn.geometry, turn.columns["route_code"], turn.columns["from_start_m"], strict=True
    ):
        line = layer.geometry[layer.columns["route_code"].tolist().index(code)]
        assert shapely.distance(place, shapely.line_interpolate_point(line, metres)) < 0.02


def test_the_walk_starts_where_the_post_is_near():
    plan = planned(post=town.posts())
    starts = [shapely.get_coordinates(route.tour.line(plan.network))[0].tolist() for route in plan.routes]
    assert starts[0] in ([*town.at(100, 200)], [*town.at(200, 200)])
    assert starts[1] == [*town.at(800, 0)]
    assert [route.access > 0 for route in plan.routes] == [True, True]


def test_collectors_of_one_zone_share_it_and_the_longest_lap_falls():
    alone = planned()
    plan = planned(zone=town.zones(("王、赵、孙", "李采集")))
    routes = [route for route in plan.routes if route.zone_code == "Z01"]
    assert [(route.code, route.collector) for route in routes] == [
        ("Z01-1", "王"),
        ("Z01-2", "赵"),
        ("Z01-3", "孙"),
    ]
    assert measured(plan)["missed_m"] < 0.01
    (zone,) = [one for one in plan.zones if one.zone_code == "Z01"]
    assert zone.least <= zone.longest < 0.5 * alone.zones[0].longest


def test_areas_of_several_classes_are_walked_in_turn():
    full = planned(grid=town.grid())
    plan = planned(grid=town.grid(), slots=True)
    assert {zone.slots for zone in plan.zones} == {4}
    assert measured(plan)["missed_m"] < 0.01
    network = plan.network
    for zone in plan.zones:
        times = np.zeros(len(network), dtype=int)
        for route in zone.routes:
            times[np.unique(route.tour.rows)] += 1
        mine = plan.zone_row == [one.zone_code for one in plan.zones].index(zone.zone_code)
        assert (times[mine] >= 240 / plan.due[mine]).all()
        before = next(one for one in full.zones if one.zone_code == zone.zone_code)
        assert zone.longest < before.longest


def test_a_cyclist_takes_no_street_against_its_direction():
    oneway = town.objects(*(["yes", "-1", None, "yes", "-1"] + [None] * 9))
    settings = PatrolSettings(mode=PatrolMode.CYCLING)
    plan = planned(town.roads(oneway=oneway), patrol=settings)
    for route in plan.routes:
        taken = np.where(route.tour.forward, 1, -1)
        direction = plan.network.one_way[route.tour.rows]
        assert ((direction == 0) | (direction == taken)).all()
        assert route.tour.bound <= route.tour.lap
    assert measured(plan)["missed_m"] < 0.01
    walking = planned()
    assert sum(one.tour.lap for one in plan.routes) > sum(one.tour.service for one in walking.routes)


def test_roads_apart_get_a_walk_each():
    lines = town.roads()
    island = shapely.LineString([town.at(20, 50), town.at(60, 50)])
    road = town.table("road", [*lines.geometry, island])
    plan = planned(road, patrol=PatrolSettings(snap_m=0))
    assert "Z01-1-P2" in [route.code for route in plan.routes]
    assert "ZONE_IN_PARTS" in rules(plan)
    assert measured(plan, road)["missed_m"] < 0.01


def test_zones_without_roads_and_roads_without_zones_are_told():
    shapes = [*town.zones().geometry, shapely.box(*town.at(5000, 0), *town.at(5100, 100))]
    zone = town.table("zone", shapes[1:], zone_code=town.objects("Z02", "Z09"))
    plan = planned(zone=zone)
    assert rules(plan)[0] == "ROAD_WITHOUT_ZONE"
    assert "ZONE_WITHOUT_ROADS" in rules(plan)
    assert all(problem.mend for problem in plan.problems)


def test_a_lap_that_takes_too_long_is_told():
    plan = planned(patrol=PatrolSettings(speed_kmh=0.8), grid=town.grid())
    assert rules(plan).count("LAP_TOO_LONG") == 2
    assert not plan.zones[0].in_time


@pytest.mark.parametrize(
    "zone",
    [
        town.table("zone", []),
        town.table("zone", [shapely.box(0, 0, 1, 1)] * 2, zone_code=town.objects("A", "A")),
        town.table("zone", [shapely.box(0, 0, 1, 1)], zone_code=town.objects("")),
        town.table("zone", [shapely.Point(0, 0)], zone_code=town.objects("A")),
    ],
)
def test_zones_that_cannot_be(zone):
    with pytest.raises(InputError) as caught:
        planned(zone=zone)
    assert caught.value.problems[0].layer == "zone"


def test_turns_follow_the_walk_road_by_road():
    plan = planned()
    turn = turn_table(plan)
    mine = turn.columns["route_code"] == "Z01-1"
    assert turn.columns["length_m"][mine].sum() == pytest.approx(plan.routes[0].tour.lap / 100, abs=0.5)
    assert turn.columns["action"][mine][0] == "start"
    assert set(turn.columns["action"]) <= {"start", "left", "right", "straight on", "turn back"}
    assert set(turn.columns["road"]) <= set(town.roads().columns["name"])
    assert (np.diff(turn.columns["from_start_m"][mine]) > 0).all()


def test_a_turn_to_the_left_is_called_so():
    line = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    road = town.table(
        "road",
        [shapely.LineString([town.at(*one), town.at(*two)]) for one, two in pairwise(line)],
        name=town.objects("南", "东", "北", "西"),
    )
    zone = town.table(
        "zone", [shapely.box(*town.at(-9, -9), *town.at(109, 109))], zone_code=town.objects("Z")
    )
    plan = planned(road, zone)
    actions = set(turn_table(plan).columns["action"])
    ring = shapely.LinearRing(shapely.get_coordinates(plan.routes[0].tour.line(plan.network)))
    assert actions == {"start", "left" if ring.is_ccw else "right"}


def test_the_timetable_stays_within_the_hours_of_duty():
    plan = planned(shift=Shift.parse("07:15-20:15"))
    timetable = timetable_table(plan)
    assert len(timetable) == sum(len(route.rounds) for route in plan.routes) > 0
    assert (timetable.columns["start_time"] >= "07:15").all()
    assert (timetable.columns["end_time"] <= "20:15").all()


def test_layers_have_the_fields_of_the_data_model():
    plan = planned()
    for table in (route_table(plan), turn_table(plan), timetable_table(plan)):
        assert set(table.columns) == {field.name for field in LAYER_SCHEMAS[table.name].fields}


def test_gpx_is_in_degrees_of_wgs84_unless_asked_otherwise():
    plan = planned()
    route, turn = route_table(plan), turn_table(plan)
    space = {"g": "http://www.topografix.com/GPX/1/1"}
    found = {}
    for gcj02 in (False, True):
        root = ElementTree.fromstring(gpx_text(route, turn, town.CRS, gcj02).encode())
        assert root.get("version") == "1.1"
        tracks = root.findall("g:trk", space)
        assert [track.findtext("g:name", namespaces=space) for track in tracks] == ["Z01-1", "Z02-1"]
        assert len(root.findall("g:wpt", space)) == len(turn)
        found[gcj02] = [
            (float(point.get("lon")), float(point.get("lat")))
            for point in tracks[0].iter(f"{{{space['g']}}}trkpt")
        ]
        told = root.findtext("g:metadata/g:desc", namespaces=space)
        assert (told is not None) == gcj02
    assert found[False][0] == found[False][-1]
    longitude, latitude = found[False][0]
    assert 113.9 < longitude < 114.1 and 30.5 < latitude < 30.6
    assert 100 < 111_000 * np.hypot(*np.subtract(found[True][0], found[False][0])) < 1500


def test_the_order_of_features_does_not_matter():
    road, zone = town.roads(), town.zones()
    turned = [
        FeatureTable(
            one.name, one.geometry[::-1], one.fids[::-1], {k: v[::-1] for k, v in one.columns.items()}
        )
        for one in (road, zone)
    ]
    first, second = route_table(planned()), route_table(planned(*turned))
    assert shapely.equals_exact(first.geometry, second.geometry, 0).all()
    for name, values in first.columns.items():
        assert values.tolist() == second.columns[name].tolist()


def test_cancelled():
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    network, _ = patrol_network(town.roads())
    with pytest.raises(Cancelled):
        plan_routes(network, town.zones(), progress=Stopped())


def test_ranges_of_passages_are_written_and_read():
    length = np.array([1000, 550, 20, 3000])
    for number in range(16):
        chosen = np.array([bool(number & 1 << bit) for bit in range(4)])
        assert passages_in(length, ranges_text(length, chosen)).tolist() == chosen.tolist()
    assert ranges_text(length, np.array([True, True, False, True])) == "0.00-15.50 15.70-45.70"
    assert passages_in(length, "from here to there") is None
