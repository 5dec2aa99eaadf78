"""Borders of communities given the vertices that the cells along them have."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import STRtree

from ..division.fabric import polygons_from_rings
from ..division.seams import ON_BORDER


def fitted(polygons: NDArray[np.object_], points: NDArray[np.float64]) -> NDArray[np.object_]:
    """Polygons, or communities of several, whose outlines have those of the ``points`` (n, 2) on them.

    A vertex of an outline that means one of the points becomes it; other points on an edge
    are inserted there. Outlines move by half a millimetre at most, and two that ran
    together still do.
    """
    parts, whole = shapely.get_parts(shapely.force_2d(polygons), return_index=True)
    rings, owner = shapely.get_rings(parts, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(points) or not len(coordinates):
        return polygons
    distance, nearest = cKDTree(points).query(coordinates, distance_upper_bound=ON_BORDER)
    meant = np.isfinite(distance)
    coordinates[meant] = points[nearest[meant]]
    moved = polygons_from_rings(shapely.linearrings(coordinates, indices=ring), owner)
    return _gathered(with_points(moved, points), whole)


def with_points(polygons: NDArray[np.object_], points: NDArray[np.float64]) -> NDArray[np.object_]:
    """Polygons with those of the ``points`` (n, 2) inserted that lie on their edges; no vertex moves."""
    rings, owner = shapely.get_rings(polygons, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(points) or not len(coordinates):
        return polygons
    starts = np.flatnonzero(ring[1:] == ring[:-1])
    lines = shapely.linestrings(np.stack([coordinates[starts], coordinates[starts + 1]], axis=1))
    point, line = STRtree(lines).query(shapely.points(points), predicate="dwithin", distance=ON_BORDER)
    first, last = coordinates[starts[line]], coordinates[starts[line] + 1]
    inner = (points[point] != first).any(axis=1) & (points[point] != last).any(axis=1)
    point, line, first, last = point[inner], line[inner], first[inner], last[inner]
    along = ((points[point] - first) * (last - first)).sum(axis=1)
    between = (along > 0) & (along < ((last - first) ** 2).sum(axis=1))
    point, line, along = point[between], line[between], along[between]
    order = np.lexsort((along, line))
    position = starts[line[order]] + 1
    coordinates = np.insert(coordinates, position, points[point[order]], axis=0)
    ring = np.insert(ring, position, ring[position - 1])
    return polygons_from_rings(shapely.linearrings(coordinates, indices=ring), owner)


def _gathered(parts: NDArray[np.object_], whole: NDArray[np.intp]) -> NDArray[np.object_]:
    """Parts of one whole as one geometry, a single one as it is."""
    result = shapely.multipolygons(parts, indices=whole)
    single = shapely.get_num_geometries(result) == 1
    result[single] = shapely.get_geometry(result[single], 0)
    return result
