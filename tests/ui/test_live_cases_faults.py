"""The dock when things go wrong: a sentence that says so and what helps, never "0 cases"."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsProject
from qgis.PyQt.QtCore import QTimer
from throwaway_postgres import PostgresServer

from citygrid_plugin.core.cases.book import Look, Pile
from citygrid_plugin.core.cases.states import Role
from citygrid_plugin.store.cases.feed_state import FeedSettings, Phase
from citygrid_plugin.ui.cases.connections import ConnectionRefused
from citygrid_plugin.ui.cases.live_cases import LiveCases
from tests.store.cases.case_database import CaseDatabase
from tests.store.cases.faults import DarkProxy, certificate, control, frozen, pooler, standby
from tests.threads import python_threads

from .case_dock import button, light, on_map, our_layers, sessions, start, turn, uri_of

KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'citygrid%'"


def counts_nothing(live: LiveCases) -> bool:
    """Whether neither the counters nor the line below nor the list speak of no cases."""
    return (
        all(one.text().endswith("–") for one in live.dock.pile_buttons.values())
        and live.dock.count_label.text() == ""
        and live.dock.list.hint != ""
        and "no case" not in live.dock.list.hint
    )


# ── what the server refuses ─────────────────────────────────────────────────────


@contextmanager
def stored_password(user: str, password: str) -> Iterator[QgsAuthMethodConfig]:
    """An authentication configuration of QGIS."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("of this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("cases")
    config.setConfig("username", user)
    config.setConfig("password", password)
    stored = manager.storeAuthenticationConfig(config)
    saved = stored[1] if isinstance(stored, tuple) else config
    try:
        yield saved
    finally:
        manager.removeAuthenticationConfig(saved.id())


def locked_uri(database: CaseDatabase, config: QgsAuthMethodConfig) -> QgsDataSourceUri:
    uri = QgsDataSourceUri()
    server = database.server
    mode = QgsDataSourceUri.SslMode.SslPrefer
    uri.setConnection(server.host, str(server.port), database.name, "", "", mode, config.id())
    return uri


