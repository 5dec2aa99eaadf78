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
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import LAYER_SCHEMAS, FieldKind, FieldSchema, GeometryKind, LayerSchema
from . import geopackage_sql as sql
from .atomic import disk_full, replacing, require_folder, require_not_input

#: Time written where a GeoPackage wants one and the caller gives none: the result then depends
#: on its content alone. 1980 is what reproducible archives use.
FIXED_TIME = "1980-01-01T00:00:00.000Z"

#: Rows written between two looks at the cancel button.
_CHUNK = 2000
#: srs_id of a CRS that has no EPSG code, such as a city's own system (城市独立坐标系).
_CUSTOM_SRS = 100000

_COLUMN_TYPES = {
    FieldKind.TEXT: "TEXT",
    FieldKind.INTEGER: "MEDIUMINT",
    FieldKind.REAL: "REAL",
    FieldKind.BOOLEAN: "BOOLEAN",
}
_TYPE_NAMES = {0: "POINT", 1: "LINESTRING", 3: "POLYGON", 4: "MULTIPOINT", 5: "MULTILINESTRING"}
_TYPE_NAMES |= {6: "MULTIPOLYGON", 7: "GEOMETRYCOLLECTION"}
_SINGLE = {GeometryKind.POINT: 0, GeometryKind.LINE: 1, GeometryKind.POLYGON: 3}
#: Type ids that a layer may mix if it is declared multi-part, and what makes single parts multi.
_MIXTURES = {(0, 4): shapely.multipoints, (1, 5): shapely.multilinestrings, (3, 6): shapely.multipolygons}


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
            _settle(aside)
        except sqlite3.Error as error:
            raise _sqlite_error(path, error) from error
        check_cancelled(progress)
        check_target(path)  # someone may have opened it meanwhile


def add_layer(
    database: sqlite3.Connection,
    table: FeatureTable,
    srs_id: int,
    schemas: Mapping[str, LayerSchema] = LAYER_SCHEMAS,
    last_change: str = FIXED_TIME,
) -> None:
    """Make ``table`` a new layer of a GeoPackage that is open; a reference system of it is ``srs_id``.

    Tables of extensions that another program left out are made.
    """
    for statement in sql.EXTENSION_TABLES:
        database.execute(statement)
    _Layer(table, schemas.get(table.name), srs_id).write(database, last_change, Silent())


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


def _sqlite_error(path: Path, error: sqlite3.Error) -> OutputError:
    # SQLite says "disk I/O error" instead of "full" when a quota or size limit stops it.
    if "full" in str(error) or "disk I/O error" in str(error):
        return disk_full(path)
    return OutputError(
        tr("{path} cannot be written ({reason}). Nothing was changed.", path=path, reason=error)
    )


def _settle(path: Path) -> None:
    """Leave one file: whatever ``extra`` did, no journal may be needed to read it."""
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
        _Layer(table, schemas.get(table.name), srs_id).write(database, last_change, span)
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


def insert_layer(
    database: sqlite3.Connection,
    table: FeatureTable,
    schema: LayerSchema | None,
    srs_id: int,
    last_change: str = FIXED_TIME,
    progress: Progress | None = None,
) -> None:
    """Make a table of a GeoPackage that has none of that name, in the transaction that is open.

    ``srs_id`` is among those of the file; ``schema`` and ``last_change`` as in ``write_geopackage``.
    """
    _Layer(table, schema, srs_id).write(database, last_change, progress or Silent())


def srs_row(crs: str) -> tuple[str, int, str, int, str, str | None]:
    """The row of gpkg_spatial_ref_sys for what pyproj accepts; its second value is the srs_id."""
    return _srs_row(pyproj.CRS.from_user_input(crs))


