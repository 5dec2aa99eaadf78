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


@dataclass(frozen=True)
class RingSegments:
    """All segments of the rings of polygons, as they run: (m, 2) ends, and the ``ring`` (m,) of each.

    ``owner`` (r,) and ``shell`` (r,): the row each ring belongs to, and whether it is no hole.
    Rows that are None or empty have none.
    """

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    ring: NDArray[np.intp]
    owner: NDArray[np.intp]
    shell: NDArray[np.bool_]

    @classmethod
    def of(cls, cells: NDArray[np.object_]) -> RingSegments:
        """The segments of polygons and multipolygons."""
        rows = np.flatnonzero(~shapely.is_missing(cells) & ~shapely.is_empty(cells))
        if len(rows) == 0:
            no_rows = np.empty(0, dtype=np.intp)
            return cls(np.empty((0, 2)), np.empty((0, 2)), no_rows, no_rows, np.empty(0, dtype=bool))
        parts, part_owner = shapely.get_parts(cells[rows], return_index=True)
        _kind, coordinates, (ring_offsets, part_offsets) = shapely.to_ragged_array(parts, include_z=False)
        rings_of_part = np.diff(part_offsets)
        owner = rows[part_owner[np.repeat(np.arange(len(parts)), rings_of_part)]]
        shell = np.zeros(len(owner), dtype=bool)
        shell[part_offsets[:-1][rings_of_part > 0]] = True
        sizes = np.diff(ring_offsets)
        inner = np.ones(len(coordinates), dtype=bool)
        inner[ring_offsets[1:][sizes > 0] - 1] = False  # no segment starts at the last point of a ring
        begin = np.flatnonzero(inner)
        ring = np.repeat(np.arange(len(sizes)), np.maximum(sizes - 1, 0))
        return cls(coordinates[begin], coordinates[begin + 1], ring, owner, shell)

    def directed(self) -> Segments:
        """The segments with their owner's ground on their right; repeated vertices make none."""
        first = np.flatnonzero(np.diff(self.ring, prepend=-1))
        # Twice the signed area, relative to the first point: coordinates are large, cells small.
        origin = np.repeat(self.start[first], np.diff(np.append(first, len(self.ring))), axis=0)
        a, b = self.start - origin, self.end - origin
        turn = np.bincount(self.ring, a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], minlength=len(self.owner))
        wrong = (turn > 0) == self.shell
        start, end = self.start, self.end
        if wrong.any():
            flip = wrong[self.ring][:, None]
            start, end = np.where(flip, end, start), np.where(flip, start, end)
        segments = Segments(start, end, self.owner[self.ring])
        real = (start[:, 0] != end[:, 0]) | (start[:, 1] != end[:, 1])
        return segments if real.all() else segments.take(real)

    def repeating(self, tolerance: float) -> NDArray[np.intp]:
        """Rows with successive vertices no farther apart than ``tolerance`` m, ascending."""
        step = self.end - self.start
        short = step[:, 0] ** 2 + step[:, 1] ** 2 <= tolerance**2
        return np.unique(self.owner[self.ring[short]])

    def spiky(self, degrees: float) -> NDArray[np.intp]:
        """Rows with a corner sharper than so many degrees that leads out and back, ascending."""
        if len(self.ring) == 0:
            return np.empty(0, dtype=np.intp)
        step = self.end - self.start
        before = np.arange(-1, len(step) - 1)
        first = np.flatnonzero(np.diff(self.ring, prepend=-1))
        before[first] = np.append(first[1:], len(step)) - 1
        came = step[before]
        dot = -(came[:, 0] * step[:, 0] + came[:, 1] * step[:, 1])
        cross = np.abs(came[:, 0] * step[:, 1] - came[:, 1] * step[:, 0])
        return np.unique(self.owner[self.ring[(dot > 0.0) & (cross < np.tan(np.radians(degrees)) * dot)]])


class KnownSegments:
    """The directed segments of cells, kept: when some cells change, only theirs are made anew."""

    def __init__(self, cells: NDArray[np.object_], segments: Segments | None = None) -> None:
        self._cells = cells.copy()
        self._segments = segments or directed_segments(cells)

    def of(self, cells: NDArray[np.object_]) -> Segments:
        """The segments of as many cells, of which most are the very same geometries."""
        pairs = zip(cells.tolist(), self._cells.tolist(), strict=True)
        changed = np.array([now is not was for now, was in pairs], dtype=bool)
        rows = np.flatnonzero(changed)
        if len(rows):
            kept = self._segments.take(~changed[self._segments.owner])
            fresh = directed_segments(cells[rows])
            self._segments = Segments(
                np.concatenate([kept.start, fresh.start]),
                np.concatenate([kept.end, fresh.end]),
                np.concatenate([kept.owner, rows[fresh.owner]]),
            )
            self._cells = cells.copy()
        return self._segments


def directed_segments(cells: NDArray[np.object_]) -> Segments:
    """All segments of all rings of polygons, as ``RingSegments.directed`` has them."""
    return RingSegments.of(cells).directed()


def loose_segments(cells: NDArray[np.object_]) -> Segments:
    """The segments that do not have as many cells on one side as on the other."""
    segments = directed_segments(cells)
    return segments.take(~matched(segments))


def matched(segments: Segments) -> NDArray[np.bool_]:
    """(m,) mask of the segments that run as often one way as the other.

    In a coverage that is once each way. Where whole pieces are stacked it may be twice; what
    is stacked ends somewhere, and there it shows.
    """
    start, end = point_keys(segments.start), point_keys(segments.end)
    key = (start + end) * _FACTORS[0]
    key ^= key >> np.uint64(31)
    bits = max(len(segments), 1).bit_length() + 1
    place = (key >> np.uint64(64 - bits)).astype(np.int64)
    value = np.where(start < end, key, ~key + np.uint64(1))
    sums = np.zeros(1 << bits, dtype=np.uint64)
    np.add.at(sums, place, value)
    mask = sums[place] == 0
    # Few are left, and some of them only share a place in the table: those once more, exactly.
    rows = np.flatnonzero(~mask)
    _, group = np.unique(key[rows], return_inverse=True)
    balance = np.bincount(group, np.where(start[rows] < end[rows], 1.0, -1.0))
    mask[rows] = balance[group] == 0.0
    return mask
