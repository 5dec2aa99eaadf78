"""The feed in foul weather: nothing lost, nothing twice, and the truth about it within ten seconds."""

from __future__ import annotations

import random
import shutil
import threading
import time
from pathlib import Path

import psycopg
import pytest
from throwaway_postgres import PostgresServer

from citygrid_plugin.store.cases.feed_state import FeedSettings, Phase

from .case_database import CaseDatabase, Shown, live, watching
from .faults import DarkProxy, certificate, control, frozen, standby

KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'citygrid'"


class Writers:
    """Sixteen who write at once: long and short transactions, rollbacks, through restarts of the server."""

    def __init__(self, database: CaseDatabase, number: int = 16) -> None:
        self.database = database
        self.committed: dict[str, float] = {}
        self.rolled_back: set[str] = set()
        self.unknown = 0
        self._end = threading.Event()
        self._threads = [threading.Thread(target=self._write, args=(n,), daemon=True) for n in range(number)]

    def __enter__(self) -> Writers:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        for thread in self._threads:
            thread.join(30)

    def _write(self, number: int) -> None:
        chance = random.Random(number)
        while not self._end.is_set():
            try:
                with self.database.server.connect(self.database.name) as connection:
                    while not self._end.is_set():
                        self._transaction(connection, chance)
            except psycopg.Error:
                time.sleep(0.1)

    def _transaction(self, connection: psycopg.Connection, chance: random.Random) -> None:
        made = []
        connection.execute("BEGIN")
        for _ in range(chance.choice((1, 1, 1, 5))):
            place = (114.01 + chance.random() * 0.04, 30 + chance.random() * 0.01)
            query = "SELECT case_id FROM citygrid.report_case('0101', %s, %s)"
            made.append(connection.execute(query, place).fetchone()[0])
            time.sleep(0.8 if chance.random() < 0.02 else chance.random() * 0.05)
        if chance.random() < 0.3:
            connection.execute("SELECT citygrid.change_state(%s, 'accept')", (made[0],))
        if chance.random() < 0.1:
            connection.execute("ROLLBACK")
            self.rolled_back.update(made)
            return
        try:
            connection.execute("COMMIT")
        except psycopg.Error:
            self.unknown += len(made)
            raise
        now = time.monotonic()
        self.committed.update((case_id, now) for case_id in made)


def test_nothing_is_lost_and_nothing_comes_twice(database: CaseDatabase) -> None:
    """Sixteen writers, killed connections, a restart and a crash of the server."""
    server = database.server
    back: list[float] = []

    def wait_until_live(shown: Shown) -> None:
        back.append(shown.state(live, 15.0))

    with watching(database.conninfo()) as shown, Writers(database) as writers:
        shown.state(live)
        shown.until(lambda s: len(s.cases) > 200, 20.0)
        for _ in range(2):
            database.sql(KILL)
            shown.state(lambda state: not live(state), 2.0)
            wait_until_live(shown)
        for mode in ("fast", "immediate"):
            control(server, "-m", mode, "stop")
            shown.state(lambda state: state.phase is Phase.RETRYING and state.why != "", 2.0)
            time.sleep(1.0)
            server.start()
            wait_until_live(shown)
            more = len(shown.cases) + 100
            shown.until(lambda s, more=more: len(s.cases) > more, 20.0)
        query = f"{KILL} AND query LIKE '%LISTEN%'"
        database.sql(query)
        shown.until(lambda s: len(s.cases) > 900, 20.0)
    # The feed is stopped; a second look at a later moment needs one that is not.
    with watching(database.conninfo()) as fresh:
        truth = {row[0]: row[1] for row in database.sql("SELECT case_id, version FROM citygrid.case_point")}
        fresh.until(lambda s: s.cases.keys() == truth.keys())
    assert set(writers.committed) <= set(truth)
    assert not writers.rolled_back & set(truth)
    times = [round(one, 2) for one in back]
    print(f"{len(truth)} cases, back after {times} s, {writers.unknown} commits of unknown end")
    assert max(back) <= 5.0
    assert shown.twice == 0
    assert writers.rolled_back and len(writers.committed) > 500


@pytest.mark.parametrize("driver", ["psycopg", "psycopg2"])
def test_every_committed_case_reaches_the_same_client(database: CaseDatabase, driver: str) -> None:
    """As above but without the second client: what this one shows at the end is what the table holds."""
    pytest.importorskip(driver)
    server = database.server
    with watching(database.conninfo(), FeedSettings(driver=driver)) as shown:
        shown.state(live)
        with Writers(database) as writers:
            for mode in ("immediate", "fast"):
                shown.until(lambda s: len(s.cases) > 150, 20.0)
                control(server, "-m", mode, "stop")
                server.start()
                shown.state(live, 15.0)
            count = len(shown.cases) + 200
            shown.until(lambda s: len(s.cases) > count, 20.0)
        truth = dict(database.sql("SELECT case_id, version FROM citygrid.case_point"))
        shown.until(lambda s: {case.case_id: case.version for case in s.cases.values()} == truth, 3.0)
        assert set(writers.committed) <= set(truth)
        assert shown.twice == 0


