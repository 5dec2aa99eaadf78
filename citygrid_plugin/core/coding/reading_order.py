"""The order in which the cells of a community are numbered.

DB11/T 2157-2023: "在一个社区(村)内应按从西向东、由北至南的顺序编码": from west to east, from
north to south. On cells that are no raster this means two things at once: rows that a
reader can follow on the map, and neighbours that never stand the wrong way round. The
second is a partial order and is kept without exception; the rows decide the rest.
"""

from __future__ import annotations

import heapq

import numpy as np
import shapely
from numpy.typing import NDArray

#: A neighbour is clearly beside (above) a cell when it is this many times farther east
#: or west than north or south (or the reverse). People agree from about 2 on; with some
#: margin the order also pleases who measures from other points than the centroids.
#: Anything above 1 makes the constraints acyclic: all of them lead south-east.
CLEARLY = 1.5
#: Coordinates are compared to the millimetre, so that the start point of a ring cannot
#: change an order through the last bit of a centroid.
DECIMALS = 3


def reading_order(cells: NDArray[np.object_]) -> NDArray[np.int64]:
    """Rank each cell "from west to east in rows from north to south" (由北至南、从西向东).

    ``cells`` are the (n,) polygons of one community, in metres, sharing identical
    vertices along common edges. Returns (n,) ranks from 0. Of two neighbours clearly
    side by side the western one always comes first, of two clearly one above the other
    the northern one. Input order and ring start points make no difference.
    """
    count = len(cells)
    if count == 0:
        return np.empty(0, dtype=np.int64)
    centre = np.round(shapely.get_coordinates(shapely.centroid(cells)), DECIMALS)
    row = _rows(centre[:, 1], height=float(np.sqrt(np.median(shapely.area(cells)))))
    # Work on the cells as read row by row, from here on known by their place in that list.
    reading = np.lexsort((-centre[:, 1], centre[:, 0], row))
    centre, place = centre[reading], np.empty(count, dtype=np.int64)
    place[reading] = np.arange(count)
    first, second = _clear_pairs(place[_neighbours(cells)], centre)
    ranks = np.empty(count, dtype=np.int64)
    ranks[reading[_earliest_first(count, first, second)]] = np.arange(count)
    return ranks


def _rows(y: NDArray[np.float64], height: float) -> NDArray[np.int64]:
    """Rows (0 = northernmost) of about ``height`` metres for cells centred at ``y``.

    Least squares in one dimension by dynamic programming: each row costs the squared
    distances of its cells from their mean, plus a price. The price is the one at which
    cells spread evenly would fall into rows of exactly ``height``.
    """
    count = len(y)
    order = np.argsort(-y, kind="stable")
    down = (y.max() - y)[order]
    price = count * height**3 / (6 * (down[-1] + height))
    total, squares = (np.concatenate([[0.0], np.cumsum(down**power)]) for power in (1, 2))
    best = np.zeros(count + 1)
    start_of_last_row = np.zeros(count + 1, dtype=np.int64)
    for end in range(1, count + 1):
        size = end - np.arange(end)
        spread = squares[end] - squares[:end] - (total[end] - total[:end]) ** 2 / size
        cost = best[:end] + spread + price
        start_of_last_row[end] = cost.argmin()
        best[end] = cost[start_of_last_row[end]]
    starts, end = [], count
    while end > 0:
        end = int(start_of_last_row[end])
        starts.append(end)
    row = np.empty(count, dtype=np.int64)
    row[order] = np.searchsorted(np.array(starts[::-1]), np.arange(count), side="right") - 1
    return row


def _neighbours(cells: NDArray[np.object_]) -> NDArray[np.int64]:
    """(m, 2) indices of cells with a common edge, found by its identical end points."""
    coordinates, ring_of = shapely.get_coordinates(shapely.get_rings(cells), return_index=True)
    rings_of_cell = shapely.get_num_interior_rings(cells) + 1
    cell_of = np.repeat(np.arange(len(cells)), rings_of_cell)[ring_of]
    points, point = np.unique(np.round(coordinates, DECIMALS), axis=0, return_inverse=True)
    inside_ring = ring_of[1:] == ring_of[:-1]
    ends = np.sort(np.column_stack([point[:-1], point[1:]])[inside_ring], axis=1)
    owner = cell_of[:-1][inside_ring]
    segment = ends[:, 0] * len(points) + ends[:, 1]
    order = np.argsort(segment, kind="stable")
    same = np.flatnonzero(segment[order][1:] == segment[order][:-1])
    pairs = np.column_stack([owner[order[same]], owner[order[same + 1]]])
    return np.unique(np.sort(pairs, axis=1), axis=0).reshape(-1, 2)


def _clear_pairs(
    pairs: NDArray[np.int64], centre: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The neighbours whose order is clear: those that come first, those that come after."""
    east, north = (centre[pairs[:, 1]] - centre[pairs[:, 0]]).T
    beside = np.abs(east) > CLEARLY * np.abs(north)
    above = np.abs(north) > CLEARLY * np.abs(east)
    in_order = np.where(beside, east > 0, north < 0)
    clear = beside | above
    ordered = np.where(in_order[:, None], pairs, pairs[:, ::-1])[clear]
    return ordered[:, 0], ordered[:, 1]


def _earliest_first(count: int, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.int64]:
    """The places 0..count-1 in the smallest order in which each ``first`` precedes its ``second``."""
    followers: list[list[int]] = [[] for _ in range(count)]
    waiting_for = np.bincount(second, minlength=count).tolist()
    for before, after in zip(first.tolist(), second.tolist(), strict=True):
        followers[before].append(after)
    ready = [place for place in range(count) if waiting_for[place] == 0]  # sorted, hence a heap
    order = []
    while ready:
        place = heapq.heappop(ready)
        order.append(place)
        for after in followers[place]:
            waiting_for[after] -= 1
            if waiting_for[after] == 0:
                heapq.heappush(ready, after)
    return np.array(order, dtype=np.int64)
