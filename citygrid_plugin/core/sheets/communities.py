"""Sheets of communities: one for each, at the largest scale at which it fits."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, check_cancelled
from .index import LAYER, SheetIndex, require_ground, texts
from .settings import SheetSettings
from .sides import SIDES

#: Scales a community may be shown at; beyond the last one, multiples of it.
COMMUNITY_SCALES = (500, 1000, 2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000)
#: White between the community and the neat line, on paper.
MARGIN_MM = 6.0
#: Corners lie on multiples of this on paper, but of 10 m on the ground at least.
_STEP_MM, _LEAST_STEP_M = 10.0, 10.0
#: Communities farther apart than this are no neighbours.
_BESIDE_M = 1.0


def community_sheets(
    community: FeatureTable, settings: SheetSettings | None = None, progress: Progress | None = None
) -> SheetIndex:
    """One sheet for each community (社区), in the order of their codes.

    ``community`` holds polygons with ``code`` and ``name`` in a projected CRS in metres. A sheet
    has the size of ``settings`` and the largest of ``COMMUNITY_SCALES`` that is no larger than
    the scale of ``settings`` and shows the whole community. Its number is the community's code;
    on each of its sides stands the neighbouring community that lies there. Rows of one code
    share a sheet. Raises ``InputError`` for a community without code, or if there is none.
    """
    settings, progress = settings or SheetSettings(), progress or Silent()
    require_ground(community, tr("Choose the layer with the communities."))
    codes, names, shapes = _by_code(community)
    width, height = settings.width_mm / settings.parts, settings.height_mm / settings.parts
    frames, scales, beside = [], [], []
    for index, shape in enumerate(shapes):
        check_cancelled(progress)
        progress.set(index / len(shapes), tr("Dividing into sheets"))
        scale = _scale(shape.bounds, width, height, settings.scale)
        frames.append(_frame(shape.bounds, width, height, scale))
        scales.append(scale)
        beside.append(_beside(index, shapes, names, codes))
    count = len(shapes)
    columns: dict[str, Any] = {
        "sheet": texts(codes),
        "name": texts(names),
        "scale": np.array(scales, dtype=np.int64),
        "row": np.arange(1, count + 1, dtype=np.int64),
        "column": np.ones(count, dtype=np.int64),
        **{side: texts([names_by_side.get(side) for names_by_side in beside]) for side in SIDES},
    }
    made = FeatureTable.of(LAYER, frames)
    progress.set(1.0)
    return SheetIndex(FeatureTable(LAYER, made.geometry, made.fids, columns), max(scales))


def _by_code(community: FeatureTable) -> tuple[list[str], list[str | None], list[shapely.Geometry]]:
    parts: dict[str, list[Any]] = {}
    name_of: dict[str, str | None] = {}
    rows = zip(
        community.fids.tolist(),
        community.column("code").tolist(),
        community.column("name").tolist(),
        community.geometry,
        strict=True,
    )
    for fid, code, name, shape in rows:
        if shape is None or shapely.is_empty(shape):
            continue
        if code is None or not str(code).strip():
            message = tr("A community has no code.")
            mend = tr("Fill in the field code (社区代码).")
            raise InputError(
                [Problem("COMMUNITY_CODE_MISSING", "community", message, mend, fids=(int(fid),))]
            )
        parts.setdefault(str(code).strip(), []).append(shape)
        if name is not None and str(name).strip():
            name_of[str(code).strip()] = str(name).strip()
    codes = sorted(parts)
    return codes, [name_of.get(code) for code in codes], [shapely.union_all(parts[code]) for code in codes]


def _scale(bounds: tuple[float, ...], width: float, height: float, largest: int) -> int:
    """The scale at which ``bounds`` and a margin fit, wherever the corner is rounded to."""
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    free_width, free_height = width - 2 * MARGIN_MM, height - 2 * MARGIN_MM
    needed = max(wide / free_width, high / free_height) * 1000.0
    for scale in COMMUNITY_SCALES:
        if scale >= needed and scale >= largest:
            return scale
    last = COMMUNITY_SCALES[-1]
    return max(largest, math.ceil(needed / last) * last)


def _frame(bounds: tuple[float, ...], width: float, height: float, scale: int) -> shapely.Polygon:
    """The neat line round the middle of ``bounds``, its corner on a round coordinate."""
    size = np.array([width, height]) * scale / 1000.0
    step = max(_STEP_MM * scale / 1000.0, _LEAST_STEP_M)
    middle = np.array([bounds[0] + bounds[2], bounds[1] + bounds[3]]) / 2
    corner = np.floor((middle - size / 2) / step + 0.5) * step
    return shapely.box(*corner, *(corner + size))


def _beside(
    index: int, shapes: list[shapely.Geometry], names: list[str | None], codes: list[str]
) -> dict[str, str]:
    """Side -> the community there: of several, the one whose middle is nearest."""
    here = shapes[index]
    near = [
        other
        for other in range(len(shapes))
        if other != index and shapely.dwithin(here, shapes[other], _BESIDE_M)
    ]
    middle = _middle(here)
    steps = {other: _middle(shapes[other]) - middle for other in near}
    ranked = sorted((float(np.hypot(*step)), codes[other], other) for other, step in steps.items())
    found: dict[str, str] = {}
    for _, code, other in ranked:
        found.setdefault(_side(steps[other]), names[other] or code)
    return found


def _middle(shape: shapely.Geometry) -> NDArray[np.float64]:
    return np.round(shapely.get_coordinates(shapely.centroid(shape))[0], 3)


def _side(step: NDArray[np.float64]) -> str:
    """The compass side into which ``step`` leads."""
    bearing = math.degrees(math.atan2(float(step[0]), float(step[1]))) % 360.0
    return list(SIDES)[int((bearing + 22.5) // 45.0) % 8]
