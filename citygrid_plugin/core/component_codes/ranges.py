"""Ranges of sequence numbers (号段) that teams hold, so that codes given offline never collide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..profiles import CodeFormat, ComponentCode

LAYER = "code_range"


@dataclass(frozen=True, order=True)
class CodeRange:
    """The numbers ``first`` to ``last`` belong to ``team``; "" for every county, or every class."""

    team: str
    first: int
    last: int
    county: str = ""
    class_code: str = ""

    def covers(self, county: str, class_code: str) -> bool:
        """Whether components of this county and class get numbers of the range."""
        return self.county in ("", county) and self.class_code in ("", class_code)

    def collides(self, other: CodeRange) -> bool:
        """Whether two teams could give one code."""
        same_kind = all(
            "" in (ours, theirs) or ours == theirs
            for ours, theirs in ((self.county, other.county), (self.class_code, other.class_code))
        )
        return same_kind and self.first <= other.last and other.first <= self.last


class RangeBook:
    """Who may give which numbers, and which are gone.

    Without ranges the whole sequence of a class belongs to everybody. ``taken`` are codes that
    were given before or elsewhere, retired ones among them: numbers go on after the highest of
    them in a range, so none is ever given twice, nor again after it was retired.

    Raises ``InputError`` for ranges that overlap or leave the sequence.
    """

    def __init__(self, form: CodeFormat, ranges: Sequence[CodeRange], taken: Iterable[ComponentCode]) -> None:
        self._form, self.ranges = form, tuple(sorted(set(ranges)))
        problems = [problem for each in self.ranges for problem in _problems(each, form)]
        for number, one in enumerate(self.ranges):
            problems += [_overlap(one, other) for other in self.ranges[number + 1 :] if one.collides(other)]
        if problems:
            raise InputError(problems)
        numbers: dict[tuple[str, str], list[int]] = {}
        for code in taken:
            numbers.setdefault((code.county, code.class_code), []).append(code.sequence)
        self._taken = {key: np.unique(values) for key, values in numbers.items()}

    def pool(self, team: str) -> str:
        """The team whose numbers its components get: its own, or "" where nothing is reserved."""
        return team if self.ranges else ""

    def take(self, county: str, class_code: str, team: str, count: int) -> NDArray[np.int64]:
        """The next ``count`` numbers of a team in a class; fewer if there are no more.

        Nothing is noted: whoever asks twice for one county, class and team gets the same.
        """
        taken = self._taken.get((county, class_code), np.empty(0, dtype=np.int64))
        parts = [np.empty(0, dtype=np.int64)]
        for first, last in self._bounds(county, class_code, team):
            inside = taken[(taken >= first) & (taken <= last)]
            start = int(inside[-1]) + 1 if len(inside) else first
            part = np.arange(start, min(last, start + count - 1) + 1, dtype=np.int64)
            parts.append(part)
            count -= len(part)
            if count <= 0:
                break
        return np.concatenate(parts)

    def _bounds(self, county: str, class_code: str, team: str) -> list[tuple[int, int]]:
        if not self.ranges:
            return [(1, self._form.last_sequence)]
        mine = [each for each in self.ranges if each.team == team and each.covers(county, class_code)]
        return sorted((each.first, each.last) for each in mine)


def reserve_ranges(
    form: CodeFormat,
    teams: Iterable[str],
    size: int,
    existing: Sequence[CodeRange] = (),
    taken: Iterable[ComponentCode] = (),
) -> tuple[CodeRange, ...]:
    """Ranges of ``size`` numbers of every class for ``teams``, after all that is reserved or given.

    The ``existing`` ones come first in the result. A team named again gets one more. Raises
    ``InputError`` if there are not so many numbers left.
    """
    highest = max([each.last for each in existing] + [code.sequence for code in taken], default=0)
    made = []
    for team in teams:
        made.append(CodeRange(team, highest + 1, highest + size))
        highest += size
    if size < 1 or highest > form.last_sequence:
        raise InputError(
            [
                Problem(
                    "RANGE_TOO_LARGE",
                    LAYER,
                    tr(
                        "{count} ranges of {size} numbers do not fit: the sequence ends at {last}.",
                        count=len(made),
                        size=size,
                        last=form.last_sequence,
                    ),
                    tr("Reserve smaller ranges, from 1 number on."),
                )
            ]
        )
    return (*existing, *made)


def highest_codes(codes: Iterable[ComponentCode], ranges: Sequence[CodeRange]) -> list[ComponentCode]:
    """Of every county and class the highest code in each range, sorted: what a ledger must remember.

    A code that was deleted later is not given again as long as the ledger has one above it.
    """
    highest: dict[tuple[str, str, int], ComponentCode] = {}
    for code in codes:
        home = next(
            (
                number
                for number, each in enumerate(ranges)
                if each.covers(code.county, code.class_code) and each.first <= code.sequence <= each.last
            ),
            -1,
        )
        key = (code.county, code.class_code, home)
        if key not in highest or highest[key] < code:
            highest[key] = code
    return sorted(highest.values())


def _problems(each: CodeRange, form: CodeFormat) -> list[Problem]:
    found = []
    if not 1 <= each.first <= each.last <= form.last_sequence:
        found.append(
            tr("numbers {first} to {last} are not within 1 to {end}", end=form.last_sequence, **_ends(each))
        )
    if each.county:
        found.append(form.county_problem(each.county) or "")
    if each.class_code:
        found.append(form.class_problem(each.class_code) or "")
    if not each.team:
        found.append(tr("the range names no team"))
    return [
        Problem(
            "RANGE_WRONG",
            LAYER,
            tr("Range {first} to {last} of team {team}: {what}.", team=each.team, what=what, **_ends(each)),
            tr("Mend the row in the table of ranges."),
        )
        for what in found
        if what
    ]


def _overlap(one: CodeRange, other: CodeRange) -> Problem:
    return Problem(
        "RANGES_OVERLAP",
        LAYER,
        tr(
            "Range {first} to {last} of team {team} overlaps {first2} to {last2} of team {team2}.",
            team=one.team,
            team2=other.team,
            first2=other.first,
            last2=other.last,
            **_ends(one),
        ),
        tr("Reserve ranges that have no number in common, or teams give one code twice."),
    )


def _ends(each: CodeRange) -> dict[str, int]:
    return {"first": each.first, "last": each.last}
