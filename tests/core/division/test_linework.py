"""Linework and the faces it encloses."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import Polygon, box

from citygrid_plugin.core.division.barriers import Rank
from citygrid_plugin.core.division.coverage import Coverage
from citygrid_plugin.core.division.linework import Linework, node


def coverage_of(community, *lines):
    everything = np.array([*(shapely.LineString(line) for line in lines), community.boundary], dtype=object)
    ranks = np.full(len(everything), Rank.LANE, dtype=np.int8)
    ranks[-1] = Rank.COMMUNITY
    return Coverage.of(node(everything, ranks), community)


def test_lines_are_split_where_they_meet():
    coverage = coverage_of(box(0, 0, 10, 10), [(0, 5), (10, 5)], [(5, 0), (5, 10)])
    assert shapely.area(coverage.faces.polygons).tolist() == [25.0] * 4
    assert ((coverage.faces.left >= 0) | (coverage.faces.right >= 0)).all()


def test_a_line_that_ends_inside_a_face_bounds_nothing():
    coverage = coverage_of(box(0, 0, 10, 10), [(0, 5), (6, 5)])
    assert len(coverage.faces) == 1
    assert len(coverage.work) == 5


def test_of_lines_on_top_of_each_other_the_strongest_counts():
    work = Linework.of(
        np.array([(0.0, 0.0), (1.0, 0.0)]), np.array([(1.0, 0.0), (0.0, 0.0)]), [Rank.PATH, Rank.MAIN_ROAD]
    )
    assert work.ranks.tolist() == [Rank.MAIN_ROAD]


def test_ground_cut_off_beyond_a_concave_corner_is_nobodys():
    arrow = Polygon([(0, 0), (10, 0), (5, 4), (10, 10), (0, 10)])
    coverage = coverage_of(arrow, [(7, 2.4), (7, 6.4)], [(0, 4), (5, 4)])
    assert float(coverage.faces.areas().sum()) == arrow.area


def test_a_hole_is_nobodys():
    ring = box(0, 0, 10, 10) - box(4, 4, 6, 6)
    coverage = coverage_of(ring, [(0, 5), (4, 5)], [(6, 5), (10, 5)])
    assert float(coverage.faces.areas().sum()) == ring.area
