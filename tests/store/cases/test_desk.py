"""The case desk: rights, history, steps and refusals in sentences, against a real database."""

from __future__ import annotations

import csv
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from throwaway_postgres import PostgresServer

from citygrid_plugin.core.cases.states import Role
from citygrid_plugin.core.model.problems import OutputError
from citygrid_plugin.store.cases.case_table import write_cases
from citygrid_plugin.store.cases.desk import CaseDesk, DeskError
from tests.store.cases.case_database import CaseDatabase


@pytest.fixture
def database(postgres: PostgresServer) -> Iterator[CaseDatabase]:
    made = CaseDatabase(postgres)
    yield made
    made.close()


@pytest.mark.parametrize("role", ["viewer", "collector", "dispatcher", "manager"])
def test_rights(database: CaseDatabase, role: str) -> None:
    rights = CaseDesk(database.conninfo(database.person(role))).rights()
    assert rights.role is Role(role)
    assert rights.srid == 4490
    assert rights.collectors["Z2"] == "collector_2"


def test_steps_with_reason_and_new_limit(database: CaseDatabase) -> None:
    case_id = database.report()
    database.step(case_id, "accept", "file", "dispatch", "handle")
    desk = CaseDesk(database.conninfo(database.person("manager")))
    ((version,),) = database.sql("SELECT version FROM citygrid.case_point")
    due = datetime.now(timezone.utc) + timedelta(days=3)
    desk.change_state(case_id, "extend", version, "<b>大雨</b>", due)
    last = desk.history(case_id)[-1]
    assert (last.action, last.note, last.due_at) == ("extend", "<b>大雨</b>", due)
    with pytest.raises(DeskError, match="Somebody was quicker"):
        desk.change_state(case_id, "finish", version)
    with pytest.raises(DeskError, match="later than the old one"):
        desk.change_state(case_id, "extend", version + 1, "", due)
    with pytest.raises(DeskError, match="moved on"):
        desk.change_state(case_id, "accept", version + 1)
    with pytest.raises(DeskError, match="no longer yours"):
        desk.assign("nowhere", None, 1)


def test_what_a_role_may_not_is_a_sentence(database: CaseDatabase) -> None:
    case_id = database.report()
    desk = CaseDesk(database.conninfo(database.person("viewer")))
    with pytest.raises(DeskError, match="role does not allow"):
        desk.change_state(case_id, "accept", 1)
    with pytest.raises(DeskError, match="role does not allow"):
        desk.assign(case_id, "李四", 1)


def test_no_server_is_a_sentence_without_password() -> None:
    desk = CaseDesk("host=127.0.0.1 port=1 dbname=x user=karl password=geheim42")
    with pytest.raises(DeskError) as caught:
        desk.rights()
    assert "geheim42" not in str(caught.value)
    assert "No database server answers" in str(caught.value)


def test_close_ends_what_is_under_way(database: CaseDatabase) -> None:
    case_id = database.report()
    desk = CaseDesk(database.conninfo())
    said: list[str] = []

    def work() -> None:
        try:
            desk.change_state(case_id, "accept", 1)
        except DeskError as error:
            said.append(str(error))

    with database.server.connect(database.name, autocommit=False) as other:
        other.execute("SELECT 1 FROM citygrid.case_point FOR UPDATE")
        thread = threading.Thread(target=work)
        thread.start()
        time.sleep(0.5)
        began = time.monotonic()
        desk.close()
        thread.join(5)
        assert time.monotonic() - began < 1
    assert "Whether it was done" in said[0]
    with pytest.raises(DeskError):
        desk.rights()


def test_table_is_whole_or_as_it_was(tmp_path: Path) -> None:
    from citygrid_plugin.core.cases import Case
    from tests.core.cases.test_book import make_row

    path = tmp_path / "cases.csv"
    case = Case._make(make_row(1, description='a "quoted",\nline', x=-1.5))
    assert write_cases(path, [case]) == 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["description"] == 'a "quoted",\nline'
    assert row["x"] == "-1.5"

    def broken() -> Iterator[Case]:
        yield case
        raise OutputError("no more")

    before = path.read_bytes()
    with pytest.raises(OutputError):
        write_cases(path, broken())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
