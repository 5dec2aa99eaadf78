"""A repaired grid in the file it came from, or a copy of that: history and borders follow, all else stays."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ..core.coding import community_code_text
from ..core.coding.unit_grid_code import COMMUNITY_DIGITS
from ..core.delivery.boundaries import administrative_boundaries
from ..core.history.archive import grown_history
from ..core.history.same_ground import codes_of
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress
from ..core.model.schema import LAYER_SCHEMAS
from ..core.repair import MOVE_SCHEMA, REMOVED_SCHEMA, Repair
from ..core.topology.flags import flag_table
from ..core.topology.subject import Subject
from .geopackage import write_geopackage
from .geopackage_update import LayerChanges, update_geopackage
from .ogr_reader import OgrReader, list_layers
from .vector_source import read_table

_HISTORY, _BORDERS = "unit_grid_history", "boundary"
#: What a history must tell of a cell.
_NEEDED = ("code", "end_date", "replaced_by")


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
    source: GridSource, target: Path, subject: Subject, repair: Repair, progress: Progress | None = None
) -> None:
    """Write a repaired grid as the GeoPackage ``target``, whole or not at all, with what follows from it.

    A grid from a GeoPackage is changed in a copy of that file, ``source`` itself if
    ``target`` is the same: other layers, styles and project stay. Cells that were removed are
    added to the history (历史单元网格) in the same file, a new one if it has none; borders
    (境界线) that it has are drawn anew where they changed. From any other format the grid, and
    the history if that grows, are written. ``subject`` is what was repaired, as it was read.

    Raises as ``write_geopackage`` does, and ``InputError`` where one of those layers lacks a
    field or is in another CRS than the grid; what stood at ``target`` is then as it was.
    """
    if source.path.suffix.lower() != ".gpkg":
        tables = [repair.unit_grid]
        if len(repair.retired):
            tables.append(grown_history(subject.history, repair.retired))
        write_geopackage(target, tables, subject.crs or None, progress=progress)
        return
    beside = set(list_layers(source.path, source.layer)) - {source.layer}
    changes = {source.layer: _changes(source, subject.unit_grid, repair)}
    new = []
    if len(repair.retired) and _HISTORY in beside:
        changes[_HISTORY] = LayerChanges(added=_as_in_file(source, repair.retired))
    elif len(repair.retired):
        new.append(grown_history(subject.history, repair.retired))
    if _BORDERS in beside and (len(repair.changed) or len(repair.removed)):
        redrawn = _redrawn_borders(source, repair.unit_grid)
        changes |= {} if redrawn is None else {_BORDERS: redrawn}
    update_geopackage(source.path, target, changes, new=new, progress=progress)


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
    return LayerChanges(geometry, values, tuple(repair.removed.fids.tolist()), extent=extent)


def _as_in_file(source: GridSource, retired: FeatureTable) -> FeatureTable:
    """Rows for the history with the field names that the one in the file has, and no other fields."""
    reader = OgrReader(source.path, _HISTORY, _HISTORY, None)
    _require_same_crs(source, reader)
    names = reader.recognise(_HISTORY, {})
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise InputError(
            [
                Problem(
                    "FIELD_MISSING",
                    _HISTORY,
                    tr('There is no field "{name}".', name=missing[0]),
                    tr("Add it: without it the codes of removed cells would be given again."),
                )
            ]
        )
    names |= {name: name for name in reader.names if name in retired.columns and name not in names}
    columns = {theirs: retired.columns[ours] for ours, theirs in names.items() if ours in retired.columns}
    return FeatureTable(_HISTORY, retired.geometry, retired.fids, columns)


def _redrawn_borders(source: GridSource, grid: FeatureTable) -> LayerChanges | None:
    """The layer of borders as the grid asks for it; None if it is so already."""
    reader = OgrReader(source.path, _BORDERS, _BORDERS, None)
    _require_same_crs(source, reader)
    table, _ = read_table(source.path, _BORDERS)
    if not {"level", "codes"} <= set(table.columns):
        return None  # a layer of somebody else's that has the same name
    borders = administrative_boundaries(_with_communities(grid))
    if _rows(table) == _rows(borders):
        return None
    extent = tuple(shapely.total_bounds(borders.geometry).tolist()) if len(borders) else None
    return LayerChanges(deleted=tuple(table.fids.tolist()), added=borders, extent=extent)


def _with_communities(grid: FeatureTable) -> FeatureTable:
    """The cells that can be drawn, with ``community_code``: where it is empty their code tells."""
    grid = grid.take(np.flatnonzero(~shapely.is_missing(grid.geometry)))
    stated = [community_code_text(code) for code in grid.column("community_code").tolist()]
    names = [name or code[:COMMUNITY_DIGITS] for name, code in zip(stated, codes_of(grid), strict=True)]
    columns = {**grid.columns, "community_code": np.array([*names, None], dtype=object)[:-1]}
    return FeatureTable(grid.name, grid.geometry, grid.fids, columns)


def _rows(borders: FeatureTable) -> list[tuple[Any, ...]]:
    shapes = shapely.to_wkb(shapely.force_2d(borders.geometry), byte_order=1).tolist()
    return list(
        zip(shapes, borders.columns["level"].tolist(), borders.columns["codes"].tolist(), strict=True)
    )


def _require_same_crs(source: GridSource, reader: OgrReader) -> None:
    grid = OgrReader(source.path, source.layer, "unit_grid", None)
    if reader.crs != grid.crs:
        raise InputError(
            [
                Problem(
                    "LAYER_IN_ANOTHER_CRS",
                    reader.layer,
                    tr("The layer is in another coordinate system than the grid in the same file."),
                    tr("Project it to that of the grid first, or take it out of the file."),
                )
            ]
        )


def _different(one: Any, other: Any) -> bool:
    return not (one == other or (one != one and other != other))  # noqa: PLR0124  # NaN
