"""A case (案件) as the feed hands it on."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Case(NamedTuple):
    """One row of ``citygrid.case_point``: the fields of the data model, then those of the feed.

    ``x``, ``y``: coordinates in the CRS of the table, None without a place. Times are aware.
    ``version`` counts the changes; who changes a case says which version he saw.
    """

    case_id: str
    kind: str
    class_code: str
    state: str
    patrol_class: str | None
    urgent: bool
    grid_code: str | None
    zone_code: str | None
    collector: str | None
    reported_at: datetime
    due_at: datetime | None
    closed_at: datetime | None
    description: str
    x: float | None
    y: float | None
    limit_from: datetime | None
    version: int
    changed_at: datetime

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.closed_at is None
