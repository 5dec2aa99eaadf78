"""A database with cases for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from throwaway_postgres import PostgresServer

from .case_database import CaseDatabase


@pytest.fixture
def database(postgres: PostgresServer) -> Iterator[CaseDatabase]:
    """Schema, zones, grid; no case."""
    made = CaseDatabase(postgres)
    yield made
    made.close()
