"""The dock with live cases: what it looks like, and what the user can press. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.cases.book import CaseBook
from ...core.cases.counters import Counters
from ...core.model.i18n import tr
from .case_details import CaseDetails
from .case_list import CaseList
from .case_model import CaseModel
from .connection_bar import ConnectionBar, plain_label
from .filter_bar import FilterBar
from .pictures import sound_icon

#: Never translated: QGIS remembers where the user put the dock by it.
DOCK_NAME = "CityGridCasesDock"


class CasesDock(QgsDockWidget):
    """From top to bottom: ``connection``, ``filters``, ``list``, ``details`` and a row of tools."""

    next_overdue_wanted = pyqtSignal()
    #: "points", "heat" or "clusters".
    way_changed = pyqtSignal(str)
    hot_spots_wanted = pyqtSignal()
    playback_wanted = pyqtSignal()
    export_wanted = pyqtSignal()

    def __init__(self, book: CaseBook, parent: QWidget | None = None) -> None:
        super().__init__(tr("Live cases"), parent)
        self.setObjectName(DOCK_NAME)
        self.model = CaseModel(book, self)
        self.connection = ConnectionBar(self)
        self.filters = FilterBar(self)
        self.list = CaseList(self.model, self)
        self.details = CaseDetails(self)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.connection)
        layout.addWidget(self.filters)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._make_tools())
        self.setWidget(body)
        # Short ways to what is used most.
        self.say, self.note = self.connection.say, self.connection.note
        self.choose, self.chosen_ids = self.list.choose, self.list.chosen_ids
        self.notice, self.state_label = self.connection.notice, self.connection.state_label
        self.updated_label, self.retry_button = self.connection.updated_label, self.connection.retry_button
        self.pile_buttons, self.boxes = self.filters.pile_buttons, self.filters.boxes
        self.text_edit, self.extent_button = self.filters.text_edit, self.filters.extent_button
        self.show_counters(None)

    def show_counters(self, counters: Counters | None) -> None:
        """The numbers of the piles, and how many cases the list shows; None: nobody knows them."""
        self.filters.show_counters(counters)
        self.count_label.setText(
            tr("{shown} of {count} cases", shown=f"{self.model.rowCount():,}", count=f"{counters.total:,}")
            if counters is not None
            else ""
        )

    def _make_tools(self) -> QHBoxLayout:
        self.overdue_action = QAction(
            QgsApplication.getThemeIcon("/mActionArrowDown.svg"), tr("Next overdue case (F8)"), self
        )
        self.overdue_action.setShortcut(QKeySequence(Qt.Key.Key_F8))
        self.overdue_action.triggered.connect(lambda _checked=False: self.next_overdue_wanted.emit())
        self.addAction(self.overdue_action)
        overdue = QToolButton(self)
        overdue.setDefaultAction(self.overdue_action)
        overdue.setIconSize(QSize(20, 20))
        overdue.setAutoRaise(True)
        self.zoom_button = self._tool(
            "/mActionZoomToSelected.svg", tr("Zoom to the chosen case"), lambda: None
        )
        self.zoom_button.setCheckable(True)
        self.zoom_button.setChecked(True)
        self.way_box = QComboBox(self)
        for way, title in (
            ("points", tr("Points")),
            ("clusters", tr("Clusters")),
            ("heat", tr("Heat map")),
        ):
            self.way_box.addItem(title, way)
        self.way_box.setToolTip(tr("How cases are drawn on the map"))
        self.way_box.activated.connect(lambda _row: self.way_changed.emit(self.way_box.currentData()))
        self.hot_button = self._tool(
            "/mActionHighlightFeature.svg",
            tr("Repeat hot spots: same place, same class"),
            self.hot_spots_wanted.emit,
        )
        self.playback_button = self._tool(
            "/propertyicons/temporal.svg", tr("Play back a day…"), self.playback_wanted.emit
        )
        self.export_button = self._tool(
            "/mActionFileSave.svg", tr("Export the list as CSV…"), self.export_wanted.emit
        )
        self.sound_button = self._tool(
            "/mIconPlayOnlineOff.svg", tr("Sound for new urgent cases"), lambda: None
        )
        self.sound_button.setIcon(sound_icon())
        self.sound_button.setCheckable(True)
        self.sound_button.setChecked(True)
        self.count_label = plain_label(self)
        self.count_label.setWordWrap(False)
        self.count_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget in (overdue, self.zoom_button, self.way_box, self.hot_button):
            row.addWidget(widget)
        for widget in (self.playback_button, self.export_button, self.sound_button):
            row.addWidget(widget)
        row.addWidget(self.count_label, 1)
        return row

    def _tool(self, icon: str, text: str, clicked: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(20, 20))
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: clicked())
        return button
