"""Sampling plans (抽样方案): how many of a lot are looked at, and with how many defective it is accepted.

A plan is a table in CSV that the user edits. Two come with CityGrid, both written down from memory
[M] of standards whose text was not at hand: check them against yours before an acceptance that
counts. ``gbt2828`` follows GB/T 2828.1 (ISO 2859-1), general inspection level II, normal single
sampling, AQL 4.0; ``gbt24356`` the table of sample sizes for sheets or cells (单位成果) of
GB/T 24356, which gives no numbers for acceptance: there the verdict is by rates alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from ..model.i18n import tr
from ..model.problems import InputError, Problem

COLUMNS = ("lot_from", "sample", "accept")


@dataclass(frozen=True, order=True)
class PlanLine:
    """From ``lot_from`` units on ``sample`` are drawn; accepted with ``accept`` defective or less.

    None: the plan does not say.
    """

    lot_from: int
    sample: int
    accept: int | None = None


@dataclass(frozen=True)
class SamplingPlan:
    """Lines in ascending order of lots; a lot follows the last line that begins at or below it."""

    name: str
    lines: tuple[PlanLine, ...]

    def line(self, lot: int) -> PlanLine:
        """What holds for a lot of so many units; a sample is never larger than the lot."""
        fit = [line for line in self.lines if line.lot_from <= lot] or [self.lines[0]]
        return PlanLine(fit[-1].lot_from, min(fit[-1].sample, lot), fit[-1].accept)

    def to_csv(self) -> str:
        """The table, to be edited."""
        stream = io.StringIO()
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for line in self.lines:
            writer.writerow((line.lot_from, line.sample, "" if line.accept is None else line.accept))
        return stream.getvalue()


def _plan(name: str, lines: Iterable[tuple[int, int, int | None]]) -> SamplingPlan:
    return SamplingPlan(name, tuple(PlanLine(*line) for line in lines))


#: Arrows of the standard's table are followed: lots up to 15 take letter B, 16 to 90 letter E.
_GBT2828 = (
    (1, 3, 0), (16, 13, 1), (91, 20, 2), (151, 32, 3), (281, 50, 5), (501, 80, 7), (1_201, 125, 10),
    (3_201, 200, 14), (10_001, 315, 21),
)  # fmt: skip
_GBT24356 = (
    (1, 3, None), (21, 5, None), (41, 7, None), (61, 9, None), (81, 10, None), (101, 11, None),
    (121, 12, None), (141, 13, None), (161, 14, None), (181, 15, None),
)  # fmt: skip

PLANS = {"gbt2828": _plan("gbt2828", _GBT2828), "gbt24356": _plan("gbt24356", _GBT24356)}


def parse_plan(text: str, name: str) -> SamplingPlan:
    """A plan from CSV with ``COLUMNS``; ``InputError`` naming the line that is wrong."""
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    lines, problems = [], []
    for number, row in enumerate(reader, 2):
        try:
            accept = (row.get("accept") or "").strip()
            line = PlanLine(int(row["lot_from"]), int(row["sample"]), int(accept) if accept else None)
            if line.lot_from < 1 or line.sample < 1 or (line.accept or 0) < 0:
                raise ValueError(number)
        except (KeyError, TypeError, ValueError):
            problems.append(_problem(name, number))
            continue
        lines.append(line)
    if problems or not lines:
        raise InputError(problems or [_problem(name, 1)])
    return SamplingPlan(name, tuple(sorted(lines)))


def _problem(name: str, number: int) -> Problem:
    return Problem(
        "PLAN_WRONG",
        name,
        tr("Line {line} of the sampling plan is none.", line=number),
        tr("The columns are {columns}, whole numbers; accept may be empty.", columns=", ".join(COLUMNS)),
    )
