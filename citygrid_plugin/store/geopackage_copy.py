"""A GeoPackage changed in a copy, which takes its place once it is whole."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import shapely

from ..core.model.progress import Progress, check_cancelled
from .atomic import replacing
from .geopackage import check_target, settle, sqlite_error

#: Pages of SQLite copied between two looks at the cancel button.
_PAGES = 4096


@contextmanager
def changing(source: Path, target: Path, progress: Progress) -> Iterator[sqlite3.Connection]:
    """A copy of ``source``, open in a transaction; it becomes ``target``, which may be the same file.

    ``progress`` is that of the copying alone. If the body raises, or on ``OutputError`` as
    ``write_geopackage`` raises it and ``Cancelled``, what stood at ``target`` is as it was.
    """
    check_target(target)
    with replacing(target) as aside:
        try:
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                _copy(source, database, progress)
                database.execute("PRAGMA journal_mode = OFF")  # thrown away if anything fails
                database.execute("PRAGMA synchronous = OFF")
                database.execute("BEGIN")
                teach_spatial_functions(database)
                yield database
                database.execute("COMMIT")
            settle(aside)
        except sqlite3.Error as error:
            raise sqlite_error(target, error) from error
        check_cancelled(progress)
        check_target(target)  # someone may have opened it meanwhile


def _copy(source: Path, database: sqlite3.Connection, progress: Progress) -> None:
    """The source as it is now, with what its journal may hold."""

    def look(_status: int, remaining: int, total: int) -> None:
        check_cancelled(progress)
        progress.set(1.0 - remaining / max(total, 1))

    with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original:
        original.backup(database, pages=_PAGES, progress=look)


def teach_spatial_functions(database: sqlite3.Connection) -> None:
    """The functions that the triggers of spatial indexes call (GeoPackage 1.2, F.3)."""
    for name, index in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        database.create_function(name, 1, partial(_side, index), deterministic=True)
    database.create_function("ST_IsEmpty", 1, lambda blob: int(_box(blob) is None), deterministic=True)


def _side(index: int, blob: bytes | None) -> float | None:
    box = _box(blob)
    return None if box is None else box[index]


def _box(blob: bytes | None) -> tuple[float, ...] | None:
    """xmin, xmax, ymin, ymax of a GeoPackage geometry, from its header if that has it; None if empty."""
    if blob is None:
        return None
    order = "<" if blob[3] & 1 else ">"
    if (blob[3] >> 1) & 7:
        box: tuple[float, ...] = struct.unpack_from(f"{order}4d", blob, 8)
        return None if any(value != value for value in box) else box  # noqa: PLR0124  # NaN
    geometry = shapely.from_wkb(blob[8:])
    if shapely.is_empty(geometry):
        return None
    x0, y0, x1, y1 = shapely.bounds(geometry).tolist()
    return x0, x1, y0, y1
