from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.coding import reading_order
from citygrid_plugin.core.coding.reading_order import _rows

#: Gauss-Krueger coordinates of a real city, where the last bits of a float are decimetres/1e9.
ORIGIN = np.array([528_000.0, 3_384_000.0])


def coverage(seed: int, count: int, stretch: float = 1.0) -> np.ndarray:
    """Voronoi cells of random points, clipped to a round community, noded to each other."""
    rng = np.random.default_rng(seed)
    side = 100.0 * np.sqrt(count)
    points = shapely.multipoints(ORIGIN + rng.uniform(0, side, (count, 2)) * [stretch, 1 / stretch])
    cells = shapely.get_parts(shapely.voronoi_polygons(points))
    community = shapely.centroid(points).buffer(side * 0.45)
    clipped = shapely.intersection(cells, community)
    lines = shapely.union_all(shapely.boundary(clipped), grid_size=0.001)
    return shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))


def shared_lengths(cells):
    """(a, b, metres) for cells that touch, measured by intersection: independent of the code."""
    a, b = shapely.STRtree(cells).query(cells, predicate="touches")
    keep = a < b
    a, b = a[keep], b[keep]
    return a, b, shapely.length(shapely.intersection(cells[a], cells[b]))


def wrong_pairs(cells, ranks, *, longer_than):
    """Neighbours clearly side by side or one above the other that are numbered the other way."""
    a, b, length = shared_lengths(cells)
    centre = shapely.get_coordinates(shapely.centroid(cells))
    wrong = []
    for one, other in zip(a[length > longer_than], b[length > longer_than], strict=True):
        east, north = centre[other] - centre[one]
        if abs(east) > 2 * abs(north):
            ok = (ranks[other] > ranks[one]) == (east > 0)
        elif abs(north) > 2 * abs(east):
            ok = (ranks[other] > ranks[one]) == (north < 0)
        else:
            continue
        if not ok:
            wrong.append((int(one), int(other)))
    return wrong


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 150), st.sampled_from([0.5, 1.0, 3.0]))
def test_no_pair_of_neighbours_is_numbered_the_wrong_way(seed, count, stretch):
    cells = coverage(seed, count, stretch)
    ranks = reading_order(cells)
    assert sorted(ranks) == list(range(len(cells)))
    assert wrong_pairs(cells, ranks, longer_than=0.01) == []


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.randoms(use_true_random=False))
def test_input_order_and_ring_starts_make_no_difference(seed, random):
    cells = coverage(seed, 60)
    ranks = reading_order(cells)
    order = list(range(len(cells)))
    random.shuffle(order)
    rolled = [shapely.Polygon(np.roll(shapely.get_coordinates(cells[i])[:-1], 1, axis=0)) for i in order]
    assert reading_order(np.array(rolled, dtype=object)).tolist() == ranks[order].tolist()


def test_a_raster_is_read_like_a_page():
    page = np.array([shapely.box(x, y, x + 100, y + 100) for y in (200, 100, 0) for x in (0, 100, 200, 300)])
    assert reading_order(page).tolist() == list(range(12))


def test_rows_that_waver_are_still_rows():
    rng = np.random.default_rng(3)
    y = np.concatenate([rng.uniform(-25, 25, 12) - 100 * row for row in range(8)])
    assert _rows(y, height=100.0).tolist() == np.repeat(np.arange(8), 12).tolist()


def test_the_constraint_wins_over_the_row():
    # A tall cell in the west whose centre lies in the second row stands before its
    # small neighbours of the first row all the same: it is clearly west of them.
    tall = shapely.Polygon([(0, 0), (100, 0), (100, 100), (100, 200), (0, 200)])
    east = [shapely.box(100, 100, 300, 200), shapely.box(100, 0, 300, 100)]
    ranks = reading_order(np.array([east[1], east[0], tall]))
    assert ranks.tolist() == [2, 1, 0]


def test_cells_with_holes_and_their_islands():
    island = shapely.box(40, 10, 60, 90)
    ring = shapely.box(0, 0, 100, 100).difference(island)
    assert sorted(reading_order(np.array([island, ring]))) == [0, 1]


@pytest.mark.parametrize("count", [0, 1])
def test_few_cells(count):
    cells = np.array([shapely.box(0, 0, 1, 1)] * count, dtype=object)
    assert reading_order(cells).tolist() == list(range(count))