@pytest.mark.parametrize("driver", ["psycopg", "psycopg2"])
def test_network_goes_dark_while_idle(database: CaseDatabase, driver: str) -> None:
    pytest.importorskip(driver)
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        conninfo = f"host=127.0.0.1 port={proxy.port} dbname={database.name} user=citygrid"
        with watching(conninfo, FeedSettings(driver=driver)) as shown:
            shown.state(live)
            proxy.dark()
            told = shown.state(lambda state: not state.phase.good, 10.0)
            assert "No answer" in shown.feed.state().sentence()
            shown.state(lambda state: state.phase in (Phase.RETRYING, Phase.CONNECTING), 10.0)
            meanwhile = database.report()
            time.sleep(3.0)
            assert meanwhile not in shown.cases
            proxy.light()
            back = shown.until(lambda s: meanwhile in s.cases and live(s.feed.state()), 5.0)
            print(f"{driver}: told after {told:.1f} s, back after {back:.1f} s")
    finally:
        proxy.close()


def test_network_goes_dark_in_mid_query(database: CaseDatabase) -> None:
    """The answer is under way when the line goes; the query would hang for ever."""
    database.sql(
        "INSERT INTO citygrid.case_point (description) SELECT repeat('x', 500) FROM generate_series(1, 50000)"
    )
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        conninfo = f"host=127.0.0.1 port={proxy.port} dbname={database.name} user=citygrid"
        with watching(conninfo) as shown:
            shown.until(lambda s: len(s.cases) > 5000)
            proxy.dark()
            assert len(shown.cases) < 50_000
            shown.state(lambda state: state.phase is Phase.RETRYING or "does not answer" in state.why, 10.0)
            proxy.light()
            shown.until(lambda s: len(s.cases) == 50_000 and live(s.feed.state()), 10.0)
            assert shown.twice == 0
    finally:
        proxy.close()


def test_stop_does_not_wait_for_a_dark_network(database: CaseDatabase) -> None:
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        conninfo = f"host=127.0.0.1 port={proxy.port} dbname={database.name} user=citygrid"
        with watching(conninfo) as shown:
            shown.state(live)
            proxy.dark()
            shown.state(lambda state: state.phase is Phase.SILENT, 10.0)
            assert shown.feed.stop()
    finally:
        proxy.close()


def test_server_that_stands_still(database: CaseDatabase) -> None:
    with watching(database.conninfo()) as shown:
        shown.state(live)
        with frozen(database.server):
            shown.state(lambda state: not state.phase.good, 10.0)
            shown.state(lambda state: state.reason == "SILENT", 10.0)
        assert shown.state(live, 5.0) <= 5.0


def test_right_revoked_is_said_and_the_cases_stay(database: CaseDatabase) -> None:
    login = database.person("viewer")
    case = database.report()
    with watching(database.conninfo(login)) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql(f"REVOKE citygrid_viewer FROM {login}")
        database.report()
        shown.state(lambda state: state.reason == "RIGHT", 6.0)
        assert "lost the right" in shown.feed.state().sentence()
        assert "Shown as of" in shown.feed.state().sentence()
        assert case in shown.cases and shown.feed.state().cases == 1
        database.sql(f"GRANT citygrid_viewer TO {login}")
        shown.until(lambda s: len(s.cases) == 2, 7.0)


def test_role_narrowed_is_said(database: CaseDatabase) -> None:
    login = database.person("dispatcher", more="")
    cases = [database.report(zone) for zone in (1, 2, 3)]
    with watching(database.conninfo(login)) as shown:
        shown.until(lambda s: len(s.cases) == 3)
        shown.state(live)
        database.sql("INSERT INTO citygrid.member (login, zones) VALUES (%s, '{Z2}')", login)
        shown.until(lambda s: list(s.cases) == [cases[1]], 6.0)
        assert "rights have changed" in shown.feed.state().note


def test_table_gone_is_said(database: CaseDatabase) -> None:
    case = database.report()
    with watching(database.conninfo()) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql("DROP SCHEMA citygrid CASCADE")
        shown.state(lambda state: state.reason in ("TABLE", "SCHEMA") and state.phase is Phase.RETRYING, 6.0)
        assert "tables of the cases" in shown.feed.state().sentence()
        assert case in shown.cases


def test_column_dropped_is_said(database: CaseDatabase) -> None:
    case = database.report()
    with watching(database.conninfo()) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql("ALTER TABLE citygrid.case_point DROP COLUMN limit_from CASCADE")
        shown.state(lambda state: state.reason == "SCHEMA" and state.phase is Phase.RETRYING, 8.0)
        assert "another version" in shown.feed.state().sentence()
        assert case in shown.cases


def test_other_version_of_the_tables_is_said(database: CaseDatabase) -> None:
    database.sql("INSERT INTO citygrid.schema_version VALUES (99, 'later', '')")
    with watching(database.conninfo()) as shown:
        shown.state(lambda state: state.reason == "NEWER")
        assert "update the plugin" in shown.feed.state().sentence()


