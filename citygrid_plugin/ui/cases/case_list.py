"""The list of cases: what is chosen in it stays chosen, and in place, whatever comes in between."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView, QWidget

from ...core.cases.states import State, state_title
from .case_model import COLUMNS, CaseModel

#: More chosen cases than these are not looked for twice a second, whenever the order changes.
_MOST_KEPT = 1000
#: What each column has room for.
_ROOM = {
    "due_at": "▲  -100:00:00",
    "case_id": "000000000000000",
    "description": "路面暴露垃圾",
    "zone_code": "000000000000",
    "collector": "采集员100",
    "class_code": "000000",
    "grid_code": "000000000000000",
}


class CaseList(QTableView):
    """Shows a ``CaseModel``."""

    #: Ids of the cases that are chosen.
    chosen = pyqtSignal(list)
    #: Id of a case that was clicked twice.
    zoom_wanted = pyqtSignal(str)

    def __init__(self, cases: CaseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._restoring = False
        self.hint = ""
        self.setModel(cases)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(True)
        self.setSortingEnabled(True)
        for column, name in enumerate(COLUMNS):
            texts = map(state_title, State) if name == "state" else [_ROOM.get(name, "00-00 00:00")]
            room = max(map(self.fontMetrics().horizontalAdvance, texts))
            self.setColumnWidth(column, room + 14)
        self.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.doubleClicked.connect(self._double_click)
        cases.modelAboutToBeReset.connect(self._remember)
        cases.modelReset.connect(self._restore)

    def set_hint(self, text: str) -> None:
        """Why there is nothing to see: shown only while that is so."""
        if text != self.hint:
            self.hint = text
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """An empty list says why it is empty."""
        super().paintEvent(event)
        if self.hint and not self._cases.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
            room = self.viewport().rect().adjusted(20, 8, -20, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self.hint)
            painter.end()

    def visible_rows(self) -> tuple[int, int]:
        """First and last row in view."""
        height = self.viewport().height()
        first, last = self.rowAt(0), self.rowAt(height - 1)
        return first, last if last >= 0 else self._cases.rowCount() - 1

    def chosen_ids(self) -> list[str]:
        """The cases that are chosen, from top to bottom."""
        spans = [(span.top(), span.bottom() + 1) for span in self.selectionModel().selection()]
        return self._cases.case_ids(row for first, end in sorted(spans) for row in range(first, end))

    def number_chosen(self) -> int:
        """How many are chosen; quick, however many they are."""
        return sum(span.height() for span in self.selectionModel().selection())

    def choose(self, case_ids: Iterable[str], scroll: bool = True) -> None:
        """Choose cases, those that the filter lets through."""
        rows = sorted(row for case_id in case_ids if (row := self._cases.row_of(case_id)) >= 0)
        chosen = QItemSelection()
        # Neighbours in one: Qt takes the square of the number of spans.
        for _, group in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            span = [row for _, row in group]
            chosen.select(self._cases.index(span[0], 0), self._cases.index(span[-1], 0))
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.select(chosen, flags.ClearAndSelect | flags.Rows)
        if rows:
            first = self._cases.index(rows[0], 0)
            selection.setCurrentIndex(first, flags.NoUpdate)
            if scroll:
                self.scrollTo(first)

    def _tell(self) -> None:
        if not self._restoring:
            self.chosen.emit(self.chosen_ids())

    def _double_click(self, index: QModelIndex) -> None:
        case = self._cases.case(index.row())
        if case is not None:
            self.zoom_wanted.emit(case.case_id)

    def _remember(self) -> None:
        self._kept = self.chosen_ids(), self.verticalScrollBar().value()

    def _restore(self) -> None:
        """A new order keeps what was chosen, and the list where it was scrolled to."""
        ids, scrolled = self._kept
        self._restoring = True
        self.choose(ids if len(ids) <= _MOST_KEPT else [], scroll=False)
        self.verticalScrollBar().setValue(scrolled)
        self._restoring = False
        if set(self.chosen_ids()) != set(ids):
            self._tell()
