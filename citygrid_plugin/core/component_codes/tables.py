"""The tables of code assignment: ranges of teams, the ledger of what was given, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from ..coding import community_code_text
from ..model.census_schema import CENSUS_SCHEMAS
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..profiles import CodeFormat, ComponentCode
from .ranges import LAYER, CodeRange

_RANGE_SCHEMA = CENSUS_SCHEMAS["code_range"]


def ranges_of(table: FeatureTable | None) -> tuple[CodeRange, ...]:
    """The ranges in a table ``code_range``; ``InputError`` for a row without numbers."""
    if table is None:
        return ()
    columns = [table.column(field.name).tolist() for field in _RANGE_SCHEMA.fields]
    ranges: list[CodeRange] = []
    wrong: list[int] = []
    for fid, team, county, class_code, first, last in zip(table.fids.tolist(), *columns, strict=True):
        try:
            bounds = int(first), int(last)
        except (TypeError, ValueError):
            wrong.append(fid)
            continue
        ranges.append(CodeRange(_plain(team), *bounds, county=_plain(county), class_code=_plain(class_code)))
    if wrong:
        raise InputError(
            [
                Problem(
                    "RANGE_WRONG",
                    LAYER,
                    tr("A range has no first or no last number."),
                    tr("Mend the row in the table of ranges."),
                    fids=tuple(wrong),
                )
            ]
        )
    return tuple(ranges)


def ranges_table(ranges: Sequence[CodeRange]) -> FeatureTable:
    """The table ``code_range``, sorted as ranges sort."""
    rows = sorted(ranges)
    return _plain_table(
        LAYER,
        len(rows),
        team=[each.team for each in rows],
        county=[each.county or None for each in rows],
        class_code=[each.class_code or None for each in rows],
        first_sequence=[each.first for each in rows],
        last_sequence=[each.last for each in rows],
    )


def ledger_table(codes: Sequence[ComponentCode], form: CodeFormat) -> FeatureTable:
    """The table ``code_ledger`` of the codes that ``ranges.highest_codes`` gave."""
    return _plain_table(
        "code_ledger",
        len(codes),
        code=[form.format(code.county, code.class_code, code.sequence) for code in codes],
        county=[code.county for code in codes],
        class_code=[code.class_code for code in codes],
        last_sequence=[code.sequence for code in codes],
    )


def codes_of(tables: Iterable[FeatureTable | None], form: CodeFormat) -> list[ComponentCode]:
    """The component codes in the field ``code`` of tables; what is none is passed over."""
    found = []
    for table in tables:
        if table is not None:
            texts = map(community_code_text, table.column("code").tolist())
            found += [form.parse(text) for text in texts if text and form.problem(text) is None]
    return found


def _plain(value: Any) -> str:
    return community_code_text(value)


def _plain_table(name: str, count: int, **columns: list[Any]) -> FeatureTable:
    arrays = {key: np.array([*values, None], dtype=object)[:-1] for key, values in columns.items()}
    return FeatureTable.of(name, [None] * count, **arrays)
