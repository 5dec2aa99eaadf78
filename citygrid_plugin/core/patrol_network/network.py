"""What a patrol network is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix

#: Lengths are whole centimetres, so that an optimum is an integer and two solvers can agree on it.
UNITS_PER_METRE = 100


@dataclass(frozen=True)
class PatrolNetwork:
    """Stretches of road between junctions.

    ``points``: (n, 2) junctions and ends in m, in lexicographic order. Of each of the m stretches:
    ``ends`` (m, 2) rows of ``points`` in the direction of ``lines`` (m,) LineStrings; ``length``
    (m,) in cm, at least 1; ``passes`` (m,) how often it is patrolled in a lap (0, 1, 2);
    ``one_way`` (m,) -1, 0, 1: the only direction it may be taken in, against, as lines, 0 for
    both; ``seconds`` (m,) for the components beside it; ``name``, ``kind`` and ``road`` (m,) of the road it
    is of (name, class, feature id); ``part`` (m,) the connected part it is in, 0 the longest.
    """

    points: NDArray[np.float64]
    ends: NDArray[np.int64]
    lines: NDArray[np.object_]
    length: NDArray[np.int64]
    passes: NDArray[np.int64]
    one_way: NDArray[np.int8]
    seconds: NDArray[np.float64]
    name: NDArray[np.object_]
    kind: NDArray[np.object_]
    road: NDArray[np.int64]
    level: NDArray[np.int64]
    part: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ends)

    def take(self, rows: NDArray[Any]) -> PatrolNetwork:
        """The chosen stretches, junctions as they were."""
        names = ("ends", "lines", "length", "passes", "one_way", "seconds", "name", "kind", "road", "level")
        return replace(self, part=self.part[rows], **{name: getattr(self, name)[rows] for name in names})

    def metres(self, rows: NDArray[Any] | slice = slice(None)) -> float:
        """Length of stretches, once each, in m."""
        return float(self.length[rows].sum()) / UNITS_PER_METRE

    def patrol_metres(self) -> float:
        """What a lap over everything has to go along at least, in m."""
        return float((self.length * self.passes).sum()) / UNITS_PER_METRE

    def adjacency(self) -> csr_matrix:
        """(n, n) symmetric matrix of the shortest stretch between two junctions, in cm."""
        return adjacency(len(self.points), self.ends, self.length)


def adjacency(count: int, ends: NDArray[np.int64], length: NDArray[np.int64]) -> csr_matrix:
    """The symmetric matrix of the lightest edge between each two of ``count`` nodes; loops are left out."""
    low, high = ends.min(axis=1, initial=count), ends.max(axis=1, initial=-1)
    order = np.lexsort((length, high, low))
    low, high, weight = low[order], high[order], length[order].astype(np.float64)
    first = np.ones(len(order), dtype=bool)
    first[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    first &= low != high
    low, high, weight = low[first], high[first], weight[first]
    both = (np.concatenate([weight, weight]), (np.concatenate([low, high]), np.concatenate([high, low])))
    return coo_matrix(both, shape=(count, count)).tocsr()
