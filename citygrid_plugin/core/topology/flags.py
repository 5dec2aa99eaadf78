"""Flags: what a check found, one shape for every rule."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import numpy as np
import shapely

from ..model.features import FeatureTable
from ..model.problems import Severity
from .rules import RuleName


@dataclass(frozen=True)
class Flag:
    """One thing found.

    ``geometry`` is where it is (a gap, an overlap, a vertex …; never None, empty only for a
    cell without geometry). ``message`` is a sentence in the user's language. ``codes`` are
    those of the cells concerned, in ascending order, ``fids`` their feature ids in the same
    order. ``value`` is the measure of the rule (m², m, degrees …), None if it has none.
    ``layers``, in a check of several layers, are those of the features, in the same order.
    """

    rule: RuleName
    severity: Severity
    geometry: Any
    message: str
    codes: tuple[str, ...] = ()
    fids: tuple[int, ...] = ()
    value: float | None = None
    layers: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """The same for the same find in another run: an accepted exception is known by it.

        Rule, cells and place to the decimetre: cells are re-read and re-ordered between runs,
        and a mended neighbour moves the end of a gap, but not its middle by much.
        """
        place = "" if shapely.is_empty(self.geometry) else _place(self.geometry)
        names = self.codes
        if self.layers:  # components without a code yet stand where others do
            known = zip(self.codes, self.layers, self.fids, strict=True)
            names = tuple(code or f"{layer}#{fid}" for code, layer, fid in known)
        return f"{self.rule.value}|{','.join(names)}|{place}"


def _place(geometry: Any) -> str:
    x0, y0, x1, y1 = shapely.bounds(geometry)
    return f"{round((x0 + x1) / 2, 1):.1f} {round((y0 + y1) / 2, 1):.1f}"


@dataclass(frozen=True)
class CheckReport:
    """Everything a check found, and what it looked for."""

    flags: tuple[Flag, ...]
    checked: tuple[RuleName, ...]
    cells: int
    notes: tuple[str, ...] = field(default=())

    def count(self, severity: Severity, accepted: Collection[str] = frozenset()) -> int:
        """How many flags have the severity, without those whose identity is ``accepted``."""
        return sum(flag.severity is severity and flag.identity not in accepted for flag in self.flags)

    def by_rule(self) -> dict[RuleName, int]:
        """How many flags each rule that was looked for has, noughts too."""
        counts = dict.fromkeys(self.checked, 0)
        for flag in self.flags:
            counts[flag.rule] = counts.get(flag.rule, 0) + 1
        return counts


def in_order(flags: Iterable[Flag]) -> list[Flag]:
    """Flags in an order that does not depend on that of the features: rule, codes, place."""
    flags = list(flags)
    kinds = sorted({type(flag.rule) for flag in flags}, key=lambda kind: kind.__name__)
    rules = ((kind, rule) for kind in kinds for rule in kind)  # two kinds may have rules of one name
    position = {rule: index for index, rule in enumerate(rules)}
    ordered = sorted(flags, key=lambda flag: (position[type(flag.rule), flag.rule], flag.codes))
    # Where one is takes longer to say than all else: only those are asked that are alike so far.
    alike = groupby(ordered, key=lambda flag: (flag.rule, flag.codes))
    groups = (list(group) for _, group in alike)
    return [
        flag
        for group in groups
        for flag in (
            sorted(group, key=lambda flag: (flag.identity, flag.value or 0.0)) if len(group) > 1 else group
        )
    ]


def flag_table(flags: Sequence[Flag], accepted: Collection[str] = frozenset()) -> FeatureTable:
    """The flag layer (检查标记): one row per flag, fields of the data model, and its identity.

    Those whose identity is ``accepted`` are marked as exceptions.
    """
    identities = [flag.identity for flag in flags]
    return FeatureTable.of(
        "flag",
        [flag.geometry for flag in flags],
        rule=np.array([flag.rule.value for flag in flags], dtype=object),
        severity=np.array([flag.severity.value for flag in flags], dtype=object),
        message=np.array([flag.message for flag in flags], dtype=object),
        codes=np.array([",".join(flag.codes) for flag in flags], dtype=object),
        value=np.array([math.nan if flag.value is None else flag.value for flag in flags], dtype=float),
        identity=np.array(identities, dtype=object),
        accepted=np.array([identity in accepted for identity in identities], dtype=bool),
    )


def accepted_in(table: FeatureTable) -> frozenset[str]:
    """Identities of the flags of another run that somebody accepted as exceptions."""
    marks = zip(table.column("identity").tolist(), table.column("accepted").tolist(), strict=True)
    return frozenset(str(identity) for identity, accepted in marks if accepted in (True, 1))
