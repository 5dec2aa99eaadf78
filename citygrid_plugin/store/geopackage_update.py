"""Change some features of some layers in a copy of a GeoPackage, and put the copy into place.

All else in the file comes along byte for byte: other layers, styles, the project, rows
that do not change. The copy is whole before it takes the place of the old file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import LAYER_SCHEMAS
from .delivery import rename_project
from .geopackage import FIXED_TIME, replace_layer
from .geopackage_copy import changing
from .geopackage_table import geometry_blobs

#: Rows changed between two looks at the cancel button.
_CHUNK = 2000
_SET = "UPDATE {table} SET {column} = ? WHERE {key} = ?"
_DELETE = "DELETE FROM {table} WHERE {key} = ?"
_INSERT = "INSERT INTO {table} ({columns}) VALUES ({marks})"
_ADD_COLUMN = "ALTER TABLE {table} ADD COLUMN {column} "
#: Columns that alone make a row unique: two rows may be about to swap their values.
_UNIQUE = (
    "SELECT i.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i "
    'WHERE l."unique" = 1 GROUP BY l.name HAVING count(*) = 1'
)
_COLUMNS = "PRAGMA table_info({table})"
_EXTENT = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
_GROW = (
    "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2), "
    "max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5"
)
#: What a layer of many parts makes of a geometry of one: its type, and what collects it.
_MULTI = {
    "MULTIPOINT": (0, shapely.multipoints),
    "MULTILINESTRING": (1, shapely.multilinestrings),
    "MULTIPOLYGON": (3, shapely.multipolygons),
}


@dataclass(frozen=True)
class LayerChanges:
    """What is to change in a layer, by feature id: geometries, values by field name, rows to delete.

    ``added``: rows to add, columns by field name; they get ids of their own, or with
    ``keep_fids`` those of the table, which are free once what is to be deleted is gone.
    ``fields``: columns to add first, with their types as SQLite has them. ``extent``: xmin, ymin,
    xmax, ymax of the layer afterwards; by default it stays, or grows by what is added.
    """

    geometry: Mapping[int, Any] = field(default_factory=dict)
    values: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    deleted: Sequence[int] = ()
    added: FeatureTable | None = None
    keep_fids: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)
    extent: tuple[float, ...] | None = None


def update_geopackage(
    source: str | Path,
    target: str | Path,
    changes: Mapping[str, LayerChanges],
    *,
    new: Sequence[FeatureTable] = (),
    finish: Callable[[sqlite3.Connection], None] | None = None,
    last_change: str | None = None,
    progress: Progress | None = None,
) -> None:
    """Write ``source`` with ``changes``, by layer, as ``target``, which may be the same file.

    Geometries are in the CRS of their layer and become multi-part or get heights where it asks
    for that. ``new``: layers to add, in the CRS of the first that changes. ``finish`` is called
    with the changed copy, in the same transaction, for what else is to be written into it.
    ``last_change`` (ISO 8601, UTC) is written as the time of those that change; by default that
    stays. Where ``target`` has another name, a project that CityGrid put into the file is made
    anew: it finds its data by the name.

    Raises ``InputError`` if a layer or a field is not there, ``OutputError`` as
    ``write_geopackage`` does, and ``Cancelled``; what stood at ``target`` is then as it was.
    """
    source, target, progress = Path(source), Path(target), progress or Silent()
    with changing(source, target, Span(progress, 0.0, 0.5)) as database:
        layers = [_Update(database, layer) for layer in changes]
        for number, (layer, wanted) in enumerate(zip(layers, changes.values(), strict=True)):
            layer.make(wanted, last_change, progress)
            progress.set(0.5 + 0.5 * number / len(layers))
        srs_id = next((layer.srs_id for layer in layers if layer.srs_id is not None), -1)
        for table in new:
            schema = LAYER_SCHEMAS.get(table.name)
            replace_layer(database, table, schema, srs_id, last_change or FIXED_TIME)
        if finish is not None:
            finish(database)
        if target.name != source.name:
            rename_project(database, target.name)
        progress.set(1.0)


class _Update:
    """A layer or table of the copy that is being changed."""

    def __init__(self, database: sqlite3.Connection, layer: str) -> None:
        self._database = database
        found = database.execute(
            "SELECT c.table_name, g.column_name, g.geometry_type_name, g.srs_id, g.z FROM gpkg_contents c "
            "LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name WHERE c.table_name = ?",
            (layer,),
        ).fetchone()
        if found is None:
            raise _not_there(layer, tr("There is no such layer in the file."))
        #: None for a table without geometry, as are column and type.
        self.srs_id: int | None
        self._table, self._geometry, self._type, self.srs_id, self._z = found
        self._key = ""
        columns = database.execute(self._sql(_COLUMNS)).fetchall()
        self._columns = {name for _, name, *_ in columns}
        self._key = next((name for _, name, _, _, _, primary in columns if primary), "rowid")

    def make(self, changes: LayerChanges, last_change: str | None, progress: Progress) -> None:
        """Delete, change, add, and bring extent and time up to date."""
        for name, kind in changes.fields.items():
            self._database.execute(self._sql(_ADD_COLUMN, name) + kind)
            self._columns.add(name)
        self._database.executemany(self._sql(_DELETE), [(fid,) for fid in changes.deleted])
        self._set_geometry(changes.geometry, progress)
        self._set_values(changes.values, progress)
        if changes.added is not None:
            self._add(changes.added, changes.keep_fids, progress)
        self._set_extent(changes)
        if last_change is not None:
            self._database.execute(
                "UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", (last_change, self._table)
            )

    def _sql(self, text: str, column: str = "") -> str:
        """A statement with its names filled in; names cannot be bound as values are."""
        names = {"{table}": self._table, "{key}": self._key, "{column}": column}
        for mark, name in names.items():
            text = text.replace(mark, _quoted(name))
        return text

    def _set_geometry(self, geometry: Mapping[int, Any], progress: Progress) -> None:
        fids = sorted(geometry)
        if not fids:
            return  # a table without geometry has nothing to set it in
        blobs = self._blobs(np.array([*(geometry[fid] for fid in fids), None], dtype=object)[:-1])
        update = self._sql(_SET, self._geometry)
        for start in range(0, len(fids), _CHUNK):
            check_cancelled(progress)
            rows = slice(start, start + _CHUNK)
            self._database.executemany(update, zip(blobs[rows], fids[rows], strict=True))

    def _blobs(self, shapes: NDArray[np.object_]) -> list[bytes | None]:
        """Geometries as the layer has them."""
        multi = _MULTI.get(self._type.upper())
        if multi is not None:
            single, collect = multi
            rows = np.flatnonzero(shapely.get_type_id(shapes) == single)
            if len(rows):
                shapes = shapes.copy()
                shapes[rows] = collect(shapes[rows, None])
        shapes = shapely.force_3d(shapes) if self._z == 1 else shapely.force_2d(shapes)
        return geometry_blobs(shapes, self.srs_id or 0, dimension=3 if self._z == 1 else 2)

    def _set_values(self, values: Mapping[int, Mapping[str, Any]], progress: Progress) -> None:
        for (name,) in self._database.execute(_UNIQUE, (self._table,)).fetchall():
            free = [(None, fid) for fid in values if name in values[fid]]
            self._database.executemany(self._sql(_SET, name), free)
        for number, fid in enumerate(sorted(values)):
            if number % _CHUNK == 0:
                check_cancelled(progress)
            self._require(values[fid])
            for name, value in values[fid].items():
                self._database.execute(self._sql(_SET, name), (_plain(value), fid))

    def _add(self, table: FeatureTable, keep_fids: bool, progress: Progress) -> None:
        self._require(table.columns)
        columns: dict[str, list[Any]] = {self._key: table.fids.tolist()} if keep_fids else {}
        if self._geometry is not None:
            columns[self._geometry] = self._blobs(table.geometry)
        for name, values in table.columns.items():
            columns[name] = [_plain(value) for value in values.tolist()]
        insert = self._sql(_INSERT).replace("{columns}", ", ".join(map(_quoted, columns)))
        insert = insert.replace("{marks}", ", ".join("?" * len(columns)))
        rows = list(zip(*columns.values(), strict=True))
        for start in range(0, len(rows), _CHUNK):
            check_cancelled(progress)
            self._database.executemany(insert, rows[start : start + _CHUNK])

    def _set_extent(self, changes: LayerChanges) -> None:
        if self._geometry is None:
            return
        if changes.extent is not None:
            self._database.execute(_EXTENT, (*changes.extent, self._table))
        elif changes.added is not None:
            shapes = changes.added.geometry
            drawn = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
            if len(drawn):
                self._database.execute(_GROW, (*shapely.total_bounds(drawn).tolist(), self._table))

    def _require(self, names: Mapping[str, Any]) -> None:
        missing = sorted(set(names) - self._columns)
        if missing:
            raise _not_there(self._table, tr('There is no field "{name}".', name=missing[0]))


def _plain(value: Any) -> Any:
    if hasattr(value, "item"):
        value = value.item()
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124  # NaN


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _not_there(layer: str, message: str) -> InputError:
    return InputError([Problem("LAYER_NOT_FOUND", layer, message, tr("Give the layer that holds the grid."))])
