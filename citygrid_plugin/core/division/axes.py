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

#: The axis may leave the middle by this much where that makes it straighter, m …
_SLACK = 1.0
#: … and by no more than this share of the width.
_SLACK_SHARE = 0.25
#: Rounds in which it is straightened.
_STRAIGHTENING_ROUNDS = 30

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
    gates = _Gates.of(triangles, first, second)
    links = gates.links()
    count = len(gates.ends)
    reached = links[links[:, 1] >= count, 1] - count
    mouths = _mouths(triangles, first, second, reached[reached < len(triangles.points)], gates)
    places = gates.places(np.concatenate([links, mouths]))
    at_mouth = np.arange(len(links) + len(mouths)) >= len(links)
    start, end = np.concatenate([links, mouths]).T
    # Every link starts at a gate or at a point.
    regions = np.concatenate([triangles.region[gates.ends[:, 0]], triangles.region])
    return Axes(regions[start], places[start], places[end], at_mouth)


@dataclass(frozen=True)
class _Gates:
    """The triangle edges that lead from one block to another, and how the axis passes them.

    The axis runs from knot to knot: gates come first, then the points of the triangles,
    then the centres of triangles in which three blocks meet.
    ``ends``: (g, 2) the points at either end of each gate; ``of_side``: (t, 3) the gate
    on each side of each triangle, -1 for none.
    """

    triangles: _Triangles
    ends: NDArray[np.intp]
    of_side: NDArray[np.intp]

    @classmethod
    def of(cls, triangles: _Triangles, first: NDArray[np.intp], second: NDArray[np.intp]) -> _Gates:
        """Find the gates, given the one or two blocks of each point."""
        corners = triangles.corners
        following = np.roll(corners, -1, axis=1)
        crossing = _apart(first, second, corners, following)
        sides = np.stack([np.minimum(corners, following), np.maximum(corners, following)], axis=2)
        ends, gate = np.unique(sides[crossing], axis=0, return_inverse=True)
        of_side = np.full(corners.shape, -1)
        of_side[crossing] = gate.ravel()
        return cls(triangles, ends, of_side)

    def links(self) -> NDArray[np.intp]:
        """Pairs (k, 2) of knots that the axis joins within one triangle."""
        count = (self.of_side >= 0).sum(axis=1)
        one, two, three = (np.flatnonzero(count == wanted) for wanted in (1, 2, 3))
        side = (self.of_side[one] >= 0).argmax(axis=1)
        opposite = self.triangles.corners[one, (side + 2) % 3]
        plain = (self.of_side[two] < 0).argmax(axis=1)
        centre = len(self.ends) + len(self.triangles.points) + np.arange(len(three))
        return np.concatenate(
            [
                np.column_stack([self.of_side[one, side], len(self.ends) + opposite]),
                np.column_stack([self.of_side[two, (plain + 1) % 3], self.of_side[two, (plain + 2) % 3]]),
                np.column_stack([self.of_side[three].ravel(), np.repeat(centre, 3)]),
            ]
        )

    def places(self, links: NDArray[np.intp]) -> NDArray[np.float64]:
        """Where each knot is: gates are passed in the middle, or as near to it as a straight way allows."""
        points = self.triangles.points
        three = (self.of_side >= 0).all(axis=1)
        centres = _centres(points[self.triangles.corners[three]])
        start, step = points[self.ends[:, 0]], points[self.ends[:, 1]] - points[self.ends[:, 0]]
        places = np.concatenate([start + step / 2, points, centres])
        mine, before, after = self._between(links)
        start, step = start[mine], step[mine]
        slack = np.minimum(_SLACK / np.maximum(np.hypot(*step.T), _SLACK), _SLACK_SHARE)
        share = np.full(len(mine), 0.5)
        for _ in range(_STRAIGHTENING_ROUNDS):
            chord = places[after] - places[before]
            across = _cross(step, chord)
            firm = np.abs(across) > 1e-9
            wanted = np.where(
                firm, _cross(places[before] - start, chord) / np.where(firm, across, 1.0), share
            )
            share = np.clip((share + wanted) / 2, 0.5 - slack, 0.5 + slack)
            places[mine] = start + step * share[:, None]
        return places

    def _between(
        self, links: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
        """Gates that may be passed beside their middle, and the knots before and after each."""
        count = len(self.ends)
        knot = np.concatenate([links[:, 0], links[:, 1]])
        other = np.concatenate([links[:, 1], links[:, 0]])
        order = np.argsort(knot, kind="stable")
        knot, other = knot[order], other[order]
        gate, place, number = np.unique(knot, return_index=True, return_counts=True)
        simple = (number == 2) & (gate < count)
        gate, place = gate[simple], place[simple]
        before, after = other[place], other[place + 1]
        # Where three blocks meet the axis keeps to the middle.
        firm = len(self.ends) + len(self.triangles.points)
        free = (before < firm) & (after < firm)
        return gate[free], before[free], after[free]


def _cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    cross: NDArray[np.float64] = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    return cross


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
    triangles: _Triangles,
    first: NDArray[np.intp],
    second: NDArray[np.intp],
    reached: NDArray[np.intp],
    gates: _Gates,
) -> NDArray[np.intp]:
    """The shortest way on from each point between two blocks to the axis or a firm outline.

    Returns pairs (k, 2) of knots. Points that the axis has ``reached`` need none.
    """
    between = (first != second) & (first >= 0)
    between[reached] = False
    corners = triangles.corners
    following = np.roll(corners, -1, axis=1)
    start = np.concatenate([corners.ravel(), following.ravel()])
    end = np.concatenate([following.ravel(), corners.ravel()])
    gate = np.concatenate([gates.of_side.ravel(), gates.of_side.ravel()])
    twin = (first[start] == first[end]) & (second[start] == second[end])
    rows = between[start] & ((gate >= 0) | twin | (first[end] == NONE))
    start, end, gate = start[rows], end[rows], gate[rows]
    step = triangles.points[end] - triangles.points[start]
    distance = np.hypot(*step.T) * np.where(gate >= 0, 0.5, 1.0)
    goal = np.where(gate >= 0, gate, len(gates.ends) + end)
    order = np.lexsort((goal, distance, start))
    best = order[np.unique(start[order], return_index=True)[1]]
    return np.column_stack([len(gates.ends) + start[best], goal[best]])
