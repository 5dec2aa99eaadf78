"""A route planned again round what is locked of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import coo_matrix

from ..model.progress import Progress, Silent
from .draft import Draft
from .errand import Errand
from .rural import Solution
from .tour import Planner
from .walk import closed_walk


@dataclass(frozen=True)
class _Run:
    """Locked passages in a row, which stay together and in their direction."""

    rows: NDArray[np.int64]
    forward: NDArray[np.bool_]
    start: int
    end: int
    length: int


def optimised(
    draft: Draft, obey_one_way: bool, seconds: float = 10.0, progress: Progress | None = None
) -> tuple[Draft, int]:
    """The shortest walk that patrols what ``draft`` has to and holds its locked passages as they are.

    As far as ``seconds`` allow; with it the bound in cm: no such walk is shorter. It begins where the
    draft does, if it comes by there. Each run of locked passages is one street of its own that has to
    be taken once, forward. On foot that is a rural postman; where the passages of its walk cannot
    all be given directions that fit, and for a cyclist, one with one-way streets (``mixed``).
    Raises ``CityGridError`` where one-way streets leave no walk.
    """
    if draft.locked.all():
        return draft, draft.lap
    progress = progress or Silent()
    runs = _runs(draft)
    planner = _Around(draft, runs, obey_one_way)
    errand, solved = planner.solve(seconds, progress)
    taken: tuple[Any, Any] = (solved.forward, solved.backward)
    if solved.forward is None:
        taken = _directed(errand, errand.required + solved.extra)
        if taken[0] is None:
            planner = _Around(draft, runs, True)
            errand, solved = planner.solve(seconds, progress)
            taken = (solved.forward, solved.backward)
    begin = int(np.searchsorted(errand.nodes, draft.nodes()[0]))
    known = begin < errand.count and errand.nodes[begin] == draft.nodes()[0]
    chosen, forward = closed_walk(errand, *taken, begin if known else None, planner.bearing(errand))
    return _unfolded(draft, runs, errand.rows[chosen], forward), solved.bound


def _directed(errand: Errand, times: NDArray[np.int64]) -> tuple[Any, Any]:
    """Passages forward and backward (m,), as many into every node as out; None, None if there are no such.

    ``times`` (m,) in either direction, every node even. The matrix is that of a network, so that
    the corners of what it allows are whole numbers.
    """
    free = (errand.one_way == 0) & (errand.ends[:, 0] != errand.ends[:, 1]) & (times > 0)
    edge = np.flatnonzero(free)
    size = len(edge)
    signs = coo_matrix(
        (
            np.repeat([1.0, -1.0], size),
            (errand.ends[edge].T.ravel(), np.tile(np.arange(size), 2)),
        ),
        shape=(errand.count, size),
    )
    out = np.zeros(errand.count)
    np.add.at(out, errand.ends[:, 0], np.where(free, -times, times))
    np.add.at(out, errand.ends[:, 1], np.where(free, times, -times))
    forward = times.copy()
    if size:
        solved = linprog(
            np.zeros(size), A_eq=signs, b_eq=-out / 2, bounds=np.column_stack([0 * times[edge], times[edge]]),
            method="highs-ds",
        )  # fmt: skip
        if solved.x is None:
            return None, None
        forward[edge] = np.rint(solved.x).astype(np.int64)
    backward = times - forward
    flow = np.zeros(errand.count, dtype=np.int64)
    np.add.at(flow, errand.ends[:, 0], forward - backward)
    np.add.at(flow, errand.ends[:, 1], backward - forward)
    return (None, None) if flow.any() else (forward, backward)


def _runs(draft: Draft) -> list[_Run]:
    """The locked passages as runs; one over the beginning of the walk is one."""
    count = len(draft)
    turn = int(np.flatnonzero(~draft.locked)[0])
    order = (np.arange(count) + turn) % count
    edge = np.diff(np.concatenate([draft.locked[order].astype(np.int8), [0]]))
    nodes = draft.nodes()
    found = []
    for first, last in zip(np.flatnonzero(edge == 1) + 1, np.flatnonzero(edge == -1), strict=True):
        places = order[first : last + 1]
        rows = draft.rows[places]
        length = int(draft.network.length[rows].sum())
        start, end = int(nodes[places[0]]), int(nodes[places[-1] + 1])
        found.append(_Run(rows, draft.forward[places], start, end, length))
    return found


class _Around(Planner):
    """Plans with every run for one stretch: rows −1, −2, … of the network."""

    def __init__(self, draft: Draft, runs: list[_Run], obey_one_way: bool) -> None:
        super().__init__(draft.network, obey_one_way)
        # Runs are one-way streets even where no road is.
        self._one_way = obey_one_way
        self._runs = runs
        kept = np.concatenate([run.rows for run in runs] or [draft.rows[:0]])
        done = np.bincount(kept, minlength=len(draft.network))
        self._left = np.maximum(draft.need - done, 0)
        self._rows = np.union1d(draft.required, kept)

    def solve(self, seconds: float, progress: Progress) -> tuple[Errand, Solution]:
        """The errand and its solution."""
        return self._solve(self._rows, seconds, progress)

    def bearing(self, errand: Errand) -> NDArray[np.float64]:
        """Directions (m, 2) in which the edges of an errand leave their nodes."""
        found = self._bearing[np.maximum(errand.rows, 0)]
        for number, run in enumerate(self._runs):
            first = self._bearing[run.rows[0], 0 if run.forward[0] else 1]
            last = self._bearing[run.rows[-1], 1 if run.forward[-1] else 0]
            found[errand.rows == -1 - number] = (first, last)
        return found

    def _connected(self, rows: NDArray[np.int64], reach: float, directed: bool) -> Errand:
        errand = super()._connected(rows, reach, directed)
        ends = np.array([(run.start, run.end) for run in self._runs], dtype=np.int64).reshape(-1, 2)
        count = len(self._runs)
        return replace(
            errand,
            ends=np.vstack([errand.ends, np.searchsorted(errand.nodes, ends)]),
            weight=np.concatenate([errand.weight, [run.length for run in self._runs]]).astype(np.int64),
            required=np.concatenate([self._left[errand.rows], np.ones(count, dtype=np.int64)]),
            one_way=np.concatenate([errand.one_way, np.ones(count, dtype=np.int8)]),
            rows=np.concatenate([errand.rows, -1 - np.arange(count)]),
        )


def _unfolded(draft: Draft, runs: list[_Run], rows: NDArray[np.int64], forward: NDArray[np.bool_]) -> Draft:
    """The walk with the passages of every run in its place; those of the first time are locked."""
    found: list[tuple[NDArray[np.int64], NDArray[np.bool_], bool]] = []
    met: set[int] = set()
    for row, ahead in zip(rows.tolist(), forward.tolist(), strict=True):
        if row >= 0:
            found.append((np.array([row]), np.array([ahead]), False))
            continue
        run = runs[-1 - row]
        way = (run.rows, run.forward) if ahead else (run.rows[::-1], ~run.forward[::-1])
        found.append((*way, ahead and row not in met))
        met.add(row)
    return replace(
        draft,
        rows=np.concatenate([one[0] for one in found]),
        forward=np.concatenate([one[1] for one in found]),
        locked=np.concatenate([np.full(len(one[0]), one[2]) for one in found]),
    )
