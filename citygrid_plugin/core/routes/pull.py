"""Shortest ways in a patrol network, one-way streets obeyed, and what is pulled along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..patrol_network.network import PatrolNetwork
from .draft import Draft

_Path = tuple[NDArray[np.int64], NDArray[np.bool_]]


class Arcs:
    """The network as arcs: what may be gone along in which direction."""

    def __init__(self, network: PatrolNetwork) -> None:
        self.network = network
        self._count = len(network.points)
        out, back = np.flatnonzero(network.one_way >= 0), np.flatnonzero(network.one_way <= 0)
        row = np.concatenate([out, back])
        forward = np.arange(len(row)) < len(out)
        tail = np.concatenate([network.ends[out, 0], network.ends[back, 1]])
        head = np.concatenate([network.ends[out, 1], network.ends[back, 0]])
        key = tail * self._count + head
        order = np.lexsort((row, network.length[row], key))
        order = order[tail[order] != head[order]]
        first = np.ones(len(order), dtype=bool)
        first[1:] = key[order][1:] != key[order][:-1]
        order = order[first]
        self._key, self._row, self._forward = key[order], row[order], forward[order]
        length = network.length[self._row].astype(np.float64)
        size = (self._count, self._count)
        self._out = csr_matrix((length, (tail[order], head[order])), shape=size)
        self._home = csr_matrix((length, (head[order], tail[order])), shape=size)

    def out_of(self, node: int) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        """Distances (n,) in cm from ``node``, and the node before each on the way."""
        found, before = dijkstra(self._out, directed=True, indices=node, return_predecessors=True)
        return found, before

    def home_to(self, node: int) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        """Distances (n,) in cm to ``node``, and the node after each on the way."""
        found, after = dijkstra(self._home, directed=True, indices=node, return_predecessors=True)
        return found, after

    def along(self, nodes: list[int]) -> _Path:
        """The arcs from node to node."""
        array = np.array(nodes, dtype=np.int64)
        place = np.searchsorted(self._key, array[:-1] * self._count + array[1:])
        return self._row[place], self._forward[place]


@dataclass(frozen=True)
class _Gap:
    """Passages from ``first`` up to ``stop`` that are taken out, and all ways from and to its ends."""

    first: int
    stop: int
    out: tuple[NDArray[np.float64], NDArray[np.int32]]
    home: tuple[NDArray[np.float64], NDArray[np.int32]]


@dataclass(frozen=True)
class Pulled:
    """A route led another way: the passages from ``first`` up to ``stop`` are new."""

    draft: Draft
    first: int
    stop: int


class Pull:
    """A passage of a route taken hold of, to be led along another road.

    What goes with it is all round it that the walk could do without: passages that are neither
    locked nor needed, up to where the walk begins. A passage that is needed goes alone. With ``keep``
    none goes: the way to the other road and back is added. All distances are
    measured here, so that ``over`` costs next to nothing. Raises ``InputError`` for a locked passage.
    """

    def __init__(self, draft: Draft, arcs: Arcs, row: int, keep: bool = False) -> None:
        self._draft, self._arcs = draft, arcs
        at = _passage(draft, row)
        bounds = [(at, at), (at + 1, at + 1)] if keep else [free_run(draft, at)]
        nodes = draft.nodes()
        self.first, self.stop = bounds[0][0], bounds[-1][1]
        self._gaps = [
            _Gap(first, stop, arcs.out_of(int(nodes[first])), arcs.home_to(int(nodes[stop])))
            for first, stop in bounds
        ]

    def over(self, row: int) -> Pulled | None:
        """The route led along stretch ``row``; None where no way leads there or back."""
        network = self._arcs.network
        one, two = network.ends[row].tolist()
        way = int(network.one_way[row])
        best: tuple[float, _Gap, int, int, bool] | None = None
        for gap in self._gaps:
            spared = float(network.length[self._draft.rows[gap.first : gap.stop]].sum())
            for tail, head, forward in ((one, two, True), (two, one, False)):
                if way and forward != (way > 0):
                    continue
                costs = float(gap.out[0][tail] + gap.home[0][head]) - spared
                if np.isfinite(costs) and (best is None or costs < best[0]):
                    best = (costs, gap, tail, head, forward)
        if best is None:
            return None
        _, gap, tail, head, forward = best
        out = self._arcs.along(_chain(gap.out[1], tail)[::-1])
        home = self._arcs.along(_chain(gap.home[1], head))
        rows = np.concatenate([out[0], [row], home[0]]).astype(np.int64)
        ahead = np.concatenate([out[1], [forward], home[1]]).astype(bool)
        draft = self._draft.with_passages(gap.first, gap.stop, rows, ahead)
        return Pulled(draft, gap.first, gap.first + len(rows))


def free_run(draft: Draft, at: int) -> tuple[int, int]:
    """The passages round ``at`` that the walk could do without: first, and last + 1; ``at`` is among them."""
    spare = (draft.times() - draft.need).tolist()
    rows, locked = draft.rows.tolist(), draft.locked.tolist()

    def free(place: int) -> bool:
        if locked[place] or spare[rows[place]] <= 0:
            return False
        spare[rows[place]] -= 1
        return True

    if not free(at):
        return at, at + 1
    first, stop = at, at + 1
    while first > 0 and free(first - 1):
        first -= 1
    while stop < len(draft) and free(stop):
        stop += 1
    if (first, stop) == (0, len(draft)):  # something of it has to stay
        return at, at + 1
    return first, stop


def _passage(draft: Draft, row: int) -> int:
    """Which passage of a stretch is taken hold of: one that is not needed, else the first not locked."""
    places = np.flatnonzero(draft.rows == row)
    open_ = places[~draft.locked[places]]
    if not len(places) or not len(open_):
        message = tr("The passage is locked.") if len(places) else tr("The route does not go there.")
        raise InputError([Problem("ROUTE_EDIT", "route", message, tr("The route stays as it was."))])
    spare = open_[~draft.serves()[open_]]
    return int(spare[0] if len(spare) else open_[0])


def _chain(next_node: NDArray[np.int32], node: int) -> list[int]:
    """``node``, and what follows it up to the end."""
    nodes = [node]
    while next_node[nodes[-1]] >= 0:
        nodes.append(int(next_node[nodes[-1]]))
    return nodes
