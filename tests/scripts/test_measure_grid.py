"""``scripts/measure_grid.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import measure_grid
import numpy as np
import pytest
from _cli import run
from shapely import box

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    write_geopackage(tmp_path / "base.gpkg", list(base.tables().values()), base.crs)
    write_geopackage(tmp_path / "grid.gpkg", [grid], base.crs)
    return tmp_path


def measure(folder: Path, *arguments: str) -> int:
    given = [str(folder / "base.gpkg"), str(folder / "grid.gpkg"), "--json", *arguments]
    return run(measure_grid.main, measure_grid.build_parser, given)


def test_page_tables_and_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, tables = folder / "report.html", folder / "tables.gpkg"
    assert measure(folder, "--out", str(page), "--tables", str(tables), "--source-scale", "1000") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == 0
    assert told["report"]["cells"] == 8
    verdicts = {principle["id"]: principle["verdict"] for principle in told["report"]["principles"]}
    assert verdicts["LEGAL_BASIS"] == "compliant"
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    with closing(sqlite3.connect(tables)) as database:
        rows = database.execute("SELECT count(*) FROM compliance").fetchone()[0]
        assert rows == len(told["report"]["departures"])
        assert database.execute("SELECT count(*) FROM compliance_summary").fetchone()[0] == len(verdicts)


def test_json_by_its_name(folder: Path) -> None:
    out = folder / "report.json"
    assert measure(folder, "--out", str(out), "--previous", str(folder / "grid.gpkg")) == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert {p["id"]: p["verdict"] for p in told["principles"]}["STABILITY"] == "compliant"


def test_errors_make_status_1(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    west, south = small_city.WEST, small_city.SOUTH
    grid.geometry[0] = box(west, south + 90, west + 100, south + 200)
    write_geopackage(folder / "grid.gpkg", [grid.take(np.arange(len(grid)))], base.crs)
    assert measure(folder, "--out", str(folder / "report.html")) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [problem["rule"] for problem in problems] == ["COMPLIANCE_SEAMLESS"]


def test_bad_input_is_status_2_and_leaves_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder / "report.html"
    assert measure(folder, "--out", str(page), "--grid-layer", "nothing") == 2
    assert measure(folder, "--out", str(folder / "no" / "report.html")) == 2
    assert measure(folder, "--out", str(page), "--tables", str(folder / "base.gpkg")) == 2
    assert not page.exists()
    assert "is the input" in capsys.readouterr().err
