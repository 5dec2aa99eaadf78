"""Time limits in the units cities use: minutes, hours, work hours (工作时), work days (工作日).

The same arithmetic as ``citygrid.add_time`` and ``citygrid.work_time`` in the database, which
sets the due times; here it serves previews and remaining work time. A test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from enum import Enum

from ..model.i18n import tr
from ..model.problems import CityGridError

#: No limit reaches further: ten years without a working hour is a calendar that is wrong.
_FURTHEST = 3660
_DAY = timedelta(days=1)


class Unit(str, Enum):
    """What a time limit counts."""

    MINUTE = "minute"
    HOUR = "hour"
    WORK_HOUR = "work_hour"
    WORK_DAY = "work_day"


class NoWorkingHours(CityGridError):
    """The calendar has no working hours within ten years."""


@dataclass(frozen=True)
class WorkCalendar:
    """When work is done.

    ``hours``: spans from opening to closing by ISO weekday (1 Monday … 7 Sunday).
    ``exceptions``: holidays (None) and working days moved there (调休): the weekday whose hours they have.
    ``zone``: the zone of the city's clocks.
    """

    hours: Mapping[int, tuple[tuple[time, time], ...]]
    exceptions: Mapping[date, int | None] = field(default_factory=dict)
    zone: tzinfo = timezone(timedelta(hours=8))

    def spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """The working spans of a day of the city, in UTC, in order."""
        weekday = self.exceptions[day] if day in self.exceptions else day.isoweekday()
        found = sorted(self.hours.get(weekday, ())) if weekday is not None else []
        return [(self._at(day, opens), self._at(day, closes)) for opens, closes in found]

    def due(self, start: datetime, amount: float, unit: Unit) -> datetime:
        """When ``amount`` of ``unit`` after ``start`` is up (UTC).

        Work hours count within working spans alone. Work days end at the same time of day, on
        the amount-th working day after the one on which work begins; what starts outside
        working hours begins with the next of them.

        Raises ``NoWorkingHours``; ``ValueError`` for part of a work day.
        """
        if unit is Unit.MINUTE:
            return (start + timedelta(minutes=amount)).astimezone(timezone.utc)
        if unit is Unit.HOUR:
            return (start + timedelta(hours=amount)).astimezone(timezone.utc)
        if unit is Unit.WORK_HOUR:
            return self._add_work(start, timedelta(hours=amount))
        if amount != int(amount):
            raise ValueError("a limit in work days is a whole number")
        return self._add_days(start, int(amount))

    def work_time(self, start: datetime, end: datetime) -> timedelta:
        """How much of the time from ``start`` to ``end`` is working time; zero if end is not later."""
        total = timedelta()
        day, last = start.astimezone(self.zone).date(), end.astimezone(self.zone).date()
        while day <= last:
            for opens, closes in self.spans(day):
                total += max(min(closes, end) - max(opens, start), timedelta())
            day += _DAY
        return total

    def _add_work(self, start: datetime, left: timedelta) -> datetime:
        for opens, closes in self._spans_from(start):
            begins = max(opens, start)
            if closes - begins >= left:
                return begins + left
            left -= closes - begins
        raise NoWorkingHours(tr("The work calendar has no working hours."))

    def _add_days(self, start: datetime, days: int) -> datetime:
        begins = self._add_work(start, timedelta())
        if days == 0:
            return begins
        local = begins.astimezone(self.zone)
        day, counted = local.date(), 0
        for _ in range(_FURTHEST):
            day += _DAY
            counted += bool(self.spans(day))
            if counted == days:
                return self._at(day, local.time())
        raise NoWorkingHours(tr("The work calendar has no working hours."))

    def _spans_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        first = start.astimezone(self.zone).date()
        for number in range(_FURTHEST):
            for opens, closes in self.spans(first + number * _DAY):
                if closes > start:
                    yield opens, closes

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.zone).astimezone(timezone.utc)
