"""What stands near by, drawn on the map with its distances while a component is placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor

from ...core.model.i18n import tr
from ...layers.census_edits import neighbours
from .area_label import AreaLabel

if TYPE_CHECKING:
    from ...core.census.neighbours import Neighbour

_FAR, _NEAR = QColor(214, 0, 127), QColor(215, 25, 28)


class NeighbourOverlay:
    """Rings around the nearest components, lines to them, and their names and distances at the cursor."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._rings = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        self._rings.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        self._rings.setIconSize(14)
        self._lines = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        for band in (self._rings, self._lines):
            band.setWidth(2)
        self.label = AreaLabel(canvas)
        self.found: list[Neighbour] = []

    def show(
        self, layer: QgsVectorLayer, place: QgsPointXY, class_code: str, cursor: QPoint, title: str = ""
    ) -> bool:
        """Show what stands near ``place`` (in the layer's CRS); whether something is too near."""
        self.found = neighbours(layer, place, class_code)
        alarm = bool(self.found) and self.found[0].too_near
        colour = _NEAR if alarm else _FAR
        for band in (self._rings, self._lines):
            band.setStrokeColor(colour)
        points = [QgsPointXY(*one.place) for one in self.found]
        self._rings.setToGeometry(QgsGeometry.fromMultiPointXY(points), layer)
        lines = [[place, point] for point in points]
        self._lines.setToGeometry(QgsGeometry.fromMultiPolylineXY(lines), layer)
        told = [title] if title else []
        if alarm:
            told.append(tr("Within 1 m of another one: is it the same?"))
        told += [
            tr("{name}: {distance} m", name=one.name, distance=f"{one.distance:.2f}") for one in self.found
        ]
        if told:
            self.label.show_at(cursor, "\n".join(told), refused=alarm)
        else:
            self.label.hide()
        return alarm

    def hide(self) -> None:
        """Show nothing."""
        self.found = []
        self.label.hide()
        self._rings.reset(QgsWkbTypes.GeometryType.PointGeometry)
        self._lines.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self.hide()
        for band in (self._rings, self._lines):
            self._canvas.scene().removeItem(band)
        self.label.deleteLater()
