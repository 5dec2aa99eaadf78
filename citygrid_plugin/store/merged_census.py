"""Read what a merge starts from, and write what comes of it into the master."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import shapely

from ..core.merging import CONFLICT_SCHEMA, Census, CensusMerge, LayerResult, MergeSettings, conflict_table
from ..core.merging import merge_census as merge_tables
from ..core.merging.conflicts import CONFLICT_LAYER, resolutions_in
from ..core.merging.rows import GEOMETRY
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.progress import Progress, Silent, Span
from ..core.model.schema import LAYER_SCHEMAS, GeometryKind, LayerSchema
from .census_file import CensusFile, OtherReader, is_geographic, read_census, read_conflicts
from .delivery import add_styles
from .geopackage import FIXED_TIME, replace_layer, write_geopackage
from .geopackage_update import LayerChanges, update_geopackage
from .layer_mapping import join_names


@dataclass(frozen=True)
class MergeInputs:
    """The master, the last common state (the master itself if no other is given), and the teams."""

    master: CensusFile
    base: CensusFile
    teams: tuple[Census, ...]

    @property
    def chosen(self) -> dict[str, str]:
        """What was decided in the layer of conflicts that the master has, by identity."""
        return {} if self.master.conflicts is None else resolutions_in(self.master.conflicts)


def read_inputs(
    master: Path,
    base: Path | None,
    teams: Sequence[tuple[str, Path]],
    partial: Collection[str] = (),
    other: OtherReader | None = None,
    progress: Progress | None = None,
) -> MergeInputs:
    """Read all files of a merge, each team's under its name, into the CRS of the master.

    ``partial``: teams whose files are extracts. ``other`` reads what is no GeoPackage. Raises
    ``InputError`` with everything that is wrong with any of the files.
    """
    progress = progress or Silent()
    problems: list[Problem] = []
    paths = [("", master), *([("", base)] if base is not None else []), *teams]
    files: list[CensusFile | None] = []
    for number, (_, path) in enumerate(paths):
        try:
            like = files[0] if files else None
            files.append(read_census(path, other, Span(progress, number / len(paths), 1.0), like))
        except InputError as error:
            problems += error.problems
            files.append(None)
        progress.set((number + 1) / len(paths), tr("Reading {layer}", layer=path.name))
    unknown = sorted(set(partial) - {name for name, _ in teams})
    if unknown:
        problems.append(
            Problem(
                "TEAM_UNKNOWN",
                "merge",
                tr("There is no team called {names}.", names=", ".join(unknown)),
                tr("The teams are: {names}.", names=", ".join(name for name, _ in teams)),
            )
        )
    first, *rest = files
    if problems or first is None:
        raise InputError(problems)
    common = [_fitted(file, first) for file in rest if file is not None]
    start = common.pop(0) if base is not None else first
    members = [
        Census(name, file.layers, name in partial, file.lossy, file.least_move)
        for (name, _), file in zip(teams, common, strict=True)
    ]
    return MergeInputs(first, start, tuple(members))


def merge(
    inputs: MergeInputs,
    settings: MergeSettings,
    resolutions: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> CensusMerge:
    """Merge; what was decided in the master's own layer of conflicts goes on to hold."""
    return merge_tables(
        inputs.base.layers,
        inputs.master.layers,
        inputs.teams,
        settings,
        {**inputs.chosen, **(resolutions or {})},
        geographic=is_geographic(inputs.master.crs),
        progress=progress,
    )


def read_resolutions(path: Path) -> dict[str, str]:
    """What somebody decided in the layer ``merge_conflict`` of a GeoPackage, by identity."""
    table = read_conflicts(path)
    if table is None:
        raise InputError(
            [
                Problem(
                    "CONFLICTS_MISSING",
                    path.name,
                    tr("{path} has no layer merge_conflict.", path=path),
                    tr("Give the result of the merge in which the conflicts were decided."),
                )
            ]
        )
    return resolutions_in(table)


