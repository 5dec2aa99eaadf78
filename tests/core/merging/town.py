"""A small census, and what teams do to their copies of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.merging import Census
from citygrid_plugin.core.model.features import FeatureTable

LAYER = "covers"
CLASSES = ("01001", "01002")


def objects(values: Any) -> Any:
    return np.array([*values, None], dtype=object)[:-1]


def table(rows: list[dict[str, Any]], name: str = LAYER) -> FeatureTable:
    """Rows with ``fid``, ``x``, ``y`` and attributes."""
    names = [key for key in (rows[0] if rows else {}) if key not in ("fid", "x", "y")]
    points = [None if row["x"] is None else shapely.Point(row["x"], row["y"]) for row in rows]
    made = FeatureTable.of(name, points, **{key: objects([row[key] for row in rows]) for key in names})
    return replace(made, fids=np.array([row["fid"] for row in rows], dtype=np.int64))


def base_rows(count: int = 6, uid: bool = True, code: bool = True) -> list[dict[str, Any]]:
    """Things 10 m apart."""
    return [
        {
            "fid": k + 1,
            "x": 500_000.0 + 10.0 * k,
            "y": 3_400_000.0 + 10.0 * (k % 2),
            "uid": f"u{k}" if uid else None,
            "code": f"420102{CLASSES[k % 2]}{k:06d}" if code else None,
            "class_code": CLASSES[k % 2],
            "name": "井盖",
            "state": "完好",
            "start_date": "20260101",
            "change_date": None,
            "note": None,
        }
        for k in range(count)
    ]


def new_row(fid: int, x: float, y: float, **values: Any) -> dict[str, Any]:
    row = {**base_rows(1)[0], "fid": fid, "x": x, "y": y, "uid": None, "code": None}
    return {**row, "start_date": "20260301", **values}


def team(name: str, rows: list[dict[str, Any]], **options: Any) -> Census:
    return Census(name, {LAYER: table(rows)}, **options)


def edited(rows: list[dict[str, Any]], change: Callable[[list[dict[str, Any]]], Any]) -> list[dict[str, Any]]:
    copy = [dict(row) for row in rows]
    change(copy)
    return copy


def with_values(rows: list[dict[str, Any]], number: int, **values: Any) -> list[dict[str, Any]]:
    return edited(rows, lambda copy: copy[number].update(values))


def without(rows: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    return edited(rows, lambda copy: copy.pop(number))


def rows_of(table: FeatureTable) -> list[dict[str, Any]]:
    """The reverse of ``table``, in order of feature ids."""
    rows = []
    for k in np.argsort(table.fids).tolist():
        point = table.geometry[k]
        row = {"fid": int(table.fids[k]), "x": point.x, "y": point.y}
        rows.append({**row, **{name: column[k] for name, column in table.columns.items()}})
    return rows


def by_fid(table: FeatureTable) -> Mapping[int, dict[str, Any]]:
    return {row["fid"]: row for row in rows_of(table)}
