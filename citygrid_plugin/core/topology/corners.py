"""Corners of rings: the sharp ones, and vertices that are said twice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled
from .rings import Rings


@dataclass(frozen=True)
class Corners:
    """Places of spikes (k, 2) and repeated vertices (r, 2), the polygon of each, degrees of spikes.

    A spike is a corner where an outline goes back nearly the way it came, into the polygon or
    out of it. Of two vertices too near to each other the place is that of the first by x, then y.
    """

    spikes: NDArray[np.float64]
    spike_owner: NDArray[np.int64]
    angle: NDArray[np.float64]
    repeats: NDArray[np.float64]
    repeat_owner: NDArray[np.int64]

    @classmethod
    def of(
        cls, polygons: NDArray[np.object_], nearest: float, sharpest: float, progress: Progress
    ) -> Corners:
        """Vertices nearer than ``nearest`` m and corners below ``sharpest`` degrees of (n,) polygons."""
        found = [cls(np.empty((0, 2)), _NONE, np.empty(0), np.empty((0, 2)), _NONE)]
        for batch in Rings.of(polygons).batches():
            check_cancelled(progress)
            coordinates, ring = batch.coordinates()
            kept, ring, repeats, of_repeat = _told_once(coordinates, ring, nearest)
            spikes, of_spike, angle = _spikes(kept, ring, sharpest)
            found.append(cls(spikes, batch.owner[of_spike], angle, repeats, batch.owner[of_repeat]))
        columns = ([getattr(one, name) for one in found] for name in cls.__dataclass_fields__)
        return cls(*(np.concatenate(column) for column in columns))


_NONE = np.empty(0, dtype=np.int64)


def _told_once(
    coordinates: NDArray[np.float64], ring: NDArray[np.int64], nearest: float
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Vertices of rings without the closing one and without repeated ones; and the repeated ones."""
    inner = ring[1:] == ring[:-1]
    step = coordinates[1:] - coordinates[:-1]
    short = inner & (step[:, 0] ** 2 + step[:, 1] ** 2 < nearest**2)
    kept = np.zeros(len(ring), dtype=bool)
    kept[:-1] = inner & ~short
    at = np.flatnonzero(short)
    first, second = coordinates[at], coordinates[at + 1]
    later = (first[:, 0] > second[:, 0]) | ((first[:, 0] == second[:, 0]) & (first[:, 1] > second[:, 1]))
    return coordinates[kept], ring[kept], np.where(later[:, None], second, first), ring[at]


def _spikes(
    vertices: NDArray[np.float64], ring: NDArray[np.int64], sharpest: float
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]:
    """Corners of open rings sharper than so many degrees, the ring and angle of each."""
    count = len(ring)
    start = np.flatnonzero(np.diff(ring, prepend=-1))
    end = np.append(start[1:], count) - 1 if count else start
    before, after = np.arange(-1, count - 1), np.arange(1, count + 1)
    before[start], after[end] = end, start
    back, on = vertices[before] - vertices, vertices[after] - vertices
    dot = back[:, 0] * on[:, 0] + back[:, 1] * on[:, 1]
    cross = np.abs(back[:, 0] * on[:, 1] - back[:, 1] * on[:, 0])
    # Anything of fewer than three vertices has no corners.
    sharp = (dot > 0) & (cross < dot * np.tan(np.radians(sharpest)))
    sharp &= np.repeat(end - start > 1, end - start + 1)
    angle = np.degrees(np.arctan2(cross[sharp], dot[sharp]))
    return vertices[sharp], ring[sharp], angle
