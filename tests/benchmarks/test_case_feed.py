"""The benchmark of the feed runs: nothing lost or shown twice at a steady rate, and in a burst."""

from __future__ import annotations

import pytest
from throwaway_postgres import PostgresServer


@pytest.mark.slow
def test_commit_to_client(postgres: PostgresServer) -> None:
    from benchmarks.case_feed import burst, steady
    from tests.store.cases.case_database import CaseDatabase

    database = CaseDatabase(postgres)
    try:
        found = steady(database, 100, 5)
        assert found["cases"] > 0 and found["twice"] == 0
        assert 0 < found["median_s"] <= found["p99_s"]
        found = burst(database, 5_000)
        assert found["cases"] == 5_000 and found["all_s"] > 0 and found["twice"] == 0
    finally:
        database.close()
