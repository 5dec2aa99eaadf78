"""An errand with one-way streets (单行线) as ways between the nodes where something is required.

The required edges stay, in both directions where the street lets it be; all else is shortest ways,
of which those that lead through another required node are left out (Christofides et al. 1981):
a small graph of the same optimum, however wide the surroundings are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..model.i18n import tr
from ..model.problems import CityGridError
from .cuts import parts_of
from .errand import Errand


class Ways:
    """Arcs between the ``count`` nodes where something is required.

    Of each of n arcs ``tail``, ``head``, ``cost`` (cm), ``least`` and ``most`` (n,): how often it may be
    taken. The first ``served`` are the required edges forward, as many follow backward, then come shortest
    ways. ``balance`` @ x = 0 and ``service`` @ x >= ``times`` hold for every closed walk. ``part``
    (count,): the connected part of the required edges a node is in. ``odd``: nodes where an odd
    number of required passages meet.
    """

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        nodes, self.part = errand.required_parts()
        self.count = len(nodes)
        self._nodes = nodes
        self._arc, self.distance, self._before = _shortest(errand, nodes)
        place = np.full(errand.count, -1)
        place[nodes] = np.arange(self.count)
        self._rows = np.flatnonzero(errand.required > 0)
        self.served = len(self._rows)
        self.required = errand.required[self._rows]
        self.ends = place[errand.ends[self._rows]]
        weight, one_way = errand.weight[self._rows], errand.one_way[self._rows]
        tail, head = np.nonzero(self._direct(nodes, weight, one_way))
        self.tail = np.concatenate([self.ends[:, 0], self.ends[:, 1], tail])
        self.head = np.concatenate([self.ends[:, 1], self.ends[:, 0], head])
        self.cost = np.concatenate([weight, weight, self.distance[tail, head]]).astype(float)
        self.least = np.zeros(len(self.cost))
        self.most = np.full(len(self.cost), np.inf)
        for first, way in ((0, 1), (self.served, -1)):
            self.least[first : first + self.served] = np.where(one_way == way, self.required, 0)
            self.most[first : first + self.served][one_way == -way] = 0
        arc, ones = np.arange(len(self.cost)), np.ones(len(self.cost))
        out = csr_matrix((ones, (self.tail, arc)), shape=(self.count, len(arc)))
        self.balance = out - csr_matrix((ones, (self.head, arc)), shape=(self.count, len(arc)))
        both = np.flatnonzero(one_way == 0)
        self.times = self.required[both].astype(float)
        pairs = (np.tile(np.arange(len(both)), 2), np.concatenate([both, self.served + both]))
        self.service = csr_matrix((np.ones(2 * len(both)), pairs), shape=(len(both), len(arc)))
        degree = np.bincount(self.ends.ravel(), weights=np.repeat(self.required, 2), minlength=self.count)
        self.odd = np.flatnonzero(degree % 2)

    @property
    def arcs(self) -> NDArray[np.int64]:
        """(n, 2) tail and head of each arc."""
        return np.column_stack([self.tail, self.head])

    def beyond_service(self, value: NDArray[np.float64]) -> NDArray[np.float64]:
        """What of ``value`` (n,) is more than required; of both directions together, in the first."""
        more = value.copy()
        both = value[: self.served] + value[self.served : 2 * self.served] - self.required
        more[: self.served], more[self.served : 2 * self.served] = np.maximum(both, 0), 0
        return more

    def hang_together(self, value: NDArray[np.int64]) -> bool:
        """Whether these passages are of one piece."""
        label = parts_of(self.count, self.arcs, value > 0)
        return bool((label == label[0]).all())

    def passages(self, value: NDArray[np.int64]) -> NDArray[np.int64]:
        """(2, m) how often each edge of the errand is taken forward and backward."""
        taken = np.zeros((2, len(self._errand.ends)), dtype=np.int64)
        np.add.at(taken[0], self._rows, value[: self.served])
        np.add.at(taken[1], self._rows, value[self.served : 2 * self.served])
        for arc in (2 * self.served + np.flatnonzero(value[2 * self.served :])).tolist():
            self.add_way(taken, int(self.tail[arc]), int(self.head[arc]), int(value[arc]))
        return taken

    def add_way(self, taken: NDArray[np.int64], tail: int, head: int, times: int = 1) -> None:
        """Add the shortest way from one required node to another to passages (2, m)."""
        node = int(self._nodes[head])
        before = self._before[tail]
        while before[node] >= 0:
            edge, backward = self._arc[int(before[node]), node]
            taken[backward, edge] += times
            node = int(before[node])

    def joined(self, taken: NDArray[np.int64]) -> NDArray[np.int64]:
        """Balanced passages (2, m) with their parts joined by ways there and back."""
        errand = self._errand
        there_and_back = self.distance + self.distance.T
        while True:
            label = parts_of(errand.count, errand.ends, taken.sum(axis=0) > 0)
            part = label[self._nodes]
            if (part == part[0]).all():
                # What holds nothing required is left out.
                return np.where(label[errand.ends[:, 0]] == part[0], taken, 0)
            here, there = np.flatnonzero(part == part[0]), np.flatnonzero(part != part[0])
            apart = there_and_back[np.ix_(here, there)]
            row, column = np.unravel_index(int(np.argmin(apart)), apart.shape)
            self.add_way(taken, int(here[row]), int(there[column]))
            self.add_way(taken, int(there[column]), int(here[row]))

    def _direct(
        self, nodes: NDArray[np.int64], weight: NDArray[np.int64], one_way: NDArray[np.int8]
    ) -> NDArray[np.bool_]:
        """(count, count) pairs whose shortest way leads through no other, nor along a required edge."""
        wanted = np.zeros(self._errand.count, dtype=bool)
        wanted[nodes] = True
        # The last required node before each node on the way: from the node before, on and on.
        last = self._before.copy()
        while True:
            known = np.maximum(last, 0)
            on = (last >= 0) & ~wanted[known]
            if not on.any():
                break
            last = np.where(on, np.take_along_axis(last, known, axis=1), last)
        direct = last[:, nodes] == nodes[:, None]
        one, two = self.ends.T
        for tail, head, way in ((one, two, 1), (two, one, -1)):
            along = (one_way != -way) & (self.distance[tail, head] >= weight)
            direct[tail[along], head[along]] = False
        return np.asarray(direct)


def longest_way(errand: Errand) -> float:
    """The longest of the shortest ways between required nodes, in cm; infinite if there is none."""
    nodes = errand.required_parts()[0]
    return float(dijkstra(_lightest(errand)[0], indices=nodes)[:, nodes].max())


def _shortest(
    errand: Errand, nodes: NDArray[np.int64]
) -> tuple[dict[tuple[int, int], tuple[int, int]], NDArray[np.float64], NDArray[np.int32]]:
    """The lightest edge, and 1 if backward, from node to node; lengths (r, r) of the shortest ways between
    ``nodes``; and the node before each on the way (r, count)."""
    graph, arc = _lightest(errand)
    far, before = dijkstra(graph, indices=nodes, return_predecessors=True)
    if not np.isfinite(far[:, nodes]).all():
        raise no_walk()
    return arc, far[:, nodes], before


def _lightest(errand: Errand) -> tuple[csr_matrix, dict[tuple[int, int], tuple[int, int]]]:
    """The directed graph of an errand: the lightest edge from node to node, and 1 if it is backward."""
    out, back = np.flatnonzero(errand.one_way >= 0), np.flatnonzero(errand.one_way <= 0)
    tail = np.concatenate([errand.ends[out, 0], errand.ends[back, 1]])
    head = np.concatenate([errand.ends[out, 1], errand.ends[back, 0]])
    edge, backward = np.concatenate([out, back]), np.repeat([0, 1], [len(out), len(back)])
    order = np.lexsort((edge, errand.weight[edge], head, tail))
    order = order[tail[order] != head[order]]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(tail[order]) != 0) | (np.diff(head[order]) != 0)
    tail, head, edge, backward = (one[order[first]] for one in (tail, head, edge, backward))
    graph = csr_matrix((errand.weight[edge].astype(float), (tail, head)), shape=(errand.count, errand.count))
    pairs = zip(tail.tolist(), head.tolist(), strict=True)
    return graph, dict(zip(pairs, zip(edge.tolist(), backward.tolist(), strict=True), strict=True))


def no_walk() -> CityGridError:
    """What to say where one-way streets lead away and never back."""
    return CityGridError(tr("One-way streets leave no closed walk over these roads."))
