"""Who owns which segment: seams, neighbours and edge chains of a grid, by exact coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray


@dataclass(frozen=True)
class Topology:
    """Segments of all cell rings, matched by identical coordinates.

    ``start``/``end`` index ``vertices``; ``owners`` counts the cells that have the
    segment; ``left``/``right`` are two of them (equal where there is only one).
    """

    vertices: NDArray[np.float64]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    owners: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]

    @property
    def inner(self) -> NDArray[np.bool_]:
        """Segments with two different owners."""
        return (self.owners == 2) & (self.left != self.right)

    def lines(self, which: NDArray[Any]) -> NDArray[Any]:
        """The chosen segments as lines."""
        return shapely.linestrings(
            np.stack([self.vertices[self.start[which]], self.vertices[self.end[which]]], axis=1)
        )


def topology(cells: NDArray[Any]) -> Topology:
    """Match the segments of polygons."""
    rings, ring_cell = shapely.get_rings(cells, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = np.ascontiguousarray(points + 0.0)  # -0.0 and 0.0 are one coordinate
    keys = points.view([("x", float), ("y", float)]).ravel()
    unique, vertex = np.unique(keys, return_inverse=True)
    vertices = unique.view(float).reshape(-1, 2)
    within = ring[1:] == ring[:-1]
    a, b, cell = vertex[:-1][within], vertex[1:][within], ring_cell[ring[:-1][within]]
    real = a != b
    a, b, cell = a[real], b[real], cell[real]
    low, high = np.minimum(a, b), np.maximum(a, b)
    order = np.lexsort((cell, high, low))
    low, high, cell = low[order], high[order], cell[order]
    new = np.flatnonzero(np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])])
    owners = np.diff(np.r_[new, len(low)])
    return Topology(vertices, low[new], high[new], owners, cell[new], cell[new + owners - 1])


def neighbours(found: Topology) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Pairs of cells that share a line, (n, 2) with the lower first, and its length in metres."""
    inner = np.flatnonzero(found.inner)
    length = np.hypot(*(found.vertices[found.start[inner]] - found.vertices[found.end[inner]]).T)
    pairs = np.stack([found.left[inner], found.right[inner]], axis=1)
    if len(pairs) == 0:
        return pairs, length
    unique, index = np.unique(pairs, axis=0, return_inverse=True)
    return unique, np.bincount(index.ravel(), length, len(unique))


def chains(found: Topology, which: NDArray[np.bool_]) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """Edges between nodes: the chosen inner segments merged per pair of owners, and that pair."""
    rows = np.flatnonzero(which & found.inner)
    rows = rows[np.lexsort((found.right[rows], found.left[rows]))]
    if len(rows) == 0:
        return np.empty(0, dtype=object), np.empty((0, 2), dtype=np.int64)
    pairs = np.stack([found.left[rows], found.right[rows]], axis=1)
    new = np.r_[True, np.any(pairs[1:] != pairs[:-1], axis=1)]
    group = np.cumsum(new) - 1
    merged = shapely.line_merge(shapely.multilinestrings(found.lines(rows), indices=group))
    lines, index = shapely.get_parts(merged, return_index=True)
    return lines, pairs[new][index]
