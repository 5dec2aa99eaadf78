"""The fabric reads topology off coordinates, exactly."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from citygrid_plugin.core.division.barriers import Rank
from citygrid_plugin.core.division.fabric import RankTable, densify, densify_lines, shared_edges
from citygrid_plugin.core.division.tidy import without_candidates


def coverage(seed, count=12):
    """A random coverage with large coordinates, as survey data has."""
    points = np.random.default_rng(seed).uniform((500_000, 3_400_000), (501_000, 3_401_000), (count, 2))
    return shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(points)))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.floats(5, 60))
def test_densified_neighbours_keep_identical_vertices(seed, spacing):
    cells = coverage(seed)
    dense, added = densify(cells, spacing)
    assert shapely.coverage_is_valid(dense)
    np.testing.assert_allclose(shapely.area(dense), shapely.area(cells), rtol=1e-9)
    longest = max(
        np.hypot(*np.diff(shapely.get_coordinates(ring), axis=0).T).max() for ring in shapely.get_rings(dense)
    )
    assert longest <= spacing * (1 + 1e-9)
    assert len(added) == len(np.unique(added))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_unused_candidates_go_on_both_sides(seed):
    cells = coverage(seed)
    dense, added = densify(cells, 20.0)
    tidy = without_candidates(dense, added)
    assert shapely.coverage_is_valid(tidy)
    assert shapely.get_num_coordinates(tidy).sum() == shapely.get_num_coordinates(cells).sum()


def test_a_hole_keeps_its_ring():
    ring = shapely.Polygon(box(0, 0, 100, 100).exterior, [box(40, 40, 60, 60).exterior])
    dense, _ = densify(np.array([ring, box(40, 40, 60, 60)], dtype=object), 7.0)
    assert shapely.area(dense).tolist() == [9_600.0, 400.0]
    assert shapely.coverage_is_valid(dense)


def test_shared_edges_know_what_they_follow():
    cells = np.array([box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10)], dtype=object)
    lane = np.array([shapely.LineString([(10, 0), (10, 10)])], dtype=object)
    edges = shared_edges(cells, RankTable(lane, np.array([int(Rank.LANE)])))
    found = {
        (min(a, b), max(a, b)): (r, n)
        for a, b, r, n in zip(edges.left, edges.right, edges.rank, edges.length, strict=False)
    }
    assert found == {(0, 1): (Rank.LANE, 10.0), (1, 2): (Rank.OPEN, 10.0)}


def test_lines_and_rings_are_densified_alike():
    ring = box(0, 0, 33, 10)
    dense, _ = densify(np.array([ring], dtype=object), 4.0)
    lines, _ = densify_lines(np.array([shapely.LineString([(33, 0), (0, 0)])], dtype=object), 4.0)
    assert {tuple(p) for p in shapely.get_coordinates(lines)} <= {
        tuple(p) for p in shapely.get_coordinates(dense)
    }
