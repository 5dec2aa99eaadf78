"""From the order in which a vehicle serves its stretches to one closed walk from the depot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra

from ..model.progress import Progress
from ..patrol_network.network import PatrolNetwork
from ..routes.tour import Planner, Tour
from .plan import FleetRoute
from .problem import FleetProblem


class Walks:
    """Closed walks from the junction ``door`` of a network, one-way streets obeyed where asked."""

    def __init__(self, network: PatrolNetwork, door: int, obey_one_way: bool) -> None:
        self._network, self._obey = network, obey_one_way
        # A stretch that begins and ends at the depot has every walk come by there.
        place = tuple(network.points[door].tolist())
        self._gate = len(network)
        self._with_gate = PatrolNetwork(
            points=network.points,
            ends=np.vstack([network.ends, [[door, door]]]),
            lines=np.append(network.lines, shapely.LineString([place, place])),
            length=np.append(network.length, 1),
            passes=np.append(network.passes, 1),
            one_way=np.append(network.one_way, np.int8(0)),
            seconds=np.append(network.seconds, 0.0),
            name=np.append(network.name, ""),
            kind=np.append(network.kind, ""),
            road=np.append(network.road, -1),
            level=np.append(network.level, 0),
            part=np.append(network.part, network.part[(network.ends == door).any(axis=1)][:1]),
        )

    def shortest(self, passes: NDArray[np.int64], seconds: float, progress: Progress) -> Tour:
        """The shortest closed walk from the depot that takes each stretch ``passes`` (m,) times.

        As far as ``seconds`` allow; its bound holds for any number of walks from the depot as well.
        """
        rows = np.append(np.flatnonzero(passes), self._gate)
        asked = replace(self._with_gate, passes=np.append(passes, 1))
        found = Planner(asked, self._obey).tour(rows, seconds, progress)
        at = int(np.flatnonzero(found.rows == self._gate)[0])
        return Tour(
            np.roll(found.rows, -at)[1:],
            np.roll(found.forward, -at)[1:],
            found.lap - 1,
            found.service - 1,
            max(found.bound - 1, 0),
            rows[:-1],
        )

    def of(self, problem: FleetProblem, stretch: NDArray[np.int64], route: FleetRoute) -> Tour:
        """The walk a route of a fleet stands for.

        ``problem`` has the nodes of the network; ``stretch``: row of the network of each of its edges.
        """
        edges, forward = np.array(route.edges), np.array(route.forward)
        ends = problem.ends[edges]
        start, finish = np.where(forward, ends.T, ends.T[::-1])
        leave, reach = np.append(problem.depot, finish), np.append(start, problem.depot)
        _, before = dijkstra(problem.graph, indices=leave, return_predecessors=True)
        lightest = self._lightest(problem)
        rows: list[int] = []
        ways: list[bool] = []
        for leg, node in enumerate(reach.tolist()):
            hops, at = [], node
            while before[leg, at] >= 0:
                hops.append(lightest[int(before[leg, at]), at])
                at = int(before[leg, at])
            for edge, way in reversed(hops):
                rows.append(int(stretch[edge]))
                ways.append(way)
            if leg < len(edges):
                rows.append(int(stretch[edges[leg]]))
                ways.append(bool(forward[leg]))
        lap = int(self._network.length[rows].sum())
        service = int(problem.length[edges].sum())
        return Tour(np.array(rows), np.array(ways), lap, service, 0, np.unique(stretch[edges]))

    @staticmethod
    def _lightest(problem: FleetProblem) -> dict[tuple[int, int], tuple[int, bool]]:
        """The shortest edge that leads from one node to the next, and its sense."""
        found: dict[tuple[int, int], tuple[int, bool]] = {}
        there, back = problem.open
        for edge in np.lexsort((-np.arange(len(problem.ends)), -problem.length)).tolist():
            one, two = problem.ends[edge].tolist()
            if there[edge]:
                found[one, two] = (edge, True)
            if back[edge]:
                found[two, one] = (edge, False)
        return found
