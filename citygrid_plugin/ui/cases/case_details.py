"""One case in full: what it says, what has happened to it, and what the user's role may do next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QDateTime, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.cases.model import Case
from ...core.cases.states import Role, State, Transition, action_title, allowed, state_title
from ...core.model.i18n import tr
from ...store.cases.desk import Step

#: Steps of which the reason has to be told.
_WITH_NOTE = ("void", "return", "rework", "suspend", "extend", "reopen")
#: As many buttons stand side by side; the others are in a second row.
_IN_A_ROW = 4


class CaseDetails(QWidget):
    """Text, history and buttons of the chosen case. All text is shown as it is, never as HTML."""

    step_wanted = pyqtSignal(str)
    assign_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        # Five lines of Chinese, which are higher, and one that is long.
        self.text.setMinimumHeight(round(7.5 * self.text.fontMetrics().lineSpacing()))
        self.history = QTableWidget(0, 5, self)
        self.history.setHorizontalHeaderLabels([tr("Time"), tr("Step"), tr("State"), tr("By"), tr("Note")])
        self.history.verticalHeader().hide()
        self.history.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.history.horizontalHeader().setStretchLastSection(True)
        self.buttons: list[QPushButton] = []
        self._rows = (QHBoxLayout(), QHBoxLayout())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.text, 2)
        layout.addWidget(self.history, 2)
        for row in self._rows:
            row.setSpacing(3)
            layout.addLayout(row)
        self.show_cases([], None)

    def show_cases(self, cases: Sequence[Case], role: Role | None) -> None:
        """Show the case chosen, or how many are; offer what can be done to all of them.

        ``role`` None: not known yet, nothing is offered.
        """
        self.text.setPlainText(
            describe(cases[0])
            if len(cases) == 1
            else tr("{count} cases chosen.", count=len(cases))
            if cases
            else tr("Choose a case in the list or on the map.")
        )
        self.history.setVisible(len(cases) == 1)
        self._offer(_ways(cases, role) if role is not None else [], bool(cases) and _may_assign(role))

    def show_too_many(self, number: int, most: int) -> None:
        """More are chosen than can be worked on at once."""
        text = tr("{count} cases chosen. Up to {most} can be worked on at once.", count=number, most=most)
        self.text.setPlainText(text)
        self.history.hide()
        self._offer([], False)

    def show_history(self, steps: Sequence[Step]) -> None:
        """What has happened, oldest first."""
        self.history.setRowCount(len(steps))
        for row, step in enumerate(steps):
            cells = (
                step.at.astimezone().strftime("%m-%d %H:%M:%S"),
                action_title(step.action),
                state_title(step.to_state),
                step.login if not step.collector else f"{step.login} → {step.collector}",
                " ".join(step.note.split()),
            )
            for column, cell in enumerate(cells):
                self.history.setItem(row, column, QTableWidgetItem(cell))
        self.history.resizeColumnsToContents()
        self.history.scrollToBottom()

    def _offer(self, ways: Sequence[Transition], assign: bool) -> None:
        for button in self.buttons:
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self.buttons = []
        for way in ways:
            button = QPushButton(action_title(way.action), self)
            button.setObjectName(f"action_{way.action}")
            button.clicked.connect(lambda _checked=False, action=way.action: self.step_wanted.emit(action))
            self.buttons.append(button)
        if assign:
            button = QPushButton(tr("Assign…"), self)
            button.setObjectName("action_assign")
            button.clicked.connect(lambda _checked=False: self.assign_wanted.emit())
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            self._rows[0 if place < _IN_A_ROW else 1].addWidget(button)


class StepDialog(QDialog):
    """Asks for what a step needs besides the click: a reason, and the new time limit to extend one."""

    def __init__(self, action: str, due_at: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(action_title(action))
        form = QFormLayout(self)
        self.due_edit: QDateTimeEdit | None = None
        if action == "extend":
            start = due_at or datetime.now(timezone.utc)
            self.due_edit = QDateTimeEdit(
                QDateTime.fromSecsSinceEpoch(int(start.timestamp()) + 3600, Qt.TimeSpec.LocalTime), self
            )
            self.due_edit.setCalendarPopup(True)
            self.due_edit.setDisplayFormat("yyyy-MM-dd HH:mm")
            form.addRow(tr("New time limit"), self.due_edit)
        self.note_edit = QPlainTextEdit(self)
        self.note_edit.setMaximumHeight(90)
        form.addRow(tr("Reason"), self.note_edit)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    @staticmethod
    def needed(action: str) -> bool:
        """Whether the step asks for anything."""
        return action in _WITH_NOTE

    def note(self) -> str:
        """The reason."""
        return self.note_edit.toPlainText().strip()

    def due_at(self) -> datetime | None:
        """The new time limit."""
        if self.due_edit is None:
            return None
        return datetime.fromtimestamp(self.due_edit.dateTime().toSecsSinceEpoch(), timezone.utc)


def describe(case: Case) -> str:
    """A case in lines of plain text."""
    lines = [
        f"{case.case_id} · {tr('Urgent') + ' · ' if case.urgent else ''}{state_title(case.state)}"
        f" · {tr('Class')} {case.class_code}",
        f"{tr('Zone')}: {case.zone_code or '–'}   {tr('Unit grid')}: {case.grid_code or '–'}",
        f"{tr('Collector')}: {case.collector or '–'}",
        f"{tr('Reported')}: {_moment(case.reported_at)}   {tr('Due')}: {_moment(case.due_at)}",
    ]
    if case.closed_at is not None:
        lines.append(f"{tr('Closed')}: {_moment(case.closed_at)}")
    if case.x is None:
        lines.append(tr("This case has no place on the map."))
    return "\n".join([lines[0], case.description, *lines[1:]])


def _moment(moment: datetime | None) -> str:
    return "–" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _may_assign(role: Role | None) -> bool:
    return role in (Role.DISPATCHER, Role.MANAGER)


def _ways(cases: Sequence[Case], role: Role) -> list[Transition]:
    """What can be done to every one of the cases."""
    known = {state.value: state for state in State}
    states = sorted({case.state for case in cases})
    if not states or any(state not in known for state in states):
        return []
    each = [allowed(known[state], role) for state in states]
    common = set.intersection(*({way.action for way in ways} for ways in each))
    return [way for way in each[0] if way.action in common]
