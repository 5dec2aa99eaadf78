"""From the classes of one standard profile to those of the other (新旧部件类别对照)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from ..model.i18n import tr
from ..model.problems import InputError
from .model import Profile
from .parse import Table


class Relation(str, Enum):
    """What the new class is to the old one."""

    SAME = "same"
    RENAMED = "renamed"
    WIDER = "wider"
    PART = "part"
    NONE = "none"


class Certainty(str, Enum):
    """How sure the match is; the standards themselves give none."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True)
class MappedClass:
    """One row: class codes (one of them empty for a class without counterpart) and the judgement."""

    old: str
    new: str
    relation: Relation
    forward: bool
    backward: bool
    certainty: Certainty
    note: str = ""


@dataclass(frozen=True)
class ClassMapping:
    """All rows of the table, in its order; ``old`` and ``new`` are the ids of the profiles."""

    old: str
    new: str
    rows: tuple[MappedClass, ...]

    @cached_property
    def _forward(self) -> dict[str, str]:
        return {row.old: row.new for row in self.rows if row.forward}

    @cached_property
    def _backward(self) -> dict[str, str]:
        return {row.new: row.old for row in self.rows if row.backward}

    def convert(self, class_code: str, to: str) -> str | None:
        """The class of profile ``to`` for a class of the other; None where somebody has to look."""
        return (self._forward if to == self.new else self._backward).get(class_code)

    def candidates(self, class_code: str, to: str) -> tuple[MappedClass, ...]:
        """Every row about the class that leads to a class of profile ``to``, in order."""
        if to == self.new:
            return tuple(row for row in self.rows if row.old == class_code and row.new)
        return tuple(row for row in self.rows if row.new == class_code and row.old)


def parse_mapping(text: str, old: Profile, new: Profile, name: str = "class_mapping.csv") -> ClassMapping:
    """The table in ``text``, whose columns are the ids of both profiles; ``InputError`` with every fault."""
    table = Table.read(name, text, (old.id, new.id, "relation", "forward", "backward", "certainty", "note"))
    rows = []
    taken: set[tuple[str, str]] = set()
    for line, row in table:
        mapped = MappedClass(
            row[old.id],
            row[new.id],
            table.choice(line, row, "relation", Relation),
            row["forward"] == "yes",
            row["backward"] == "yes",
            table.choice(line, row, "certainty", Certainty),
            row["note"],
        )
        for profile, code in ((old, mapped.old), (new, mapped.new)):
            if code and profile.component_class(code) is None:
                table.fault(line, tr("{profile} has no class {code}", profile=profile.title, code=code))
        if (mapped.relation is Relation.NONE) != (not mapped.old or not mapped.new):
            table.fault(line, tr("none is for a class without counterpart, and only for that"))
        for used, start in (
            (mapped.forward, (old.id, mapped.old)),
            (mapped.backward, (new.id, mapped.new)),
        ):
            if used and start in taken:
                table.fault(line, tr("{code} has a row for this direction already", code=start[1]))
            elif used:
                taken.add(start)
        rows.append(mapped)
    if table.problems:
        raise InputError(table.problems)
    return ClassMapping(old.id, new.id, tuple(rows))
