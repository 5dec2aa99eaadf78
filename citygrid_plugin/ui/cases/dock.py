"""The dock with live cases: what it looks like, and what the user can press. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.cases.book import CaseBook, CaseFilter, Look, Pile
from ...core.cases.counters import Counters
from ...core.cases.states import state_title
from ...core.model.i18n import tr
from ...store.cases.feed_state import FeedState, Phase
from .case_details import CaseDetails
from .case_model import COLUMNS, CaseModel
from .pictures import light_picture, look_icon, sound_icon

#: Never translated: QGIS remembers where the user put the dock by it.
DOCK_NAME = "CityGridCasesDock"
_TYPING = 200
#: Colour and what is drawn in the connection light, for those who see no colours.
_LIGHTS = {
    Phase.STOPPED: ("#8a929b", "–"),
    Phase.CONNECTING: ("#f2b01e", "…"),
    Phase.LIVE: ("#2e9e5b", "✓"),
    Phase.POLLING: ("#2e9e5b", "↻"),
    Phase.SILENT: ("#f2b01e", "?"),
    Phase.RETRYING: ("#d7191c", "!"),
    Phase.REFUSED: ("#d7191c", "✕"),
}
_WIDTHS = {"due_at": 96, "case_id": 130, "class_code": 60, "state": 70, "zone_code": 90, "collector": 90}


class CasesDock(QgsDockWidget):
    """Shows cases and the state of the feed; says what the user wants."""

    connect_wanted = pyqtSignal(str)
    disconnect_wanted = pyqtSignal()
    retry_wanted = pyqtSignal()
    filter_changed = pyqtSignal(object)
    #: Ids of the cases that are chosen in the list.
    chosen = pyqtSignal(list)
    zoom_wanted = pyqtSignal(str)
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
        self._restoring = False
        self._values: dict[str, list[str]] = {}
        self._extent: tuple[float, float, float, float] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._apply_filter)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._make_connection())
        layout.addLayout(self._make_light())
        layout.addWidget(self._make_notice())
        layout.addLayout(self._make_piles())
        layout.addLayout(self._make_filters())
        self.details = CaseDetails(self)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self._make_list())
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._make_foot())
        self.setWidget(body)
        self.show_state(FeedState())
        self.show_counters(book.count(0.0))

    # ── what it is made of ──────────────────────────────────────────────────────

    def _make_connection(self) -> QHBoxLayout:
        self.connection_box = QComboBox(self)
        self.connection_box.setToolTip(
            tr("PostgreSQL connection of QGIS; its password must be in an authentication configuration")
        )
        self.connection_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.connect_button = QPushButton(tr("Connect"), self)
        self.connect_button.clicked.connect(self._press_connect)
        self.retry_button = QPushButton(tr("Retry now"), self)
        self.retry_button.clicked.connect(lambda _checked=False: self.retry_wanted.emit())
        row = QHBoxLayout()
        row.addWidget(self.connection_box, 1)
        row.addWidget(self.retry_button)
        row.addWidget(self.connect_button)
        return row

    def _make_light(self) -> QHBoxLayout:
        self.light = QLabel(self)
        self.state_label = _plain_label(self)
        self.updated_label = _plain_label(self)
        self.updated_label.setWordWrap(False)
        row = QHBoxLayout()
        row.addWidget(self.light, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state_label, 1)
        row.addWidget(self.updated_label, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_notice(self) -> QLabel:
        self.notice = _plain_label(self)
        self.notice.setStyleSheet(
            "QLabel { background: #fff3cd; color: #5c4400; border: 1px solid #e6c65c; padding: 4px; }"
        )
        self.notice.hide()
        return self.notice

    def _make_piles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(3)
        self.pile_buttons: dict[Pile, QToolButton] = {}
        for place, (pile, look) in enumerate(
            (
                (Pile.OVERDUE, Look.OVERDUE),
                (Pile.DUE_SOON, Look.SOON),
                (Pile.URGENT, Look.URGENT),
                (Pile.NEW, Look.NO_LIMIT),
                (Pile.OPEN, Look.IN_TIME),
                (Pile.ALL, Look.DONE),
            )
        ):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setIcon(look_icon(look))
            button.setIconSize(QSize(14, 14))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolTip(_pile_tip(pile))
            button.clicked.connect(lambda _checked=False: self._apply_filter())
            self.pile_buttons[pile] = button
            grid.addWidget(button, place // 3, place % 3)
        self.pile_buttons[Pile.OPEN].setChecked(True)
        return grid

    def _make_filters(self) -> QVBoxLayout:
        self.boxes: dict[str, QComboBox] = {}
        row = QHBoxLayout()
        for name, everything in (
            ("state", tr("All states")),
            ("class_code", tr("All classes")),
            ("zone_code", tr("All zones")),
            ("collector", tr("All collectors")),
        ):
            box = QComboBox(self)
            box.addItem(everything, None)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(4)
            box.activated.connect(lambda _row: self._apply_filter())
            self.boxes[name] = box
            row.addWidget(box, 1)
        self.text_edit = QgsFilterLineEdit(self)
        self.text_edit.setShowSearchIcon(True)
        self.text_edit.setPlaceholderText(tr("Filter by text, case or code"))
        self.text_edit.textChanged.connect(lambda _text: self._typing.start())
        self.extent_button = self._tool(
            "/mActionZoomToArea.svg", tr("Only cases in view on the map"), self._apply_filter
        )
        self.extent_button.setCheckable(True)
        second = QHBoxLayout()
        second.addWidget(self.text_edit, 1)
        second.addWidget(self.extent_button)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addLayout(row)
        column.addLayout(second)
        return column

    def _make_list(self) -> QTableView:
        self.list = QTableView(self)
        self.list.setModel(self.model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(False)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        header = self.list.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(True)
        self.list.setSortingEnabled(True)
        for column, name in enumerate(COLUMNS):
            self.list.setColumnWidth(column, _WIDTHS.get(name, 110))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.list.doubleClicked.connect(self._double_click)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)
        self.list.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        return self.list

    def _make_foot(self) -> QHBoxLayout:
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
        self.count_label = _plain_label(self)
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

    # ── what it shows ───────────────────────────────────────────────────────────

    def set_connections(self, names: Sequence[str], chosen: str) -> None:
        """Offer connections."""
        self.connection_box.clear()
        self.connection_box.addItems(list(names))
        self.connection_box.setCurrentIndex(max(self.connection_box.findText(chosen), 0))

    def show_state(self, state: FeedState) -> None:
        """The light, its words and the time of the last update."""
        colour, sign = _LIGHTS[state.phase]
        self.light.setPixmap(light_picture(colour, sign))
        self.light.setToolTip("")
        self.state_label.setText(" ".join(part for part in (state.sentence(), state.warning) if part))
        updated = state.last_update
        self.updated_label.setText(
            tr("Updated {time}", time=updated.astimezone().strftime("%H:%M:%S")) if updated else ""
        )
        running = state.phase is not Phase.STOPPED
        self.connect_button.setText(tr("Disconnect") if running else tr("Connect"))
        self.connection_box.setEnabled(not running)
        self.retry_button.setVisible(state.phase in (Phase.RETRYING, Phase.REFUSED, Phase.SILENT))

    def say(self, text: str) -> None:
        """A sentence above the list, "" to take it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_counters(self, counters: Counters) -> None:
        """Put the numbers on the buttons and behind the states."""
        for pile, number in (
            (Pile.OVERDUE, counters.overdue),
            (Pile.DUE_SOON, counters.due_soon),
            (Pile.URGENT, counters.urgent),
            (Pile.NEW, counters.new),
            (Pile.OPEN, counters.open),
            (Pile.ALL, counters.total),
        ):
            self.pile_buttons[pile].setText(f"{_pile_title(pile)} {number:,}")
        self._fill("state", list(counters.by_state), counters.by_state)
        self.count_label.setText(
            tr("{shown} of {count} cases", shown=f"{self.model.rowCount():,}", count=f"{counters.total:,}")
        )

    def set_values(self, name: str, values: Sequence[str]) -> None:
        """What can be chosen for ``class_code``, ``zone_code`` or ``collector``."""
        self._fill(name, values, {})

    def _fill(self, name: str, values: Sequence[str], counts: Mapping[str, int]) -> None:
        box = self.boxes[name]
        titles = [
            f"{state_title(value) if name == 'state' else value}"
            + (f" ({counts[value]:,})" if value in counts else "")
            for value in values
        ]
        if self._values.get(name) == titles or box.view().isVisible():
            return
        self._values[name] = titles
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(box.count() - 1)
        for value, title in zip(values, titles, strict=True):
            box.addItem(title, value)
        if chosen is not None and box.findData(chosen) < 0:
            box.addItem(chosen, chosen)  # none is left, and the filter still holds
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
        box.blockSignals(False)

    def set_extent(self, extent: tuple[float, float, float, float] | None) -> None:
        """The view of the map in the CRS of the cases; the filter uses it when it is asked to."""
        if extent != self._extent:
            self._extent = extent
            if self.extent_button.isChecked():
                self._typing.start()

    def wanted(self) -> CaseFilter:
        """What the buttons and boxes say."""
        pile = next(pile for pile, button in self.pile_buttons.items() if button.isChecked())
        return CaseFilter(
            pile,
            **{name: box.currentData() for name, box in self.boxes.items()},
            text=self.text_edit.text(),
            extent=self._extent if self.extent_button.isChecked() else None,
        )

    def visible_rows(self) -> tuple[int, int]:
        """First and last row in view."""
        height = self.list.viewport().height()
        first, last = self.list.rowAt(0), self.list.rowAt(height - 1)
        return first, last if last >= 0 else self.model.rowCount() - 1

    def chosen_ids(self) -> list[str]:
        """The cases chosen in the list."""
        return self.model.case_ids(index.row() for index in self.list.selectionModel().selectedRows())

    def choose(self, case_ids: Iterable[str], scroll: bool = True) -> None:
        """Choose cases in the list, those that the filter lets through."""
        rows = [row for case_id in case_ids if (row := self.model.row_of(case_id)) >= 0]
        selection = self.list.selectionModel()
        selection.clearSelection()
        for row in rows:
            selection.select(
                self.model.index(row, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        if rows:
            selection.setCurrentIndex(
                self.model.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            if scroll:
                self.list.scrollTo(self.model.index(rows[0], 0))

    # ── what the user does ──────────────────────────────────────────────────────

    def _press_connect(self, _checked: bool = False) -> None:
        if self.connection_box.isEnabled():
            self.connect_wanted.emit(self.connection_box.currentText())
        else:
            self.disconnect_wanted.emit()

    def _apply_filter(self) -> None:
        self.filter_changed.emit(self.wanted())

    def _choose(self) -> None:
        if not self._restoring:
            self.chosen.emit(self.chosen_ids())

    def _double_click(self, index: QModelIndex) -> None:
        case = self.model.case(index.row())
        if case is not None:
            self.zoom_wanted.emit(case.case_id)

    def _remember(self) -> None:
        self._kept = self.chosen_ids(), self.list.verticalScrollBar().value()

    def _restore(self) -> None:
        """A new order keeps what was chosen, and the list where it was scrolled to."""
        ids, scrolled = self._kept
        self._restoring = True
        self.choose(ids, scroll=False)
        self.list.verticalScrollBar().setValue(scrolled)
        self._restoring = False
        if self.chosen_ids() != ids:
            self._choose()


def assign_menu(
    parent: QWidget, default: str, collectors: Sequence[str], picked: Callable[[str | None], None]
) -> QMenu:
    """To whom cases can be given; the zone's own collector first."""
    menu = QMenu(parent)
    first = tr("The zone's collector ({name})", name=default) if default else tr("The zone's collector")
    menu.addAction(_plain_menu_text(first)).triggered.connect(lambda _checked=False: picked(None))
    menu.addSeparator()
    for name in collectors:
        action = menu.addAction(_plain_menu_text(name))
        action.triggered.connect(lambda _checked=False, name=name: picked(name))
    return menu


def _plain_menu_text(text: str) -> str:
    return text.replace("&", "&&")


def _plain_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _pile_title(pile: Pile) -> str:
    return {
        Pile.OVERDUE: tr("Overdue"),
        Pile.DUE_SOON: tr("Due soon"),
        Pile.URGENT: tr("Urgent"),
        Pile.NEW: tr("New"),
        Pile.OPEN: tr("Open"),
        Pile.ALL: tr("All"),
    }[pile]


def _pile_tip(pile: Pile) -> str:
    return {
        Pile.OVERDUE: tr("Show open cases whose time is up"),
        Pile.DUE_SOON: tr("Show open cases with less than half an hour left"),
        Pile.URGENT: tr("Show open urgent cases"),
        Pile.NEW: tr("Show cases that nobody has accepted yet"),
        Pile.OPEN: tr("Show all cases that are not closed"),
        Pile.ALL: tr("Show closed cases as well"),
    }[pile]
