"""Evaluating a re-survey (抽样检查评定): rates of error, omission and inaccuracy, and the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import beta

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..profiles import Profile
from .plans import PlanLine
from .schema import RESULT_SCHEMA

FOUND, NOT_FOUND, OMITTED, INACCESSIBLE = "found", "not_found", "omitted", "inaccessible"
#: What may stand in the field ``result``, in English or Chinese.
RESULTS = {
    FOUND: FOUND, NOT_FOUND: NOT_FOUND, OMITTED: OMITTED, INACCESSIBLE: INACCESSIBLE,
    "找到": FOUND, "存在": FOUND, "未找到": NOT_FOUND, "多余": NOT_FOUND, "遗漏": OMITTED, "漏采": OMITTED,
    "无法检查": INACCESSIBLE,
}  # fmt: skip


class Verdict(str, Enum):
    """合格、不合格, or not yet decided."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    OPEN = "open"

    @property
    def label(self) -> str:
        """In the user's language."""
        return {
            Verdict.ACCEPTED: tr("Accepted"),
            Verdict.REJECTED: tr("Rejected"),
            Verdict.OPEN: tr("Open: the re-survey is not complete"),
        }[self]


@dataclass(frozen=True)
class Limits:
    """What a census is accepted by; none of the numbers is a standard's: all are the contract's.

    Rates are shares from 0 to 1. ``default_limit_m`` is for components without a grade.
    ``equal_accuracy``: the re-survey is no more exact than the census (同精度检测), so a difference
    is the fault of both, and the RMSE is sqrt(sum d² / 2n) instead of sqrt(sum d² / n).
    ``weights``: how much the defects of a major class (大类) count in the weighted rate.
    """

    error_rate: float = 0.05
    omission_rate: float = 0.05
    inaccuracy_rate: float = 0.05
    defect_rate: float = 0.10
    rmse_m: float = 1.0
    default_limit_m: float = 1.0
    equal_accuracy: bool = False
    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Limits:
        """Limits from plain data such as JSON; ``InputError`` for what is no limit."""
        known = cls()
        try:
            values: dict[str, Any] = {
                name: type(getattr(known, name))(value) if name != "weights" else _weights(value)
                for name, value in data.items()
                if hasattr(known, name) or _unknown(name)
            }
            made = replace(known, **values)
            if min(made.numbers()) < 0:
                raise ValueError(tr("a limit is negative"))
        except (TypeError, ValueError, AttributeError) as error:
            raise InputError(
                [
                    Problem(
                        "LIMITS_WRONG",
                        "limits",
                        tr("The limits are none: {reason}.", reason=error),
                        tr("They are {names}.", names=", ".join(known.to_data())),
                    )
                ]
            ) from error
        return made

    def numbers(self) -> list[float]:
        """All limits that are numbers."""
        return [float(v) for v in self.to_data().values() if not isinstance(v, dict)] + [
            *self.weights.values()
        ]

    def to_data(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "error_rate": self.error_rate,
            "omission_rate": self.omission_rate,
            "inaccuracy_rate": self.inaccuracy_rate,
            "defect_rate": self.defect_rate,
            "rmse_m": self.rmse_m,
            "default_limit_m": self.default_limit_m,
            "equal_accuracy": self.equal_accuracy,
            "weights": dict(self.weights),
        }


def _weights(value: Mapping[str, Any]) -> dict[str, float]:
    return {str(name): float(weight) for name, weight in value.items()}


def _unknown(name: str) -> bool:
    raise ValueError(name)


@dataclass(frozen=True)
class Counts:
    """What a re-survey found, of all or of one class.

    ``wrong``: with a wrong class, state or other attribute. ``inaccurate``: of those ``measured``,
    farther off than its grade allows. ``defective``: with any fault, each component once.
    """

    sampled: int = 0
    checked: int = 0
    found: int = 0
    not_found: int = 0
    omitted: int = 0
    wrong: int = 0
    measured: int = 0
    inaccurate: int = 0
    defective: int = 0
    squares: float = 0.0
    equal_accuracy: bool = False

    @property
    def error_rate(self) -> float | None:
        """差错率: wrong attributes, or nothing there, of all that were recorded and checked."""
        return _share(self.wrong + self.not_found, self.found + self.not_found)

    @property
    def omission_rate(self) -> float | None:
        """遗漏率: omitted, of all that are there."""
        return _share(self.omitted, self.found + self.omitted)

    @property
    def inaccuracy_rate(self) -> float | None:
        """精度不合格率: farther off than the grade allows, of all measured."""
        return _share(self.inaccurate, self.measured)

    @property
    def defect_rate(self) -> float | None:
        """缺陷率: components with any fault, of all checked, omitted ones among both."""
        return _share(self.defective, self.checked)

    @property
    def defect_range(self) -> tuple[float, float] | None:
        """Where the defect rate of the lot lies with 95 % (Clopper-Pearson)."""
        if not self.checked:
            return None
        k, n = self.defective, self.checked
        low = 0.0 if k == 0 else float(beta.ppf(0.025, k, n - k + 1))
        high = 1.0 if k == n else float(beta.ppf(0.975, k + 1, n - k))
        return low, high

    @property
    def rmse_m(self) -> float | None:
        """平面位置中误差, m."""
        if not self.measured:
            return None
        return float(np.sqrt(self.squares / (self.measured * (2 if self.equal_accuracy else 1))))

    def to_data(self) -> dict[str, Any]:
        """As plain data, rates included; None where there is nothing to divide by."""
        counts = {
            name: getattr(self, name)
            for name in ("sampled", "checked", "found", "not_found", "omitted", "wrong", "measured",
                         "inaccurate", "defective")
        }  # fmt: skip
        span = self.defect_range or (None, None)
        return {
            **counts,
            "error_rate": self.error_rate,
            "omission_rate": self.omission_rate,
            "inaccuracy_rate": self.inaccuracy_rate,
            "defect_rate": self.defect_rate,
            "defect_low": span[0],
            "defect_high": span[1],
            "rmse_m": self.rmse_m,
        }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True)
