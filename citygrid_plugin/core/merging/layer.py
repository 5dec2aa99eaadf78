"""Merge one layer: base, master and teams in, merged rows and conflicts out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.progress import Progress, check_cancelled
from .additions import Added, Additions, content_order, fresh_uid, near_pairs
from .conflicts import BOTH, Choice, Conflict, Kind
from .decide import Touched, decide, place_of
from .edits import Edits, Side, edits_of
from .rows import CLASS, CODE, GEOMETRY, UID, Rows, as_json, as_text, has_row, positions
from .settings import MergeSettings

#: Rows decided between two looks at the cancel button.
_CHUNK = 1000


@dataclass
class MergedLayer:
    """The rows of a layer after the merge, on their way: those of the base first, then the new ones.

    All arrays are (n,) and parallel. ``base_row``, ``master_row``: where a row comes from, -1 for
    nowhere. ``teams``: for new rows, by whom. ``edits``: what each side changed.
    """

    name: str
    columns: dict[str, NDArray[np.object_]]
    geometry: NDArray[np.object_]
    alive: NDArray[np.bool_]
    base_row: NDArray[np.intp]
    master_row: NDArray[np.intp]
    base: Rows
    master: Rows
    edits: list[Edits]
    teams: dict[int, tuple[str, ...]] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def row(self, number: int) -> dict[str, Any]:
        """All values of a row as they stand."""
        values = {name: column[number] for name, column in self.columns.items()}
        return {**values, GEOMETRY: self.geometry[number]}

    def whole(self) -> FeatureTable:
        """The rows that stay. Feature ids are the master's; new rows follow, in order of content."""
        alive = np.flatnonzero(self.alive)
        fids = np.zeros(len(alive), dtype=np.int64)
        master_row, base_row = self.master_row[alive], self.base_row[alive]
        known = master_row >= 0
        fids[known] = self.master.fids[master_row[known]]
        taken = set(self.master.fids.tolist())
        following = max([0, *taken, *self.base.fids.tolist()]) + 1
        for k in np.flatnonzero(~known).tolist():
            old = int(self.base.fids[base_row[k]]) if base_row[k] >= 0 else -1
            if old < 0 or old in taken:
                old, following = following, following + 1
            taken.add(old)
            fids[k] = old
        order = np.argsort(fids, kind="stable")
        columns = {name: column[alive][order] for name, column in self.columns.items()}
        return FeatureTable(self.name, self.geometry[alive][order], fids[order], columns)


