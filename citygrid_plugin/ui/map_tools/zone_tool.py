"""Draw responsibility zones on the map: brush, box, lasso, and a border pulled out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QElapsedTimer, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPen, QPixmap

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.shared_edits import geometry_of
from ..zones.session import Gesture, ZoneSession
from .area_label import AreaLabel

if TYPE_CHECKING:
    from ...core.zones import RunningTotals, Stroke, ZoneWarning

_TAKEN, _LINE = QColor(214, 0, 127), QColor(23, 50, 77)
#: Digits typed within this many ms are one number.
_TYPING = 800
_GESTURES = {
    Qt.Key.Key_B: Gesture.BRUSH,
    Qt.Key.Key_R: Gesture.BOX,
    Qt.Key.Key_L: Gesture.LASSO,
    Qt.Key.Key_E: Gesture.BORDER,
}
_BRUSH = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}


class State(Enum):
    """What the tool is waiting for."""

    #: A press, or a key.
    LOOKING = auto()
    #: The button is down: cells are gathered.
    DRAWING = auto()


class ZoneTool(QgsMapTool):
    """Drag over cells to give them to the zone aimed at; one drag is one undo step.

    Digits aim at the zone of that row of the table (0: unassigned), a right click at the zone under
    the mouse, N at a new one. B, R, L and E take brush, box (rectangle), lasso and border (edge), [ and ]
    another brush; Esc drops what is drawn. ``session`` gives what is drawn on, or None.
    """

    def __init__(
        self, canvas: QgsMapCanvas, session: Callable[[], ZoneSession | None], say: Callable[[str], None]
    ) -> None:
        super().__init__(canvas)
        self._ask, self._say = session, say
        self.state = State.LOOKING
        self._session: ZoneSession | None = None
        self._path: list[tuple[float, float]] = []
        self._cells: set[int] = set()
        self._stroke: Stroke | None = None
        self._typed, self._clock = "", QElapsedTimer()
        self.label = AreaLabel(canvas)
        self.taken = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, _TAKEN, 70)
        self.aim = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, _TAKEN, 0)
        self.aim.setFillColor(QColor(0, 0, 0, 0))
        self.aim.setWidth(3)
        self.line = self._band(QgsWkbTypes.GeometryType.LineGeometry, _LINE, 0)
        self.line.setLineStyle(Qt.PenStyle.DashLine)

    def reset(self) -> None:
        """Drop what is drawn; the zones stay as they were."""
        self.state, self._session, self._stroke = State.LOOKING, None, None
        self._path, self._cells = [], set()
        self.taken.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.line.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.label.hide()

    def refresh(self) -> None:
        """Show what is aimed at: a ring as large as the brush, and the outline of the zone."""
        session = self._ask()
        cells = sorted(session.board.members[session.target]) if session and session.target >= 0 else []
        if session is not None and cells and self.isActive():
            self.aim.setToGeometry(geometry_of([session.picker.shape(cells)]), session.layers.zone)
        else:
            self.aim.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        ring = session.brush if session is not None and session.gesture is Gesture.BRUSH else 0
        self.setCursor(_ring(ring) if ring else QCursor(Qt.CursorShape.CrossCursor))

    # What QGIS calls

    def activate(self) -> None:
        """The tool is taken. While a button is down the canvas keeps keys to itself, but for this signal."""
        super().activate()
        self.canvas().keyPressed.connect(self._key_anywhere)
        self.refresh()

    def deactivate(self) -> None:
        """Another tool is taken: nothing stays on the map."""
        self.reset()
        self.aim.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        with suppress(TypeError):  # QGIS puts a tool away twice when the canvas goes
            self.canvas().keyPressed.disconnect(self._key_anywhere)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Begin to draw; a right click aims at the zone under the mouse."""
        if self.state is State.DRAWING:
            return
        session = self._ask()
        if session is None:
            self._say(tr("Start drawing in the panel Zones first."))
            return
        place = self._place(session, event.mapPoint())
        if event.button() == Qt.MouseButton.RightButton:
            session.aim_at(session.picker.at(place))
        elif event.button() == Qt.MouseButton.LeftButton:
            try:
                session.stroke(())
            except CityGridError as error:  # the zone is locked
                self._say(str(error))
                return
            self._session, self.state, self._path = session, State.DRAWING, [place]
            self._gather(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Gather what is drawn over."""
        if self.state is State.DRAWING and self._session is not None:
            self._path.append(self._place(self._session, event.mapPoint()))
            self._gather(event.pos())
        else:
            self.label.hide()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Give the cells to the zone; a right click drops them."""
        if self.state is not State.DRAWING or self._session is None:
            return
        session, stroke = self._session, self._stroke
        self.reset()
        if event.button() != Qt.MouseButton.LeftButton or not stroke:
            return
        totals = session.board.running(stroke)
        warnings = session.draw(stroke)
        if warnings:
            head = self._tag(session, stroke, totals)
            self.label.show_at(event.pos(), _lines(head, warnings), refused=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Aim, choose or drop."""
        key, session = event.key(), self._ask()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return  # Ctrl+Z and its like are QGIS's own
        if key == Qt.Key.Key_Escape:
            self.reset()
        elif session is None or self.state is State.DRAWING:
            return
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._type(session, key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_N:
            session.new_zone()
        elif key in _GESTURES:
            session.choose(gesture=_GESTURES[key])
        elif key in _BRUSH:
            session.resize_brush(_BRUSH[key])
        else:
            return
        event.ignore()  # or QGIS takes the key as well

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self.reset()
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        for band in (self.taken, self.line, self.aim):
            self.canvas().scene().removeItem(band)
        self.label.deleteLater()
        self.deleteLater()

    # Inside

    def _gather(self, cursor: QPoint) -> None:
        """Take what the gesture has reached, and show it with its totals."""
        session = self._session
        if session is None:
            return
        before, path = set(self._cells), self._path
        if session.gesture is Gesture.BRUSH:
            radius = session.brush * self._metres_of_a_pixel(session)
            self._cells.update(session.picker.brushed(path[-2:], radius))
        elif session.gesture is Gesture.BOX:
            self._cells = set(session.picker.boxed(path[0], path[-1]))
        elif session.gesture is Gesture.LASSO:
            self._cells = set(session.picker.lassoed(path))
        elif session.target >= 0:
            self._cells = set(session.picker.bordered(path, session.board.outline(session.target)))
        self._stroke = session.stroke(self._cells)
        if self._cells != before:
            self._show_taken(session)
        self._show_line(session)
        text = self._tag(session, self._stroke, session.board.running(self._stroke))
        self.label.show_at(cursor, text, refused=False)

    def _show_taken(self, session: ZoneSession) -> None:
        cells = list(self._stroke.cells) if self._stroke else []
        shape = [session.picker.shape(cells)] if cells else []
        self.taken.setToGeometry(geometry_of(shape), session.layers.zone)

    def _show_line(self, session: ZoneSession) -> None:
        path = self._path
        if session.gesture is Gesture.BRUSH or len(path) < 2:
            return
        if session.gesture is Gesture.BOX:
            (x0, y0), (x1, y1) = path[0], path[-1]
            path = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
        elif session.gesture is Gesture.LASSO:
            path = [*path, path[0]]
        self.line.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for number, place in enumerate(path):
            there = self.toMapCoordinates(session.layers.zone, QgsPointXY(*place))
            self.line.addPoint(there, number == len(path) - 1)

    def _tag(self, session: ZoneSession, stroke: Stroke, totals: RunningTotals) -> str:
        """The zone, and "+3 grids, 41 min, −2 %"."""
        figures = tr(
            "{gained} grids, {minutes} min, {off} %",
            gained=f"{totals.gained:+d}",
            minutes=f"{totals.minutes:.0f}",
            off=f"{100 * totals.off_mean:+.0f}",
        )
        return session.name(stroke.target) + "\n" + figures.replace("-", "\u2212")

    def _type(self, session: ZoneSession, digit: int) -> None:
        """Aim at a row of the table; of large tables several digits in a row."""
        go_on = self._clock.isValid() and self._clock.elapsed() < _TYPING
        self._typed = (self._typed if go_on else "") + str(digit)
        self._clock.start()
        number = int(self._typed) - 1
        if number >= len(session.board.heads):
            self._typed = str(digit)
            number = digit - 1
        session.aim(number)

    def _key_anywhere(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reset()

    def _place(self, session: ZoneSession, point: QgsPointXY) -> tuple[float, float]:
        there = self.toLayerCoordinates(session.layers.zone, point)
        return there.x(), there.y()

    def _metres_of_a_pixel(self, session: ZoneSession) -> float:
        middle = self.canvas().center()
        beside = QgsPointXY(middle.x() + self.canvas().mapUnitsPerPixel(), middle.y())
        one, other = self._place(session, middle), self._place(session, beside)
        return abs(other[0] - one[0]) + abs(other[1] - one[1])

    def _band(self, kind: QgsWkbTypes.GeometryType, colour: QColor, alpha: int) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), kind)
        fill = QColor(colour)
        fill.setAlpha(alpha)
        band.setWidth(2)
        band.setStrokeColor(colour)
        if alpha:
            band.setFillColor(fill)
        return band


def _lines(head: str, warnings: list[ZoneWarning]) -> str:
    return "\n".join([head, *(warning.message for warning in warnings[:4])])


def _ring(radius: int) -> QCursor:
    """A cursor that is a ring with a dot in it."""
    side = 2 * radius + 3
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(255, 255, 255), 3), (_LINE, 1)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(QPoint(radius + 1, radius + 1), radius, radius)
        painter.drawPoint(radius + 1, radius + 1)
    painter.end()
    return QCursor(pixmap, radius + 1, radius + 1)
