"""One closed walk to be found: what has to be gone along, and the surroundings it may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra

from ..patrol_network.network import PatrolNetwork, adjacency


@dataclass(frozen=True)
class Errand:
    """A small graph with what is required of it.

    ``count`` nodes; of each of the m edges ``ends`` (m, 2), ``weight`` (m,) in cm, ``required`` (m,) how
    often it has to be taken, ``one_way`` (m,) -1, 0 or 1. ``rows`` (m,) are the stretches
    of the network and ``nodes`` (count,) its junctions. ``beyond``: no walk that leaves
    the graph is shorter than what is required plus this (cm).
    """

    count: int
    ends: NDArray[np.int64]
    weight: NDArray[np.int64]
    required: NDArray[np.int64]
    one_way: NDArray[np.int8]
    rows: NDArray[np.int64]
    nodes: NDArray[np.int64]
    beyond: float

    @classmethod
    def of(
        cls, ends: Any, weight: Any, required: Any, one_way: Any = None, count: int | None = None
    ) -> Errand:
        """An errand that is the whole of a graph."""
        pairs = np.asarray(ends, dtype=np.int64).reshape(-1, 2)
        nodes = int(pairs.max(initial=-1)) + 1 if count is None else count
        size = len(pairs)
        direction = np.zeros(size, dtype=np.int8) if one_way is None else np.asarray(one_way, dtype=np.int8)
        return cls(
            nodes,
            pairs,
            np.asarray(weight, dtype=np.int64),
            np.asarray(required, dtype=np.int64),
            direction,
            np.arange(size),
            np.arange(nodes),
            np.inf,
        )

    @property
    def service(self) -> int:
        """What is required, in cm."""
        return int((self.weight * self.required).sum())

    def requiring(self, required: NDArray[np.int64]) -> Errand:
        """The same graph with something else required."""
        return Errand(**{**vars(self), "required": required})

    def required_parts(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The nodes (r,) of the required edges, and the connected part (r,) each is in."""
        wanted = self.required > 0
        nodes = np.unique(self.ends[wanted])
        label = components(self.count, self.ends[wanted])
        return nodes, np.unique(label[nodes], return_inverse=True)[1].astype(np.int64)

    def odd_nodes(self, extra: NDArray[np.int64] | None = None) -> NDArray[np.int64]:
        """Nodes where an odd number of required (and ``extra``) passages meet."""
        times = self.required if extra is None else self.required + extra
        degree = np.zeros(self.count, dtype=np.int64)
        np.add.at(degree, self.ends[:, 0], times)
        np.add.at(degree, self.ends[:, 1], times)
        return np.flatnonzero(degree % 2)


def components(count: int, ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """The connected part each of ``count`` nodes is in."""
    graph = coo_matrix((np.ones(len(ends), dtype=np.int8), (ends[:, 0], ends[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


class Surroundings:
    """Cuts errands out of a network."""

    def __init__(self, network: PatrolNetwork) -> None:
        self.network = network
        self._graph = network.adjacency()

    def errand(self, rows: NDArray[np.int64], passes: NDArray[np.int64], reach: float) -> Errand:
        """``rows`` of the network, each required ``passes`` times, and all within ``reach`` cm of them."""
        network = self.network
        near = dijkstra(
            self._graph,
            directed=False,
            indices=np.unique(network.ends[rows]),
            min_only=True,
            limit=reach,
        )
        inside = np.isfinite(near)
        chosen = np.flatnonzero(inside[network.ends].all(axis=1))
        nodes, index = np.unique(network.ends[chosen], return_inverse=True)
        required = np.zeros(len(network), dtype=np.int64)
        required[rows] = passes
        whole = bool((inside | ~np.isin(np.arange(len(inside)), network.ends)).all())
        return Errand(
            len(nodes),
            index.reshape(-1, 2).astype(np.int64),
            network.length[chosen],
            required[chosen],
            network.one_way[chosen],
            chosen,
            nodes,
            np.inf if whole else 2 * reach,
        )


def shortest_paths(errand: Errand, nodes: NDArray[np.int64]) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Distances (r, count) from ``nodes`` over the undirected graph, and the node before each on the way."""
    graph = adjacency(errand.count, errand.ends, errand.weight)
    distance, before = dijkstra(graph, directed=False, indices=nodes, return_predecessors=True)
    return distance, before


def lightest_edges(errand: Errand) -> dict[tuple[int, int], int]:
    """Row of the lightest edge from node to node, in both directions."""
    found: dict[tuple[int, int], int] = {}
    for row in np.lexsort((-np.arange(len(errand.ends)), -errand.weight)).tolist():
        one, two = errand.ends[row].tolist()
        found[one, two] = found[two, one] = row
    return found
