"""What is told about components while codes are given: one problem for each rule and layer."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity

#: Examples given of values that are wrong.
_EXAMPLES = 3


class RuleId(str, Enum):
    """Why a component is told of."""

    NO_PLACE = "COMPONENT_NO_PLACE"
    OUTSIDE_GRID = "COMPONENT_OUTSIDE_GRID"
    ON_EDGE = "COMPONENT_ON_EDGE"
    CLASS_UNKNOWN = "CLASS_UNKNOWN"
    COUNTY_UNKNOWN = "COUNTY_UNKNOWN"
    CODE_INVALID = "CODE_INVALID"
    CODE_TWICE = "CODE_TWICE"
    CODE_OF_OTHER_CLASS = "CODE_OF_OTHER_CLASS"


_SEVERITY = {
    RuleId.OUTSIDE_GRID: Severity.WARNING,
    RuleId.ON_EDGE: Severity.INFO,
    RuleId.CODE_OF_OTHER_CLASS: Severity.WARNING,
}


class Report:
    """Collects what is noticed by row of all tables together."""

    def __init__(self, tables: Sequence[FeatureTable]) -> None:
        self._names = [table.name for table in tables]
        self._fids = np.concatenate([np.empty(0, dtype=np.int64), *(table.fids for table in tables)])
        self._table_of = np.repeat(np.arange(len(tables)), [len(table) for table in tables])
        self._found: dict[RuleId, dict[int, str]] = {rule: {} for rule in RuleId}

    def add(self, rule: RuleId, row: int, value: str = "") -> None:
        """Note a row with the value that is wrong."""
        self._found[rule][row] = value

    def add_rows(self, rule: RuleId, rows: NDArray[np.bool_]) -> None:
        """Note the rows of a mask."""
        self._found[rule].update(dict.fromkeys(np.flatnonzero(rows).tolist(), ""))

    def add_each(self, rule: RuleId, rows: NDArray[np.intp], values: NDArray[np.object_]) -> None:
        """Note rows, each with its value."""
        self._found[rule].update(dict(zip(rows.tolist(), values[rows].tolist(), strict=True)))

    def places(self, rows: NDArray[np.intp]) -> list[tuple[str, int]]:
        """Layer and feature id of rows."""
        tables, fids = self._table_of[rows].tolist(), self._fids[rows].tolist()
        return [(self._names[table], fid) for table, fid in zip(tables, fids, strict=True)]

    def notes(self, rows: NDArray[np.intp]) -> NDArray[np.object_]:
        """What is told about each of these rows, as text; None for nothing."""
        texts: dict[int, list[str]] = {}
        for rule, found in self._found.items():
            for row in found:
                texts.setdefault(row, []).append(rule.value)
        notes = ["; ".join(texts[row]) if row in texts else None for row in rows.tolist()]
        return np.array([*notes, None], dtype=object)[:-1]

    def problems(self) -> tuple[Problem, ...]:
        """Everything noticed, by rule, then by layer."""
        made = []
        for rule, found in self._found.items():
            rows = np.array(sorted(found), dtype=np.intp)
            for number, name in enumerate(self._names):
                mine = rows[self._table_of[rows] == number]
                if len(mine):
                    values = sorted({found[row] for row in mine.tolist()} - {""})
                    fids = tuple(np.sort(self._fids[mine]).tolist())
                    made.append(_problem(rule, name, fids, values))
        return tuple(made)


def _problem(rule: RuleId, layer: str, fids: tuple[int, ...], values: list[str]) -> Problem:
    examples = ", ".join(values[:_EXAMPLES]) + (" …" if len(values) > _EXAMPLES else "")
    message, mend = _sentences(rule)
    text = message.format(count=len(fids), examples=examples or "-")
    return Problem(rule.value, layer, text, mend, _SEVERITY.get(rule, Severity.ERROR), fids)


def _sentences(rule: RuleId) -> tuple[str, str]:
    """What is the matter, with {count} and {examples} to be filled in, and what to do."""
    return {
        RuleId.NO_PLACE: (
            tr("{count} components have no place, or a coordinate that is no number."),
            tr("Give them a point; without one nothing can be stamped."),
        ),
        RuleId.OUTSIDE_GRID: (
            tr("{count} components lie in no cell that is in use; their grid code stays as it is."),
            tr("Move them into a cell, or take the cell they belong to into the unit grid."),
        ),
        RuleId.ON_EDGE: (
            tr("{count} components lie exactly on the edge of cells; the lowest code was taken."),
            tr("Move them to the side where they stand, if that is wrong."),
        ),
        RuleId.CLASS_UNKNOWN: (
            tr("{count} components have a class that the profile does not have ({examples}); no code given."),
            tr("Choose a class of the profile, or add it as an extension class."),
        ),
        RuleId.COUNTY_UNKNOWN: (
            tr("Of {count} components nothing tells the county ({examples}); no code given."),
            tr("Give the code of the county (6 digits) in the settings."),
        ),
        RuleId.CODE_INVALID: (
            tr("{count} components have a code that is none ({examples}); it stays as it is."),
            tr("Mend the code, or empty it so that the component gets a new one."),
        ),
        RuleId.CODE_TWICE: (
            tr("{count} components have a code that another one has as well ({examples}); all stay."),
            tr("Empty the code of the component that is not the one it was given to."),
        ),
        RuleId.CODE_OF_OTHER_CLASS: (
            tr("{count} components have a code of another class than their own ({examples}); it stays."),
            tr("Correct the class; if it was changed rightly, retire the component and record a new one."),
        ),
    }[rule]
