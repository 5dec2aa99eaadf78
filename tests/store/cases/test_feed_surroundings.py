"""What is around the feed: clocks, character sets, poolers, old servers, a computer that stands still."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from throwaway_postgres import PostgresServer

from citygrid_plugin.store.cases import catch_up
from citygrid_plugin.store.cases.desk import CaseDesk, DeskError
from citygrid_plugin.store.cases.feed import CaseFeed
from citygrid_plugin.store.cases.feed_state import FeedSettings, Phase
from tests.threads import python_threads

from .case_database import CaseDatabase, live, watching
from .faults import control, pooler

DRIVERS = ("psycopg", "psycopg2")


@pytest.mark.parametrize(("minutes", "word"), [(10, "10 min fast"), (-10, "10 min slow")])
def test_clock_of_the_computer_is_wrong(
    database: CaseDatabase, monkeypatch: pytest.MonkeyPatch, minutes: int, word: str
) -> None:
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + minutes * 60)
    with watching(database.conninfo()) as shown:
        shown.state(live)
        state = shown.feed.state()
        assert state.ahead == pytest.approx(-minutes * 60, abs=1)
        assert word in state.warning
    monkeypatch.undo()
    with watching(database.conninfo()) as shown:
        shown.state(live)
        assert shown.feed.state().ahead == 0
        assert not shown.feed.state().warning


@pytest.mark.parametrize("driver", DRIVERS)
def test_what_gbk_cannot_say_is_shown(
    database: CaseDatabase, monkeypatch: pytest.MonkeyPatch, driver: str
) -> None:
    pytest.importorskip(driver)
    monkeypatch.setenv("PGCLIENTENCODING", "GBK")
    case = database.report(1, "𠮷野家门口 🕳️ 井盖丢失")
    with watching(database.conninfo(), FeedSettings(driver=driver)) as shown:
        shown.until(lambda s: case in s.cases)
        assert shown.cases[case].description == "𠮷野家门口 🕳️ 井盖丢失"
    assert CaseDesk(database.conninfo()).history(case)


def test_database_without_character_set_is_said(postgres: PostgresServer) -> None:
    with postgres.connect("postgres") as owner:
        owner.execute("CREATE DATABASE no_letters ENCODING SQL_ASCII LOCALE 'C' TEMPLATE template0")
        try:
            with watching(postgres.conninfo("no_letters")) as shown:
                shown.state(lambda state: state.reason == "ENCODING")
                assert "UTF8" in shown.feed.state().sentence()
        finally:
            owner.execute("DROP DATABASE no_letters WITH (FORCE)")


def test_old_server_is_said(database: CaseDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catch_up, "OLDEST_SERVER", 990_000)
    with watching(database.conninfo()) as shown:
        shown.state(lambda state: state.reason == "SERVER_OLD")
        assert "PostgreSQL 13" in shown.feed.state().sentence()


def test_role_dropped_in_mid_stream_is_said(database: CaseDatabase) -> None:
    login = database.person("viewer")
    case = database.report()
    with watching(database.conninfo(login)) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql(f"DROP ROLE {login}")
        shown.state(lambda state: state.reason == "RIGHT", 6.0)
        shown.state(lambda state: state.reason == "LOGIN", 7.0)  # when it has tried again
        assert case in shown.cases


def test_select_revoked_in_mid_stream_is_said(database: CaseDatabase) -> None:
    login = database.person("viewer")
    case = database.report()
    with watching(database.conninfo(login)) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql("REVOKE SELECT ON citygrid.case_point FROM citygrid_viewer")
        shown.state(lambda state: state.reason == "RIGHT" and state.phase is Phase.RETRYING, 6.0)
        assert "manager can grant" in shown.feed.state().sentence()
        assert case in shown.cases


def test_no_connection_to_spare_is_said(database: CaseDatabase) -> None:
    login = database.person("viewer", more="CONNECTION LIMIT 1")
    with watching(database.conninfo(login)) as shown:
        # One to ask is to be had, one to listen is not.
        shown.state(lambda state: state.reason == "CONNECTIONS")
        assert "no connection to spare" in shown.feed.state().sentence()
        database.sql(f"ALTER ROLE {login} CONNECTION LIMIT 5")
        shown.state(live, 5.0)


def test_savepoints_taken_back_are_never_shown(database: CaseDatabase) -> None:
    with watching(database.conninfo()) as shown, database.server.connect(database.name) as slow:
        shown.state(live)
        query = "SELECT case_id FROM citygrid.report_case('0101', 114.015, 30.005)"
        with slow.transaction():
            first = slow.execute(query).fetchone()[0]
            with slow.transaction(force_rollback=True):
                never = slow.execute(query).fetchone()[0]
            with slow.transaction():
                third = slow.execute(query).fetchone()[0]
        shown.until(lambda s: {first, third} <= set(s.cases), 2.0)
        assert never not in shown.cases and shown.twice == 0


@pytest.mark.parametrize("driver", DRIVERS)
def test_wake_ups_with_anything_in_them(database: CaseDatabase, driver: str) -> None:
    """Whoever may connect may send them: as long as they can be, to channels nobody knows."""
    pytest.importorskip(driver)
    with (
        watching(database.conninfo(), FeedSettings(driver=driver)) as shown,
        database.server.connect(database.name) as other,
    ):
        shown.state(live)
        for payload in ("井" * 2666, "x" * 7999, "'; DROP TABLE citygrid.case_point; --"):
            other.execute(
                "SELECT pg_notify('citygrid_cases', %s), pg_notify('nobody_knows', %s)", [payload] * 2
            )
        with pytest.raises(psycopg.Error):
            other.execute("SELECT pg_notify('citygrid_cases', %s)", ("x" * 8000,))
        case = database.report()
        shown.until(lambda s: case in s.cases, 2.0)
        assert live(shown.feed.state())


def test_no_session_of_ours_holds_the_server_up(database: CaseDatabase) -> None:
    """One that sits in a transaction would keep the queue of wake-ups, and dead rows, for ever."""
    query = (
        "SELECT count(*) FILTER (WHERE state = 'idle'), count(*) FILTER (WHERE xact_start IS NOT NULL)"
        " FROM pg_stat_activity WHERE application_name = 'citygrid' AND datname = current_database()"
    )
    with watching(database.conninfo(), FeedSettings(most_queued=10)) as shown:
        shown.state(live)
        for _ in range(3):
            database.sql("INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 50)")
            time.sleep(0.2)
        # Nobody takes what has come: the feed waits, and not in a transaction.
        assert database.sql(query) == [(2, 0)]
        shown.until(lambda s: len(s.cases) == 150)
        time.sleep(0.3)
        assert database.sql(query) == [(2, 0)]
        assert database.sql("SELECT pg_notification_queue_usage()") == [(0.0,)]


@contextmanager
def mute_server() -> Iterator[int]:
    """Somebody who takes connections and never says anything; the port."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        yield door.getsockname()[1]


