"""The mixed rural postman: closed walks that obey one-way streets (单行线), as a cyclist's.

No algorithm solves it fast in general. A linear program says how often each way is taken in each
direction; cuts for odd sets of nodes and for parts that nothing else joins make it tight (Corberán,
Romero and Sanchis 2003; Corberán, Plana and Sanchis 2007), on streets nearly always to the
optimum itself. Where that leaves fractions, branching goes on. Whatever the time, a closed walk comes
out: fractions are rounded, a flow balances them, and parts are joined by ways there and back.
"""

from __future__ import annotations

import time
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from ..model.progress import Progress, Silent
from .directed import Ways, no_walk
from .errand import Errand
from .relaxation import Relaxation, Relaxed
from .rural import Solution, rural_postman
from .walk import closed_walk

Limits = NDArray[np.float64]
#: A value this near to a whole number is one.
_WHOLE = 1e-5


def mixed_postman(errand: Errand, seconds: float = 10.0, progress: Progress | None = None) -> Solution:
    """The shortest closed walk over ``errand`` that takes no one-way street against its direction.

    As far as ``seconds`` allow: it is optimal where it equals the bound. With ``seconds`` 0 it is rounded
    from one linear program. Raises ``CityGridError`` where the graph lets no such walk be.
    """
    if not errand.one_way.any():
        return _directed(errand, rural_postman(errand, seconds, progress))
    return _Search(errand, seconds, progress or Silent()).solution()


def _directed(errand: Errand, free: Solution) -> Solution:
    """An undirected solution as passages in either direction: an Eulerian walk knows them."""
    rows, forward = closed_walk(errand, errand.required + free.extra)
    size = len(errand.ends)
    return Solution(
        free.total,
        free.bound,
        free.extra,
        np.bincount(rows[forward], minlength=size).astype(np.int64),
        np.bincount(rows[~forward], minlength=size).astype(np.int64),
    )


class _Search:
    """Branch and cut, the lowest bound first."""

    def __init__(self, errand: Errand, seconds: float, progress: Progress) -> None:
        self._errand = errand
        self._ways = Ways(errand)
        self._relaxation = Relaxation(self._ways, time.thread_time() + seconds, progress)
        self._taken = np.zeros((2, len(errand.ends)), dtype=np.int64)
        self._total = 2**62

    def solution(self) -> Solution:
        """The best walk and bound in time."""
        errand, ways = self._errand, self._ways
        bound = errand.service
        root, _ = self._relaxation.solve(ways.least, ways.most, np.inf)
        self._round(ways.least if root is None else root.value)
        if root is not None:
            bound = max(bound, root.bound)
            if bound < self._total and not self._relaxation.late():
                bound = self._branch()
        bound = int(min(bound, self._total, errand.service + errand.beyond))
        forward, backward = self._taken
        return Solution(self._total, bound, forward + backward - errand.required, forward, backward)

    def _branch(self) -> int:
        """Search for shorter walks; the bound that is proven in the end."""
        ways = self._ways
        sure = 2**62  # no walk in what has been given up is shorter
        todo: list[tuple[int, int, Limits, Limits]] = [(0, 0, ways.least, ways.most)]
        number = 0
        while todo and todo[0][0] < self._total and not (number and self._relaxation.late()):
            below, _, least, most = heappop(todo)
            found, reliable = self._relaxation.solve(least, most, self._total)
            if not reliable:
                sure = min(sure, below)
            if found is None or found.bound >= self._total:
                continue
            below = max(below, found.bound)
            if not number:
                self._dive(found)
            at = self._look_at(found)
            if at is None:
                # Whole passages: a walk, or by a hair taken for one.
                sure = min(sure, below)
                continue
            for lower, upper in self._halves(found, at, least, most):
                number += 1
                heappush(todo, (below, number, lower, upper))
        return min(sure, self._total, *(one[0] for one in todo[:1]))

    def _dive(self, found: Relaxed) -> None:
        """Settle what is nearly whole, again and again: for a better walk than one rounded at once."""
        ways = self._ways
        least, most = ways.least, ways.most
        while not self._relaxation.late():
            off = np.abs(found.value - np.rint(found.value))
            open_ = np.flatnonzero(off >= _WHOLE)
            if not len(open_):
                break
            settled = open_[np.argsort(off[open_], kind="stable")][: max(1, len(open_) // 4)]
            value = np.rint(found.value[settled] + _WHOLE)
            least, most = least.copy(), most.copy()
            least[settled] = np.maximum(least[settled], value)
            deeper, _ = self._relaxation.solve(least, most, self._total)
            if deeper is None or deeper.bound >= self._total:
                return
            found = deeper
            self._look_at(found)

    def _look_at(self, found: Relaxed) -> int | None:
        """Keep the walk that a relaxation is or that is near; the way to branch on, None if it is whole."""
        value, ways = found.value, self._ways
        off = np.abs(value - np.rint(value))
        whole = np.rint(value).astype(np.int64)
        if off.max() < _WHOLE:
            self._offer(ways.joined(ways.passages(whole)))
            return None
        self._round(value)
        return int(np.argmax(np.where(off < _WHOLE, -1.0, off * ways.cost)))

    def _halves(
        self, found: Relaxed, at: int, least: Limits, most: Limits
    ) -> tuple[tuple[Limits, Limits], tuple[Limits, Limits]]:
        """Limits for fewer and for more passages of way ``at``; what is too dear to change is settled."""
        room = self._total - 1 - found.cost + _WHOLE
        stays = (found.reduced > room) & (found.value <= least + _WHOLE)
        full = (-found.reduced > room) & (found.value >= most - _WHOLE)
        least, most = np.where(full, most, least), np.where(stays, least, most)
        here = np.arange(len(least)) == at
        fewer = np.where(here, np.floor(found.value[at]), most)
        more = np.where(here, np.ceil(found.value[at]), least)
        return (least, fewer), (more, most)

    def _round(self, value: NDArray[np.float64]) -> None:
        """Offer closed walks near a relaxed solution: each required passage in the direction it leans to.

        Ways between are left to the flow, or taken if they are so from a half or from 0.3 on, which
        keeps more of one piece.
        """
        ways = self._ways
        served = 2 * ways.served
        parts = value[:served].reshape(2, -1)
        least = np.floor(parts + _WHOLE)
        lean = np.argmax(parts - least, axis=0)
        least[lean, np.arange(ways.served)] += np.maximum(ways.required - least.sum(axis=0), 0)
        between = value[served:]
        for taken in (np.zeros(len(between)), np.floor(between + 0.5 + _WHOLE), np.ceil(between - 0.3)):
            limits = np.concatenate([least.ravel(), np.maximum(taken, ways.least[served:])])
            flow = linprog(
                ways.cost,
                A_eq=ways.balance,
                b_eq=np.zeros(ways.count),
                bounds=np.column_stack([limits, ways.most]),
                method="highs",
            )
            if flow.status != 0:
                raise no_walk()
            self._offer(ways.joined(ways.passages(np.rint(flow.x).astype(np.int64))))

    def _offer(self, taken: NDArray[np.int64]) -> None:
        total = int((taken * self._errand.weight).sum())
        if total < self._total:
            self._taken, self._total = taken, total
