"""Vertices that lie on a neighbour's edge, and putting them into it."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .loose import Segments, point_keys


def points_on_segments(
    points: NDArray[np.float64], segments: Segments, reach: float
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which of the (n, 2) points lie within ``reach`` m of which segments, their ends excepted."""
    if len(points) == 0 or len(segments) == 0:
        return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)
    point, segment = STRtree(segments.lines()).query(
        shapely.points(points), predicate="dwithin", distance=reach
    )
    place = points[point]
    start, step = segments.start[segment], segments.end[segment] - segments.start[segment]
    along = ((place - start) * step).sum(axis=1) / (step**2).sum(axis=1)
    inner = (along > 0.0) & (along < 1.0)
    inner &= (place != start).any(axis=1) & (place != segments.end[segment]).any(axis=1)
    return point[inner], segment[inner]


def insert_points(
    segments: Segments, points: NDArray[np.float64], point: NDArray[np.intp], segment: NDArray[np.intp]
) -> Segments:
    """The segments, led through the points that lie on them; order and direction are kept."""
    start, step = segments.start[segment], segments.end[segment] - segments.start[segment]
    along = ((points[point] - start) * step).sum(axis=1)
    order = np.lexsort((along, segment))
    point, segment = point[order], segment[order]
    size = np.bincount(segment, minlength=len(segments)) + 1
    owner = np.repeat(np.arange(len(segments)), size)
    first = np.cumsum(size) - size
    starts = segments.start[owner]
    ends = segments.end[owner]
    rank = np.arange(len(segment)) - np.searchsorted(segment, segment)
    at = first[segment] + rank + 1
    starts[at] = points[point]
    ends[at - 1] = points[point]
    return Segments(starts, ends, segments.owner[owner])


def with_inserted(
    cells: NDArray[np.object_],
    segments: Segments,
    points: NDArray[np.float64],
    point: NDArray[np.intp],
    segment: NDArray[np.intp],
) -> dict[int, shapely.Polygon]:
    """The cells whose segments are led through points, by row; those that would fold are left out."""
    start, step = segments.start[segment], segments.end[segment] - segments.start[segment]
    along = ((points[point] - start) * step).sum(axis=1)
    order = np.lexsort((along, segment))
    point, segment = point[order], segment[order]
    keys = (point_keys(segments.start) + point_keys(segments.end)).tolist()
    wanted: dict[int, dict[int, list[int]]] = {}
    for p, s in zip(point.tolist(), segment.tolist(), strict=True):
        wanted.setdefault(int(segments.owner[s]), {}).setdefault(s, []).append(p)
    changed = {}
    for row in sorted(wanted):
        if cells[row].geom_type != "Polygon":  # left for a person
            continue
        has = set(point_keys(shapely.get_coordinates(cells[row])).tolist())
        through = {}
        for s, chain in wanted[row].items():  # a vertex it has already is for others to tell
            fresh = [
                p for p, key in zip(chain, point_keys(points[chain]).tolist(), strict=True) if key not in has
            ]
            through[keys[s]] = (segments.start[s], points[fresh])
        rings = [_led_through(ring, through) for ring in shapely.get_rings(cells[row])]
        polygon = shapely.Polygon(rings[0], rings[1:])
        if shapely.is_valid(polygon):
            changed[row] = polygon
    return changed


def _led_through(
    ring: shapely.LinearRing, through: dict[int, tuple[NDArray[np.float64], NDArray[np.float64]]]
) -> NDArray[np.float64]:
    coordinates = shapely.get_coordinates(ring)
    point = point_keys(coordinates)
    places, values = [], []
    for index, key in enumerate((point[:-1] + point[1:]).tolist()):
        if key in through:
            start, chain = through[key]
            forward = (coordinates[index] == start).all()
            for vertex in chain if forward else chain[::-1]:
                places.append(index + 1)
                values.append(vertex)
    return np.insert(coordinates, places, values, axis=0) if places else coordinates
