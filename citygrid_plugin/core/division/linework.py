"""Linework: noded segments with ranks, and the faces between them.

Every step of the division works on the same shared points, so that what it hands on
is one coverage by construction: two faces never have different ideas of an edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

from .barriers import Rank

#: Lines are noded on a grid this fine, m.
PRECISION = 1e-4


@dataclass(frozen=True)
class Linework:
    """Segments that meet only in shared points.

    ``points``: (n, 2) coordinates in lexicographic order, none twice. ``segments``:
    (m, 2) indices of points, the lower one first, none twice. ``ranks``: (m,) Rank.
    """

    points: NDArray[np.float64]
    segments: NDArray[np.intp]
    ranks: NDArray[np.int8]

    @classmethod
    def of(cls, starts: NDArray[np.float64], ends: NDArray[np.float64], ranks: NDArray[Any]) -> Linework:
        """Noded linework of (m, 2) start and end coordinates; of doubles the strongest rank counts."""
        points, index = unique_points(np.concatenate([starts, ends]))
        segments = np.sort(index.reshape(2, -1).T, axis=1)
        ranks = np.asarray(ranks, dtype=np.int8)
        proper = segments[:, 0] != segments[:, 1]
        segments, ranks = segments[proper], ranks[proper]
        order = np.lexsort((ranks, segments[:, 1], segments[:, 0]))
        segments, ranks = segments[order], ranks[order]
        first = np.ones(len(segments), dtype=bool)
        first[1:] = (segments[1:] != segments[:-1]).any(axis=1)
        return cls(points, segments[first], ranks[first])

    def __len__(self) -> int:
        return len(self.segments)

    def take(self, rows: NDArray[Any]) -> Linework:
        """The chosen segments (mask or indices)."""
        segments = self.segments[rows]
        used, index = np.unique(segments, return_inverse=True)
        return Linework(self.points[used], index.reshape(-1, 2), self.ranks[rows])

    def densified(self, spacing: NDArray[np.float64]) -> tuple[Linework, NDArray[np.intp]]:
        """With points added so that no segment is longer than its ``spacing`` (m,), in m.

        Also returns the segment of which each new one, in the same direction, is a part.
        """
        start, end = self.ends()
        count = np.maximum(np.ceil(self.lengths() / spacing).astype(np.intp), 1)
        owner = np.repeat(np.arange(len(self)), count)
        place = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
        first = start[owner] + ((end - start) / count[:, None])[owner] * place[:, None]
        # Each piece ends in the very number with which the next one starts.
        last = np.roll(first, -1, axis=0)
        final = place + 1 == count[owner]
        last[final] = end
        points, index = unique_points(np.concatenate([first, last]))
        return Linework(points, index.reshape(2, -1).T, self.ranks[owner]), owner

    def ends(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Start and end coordinates of the segments, (m, 2) each."""
        return self.points[self.segments[:, 0]], self.points[self.segments[:, 1]]

    def lengths(self) -> NDArray[np.float64]:
        """Length of each segment, m."""
        start, end = self.ends()
        return np.hypot(*(end - start).T)

    def midpoints(self) -> NDArray[np.float64]:
        """The middle of each segment, (m, 2)."""
        start, end = self.ends()
        return (start + end) / 2

    def degrees(self) -> NDArray[np.intp]:
        """How many segments end in each point."""
        return np.bincount(self.segments.ravel(), minlength=len(self.points))

    def lines(self) -> NDArray[np.object_]:
        """The segments as LineStrings of two points."""
        return shapely.linestrings(self.points[self.segments])


