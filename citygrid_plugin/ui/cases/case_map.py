"""The map's side of live cases: the layer of points, written a little at a time, and its selection."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...core.cases.book import CaseBook, CaseFilter
from ...core.model.i18n import tr
from ...layers.case_layer import CaseLayer, filter_expression
from .turns import Turns

#: Seconds of the GUI thread for writing points in one turn, and the most cases to look at for it.
_WORK, _MOST = 0.008, 500
#: Seconds from one drawing to the next at least, and while there is much to write.
_DRAW, _DRAW_IN_BURST = 0.1, 1.0
#: A drawing is not broken off, unless it takes so many seconds: it would begin anew for ever.
_PATIENCE = 3.0
#: A chosen case is shown at this scale at least.
_SCALE = 2000.0


class CaseMap(QObject):
    """Keeps ``points`` as the book is; None while there is no layer."""

    #: Ids of the cases that were chosen on the map.
    chosen = pyqtSignal(list)
    #: West, south, east, north of the view in the CRS of the cases, or None.
    moved = pyqtSignal(object)
    #: Somebody has removed the layer.
    lost = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, book: CaseBook, turns: Turns, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = turns
        self._canvas, self._book, self._project = canvas, book, QgsProject.instance()
        self.points: CaseLayer | None = None
        self._selecting = self._changed = False
        self._drawn_at = self._drawing_since = self._drawing_took = 0.0
        # A selected point is hardly seen among hundreds.
        self._ring = QgsVertexMarker(canvas)
        self._ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        self._ring.setIconSize(26)
        self._ring.setPenWidth(3)
        self._ring.setColor(QColor("#0b57d0"))
        self._ring.hide()
        self._ringed = ""
        self._project.layersWillBeRemoved.connect(self._layers_go)
        canvas.extentsChanged.connect(self._tell_view)
        canvas.renderStarting.connect(self._drawing_begins)
        canvas.mapCanvasRefreshed.connect(self._drawing_ends)

    def close(self) -> None:
        """Leave nothing."""
        self.remove()
        self._project.layersWillBeRemoved.disconnect(self._layers_go)
        self._canvas.extentsChanged.disconnect(self._tell_view)
        self._canvas.renderStarting.disconnect(self._drawing_begins)
        self._canvas.mapCanvasRefreshed.disconnect(self._drawing_ends)
        self._canvas.scene().removeItem(self._ring)

    # ── the layer ───────────────────────────────────────────────────────────────

    def add(self, srid: int) -> None:
        """Put the layer into the project, with all that the book holds."""
        self.points = CaseLayer(QgsCoordinateReferenceSystem.fromEpsgId(srid), tr("Live cases"))
        self.points.show_in(self._project)
        self.points.layer.selectionChanged.connect(self._tell_choice)
        self._book.tell_all()
        self._tell_view()
        self.wake()

    def remove(self) -> None:
        """Take the layer out of the project."""
        self._turns.forget(self._work)
        self._ring.hide()
        points, self.points = self.points, None
        if points is not None:
            points.take_from(self._project)

    def drop(self, case_ids: Iterable[str]) -> None:
        """These cases are gone."""
        if self.points is not None:
            for case_id in case_ids:
                self.points.drop(case_id)
                if case_id == self._ringed:
                    self._ring_round([])

    def wake(self) -> None:
        """The book has changed, or time has passed."""
        if self.points is not None:
            self._turns.ask(self._work)

    def draw(self, way: str, wanted: CaseFilter) -> None:
        """As "points", "heat" or "clusters" what the filter lets through."""
        if self.points is not None:
            self.points.draw(way, filter_expression(wanted, self._book.soon, self._book.ahead))

    def _put(self, places: Sequence[int]) -> None:
        for place in places:
            row = self._book.row(place)
            if row is not None and self.points is not None:
                self.points.put(row, self._book.look(place))

    def _work(self) -> None:
        """Write some points; come again while there are more."""
        if self.points is None:
            return
        if not self.points.alive():
            self.points = None
            return
        places = self._book.changed_looks(self._book.now(), _MOST)
        self._put(places)
        if self.points.work(_WORK):
            self._changed = True
        more = self.points.waiting() > 0 or len(places) == _MOST
        if self._changed:
            self._draw_in_time(more)
        if more:
            self._turns.ask(self._work)

    # ── drawing ─────────────────────────────────────────────────────────────────

    def _draw_in_time(self, more: bool) -> None:
        """Draw what has changed, now or later."""
        now = time.monotonic()
        pause = max(_DRAW_IN_BURST if more else _DRAW, 1.5 * self._drawing_took)
        if self._canvas.isDrawing():
            pause = _PATIENCE  # or when it is complete
        wait = self._drawn_at + pause - now
        if wait > 0:
            self._turns.ask(self._work, wait)
        elif self.points is not None:
            self._drawn_at, self._changed = now, False
            self.points.refresh()

    def _drawing_begins(self) -> None:
        self._drawing_since = time.monotonic()

    def _drawing_ends(self) -> None:
        self._drawing_took = time.monotonic() - self._drawing_since
        if self._changed:
            self.wake()

    def _layers_go(self, layer_ids: Sequence[str]) -> None:
        if self.points is not None and self.points.alive() and self.points.layer.id() in layer_ids:
            self.points = None
            self._ring.hide()
            self.lost.emit()

    # ── choosing and looking ────────────────────────────────────────────────────

    def choose(self, case_ids: Sequence[str], pan: bool) -> None:
        """Select cases; one alone is flashed, and brought into view with ``pan``."""
        if self.points is None or self._selecting:
            return
        fids = self.points.fids(case_ids)
        self._selecting = True
        self.points.layer.selectByIds(fids)
        self._selecting = False
        self._ring_round(case_ids)
        if len(case_ids) == 1 and fids:
            if pan:
                self._centre(case_ids[0], None)
            self._canvas.flashFeatureIds(self.points.layer, fids)

    def zoom_to(self, case_id: str) -> None:
        """Bring a case to the middle of the map, near enough to see the place."""
        self._centre(case_id, _SCALE)
        if self.points is not None:
            self._canvas.flashFeatureIds(self.points.layer, self.points.fids([case_id]))

    def _tell_choice(self, *_: object) -> None:
        if self.points is not None and not self._selecting:
            case_ids = self.points.case_ids(self.points.layer.selectedFeatureIds())
            self._selecting = True
            self.chosen.emit(case_ids)
            self._selecting = False
            self._ring_round(case_ids)

    def _ring_round(self, case_ids: Sequence[str]) -> None:
        """Around the one case that is chosen."""
        self._ring.hide()
        self._ringed = case_ids[0] if len(case_ids) == 1 else ""
        point = self.points.point(case_ids[0]) if self.points is not None and len(case_ids) == 1 else None
        if self.points is not None and point is not None:
            change = QgsCoordinateTransform(
                self.points.layer.crs(), self._canvas.mapSettings().destinationCrs(), self._project
            )
            with suppress(QgsCsException):
                self._ring.setCenter(change.transform(point))
                self._ring.show()

    def _tell_view(self) -> None:
        if self.points is None:
            self.moved.emit(None)
            return
        change = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), self.points.layer.crs(), self._project
        )
        with suppress(QgsCsException):  # the map shows more than the cases' CRS can
            view = change.transformBoundingBox(self._canvas.extent())
            self.moved.emit((view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()))

    def _centre(self, case_id: str, scale: float | None) -> None:
        """Bring a case to the middle; without a scale only if it is out of view."""
        point = self.points.point(case_id) if self.points is not None else None
        if self.points is None or point is None:
            return
        canvas = self._canvas
        change = QgsCoordinateTransform(
            self.points.layer.crs(), canvas.mapSettings().destinationCrs(), self._project
        )
        with suppress(QgsCsException):
            middle = change.transform(point)
            view = canvas.extent()
            if scale is None and view.contains(middle):
                return
            half_x, half_y = view.width() / 2, view.height() / 2
            x, y = middle.x(), middle.y()
            canvas.setExtent(QgsRectangle(x - half_x, y - half_y, x + half_x, y + half_y))
            if scale is not None and canvas.scale() > scale:
                canvas.zoomScale(scale)
            canvas.refresh()
