"""Shows on the map what a flag found: zooms there, flashes it, keeps it marked."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

#: A flag is shown with at least so much ground around it, in metres.
_LEAST_VIEW = 30.0
_EDGE, _FILL, _NO_FILL = QColor(0, 110, 255), QColor(0, 110, 255, 70), QColor(0, 0, 0, 0)


class Spotlight:
    """What is marked on the canvas, taken off by ``clear``."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def show(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, zoom: bool) -> None:
        """Mark ``geometry`` and flash it; bring it into view if ``zoom``. Metres are those of ``crs``."""
        self.clear()
        if geometry.isEmpty():
            return
        to_canvas = QgsCoordinateTransform(
            crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        view = geometry.boundingBox()
        view.scale(1.8)
        view.grow(max(0.0, (_LEAST_VIEW - max(view.width(), view.height())) / 2))
        shown = QgsGeometry(geometry)
        try:
            if shown.transform(to_canvas) != QgsGeometry.OperationResult.Success:
                return
            view = to_canvas.transformBoundingBox(view)
        except QgsCsException:
            return  # outside what the CRS of the map can show
        for part in shown.asGeometryCollection() if shown.isMultipart() else [shown]:
            self._mark(part)
        if zoom:
            self._canvas.setExtent(view)
            self._canvas.refresh()
        self._canvas.flashGeometries([geometry], crs)

    def clear(self) -> None:
        """Take the marks off."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _mark(self, part: QgsGeometry) -> None:
        band = QgsRubberBand(self._canvas, part.type())
        band.setColor(_EDGE)
        band.setFillColor(_FILL)
        band.setWidth(3)
        if part.type() == QgsWkbTypes.GeometryType.PointGeometry:
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(18)
            band.setFillColor(_NO_FILL)
        band.setToGeometry(part, None)
        self._bands.append(band)
