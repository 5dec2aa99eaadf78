"""Small blocks join the neighbour that suits them; compounds stay alone."""

import numpy as np
import shapely
from shapely import box

from citygrid_plugin.core.division.barriers import Rank
from citygrid_plugin.core.division.fabric import RankTable
from citygrid_plugin.core.division.grouping import Merger, cell_cost, joined

NO_BARRIERS = RankTable(np.empty(0, dtype=object), np.empty(0, dtype=np.int64))


def merge(cells, fixed=None, ranks=NO_BARRIERS, target=10_000):
    array = np.array(cells, dtype=object)
    return Merger(
        array, np.zeros(len(array), dtype=bool) if fixed is None else np.array(fixed), ranks, target
    ).run()


def test_two_halves_become_one_cell():
    assert merge([box(0, 0, 50, 100), box(50, 0, 100, 100)]) == [[0, 1]]


def test_good_cells_stay_apart():
    assert merge([box(0, 0, 100, 100), box(100, 0, 200, 100)]) == [[0], [1]]


def test_a_small_block_crosses_the_lane_rather_than_the_main_road():
    cells = [box(0, 0, 40, 80), box(40, 0, 120, 80), box(-80, 0, 0, 80)]
    lines = np.array([shapely.LineString([(40, 0), (40, 80)]), shapely.LineString([(0, 0), (0, 80)])])
    ranks = RankTable(lines, np.array([int(Rank.LANE), int(Rank.MAIN_ROAD)]))
    assert merge(cells, ranks=ranks) == [[0, 1], [2]]


def test_a_compound_takes_no_neighbour_that_has_another():
    cells = [box(0, 0, 100, 100), box(100, 0, 140, 100), box(140, 0, 220, 100)]
    assert merge(cells, fixed=[True, False, False]) == [[0], [1, 2]]


def test_a_leftover_strip_beside_nothing_but_a_compound_goes_to_it():
    cells = [box(0, 0, 200, 200), box(200, 0, 210, 200)]
    assert merge(cells, fixed=[True, False]) == [[0, 1]]


def test_the_ideal_cell_costs_next_to_nothing():
    assert cell_cost(10_000, 400, 10_000) == 0.0
    assert cell_cost(4_000, 260, 10_000) > cell_cost(7_000, 340, 10_000) > 0.0


def test_joined_keeps_vertices():
    union = joined(np.array([box(0, 0, 50, 100), box(50, 0, 100, 100)], dtype=object), [[0, 1]])
    assert union[0].area == 10_000.0
    assert (50.0, 0.0) in union[0].exterior.coords


def test_the_strip_round_a_compound_goes_with_it():
    yard = box(0, 0, 150, 150)
    strip = shapely.difference(box(-12, -12, 162, 150), yard)
    assert merge([yard, strip, box(-12, 150, 162, 210)], fixed=[True, False, False]) == [[0, 1], [2]]
