"""Loose segments: those that no neighbour has on its other side.

In a sound coverage they are its outer border and nothing else, so whatever is wrong with
the coverage shows in them. They are a small part of all segments; all that follows works
on them alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

_FACTORS = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F), np.uint64(0xD6E8FEB86659FD93))


@dataclass(frozen=True)
class Segments:
    """Directed segments, the owner's ground on their right: ``start``, ``end`` (m, 2), ``owner`` (m,)."""

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    owner: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.owner)

    def take(self, rows: NDArray[Any]) -> Segments:
        """The chosen segments."""
        return Segments(self.start[rows], self.end[rows], self.owner[rows])

    def lines(self) -> NDArray[np.object_]:
        """The segments as geometries."""
        return shapely.linestrings(np.stack([self.start, self.end], axis=1))

    def keys(self) -> NDArray[np.uint64]:
        """A direction-free key per segment, from the coordinates to the last bit."""
        return point_keys(self.start) + point_keys(self.end)


def point_keys(points: NDArray[np.float64]) -> NDArray[np.uint64]:
    """A 64-bit key of each (n, 2) coordinate pair; equal for equal pairs, and next to never else."""
    bits = np.ascontiguousarray(points + 0.0).view(np.uint64)  # + 0.0: one zero, not two
    mixed = bits[:, 0] * _FACTORS[0] + bits[:, 1] * _FACTORS[1]
    mixed ^= mixed >> np.uint64(29)
    mixed *= _FACTORS[2]
    mixed ^= mixed >> np.uint64(32)
    return mixed


def directed_segments(cells: NDArray[np.object_]) -> Segments:
    """All segments of all rings of polygons; shells run clockwise, holes the other way.

    Rows that are None or empty have none; repeated vertices make none.
    """
    rows = np.flatnonzero(~shapely.is_missing(cells) & ~shapely.is_empty(cells))
    if len(rows) == 0:
        return Segments(np.empty((0, 2)), np.empty((0, 2)), np.empty(0, dtype=np.intp))
    parts, part_owner = shapely.get_parts(cells[rows], return_index=True)
    _kind, coordinates, offsets = shapely.to_ragged_array(parts, include_z=False)
    ring_offsets, part_offsets = offsets[0], offsets[1]
    rings_of_part = np.diff(part_offsets)
    ring_owner = rows[part_owner[np.repeat(np.arange(len(parts)), rings_of_part)]]
    is_shell = np.zeros(len(ring_owner), dtype=bool)
    is_shell[part_offsets[:-1][rings_of_part > 0]] = True
    sizes = np.diff(ring_offsets)
    inner = np.ones(len(coordinates), dtype=bool)
    inner[ring_offsets[1:][sizes > 0] - 1] = False  # no segment starts at the last point of a ring
    begin = np.flatnonzero(inner)
    start, end = coordinates[begin], coordinates[begin + 1]
    ring = np.repeat(np.arange(len(sizes)), np.maximum(sizes - 1, 0))
    # Twice the signed area, relative to the first point: coordinates are large, cells small.
    origin = coordinates[np.minimum(ring_offsets[:-1], len(coordinates) - 1)][ring]
    a, b = start - origin, end - origin
    turn = np.bincount(ring, weights=a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], minlength=len(sizes))
    wrong = ((turn > 0) == is_shell)[ring]
    owner = ring_owner[ring].astype(np.intp)
    if wrong.any():
        start[wrong], end[wrong] = end[wrong], start[wrong]
    real = (start[:, 0] != end[:, 0]) | (start[:, 1] != end[:, 1])
    segments = Segments(start, end, owner)
    return segments if real.all() else segments.take(real)


def loose_segments(cells: NDArray[np.object_]) -> Segments:
    """The segments that are not shared by exactly two cells, one on each side."""
    segments = directed_segments(cells)
    return segments.take(~matched(segments))


def matched(segments: Segments) -> NDArray[np.bool_]:
    """(m,) mask of the segments that exactly one other is the reverse of."""
    mask = np.zeros(len(segments), dtype=bool)
    if len(segments) == 0:
        return mask
    start, end = point_keys(segments.start), point_keys(segments.end)
    key = start + end
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    fresh = np.r_[True, ordered[1:] != ordered[:-1]]
    first = np.flatnonzero(fresh)
    pairs = first[np.diff(np.r_[first, len(order)]) == 2]
    one, other = order[pairs], order[pairs + 1]
    back = (start[one] == end[other]) & (end[one] == start[other])
    mask[one[back]] = mask[other[back]] = True
    return mask
