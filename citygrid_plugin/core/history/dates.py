"""Dates of the grid: 8 characters, YYYYMMDD (S3)."""

from __future__ import annotations

import datetime

from ..compliance.bookkeeping import is_date
from ..model.i18n import tr
from ..model.problems import Problem


def today() -> str:
    """Today as YYYYMMDD."""
    return datetime.date.today().strftime("%Y%m%d")


def date_problem(name: str, text: str) -> Problem | None:
    """What is wrong with a date setting, None if nothing."""
    if is_date(text):
        return None
    return Problem(
        "DATE_MALFORMED",
        "unit_grid",
        tr("{name} is {date}; it must be a day as YYYYMMDD, such as 20260701.", name=name, date=repr(text)),
        tr("Give another date."),
    )
