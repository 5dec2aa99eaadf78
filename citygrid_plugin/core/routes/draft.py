"""A route in somebody's hand: one closed walk, what it has to cover, what of it is locked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..patrol_network.network import PatrolNetwork
from .tour import Tour, serving


@dataclass(frozen=True)
class Draft:
    """A closed walk over ``network`` that is worked on; every change makes another one.

    ``rows`` (k,) in order, whether each is taken ``forward`` (k,) and is ``locked`` (k,). ``need``
    (m,): how often each stretch of the network is to be patrolled in a lap.
    """

    network: PatrolNetwork
    rows: NDArray[np.int64]
    forward: NDArray[np.bool_]
    locked: NDArray[np.bool_]
    need: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def lap(self) -> int:
        """Length of the walk in cm."""
        return int(self.network.length[self.rows].sum())

    @property
    def service(self) -> int:
        """What of it is required, in cm."""
        return int((self.network.length * self.need).sum())

    @property
    def required(self) -> NDArray[np.int64]:
        """Rows that have to be patrolled, sorted."""
        return np.flatnonzero(self.need)

    def nodes(self) -> NDArray[np.int64]:
        """The junctions (k + 1,) it comes by, in order; the last is the first."""
        tail, head = self._ends()
        return np.concatenate([tail, head[-1:]])

    def closed(self) -> bool:
        """Whether every passage begins where the one before has ended."""
        tail, head = self._ends()
        return len(tail) > 0 and bool((np.roll(head, 1) == tail).all())

    def times(self) -> NDArray[np.int64]:
        """How often it goes along each stretch (m,) of the network."""
        return np.bincount(self.rows, minlength=len(self.network)).astype(np.int64)

    def left_out(self) -> NDArray[np.int64]:
        """Rows that it patrols less often than is required."""
        return np.flatnonzero(self.times() < self.need)

    def wrong_way(self) -> NDArray[np.int64]:
        """Rows of one-way streets that it takes against their direction."""
        way = self.network.one_way[self.rows]
        return np.unique(self.rows[np.where(self.forward, way < 0, way > 0)])

    def tour(self, bound: int) -> Tour:
        """The walk as plans have it; ``bound`` in cm."""
        return Tour(self.rows, self.forward, self.lap, self.service, min(bound, self.lap), self.required)

    def line(self) -> shapely.LineString:
        """The walk as one line that ends where it begins."""
        return self.tour(0).line(self.network)

    def piece(self, first: int, stop: int) -> shapely.LineString | None:
        """The passages from ``first`` up to ``stop`` as a line; None for none."""
        if first >= stop:
            return None
        part = replace(self.tour(0), rows=self.rows[first:stop], forward=self.forward[first:stop])
        return part.line(self.network)

    def serves(self) -> NDArray[np.bool_]:
        """Whether each passage (k,) is a patrol; the others only lead on."""
        return serving(self.rows, self.need)

    def with_passages(
        self, first: int, stop: int, rows: NDArray[np.int64], forward: NDArray[np.bool_]
    ) -> Draft:
        """Others, not locked, in the place of the passages from ``first`` up to ``stop``."""
        return replace(
            self,
            rows=np.concatenate([self.rows[:first], rows, self.rows[stop:]]),
            forward=np.concatenate([self.forward[:first], forward, self.forward[stop:]]),
            locked=np.concatenate([self.locked[:first], np.zeros(len(rows), dtype=bool), self.locked[stop:]]),
        )

    def with_lock(self, passages: NDArray[np.bool_], locked: bool) -> Draft:
        """The same walk with ``passages`` (k,) locked or unlocked."""
        return replace(self, locked=np.where(passages, locked, self.locked))

    def started_at(self, node: int) -> Draft:
        """The same walk begun where it comes by ``node`` next; as it is where it never does."""
        found = np.flatnonzero(self.nodes()[:-1] == node)
        later = found[found > 0]
        shift = -int(later[0]) if len(later) else 0
        return replace(
            self,
            rows=np.roll(self.rows, shift),
            forward=np.roll(self.forward, shift),
            locked=np.roll(self.locked, shift),
        )

    def reversed(self, first: int = 0, stop: int | None = None) -> Draft:
        """The walk with the passages from ``first`` up to ``stop`` gone the other way round: all by default.

        Raises ``InputError`` where these do not end where they begin, or a one-way street forbids it.
        """
        stop = len(self) if stop is None else stop
        nodes = self.nodes()
        if nodes[first] != nodes[stop]:
            raise _refused(tr("The passage does not end where it begins."))
        turned = replace(
            self,
            rows=_turned(self.rows, first, stop),
            forward=_turned(self.forward, first, stop, invert=True),
            locked=_turned(self.locked, first, stop),
        )
        wrong = np.setdiff1d(turned.wrong_way(), self.wrong_way())
        if len(wrong):
            raise _refused(tr("{road} is a one-way street.", road=road_names(self.network, wrong)))
        return turned

    def loop_at(self, at: int) -> tuple[int, int]:
        """The shortest part round passage ``at`` that ends where it begins: first passage, and last + 1."""
        nodes = self.nodes().tolist()
        gone = np.concatenate([[0], np.cumsum(self.network.length[self.rows])]).tolist()
        ends: dict[int, int] = {}
        for place in range(len(self), at, -1):
            ends[nodes[place]] = place
        first, stop = 0, len(self)
        for place in range(at, -1, -1):
            end = ends.get(nodes[place])
            if end is not None and gone[end] - gone[place] < gone[stop] - gone[first]:
                first, stop = place, end
        return first, stop

    def _ends(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        ends = self.network.ends[self.rows]
        tail = np.where(self.forward, ends[:, 0], ends[:, 1])
        return tail, np.where(self.forward, ends[:, 1], ends[:, 0])


def road_names(network: PatrolNetwork, rows: NDArray[np.int64]) -> str:
    """The names of the roads that stretches are of: three at most."""
    names = sorted({str(name) or tr("unnamed road") for name in network.name[rows].tolist()})
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def _turned(values: NDArray[Any], first: int, stop: int, invert: bool = False) -> NDArray[Any]:
    part = values[first:stop][::-1]
    return np.concatenate([values[:first], ~part if invert else part, values[stop:]])


def _refused(message: str) -> InputError:
    return InputError([Problem("ROUTE_EDIT", "route", message, tr("The route stays as it was."))])
