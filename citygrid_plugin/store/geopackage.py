"""Write feature tables into one GeoPackage, whole or not at all.

Written with Python's own sqlite3, for three reasons: scripts and plugin share it (a
second GDAL inside QGIS crashes some platforms), widths and Chinese titles of fields get
in, and the same tables give the same bytes. Reading is ``vector_source`` or QGIS.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pyproj

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import LAYER_SCHEMAS, LayerSchema
from . import geopackage_sql as sql
from .atomic import disk_full, replacing, require_folder, require_not_input
from .geopackage_table import insert_layer

#: Time written where a GeoPackage wants one and the caller gives none: the result then depends
#: on its content alone. 1980 is what reproducible archives use.
FIXED_TIME = "1980-01-01T00:00:00.000Z"

#: srs_id of a CRS that has no EPSG code, such as a city's own system (城市独立坐标系).
_CUSTOM_SRS = 100000
_DROP = 'DROP TABLE IF EXISTS "{table}"'
#: Where a GeoPackage tells of a layer, in the order in which the rows may go, and the statement for each.
_TOLD_IN = {
    "gpkg_geometry_columns": "DELETE FROM gpkg_geometry_columns WHERE table_name = ?",
    "gpkg_extensions": "DELETE FROM gpkg_extensions WHERE table_name = ?",
    "gpkg_data_columns": "DELETE FROM gpkg_data_columns WHERE table_name = ?",
    "gpkg_ogr_contents": "DELETE FROM gpkg_ogr_contents WHERE table_name = ?",
    "gpkg_metadata_reference": "DELETE FROM gpkg_metadata_reference WHERE table_name = ?",
    "gpkg_contents": "DELETE FROM gpkg_contents WHERE table_name = ?",
    "sqlite_sequence": "DELETE FROM sqlite_sequence WHERE name = ?",
}


def write_geopackage(
    path: str | Path,
    tables: Sequence[FeatureTable],
    crs: str | None,
    *,
    schemas: Mapping[str, LayerSchema] = LAYER_SCHEMAS,
    extra: Callable[[Path], None] | None = None,
    last_change: str = FIXED_TIME,
    progress: Progress | None = None,
) -> None:
    """Write ``tables``, in that order, as the GeoPackage ``path``, replacing what stood there.

    ``crs`` is what pyproj accepts; all geometries are in it, and become 2D. Fields come
    from each table's columns; ``schemas`` gives their type, width and Chinese title, and
    what it does not know is inferred. Features are numbered from 1 in their order. A
    layer becomes multi-part as soon as one geometry is. ``extra`` is called with the
    finished file before it is moved into place (styles, project). ``last_change`` is
    written as the time of every layer (ISO 8601, UTC).

    Raises ``OutputError`` (folder missing or read-only, disk full, file open elsewhere
    or no GeoPackage) and ``Cancelled``; what stood at ``path`` is then as it was.
    """
    path = Path(path)
    progress = progress or Silent()
    finish = extra or (lambda _: None)
    check_target(path)
    with replacing(path) as aside:
        try:
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                _write(database, tables, crs, schemas, last_change, progress)
            finish(aside)
            settle(aside)
        except sqlite3.Error as error:
            raise sqlite_error(path, error) from error
        check_cancelled(progress)
        check_target(path)  # someone may have opened it meanwhile


def check_target(path: str | Path, inputs: Iterable[str | Path] = ()) -> None:
    """Raise ``OutputError`` if a GeoPackage cannot be written at ``path``; ask before long work.

    ``inputs`` are the files being read: none of them may be overwritten by the result.
    """
    path = Path(path)
    require_folder(path)
    require_not_input(path, inputs)
    if not os.access(path.parent, os.W_OK):
        raise OutputError(
            tr(
                "{path} cannot be written: the folder {folder} is read-only for you. Choose another folder.",
                path=path,
                folder=path.parent,
            )
        )
    if path.exists() and path.stat().st_size > 0:
        _require_geopackage(path)
        _require_unlocked(path)


def _require_geopackage(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(72)
    if not header.startswith(b"SQLite format 3\0") or header[68:72] not in (b"GPKG", b"GP10", b"GP11"):
        raise OutputError(
            tr(
                "{path} exists and is not a GeoPackage; it is not overwritten. Choose another name.",
                path=path,
            )
        )


def _require_unlocked(path: Path) -> None:
    """Refuse to replace a file another program has open in a way that would harm either.

    Replacing a database under a program that writes to it, or that has it in WAL mode as
    QGIS does with every GeoPackage it shows, would mix the old journal into the new file.
    Both kinds of lock are seen by asking for the whole file; nothing is written.
    """
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as database:
            database.execute("PRAGMA locking_mode = EXCLUSIVE")
            database.execute("BEGIN EXCLUSIVE")
            database.execute("ROLLBACK")
        # Ours alone, so what a crash may have left beside it was taken in and is of no use now.
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise OutputError(tr("{path} cannot be replaced ({reason}).", path=path, reason=error)) from error
        raise OutputError(
            tr(
                "{path} is open in another program, such as QGIS. Remove its layers there or close the "
                "program, or choose another name. Nothing was changed.",
                path=path,
            )
        ) from error


def replace_layer(
    database: sqlite3.Connection,
    table: FeatureTable,
    schema: LayerSchema | None,
    srs_id: int,
    last_change: str = FIXED_TIME,
    progress: Progress | None = None,
) -> None:
    """Write ``table`` as a layer of a GeoPackage that is open for writing, in place of one of its name.

    ``srs_id`` is one the file has, ``schema`` and ``last_change`` are as in ``write_geopackage``.
    Tables in which layers are told of are made where another program left them out. The caller
    begins and ends the transaction.
    """
    for statement in sql.missing_tables(_tables(database)):
        database.execute(statement)
    _remove_layer(database, table.name)
    insert_layer(database, table, schema, srs_id, last_change, progress or Silent())


def _remove_layer(database: sqlite3.Connection, layer: str) -> None:
    """A layer with its spatial index and all that is told of it."""
    there = _tables(database)
    column = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    names = [layer] if column is None else [f"rtree_{layer}_{column[0]}", layer]
    for name in names:
        database.execute(_DROP.replace("{table}", name.replace('"', '""')))
    for table, statement in _TOLD_IN.items():
        if table in there:
            database.execute(statement, (layer,))


def _tables(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def sqlite_error(path: Path, error: sqlite3.Error) -> OutputError:
    """What to tell the user about an error of SQLite met while writing ``path``."""
    # SQLite says "disk I/O error" instead of "full" when a quota or size limit stops it.
    if "full" in str(error) or "disk I/O error" in str(error):
        return disk_full(path)
    return OutputError(
        tr("{path} cannot be written ({reason}). Nothing was changed.", path=path, reason=error)
    )


def settle(path: Path) -> None:
    """Leave one file: whatever was done to it, no journal may be needed to read it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE")


