"""Steps that ask for something first, refusals in words, and the list as a file: through the dock."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QDateTime
from qgis.PyQt.QtWidgets import QDialog

from citygrid_plugin.ui.cases import casework, live_cases
from citygrid_plugin.ui.cases.case_details import StepDialog
from citygrid_plugin.ui.cases.live_cases import LiveCases
from tests.store.cases.case_database import CaseDatabase

from .case_dock import button, start, turn


class Answer(StepDialog):
    """The user fills in the dialog and presses OK, or Cancel without a note."""

    note_given = ""
    due_given: datetime | None = None

    def exec(self) -> int:
        """Without waiting for anybody."""
        self.note_edit.setPlainText(self.note_given)
        if self.due_edit is not None and self.due_given is not None:
            self.due_edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(self.due_given.timestamp())))
        return int(QDialog.DialogCode.Accepted if self.note_given else QDialog.DialogCode.Rejected)


@pytest.fixture
def manager(live: LiveCases, database: CaseDatabase, monkeypatch: pytest.MonkeyPatch) -> LiveCases:
    """Somebody who may do everything, with one case that is being handled."""
    monkeypatch.setattr(casework, "StepDialog", Answer)
    monkeypatch.setattr(Answer, "note_given", "")
    case = database.report(1)
    database.step(case, "accept", "file", "dispatch", "handle")
    start(live, database, 1, database.person("manager"))
    live.dock.choose([case])
    turn(lambda: button(live, "void") is not None and live.dock.details.history.rowCount() == 5)
    return live


def press(live: LiveCases, action: str) -> None:
    """Once it is offered."""
    turn(lambda: button(live, action) is not None)
    found = button(live, action)
    assert found is not None
    found.click()


def test_steps_with_a_reason(manager: LiveCases, database: CaseDatabase, monkeypatch: Any) -> None:
    (case,) = manager.dock.chosen_ids()
    before = manager.book.get(case).due_at
    press(manager, "void")
    assert manager.book.get(case).state == "handling", "the user thought better of it"
    monkeypatch.setattr(Answer, "note_given", "<b>大雨</b>\n=1+1")
    later = datetime.now(timezone.utc) + timedelta(days=40)
    monkeypatch.setattr(Answer, "due_given", later)
    press(manager, "extend")
    turn(lambda: manager.book.get(case).due_at not in (None, before))
    assert abs(manager.book.get(case).due_at - later) < timedelta(minutes=1)
    turn(lambda: manager.dock.details.history.rowCount() == 6)
    assert manager.dock.details.history.item(5, 4).text() == "<b>大雨</b> =1+1"
    # A limit that is earlier than the old one is refused, in words.
    monkeypatch.setattr(Answer, "due_given", later - timedelta(days=9))
    press(manager, "extend")
    turn(lambda: "later than the old one" in manager.dock.notice.text())
    press(manager, "suspend")
    turn(lambda: manager.book.get(case).state == "suspended")
    turn(lambda: manager.dock.model.index(0, 0).data() == "–", 3)
    press(manager, "resume")
    turn(lambda: manager.book.get(case).state == "handling" and manager.book.get(case).due_at is not None)
    press(manager, "void")
    turn(lambda: manager.book.get(case).state == "void")
    turn(lambda: manager.dock.model.rowCount() == 0)
    assert "None of the 1 cases" in manager.dock.list.hint


def test_gone_under_the_hand(manager: LiveCases, database: CaseDatabase) -> None:
    (case,) = manager.dock.chosen_ids()
    found = button(manager, "finish")
    assert found is not None
    database.sql("SELECT citygrid.delete_case(%s)", case)
    found.click()
    turn(lambda: "is gone, or no longer yours" in manager.dock.notice.text())
    turn(lambda: manager.dock.model.rowCount() == 0 and not manager.dock.details.buttons)
    turn(lambda: not manager.map._ring.isVisible())


def test_export_by_the_button(manager: LiveCases, tmp_path: Path, monkeypatch: Any) -> None:
    chosen = str(tmp_path / "案件 清单")
    monkeypatch.setattr(live_cases.QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    manager.dock.export_button.click()
    assert manager.dock.notice.text() == "1 cases written."
    with (tmp_path / "案件 清单.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["state"] for row in csv.DictReader(file)] == ["Being handled"]
    chosen = str(tmp_path / "nowhere" / "x.csv")
    manager.dock.export_button.click()
    assert "nowhere does not exist" in manager.dock.notice.text()
    chosen = ""
    manager.dock.say("")
    manager.dock.export_button.click()
    assert manager.dock.notice.text() == "", "the user thought better of it"