@dataclass(frozen=True)
class Faces:
    """The faces of a linework.

    ``polygons``: (n,) Polygons in a canonical order. ``left``, ``right``: (m,) face on
    either side of each segment (from its first to its second point), -1 for outside; both
    are -1 for a segment that bounds nothing because it ends somewhere inside a face.
    """

    polygons: NDArray[np.object_]
    left: NDArray[np.intp]
    right: NDArray[np.intp]

    @classmethod
    def of(cls, work: Linework, community: Polygon) -> Faces:
        """The faces of the linework that lie inside the community."""
        polygons = polygonised(work)
        # Lines that cut the corner of a concave border enclose ground of others, as holes do.
        shapely.prepare(community)
        polygons = polygons[shapely.dwithin(community, shapely.point_on_surface(polygons), 2 * PRECISION)]
        corner = shapely.bounds(polygons)
        polygons = polygons[np.lexsort((*corner.T[2:], shapely.area(polygons), *corner.T[:2]))]
        return cls(polygons, *sides(polygons, work, np.arange(len(work))))

    def __len__(self) -> int:
        return len(self.polygons)

    def areas(self) -> NDArray[np.float64]:
        """Area of each face, m²."""
        return shapely.area(self.polygons)

    def edges(self) -> NDArray[np.bool_]:
        """(m,) mask of the segments that bound a face."""
        return (self.left >= 0) | (self.right >= 0)


def polygonised(work: Linework) -> NDArray[np.object_]:
    """The polygons between the segments, outlines anticlockwise."""
    return shapely.orient_polygons(shapely.get_parts(shapely.polygonize(work.lines())))


def sides(
    polygons: NDArray[np.object_], work: Linework, rows: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The polygons left and right of the chosen segments, -1 for none; outlines run anticlockwise."""
    rings, owner = shapely.get_rings(polygons, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    points = find_points(work.points, coordinates)
    inner = ring[1:] == ring[:-1]
    count = len(work.points)
    keys = points[:-1][inner] * count + points[1:][inner]
    order = np.argsort(keys)
    keys, polygon = keys[order], owner[ring[:-1][inner]][order]
    first, second = work.segments[rows].T
    left = _look_up(keys, polygon, first * count + second)
    return left, _look_up(keys, polygon, second * count + first)


def inner_points(polygons: NDArray[np.object_]) -> NDArray[np.float64]:
    """A point inside each polygon, (n, 2)."""
    return shapely.get_coordinates(shapely.point_on_surface(polygons))


def _look_up(keys: NDArray[np.intp], values: NDArray[np.intp], wanted: NDArray[np.intp]) -> NDArray[np.intp]:
    if not len(keys):
        return np.full(len(wanted), -1, dtype=np.intp)
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.where(keys[place] == wanted, values[place], -1)


def unique_points(coordinates: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Distinct points in lexicographic order, and the index of each coordinate among them."""
    flat, index = np.unique(_complex(coordinates), return_inverse=True)
    return np.column_stack([flat.real, flat.imag]), index.ravel()


def find_points(points: NDArray[np.float64], coordinates: NDArray[np.float64]) -> NDArray[np.intp]:
    """Indices of exactly equal points among lexicographically ordered ones; len(points) where absent."""
    known, wanted = _complex(points), _complex(coordinates)
    place = np.searchsorted(known, wanted)
    found = known[np.minimum(place, len(known) - 1)] == wanted
    return np.where(found, place, len(known))


def _complex(coordinates: NDArray[np.float64]) -> NDArray[np.complex128]:
    # numpy orders complex numbers lexicographically and fast.
    return np.ascontiguousarray(coordinates, dtype=np.float64).view(np.complex128).ravel()


def node(lines: NDArray[np.object_], ranks: NDArray[np.int8]) -> Linework:
    """Split lines wherever they meet; where lines run on top of each other the strongest rank counts."""
    united = shapely.union_all(lines, grid_size=PRECISION)
    parts = shapely.get_parts(shapely.get_parts(united))
    starts, ends, _ = segment_ends(parts[shapely.get_dimensions(parts) == 1])
    work = Linework.of(starts, ends, np.full(len(starts), Rank.OPEN))
    middle = shapely.points(work.midpoints())
    which, source = STRtree(lines).query(middle, predicate="dwithin", distance=10 * PRECISION)
    found = np.full(len(work), Rank.OPEN, dtype=np.int8)
    np.minimum.at(found, which, ranks[source])
    return Linework(work.points, work.segments, found)


def segment_ends(
    lines: NDArray[np.object_],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]:
    """Starts and ends of the segments of lines, (m, 2) each, and the line of each."""
    coordinates, owner = shapely.get_coordinates(lines, return_index=True)
    inner = owner[1:] == owner[:-1]
    return coordinates[:-1][inner], coordinates[1:][inner], owner[:-1][inner]
