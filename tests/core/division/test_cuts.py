"""Cuts run straight through open ground and never through a building."""

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from citygrid_plugin.core.division.bent_cuts import bent_cut
from citygrid_plugin.core.division.cuts import OpenGround, fairness, split, straight_cut
from citygrid_plugin.core.division.fabric import densify
from citygrid_plugin.core.division.regions import cells_wanted, divide_into
from citygrid_plugin.core.model.progress import Silent


def ground(*solids, barriers=(), cost=0.2, components=()):
    lines = np.array(barriers, dtype=float).reshape(-1, 2, 2)
    return OpenGround(
        np.array(solids, dtype=object),
        np.array(components, dtype=float).reshape(-1, 2),
        lines,
        np.full(len(lines), cost),
        11.0,
    )


def dense(polygon, spacing=10.0):
    return densify(np.array([polygon], dtype=object), spacing)[0][0]


def test_an_open_rectangle_is_halved_across_its_short_side():
    way = straight_cut(dense(box(0, 0, 200, 100)), 2, 10_000, ground())
    assert way is not None
    assert np.hypot(*(way.points[1] - way.points[0])) == pytest.approx(100.0)
    assert set(way.points[:, 0]) == {100.0}


def test_a_straight_cut_goes_round_no_building_but_between_two():
    west, east = box(20, 20, 85, 80), box(115, 20, 180, 80)
    way = straight_cut(dense(box(0, 0, 200, 100)), 2, 10_000, ground(west, east))
    assert way is not None
    line = shapely.LineString(way.points)
    assert line.distance(west) > 1 and line.distance(east) > 1


def test_no_straight_cut_where_a_building_fills_the_middle():
    assert straight_cut(dense(box(0, 0, 200, 100)), 2, 10_000, ground(box(5, 2, 195, 98))) is None


def test_a_bent_cut_finds_the_way_between_staggered_buildings():
    polygon = dense(box(0, 0, 200, 100))
    north, south = box(90, 30, 170, 100), box(30, 0, 110, 25)
    way = bent_cut(polygon, 2, 10_000, ground(north, south))
    assert way is not None
    line = shapely.LineString(way.points)
    assert not line.crosses(north) and not line.crosses(south)
    pieces = split(polygon, way.points)
    assert len(pieces) == 2
    assert shapely.area(pieces).sum() == pytest.approx(20_000)
    assert shapely.area(pieces).min() > 5_500


def test_houses_joined_by_party_walls_are_divided_along_a_wall():
    houses = [box(10 + 18 * k, 8, 28 + 18 * k, 92) for k in range(10)]
    polygon = dense(box(0, 0, 200, 100))
    way = straight_cut(polygon, 2, 10_000, ground(*houses)) or bent_cut(polygon, 2, 10_000, ground(*houses))
    assert way is not None
    line = shapely.LineString(way.points)
    assert shapely.length(shapely.intersection(line, shapely.buffer(houses, -0.05))).sum() == 0


def test_a_lane_inside_carries_the_cut():
    lane = [((120, 0), (120, 50)), ((120, 50), (120, 100))]
    polygon = shapely.Polygon([(0, 0), (120, 0), (200, 0), (200, 100), (120, 100), (0, 100)])
    way = bent_cut(dense(polygon), 2, 10_000, ground(barriers=lane))
    assert way is not None
    assert set(way.points[:, 0]) == {120.0}


def test_components_are_shared_out_where_areas_allow():
    crowd = [(x, y) for x in range(112, 200, 8) for y in range(4, 100, 8)]
    with_crowd = straight_cut(dense(box(0, 0, 200, 100)), 2, 10_000, ground(components=crowd))
    assert with_crowd is not None
    assert shapely.LineString(with_crowd.points).centroid.x >= 100.0


@pytest.mark.parametrize("hole", [None, box(80, 80, 120, 120)])
def test_split_neither_loses_nor_moves_anything(hole):
    polygon = Polygon(box(0, 0, 200, 200).exterior, [hole.exterior] if hole else [])
    path = (
        np.array([(200.0, 200.0), (160.0, 120.0), (0.0, 0.0)])
        if hole is None
        else np.array([(200.0, 0.0), (120.0, 80.0), (80.0, 80.0), (80.0, 120.0), (0.0, 200.0)])
    )
    pieces = split(polygon, path)
    assert len(pieces) == 2
    assert shapely.area(pieces).sum() == polygon.area
    assert shapely.coverage_is_valid(pieces)
    given = {tuple(p) for p in shapely.get_coordinates(polygon)} | {tuple(p) for p in path}
    assert {tuple(p) for p in shapely.get_coordinates(pieces)} <= given


def test_fairness_counts_cells_on_the_nearer_side():
    low, high, share = fairness(np.array([2_500.0, 5_000.0, 9_000.0]), 30_000.0, 3)
    assert share.tolist() == [1, 1, 1]
    assert high[0] == pytest.approx(27_500 / 2 / 10_000)
    assert low[2] == pytest.approx(0.9)


@pytest.mark.parametrize(("area", "cells"), [(4_000, 1), (14_900, 1), (15_100, 2), (31_000, 3)])
def test_cells_wanted(area, cells):
    assert cells_wanted(area, 10_000) == cells


def test_large_open_ground_is_divided_like_a_chequerboard_not_peeled():
    pieces = divide_into(dense(box(0, 0, 400, 400), 11), 16, ground(), Silent())
    assert len(pieces) == 16
    areas = shapely.area(pieces)
    compactness = 4 * np.pi * areas / shapely.length(pieces) ** 2
    assert areas.min() > 7_000 and areas.max() < 15_000
    assert np.median(compactness) > 0.7
    assert shapely.coverage_is_valid(np.array(pieces))


def test_a_block_filled_by_one_building_stays_whole():
    assert len(divide_into(dense(box(0, 0, 200, 200)), 4, ground(box(2, 2, 198, 198)), Silent())) == 1
