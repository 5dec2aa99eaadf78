"""What a merge cannot decide: each with everything a person needs to, and what was chosen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.schema import GeometryKind, LayerSchema, text_field


class Kind(str, Enum):
    """Why a person must look."""

    EDITED_TWICE = "edited_twice"
    MOVED_TWICE = "moved_twice"
    #: One team moved the thing, another changed its attributes: perhaps they mean two things.
    MOVED_EDITED = "moved_edited"
    RECLASSED_EDITED = "reclassed_edited"
    DELETED_EDITED = "deleted_edited"
    ADDED_TWICE = "added_twice"
    CODE_COLLISION = "code_collision"


#: What may be chosen: neither side, the first, the second, all of them; or the name of a team.
BASE, OURS, THEIRS, BOTH = "base", "ours", "theirs", "both"
OPEN, RESOLVED = "open", "resolved"

#: What stands in the result until somebody chooses, for kinds where no side is left out.
_COMBINED = {Kind.MOVED_EDITED, Kind.RECLASSED_EDITED, Kind.ADDED_TWICE}

CONFLICT_LAYER = "merge_conflict"


#: The layer of conflicts (合并冲突): a point where the thing is, or was.
CONFLICT_SCHEMA = LayerSchema(
    CONFLICT_LAYER,
    GeometryKind.POINT,
    "合并冲突",
    (
        text_field("kind", "冲突类型", 20),
        text_field("layer", "图层"),
        text_field("code", "标识码", 17),
        text_field("field", "字段"),
        text_field("message", "说明"),
        text_field("base", "原值"),
        text_field("ours", "一方的值"),
        text_field("ours_team", "一方"),
        text_field("theirs", "另一方的值"),
        text_field("theirs_team", "另一方"),
        text_field("others", "其他各方的值"),
        text_field("applied", "目前采用", 20),
        text_field("state", "处理状态", 8),
        text_field("chosen", "选定", 40),
        text_field("base_row", "原记录"),
        text_field("ours_row", "一方的记录"),
        text_field("theirs_row", "另一方的记录"),
        text_field("identity", "冲突标识", 16),
    ),
)


@dataclass(frozen=True)
class Choice:
    """What some teams want: as text for a reader, and their whole row as JSON ("" if deleted)."""

    teams: tuple[str, ...]
    value: str
    row: str = ""


@dataclass(frozen=True)
class Conflict:
    """One thing to decide.

    ``key`` tells the thing within its layer whatever the order of the files; ``fields`` are those
    in question, "geometry" among them; ``base`` is the common value as text. ``choices``: two or
    more, in an order that depends neither on names nor on who is the master, so that "ours" and
    "theirs" mean the same in every run. ``applied`` is what the result holds, ``chosen`` what
    somebody decided ("" if nobody did). ``geometry`` is where it is. ``identity`` is the same in
    every run that meets the same values.
    """

    kind: Kind
    layer: str
    key: str
    code: str
    fields: tuple[str, ...]
    base: str
    choices: tuple[Choice, ...]
    applied: str
    geometry: Any = None
    base_row: str = ""
    chosen: str = ""
    identity: str = field(init=False, default="")

    def __post_init__(self) -> None:
        what = (self.kind.value, self.layer, self.key, *self.fields, self.base)
        text = "\x1f".join([*what, *sorted(choice.value for choice in self.choices)])
        object.__setattr__(
            self, "identity", hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()[:16]
        )

    @property
    def severity(self) -> Severity:
        """Whether something is held back (error), or all is in the result and wants a look (warning)."""
        return Severity.WARNING if self.kind in _COMBINED else Severity.ERROR

    def options(self) -> list[str]:
        """Everything that may be chosen."""
        names = [team for choice in self.choices for team in choice.teams]
        general = (
            [BASE, OURS, THEIRS]
            if self.kind not in (Kind.ADDED_TWICE, Kind.CODE_COLLISION)
            else [OURS, THEIRS]
        )
        return [*general, *([BOTH] if self.kind in _COMBINED else []), *names]

    def choice_of(self, chosen: str) -> int | None:
        """Position of the choice that ``chosen`` names; None for the base or for both."""
        if chosen in (BASE, BOTH):
            return None
        if chosen in (OURS, THEIRS):
            return (OURS, THEIRS).index(chosen)
        return next(number for number, choice in enumerate(self.choices) if chosen in choice.teams)

    def decided(self, resolutions: Mapping[str, str]) -> Conflict:
        """With what somebody chose for it, if anybody did.

        Raises ``InputError`` for what cannot be chosen.
        """
        chosen = resolutions.get(self.identity, "").strip()
        if not chosen:
            return self
        if chosen not in self.options():
            raise InputError(
                [
                    Problem(
                        "CHOICE_UNKNOWN",
                        CONFLICT_LAYER,
                        tr(
                            'Conflict {identity} ({code}) cannot be decided by "{chosen}".',
                            identity=self.identity,
                            code=self.code or self.key,
                            chosen=chosen,
                        ),
                        tr("Choose one of: {options}.", options=", ".join(self.options())),
                    )
                ]
            )
        return replace(self, chosen=chosen, applied=chosen)

    def message(self) -> str:
        """A sentence for the reader."""
        sentence = {
            Kind.EDITED_TWICE: tr("{ours} and {theirs} gave {field} different values."),
            Kind.MOVED_TWICE: tr("{ours} and {theirs} moved it to different places."),
            Kind.MOVED_EDITED: tr("{ours} moved it, {theirs} changed {field}."),
            Kind.RECLASSED_EDITED: tr("{ours} changed its class, {theirs} changed {field}."),
            Kind.DELETED_EDITED: tr("{ours} deleted it, {theirs} changed {field}."),
            Kind.ADDED_TWICE: tr("{ours} and {theirs} both recorded it: same class, within the tolerance."),
            Kind.CODE_COLLISION: tr("{ours} and {theirs} gave one code to different things."),
        }[self.kind]
        ours, theirs = self.choices[0], self.choices[1]
        fields = [name for name in self.fields if name != "geometry"] or list(self.fields)
        return sentence.format(
            ours="、".join(ours.teams), theirs="、".join(theirs.teams), field="、".join(fields)
        )


def conflict_table(conflicts: Sequence[Conflict], earlier: FeatureTable | None = None) -> FeatureTable:
    """The layer of conflicts, and below it rows of an ``earlier`` one that are about other things."""
    rows = [_row(conflict) for conflict in conflicts]
    places = [conflict.geometry for conflict in conflicts]
    names = [field.name for field in CONFLICT_SCHEMA.fields]
    if earlier is not None:
        known = {conflict.identity for conflict in conflicts}
        for number, identity in enumerate(earlier.column("identity").tolist()):
            if identity and identity not in known:
                rows.append({name: earlier.column(name)[number] for name in names})
                places.append(earlier.geometry[number])
    columns = {name: np.array([*(row[name] for row in rows), None], dtype=object)[:-1] for name in names}
    return FeatureTable.of(CONFLICT_LAYER, places, **columns)


def _row(conflict: Conflict) -> dict[str, Any]:
    ours, theirs, *others = conflict.choices
    rest = "; ".join(f"{'、'.join(choice.teams)}: {choice.value}" for choice in others)
    return {
        "kind": conflict.kind.value,
        "layer": conflict.layer,
        "code": conflict.code or None,
        "field": ",".join(conflict.fields),
        "message": conflict.message(),
        "base": conflict.base or None,
        "ours": ours.value or None,
        "ours_team": ",".join(ours.teams),
        "theirs": theirs.value or None,
        "theirs_team": ",".join(theirs.teams),
        "others": rest or None,
        "applied": conflict.applied,
        "state": RESOLVED if conflict.chosen else OPEN,
        "chosen": conflict.chosen or None,
        "base_row": conflict.base_row or None,
        "ours_row": ours.row or None,
        "theirs_row": theirs.row or None,
        "identity": conflict.identity,
    }


def resolutions_in(table: FeatureTable) -> dict[str, str]:
    """What somebody chose in a layer of conflicts, by identity; rows without a choice are left out."""
    pairs = zip(table.column("identity").tolist(), table.column("chosen").tolist(), strict=True)
    return {str(identity): str(chosen).strip() for identity, chosen in pairs if identity and chosen}


def flag_rows(conflicts: Iterable[Conflict]) -> FeatureTable:
    """Open conflicts as the flag layer (问题标记) that the review panel and the map show."""
    waiting = [conflict for conflict in conflicts if not conflict.chosen]
    return FeatureTable.of(
        "flag",
        [conflict.geometry for conflict in waiting],
        rule=_objects([f"MERGE_{conflict.kind.name}" for conflict in waiting]),
        severity=_objects([conflict.severity.value for conflict in waiting]),
        message=_objects([conflict.message() for conflict in waiting]),
        codes=_objects([conflict.code for conflict in waiting]),
        value=np.full(len(waiting), np.nan),
        identity=_objects([f"MERGE_{conflict.kind.name}|{conflict.identity}" for conflict in waiting]),
        accepted=np.zeros(len(waiting), dtype=bool),
    )


def _objects(values: Sequence[Any]) -> Any:
    return np.array([*values, None], dtype=object)[:-1]
