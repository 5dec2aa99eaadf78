"""The note on the coordinate reference system in a sheet's margin, in Chinese and English."""

from __future__ import annotations

from pyproj.exceptions import CRSError

from ..crs.projecting import parse_crs, zone_of

#: Datums as Chinese map sheets name them.
_DATUMS = {
    "CGCS2000": ("2000国家大地坐标系", "CGCS2000"),
    "Xian 1980": ("1980西安坐标系", "Xian 1980"),
    "Beijing 1954": ("1954年北京坐标系", "Beijing 1954"),
}


def crs_note(crs: str) -> tuple[str, str]:
    """What the margin says about ``crs`` ("EPSG:4547" or WKT): (Chinese, English).

    China's Gauss-Krüger zones are named by datum, width and central meridian (中央子午线);
    anything else by its registered name and code. Nothing is said about heights: a unit grid
    has none.
    """
    parsed = parse_crs(crs)
    if parsed is None:
        return "", ""
    zone = zone_of(parsed)
    if zone is None or zone.datum not in _DATUMS:
        try:
            code = parsed.to_epsg()
        except CRSError:
            code = None
        text = f"{parsed.name} (EPSG:{code})" if code else parsed.name
        return text, ""
    chinese, english = _DATUMS[zone.datum]
    meridian = f"{zone.central_meridian:g}°"
    number = "" if zone.prefix is None else f"，横坐标冠带号{zone.prefix}"
    english_number = "" if zone.prefix is None else f", zone number {zone.prefix} before the easting"
    return (
        f"{chinese}，高斯-克吕格投影{zone.width}°带，中央子午线{meridian}E{number}",
        f"{english}, {zone.width}-degree Gauss-Krüger, central meridian {meridian}E{english_number} "
        f"(EPSG:{zone.epsg})",
    )
