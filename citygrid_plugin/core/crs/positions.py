"""A position as numbers, and what they look like whatever a CRS says they are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from ..model.features import FeatureTable
from .zones import FIRST_ZONE, LAST_ZONE

#: Northings of China in Gauss-Krüger coordinates, metres.
NORTHINGS = (1.8e6, 6.1e6)
#: Eastings without zone number of data up to some 4 degrees from the central meridian, metres.
EASTINGS = (1.0e5, 9.0e5)


@dataclass(frozen=True)
class Position:
    """Two coordinates, x first."""

    x: float
    y: float

    @property
    def zone_number(self) -> int | None:
        """The zone number that the x begins with, if it looks like one."""
        return _zone_number(self.x)

    @property
    def is_degrees(self) -> bool:
        """Whether both could be degrees."""
        return abs(self.x) <= 180 and abs(self.y) <= 90

    @property
    def is_grid(self) -> bool:
        """Whether they look like Gauss-Krüger coordinates in China, easting first."""
        number = _zone_number(self.x)
        easting = self.x - 1e6 * number if number else self.x
        return _within(easting, EASTINGS) and _within(self.y, NORTHINGS)

    def swapped(self) -> Position:
        """The same with the axes the other way round."""
        return Position(self.y, self.x)


def _within(value: float, interval: tuple[float, float]) -> bool:
    return interval[0] <= value <= interval[1]


def _zone_number(x: float) -> int | None:
    number = int(x // 1e6) if math.isfinite(x) and x > 0 else 0
    if any(FIRST_ZONE[width] <= number <= LAST_ZONE[width] for width in (3, 6)):
        return number
    return None


def middle_of(table: FeatureTable) -> Position | None:
    """The median of the finite coordinates, which no stray feature moves; None if there are none."""
    xy = shapely.get_coordinates(table.geometry)
    xy = xy[np.isfinite(xy).all(axis=1)]
    return Position(*(float(value) for value in np.median(xy, axis=0))) if len(xy) else None
