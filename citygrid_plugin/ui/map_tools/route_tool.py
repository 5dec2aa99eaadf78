"""Change patrol routes on the map: drag a passage onto another street, lock, reverse, move the start."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsTolerance, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QKeyEvent

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.route_shapes import line_of, locked_of, piece_of, road_of, start_of
from ..routes.session import RouteSession
from .area_label import AreaLabel

if TYPE_CHECKING:
    from ...core.routes import Draft, Pull, Pulled

_ROUTE, _LOCKED = QColor(0, 112, 108), QColor(23, 50, 77)
_NEW, _REFUSED = QColor(214, 0, 127), QColor(215, 25, 28)
_LINE = QgsWkbTypes.GeometryType.LineGeometry


class State(Enum):
    """What the tool is waiting for."""

    #: A route to be picked, a passage to take hold of, or a key.
    LOOKING = auto()
    #: The button went down on a passage and is still down.
    DRAGGING = auto()


class RouteTool(QgsMapTool):
    """Click a route to pick it, drag a passage of it onto another street; one drag is one undo step.

    With Shift the passage stays, and the way to the other street and back is added. L locks or
    unlocks the passage under the mouse, R reverses the route and Shift+R the loop under the mouse, S
    starts the route at the junction under it, O optimises it round what is locked. A right click
    picks the next route under the mouse; Esc drops what is dragged. ``session`` gives the routes, or None.
    """

    def __init__(
        self, canvas: QgsMapCanvas, session: Callable[[], RouteSession | None], say: Callable[[str], None]
    ) -> None:
        super().__init__(canvas)
        self._ask, self._say = session, say
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))
        self.state = State.LOOKING
        self._cursor: tuple[QPoint, tuple[float, float]] | None = None
        self._row: int | None = None
        self._pulls: dict[bool, Pull] = {}
        self._target: tuple[int, bool] | None = None
        self._pulled: Pulled | None = None
        self._refused = False
        self.label = AreaLabel(canvas)
        self.route = self._band(_ROUTE, 4)
        self.locked = self._band(_LOCKED, 7)
        self.passage = self._band(_NEW, 3)
        self.new = self._band(_NEW, 5)
        self.start = QgsVertexMarker(canvas)
        self.start.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        self.start.setColor(_ROUTE)
        self.start.setFillColor(QColor(255, 255, 255))
        self.start.setIconSize(14)
        self.start.setPenWidth(4)
        self.start.hide()

    def reset(self) -> None:
        """Drop what is dragged; the route stays as it was."""
        self.state, self._row, self._pulls = State.LOOKING, None, {}
        self._target, self._pulled = None, None
        self.new.reset(_LINE)
        self.passage.reset(_LINE)
        self.label.hide()

    def refresh(self) -> None:
        """Show the picked route, what is locked of it, and its start."""
        session = self._ask()
        if session is None or session.draft is None or not self.isActive():
            self.route.reset(_LINE)
            self.locked.reset(_LINE)
            self.start.hide()
            return
        layer = session.layers.route
        self.route.setToGeometry(line_of(session.draft), layer)
        self.locked.setToGeometry(locked_of(session.draft), layer)
        self.start.setCenter(self.toMapCoordinates(layer, QgsPointXY(*start_of(session.draft))))
        self.start.show()

    # What QGIS calls

    def activate(self) -> None:
        """The tool is taken. While a button is down the canvas keeps keys to itself, but for this signal."""
        super().activate()
        self.canvas().keyPressed.connect(self._key_anywhere)
        self.refresh()

    def deactivate(self) -> None:
        """Another tool is taken: nothing stays on the map."""
        self.reset()
        self.route.reset(_LINE)
        self.locked.reset(_LINE)
        self.start.hide()
        with suppress(TypeError):  # QGIS puts a tool away twice when the canvas goes
            self.canvas().keyPressed.disconnect(self._key_anywhere)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of a passage of the picked route, or pick another one."""
        session = self._ask()
        if self.state is State.DRAGGING:
            return
        if session is None:
            self._say(tr("Start editing in the panel Routes first."))
            return
        place = self._place(session, event.mapPoint())
        self._cursor = event.pos(), place
        if event.button() == Qt.MouseButton.RightButton:
            self._pick_next(session, place)
        elif event.button() == Qt.MouseButton.LeftButton:
            row = self._passed(session, place)
            if row is None:
                self._pick_next(session, place)
                return
            self._row, self._pulls, self._target = row, {}, None
            self.state = State.DRAGGING

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Lead the passage along the street under the mouse; or show which passage is there."""
        session = self._ask()
        if session is None or session.draft is None:
            self.label.hide()
            return
        place = self._place(session, event.mapPoint())
        self._cursor = event.pos(), place
        if self.state is State.DRAGGING:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._lead(session, place, keep)
        else:
            self._show_passage(session, place)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Leave the route as it is led now; a right click drops it."""
        if self.state is not State.DRAGGING:
            return
        session, pulled = self._ask(), self._pulled
        self.reset()
        if session is not None and pulled is not None and event.button() == Qt.MouseButton.LeftButton:
            session.drag(pulled)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Lock, reverse, start, optimise, drop."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return  # Ctrl+Z and its like are QGIS's own
        if event.key() == Qt.Key.Key_Escape:
            self.reset()
        elif self.state is State.DRAGGING or not self._act(event):
            return
        event.ignore()  # or QGIS takes the key as well

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self.reset()
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        for item in (self.route, self.locked, self.passage, self.new, self.start):
            self.canvas().scene().removeItem(item)
        self.label.deleteLater()
        self.deleteLater()

    # Inside

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it asks for anything."""
        session = self._ask()
        if session is None or session.draft is None:
            return False
        place = self._cursor[1] if self._cursor is not None else None
        row = self._passed(session, place) if place is not None else None
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[int, tuple[bool, Callable[[], Any]]] = {
            Qt.Key.Key_L: (row is not None, lambda: session.toggle_lock(int(row or 0))),
            Qt.Key.Key_R: (not shift or row is not None, lambda: session.reverse(row if shift else None)),
            Qt.Key.Key_S: (row is not None, lambda: session.start_at(place or (0.0, 0.0))),
            Qt.Key.Key_O: (True, session.optimise),
        }
        if key not in acts:
            return False
        possible, act = acts[key]
        if possible:
            self.label.hide()
            act()
        else:
            self._say(tr("Put the mouse over the picked route first."))
        return True

    def _lead(self, session: RouteSession, place: tuple[float, float], keep: bool) -> None:
        """Show the route along the street under the mouse, and what it comes to."""
        row, draft = session.book.road_at(place), session.draft
        if draft is None or self._row is None or self._cursor is None:
            return
        if (row, keep) == self._target:
            if self.label.isVisible():
                self.label.show_at(self._cursor[0], self.label.text(), self._refused)
            return
        self._target, self._pulled = (row, keep), None
        if row == self._row:  # still where it was
            self.new.reset(_LINE)
            self.label.hide()
            return
        pulled, reason = self._pull(session, draft, row, keep)
        self._pulled, self._refused = pulled, True
        if pulled is None:
            self.new.reset(_LINE)
        else:
            self._refused = not session.judge(pulled.draft).allowed
            reason = session.text(pulled.draft)
            self.new.setColor(_REFUSED if self._refused else _NEW)
            self.new.setToGeometry(piece_of(pulled.draft, pulled.first, pulled.stop), session.layers.route)
        self.label.show_at(self._cursor[0], reason, self._refused)

    def _pull(self, session: RouteSession, draft: Draft, row: int, keep: bool) -> tuple[Pulled | None, str]:
        """The route led along another stretch; None and why not."""
        try:
            if keep not in self._pulls and self._row is not None:
                self._pulls[keep] = session.book.pull(draft, self._row, keep)
        except CityGridError as error:
            return None, str(error)
        return self._pulls[keep].over(row), tr("One-way streets leave no way there and back.")

    def _show_passage(self, session: RouteSession, place: tuple[float, float]) -> None:
        row, draft = self._passed(session, place), session.draft
        if row is None or draft is None or self._cursor is None:
            self.passage.reset(_LINE)
            self.label.hide()
            return
        self.passage.setToGeometry(road_of(session.book, row), session.layers.route)
        self.label.show_at(self._cursor[0], self._about(session, row), refused=False)

    def _about(self, session: RouteSession, row: int) -> str:
        """The street, how often it is gone along, and whether that is locked."""
        draft, network = session.draft, session.book.network
        if draft is None:
            return ""
        mine = draft.rows == row
        words = [str(network.name[row]) or tr("unnamed road")]
        words.append(tr("{metres} m", metres=f"{network.length[row] / 100:,.0f}"))
        if mine.sum() > 1:
            words.append(tr("gone along {count} times", count=int(mine.sum())))
        if not draft.need[row]:
            words.append(tr("only passed"))
        if draft.locked[mine].any():
            words.append(tr("locked"))
        return ", ".join(words)

    def _pick_next(self, session: RouteSession, place: tuple[float, float]) -> None:
        """Pick the route at a place; where there are several, the one after that picked now."""
        codes = session.book.routes_near(place, self._reach(session))
        if codes:
            now = codes.index(session.code) if session.code in codes else -1
            session.pick(codes[(now + 1) % len(codes)])

    def _passed(self, session: RouteSession, place: tuple[float, float]) -> int | None:
        if session.draft is None:
            return None
        return session.book.passed_at(session.draft, place, self._reach(session))

    def _key_anywhere(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reset()

    def _place(self, session: RouteSession, point: QgsPointXY) -> tuple[float, float]:
        there = self.toLayerCoordinates(session.layers.route, point)
        return there.x(), there.y()

    def _reach(self, session: RouteSession) -> float:
        return float(QgsTolerance.vertexSearchRadius(session.layers.route, self.canvas().mapSettings()))

    def _band(self, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), _LINE)
        band.setWidth(width)
        band.setColor(colour)
        band.setToGeometry(QgsGeometry(), None)
        return band