class _Layer:
    """One table on its way into the file."""

    def __init__(self, table: FeatureTable, schema: LayerSchema | None, srs_id: int) -> None:
        self.table = table
        self.fields = [_field(name, values, schema) for name, values in table.columns.items()]
        self.schema = schema
        self.srs_id = srs_id
        self.geometry = shapely.force_2d(table.geometry)
        self.geometry[shapely.is_empty(self.geometry)] = None
        kind = schema.geometry if schema else GeometryKind.ANY
        filled = ~shapely.is_missing(self.geometry)
        self.spatial = kind is not GeometryKind.NONE and (schema is not None or bool(filled.any()))
        self.type_name = self._unify(kind) if self.spatial else ""

    def _unify(self, kind: GeometryKind) -> str:
        """Make the geometries of one type if they can be, and name it."""
        type_ids = shapely.get_type_id(self.geometry)
        types = tuple(sorted(set(type_ids.tolist()) - {-1}))
        if not types:
            return _TYPE_NAMES[_SINGLE[kind]] if kind in _SINGLE else "GEOMETRY"
        if len(types) == 1:
            return _TYPE_NAMES.get(types[0], "GEOMETRY")
        if types not in _MIXTURES:
            return "GEOMETRY"
        single, multi = types
        for row in np.flatnonzero(type_ids == single):
            self.geometry[row] = _MIXTURES[types]([self.geometry[row]])
        return _TYPE_NAMES[multi]

    def write(self, database: sqlite3.Connection, last_change: str, progress: Progress) -> None:
        name = self.table.name
        columns = {"geom": self.type_name} if self.spatial else {}
        columns |= {field.name: _column_type(field) for field in self.fields}
        database.execute(sql.for_table(sql.TABLE, name, columns))
        self._register(database, last_change)
        self._insert(database, progress)
        if self.spatial:
            self._index(database)
        for trigger in sql.triggers_for_table(sql.COUNT_TRIGGERS, name):
            database.execute(trigger)

    def _register(self, database: sqlite3.Connection, last_change: str) -> None:
        name = self.table.name
        filled = self.geometry[~shapely.is_missing(self.geometry)]
        bounds = shapely.total_bounds(filled).tolist() if len(filled) else [None] * 4
        title = self.schema.title if self.schema else ""
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "
            "min_x, min_y, max_x, max_y, srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                name,
                "features" if self.spatial else "attributes",
                name,
                title,
                last_change,
                *(bounds if self.spatial else [None] * 4),
                self.srs_id if self.spatial else None,
            ),
        )
        if self.spatial:
            database.execute(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
                (name, self.type_name, self.srs_id),
            )
        database.execute("INSERT INTO gpkg_ogr_contents VALUES (?, ?)", (name, len(self.table)))
        database.executemany(
            "INSERT INTO gpkg_data_columns (table_name, column_name, name, title) VALUES (?, ?, ?, ?)",
            [(name, field.name, field.name, field.title) for field in self.fields if field.title],
        )

    def _insert(self, database: sqlite3.Connection, progress: Progress) -> None:
        columns: list[Any] = [range(1, len(self.table) + 1)]
        columns += [_values(self.table.columns[field.name], field.kind) for field in self.fields]
        names = [field.name for field in self.fields]
        if self.spatial:
            names.append("geom")
            columns.append(geometry_blobs(self.geometry, self.srs_id))
        insert = sql.for_table(sql.ROW, self.table.name, dict.fromkeys(names, ""))
        rows = list(zip(*columns, strict=True))
        for start in range(0, len(rows), _CHUNK):
            check_cancelled(progress)
            database.executemany(insert, rows[start : start + _CHUNK])
            progress.set(start / len(rows))

    def _index(self, database: sqlite3.Connection) -> None:
        name = self.table.name
        database.execute(sql.for_table(sql.SPATIAL_INDEX, name))
        filled = np.flatnonzero(~shapely.is_missing(self.geometry))
        boxes = shapely.bounds(self.geometry[filled])[:, [0, 2, 1, 3]].tolist()
        database.executemany(
            sql.for_table(sql.SPATIAL_INDEX_ROW, name),
            [(row + 1, *box) for row, box in zip(filled.tolist(), boxes, strict=True)],
        )
        for trigger in sql.triggers_for_table(sql.SPATIAL_INDEX_TRIGGERS, name):
            database.execute(trigger)
        database.execute(
            "INSERT INTO gpkg_extensions VALUES (?, 'geom', ?, ?, ?)", (name, *sql.SPATIAL_INDEX_EXTENSION)
        )


def _field(name: str, values: NDArray[Any], schema: LayerSchema | None) -> FieldSchema:
    """The schema of a column: the one in the data model, else what its values show."""
    known = schema.field(name) if schema else None
    if known is not None:
        return known
    kinds = {"b": FieldKind.BOOLEAN, "i": FieldKind.INTEGER, "u": FieldKind.INTEGER, "f": FieldKind.REAL}
    kind = kinds.get(values.dtype.kind)
    if kind is None and values.dtype.kind == "O":
        present = {type(value) for value in values if value is not None}
        if present and present <= {bool, np.bool_}:
            kind = FieldKind.BOOLEAN
        elif present and all(issubclass(each, (int, np.integer)) for each in present):
            kind = FieldKind.INTEGER
        elif present and all(issubclass(each, (int, float, np.number)) for each in present):
            kind = FieldKind.REAL
    return FieldSchema(name, kind or FieldKind.TEXT, "")


def _column_type(field: FieldSchema) -> str:
    if field.kind is FieldKind.INTEGER and not field.title:
        return "INTEGER"  # not ours: may need 64 bits
    return f"TEXT({field.width})" if field.width else _COLUMN_TYPES[field.kind]


def _values(values: NDArray[Any], kind: FieldKind) -> list[Any]:
    """Column values as SQLite takes them; NaN and NaT become NULL."""
    if values.dtype.kind == "M":
        texts = np.datetime_as_string(values, unit="s")
        return [None if text == "NaT" else str(text) for text in texts]
    convert: Callable[[Any], Any] = {
        FieldKind.TEXT: str,
        FieldKind.INTEGER: int,
        FieldKind.REAL: float,
        FieldKind.BOOLEAN: int,
    }[kind]
    return [
        None if value is None or (isinstance(value, float) and np.isnan(value)) else convert(value)
        for value in values.tolist()
    ]


def geometry_blobs(geometry: NDArray[np.object_], srs_id: int, dimension: int = 2) -> list[bytes | None]:
    """GeoPackage binary geometries (clause 2.1.3): a header with the box, then little-endian WKB."""
    header = np.zeros(
        len(geometry),
        [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4)],
    )
    header["magic"], header["flags"], header["srs"] = b"GP", 0b0000_0011, srs_id
    header["box"] = shapely.bounds(geometry)[:, [0, 2, 1, 3]]
    bodies = shapely.to_wkb(geometry, byte_order=1, output_dimension=dimension, flavor="iso")
    return [
        None if body is None else head.tobytes() + body
        for head, body in zip(header.view("V40"), bodies, strict=True)
    ]
