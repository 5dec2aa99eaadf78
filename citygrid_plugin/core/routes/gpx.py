"""Routes as GPX 1.1 for any map app: WGS 84, or GCJ-02 for apps that draw Chinese web maps."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..crs.offset_datums import Datum, convert_degrees
from ..crs.projecting import transform, transformer
from ..model.features import FeatureTable
from ..model.i18n import tr

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="CityGrid" xmlns="http://www.topografix.com/GPX/1/1" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">
"""


def gpx_text(route: FeatureTable, turn: FeatureTable, crs: str, gcj02: bool = False) -> str:
    """The layer route as GPX 1.1: a track for each walk, and its turns as waypoints of the same name.

    GPX is WGS 84; with ``gcj02`` the coordinates are moved by the offset of Chinese web maps, and
    the file says so in its description, for nothing else in it can.
    """
    datum = tr("Coordinates are GCJ-02, not WGS 84.") if gcj02 else ""
    parts = [_HEAD]
    if datum:
        parts.append(f"  <metadata><desc>{escape(datum)}</desc></metadata>\n")
    steps = _steps(turn)
    codes = [str(code) for code in route.column("route_code").tolist()]
    tracks = []
    for code, line in zip(codes, route.geometry, strict=True):
        if shapely.get_dimensions(line) != 1:
            continue
        for from_start, text in steps.get(code, ()):
            here = shapely.get_coordinates(shapely.line_interpolate_point(line, from_start))
            parts += _point("  ", "wpt", _degrees(here, crs, gcj02)[0], f"{code} {text}")
        tracks.append(f"  <trk>\n    <name>{escape(code)}</name>\n    <trkseg>\n")
        for place in _degrees(shapely.get_coordinates(line), crs, gcj02):
            tracks += _point("      ", "trkpt", place)
        tracks.append("    </trkseg>\n  </trk>\n")
    return "".join([*parts, *tracks, "</gpx>\n"])


def _steps(turn: FeatureTable) -> dict[str, list[tuple[float, str]]]:
    """What to do after how many metres, by route."""
    found: dict[str, list[tuple[float, str]]] = {}
    columns = (
        turn.column(name).tolist() for name in ("route_code", "from_start_m", "step", "action", "road")
    )
    for code, metres, step, action, road in zip(*columns, strict=True):
        found.setdefault(str(code), []).append((float(metres), f"{step}. {action} {road}"))
    return found


def _degrees(xy: NDArray[np.float64], crs: str, gcj02: bool) -> NDArray[np.float64]:
    """Longitude and latitude."""
    degrees = transform(transformer(crs, "EPSG:4326"), xy)
    if gcj02:
        degrees = np.column_stack(convert_degrees(degrees[:, 0], degrees[:, 1], Datum.WGS84, Datum.GCJ02))
    return degrees


def _point(indent: str, tag: str, place: Iterable[Any], name: str = "") -> list[str]:
    longitude, latitude = place
    where = f'{indent}<{tag} lat="{latitude:.7f}" lon="{longitude:.7f}"'
    return [f"{where}><name>{escape(name)}</name></{tag}>\n" if name else f"{where}/>\n"]
