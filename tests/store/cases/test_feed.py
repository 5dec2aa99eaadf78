"""The feed in fair weather: what is committed is shown, once, and what it says of itself is true."""

from __future__ import annotations

import time
from contextlib import nullcontext

import pytest

from citygrid_plugin.store.cases.catch_up import Looker
from citygrid_plugin.store.cases.feed import CaseFeed
from citygrid_plugin.store.cases.feed_state import FeedSettings
from tests.threads import python_threads

from .case_database import CaseDatabase, live, watching

DRIVERS = ("psycopg", "psycopg2")


@pytest.fixture(params=DRIVERS)
def settings(request: pytest.FixtureRequest) -> FeedSettings:
    """The feed with each of the libraries."""
    pytest.importorskip(request.param)
    return FeedSettings(driver=request.param)


def test_what_is_there_then_what_comes(database: CaseDatabase, settings: FeedSettings) -> None:
    old = database.report(1, "以前的")
    with watching(database.conninfo(), settings) as shown:
        shown.until(lambda s: old in s.cases)
        shown.state(live)
        assert shown.whole == 1, "the old case is no news"
        new = database.report(2, "'; DROP TABLE x; -- <b>[% 1 %]")
        shown.until(lambda s: new in s.cases, 1.0)
        case = shown.cases[new]
        assert (case.zone_code, case.collector, case.grid_code) == ("Z2", "collector_2", "420102001001025")
        assert case.description == "'; DROP TABLE x; -- <b>[% 1 %]"
        assert (case.x, case.y) == pytest.approx((114.0255, 30.005))
        database.step(new, "accept", "file")
        shown.until(lambda s: s.cases[new].state == "filed", 1.0)
        database.sql("SELECT citygrid.delete_case(%s)", old)
        shown.until(lambda s: old not in s.cases, 1.0)
        assert shown.twice == 0
        state = shown.feed.state()
        assert live(state) and state.cases == 1 and state.sentence() == "Connected."
    assert shown.feed.state().sentence().startswith("Not connected.")


def test_a_transaction_that_ends_late_is_not_overlooked(database: CaseDatabase) -> None:
    """Its ids and times are older than those of cases long shown."""
    with watching(database.conninfo()) as shown, database.server.connect(database.name) as slow:
        shown.state(live)
        with slow.transaction():
            late = slow.execute(
                "SELECT case_id FROM citygrid.report_case('0101', 114.015, 30.005)"
            ).fetchone()[0]
            early = [database.report() for _ in range(20)]
            shown.until(lambda s: set(early) <= set(s.cases), 1.0)
            assert late not in shown.cases
        shown.until(lambda s: late in s.cases, 1.0)
        with slow.transaction(force_rollback=True):
            slow.execute("SELECT citygrid.report_case('0101', 114.015, 30.005)")
        after = database.report()
        shown.until(lambda s: after in s.cases, 1.0)
        assert len(shown.cases) == 22 and shown.twice == 0


def test_truncated_table_is_shown_empty(database: CaseDatabase) -> None:
    database.report()
    with watching(database.conninfo()) as shown:
        shown.until(lambda s: len(s.cases) == 1)
        shown.state(live)
        database.sql("TRUNCATE citygrid.case_point CASCADE")
        shown.until(lambda s: not s.cases, 1.0)


def test_pruned_tombstones_and_an_old_look(database: CaseDatabase) -> None:
    """A client that slept longer than deletions are kept reads everything anew, and drops what is gone."""
    first = database.report()
    second = database.report()
    with watching(database.conninfo()) as shown:
        shown.until(lambda s: len(s.cases) == 2)
        shown.state(live)
        with database.server.connect(database.name) as other, other.transaction():
            # In one transaction: the feed sees the deletion only when its trace is gone again.
            other.execute("SELECT citygrid.delete_case(%s)", (first,))
            other.execute("SELECT citygrid.prune_gone('-1 second')")
        shown.until(lambda s: set(s.cases) == {second}, 1.0)
        assert "too long ago" in shown.feed.state().note


def test_notice_storm_costs_few_looks(database: CaseDatabase) -> None:
    """Anybody may send wake-ups; ten thousand of them lead to some twenty looks a second."""
    with watching(database.conninfo()) as shown, database.server.connect(database.name) as noisy:
        shown.state(live)
        query = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
        database.sql("SELECT pg_stat_force_next_flush()")
        before = database.sql(query)[0][0]
        started = time.monotonic()
        with noisy.pipeline():
            for _ in range(10_000):
                noisy.execute("NOTIFY citygrid_cases, 'rm -rf'")
        seconds = time.monotonic() - started
        case = database.report()
        shown.until(lambda s: case in s.cases, 2.0)
        time.sleep(0.2)
        looks = database.sql(query)[0][0] - before - 10_000
        assert looks < 40 + 25 * seconds
        assert live(shown.feed.state())


