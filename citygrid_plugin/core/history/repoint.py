"""Repointing: what pointed to a retired cell points to those in its place from now on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..coding import community_code_text
from ..model.features import BaseData, FeatureTable
from .compare import GridComparison
from .same_ground import as_polygons, codes_of

if TYPE_CHECKING:
    from .redivision import Redivision


@dataclass(frozen=True)
class Repointed:
    """One reference that changed: in which layer and feature, from which code to which ("" for none)."""

    layer: str
    fid: int
    field: str
    old_code: str
    new_code: str


def repointed_table(changes: Sequence[Repointed]) -> FeatureTable:
    """The changes as the table ``grid_repointed``."""
    columns = {
        name: np.array([*(getattr(change, source) for change in changes), None], dtype=object)[:-1]
        for name, source in (
            ("layer", "layer"),
            ("feature", "fid"),
            ("field", "field"),
            ("old_code", "old_code"),
            ("new_code", "new_code"),
        )
    }
    return FeatureTable.of("grid_repointed", [None] * len(changes), **columns)


def repoint_all(
    base: BaseData, carried: Sequence[FeatureTable], done: Redivision
) -> tuple[BaseData, list[FeatureTable], list[Repointed]]:
    """Repoint components and zones after a re-division.

    ``carried``: tables of last time, of which ``zone_member`` is repointed and the ``zone``
    of every member that changed gets its ground anew. Returns base data, tables, changes.
    """
    ever = tuple(sorted(set(codes_of(done.history).tolist()) - set(codes_of(done.unit_grid).tolist())))
    changes: list[Repointed] = []
    if "grid_code" in base.component.columns:
        component, changes = repoint(base.component, "grid_code", ever, done.unit_grid)
        base = replace(base, component=component)
    tables = {table.name: table for table in carried}
    members = tables.get("zone_member")
    if members is not None and "grid_code" in members.columns:
        fresh, more = repoint(members, "grid_code", done.retired, done.unit_grid, done.comparison)
        tables["zone_member"] = fresh
        changes += more
        if "zone" in tables:
            changed = set(members.column("zone_code", "")[np.isin(members.fids, [c.fid for c in more])])
            tables["zone"] = _zones(tables["zone"], fresh, done.unit_grid, changed)
    return base, list(tables.values()), changes


def _zones(
    zones: FeatureTable, members: FeatureTable, unit_grid: FeatureTable, changed: set[str]
) -> FeatureTable:
    """The zones, those with changed members on the ground their members have now."""
    codes, home = codes_of(unit_grid), members.column("zone_code", "")
    geometry = zones.geometry.copy()
    columns = dict(zones.columns)
    counts = np.array(zones.column("grid_count"), dtype=object)
    for row, code in enumerate(zones.column("zone_code", "").tolist()):
        if code in changed:
            mine = np.isin(codes.astype(str), members.column("grid_code")[home == code].astype(str))
            geometry[row] = shapely.coverage_union_all(unit_grid.geometry[mine])
            counts[row] = int(mine.sum())
    if "grid_count" in columns:
        columns["grid_count"] = counts
    return FeatureTable(zones.name, geometry, zones.fids, columns)


def repoint(
    table: FeatureTable,
    field: str,
    retired: tuple[str, ...],
    unit_grid: FeatureTable,
    comparison: GridComparison | None = None,
    group: str = "zone_code",
) -> tuple[FeatureTable, list[Repointed]]:
    """Replace codes of ``retired`` cells in the column ``field`` by those of cells in use.

    A feature with a geometry, such as a component (部件), gets the code of the cell it lies
    in; on an edge the first by code, outside all cells none. A row without, such as a member
    of a zone (责任网格), becomes a row for each cell that lies where the old one lay
    (``comparison``), in the same ``group``; a cell that came from several groups goes to the
    one that most of its ground was of. Returns the table and every change, in its order.
    """
    codes = np.array(
        [*(community_code_text(code) for code in table.column(field).tolist()), None], dtype=object
    )[:-1]
    stale = np.isin(codes.astype(str), np.array(retired, dtype=str))
    located = stale & ~shapely.is_missing(table.geometry)
    table, changes = _by_place(table, field, codes, np.flatnonzero(located), unit_grid)
    members = stale & ~located
    if members.any() and comparison is not None:
        table, more = _by_lineage(table, field, codes, members, comparison, group)
        changes += more
    return table, changes


def _by_place(
    table: FeatureTable,
    field: str,
    codes: NDArray[np.object_],
    rows: NDArray[np.intp],
    unit_grid: FeatureTable,
) -> tuple[FeatureTable, list[Repointed]]:
    if not len(rows):
        return table, []
    cell_codes = codes_of(unit_grid)
    order = np.argsort(cell_codes.astype(str), kind="stable")
    tree = STRtree(as_polygons(unit_grid.geometry[order]))
    point, cell = tree.query(shapely.point_on_surface(table.geometry[rows]), predicate="intersects")
    first = np.full(len(rows), len(order), dtype=np.intp)
    np.minimum.at(first, point, cell)
    found = [str(cell_codes[order[k]]) if k < len(order) else "" for k in first.tolist()]
    values = np.array(table.column(field), dtype=object)
    values[rows] = [code or None for code in found]
    changes = [
        Repointed(table.name, int(table.fids[row]), field, str(codes[row]), code)
        for row, code in zip(rows.tolist(), found, strict=True)
    ]
    columns = {**table.columns, field: values}
    return FeatureTable(table.name, table.geometry, table.fids, columns), changes


def _by_lineage(
    table: FeatureTable,
    field: str,
    codes: NDArray[np.object_],
    stale: NDArray[np.bool_],
    comparison: GridComparison,
    group: str,
) -> tuple[FeatureTable, list[Repointed]]:
    lineage = comparison.lineage
    heirs: dict[str, list[tuple[str, float]]] = {}
    for old, new, area in zip(
        *(lineage.columns[name].tolist() for name in ("old_code", "new_code", "area_m2")), strict=True
    ):
        heirs.setdefault(old, []).append((new, area))
    groups = np.array([str(value) for value in table.column(group, "").tolist()], dtype=object)
    # Ground that each heir has from each group, and the row through which it came.
    claims: dict[str, dict[str, float]] = {}
    for row in np.flatnonzero(stale).tolist():
        for code, area in heirs.get(str(codes[row]), []):
            claim = claims.setdefault(code, {})
            claim[groups[row]] = claim.get(groups[row], 0.0) + area
    winner = {
        code: min(claim, key=lambda name, claim=claim: (-claim[name], name))  # type: ignore[misc]
        for code, claim in claims.items()
    }
    given = {(str(codes[row]), groups[row]) for row in np.flatnonzero(~stale).tolist()}
    taken: list[tuple[int, Any]] = []
    changes = []
    for row in range(len(table)):
        if not stale[row]:
            taken.append((row, table.column(field)[row]))
            continue
        mine = [code for code, _ in heirs.get(str(codes[row]), []) if winner[code] == groups[row]]
        fid, old = int(table.fids[row]), str(codes[row])
        changes += [Repointed(table.name, fid, field, old, code) for code in mine or [""]]
        fresh = [code for code in mine if (code, groups[row]) not in given]
        given |= {(code, groups[row]) for code in fresh}
        taken += [(row, code) for code in fresh]
    rows = np.array([row for row, _ in taken], dtype=np.intp)
    columns = {name: values[rows] for name, values in table.columns.items()}
    columns[field] = np.array([*(code for _, code in taken), None], dtype=object)[:-1]
    geometry = table.geometry[rows]
    fids = np.arange(1, len(rows) + 1, dtype=np.int64)
    return FeatureTable(table.name, geometry, fids, columns), changes
