"""Move a vertex or an edge that cells share; bend an edge; take a vertex out."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from ...core.model.i18n import tr
from .cell_tool import CellTool

if TYPE_CHECKING:
    from ...core.editing.cells import Grip, Point
    from ...core.editing.outcome import Outcome


class State(Enum):
    """What the tool is waiting for."""

    #: Something to take hold of.
    LOOKING = auto()
    #: The button went down on it and is still down: a drag, or the first of two clicks.
    PRESSED = auto()
    #: The button was let go where it went down: the next click is the goal.
    HOLDING = auto()


class MoveTool(CellTool):
    """Drag, or click twice. With Shift an edge is bent: it gets a new vertex. Del takes a vertex out."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.state = State.LOOKING
        self._grip: Grip | None = None
        self._start: Point = (0.0, 0.0)
        self._pressed_at = QPoint()
        self._bends = False

    def reset(self) -> None:
        """Back to looking."""
        super().reset()
        self.state, self._grip, self._bends = State.LOOKING, None, False

    def cadCanvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of the vertex or edge under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton or self.state is not State.LOOKING:
            return
        if not self.ready():
            return
        place = self.layer_point(event.mapPoint())
        grip = self._grip_at(place)
        if grip is None:
            return
        self._take(grip, place)
        self._pressed_at = event.pos()
        self._bends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.state = State.PRESSED

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show what can be taken hold of, or what would become of the cells."""
        if self.state is State.LOOKING:
            self._look(event)
        else:
            self.show_outcome(self._outcome(self.place(event)), event.pos())

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Let go: at the goal, or where it was taken to go on with a click."""
        if self.state is State.LOOKING:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.reset()
            return
        way = (event.pos() - self._pressed_at).manhattanLength()
        if self.state is State.PRESSED and way < QApplication.startDragDistance():
            self.state = State.HOLDING
            return
        outcome = self._outcome(self.place(event))
        self.commit(outcome, self._title())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Del takes out the vertex under the mouse; Esc drops the gesture."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.state is not State.PRESSED:
            event.ignore()  # QGIS would delete the selected features
            self._straighten()
            return
        super().keyPressEvent(event)

    def _look(self, event: QgsMapMouseEvent) -> None:
        """Mark what is under the mouse."""
        self._grip = self._grip_at(self.layer_point(event.mapPoint())) if self.look() else None
        self._mark()

    def _mark(self) -> None:
        if self._grip is None or self.grid is None:
            self.marker.hide()
            return
        if self._grip.end is None:
            # A square about the vertex, as large as it can be taken from.
            x, y, half = *self._grip.start, self.reach() * 0.6
            frame = QgsRectangle(x - half, y - half, x + half, y + half)
            shape = QgsGeometry.fromRect(frame).convertToType(QgsWkbTypes.GeometryType.LineGeometry)
        else:
            shape = QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in self._grip.vertices])
        self.marker.setToGeometry(shape, self.grid.layer)
        self.marker.show()

    def _grip_at(self, place: Point) -> Grip | None:
        from ...core.editing.cells import grip_at

        reach = self.reach()
        frame = QgsRectangle(place[0] - reach, place[1] - reach, place[0] + reach, place[1] + reach)
        return grip_at(self.grid.cells(frame), place, reach) if self.grid is not None else None

    def _take(self, grip: Grip, place: Point) -> None:
        """Load the cells around what is held."""
        if self.grid is None:
            return
        self._grip, self._start = grip, place
        frame = QgsRectangle()
        for x, y in grip.vertices:
            frame.combineExtentWith(QgsRectangle(x - 1.0, y - 1.0, x + 1.0, y + 1.0))
        near = self.grid.cells(frame)
        for shape in near.geometry.tolist():
            frame.combineExtentWith(QgsRectangle(*shape.bounds))
        frame.grow(20.0)
        self.begin(frame, frozenset(near.fids.tolist()))

    def _outcome(self, target: Point) -> Outcome:
        from ...core.editing.moving import bend, move
        from ...core.editing.outcome import Outcome

        grip, start = self._grip, self._start
        if grip is None:
            return Outcome()
        change = bend if self._bends else move
        return self.settled(lambda: change(self.cells(), grip, start, target, self.border()))

    def _straighten(self) -> None:
        from ...core.editing.moving import straighten

        grip = self._grip
        if grip is None or grip.end is not None or not self.ready():
            return
        self._take(grip, grip.start)
        self.commit(straighten(self.cells(), grip, self.border()), tr("Take a shared vertex out"))

    def _title(self) -> str:
        if self._bends:
            return tr("Bend a shared edge")
        vertex = self._grip is None or self._grip.end is None
        return tr("Move a shared vertex") if vertex else tr("Move a shared edge")
