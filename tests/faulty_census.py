"""A census file with faults in it, for tests of the check through scripts, Processing and the panel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from citygrid_plugin.core.census import CensusSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.census import Census, write_census
from citygrid_plugin.store.profile_files import load_profile
from tests.core.component_codes.town import X0, Y0, board, community

CRS = "EPSG:4547"
PROFILE = load_profile("gbt47678")
COMMUNITY = "420102001001"
_NAMES = {"01003": "雨水井盖", "01037": "路灯", "03005": "垃圾箱"}
#: (x, y, class, code, grid code, state, department)
_ROWS = (
    (10.0, 90.0, "01003", "42010201003000001", "001", "完好", True),  # sound
    (40.0, 50.0, "01003", "42010201003000002", "002", "完好", True),  # grid code of another cell
    (40.4, 50.0, "01003", "42010201003000003", "001", "完好", True),  # twice the one before
    (100.0, 20.0, "01037", "42010201037000001", "001", "完好", True),  # on an edge
    (150.0, 50.0, "01037", "42010201037000001", "002", "完好", True),  # code used twice
    (250.0, 150.0, "03005", "42010203005000001", "006", "坏", True),  # no such state
    (20.0, 120.0, "03005", "42010203005000002", "", "完好", False),  # no grid code, no department
    (900.0, 900.0, "03005", "42010203005000003", "006", "完好", True),  # outside
)
RULES = {
    "GRID_CODE_WRONG": 1, "DUPLICATE": 1, "ON_GRID_EDGE": 1, "CODE_DUPLICATE": 1, "STATE_INVALID": 1,
    "GRID_CODE_MISSING": 1, "DEPARTMENT_MISSING": 1, "OUTSIDE_GRID": 1,
}  # fmt: skip


def faulty_components() -> FeatureTable:
    """Eight components, seven of them with a fault."""
    columns = list(zip(*_ROWS, strict=True))
    count = len(_ROWS)

    def texts(values: object) -> np.ndarray:
        return np.array([*values, None], dtype=object)[:-1]  # type: ignore[misc]

    return FeatureTable.of(
        "component",
        shapely.points([[X0 + x, Y0 + y] for x, y, *_ in _ROWS]),
        uid=texts(f"u{number}" for number in range(count)),
        code=texts(columns[3]),
        class_code=texts(columns[2]),
        name=texts(_NAMES[kind] for kind in columns[2]),
        grid_code=texts(f"{COMMUNITY}{cell}" if cell else None for cell in columns[4]),
        state=texts(columns[5]),
        dept_code=texts("D1" if there else None for there in columns[6]),
        dept_name=texts("市水务局" if there else None for there in columns[6]),
        start_date=texts(["20260105"] * count),
        source=texts(["实测"] * count),
    )


def make_faulty_census(path: Path) -> Path:
    """The components in the layers of a census, over a grid of six cells."""
    write_census(
        path,
        Census(PROFILE, CRS, CensusSettings.of(None, (), ""), board(), community(), faulty_components()),
    )
    return path
