"""The table coverage_hour as dials of a clock: what a planner reads before and after side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem

#: Minutes a wedge stands for where there is only one time.
_USUAL = 30.0


@dataclass(frozen=True)
class Wedge:
    """A stretch of the day: minutes of the day, cells, those on time, minutes since they were passed."""

    begin: float
    end: float
    grids: int
    on_time: int
    mean_age: float
    max_age: float

    @property
    def share(self) -> float:
        """Share of the cells that are on time."""
        return self.on_time / self.grids if self.grids else 1.0


@dataclass(frozen=True)
class Dial:
    """One plan's day, for one patrol class or for all ("")."""

    plan: str
    patrol_class: str
    wedges: tuple[Wedge, ...]

    @property
    def share(self) -> float:
        """Share on time over the day."""
        grids = sum(wedge.grids for wedge in self.wedges)
        return sum(wedge.on_time for wedge in self.wedges) / grids if grids else 1.0

    @property
    def longest(self) -> float:
        """The most minutes since a cell was passed."""
        return max((wedge.max_age for wedge in self.wedges), default=0.0)

    def at(self, minute: float) -> Wedge | None:
        """The wedge of a minute of the day; None outside the shift."""
        return next((wedge for wedge in self.wedges if wedge.begin <= minute < wedge.end), None)


def classes_of(coverage_hour: FeatureTable) -> list[str]:
    """The patrol classes of the table, in its order."""
    return list(dict.fromkeys(str(value) for value in coverage_hour.column("patrol_class").tolist()))


def dials_of(coverage_hour: FeatureTable, patrol_class: str = "") -> list[Dial]:
    """A dial for each plan of the table, in its order; of all classes together if none is named.

    Raises ``InputError`` for a time that is none.
    """
    wanted = ("plan", "time", "patrol_class", "grids", "on_time", "mean_age_min", "max_age_min")
    rows = zip(*(coverage_hour.column(name).tolist() for name in wanted), strict=True)
    days: dict[str, dict[float, list[tuple[int, int, float, float]]]] = {}
    for plan, time, name, grids, on_time, mean, most in rows:
        if patrol_class in ("", str(name)):
            day = days.setdefault(str(plan), {})
            day.setdefault(_minute(time), []).append((int(grids), int(on_time), float(mean), float(most)))
    return [Dial(plan, patrol_class, _wedges(day)) for plan, day in days.items()]


def _wedges(day: dict[float, list[tuple[int, int, float, float]]]) -> tuple[Wedge, ...]:
    """A wedge lasts until the next time, over a break as long as the shortest one before."""
    times = sorted(day)
    step = min((b - a for a, b in pairwise(times)), default=_USUAL)
    return tuple(_wedge(time, time + step, day[time]) for time in times)


def _wedge(begin: float, end: float, parts: Sequence[tuple[int, int, float, float]]) -> Wedge:
    grids = sum(part[0] for part in parts)
    mean = sum(part[0] * part[2] for part in parts) / grids if grids else 0.0
    return Wedge(begin, end, grids, sum(part[1] for part in parts), mean, max(part[3] for part in parts))


def _minute(time: object) -> float:
    hours, _, minutes = str(time).partition(":")
    if not (hours.isdigit() and minutes[:2].isdigit()):
        message = tr('"{time}" is no time of the day.', time=time)
        raise InputError(
            [Problem("TIME_UNREADABLE", "coverage_hour", message, tr("Plan patrol coverage again."))]
        )
    return 60.0 * int(hours) + int(minutes[:2])
