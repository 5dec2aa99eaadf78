"""That the benchmark of the checks runs and tells right from wrong; its times are not asserted."""

from __future__ import annotations

import pytest
import throwaway_postgres

from benchmarks import topology
from benchmarks.peers import postgis


def test_it_measures_what_each_method_finds(tmp_path):
    methods = [topology.CITYGRID, "CityGrid, with communities", "coverage_invalid_edges, gaps to 0.5 m"]
    figures = topology.measured(400, methods, tmp_path)
    assert figures["damaged"] > 3
    for method in methods[:2]:
        row = figures["methods"][method]
        assert (row["recall"], row["false_alarms"], row["told_of_undamaged"]) == (1.0, 0, 0)
    text = topology.table([figures])
    assert all(f"| {method} |" in text for method in methods)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_run_says_why(tmp_path, monkeypatch):
    monkeypatch.setenv("CITYGRID_POSTGRES", str(tmp_path))  # a process of its own measures
    figures = topology.measured(150, ["PostGIS: overlap and gap queries"], tmp_path)
    (row,) = figures["methods"].values()
    assert row["failed"].startswith(f"there is no PostgreSQL in {tmp_path}")
    assert "left out: there is no PostgreSQL" in topology.table([figures])


def test_no_server_without_programs(tmp_path, monkeypatch):
    monkeypatch.setattr(throwaway_postgres, "PROGRAMS", tmp_path)
    with pytest.raises(throwaway_postgres.Unavailable), postgis.server():
        pass
