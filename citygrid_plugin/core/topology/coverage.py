"""Checks of cells beside each other: gaps, overlaps, duplicates, vertices on one side only.

Unit grids are seamless, do not overlap, and stay within the borders of their community
(GB/T 30428.1 单元网格划分: 无缝拼接、不重叠、不跨社区边界).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .faults import Faults, find_faults
from .flags import Flag
from .naming import CellNames
from .rules import Rule, RuleBook, RuleId
from .subject import Subject

RULES = (RuleId.GAP, RuleId.OVERLAP, RuleId.UNMATCHED_VERTEX, RuleId.DUPLICATE_GEOMETRY)


def check_coverage(subject: Subject, rules: RuleBook, progress: Progress) -> Iterator[Flag]:
    """Flags of GAP, OVERLAP, UNMATCHED_VERTEX and DUPLICATE_GEOMETRY, one for each fault.

    Gaps are ground of a community that no cell covers; without communities, holes of the
    union of all cells. An overlap is one flag for each pair of cells. What is the same polygon
    several times is one duplicate and no overlap; a vertex on one side only is flagged where no
    gap or overlap comes of it, tolerated or not. Measures: m² of gaps, overlaps and duplicates.
    """
    if not rules.enabled(*RULES):
        return
    faults = find_faults(
        subject.solid()[0],
        None if subject.community is None else subject.community.geometry,
        vertex_tolerance=rules[RuleId.UNMATCHED_VERTEX].required_tolerance(),
        mended=True,
        progress=progress,
    )
    names = CellNames(subject)
    for rule, found in (
        (RuleId.GAP, _gaps),
        (RuleId.OVERLAP, _overlaps),
        (RuleId.UNMATCHED_VERTEX, _vertices),
        (RuleId.DUPLICATE_GEOMETRY, _duplicates),
    ):
        check_cancelled(progress)
        if rules.enabled(rule):
            yield from found(faults, subject, names, rules[rule])


def _gaps(faults: Faults, subject: Subject, names: CellNames, rule: Rule) -> Iterator[Flag]:
    on_purpose = _wider(faults.gaps, rule.required_tolerance())
    for gap, cells, area, wanted in zip(
        faults.gaps, faults.gap_cells, shapely.area(faults.gaps).tolist(), on_purpose, strict=True
    ):
        if wanted:
            continue
        if len(cells):
            message = tr(
                "{area} m² of ground beside {cells} belong to no cell.",
                area=_square_metres(area),
                cells=names.names(cells),
            )
        else:
            message = tr("{area} m² of ground belong to no cell.", area=_square_metres(area))
        yield names.flag(rule, cells, gap, message, area)


def _wider(polygons: NDArray[np.object_], width: float) -> NDArray[np.bool_]:
    """Which polygons are somewhere wider than ``width`` m; none are if it is 0."""
    if width == 0.0:
        return np.zeros(len(polygons), dtype=bool)
    return ~shapely.is_empty(shapely.buffer(polygons, -width / 2))


def _overlaps(faults: Faults, subject: Subject, names: CellNames, rule: Rule) -> Iterator[Flag]:
    areas = shapely.area(faults.overlaps).tolist()
    smallest = rule.required_tolerance()
    for ground, pair, area in zip(faults.overlaps, faults.overlap_cells, areas, strict=True):
        if area <= smallest:
            continue
        message = tr("{cells} overlap by {area} m².", area=_square_metres(area), cells=names.names(pair))
        yield names.flag(rule, pair, ground, message, area)


def _vertices(faults: Faults, subject: Subject, names: CellNames, rule: Rule) -> Iterator[Flag]:
    for vertex, cells in zip(faults.vertices, faults.vertex_cells, strict=True):
        message = tr("Not all of {cells} have the vertex they meet at.", cells=names.names(cells))
        yield names.flag(rule, cells, vertex, message)


def _duplicates(faults: Faults, subject: Subject, names: CellNames, rule: Rule) -> Iterator[Flag]:
    for group in faults.duplicates:
        polygon = shapely.force_2d(subject.unit_grid.geometry[group[0]])
        message = tr("{cells} are the same polygon.", cells=names.names(group))
        yield names.flag(rule, group, polygon, message, float(shapely.area(polygon)))


def _square_metres(area: float) -> str:
    return f"{area:.2f}" if area >= 0.01 else f"{area:.6f}"
