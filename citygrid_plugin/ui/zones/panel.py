"""The dock for drawing zones: gestures, table with bars, warnings, log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...paths import icon_path
from .session import BRUSHES, Gesture, ZoneSession
from .zone_model import COLLECTOR, LOAD, LOCKED, ZONE, LoadBar, ZoneModel

if TYPE_CHECKING:
    from ...core.zones import ZoneWarning

#: Never translated: QGIS remembers where the user put the dock by it.
PANEL_NAME = "CityGridZonePanel"
#: Width of the column with the bars, pixels.
_BAR = 140
_ICONS = {"NOT_CONTIGUOUS": "flag_error", "CROSSES_BARRIER": "flag_error"}


class ZonePanel(QgsDockWidget):
    """Shows a session and says what the user wants done; it does nothing about it itself."""

    start_wanted = pyqtSignal()
    #: Gesture, brush, target and source are told to the session itself; these go to the desk.
    gesture_wanted = pyqtSignal(object)
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()
    save_log_wanted = pyqtSignal()
    #: The number of a zone to look at on the map.
    zone_shown = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Zones"), parent)
        self.setObjectName(PANEL_NAME)
        self.session: ZoneSession | None = None
        self._names: list[tuple[str, int]] | None = None
        self.model = ZoneModel(self)
        self.model.lock_wanted.connect(
            lambda zone, locked: self._tell(lambda session: session.lock(zone, locked))
        )
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._make_head())
        layout.addLayout(self._make_gestures())
        layout.addLayout(self._make_aim())
        layout.addWidget(self._make_tabs(), 1)
        layout.addWidget(self._make_hint())
        self.setWidget(body)
        self.show_session(None)

    # What it is made of

    def _make_head(self) -> QHBoxLayout:
        self.start_button = QPushButton(tr("Start drawing"), self)
        self.start_button.setToolTip(tr("Read grid, roads and zones of the project"))
        self.start_button.clicked.connect(lambda _checked=False: self.start_wanted.emit())
        self.speed_box = self._number(0.1, 40.0, 4.5, tr(" km/h"), tr("Walking or cycling while looking"))
        self.tolerance_box = self._number(
            1.0, 99.0, 10.0, " %", tr("How much loads may differ from the mean")
        )
        row = QHBoxLayout()
        row.addWidget(self.start_button, 1)
        row.addWidget(self.speed_box)
        row.addWidget(self.tolerance_box)
        return row

    def _make_gestures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.gesture_buttons: dict[Gesture, QToolButton] = {}
        group = QButtonGroup(self)
        for gesture, text in (
            (Gesture.BRUSH, tr("Brush (B): cells passed over; [ and ] change its size")),
            (Gesture.BOX, tr("Box (R): cells at least half within a rectangle")),
            (Gesture.LASSO, tr("Lasso (L): a zone drawn freehand, snapped to cells")),
            (Gesture.BORDER, tr("Border (E): drag the border of the zone outwards; it snaps to cells")),
        ):
            button = self._button(
                QIcon(str(icon_path(f"zone_{gesture.value}"))), text, partial(self._choose_gesture, gesture)
            )
            button.setCheckable(True)
            group.addButton(button)
            self.gesture_buttons[gesture] = button
            row.addWidget(button)
        self.brush_box = QComboBox(self)
        self.brush_box.setToolTip(tr("Size of the brush"))
        for radius in BRUSHES:
            self.brush_box.addItem(tr("{size} px", size=2 * radius) if radius else tr("one cell"), radius)
        self.brush_box.activated.connect(
            lambda place: self._tell(lambda session: session.choose(brush=BRUSHES[place]))
        )
        row.addWidget(self.brush_box)
        row.addStretch(1)
        theme = QgsApplication.getThemeIcon
        self.undo_button = self._button(theme("/mActionUndo.svg"), tr("Undo"), self.undo_wanted.emit)
        self.redo_button = self._button(theme("/mActionRedo.svg"), tr("Redo"), self.redo_wanted.emit)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        return row

    def _make_aim(self) -> QFormLayout:
        self.target_box, self.source_box = QComboBox(self), QComboBox(self)
        for box in (self.target_box, self.source_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.target_box.activated.connect(
            lambda _place: self._tell(lambda session: session.aim(self.target_box.currentData()))
        )
        self.source_box.activated.connect(
            lambda _place: self._tell(lambda session: session.take_from(self.source_box.currentData()))
        )
        self.new_button = self._button(
            QgsApplication.getThemeIcon("/mActionAdd.svg"),
            tr("New zone (N)"),
            lambda: self._tell(ZoneSession.new_zone),
        )
        row = QHBoxLayout()
        row.addWidget(self.target_box, 1)
        row.addWidget(self.new_button)
        form = QFormLayout()
        form.addRow(tr("Draw into"), row)
        form.addRow(tr("Take from"), self.source_box)
        return form

    def _make_tabs(self) -> QTabWidget:
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(LOAD, LoadBar(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LOAD, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(LOAD, _BAR)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(34)
        self.table.clicked.connect(self._click)
        self.table.doubleClicked.connect(lambda index: self.zone_shown.emit(index.row()))
        self.warning_list, self.log_list = QListWidget(self), QListWidget(self)
        self.warning_list.setWordWrap(True)
        self.warning_list.itemActivated.connect(self._show_warned)
        self.warning_list.itemClicked.connect(self._show_warned)
        self.save_log_button = QPushButton(tr("Save the log…"), self)
        self.save_log_button.clicked.connect(lambda _checked=False: self.save_log_wanted.emit())
        log = QWidget(self)
        layout = QVBoxLayout(log)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.log_list, 1)
        layout.addWidget(self.save_log_button)
        self.tabs = QTabWidget(self)
        for widget, title in (
            (self.table, tr("Zones")),
            (self.warning_list, tr("Warnings")),
            (log, tr("Log")),
        ):
            self.tabs.addTab(widget, title)
        return self.tabs

    def _make_hint(self) -> QLabel:
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setStyleSheet("QLabel { color: #5b6673; }")
        return self.hint

    def _number(self, least: float, most: float, value: float, unit: str, tip: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(least, most)
        box.setDecimals(1)
        box.setValue(value)
        box.setSuffix(unit)
        box.setToolTip(tip)
        return box

    def _button(self, icon: QIcon, text: str, clicked: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setToolTip(text)
        button.setIconSize(QSize(22, 22))
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    # What it shows

    def show_session(self, session: ZoneSession | None) -> None:
        """Show a session from its beginning, or that there is none."""
        self.session = session
        self.start_button.setText(tr("Start drawing") if session is None else tr("Read the layers again"))
        for widget in (
            *self.gesture_buttons.values(),
            self.brush_box,
            self.target_box,
            self.source_box,
            self.new_button,
            self.tabs,
        ):
            widget.setEnabled(session is not None)
        if session is not None:
            session.chosen.connect(self.show_choice)
            session.changed.connect(self.show_zones)
            session.drawn.connect(self.show_log)
        self.show_zones()
        self.show_log()

    def show_zones(self) -> None:
        """Show table and warnings as they are now."""
        session = self.session
        self.model.show_board(session.board if session is not None else None)
        named = session is not None and any(head.collector for head in session.board.heads)
        self.table.setColumnHidden(COLLECTOR, not named)
        self._show_warnings()
        self._fill_boxes()
        self.show_choice()
        if session is not None:
            free = sum(int(zone) < 0 for zone in session.board.zone_of.tolist())
            count = sum(bool(cells) for cells in session.board.members)
            self.hint.setText(tr("{count} zones, {free} grids in none", count=count, free=free))
        else:
            self.hint.setText(tr("Digits aim at the zone of that row, a right click at the one under it."))
        edits = session.edits if session is not None else None
        self.undo_button.setEnabled(edits is not None and edits.done > 0)
        self.redo_button.setEnabled(edits is not None and edits.done < len(edits.strokes))
        self._grey_log()

    def show_choice(self) -> None:
        """Show gesture, brush, target and source."""
        session = self.session
        if session is None:
            return
        self.gesture_buttons[session.gesture].setChecked(True)
        self.brush_box.setCurrentIndex(BRUSHES.index(session.brush))
        self.target_box.setCurrentIndex(self.target_box.findData(session.target))
        self.source_box.setCurrentIndex(self.source_box.findData(session.source))
        if self.model.target == session.target:
            return
        self.model.aim(session.target)
        if session.target >= 0:
            self.table.scrollTo(self.model.index(session.target, ZONE))

    def show_log(self) -> None:
        """Show the strokes, the last at the bottom; those undone are grey."""
        log = self.session.log if self.session is not None else None
        self.log_list.clear()
        for entry in log.entries if log is not None else ():
            self.log_list.addItem(f"{entry.time[11:19]}  {entry.text()}")
        self._grey_log()
        self.log_list.scrollToBottom()

    def _grey_log(self) -> None:
        done = self.session.log.done if self.session is not None else 0
        for row in range(self.log_list.count()):
            colour = Qt.GlobalColor.black if row < done else Qt.GlobalColor.gray
            self.log_list.item(row).setForeground(colour)
        self.save_log_button.setEnabled(done > 0)

    def _show_warnings(self) -> None:
        warnings: list[ZoneWarning] = self.model.warnings
        self.warning_list.clear()
        for warning in warnings:
            icon = QIcon(str(icon_path(_ICONS.get(warning.rule, "flag_warning"))))
            item = QListWidgetItem(icon, warning.message)
            item.setData(Qt.ItemDataRole.UserRole, warning.zone)
            self.warning_list.addItem(item)
        title = tr("Warnings ({count})", count=len(warnings)) if warnings else tr("Warnings")
        self.tabs.setTabText(1, title)

    def _fill_boxes(self) -> None:
        session = self.session
        zones = range(len(session.board.heads)) if session is not None else ()
        names = [(session.name(zone), zone) for zone in zones] if session is not None else []
        if names == self._names:
            return
        self._names = names
        for box, first in (
            (self.target_box, [(tr("unassigned"), -1)]),
            (self.source_box, [(tr("all grids"), -2), (tr("unassigned"), -1)]),
        ):
            box.clear()
            for name, zone in (*first, *names):
                box.addItem(name, zone)

    # What the user does

    def _tell(self, act: Callable[[ZoneSession], None]) -> None:
        if self.session is not None:
            act(self.session)

    def _choose_gesture(self, gesture: Gesture) -> None:
        self.gesture_wanted.emit(gesture)

    def _click(self, index: QModelIndex) -> None:
        if index.column() != LOCKED:
            self._tell(lambda session: session.aim(index.row()))

    def _show_warned(self, item: QListWidgetItem) -> None:
        self.zone_shown.emit(int(item.data(Qt.ItemDataRole.UserRole)))
