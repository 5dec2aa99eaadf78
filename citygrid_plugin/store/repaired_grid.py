"""A repaired grid in the file it came from, or a copy of that, with all else as it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyproj
import shapely

from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress
from ..core.model.schema import LAYER_SCHEMAS
from ..core.repair import MOVE_SCHEMA, REMOVED_SCHEMA, Repair
from ..core.topology.flags import flag_table
from .geopackage import write_geopackage
from .geopackage_update import LayerChanges, update_geopackage
from .ogr_reader import OgrReader, list_layers


@dataclass(frozen=True)
class GridSource:
    """Where a grid was read from: file, layer, and what it calls our fields."""

    path: Path
    layer: str
    fields: dict[str, str]

    @classmethod
    def of(cls, path: Path, layer: str | None = None) -> GridSource:
        """The layer that ``vector_source.read_known_table`` reads as "unit_grid"."""
        if layer is None and "unit_grid" in list_layers(path, "unit_grid"):
            layer = "unit_grid"
        reader = OgrReader(path, layer, "unit_grid", None)
        return cls(path, reader.layer, reader.recognise("unit_grid", {}))


def write_repaired(
    source: GridSource,
    target: Path,
    before: FeatureTable,
    repair: Repair,
    crs: str,
    progress: Progress | None = None,
) -> None:
    """Write a repaired grid as the GeoPackage ``target``, whole or not at all.

    A grid from a GeoPackage is changed in a copy of that file, ``source`` itself if
    ``target`` is the same: other layers, styles and project stay. From any other format the
    grid alone is written. ``before`` is the grid as it was read, in its own CRS ``crs``.

    Raises as ``write_geopackage`` does; what stood at ``target`` is then as it was.
    """
    if source.path.suffix.lower() == ".gpkg":
        changes = _changes(source, before, repair)
        update_geopackage(source.path, target, source.layer, changes, progress=progress)
    else:
        write_geopackage(target, [repair.unit_grid], crs or None, progress=progress)


def write_account(path: Path, repair: Repair, crs: str) -> None:
    """Write moves, removed cells and what is left as the layers of a GeoPackage."""
    schemas = {**LAYER_SCHEMAS, MOVE_SCHEMA.name: MOVE_SCHEMA, REMOVED_SCHEMA.name: REMOVED_SCHEMA}
    removed = FeatureTable(
        REMOVED_SCHEMA.name, repair.removed.geometry, repair.removed.fids, repair.removed.columns
    )
    tables = [repair.moves, removed, flag_table(repair.left)]
    write_geopackage(path, tables, crs or None, schemas=schemas)


def require_metric(source: GridSource) -> None:
    """Raise ``InputError`` if a repair would have to project the grid there and back."""
    crs = OgrReader(source.path, source.layer, "unit_grid", None).crs
    if crs is not None and pyproj.CRS.from_user_input(crs).is_geographic:
        raise InputError(
            [
                Problem(
                    "GRID_NOT_METRIC",
                    source.layer,
                    tr("The grid is in degrees; projecting it there and back would move every vertex."),
                    tr("Project it to the city's metric CRS first, such as EPSG:4547."),
                )
            ]
        )


def _changes(source: GridSource, before: FeatureTable, repair: Repair) -> LayerChanges:
    """What differs between the grid as it was and as it is."""
    row_of = {fid: row for row, fid in enumerate(before.fids.tolist())}
    grid = repair.unit_grid
    geometry: dict[int, Any] = {}
    values: dict[int, dict[str, Any]] = {}
    changed = set(repair.changed.tolist())
    for now, fid in enumerate(grid.fids.tolist()):
        if fid not in changed:
            continue
        was = row_of[fid]
        if grid.geometry[now] is not before.geometry[was]:
            geometry[fid] = grid.geometry[now]
        values[fid] = {
            source.fields[name]: grid.columns[name][now]
            for name in ("code", "area_m2", "community_code")
            if name in grid.columns
            and name in source.fields
            and _different(grid.columns[name][now], before.columns[name][was])
        }
    drawn = grid.geometry[~shapely.is_missing(grid.geometry)]
    extent = tuple(shapely.total_bounds(drawn).tolist()) if len(drawn) else None
    return LayerChanges(geometry, values, tuple(repair.removed.fids.tolist()), extent)


def _different(one: Any, other: Any) -> bool:
    return not (one == other or (one != one and other != other))  # noqa: PLR0124  # NaN
