"""Hours of duty (班次), and when in them laps are begun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.i18n import tr
from ..model.problems import InputError, Problem

#: 上午 8:00–12:00，下午 14:30–17:00 (a public tender's hours; every city sets its own).
USUAL_SHIFT = "08:00-12:00,14:30-17:00"
_PERIOD = re.compile(r"^(\d{1,2}):(\d{2})\s*[-–—~至]+\s*(\d{1,2}):(\d{2})$")


@dataclass(frozen=True)
class Shift:
    """Periods of duty in minutes of the day, in order and apart."""

    periods: tuple[tuple[float, float], ...]

    @classmethod
    def parse(cls, text: str) -> Shift:
        """Read "08:00-12:00,14:30-17:00"; raises ``InputError``."""
        periods: list[tuple[float, float]] = []
        for one in re.split(r"[,;，；、]", text):
            found = _PERIOD.match(one.strip())
            hours = [int(number) for number in found.groups()] if found else []
            begin, end = (hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]) if hours else (0, 0)
            if not hours or max(hours[1], hours[3]) > 59 or not begin < end <= 24 * 60:
                raise _wrong(text)
            if periods and begin < periods[-1][1]:
                raise _wrong(text)
            periods.append((float(begin), float(end)))
        return cls(tuple(periods))

    @property
    def minutes(self) -> float:
        """Time on duty, breaks left out."""
        return sum(end - begin for begin, end in self.periods)

    def duty(self, minute: float) -> float:
        """Minutes on duty that have passed at a minute of the day."""
        return sum(min(max(minute - begin, 0.0), end - begin) for begin, end in self.periods)

    def clock(self, duty: float, arriving: bool = False) -> float:
        """The minute of the day after so many minutes on duty: before a break, if ``arriving``."""
        for begin, end in self.periods:
            if duty < end - begin or (arriving and duty <= end - begin):
                return begin + duty
            duty -= end - begin
        return self.periods[-1][1] + duty


def _wrong(text: str) -> InputError:
    message = tr("{hours} are no hours of duty.", hours=text)
    return InputError(
        [Problem("SHIFT_WRONG", "route", message, tr("Write them as 08:00-12:00,14:30-17:00."))]
    )


def spell(minute: float) -> str:
    """A minute of the day as 08:05."""
    whole = int(minute + 1e-6)
    return f"{whole // 60:02d}:{whole % 60:02d}"


@dataclass(frozen=True)
class Round:
    """One lap begun at ``start`` (minute of the day), its place in the cycle of laps, and its end."""

    start: float
    end: float
    lap: int


def rounds(shift: Shift, laps: Sequence[float], every: float) -> list[Round]:
    """When laps of so many minutes are begun in turn: one each ``every`` minutes, or as the last one ends.

    A lap that would run into a break waits until after it, unless it is longer than what is
    left of the day or than any period: then the break interrupts it.
    """
    found: list[Round] = []
    if not laps or shift.minutes <= 0:
        return found
    duty = 0.0
    longest = max(end - begin for begin, end in shift.periods)
    while duty < shift.minutes - 1e-9:
        lap = laps[len(found) % len(laps)]
        ends = _end_of_period(shift, duty)
        if duty + lap > ends + 1e-9 and lap <= longest and ends < shift.minutes - 1e-9:
            duty = ends
            continue
        if duty + lap > shift.minutes + 1e-9:
            break
        begun = shift.clock(duty)
        found.append(Round(begun, shift.clock(duty + lap, arriving=True), len(found) % len(laps)))
        duty += max(lap, every)
    return found


def day(shift: Shift, laps: Sequence[Sequence[float]], every: float) -> list[list[tuple[Round, ...]]]:
    """The rounds of each walk of a collector: ``laps`` gone in turn, each of walks of so many minutes.

    The walks of a lap are gone one after the other.
    """
    done = rounds(shift, [sum(parts) for parts in laps], every)
    found: list[list[tuple[Round, ...]]] = []
    for slot, parts in enumerate(laps):
        begun = [shift.duty(one.start) for one in done if one.lap == slot]
        walks = []
        before = 0.0
        for minutes in parts:
            starts = [start + before for start in begun]
            before += minutes
            walks.append(
                tuple(
                    Round(shift.clock(start), shift.clock(start + minutes, arriving=True), slot)
                    for start in starts
                )
            )
        found.append(walks)
    return found


def _end_of_period(shift: Shift, duty: float) -> float:
    passed = 0.0
    for begin, end in shift.periods:
        passed += end - begin
        if duty < passed - 1e-9:
            return passed
    return passed
