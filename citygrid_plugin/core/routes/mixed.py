"""The mixed rural postman: closed walks that obey one-way streets (单行线), as a cyclist's.

No algorithm solves it fast in general, so an integer program says how often each stretch is taken in
each direction, with cuts for odd sets and for parts that hang together in no other way; its bound is
proven, its optimum too where time allows (Corberán, Romero and Sanchis 2003). Whatever the time, a
closed walk comes out: where the program leaves parts apart they are joined by ways there and back.
"""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, hstack, identity
from scipy.sparse.csgraph import dijkstra

from ..model.i18n import tr
from ..model.problems import CityGridError
from ..model.progress import Progress, Silent, check_cancelled
from .cuts import crossing, loose_sets, odd_sets, parts_of
from .errand import Errand, components
from .rural import Solution, rural_postman

_ROUNDS = 25


def mixed_postman(errand: Errand, seconds: float = 10.0, progress: Progress | None = None) -> Solution:
    """A short closed walk over ``errand`` that takes no one-way street against its direction.

    The bound is proven, and the walk optimal where it equals the bound. Raises ``CityGridError`` where the
    graph lets no such walk be.
    """
    free = rural_postman(errand, seconds / 2, progress)
    if not errand.one_way.any():
        half = _directed(errand, free)
        if half is not None:
            return half
    return _Program(errand, free.bound, seconds, progress or Silent()).solve()


def _directed(errand: Errand, free: Solution) -> Solution | None:
    """An undirected solution as passages in either direction: an Eulerian walk knows them."""
    from .walk import closed_walk  # noqa: PLC0415

    rows, forward = closed_walk(errand, errand.required + free.extra)
    size = len(errand.ends)
    return Solution(
        free.total,
        free.bound,
        free.extra,
        np.bincount(rows[forward], minlength=size).astype(np.int64),
        np.bincount(rows[~forward], minlength=size).astype(np.int64),
    )


