"""GCJ-02 (火星坐标) and BD-09 (百度坐标): the two offset datums of Chinese map services, there and back.

GCJ-02 moves a WGS 84 position by 300 to 700 m, differently at every place (Amap/高德, Tencent/腾讯);
BD-09 moves a GCJ-02 position by about as much again (Baidu/百度). Neither is published by an
authority: the formulas are those in general use since about 2010, as in the public libraries
googollee/eviltransform and wandergis/coordtransform, whose published test positions the tests
compare with. Map services round to 1e-6 degrees (0.1 m), and their own data lie within some
metres of the formulas: data that came through GCJ-02 is no survey.

Outside China nothing is moved by GCJ-02. The formulas in use know "China" only as the box of
``GCJ_BOX``, which takes in Korea, Mongolia and Hanoi; Hong Kong, Macao and Taiwan lie in it
too, although map services do not shift all of their data there. On the edge of that box the
shift jumps, so a position within a kilometre of it cannot be moved back reliably.

WGS 84 stands for CGCS2000 as well: they agree to some centimetres at the epoch of CGCS2000 and
to a few decimetres today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.progress import Progress, Silent
from .projecting import degrees_of, in_chunks, parse_crs, transform, transformer

Array = NDArray[np.float64]

#: West, south, east, north in degrees of what the formulas take for China.
GCJ_BOX = (72.004, 0.8293, 137.8347, 55.8271)
#: Krasovsky 1940, on which the formulas are built: semi-major axis in m, eccentricity squared.
_AXIS = 6378245.0
_ECCENTRICITY2 = 0.00669342162296594323
_BD_STEP = np.pi * 3000.0 / 180.0
#: The inverses iterate until no position moves by more than this (degrees; 0.01 mm).
_SMALL = 1e-10


class Datum(str, Enum):
    """A datum of geographic coordinates; the values are what users choose from."""

    WGS84 = "WGS84"
    GCJ02 = "GCJ02"
    BD09 = "BD09"


#: What names, paths and field names say about the datum of their data.
_DECLARED = (
    (Datum.BD09, re.compile(r"bd[-_ ]?0?9|baidu|百度", re.IGNORECASE)),
    (
        Datum.GCJ02,
        re.compile(r"gcj[-_ ]?0?2|gcj\b|火星|国测局|高德|腾讯地图|amap|autonavi|qqmap", re.IGNORECASE),
    ),
)


def declared_datum(texts: Iterable[str]) -> tuple[Datum, str] | None:
    """The offset datum that a CRS name, path or field name speaks of, and the text that does.

    >>> declared_datum(["road", "高德道路.shp"])[0].value
    'GCJ02'
    """
    for text in texts:
        for datum, pattern in _DECLARED:
            if pattern.search(text):
                return datum, text
    return None


def _gcj_shift(x: Array, y: Array) -> tuple[Array, Array]:
    """By how many degrees GCJ-02 moves a WGS 84 position, wherever it is."""
    u, v = x - 105.0, y - 35.0
    root = np.sqrt(np.abs(u))
    both = (20.0 * np.sin(6.0 * np.pi * u) + 20.0 * np.sin(2.0 * np.pi * u)) * 2.0 / 3.0
    north = -100.0 + 2.0 * u + 3.0 * v + 0.2 * v * v + 0.1 * u * v + 0.2 * root + both
    north += (20.0 * np.sin(np.pi * v) + 40.0 * np.sin(np.pi / 3.0 * v)) * 2.0 / 3.0
    north += (160.0 * np.sin(np.pi / 12.0 * v) + 320.0 * np.sin(np.pi / 30.0 * v)) * 2.0 / 3.0
    east = 300.0 + u + 2.0 * v + 0.1 * u * u + 0.1 * u * v + 0.1 * root + both
    east += (20.0 * np.sin(np.pi * u) + 40.0 * np.sin(np.pi / 3.0 * u)) * 2.0 / 3.0
    east += (150.0 * np.sin(np.pi / 12.0 * u) + 300.0 * np.sin(np.pi / 30.0 * u)) * 2.0 / 3.0
    latitude = np.radians(y)
    magic = 1.0 - _ECCENTRICITY2 * np.sin(latitude) ** 2
    meridian = _AXIS * (1.0 - _ECCENTRICITY2) / magic**1.5
    parallel = _AXIS / np.sqrt(magic) * np.cos(latitude)
    return np.degrees(east / parallel), np.degrees(north / meridian)


def _inside(x: Array, y: Array) -> NDArray[np.bool_]:
    west, south, east, north = GCJ_BOX
    return (x >= west) & (x <= east) & (y >= south) & (y <= north)


def wgs84_to_gcj02(longitude: Array, latitude: Array) -> tuple[Array, Array]:
    """WGS 84 to GCJ-02, degrees; outside ``GCJ_BOX`` nothing moves."""
    x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)
    east, north = _gcj_shift(x, y)
    moved = _inside(x, y)
    return np.where(moved, x + east, x), np.where(moved, y + north, y)


def gcj02_to_wgs84(longitude: Array, latitude: Array) -> tuple[Array, Array]:
    """GCJ-02 to WGS 84, degrees, to better than 1 mm; outside ``GCJ_BOX`` nothing moves."""
    x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)

    def forward(a: Array, b: Array) -> tuple[Array, Array]:
        east, north = _gcj_shift(a, b)
        return a + east, b + north

    back_x, back_y = _invert(forward, x, y)
    moved = _inside(x, y)
    return np.where(moved, back_x, x), np.where(moved, back_y, y)


def gcj02_to_bd09(longitude: Array, latitude: Array) -> tuple[Array, Array]:
    """GCJ-02 to BD-09 (longitude and latitude, "bd09ll"), degrees, anywhere."""
    x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)
    radius = np.hypot(x, y) + 0.00002 * np.sin(y * _BD_STEP)
    angle = np.arctan2(y, x) + 0.000003 * np.cos(x * _BD_STEP)
    return radius * np.cos(angle) + 0.0065, radius * np.sin(angle) + 0.006


def bd09_to_gcj02(longitude: Array, latitude: Array) -> tuple[Array, Array]:
    """BD-09 to GCJ-02, degrees, to better than 1 mm."""
    return _invert(gcj02_to_bd09, np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float))


def _invert(
    forward: Callable[[Array, Array], tuple[Array, Array]], x: Array, y: Array
) -> tuple[Array, Array]:
    """What ``forward`` moves to ``x``, ``y``, by fixed-point iteration: both shifts change so
    slowly that each step is some hundred times nearer than the last."""
    back_x, back_y = x.copy(), y.copy()
    for _ in range(30):
        to_x, to_y = forward(back_x, back_y)
        off_x, off_y = x - to_x, y - to_y
        back_x, back_y = back_x + off_x, back_y + off_y
        left = np.abs(np.concatenate([off_x.ravel(), off_y.ravel()]))
        if not (left > _SMALL).any():  # NaN stays NaN and is not waited for
            break
    return back_x, back_y


def convert_degrees(longitude: Array, latitude: Array, source: Datum, target: Datum) -> tuple[Array, Array]:
    """Positions (degrees) in ``source`` as they are in ``target``."""
    x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)
    if source is target:
        return x, y
    if source is Datum.BD09:
        x, y = bd09_to_gcj02(x, y)
    elif source is Datum.WGS84:
        x, y = wgs84_to_gcj02(x, y)
    # now in GCJ-02
    if target is Datum.BD09:
        return gcj02_to_bd09(x, y)
    return gcj02_to_wgs84(x, y) if target is Datum.WGS84 else (x, y)


def convert(
    geometry: NDArray[np.object_], source: Datum, target: Datum, progress: Progress | None = None
) -> NDArray[np.object_]:
    """Geometries in degrees moved from one datum to the other; Z and M are dropped."""

    def moved(xy: Array) -> Array:
        return np.column_stack(convert_degrees(xy[:, 0], xy[:, 1], source, target))

    return in_chunks(np.asarray(geometry, dtype=object), moved, progress or Silent())


def convert_table(
    table: FeatureTable, crs: str, source: Datum, target: Datum, progress: Progress | None = None
) -> FeatureTable:
    """A table moved from one datum to the other within its own CRS, geographic or projected.

    A projected table was made by projecting offset longitudes and latitudes: they are computed
    back, moved, and projected again.
    """
    parsed = parse_crs(crs)
    if parsed is None:
        raise ValueError(f"no CRS: {crs!r}")
    if parsed.is_geographic:
        return table.with_geometry(convert(table.geometry, source, target, progress))
    geodetic = degrees_of(crs)
    down, up = transformer(crs, geodetic), transformer(geodetic, crs)

    def moved(xy: Array) -> Array:
        x, y = transform(down, xy).T
        return transform(up, np.column_stack(convert_degrees(x, y, source, target)))

    return table.with_geometry(in_chunks(table.geometry, moved, progress or Silent()))


def outside_china(geometry: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which geometries (degrees) have a vertex outside ``GCJ_BOX``, where nothing is moved."""
    xy, row = shapely.get_coordinates(geometry, return_index=True)
    found = np.zeros(len(geometry), dtype=bool)
    found[row[~_inside(xy[:, 0], xy[:, 1])]] = True
    return found
