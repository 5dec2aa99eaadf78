"""A board of square cells as layers of a project, for tests of panel and tools."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

CRS = "EPSG:4547"
X0, Y0, SIZE = 500_000.0, 4_400_000.0, 100.0
COMMUNITY = "101031003001"


def at(column: float, row: float) -> tuple[float, float]:
    """A place on the board, in cells."""
    return X0 + SIZE * column, Y0 + SIZE * row


def square(column: float, row: float, columns: float = 1, rows: float = 1) -> str:
    """A cell as WKT."""
    corners = [(0, 0), (columns, 0), (columns, rows), (0, rows), (0, 0)]
    points = ["{:.17g} {:.17g}".format(*at(column + x, row + y)) for x, y in corners]
    return f"Polygon (({', '.join(points)}))"


def add_features(layer: QgsVectorLayer, rows: list[tuple[str, dict[str, Any]]]) -> None:
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        for name, value in values.items():
            feature[name] = value
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()


def make_board(project: QgsProject, columns: int = 4, rows: int = 3) -> QgsVectorLayer:
    """Layers unit_grid (cells 1, 2, … row by row from the north-west) and community in the project."""
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    fields = (
        "field=code:string(15)&field=area_m2:double&field=start_date:string(8)&field=end_date:string(8)"
        "&field=community_code:string(12)&field=component_count:int"
    )
    grid = QgsVectorLayer(f"Polygon?crs={CRS}&{fields}", "unit_grid", "memory")
    cells = []
    for number in range(columns * rows):
        row, column = rows - 1 - number // columns, number % columns
        values = {
            "code": f"{COMMUNITY}{number + 1:03d}",
            "area_m2": SIZE * SIZE,
            "start_date": "20240101",
            "community_code": COMMUNITY,
            "component_count": 3,
        }
        cells.append((square(column, row), values))
    add_features(grid, cells)
    community = QgsVectorLayer(f"Polygon?crs={CRS}&field=code:string(12)", "community", "memory")
    add_features(community, [(square(0, 0, columns, rows), {"code": COMMUNITY})])
    project.addMapLayers([community, grid])
    return grid


def outlines(layer: QgsVectorLayer) -> dict[int, str]:
    """Every geometry to the last bit, by feature id."""
    return {feature.id(): bytes(feature.geometry().asWkb()).hex() for feature in layer.getFeatures()}
