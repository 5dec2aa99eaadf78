"""A local frame in which a block is filled: x along the rows of houses, y up the block."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray

Geometries = NDArray[np.object_]


@dataclass(frozen=True)
class Frame:
    """Axes turned by ``angle`` (radians, within ±45° of east) about ``origin``."""

    origin: NDArray[np.float64]
    angle: float

    @classmethod
    def along(cls, polygon: shapely.Polygon) -> Frame:
        """The frame of a block: along that side of its tightest rectangle that runs nearest east.

        Houses in China face south, give or take the turn of the streets.
        """
        corner = shapely.get_coordinates(shapely.minimum_rotated_rectangle(polygon))
        side = corner[1] - corner[0]
        quarter = np.pi / 2
        angle = (np.arctan2(side[1], side[0]) + quarter / 2) % quarter - quarter / 2
        return cls(shapely.get_coordinates(polygon.centroid)[0], float(angle))

    def out(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """(…, 2) local coordinates as coordinates of the plan."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return xy @ np.array([[cos, sin], [-sin, cos]]) + self.origin

    def into(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """(…, 2) coordinates of the plan as local coordinates."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return (xy - self.origin) @ np.array([[cos, -sin], [sin, cos]])

    def bounds(self, polygon: shapely.Polygon) -> tuple[float, float, float, float]:
        """The local xmin, ymin, xmax, ymax of a polygon."""
        xy = self.into(shapely.get_coordinates(polygon))
        (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
        return float(x0), float(y0), float(x1), float(y1)

    def boxes(self, x0: ArrayLike, y0: ArrayLike, x1: ArrayLike, y1: ArrayLike) -> Geometries:
        """(n,) rectangles along the axes. Equal local coordinates give identical vertices."""
        corners = np.broadcast_arrays(x0, y0, x1, y0, x1, y1, x0, y1)
        return self.polygons(np.stack(corners, axis=-1).reshape(-1, 4, 2).astype(float))

    def polygons(self, rings: NDArray[np.float64]) -> Geometries:
        """Polygons from (n, k, 2) local rings."""
        return np.atleast_1d(shapely.polygons(np.round(self.out(rings), 3)))

    def lines(self, x0: ArrayLike, y0: ArrayLike, x1: ArrayLike, y1: ArrayLike) -> Geometries:
        """(n,) straight lines between local points."""
        ends = np.stack(np.broadcast_arrays(x0, y0, x1, y1), axis=-1).reshape(-1, 2, 2).astype(float)
        return np.atleast_1d(shapely.linestrings(self.out(ends)))


def inside(geometry: Geometries, polygon: shapely.Geometry) -> Geometries:
    """Those of the geometries that lie within the polygon."""
    if polygon.is_empty or not len(geometry):
        return geometry[:0]
    shapely.prepare(polygon)
    return geometry[shapely.covers(polygon, geometry)]


def lines_in(lines: Geometries, polygon: shapely.Geometry, shortest: float = 5.0) -> Geometries:
    """The parts of the lines within the polygon, at least ``shortest`` metres long."""
    parts = shapely.get_parts(shapely.intersection(lines, polygon))
    return parts[(shapely.get_dimensions(parts) == 1) & (shapely.length(parts) >= shortest)]


def largest(geometry: shapely.Geometry) -> shapely.Polygon:
    """The largest polygon of a geometry, or an empty one."""
    parts = shapely.get_parts(geometry)
    parts = parts[shapely.get_type_id(parts) == 3]
    return parts[np.argmax(shapely.area(parts))] if len(parts) else shapely.Polygon()


def halves(
    polygon: shapely.Polygon, share: float, *, across: bool
) -> tuple[shapely.Polygon, shapely.Polygon]:
    """Cut a block in two by a straight line along its frame, leaving ``share`` in the first.

    First is the western part (``across`` false: cut runs north) or the southern one.
    """
    frame = Frame.along(polygon)
    x0, y0, x1, y1 = frame.bounds(polygon)
    far = 10 * max(x1 - x0, y1 - y0)
    low, high = (y0, y1) if across else (x0, x1)
    for _ in range(25):
        cut = (low + high) / 2
        knife = frame.boxes(-far, -far, far, cut) if across else frame.boxes(-far, -far, cut, far)
        first = shapely.intersection(polygon, knife[0])
        low, high = (cut, high) if first.area < share * polygon.area else (low, cut)
    return largest(first), largest(shapely.difference(polygon, knife[0]))
