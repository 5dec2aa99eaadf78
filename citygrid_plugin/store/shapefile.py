"""Write points as a shapefile (ESRI white paper of July 1998), byte for byte the same every time.

Written without GDAL, so that scripts and plugin share it (a second GDAL inside QGIS crashes some
platforms), and so that widths and encoding are those asked for: GDAL widens fields and guesses.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ..core.model.features import FeatureTable
from ..core.model.progress import Progress, Silent, check_cancelled
from ..core.model.schema import FieldKind, FieldSchema, LayerSchema

#: Most bytes of a text in a .dbf, and of the name of a field.
MOST_BYTES, NAME_BYTES = 254, 10
#: What the .cpg says, the language byte of the .dbf, and bytes of one Chinese character.
ENCODINGS = {"utf-8": ("UTF-8", 0x00, 3), "gbk": ("GBK", 0x4D, 2)}
_POINT, _CODE, _VERSION = 1, 9994, 1000
_HEADER, _RECORD = 100, 28
#: Digits of a whole number, and of one with decimals.
_INTEGER, _REAL, _DECIMALS = 10, 20, 6
_CHUNK = 5000
_DATE_DIGITS = 8
#: Bytes of a text of which nobody says how long it may be, at least.
_LEAST = 50
#: The date in the .dbf: the result depends on its content alone.
_DATE = (80, 1, 1)


def write_points(
    path: Path,
    table: FeatureTable,
    schema: LayerSchema,
    crs: str,
    encoding: str = "utf-8",
    progress: Progress | None = None,
) -> list[Path]:
    """Write ``path`` (.shp) with .shx, .dbf, .prj and .cpg beside it; their paths.

    Geometries are points; texts fit already (``width_of``), names have 10 bytes at most. ``encoding``
    is "utf-8" or "gbk". The caller sees to it that no half-written file is seen.
    """
    progress = progress or Silent()
    xy = shapely.get_coordinates(table.geometry)
    files = {suffix: path.with_suffix(suffix) for suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg")}
    files[".shp"].write_bytes(_shp(xy))
    files[".shx"].write_bytes(_shx(xy))
    check_cancelled(progress)
    with files[".dbf"].open("wb") as file:
        for part in _dbf(table, schema, encoding, progress):
            file.write(part)
    files[".prj"].write_text(pyproj.CRS.from_user_input(crs).to_wkt("WKT1_ESRI"), encoding="utf-8")
    files[".cpg"].write_text(ENCODINGS[encoding][0], encoding="ascii")
    return list(files.values())


def width_of(length: int | None, encoding: str) -> int:
    """Bytes that a text of so many characters (None: any) gets in the .dbf."""
    return MOST_BYTES if length is None else min(MOST_BYTES, length * ENCODINGS[encoding][2])


def _header(words: int, xy: NDArray[np.float64]) -> bytes:
    box = [*xy.min(axis=0), *xy.max(axis=0)] if len(xy) else [0.0] * 4
    return struct.pack(">i5ii", _CODE, *[0] * 5, words) + struct.pack(
        "<ii8d", _VERSION, _POINT, *box, *[0.0] * 4
    )


def _shp(xy: NDArray[np.float64]) -> bytes:
    kind = np.dtype([("number", ">i4"), ("words", ">i4"), ("type", "<i4"), ("x", "<f8"), ("y", "<f8")])
    rows = np.zeros(len(xy), dtype=kind)
    rows["number"] = np.arange(1, len(xy) + 1)
    rows["words"] = (_RECORD - 8) // 2
    rows["type"] = _POINT
    rows["x"], rows["y"] = xy[:, 0], xy[:, 1]
    return _header((_HEADER + _RECORD * len(xy)) // 2, xy) + rows.tobytes()


def _shx(xy: NDArray[np.float64]) -> bytes:
    rows = np.zeros(len(xy), dtype=[("offset", ">i4"), ("words", ">i4")])
    rows["offset"] = (_HEADER + _RECORD * np.arange(len(xy))) // 2
    rows["words"] = (_RECORD - 8) // 2
    return _header((_HEADER + 8 * len(xy)) // 2, xy) + rows.tobytes()


def _dbf(table: FeatureTable, schema: LayerSchema, encoding: str, progress: Progress) -> Iterator[bytes]:
    """The .dbf (dBASE III) in parts."""
    kinds = [_kind(each, table.columns[each.name], encoding) for each in schema.fields]
    yield struct.pack(
        "<B3BIHH16xBB2x",
        0x03,
        *_DATE,
        len(table),
        33 + 32 * len(kinds),
        1 + sum(width for _, width, _ in kinds),
        0,
        ENCODINGS[encoding][1],
    )
    for each, (kind, width, decimals) in zip(schema.fields, kinds, strict=True):
        yield struct.pack("<11sc4xBB14x", each.name.encode(encoding), kind.encode(), width, decimals)
    yield b"\r"
    for start in range(0, len(table), _CHUNK):
        check_cancelled(progress)
        rows = slice(start, start + _CHUNK)
        cells = [
            [_cell(value, *kind, encoding) for value in table.columns[each.name][rows].tolist()]
            for each, kind in zip(schema.fields, kinds, strict=True)
        ]
        yield b"".join(b" " + b"".join(row) for row in zip(*cells, strict=True))
    yield b"\x1a"


def _kind(field: FieldSchema, values: NDArray[Any], encoding: str) -> tuple[str, int, int]:
    """Letter, width in bytes and decimals of a field."""
    if field.kind is FieldKind.REAL:
        return "N", _REAL, _DECIMALS
    if field.kind is not FieldKind.TEXT:
        return "N", _INTEGER, 0
    if field.width == _DATE_DIGITS:  # digits need no room for Chinese
        return "C", field.width, 0
    width = width_of(field.width, encoding)
    if field.width is None:  # nobody says how long: as long as it must be
        longest = max((len(str(v).encode(encoding, "replace")) for v in values if v is not None), default=0)
        width = min(max(longest, _LEAST), MOST_BYTES)
    return "C", width, 0


def _cell(value: Any, kind: str, width: int, decimals: int, encoding: str) -> bytes:
    if value is None:
        return b" " * width
    if kind == "C":
        octets = str(value).encode(encoding, "replace")[:width]
        # a character that the cut went through is left out
        return octets.decode(encoding, "ignore").encode(encoding).ljust(width)
    return f"{value:{width}.{decimals}f}".encode()[:width]
