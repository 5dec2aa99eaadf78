"""A city small enough to write down: two communities of two street offices, four cells each."""

from __future__ import annotations

import numpy as np
import shapely

from citygrid_plugin.core.division.result import GridDivision
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.progress import Progress, check_cancelled

CRS = "EPSG:4547"
WEST, SOUTH = 500_000.0, 3_380_000.0
CODES = ("420102001001", "420102002001")


def box(x: float, y: float, width: float, height: float) -> shapely.Polygon:
    return shapely.box(WEST + x, SOUTH + y, WEST + x + width, SOUTH + y + height)


def line(*points: tuple[float, float]) -> shapely.LineString:
    return shapely.LineString([(WEST + x, SOUTH + y) for x, y in points])


def table(name: str, geometry: list[shapely.Geometry], /, **columns: list[str]) -> FeatureTable:
    """``FeatureTable.of`` for texts, one column of which may be called "name" or "class_"."""
    made = FeatureTable.of(name, geometry)
    texts = {key.rstrip("_"): np.array(values, dtype=object) for key, values in columns.items()}
    return FeatureTable(name, made.geometry, made.fids, texts)


def base_data() -> BaseData:
    """Two communities of 200 m × 200 m side by side, with one feature of every other layer."""
    return BaseData(
        CRS,
        table(
            "community",
            [box(0, 0, 200, 200), box(200, 0, 200, 200)],
            code=[*CODES],
            name=["一元社区", "车站社区"],
        ),
        table(
            "road",
            [line((0, 100), (400, 100)), line((200, 0), (200, 200))],
            class_=["primary", "4"],
            name=["中山大道", "车站路"],
        ),
        table("building", [box(20, 20, 40, 20), box(120, 130, 30, 40)]),
        table("compound", [box(210, 10, 80, 80)], name=["实验学校"]),
        table("water", [box(310, 110, 60, 60)]),
        table("green", [box(10, 110, 60, 80)]),
        table("plaza", [box(310, 10, 40, 40)]),
        table("barrier", [line((205, 5), (295, 5), (295, 95))]),
        table("component", [shapely.Point(WEST + 50, SOUTH + 95)], class_code=["0103"]),
    )


def divide(
    base: BaseData, settings: DivisionSettings, progress: Progress, processes: int = 1
) -> GridDivision:
    """Stands in for the real division: quarters of every community's box, numbered from the north-west."""
    cells, codes, owners = [], [], []
    for community, code in zip(base.community.geometry, base.community.columns["code"], strict=True):
        check_cancelled(progress)
        x0, y0, x1, y1 = shapely.bounds(community)
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        quarters = [(x0, y, x, y1), (x, y, x1, y1), (x0, y0, x, y), (x, y0, x1, y)]
        for number, quarter in enumerate(quarters, 1):
            cells.append(shapely.box(*quarter))
            codes.append(f"{code}{number:03d}")
            owners.append(code)
    count = len(cells)
    unit_grid = FeatureTable.of(
        "unit_grid",
        cells,
        code=np.array(codes, dtype=object),
        area_m2=shapely.area(cells),
        start_date=np.full(count, settings.start_date, dtype=object),
        end_date=np.full(count, "", dtype=object),
        note=np.full(count, "", dtype=object),
        community_code=np.array(owners, dtype=object),
        component_count=np.zeros(count, dtype=np.int64),
        patrol_class=np.full(count, "", dtype=object),
    )
    return GridDivision(base.crs, unit_grid)
