"""The next of a run of equal components with one click (同类续录): lamps along a street, covers in a row."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto

from qgis.core import QgsPointXY, QgsTolerance, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.census_edits import add_again, class_of, name_of, neighbours
from .neighbour_overlay import NeighbourOverlay


class State(Enum):
    """What the tool is waiting for."""

    #: The component that is to be repeated.
    CHOOSING = auto()
    #: The place of the next one.
    PLACING = auto()


class SameAgainTool(QgsMapTool):
    """Click where the next one stands. Ctrl+click takes another component as the model; Esc lets it go.

    The model is at first the one selected, else the one recorded last. Within 1 m of one of the same
    class a click is refused; with Shift it is taken all the same. ``layer`` gives the census layer
    that is being edited, or None; called with True it says why there is none.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layer: Callable[[bool], QgsVectorLayer | None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._ask_for_layer, self._say = layer, say
        self.state = State.CHOOSING
        self._layer: QgsVectorLayer | None = None
        self._model: int | None = None
        self._class = ""
        self.overlay = NeighbourOverlay(canvas)

    # What QGIS calls

    def activate(self) -> None:
        """The tool is taken: begin with what is selected, or was recorded last."""
        super().activate()
        self._begin(aloud=True)

    def deactivate(self) -> None:
        """Another tool is taken: nothing stays on the map."""
        self.reset()
        self._watch(None)
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show what stands near, and how far it is."""
        if self._current() is None:
            self.overlay.hide()
            return
        self._show(event.mapPoint(), event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Choose the model, or place the next one."""
        if event.button() == Qt.MouseButton.RightButton:
            self.reset()
            return
        layer = self._current(aloud=True)
        if event.button() != Qt.MouseButton.LeftButton or layer is None:
            return
        modifiers = event.modifiers()
        if self.state is State.CHOOSING or modifiers & Qt.KeyboardModifier.ControlModifier:
            self._choose(layer, event.mapPoint())
        else:
            anyway = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._place(layer, event.mapPoint(), event.pos(), anyway)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc lets go of the model."""
        if event.key() == Qt.Key.Key_Escape:
            self.reset()
            event.ignore()

    def reset(self) -> None:
        """Let go of the model."""
        self.state, self._model, self._class = State.CHOOSING, None, ""
        self.overlay.hide()

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self.reset()
        self._watch(None)
        self.overlay.remove()
        self.deleteLater()

    # Inside

    def _current(self, aloud: bool = False) -> QgsVectorLayer | None:
        """The layer being edited; when it is another one than before, the model is let go."""
        layer = self._ask_for_layer(aloud)
        if layer is not self._layer:
            self._watch(layer)
            self.reset()
            if layer is not None:
                self._begin(aloud=False)
        return layer

    def _begin(self, aloud: bool) -> None:
        layer = self._ask_for_layer(aloud)
        self._watch(layer)
        if layer is None:
            return
        chosen = layer.selectedFeatureIds()
        # Ids in the edit buffer are negative, the last the lowest.
        added = sorted(layer.editBuffer().addedFeatures()) if layer.editBuffer() else []
        if len(chosen) == 1:
            self._take(layer, chosen[0])
        elif added:
            self._take(layer, added[0])

    def _take(self, layer: QgsVectorLayer, fid: int) -> None:
        self._model, self._class = fid, class_of(layer, fid)
        self.state = State.PLACING

    def _choose(self, layer: QgsVectorLayer, point: QgsPointXY) -> None:
        """Take the component under the mouse as the model."""
        reach = QgsTolerance.vertexSearchRadius(layer, self.canvas().mapSettings())
        there = self.toLayerCoordinates(layer, point)
        near = neighbours(layer, there, reach=reach)
        if near:
            self._take(layer, near[0].fid)
        elif self.state is State.CHOOSING:
            self._say(tr("Click the component that is to be repeated."))

    def _place(self, layer: QgsVectorLayer, point: QgsPointXY, cursor: QPoint, anyway: bool) -> None:
        if self._model is None or not layer.getFeature(self._model).isValid():
            self.reset()
            self._say(tr("Click the component that is to be repeated."))
            return
        if self._show(point, cursor) and not anyway:
            self._say(
                tr("One of this class stands within 1 m. Shift+click records another one all the same.")
            )
            return
        try:
            self._model = add_again(layer, self._model, self.toLayerCoordinates(layer, point))
        except CityGridError as error:
            self._say(str(error))
            return
        self._show(point, cursor)

    def _show(self, point: QgsPointXY, cursor: QPoint) -> bool:
        layer = self._layer
        if layer is None:
            return False
        there = self.toLayerCoordinates(layer, point)
        title = tr("Click the component that is to be repeated.")
        if self._model is not None:
            title = tr("Next: {name}", name=name_of(layer.getFeature(self._model)))
        return self.overlay.show(layer, there, self._class, cursor, title)

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Have the model let go when the layer's edits are saved, undone or thrown away."""
        if layer is self._layer:
            return
        if self._layer is not None:
            with suppress(RuntimeError, TypeError):  # the layer is gone
                self._layer.editingStopped.disconnect(self.reset)
                self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.editingStopped.connect(self.reset)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._layer = None
        self.reset()
