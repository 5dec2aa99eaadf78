"""The promises of the feed: commit to client at a steady rate, and a burst."""

from __future__ import annotations

import pytest

from tests.postgres import PostgresServer


@pytest.mark.slow
def test_commit_to_client(postgres: PostgresServer) -> None:
    """100 cases a second for 20 s; ten minutes of it: benchmarks/case_feed.py --seconds 600."""
    from benchmarks.case_feed import burst, steady
    from tests.store.cases.case_database import CaseDatabase

    database = CaseDatabase(postgres)
    try:
        found = steady(database, 100, 20)
        print(found)
        assert found["cases"] > 1900 and found["twice"] == 0
        assert found["median_s"] < 0.3 and found["p99_s"] < 1.0
        first, last = found["rss_mb"]
        assert last - first < 20, "memory is flat"
        found = burst(database, 100_000)
        print(found)
        assert found["all_s"] < 10 and found["twice"] == 0
    finally:
        database.close()
