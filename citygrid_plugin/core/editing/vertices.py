"""Single vertices put into rings and taken out, everything else kept to the last bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..division.fabric import Segments, vertex_keys
from .cells import ON_EDGE, Point, nearest_on

Ring = NDArray[np.float64]


def with_vertex(shape: Any, vertex: Point) -> Any | None:
    """The polygon with a vertex in every edge that passes through ``vertex``; None if none does."""
    return _rings_changed(shape, lambda ring: _inserted(ring, vertex))


def without_vertex(shape: Any, vertex: Point) -> Any | None:
    """The polygon without a vertex; None if a ring would have fewer than three left."""
    lean: list[bool] = []

    def less(ring: Ring) -> Ring | None:
        keep = vertex_keys(ring[:-1]) != vertex_keys(np.array([vertex]))[0]
        if keep.all():
            return None
        lean.append(int(keep.sum()) < 3)
        open_ring = ring[:-1][keep]
        return np.concatenate([open_ring, open_ring[:1]]) if not lean[-1] else None

    changed = _rings_changed(shape, less)
    return None if any(lean) else changed


def _inserted(ring: Ring, vertex: Point) -> Ring | None:
    if (vertex_keys(ring) == vertex_keys(np.array([vertex]))[0]).any():
        return None
    edges = Segments(ring[:-1], ring[1:], np.zeros(len(ring) - 1, dtype=np.int64))
    distance = np.hypot(*(nearest_on(edges, vertex) - np.array(vertex)).T)
    nearest = int(np.argmin(distance))
    if distance[nearest] > ON_EDGE:
        return None
    return np.insert(ring, nearest + 1, vertex, axis=0)


def _rings_changed(shape: Any, change: Callable[[Ring], Ring | None]) -> Any | None:
    """The polygon or multipolygon with rings as ``change`` returns them; None if it changed none."""
    touched = False
    polygons = []
    for polygon in shapely.get_parts(shape):
        rings = []
        for ring in shapely.get_rings(polygon):
            coordinates = shapely.get_coordinates(ring)
            other = change(coordinates)
            touched = touched or other is not None
            rings.append(coordinates if other is None else other)
        polygons.append(shapely.Polygon(rings[0], rings[1:]))
    if not touched:
        return None
    return polygons[0] if shape.geom_type == "Polygon" else shapely.MultiPolygon(polygons)
