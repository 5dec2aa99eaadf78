"""Axes (中线): the line midway between what lies on either side of a street.

A narrow region is triangulated with the points of its outline alone. Every point
belongs to the block it touches; the middles of the triangle edges that lead from one
block to another, joined up, are the axis. Between parallel sides it is exactly
straight whatever the spacing of the points, and it never leaves the region.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .linework import find_points, unique_points

#: No block: a point of an outline that stays where it is.
NONE = -1


@dataclass(frozen=True)
class Shores:
    """The outlines of narrow regions, by segment.

    ``region``: (m,) region index; ``start``, ``end``: (m, 2); ``block``: (m,) the block
    across the segment that may grow into the region, NONE where the outline stays.
    """

    region: NDArray[np.intp]
    start: NDArray[np.float64]
    end: NDArray[np.float64]
    block: NDArray[np.intp]


@dataclass(frozen=True)
class Axes:
    """Axis segments: ``region`` (k,), ``start`` and ``end`` (k, 2).

    ``mouth``: (k,) whether the segment leads from a point between two blocks to the axis.
    """

    region: NDArray[np.intp]
    start: NDArray[np.float64]
    end: NDArray[np.float64]
    mouth: NDArray[np.bool_]


def find_axes(regions: NDArray[np.object_], shores: Shores) -> Axes:
    """Divide regions (Polygons, obstacles cut out) among the blocks along their shores."""
    triangles = _Triangles.of(regions)
    first, second = _blocks_of_points(triangles, shores)
    return _axis(triangles, first, second)


@dataclass(frozen=True)
class _Triangles:
    """Triangles by corner; a corner is a point seen from one region.

    ``points``: (n, 2); ``region``: (n,); ``corners``: (t, 3) indices of points.
    """

    points: NDArray[np.float64]
    region: NDArray[np.intp]
    corners: NDArray[np.intp]

    @classmethod
    def of(cls, regions: NDArray[np.object_]) -> _Triangles:
        parts, owner = shapely.get_parts(shapely.constrained_delaunay_triangles(regions), return_index=True)
        coordinates = shapely.get_coordinates(parts).reshape(-1, 4, 2)[:, :3].reshape(-1, 2)
        points, index = unique_points(coordinates)
        pairs, corner = np.unique(np.repeat(owner, 3) * len(points) + index, return_inverse=True)
        return cls(points[pairs % len(points)], pairs // max(len(points), 1), corner.reshape(-1, 3))


def _blocks_of_points(triangles: _Triangles, shores: Shores) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The block of each point; two where the outline passes from one block to the next there."""
    count = len(triangles.points)
    points, index = unique_points(triangles.points)
    key = triangles.region * len(points) + index
    order = np.argsort(key)
    region = np.concatenate([shores.region, shores.region])
    block = np.concatenate([shores.block, shores.block])
    wanted = region * len(points) + find_points(points, np.concatenate([shores.start, shores.end]))
    place = np.minimum(np.searchsorted(key[order], wanted), count - 1)
    point = order[place]
    known = key[point] == wanted
    point, block = point[known], block[known]
    lowest = np.full(count, np.iinfo(np.intp).max)
    highest = np.full(count, NONE - 1)
    np.minimum.at(lowest, point, block)
    np.maximum.at(highest, point, block)
    stays = lowest == NONE
    lowest[stays] = highest[stays] = NONE
    _give_to_nearest(triangles, lowest, highest, np.flatnonzero(highest == NONE - 1))
    return lowest, highest


def _give_to_nearest(
    triangles: _Triangles, lowest: NDArray[np.intp], highest: NDArray[np.intp], obstacles: NDArray[np.intp]
) -> None:
    """Points of obstacles belong to the block nearest to them across the region."""
    firm = np.flatnonzero((lowest == highest) & (lowest >= 0))
    lowest[obstacles] = highest[obstacles] = NONE
    if not len(firm) or not len(obstacles):
        return
    # Regions far apart in a third dimension: one search serves them all.
    place = np.column_stack([triangles.points, triangles.region * 1e6])
    _, nearest = cKDTree(place[firm]).query(place[obstacles])
    found = firm[nearest]
    same = triangles.region[found] == triangles.region[obstacles]
    lowest[obstacles[same]] = highest[obstacles[same]] = lowest[found[same]]


