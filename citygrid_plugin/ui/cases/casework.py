"""Work on the chosen cases: their details and history, the steps of their states, and who gets them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QDialog, QMenu, QWidget

from ...core.cases.book import CaseBook
from ...core.cases.model import Case
from ...core.model.i18n import tr
from ...store.cases.desk import CaseDesk, Rights, Step
from .case_details import StepDialog
from .clerk import Clerk
from .dock import CasesDock

#: Nobody means to void or assign more cases with one click.
MOST_AT_ONCE = 1000
#: Milliseconds until the database is asked again what the user may do.
_ASK_AGAIN = 3000


class CaseWork(QObject):
    """Asks and tells the database beside the feed. It judges; what comes of it, the feed brings."""

    #: The database has said what the user may do.
    met = pyqtSignal(object)

    def __init__(self, book: CaseBook, dock: CasesDock, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._dock = book, dock
        self.clerk: Clerk | None = None
        self.rights: Rights | None = None
        self._asking = self._introduced = self._failed = False
        self._detailed: object = None
        # A child: it goes with us, whatever it was to do.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_ASK_AGAIN)
        self._again.timeout.connect(self._introduce_again)
        dock.details.step_wanted.connect(self._ask_step)
        dock.details.assign_wanted.connect(self._ask_assign)

    def open(self, conninfo: str) -> None:
        """Begin with another database."""
        self.clerk = Clerk(CaseDesk(conninfo), self)

    def close(self) -> None:
        """End; no answer comes any more."""
        clerk, self.clerk = self.clerk, None
        if clerk is not None:
            clerk.stop()
            clerk.deleteLater()
        self._again.stop()
        self._asking = self._introduced = self._failed = False
        self.rights = None

    def ask(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do ``job`` in the clerk's thread, then ``done`` in this one; a failure is said in the dock."""
        if self.clerk is not None:
            self.clerk.ask(job, done, self._refused)

    # ── what the user may do ────────────────────────────────────────────────────

    def introduce(self) -> None:
        """Ask what the user may do, unless that is known."""
        if self.clerk is not None and not self._asking and not self._introduced:
            self._asking = self._introduced = True
            self.clerk.ask(self.clerk.desk.rights, self._meet, self._not_met)

    def forget(self) -> None:
        """What is known of the user's rights may have changed: ask at the next occasion."""
        self._introduced = False

    def cut(self) -> None:
        """Nobody answers any more: what is under way would wait in vain."""
        if self.clerk is not None:
            self.clerk.desk.cut()

    def view(self) -> str:
        """A sentence if the user is shown the cases of some zones only."""
        zones = self.rights.zones if self.rights is not None else None
        if zones is None:
            return ""
        if not zones:
            return tr("No zone is given to you: you see the cases assigned to you.")
        return tr("You see zones {zones} only.", zones=some_of(zones))

    def _meet(self, rights: Rights) -> None:
        self._asking = False
        self.rights = rights
        if self._failed:
            self._failed = False
            self._dock.say("")
        self.met.emit(rights)
        self.show()

    def _not_met(self, why: str) -> None:
        self._asking, self._failed = False, True
        self.rights = None  # what they were is not what they are
        self._dock.say(why)
        self.show()
        self._again.start()

    def _introduce_again(self) -> None:
        if self._introduced and self.rights is None:
            self.forget()
            self.introduce()

    # ── the chosen cases ────────────────────────────────────────────────────────

    def show(self, anew: bool = False) -> None:
        """Show the details of what is chosen, if they are others than before, or ``anew``."""
        number = self._dock.list.number_chosen()
        cases = self._chosen()
        role = self.rights.role if self.rights else None
        shown = (tuple((case.case_id, case.version) for case in cases), number, role)
        if not anew and shown == self._detailed:
            return
        self._detailed = shown
        if number > MOST_AT_ONCE:
            self._dock.details.show_too_many(number, MOST_AT_ONCE)
        else:
            self._dock.details.show_cases(cases, role)
        if len(cases) == 1 and self.clerk is not None:
            case_id = cases[0].case_id
            self.ask(partial(self.clerk.desk.history, case_id), partial(self._show_history, case_id))

    def step(self, action: str, note: str = "", due_at: datetime | None = None) -> None:
        """Do something to the chosen cases."""
        clerk = self.clerk
        for case in self._chosen():
            if clerk is not None:
                job = partial(clerk.desk.change_state, case.case_id, action, case.version, note, due_at)
                self.ask(job, self._done)

    def assign(self, collector: str | None) -> None:
        """Give the chosen cases to a collector; None: to those of their zones."""
        clerk = self.clerk
        for case in self._chosen():
            if clerk is not None:
                self.ask(partial(clerk.desk.assign, case.case_id, collector, case.version), self._done)

    def _chosen(self) -> list[Case]:
        """The chosen cases; none if they are too many to work on."""
        if self._dock.list.number_chosen() > MOST_AT_ONCE:
            return []
        return [case for one in self._dock.chosen_ids() if (case := self._book.get(one)) is not None]

    def _show_history(self, case_id: str, steps: list[Step]) -> None:
        if self._dock.chosen_ids() == [case_id]:
            self._dock.details.show_history(steps)

    def _done(self, _nothing: object) -> None:
        self._dock.say("")

    def _refused(self, why: str) -> None:
        self._dock.say(why)

    # ── what has to be asked first ──────────────────────────────────────────────

    def _ask_step(self, action: str) -> None:
        if not StepDialog.needed(action):
            self.step(action)
            return
        cases = self._chosen()
        dialog = StepDialog(action, cases[0].due_at if cases else None, self._dock.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.step(action, dialog.note(), dialog.due_at())
        dialog.deleteLater()

    def _ask_assign(self) -> None:
        zones = {case.zone_code for case in self._chosen()}
        collectors = self.rights.collectors if self.rights else {}
        default = collectors.get(next(iter(zones)) or "", "") if len(zones) == 1 else ""
        names = sorted({*collectors.values(), *self._book.values("collector")})
        menu = assign_menu(self._dock, default, names, self.assign)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())


def some_of(names: Sequence[str], most: int = 4) -> str:
    """The first of them, and how many more there are."""
    shown = ", ".join(names[:most])
    more = len(names) - most
    return tr("{names} and {count} more", names=shown, count=more) if more > 0 else shown


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
