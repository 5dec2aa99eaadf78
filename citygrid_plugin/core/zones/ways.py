"""How far it is between the junctions of a network, worked out once for all laps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

#: A network of more nodes is not worked out as a whole: its distances would fill the memory.
_MOST_NODES = 5000


class Ways:
    """The ways of a network of m streets with ``count`` (n) nodes; see ``Streets`` for the arrays.

    ``metres``: (n, n) shortest ways, infinite where no street leads; None for a network too large.
    Dead ends, for each node (n,): ``foot`` the node to which its only street leads, ``out`` the metres
    there, ``turn`` its place in the order from the tips inwards, −1 for nodes on no dead end.
    """

    def __init__(
        self,
        start: NDArray[np.int64],
        end: NDArray[np.int64],
        length: NDArray[np.float64],
        count: int,
    ) -> None:
        low, high = np.minimum(start, end), np.maximum(start, end)
        rows = lightest(low * count + high, length)
        rows = rows[low[rows] != high[rows]]
        self.foot, self.out, self.turn = _dead_ends(low[rows], high[rows], length[rows], count)
        self.metres: NDArray[np.float64] | None = None
        if count <= _MOST_NODES:
            graph = csr_matrix((length[rows], (low[rows], high[rows])), shape=(count, count))
            self.metres = dijkstra(graph, directed=False)


def lightest(key: NDArray[np.int64], length: NDArray[np.float64]) -> NDArray[np.int64]:
    """Rows of the shortest of those with the same key, by key."""
    order = np.lexsort((length, key))
    first = np.ones(len(order), dtype=bool)
    first[1:] = key[order][1:] != key[order][:-1]
    return order[first]


def _dead_ends(
    one: NDArray[np.int64], two: NDArray[np.int64], length: NDArray[np.float64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    foot, turn = np.full(count, -1, dtype=np.int64), np.full(count, -1, dtype=np.int64)
    out = np.zeros(count)
    left = np.arange(len(one))
    step = 0
    while True:
        tip = np.bincount(np.r_[one[left], two[left]], minlength=count) == 1
        ends = tip[one[left]] | tip[two[left]]
        if not ends.any():
            return foot, out, turn
        rows = left[ends]
        first = tip[one[rows]]  # of a street that is alone, one end is the tip
        outer, inner = np.where(first, one[rows], two[rows]), np.where(first, two[rows], one[rows])
        foot[outer], out[outer], turn[outer] = inner, length[rows], step
        left = left[~ends]
        step += 1
