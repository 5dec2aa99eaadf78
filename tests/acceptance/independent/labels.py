"""Measure the labels of a grid from the fields of their layer alone.

A text is a rectangle: 0.555 of the font size for each digit, 0.75 of it high, about the
point, turned clockwise by its angle. A leader runs from its point towards the middle of
the text and ends at the rectangle.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.affinity import rotate

from .layers import LayerLike, outlines, parts

#: Of Noto Sans CJK SC, in shares of the font size.
ADVANCE, HEIGHT = 0.555, 0.75
#: Rectangles that have less in common than this touch, they do not overlap (m²).
TOUCH_M2 = 1e-6


def measure_labels(
    grid: LayerLike, label: LayerLike, scale: int, building: NDArray[Any] | None = None
) -> dict[str, Any]:
    """Every figure of the labels for 1:``scale``. Keys that begin with ``_`` hold codes."""
    code_of_cell = [str(code) for code in grid.columns["code"]]
    cell_of = dict(zip(code_of_cell, grid.geometry, strict=True))
    wanted = np.asarray(label.columns["scale"], dtype=np.int64) == scale
    rows = np.flatnonzero(wanted)
    column = {name: [values[row] for row in rows] for name, values in label.columns.items()}
    codes = [str(code) for code in column["code"]]
    boxes = [
        rectangle(point.x, point.y, str(text), float(angle), float(height), scale)
        for point, text, angle, height in zip(
            [label.geometry[row] for row in rows],
            column["text"],
            column["angle"],
            column["height_mm"],
            strict=True,
        )
    ]
    array = np.array([*boxes, None], dtype=object)[:-1]
    placement = [str(one) for one in column["placement"]]
    with_leader = [one == "leader" for one in placement]
    inside = [code in cell_of and cell_of[code].contains(box) for code, box in zip(codes, boxes, strict=True)]
    edges = outlines(parts(np.asarray(grid.geometry, dtype=object), 2)[0])
    crossing = _hit(edges, array)
    walls = outlines(parts(building, 2)[0]) if building is not None and len(building) else edges[:0]
    leaders = _leaders(column, label.geometry[rows], array, with_leader)
    return {
        "cells": len(code_of_cell),
        "labels": len(codes),
        "labelled_share": len(set(codes) & set(code_of_cell)) / max(len(code_of_cell), 1),
        "labels_twice": len(codes) - len(set(codes)),
        "labels_of_no_cell": len(set(codes) - set(code_of_cell)),
        "inside_share": float(np.mean(inside)) if inside else 0.0,
        "outside_without_leader": sum(not a and not b for a, b in zip(inside, with_leader, strict=True)),
        "overlaps": _overlaps(array),
        "crossing": len(crossing),
        "crossing_share": len(crossing) / max(len(codes), 1),
        "crossing_without_leader": sum(not with_leader[row] for row in crossing),
        "over_buildings": len(_hit(walls, array)),
        "over_buildings_share": len(_hit(walls, array)) / max(len(codes), 1),
        "angles_unreadable": sum(not -90 < float(angle) <= 90 for angle in column["angle"]),
        "texts_wrong": sum(
            not code.endswith(str(text)) for code, text in zip(codes, column["text"], strict=True)
        ),
        "level_but_turned": sum(
            one == "level" and angle != 0 for one, angle in zip(placement, column["angle"], strict=True)
        ),
        **_leader_figures(codes, cell_of, leaders, array),
        "_crossing": sorted(codes[row] for row in crossing),
        "_placements": {one: placement.count(one) for one in sorted(set(placement))},
    }


def rectangle(x: float, y: float, text: str, angle: float, height_mm: float, scale: int) -> shapely.Polygon:
    """The text as a rectangle on the ground."""
    size = height_mm * scale / 1000
    half_width, half_height = len(text) * ADVANCE * size / 2, HEIGHT * size / 2
    level = shapely.box(x - half_width, y - half_height, x + half_width, y + half_height)
    return rotate(level, -angle, origin=(x, y))


def _overlaps(boxes: NDArray[Any]) -> int:
    one, other = STRtree(boxes).query(boxes, predicate="intersects")
    once = one < other
    common = shapely.area(shapely.intersection(boxes[one[once]], boxes[other[once]]))
    return int(np.sum(common > TOUCH_M2))


def _hit(lines: NDArray[Any], boxes: NDArray[Any]) -> NDArray[np.int64]:
    if len(lines) == 0:
        return np.empty(0, dtype=np.int64)
    return np.unique(STRtree(lines).query(boxes, predicate="intersects")[0])


def _leaders(
    column: dict[str, Any], points: NDArray[Any], boxes: NDArray[Any], with_leader: list[bool]
) -> dict[int, shapely.LineString]:
    found = {}
    for row, has_one in enumerate(with_leader):
        if has_one:
            start = (float(column["leader_x"][row]), float(column["leader_y"][row]))
            whole = shapely.LineString([start, (points[row].x, points[row].y)])
            found[row] = whole.difference(boxes[row])
    return found


def _leader_figures(
    codes: list[str],
    cell_of: dict[str, Any],
    leaders: dict[int, shapely.LineString],
    boxes: NDArray[Any],
) -> dict[str, Any]:
    astray = across = 0
    for row, line in leaders.items():
        start = shapely.Point(line.coords[0]) if not line.is_empty else None
        astray += start is None or codes[row] not in cell_of or not cell_of[codes[row]].contains(start)
        across += sum(line.intersects(box) for other, box in enumerate(boxes) if other != row)
    lines = np.array([*leaders.values(), None], dtype=object)[:-1]
    one, other = STRtree(lines).query(lines, predicate="crosses")
    return {
        "leaders": len(leaders),
        "leaders_not_from_their_cell": astray,
        "leaders_through_labels": across,
        "leaders_crossing": int(np.sum(one < other)),
        "longest_leader_m": max((float(line.length) for line in leaders.values()), default=0.0),
    }
