"""What a repair returns: the grid, every vertex it moved, what it did, and what it left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.schema import LAYER_SCHEMAS, FieldKind, FieldSchema, GeometryKind, LayerSchema
from ..topology.flags import Flag
from ..topology.rules import RuleId

#: The layer of moves (顶点移动): a line from where a vertex was to where it is.
MOVE_SCHEMA = LayerSchema(
    "repair_move",
    GeometryKind.LINE,
    "顶点移动",
    (
        FieldSchema("code", FieldKind.TEXT, "标识码", 15),
        FieldSchema("kind", FieldKind.TEXT, "方式", 8),
        FieldSchema("distance", FieldKind.REAL, "距离（米）"),
    ),
)

#: The cells that a repair removed (已删除网格), with who has their ground.
REMOVED_SCHEMA = replace(LAYER_SCHEMAS["unit_grid_history"], name="repair_removed", title="修复中删除的网格")


@dataclass(frozen=True)
class Mend:
    """One fault that was mended: the rule it broke, the cells that changed, where, and how.

    ``message`` is a sentence in the user's language. ``area``: how much ground changed
    hands, m².
    """

    rule: RuleId
    codes: tuple[str, ...]
    fids: tuple[int, ...]
    geometry: Any
    message: str
    area: float = 0.0


@dataclass(frozen=True)
class Repair:
    """A repaired grid, and the account of it.

    ``unit_grid``: the rows of the grid given, in its order, without those ``removed``; rows
    without a fault are the very same geometries. ``changed``: (c,) feature ids, ascending, of
    cells whose geometry or attributes are others now. ``removed``: rows that are gone, as
    they were, with ``replaced_by``: duplicates and slivers. ``retired``: those of them whose
    code rests from now on, as rows of ``unit_grid_history`` to be added to it. ``moves``: a
    row per vertex and cell that was moved, inserted or dropped (``MOVE_SCHEMA``). ``done``:
    what was mended. ``left``: what a person must look at, found by looking at the finished
    grid again.
    """

    unit_grid: FeatureTable
    changed: NDArray[np.int64]
    removed: FeatureTable
    retired: FeatureTable
    moves: FeatureTable
    done: tuple[Mend, ...]
    left: tuple[Flag, ...]

    def summary(self) -> dict[str, Any]:
        """Figures for a log or a report."""
        mended = Counter(mend.rule.value for mend in self.done)
        left = Counter(flag.rule.value for flag in self.left)
        distance = self.moves.columns["distance"]
        return {
            "cells": len(self.unit_grid),
            "changed": len(self.changed),
            "removed": len(self.removed),
            "retired": self.retired.columns["code"].tolist(),
            "mended": dict(sorted(mended.items())),
            "left": dict(sorted(left.items())),
            "moves": len(self.moves),
            "longest_move_m": round(float(distance.max(initial=0.0)), 3),
        }


def find_moves(
    before: NDArray[np.object_],
    after: NDArray[np.object_],
    codes: NDArray[np.object_],
    snapped: NDArray[np.float64],
) -> FeatureTable:
    """What became of the vertices of paired (n,) cells, by code, then place.

    ``snapped`` (k, 4): x, y of vertices that were put elsewhere, and where. Any other vertex
    that is new was inserted, one that is gone was dropped; their distance is that to the
    outline before, or after.
    """
    lines: list[Any] = []
    rows: list[NDArray[np.object_]] = []
    kinds: list[NDArray[np.object_]] = []
    moved = {tuple(place[:2]): place[2:] for place in snapped.tolist()}
    for row in range(len(before)):
        old, new = _vertices(before[row]), _vertices(after[row])
        gone, fresh = sorted(old - new), new - old
        start, end, kind = [], [], []
        for place in gone:
            goal = moved.get(place)
            if goal is not None and tuple(goal) in new:
                start.append(place)
                end.append(goal)
                kind.append("moved")
                fresh.discard(tuple(goal))
        put = {tuple(place) for place in start}
        dropped, inserted = [place for place in gone if place not in put], sorted(fresh)
        lines += [shapely.linestrings(np.stack([start, end], axis=1))] if start else []
        lines += [_shortest(dropped, after[row])] if dropped else []
        lines += [shapely.reverse(_shortest(inserted, before[row]))] if inserted else []
        kind += ["dropped"] * len(dropped) + ["inserted"] * len(inserted)
        rows.append(np.full(len(kind), row, dtype=object))
        kinds.append(np.array([*kind, None], dtype=object)[:-1])
    drawn = np.concatenate(lines) if lines else np.empty(0, dtype=object)
    code = codes[np.concatenate(rows).astype(np.intp)] if rows else np.empty(0, dtype=object)
    kind_of = np.concatenate(kinds) if kinds else np.empty(0, dtype=object)
    order = np.lexsort((*shapely.bounds(drawn).T, kind_of.astype(str), code.astype(str)))
    return FeatureTable.of(
        MOVE_SCHEMA.name,
        drawn[order],
        code=code[order],
        kind=kind_of[order],
        distance=shapely.length(drawn[order]),
    )


def _vertices(cell: Any) -> set[tuple[float, ...]]:
    return {tuple(point) for point in shapely.get_coordinates(cell).tolist()}


def _shortest(points: list[tuple[float, ...]], cell: Any) -> NDArray[np.object_]:
    """Lines from points to the outline of a cell; of no length where that is missing."""
    places = shapely.points(points)
    outline = (
        shapely.boundary(cell)
        if shapely.is_valid(cell)
        else shapely.unary_union(shapely.get_parts(shapely.boundary(cell)))
    )
    lines = shapely.shortest_line(places, outline)
    coordinates = np.repeat(np.array(points), 2, axis=0).reshape(-1, 2, 2)
    return np.where(shapely.is_missing(lines), shapely.linestrings(coordinates), lines)
