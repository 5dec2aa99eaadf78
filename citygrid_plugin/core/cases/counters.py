"""What is left of a case's time, and how many cases are how urgent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from .model import Case
from .states import State

#: Share of the limit from which the light is yellow (standards.md 3.2: 80 %, red past 100 %).
YELLOW_FROM = 0.8
#: A case that nobody has accepted yet.
_NEW = (State.DRAFT.value, State.REPORTED.value)


class Light(str, Enum):
    """How a case stands against its limit; NONE where it has none, is suspended or done."""

    NONE = "none"
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


def remaining(case: Case, now: datetime) -> timedelta | None:
    """Time until the case is due, negative when overdue; None if no clock runs."""
    if case.due_at is None or case.closed_at is not None or case.state == State.SUSPENDED.value:
        return None
    return case.due_at - now


def light(case: Case, now: datetime, yellow_from: float = YELLOW_FROM) -> Light:
    """Green to 80 % of the limit, yellow to 100 %, then red."""
    left = remaining(case, now)
    if left is None or case.due_at is None:
        return Light.NONE
    if left < timedelta():
        return Light.RED
    whole = case.due_at - (case.limit_from or case.reported_at)
    return Light.YELLOW if left <= (1 - yellow_from) * whole else Light.GREEN


def left_in_words(left: timedelta) -> str:
    """As a countdown: ``12:04``, ``3:07:10``, and ``-0:41`` when overdue (h:mm:ss past an hour)."""
    seconds = int(abs(left).total_seconds())
    hours, rest = divmod(seconds, 3600)
    text = f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
    return f"-{text}" if left < timedelta() else text


@dataclass(frozen=True)
class Counters:
    """How many cases: in all, not closed, and of these overdue, due soon, urgent, not yet accepted."""

    total: int
    open: int
    overdue: int
    due_soon: int
    urgent: int
    new: int
    by_state: Mapping[str, int]


def count(cases: Iterable[Case], now: datetime, soon: timedelta = timedelta(minutes=30)) -> Counters:
    """Count; ``soon`` is how little time must be left for a case to be due soon."""
    by_state: Counter[str] = Counter()
    total = still_open = overdue = due_soon = urgent = new = 0
    nothing = timedelta()
    for case in cases:
        total += 1
        by_state[case.state] += 1
        if case.closed_at is not None:
            continue
        still_open += 1
        urgent += case.urgent
        new += case.state in _NEW
        left = remaining(case, now)
        if left is not None:
            overdue += left < nothing
            due_soon += nothing <= left <= soon
    return Counters(total, still_open, overdue, due_soon, urgent, new, dict(sorted(by_state.items())))
