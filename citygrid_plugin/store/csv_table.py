"""Tables of components as text: CSV with commas, semicolons or tabs, in UTF-8 or GBK, with coordinates."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..core.coding import community_code_text
from ..core.exchange.fields import plain
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .dbf_encoding import detect_encoding, python_encoding

SUFFIXES = (".csv", ".txt", ".tsv")
#: Columns that hold coordinates: longitude and latitude in degrees, a plane's easting and northing, WKT.
_LONGITUDE = ("经度", "lon", "lng", "long", "longitude", "jd", "经度坐标", "lon84")
_LATITUDE = ("纬度", "lat", "latitude", "wd", "纬度坐标", "lat84")
_X = ("x", "x坐标", "坐标x", "横坐标", "东坐标", "easting", "e", "pointx", "xcoord", "zbx")
_Y = ("y", "y坐标", "坐标y", "纵坐标", "北坐标", "northing", "n", "pointy", "ycoord", "zby")
_WKT = ("wkt", "geom", "geometry", "thegeom", "shape", "坐标", "wktgeom")
#: What longitude and latitude are in unless somebody says so.
DEGREES = "EPSG:4490"
_DMS = re.compile(r"""\s*(\d+)\s*[°度:]\s*(\d+)\s*['′分:]\s*(\d+(?:\.\d+)?)\s*(?:["″秒])?\s*""")


def read_csv(
    path: Path, encoding: str = "", columns: tuple[str, str, str] = ("", "", "")
) -> tuple[FeatureTable, str | None]:
    """The rows as a table of texts named as the file, with points; and a CRS if they are degrees.

    ``columns`` are those of x (or longitude), y (or latitude) and WKT, if their names do not tell.
    Columns of a plane with northings in x, as Chinese surveyors have it (纵坐标 X), are told by their
    size. Feature ids are line numbers as a spreadsheet shows them: the first row is 2.
    Raises ``InputError`` for what cannot be read or has no coordinates.
    """
    rows = _rows(path, encoding)
    if len(rows) < 2:
        raise _fault(path, "SOURCE_EMPTY", tr("{path} has no rows.", path=path), tr("Give another file."))
    header = [name.strip() or f"column_{number}" for number, name in enumerate(rows[0], start=1)]
    width = len(header)
    wrong = [number for number, row in enumerate(rows[1:], start=2) if len(row) > width and any(row[width:])]
    if wrong:
        raise _fault(
            path,
            "SOURCE_UNREADABLE",
            tr("Line {line} has more values than the first line has names.", line=wrong[0]),
            tr("Put values that have the separator in them into quotes."),
        )
    numbers = [number for number, row in enumerate(rows[1:], start=2) if any(value.strip() for value in row)]
    body = [[*rows[number - 1], *[""] * width][:width] for number in numbers]
    table = {
        name: _objects([row[position].strip() or None for row in body])
        for position, name in enumerate(header)
    }
    geometry, crs = _points(path, table, columns)
    return FeatureTable(path.stem, geometry, np.array(numbers, dtype=np.int64), table), crs


def placed(
    table: FeatureTable, columns: tuple[str, str, str] = ("", "", "")
) -> tuple[FeatureTable, str | None]:
    """A table without geometry with points of its columns, and their CRS if that shows; others as they are.

    ``columns`` as in ``read_csv``. Raises ``InputError`` if no column holds coordinates.
    """
    if len(table) == 0 or not bool(shapely.is_missing(table.geometry).all()):
        return table, None
    texts = {
        name: _objects([community_code_text(value) or None for value in column.tolist()])
        for name, column in table.columns.items()
    }
    geometry, crs = _points(Path(table.name), texts, columns)
    return FeatureTable(table.name, geometry, table.fids, texts), crs


def _rows(path: Path, encoding: str) -> list[list[str]]:
    try:
        octets = path.read_bytes()
    except OSError as error:
        raise _fault(
            path,
            "SOURCE_NOT_FOUND",
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror or error),
            tr("Check the path."),
        ) from error
    given = python_encoding(encoding) if encoding else None
    if octets.startswith((b"\xff\xfe", b"\xfe\xff")) and not given:
        given = "utf-16"
    found = given if given == "utf-16" else detect_encoding([octets], None, given)
    if found is None:
        raise _fault(
            path,
            "ENCODING_WRONG",
            tr("The text of {path} is not in {encoding}.", path=path, encoding=encoding or "UTF-8, GB18030"),
            tr("Say its encoding, such as GB18030."),
        )
    text = octets.decode(found).lstrip("\ufeff")
    first = text.split("\n", 1)[0]
    delimiter = max(",\t;|，", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise _fault(
            path,
            "SOURCE_UNREADABLE",
            tr("{path} cannot be read ({reason}).", path=path, reason=error),
            tr("It must be a table with commas, semicolons or tabs."),
        ) from error


def _points(path: Path, table: dict[str, Any], columns: tuple[str, str, str]) -> tuple[Any, str | None]:
    """Points, and their CRS if it is told by what they are; takes their columns out of ``table``."""
    missing = [name for name in columns if name and name not in table]
    if missing:
        raise _fault(
            path,
            "FIELD_NOT_FOUND",
            tr(
                'There is no field "{name}"; the fields are: {names}.',
                name=missing[0],
                names=", ".join(table),
            ),
            tr("Correct the mapping."),
        )
    x, y, wkt = columns
    by_name = {plain(name): name for name in reversed(table)}
    wkt = wkt or ("" if x and y else _first(by_name, _WKT))
    if not (x and y):
        for xs, ys in ((_LONGITUDE, _LATITUDE), (_X, _Y)):
            x, y = _first(by_name, xs), _first(by_name, ys)
            if x and y:
                break
    if x and y:
        one, other = _numbers(table[x]), _numbers(table[y])
        if _is_northing(one) and _is_easting(other):
            one, other = other, one
        known = np.isfinite(one) & np.isfinite(other)
        made = np.full(len(one), None, dtype=object)
        made[known] = shapely.points(one[known], other[known])
        _forget(table, (x, y), known)
        return made, DEGREES if _is_degrees(one[known], other[known]) else None
    if wkt:
        texts = np.array([value or None for value in table[wkt]], dtype=object)
        made = shapely.from_wkt(texts, on_invalid="ignore")
        xy = shapely.get_coordinates(made)
        degrees = len(xy) > 0 and _is_degrees(xy[:, 0], xy[:, 1])
        _forget(table, (wkt,), ~shapely.is_missing(made))
        return made, DEGREES if degrees else None
    raise _fault(
        path,
        "COORDINATES_MISSING",
        tr("No columns with coordinates were found; the columns are: {names}.", names=", ".join(table)),
        tr("Name them: x and y (or longitude and latitude), or wkt."),
    )


def _forget(table: dict[str, Any], columns: Sequence[str], known: Any) -> None:
    """Leave in the columns only what became no place, to be seen in what was not imported."""
    for name in columns:
        table[name][known] = None
        if all(value is None for value in table[name]):
            del table[name]


def _first(by_name: dict[str, str], names: Sequence[str]) -> str:
    return next((by_name[name] for name in names if name in by_name), "")


def _numbers(texts: Any) -> Any:
    """Numbers, also of degrees with minutes and seconds; NaN for what is none."""
    return np.array([_number(text) for text in texts], dtype=float)


def _number(text: str | None) -> float:
    if not text:
        return float("nan")
    try:
        return float(text.replace(",", ""))
    except ValueError:
        found = _DMS.fullmatch(text)
        if found is None:
            return float("nan")
        degrees, minutes, seconds = map(float, found.groups())
        return degrees + minutes / 60 + seconds / 3600


def _is_degrees(x: Any, y: Any) -> bool:
    return len(x) > 0 and bool((np.abs(x) <= 180).all() and (np.abs(y) <= 90).all())


def _is_northing(values: Any) -> bool:
    """In metres, of a place in China: 18° to 54° north."""
    known = values[np.isfinite(values)]
    return len(known) > 0 and bool(((known > 1.9e6) & (known < 6.1e6)).all())


def _is_easting(values: Any) -> bool:
    """In metres, with a zone number in front (8 digits) or without."""
    known = values[np.isfinite(values)]
    return len(known) > 0 and bool(
        (((known > 1e5) & (known < 9e5)) | ((known > 1.3e7) & (known < 4.6e7))).all()
    )


def _objects(values: Sequence[Any]) -> Any:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def _fault(path: Path, rule: str, message: str, mend: str) -> InputError:
    return InputError([Problem(rule, path.name, message, mend)])
