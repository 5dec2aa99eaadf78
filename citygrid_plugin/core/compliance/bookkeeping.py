"""What is written down: source scale, codes and their order, dates, and what became of old cells."""

from __future__ import annotations

import datetime
from collections import defaultdict

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding.reading_order import DECIMALS
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Severity
from .principles import Principle
from .report import Departure, Figure, PrincipleResult, Reason, Unit, Verdict
from .survey import Survey, is_blank

#: Geometries equal at this grid are the same cell, m.
SAME = 0.001


def measure_legal_basis(source_scale: int | None, smallest_scale: int) -> PrincipleResult:
    """法定基础: scale of the maps the base data was made from, as the user states it."""
    figures = (Figure("source_scale", tr("Scale of the source maps"), source_scale, Unit.SCALE),)
    if source_scale is None:
        return PrincipleResult(
            Principle.LEGAL_BASIS,
            Verdict.UNMEASURED,
            figures,
            tr("The scale of the source maps was not stated."),
        )
    good = source_scale <= smallest_scale
    return PrincipleResult(Principle.LEGAL_BASIS, Verdict.of(good, partly=False), figures)


def measure_stability(survey: Survey, previous: FeatureTable | None) -> PrincipleResult:
    """相对稳定: ground that did not change keeps its code, ground that did never keeps one."""
    if previous is None:
        return PrincipleResult(
            Principle.STABILITY,
            Verdict.UNMEASURED,
            remark=tr("There is no previous grid to compare with: a first division."),
        )
    before = dict(zip(_shapes(previous.geometry), map(str, previous.column("code", "")), strict=True))
    old_codes = set(before.values())
    now = _shapes(survey.cells)
    same = np.array([before.get(shape) == code for shape, code in zip(now, survey.code, strict=True)])
    renumbered = np.array([shape in before for shape in now], dtype=bool) & ~same
    reused = np.array([code in old_codes for code in survey.code], dtype=bool) & ~same
    departures = []
    for row in np.flatnonzero(reused | renumbered).tolist():
        evidence = (
            tr("Its code belonged to other ground before; a code is never used again.")
            if reused[row]
            else tr("The same ground had the code {code} before.", code=before[now[row]])
        )
        departures.append(
            Departure(
                survey.code[row],
                Principle.STABILITY,
                "code_reused" if reused[row] else "renumbered",
                1.0,
                "0",
                Reason.UNFORCED,
                evidence,
                severity=Severity.ERROR if reused[row] else Severity.WARNING,
            )
        )
    kept = len(set(now) & set(before)) / max(len(before), 1)
    return PrincipleResult(
        Principle.STABILITY,
        Verdict.of(not departures, not reused.any()),
        (
            Figure("kept", tr("Previous cells kept as they were"), kept, Unit.SHARE),
            Figure("codes_reused", tr("Codes used again for other ground"), int(reused.sum())),
            Figure("renumbered", tr("Unchanged cells with a new code"), int(renumbered.sum())),
        ),
        departures=tuple(sorted(departures, key=lambda departure: departure.code)),
    )


def _shapes(geometry: NDArray[np.object_]) -> list[bytes]:
    """A key per geometry that is equal where the ground is."""
    return list(shapely.to_wkb(shapely.normalize(shapely.set_precision(geometry, SAME))))


def measure_coding(survey: Survey) -> PrincipleResult:
    """编码: 15 digits, the community's own, once each, 001 on without gaps, in reading order."""
    code, home = survey.code, survey.home
    formed = np.array([len(text) == 15 and text.isascii() and text.isdigit() for text in code], dtype=bool)
    own = np.array(
        [row >= 0 and text[:12] == survey.community_code[row] for text, row in zip(code, home, strict=True)],
        dtype=bool,
    )
    _, index, counts = np.unique(code.astype(str), return_inverse=True, return_counts=True)
    repeated = counts[index] > 1
    skipped = _skipped(survey, formed & own)
    before, after, judged = find_misordered(survey, formed)
    departures = []
    for row in np.flatnonzero(~formed | ~own | repeated).tolist():
        if not formed[row]:
            measure, evidence = "code_form", tr("The code is not 15 digits.")
        elif repeated[row]:
            measure, evidence = "code_repeated", tr("Another cell has the same code.")
        else:
            measure, evidence = "code_prefix", tr("The code is not that of the community it lies in.")
        departures.append(_code_departure(survey, row, measure, evidence, Severity.ERROR))
    departures += [
        _code_departure(
            survey,
            row,
            "order",
            tr("It should come before its neighbour {code}.", code=code[other]),
            Severity.WARNING,
        )
        for other, row in zip(before.tolist(), after.tolist(), strict=True)
    ]
    faults = int(np.sum(~formed | ~own | repeated))
    agrees = 1 - len(before) / judged if judged else None
    return PrincipleResult(
        Principle.CODING,
        Verdict.of(not faults and not skipped and len(before) == 0, not faults),
        (
            Figure("codes_wrong", tr("Codes malformed, repeated or of another community"), faults),
            Figure("numbers_skipped", tr("Sequence numbers skipped"), skipped),
            Figure("order_pairs", tr("Neighbours clearly side by side or one above the other"), judged),
            Figure("order_agrees", tr("of them numbered west to east, north to south"), agrees, Unit.SHARE),
        ),
        departures=tuple(sorted(departures, key=lambda departure: (departure.code, departure.measure))),
    )


