"""One closed walk over stretches of a network, with what is proven of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..model.progress import Progress, Silent
from ..patrol_network.network import UNITS_PER_METRE, PatrolNetwork
from .directed import longest_way, no_walk
from .errand import Errand, Surroundings, components
from .mixed import mixed_postman
from .rural import Solution, rural_postman
from .walk import bearings, closed_walk

#: Surroundings looked at first, in cm.
_FIRST_REACH = 20_000.0


@dataclass(frozen=True)
class Tour:
    """A closed walk: ``rows`` (k,) of the network in order, whether each is taken ``forward`` (k,).

    ``lap``, ``service`` (required once in a lap), ``bound`` in cm: no closed walk is shorter than that.
    ``required``: sorted rows it is made for; all else it only passes.
    """

    rows: NDArray[np.int64]
    forward: NDArray[np.bool_]
    lap: int
    service: int
    bound: int
    required: NDArray[np.int64]

    @property
    def proven(self) -> bool:
        """Whether the walk is proven to be the shortest."""
        return self.bound >= self.lap

    @property
    def gap(self) -> float:
        """How much longer than the bound it is, as a share."""
        return self.lap / self.bound - 1 if self.bound else 0.0

    def nodes(self, network: PatrolNetwork) -> NDArray[np.int64]:
        """The junction each stretch is begun at."""
        return np.where(self.forward, network.ends[self.rows, 0], network.ends[self.rows, 1])

    def serves(self, network: PatrolNetwork) -> NDArray[np.bool_]:
        """Whether each passage (k,) is a patrol: the first ones, as often as the stretch needs it."""
        return serving(self.rows, needed(network, self.required))

    def from_node(self, network: PatrolNetwork, node: int) -> Tour:
        """The same walk begun at another of its junctions."""
        at = np.flatnonzero(self.nodes(network) == node)
        if not len(at):
            return self
        shift = -int(at[0])
        return replace(self, rows=np.roll(self.rows, shift), forward=np.roll(self.forward, shift))

    def line(self, network: PatrolNetwork) -> shapely.LineString:
        """The walk as one line that ends where it begins."""
        return shapely.LineString(np.vstack(self.pieces(network)))

    def pieces(self, network: PatrolNetwork) -> list[NDArray[np.float64]]:
        """The coordinates of each stretch in the direction of going; each begins where the last ends."""
        found = []
        for number, (row, forward) in enumerate(zip(self.rows.tolist(), self.forward.tolist(), strict=True)):
            xy = shapely.get_coordinates(network.lines[row])
            xy = xy if forward else xy[::-1]
            found.append(xy if number == 0 else xy[1:])
        return found


class Planner:
    """Finds tours in one network."""

    def __init__(self, network: PatrolNetwork, obey_one_way: bool = False) -> None:
        self.network = network
        self._around = Surroundings(network)
        self._one_way = obey_one_way and bool(network.one_way.any())
        self._bearing = bearings(network.lines)

    def tour(self, rows: NDArray[np.int64], seconds: float = 10.0, progress: Progress | None = None) -> Tour:
        """The shortest closed walk over ``rows``, all in one connected part, as far as ``seconds`` allow."""
        progress = progress or Silent()
        errand, solved = self._solve(rows, seconds, progress)
        times = errand.required + solved.extra
        if solved.forward is not None:
            chosen, forward = closed_walk(
                errand, solved.forward, solved.backward, None, self._bearing[errand.rows]
            )
        else:
            chosen, forward = closed_walk(errand, times, None, None, self._bearing[errand.rows])
        required = np.unique(rows)
        return Tour(errand.rows[chosen], forward, solved.total, errand.service, solved.bound, required)

    def length(self, rows: NDArray[np.int64]) -> int:
        """About how long the tour over ``rows`` is, in cm: quick, for comparing."""
        if not len(rows):
            return 0
        errand = self._connected(rows, _FIRST_REACH, directed=False)
        return rural_postman(errand, 0).total

    def _solve(self, rows: NDArray[np.int64], seconds: float, progress: Progress) -> tuple[Errand, Solution]:
        """Solve in surroundings wide enough that no shortest way between two of the roads leaves them."""
        reach = _FIRST_REACH
        while True:
            errand = self._connected(rows, reach, self._one_way)
            longest = longest_way(errand)
            if not np.isfinite(longest):
                raise no_walk()
            if longest <= errand.beyond:
                break
            reach = longest / 2 + 1
        # Whatever is outside is no shorter, so the graph is as good as the whole network.
        errand = replace(errand, beyond=np.inf)
        postman = mixed_postman if self._one_way else rural_postman
        return errand, postman(errand, seconds, progress)

    def _connected(self, rows: NDArray[np.int64], reach: float, directed: bool) -> Errand:
        """Surroundings wide enough that a closed walk is possible in them."""
        passes = np.maximum(self.network.passes[rows], 1)
        while True:
            errand = self._around.errand(rows, passes, reach)
            label = _strong(errand) if directed else components(errand.count, errand.ends)
            if len(np.unique(label[errand.ends[errand.required > 0]])) <= 1 or np.isinf(errand.beyond):
                return errand
            if reach > 1e9:
                return errand
            reach *= 2


def _strong(errand: Errand) -> NDArray[np.int64]:
    """The part of each node within which every node reaches every other."""
    out, back = errand.one_way >= 0, errand.one_way <= 0
    tails = np.concatenate([errand.ends[out, 0], errand.ends[back, 1]])
    heads = np.concatenate([errand.ends[out, 1], errand.ends[back, 0]])
    graph = coo_matrix(
        (np.ones(len(tails), dtype=np.int8), (tails, heads)), shape=(errand.count, errand.count)
    )
    return np.asarray(connected_components(graph, directed=True, connection="strong")[1], dtype=np.int64)


def needed(network: PatrolNetwork, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """How often each stretch (m,) of the network is to be patrolled by a walk made for ``rows``."""
    times = np.zeros(len(network), dtype=np.int64)
    times[rows] = np.maximum(network.passes[rows], 1)
    return times


def serving(rows: NDArray[np.int64], times: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each passage (k,) along ``rows`` is among the first ``times[row]`` of its stretch."""
    order = np.argsort(rows, kind="stable")
    ordered = rows[order]
    first = np.searchsorted(ordered, ordered)
    found = np.empty(len(rows), dtype=bool)
    found[order] = np.arange(len(rows)) - first < times[ordered]
    return found


def metres(centimetres: float) -> float:
    """Lengths of the network in m."""
    return centimetres / UNITS_PER_METRE
