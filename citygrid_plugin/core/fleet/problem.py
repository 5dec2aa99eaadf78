"""A fleet's errand: edges to be served by vehicles of limited load from one depot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from ..model.i18n import tr
from ..model.problems import InputError, Problem

#: A way that nobody takes: longer than any plan.
NEVER = 1e12
#: Edges of one search: ways between so many fill a gigabyte.
MOST_EDGES = 5_000


@dataclass(frozen=True)
class FleetProblem:
    """Capacitated arc routing: m edges between n nodes.

    ``ends``: (m, 2) node numbers. ``length``: (m,) of each edge in any whole unit (centimetres,
    seconds). ``demand``: (m,) what serving it takes of a vehicle's ``capacity``; 0 is not served.
    ``vehicles``: how many there are, None for any number. Every vehicle starts and ends at ``depot``.
    ``one_way``: (m,) -1, 0, 1: the only direction of an edge, against, as ``ends``, 0 for both; None
    for none. ``timed``: ways between edges take of the capacity too, by their length, as in a shift.
    """

    nodes: int
    ends: NDArray[np.int64]
    length: NDArray[np.int64]
    demand: NDArray[np.int64]
    capacity: int
    depot: int = 0
    vehicles: int | None = None
    one_way: NDArray[np.int8] | None = None
    timed: bool = False

    def check(self) -> None:
        """Raise ``InputError`` with everything no fleet could do."""
        problems = []
        served = np.flatnonzero(self.demand > 0)

        def refuse(rule: str, edges: NDArray[np.int64], message: str, mend: str) -> None:
            if len(edges):
                fids = tuple(int(edge) for edge in edges[:10])
                problems.append(Problem(rule, "road", message, mend, fids=fids))

        if not 0 <= self.depot < self.nodes or self.capacity < 1:
            message = tr("The depot is no junction, or the capacity is not above 0.")
            problems.append(Problem("FLEET_SETTINGS", "road", message, tr("Choose another.")))
            raise InputError(problems)
        bad = np.flatnonzero((self.length < 0) | (self.demand < 0))
        refuse("FLEET_NEGATIVE", bad, tr("A length or demand is negative."), tr("Give 0 or more."))
        far = served[~self.reached[self.ends[served]].all(axis=1)]
        refuse(
            "FLEET_UNREACHABLE",
            far,
            tr("{count} roads cannot be reached from the depot.", count=len(far)),
            tr("Check the junctions, or give these roads a depot of their own."),
        )
        if len(served) > MOST_EDGES:
            message = tr("{count} stretches of road are too many for one fleet.", count=len(served))
            mend = tr("Plan parts of the district, each of {most} stretches at most.", most=MOST_EDGES)
            problems.append(Problem("FLEET_TOO_LARGE", "road", message, mend))
        if problems:
            raise InputError(problems)
        large = served[self.alone > self.capacity]
        refuse(
            "FLEET_DEMAND",
            large,
            tr("{count} roads take more than one collector can do.", count=len(large)),
            tr("Cut them into pieces, or give more time."),
        )
        if self.vehicles is not None and self.vehicles < self.least_vehicles:
            message = tr(
                "{vehicles} collectors are too few: the work alone takes {least}.",
                vehicles=self.vehicles,
                least=self.least_vehicles,
            )
            problems.append(Problem("FLEET_TOO_SMALL", "road", message, tr("Give more.")))
        if problems:
            raise InputError(problems)

    @property
    def least_vehicles(self) -> int:
        """Vehicles that the demand alone asks for."""
        return -(-int(self.demand.sum()) // self.capacity)

    @property
    def required(self) -> NDArray[np.int64]:
        """Rows of the edges to be served."""
        return np.flatnonzero(self.demand > 0)

    @property
    def service(self) -> int:
        """Length of all edges to be served, once each."""
        return int(self.length[self.required].sum())

    @property
    def open(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Whether each edge (m,) may be taken as ``ends``, and against."""
        if self.one_way is None:
            both = np.ones(len(self.ends), dtype=bool)
            return both, both
        return self.one_way >= 0, self.one_way <= 0

    @cached_property
    def graph(self) -> csr_matrix:
        """(n, n) lengths of the shortest edges from node to node, above 0."""
        there, back = self.open
        tail = np.r_[self.ends[there, 0], self.ends[back, 1]]
        head = np.r_[self.ends[there, 1], self.ends[back, 0]]
        weight = np.r_[self.length[there], self.length[back]].astype(float)
        order = np.lexsort((weight, head, tail))
        tail, head, weight = tail[order], head[order], weight[order]
        first = np.ones(len(order), dtype=bool)
        first[1:] = (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])
        first &= tail != head
        # An edge of no length is an edge all the same, which a sparse matrix would not know.
        entries = np.maximum(weight[first], 1e-9), (tail[first], head[first])
        return coo_matrix(entries, shape=(self.nodes, self.nodes)).tocsr()

    @cached_property
    def reached(self) -> NDArray[np.bool_]:
        """Nodes (n,) that a vehicle gets to from the depot and back from."""
        _, part = connected_components(self.graph, directed=True, connection="strong")
        return part == part[self.depot]

    @cached_property
    def distance(self) -> NDArray[np.float64]:
        """(n, n) shortest ways between nodes, inf where there is none."""
        found = dijkstra(self.graph)
        finite = np.isfinite(found)
        found[finite] = np.round(found[finite])
        return found

    @cached_property
    def way(self) -> NDArray[np.float64]:
        """(2r + 1, 2r + 1) from the end of an arc to the start of another; the last is the depot.

        The r-th edge to be served is arc 2r in the direction of ``ends``, 2r + 1 against it. No way
        leads to an arc against a one-way street: it is ``NEVER`` long.
        """
        ends = self.ends[self.required]
        start = np.append(ends.ravel(), self.depot)
        finish = np.append(ends[:, ::-1].ravel(), self.depot)
        leave, at = np.unique(finish, return_inverse=True)
        found = np.round(dijkstra(self.graph, indices=leave)[at.ravel()][:, start])
        shut = ~np.column_stack([one[self.required] for one in self.open]).ravel()
        found[:, :-1][:, shut] = NEVER
        return np.minimum(found, NEVER, out=found)

    @cached_property
    def alone(self) -> NDArray[np.float64]:
        """(r,) what of the capacity an edge takes that has a vehicle to itself."""
        required = self.required
        demand = self.demand[required].astype(float)
        if not self.timed:
            return demand
        there = dijkstra(self.graph, indices=self.depot)
        back = dijkstra(self.graph.T.tocsr(), indices=self.depot)
        first, last = self.ends[required].T
        onward, against = (np.where(one[required], 0.0, np.inf) for one in self.open)
        ways = np.minimum(onward + there[first] + back[last], against + there[last] + back[first])
        return demand + np.round(ways)

    def without(self, edges: NDArray[np.int64]) -> FleetProblem:
        """The same with nothing to be served on ``edges``."""
        if not len(edges):
            return self
        demand = self.demand.copy()
        demand[edges] = 0
        return replace(self, demand=demand)

    def limited(self, capacity: int, vehicles: int) -> FleetProblem:
        """The same for other vehicles; ways that are known stay known."""
        other = replace(self, capacity=capacity, vehicles=vehicles)
        known = ("graph", "reached", "distance", "way", "alone")
        other.__dict__.update({name: self.__dict__[name] for name in known if name in self.__dict__})
        return other
