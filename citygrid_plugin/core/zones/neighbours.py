"""Which cells lie side by side, how long their common border is, and what holds islands together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from ..division.fabric import segments_of, vertex_keys

#: Cells whose common border is shorter than this touch in a corner only, m.
_CORNER = 1.0
#: Cells apart by less than this touch, though their vertices differ, m.
_TOUCH = 0.5


@dataclass(frozen=True)
class Neighbours:
    """Pairs of neighbouring cells: ``first`` < ``second`` (b,), metres of common border, ``road`` share.

    ``bridge`` marks pairs that do not touch: an island and what lies nearest to it. ``perimeter``
    (n,) metres of each cell.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    border: NDArray[np.float64]
    bridge: NDArray[np.bool_]
    perimeter: NDArray[np.float64]

    def matrix(self, count: int, *, bridges: bool = True) -> csr_matrix:
        """(count, count) symmetric matrix of the borders, with or without bridges."""
        chosen = np.ones(len(self.first), dtype=bool) if bridges else ~self.bridge
        a, b = self.first[chosen], self.second[chosen]
        value = np.maximum(self.border[chosen], 1e-3)
        return coo_matrix((np.r_[value, value], (np.r_[a, b], np.r_[b, a])), shape=(count, count)).tocsr()


def neighbours_of(cells: NDArray[np.object_]) -> Neighbours:
    """The neighbours of polygons (n,) in metres; what touches nothing is bridged to the nearest."""
    count = len(cells)
    first, second, border = _shared_borders(cells)
    bridge = np.zeros(len(first), dtype=bool)
    joints = _joints(cells, first, second)
    if joints:
        a, b, apart = (np.array(column) for column in zip(*joints, strict=True))
        first, second = np.r_[first, a].astype(np.int64), np.r_[second, b].astype(np.int64)
        border = np.r_[border, np.full(len(a), _CORNER)]
        bridge = np.r_[bridge, apart > _TOUCH]
    order = np.lexsort((second, first))
    perimeter = shapely.length(cells) if count else np.empty(0)
    return Neighbours(first[order], second[order], border[order], bridge[order], perimeter)


def _shared_borders(
    cells: NDArray[np.object_],
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    segments = segments_of(cells)
    vertices = np.unique(np.concatenate([vertex_keys(segments.start), vertex_keys(segments.end)]))
    keys = segments.keys(vertices)
    order = np.lexsort((segments.owner, keys))
    same = np.flatnonzero(keys[order][1:] == keys[order][:-1])
    one, other = order[same], order[same + 1]
    low = np.minimum(segments.owner[one], segments.owner[other])
    high = np.maximum(segments.owner[one], segments.owner[other])
    apart = low != high
    low, high, length = low[apart], high[apart], segments.length[one][apart]
    pair, index = np.unique(low * len(cells) + high, return_inverse=True)
    border = np.bincount(index, weights=length, minlength=len(pair)).astype(np.float64)
    long = border > _CORNER
    return pair[long] // len(cells), pair[long] % len(cells), border[long]


def _joints(
    cells: NDArray[np.object_], first: NDArray[np.int64], second: NDArray[np.int64]
) -> list[tuple[int, int, float]]:
    """What joins the parts of the graph to one: (cell, cell, metres apart), shortest first."""
    count = len(cells)
    graph = coo_matrix((np.ones(len(first)), (first, second)), shape=(count, count))
    parts, part = connected_components(graph, directed=False)
    joints: list[tuple[int, int, float]] = []
    while parts > 1:
        sizes = np.bincount(part)
        small = int(np.argmin(sizes))  # the smallest, of equals the first: labels follow the cells' order
        inside, outside = np.flatnonzero(part == small), np.flatnonzero(part != small)
        (mine, theirs), distance = STRtree(cells[outside]).query_nearest(
            cells[inside], all_matches=False, return_distance=True
        )
        best = int(np.lexsort((outside[theirs], inside[mine], distance))[0])
        a, b = int(inside[mine[best]]), int(outside[theirs[best]])
        joints.append((min(a, b), max(a, b), float(distance[best])))
        part[inside] = part[b]
        _, part = np.unique(part, return_inverse=True)
        parts -= 1
    return joints
