"""A database with the schema of the cases, a town of four zones in it, and people who work there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from throwaway_postgres import PostgresServer

from citygrid_plugin.core.cases import Case
from citygrid_plugin.store.cases.feed import CaseFeed
from citygrid_plugin.store.cases.feed_state import FeedSettings, FeedState
from citygrid_plugin.store.cases.schema import install

_ZONES = """
INSERT INTO citygrid.zone (zone_code, name, collector, area, patrol_class, geom)
SELECT 'Z' || n, '责任网格' || n, 'collector_' || n, CASE WHEN n < 4 THEN 'core' ELSE 'outer' END,
  'red', st_multi(st_makeenvelope(114 + n * 0.01, 30, 114.01 + n * 0.01, 30.01, 4490))
FROM generate_series(1, 4) n;
INSERT INTO citygrid.unit_grid (code, patrol_class, geom)
SELECT '420102001001' || to_char(n * 10 + m, 'FM000'), 'yellow',
  st_multi(st_makeenvelope(114 + n * 0.01 + m * 0.001, 30, 114 + n * 0.01 + (m + 1) * 0.001, 30.01, 4490))
FROM generate_series(1, 4) n, generate_series(0, 9) m;
"""


class CaseDatabase:
    """The database; ``sql`` runs as its owner."""

    def __init__(self, server: PostgresServer, *, up_to: int | None = None) -> None:
        self.server = server
        self.name = server.new_database()
        self._owner = server.connect(self.name)
        install(self._owner, up_to=up_to)
        self._owner.execute(_ZONES)

    def sql(self, query: str, *values: Any) -> list[tuple]:
        """Rows of a query, in a connection that is made anew after a restart."""
        try:
            self._owner.execute("SELECT 1")
        except psycopg.OperationalError:
            self._owner = self.server.connect(self.name)
        cursor = self._owner.execute(query, values or None)
        return cursor.fetchall() if cursor.description else []

    def close(self) -> None:
        """Leave nothing of the database."""
        self._owner.close()
        with self.server.connect("postgres") as connection:
            connection.execute(f"DROP DATABASE {self.name} WITH (FORCE)")

    def person(self, role: str, zones: list[str] | None = None, more: str = "") -> str:
        """A login of the server's with a role, unlike any other."""
        number = self.sql("SELECT count(*) FROM pg_roles")[0][0]
        login = f"{role}_{number}"
        self.sql(f"CREATE ROLE {login} LOGIN {more} IN ROLE citygrid_{role}")
        if zones is not None:
            self.sql("INSERT INTO citygrid.member (login, zones) VALUES (%s, %s)", login, zones)
        return login

    def report(self, zone: int = 1, description: str = "井盖丢失") -> str:
        """A new case in the middle of a zone; its id."""
        query = "SELECT case_id FROM citygrid.report_case('0101', %s, 30.005, %s)"
        return self.sql(query, 114.0055 + zone * 0.01, description)[0][0]

    def step(self, case_id: str, *actions: str) -> None:
        """Take a case through some actions."""
        for action in actions:
            self.sql("SELECT citygrid.change_state(%s, %s)", case_id, action)

    def conninfo(self, user: str = "citygrid") -> str:
        """Where it is."""
        return self.server.conninfo(self.name, user)


class Shown:
    """What a client of the feed shows; counts what reaches it twice."""

    def __init__(self, feed: CaseFeed) -> None:
        self.feed = feed
        self.cases: dict[str, Case] = {}
        self.twice = 0
        self.arrived: dict[str, float] = {}
        self.whole = 0

    def draw(self) -> None:
        """Apply what the feed has."""
        for batch in self.feed.take():
            now = time.monotonic()
            self.whole += batch.whole
            for case in batch.cases:
                old = self.cases.get(case.case_id)
                self.twice += old == case
                self.cases[case.case_id] = case
                self.arrived.setdefault(case.case_id, now)
            for case_id in batch.gone:
                self.cases.pop(case_id, None)

    def until(self, done: Callable[[Shown], bool], seconds: float = 10.0) -> float:
        """Draw until ``done``; the seconds it took. Fails when the time is up."""
        started = time.monotonic()
        while True:
            self.draw()
            if done(self):
                return time.monotonic() - started
            spent = time.monotonic() - started
            assert spent < seconds, f"not within {seconds} s: {len(self.cases)} cases, {self.feed.state()}"
            time.sleep(0.01)

    def state(self, done: Callable[[FeedState], bool], seconds: float = 10.0) -> float:
        """Wait for a state; the seconds it took."""
        return self.until(lambda shown: done(shown.feed.state()), seconds)


@contextmanager
def watching(conninfo: str, settings: FeedSettings | None = None) -> Iterator[Shown]:
    """A feed with a client; both are gone afterwards."""
    feed = CaseFeed(conninfo, settings)
    feed.start()
    try:
        yield Shown(feed)
    finally:
        assert feed.stop(), "the feed's threads are left over"


def live(state: FeedState) -> bool:
    """Whether the connection light is green."""
    return state.phase.value == "live"
