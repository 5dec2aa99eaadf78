"""Moving feature tables from one CRS to another."""

from __future__ import annotations

import math
import re
import warnings
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Proj, Transformer
from pyproj.exceptions import CRSError

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent, check_cancelled
from .zones import Zone, find_zone

#: Vertices moved between two looks at the cancel button (about 0.1 s).
_CHUNK = 100_000
#: What the datums of the Gauss-Krüger zones are called in EPSG's and in ESRI's names.
_DATUM_NAMES = {
    "CGCS2000": ("CGCS2000", "China 2000", "China Geodetic Coordinate System 2000"),
    "Xian 1980": ("Xian 1980",),
    "Beijing 1954": ("Beijing 1954",),
}
#: Geodetic datums that agree to a few decimetres, so that a null transformation between them
#: is right at the scales of a unit grid (1:500: 0.1 mm on paper is 5 cm, tolerance 1.0 m).
_SAME_EARTH = (
    "wgs 84",
    "wgs84",
    "world geodetic system 1984",
    "cgcs2000",
    "china 2000",
    "china geodetic coordinate system 2000",
    "itrf",
    "etrs",
    "european terrestrial reference system",
)


@lru_cache(maxsize=64)
def parse_crs(text: str) -> CRS | None:
    """The CRS that ``text`` (EPSG code, WKT, PROJ string) declares, None if it declares none.

    An engineering CRS ("undefined Cartesian SRS" of a GeoPackage, a LOCAL_CS) is none: nobody
    knows where on Earth it lies.
    """
    if not text.strip():
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            crs = CRS.from_user_input(text)
        except CRSError:
            return None
    if crs.is_compound:
        crs = crs.sub_crs_list[0]  # heights are of no use here
    if "undefined" in crs.name.lower() or not (crs.is_projected or crs.is_geographic):
        return None
    return crs.to_2d() if hasattr(crs, "to_2d") else crs  # pyproj 3.6; QGIS 3.22 brings 3.4


@lru_cache(maxsize=64)
def transformer(source: str, target: str) -> Transformer:
    """From ``source`` to ``target``, easting or longitude first on both sides."""
    return Transformer.from_crs(parse_crs(source), parse_crs(target), always_xy=True)


def degrees_of(crs: str) -> str:
    """The geographic CRS that a CRS projects, as text; "" if there is none."""
    parsed = parse_crs(crs)
    return crs_text(parsed.geodetic_crs) if parsed is not None and parsed.geodetic_crs is not None else ""


def crs_text(crs: CRS) -> str:
    """The shortest text that means this CRS: "EPSG:4547" if it has a code, else its WKT."""
    zone = zone_of(crs)
    if zone is not None:
        return zone.crs
    code = crs.to_epsg(min_confidence=70)
    return f"EPSG:{code}" if code else str(crs.to_wkt())


