"""Merge teams' censuses into the master: every layer, then what holds between layers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .conflicts import Conflict, Kind
from .doubled_codes import settle_codes
from .edits import Edits, Side
from .layer import LayerMerger, MergedLayer
from .rows import CLASS, CODE, GEOMETRY, UID, Rows, aligned, rows_of
from .settings import MergeSettings

#: What the master is called among the teams; no team may be.
MASTER = "master"
#: Tables that only grow: what was noted once is never struck out, a line with more beside it is no edit.
_LEDGERS = frozenset({"code_ledger"})
#: Fewer missing rows than this are deletions, whatever share they are.
_FEW = 20
#: Sides are bits of a 64-bit number.
_MOST_TEAMS = 60


@dataclass(frozen=True)
class Census:
    """One file: its layers by name, all in the CRS of the master.

    ``partial``: it was given but a part of the base, so what it lacks is not deleted. ``lossy``:
    it comes from a shapefile, which cuts text and knows no NULL. ``least_move`` in units of the
    CRS: a shorter move comes from re-projecting, not from the team.
    """

    name: str
    layers: Mapping[str, FeatureTable]
    partial: bool = False
    lossy: bool = False
    least_move: float = 0.0


@dataclass(frozen=True)
class LayerResult:
    """A merged layer: all its rows, and what that changes in the master.

    ``table``: rows by feature id. ``inserted``: their rows that the master lacks. ``deleted``:
    feature ids that the master has and the result has not. ``updated``: by field ("geometry"
    for the geometry), the rows of ``table`` whose value the master has otherwise.
    ``new_fields``: those that the master lacks.
    """

    table: FeatureTable
    inserted: NDArray[np.intp]
    deleted: NDArray[np.int64]
    updated: Mapping[str, NDArray[np.intp]]
    new_fields: tuple[str, ...]


@dataclass(frozen=True)
class CensusMerge:
    """A merge: layers by name, conflicts in a fixed order, and what each team did."""

    layers: Mapping[str, LayerResult]
    conflicts: tuple[Conflict, ...]
    teams: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    #: Decisions that no conflict of this run asks for any more.
    unused: tuple[str, ...] = ()

    def open(self) -> list[Conflict]:
        """Conflicts that nobody has decided."""
        return [conflict for conflict in self.conflicts if not conflict.chosen]

    def as_dict(self) -> dict[str, Any]:
        """Counts for reports."""
        kinds = {kind.value: sum(each.kind is kind for each in self.conflicts) for kind in Kind}
        return {
            "layers": {
                name: {
                    "components": len(result.table),
                    "inserted": len(result.inserted),
                    "deleted": len(result.deleted),
                    "updated": len(
                        np.unique(np.concatenate([np.empty(0, np.intp), *result.updated.values()]))
                    ),
                }
                for name, result in self.layers.items()
            },
            "teams": {name: dict(counts) for name, counts in self.teams.items()},
            "conflicts": {kind: count for kind, count in kinds.items() if count},
            "open": len(self.open()),
            "resolved": len(self.conflicts) - len(self.open()),
            "unused_resolutions": len(self.unused),
        }


def merge_census(
    base: Mapping[str, FeatureTable],
    master: Mapping[str, FeatureTable],
    teams: Sequence[Census],
    settings: MergeSettings | None = None,
    resolutions: Mapping[str, str] | None = None,
    *,
    geographic: bool = False,
    progress: Progress | None = None,
) -> CensusMerge:
    """Merge what ``teams`` and the ``master`` did since ``base``, their last common state.

    All geometries are in the CRS of the master, in metres or (``geographic``) degrees. Layers go
    by name; one that a team's file lacks is one it says nothing about. Each row of the base that
    one file changed is taken over; what several changed is brought together field by field; what
    they contradict each other in is a ``Conflict``, and the row keeps what the master has until
    ``resolutions`` (choice by identity of the conflict) say otherwise. The order of the teams
    makes no difference.

    Raises ``InputError`` for names used twice, for a file that lacks so much of the base that it
    must be an extract, and for a choice that a conflict does not offer.
    """
    progress, settings, resolutions = progress or Silent(), settings or MergeSettings(), resolutions or {}
    teams = sorted(teams, key=lambda team: team.name)
    _require_names(teams)
    sides = [Census(MASTER, master), *teams]
    names = list(master)
    names += sorted({name for side in (base, *(team.layers for team in teams)) for name in side} - set(names))
    mergers = {name: _merger(name, base, sides, geographic, settings, resolutions) for name in names}
    edits: dict[str, list[Edits]] = {}
    for number, (name, merger) in enumerate(mergers.items()):
        progress.set(0.5 * number / len(mergers), tr("Comparing {layer}", layer=name))
        part = Span(progress, 0.5 * number / len(mergers), 0.5 * (number + 1) / len(mergers))
        edits[name] = merger.compare(part)
    _require_whole(edits, settings)
    merged: list[MergedLayer] = []
    for number, (name, merger) in enumerate(mergers.items()):
        progress.set(0.5 + 0.4 * number / len(mergers), tr("Merging {layer}", layer=name))
        merged.append(merger.merge(edits[name], Span(progress, 0.5, 0.9)))
    check_cancelled(progress)
    conflicts = [conflict for layer in merged for conflict in layer.conflicts]
    conflicts += settle_codes([layer for layer in merged if CODE in mergers[layer.name].keys], resolutions)
    order = {kind: position for position, kind in enumerate(Kind)}
    conflicts.sort(key=lambda each: (order[each.kind], each.layer, each.code, each.key, each.identity))
    results = {layer.name: _result(layer) for layer in merged}
    known = {conflict.identity for conflict in conflicts}
    progress.set(1.0)
    return CensusMerge(
        results,
        tuple(conflicts),
        {team.name: _counts(team.name, edits.values()) for team in teams},
        tuple(sorted(set(resolutions) - known)),
    )


def _merger(
    name: str,
    base: Mapping[str, FeatureTable],
    sides: Sequence[Census],
    geographic: bool,
    settings: MergeSettings,
    resolutions: Mapping[str, str],
) -> LayerMerger:
    """The layer ``name`` of all files, with the fields as the master calls them."""
    tables = [sides[0].layers.get(name), base.get(name), *(side.layers.get(name) for side in sides[1:])]
    patterns = [table for table in tables if table is not None]
    pattern = rows_of(next((table for table in patterns if len(table)), patterns[0]))
    made: dict[int, Rows] = {}

    def rows(table: FeatureTable | None, lossy: bool = False) -> Rows:
        if table is None:
            table = FeatureTable.empty(name)
        if id(table) not in made:  # a master that is the base is not compared with itself
            made[id(table)] = aligned(table, pattern, lossy)
        return made[id(table)]

    start = rows(base.get(name))
    chosen = [
        Side(
            side.name,
            rows(side.layers[name], side.lossy) if name in side.layers else start,
            side.partial or name in _LEDGERS,
            side.lossy,
            max(side.least_move, settings.least_move),
        )
        for side in sides
    ]
    component = any(CLASS in table.columns or CODE in table.columns for table in patterns)
    spatial = any(bool((~shapely.is_missing(table.geometry)).any()) for table in patterns)
    keys: tuple[str, ...] = (UID, CODE) if component and spatial else (UID,)
    keys = () if name in _LEDGERS else keys
    return LayerMerger(start, chosen, keys, geographic, settings, resolutions)


def _require_names(teams: Sequence[Census]) -> None:
    names = [team.name for team in teams]
    double = sorted({name for name in names if names.count(name) > 1 or name == MASTER})
    problems = []
    if double:
        problems.append(
            Problem(
                "TEAM_AMBIGUOUS",
                "merge",
                tr("Several files are called {names}.", names=", ".join(double)),
                tr("Give each its own name: NAME=FILE; none may be called {master}.", master=MASTER),
            )
        )
    if len(names) > _MOST_TEAMS:
        problems.append(
            Problem(
                "TEAMS_TOO_MANY",
                "merge",
                tr("{count} files are more than can be merged at once.", count=len(names)),
                tr("Merge {most} at a time.", most=_MOST_TEAMS),
            )
        )
    if problems:
        raise InputError(problems)


def _require_whole(edits: Mapping[str, list[Edits]], settings: MergeSettings) -> None:
    """Refuse a file that lacks so much of the base that it cannot be meant."""
    missing: dict[str, int] = {}
    base = 0
    for layer in edits.values():
        base += len(layer[0].match)
        for each in layer:
            missing[each.side.name] = missing.get(each.side.name, 0) + len(each.deleted)
    problems = [
        Problem(
            "TEAM_PARTIAL",
            name,
            tr("The file lacks {missing} of the {base} components of the base.", missing=count, base=base),
            tr("If it was but a part of the master, say so (partial); if they are deleted, allow more."),
        )
        for name, count in missing.items()
        if count >= _FEW and count > settings.max_missing * base
    ]
    if problems:
        raise InputError(problems)


def _result(layer: MergedLayer) -> LayerResult:
    """The rows that stay, set against the master's."""
    table, master = layer.whole(), layer.master
    row_of = {fid: row for row, fid in enumerate(master.fids.tolist())}
    was = np.array([row_of.get(fid, -1) for fid in table.fids.tolist()], dtype=np.intp)
    there = np.flatnonzero(was >= 0)
    updated = {}
    for name, column in table.columns.items():
        rows = there[np.asarray(column[there] != master.column(name)[was[there]], dtype=bool)]
        if len(rows):
            updated[name] = rows
    # The geometries nobody changed are the very same objects; asking for identity is enough.
    same = np.fromiter(
        (
            one is other
            for one, other in zip(table.geometry[there], master.table.geometry[was[there]], strict=True)
        ),
        dtype=bool,
        count=len(there),
    )
    rows = there[~same]
    old = shapely.to_wkb(master.table.geometry[was[rows]], byte_order=1)
    rows = rows[np.asarray(shapely.to_wkb(table.geometry[rows], byte_order=1) != old, dtype=bool)]
    if len(rows):
        updated[GEOMETRY] = rows
    deleted = np.setdiff1d(master.fids, table.fids)
    new_fields = tuple(name for name in table.columns if name not in master.names)
    return LayerResult(table, np.flatnonzero(was < 0), deleted, updated, new_fields)


def _counts(team: str, layers: Iterable[Sequence[Edits]]) -> dict[str, int]:
    own = [each for layer in layers for each in layer if each.side.name == team]
    return {
        "edited": sum(each.edited() for each in own),
        "added": sum(len(each.added) for each in own),
        "deleted": sum(len(each.deleted) for each in own),
    }
