"""The cases as a table for Qt: it keeps an order of its own, and only visible cells are ever asked for."""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QColor

from ...core.cases.book import CaseBook, CaseFilter, Look
from ...core.cases.counters import left_in_words
from ...core.cases.model import Case
from ...core.cases.states import state_title
from ...core.model.i18n import tr
from ...layers.case_layer import look_title
from .pictures import look_icon

_ROLE = Qt.ItemDataRole
#: Fields of the columns; the first shows the time that is left.
COLUMNS = (
    "due_at",
    "case_id",
    "description",
    "state",
    "zone_code",
    "collector",
    "class_code",
    "grid_code",
    "reported_at",
)
_AT = {name: place for place, name in enumerate(Case._fields)}
#: Text colour: dark enough to read on white and on grey.
_INK = {
    Look.DONE: "#6b747d",
    Look.SOON: "#8a5a00",
    Look.OVERDUE: "#b3141a",
    Look.URGENT: "#7b1fa2",
    Look.URGENT_OVERDUE: "#b3141a",
}


class CaseModel(QAbstractTableModel):
    """The cases of a book that a filter lets through, in the order of a column."""

    def __init__(self, book: CaseBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._places: list[int] = []
        self._rows: dict[int, int] | None = None
        self._filter = CaseFilter()
        self._column, self._descending = 0, False
        self._icons = {look: look_icon(look) for look in Look if look is not Look.GONE}
        inks = {look: QBrush(QColor(colour)) for look, colour in _INK.items()}
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._of_look: dict[Any, Any] = {
            _ROLE.DecorationRole: self._icons.get,
            _ROLE.ForegroundRole: inks.get,
            _ROLE.ToolTipRole: look_title,
            _ROLE.TextAlignmentRole: lambda _look: right,
        }

    # ── what is shown ───────────────────────────────────────────────────────────

    @property
    def filter(self) -> CaseFilter:
        """What is let through."""
        return self._filter

    def set_filter(self, wanted: CaseFilter) -> None:
        """Let through something else."""
        self._filter = wanted
        self.refresh()

    def refresh(self) -> None:
        """Filter and sort anew; whoever has chosen rows chooses them again by id."""
        places = self._book.select(self._filter, self._book.now())
        if self._column:
            places = self._book.ordered_by(COLUMNS[self._column], places)
        if self._descending:
            places = places[::-1]
        order: list[int] = np.asarray(places).tolist()
        if order == self._places:
            return
        self.beginResetModel()
        self._places, self._rows = order, None
        self.endResetModel()

    def tick(self, first: int, last: int) -> None:
        """A second has passed: the rows that are in view are to be painted anew."""
        last = min(last, len(self._places) - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def case(self, row: int) -> Case | None:
        """The case in a row."""
        return self._book.case(self._places[row]) if 0 <= row < len(self._places) else None

    def case_ids(self, rows: Iterable[int]) -> list[str]:
        """The ids in rows."""
        places, number = self._places, len(self._places)
        given = (self._book.row(places[row]) for row in rows if 0 <= row < number)
        return [row[0] for row in given if row is not None]

    def row_of(self, case_id: str) -> int:
        """The row of a case, -1 if the filter hides it."""
        place = self._book.place(case_id)
        if place is None:
            return -1
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self._places)}
        return self._rows.get(place, -1)

    def cases(self) -> list[Case]:
        """All cases shown, in order."""
        return [case for place in self._places if (case := self._book.case(place)) is not None]

    def next_overdue(self, after: int) -> int:
        """The next row below ``after`` with an overdue case, round the end; -1 if there is none."""
        number, now = len(self._places), self._book.now()
        for step in range(1, number + 1):
            row = (after + step) % number
            if self._book.seconds_left(self._places[row], now) < 0:
                return row
        return -1

    # ── for Qt ──────────────────────────────────────────────────────────────────

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """How many cases are shown."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (
            tr("Time left"),
            tr("Case"),
            tr("Description"),
            tr("State"),
            tr("Zone"),
            tr("Collector"),
            tr("Class"),
            tr("Unit grid"),
            tr("Reported"),
        )[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; the first is by time left."""
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        """What a cell shows: always plain text."""
        row, column = index.row(), index.column()
        place = self._places[row] if 0 <= row < len(self._places) else -1
        given = self._book.row(place) if place >= 0 else None
        if given is None:  # taken back since the list was made
            return None
        if column == 0 and role in self._of_look:
            return self._of_look[role](self._book.look(place))
        if role == _ROLE.DisplayRole:
            return self._text(given, place, column)
        if role == _ROLE.ToolTipRole:
            # Qt would take text that looks like HTML for HTML.
            text = html.escape(self._text(given, place, column))
            return f"<p style='white-space:pre-wrap'>{text}</p>"
        return None

    def _text(self, row: tuple, place: int, column: int) -> str:
        name = COLUMNS[column]
        if name == "due_at":
            left = self._book.seconds_left(place, self._book.now())
            if left in (float("inf"), float("-inf")) or row[_AT["closed_at"]] is not None:
                return "–"
            return left_in_words(timedelta(seconds=left))
        value = row[_AT[name]]
        if name == "state":
            return state_title(value)
        if name == "reported_at":
            return value.astimezone().strftime("%m-%d %H:%M")
        return "" if value is None else " ".join(str(value)[:300].split())
