"""Labels that a person has moved: what a run keeps as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from .boxes import readable
from .settings import LabelSettings

#: How a label can stand.
LEVEL, ALONG, REDUCED, LEADER = PLACEMENTS = ("level", "along", "reduced", "leader")


@dataclass(frozen=True)
class KeptLabel:
    """A label of an earlier run that stays: of cell ``row``; lengths in metres and mm as in the layer."""

    row: int
    scale: int
    x: float
    y: float
    angle: float
    height_mm: float
    placement: str
    anchor: tuple[float, float] | None
    by_hand: bool


def kept_labels(
    previous: FeatureTable, row_of: Mapping[str, int], settings: LabelSettings
) -> tuple[list[KeptLabel], list[Problem]]:
    """What stays of the layer ``previous``: labels moved by hand, and all of scales not asked for now.

    ``row_of``: row of each cell by code. A label of a cell that is no more, or that lacks its
    place or scale, is dropped; where a person had moved it, a problem tells. Of two for one
    cell and scale the first stays.
    """
    kept: dict[tuple[int, int], KeptLabel] = {}
    gone: list[str] = []
    broken: list[int] = []
    points = shapely.centroid(previous.geometry)
    columns = {
        name: previous.column(name).tolist()
        for name in (
            "code",
            "scale",
            "angle",
            "height_mm",
            "placement",
            "leader_x",
            "leader_y",
            "by_hand",
        )
    }
    order = np.argsort(previous.fids, kind="stable").tolist()
    for row in order:
        record = {name: values[row] for name, values in columns.items()}
        by_hand, scale, code = bool(_number(record["by_hand"]) or 0), _number(record["scale"]), record["code"]
        if not by_hand and (scale is None or int(scale) in settings.scales):
            continue
        point, code = points[row], community_code_text(code)
        if scale is None or point is None or shapely.is_empty(point):
            broken += [int(previous.fids[row])] if by_hand else []
        elif code not in row_of:
            gone += [code] if by_hand else []
        else:
            label = _label(record, int(scale), row_of[code], point, settings)
            kept.setdefault((label.scale, label.row), label)
    return [kept[key] for key in sorted(kept)], _problems(gone, broken)


def _label(
    record: Mapping[str, Any], scale: int, row: int, point: shapely.Point, settings: LabelSettings
) -> KeptLabel:
    height = _number(record["height_mm"]) or settings.heights_mm.get(scale, min(settings.heights_mm.values()))
    anchor = _number(record["leader_x"]), _number(record["leader_y"])
    placement = record["placement"] if record["placement"] in PLACEMENTS else LEVEL
    angle = float(readable(np.array(_number(record["angle"]) or 0.0)))
    with_leader = None if None in anchor else (float(anchor[0] or 0), float(anchor[1] or 0))
    by_hand = bool(_number(record["by_hand"]) or 0)
    return KeptLabel(row, scale, point.x, point.y, angle, height, placement, with_leader, by_hand)


def _number(value: Any) -> float | None:
    """A value of a column as a number; None where there is none."""
    if value is None:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if np.isfinite(number) else None


def _problems(gone: list[str], broken: list[int]) -> list[Problem]:
    problems = []
    if gone:
        message = tr(
            "{count} labels moved by hand were dropped, their cells are no more: {codes}.",
            count=len(gone),
            codes=", ".join(code or "–" for code in sorted(gone)),
        )
        mend = tr("Nothing needs doing, unless a code was changed by mistake.")
        problems.append(Problem("LABEL_CELL_GONE", "unit_grid_label", message, mend, Severity.WARNING))
    if broken:
        problems.append(
            Problem(
                "LABEL_INCOMPLETE",
                "unit_grid_label",
                tr(
                    "{count} labels moved by hand lack their point or scale and were dropped.",
                    count=len(broken),
                ),
                tr("Move the new labels of their cells."),
                Severity.WARNING,
                tuple(broken),
            )
        )
    return problems
