"""What one layer's place says about another's CRS: layers of one city lie over each other."""

from __future__ import annotations

import math

import numpy as np

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .positions import Position, middle_of
from .projecting import bounds, parse_crs, transformer, zone_of
from .zones import ZONES

#: Layers whose extents are nearer than this (m) lie over each other.
_NEAR = 2_000.0


def would_lie_over(table: FeatureTable, other: FeatureTable) -> bool:
    """Whether the extents meet when both tables' numbers are taken to be in one CRS."""
    one, two = bounds(table), bounds(other)
    return one is not None and two is not None and _apart(one, two) <= 0


def elsewhere_problem(
    table: FeatureTable, declared: str, moved: FeatureTable, base: FeatureTable, working: str
) -> Problem | None:
    """A layer that lies nowhere near the base layer; None if it lies where it should.

    ``moved`` and ``base`` are in ``working``, ``table`` is the layer as it came, in ``declared``.
    If swapped axes or another zone would put it in its place, that is an error with that mend;
    if nothing explains it, a warning.
    """
    own, place = bounds(moved), bounds(base)
    if own is None or place is None or _apart(own, place) <= _NEAR:
        return None
    middle = middle_of(table)
    distance = tr("It lies {km:.0f} km from layer {base}.", km=_apart(own, place) / 1000, base=base.name)
    if middle is not None:
        if _lands(middle.swapped(), declared, working, place):
            return Problem(
                "CRS_AXES_SWAPPED",
                table.name,
                distance + " " + tr("With x and y the other way round it would lie over it."),
                tr('Swap the axes ("Swap X and Y coordinates" in the QGIS toolbox) and run again.'),
            )
        other = _other_zone(middle, declared, working, place)
        if other is not None:
            return Problem(
                "CRS_WRONG_ZONE",
                table.name,
                distance + " " + tr("In another zone it would lie over it."),
                tr("Declare {what} instead, if whoever made the data confirms it.", what=other),
            )
    return Problem(
        "LAYER_ELSEWHERE",
        table.name,
        distance,
        tr("Check that it is of the same city, and its coordinate reference system."),
        Severity.WARNING,
    )


def _apart(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> float:
    """The distance between two boxes; 0 or less if they meet."""
    sideways = max(two[0] - one[2], one[0] - two[2])
    upwards = max(two[1] - one[3], one[1] - two[3])
    if sideways <= 0 or upwards <= 0:
        return max(sideways, upwards)
    return math.hypot(sideways, upwards)


def _lands(middle: Position, crs: str, working: str, place: tuple[float, float, float, float]) -> bool:
    """Whether the middle of a layer, taken to be in ``crs``, lies in the place of the base layer."""
    x, y = transformer(crs, working).transform(middle.x, middle.y)
    return bool(np.isfinite([x, y]).all()) and _apart((x, y, x, y), place) <= _NEAR


def _other_zone(
    middle: Position, declared: str, working: str, place: tuple[float, float, float, float]
) -> str | None:
    """The zone of the declared datum in which the layer would lie in its place, in words."""
    crs = parse_crs(declared)
    known = zone_of(crs) if crs is not None else None
    if known is None:
        return None
    for zone in ZONES.values():
        if zone.datum == known.datum and zone is not known and _lands(middle, zone.crs, working, place):
            return zone.describe()
    return None
