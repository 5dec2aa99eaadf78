"""Drawing a sample (抽样): at random from a seed, stratified by major class and by cell or sheet."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import shapely
from numpy.typing import NDArray

from ..census_checks.subject import Components
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, check_cancelled
from ..profiles import Profile
from .plans import PLANS, PlanLine, SamplingPlan
from .schema import ENTERED, SAMPLE_SCHEMA


class DrawBy(str, Enum):
    """What is drawn: components (部件), or whole cells or sheets (单元) with all that stands in them.

    Only in whole units does a re-survey see all that was left out; among components it is counted
    as it happens to be noticed.
    """

    COMPONENT = "component"
    UNIT = "unit"


@dataclass(frozen=True)
class DrawSettings:
    """How a sample is drawn.

    ``size``: how many, instead of what the plan says. ``digits``: cells are taken together that
    have so many first digits of the grid code in common (15: the cell, 12: the community, 9: the
    street office), if no sheets are given. Every major class (大类) has at least ``least`` in a
    sample of components, as far as it has them.
    """

    by: DrawBy = DrawBy.COMPONENT
    plan: SamplingPlan = PLANS["gbt2828"]
    seed: int = 1
    size: int | None = None
    digits: int = 15
    least: int = 1

    def __post_init__(self) -> None:
        if (self.size is not None and self.size < 1) or self.digits < 1 or self.least < 0:
            raise InputError(
                [Problem("SETTING_WRONG", "sample", tr("A size is not positive."), tr("Correct it."))]
            )


@dataclass(frozen=True)
class Sample:
    """``table``: layer ``census_sample``. ``drawn`` of ``lot`` units there are; ``line`` of the plan."""

    table: FeatureTable
    lot: int
    drawn: int
    line: PlanLine


def draw_sample(
    tables: Sequence[FeatureTable],
    profile: Profile,
    settings: DrawSettings | None = None,
    sheets: FeatureTable | None = None,
    progress: Progress | None = None,
) -> Sample:
    """Draw from the component layers ``tables`` (columns by our names, one metric CRS).

    Units are the cells of the field ``grid_code``, or ``sheets`` (layer sheet_index), of which a
    component has the first that it lies in. Components without a place are not drawn. The same
    census and seed give the same sample, whatever the order of the features.
    Raises ``InputError`` if there is nothing to draw from.
    """
    settings, progress = settings or DrawSettings(), progress or Silent()
    components = Components(tables)
    rows = np.flatnonzero(components.placed)
    if not len(rows):
        raise InputError(
            [
                Problem(
                    "SAMPLE_EMPTY",
                    "component",
                    tr("There is no component with a place to draw from."),
                    tr("Give the census, with its component layers."),
                )
            ]
        )
    check_cancelled(progress)
    units = _units(components, settings.digits, sheets)
    major = profile.code_format.major
    majors = np.array([code[:major] for code in components.texts("class_code").tolist()] + [""])[:-1]
    chance = random.Random(settings.seed)  # nosec B311  # a sample to be drawn again alike, no secret
    progress.set(0.3, tr("Drawing the sample"))
    if settings.by is DrawBy.UNIT:
        names = sorted(set(units[rows].tolist()) - {""})
        line = settings.plan.line(len(names))
        size = min(settings.size or line.sample, len(names))
        wanted = set(chance.sample(names, size))
        chosen = rows[[unit in wanted for unit in units[rows].tolist()]]
        lot, drawn = len(names), size
    else:
        line = settings.plan.line(len(rows))
        size = min(settings.size or line.sample, len(rows))
        chosen = _stratified(rows, majors, units, size, settings.least, chance)
        lot, drawn = len(rows), len(chosen)
    table = _sample_table(components, chosen, majors, units, profile)
    progress.set(1.0)
    return Sample(table, lot, drawn, line)


def _units(components: Components, digits: int, sheets: FeatureTable | None) -> NDArray[np.str_]:
    """The cell or sheet of each component, "" for none."""
    if sheets is None:
        return np.array([code[:digits] for code in components.texts("grid_code").tolist()] + [""])[:-1]
    names = [str(name) for name in sheets.column("sheet").tolist()]
    order = sorted(range(len(names)), key=names.__getitem__, reverse=True)
    found = np.full(len(components), "", dtype=object)
    tree = shapely.STRtree(components.points)
    for row in order:  # the first by name is written last
        found[tree.query(sheets.geometry[row], predicate="intersects")] = names[row]
    return found.astype(str)


def _stratified(
    rows: NDArray[np.intp],
    majors: NDArray[np.str_],
    units: NDArray[np.str_],
    size: int,
    least: int,
    chance: random.Random,
) -> NDArray[np.intp]:
    """So many of each major class as it has its share in the lot; within it every so-many-th by unit."""
    groups: dict[str, list[int]] = {}
    for row in rows.tolist():
        groups.setdefault(majors[row], []).append(row)
    counts = {name: len(groups[name]) for name in sorted(groups)}
    chosen: list[int] = []
    for name, number in shares(counts, size, least).items():
        # By unit and at random within it: steps of equal length then visit units as they have components.
        keys = {row: (units[row], chance.random()) for row in groups[name]}
        ordered = sorted(groups[name], key=keys.__getitem__)
        step = len(ordered) / number if number else 0.0
        start = chance.random() * step
        chosen += [ordered[int(start + step * place)] for place in range(number)]
    return np.array(sorted(chosen), dtype=np.intp)


def shares(counts: dict[str, int], size: int, least: int) -> dict[str, int]:
    """``size`` shared out by ``counts`` (largest remainders), each at least ``least`` as far as it has them.

    The sample grows beyond ``size`` only if the least of all classes together are more.
    """
    fixed: dict[str, int] = {}
    rest = dict(counts)
    while True:
        left = max(size - sum(fixed.values()), 0)
        whole = sum(rest.values())
        exact = {name: min(left / whole, 1.0) * count for name, count in rest.items()}
        small = [name for name in rest if exact[name] < min(least, counts[name])]
        if not small:
            break
        for name in small:
            fixed[name] = min(least, rest.pop(name))
    given = {name: int(value) for name, value in exact.items()}
    by_remainder = sorted(rest, key=lambda name: (given[name] - exact[name], name))
    for name in by_remainder[: round(sum(exact.values())) - sum(given.values())]:
        given[name] += 1
    return {name: fixed.get(name, given.get(name, 0)) for name in counts}


def _sample_table(
    components: Components,
    rows: NDArray[np.intp],
    majors: NDArray[np.str_],
    units: NDArray[np.str_],
    profile: Profile,
) -> FeatureTable:
    titles = {entry.code: entry.name for entry in profile.classes}
    classes = components.texts("class_code")[rows]
    columns: dict[str, NDArray[np.generic]] = {
        "number": np.arange(1, len(rows) + 1),
        "layer": _objects([components.layers[number] for number in components.layer[rows].tolist()]),
        "feature": components.fids[rows],
        "class_name": _objects([titles.get(code) for code in classes.tolist()]),
        "major": _objects(majors[rows].tolist()),
        "unit": _objects(units[rows].tolist()),
        "x": components.x[rows],
        "y": components.y[rows],
    }
    for field in SAMPLE_SCHEMA.fields:
        if field.name in ENTERED:
            empty = np.nan if field.name in ("check_x", "check_y") else None
            columns[field.name] = np.full(len(rows), empty, dtype=object if empty is None else float)
        elif field.name not in columns:
            columns[field.name] = _objects([text or None for text in components.texts(field.name)[rows]])
    ordered = {field.name: columns[field.name] for field in SAMPLE_SCHEMA.fields}
    return FeatureTable.of(SAMPLE_SCHEMA.name, components.points[rows], **ordered)


def _objects(values: list[object]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]
