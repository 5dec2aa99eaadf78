"""A fleet's errand: edges to be served by vehicles of limited load from one depot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..model.i18n import tr
from ..model.problems import InputError, Problem


@dataclass(frozen=True)
class FleetProblem:
    """Capacitated arc routing: m undirected edges between n nodes.

    ``ends``: (m, 2) node numbers. ``length``: (m,) of each edge in any whole unit (centimetres,
    seconds). ``demand``: (m,) what serving it takes of a vehicle's ``capacity``; 0 is not served.
    ``vehicles``: how many there are, None for any number. Every vehicle starts and ends at ``depot``.
    """

    nodes: int
    ends: NDArray[np.int64]
    length: NDArray[np.int64]
    demand: NDArray[np.int64]
    capacity: int
    depot: int = 0
    vehicles: int | None = None

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
        large = np.flatnonzero(self.demand > self.capacity)
        refuse(
            "FLEET_DEMAND",
            large,
            tr("{count} roads take more than one collector can do.", count=len(large)),
            tr("Cut them into pieces, or give more time."),
        )
        far = served[~np.isfinite(self.distance[self.depot, self.ends[served, 0]])]
        refuse(
            "FLEET_UNREACHABLE",
            far,
            tr("{count} roads cannot be reached from the depot.", count=len(far)),
            tr("Check the junctions, or give these roads a depot of their own."),
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

    @cached_property
    def distance(self) -> NDArray[np.float64]:
        """(n, n) shortest ways between nodes, inf where there is none."""
        low, high = self.ends.min(axis=1), self.ends.max(axis=1)
        order = np.lexsort((self.length, high, low))
        low, high, weight = low[order], high[order], self.length[order].astype(float)
        first = np.ones(len(order), dtype=bool)
        first[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
        first &= low != high
        # An edge of no length is an edge all the same, which a sparse matrix would not know.
        entries = np.maximum(weight[first], 1e-9), (low[first], high[first])
        found = dijkstra(coo_matrix(entries, shape=(self.nodes, self.nodes)).tocsr(), directed=False)
        finite = np.isfinite(found)
        found[finite] = np.round(found[finite])
        return found

    @cached_property
    def way(self) -> NDArray[np.float64]:
        """(2r + 1, 2r + 1) from the end of an arc to the start of another; the last is the depot.

        The r-th edge to be served is arc 2r in the direction of ``ends``, 2r + 1 against it.
        """
        ends = self.ends[self.required]
        start = np.append(ends.ravel(), self.depot)
        finish = np.append(ends[:, ::-1].ravel(), self.depot)
        return np.ascontiguousarray(self.distance[np.ix_(finish, start)])
