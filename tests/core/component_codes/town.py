"""A board of cells with components on it."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.profile_files import load_profile

NEW, OLD = load_profile("gbt47678"), load_profile("gbt30428")
COMMUNITY = "420102001001"
X0, Y0, SIDE, COLUMNS = 500_000.0, 4_400_000.0, 100.0, 3


def texts(*values: Any) -> Any:
    return np.array([*values, None], dtype=object)[:-1]


def board(rows: int = 2) -> FeatureTable:
    """Cells …001, …002, … row by row from the south-west."""
    column, row = np.meshgrid(np.arange(COLUMNS), np.arange(rows))
    west, south = X0 + SIDE * column.ravel(), Y0 + SIDE * row.ravel()
    codes = texts(*(f"{COMMUNITY}{number + 1:03d}" for number in range(COLUMNS * rows)))
    home = texts(*[COMMUNITY] * len(codes))
    cells = shapely.box(west, south, west + SIDE, south + SIDE)
    return FeatureTable.of("unit_grid", cells, code=codes, community_code=home)


def community(rows: int = 2) -> FeatureTable:
    ground = shapely.box(X0 - SIDE, Y0, X0 + SIDE * COLUMNS, Y0 + SIDE * rows)
    return FeatureTable.of(
        "community", [ground], code=texts(COMMUNITY), name=texts("光谷社区"), street_office=texts("关东街道")
    )


def components(*rows: tuple[float, float, str], name: str = "component", **columns: Any) -> FeatureTable:
    """Components at (x, y), in m from the south-west, of a class."""
    points = shapely.points([[X0 + x, Y0 + y] for x, y, _ in rows])
    values = {key: texts(*column) for key, column in columns.items()}
    values.setdefault("code", texts(*[None] * len(rows)))
    return FeatureTable.of(name, points, class_code=texts(*(kind for _, _, kind in rows)), **values)
