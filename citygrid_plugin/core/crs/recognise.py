"""Recognising coordinates that are not what their CRS says, and naming the mend.

What a layer's own coordinates give away: degrees declared as metres and the reverse, swapped
axes, eastings with a zone number (带号) under a CRS without and the reverse, another zone's
number, a place far outside the zone. What they cannot: eastings of zone 38 without number,
declared as zone 39, look perfect. Only another layer or the community codes give that away:
see ``working`` and ``provinces``.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from pyproj import CRS

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .positions import EASTINGS, Position, middle_of
from .projecting import bounds, crs_text, parse_crs, to_degrees, zone_of
from .zones import (
    choose_zone,
    describe_crs,
    find_zone,
    in_china,
    prefixed_zone,
)

#: How far (degrees) beyond the rim of its zone data may lie: a city across a rim uses one zone.
_BEYOND_ZONE = 1.5
#: How far (degrees) outside the area a CRS was made for.
_BEYOND_AREA = 3.0
#: The parameters of a projection under the names EPSG has for them.
_FALSE_EASTING = ("false easting", "easting at false origin")
_MERIDIAN = ("longitude of natural origin", "longitude of false origin")


def coordinate_problem(table: FeatureTable, declared: str | None) -> Problem | None:
    """What is wrong with the CRS that a layer declares, by its own coordinates; None if nothing.

    An error each: ``CRS_MISSING``, ``CRS_NOT_DEGREES``, ``CRS_NOT_METRES``, ``CRS_AXES_SWAPPED``,
    ``CRS_ZONE_NUMBER``, ``CRS_WRONG_ZONE``. A table without coordinates has nothing wrong.
    """
    middle = middle_of(table)
    if middle is None:
        return None
    crs = parse_crs(declared or "")
    if crs is None:
        return _missing(table.name, middle)
    if crs.is_geographic:
        return _not_degrees(table.name, middle, crs)
    west, south, east, north = bounds(table) or (0.0, 0.0, 0.0, 0.0)
    if Position(west, south).is_degrees and Position(east, north).is_degrees:
        return Problem(
            "CRS_NOT_METRES",
            table.name,
            tr(
                "It declares metres, {crs}, but its coordinates are degrees (around {x:.4f}, {y:.4f}).",
                crs=in_words(crs),
                x=middle.x,
                y=middle.y,
            ),
            _declare("EPSG:4490"),
        )
    return _grid_problem(table.name, middle, crs)


def _missing(layer: str, middle: Position) -> Problem:
    """No CRS is declared: say what the coordinates look like, and ask all the same."""
    return Problem(
        "CRS_MISSING",
        layer,
        tr("It does not say in which coordinate reference system it is."),
        _guess(middle),
    )


def _guess(middle: Position) -> str:
    if middle.is_degrees:
        if not in_china(middle.x, middle.y) and in_china(middle.y, middle.x):
            return tr(
                "Its coordinates look like latitude and longitude in the wrong order: swap them, then "
                "declare EPSG:4490 (CGCS2000) if whoever made the data confirms it."
            )
        return tr(
            "Its coordinates look like degrees: declare EPSG:4490 (CGCS2000) or EPSG:4326 (WGS 84) if "
            "whoever made the data confirms it, and that it is not GCJ-02 or BD-09."
        )
    for candidate, order in ((middle, ""), (middle.swapped(), tr("Swap its axes (x is the northing). "))):
        if not candidate.is_grid:
            continue
        zone = prefixed_zone(candidate.zone_number) if candidate.zone_number else None
        if zone is not None:
            return order + tr(
                "Its eastings begin with the zone number {number}: declare {crs} if whoever made the data "
                "confirms the datum.",
                number=candidate.zone_number,
                crs=zone.describe(),
            )
        return order + tr(
            "Its coordinates look like a Gauss-Krüger zone without zone number, and then nothing in them "
            "tells which: ask whoever made the data for the central meridian, and declare one of "
            "EPSG:4534 to 4554 (CGCS2000)."
        )
    return tr("Ask whoever made the data, and declare it.")


def _not_degrees(layer: str, middle: Position, crs: CRS) -> Problem | None:
    """A geographic CRS over coordinates that are no longitude and latitude."""
    if middle.is_degrees:
        if in_china(middle.x, middle.y) or not in_china(middle.y, middle.x):
            return None
    elif not middle.swapped().is_degrees:
        return Problem(
            "CRS_NOT_DEGREES",
            layer,
            tr(
                "It declares degrees, {crs}, but its coordinates are no longitude and latitude "
                "(around {x:.0f}, {y:.0f}).",
                crs=in_words(crs),
                x=middle.x,
                y=middle.y,
            ),
            _guess(middle),
        )
    return Problem(
        "CRS_AXES_SWAPPED",
        layer,
        tr(
            "Its x is the latitude and its y the longitude (around {x:.4f}, {y:.4f}).", x=middle.x, y=middle.y
        ),
        _swap(),
    )


def _grid_problem(layer: str, middle: Position, crs: CRS) -> Problem | None:
    """A projected CRS over coordinates of another zone, another order or another place."""
    false_easting, meridian = _parameter(crs, _FALSE_EASTING), _parameter(crs, _MERIDIAN)
    if false_easting is None or meridian is None or not _is_transverse_mercator(crs):
        return _outside_area(layer, middle, crs)
    if not middle.is_grid and middle.swapped().is_grid:
        return _grid_swapped(layer, middle)
    declared_number = int(false_easting // 1e6) or None
    if middle.zone_number != declared_number:
        problem = _zone_number_problem(layer, middle, crs, declared_number, meridian)
        if problem is not None:
            return problem
    return _wrong_zone(layer, middle, crs, meridian)


def _grid_swapped(layer: str, middle: Position) -> Problem:
    return Problem(
        "CRS_AXES_SWAPPED",
        layer,
        tr("Its x is the northing and its y the easting (around {x:.0f}, {y:.0f}).", x=middle.x, y=middle.y),
        _swap(),
    )


def _zone_number_problem(
    layer: str, middle: Position, crs: CRS, declared: int | None, meridian: float
) -> Problem | None:
    """Eastings with a zone number under a CRS without, the reverse, or the number of another zone."""
    found = middle.zone_number
    zone = zone_of(crs)
    datum = zone.datum if zone else "CGCS2000"
    if found is not None:
        right = prefixed_zone(found, datum)
        number = tr(
            "Its eastings begin with the zone number {number} (around {x:.0f}), but {crs} has ",
            number=found,
            x=middle.x,
            crs=in_words(crs),
        )
        has = tr("none.") if declared is None else tr("the zone number {number}.", number=declared)
        mend = _declare(right.describe()) if right else _guess(middle)
        if right is not None and declared is None and abs(right.central_meridian - meridian) > 0.01:
            mend += " " + tr("The central meridians differ as well: make sure which is right.")
        rule = "CRS_ZONE_NUMBER" if declared is None else "CRS_WRONG_ZONE"
        return Problem(rule, layer, number + has, mend)
    if not EASTINGS[0] <= middle.x <= EASTINGS[1]:
        return None  # neither spelling: no transverse Mercator of China
    width = zone.width if zone else 3
    plain = find_zone(datum, width, None, meridian)
    return Problem(
        "CRS_ZONE_NUMBER",
        layer,
        tr(
            "{crs} has eastings that begin with the zone number {number}, but those of the layer do not "
            "(around {x:.0f}).",
            crs=in_words(crs),
            number=declared,
            x=middle.x,
        ),
        _declare(plain.describe()) if plain else _guess(middle),
    )


def _wrong_zone(layer: str, middle: Position, crs: CRS, meridian: float) -> Problem | None:
    """Data farther from the central meridian than the zone and its neighbourhood reach."""
    longitude, latitude = to_degrees(middle.x, middle.y, crs_text(crs))
    half = _half_width(crs)
    off = abs((longitude - meridian + 180) % 360 - 180)
    if not math.isfinite(off) or off <= half + _BEYOND_ZONE:
        return _outside_area(layer, middle, crs)
    other, _ = to_degrees(middle.y, middle.x, crs_text(crs))
    if abs((other - meridian + 180) % 360 - 180) <= half:
        return _grid_swapped(layer, middle)
    zone = zone_of(crs)
    right = choose_zone([longitude], [latitude], zone.datum if zone else "CGCS2000").describe()
    return Problem(
        "CRS_WRONG_ZONE",
        layer,
        tr(
            "It lies {off:.1f}° from the central meridian of {crs}, whose zone reaches {half:g}°.",
            off=off,
            crs=in_words(crs),
            half=half,
        ),
        tr(
            "If the declared system is right, project the layer to {right}; if not, declare the right one.",
            right=right,
        ),
    )


def _outside_area(layer: str, middle: Position, crs: CRS) -> Problem | None:
    """Data far outside the area a projected CRS was made for, or where it has no answer."""
    x, y = to_degrees(middle.x, middle.y, crs_text(crs))
    area = crs.area_of_use
    if math.isfinite(x) and math.isfinite(y):
        if area is None or _distance_outside(x, y, area.bounds) <= _BEYOND_AREA:
            return None
        place = tr("at longitude {x:.2f}°, latitude {y:.2f}°", x=x, y=y)
    else:
        place = tr("nowhere on Earth")
    return Problem(
        "CRS_WRONG_ZONE",
        layer,
        tr(
            "By {crs} it lies {place}, far outside the area that system is for.",
            crs=in_words(crs),
            place=place,
        ),
        tr("Declare the coordinate reference system that the layer really has."),
    )


def far_off(table: FeatureTable, crs: str, reach: float = 200_000.0) -> Problem | None:
    """A warning naming features that lie farther than ``reach`` metres from the layer's middle
    (a stray point at 0, 0): they say nothing about the CRS, but belong nowhere."""
    middle = middle_of(table)
    parsed = parse_crs(crs)
    if middle is None or parsed is None:
        return None
    limit = reach / 111_000.0 if parsed.is_geographic else reach
    box = shapely.bounds(table.geometry)
    distance = np.maximum(
        np.abs(box[:, [0, 2]] - middle.x).max(axis=1), np.abs(box[:, [1, 3]] - middle.y).max(axis=1)
    )
    rows = np.flatnonzero(np.isfinite(distance) & (distance > limit))
    if not len(rows):
        return None
    return Problem(
        "FEATURE_FAR_OFF",
        table.name,
        tr("{count} features lie more than {km:.0f} km from all others.", count=len(rows), km=reach / 1000),
        tr("Delete them or mend their coordinates."),
        Severity.WARNING,
        tuple(int(fid) for fid in table.fids[rows]),
    )


# Words and small things


def in_words(crs: CRS) -> str:
    """A CRS in words, for problems."""
    return describe_crs(crs_text(crs), crs.name)


def _declare(what: str) -> str:
    return tr("Declare {what} instead, if whoever made the data confirms it.", what=what)


def _swap() -> str:
    return tr('Swap the axes ("Swap X and Y coordinates" in the QGIS toolbox) and run again.')


def _half_width(crs: CRS) -> float:
    """How far (degrees) the zone of a transverse Mercator CRS reaches from its central meridian."""
    zone = zone_of(crs)
    if zone is not None:
        return zone.width / 2
    return 1.5 if "3-degree" in crs.name.lower().replace("_", "-").replace(" ", "-") else 3.0


def _is_transverse_mercator(crs: CRS) -> bool:
    operation = crs.coordinate_operation
    return operation is not None and "transverse mercator" in operation.method_name.lower()


def _parameter(crs: CRS, names: tuple[str, ...]) -> float | None:
    """A parameter of the projection under one of its names."""
    operation = crs.coordinate_operation
    for parameter in operation.params if operation else ():
        if parameter.name.lower() in names:
            return float(parameter.value)
    return None


def _distance_outside(x: float, y: float, box: tuple[float, float, float, float]) -> float:
    """Degrees from a point to a box, 0 inside; a box across the antimeridian counts as all round."""
    west, south, east, north = box
    sideways = 0.0 if west > east else max(west - x, 0.0, x - east)
    return max(sideways, south - y, 0.0, y - north)