def zone_of(crs: CRS) -> Zone | None:
    """Which of China's Gauss-Krüger zones a CRS is, by its parameters: a .prj names no code.

    A zone of 3 degrees and one of 6 with the same central meridian are the same projection; the
    name tells which is meant, and 3 degrees where it does not.
    """
    operation, degrees = crs.coordinate_operation, crs.geodetic_crs
    if operation is None or degrees is None or "transverse mercator" not in operation.method_name.lower():
        return None
    values = {parameter.name.lower(): float(parameter.value) for parameter in operation.params}
    easting = values.get("false easting", math.nan)
    shape = (values.get("false northing"), values.get("scale factor at natural origin"), easting % 1e6)
    if shape != (0.0, 1.0, 5e5):
        return None
    names = f"{degrees.name} {degrees.datum.name if degrees.datum else ''}".replace("_", " ")
    datum = next((key for key, known in _DATUM_NAMES.items() if any(name in names for name in known)), "")
    plain = re.sub(r"[ _-]", "", crs.name).lower()
    six = re.search(r"gauss|gk", plain) and "3degree" not in plain
    for width in (6, 3) if six else (3, 6):
        meridian = values.get("longitude of natural origin", math.nan)
        zone = find_zone(datum, width, int(easting // 1e6) or None, meridian)
        if zone is not None:
            return zone
    return None


def same_crs(one: str, other: str) -> bool:
    """Whether coordinates in the one are coordinates in the other, axis order left aside."""
    first, second = parse_crs(one), parse_crs(other)
    if first is None or second is None:
        return False
    return one == other or bool(first.equals(second, ignore_axis_order=True))


def project_table(
    table: FeatureTable, source: str, target: str, progress: Progress | None = None
) -> FeatureTable:
    """The table with its geometry moved from ``source`` to ``target``; Z and M are dropped.

    Equal coordinates stay equal, so shared borders stay shared. What cannot be moved comes out
    with infinite coordinates: see ``not_finite``.
    """
    if same_crs(source, target):
        return table
    progress = progress or Silent()
    move = transformer(source, target)

    return table.with_geometry(in_chunks(table.geometry, lambda xy: transform(move, xy), progress))


def transform(move: Transformer, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) coordinates through a transformer."""
    if len(xy) == 1:  # pyproj takes an array of one for a number, which numpy deprecates
        return np.array([move.transform(float(xy[0, 0]), float(xy[0, 1]))])
    return np.column_stack(move.transform(xy[:, 0], xy[:, 1]))


def in_chunks(geometry: NDArray[np.object_], move: Any, progress: Progress) -> NDArray[np.object_]:
    """``shapely.transform`` by ``move`` ((n, 2) to (n, 2)), cancellable on the way."""
    result = geometry.copy()
    counts = np.cumsum(shapely.get_num_coordinates(geometry))
    start = 0
    while start < len(geometry):
        check_cancelled(progress)
        reached = counts[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(counts, reached + _CHUNK, side="right")))
        result[start:end] = shapely.transform(geometry[start:end], move)
        start = end
    return result


def not_finite(table: FeatureTable) -> NDArray[np.bool_]:
    """Rows with a coordinate that is NaN or infinite."""
    xy, row = shapely.get_coordinates(table.geometry, return_index=True)
    bad = np.zeros(len(table), dtype=bool)
    bad[row[~np.isfinite(xy).all(axis=1)]] = True
    return bad


def bounds(table: FeatureTable) -> tuple[float, float, float, float] | None:
    """West, south, east, north of the finite coordinates; None if there are none."""
    xy = shapely.get_coordinates(table.geometry)
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        return None
    (west, south), (east, north) = xy.min(axis=0), xy.max(axis=0)
    return float(west), float(south), float(east), float(north)


def to_degrees(x: float, y: float, crs: str) -> tuple[float, float]:
    """Longitude and latitude (degrees, on the CRS's own datum) of a position; infinite where the
    projection has no answer."""
    parsed = parse_crs(crs)
    if parsed is None or parsed.is_geographic:
        return x, y
    longitude, latitude = transformer(crs, degrees_of(crs)).transform(x, y)
    return float(longitude), float(latitude)


def area_error(crs: str, longitude: float, latitude: float) -> float:
    """By how much areas in a projected CRS are wrong at a place: 0.002 means 0.2 % too large."""
    factors = Proj(parse_crs(crs)).get_factors(longitude, latitude)
    scale = float(factors.areal_scale)
    return scale - 1.0 if math.isfinite(scale) else math.inf


def known_shift(source: str, target: str) -> bool:
    """Whether the datums agree, or PROJ knows a transformation between them.

    Between Beijing 1954 or Xian 1980 and CGCS2000 it knows none (the parameters belong to the
    survey offices) and moves nothing, which is wrong by 40 to 130 m.
    """
    first, second = parse_crs(source), parse_crs(target)
    if first is None or second is None:
        return False
    one, other = first.geodetic_crs, second.geodetic_crs
    if one is None or other is None:
        return False
    if one.datum == other.datum or (_same_earth(one) and _same_earth(other)):
        return True
    if first.is_bound or second.is_bound:
        return True
    return transformer(source, target).accuracy >= 0


def _same_earth(crs: CRS) -> bool:
    names = f"{crs.name} {crs.datum.name if crs.datum else ''}".lower().replace("_", " ")
    return any(word in names for word in _SAME_EARTH)
