"""Codes that were given put into a copy of the file the components came from; all else comes along."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from ..core.component_codes import CodeAssignment
from ..core.component_codes.assign import STAMPS
from ..core.model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..core.model.features import FeatureTable
from ..core.model.progress import Progress
from .geopackage_update import LayerChanges, update_geopackage

_LEDGER = "code_ledger"
_TABLES = "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes')"


def layers_in(path: str | Path) -> list[str]:
    """The layers and tables of a GeoPackage; an empty list for any other file."""
    if Path(path).suffix.lower() != ".gpkg" or not Path(path).is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
            return sorted(name for (name,) in database.execute(_TABLES))
    except sqlite3.Error:
        return []


def census_layers_in(path: str | Path) -> list[str]:
    """The component layers of a census that a file has, in their order."""
    there = set(layers_in(path))
    return [name for name in COMPONENT_LAYERS if name in there]


def write_codes(
    source: str | Path,
    target: str | Path,
    before: Sequence[FeatureTable],
    done: CodeAssignment,
    progress: Progress | None = None,
) -> None:
    """Write the GeoPackage ``source`` with the codes and stamps of ``done`` as ``target``.

    ``before`` are the tables as they were read from it, feature ids and names of layers included.
    Only values that differ are written; the ledger, if the file has one, is brought up to date.
    Raises as ``update_geopackage``.
    """
    changes = {
        table.name: LayerChanges(values=_changed(old, table), fields=_missing(old))
        for old, table in zip(before, done.tables, strict=True)
    }
    if _LEDGER in layers_in(source):
        changes[_LEDGER] = LayerChanges(deleted=_rows_of(source), added=done.ledger, keep_fids=True)
    update_geopackage(source, target, changes, progress=progress)


def _changed(old: FeatureTable, new: FeatureTable) -> dict[int, dict[str, Any]]:
    """The new values by feature id, where they differ."""
    values: dict[int, dict[str, Any]] = {}
    for name in ("code", *STAMPS):
        was, now = old.column(name), new.columns[name]
        for row in np.flatnonzero(was != now).tolist():
            if now[row] or was[row]:
                values.setdefault(int(new.fids[row]), {})[name] = now[row]
    return values


def _missing(table: FeatureTable) -> dict[str, str]:
    """Fields the layer needs and does not have, with their types."""
    fields = CENSUS_SCHEMAS["cover"]
    return {
        field.name: f"TEXT({field.width})"
        for field in fields.fields
        if field.name in ("code", *STAMPS) and field.name not in table.columns
    }


def _rows_of(path: str | Path) -> tuple[int, ...]:
    with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as database:
        return tuple(fid for (fid,) in database.execute("SELECT fid FROM code_ledger"))