def _write(
    database: sqlite3.Connection,
    tables: Sequence[FeatureTable],
    crs: str | None,
    schemas: Mapping[str, LayerSchema],
    last_change: str,
    progress: Progress,
) -> None:
    # The file is thrown away if anything fails, so no journal; it is flushed once at the end.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute(f"PRAGMA application_id = {sql.APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {sql.USER_VERSION}")
    database.executescript(f"BEGIN; {sql.BASE_TABLES} COMMIT;")
    database.execute("BEGIN")
    srs_id = _write_srs(database, crs)
    rows = sum(len(table) for table in tables) or 1
    done = 0
    for table in tables:
        span = Span(progress, done / rows, (done + len(table)) / rows)
        insert_layer(database, table, schemas.get(table.name), srs_id, last_change, span)
        done += len(table)
    database.execute("COMMIT")


def _write_srs(database: sqlite3.Connection, crs: str | None) -> int:
    """Write the three reference systems every GeoPackage has, and ours; return the id of ours."""
    rows = [
        ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinates"),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates"),
        _srs_row(pyproj.CRS.from_epsg(4326)),
    ]
    if crs is not None:
        row = _srs_row(pyproj.CRS.from_user_input(crs))
        if row not in rows:
            rows.append(row)
        srs_id = row[1]
    else:
        srs_id = -1
    database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", rows)
    return srs_id


def _srs_row(crs: pyproj.CRS) -> tuple[str, int, str, int, str, str | None]:
    epsg = crs.to_epsg(min_confidence=100)
    try:
        definition = crs.to_wkt("WKT1_GDAL")
    except pyproj.exceptions.CRSError:  # has no WKT 1; GDAL reads WKT 2 there too
        definition = crs.to_wkt()
    if epsg is None:
        return (crs.name, _CUSTOM_SRS, "NONE", _CUSTOM_SRS, definition, None)
    return (crs.name, epsg, "EPSG", epsg, definition, None)


def srs_row(crs: str) -> tuple[str, int, str, int, str, str | None]:
    """The row of gpkg_spatial_ref_sys for what pyproj accepts; its second value is the srs_id."""
    return _srs_row(pyproj.CRS.from_user_input(crs))
