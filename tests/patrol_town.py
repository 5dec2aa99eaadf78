"""A town to patrol: streets every 100 m, two zones of 4 × 4 cells side by side, three patrol classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.geopackage import write_geopackage

CRS = "EPSG:4547"
WEST, SOUTH = 500_000.0, 3_380_000.0
SIDE, COLUMNS, ROWS = 100.0, 8, 4


def at(x: float, y: float) -> tuple[float, float]:
    return WEST + x, SOUTH + y


def objects(*values: Any) -> np.ndarray:
    return np.array([*values, None], dtype=object)[:-1]


def table(name: str, geometry: list[Any], /, **columns: Any) -> FeatureTable:
    made = FeatureTable.of(name, geometry)
    return FeatureTable(name, made.geometry, made.fids, {key.rstrip("_"): of for key, of in columns.items()})


def roads(**more: Any) -> FeatureTable:
    lines, names, kinds = [], [], []
    for row in range(ROWS + 1):
        lines.append(shapely.LineString([at(0, row * SIDE), at(COLUMNS * SIDE, row * SIDE)]))
        names.append(f"{'一二三四五'[row]}马路")
        kinds.append("primary" if row == 2 else "residential")
    for column in range(COLUMNS + 1):
        lines.append(shapely.LineString([at(column * SIDE, 0), at(column * SIDE, ROWS * SIDE)]))
        names.append(f"{column}号巷")
        kinds.append("service")
    return table("road", lines, class_=objects(*kinds), name=objects(*names), **more)


def grid() -> FeatureTable:
    cells, codes, classes = [], [], []
    for row in range(ROWS):
        for column in range(COLUMNS):
            x, y = at(column * SIDE, row * SIDE)
            cells.append(shapely.box(x, y, x + SIDE, y + SIDE))
            codes.append(f"420102001001{row * COLUMNS + column + 1:03d}")
            classes.append("red" if column in (3, 4) else "yellow" if column in (2, 5) else "blue")
    return table("unit_grid", cells, code=objects(*codes), patrol_class=objects(*classes))


def zones(collectors: tuple[str, str] = ("王采集", "李采集"), **more: Any) -> FeatureTable:
    half = COLUMNS * SIDE / 2
    shapes = [shapely.box(*at(x, 0), *at(x + half, ROWS * SIDE)) for x in (0, half)]
    return table("zone", shapes, zone_code=objects("Z01", "Z02"), collector=objects(*collectors), **more)


def components() -> FeatureTable:
    points = [shapely.Point(at(10 + 20 * number, 4)) for number in range(30)]
    return table("component", points, class_code=objects(*["0103"] * 30))


def posts() -> FeatureTable:
    return table("post", [shapely.Point(at(150, 210)), shapely.Point(at(790, 20))])


def write(path: Path) -> Path:
    write_geopackage(path, [zones(), roads(), grid(), components()], CRS)
    return path
