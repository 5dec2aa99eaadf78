"""What a compliance report says: verdicts, figures, and the cells that depart and why."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .principles import Principle

#: Name and version of the JSON; a new version means a field was renamed or lost.
FORMAT = "citygrid-compliance/1"


class Verdict(str, Enum):
    """How a grid stands to a principle."""

    COMPLIANT = "compliant"
    PARTLY = "partly"
    NOT = "not"
    UNMEASURED = "unmeasured"

    @classmethod
    def of(cls, compliant: bool, partly: bool) -> Verdict:
        """Compliant; or else partly; or else not."""
        if compliant:
            return cls.COMPLIANT
        return cls.PARTLY if partly else cls.NOT

    @property
    def label(self) -> str:
        """The verdict in the user's language (符合、部分符合、不符合、未评定)."""
        titles = {
            Verdict.COMPLIANT: tr("Compliant"),
            Verdict.PARTLY: tr("Partly compliant"),
            Verdict.NOT: tr("Not compliant"),
            Verdict.UNMEASURED: tr("Not assessed"),
        }
        return titles[self]


class Reason(str, Enum):
    """Why a cell departs from a principle, as far as its geometry tells."""

    COMPOUND = "compound"
    BUILDING = "building"
    COMMUNITY = "community"
    UNFORCED = "unforced"

    @property
    def label(self) -> str:
        """The reason in the user's language."""
        titles = {
            Reason.COMPOUND: tr("forced by a compound"),
            Reason.BUILDING: tr("forced by a building"),
            Reason.COMMUNITY: tr("forced by the community's shape"),
            Reason.UNFORCED: tr("not forced"),
        }
        return titles[self]


class Unit(str, Enum):
    """How a figure is to be read."""

    COUNT = "count"
    SHARE = "share"
    SQUARE_METRES = "m²"
    METRES = "m"
    RATIO = "ratio"
    DEGREES_PER_100_M = "°/100 m"
    SCALE = "scale"
    ERROR = "relative error"


@dataclass(frozen=True)
class Figure:
    """One measured number; ``value`` is None where there was nothing to measure."""

    id: str
    title: str
    value: float | None
    unit: Unit = Unit.COUNT

    def text(self) -> str:
        """The value as a reader wants it."""
        return "–" if self.value is None else _WRITTEN[self.unit](self.value)


def _share(value: float) -> str:
    # Never round a fault away: 99.96 % is not 100 %.
    return "100 %" if value == 1 else f"{min(100 * value, 99.9):.1f} %"


