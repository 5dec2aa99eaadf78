"""One door for every pipeline: layers in whatever CRS in, one metric CRS out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from pyproj import CRS

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Span, check_cancelled
from .offset_datums import Datum, declared_datum
from .offset_suspicion import suspect_offset
from .positions import Position, middle_of
from .projecting import (
    bounds,
    crs_text,
    known_shift,
    not_finite,
    parse_crs,
    project_table,
    same_crs,
    to_degrees,
)
from .provinces import province_problem
from .recognise import coordinate_problem, far_off
from .relations import elsewhere_problem, would_lie_over
from .suitable import working_crs_problem
from .zones import GAUSS_KRUGER, choose_zone, describe_crs


def to_working_crs(
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    progress: Progress,
    target: str | None = None,
    sources: Mapping[str, str] | None = None,
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """Bring all layers into one metric CRS; returns (tables, crs, problems).

    ``crs_of`` holds each layer's declared CRS ("EPSG:4326", WKT, .prj text; None or "" if it
    declares none), ``target`` a CRS the user demands, ``sources`` what the user calls each
    layer's source (a path), in which the name of an offset datum may hide.

    Without ``target`` the working CRS is that of ``community`` (of the first layer where there
    is none), if it is metric; if it is geographic, the CGCS2000 3-degree Gauss-Krüger zone
    (EPSG:4534 to 4554) the communities lie in, or the UTM zone outside China. What was chosen
    and what was moved is said in ``progress.log``. Layers without coordinates pass unchanged;
    the others lose Z and M when they are moved. Equal coordinates stay equal.

    The problems returned are warnings: suspicion of GCJ-02 or BD-09, codes of another province,
    a layer that lies elsewhere. Raises ``InputError`` with all that was found when a layer has no
    CRS, has one that its coordinates contradict, or when the working CRS cannot measure areas.
    """
    filled = {name: table for name, table in tables.items() if bounds(table) is not None}
    if not filled:
        return dict(tables), target or "", []
    problems = _layer_problems(filled, crs_of, sources or {})
    _stop_on_errors(problems)
    declared = {name: _text(crs_of[name]) for name in filled}
    base = "community" if "community" in filled else next(iter(filled))
    middle = middle_of(filled[base]) or Position(math.nan, math.nan)
    longitude, latitude = to_degrees(middle.x, middle.y, declared[base])
    working, why = _choose(base, declared[base], target, longitude, latitude)
    progress.log(tr("Working in {crs}: {why}.", crs=_words(working), why=why))
    problems += _datum_problems(declared, working, progress)
    _stop_on_errors(problems)

    moved = _project(filled, declared, working, progress)
    for name, table in filled.items():
        lost = not_finite(moved[name]) & ~not_finite(table)
        if lost.any():
            problems.append(_lost(table, lost, working))
        elif name != base:
            problem = elsewhere_problem(table, declared[name], moved[name], moved[base], working)
            problems += [problem] if problem else []
    _stop_on_errors(problems)
    if base == "community":
        codes = filled[base].column("code").tolist()
        problem = province_problem(codes, longitude, latitude)
        problems += [problem] if problem else []
    problems += suspect_offset(moved, working, progress)
    return {**tables, **moved}, working, problems


def _stop_on_errors(problems: list[Problem]) -> None:
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise InputError(problems)


def _text(declared: str | None) -> str:
    """A declared CRS, already known to be one, in its shortest spelling."""
    parsed = parse_crs(declared or "")
    return crs_text(parsed) if parsed is not None else ""


def _words(crs: str) -> str:
    parsed = parse_crs(crs)
    return describe_crs(crs, parsed.name if parsed is not None else crs)


def _layer_problems(
    tables: Mapping[str, FeatureTable], crs_of: Mapping[str, str | None], sources: Mapping[str, str]
) -> list[Problem]:
    """What each layer shows by itself, and by its names."""
    problems = []
    for name, table in tables.items():
        declared = crs_of.get(name)
        problem = coordinate_problem(table, declared)
        if problem is not None and problem.rule == "CRS_MISSING":
            problem = _with_neighbour(problem, table, tables, crs_of)
        found = [_declared_offset(table, declared, sources.get(name, "")), problem]
        if problem is None:
            found.append(far_off(table, declared or ""))
        problems += [problem for problem in found if problem is not None]
    return problems


def _with_neighbour(
    problem: Problem,
    table: FeatureTable,
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
) -> Problem:
    """The problem of a layer without CRS, mended by that of a layer it would lie over."""
    for other, other_table in tables.items():
        declared = crs_of.get(other)
        crs = parse_crs(declared or "")
        if crs is None or coordinate_problem(other_table, declared) is not None:
            continue
        if would_lie_over(table, other_table):
            mend = tr(
                "In {crs}, which is that of layer {other}, it would lie over that layer: declare it if "
                "whoever made the data confirms it.",
                crs=_words(crs_text(crs)),
                other=other,
            )
            return replace(problem, mend=mend)
    return problem


def _declared_offset(table: FeatureTable, declared: str | None, source: str) -> Problem | None:
    """GCJ-02 or BD-09 by name: an error where the CRS says so, a warning where a path or a field does."""
    parsed = parse_crs(declared or "")
    by_crs = declared_datum([parsed.name if parsed is not None else declared or ""])
    found = by_crs or declared_datum([source, table.name, *table.columns])
    if found is None:
        return None
    datum, text = found
    return Problem(
        "DATUM_OFFSET",
        table.name,
        tr('"{name}" says that its coordinates are {datum}, some 500 m off.', name=text, datum=_spelt(datum))
        if by_crs
        else tr('"{name}" hints at {datum}; it is used as if it were not.', name=text, datum=_spelt(datum)),
        tr('Convert it with "Convert offset datum" first (scripts/convert_datum.py).')
        if by_crs
        else tr('If it is, convert it with "Convert offset datum" first (scripts/convert_datum.py).'),
        Severity.ERROR if by_crs else Severity.WARNING,
    )


def _spelt(datum: Datum) -> str:
    return {Datum.GCJ02: "GCJ-02", Datum.BD09: "BD-09"}.get(datum, datum.value)


def _choose(
    base: str, declared: str, target: str | None, longitude: float, latitude: float
) -> tuple[str, str]:
    """The working CRS, and why that one, in words that follow a colon."""
    if target is not None:
        wanted = parse_crs(target)
        if wanted is None:
            raise InputError(
                [
                    Problem(
                        "CRS_UNKNOWN",
                        base,
                        tr('"{crs}" is no coordinate reference system that PROJ knows.', crs=target),
                        tr("Give an EPSG code such as EPSG:4547, or leave it out."),
                    )
                ]
            )
        _refuse(working_crs_problem(wanted, longitude, latitude, base))
        return crs_text(wanted), tr("it was asked for")
    crs = parse_crs(declared)
    if crs is not None and crs.is_projected and _in_metres(crs):
        _refuse(working_crs_problem(crs, longitude, latitude, base))
        return declared, tr("layer {layer} is in it", layer=base)
    zone = choose_zone([longitude], [latitude], _datum(crs))
    return zone.crs, tr(
        "layer {layer} is in {crs} and lies around longitude {x:.2f}°, latitude {y:.2f}°",
        layer=base,
        crs=_words(declared),
        x=longitude,
        y=latitude,
    )


def _refuse(problem: Problem | None) -> None:
    if problem is not None:
        raise InputError([problem])


def _in_metres(crs: CRS) -> bool:
    return all(math.isclose(axis.unit_conversion_factor, 1.0) for axis in crs.axis_info[:2])


def _datum(crs: CRS | None) -> str:
    """The datum whose zones data in ``crs`` can be projected to without a datum shift."""
    name = crs.geodetic_crs.name if crs is not None and crs.geodetic_crs is not None else ""
    return next((datum for datum in GAUSS_KRUGER if name.replace("_", " ").startswith(datum)), "CGCS2000")


def _datum_problems(declared: Mapping[str, str], working: str, progress: Progress) -> list[Problem]:
    """Layers whose datum differs from the working CRS's by a shift that nobody published; what is
    moved from where is logged."""
    problems = []
    movable: dict[str, list[str]] = {}
    for name, crs in declared.items():
        if same_crs(crs, working):
            continue
        if known_shift(crs, working):
            movable.setdefault(crs, []).append(name)
            continue
        problems.append(
            Problem(
                "DATUM_SHIFT_UNKNOWN",
                name,
                tr(
                    "It is in {crs}; from there to {working} PROJ knows no transformation, and doing "
                    "without is wrong by 40 to 130 m.",
                    crs=_words(crs),
                    working=_words(working),
                ),
                tr("Have the survey office convert it with the parameters of your city."),
            )
        )
    for crs, names in movable.items():
        progress.log(
            tr(
                "Moved from {crs} to {working}: {layers}.",
                crs=_words(crs),
                working=working,
                layers=", ".join(names),
            )
        )
    return problems


def _project(
    tables: Mapping[str, FeatureTable], declared: Mapping[str, str], working: str, progress: Progress
) -> dict[str, FeatureTable]:
    """Every table in the working CRS."""
    moved = {}
    for number, (name, table) in enumerate(tables.items()):
        check_cancelled(progress)
        part = Span(progress, number / len(tables), (number + 1) / len(tables))
        part.set(0.0, tr("Projecting"))
        moved[name] = project_table(table, declared[name], working, part)
    return moved


def _lost(table: FeatureTable, lost: np.ndarray[tuple[int], np.dtype[np.bool_]], working: str) -> Problem:
    return Problem(
        "COORDINATES_OUT_OF_REACH",
        table.name,
        tr(
            "{count} features have coordinates that {crs} cannot hold.",
            count=int(lost.sum()),
            crs=_words(working),
        ),
        tr("Delete them or mend their coordinates."),
        fids=tuple(int(fid) for fid in table.fids[lost]),
    )