def _axis(triangles: _Triangles, first: NDArray[np.intp], second: NDArray[np.intp]) -> Axes:
    points, corners = triangles.points, triangles.corners
    following = np.roll(corners, -1, axis=1)
    middle = (points[corners] + points[following]) / 2
    crossing = _apart(first, second, corners, following)
    count = crossing.sum(axis=1)
    opposite = np.roll(corners, -2, axis=1)

    one = np.flatnonzero(count == 1)
    side = crossing[one].argmax(axis=1)
    pieces = [(one, middle[one, side], points[opposite[one, side]])]

    two = np.flatnonzero(count == 2)
    plain = (~crossing[two]).argmax(axis=1)
    pieces.append((two, middle[two, (plain + 1) % 3], middle[two, (plain + 2) % 3]))

    three = np.flatnonzero(count == 3)
    centre = _centres(points[corners[three]])
    pieces += [(three, middle[three, k], centre) for k in range(3)]

    region = np.concatenate([triangles.region[corners[rows, 0]] for rows, _, _ in pieces])
    start = np.concatenate([start for _, start, _ in pieces])
    end = np.concatenate([end for _, _, end in pieces])
    reached = opposite[one, side]
    mouths = _mouths(triangles, first, second, reached)
    return Axes(
        np.concatenate([region, mouths.region]),
        np.concatenate([start, mouths.start]),
        np.concatenate([end, mouths.end]),
        np.concatenate([np.zeros(len(region), dtype=bool), mouths.mouth]),
    )


def _apart(
    first: NDArray[np.intp], second: NDArray[np.intp], a: NDArray[np.intp], b: NDArray[np.intp]
) -> NDArray[np.bool_]:
    """Whether points a and b have blocks, and none in common."""
    apart = (first[a] >= 0) & (first[b] >= 0)
    for one in (first[a], second[a]):
        for other in (first[b], second[b]):
            apart &= one != other
    return apart


def _centres(triangles: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where three blocks meet in a triangle: the point equally far from its corners.

    In an obtuse triangle that point lies outside; the middle of the longest side is
    taken. In the two triangles of a rectangular junction both are its very centre.
    """
    a, b, c = np.moveaxis(triangles, 1, 0)
    lengths = np.stack([((b - c) ** 2).sum(1), ((c - a) ** 2).sum(1), ((a - b) ** 2).sum(1)], axis=1)
    weights = lengths * (lengths.sum(axis=1, keepdims=True) - 2 * lengths)
    longest = lengths.argmax(axis=1)
    # Nearly right angles count as right: the centre is then on the shared middle exactly.
    obtuse = weights.min(axis=1) <= 1e-2 * weights.max(axis=1)
    weights[obtuse] = 0.5
    weights[obtuse, longest[obtuse]] = 0.0
    total = weights.sum(axis=1, keepdims=True)
    centre = (weights[:, 0:1] * a + weights[:, 1:2] * b + weights[:, 2:3] * c) / total
    k = np.arange(len(triangles))
    exact = (triangles[k, (longest + 1) % 3] + triangles[k, (longest + 2) % 3]) / 2
    centre[obtuse] = exact[obtuse]
    return centre


def _mouths(
    triangles: _Triangles, first: NDArray[np.intp], second: NDArray[np.intp], reached: NDArray[np.intp]
) -> Axes:
    """The shortest way on from each point between two blocks to the axis or a firm outline."""
    between = (first != second) & (first >= 0)
    between[reached] = False
    corners = triangles.corners
    start = np.concatenate([corners.ravel(), np.roll(corners, -1, axis=1).ravel()])
    end = np.concatenate([np.roll(corners, -1, axis=1).ravel(), corners.ravel()])
    rows = between[start]
    start, end = start[rows], end[rows]
    apart = _apart(first, second, start, end)
    twin = (first[start] == first[end]) & (second[start] == second[end])
    rows = apart | twin | (first[end] == NONE)
    start, end, apart = start[rows], end[rows], apart[rows]
    here, there = triangles.points[start], triangles.points[end]
    target = np.where(apart[:, None], (here + there) / 2, there)
    distance = np.hypot(*(target - here).T)
    order = np.lexsort((target[:, 1], target[:, 0], distance, start))
    best = order[np.unique(start[order], return_index=True)[1]]
    return Axes(triangles.region[start[best]], here[best], target[best], np.ones(len(best), dtype=bool))
