"""Codes, order and attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

#: Neighbours share at least this much line (m).
SHARED_M = 10.0
#: "Clearly" beside or above: one centroid distance more than this many times the other.
CLEARLY = 2.0


def code_figures(code: NDArray[Any], home: NDArray[np.int64], community_code: NDArray[Any]) -> dict[str, Any]:
    """Form, prefix, uniqueness and gapless sequence 001… of the codes."""
    text = np.array([str(value) for value in code], dtype=object)
    formed = np.array([bool(re.fullmatch(r"\d{15}", value)) for value in text], dtype=bool)
    prefix = np.array(
        [row >= 0 and value[:12] == str(community_code[row]) for value, row in zip(text, home, strict=True)],
        dtype=bool,
    )
    broken = 0
    for row in range(len(community_code)):
        numbers = sorted(int(value[12:]) for value in text[(home == row) & formed])
        broken += numbers != list(range(1, len(numbers) + 1))
    return {
        "codes_malformed": int(np.sum(~formed)),
        "codes_with_wrong_prefix": int(np.sum(~prefix)),
        "codes_repeated": len(text) - len(set(text)),
        "communities_with_broken_sequence": int(broken),
    }


def order_figures(
    cells: NDArray[Any],
    code: NDArray[Any],
    home: NDArray[np.int64],
    pairs: NDArray[np.int64],
    shared: NDArray[np.float64],
) -> dict[str, Any]:
    """Neighbours clearly side by side are numbered west to east, one above another north to south."""
    pairs = pairs[(shared >= SHARED_M) & (home[pairs[:, 0]] == home[pairs[:, 1]])]
    number = np.array([int(value) if str(value).isdigit() else -1 for value in code])
    centre = shapely.get_coordinates(shapely.centroid(cells))
    dx, dy = (centre[pairs[:, 1]] - centre[pairs[:, 0]]).T
    later = number[pairs[:, 1]] > number[pairs[:, 0]]
    beside, above = np.abs(dx) > CLEARLY * np.abs(dy), np.abs(dy) > CLEARLY * np.abs(dx)
    right = np.where(beside, later == (dx > 0), later == (dy < 0))
    wrong = (beside | above) & ~right
    judged = int(np.sum(beside | above))
    return {
        "numbering_pairs": judged,
        "numbering_agrees": 1 - np.sum(wrong) / judged if judged else None,
        "_misnumbered": [f"{code[a]} {code[b]}" for a, b in pairs[wrong]],
    }


def attribute_figures(
    cells: NDArray[Any], columns: Mapping[str, NDArray[Any]], components: NDArray[Any]
) -> dict[str, Any]:
    """Area, dates and component counts as written against as measured."""
    figures: dict[str, Any] = {"attributes_missing": [k for k in ATTRIBUTES if k not in columns]}
    area = shapely.area(cells)
    if "area_m2" in columns:
        figures["area_m2_off_by_over_1_m2"] = int(
            np.sum(np.abs(columns["area_m2"].astype(float) - area) > 1.0)
        )
    for name, allowed in (("start_date", r"\d{8}"), ("end_date", r"|None|\d{8}")):
        if name in columns:
            figures[f"{name}_malformed"] = sum(not re.fullmatch(allowed, str(v)) for v in columns[name])
    points = components[~shapely.is_missing(components)]
    cell, _ = STRtree(points).query(cells, predicate="contains")
    count = np.bincount(cell, minlength=len(cells))
    figures["components_per_cell_cv"] = float(count.std() / count.mean()) if count.sum() else None
    if "component_count" in columns:
        # a point on an edge belongs to either cell, so a little slack
        off = np.abs(columns["component_count"].astype(int) - count)
        figures["component_count_off_by_over_2"] = int(np.sum(off > 2))
    return figures


ATTRIBUTES = (
    "code",
    "area_m2",
    "start_date",
    "end_date",
    "note",
    "community_code",
    "component_count",
    "patrol_class",
)
