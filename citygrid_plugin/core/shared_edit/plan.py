"""What is saved once the user has chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..merging.rows import same
from .compare import Finding

#: What may be done with a row that cannot be written: keep the edit for a later save, or leave it out.
LATER, LEAVE = "later", "leave"


@dataclass(frozen=True)
class SavePlan:
    """What becomes of the rows with findings, by feature id; rows without are saved as they are.

    ``values``: to write. ``delete``: rows to delete. ``restore``: whole rows that others deleted
    and that are to be added again. ``later``: edits that stay unsaved. Rows in none of them are
    left as they stand on the server.
    """

    values: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    delete: frozenset[int] = frozenset()
    restore: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    later: frozenset[int] = frozenset()


def plan_save(findings: Sequence[Finding], choices: Mapping[str, str]) -> SavePlan:
    """Make the plan.

    ``choices``: by identity of the conflict, one of its ``options()``; by ``str(fid)``, ``LATER``
    or ``LEAVE`` for a row that cannot be written. Raises ``InputError`` for anything else, and
    ``ValueError`` while a conflict over a value is undecided.
    """
    values: dict[int, Mapping[str, Any]] = {}
    restore: dict[int, Mapping[str, Any]] = {}
    delete, later = set(), set()
    for finding in findings:
        fid = finding.edit.fid
        if not finding.writable:
            if choices.get(str(fid), LATER) == LATER:
                later.add(fid)
            continue
        decision = finding.decision(choices)
        if any(conflict.severity.value == "error" and not conflict.chosen for conflict in decision.conflicts):
            raise ValueError(f"row {fid} is not decided")
        if finding.theirs is None:
            if decision.alive:
                restore[fid] = {**(finding.edit.base or {}), **decision.values}
        elif not decision.alive:
            delete.add(fid)
        elif not finding.edit.deleted:
            values[fid] = _to_write(finding, decision.values)
    return SavePlan(values, frozenset(delete), restore, frozenset(later))


def _to_write(finding: Finding, decided: Mapping[str, Any]) -> dict[str, Any]:
    """What has to change on the server; a change of theirs that was not kept goes back to what it was."""
    theirs, base = finding.theirs or {}, finding.edit.base or {}
    names = dict.fromkeys([*finding.their_changes(), *finding.edit.values])
    wanted = {name: decided[name] if name in decided else base.get(name, theirs.get(name)) for name in names}
    return {name: value for name, value in wanted.items() if not same(value, theirs.get(name))}