def test_password_expires_and_is_mended(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("viewer", more="PASSWORD 'Geheim-42'")
    database.sql(f"GRANT with_password TO {login}")
    database.report(1)
    with stored_password(login, "Geheim-42") as config:
        live.connect_to(locked_uri(database, config))
        turn(lambda: on_map(live) == 1)
        database.sql(f"ALTER ROLE {login} VALID UNTIL '2001-01-01'")
        database.sql(f"{KILL} AND usename = '{login}'")
        turn(lambda: live.bridge.state().phase is Phase.REFUSED)
        turn(lambda: "wrong or has expired" in light(live))
        assert "authentication configuration" in light(live) and "Geheim" not in light(live)
        assert "Shown as of" in light(live)
        assert "1" in live.dock.pile_buttons[Pile.NEW].text(), "what was shown stays"
        # The user puts the new password where it belongs, and presses the button.
        database.sql(f"ALTER ROLE {login} VALID UNTIL 'infinity' PASSWORD 'Neu-43'")
        config.setConfig("password", "Neu-43")
        assert QgsApplication.authManager().updateAuthenticationConfig(config)
        time.sleep(0.5)
        assert live.bridge.state().phase is Phase.REFUSED, "nobody tries by himself"
        live.dock.retry_button.click()
        turn(lambda: light(live).startswith("Connected."), 5)
        turn(lambda: live.rights is not None)


def test_wrong_password_from_the_start(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("viewer", more="PASSWORD 'Geheim-42'")
    database.sql(f"GRANT with_password TO {login}")
    database.report(1)
    with stored_password(login, "another") as config:
        live.connect_to(locked_uri(database, config))
        turn(lambda: "wrong or has expired" in light(live))
        assert counts_nothing(live)
        assert "wrong or has expired" in live.dock.list.hint


def test_configuration_that_is_gone_is_said(live: LiveCases, database: CaseDatabase) -> None:
    """QGIS would connect without user and password, as somebody else."""
    with stored_password("karl", "Geheim-42") as config:
        uri = locked_uri(database, config)
    with pytest.raises(ConnectionRefused, match="is gone"):
        live.connect_to(uri)
    assert light(live) == "Not connected."
    assert counts_nothing(live)


def test_no_master_password_no_connection(
    live: LiveCases, database: CaseDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    from citygrid_plugin.ui.cases import connections

    with stored_password("karl", "Geheim-42") as config:

        class Locked:
            """The user closes the window that asks."""

            def isDisabled(self) -> bool:  # noqa: N802
                return False

            def setMasterPassword(self, verify: bool) -> bool:  # noqa: N802
                return False

        monkeypatch.setattr(connections.QgsApplication, "authManager", Locked)
        with pytest.raises(ConnectionRefused, match="master password"):
            live.connect_to(locked_uri(database, config))
        monkeypatch.undo()
    assert sessions(database) == 0


def test_wrong_certificate(
    live: LiveCases, database: CaseDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    server = database.server
    key, right = certificate(tmp_path, "server", "case-server.example")
    _, wrong = certificate(tmp_path, "other", "other.example")
    for path, name in ((key, "server.key"), (right, "server.crt")):
        shutil.copy(path, server._data / name)
        if server._user:
            shutil.chown(server._data / name, "postgres")
        (server._data / name).chmod(0o600)
    database.sql("ALTER SYSTEM SET ssl = on")
    control(server, "reload")
    uri = QgsDataSourceUri()
    mode = QgsDataSourceUri.SslMode.SslVerifyFull
    uri.setConnection(server.host, str(server.port), database.name, "citygrid", "", mode)
    try:
        for root, words in (
            (wrong, "not one we trust: nothing was sent"),
            (right, "is for another server: nothing was sent"),
            (tmp_path / "nowhere", "(sslrootcert) is missing"),
        ):
            monkeypatch.setenv("PGSSLROOTCERT", str(root))
            live.connect_to(uri)
            turn(lambda words=words: words in light(live))
            assert counts_nothing(live)
            assert not live.dock.retry_button.isHidden()
        assert sessions(database) == 0
    finally:
        database.sql("ALTER SYSTEM RESET ssl")
        control(server, "reload")


def test_role_narrowed_to_a_zone(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("dispatcher")
    cases = [database.report(zone) for zone in (1, 2, 3)]
    start(live, database, 3, login)
    live.dock.choose([cases[1]])
    turn(lambda: button(live, "accept") is not None)
    database.sql("INSERT INTO citygrid.member (login, zones) VALUES (%s, '{Z2}')", login)
    turn(lambda: live.dock.model.rowCount() == 1 and on_map(live) == 1)
    assert "rights have changed" in live.dock.notice.text()
    turn(lambda: "You see zones Z2 only." in light(live))
    database.sql("INSERT INTO citygrid.case_point (urgent) VALUES (true)")
    assert "rights have changed" in live.dock.notice.text(), "other news do not take it away"
    # And to nothing: an empty list that says why.
    database.sql("UPDATE citygrid.member SET zones = '{}' WHERE login = %s", login)
    turn(lambda: live.dock.model.rowCount() == 0)
    turn(lambda: "No zone is given to you" in light(live))
    turn(lambda: "No zone is given to you" in live.dock.list.hint)


def test_role_narrowed_to_looking(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("dispatcher")
    database.sql(f"GRANT citygrid_viewer TO {login}")
    case = database.report(1)
    start(live, database, 1, login)
    live.dock.choose([case])
    turn(lambda: button(live, "accept") is not None)
    database.sql(f"REVOKE citygrid_dispatcher FROM {login}")
    # Before the dock knows: the database refuses.
    button(live, "accept").click()
    turn(lambda: "role does not allow" in live.dock.notice.text())
    turn(lambda: live.rights is not None and live.rights.role is Role.VIEWER)
    turn(lambda: not live.dock.details.buttons)
    assert live.book.get(case).state == "reported"


def test_table_gone(live: LiveCases, database: CaseDatabase) -> None:
    database.report(1)
    start(live, database, 1)
    database.sql("DROP SCHEMA citygrid CASCADE")
    turn(lambda: "tables of the cases" in light(live), 10)
    assert "case_feed.py init" in light(live) and "Shown as of" in light(live)
    assert live.dock.model.rowCount() == 1, "what was shown stays"
    live.disconnect_feed()
    live.connect_to(uri_of(database))
    turn(lambda: "were never made" in light(live))
    assert counts_nothing(live)


def test_database_gone(live: LiveCases, postgres: PostgresServer, database: CaseDatabase) -> None:
    with postgres.connect("postgres") as owner:
        other = CaseDatabase(postgres)
        other.report(1)
        start(live, other, 1)
        other._owner.close()
        owner.execute(f"DROP DATABASE {other.name} WITH (FORCE)")
        turn(lambda: "no database of this name" in light(live), 10)
        assert "ask the manager" in light(live)
        assert live.dock.model.rowCount() == 1


@pytest.mark.parametrize("older", [True, False])
def test_schema_of_another_version(live: LiveCases, postgres: PostgresServer, older: bool) -> None:
    other = CaseDatabase(postgres, up_to=3 if older else None)
    try:
        if not older:
            other.sql("INSERT INTO citygrid.schema_version VALUES (99, 'later', '')")
        live.connect_to(uri_of(other))
        words = "must run case_feed.py init" if older else "update the plugin"
        turn(lambda: words in light(live))
        assert counts_nothing(live)
    finally:
        live.disconnect_feed()
        other.close()


def test_desk_that_finds_no_connection_asks_again(live: LiveCases, database: CaseDatabase) -> None:
    """The feed has its two connections, there is none for the rights: then there is no map yet."""
    login = database.person("dispatcher", more="CONNECTION LIMIT 2")
    database.report(1)
    live.connect_to(uri_of(database, login))
    turn(lambda: "no connection to spare" in live.dock.notice.text())
    assert live.points is None and light(live).startswith("Connected.")
    database.sql(f"ALTER ROLE {login} CONNECTION LIMIT 5")
    turn(lambda: on_map(live) == 1, 8)
    assert live.dock.notice.text() == ""


# ── lost and found ──────────────────────────────────────────────────────────────


class Ticks:
    """How long the window was without a turn."""

    def __init__(self) -> None:
        times: list[tuple[float, float]] = []
        self.times = times
        self._timer = QTimer()
        # Nothing that refers to this object: a cycle might be collected in a thread of the feed, which
        # empties the function at once but can only ask for the timer to be deleted later.
        self._timer.timeout.connect(lambda: times.append((time.monotonic(), time.thread_time())))
        self._timer.start(5)

    def longest(self) -> float:
        """Milliseconds between two turns in which this thread was at work or waiting by itself."""
        gaps = [
            min(b[0] - a[0], (b[1] - a[1]) + (0 if b[0] - a[0] < 1 else b[0] - a[0]))
            for a, b in itertools.pairwise(self.times)
        ]
        return max(gaps, default=0.0) * 1000


def test_server_stopped_and_started(live: LiveCases, database: CaseDatabase) -> None:
    database.report(1)
    start(live, database, 1)
    for mode in ("fast", "immediate"):
        shown = len(live.book)
        turn(lambda shown=shown: live.dock.model.rowCount() == shown)
        control(database.server, "-m", mode, "stop")
        lost = turn(lambda: "retrying" in light(live), 10)
        assert "Shown as of" in light(live) and live.dock.model.rowCount() == shown
        time.sleep(0.3)
        database.server.start()
        new = database.report(2)
        back = turn(lambda new=new: light(live).startswith("Connected.") and new in live.book, 5)
        turn(lambda shown=shown: on_map(live) == shown + 1, 5)
        print(f"{mode}: said after {lost:.1f} s, back after {back:.1f} s")
        assert "restarted" in live.dock.notice.text()


@pytest.mark.parametrize("way", ["dark", "frozen"])
def test_nobody_answers_any_more(live: LiveCases, database: CaseDatabase, way: str) -> None:
    """A network that swallows everything, and a server that stands still: no error ever comes."""
    database.report(1)
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        live.connect_to(uri_of(database, port=proxy.port if way == "dark" else None))
        turn(lambda: on_map(live) == 1)
        ticks = Ticks()
        with frozen(database.server) if way == "frozen" else darkened(proxy):
            lost = turn(lambda: "No answer" in light(live), 10)
            turn(lambda: live.bridge.state().phase in (Phase.RETRYING, Phase.CONNECTING), 12)
            assert "Shown as of" in light(live)
        back = turn(lambda: light(live).startswith("Connected."), 5)
        print(f"{way}: said after {lost:.1f} s, back after {back:.1f} s, {ticks.longest():.0f} ms")
        assert ticks.longest() < 100
    finally:
        live.disconnect_feed()
        proxy.close()


@contextmanager
def darkened(proxy: DarkProxy) -> Iterator[None]:
    proxy.dark()
    yield
    proxy.light()


def test_retry_now_does_not_wait_for_an_answer(live: LiveCases, database: CaseDatabase) -> None:
    database.report(1)
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        live.connect_to(uri_of(database, port=proxy.port))
        turn(lambda: on_map(live) == 1)
        proxy.dark()
        turn(lambda: live.bridge.state().phase is Phase.SILENT, 10)
        proxy.light()
        live.dock.retry_button.click()
        assert turn(lambda: light(live).startswith("Connected."), 5) < 3
    finally:
        live.disconnect_feed()
        proxy.close()


def test_step_that_nobody_answers_is_told(live: LiveCases, database: CaseDatabase) -> None:
    case = database.report(1)
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        live.connect_to(uri_of(database, port=proxy.port))
        turn(lambda: live.rights is not None and live.dock.model.rowCount() == 1)
        live.dock.choose([case])
        turn(lambda: live.dock.details.history.rowCount() == 1)
        proxy.dark()
        button(live, "accept").click()
        turn(lambda: live.dock.notice.text() != "", 15)
        assert "not answer" in live.dock.notice.text()
        turn(lambda: live.bridge.state().phase in (Phase.RETRYING, Phase.CONNECTING), 12)
        proxy.light()
        turn(lambda: light(live).startswith("Connected."), 5)
        assert live.book.get(case).state == "reported"
        turn(lambda: button(live, "accept") is not None)
        button(live, "accept").click()
        turn(lambda: live.book.get(case).state == "accepted")
    finally:
        live.disconnect_feed()
        proxy.close()


@pytest.mark.parametrize("leave", ["disconnect", "project"])
def test_leaving_while_nobody_answers_does_not_freeze(
    live: LiveCases, database: CaseDatabase, leave: str
) -> None:
    """In the middle of connecting, too."""
    proxy = DarkProxy(database.server.host, database.server.port)
    try:
        for wanted in (Phase.CONNECTING, Phase.SILENT):
            if wanted is Phase.CONNECTING:
                proxy.dark()
            live.connect_to(uri_of(database, port=proxy.port))
            if wanted is Phase.SILENT:
                turn(lambda: light(live).startswith("Connected.") and live.rights is not None, 10)
                proxy.dark()
            turn(lambda wanted=wanted: live.bridge.state().phase is wanted, 12)
            time.sleep(0.3)
            began = time.monotonic()
            if leave == "disconnect":
                live.dock.connection.connect_button.click()
            else:
                QgsProject.instance().clear()
            spent = time.monotonic() - began
            proxy.light()
            assert light(live) == "Not connected."
            assert not our_layers()
            print(f"{wanted.value}: {spent * 1000:.0f} ms")
            assert spent < 0.5, "0.1 s; libpq itself would wait for 5"
    finally:
        proxy.close()


@pytest.mark.parametrize("way", ["standby", "pooler"])
def test_where_nobody_wakes_us_it_is_said(live: LiveCases, database: CaseDatabase, way: str) -> None:
    database.report(1)
    between = standby(database.server) if way == "standby" else pooler(database.server, database.name)
    with between as port:
        live.connect_to(uri_of(database, port=port), FeedSettings(poll=0.3))
        turn(lambda: "asking every few seconds" in light(live), 15)
        assert way in light(live)
        database.report(2)
        turn(lambda: live.dock.model.rowCount() == 2, 5)
        live.disconnect_feed()


# ── clocks, threads, faults of our own ──────────────────────────────────────────


@pytest.mark.parametrize("minutes", [10, -10])
def test_time_left_is_by_the_clock_of_the_server(
    live: LiveCases, database: CaseDatabase, beeps: list[int], monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    case = database.report(1)
    database.sql("UPDATE citygrid.case_point SET due_at = now() + interval '5 minutes', urgent = true")
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + minutes * 60)
    start(live, database, 1)
    turn(lambda: f"10 min {'fast' if minutes > 0 else 'slow'}" in light(live))
    left = live.dock.model.index(0, 0).data()
    assert left.startswith("4:"), left
    assert live.book.look(live.book.place(case)) is Look.URGENT
    assert "0" in live.dock.pile_buttons[Pile.OVERDUE].text()
    assert "1" in live.dock.pile_buttons[Pile.DUE_SOON].text()
    assert beeps == [], "it was there before us, whatever our clock says"


def test_due_before_it_was_reported(live: LiveCases, database: CaseDatabase) -> None:
    """Other systems hand over all kinds of times: overdue, and nothing worse."""
    database.report(1)
    database.sql("UPDATE citygrid.case_point SET due_at = reported_at - interval '3 days', limit_from = NULL")
    database.sql(
        "INSERT INTO citygrid.case_point (reported_at, due_at) VALUES"
        " ('2026-03-29 02:30 Europe/Berlin', '9999-12-31'), ('1900-01-01', '1900-01-02')"
    )
    live.connect_to(uri_of(database))
    turn(lambda: live.dock.model.rowCount() == 3)
    turn(lambda: "2" in live.dock.pile_buttons[Pile.OVERDUE].text())
    begin = datetime.now(timezone.utc) - timedelta(days=1)
    assert len(list(live.book.during(begin, begin + timedelta(days=2)))) == 3


def test_fault_of_the_program_is_said(
    live: LiveCases, database: CaseDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the feed's thread and in the clerk's: neither ends silently."""
    from citygrid_plugin.store.cases import catch_up
    from citygrid_plugin.store.cases.desk import CaseDesk

    case = database.report(1)
    start(live, database, 1)

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("password=Geheim-42")

    monkeypatch.setattr(CaseDesk, "history", fail)
    live.dock.choose([case])
    turn(lambda: "ZeroDivisionError" in live.dock.notice.text())
    monkeypatch.setattr(catch_up.Looker, "look", fail)
    turn(lambda: "A fault of the program: ZeroDivisionError" in light(live), 10)
    assert "Geheim" not in light(live)
    monkeypatch.undo()
    turn(lambda: light(live).startswith("Connected."), 10)


def test_nothing_is_left_after_any_way_to_end(
    live: LiveCases, database: CaseDatabase, tmp_path: Path
) -> None:
    before = python_threads()
    empty, project = tmp_path / "empty.qgs", QgsProject.instance()
    assert project.write(str(empty))
    database.sql("INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 8000)")
    ways: tuple[Callable[[], object], ...] = (
        lambda: project.read(str(empty)),
        project.clear,
        live.disconnect_feed,
        lambda: live.connect_to(uri_of(database)),
        live.disconnect_feed,
    )
    for way in ways:
        live.connect_to(uri_of(database))
        turn(lambda: len(live.book) > 1000)
        way()
        if live.bridge.state().phase is not Phase.STOPPED:
            continue
        turn(lambda: python_threads() == before, 3)
        assert not our_layers() and live.dock.model.rowCount() == 0
        assert counts_nothing(live)
        turn(lambda: sessions(database) == 0)
    assert live.dock.list.hint == "Choose a connection, then press Connect."
