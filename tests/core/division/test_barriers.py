from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, box

from citygrid_plugin.core.division.barriers import Rank, road_ranks
from tests.core.division.grounds import COMMUNITY, back, ground_of, town


@pytest.mark.parametrize(
    ("value", "rank"),
    [
        ("primary", Rank.MAIN_ROAD),
        (1, Rank.MAIN_ROAD),
        ("主干路", Rank.MAIN_ROAD),
        (2.0, Rank.SECONDARY_ROAD),
        ("Residential", Rank.LOCAL_ROAD),
        ("trunk_link", Rank.LOCAL_ROAD),
        ("service", Rank.LANE),
        ("footway", Rank.PATH),
        ("no such class", Rank.LOCAL_ROAD),
        (None, Rank.LOCAL_ROAD),
        (float("nan"), Rank.LOCAL_ROAD),
    ],
)
def test_a_road_class_has_a_rank(value, rank):
    assert road_ranks(np.array([value], dtype=object)).tolist() == [rank]


def test_no_roads_have_no_ranks():
    assert len(road_ranks(np.empty(0, dtype=object))) == 0


def test_lines_are_clipped_to_the_community():
    ground = ground_of(town([("service", LineString([(-100, 50), (500, 50)]))]))
    assert back(ground.lines[0]).equals(LineString([(0, 50), (400, 50)]))
    assert ground.ranks.tolist() == [Rank.LANE]


def test_outlines_of_water_and_green_are_barriers_unless_tiny():
    ground = ground_of(
        town(
            [],
            water=[box(50, 50, 150, 150)],
            green=[box(200, 50, 300, 150), box(10, 10, 20, 20)],
            barrier=[LineString([(0, 200), (400, 200)])],
        )
    )
    assert sorted(ground.ranks.tolist()) == [Rank.WATER, Rank.WALL, Rank.GREEN]


def test_the_ground_does_not_depend_on_the_order_of_features():
    roads = [("service", LineString([(x, 0), (x, 300)])) for x in range(20, 400, 20)]
    buildings = [Point(x, 100).buffer(5) for x in range(10, 400, 20)]
    one, other = ground_of(town(roads, buildings)), ground_of(town(roads[::-1], buildings[::-1]))
    assert shapely.to_wkb(one.lines).tolist() == shapely.to_wkb(other.lines).tolist()
    assert shapely.to_wkb(one.buildings).tolist() == shapely.to_wkb(other.buildings).tolist()
    assert one.ranks.tolist() == other.ranks.tolist()


def test_what_lies_elsewhere_is_left_out():
    lane = LineString([(500, 0), (500, 300)])
    ground = ground_of(town([("service", lane)], [box(600, 0, 620, 20)], [box(700, 0, 800, 90)]))
    assert (len(ground.lines), len(ground.buildings), len(ground.compounds)) == (0, 0, 0)
    assert COMMUNITY.area == 120_000