class _Program:
    """Passages forward and backward of each edge, balanced in every node."""

    def __init__(self, errand: Errand, bound: int, seconds: float, progress: Progress) -> None:
        self._errand, self._bound, self._progress = errand, bound, progress
        self._until = time.monotonic() + seconds
        nodes, part = errand.required_parts()
        self._group = np.full(errand.count, -1, dtype=np.int64)
        self._group[nodes] = part
        self._odd = errand.odd_nodes()
        self._sets: list[NDArray[np.bool_]] = []
        self._needed: list[float] = []
        size = len(errand.ends)
        once = np.ones(size)
        edge = np.arange(size)
        out = coo_matrix((once, (errand.ends[:, 0], edge)), shape=(errand.count, size))
        into = coo_matrix((once, (errand.ends[:, 1], edge)), shape=(errand.count, size))
        balance = (out - into).tocsr()
        self._balance = hstack([balance, -balance]).tocsr()
        self._service = hstack([identity(size), identity(size)]).tocsr()
        most = float(errand.required.max(initial=1)) + 4.0
        self._limits = Bounds(
            0,
            np.concatenate(
                [np.where(errand.one_way >= 0, most, 0.0), np.where(errand.one_way <= 0, most, 0.0)]
            ),
        )

    def solve(self) -> Solution:
        errand, size = self._errand, len(self._errand.ends)
        for node in self._odd.tolist():
            self._odd_cut(np.arange(errand.count) == node)
        for number in range(int(self._group.max()) + 1):
            self._loose_cut(self._group == number)
        self._relax()
        best: NDArray[np.int64] | None = None
        value = self._round()
        while value is not None:
            walk = self._joined(value)
            if walk is not None and (best is None or self._length(walk) < self._length(best)):
                best = walk
            value = self._round() if self._cut_loose(value) else None
        best = best if best is not None else self._joined(self._by_flow())
        if best is None:
            raise _no_walk()
        total = self._length(best)
        bound = int(min(self._bound, total, errand.service + errand.beyond))
        forward, backward = best[:size], best[size:]
        return Solution(total, bound, forward + backward - errand.required, forward, backward)

    def _round(self) -> NDArray[np.int64] | None:
        """Passages that keep all cuts so far; None where time is up."""
        check_cancelled(self._progress)
        left = self._until - time.monotonic()
        if left <= 0:
            return None
        solved = self._program(True, left)
        if solved.status == 2:
            raise _no_walk()
        bound = getattr(solved, "mip_dual_bound", None)
        if bound is not None and np.isfinite(bound):
            self._bound = max(self._bound, int(np.ceil(bound - 1e-3)))
        return None if solved.x is None else np.rint(solved.x).astype(np.int64)

    def _cut_loose(self, value: NDArray[np.int64]) -> bool:
        """Cut passages off that do not hang together; whether there were any."""
        errand, size = self._errand, len(self._errand.ends)
        both = (value[:size] + value[size:]).astype(float)
        loose = loose_sets(errand.count, errand.ends, both, self._group)
        label = parts_of(errand.count, errand.ends, both > 0)
        for inside in loose:
            self._loose_cut(inside)
        if loose:
            for number in np.unique(label[self._group >= 0]).tolist():
                self._loose_cut(label == number)
        return bool(loose)

    def _length(self, value: NDArray[np.int64]) -> int:
        return int((np.tile(self._errand.weight, 2) * value).sum())

    def _odd_cut(self, inside: NDArray[np.bool_]) -> None:
        across = crossing(self._errand.ends, inside)
        self._sets.append(across)
        self._needed.append(float(self._errand.required[across].sum()) + 1.0)

    def _loose_cut(self, inside: NDArray[np.bool_]) -> None:
        if inside[self._group >= 0].all():
            return
        self._sets.append(crossing(self._errand.ends, inside))
        self._needed.append(2.0)

    def _relax(self) -> None:
        """Tighten the relaxation by the cuts that it breaks."""
        errand, size = self._errand, len(self._errand.ends)
        for _ in range(_ROUNDS):
            check_cancelled(self._progress)
            left = self._until - time.monotonic()
            if left <= 0:
                return
            solved = self._program(False, left)
            if solved.status != 0:
                return
            self._bound = max(self._bound, int(np.ceil(solved.fun - 1e-3)))
            both = solved.x[:size] + solved.x[size:]
            odd = odd_sets(errand.count, errand.ends, np.maximum(both - errand.required, 0), self._odd)
            loose = loose_sets(errand.count, errand.ends, both, self._group)
            if not odd and not loose:
                return
            for inside in odd:
                self._odd_cut(inside)
            for inside in loose:
                self._loose_cut(inside)

    def _program(self, whole: bool, seconds: float) -> milp:
        weight = np.tile(self._errand.weight.astype(float), 2)
        constraints = [
            LinearConstraint(self._balance, 0, 0),
            LinearConstraint(self._service, self._errand.required, np.inf),
        ]
        if self._sets:
            cuts = csr_matrix(np.array(self._sets, dtype=float))
            constraints.append(LinearConstraint(hstack([cuts, cuts]).tocsr(), self._needed, np.inf))
        return milp(
            weight,
            constraints=constraints,
            integrality=np.full(len(weight), 1 if whole else 0),
            bounds=self._limits,
            options={"time_limit": seconds, "mip_rel_gap": 0.0},
        )

    def _by_flow(self) -> NDArray[np.int64]:
        """Balanced passages without cuts, each edge in a direction chosen beforehand."""
        errand, size = self._errand, len(self._errand.ends)
        forward = np.where(errand.one_way >= 0, errand.required, 0)
        backward = np.where(errand.one_way < 0, errand.required, 0)
        least = np.concatenate([forward, backward]).astype(float)
        solved = milp(
            np.tile(errand.weight.astype(float), 2),
            constraints=LinearConstraint(self._balance, 0, 0),
            bounds=Bounds(least, np.maximum(np.where(self._limits.ub > 0, 1e4, 0), least)),
        )
        if solved.x is None:
            raise _no_walk()
        return np.rint(solved.x[: 2 * size]).astype(np.int64)

    def _joined(self, value: NDArray[np.int64]) -> NDArray[np.int64] | None:
        """Join the parts of balanced passages by ways there and back, which keep the balance."""
        errand, size = self._errand, len(self._errand.ends)
        value = value.copy()
        tails = np.concatenate([errand.ends[:, 0], errand.ends[:, 1]])
        heads = np.concatenate([errand.ends[:, 1], errand.ends[:, 0]])
        allowed = np.flatnonzero(self._limits.ub > 0)
        order = allowed[np.lexsort((allowed, -errand.weight[allowed % size]))]
        arc_of = {(int(tails[arc]), int(heads[arc])): int(arc) for arc in order.tolist()}
        keys = np.array(list(arc_of), dtype=np.int64)
        cost = errand.weight[np.array(list(arc_of.values())) % size].astype(float)
        graph = csr_matrix((cost, (keys[:, 0], keys[:, 1])), shape=(errand.count, errand.count))
        while True:
            used = value[:size] + value[size:] > 0
            label = components(errand.count, errand.ends[used])
            nodes = np.unique(errand.ends[used])
            wanted = np.unique(label[np.unique(errand.ends[errand.required > 0])])
            # A part in which nothing is required is left out.
            idle = ~np.isin(label[errand.ends[:, 0]], wanted) & used
            if idle.any():
                value[np.concatenate([idle, idle])] = 0
                continue
            if len(wanted) == 1:
                return value
            first = nodes[label[nodes] == wanted[0]]
            others = nodes[label[nodes] != wanted[0]]
            out, before = dijkstra(graph, indices=first, return_predecessors=True, min_only=True)[:2]
            near = int(others[np.argmin(out[others])])
            if not np.isfinite(out[near]):
                return None
            there = _back_from(before, near)
            home = _back_from(dijkstra(graph, indices=near, return_predecessors=True)[1], there[-1])
            if home[-1] != near:
                return None
            for path in (there[::-1], home[::-1]):
                for one, two in pairwise(path):
                    value[arc_of[one, two]] += 1


def _back_from(before: NDArray[np.int32], node: int) -> list[int]:
    """Nodes from ``node`` back to where its shortest way begins."""
    nodes = [node]
    while before[nodes[-1]] >= 0:
        nodes.append(int(before[nodes[-1]]))
    return nodes


def _no_walk() -> CityGridError:
    return CityGridError(tr("One-way streets leave no closed walk over these roads."))
