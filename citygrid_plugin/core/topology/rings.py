"""The rings of polygons, some thousands at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

#: Rings worked on at a time: few enough for their coordinates to stay in the processor's cache.
_BATCH = 4000


@dataclass(frozen=True)
class Rings:
    """Geometries of one ring each, the index of the polygon of each, -1 for holes and +1 for shells."""

    lines: NDArray[np.object_]
    owner: NDArray[np.int64]
    sign: NDArray[np.int64]

    @classmethod
    def of(cls, polygons: NDArray[np.object_]) -> Rings:
        """The rings of polygons and multipolygons, of nothing else.

        A polygon without holes is its own ring: to ask for that would take longer than all the rest.
        """
        type_id = shapely.get_type_id(polygons)
        plain = (type_id == 3) & (shapely.get_num_interior_rings(polygons) == 0)
        other = np.flatnonzero(((type_id == 3) | (type_id == 6)) & ~plain)
        parts, of_part = shapely.get_parts(polygons[other], return_index=True)
        rings, of_ring = shapely.get_rings(parts, return_index=True)
        hole = np.diff(of_ring, prepend=-1) == 0
        rows = np.flatnonzero(plain)
        return cls(
            np.concatenate([polygons[rows], rings]),
            np.concatenate([rows, other[of_part[of_ring]]]),
            np.concatenate([np.ones(len(rows), dtype=np.int64), np.where(hole, -1, 1)]),
        )

    def as_outline(self) -> Rings:
        """With owners ``-1 - i`` for i, and the outside where the inside was."""
        return Rings(self.lines, -1 - self.owner, -self.sign)

    def batches(self) -> Iterator[Rings]:
        """A few thousand rings at a time."""
        for first in range(0, len(self.lines), _BATCH):
            rows = slice(first, first + _BATCH)
            yield Rings(self.lines[rows], self.owner[rows], self.sign[rows])

    def coordinates(self) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """(n, 2) coordinates and the ring of each, without rings that have one that is no number."""
        coordinates, ring = shapely.get_coordinates(self.lines, return_index=True)
        if np.isfinite(coordinates.sum()):
            return coordinates, ring
        sound = np.ones(len(self.lines), dtype=bool)
        sound[ring[~np.isfinite(coordinates).all(axis=1)]] = False
        return coordinates[sound[ring]], ring[sound[ring]]