@pytest.mark.parametrize("driver", DRIVERS)
def test_stop_does_not_wait_for_a_connection_that_is_being_made(driver: str) -> None:
    pytest.importorskip(driver)
    before = python_threads()
    with mute_server() as port:
        conninfo = f"host=127.0.0.1 port={port} dbname=x user=y"
        feed = CaseFeed(conninfo, FeedSettings(driver=driver, connect_timeout=2))
        feed.start()
        time.sleep(0.3)
        assert feed.state().phase is Phase.CONNECTING
        started = time.monotonic()
        assert feed.stop()
        assert time.monotonic() - started < 0.5, "0.1 s; it would be 2"
        feed = CaseFeed(conninfo, FeedSettings(driver=driver, connect_timeout=2))
        feed.start()
        time.sleep(0.3)
        feed.retry_now(f"{conninfo} password=another")
        time.sleep(0.2)
        assert feed.state().phase is Phase.CONNECTING
        assert feed.stop()
    until = time.monotonic() + 5
    while python_threads() != before and time.monotonic() < until:
        time.sleep(0.05)
    assert python_threads() == before


def test_desk_can_be_closed_while_it_connects() -> None:
    said: list[str] = []

    def work(desk: CaseDesk) -> None:
        try:
            desk.rights()
        except DeskError as error:
            said.append(str(error))

    with mute_server() as port:
        desk = CaseDesk(f"host=127.0.0.1 port={port} dbname=x user=y connect_timeout=3")
        thread = threading.Thread(target=work, args=(desk,))
        thread.start()
        time.sleep(0.3)
        started = time.monotonic()
        desk.close()
        thread.join(5)
        assert time.monotonic() - started < 0.5
    assert said == ["Not connected."]


CLIENT = """
import json, sys, time
from citygrid_plugin.store.cases.feed import CaseFeed
feed = CaseFeed(sys.argv[1])
feed.start()
cases = set()
while True:
    for batch in feed.take():
        cases.update(case.case_id for case in batch.cases)
    print(json.dumps([feed.state().phase.value, len(cases)]), flush=True)
    time.sleep(0.05)
"""


def test_computer_that_stood_still_while_the_server_was_restarted(
    database: CaseDatabase, repository: Path
) -> None:
    client = subprocess.Popen(
        [sys.executable, "-c", CLIENT, database.conninfo()],
        cwd=repository, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    said: list[list] = [["", 0]]

    def read() -> None:
        for line in client.stdout or ():
            said.append(json.loads(line))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()

    def until(wanted: list, seconds: float) -> float:
        started = time.monotonic()
        while said[-1] != wanted:
            assert time.monotonic() - started < seconds, said[-1]
            time.sleep(0.02)
        return time.monotonic() - started

    try:
        database.report()
        until(["live", 1], 10.0)
        os.kill(client.pid, signal.SIGSTOP)
        control(database.server, "-m", "immediate", "stop")
        database.server.start()
        database.report()
        time.sleep(10)
        os.kill(client.pid, signal.SIGCONT)
        print(f"back after {until(['live', 2], 5.0):.1f} s")
    finally:
        client.kill()
        client.wait(10)
        reader.join(5)


@pytest.mark.parametrize("driver", DRIVERS)
def test_pooler_by_the_transaction_is_asked_every_few_seconds(database: CaseDatabase, driver: str) -> None:
    pytest.importorskip(driver)
    with pooler(database.server, database.name) as port:
        conninfo = f"host=127.0.0.1 port={port} dbname={database.name} user=citygrid"
        with watching(conninfo, FeedSettings(poll=0.3, driver=driver)) as shown:
            shown.state(lambda state: state.phase is Phase.POLLING, 15.0)
            assert "pooler" in shown.feed.state().sentence()
            cases = [database.report() for _ in range(30)]
            shown.until(lambda s: set(cases) <= set(s.cases), 3.0)
            database.step(cases[0], "accept")
            shown.until(lambda s: s.cases[cases[0]].state == "accepted", 3.0)
            assert shown.twice == 0
