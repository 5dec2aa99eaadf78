"""Which cells share which segment, by identical coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray


@dataclass(frozen=True)
class Seams:
    """The distinct segments of all cell rings and who owns them.

    ``start`` and ``end`` are (n,) indices into the (v, 2) ``vertices``, ``owners`` the
    number of cells that have the segment, ``first`` and ``last`` two of those cells.
    """

    vertices: NDArray[np.float64]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    owners: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]

    @property
    def shared(self) -> NDArray[np.bool_]:
        """Segments between exactly two cells: what every inner segment should be."""
        return (self.owners == 2) & (self.first != self.last)

    @property
    def length(self) -> NDArray[np.float64]:
        """Length of each segment in metres."""
        return np.hypot(*(self.vertices[self.end] - self.vertices[self.start]).T)

    @property
    def middle(self) -> NDArray[np.float64]:
        """Midpoint of each segment, (n, 2)."""
        return (self.vertices[self.start] + self.vertices[self.end]) / 2


def find_seams(cells: NDArray[np.object_]) -> Seams:
    """Match the segments of (n,) Polygons or MultiPolygons."""
    parts, cell_of_part = shapely.get_parts(cells, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    # Complex numbers sort and compare as one value; adding 0 makes -0.0 and 0.0 equal.
    keys = np.ascontiguousarray(points + 0.0).view(np.complex128).ravel()
    vertices, vertex = np.unique(keys, return_inverse=True)
    joined = (ring[1:] == ring[:-1]) & (vertex[1:] != vertex[:-1])
    low = np.minimum(vertex[:-1], vertex[1:])[joined].astype(np.int64)
    high = np.maximum(vertex[:-1], vertex[1:])[joined].astype(np.int64)
    cell = cell_of_part[part_of_ring[ring[:-1][joined]]]
    segment = low * len(vertices) + high
    order = np.lexsort((cell, segment))
    segment, cell = segment[order], cell[order]
    begin = np.flatnonzero(np.append(True, segment[1:] != segment[:-1])[: len(segment)])
    owners = np.diff(np.append(begin, len(segment)))
    return Seams(
        vertices.view(np.float64).reshape(-1, 2),
        low[order][begin],
        high[order][begin],
        owners,
        cell[begin],
        cell[begin + owners - 1],
    )


def neighbour_pairs(seams: Seams) -> tuple[NDArray[Any], NDArray[Any]]:
    """Cells with a common line: (n, 2) pairs, lower index first, and its length in metres."""
    shared = seams.shared
    pairs = np.column_stack([seams.first[shared], seams.last[shared]])
    if len(pairs) == 0:
        return pairs, np.empty(0)
    # As one number a pair sorts many times as fast as as two.
    count = pairs.max() + 1
    keys, index = np.unique(pairs[:, 0] * count + pairs[:, 1], return_inverse=True)
    distinct = np.column_stack([keys // count, keys % count])
    return distinct, np.bincount(index, seams.length[shared], len(distinct))


def edge_lines(seams: Seams, chosen: NDArray[np.bool_]) -> NDArray[np.object_]:
    """The chosen shared segments, joined between the nodes where three cells meet."""
    rows = np.flatnonzero(chosen & seams.shared)
    rows = rows[np.lexsort((seams.last[rows], seams.first[rows]))]
    if len(rows) == 0:
        return np.empty(0, dtype=object)
    pairs = np.column_stack([seams.first[rows], seams.last[rows]])
    group = np.cumsum(np.append(False, (pairs[1:] != pairs[:-1]).any(axis=1)))
    ends = np.stack([seams.vertices[seams.start[rows]], seams.vertices[seams.end[rows]]], axis=1)
    merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(ends), indices=group))
    return shapely.get_parts(merged)
