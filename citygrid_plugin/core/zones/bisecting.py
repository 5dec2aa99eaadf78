"""A first division into zones: ground is halved across its longer axis, and each half again."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components

from ..model.progress import Progress, check_cancelled

#: Directions tried for each cut, radians from the longer axis.
_TURNS = (0.0, np.pi / 6, -np.pi / 6, np.pi / 2)
#: How much dearer a cut becomes for each zone's load by which its sides are off.
_SKEW = 4.0


def bisect(
    graph: csr_matrix,
    centres: NDArray[np.float64],
    load: NDArray[np.float64],
    zones: int,
    tolerance: float,
    progress: Progress,
) -> NDArray[np.int64]:
    """Zone number 0 … ``zones`` − 1 of each of n cells of a connected ``graph``; every zone is connected.

    ``graph``: (n, n) what it costs to part neighbours. ``centres``: (n, 2). ``load``: (n,), what is
    shared evenly, but for the share ``tolerance`` where that saves cost. ``zones`` is at most n.
    """
    zone = np.zeros(len(load), dtype=np.int64)
    work = [(np.arange(len(load)), zones, 0)]
    while work:
        check_cancelled(progress)
        cells, count, number = work.pop()
        if count == 1:
            zone[cells] = number
            continue
        half, first = _halved(graph[cells][:, cells], centres[cells], load[cells], count, tolerance)
        work.append((cells[half], first, number))
        work.append((cells[~half], count - first, number + first))
    return zone


def _halved(
    graph: csr_matrix, centres: NDArray[np.float64], load: NDArray[np.float64], count: int, tolerance: float
) -> tuple[NDArray[np.bool_], int]:
    """(n,) mask of the first half, and how many of ``count`` zones it holds."""
    weight = load + max(load.sum(), 1.0) / len(load) * 1e-6  # cells without load still have an order
    middle = np.average(centres, axis=0, weights=weight)
    _, axes = np.linalg.eigh(np.cov((centres - middle).T, aweights=weight) + 1e-9 * np.eye(2))
    angle = np.arctan2(axes[1, -1], axes[0, -1])
    found: list[tuple[float, int, int, NDArray[np.bool_]]] = []
    for turn, way in enumerate(_TURNS):
        along = centres @ np.array([np.cos(angle + way), np.sin(angle + way)])
        order = np.lexsort((np.arange(len(along)), along.round(3)))
        half = np.zeros(len(order), dtype=bool)
        half[order[: _cut(graph, order, weight, count, tolerance)]] = True
        half = _whole(graph, half)
        # What came off may have taken more or less than a half with it: as many zones go along.
        filled = count * float(weight[half].sum() / weight.sum())
        first = int(np.clip(round(filled), 1, count - 1))
        if half.sum() < first or (~half).sum() < count - first:
            continue
        border = float(graph[half][:, ~half].sum())
        skew = abs(filled - first) * (1 / first + 1 / (count - first))
        found.append((border * (1 + _SKEW * skew), turn, first, half))
    if found:
        best = min(found, key=lambda one: one[:2])
        return best[3], best[2]
    return _leaf(graph), 1  # nothing straight halves it, as with a star


def _cut(
    graph: csr_matrix, order: NDArray[np.int64], weight: NDArray[np.float64], count: int, tolerance: float
) -> int:
    """After how many cells in order to cut: near the half, where the border is cheapest."""
    size, half = len(order), count // 2
    rank = np.empty(size, dtype=np.int64)
    rank[order] = np.arange(size)
    pairs = graph.tocoo()
    a, b = rank[pairs.row], rank[pairs.col]
    forth = a < b
    crossing = np.zeros(size + 1)
    np.add.at(crossing, a[forth] + 1, pairs.data[forth])
    np.add.at(crossing, b[forth] + 1, -pairs.data[forth])
    border = np.cumsum(crossing)[1:size]
    filled = count * np.cumsum(weight[order])[:-1] / weight.sum()
    skew = np.abs(filled - half) * (1 / half + 1 / (count - half))
    places = np.arange(1, size)
    cost = border * (1 + _SKEW * skew)
    cost[skew > 2 * tolerance] = np.inf
    cost[(places < half) | (size - places < count - half)] = np.inf
    if np.isfinite(cost).any():
        return int(places[np.argmin(cost)])
    nearest = int(places[np.argmin(skew)])
    return int(np.clip(nearest, half, size - (count - half)))


def _whole(graph: csr_matrix, half: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Both halves connected: what has come off goes to the other side."""
    half = half.copy()
    for side in (True, False):
        mine = np.flatnonzero(half == side)
        parts, part = connected_components(graph[mine][:, mine], directed=False)
        if parts > 1:
            half[mine[part != np.argmax(np.bincount(part))]] = not side
    return half


def _leaf(graph: csr_matrix) -> NDArray[np.bool_]:
    """One cell without which the rest still hangs together: the last that a search reaches."""
    order = breadth_first_order(graph, 0, directed=False, return_predecessors=False)
    half = np.zeros(graph.shape[0], dtype=bool)
    half[order[-1]] = True
    return half