def _code_departure(survey: Survey, row: int, measure: str, evidence: str, severity: Severity) -> Departure:
    return Departure(
        survey.code[row], Principle.CODING, measure, 1.0, "0", Reason.UNFORCED, evidence, severity=severity
    )


def _skipped(survey: Survey, sound: NDArray[np.bool_]) -> int:
    """Numbers missing from 001 to the highest used, over all communities."""
    numbers: dict[int, set[int]] = defaultdict(set)
    for row in np.flatnonzero(sound).tolist():
        numbers[int(survey.home[row])].add(int(survey.code[row][12:]))
    return sum(max(used) - len(used - {0}) for used in numbers.values())


def find_misordered(
    survey: Survey, formed: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    """Neighbours numbered the wrong way round: who comes first, who should; how many pairs were judged."""
    pairs, length = survey.neighbours
    pairs = pairs[length >= survey.limits.shared_line]
    return OrderJudge(survey, formed).misordered(pairs)


class OrderJudge:
    """Tells of pairs of cells which of them should have the lower code."""

    def __init__(self, survey: Survey, formed: NDArray[np.bool_]) -> None:
        """``formed`` (n,): cells whose code can be read; of the others nothing is told."""
        self._formed, self._clearly = formed, survey.limits.clearly
        texts = zip(survey.code, formed, strict=True)
        self._number = np.array([int(text) if sound else 0 for text, sound in texts])
        self._centre = np.round(shapely.get_coordinates(shapely.centroid(survey.cells)), DECIMALS)

    def misordered(self, pairs: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
        """As ``find_misordered``, of (n, 2) pairs of cells."""
        pairs = pairs[self._formed[pairs].all(axis=1)]
        east, north = (self._centre[pairs[:, 1]] - self._centre[pairs[:, 0]]).T
        beside = np.abs(east) > self._clearly * np.abs(north)
        above = np.abs(north) > self._clearly * np.abs(east)
        # The pair as it should be read: west before east, north before south.
        forward = np.where(beside, east > 0, north < 0)
        earlier = np.where(forward, pairs[:, 0], pairs[:, 1])
        later = np.where(forward, pairs[:, 1], pairs[:, 0])
        wrong = (beside | above) & (self._number[earlier] > self._number[later])
        return later[wrong], earlier[wrong], int(np.sum(beside | above))


def measure_record(survey: Survey) -> PrincipleResult:
    """属性: area as drawn, dates YYYYMMDD, no end date while in use, components as counted."""
    limits, grid = survey.limits, survey.grid
    written = np.array([_number(value) for value in grid.column("area_m2")])
    area_wrong = ~(np.abs(written - survey.area) <= limits.area_written)
    start = [is_date(value) for value in grid.column("start_date")]
    end = [is_blank(value) or is_date(value) for value in grid.column("end_date")]
    date_wrong = ~(np.array(start, dtype=bool) & np.array(end, dtype=bool))
    departures = []
    for row in np.flatnonzero(area_wrong | date_wrong).tolist():
        measure = "area_written" if area_wrong[row] else "dates"
        evidence = (
            tr("The area written down is another, or missing.")
            if area_wrong[row]
            else tr("A date is not of the form YYYYMMDD.")
        )
        value = float(survey.area[row]) if area_wrong[row] else 1.0
        departures.append(
            Departure(
                survey.code[row],
                Principle.RECORD,
                measure,
                value,
                f"± {limits.area_written:g}" if area_wrong[row] else "0",
                Reason.UNFORCED,
                evidence,
            )
        )
    wrong = float(np.mean(area_wrong | date_wrong))
    return PrincipleResult(
        Principle.RECORD,
        Verdict.of(wrong == 0, wrong <= 1 - limits.wide_share),
        (
            Figure("areas_wrong", tr("Areas not those of the geometry"), int(area_wrong.sum())),
            Figure("dates_wrong", tr("Dates missing or malformed"), int(date_wrong.sum())),
        ),
        departures=tuple(sorted(departures, key=lambda departure: departure.code)),
    )


def is_date(value: object) -> bool:
    """Whether a value is a day of the calendar in 8 digits, YYYYMMDD (S3: 日期 8 characters)."""
    text = str(value)
    if len(text) != 8 or not text.isascii() or not text.isdigit():
        return False
    try:
        datetime.datetime.strptime(text, "%Y%m%d")
    except ValueError:
        return False
    return True


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return float("nan")
