"""Dividing a region into cells by cutting it in two, and each part again."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon

from ..model.progress import Progress, check_cancelled
from .bent_cuts import CLOSE_LOOK, bent_cut
from .cuts import OpenGround, Way, split, straight_cut

#: A straight cut this cheap (see ``cuts``) is taken without looking for a bent one.
_GOOD_ENOUGH = 2.6
#: Lines that cost less than this per metre (see ``grouping.BORDER_COST``) deserve a look.
_STRONG = 0.32
#: What a bent cut must save to be preferred to a straight one.
_PREFER_STRAIGHT = 0.25
#: Share of the target up to which a cell stays whole rather than get a cut dearer than ``_POOR``.
TOLERATED = 1.85
_POOR = 2.2


def cells_wanted(area: float, target: float) -> int:
    """How many cells of about ``target`` m² an area is worth (at least one)."""
    return max(1, int(np.floor(area / target + 0.5)))


def best_cut(polygon: Polygon, parts: int, unit: float, ground: OpenGround) -> Way | None:
    """The best cut, straight or bent, of a polygon meant for ``parts`` cells."""
    straight = straight_cut(polygon, parts, unit, ground)
    if straight is not None and straight.cost < _GOOD_ENOUGH and not _worth_following(polygon, unit, ground):
        return straight
    bent = bent_cut(polygon, parts, unit, ground)
    if straight is None or (bent is not None and bent.cost < straight.cost - _PREFER_STRAIGHT):
        return bent
    return straight


def _worth_following(polygon: Polygon, unit: float, ground: OpenGround) -> bool:
    """Whether enough of lanes, banks or walls run inside to draw a cut along them."""
    lines, cost = ground.barriers_in(polygon)
    lines = lines[cost < _STRONG]
    return bool(len(lines)) and float(np.hypot(*(lines[:, 0] - lines[:, 1]).T).sum()) > 0.8 * np.sqrt(unit)


def divide_region(polygon: Polygon, target: float, ground: OpenGround, progress: Progress) -> list[Polygon]:
    """The polygon cut into cells of about ``target`` m²; fewer where buildings forbid a cut.

    Ground worth little more than a cell and a half is left whole where only a poor cut
    could be drawn: nobody would lead an edge through the courtyards of one block for it.
    """
    parts = cells_wanted(polygon.area, target)
    return list(_divide(polygon, parts, ground, progress, tolerated=TOLERATED * target))


def divide_into(polygon: Polygon, parts: int, ground: OpenGround, progress: Progress) -> list[Polygon]:
    """The polygon cut into ``parts`` cells of like area; fewer where buildings forbid a cut."""
    return list(_divide(polygon, parts, ground, progress, tolerated=0.0))


def _divide(
    polygon: Polygon, parts: int, ground: OpenGround, progress: Progress, tolerated: float
) -> Iterator[Polygon]:
    if parts <= 1:
        yield polygon
        return
    check_cancelled(progress)
    unit = polygon.area / parts
    way = best_cut(polygon, parts, unit, ground)
    if way is None and polygon.area > tolerated:
        way = bent_cut(polygon, parts, unit, ground, CLOSE_LOOK)
    if way is not None and polygon.area <= tolerated and way.cost > _POOR:
        way = None
    pieces: NDArray[np.object_] = (
        split(polygon, ground.densified(way.points)) if way is not None else np.empty(0, dtype=object)
    )
    if len(pieces) != 2:
        yield polygon
        return
    areas = shapely.area(pieces)
    first = int(np.clip(np.rint(areas[0] / unit), 1, parts - 1))
    yield from _divide(pieces[0], first, ground, progress, tolerated)
    yield from _divide(pieces[1], parts - first, ground, progress, tolerated)
