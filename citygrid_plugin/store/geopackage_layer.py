"""Put one layer into a GeoPackage, new or old; all else in it stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pyproj

from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.model.features import FeatureTable
from ..core.model.progress import Progress, Silent, Span
from ..core.model.schema import LayerSchema
from .delivery import show_layer
from .geopackage import replace_layer, srs_row, write_geopackage
from .geopackage_copy import changing


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
    with changing(path, path, Span(progress, 0.0, 0.6)) as database:
        srs_id = _srs_id(database, crs)
        replace_layer(database, table, schemas.get(table.name), srs_id, progress=Span(progress, 0.6, 0.9))
        return show_layer(database, table.name, path.name)


def _styled(aside: Path, layer: str) -> None:
    """A file of its own gets the layer's style; it has no project."""
    with closing(sqlite3.connect(aside, isolation_level=None)) as database:
        show_layer(database, layer, aside.name)


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