def write_merged(
    inputs: MergeInputs, merged: CensusMerge, out: Path, progress: Progress | None = None
) -> None:
    """Write the merged census as the GeoPackage ``out``, which may be the master itself.

    A master that is a GeoPackage is changed in a copy: its other layers, its forms, styles and
    project stay. The layer ``merge_conflict`` is added, with what an earlier one holds about
    other things. Raises as ``write_geopackage`` does; what stood at ``out`` is then as it was.
    """
    conflicts = conflict_table(merged.conflicts, inputs.master.conflicts)
    master = inputs.master
    schemas = {name: _schema(name, result.table) for name, result in merged.layers.items()}
    if master.path.suffix.lower() != ".gpkg":
        tables = [result.table for result in merged.layers.values()]
        schemas[CONFLICT_LAYER] = CONFLICT_SCHEMA
        write_geopackage(
            out,
            [*tables, conflicts],
            master.crs,
            schemas=schemas,
            extra=_style_of_conflicts,
            progress=progress,
        )
        return
    changes = {name: _changes(result) for name, result in merged.layers.items() if name in master.layers}
    added = [result.table for name, result in merged.layers.items() if name not in master.layers]

    def finish(database: sqlite3.Connection) -> None:
        srs_id = _srs_id(database, master.components[0])
        for table in added:
            replace_layer(database, table, schemas[table.name], srs_id)
        replace_layer(database, conflicts, CONFLICT_SCHEMA, srs_id)
        add_styles(database, [CONFLICT_LAYER], FIXED_TIME)

    update_geopackage(master.path, out, changes, finish=finish, progress=progress)


def _style_of_conflicts(path: Path) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    try:
        add_styles(database, [CONFLICT_LAYER], FIXED_TIME)
    finally:
        database.close()


def _fitted(file: CensusFile, master: CensusFile) -> CensusFile:
    """A file in the CRS of the master, its layers called as the master calls them."""
    if not file.lossy:
        return file.to_crs(master.crs)
    names = {name.lower(): name for name in master.layers}
    layers: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    for theirs, table in file.layers.items():
        ours = names.get(theirs.lower())
        if ours is None and theirs in file.components:
            if len(file.components) > 1 or len(master.components) > 1:
                raise InputError(
                    [
                        Problem(
                            "LAYER_UNKNOWN",
                            f"{file.path.name} {theirs}",
                            tr(
                                "The master has no layer of this name; it has: {names}.",
                                names=join_names(master.components),
                            ),
                            tr("Name the shapefile after the layer it belongs to."),
                        )
                    ]
                )
            ours = master.components[0]
        if ours is not None:
            layers[ours] = replace(table, name=ours)
            crs_of[ours] = file.crs_of.get(theirs)
    return replace(file, layers=layers, crs_of=crs_of, spatial=frozenset(crs_of)).to_crs(master.crs)


def _changes(result: LayerResult) -> LayerChanges:
    """What differs from the master, as the writer wants it."""
    table = result.table
    geometry: dict[int, Any] = {}
    values: dict[int, dict[str, Any]] = defaultdict(dict)
    for name, rows in result.updated.items():
        fids = table.fids[rows].tolist()
        if name == GEOMETRY:
            geometry = dict(zip(fids, table.geometry[rows], strict=True))
            continue
        for fid, value in zip(fids, table.columns[name][rows].tolist(), strict=True):
            values[fid][name] = value
    drawn = table.geometry[~shapely.is_missing(table.geometry)]
    return LayerChanges(
        geometry,
        values,
        tuple(result.deleted.tolist()),
        added=table.take(result.inserted),
        keep_fids=True,
        fields={name: _type_of(table.columns[name].tolist()) for name in result.new_fields},
        extent=tuple(shapely.total_bounds(drawn).tolist()) if len(drawn) else None,
    )


def _type_of(values: Sequence[Any]) -> str:
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bytes}:
        return "BLOB"
    if kinds and kinds <= {int, bool}:
        return "INTEGER"
    return "REAL" if kinds and kinds <= {int, float, bool} else "TEXT"


def _schema(name: str, table: FeatureTable) -> LayerSchema:
    """The schema of a layer that is written anew: that of components, if it is one."""
    if "class_code" in table.columns:
        return replace(LAYER_SCHEMAS["component"], name=name)
    return LayerSchema(name, GeometryKind.NONE, "")


def _srs_id(database: sqlite3.Connection, layer: str) -> int:
    row = database.execute(
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    return int(row[0]) if row else -1