def _with_unit(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 10 or value == 0 else f"{value:.2f} {unit}"


_WRITTEN: dict[Unit, Callable[[float], str]] = {
    Unit.COUNT: lambda value: f"{value:,.0f}",
    Unit.SHARE: _share,
    Unit.SQUARE_METRES: lambda value: _with_unit(value, "m²"),
    Unit.METRES: lambda value: _with_unit(value, "m"),
    Unit.RATIO: lambda value: f"{value:.2f}",
    Unit.DEGREES_PER_100_M: lambda value: f"{value:.0f} °/100 m",
    Unit.SCALE: lambda value: f"1:{value:.0f}",
    Unit.ERROR: lambda value: f"{value:.0e}" if value else "0",
}


@dataclass(frozen=True)
class Departure:
    """One cell that departs from one principle.

    ``measure`` names what was measured, ``value`` is what was found and ``allowed`` what
    would have been right. ``severity``: WARNING departs, INFO is noted only, ERROR makes
    the grid unfit for use. ``evidence_layer`` and ``evidence_fids`` point at the features
    that show the reason (a layer of the base data, or unit_grid with codes in ``evidence``).
    """

    code: str
    principle: Principle
    measure: str
    value: float
    allowed: str
    reason: Reason
    evidence: str = ""
    evidence_layer: str = ""
    evidence_fids: tuple[int, ...] = ()
    severity: Severity = Severity.WARNING


@dataclass(frozen=True)
class PrincipleResult:
    """The verdict on one principle, the figures behind it, and a remark."""

    principle: Principle
    verdict: Verdict
    figures: tuple[Figure, ...] = ()
    remark: str = ""
    departures: tuple[Departure, ...] = ()

    def figure(self, figure_id: str) -> float | None:
        """The value of a figure; KeyError if there is none of that id."""
        for figure in self.figures:
            if figure.id == figure_id:
                return figure.value
        raise KeyError(figure_id)


@dataclass(frozen=True)
class Forced:
    """A cell that a compound, a building or the community's shape forces, wherever its area is."""

    code: str
    reason: Reason
    evidence: str
    evidence_layer: str
    evidence_fids: tuple[int, ...]


@dataclass(frozen=True)
class MapSheet:
    """What the report's map and histogram draw: (n,) cells with code, area, area over target, flags."""

    codes: NDArray[np.object_]
    cells: NDArray[np.object_]
    area: NDArray[np.float64]
    ratio: NDArray[np.float64]
    forced: NDArray[np.bool_]
    communities: NDArray[np.object_]
    names: tuple[str, ...]
    compounds: NDArray[np.object_]


@dataclass(frozen=True)
class ComplianceReport:
    """A grid measured against every principle, in the order of ``Principle``."""

    crs: str
    target_area: float
    wide_band: tuple[float, float]
    narrow_band: tuple[float, float]
    communities: int
    results: tuple[PrincipleResult, ...]
    forced: tuple[Forced, ...]
    sheet: MapSheet

    @property
    def departures(self) -> tuple[Departure, ...]:
        """Every departure, by principle and then by code."""
        return tuple(departure for result in self.results for departure in result.departures)

    def result(self, principle: Principle) -> PrincipleResult:
        """The result for one principle."""
        return next(result for result in self.results if result.principle is principle)

    def problems(self) -> list[Problem]:
        """One error per principle that makes the grid unfit for use, for a log and an exit status."""
        found = []
        for result in self.results:
            codes = sorted({d.code for d in result.departures if d.severity is Severity.ERROR})
            if codes:
                found.append(
                    Problem(
                        f"COMPLIANCE_{result.principle.value}",
                        "unit_grid",
                        tr(
                            "{principle} is broken by {count} cells, such as {codes}.",
                            principle=result.principle.label,
                            count=len(codes),
                            codes=", ".join(codes[:3]),
                        ),
                        tr("The table compliance names each of them with the features that show it."),
                    )
                )
        return found

    def to_json(self) -> str:
        """The report as JSON (UTF-8 text, two spaces of indent).

        Top level: ``format``, ``crs``, ``target_area_m2``, ``wide_band``, ``narrow_band``
        (multiples of the target), ``cells``, ``communities``, then three lists:
        ``principles`` (``id``, ``term``, ``title``, ``verdict``, ``quotation``, ``source``,
        ``confidence``, ``remark``, ``figures``: ``id``, ``title``, ``value``, ``unit``),
        ``departures`` (the fields of the table ``compliance``) and ``forced``
        (``code``, ``reason``, ``evidence``, ``evidence_layer``, ``evidence_fids``: every
        cell that a check may count out when it judges areas).
        """
        return json.dumps(self.as_dict(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """What ``to_json`` writes, as plain lists, dicts, numbers and texts."""
        return {
            "format": FORMAT,
            "crs": self.crs,
            "target_area_m2": self.target_area,
            "wide_band": list(self.wide_band),
            "narrow_band": list(self.narrow_band),
            "cells": len(self.sheet.cells),
            "communities": self.communities,
            "principles": [
                {
                    "id": result.principle.value,
                    "term": result.principle.wording.term,
                    "title": result.principle.label,
                    "verdict": result.verdict.value,
                    "quotation": result.principle.wording.quotation,
                    "source": result.principle.wording.source,
                    "confidence": result.principle.wording.confidence,
                    "remark": result.remark,
                    "figures": [
                        {"id": f.id, "title": f.title, "value": f.value, "unit": f.unit.value}
                        for f in result.figures
                    ],
                }
                for result in self.results
            ],
            "departures": [
                {
                    "code": d.code,
                    "principle": d.principle.value,
                    "severity": d.severity.value,
                    "measure": d.measure,
                    "value": round(d.value, 3),
                    "allowed": d.allowed,
                    "reason": d.reason.value,
                    "evidence": d.evidence,
                    "evidence_layer": d.evidence_layer,
                    "evidence_fids": list(d.evidence_fids),
                }
                for d in self.departures
            ],
            "forced": [
                {
                    "code": f.code,
                    "reason": f.reason.value,
                    "evidence": f.evidence,
                    "evidence_layer": f.evidence_layer,
                    "evidence_fids": list(f.evidence_fids),
                }
                for f in self.forced
            ],
        }

    def tables(self) -> tuple[FeatureTable, FeatureTable]:
        """The tables ``compliance`` (a row per departure) and ``compliance_summary``; no geometry."""
        departures = self.departures
        return (
            _table(
                "compliance",
                code=[d.code for d in departures],
                principle=[d.principle.value for d in departures],
                term=[d.principle.wording.term for d in departures],
                severity=[d.severity.value for d in departures],
                measure=[d.measure for d in departures],
                value=np.array([round(d.value, 3) for d in departures], dtype=float),
                allowed=[d.allowed for d in departures],
                reason=[d.reason.value for d in departures],
                evidence=[d.evidence for d in departures],
                evidence_layer=[d.evidence_layer for d in departures],
                evidence_fids=[",".join(map(str, d.evidence_fids)) for d in departures],
            ),
            _table(
                "compliance_summary",
                principle=[r.principle.value for r in self.results],
                term=[r.principle.wording.term for r in self.results],
                verdict=[r.verdict.value for r in self.results],
                verdict_title=[r.verdict.label for r in self.results],
                figures=["; ".join(f"{f.title}: {f.text()}" for f in r.figures) for r in self.results],
                remark=[r.remark for r in self.results],
                quotation=[r.principle.wording.quotation for r in self.results],
                source=[r.principle.wording.source for r in self.results],
                confidence=[r.principle.wording.confidence for r in self.results],
            ),
        )


def _table(name: str, **columns: Sequence[Any] | NDArray[Any]) -> FeatureTable:
    rows = len(next(iter(columns.values())))
    arrays = {
        key: values if isinstance(values, np.ndarray) else np.array(values, dtype=object)
        for key, values in columns.items()
    }
    return FeatureTable.of(name, [None] * rows, **arrays)
