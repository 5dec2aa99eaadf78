"""How far a collector walks for one lap (巡查一遍) of a zone: every street once, and the ways between.

A rural postman problem. What is given here is a tour, so never shorter than the shortest: streets
that do not hang together are joined by a spanning tree of shortest ways, dead ends are walked back,
then the other junctions of odd degree are paired by a matching that is improved pair by pair. Ways
lead through the whole network, as they do for a collector. ``benchmarks/zones.py`` measures it
against an exact matching. Routes proper come from
``core.routes``; this is for comparing thousands of zones per second.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .streets import Streets
from .ways import Ways, lightest

#: Where streets do not connect, the way is taken as the straight line times this, there and back.
_DETOUR = 1.4

#: Metres between two lists of nodes, as a matrix.
Far: TypeAlias = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.float64]]


def effort_of(streets: float) -> int:
    """How much work a lap over so many streets is to work out: a number without unit."""
    return int(40 + streets + streets * streets / 400)


class Laps:
    """Lap lengths on a network."""

    def __init__(self, streets: Streets, ways: Ways | None = None) -> None:
        self._start, self._end, self._length = streets.start, streets.end, streets.length
        self._nodes = streets.nodes
        self._ways = ways or streets.ways
        #: Laps worked out so far, and how much work they were, by the number of their streets.
        self.evaluations = self.effort = 0

    def metres(self, required: Collection[int], around: Collection[int]) -> float:
        """Metres of a closed walk over the streets ``required``.

        Ways between them lead through the whole network, or if that is too large to be known as a whole,
        through ``required`` and ``around``.
        """
        if not required:
            return 0.0
        self.evaluations += 1
        self.effort += effort_of(len(required))
        must = np.fromiter(sorted(required), dtype=np.int64, count=len(required))
        start, end = self._start[must], self._end[must]
        metres = float(self._length[must].sum())
        used, index = np.unique(np.r_[start, end], return_inverse=True)
        part = _parts(len(used), index[: len(must)].tolist(), index[len(must) :].tolist())
        odd = set(used[np.flatnonzero(np.bincount(index) % 2)].tolist())
        apart = part.max() > 0
        if not apart and not odd:
            return metres
        far: Far = self._whole
        within: Collection[int] | None = None
        if self._ways.metres is None:
            far, within = self._local({*required, *around})
        if apart:
            joined, flips = _joined(used, part, far, self._nodes[used])
            metres += joined
            for node in used[flips].tolist():
                odd ^= {node}
        metres += self._leave_dead_ends(odd, within)
        left = np.array(sorted(odd), dtype=np.int64)
        between = far(left, left) if len(left) else np.empty((0, 0))
        while len(between):  # of each part of the network an even number is left
            here = np.isfinite(between[0])
            metres += _paired(between[here][:, here])
            between = between[~here][:, ~here]
        return metres

    def _whole(self, one: NDArray[np.int64], two: NDArray[np.int64]) -> NDArray[np.float64]:
        """Metres between two lists of nodes through the whole network."""
        metres: NDArray[np.float64] = self._ways.metres[one[:, None], two]  # type: ignore[index]
        return metres

    def _local(self, streets: Collection[int]) -> tuple[Far, Collection[int]]:
        """The same through some streets only, and the nodes of these."""
        rows = np.fromiter(sorted(streets), dtype=np.int64, count=len(streets))
        nodes, index = np.unique(np.r_[self._start[rows], self._end[rows]], return_inverse=True)
        size = len(nodes)
        low, high = index.reshape(2, -1).min(axis=0), index.reshape(2, -1).max(axis=0)
        kept = lightest(low * size + high, self._length[rows])
        kept = kept[low[kept] != high[kept]]
        a, b, length = low[kept], high[kept], self._length[rows[kept]]
        graph = csr_matrix((np.r_[length, length], (np.r_[a, b], np.r_[b, a])), shape=(size, size))

        def far(one: NDArray[np.int64], two: NDArray[np.int64]) -> NDArray[np.float64]:
            found: NDArray[np.float64] = dijkstra(graph, indices=np.searchsorted(nodes, one))
            return found[:, np.searchsorted(nodes, two)]

        return far, set(nodes.tolist())

    def _leave_dead_ends(self, odd: set[int], within: Collection[int] | None) -> float:
        """Take odd nodes on dead ends out of the set: the node at the foot becomes odd, or even.

        There is one way out of a dead end, so this is exact, and what is left to pair is half as much.
        """
        ways, metres = self._ways, 0.0
        heap = [(int(ways.turn[node]), node) for node in sorted(odd) if ways.turn[node] >= 0]
        heapq.heapify(heap)
        while heap:
            _, node = heapq.heappop(heap)
            foot = int(ways.foot[node])
            if node not in odd or (within is not None and foot not in within):
                continue
            metres += float(ways.out[node])
            odd ^= {node, foot}
            if foot in odd and ways.turn[foot] >= 0:
                heapq.heappush(heap, (int(ways.turn[foot]), foot))
        return metres


def _parts(count: int, start: Sequence[int], end: Sequence[int]) -> NDArray[np.int64]:
    """(count,) which nodes hang together, numbered from 0."""
    root = list(range(count))
    for ends in zip(start, end, strict=True):
        one, two = ends
        while root[one] != one:
            one = root[one]
        while root[two] != two:
            two = root[two]
        root[max(one, two)] = root[ends[0]] = root[ends[1]] = min(one, two)
    number: dict[int, int] = {}
    for node in range(count):  # a root is the first node of its part
        root[node] = number.setdefault(node, len(number)) if root[node] == node else root[root[node]]
    return np.array(root, dtype=np.int64)


def _joined(
    nodes: NDArray[np.int64],
    part: NDArray[np.int64],
    far: Far,
    xy: NDArray[np.float64],
) -> tuple[float, list[int]]:
    """A spanning tree over parts by shortest ways: its metres and the end nodes of its ways (Prim).

    Where no street leads the walk goes as the crow flies and back, which leaves no end odd.
    """
    order = np.argsort(part, kind="stable")
    bounds = np.searchsorted(part[order], np.arange(part.max() + 2))
    largest = int(np.argmax(np.diff(bounds)))
    # Between any two parts one is not the largest: ways from the others' nodes are enough.
    minor = np.r_[order[: bounds[largest]], order[bounds[largest + 1] :]]
    ways = far(nodes[minor], nodes)
    lost = np.isinf(ways)
    if lost.any():
        apart = xy[minor][:, None, :] - xy[None, :, :]
        ways[lost] = 2 * _DETOUR * np.hypot(apart[..., 0], apart[..., 1])[lost]
    between = np.full((len(order), len(order)), np.inf)
    by_air = np.zeros(between.shape, dtype=bool)
    between[minor], by_air[minor] = ways, lost
    between = np.minimum(between, between.T)[order][:, order]
    nearest = np.minimum.reduceat(np.minimum.reduceat(between, bounds[:-1], axis=0), bounds[:-1], axis=1)
    inside, outside = [0], list(range(1, len(nearest)))
    metres = 0.0
    flips: list[int] = []
    while outside:
        block = nearest[inside][:, outside]
        i, j = divmod(int(np.argmin(block)), len(outside))
        rows, columns = (slice(bounds[one], bounds[one + 1]) for one in (inside[i], outside[j]))
        a, b = divmod(int(np.argmin(between[rows, columns])), int(columns.stop - columns.start))
        ends = [int(order[rows][a]), int(order[columns][b])]
        metres += float(block[i, j])
        if not (by_air[ends[0], ends[1]] or by_air[ends[1], ends[0]]):
            flips += ends
        inside.append(outside.pop(j))
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
        from_a, from_b = distance[a], distance[b]
        cost = from_a[:, b].diagonal()
        now = cost[:, None] + cost
        straight = from_a[:, a] + from_b[:, b] - now
        crossed = from_a[:, b] + from_b[:, a] - now
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
