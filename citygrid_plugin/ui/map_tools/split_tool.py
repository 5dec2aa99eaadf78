"""Split cells with a line."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from ...core.model.i18n import tr
from .cell_tool import CellTool

if TYPE_CHECKING:
    from ...core.editing.cells import Point
    from ...core.editing.outcome import Outcome


class State(Enum):
    """What the tool is waiting for."""

    #: The first point of a line.
    WAITING = auto()
    #: More points, or the end: a right click or Enter.
    DRAWING = auto()


class SplitTool(CellTool):
    """Click the points of a line, end it with a right click or Enter; Backspace takes a point back."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.state = State.WAITING
        self._points: list[Point] = []

    def reset(self) -> None:
        """Drop the line."""
        super().reset()
        self.state, self._points = State.WAITING, []

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show what the line would make of the cells if it ended here."""
        if not self.look():
            return
        place = self.place(event)
        if self.state is State.DRAWING:
            line = [*self._points, place]
            self._show_line(line)
            self.show_outcome(self._outcome(line), event.pos())

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Add a point, or end the line."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton and self.ready():
            place = self.place(event)
            if self.state is State.WAITING:
                frame = QgsRectangle(*place, *place)
                frame.grow(1.0)
                self.begin(frame)
                self.state = State.DRAWING
            self._points.append(place)
            self._show_line(self._points)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter ends the line, Backspace takes its last point back, Esc drops it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
            event.ignore()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            event.ignore()  # QGIS would delete the selected features
            self._points = self._points[:-1]
            if not self._points:
                self.reset()
            else:
                self._show_line(self._points)
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.state is State.DRAWING:
            self.commit(self._outcome(self._points), tr("Split cells with a line"))

    def _outcome(self, line: list[Point]) -> Outcome:
        from ...core.editing.splitting import split

        reach = QgsRectangle(self._frame)
        for x, y in line:
            reach.combineExtentWith(QgsRectangle(x - 1.0, y - 1.0, x + 1.0, y + 1.0))
        if not self._frame.contains(reach):
            self.begin(reach)
        return self.settled(lambda: split(self.cells(), line, self.border()))

    def _show_line(self, line: list[Point]) -> None:
        if self.grid is not None:
            shape = QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in line])
            self.marker.setToGeometry(shape, self.grid.layer)
