"""Which metric CRS data belongs in: Gauss-Krüger zones (高斯-克吕格投影带) in China, UTM elsewhere.

A 3-degree zone n has its central meridian at 3n°E, a 6-degree zone n at (6n - 3)°E; either
is found in two spellings, with the zone number before the easting (带号, 38 500 000 m) or
without it (500 000 m). Large-scale survey, which unit grids are drawn on, uses 3-degree zones.
EPSG codes as in the EPSG registry; a test compares every one with pyproj's copy of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..model.i18n import tr

#: Bounding box of China in degrees: west, south, east, north; what lies outside gets UTM.
CHINA_BOX = (73.4, 17.9, 135.2, 53.7)
#: Zone numbers of China: 3-degree zones 25 to 45, 6-degree zones 13 to 23.
FIRST_ZONE = {3: 25, 6: 13}
LAST_ZONE = {3: 45, 6: 23}


@dataclass(frozen=True)
class Zone:
    """One projected CRS: ``epsg`` code, ``central_meridian`` in degrees, ``width`` of the zone in
    degrees; ``prefix`` is the zone number written before the easting, or None; ``datum`` a key of
    ``GAUSS_KRUGER``, or "WGS 84" for UTM.
    """

    epsg: int
    central_meridian: float
    width: int
    prefix: int | None = None
    datum: str = "CGCS2000"

    @property
    def crs(self) -> str:
        """What pyproj and QGIS accept: "EPSG:4547"."""
        return f"EPSG:{self.epsg}"

    def describe(self) -> str:
        """The zone in words, for logs and problems."""
        meridian = f"{abs(self.central_meridian):g}°{'E' if self.central_meridian >= 0 else 'W'}"
        if self.datum == "WGS 84":
            return tr("{crs} (WGS 84 / UTM, central meridian {meridian})", crs=self.crs, meridian=meridian)
        if self.prefix is None:
            return tr(
                "{crs} ({datum}, {width}-degree Gauss-Krüger zone, central meridian {meridian}, "
                "eastings without zone number)",
                crs=self.crs,
                datum=self.datum,
                width=self.width,
                meridian=meridian,
            )
        return tr(
            "{crs} ({datum}, {width}-degree Gauss-Krüger zone, central meridian {meridian}, "
            "eastings beginning with the zone number {prefix})",
            crs=self.crs,
            datum=self.datum,
            width=self.width,
            meridian=meridian,
            prefix=self.prefix,
        )


def _run(first_epsg: int, width: int, prefixed: bool, datum: str) -> tuple[Zone, ...]:
    """The zones of China, west to east, whose EPSG codes count up from ``first_epsg``."""
    zones = []
    for offset, number in enumerate(range(FIRST_ZONE[width], LAST_ZONE[width] + 1)):
        meridian = 3.0 * number if width == 3 else 6.0 * number - 3.0
        zones.append(Zone(first_epsg + offset, meridian, width, number if prefixed else None, datum))
    return tuple(zones)


#: Datum -> its zones as (first EPSG code, width, whether eastings carry the zone number).
GAUSS_KRUGER = {
    "CGCS2000": ((4534, 3, False), (4513, 3, True), (4502, 6, False), (4491, 6, True)),
    "Xian 1980": ((2370, 3, False), (2349, 3, True), (2338, 6, False), (2327, 6, True)),
    "Beijing 1954": ((2422, 3, False), (2401, 3, True), (21453, 6, False), (21413, 6, True)),
}
#: Every Gauss-Krüger zone of China by EPSG code.
ZONES = {
    zone.epsg: zone
    for datum, runs in GAUSS_KRUGER.items()
    for first, width, prefixed in runs
    for zone in _run(first, width, prefixed, datum)
}


def find_zone(datum: str, width: int, prefix: int | None, central_meridian: float) -> Zone | None:
    """The zone with these properties, or None where the registry has none."""
    for zone in ZONES.values():
        if (zone.datum, zone.width, zone.prefix, zone.central_meridian) == (
            datum,
            width,
            prefix,
            central_meridian,
        ):
            return zone
    return None


def prefixed_zone(number: int, datum: str = "CGCS2000") -> Zone | None:
    """The zone whose eastings begin with ``number`` (带号), if it is one of China's.

    The two widths share no number there: 13 to 23 are 6-degree zones, 25 to 45 3-degree zones.
    """
    for width in (3, 6):
        if FIRST_ZONE[width] <= number <= LAST_ZONE[width]:
            meridian = 3.0 * number if width == 3 else 6.0 * number - 3.0
            return find_zone(datum, width, number, meridian)
    return None


def zone_of_crs_name(name: str) -> int | None:
    """The 3- or 6-degree zone number that a CRS name ends in ("… zone 38", "…_Zone_38"), if any."""
    found = re.search(r"zone[ _]*(\d{2})\b", name, re.IGNORECASE)
    return int(found.group(1)) if found else None


def in_china(longitude: float, latitude: float) -> bool:
    """Whether a point lies in the bounding box of China."""
    west, south, east, north = CHINA_BOX
    return west <= longitude <= east and south <= latitude <= north


def choose_zone(longitudes: ArrayLike, latitudes: ArrayLike, datum: str = "CGCS2000") -> Zone:
    """The zone that data at these positions (degrees) belongs in.

    The middle of the data's extent decides: in China the 3-degree Gauss-Krüger zone of
    ``datum`` without zone number in the eastings (EPSG:4534 to 4554 for CGCS2000), elsewhere
    the UTM zone, with the standard exceptions of Norway and Svalbard left out. On the line
    between two zones the eastern one is taken. Not-finite positions are ignored; raises
    ``ValueError`` when nothing remains or the latitude is beyond the reach of UTM (80°S–84°N).
    """
    x, y = np.asarray(longitudes, dtype=float).ravel(), np.asarray(latitudes, dtype=float).ravel()
    finite = np.isfinite(x) & np.isfinite(y)
    if not finite.any():
        raise ValueError("no finite position to choose a zone for")
    longitude = float(x[finite].min() + x[finite].max()) / 2
    latitude = float(y[finite].min() + y[finite].max()) / 2
    if in_china(longitude, latitude):
        number = int(np.clip(np.floor(longitude / 3 + 0.5), FIRST_ZONE[3], LAST_ZONE[3]))
        zone = find_zone(datum, 3, None, 3.0 * number)
        if zone is not None:
            return zone
    if not (-180 <= longitude <= 180 and -80 <= latitude <= 84):
        raise ValueError(f"no UTM zone at {longitude}, {latitude}")
    number = min(int((longitude + 180) // 6) + 1, 60)
    return Zone((32600 if latitude >= 0 else 32700) + number, 6.0 * number - 183, 6, None, "WGS 84")


def describe_crs(crs: str, name: str) -> str:
    """A CRS in words: the zone where it is one of China's, else its name and code."""
    code = crs.upper().removeprefix("EPSG:")
    if code.isdigit() and int(code) in ZONES:
        return ZONES[int(code)].describe()
    return f"{crs} ({name})" if code.isdigit() else name
