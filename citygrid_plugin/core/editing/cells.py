"""The cells around an edit, and what the user has hold of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..division.fabric import Segments, segments_of

#: A vertex this near to an edge, in metres, is meant to be on it (as the rule UNMATCHED_VERTEX has it).
ON_EDGE = 0.001

Point = tuple[float, float]


@dataclass(frozen=True)
class Cells:
    """Cells of one grid that lie around an edit.

    ``fids`` (n,) ascending, ``geometry`` (n,) polygons or multipolygons without heights, none
    of them empty, ``community`` (n,) the code of the community each belongs to, "" where it
    has none. Coordinates in metres.
    """

    fids: NDArray[np.int64]
    geometry: NDArray[np.object_]
    community: NDArray[np.object_]

    @classmethod
    def of(cls, geometry: Mapping[int, Any], community: Mapping[int, str] | None = None) -> Cells:
        """Cells by feature id; those without geometry are left out."""
        fids = sorted(fid for fid, shape in geometry.items() if shape is not None and not shape.is_empty)
        shapes = np.empty(len(fids), dtype=object)
        shapes[:] = [shapely.force_2d(geometry[fid]) for fid in fids]
        codes = np.array([(community or {}).get(fid, "") for fid in fids], dtype=object)
        return cls(np.array(fids, dtype=np.int64), shapes, codes)

    def __getitem__(self, fid: int) -> Any:
        return self.geometry[self.row(fid)]

    def row(self, fid: int) -> int:
        """Where the cell with the feature id stands; KeyError if it is not here."""
        rows = np.flatnonzero(self.fids == fid)
        if not len(rows):
            raise KeyError(fid)
        return int(rows[0])

    def changed(self, geometry: Mapping[int, Any]) -> Cells:
        """The same cells, some with other geometry."""
        shapes = self.geometry.copy()
        for fid, shape in geometry.items():
            shapes[self.row(fid)] = shape
        return replace(self, geometry=shapes)

    def without(self, fids: tuple[int, ...]) -> Cells:
        """The cells but some."""
        keep = ~np.isin(self.fids, np.array(fids, dtype=np.int64))
        return Cells(self.fids[keep], self.geometry[keep], self.community[keep])

    def containing(self, place: Point) -> int | None:
        """The cell that ``place`` lies in, the one with the lowest id where cells overlap."""
        inside = np.flatnonzero(shapely.intersects_xy(self.geometry, *place))
        return int(self.fids[inside[0]]) if len(inside) else None

    def segments(self) -> Segments:
        """Every edge of every cell; ``owner`` is the row."""
        return segments_of(self.geometry)


@dataclass(frozen=True)
class Grip:
    """What the user has hold of: a vertex (``end`` is None), or the edge from ``start`` to ``end``."""

    start: Point
    end: Point | None = None

    @property
    def vertices(self) -> tuple[Point, ...]:
        """The one vertex, or the two of the edge."""
        return (self.start,) if self.end is None else (self.start, self.end)


def grip_at(cells: Cells, place: Point, reach: float) -> Grip | None:
    """The vertex nearest to ``place`` within ``reach`` metres, else the nearest edge, else None.

    A vertex goes before an edge, as in QGIS's own vertex tool: an edge can be taken
    anywhere along it, a vertex only there.
    """
    segments = cells.segments()
    if not len(segments.owner):
        return None
    to_vertex = np.hypot(*(segments.start - np.array(place)).T)
    nearest = int(np.argmin(to_vertex))
    if to_vertex[nearest] <= reach:
        return Grip(_point(segments.start[nearest]))
    to_edge = np.hypot(*(nearest_on(segments, place) - np.array(place)).T)
    nearest = int(np.argmin(to_edge))
    if to_edge[nearest] > reach:
        return None
    start, end = sorted((_point(segments.start[nearest]), _point(segments.end[nearest])))
    return Grip(start, end)


def nearest_on(segments: Segments, place: Point) -> NDArray[np.float64]:
    """The (n, 2) point of each segment that is nearest to ``place``."""
    along = segments.end - segments.start
    length = np.maximum((along**2).sum(axis=1), np.finfo(float).tiny)
    share = ((np.array(place) - segments.start) * along).sum(axis=1) / length
    return segments.start + np.clip(share, 0.0, 1.0)[:, None] * along


def _point(coordinates: NDArray[np.float64]) -> Point:
    return float(coordinates[0]), float(coordinates[1])