class LayerMerger:
    """One layer of all files."""

    def __init__(
        self,
        base: Rows,
        sides: Sequence[Side],
        keys: tuple[str, ...],
        geographic: bool,
        settings: MergeSettings,
        resolutions: Mapping[str, str],
    ) -> None:
        """``sides``: the master first, then teams by name; all with the field names of the base."""
        self._base, self._sides, self.keys = base, sides, keys
        self._geographic, self._settings, self._resolutions = geographic, settings, resolutions
        self._master = sides[0]

    def compare(self, progress: Progress) -> list[Edits]:
        """What each side changed."""
        found = []
        for number, side in enumerate(self._sides):
            check_cancelled(progress)
            progress.set(number / len(self._sides))
            found.append(edits_of(self._base, side, self.keys))
        return found

    def merge(self, edits: list[Edits], progress: Progress) -> MergedLayer:
        """Bring them together."""
        merged = self._start(edits)
        counts = np.zeros(len(self._base), dtype=np.int64)
        for each in edits:
            counts += each.touched(len(self._base))
        self._apply_alone(merged, counts == 1)
        check_cancelled(progress)
        self._decide(merged, np.flatnonzero(counts > 1), progress)
        self._add(merged, progress)
        self._tell_added_twice(merged, counts > 0)
        return merged

    def _start(self, edits: list[Edits]) -> MergedLayer:
        names = list(dict.fromkeys([*self._master.rows.names, *self._base.names]))
        names += sorted({name for side in self._sides for name in side.rows.names} - set(names))
        count = len(self._base)
        return MergedLayer(
            self._base.table.name,
            {name: self._base.column(name).copy() for name in names},
            self._base.table.geometry.copy(),
            np.ones(count, dtype=bool),
            np.arange(count, dtype=np.intp),
            edits[0].match.copy(),
            self._base,
            self._master.rows,
            edits,
        )

    def _apply_alone(self, merged: MergedLayer, alone: NDArray[np.bool_]) -> None:
        """Take over what only one side touched."""
        for each in merged.edits:
            for name, rows in each.changed.items():
                chosen = rows[alone[rows]]
                target = merged.geometry if name == GEOMETRY else merged.columns[name]
                target[chosen] = each.side.rows.column(name)[each.match[chosen]]
            merged.alive[each.deleted[alone[each.deleted]]] = False

    def _decide(self, merged: MergedLayer, several: NDArray[np.intp], progress: Progress) -> None:
        """Bring together, row by row, what several sides touched."""
        wanted = np.zeros(len(self._base), dtype=bool)
        wanted[several] = True
        changed: dict[int, dict[str, list[str]]] = defaultdict(dict)
        deleted: dict[int, list[str]] = defaultdict(list)
        by_name = {each.side.name: each for each in merged.edits}
        for each in merged.edits:
            for name, rows in each.changed.items():
                for row in rows[wanted[rows]].tolist():
                    changed[row].setdefault(each.side.name, []).append(name)
            for row in each.deleted[wanted[each.deleted]].tolist():
                deleted[row].append(each.side.name)
        for done, row in enumerate(several.tolist()):
            if done % _CHUNK == 0:
                check_cancelled(progress)
                progress.set(0.5 * done / len(several))
            whole = {name: by_name[name].side.rows.row(by_name[name].match[row]) for name in changed[row]}
            base = self._base.row(row)
            found = decide(
                Touched(
                    merged.name,
                    f"{base.get(UID) or base.get(CODE) or ''}#{self._base.fids[row]}",
                    str(base.get(CODE) or ""),
                    base,
                    {
                        name: {each: whole[name][each] for each in names}
                        for name, names in changed[row].items()
                    },
                    tuple(deleted[row]),
                    whole,
                ),
                self._master.name,
                self._settings.latest_wins,
                self._resolutions,
            )
            for name, value in found.values.items():
                (merged.geometry if name == GEOMETRY else merged.columns[name])[row] = value
            merged.alive[row] = found.alive
            merged.conflicts += found.conflicts

    # New things

    def _add(self, merged: MergedLayer, progress: Progress) -> None:
        added = [each.added for each in merged.edits]
        rows = [side.rows for side in self._sides]
        uids = frozenset(self._base.column(UID).tolist()) - {None}
        things = Additions(rows, added, uids, self._geographic, self._settings.tolerance).things(progress)
        if not things:
            return
        values = {name: np.empty(len(things), dtype=object) for name in (*merged.columns, GEOMETRY)}
        master_row = np.full(len(things), -1, dtype=np.intp)
        conflicts: dict[int, tuple[Conflict, ...]] = {}
        self._fill(things, values)
        for number, thing in enumerate(things):
            if number % _CHUNK == 0:
                check_cancelled(progress)
            if thing.members[0][0] == 0:
                master_row[number] = thing.members[0][1]
            if len(thing.members) > 1:
                conflicts[number] = self._unite(merged.name, thing, values, number)
        place = positions(values[GEOMETRY], self._geographic)
        order = content_order(values, place)
        start = len(merged.alive)
        for name in merged.columns:
            merged.columns[name] = np.concatenate([merged.columns[name], values[name][order]])
        merged.geometry = np.concatenate([merged.geometry, values[GEOMETRY][order]])
        merged.alive = np.concatenate([merged.alive, np.ones(len(order), dtype=bool)])
        merged.base_row = np.concatenate([merged.base_row, np.full(len(order), -1, dtype=np.intp)])
        merged.master_row = np.concatenate([merged.master_row, master_row[order]])
        for position, number in enumerate(order.tolist()):
            members = things[number].members
            merged.teams[start + position] = tuple(self._sides[side].name for side, _ in members)
            merged.conflicts += conflicts.get(number, ())
        copied = [start + k for k, number in enumerate(order.tolist()) if things[number].uid is None]
        self._renew_uids(merged, start, frozenset(copied))

    def _fill(self, things: Sequence[Added], values: Mapping[str, NDArray[np.object_]]) -> None:
        """The values of each thing's first row, side by side at once."""
        first = np.array([thing.members[0] for thing in things], dtype=np.intp)
        for side, each in enumerate(self._sides):
            chosen = np.flatnonzero(first[:, 0] == side)
            for name, column in values.items():
                column[chosen] = each.rows.column(name)[first[chosen, 1]]

    def _unite(
        self, layer: str, thing: Added, values: Mapping[str, NDArray[np.object_]], number: int
    ) -> tuple[Conflict, ...]:
        """One row for a thing that several sides added."""
        rows = {self._sides[side].name: self._sides[side].rows.row(row) for side, row in thing.members}
        uids = sorted(str(row[UID]) for row in rows.values() if row.get(UID) is not None)
        uid = thing.uid if thing.uid is not None else (uids[0] if uids else None)
        if thing.alike:
            codes = [row[CODE] for row in rows.values() if row.get(CODE) is not None]
            for name, value in ((UID, uid), (CODE, codes[0] if codes else None)):
                if name in values:
                    values[name][number] = value
            return ()
        edits = {
            team: {k: v for k, v in row.items() if v is not None and k != UID} for team, row in rows.items()
        }
        # What the master has from an earlier run may have got a uuid or a code since.
        own = [row for team, row in rows.items() if team != self._master.name]
        codes = sorted(str(row[CODE]) for row in own if row.get(CODE))
        code = codes[0] if codes else ""
        key = code or str(thing.uid)
        if UID in values:
            values[UID][number] = uid
        found = decide(
            Touched(layer, f"{key}#+", code, None, edits, (), rows),
            self._master.name,
            self._settings.latest_wins,
            self._resolutions,
        )
        for name, value in found.values.items():
            if name in values:
                values[name][number] = value
        return found.conflicts

    def _renew_uids(self, merged: MergedLayer, start: int, copied: frozenset[int]) -> None:
        """A uuid that came along with a copied row belongs to the row it was copied from."""
        column = merged.columns.get(UID)
        if column is None:
            return
        seen = {uid for uid in column[:start].tolist() if uid is not None}
        own = self._master.rows.column(UID)
        new = []
        for row in range(start, len(column)):
            in_master = merged.master_row[row]
            if in_master >= 0 and own[in_master] == column[row]:
                seen.add(column[row])  # whatever it is, the master has had it before
            elif column[row] is not None:
                new.append(row)
        for row in sorted(new, key=lambda row: (row in copied, row)):
            uid, copy = column[row], 0
            while column[row] in seen:
                copy += 1
                column[row] = fresh_uid(merged.name, f"{uid}{copy}", merged.row(row))
            seen.add(column[row])

    def _tell_added_twice(self, merged: MergedLayer, touched: NDArray[np.bool_]) -> None:
        """Things that different teams recorded each for itself, and new things where another was moved to."""
        start = len(self._base)
        if start == len(merged.alive) or CLASS not in merged.columns:
            return
        moved = sorted(
            {row for each in merged.edits for row in each.changed.get(GEOMETRY, np.empty(0)).tolist()}
        )
        rows = np.array(
            [*range(start, len(merged.alive)), *(r for r in moved if merged.alive[r])], dtype=np.intp
        )
        bits = {side.name: 1 << number for number, side in enumerate(self._sides)}
        teams = np.zeros(len(rows), dtype=np.int64)
        for position, row in enumerate(rows.tolist()):
            names = merged.teams.get(row)
            if names is None:
                names = tuple(
                    each.side.name for each in merged.edits if has_row(each.changed.get(GEOMETRY), row)
                )
            # What the master has from an earlier run of the same merge is still the teams'.
            names = tuple(name for name in names if name != self._master.name) or names
            teams[position] = sum(bits[name] for name in names)
        before = merged.geometry[rows].copy()
        old = rows < start
        before[old] = self._base.table.geometry[rows[old]]
        groups = near_pairs(
            positions(merged.geometry[rows], self._geographic),
            merged.columns[CLASS][rows],
            teams,
            ~old,
            positions(before, self._geographic),
            self._settings.tolerance,
        )
        names_of = {bit: name for name, bit in bits.items()}
        for group in groups:
            members = sorted(
                ((rows[k], teams[k]) for k in group), key=lambda m: as_text(merged.geometry[m[0]])
            )
            self._choose_between(
                merged,
                [
                    (int(row), tuple(name for bit, name in names_of.items() if int(has) & bit))
                    for row, has in members
                ],
            )

    def _choose_between(self, merged: MergedLayer, members: list[tuple[int, tuple[str, ...]]]) -> None:
        rows = [row for row, _ in members]
        codes = (
            [str(code) for code in merged.columns[CODE][rows].tolist() if code]
            if CODE in merged.columns
            else []
        )
        conflict = Conflict(
            Kind.ADDED_TWICE,
            merged.name,
            str(merged.columns[CLASS][rows[0]] or ""),
            next(iter(codes), ""),
            (GEOMETRY,),
            "",
            tuple(
                Choice(names, as_text(merged.geometry[row]), as_json(merged.row(row)))
                for row, names in members
            ),
            BOTH,
            place_of(merged.geometry[rows[0]]),
        ).decided(self._resolutions)
        merged.conflicts.append(conflict)
        number = conflict.choice_of(conflict.chosen) if conflict.chosen else None
        if number is not None:
            dropped = [row for position, row in enumerate(rows) if position != number]
            merged.alive[dropped] = False
