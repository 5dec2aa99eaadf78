"""Imported components as a census, beside them what could not be imported."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ..core.exchange.import_tables import IMPORT_SCHEMAS
from ..core.exchange.importing import ImportedComponents
from ..core.model.progress import Progress
from .atomic import replacing
from .census import TITLE, Census, write_census
from .delivery import add_styles_and_project
from .geopackage import check_target, replace_layer


def write_imported(
    path: str | Path, census: Census, imported: ImportedComponents, progress: Progress | None = None
) -> None:
    """Write ``census`` with the layers ``import_reject`` and ``import_rest`` of ``imported`` as ``path``.

    A layer without rows is left out. Whole or not at all; raises as ``write_geopackage``.
    """
    path = Path(path)
    check_target(path)
    with replacing(path) as aside:
        write_census(aside, census, progress)
        with closing(sqlite3.connect(aside, isolation_level=None)) as database, database:
            database.execute("BEGIN IMMEDIATE")
            (srs_id,) = database.execute(
                "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'other'"
            ).fetchone()
            for table in (imported.rejects, imported.rest):
                if len(table):
                    replace_layer(database, table, IMPORT_SCHEMAS[table.name], srs_id)
        add_styles_and_project(aside, path.name, title=TITLE)
        check_target(path)
