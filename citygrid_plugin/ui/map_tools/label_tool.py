"""Move and turn labels of unit grids on the map."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.fonts import text_outline
from ...layers.label_edits import EditedLabels, Label

if TYPE_CHECKING:
    from ...core.labelling.standing import Point, StandingLabel

_COLOUR, _BOX = QColor(214, 0, 127), QColor(23, 50, 77)
#: No label is longer: mm on paper between its middle and its end, for looking it up by its middle.
_LONGEST_MM = 60.0
#: How near the text the mouse has to be, in mm of the map.
_REACH_MM = 1.0
#: Degrees that a key turns a label by, and that Shift turns it in.
_TURN, _STEP = 5.0, 1.0
_KEYS = {Qt.Key.Key_BracketLeft: -_TURN, Qt.Key.Key_BracketRight: _TURN}


class State(Enum):
    """What the tool is waiting for."""

    #: A label to take hold of.
    LOOKING = auto()
    #: The button went down on it and is still down: a drag, or the first of two clicks.
    PRESSED = auto()
    #: The button was let go where it went down: the next click is the goal.
    HOLDING = auto()


class LabelTool(QgsMapTool):
    """Drag a label, or click twice; with Shift it turns. [ and ] turn it by 5°, 0 lays it level.

    Del leaves a label that was moved by hand to the automatic placement again. ``labels``
    gives what is to be edited, or None; called with True it says why nothing can be. ``shown``
    says which scale's labels are on the map and how much larger than on a sheet of that scale.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        labels: Callable[[bool], EditedLabels | None],
        shown: Callable[[QgsVectorLayer], tuple[int, float] | None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._ask, self._shown, self._say = labels, shown, say
        self.state = State.LOOKING
        self._labels: EditedLabels | None = None
        self._label: Label | None = None
        self._cell: Any = None
        self._enlarged = 1.0
        self._standing: StandingLabel | None = None
        self._start: Point = (0.0, 0.0)
        self._pressed_at = QPoint()
        self._turns = False
        self.box = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, _BOX, 1)
        self.ghost = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, _COLOUR, 1)
        self.ghost.setStrokeColor(QColor(0, 0, 0, 0))  # characters are filled, not outlined
        self.leader = self._band(QgsWkbTypes.GeometryType.LineGeometry, _COLOUR, 2)

    def reset(self) -> None:
        """Let go of the label; it stays where it was."""
        self._watch(False)
        self.state, self._label, self._standing, self._turns = State.LOOKING, None, None, False
        self._labels, self._cell = None, None
        for band, kind in (
            (self.box, QgsWkbTypes.GeometryType.PolygonGeometry),
            (self.ghost, QgsWkbTypes.GeometryType.PolygonGeometry),
            (self.leader, QgsWkbTypes.GeometryType.LineGeometry),
        ):
            band.reset(kind)

    # What QGIS calls

    def activate(self) -> None:
        """The tool is taken. While a button is down the canvas keeps keys to itself, but for this signal."""
        super().activate()
        self.canvas().keyPressed.connect(self._key_anywhere)

    def deactivate(self) -> None:
        """Another tool is taken: nothing stays on the map."""
        self.reset()
        with suppress(TypeError):  # QGIS puts a tool away twice when the canvas goes
            self.canvas().keyPressed.disconnect(self._key_anywhere)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of the label under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton or self.state is not State.LOOKING:
            return
        if not self._look(event.mapPoint(), aloud=True) or self._label is None or self._labels is None:
            return
        self._cell = self._labels.cell(self._label.code)
        self._start, self._pressed_at = self._place(event.mapPoint()), event.pos()
        self._turns = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.state = State.PRESSED
        self._watch(True)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show which label can be taken, or where it would stand."""
        if self.state is State.LOOKING:
            self._look(event.mapPoint(), aloud=False)
        else:
            self._follow(self._place(event.mapPoint()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
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
        self._follow(self._place(event.mapPoint()))
        self._commit(tr("Turn a label") if self._turns else tr("Move a label"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn, lay level or release the label under the mouse; Esc lets go of it."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.reset()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._release()  # QGIS would delete the selected features
        elif key in _KEYS:
            self._turn(lambda angle: angle + _KEYS[key])
        elif key == Qt.Key.Key_0:
            self._turn(lambda _angle: 0.0)
        else:
            return
        event.ignore()  # or QGIS takes the key as well

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self.reset()
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        for band in (self.box, self.ghost, self.leader):
            self.canvas().scene().removeItem(band)
        self.deleteLater()

    # Inside

    def _look(self, point: QgsPointXY, aloud: bool) -> bool:
        """Find the label under the mouse and mark it; whether there are any to be moved at all."""
        self._label, self._standing = None, None
        self._labels = self._ask(aloud)
        shown = self._shown(self._labels.layer) if self._labels is not None else None
        if self._labels is not None and shown is None and aloud:
            self._say(tr("No labels are on the map: zoom in, or show their layer."))
        if self._labels is not None and shown is not None:
            scale, self._enlarged = shown
            self._label = self._label_at(self._place(point), scale)
        self._show(self._label.standing if self._label else None, ghost=False)
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._label else Qt.CursorShape.CrossCursor)
        return self._labels is not None and shown is not None

    def _label_at(self, place: Point, scale: int) -> Label | None:
        if self._labels is None:
            return None
        millimetre = scale * self._enlarged / 1000
        frame = QgsRectangle(*place, *place)
        frame.grow(_LONGEST_MM * millimetre)
        found = [
            label
            for label in self._labels.labels(scale, frame)
            if self._drawn(label.standing).covers(place, _REACH_MM * millimetre)
        ]
        return min(found, key=lambda label: math.dist(label.standing.centre, place), default=None)

    def _follow(self, place: Point) -> None:
        """Show the label as the mouse wants it."""
        if self._label is None:
            return
        standing = self._label.standing
        if self._turns:
            x, y = standing.centre
            before = math.atan2(self._start[1] - y, self._start[0] - x)
            now = math.atan2(place[1] - y, place[0] - x)
            angle = standing.angle - math.degrees(now - before)
            self._stand(standing.centre, _STEP * round(angle / _STEP))
        else:
            dx, dy = place[0] - self._start[0], place[1] - self._start[1]
            self._stand((standing.centre[0] + dx, standing.centre[1] + dy), self._angle())

    def _stand(self, centre: Point, angle: float) -> None:
        if self._label is not None and self._labels is not None:
            self._standing = self._labels.moved(self._label, centre, angle, self._cell)
            self._show(self._standing, ghost=True)

    def _angle(self) -> float:
        """The angle the label has by now: keys may have turned it while it is held."""
        if self._standing is not None:
            return self._standing.angle
        return self._label.standing.angle if self._label is not None else 0.0

    def _turn(self, change: Callable[[float], float]) -> None:
        """Turn the label held; or the one under the mouse, which is a change of its own."""
        if self._label is None or self._labels is None:
            return
        standing = self._standing or self._label.standing
        if self.state is State.LOOKING:
            self._cell = self._labels.cell(self._label.code)
        self._stand(standing.centre, change(standing.angle))
        if self.state is State.LOOKING:
            self._commit(tr("Turn a label"))

    def _release(self) -> None:
        if self._label is None or self._labels is None or self.state is not State.LOOKING:
            return
        label, labels = self._label, self._labels
        self.reset()
        try:
            if labels.release([label.fid], tr("Release a label to automatic placement")):
                self._say(tr("{code} is placed automatically again at the next run.", code=label.code))
        except CityGridError as error:
            self._say(str(error))

    def _commit(self, title: str) -> None:
        """Put the label where it is shown; the gesture is over."""
        label, labels, standing = self._label, self._labels, self._standing
        self.reset()
        if label is None or labels is None or standing is None or standing == label.standing:
            return
        try:
            labels.apply({label.fid: standing}, title)
        except CityGridError as error:
            self._say(str(error))

    def _show(self, standing: StandingLabel | None, ghost: bool) -> None:
        if standing is None or self._label is None or self._labels is None:
            for band in (self.box, self.ghost, self.leader):
                band.hide()
            return
        drawn, layer = self._drawn(standing), self._labels.layer
        self.box.setToGeometry(_polygon([drawn.corners()]), layer)
        line = drawn.leader_line() if ghost else None
        self.leader.setToGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in line or ()]), layer)
        if ghost:
            self.ghost.setToGeometry(self._text(drawn), layer)
        self.box.show()
        self.ghost.setVisible(ghost)
        self.leader.setVisible(line is not None)

    def _text(self, drawn: StandingLabel) -> QgsGeometry:
        """The characters themselves, where the label would stand."""
        if self._label is None:
            return QgsGeometry()
        em = self._label.height_mm * self._label.scale * self._enlarged / 1000
        turn = -math.radians(drawn.angle)
        cos, sin, (x, y) = math.cos(turn) * em, math.sin(turn) * em, drawn.centre
        return _polygon(
            [(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in ring]
            for ring in text_outline(self._label.text)
        )

    def _drawn(self, standing: StandingLabel) -> StandingLabel:
        """As large as the text is on the map now."""
        return replace(
            standing, width=standing.width * self._enlarged, height=standing.height * self._enlarged
        )

    def _place(self, point: QgsPointXY) -> Point:
        """A point of the map in the layer's CRS."""
        if self._labels is None:
            return point.x(), point.y()
        there = self.toLayerCoordinates(self._labels.layer, point)
        return there.x(), there.y()

    def _band(self, kind: QgsWkbTypes.GeometryType, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), kind)
        fill = QColor(colour)
        fill.setAlpha(30 if colour is _BOX else 200)
        band.setWidth(width)
        band.setStrokeColor(colour)
        band.setFillColor(fill)
        return band

    def _watch(self, on: bool) -> None:
        """Have the gesture dropped when the layer changes under it."""
        if self._labels is None or self.state is State.LOOKING:
            return
        with suppress(RuntimeError, TypeError):  # the layer is gone, or it was never watched
            layer = self._labels.layer
            for signal in (layer.undoStack().indexChanged, layer.editingStopped, layer.willBeDeleted):
                if on:
                    signal.connect(self._layer_changed)
                else:
                    signal.disconnect(self._layer_changed)

    def _layer_changed(self, *_what: object) -> None:
        self.reset()

    def _key_anywhere(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reset()


def _polygon(rings: Any) -> QgsGeometry:
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in ring] for ring in rings])
