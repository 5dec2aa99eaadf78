"""Before a save: which of the rows touched here did others change, delete or hide?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..merging.conflicts import BASE, BOTH, OURS, THEIRS, Conflict
from ..merging.decide import Decision, Touched, decide
from ..merging.rows import as_text, same
from ..merging.settings import MergeSettings
from ..model.i18n import tr
from .state import Edit, RowState, Status

#: The side of this user, in choices; that of the others is ``Finding.others``.
MINE = "mine"
#: What the other side cannot be called, for it means something else as a choice.
_TAKEN = frozenset({"", MINE, BASE, OURS, THEIRS, BOTH})


@dataclass(frozen=True)
class Finding:
    """A row that is not as it was when it was edited.

    ``theirs``: the row as it stands on the server, None if it cannot be seen. ``conflicts``: what
    somebody has to decide, in terms of the sides ``MINE`` and ``others``; none where both sides'
    changes go together, and none for a row that is hidden or may not be changed.
    """

    layer: str
    edit: Edit
    state: RowState
    theirs: Mapping[str, Any] | None
    conflicts: tuple[Conflict, ...] = ()

    @property
    def others(self) -> str:
        """The name of the other side, never that of this one."""
        return _others(self.state)

    @property
    def writable(self) -> bool:
        """Whether anything can be written to the row."""
        return self.state.status in (Status.CHANGED, Status.DELETED)

    def their_changes(self) -> dict[str, tuple[str, str]]:
        """By field, what it was ("?" where nobody knows) and what others made of it, as text."""
        base = self.edit.base
        return {
            name: ("?" if base is None else as_text(base.get(name)), as_text(value))
            for name, value in _their_values(self.edit, self.state, self.theirs).items()
        }

    def message(self) -> str:
        """What happened, in a sentence."""
        told = {
            Status.CHANGED: tr("{who} changed it{when}."),
            Status.DELETED: tr("{who} deleted it{when}."),
            Status.HIDDEN: tr("It can no longer be seen: it was deleted, or a row policy hides it from you."),
            Status.FORBIDDEN: tr("A row policy of the database does not let you change it."),
            Status.SAME: "",
        }[self.state.status]
        when = tr(" ({time})", time=self.state.when) if self.state.when else ""
        return told.format(who=self.state.who or tr("Somebody"), when=when)

    def decision(self, resolutions: Mapping[str, str]) -> Decision:
        """What becomes of the row if conflicts are decided so, by their identity."""
        return _decided(self.layer, self.edit, self.state, self.theirs, resolutions)


def compare(
    layer: str,
    edits: Sequence[Edit],
    states: Mapping[int, RowState],
    theirs: Mapping[int, Mapping[str, Any]],
) -> list[Finding]:
    """The rows of ``edits`` that others changed, deleted or hid, in the order of the edits.

    A row that both sides deleted is no finding, nor is one that others merely touched without
    changing a value of it. What a form wrote anew as it was is no edit. ``theirs``: the rows as
    they stand on the server, as far as they can be seen, by feature id.
    """
    findings = []
    for edit in map(_without_idle, edits):
        state, row = states[edit.fid], theirs.get(edit.fid)
        if state.status is Status.SAME or (edit.deleted and state.status is Status.DELETED):
            continue
        conflicts: tuple[Conflict, ...] = ()
        if state.status in (Status.CHANGED, Status.DELETED):
            if state.status is Status.CHANGED and not _their_values(edit, state, row):
                continue
            conflicts = _decided(layer, edit, state, row, {}).conflicts
        findings.append(Finding(layer, edit, state, row, conflicts))
    return findings


def _without_idle(edit: Edit) -> Edit:
    base = edit.base or {}
    values = {
        name: value for name, value in edit.values.items() if name not in base or not same(base[name], value)
    }
    return replace(edit, values=values)


def _decided(
    layer: str,
    edit: Edit,
    state: RowState,
    theirs: Mapping[str, Any] | None,
    resolutions: Mapping[str, str],
) -> Decision:
    others = _others(state)
    base = dict(edit.base or {})
    edits: dict[str, Mapping[str, Any]] = {}
    deleted: tuple[str, ...] = ()
    rows: dict[str, Mapping[str, Any]] = {}
    if state.status is Status.DELETED:
        deleted = (others,)
    else:
        edits[others] = _their_values(edit, state, theirs)
        rows[others] = theirs or {}
    if edit.deleted:
        deleted = (*deleted, MINE)
    else:
        edits[MINE] = edit.values
        rows[MINE] = {**base, **edit.values}
    touched = Touched(layer, str(edit.fid), edit.name, base, edits, deleted, rows)
    return decide(touched, others, MergeSettings().latest_wins, resolutions)


def _their_values(edit: Edit, state: RowState, theirs: Mapping[str, Any] | None) -> dict[str, Any]:
    """The values of the fields that others changed.

    Where the server keeps no log, that is what differs from the row as it was first touched; and
    since it may have been changed just before, also what differs from what is to be saved.
    """
    if theirs is None:
        return {}
    noted, base = state.fields, edit.base or {}
    if noted is not None:
        return {name: value for name, value in theirs.items() if name in noted}
    return {
        name: value
        for name, value in theirs.items()
        if (name in base and not same(base[name], value))
        or (name in edit.values and not same(edit.values[name], value))
    }


def _others(state: RowState) -> str:
    return f"@{state.who}" if state.who in _TAKEN else state.who
