"""Repeat hot spots on the map: a ring with the number of cases, taken off by ``clear``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError

if TYPE_CHECKING:
    import numpy as np

    from ...core.cases.hot_spots import HotSpot

#: More rings than these hide the map.
_MOST = 200


class HotSpots:
    """Finds (in any thread) and marks (in the GUI thread)."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._marks: list[QgsVertexMarker] = []

    @property
    def shown(self) -> bool:
        """Whether there are marks."""
        return bool(self._marks)

    @staticmethod
    def find(x: np.ndarray, y: np.ndarray, classes: np.ndarray, degrees: bool) -> list[HotSpot]:
        """The spots, fullest first."""
        from ...core.cases.hot_spots import find_hot_spots

        try:
            return find_hot_spots(x, y, classes, degrees=degrees)
        except ImportError as error:
            raise CityGridError(tr("Hot spots need the Python library scipy.")) from error

    def mark(self, spots: Sequence[HotSpot], crs: QgsCoordinateReferenceSystem) -> None:
        """Put rings around the fullest spots; the number is under the mouse."""
        self.clear()
        change = QgsCoordinateTransform(
            crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        for spot in spots[:_MOST]:
            try:
                middle = change.transform(QgsPointXY(spot.x, spot.y))
            except QgsCsException:
                continue
            mark = QgsVertexMarker(self._canvas)
            mark.setCenter(middle)
            mark.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            mark.setIconSize(min(18 + 2 * len(spot), 60))
            mark.setPenWidth(3)
            mark.setColor(QColor("#d6007f"))
            mark.setToolTip(tr("{count} cases of one class", count=len(spot)))
            self._marks.append(mark)

    def clear(self) -> None:
        """Take the marks off."""
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        self._marks = []
