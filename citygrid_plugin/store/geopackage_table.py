"""One table on its way into a GeoPackage: columns, rows, spatial index, and what is told of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.model.features import FeatureTable
from ..core.model.progress import Progress, check_cancelled
from ..core.model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema
from . import geopackage_sql as sql

#: Rows written between two looks at the cancel button.
_CHUNK = 2000

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


def insert_layer(
    database: sqlite3.Connection,
    table: FeatureTable,
    schema: LayerSchema | None,
    srs_id: int,
    last_change: str,
    progress: Progress,
) -> None:
    """Make a layer of a GeoPackage that has none of that name, in the transaction that is open.

    ``srs_id`` is among those of the file; ``schema`` and ``last_change`` as in ``write_geopackage``.
    """
    _Layer(table, schema, srs_id).write(database, last_change, progress)


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
