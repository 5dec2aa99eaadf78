"""Narrow ground: which faces are no blocks but streets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .barriers import Rank
from .linework import Linework
from .solids import Solids, bodies_within

#: Ground more built upon than this share is no street.
_BUILT_SHARE = 0.05
#: Widths are measured on outlines simplified by this much, m.
SHAPE_TOLERANCE = 0.2
#: A street with carriageways between its outer lines may be this many street widths wide.
_WIDEST_STREET = 2.4
#: Roads inside a street are carriageways if they are at least this long, as a share of its outline.
_CARRIAGEWAYS = 0.25
#: Open ground larger than so many circles of its half width is a block, not the bulge of a street.
_SMALLEST_CORE = 2.2
#: Where streets were joined, it is a junction up to so many circles half a street width in radius.
_LARGEST_JUNCTION = 6.0
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
        length = np.zeros(len(polygons))
        np.add.at(length, polygon, self.length[which])
        return length


@dataclass(frozen=True)
class Gauge:
    """What is narrow: ``street_width`` m, and what lies in the way."""

    street_width: float
    solids: Solids

    def narrow(self, polygons: NDArray[np.object_], taken: TakenRoads) -> NDArray[np.bool_]:
        """Whether polygons are nowhere as wide as a block, without a compound, hardly built upon."""
        length = taken.length_in(polygons)
        radius = self.street_radius(polygons, length)
        least = self.least_core(radius, length)
        area = shapely.area(polygons)
        # An area per length of outline says it for most; only the rest has to be shrunk.
        narrow = area < least
        unclear = np.flatnonzero(~narrow & (area < radius * shapely.length(polygons)))
        _, owner = cores_of(polygons[unclear], radius[unclear], least[unclear])
        narrow[unclear] = np.bincount(owner, minlength=len(unclear)) == 0
        return narrow & ~self.occupied(polygons)

    def street_radius(
        self, polygons: NDArray[np.object_], taken_length: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Half the width up to which ground is a street, for polygons with such lengths of roads taken."""
        carriageways = taken_length > _CARRIAGEWAYS * shapely.length(polygons)
        return np.where(carriageways, _WIDEST_STREET, 1.0) * self.street_width / 2

    def least_core(
        self, radius: NDArray[np.float64], taken_length: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The area of the smallest open ground that is a block of its own, m²."""
        junction = _LARGEST_JUNCTION * np.pi * (self.street_width / 2) ** 2
        bulge = _SMALLEST_CORE * np.pi * radius**2
        return np.where(taken_length > 0, np.maximum(bulge, junction), bulge)

    def occupied(self, polygons: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Whether polygons hold a compound, or more buildings than a street has."""
        inside, body = bodies_within(self.solids.buildings, polygons)
        area = shapely.area(self.solids.buildings[body])
        built = np.bincount(inside, weights=area, minlength=len(polygons))
        occupied = built > _BUILT_SHARE * shapely.area(polygons)
        occupied[bodies_within(self.solids.compounds, polygons)[0]] = True
        return occupied


def cores_of(
    polygons: NDArray[np.object_], radius: NDArray[np.float64], least: NDArray[np.float64]
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The parts of polygons wider than twice ``radius`` and larger than ``least``, and whose they are."""
    plain = shapely.simplify(polygons, SHAPE_TOLERANCE)
    shrunk = shapely.buffer(plain, -radius, quad_segs=4)
    cores, owner = shapely.get_parts(
        shapely.buffer(shrunk, radius + _CORE_MARGIN, quad_segs=8), return_index=True
    )
    large = shapely.area(cores) > least[owner]
    return cores[large], owner[large]
