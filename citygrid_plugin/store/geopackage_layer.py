"""Put one layer into a GeoPackage, new or old; all else in it stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pyproj

from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.model.schema import LayerSchema
from . import geopackage_sql as sql
from .atomic import disk_full, replacing
from .delivery import show_layer
from .geopackage import check_target, insert_layer, srs_row, write_geopackage
from .geopackage_update import copy_geopackage

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


def put_layer(
    path: str | Path,
    table: FeatureTable,
    crs: str | None,
    schemas: Mapping[str, LayerSchema] = DELIVERY_SCHEMAS,
    progress: Progress | None = None,
) -> bool:
    """Write ``table`` as a layer of the GeoPackage ``path``, in place of one of that name if there is one.

    A file that does not exist is made. Of one that does, everything else stays: other layers,
    styles, the layer's own style if it has one saved, and the project unless it is as CityGrid
    wrote it, which then gets the layer. Returns whether a project was left without the layer.

    Raises as ``write_geopackage`` does; what stood at ``path`` is then as it was.
    """
    path, progress = Path(path), progress or Silent()
    if not path.exists() or path.stat().st_size == 0:
        write_geopackage(
            path,
            [table],
            crs,
            schemas=schemas,
            extra=lambda aside: _styled(aside, table.name),
            progress=progress,
        )
        return False
    check_target(path)
    with replacing(path) as aside:
        try:
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                copy_geopackage(path, database, Span(progress, 0.0, 0.6))
                database.execute("PRAGMA journal_mode = OFF")  # thrown away if anything fails
                database.execute("PRAGMA synchronous = OFF")
                database.execute("BEGIN")
                _complete(database)
                _remove(database, table.name)
                srs_id = _srs_id(database, crs)
                insert_layer(
                    database, table, schemas.get(table.name), srs_id, progress=Span(progress, 0.6, 0.9)
                )
                database.execute("COMMIT")
            without = show_layer(aside, table.name, path.name)
            with closing(sqlite3.connect(aside, isolation_level=None)) as database:
                database.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            if "full" in str(error) or "disk I/O error" in str(error):
                raise disk_full(path) from error
            raise OutputError(
                tr("{path} cannot be written ({reason}). Nothing was changed.", path=path, reason=error)
            ) from error
        check_cancelled(progress)
        check_target(path)  # someone may have opened it meanwhile
    return without


def _styled(aside: Path, layer: str) -> None:
    """A file of its own gets the layer's style; it has no project."""
    show_layer(aside, layer)


def _complete(database: sqlite3.Connection) -> None:
    """Tables that a layer of ours is told of in, which files of other programs may lack."""
    there = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for statement in sql.BASE_TABLES.split(";"):
        kind, _, rest = statement.strip().partition(" TABLE ")
        if kind == "CREATE" and rest.split(" ", 1)[0] not in there:
            database.execute(statement)


def _remove(database: sqlite3.Connection, layer: str) -> None:
    """A layer with its spatial index and all that is told of it."""
    there = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    column = database.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    names = [layer] if column is None else [f"rtree_{layer}_{column[0]}", layer]
    for name in names:
        database.execute(_DROP.replace("{table}", name.replace('"', '""')))
    for table, statement in _TOLD_IN.items():
        if table in there:
            database.execute(statement, (layer,))


def _srs_id(database: sqlite3.Connection, crs: str | None) -> int:
    """The id of a CRS in the file, where it is put if it is not there."""
    if crs is None:
        return -1
    row = srs_row(crs)
    wanted = pyproj.CRS.from_user_input(crs)
    taken = set()
    for srs_id, organization, code, definition in database.execute(
        "SELECT srs_id, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
    ):
        taken.add(srs_id)
        if row[2] == "EPSG":
            if organization.upper() == "EPSG" and code == row[3]:
                return int(srs_id)
        elif organization.upper() != "EPSG" and _is(wanted, definition):
            return int(srs_id)
    free = next(number for number in range(row[1], row[1] + len(taken) + 1) if number not in taken)
    database.execute(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", (row[0], free, row[2], row[3], *row[4:])
    )
    return free


def _is(wanted: pyproj.CRS, definition: str) -> bool:
    try:
        return bool(pyproj.CRS.from_user_input(definition) == wanted)
    except pyproj.exceptions.CRSError:
        return False
