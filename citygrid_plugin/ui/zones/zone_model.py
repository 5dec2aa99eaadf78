"""The zones as a table, with a bar for what each takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPainter
from qgis.PyQt.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ...core.model.i18n import tr

if TYPE_CHECKING:
    from ...core.zones import ZoneBoard, ZoneHead, ZoneTotals, ZoneWarning

_ROLE = Qt.ItemDataRole
#: Data for the bar: (minutes, mean, most of all, tolerance).
BAR_ROLE = int(_ROLE.UserRole) + 1
NUMBER, ZONE, COLLECTOR, GRIDS, LOAD, LAP, LOCKED = range(7)
_GOOD, _BAD, _MEAN = QColor(86, 142, 196), QColor(215, 72, 60), QColor(23, 50, 77)
_AIM = QColor(246, 220, 236)


class ZoneModel(QAbstractTableModel):
    """A row for each zone of a board, in its order: row 1 is key 1."""

    #: (zone, whether it is to be locked), when the user ticks it.
    lock_wanted = pyqtSignal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: ZoneBoard | None = None
        self._totals: list[ZoneTotals] = []
        self._heads: list[ZoneHead] = []
        self._mean = self._most = self._tolerance = 0.0
        self.warnings: list[ZoneWarning] = []
        self.target: int | None = None
        self._titles = (
            tr("Key"),
            tr("Zone"),
            tr("Collector"),
            tr("Grids"),
            tr("Load (min)"),
            tr("Lap / due"),
            tr("Lock"),
        )

    def show_board(self, board: ZoneBoard | None) -> None:
        """Show the zones as they are now."""
        rows = 0 if board is None else len(board.heads)
        anew = board is not self._board or rows != len(self._totals)
        if anew:
            self.beginResetModel()
        self._board = board
        self._totals = [board.totals(zone) for zone in range(rows)] if board is not None else []
        self._heads = list(board.heads) if board is not None else []
        self._mean = board.mean_load() if board is not None else 0.0
        self._tolerance = board.settings.tolerance if board is not None else 0.0
        self._most = max((totals.load_min for totals in self._totals), default=0.0)
        self.warnings = board.warnings() if board is not None else []
        if anew:
            self.endResetModel()
        else:
            self._redraw()

    def aim(self, target: int) -> None:
        """Mark the row that is drawn into."""
        self.target = target
        self._redraw()

    # What Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802
        """A row for each zone."""
        return 0 if parent is not None and parent.isValid() else len(self._totals)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802
        """The columns of the table."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        """The titles."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Locks can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == LOCKED else flags

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """What a place of the table shows."""
        if not index.isValid() or self._board is None:
            return None
        show = {
            int(_ROLE.DisplayRole): self._text,
            int(_ROLE.CheckStateRole): self._tick,
            int(_ROLE.TextAlignmentRole): self._side,
            int(_ROLE.FontRole): self._font,
            int(_ROLE.BackgroundRole): self._ground,
            int(_ROLE.ForegroundRole): self._colour,
            int(_ROLE.ToolTipRole): self._told,
            BAR_ROLE: self._bar,
        }.get(int(role))
        return show(index.row(), index.column()) if show is not None else None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:  # noqa: N802
        """Tick a lock; the table shows it when the layer has it."""
        if index.column() != LOCKED or role != _ROLE.CheckStateRole:
            return False
        self.lock_wanted.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, row: int, column: int) -> str | None:
        head, totals = self._heads[row], self._totals[row]
        texts = {
            NUMBER: str(row + 1),
            ZONE: f"{head.code} {head.name}".strip(),
            COLLECTOR: head.collector,
            GRIDS: str(totals.grid_count),
            LAP: f"{totals.lap_min:.0f} / {totals.required_min:.0f}" if totals.grid_count else "–",
        }
        return texts.get(column)

    def _tick(self, row: int, column: int) -> Qt.CheckState | None:
        if column != LOCKED:
            return None
        return Qt.CheckState.Checked if self._heads[row].locked else Qt.CheckState.Unchecked

    def _side(self, _row: int, column: int) -> int | None:
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return right if column in (NUMBER, GRIDS, LAP) else None

    def _font(self, row: int, _column: int) -> QFont | None:
        if row != self.target:
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _ground(self, row: int, _column: int) -> QBrush | None:
        return QBrush(_AIM) if row == self.target else None

    def _colour(self, row: int, column: int) -> QBrush | None:
        if column == LAP and self._late(row):
            return QBrush(_BAD)
        return QBrush(_MEAN) if row == self.target else None

    def _told(self, row: int, _column: int) -> str | None:
        return "\n".join(warning.message for warning in self.warnings if warning.zone == row) or None

    def _bar(self, row: int, column: int) -> tuple[float, float, float, float] | None:
        if column != LOAD:
            return None
        return self._totals[row].load_min, self._mean, self._most, self._tolerance

    def _late(self, row: int) -> bool:
        totals = self._totals[row]
        return bool(totals.lap_min > totals.required_min > 0)

    def _redraw(self) -> None:
        if self._totals:
            last = self.index(len(self._totals) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class LoadBar(QStyledItemDelegate):
    """Minutes as a bar, red where out of tolerance, with a line at the mean."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the bar and its number."""
        super().paint(painter, option, index)
        values = index.data(BAR_ROLE)
        if values is None:
            return
        minutes, mean, most, tolerance = values
        frame = QRectF(option.rect).adjusted(3, 3, -3, -3)
        # The number has a place of its own at the end, or it would stand on the bar or on the mean.
        room = painter.fontMetrics().horizontalAdvance("0000  +000 %")
        minute = max(frame.width() - room, 0.0) / max(most, mean * (1 + tolerance), 1e-9)
        off = minutes / mean - 1.0 if mean > 0 else 0.0
        painter.save()
        painter.fillRect(
            QRectF(frame.left(), frame.top(), minutes * minute, frame.height()),
            _BAD if abs(off) > tolerance + 1e-9 and minutes > 0 else _GOOD,
        )
        painter.fillRect(
            QRectF(frame.left() + mean * minute - 1, frame.top() - 2, 2, frame.height() + 4), _MEAN
        )
        text = f"{minutes:.0f}  {100 * off:+.0f} %".replace("-", "\u2212") if minutes > 0 else "0"
        painter.setPen(_MEAN)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(frame, flags, text)
        painter.restore()
