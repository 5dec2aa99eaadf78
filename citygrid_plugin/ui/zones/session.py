"""What is being drawn: into which zone, from where, with which gesture."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.zone_edits import ZoneEdits

if TYPE_CHECKING:
    from ...core.zones import CellPicker, Stroke, ZoneBoard, ZoneWarning
    from ...layers.zone_layers import ZoneLayers


class Gesture(Enum):
    """How cells are taken."""

    BRUSH = "brush"
    BOX = "box"
    LASSO = "lasso"
    BORDER = "border"


#: Radii of the brush in pixels; 0 takes the cell under the very cursor.
BRUSHES = (0, 8, 16, 32, 64)


class ZoneSession(QObject):
    """A board in the hand of somebody: what tool and panel share."""

    #: Target, source, gesture or brush were chosen anew.
    chosen = pyqtSignal()
    #: Zones have changed, by a stroke, an undo or another hand.
    changed = pyqtSignal()
    #: The log has a further stroke.
    drawn = pyqtSignal()
    #: A sentence to the user.
    said = pyqtSignal(str)

    def __init__(self, board: ZoneBoard, layers: ZoneLayers, parent: QObject | None = None) -> None:
        from ...core.zones import ANY_SOURCE, UNASSIGNED, AssignmentLog, CellPicker

        super().__init__(parent)
        self.board, self.layers = board, layers
        self.picker: CellPicker = CellPicker(board.beat.cells)
        self.edits = ZoneEdits(board, layers, self)
        self.log = AssignmentLog()
        self.gesture = Gesture.BRUSH
        self.brush = BRUSHES[0]
        self.source = ANY_SOURCE
        self.target = 0 if board.heads else UNASSIGNED
        self.edits.changed.connect(self._after_change)

    def close(self) -> None:
        """Let go of the layers."""
        self.edits.close()
        self.deleteLater()

    # Choosing

    def choose(self, gesture: Gesture | None = None, brush: int | None = None) -> None:
        """Take another gesture or brush."""
        self.gesture = gesture or self.gesture
        self.brush = self.brush if brush is None else brush
        self.chosen.emit()

    def resize_brush(self, step: int) -> None:
        """The next larger or smaller brush."""
        place = BRUSHES.index(self.brush) + step
        self.choose(brush=BRUSHES[min(max(place, 0), len(BRUSHES) - 1)])

    def aim(self, target: int) -> None:
        """Draw into another zone; −1 takes cells out of theirs."""
        if -1 <= target < len(self.board.heads):
            self.target = target
            self.chosen.emit()

    def aim_at(self, cell: int | None) -> None:
        """Draw into the zone that a cell is in."""
        if cell is not None:
            self.aim(int(self.board.zone_of[cell]))

    def take_from(self, source: int) -> None:
        """Take cells from anywhere (−2), from those in no zone (−1), or from one zone."""
        self.source = source
        self.chosen.emit()

    def new_zone(self) -> None:
        """Draw into a zone that is not there yet."""
        self.aim(self.board.add_zone())
        self.changed.emit()

    def name(self, zone: int) -> str:
        """What a zone is called."""
        if zone < 0:
            return tr("unassigned")
        head = self.board.heads[zone]
        return f"{head.code} {head.name}".strip()

    # Drawing

    def stroke(self, cells: Collection[int]) -> Stroke:
        """What a gesture over ``cells`` would move; raises ``InputError`` for a locked target."""
        return self.board.stroke(cells, self.target, self.source)

    def draw(self, stroke: Stroke) -> list[ZoneWarning]:
        """Make a stroke, and say what is wrong with the zones it has touched."""
        from ...core.zones import UNASSIGNED, entry_of

        if not stroke:
            return []
        before = 0.0 if stroke.target == UNASSIGNED else self.board.totals(stroke.target).load_min
        title = tr(
            "Draw zones: {count} grids to {zone}", count=len(stroke.cells), zone=self.name(stroke.target)
        )
        try:
            self.edits.apply(stroke, title)
        except CityGridError as error:
            self.said.emit(str(error))
            return []
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        self.log.add(entry_of(self.board, stroke, now, before))
        self.drawn.emit()
        return self.board.warnings(stroke.zones)

    def lock(self, zone: int, locked: bool) -> None:
        """Lock or unlock a zone."""
        try:
            self.edits.set_locked(zone, locked)
        except CityGridError as error:
            self.said.emit(str(error))

    def _after_change(self) -> None:
        # The last strokes of the log are those that can be undone; all before them are saved.
        saved = len(self.log.entries) - len(self.edits.strokes)
        self.log.done = max(saved, 0) + self.edits.done
        self.changed.emit()
