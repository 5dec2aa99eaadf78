"""The rural postman (乡村邮递员问题): the shortest closed walk over the required edges of a graph.

Where these are connected it is a minimum T-join, solved exactly. Elsewhere the parts are joined
by a spanning tree first (Frederickson 1979, at most 1.5 times the optimum), and an integer
program with cuts proves the optimum or a bound (Corberán and Sanchis 1994; Ghiani and Laporte
2000). The program works on shortest ways between required nodes alone, of which those that
lead through a third are left out (Christofides et al. 1981): a graph of the same optimum.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, hstack
from scipy.sparse.csgraph import minimum_spanning_tree

from ..model.progress import Progress, Silent, check_cancelled
from .cuts import crossing, loose_sets, odd_sets, parts_of
from .errand import Errand, components, lightest_edges, shortest_paths
from .t_join import minimum_t_join

#: A relaxation is solved so often at most before the program is.
_ROUNDS = 40
#: The solver hears of no wish to stop: it gets so many seconds at first, then twice as many from the start.
_PATIENCE = 1.0


@dataclass(frozen=True)
class Solution:
    """How often each edge is taken besides what is required, and what is known of the optimum.

    ``extra`` (m,) or, with directions, ``forward`` and ``backward`` (m,) which count all
    passages; ``total`` and ``bound`` in cm: no closed walk is shorter than ``bound``.
    """

    total: int
    bound: int
    extra: NDArray[np.int64]
    forward: NDArray[np.int64] | None = None
    backward: NDArray[np.int64] | None = None

    @property
    def proven(self) -> bool:
        """Whether no closed walk is shorter."""
        return self.bound >= self.total


def rural_postman(errand: Errand, seconds: float = 10.0, progress: Progress | None = None) -> Solution:
    """The shortest closed walk over ``errand`` as far as ``seconds`` allow; its one-way streets are ignored.

    All that is required must be connected by the graph. With ``seconds`` 0 the spanning tree
    decides, and the bound is that of the T-join alone.
    """
    progress = progress or Silent()
    nodes, part = errand.required_parts()
    join = minimum_t_join(errand.count, errand.ends, errand.weight, errand.odd_nodes())
    bound = errand.service + int(errand.weight[join].sum())
    extra = np.bincount(join, minlength=len(errand.ends)).astype(np.int64)
    if part.max(initial=0) == 0 or _connected(errand, extra):
        total = bound
    else:
        extra = _by_tree(errand, nodes, part)
        total = errand.service + int((errand.weight * extra).sum())
        if seconds > 0 and total > bound:
            found, least = _Program(errand, nodes, part, seconds, progress).solve()
            bound = max(bound, errand.service + least)
            if found is not None:
                length = errand.service + int((errand.weight * found).sum())
                if length < total:
                    total, extra = length, found
            bound = min(bound, total)
    return Solution(total, int(min(bound, errand.service + errand.beyond)), extra)


def _connected(errand: Errand, extra: NDArray[np.int64]) -> bool:
    used = (errand.required + extra) > 0
    label = components(errand.count, errand.ends[used])
    return len(np.unique(label[errand.ends[used, 0]])) == 1


def _by_tree(errand: Errand, nodes: NDArray[np.int64], part: NDArray[np.int64]) -> NDArray[np.int64]:
    """Frederickson: a spanning tree of shortest ways between the parts, then a T-join."""
    distance, before = shortest_paths(errand, nodes)
    between = distance[:, nodes]
    count = int(part.max()) + 1
    nearest = np.full((count, count), np.inf)
    np.minimum.at(nearest, (part[:, None], part[None, :]), between)
    np.fill_diagonal(nearest, 0)
    tree = minimum_spanning_tree(csr_matrix(np.where(np.isfinite(nearest), nearest, 0))).tocoo()
    edge_of = lightest_edges(errand)
    extra = np.zeros(len(errand.ends), dtype=np.int64)
    for one, two in zip(tree.row.tolist(), tree.col.tolist(), strict=True):
        here, there = np.flatnonzero(part == one), np.flatnonzero(part == two)
        block = between[np.ix_(here, there)]
        row, column = np.unravel_index(int(np.argmin(block)), block.shape)
        for edge in way(before[here[row]], int(nodes[there[column]]), edge_of):
            extra[edge] = 1
    join = minimum_t_join(errand.count, errand.ends, errand.weight, errand.odd_nodes(extra))
    extra += np.bincount(join, minlength=len(extra))
    return _without_needless(errand, extra)


def way(before: NDArray[np.int32], node: int, edge_of: dict[tuple[int, int], int]) -> list[int]:
    """Edges of the shortest way to ``node`` as ``before`` has it."""
    edges = []
    while before[node] >= 0:
        edges.append(edge_of[int(before[node]), node])
        node = int(before[node])
    return edges


def _without_needless(errand: Errand, extra: NDArray[np.int64]) -> NDArray[np.int64]:
    """Leave out ways there and back that connect nothing, the longest first."""
    extra = np.where(extra > 2, extra - 2 * ((extra - 1) // 2), extra)
    for row in np.flatnonzero(extra == 2)[np.argsort(-errand.weight[extra == 2], kind="stable")].tolist():
        tried = extra.copy()
        tried[row] = 0
        if _connected(errand, tried):
            extra = tried
    return extra


class _Program:
    """The integer program over shortest ways between required nodes."""

    def __init__(
        self,
        errand: Errand,
        nodes: NDArray[np.int64],
        part: NDArray[np.int64],
        seconds: float,
        progress: Progress,
    ) -> None:
        self._errand, self._nodes, self._progress = errand, nodes, progress
        # Processor time, so that a busy machine proves as much; but no more than four times as long.
        self._until = time.thread_time() + seconds, time.monotonic() + 4 * seconds
        self._distance, self._before = shortest_paths(errand, nodes)
        self._ends, self._weight = reduced(self._distance[:, nodes])
        self._count, self._part = len(nodes), part
        self._odd = np.searchsorted(nodes, errand.odd_nodes())
        # Twice only between parts: a pair within one connects nothing.
        self._most = np.where(part[self._ends[:, 0]] == part[self._ends[:, 1]], 1.0, 2.0)
        self._sets: list[NDArray[np.bool_]] = []
        self._needed: list[float] = []

    def solve(self) -> tuple[NDArray[np.int64] | None, int]:
        """Extra passages of each edge (None: none found in time), and the least there can be in cm."""
        for node in self._odd.tolist():
            self._add(np.arange(self._count) == node, 1.0)
        for number in range(int(self._part.max()) + 1):
            self._add(self._part == number, 2.0)
        least = self._relax()
        patience = _PATIENCE
        while (left := self._left()) > 0:
            check_cancelled(self._progress)
            solved = self._whole(min(left, patience))
            bound = getattr(solved, "mip_dual_bound", None)
            if bound is not None and np.isfinite(bound):
                least = max(least, int(np.ceil(bound - 1e-3)))
            if solved.status == 1 and left > patience:
                patience *= 2
                continue
            if solved.x is None:
                break
            value = np.rint(solved.x[: len(self._weight)])
            loose = loose_sets(self._count, self._ends, value, self._part)
            if not loose:
                total = int((self._weight * value).sum())
                return self._passages(value), total if solved.status == 0 else least
            # A part is of one piece whatever ways there are: its own edges are not among them.
            label = parts_of(int(self._part.max()) + 1, self._part[self._ends], value > 0)[self._part]
            apart = [label == number for number in range(int(label.max()) + 1)]
            for inside in (*loose, *apart):
                self._add(inside, 2.0)
        return None, least

    def _left(self) -> float:
        worked, passed = self._until
        return min(worked - time.thread_time(), passed - time.monotonic())

    def _add(self, inside: NDArray[np.bool_], needed: float) -> None:
        self._sets.append(crossing(self._ends, inside))
        self._needed.append(needed)

    def _relax(self) -> int:
        """Tighten the relaxation; the least it allows."""
        least = 0
        for _ in range(_ROUNDS):
            check_cancelled(self._progress)
            left = self._left()
            if left <= 0:
                break
            solved = milp(
                self._weight,
                constraints=LinearConstraint(
                    csr_matrix(np.array(self._sets, dtype=float)), self._needed, np.inf
                ),
                bounds=Bounds(0, self._most),
                options={"time_limit": left},
            )
            if solved.status != 0:
                break
            least = int(np.ceil(solved.fun - 1e-3))
            odd = odd_sets(self._count, self._ends, solved.x, self._odd)
            loose = loose_sets(self._count, self._ends, solved.x, self._part)
            if not odd and not loose:
                break
            for inside in odd:
                self._add(inside, 1.0)
            for inside in loose:
                self._add(inside, 2.0)
        return least

    def _whole(self, seconds: float) -> milp:
        size, count = len(self._weight), self._count
        edge = np.arange(size)
        incidence = coo_matrix(
            (np.ones(2 * size), (self._ends.T.ravel(), np.tile(edge, 2))), shape=(count, size)
        )
        halves = coo_matrix(
            (np.full(count, -2.0), (np.arange(count), np.arange(count))), shape=(count, count)
        )
        parity = np.zeros(count)
        parity[self._odd] = 1
        cuts = csr_matrix(np.array(self._sets, dtype=float))
        nothing = csr_matrix((cuts.shape[0], count))
        return milp(
            np.concatenate([self._weight, np.zeros(count)]),
            constraints=[
                LinearConstraint(hstack([incidence, halves]).tocsr(), parity, parity),
                LinearConstraint(hstack([cuts, nothing]).tocsr(), self._needed, np.inf),
            ],
            integrality=np.ones(size + count),
            bounds=Bounds(0, np.concatenate([self._most, np.full(count, 1e5)])),
            options={"time_limit": seconds, "mip_rel_gap": 0.0},
        )

    def _passages(self, value: NDArray[np.float64]) -> NDArray[np.int64]:
        edge_of = lightest_edges(self._errand)
        extra = np.zeros(len(self._errand.ends), dtype=np.int64)
        for row in np.flatnonzero(value).tolist():
            one, two = self._ends[row].tolist()
            for edge in way(self._before[one], int(self._nodes[two]), edge_of):
                extra[edge] += int(value[row])
        return extra


def reduced(distance: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The pairs of nodes whose shortest way leads through no other node, and its length."""
    count = len(distance)
    through = np.full((count, count), np.inf)
    for node in range(count):
        via = distance[:, node, None] + distance[None, node, :]
        via[node, :] = np.inf
        via[:, node] = np.inf
        np.minimum(through, via, out=through)
    one, two = np.nonzero(np.triu((distance < through) & np.isfinite(distance), 1))
    return np.column_stack([one, two]), distance[one, two]


__all__ = ["Solution", "reduced", "rural_postman"]
