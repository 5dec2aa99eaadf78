"""The patrol network: noding, both sides, directions, and what is wrong with roads."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolNetwork, PatrolSettings, patrol_network


def roads(*lines, **columns) -> FeatureTable:
    made = FeatureTable.of("road", [shapely.LineString(line) if line else None for line in lines])
    values = {
        name.rstrip("_"): np.array([*given, None], dtype=object)[:-1] for name, given in columns.items()
    }
    return FeatureTable("road", made.geometry, made.fids, values)


def rules(problems) -> set[str]:
    return {problem.rule for problem in problems}


CROSS = ([(0, 50), (100, 50)], [(50, 0), (50, 100)])


def test_a_crossing_becomes_a_junction():
    network, problems = patrol_network(roads(*CROSS, name=["中山大道", "车站路"]))
    assert (len(network), len(network.points), problems) == (4, 5, [])
    assert network.length.tolist() == [5000] * 4
    assert sorted(network.name.tolist()) == ["中山大道", "中山大道", "车站路", "车站路"]
    assert network.patrol_metres() == 200.0


def test_a_bridge_does_not_meet_what_it_crosses():
    network, problems = patrol_network(roads(*CROSS, bridge=["yes", None]))
    assert (len(network), len(network.points)) == (2, 4)
    assert rules(problems) == {"ROAD_UNREACHABLE"}
    # But it does where it ends on a road's end.
    network, problems = patrol_network(roads([(0, 0), (50, 0)], [(50, 0), (90, 0)], bridge=["yes", None]))
    assert (network.part.max(), problems) == (0, [])


def test_pieces_of_one_street_are_one_stretch_of_two_are_two():
    pieces = ([(0, 0), (50, 0)], [(50, 0), (90, 0)])
    assert len(patrol_network(roads(*pieces, name=["一", "一"]))[0]) == 1
    assert len(patrol_network(roads(*pieces, name=["一", "二"]))[0]) == 2


def test_an_end_that_falls_short_is_joined():
    short = roads([(0, 0), (100, 0)], [(50, 0.3), (50, 40)])
    network, problems = patrol_network(short)
    assert (len(network), problems) == (3, [])
    network, problems = patrol_network(short, PatrolSettings(snap_m=0.1))
    assert rules(problems) == {"ROAD_UNREACHABLE"}


@pytest.mark.parametrize(
    ("columns", "passes"),
    [
        ({"class_": ["primary"]}, 2),
        ({"class_": ["residential"]}, 1),
        ({"width_m": [24.0]}, 2),
        ({"class_": ["primary"], "oneway": ["yes"]}, 1),
    ],
)
def test_both_sides_of_wide_roads(columns, passes):
    assert patrol_network(roads([(0, 0), (100, 0)], **columns))[0].passes.tolist() == [passes]


def test_motorways_are_no_part_of_it():
    network, _ = patrol_network(roads(*CROSS, class_=["motorway", "residential"]))
    assert len(network) == 1
    with pytest.raises(InputError, match="no road to patrol"):
        patrol_network(roads([(0, 0), (9, 0)], class_=["motorway"]))


def test_what_is_wrong_is_told_and_nothing_is_dropped_that_has_length():
    network, problems = patrol_network(
        roads(*CROSS, [(0, 50), (100, 50)], [(7, 7), (7, 7)], None, [(500, 0), (560, 0)])
    )
    assert rules(problems) == {"ROAD_TWICE", "ROAD_WITHOUT_LENGTH", "ROAD_UNREACHABLE"}
    by_rule = {problem.rule: problem for problem in problems}
    assert by_rule["ROAD_TWICE"].fids == (1, 3)
    assert by_rule["ROAD_WITHOUT_LENGTH"].fids == (4, 5)
    assert by_rule["ROAD_UNREACHABLE"].fids == (6,)
    assert "100 m" in by_rule["ROAD_TWICE"].message
    assert all(problem.mend for problem in problems)
    assert network.metres() == 260.0
    assert network.metres(network.part == 1) == 60.0


def test_one_way_streets_bind_cyclists_alone_in_their_own_direction():
    lines = ([(0, 0), (100, 0)], [(100, 0), (100, 100)], [(0, 0), (0, 100), (100, 100)])
    road = roads(*lines, oneway=["yes", None, "-1"])
    assert not patrol_network(road)[0].one_way.any()
    network, problems = patrol_network(road, PatrolSettings(mode=PatrolMode.CYCLING))
    assert problems == []
    heading = {fid: direction(network, fid) for fid in (1, 3)}
    assert heading == {1: (100.0, 0.0), 3: (-100.0, -100.0)}


def direction(network: PatrolNetwork, fid: int) -> tuple[float, float]:
    (row,) = np.flatnonzero(network.road == fid)
    one, two = network.points[network.ends[row]]
    return tuple(((two - one) * network.one_way[row]).tolist())


def test_a_one_way_trap_is_told_and_opened():
    network, problems = patrol_network(
        roads([(0, 0), (100, 0)], [(100, 0), (150, 0)], oneway=[None, "yes"]),
        PatrolSettings(mode=PatrolMode.CYCLING),
    )
    assert rules(problems) == {"ONE_WAY_TRAP"}
    assert not network.one_way.any()


def test_components_take_the_seconds_of_their_class():
    points = [shapely.Point(10, 4), shapely.Point(20, -4), shapely.Point(10, 900)]
    component = FeatureTable.of(
        "component", points, class_code=np.array(["0103", "0201", "0103"], dtype=object)
    )
    settings = PatrolSettings(component_seconds={"": 1.0, "01": 5.0, "0103": 8.0})
    network, problems = patrol_network(roads([(0, 0), (100, 0)]), settings, component)
    assert network.seconds.tolist() == [9.0]
    assert [problem.fids for problem in problems] == [(3,)]


def test_neither_order_nor_direction_of_reading_matters():
    lines = [[(0, 0), (100, 0)], [(50, -50), (50, 50)], [(0, 0), (50, 50)], [(100, 0), (50, 50)]]
    first, _ = patrol_network(roads(*lines))
    made = roads(*lines[::-1])
    turned = FeatureTable("road", made.geometry, made.fids[::-1].copy())
    second, _ = patrol_network(turned)
    for name in ("points", "ends", "length", "passes", "road", "part"):
        assert np.array_equal(getattr(first, name), getattr(second, name)), name


def test_settings_that_make_no_sense():
    with pytest.raises(InputError, match="speed"):
        patrol_network(roads([(0, 0), (9, 0)]), PatrolSettings(speed_kmh=-1))


def test_cancelled():
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        patrol_network(roads(*CROSS), progress=Stopped())
