"""What a user of QGIS would take instead: its labelling engine, or text on a point of each polygon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from benchmarks.peers.qgis_grid import prepare

__all__ = ["METHODS", "prepare"]

#: Centre of the text (n, 2) of each cell, NaN where there is none, and its angle clockwise.
Centres = tuple[NDArray[np.float64], NDArray[np.float64]]
Method = Callable[[NDArray, NDArray, NDArray, str, int, float], Centres]

DPI = 96


def pole_of_inaccessibility(
    cells: NDArray, codes: NDArray, buildings: NDArray, crs: str, scale: int, height_mm: float
) -> Centres:
    """QGIS native:poleofinaccessibility with its default tolerance of 1 m, a level text on each."""
    from qgis.core import QgsGeometry

    centre = np.full((len(cells), 2), np.nan)
    for row, wkb in enumerate(shapely.to_wkb(cells)):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        pole = geometry.poleOfInaccessibility(1.0)[0].asPoint()
        centre[row] = pole.x(), pole.y()
    return centre, np.zeros(len(cells))


def engine(
    cells: NDArray, codes: NDArray, buildings: NDArray, crs: str, scale: int, height_mm: float
) -> Centres:
    """QGIS's labelling engine, level in the polygon, buildings as obstacles, as it is set at first."""
    return _engine(cells, codes, buildings, crs, scale, height_mm, only_fitting=False)


def engine_fitting(
    cells: NDArray, codes: NDArray, buildings: NDArray, crs: str, scale: int, height_mm: float
) -> Centres:
    """The same told to leave out what does not fit into its polygon."""
    return _engine(cells, codes, buildings, crs, scale, height_mm, only_fitting=True)


def _engine(
    cells: NDArray,
    codes: NDArray,
    buildings: NDArray,
    crs: str,
    scale: int,
    height_mm: float,
    only_fitting: bool,
) -> Centres:
    from qgis.core import (
        QgsMapRendererCustomPainterJob,
        QgsMapSettings,
        QgsPalLayerSettings,
        QgsRectangle,
        QgsTextFormat,
        QgsUnitTypes,
        QgsVectorLayerSimpleLabeling,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QFont, QImage, QPainter

    grid, houses = _layer(cells, codes, crs), _layer(buildings, np.arange(len(buildings)).astype(str), crs)
    settings = QgsPalLayerSettings()
    settings.fieldName = "code"
    settings.placement = QgsPalLayerSettings.Horizontal
    settings.fitInPolygonOnly = only_fitting
    text = QgsTextFormat()
    text.setFont(QFont("Noto Sans CJK SC"))
    text.setSize(height_mm)
    text.setSizeUnit(QgsUnitTypes.RenderMillimeters)
    settings.setFormat(text)
    grid.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    grid.setLabelsEnabled(True)
    obstacle = QgsPalLayerSettings()
    obstacle.drawLabels = False  # an obstacle to others, without labels of its own
    obstacle.fieldName = "code"
    houses.setLabeling(QgsVectorLayerSimpleLabeling(obstacle))
    houses.setLabelsEnabled(True)

    x0, y0, x1, y1 = shapely.total_bounds(cells)
    pixel = scale * 0.0254 / DPI
    size = QSize(int((x1 - x0) / pixel) + 2, int((y1 - y0) / pixel) + 2)
    view = QgsMapSettings()
    view.setLayers([grid, houses])
    view.setDestinationCrs(grid.crs())
    view.setOutputDpi(DPI)
    view.setOutputSize(size)
    view.setExtent(QgsRectangle(x0, y0, x0 + size.width() * pixel, y0 + size.height() * pixel))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(view, painter)
    job.renderSynchronously()
    painter.end()
    found = job.takeLabelingResults()
    row_of = {str(code): row for row, code in enumerate(codes)}
    centre, angle = np.full((len(cells), 2), np.nan), np.zeros(len(cells))
    for label in found.allLabels():
        if label.labelText in row_of and not label.isUnplaced:
            corners = np.array([(point.x(), point.y()) for point in label.cornerPoints])
            centre[row_of[label.labelText]] = corners.mean(axis=0)
            angle[row_of[label.labelText]] = -label.rotation
    return centre, angle


def _layer(shapes: NDArray, codes: NDArray, crs: str) -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=code:string", "layer", "memory")
    features = []
    for wkb, code in zip(shapely.to_wkb(shapes), codes, strict=True):
        feature, geometry = QgsFeature(layer.fields()), QgsGeometry()
        geometry.fromWkb(wkb)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes([str(code)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


METHODS: dict[str, Method] = {
    "QGIS engine": engine,
    "QGIS engine, only what fits": engine_fitting,
    "pole of inaccessibility": pole_of_inaccessibility,
}
