"""Merge neighbouring cells into one."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from qgis.core import QgsRectangle
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from ...core.model.i18n import tr
from .cell_tool import CellTool

if TYPE_CHECKING:
    from ...core.editing.outcome import Outcome


class State(Enum):
    """What the tool is waiting for."""

    #: The first cell.
    WAITING = auto()
    #: More cells, or the end: a right click or Enter.
    CHOOSING = auto()


class MergeTool(CellTool):
    """Click the cells, then right-click or press Enter; a second click lets a cell go again."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.state = State.WAITING
        self._chosen: list[int] = []

    def reset(self) -> None:
        """Let go of all cells."""
        super().reset()
        self.state, self._chosen = State.WAITING, []

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show what would become of the chosen cells and the one under the mouse."""
        if self.state is State.CHOOSING:
            fid = self._cell_at(event)
            more = [fid] if fid is not None and fid not in self._chosen else []
            self._show([*self._chosen, *more], event)

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Choose a cell or let it go, or merge those chosen."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton and self.ready():
            fid = self._cell_at(event)
            if fid is None:
                return
            self.state = State.CHOOSING
            self._chosen = [one for one in self._chosen if one != fid] + [fid] * (fid not in self._chosen)
            if self._chosen:
                self._show(self._chosen, event)
            else:
                self.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter merges, Esc lets go."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _cell_at(self, event: QgsMapMouseEvent) -> int | None:
        """The cell under the mouse; what is around it is loaded if it was not."""
        place = self.layer_point(event.mapPoint())
        frame = QgsRectangle(*place, *place)
        frame.grow(1.0)
        if not self._frame.contains(frame) or self._cells is None:
            if self._cells is not None:
                frame.combineExtentWith(self._frame)
            self.begin(frame)
        return self.cells().containing(place)

    def _finish(self) -> None:
        if self.state is State.CHOOSING:
            self.commit(self._outcome(self._chosen), tr("Merge cells"))

    def _outcome(self, chosen: list[int]) -> Outcome:
        from ...core.editing.splitting import merge

        return self.settled(lambda: merge(self.cells(), tuple(chosen), self.border()))

    def _show(self, chosen: list[int], event: QgsMapMouseEvent) -> None:
        from ...core.editing.outcome import Outcome

        if len(chosen) > 1:
            self.show_outcome(self._outcome(chosen), event.pos())
        else:
            self.show_outcome(Outcome({chosen[0]: self.cells()[chosen[0]]}), event.pos())
            change = tr(
                "{cell}: {area} m²", cell=self.name(chosen[0]), area=f"{self.cells()[chosen[0]].area:,.0f}"
            )
            self.label.show_at(event.pos(), change, refused=False)
