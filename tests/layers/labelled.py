"""A layer of labels for the board of square cells."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.layers.features import fields_of

from ..ui.board import COMMUNITY, CRS, at, make_board

HEIGHTS = {500: 5.0, 1000: 4.0, 2000: 3.0}


def label_layer(scales: tuple[int, ...] = (1000,), columns: int = 4, rows: int = 3) -> QgsVectorLayer:
    """Labels in the middle of every cell of the board; not in any project."""
    layer = QgsVectorLayer(f"Point?crs={CRS}", "unit_grid_label", "memory")
    layer.dataProvider().addAttributes(list(fields_of(LAYER_SCHEMAS["unit_grid_label"])))
    layer.updateFields()
    features = []
    for scale in scales:
        for number in range(columns * rows):
            row, column = rows - 1 - number // columns, number % columns
            code = f"{COMMUNITY}{number + 1:03d}"
            values = {"code": code, "text": code, "angle": 0.0, "scale": scale, "height_mm": HEIGHTS[scale]}
            features.append(feature_of(layer, at(column + 0.5, row + 0.5), values))
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def feature_of(layer: QgsVectorLayer, place: tuple[float, float], values: dict[str, Any]) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
    for name, value in {"placement": "level", "by_hand": False, **values}.items():
        feature[name] = value
    return feature


def labelled_board(
    project: QgsProject, scales: tuple[int, ...] = (1000,)
) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """The grid and its labels, both in the project."""
    grid, labels = make_board(project), label_layer(scales)
    project.addMapLayer(labels)
    return grid, labels