def test_password_expired_is_said_and_not_tried_again(database: CaseDatabase) -> None:
    login = database.person("viewer", more="PASSWORD 'Geheim-42'")
    database.sql(f"GRANT with_password TO {login}")
    case = database.report()
    conninfo = f"{database.conninfo(login)} password=Geheim-42"
    with watching(conninfo) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        database.sql(f"ALTER ROLE {login} VALID UNTIL '2001-01-01'")
        database.sql(f"{KILL} AND usename = '{login}'")
        shown.state(lambda state: state.phase is Phase.REFUSED, 5.0)
        state = shown.feed.state()
        assert "wrong or has expired" in state.sentence() and "Geheim" not in repr(state)
        assert case in shown.cases
        database.sql(f"ALTER ROLE {login} VALID UNTIL 'infinity' PASSWORD 'Neu-43'")
        time.sleep(1.0)
        assert shown.feed.state().phase is Phase.REFUSED
        shown.feed.retry_now(f"{database.conninfo(login)} password=Neu-43")
        shown.state(live, 5.0)


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ("host=127.0.0.1 port=1", "REFUSED"),
        ("host=no-such-host.invalid", "NAME"),
        ("service=no_such_service", "SERVICE"),
        ("this is password=Geheim-42 no conninfo", "CONNINFO"),
    ],
)
@pytest.mark.parametrize("driver", ["psycopg", "psycopg2"])
def test_nobody_there(settings: str, reason: str, driver: str) -> None:
    pytest.importorskip(driver)
    with watching(settings, FeedSettings(driver=driver)) as shown:
        shown.state(lambda state: state.phase is Phase.RETRYING, 15.0)
        assert shown.feed.state().reason == reason
        assert "Geheim" not in repr(shown.feed.state())


def test_no_such_database_and_no_such_role(database: CaseDatabase) -> None:
    for conninfo, reason in (
        (database.conninfo().replace(f"dbname={database.name}", "dbname=nowhere"), "DATABASE"),
        (database.conninfo("nobody_here"), "LOGIN"),
    ):
        with watching(conninfo) as shown:
            shown.state(lambda state: state.phase is Phase.RETRYING)
            assert shown.feed.state().reason == reason


def test_wrong_certificate_is_said(database: CaseDatabase, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    server: PostgresServer = database.server
    key, right = certificate(tmp_path, "server", "case-server.example")
    _, wrong = certificate(tmp_path, "other", "other.example")
    for path, name in ((key, "server.key"), (right, "server.crt")):
        shutil.copy(path, server._data / name)
        if server._user:
            shutil.chown(server._data / name, "postgres")
        (server._data / name).chmod(0o600)
    database.sql("ALTER SYSTEM SET ssl = on")
    control(server, "reload")
    try:
        base = f"{database.conninfo()} sslmode=verify-full sslrootcert="
        for conninfo, reason in (
            (f"{base}{wrong}", "CERTIFICATE"),
            (f"{base}{right}", "CERTIFICATE_NAME"),
            (f"{base}{tmp_path}/missing.crt", "CERTIFICATE_FILE"),
        ):
            with watching(conninfo) as shown:
                shown.state(lambda state: state.phase is Phase.RETRYING)
                assert shown.feed.state().reason == reason, shown.feed.state()
        with watching(f"{database.conninfo()} sslmode=verify-ca sslrootcert={right}") as shown:
            shown.state(live)
    finally:
        database.sql("ALTER SYSTEM RESET ssl")
        control(server, "reload")


def test_standby_is_asked_every_few_seconds(database: CaseDatabase) -> None:
    """It wakes nobody and lists no running transactions: a late one must be seen all the same."""
    with standby(database.server) as port:
        conninfo = f"host=127.0.0.1 port={port} dbname={database.name} user=citygrid"
        with (
            watching(conninfo, FeedSettings(poll=0.3)) as shown,
            database.server.connect(database.name) as slow,
        ):
            shown.state(lambda state: state.phase is Phase.POLLING)
            assert "standby" in shown.feed.state().sentence()
            with slow.transaction():
                query = "SELECT case_id FROM citygrid.report_case('0101', 114.015, 30.005)"
                late = slow.execute(query).fetchone()[0]
                early = database.report()
                shown.until(lambda s: early in s.cases)
                time.sleep(1.0)
            shown.until(lambda s: late in s.cases, 5.0)
            assert shown.twice == 0


def test_pooler_that_swallows_wake_ups_is_found_out(
    database: CaseDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LISTEN succeeds through a transaction pooler, and nothing ever comes: the feed tries it out."""
    monkeypatch.setattr("citygrid_plugin.store.cases.drivers._Psycopg.take_notices", lambda *_: [])
    with watching(database.conninfo(), FeedSettings(poll=0.3)) as shown:
        shown.state(lambda state: state.phase is Phase.POLLING)
        assert "pooler" in shown.feed.state().sentence()
        case = database.report()
        shown.until(lambda s: case in s.cases, 2.0)
