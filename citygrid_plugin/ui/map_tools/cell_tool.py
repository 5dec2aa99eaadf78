"""What the map tools for cells have in common: loading, snapping, showing, committing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from qgis.core import QgsPointLocator, QgsPointXY, QgsRectangle, QgsTolerance, QgsWkbTypes
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapToolAdvancedDigitizing,
    QgsRubberBand,
    QgsSnapIndicator,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...core.model.problems import CityGridError
from ...layers.shared_edits import EditedGrid, geometry_of
from .area_label import AreaLabel, area_text

if TYPE_CHECKING:
    from ...core.editing.border import Border
    from ...core.editing.cells import Cells, Point
    from ...core.editing.outcome import Outcome

_ALLOWED, _REFUSED = QColor(214, 0, 127), QColor(215, 25, 28)
#: What is held and snapped to is within so many metres the very vertex.
_EXACT = 0.001


class CellTool(QgsMapToolAdvancedDigitizing):
    """A tool that turns gestures into outcomes of ``core.editing`` and these into one undo step.

    ``grid`` gives what is to be edited, or None; called with True it says why nothing can be.
    ``say`` shows a sentence to the user. A gesture that is under way is dropped on Esc, when the tool
    is put away, and when the layer changes under it.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        cad_dock: QgsAdvancedDigitizingDockWidget,
        grid: Callable[[bool], EditedGrid | None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(canvas, cad_dock)
        self.setAutoSnapEnabled(False)  # snapping leaves out what is held, see ``place``
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._ask_for_grid, self._say = grid, say
        self.grid: EditedGrid | None = None
        self._cells: Cells | None = None
        self._border: Border | None = None
        self._frame = QgsRectangle()
        self._names: dict[int, str] = {}
        self._held: frozenset[int] = frozenset()
        self.label = AreaLabel(canvas)
        self.preview = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, 2)
        self.marker = self._band(QgsWkbTypes.GeometryType.LineGeometry, 4)
        self._snapped = QgsSnapIndicator(canvas)

    # For subclasses

    def reset(self) -> None:
        """Drop the gesture under way; a subclass goes back to its first state as well."""
        self._watch(False)
        self._cells, self._border, self._held, self._names = None, None, frozenset(), {}
        self.label.hide()
        self._snapped.setMatch(QgsPointLocator.Match())
        self.preview.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.marker.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def ready(self) -> bool:
        """Whether a gesture can begin, or go on; the user is told why not."""
        return self.look(aloud=True)

    def look(self, aloud: bool = False) -> bool:
        """Whether there is a grid to edit; the same one as long as a gesture lasts."""
        if self._cells is None:
            self.grid = self._ask_for_grid(aloud)
        return self.grid is not None

    def begin(self, frame: QgsRectangle, held: frozenset[int] = frozenset()) -> None:
        """Load the cells and communities that meet ``frame``; cells ``held`` are not snapped to."""
        if self.grid is None:
            return
        if self._cells is None:
            self._watch(True)
        self._frame = QgsRectangle(frame)
        self._cells, self._border = self.grid.cells(frame), self.grid.border(frame)
        self._held = held

    def cells(self) -> Cells:
        """The cells around the gesture."""
        if self._cells is None:
            raise RuntimeError("no gesture has begun")
        return self._cells

    def border(self) -> Border:
        """The communities around the gesture."""
        if self._border is None:
            raise RuntimeError("no gesture has begun")
        return self._border

    def settled(self, make: Callable[[], Outcome]) -> Outcome:
        """What ``make`` says once all cells that its outcome reaches are loaded."""
        outcome = make()
        reach = QgsRectangle(self._frame)
        for shape in outcome.shapes():
            if not shape.is_empty:
                reach.combineExtentWith(QgsRectangle(*shape.bounds))
        if not self._frame.contains(reach):
            reach.grow(1.0)
            self.begin(reach, self._held)
            outcome = make()
        return outcome

    def show_outcome(self, outcome: Outcome, cursor: QPoint) -> None:
        """Draw what would become of the cells, and their areas at the cursor."""
        from ...core.editing.outcome import area_changes

        if self.grid is None:
            return
        colour = _REFUSED if outcome.refusal else _ALLOWED
        fill = QColor(colour)
        fill.setAlpha(50)
        self.preview.setStrokeColor(colour)
        self.preview.setFillColor(fill)
        changes = area_changes(self.cells(), outcome)
        # A neighbour that only gets a vertex is not worth a colour.
        seen = {change.fid for change in changes} or set(outcome.changed)
        shapes = [shape for fid, shape in (*outcome.changed.items(), *outcome.added) if fid in seen]
        self.preview.setToGeometry(geometry_of(shapes), self.grid.layer)
        text = area_text(changes, self.name, outcome.refusal)
        if text:
            self.label.show_at(cursor, text, bool(outcome.refusal))
        else:
            self.label.hide()

    def commit(self, outcome: Outcome, title: str) -> bool:
        """Make the outcome, or say why not; the gesture is over either way."""
        grid = self.grid
        self.reset()
        if grid is None or not outcome.allowed:
            if outcome.refusal:
                self._say(outcome.refusal)
            return False
        try:
            grid.apply(outcome, title)
        except CityGridError as error:
            self._say(str(error))
            return False
        return True

    def name(self, fid: int) -> str:
        """What a cell is called; asked for once per gesture."""
        if fid not in self._names and self.grid is not None:
            self._names[fid] = self.grid.label(fid)
        return self._names.get(fid, "")

    def place(self, event: QgsMapMouseEvent) -> Point:
        """Where the mouse is in the layer's CRS: as the CAD dock or the project's snapping has it.

        On a vertex of a cell it is that very vertex, whatever the CRS of the map rounds.
        """
        point = event.mapPoint()
        if not self.cadDockWidget().cadEnabled():
            utils = self.canvas().snappingUtils()
            match = utils.snapToMap(point, _NotHeld(self._layer_id(), self._held))
            self._snapped.setMatch(match)
            if match.isValid():
                point = match.point()
        return self._exact(self.layer_point(point))

    def layer_point(self, point: QgsPointXY) -> Point:
        """A point of the map in the layer's CRS."""
        if self.grid is None:
            return point.x(), point.y()
        there = self.toLayerCoordinates(self.grid.layer, point)
        return there.x(), there.y()

    def reach(self) -> float:
        """How near the mouse has to be to take hold of something, in metres of the layer."""
        if self.grid is None:
            return 0.0
        return float(QgsTolerance.vertexSearchRadius(self.grid.layer, self.canvas().mapSettings()))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc drops the gesture."""
        if event.key() == Qt.Key.Key_Escape:
            self.reset()
            event.ignore()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        self.reset()
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        for band in (self.preview, self.marker):
            self.canvas().scene().removeItem(band)
        self._snapped = None
        self.label.deleteLater()
        self.deleteLater()

    # Inside

    def _key_anywhere(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reset()

    def _band(self, kind: QgsWkbTypes.GeometryType, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), kind)
        band.setWidth(width)
        band.setStrokeColor(_ALLOWED)
        band.setFillColor(QColor(0, 0, 0, 0))
        return band

    def _layer_id(self) -> str:
        return self.grid.layer.id() if self.grid is not None else ""

    def _exact(self, place: Point) -> Point:
        from ...core.editing.cells import grip_at

        if self._cells is None:
            return place
        grip = grip_at(self._cells, place, _EXACT)
        return grip.start if grip is not None and grip.end is None else place

    def _watch(self, on: bool) -> None:
        """Have the gesture dropped when the layer changes under it."""
        if self.grid is None:
            return
        try:
            layer = self.grid.layer
            for signal in (layer.undoStack().indexChanged, layer.editingStopped, layer.willBeDeleted):
                if on:
                    signal.connect(self._layer_changed)
                else:
                    signal.disconnect(self._layer_changed)
        except (RuntimeError, TypeError):  # the layer is gone, or it was never watched
            return

    def _layer_changed(self, *_what: object) -> None:
        self.reset()


class _NotHeld(QgsPointLocator.MatchFilter):
    """Lets nothing be snapped to the cells that are being moved: they would stick to themselves."""

    def __init__(self, layer_id: str, held: frozenset[int]) -> None:
        super().__init__()
        self._layer_id, self._held = layer_id, held

    def acceptMatch(self, match: QgsPointLocator.Match) -> bool:  # noqa: N802
        """Whether a vertex or an edge may be snapped to."""
        layer = match.layer()
        return layer is None or layer.id() != self._layer_id or match.featureId() not in self._held
