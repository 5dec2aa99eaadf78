"""The linear program of a closed walk that obeys one-way streets, with the cuts that make it tight."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import OptimizeResult, linprog
from scipy.sparse import csr_matrix, vstack

from ..model.progress import Progress, check_cancelled
from .cuts import all_odd_sets, loose_sets, odd_sets
from .directed import Ways

#: Lengths are whole cm: what a bound is above one by no more than this is rounding.
_ROUNDING = 0.01
#: So many rounds in a row that close less than this share of the gap are enough: branching does more.
_PATIENCE, _WORTH = 3, 0.1


@dataclass(frozen=True)
class Relaxed:
    """The optimum of a relaxation: ``value`` (n,) of each way, ``cost``, and what a passage more of each
    would add to it, ``reduced`` (n,). ``bound``: no closed walk is shorter (cm)."""

    value: NDArray[np.float64]
    cost: float
    reduced: NDArray[np.float64]

    @property
    def bound(self) -> int:
        """``cost`` in whole cm."""
        return int(np.ceil(self.cost - _ROUNDING))


class Relaxation:
    """Balanced passages of ``ways`` that keep all cuts found so far, until ``until`` (s of this thread)."""

    def __init__(self, ways: Ways, until: float, progress: Progress) -> None:
        self.ways, self._until, self._progress = ways, until, progress
        self._cuts: list[NDArray[np.int64]] = []
        self._needed: list[float] = []
        self._known: set[bytes] = set()
        self._parts = int(ways.part.max()) + 1
        for node in ways.odd.tolist():
            self._odd_cut(np.arange(ways.count) == node)
        if self._parts > 1:
            for number in range(self._parts):
                self._loose_cut(ways.part == number)

    def late(self) -> bool:
        """Whether time is up."""
        check_cancelled(self._progress)
        return time.thread_time() >= self._until

    def solve(
        self, least: NDArray[np.float64], most: NDArray[np.float64], total: float
    ) -> tuple[Relaxed | None, bool]:
        """The optimum within limits, and whether it may be relied on.

        Cuts are added till none is broken, it reaches ``total``, or they no longer help. None where
        there are no such passages, or, not relied on, where the solver gave up.
        """
        vain, before = 0, -np.inf
        while True:
            solved = self._linear(least, most)
            if solved.status != 0:
                return None, solved.status == 2
            found = Relaxed(solved.x, solved.fun, solved.lower.marginals + solved.upper.marginals)
            if found.bound >= total or self.late():
                return found, True
            new = self._quick_cuts(found.value)
            if not new:
                helped = found.cost - before > _WORTH * (total - found.cost)
                vain, before = 0 if helped else vain + 1, found.cost
                if vain > _PATIENCE or not self._thorough_cuts(found.value):
                    return found, True

    def _quick_cuts(self, value: NDArray[np.float64]) -> int:
        ways = self.ways
        odd = odd_sets(ways.count, ways.arcs, ways.beyond_service(value), ways.odd)
        new = sum(self._odd_cut(inside) for inside in odd)
        if self._parts > 1:
            loose = loose_sets(ways.count, ways.arcs, value, ways.part)
            new += sum(self._loose_cut(inside) for inside in loose)
        return new

    def _thorough_cuts(self, value: NDArray[np.float64]) -> int:
        ways = self.ways
        odd = all_odd_sets(ways.count, ways.arcs, ways.beyond_service(value), ways.odd)
        return sum(self._odd_cut(inside) for inside in odd)

    def _odd_cut(self, inside: NDArray[np.bool_]) -> bool:
        """An odd number of required passages leads across: one more does, and half of all lead out."""
        across = inside[self.ways.ends[:, 0]] != inside[self.ways.ends[:, 1]]
        return self._cut(inside, b"odd", (float(self.ways.required[across].sum()) + 1) / 2)

    def _loose_cut(self, inside: NDArray[np.bool_]) -> bool:
        """Something is required on either side: one passage leads out at least."""
        return self._cut(inside, b"loose", 1.0)

    def _cut(self, inside: NDArray[np.bool_], kind: bytes, needed: float) -> bool:
        key = kind + (inside if inside[0] else ~inside).tobytes()
        if key in self._known:
            return False
        self._known.add(key)
        self._cuts.append(np.flatnonzero(inside[self.ways.tail] & ~inside[self.ways.head]))
        self._needed.append(needed)
        return True

    def _linear(self, least: NDArray[np.float64], most: NDArray[np.float64]) -> OptimizeResult:
        ways = self.ways
        sizes = [len(cut) for cut in self._cuts]
        column = np.concatenate([*self._cuts, np.empty(0, dtype=np.int64)])
        cuts = csr_matrix(
            (np.ones(len(column)), column, np.cumsum([0, *sizes])), shape=(len(sizes), len(ways.cost))
        )
        return linprog(
            ways.cost,
            A_ub=-vstack([ways.service, cuts]).tocsr(),
            b_ub=-np.concatenate([ways.times, self._needed]),
            A_eq=ways.balance,
            b_eq=np.zeros(ways.count),
            bounds=np.column_stack([least, most]),
            method="highs",
            options={"time_limit": max(1.0, self._until - time.thread_time())},
        )
