"""Small grids on which every figure is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from shapely import LineString, Polygon, box

from citygrid_plugin.core.compliance import ComplianceReport, Principle, measure_compliance
from citygrid_plugin.core.division.result import GridDivision
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable

COMMUNITY = "420111001001"


def table(layer, shapes, /, **columns):
    rows = FeatureTable.of(layer, list(shapes))
    arrays = {key: np.array(values, dtype=object) for key, values in columns.items()}
    return replace(rows, columns=arrays)


def base(width=200.0, height=200.0, roads=None, **layers):
    """One community of that size with a road round it; ``layers`` are lists of shapes."""
    area = box(0, 0, width, height)
    given = {
        "community": table("community", [area], code=[COMMUNITY], name=["Jade"]),
        "road": table("road", roads if roads is not None else [area.exterior, *cross(width, height)]),
    }
    for layer, shapes in layers.items():
        given[layer] = shapes if isinstance(shapes, FeatureTable) else table(layer, shapes)
    return BaseData("EPSG:4547", **given)


def cross(width, height):
    """Roads every 100 m."""
    upright = [LineString([(x, 0), (x, height)]) for x in np.arange(100, width, 100)]
    level = [LineString([(0, y), (width, y)]) for y in np.arange(100, height, 100)]
    return upright + level


def unit_grid(cells, codes=None, **columns):
    """A grid numbered in the order given, with sound attributes but for ``columns``."""
    cells = list(cells)
    codes = codes or [f"{COMMUNITY}{number:03d}" for number in range(1, len(cells) + 1)]
    sound = {
        "code": codes,
        "area_m2": [cell.area for cell in cells],
        "start_date": ["20260701"] * len(cells),
        "end_date": [""] * len(cells),
        "community_code": [code[:12] for code in codes],
    }
    return table("unit_grid", cells, **(sound | columns))


def fishnet(width=200, height=200, step=100):
    """Squares in reading order, with vertices where the corners of neighbours are."""
    return [
        box(x, y, x + step, y + step) for y in range(height - step, -1, -step) for x in range(0, width, step)
    ]


def dumbbell(left, right, middle, bar):
    """Two rooms joined by a passage from x ``left`` to ``right``, of ``bar`` m at height ``middle``."""
    low, high = middle - bar / 2, middle + bar / 2
    corners = [(0, 0), (left, 0), (left, low), (right, low), (right, 0), (200, 0)]
    return Polygon([*corners, (200, 100), (right, 100), (right, high), (left, high), (left, 100), (0, 100)])


def measure(base_data, grid, **options) -> ComplianceReport:
    settings = options.pop("settings", DivisionSettings(start_date="20260701"))
    return measure_compliance(base_data, GridDivision("EPSG:4547", grid), settings, **options)


def departures(report, principle: Principle):
    return {departure.code[12:]: departure for departure in report.result(principle).departures}