def test_reader_that_is_behind_holds_the_feed_back(database: CaseDatabase) -> None:
    """Changes wait in the database, where many to one case are one."""
    with watching(database.conninfo(), FeedSettings(most_queued=10, heartbeat=0.5)) as shown:
        shown.state(live)
        insert = "INSERT INTO citygrid.case_point (case_id) SELECT %s || n FROM generate_series(1, 20) n"
        database.sql(insert, "a")
        time.sleep(0.3)
        for letter in "bcde":
            database.sql(insert, letter)
            time.sleep(0.1)
        assert shown.feed.state().cases == 20
        shown.until(lambda s: len(s.cases) == 100, 3.0)


def test_stop_in_mid_stream_leaves_nothing(database: CaseDatabase) -> None:
    before = python_threads()
    insert = "INSERT INTO citygrid.case_point (description) SELECT n::text FROM generate_series(1, 20000) n"
    database.sql(insert)
    for wait in (0.0, 0.02, 0.1, 0.4):
        feed = CaseFeed(database.conninfo())
        feed.start()
        time.sleep(wait)
        assert feed.stop()
    assert python_threads() == before
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'citygrid'"
    for _ in range(100):
        if database.sql(query)[0][0] == 0:
            break
        time.sleep(0.05)
    assert database.sql(query)[0][0] == 0


def test_collector_sees_his_own(database: CaseDatabase) -> None:
    """A case that goes to another zone leaves the screen of the one who may no longer see it."""
    login = database.person("collector", ["Z1"])
    mine, other = database.report(1), database.report(2)
    with watching(database.conninfo(login)) as shown:
        shown.until(lambda s: mine in s.cases)
        shown.state(live)
        assert other not in shown.cases
        database.sql(
            "UPDATE citygrid.case_point SET geom = st_translate(geom, 0.02, 0) WHERE case_id = %s",
            mine,
        )
        shown.until(lambda s: mine not in s.cases, 1.0)
        database.sql("SELECT citygrid.assign_case(%s, %s)", other, login)
        shown.until(lambda s: other in s.cases, 1.0)


def test_restored_dump_is_told_and_shown_once(database: CaseDatabase) -> None:
    """Its transactions are another server's and lie in the future of this one."""
    case = database.report()
    database.sql("ALTER TABLE citygrid.case_point DISABLE TRIGGER stamp_tx")
    database.sql("UPDATE citygrid.case_point SET tx = '999999999'")
    database.sql("ALTER TABLE citygrid.case_point ENABLE TRIGGER stamp_tx")
    with watching(database.conninfo(), FeedSettings(heartbeat=0.2)) as shown:
        shown.until(lambda s: case in s.cases)
        shown.state(live)
        assert "case_feed.py init" in shown.feed.state().note
        time.sleep(0.6)
        shown.draw()
        assert shown.twice == 0
        assert database.sql("SELECT citygrid.after_restore()") == [(1,)]
        shown.state(lambda state: "another database" in state.note, 2.0)
        database.step(case, "accept")
        shown.until(lambda s: s.cases[case].state == "accepted", 1.0)


def test_connects_anew_after_the_computer_slept(
    database: CaseDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its clock on the wall has run on, the other one has not; the connections may be anything."""
    query = "SELECT min(pid) FROM pg_stat_activity WHERE application_name = 'citygrid'"
    with watching(database.conninfo(), FeedSettings(heartbeat=0.2)) as shown:
        shown.state(live)
        before = database.sql(query)
        wall = time.time
        monkeypatch.setattr(time, "time", lambda: wall() + 300)
        shown.until(lambda _: database.sql(query)[0][0] not in (None, before[0][0]), 5.0)
        shown.state(live)


def test_reader_that_fails_is_no_lost_connection(database: CaseDatabase) -> None:
    def fail() -> None:
        raise RuntimeError("wrapped C/C++ object of type FeedBridge has been deleted")

    database.sql("INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 3000)")
    feed = CaseFeed(database.conninfo(), FeedSettings(page=2000, batch=500), on_change=fail)
    feed.start()
    try:
        rows = 0
        for _ in range(500):
            rows += sum(len(batch) for batch in feed.take())
            if rows == 3000 and live(feed.state()):
                break
            time.sleep(0.01)
        assert rows == 3000 and live(feed.state())
    finally:
        assert feed.stop()


def test_pages_are_in_the_order_of_transactions(database: CaseDatabase) -> None:
    """Not in that of their digits: 999 comes before 1000."""
    looker = Looker(page=2, batch=10, closed_days=30)
    with database.server.connect(database.name) as connection:
        assert list(looker.look(connection, nullcontext)) == []
        now = int(database.sql("SELECT pg_current_xact_id()::text")[0][0])
        boundary = 10 ** len(str(now))
        burn = f"FOR n IN 1 .. {boundary - now - 5} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP"
        database.sql(f"DO $$ BEGIN {burn}; END $$")
        cases = [database.report() for _ in range(9)]
        last = "SELECT max(tx::text::bigint), min(tx::text::bigint) FROM citygrid.case_point"
        high, low = database.sql(last)[0]
        assert low < boundary <= high
        found = [case.case_id for batch in looker.look(connection, nullcontext) for case in batch.cases]
        assert found == cases
        for case in cases:
            database.sql("SELECT citygrid.delete_case(%s)", case)
        gone = [case_id for batch in looker.look(connection, nullcontext) for case_id in batch.gone]
        assert gone == cases
