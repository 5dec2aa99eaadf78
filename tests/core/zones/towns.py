"""Towns of square cells with a street on every border: small enough to reason about."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.model.features import FeatureTable

SIDE = 100.0


def town(width: int, height: int, *, x0: float = 0.0, first: int = 1, community: str = "420102001001") -> Any:
    """Unit grid (rows from the south) and roads."""
    cells, codes = [], []
    for number in range(width * height):
        x, y = x0 + number % width * SIDE, number // width * SIDE
        cells.append(shapely.box(x, y, x + SIDE, y + SIDE))
        codes.append(f"{int(community) + number // 900}{first + number % 900:03d}")
    lines = [
        shapely.LineString([(x0, y * SIDE), (x0 + width * SIDE, y * SIDE)]) for y in range(height + 1)
    ] + [shapely.LineString([(x0 + x * SIDE, 0), (x0 + x * SIDE, height * SIDE)]) for x in range(width + 1)]
    return grid_of(cells, codes), roads_of(lines)


def grid_of(cells: list[Any], codes: list[Any], **columns: Any) -> FeatureTable:
    return FeatureTable.of("unit_grid", cells, code=np.array([*codes, None], dtype=object)[:-1], **columns)


def roads_of(lines: list[Any]) -> FeatureTable:
    return FeatureTable.of("road", lines, **{"class": np.full(len(lines), "residential", dtype=object)})


def joined(*tables: FeatureTable) -> FeatureTable:
    names = tables[0].columns
    return FeatureTable.of(
        tables[0].name,
        [shape for table in tables for shape in table.geometry],
        **{name: np.concatenate([table.columns[name] for table in tables]) for name in names},
    )
