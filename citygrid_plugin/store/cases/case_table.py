"""A list of cases as CSV, which a spreadsheet opens without running what somebody wrote in a case."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from ...core.cases.model import Case
from ...core.cases.states import state_title
from ...core.model.plain_cells import plain_cell
from ..atomic import replacing

FIELDS = (
    "case_id", "kind", "class_code", "state", "urgent", "grid_code", "zone_code", "collector",
    "reported_at", "due_at", "closed_at", "description", "x", "y",
)  # fmt: skip


def write_cases(path: Path, cases: Iterable[Case]) -> int:
    """Write cases, in this order; how many. UTF-8 with the mark by which Excel knows it; local times.

    The column ``state`` holds the state's title. Raises ``OutputError``; the old file then stands as it was.
    """
    number = 0
    with replacing(path) as aside, aside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        for case in cases:
            values = case._asdict() | {"state": state_title(case.state)}
            writer.writerow([_cell(values[name]) for name in FIELDS])
            number += 1
    return number


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return value.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    # Coordinates may be negative, and are no text of anybody's.
    return repr(value) if isinstance(value, (int, float)) else plain_cell(str(value))
