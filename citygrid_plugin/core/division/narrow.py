"""Narrow ground: which faces are no blocks but streets, and where blocks have narrow arms."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import STRtree

from .barriers import Rank
from .linework import Faces, Linework
from .solids import Solids, bodies_within

#: Ground more built upon than this share is no street.
_BUILT_SHARE = 0.05
#: Widths are measured on outlines simplified by this much, m.
_SHAPE_TOLERANCE = 0.2
#: A street with carriageways between its outer lines may be this many street widths wide.
_WIDEST_STREET = 2.4
#: Roads inside a street are carriageways if they are at least this long, as a share of its outline.
_CARRIAGEWAYS = 0.25
#: Open ground larger than so many circles of its half width is a block, not the bulge of a street.
_SMALLEST_CORE = 2.2
#: Where streets were joined, it is a junction up to so many circles half a street width in radius.
_LARGEST_JUNCTION = 6.0
#: An arm of a block is narrower than this share of the street width …
_ARM_WIDTH = 0.5
#: … and covers more than so many squares of its half width. The tip of a sharp corner does not.
_SMALLEST_ARM = 6.0
#: The same for the arms of what is itself made of streets.
_SMALLEST_STREET_ARM = 2.0
#: Cores are drawn this much too large so that rounding leaves no slivers beside them, m.
_CORE_MARGIN = 0.3


@dataclass(frozen=True)
class TakenRoads:
    """Roads taken out inside narrow ground: ``places`` (n, 2), ``length`` (n,) m."""

    places: NDArray[np.float64]
    length: NDArray[np.float64]

    @classmethod
    def none(cls) -> TakenRoads:
        """No road taken out yet."""
        return cls(np.empty((0, 2)), np.empty(0))

    def and_from(self, work: Linework) -> TakenRoads:
        """Together with the roads in a linework."""
        roads = work.take(work.ranks <= Rank.LOCAL_ROAD)
        return TakenRoads(
            np.concatenate([self.places, roads.midpoints()]), np.concatenate([self.length, roads.lengths()])
        )

    def outside(self, polygons: NDArray[np.object_]) -> TakenRoads:
        """Those outside all polygons."""
        inside, _ = STRtree(polygons).query(shapely.points(self.places), predicate="within")
        kept = np.ones(len(self.length), dtype=bool)
        kept[inside] = False
        return TakenRoads(self.places[kept], self.length[kept])

    def length_in(self, polygons: NDArray[np.object_]) -> NDArray[np.float64]:
        """Metres of them in each polygon."""
        which, polygon = STRtree(polygons).query(shapely.points(self.places), predicate="within")
        return np.bincount(polygon, weights=self.length[which], minlength=len(polygons))


@dataclass(frozen=True)
class Gauge:
    """What is narrow: ``street_width`` m, and what lies in the way."""

    street_width: float
    solids: Solids

    def narrow(self, polygons: NDArray[np.object_], taken: TakenRoads) -> NDArray[np.bool_]:
        """Whether polygons are nowhere as wide as a block, without a compound, hardly built upon."""
        length = taken.length_in(polygons)
        radius = self._street_radius(polygons, length)
        least = self._least_core(radius, length)
        area = shapely.area(polygons)
        # An area per length of outline says it for most; only the rest has to be shrunk.
        narrow = area < least
        unclear = np.flatnonzero(~narrow & (area < radius * shapely.length(polygons)))
        _, owner = _cores(polygons[unclear], radius[unclear], least[unclear])
        narrow[unclear] = np.bincount(owner, minlength=len(unclear)) == 0
        return narrow & ~self._occupied(polygons)

    def mouths(
        self, polygons: NDArray[np.object_], taken: TakenRoads
    ) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
        """Where narrow arms of wide polygons begin: lines across, and the polygon of each."""
        length = taken.length_in(polygons)
        radius = self._street_radius(polygons, length)
        radius = np.where(length > 0, radius, _ARM_WIDTH * radius)
        least = np.where(length > 0, _SMALLEST_STREET_ARM, _SMALLEST_ARM) * radius**2
        rows = np.setdiff1d(np.arange(len(polygons)), bodies_within(self.solids.compounds, polygons)[0])
        cores, owner = _cores(polygons[rows], radius[rows], self._least_core(radius, length)[rows])
        cored, bundle = np.unique(owner, return_inverse=True)
        rows = rows[cored]
        wide = shapely.multipolygons(cores, indices=bundle) if len(rows) else polygons[:0]
        arms, owner = shapely.get_parts(shapely.difference(polygons[rows], wide), return_index=True)
        owner = rows[owner]
        kept = (shapely.area(arms) > least[owner]) & ~self._occupied(arms)
        arms, owner = arms[kept], owner[kept]
        lines, arm = _inner_sides(arms, polygons[owner])
        return lines, owner[arm]

    def chords(
        self, mouths: NDArray[np.object_], face: NDArray[np.intp], work: Linework, faces: Faces
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Mouths drawn straight between points of the linework, (k, 2) starts and ends.

        Mouths that no straight line inside the face, past all buildings, can close are left out.
        """
        starts, ends = _snapped(mouths, face, work, faces)
        free = self._free(starts, ends, faces.polygons[face])
        return starts[free], ends[free]

    def _street_radius(
        self, polygons: NDArray[np.object_], taken_length: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        carriageways = taken_length > _CARRIAGEWAYS * shapely.length(polygons)
        return np.where(carriageways, _WIDEST_STREET, 1.0) * self.street_width / 2

    def _least_core(
        self, radius: NDArray[np.float64], taken_length: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The area of the smallest open ground that is a block of its own, m²."""
        junction = _LARGEST_JUNCTION * np.pi * (self.street_width / 2) ** 2
        bulge = _SMALLEST_CORE * np.pi * radius**2
        return np.where(taken_length > 0, np.maximum(bulge, junction), bulge)

    def _occupied(self, polygons: NDArray[np.object_]) -> NDArray[np.bool_]:
        inside, body = bodies_within(self.solids.buildings, polygons)
        area = shapely.area(self.solids.buildings[body])
        built = np.bincount(inside, weights=area, minlength=len(polygons))
        occupied = built > _BUILT_SHARE * shapely.area(polygons)
        occupied[bodies_within(self.solids.compounds, polygons)[0]] = True
        return occupied

    def _free(
        self, starts: NDArray[np.float64], ends: NDArray[np.float64], polygons: NDArray[np.object_]
    ) -> NDArray[np.bool_]:
        """Whether lines run inside their polygons, past all buildings and clear of each other."""
        lines = shapely.linestrings(np.stack([starts, ends], axis=1)) if len(starts) else polygons[:0]
        inner = np.stack([0.98 * starts + 0.02 * ends, 0.02 * starts + 0.98 * ends], axis=1)
        free = (starts != ends).any(axis=1)
        free[free] = shapely.contains_properly(polygons[free], shapely.linestrings(inner[free]))
        line, body = STRtree(self.solids.buildings).query(lines, predicate="intersects")
        free[line[~shapely.touches(lines[line], self.solids.buildings[body])]] = False
        line, other = STRtree(lines).query(lines, predicate="crosses")
        free[np.maximum(line, other)] = False
        return free


def _cores(
    polygons: NDArray[np.object_], radius: NDArray[np.float64], least: NDArray[np.float64]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The parts of polygons wider than twice ``radius`` and larger than ``least``, and whose they are."""
    plain = shapely.simplify(polygons, _SHAPE_TOLERANCE)
    shrunk = shapely.buffer(plain, -radius, quad_segs=4)
    cores, owner = shapely.get_parts(
        shapely.buffer(shrunk, radius + _CORE_MARGIN, quad_segs=8), return_index=True
    )
    large = shapely.area(cores) > least[owner]
    return cores[large], owner[large]


def _inner_sides(
    arms: NDArray[np.object_], polygons: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The sides of arms that run inside their polygons, as lines, and the arm of each."""
    rings, owner = shapely.get_rings(arms, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    segments = np.stack([points[:-1][same], points[1:][same]], axis=1)
    arm = owner[ring[:-1][same]]
    outlines = shapely.boundary(polygons)
    inner = shapely.distance(shapely.points(segments.mean(axis=1)), outlines[arm]) > _SHAPE_TOLERANCE
    sides = shapely.multilinestrings(
        shapely.linestrings(segments[inner]), indices=np.unique(arm[inner], return_inverse=True)[1]
    )
    lines, which = shapely.get_parts(shapely.line_merge(sides), return_index=True)
    return lines, np.unique(arm[inner])[which]


def _snapped(
    lines: NDArray[np.object_], face: NDArray[np.intp], work: Linework, faces: Faces
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Both ends of lines, each moved to the nearest point on the outline of its face."""
    wanted = np.zeros(len(faces) + 1, dtype=bool)
    wanted[face] = True
    sides = [(side[wanted[side]], work.segments[wanted[side]]) for side in (faces.left, faces.right)]
    owner = np.concatenate([np.repeat(side, 2) for side, _ in sides])
    point = np.concatenate([segments.ravel() for _, segments in sides])
    # Faces far apart in a third dimension: one search serves them all.
    tree = cKDTree(np.column_stack([work.points[point], owner * 1e7]))
    ends = []
    for index in (0, -1):
        place = shapely.get_coordinates(shapely.get_point(lines, index))
        _, nearest = tree.query(np.column_stack([place, face * 1e7]))
        ends.append(work.points[point[nearest]])
    return ends[0], ends[1]
