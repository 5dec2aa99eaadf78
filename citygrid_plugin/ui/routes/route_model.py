"""The routes as a table: what each comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont

from ...core.model.i18n import tr

if TYPE_CHECKING:
    from ...core.routes import RouteBook
    from ...core.routes.heads import Head

_ROLE = Qt.ItemDataRole
ROUTE, COLLECTOR, LENGTH, LAP, OVER = range(5)
_LATE = QColor(179, 13, 18)


class RouteModel(QAbstractTableModel):
    """A row for each route of a book, in order of codes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: list[Head] = []
        self.picked = ""
        self._titles = (
            tr("Route"),
            tr("Collector"),
            tr("Length (m)"),
            tr("Lap / due"),
            tr("Over"),
        )

    def show_book(self, book: RouteBook | None, picked: str) -> None:
        """Show the routes as they are now."""
        self.beginResetModel()
        self.heads = sorted(book.heads.values(), key=lambda head: head.code) if book is not None else []
        self.picked = picked
        self.endResetModel()

    def row_of(self, code: str) -> int:
        """The row of a route; -1 for none."""
        return next((row for row, head in enumerate(self.heads) if head.code == code), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802
        """As many as there are routes."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:  # noqa: N802
        """Route, collector, length, lap, how much over the bound."""
        return len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Titles."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """Texts, red where a lap is not done in time, bold for the picked route."""
        head, column = self.heads[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return self._text(head, column)
        if role == _ROLE.ToolTipRole and column == OVER:
            return tr("How much longer than the proven lower bound")
        if role == _ROLE.TextAlignmentRole and column >= LENGTH:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _ROLE.ForegroundRole and column == LAP and head.lap_min > head.required_min:
            return QBrush(_LATE)
        if role == _ROLE.FontRole and head.code == self.picked:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, head: Head, column: int) -> str:
        return {
            ROUTE: head.code,
            COLLECTOR: head.collector,
            LENGTH: f"{head.lap_m:,.0f}",
            LAP: f"{head.lap_min:.0f} / {head.required_min:.0f}",
            OVER: f"{100 * head.gap:.1f} %",
        }[column]
