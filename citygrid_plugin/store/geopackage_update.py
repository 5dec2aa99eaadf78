"""Change some features of some layers in a copy of a GeoPackage, and put the copy into place.

All else in the file comes along byte for byte: other layers, styles, the project, rows
that do not change. The copy is whole before it takes the place of the old file.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, OutputError, Problem
from ..core.model.progress import Progress, Silent, check_cancelled
from .atomic import disk_full, replacing
from .delivery import add_styles_and_project
from .geopackage import FIXED_TIME, add_layer, check_target, geometry_blobs

#: Rows changed between two looks at the cancel button.
_CHUNK = 2000
#: Pages of SQLite copied between two.
_PAGES = 4096
_SET = "UPDATE {table} SET {column} = ? WHERE {key} = ?"
_DELETE = "DELETE FROM {table} WHERE {key} = ?"
_COLUMNS = "PRAGMA table_info({table})"
_EXTENT = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
_GROW = (
    "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2), "
    "max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5"
)
_INSERT = "INSERT INTO {table} ({columns}) VALUES ({marks})"
#: What a layer of many parts makes of a geometry of one: its type, and what collects it.
_MULTI = {
    "MULTIPOINT": (0, shapely.multipoints),
    "MULTILINESTRING": (1, shapely.multilinestrings),
    "MULTIPOLYGON": (3, shapely.multipolygons),
}


@dataclass(frozen=True)
class LayerChanges:
    """What is to change in a layer, by feature id: geometries, values by field name, rows to delete.

    ``added``: rows to add, columns by field name; they get ids of their own. ``extent``: xmin,
    ymin, xmax, ymax of the layer afterwards; by default it stays, or grows by what is added.
    """

    geometry: Mapping[int, Any] = field(default_factory=dict)
    values: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    deleted: tuple[int, ...] = ()
    added: FeatureTable | None = None
    extent: tuple[float, ...] | None = None


def update_geopackage(
    source: str | Path,
    target: str | Path,
    changes: Mapping[str, LayerChanges],
    new: Sequence[FeatureTable] = (),
    last_change: str | None = None,
    progress: Progress | None = None,
) -> None:
    """Write ``source`` with ``changes``, by layer, as ``target``, which may be the same file.

    Geometries are in the CRS of their layer and become multi-part or get heights where it asks
    for that. ``new``: layers to add, in the CRS of the first that changes. ``last_change`` (ISO
    8601, UTC) is written as the time of those that change; by default that stays. Where
    ``target`` has another name, a project that CityGrid put into the file is made anew: it
    finds its data by the name.

    Raises ``InputError`` if a layer or a field is not there, ``OutputError`` as
    ``write_geopackage`` does, and ``Cancelled``; what stood at ``target`` is then as it was.
    """
    source, target, progress = Path(source), Path(target), progress or Silent()
    check_target(target)
    with replacing(target) as aside:
        try:
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                copy_geopackage(source, database, progress)
                database.execute("PRAGMA journal_mode = OFF")  # thrown away if anything fails
                database.execute("PRAGMA synchronous = OFF")
                database.execute("BEGIN")
                _teach_spatial_functions(database)
                layers = [_Update(database, layer) for layer in changes]
                for layer, wanted in zip(layers, changes.values(), strict=True):
                    layer.make(wanted, last_change, progress)
                for table in new:
                    add_layer(database, table, layers[0].srs_id, last_change=last_change or FIXED_TIME)
                progress.set(1.0)
                database.execute("COMMIT")
            if target.name != source.name and _has_project(aside):
                add_styles_and_project(aside, target.name)
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                database.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            if "full" in str(error) or "disk I/O error" in str(error):
                raise disk_full(target) from error
            raise OutputError(
                tr("{path} cannot be written ({reason}). Nothing was changed.", path=target, reason=error)
            ) from error
        check_cancelled(progress)
        check_target(target)  # someone may have opened it meanwhile


def copy_geopackage(source: Path, database: sqlite3.Connection, progress: Progress) -> None:
    """Make ``database`` the file ``source`` as it is now, with what its journal may hold."""

    def look(_status: int, remaining: int, total: int) -> None:
        check_cancelled(progress)
        progress.set(0.5 * (1.0 - remaining / max(total, 1)))

    with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as original:
        original.backup(database, pages=_PAGES, progress=look)


class _Update:
    """A layer of the copy that is being changed."""

    def __init__(self, database: sqlite3.Connection, layer: str) -> None:
        self._database = database
        found = database.execute(
            "SELECT table_name, column_name, geometry_type_name, srs_id, z FROM gpkg_geometry_columns "
            "WHERE table_name = ?",
            (layer,),
        ).fetchone()
        if found is None:
            raise _not_there(layer, tr("There is no such layer in the file."))
        self._table, self._geometry, self._type, self.srs_id, self._z = found
        self._key = ""
        columns = database.execute(self._sql(_COLUMNS)).fetchall()
        self._columns = {name for _, name, *_ in columns}
        self._key = next((name for _, name, _, _, _, primary in columns if primary), "rowid")

    def make(self, changes: LayerChanges, last_change: str | None, progress: Progress) -> None:
        """Change, delete, and bring extent and time up to date."""
        self._set_geometry(changes.geometry, progress)
        self._set_values(changes.values, progress)
        self._database.executemany(self._sql(_DELETE), [(fid,) for fid in changes.deleted])
        if changes.added is not None:
            self._add(changes.added, progress)
        if changes.extent is not None:
            self._database.execute(_EXTENT, (*changes.extent, self._table))
        elif changes.added is not None and len(changes.added):
            bounds = shapely.total_bounds(changes.added.geometry).tolist()
            self._database.execute(_GROW, (*bounds, self._table))
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
        return geometry_blobs(shapes, self.srs_id, dimension=3 if self._z == 1 else 2)

    def _add(self, table: FeatureTable, progress: Progress) -> None:
        missing = sorted(set(table.columns) - self._columns)
        if missing:
            raise _no_field(self._table, missing[0])
        names = [self._geometry, *table.columns]
        insert = self._sql(_INSERT).replace("{columns}", ", ".join(map(_quoted, names)))
        insert = insert.replace("{marks}", ", ".join("?" * len(names)))
        values = [[_plain(value) for value in column.tolist()] for column in table.columns.values()]
        rows = list(zip(self._blobs(table.geometry), *values, strict=True))
        for start in range(0, len(rows), _CHUNK):
            check_cancelled(progress)
            self._database.executemany(insert, rows[start : start + _CHUNK])

    def _set_values(self, values: Mapping[int, Mapping[str, Any]], progress: Progress) -> None:
        for number, fid in enumerate(sorted(values)):
            if number % _CHUNK == 0:
                check_cancelled(progress)
            missing = sorted(set(values[fid]) - self._columns)
            if missing:
                raise _no_field(self._table, missing[0])
            for name, value in values[fid].items():
                self._database.execute(self._sql(_SET, name), (_plain(value), fid))


def _teach_spatial_functions(database: sqlite3.Connection) -> None:
    """The functions that the triggers of spatial indexes call (GeoPackage 1.2, F.3)."""
    for name, index in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        database.create_function(
            name,
            1,
            partial(_side, index),
            deterministic=True,
        )
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


def _has_project(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'qgis_projects'"
        ).fetchone()
    return found is not None


def _plain(value: Any) -> Any:
    if hasattr(value, "item"):
        value = value.item()
    return None if isinstance(value, float) and value != value else value  # noqa: PLR0124  # NaN


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _no_field(layer: str, name: str) -> InputError:
    return _not_there(layer, tr('There is no field "{name}".', name=name))


def _not_there(layer: str, message: str) -> InputError:
    return InputError([Problem("LAYER_NOT_FOUND", layer, message, tr("Give the layer that holds the grid."))])