class Judgement:
    """One thing the verdict hangs on: what was measured against what is allowed; None: not measured."""

    title: str
    value: float | None
    limit: float
    unit: str
    kept: bool | None


@dataclass(frozen=True)
class Evaluation:
    """What came of a re-survey: totals, by major class and class, the judgements and the verdict."""

    total: Counts
    majors: Mapping[str, Counts]
    classes: Mapping[str, Counts]
    names: Mapping[str, str]
    judgements: tuple[Judgement, ...]
    verdict: Verdict
    weighted_defect_rate: float | None
    limits: Limits
    line: PlanLine | None = None

    def to_data(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "verdict": self.verdict.value,
            "judgements": [
                {"title": j.title, "value": j.value, "limit": j.limit, "unit": j.unit, "kept": j.kept}
                for j in self.judgements
            ],
            "weighted_defect_rate": self.weighted_defect_rate,
            "total": self.total.to_data(),
            "majors": {code: counts.to_data() for code, counts in self.majors.items()},
            "classes": {code: counts.to_data() for code, counts in self.classes.items()},
            "limits": self.limits.to_data(),
        }

    def table(self) -> FeatureTable:
        """Table ``sample_result``: a row for all, for each major class and for each class."""
        rows = [("total", "", "", self.total)]
        rows += [("major", code, self.names.get(code, ""), one) for code, one in self.majors.items()]
        rows += [("class", code, self.names.get(code, ""), one) for code, one in self.classes.items()]
        data = [
            {"level": level, "code": code, "name": name, **one.to_data()} for level, code, name, one in rows
        ]
        columns = {
            spec.name: np.array([*(row[spec.name] for row in data), None], dtype=object)[:-1]
            for spec in RESULT_SCHEMA.fields
        }
        return FeatureTable.of(RESULT_SCHEMA.name, [None] * len(data), **columns)


def evaluate_sample(
    sample: FeatureTable, profile: Profile, limits: Limits | None = None, line: PlanLine | None = None
) -> Evaluation:
    """Evaluate layer ``census_sample`` as the re-survey filled it in.

    ``result`` says what became of each: found, not_found, inaccessible; what the re-survey found
    and the census does not have is added as a row ``omitted``, with ``check_class``. Of a found one
    ``check_class`` and ``check_state`` are compared if they are filled in, ``errors`` counts other
    wrong attributes, and ``check_x``, ``check_y`` (m, CRS of the layer) are held against ``x``, ``y``.
    ``line`` of the plan adds how many may be defective. Raises ``InputError`` for a result that
    is none.
    """
    limits = limits or Limits()
    survey = _Survey(sample, profile, limits)
    total = survey.counts(np.ones(len(sample), dtype=bool))
    majors = {code: survey.counts(survey.majors == code) for code in sorted(set(survey.majors.tolist()))}
    classes = {code: survey.counts(survey.classes == code) for code in sorted(set(survey.classes.tolist()))}
    names = {entry.code: entry.name for entry in profile.classes}
    names |= {entry.code: entry.name for entry in profile.majors}
    weighted = _weighted(majors, limits)
    judgements = tuple(_judgements(total, weighted, limits, line))
    open_rows = bool((survey.results == "").any())
    return Evaluation(
        total, majors, classes, names, judgements, _verdict(judgements, open_rows), weighted, limits, line
    )


def _weighted(majors: Mapping[str, Counts], limits: Limits) -> float | None:
    """The defect rate with each major class weighted."""
    sums = [
        (limits.weights.get(code, 1.0) * one.defective, limits.weights.get(code, 1.0) * one.checked)
        for code, one in majors.items()
    ]
    whole = sum(checked for _, checked in sums)
    return sum(defective for defective, _ in sums) / whole if whole else None


