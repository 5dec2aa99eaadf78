"""Labels of the codes (标识码注记): one for each cell, and inside it.

"单位网格标识码的标注应当…独立存为一层图层" (S3): they are a layer of their own, and part from
the cells when those are edited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .flags import Flag
from .ground import Ground
from .rules import RuleId


def check_labels(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """The rules of labels that are enabled, where a layer of labels was given and cells have codes.

    A cell and its labels are matched by code; a cell may have several, one for each scale.
    """
    label = ground.subject.label
    if label is None or "code" not in ground.subject.unit_grid.columns:
        return
    points = shapely.force_2d(label.geometry)
    several = shapely.get_type_id(points) == shapely.GeometryType.MULTIPOINT
    points[several] = shapely.get_geometry(points[several], 0)
    placed = np.isfinite(shapely.get_x(points)) & np.isfinite(shapely.get_y(points))
    codes = np.array([*map(community_code_text, label.column("code").tolist()), ""], dtype=object)[:-1]
    rows_of: dict[str, list[int]] = {}
    for row, code in enumerate(ground.codes):
        if code:
            rows_of.setdefault(code, []).append(row)
    if ground.rules.enabled(RuleId.LABEL_MISSING):
        yield from _missing(ground, rows_of, set(codes[placed]))
    check_cancelled(progress)
    progress.set(0.5)
    if ground.rules.enabled(RuleId.LABEL_OUTSIDE):
        yield from _outside(ground, rows_of, points[placed], codes[placed])


def _missing(ground: Ground, rows_of: Mapping[str, list[int]], labelled: set[str]) -> Iterator[Flag]:
    for code, rows in rows_of.items():
        if code not in labelled:
            for row in rows:
                yield ground.flag(RuleId.LABEL_MISSING, [row], tr("Cell {code} has no label.", code=code))


def _outside(
    ground: Ground,
    rows_of: Mapping[str, list[int]],
    points: NDArray[np.object_],
    codes: NDArray[np.object_],
) -> Iterator[Flag]:
    pairs = [(label, row) for label, code in enumerate(codes) for row in rows_of.get(code, ())]
    label, row = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    # A cell without ground has no inside that a label could be out of.
    good = shapely.intersects(ground.shapes[row], points[label]) | shapely.is_empty(ground.shapes[row])
    inside = np.zeros(len(points), dtype=bool)
    inside[label[good]] = True
    for number in np.flatnonzero(~inside).tolist():
        code, point = codes[number], points[number]
        rows = rows_of.get(code, [])
        distance = None
        if rows:
            distance = float(np.min(shapely.distance(ground.shapes[rows], point)))
            message = tr(
                "The label of cell {code} stands {distance} m outside it.",
                code=code,
                distance=f"{distance:.2f}",
            )
        else:
            message = tr("No cell has the code {code} of this label.", code=code or "–")
        yield ground.flag(RuleId.LABEL_OUTSIDE, rows, message, point, distance)
