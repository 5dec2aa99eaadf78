"""The feed in the GUI thread: in order, in small turns, and gone without a trace."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri
from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer

from citygrid_plugin.store.cases.feed_state import FeedState
from citygrid_plugin.ui.cases.connections import expanded_conninfo
from citygrid_plugin.ui.cases.feed_bridge import FeedBridge
from tests.store.cases.case_database import CaseDatabase
from tests.threads import python_threads


def turn(done: Callable[[], bool], seconds: float) -> None:
    """Let Qt run until something is so."""
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until, f"not within {seconds} s"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def test_burst_leaves_the_window_alive(database: CaseDatabase) -> None:
    before = python_threads()
    bridge = FeedBridge()
    cases: dict[str, object] = {}
    threads, states = set(), []

    def take(batch) -> None:
        threads.add(QThread.currentThread())
        cases.update((row[0], row) for row in batch.rows)
        time.sleep(0.004)  # what a map layer takes for a thousand

    bridge.changed.connect(take)
    bridge.stated.connect(states.append)
    ticks: list[float] = []
    ticker = QTimer()
    ticker.timeout.connect(lambda: ticks.append(time.monotonic()))
    ticker.start(5)
    bridge.connect_to(database.conninfo())
    turn(lambda: bridge.state().phase.good, 10)
    ticks.clear()
    insert = "INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 20000)"
    database_thread = threading.Thread(target=database.sql, args=(insert,))
    database_thread.start()
    turn(lambda: len(cases) == 20_000, 30)
    database_thread.join()
    assert threads == {QCoreApplication.instance().thread()}
    assert [state.phase.value for state in states][:2] == ["connecting", "live"]
    bridge.disconnect_feed()
    assert isinstance(states[-1], FeedState) and states[-1].phase.value == "stopped"
    ticker.stop()
    assert python_threads() == before
    gc.collect()
    assert not any(gc.is_tracked(row) for row in cases.values()), "the collector has nothing to do with them"
    assert len(ticks) > 20, "the window takes its turns in between"


def test_unload_in_mid_stream(database: CaseDatabase) -> None:
    database.sql("INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 20000)")
    before = python_threads()
    for _ in range(3):
        bridge = FeedBridge()
        bridge.changed.connect(lambda _batch, one=bridge: one.disconnect_feed())
        bridge.connect_to(database.conninfo())
        turn(lambda one=bridge: one.state().phase.value == "stopped", 10)
        bridge.deleteLater()
        QCoreApplication.processEvents()
    assert python_threads() == before


def test_password_comes_from_the_auth_configuration_and_stays_there() -> None:
    manager = QgsApplication.authManager()
    manager.setMasterPassword("of this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("cases")
    config.setConfig("username", "karl")
    config.setConfig("password", "Ge'heim 42")
    assert manager.storeAuthenticationConfig(config)
    saved = config[0] if isinstance(config, tuple) else config
    try:
        uri = QgsDataSourceUri()
        uri.setConnection(
            "db.example", "5432", "city", "", "", QgsDataSourceUri.SslMode.SslVerifyFull, saved.id()
        )
        import psycopg.conninfo

        found = psycopg.conninfo.conninfo_to_dict(expanded_conninfo(uri))
        assert (found["user"], found["password"]) == ("karl", "Ge'heim 42")
        assert "Ge" not in uri.connectionInfo(False) + uri.uri(False)
        assert saved.id() in uri.connectionInfo(False)
    finally:
        manager.removeAuthenticationConfig(saved.id())
