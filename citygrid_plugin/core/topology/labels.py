"""Labels of the codes (标识码注记): one for each cell, and inside it.

"单位网格标识码的标注应当…独立存为一层图层" (S3): they are a layer of their own, and part from
the cells when those are edited.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .flags import Flag
from .ground import Ground, placed
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
    points = _led_to(points, label)
    there = placed(points)
    codes = [
        code if isinstance(code, str) else community_code_text(code)
        for code in label.column("code")[there].tolist()
    ]
    if ground.rules.enabled(RuleId.LABEL_MISSING):
        labelled = set(codes)
        for row, code in enumerate(ground.codes):
            if code and code not in labelled:
                message = tr("Cell {code} has no label.", code=code)
                yield ground.flag(RuleId.LABEL_MISSING, [row], message)
    check_cancelled(progress)
    progress.set(0.5)
    if ground.rules.enabled(RuleId.LABEL_OUTSIDE):
        yield from _outside(ground, points[there], codes)


def _led_to(points: NDArray[np.object_], label: FeatureTable) -> NDArray[np.object_]:
    """Where labels belong: a label with a leader (引线) stands outside its cell, its leader ends inside."""
    x, y = (
        np.array([np.nan if value is None else value for value in label.column(name).tolist()], dtype=float)
        for name in ("leader_x", "leader_y")
    )
    with_leader = np.isfinite(x) & np.isfinite(y)
    led = points.copy()
    led[with_leader] = shapely.points(x[with_leader], y[with_leader])
    return led


def _outside(ground: Ground, points: NDArray[np.object_], codes: list[str]) -> Iterator[Flag]:
    # Nearly always the one cell with the code holds the label; only else is there more to ask.
    row_of = {code: row for row, code in enumerate(ground.codes) if code}
    row = np.array([row_of.get(code, -1) for code in codes], dtype=np.int64)
    known = np.flatnonzero(row >= 0)
    inside = np.zeros(len(points), dtype=bool)
    inside[known] = _holds(ground, row[known], points[known])
    doubtful = np.flatnonzero(~inside).tolist()
    rows_of: dict[str, list[int]] = {codes[number]: [] for number in doubtful}
    for row_number, code in enumerate(ground.codes):
        if code and code in rows_of:
            rows_of[code].append(row_number)
    for number in doubtful:
        code, point = codes[number], points[number]
        rows = rows_of[code]
        distance = None
        if rows:
            if _holds(ground, np.array(rows), point).any():
                continue
            distance = float(np.min(shapely.distance(ground.shapes[rows], point)))
            message = tr(
                "The label of cell {code} stands {distance} m outside it.",
                code=code,
                distance=f"{distance:.2f}",
            )
        else:
            message = tr("No cell has the code {code} of this label.", code=code or "–")
        yield ground.flag(RuleId.LABEL_OUTSIDE, rows, message, point, distance)


def _holds(ground: Ground, rows: NDArray[np.int64], points: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Whether each cell holds its point; one without ground has no outside."""
    cells = ground.shapes[rows]
    return shapely.intersects(cells, points) | shapely.is_empty(cells)
