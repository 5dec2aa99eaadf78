"""The fabric of a community: atoms (ground that is never cut again) and the edges they share.

Atoms form one valid coverage whose neighbours share identical vertices, so topology is
read off by comparing coordinates exactly; no tolerance is involved anywhere in here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .barriers import Rank


def vertex_keys(coordinates: NDArray[np.float64]) -> NDArray[np.complex128]:
    """One sortable value per (n, 2) coordinate; equal exactly where both ordinates are."""
    return np.ascontiguousarray(coordinates[:, :2] + 0.0).view(np.complex128).ravel()


@dataclass(frozen=True)
class Segments:
    """The straight segments of rings or lines: ``start`` and ``end`` (n, 2), ``owner`` (n,)."""

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    owner: NDArray[np.int64]

    @property
    def length(self) -> NDArray[np.float64]:
        """Length of each segment in metres."""
        return np.hypot(*(self.end - self.start).T)

    @property
    def middle(self) -> NDArray[np.float64]:
        """Midpoint of each segment."""
        return (self.start + self.end) / 2

    def keys(self, vertices: NDArray[np.complex128]) -> NDArray[np.int64]:
        """Direction-free identity of each segment given the sorted unique ``vertices``."""
        a = np.searchsorted(vertices, vertex_keys(self.start))
        b = np.searchsorted(vertices, vertex_keys(self.end))
        return np.minimum(a, b) * np.int64(len(vertices) + 1) + np.maximum(a, b)


def segments_of(geometries: NDArray[np.object_]) -> Segments:
    """All segments of polygons (every ring) or lines; ``owner`` is the geometry's index."""
    if len(geometries) and shapely.get_type_id(geometries[0]) in (3, 6):
        parts, part_owner = shapely.get_parts(geometries, return_index=True)
        lines, ring_owner = shapely.get_rings(parts, return_index=True)
        owner = part_owner[ring_owner]
    else:
        lines, owner = shapely.get_parts(geometries, return_index=True)
    coordinates, line = shapely.get_coordinates(lines, return_index=True)
    same = line[1:] == line[:-1]
    return Segments(coordinates[:-1][same], coordinates[1:][same], owner[line[:-1][same]].astype(np.int64))


@dataclass(frozen=True)
class SharedEdges:
    """Segments between two atoms: ``left``/``right`` owners, ``length``, ``rank``, coordinates."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    length: NDArray[np.float64]
    rank: NDArray[np.int64]
    start: NDArray[np.float64]
    end: NDArray[np.float64]


class RankTable:
    """Looks up what a segment of the fabric follows; unknown segments run through open ground."""

    def __init__(self, arcs: NDArray[np.object_], ranks: NDArray[np.integer[Any]]) -> None:
        segments = segments_of(arcs)
        low, high, _flip = _ordered(segments)
        order = np.lexsort((high, low))
        self._low, self._high = low[order], high[order]
        self._rank = np.asarray(ranks)[segments.owner][order]
        self._vertices = np.unique(np.concatenate([low, high])) if len(low) else low
        self._keys = self._key(self._low, self._high)

    def _key(self, low: NDArray[np.complex128], high: NDArray[np.complex128]) -> NDArray[np.int64]:
        size = np.int64(len(self._vertices) + 1)
        return np.searchsorted(self._vertices, low) * size + np.searchsorted(self._vertices, high)

    def of(self, segments: Segments) -> NDArray[np.int64]:
        """The (n,) ranks of the segments."""
        rank = np.full(len(segments.owner), int(Rank.OPEN), dtype=np.int64)
        if not len(self._keys) or not len(rank):
            return rank
        low, high, _ = _ordered(segments)
        position = np.searchsorted(self._keys, self._key(low, high))
        position[position == len(self._keys)] = 0
        known = (self._low[position] == low) & (self._high[position] == high)
        rank[known] = self._rank[position[known]]
        return rank


def _ordered(
    segments: Segments,
) -> tuple[NDArray[np.complex128], NDArray[np.complex128], NDArray[np.bool_]]:
    a, b = vertex_keys(segments.start), vertex_keys(segments.end)
    flip = a > b
    return np.where(flip, b, a), np.where(flip, a, b), flip


def shared_edges(atoms: NDArray[np.object_], ranks: RankTable) -> SharedEdges:
    """Which segments two atoms share, in an order that depends on coordinates alone."""
    segments = segments_of(atoms)
    low, high, _ = _ordered(segments)
    order = np.lexsort((segments.owner, high, low))
    pair = np.flatnonzero((low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1]))
    first, second = order[pair], order[pair + 1]
    keep = segments.owner[first] != segments.owner[second]
    first, second = first[keep], second[keep]
    chosen = Segments(segments.start[first], segments.end[first], segments.owner[first])
    return SharedEdges(
        segments.owner[first],
        segments.owner[second],
        chosen.length,
        ranks.of(chosen),
        chosen.start,
        chosen.end,
    )


def densify(faces: NDArray[np.object_], spacing: float) -> tuple[NDArray[np.object_], NDArray[np.complex128]]:
    """Add candidate vertices every ``spacing`` metres or less, equal in both neighbours.

    Returns the faces and the sorted keys of the vertices added.
    """
    rings, owner = shapely.get_rings(faces, return_index=True)
    dense, added = densify_lines(rings, spacing)
    return polygons_from_rings(_linearrings(dense), owner), added


def densify_lines(
    lines: NDArray[np.object_], spacing: float
) -> tuple[NDArray[np.object_], NDArray[np.complex128]]:
    """As ``densify``, for lines."""
    coordinates, line = shapely.get_coordinates(lines, return_index=True)
    same = line[1:] == line[:-1]
    start, end = coordinates[:-1][same], coordinates[1:][same]
    _low, _high, flip = _ordered(Segments(start, end, line[:-1][same]))
    # Both neighbours compute a + step*i/n from the same end, so the sums agree to the last bit.
    a = np.where(flip[:, None], end, start)
    step = np.where(flip[:, None], start, end) - a
    count = np.maximum(np.ceil(np.hypot(*step.T) / spacing).astype(np.int64), 1)
    owner = np.repeat(np.arange(len(count)), count)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    index = np.where(flip[owner], count[owner] - within, within)
    points = a[owner] + step[owner] * (index / count[owner])[:, None]
    points[within == 0] = start
    added = np.unique(vertex_keys(points[within > 0]))
    of_line = line[:-1][same][owner]
    last = np.flatnonzero(np.r_[line[1:] != line[:-1], True])
    finish = np.searchsorted(of_line, line[last], side="right")
    points = np.insert(points, finish, coordinates[last], axis=0)
    of_line = np.insert(of_line, finish, line[last])
    return shapely.linestrings(points, indices=of_line), added


def _linearrings(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    coordinates, index = shapely.get_coordinates(lines, return_index=True)
    return shapely.linearrings(coordinates, indices=index)


def polygons_from_rings(rings: NDArray[np.object_], owner: NDArray[np.int64]) -> NDArray[np.object_]:
    """Polygons from rings sorted by owner, the first ring of each being its shell."""
    first = np.r_[True, owner[1:] != owner[:-1]]
    polygons = shapely.polygons(rings[first])
    for index in np.unique(owner[~first]):
        mine = rings[owner == index]
        polygons[index] = shapely.Polygon(mine[0], list(mine[1:]))
    return polygons
