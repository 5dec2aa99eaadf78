"""How far a collector walks for one lap (巡查一遍) of a zone: every street once, and the ways between.

A rural postman problem. What is given here is a tour, so never shorter than the shortest: streets
that do not hang together are joined by a spanning tree of shortest paths, then junctions of odd
degree are paired by a matching that is improved pair by pair. On the zones of the synthetic city it
is measured against an exact matching in ``benchmarks/zones.py``. Routes proper come from
``core.routes``; this is for comparing thousands of zones per second.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from .streets import Streets

#: Where streets do not connect, the way is taken as the straight line times this.
_DETOUR = 1.4


class Laps:
    """Lap lengths on a network; keeps what it has worked out."""

    def __init__(self, streets: Streets) -> None:
        self._start, self._end = streets.start, streets.end
        self._length, self._nodes = streets.length, streets.nodes
        self.evaluations = 0

    def metres(self, required: Collection[int], around: Collection[int]) -> float:
        """Metres of a closed walk over the streets ``required``, through these and those ``around``."""
        if not required:
            return 0.0
        self.evaluations += 1
        must = np.fromiter(sorted(required), dtype=np.int64, count=len(required))
        extra = sorted(set(around).difference(required))
        pieces = np.r_[must, np.array(extra, dtype=np.int64)]
        served = float(self._length[must].sum())
        nodes, index = np.unique(np.r_[self._start[pieces], self._end[pieces]], return_inverse=True)
        index = index.reshape(2, -1)
        odd = np.flatnonzero(np.bincount(index[:, : len(must)].ravel(), minlength=len(nodes)) % 2)
        parts, used = self._parts(index[:, : len(must)], len(nodes))
        if parts is None and not len(odd):
            return served
        graph = _graph(index, self._length[pieces], len(nodes))
        xy = self._nodes[nodes]
        if parts is None:
            return served + _paired(_distances(graph, xy, odd)[:, odd])
        # Between any two parts one is not the largest: distances from the others' nodes are enough.
        minor = used[parts != np.argmax(np.bincount(parts))]
        sources = np.union1d(minor, odd)
        between = np.full((len(nodes), len(nodes)), np.inf)
        between[sources] = _distances(graph, xy, sources)
        between = np.minimum(between, between.T)
        joined, flips = _joined(between[np.ix_(used, used)], parts)
        parity = np.zeros(len(nodes), dtype=bool)
        parity[odd] = True
        for node in flips:
            parity[used[node]] ^= True
        left = np.flatnonzero(parity)
        late = np.setdiff1d(left, sources)
        if len(late):
            between[late] = _distances(graph, xy, late)
        return served + joined + _paired(np.minimum(between, between.T)[np.ix_(left, left)])

    @staticmethod
    def _parts(ends: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64] | None, NDArray[np.int64]]:
        """The part of each node that streets touch, and those nodes; None where all hang together."""
        graph = csr_matrix((np.ones(ends.shape[1]), (ends[0], ends[1])), shape=(count, count))
        _, part = connected_components(graph, directed=False)
        used = np.unique(ends)
        _, mine = np.unique(part[used], return_inverse=True)
        return (mine if mine.max() else None), used


def _graph(ends: NDArray[np.int64], length: NDArray[np.float64], count: int) -> csr_matrix:
    """The shortest street between any two nodes, both ways; no loops."""
    rows, columns = np.r_[ends[0], ends[1]], np.r_[ends[1], ends[0]]
    both = np.r_[length, length]
    order = np.lexsort((both, rows * count + columns))
    rows, columns = rows[order], columns[order]
    chosen = rows != columns
    chosen[1:] &= (rows[1:] != rows[:-1]) | (columns[1:] != columns[:-1])
    rows, columns = rows[chosen], columns[chosen]
    starts = np.r_[0, np.cumsum(np.bincount(rows, minlength=count))]
    return csr_matrix((both[order][chosen], columns, starts), shape=(count, count))


def _distances(graph: csr_matrix, xy: NDArray[np.float64], sources: NDArray[np.int64]) -> NDArray[np.float64]:
    """Metres from each source to every node; as the crow flies and some more where no street leads."""
    distance = dijkstra(graph, indices=sources)
    lost = ~np.isfinite(distance)
    if lost.any():
        apart = xy[sources][:, None, :] - xy[None, :, :]
        distance[lost] = _DETOUR * np.hypot(apart[..., 0], apart[..., 1])[lost]
    return distance


def _joined(distance: NDArray[np.float64], part: NDArray[np.int64]) -> tuple[float, list[int]]:
    """A spanning tree over parts by shortest paths: its metres and the end nodes of its paths (Prim)."""
    parts = int(part.max()) + 1
    reached = part == 0
    metres = 0.0
    flips: list[int] = []
    for _ in range(parts - 1):
        inside, outside = np.flatnonzero(reached), np.flatnonzero(~reached)
        block = distance[np.ix_(inside, outside)]
        best = int(np.argmin(block))
        a, b = int(inside[best // len(outside)]), int(outside[best % len(outside)])
        metres += float(block.flat[best])
        flips += [a, b]
        reached |= part == part[b]
    return metres, flips


def _paired(distance: NDArray[np.float64]) -> float:
    """Length of a light perfect matching of an even number of nodes."""
    count = len(distance)
    if count < 2:
        return 0.0
    if count == 2:
        return float(distance[0, 1])
    pairs = _from_cycles(distance)
    a, b = pairs[:, 0], pairs[:, 1]
    while len(pairs) > 1:
        cost = distance[a, b]
        now = cost[:, None] + cost[None, :]
        straight = distance[np.ix_(a, a)] + distance[np.ix_(b, b)] - now
        crossed = distance[np.ix_(a, b)] + distance[np.ix_(b, a)] - now
        gain = np.minimum(straight, crossed)
        np.fill_diagonal(gain, 0.0)
        best = int(np.argmin(gain))
        if gain.flat[best] > -1e-6:
            break
        i, j = divmod(best, len(a))
        if straight[i, j] <= crossed[i, j]:
            b[i], a[j] = a[j], b[i]
        else:
            b[i], b[j] = b[j], b[i]
    return float(distance[a, b].sum())


def _from_cycles(distance: NDArray[np.float64]) -> NDArray[Any]:
    """Pairs from the assignment problem: every even cycle gives its lighter half, odd ones leave one."""
    cost = distance.copy()
    np.fill_diagonal(cost, 1e12)
    successor = linear_sum_assignment(cost)[1].tolist()
    seen: set[int] = set()
    pairs: list[tuple[int, int]] = []
    single: list[int] = []
    for first in range(len(successor)):
        if first in seen:
            continue
        cycle = [first]
        while successor[cycle[-1]] != first:
            cycle.append(successor[cycle[-1]])
        seen.update(cycle)
        if len(cycle) % 2:
            single.append(cycle.pop())
        halves = [list(zip(cycle[0::2], cycle[1::2], strict=True))]
        if not len(cycle) % 2 and len(cycle) > 2:
            turned = cycle[1:] + cycle[:1]
            halves.append(list(zip(turned[0::2], turned[1::2], strict=True)))
        pairs += min(halves, key=lambda half: sum(distance[i, j] for i, j in half))
    pairs += zip(single[0::2], single[1::2], strict=True)
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)