def _judgements(
    total: Counts, weighted: float | None, limits: Limits, line: PlanLine | None
) -> Iterable[Judgement]:
    for title, value, limit, unit in (
        (tr("Error rate"), total.error_rate, limits.error_rate, "%"),
        (tr("Omission rate"), total.omission_rate, limits.omission_rate, "%"),
        (tr("Share beyond the accuracy"), total.inaccuracy_rate, limits.inaccuracy_rate, "%"),
        (tr("Defect rate, weighted"), weighted, limits.defect_rate, "%"),
        (tr("RMSE of positions"), total.rmse_m, limits.rmse_m, "m"),
    ):
        yield Judgement(title, value, limit, unit, None if value is None else value <= limit + 1e-12)
    if line is not None and line.accept is not None and total.checked:
        kept = total.defective <= line.accept
        yield Judgement(tr("Defective components, by the plan"), total.defective, line.accept, "", kept)


def _verdict(judgements: Iterable[Judgement], unfinished: bool) -> Verdict:
    """A limit that is broken decides at once; otherwise all of the sample must have been looked at."""
    kept = [judgement.kept for judgement in judgements]
    if unfinished:
        return Verdict.OPEN
    if any(one is False for one in kept):
        return Verdict.REJECTED
    return Verdict.ACCEPTED if any(one is True for one in kept) else Verdict.OPEN


class _Survey:
    """The columns of a sample as arrays, with a verdict on every row."""

    def __init__(self, sample: FeatureTable, profile: Profile, limits: Limits) -> None:
        self._sample, self._limits = sample, limits
        self.results = self._read_results()
        recorded, checked = self._texts("class_code"), self._texts("check_class")
        self.classes = np.where(recorded == "", checked, recorded)
        self.majors = np.array([code[: profile.code_format.major] for code in self.classes.tolist()] + [""])[
            :-1
        ]
        found = self.results == FOUND
        was, now = self._texts("state"), self._texts("check_state")
        errors = self._numbers("errors")
        self.wrong = found & (
            ((checked != "") & (checked != recorded)) | ((now != "") & (now != was)) | (errors > 0)
        )
        self.distance = np.hypot(
            self._numbers("check_x") - self._numbers("x"), self._numbers("check_y") - self._numbers("y")
        )
        self.measured = found & np.isfinite(self.distance)
        allowed = {grade.grade: grade.limit_m for grade in profile.accuracy}
        limit = np.array(
            [allowed.get(grade, limits.default_limit_m) for grade in self._texts("accuracy").tolist()]
        )
        self.inaccurate = np.zeros(len(sample), dtype=bool)
        self.inaccurate[self.measured] = self.distance[self.measured] > limit[self.measured] + 1e-9

    def counts(self, rows: NDArray[np.bool_]) -> Counts:
        """The counts of some rows."""
        results = self.results[rows]
        found, lost, omitted = ((results == one) for one in (FOUND, NOT_FOUND, OMITTED))
        wrong, inaccurate, measured = self.wrong[rows], self.inaccurate[rows], self.measured[rows]
        return Counts(
            sampled=int((results != OMITTED).sum()),
            checked=int((found | lost | omitted).sum()),
            found=int(found.sum()),
            not_found=int(lost.sum()),
            omitted=int(omitted.sum()),
            wrong=int(wrong.sum()),
            measured=int(measured.sum()),
            inaccurate=int(inaccurate.sum()),
            defective=int((wrong | inaccurate | lost | omitted).sum()),
            squares=float((self.distance[rows][measured] ** 2).sum()),
            equal_accuracy=self._limits.equal_accuracy,
        )

    def _read_results(self) -> NDArray[np.str_]:
        texts = self._texts("result")
        wrong = [row for row, text in enumerate(texts.tolist()) if text and text.lower() not in RESULTS]
        if wrong:
            raise InputError(
                [
                    Problem(
                        "RESULT_WRONG",
                        "census_sample",
                        tr('Result "{value}" is none.', value=texts[wrong[0]]),
                        tr("Write one of {known}.", known=", ".join(RESULTS)),
                        fids=tuple(self._sample.fids[wrong].tolist()),
                    )
                ]
            )
        return np.array([RESULTS.get(text.lower(), "") for text in texts.tolist()] + [""])[:-1]

    def _texts(self, name: str) -> NDArray[np.str_]:
        return np.array([*map(community_code_text, self._sample.column(name).tolist()), ""])[:-1]

    def _numbers(self, name: str) -> NDArray[np.float64]:
        values = self._sample.column(name).tolist()
        return np.array([np.nan if value in (None, "") else float(value) for value in values], dtype=float)
