"""The dock for changing routes by hand: how they are gone, the routes as a table, what can be done."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.model.i18n import tr
from ...paths import icon_path
from .route_model import COLLECTOR, RouteModel
from .session import RouteSession

#: Never translated: QGIS remembers where the user put the dock by it.
PANEL_NAME = "CityGridRoutePanel"


class RoutePanel(QgsDockWidget):
    """Shows a session and says what the user wants done; it does nothing about it itself."""

    start_wanted = pyqtSignal()
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()
    #: The code of a route to be picked and looked at.
    route_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Routes"), parent)
        self.setObjectName(PANEL_NAME)
        self.session: RouteSession | None = None
        self.model = RouteModel(self)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._make_head())
        layout.addLayout(self._make_buttons())
        layout.addWidget(self._make_table(), 1)
        self.figures = QLabel(self)
        self.figures.setWordWrap(True)
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.figures)
        self.hint = QLabel(
            tr(
                "Click a route to pick it, drag a passage onto another street (Shift: add the way there and "
                "back). L: lock the passage under the mouse. S: start at the junction under it. R: reverse; "
                "Shift+R: the loop under it. O: optimise round what is locked. Right click: next route."
            ),
            self,
        )
        self.hint.setWordWrap(True)
        self.hint.setStyleSheet("QLabel { color: #5b6673; }")
        layout.addWidget(self.hint)
        self.setWidget(body)
        self.show_session(None)

    # What it is made of

    def _make_head(self) -> QFormLayout:
        self.start_button = QPushButton(tr("Start editing"), self)
        self.start_button.setToolTip(tr("Read routes and roads of the project"))
        self.start_button.clicked.connect(lambda _checked=False: self.start_wanted.emit())
        self.mode_box = QComboBox(self)
        for value, text in (
            ("", tr("by the speed of the routes")),
            ("walking", tr("on foot: every street both ways")),
            ("cycling", tr("by bicycle: one-way streets obeyed")),
        ):
            self.mode_box.addItem(text, value)
        self.shift_edit = QLineEdit("08:00-12:00,14:30-17:00", self)
        self.shift_edit.setToolTip(tr("Periods such as 08:00-12:00,14:30-17:00; the timetable follows them."))
        form = QFormLayout()
        form.addRow(self.start_button)
        form.addRow(tr("Way of going"), self.mode_box)
        form.addRow(tr("Hours of duty"), self.shift_edit)
        return form

    def _make_buttons(self) -> QHBoxLayout:
        theme = QgsApplication.getThemeIcon
        row = QHBoxLayout()
        self.optimise_button = self._button(
            QIcon(str(icon_path("plan_routes"))),
            tr("Optimise round what is locked (O)"),
            lambda: self.session and self.session.optimise(),
        )
        self.reverse_button = self._button(
            theme("/mActionReverseLine.svg"),
            tr("Reverse the route (R)"),
            lambda: self.session and self.session.reverse(),
        )
        self.unlock_button = self._button(
            theme("/unlocked.svg"),
            tr("Unlock all of the route"),
            lambda: self.session and self.session.unlock(),
        )
        self.undo_button = self._button(theme("/mActionUndo.svg"), tr("Undo"), self.undo_wanted.emit)
        self.redo_button = self._button(theme("/mActionRedo.svg"), tr("Redo"), self.redo_wanted.emit)
        for button in (self.optimise_button, self.reverse_button, self.unlock_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        return row

    def _make_table(self) -> QTableView:
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.clicked.connect(lambda index: self.route_wanted.emit(self.model.heads[index.row()].code))
        return self.table

    def _button(self, icon: QIcon, text: str, clicked: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setToolTip(text)
        button.setIconSize(QSize(22, 22))
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: clicked())
        return button

    # What it shows

    def show_session(self, session: RouteSession | None) -> None:
        """Show a session from its beginning, or that there is none."""
        self.session = session
        self.start_button.setText(tr("Start editing") if session is None else tr("Read the layers again"))
        self.table.setEnabled(session is not None)
        if session is not None:
            session.picked.connect(self.show_routes)
            session.changed.connect(self.show_routes)
        self.show_routes()

    def show_routes(self) -> None:
        """Show the routes as they are now, and what the picked one comes to."""
        session = self.session
        code = session.code if session is not None else ""
        self.model.show_book(session.book if session is not None else None, code)
        self.table.setColumnHidden(COLLECTOR, not any(head.collector for head in self.model.heads))
        draft = session.draft if session is not None else None
        for button in (self.optimise_button, self.reverse_button):
            button.setEnabled(draft is not None)
        self.unlock_button.setEnabled(draft is not None and bool(draft.locked.any()))
        stacks = session.edits.stacks if session is not None else None
        self.undo_button.setEnabled(stacks is not None and stacks.done > 0)
        self.redo_button.setEnabled(stacks is not None and stacks.done < stacks.steps)
        if session is None or draft is None:
            self.figures.setText(tr("No route is picked."))
            return
        self.table.scrollTo(self.model.index(self.model.row_of(code), 0))
        self.figures.setText(session.text(draft))
