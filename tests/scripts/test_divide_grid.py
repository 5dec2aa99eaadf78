"""The headless division: the same core call as the Processing algorithm, with exit status and JSON."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.geopackage import write_geopackage
from tests.small_city import base_data

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
ENGLISH = {**os.environ, "LANG": "C", "LC_ALL": "C", "LANGUAGE": ""}


def script(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPTS / name), *map(str, arguments)]
    return subprocess.run(command, env=ENGLISH, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture
def city(tmp_path: Path) -> Path:
    base = base_data()
    path = tmp_path / "基础数据.gpkg"
    write_geopackage(path, list(base.tables().values()), base.crs)
    return path


def test_delivery_and_reports(city: Path, tmp_path: Path) -> None:
    out, page, data = tmp_path / "成果.gpkg", tmp_path / "report.html", tmp_path / "report.json"
    options = ["--start-date", "20260701", "--json", "--report", page, "--report", data]
    done = script("divide_grid.py", city, "--out", out, *options)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    with closing(sqlite3.connect(out)) as database:
        tables = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        rows = database.execute("SELECT code, start_date FROM unit_grid ORDER BY code").fetchall()
        assert database.execute("SELECT name FROM qgis_projects").fetchall() == [("citygrid",)]
    assert tables == {
        "unit_grid", "boundary", "compliance", "compliance_summary", "layer_styles", "community", "road",
        "building", "compound", "water", "green", "plaza", "barrier", "component",
    }  # fmt: skip
    assert len(rows) == report["cells"] >= 4
    assert {date for _, date in rows} == {"20260701"}
    assert rows[0][0] == "420102001001001"
    assert page.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html")
    assert json.loads(data.read_text(encoding="utf-8"))["cells"] == report["cells"]


def test_any_number_of_processes_gives_the_same_file(city: Path, tmp_path: Path) -> None:
    files = []
    for processes in (1, 3):
        (tmp_path / str(processes)).mkdir()
        files.append(tmp_path / str(processes) / "city.gpkg")
        options = ["--processes", processes, "--start-date", "20260701"]
        done = script("divide_grid.py", city, "--out", files[-1], *options)
        assert done.returncode == 0, done.stderr
    assert files[0].read_bytes() == files[1].read_bytes()


def test_bad_input_is_status_2_and_leaves_the_old_file(tmp_path: Path) -> None:
    base = base_data()
    source, out = tmp_path / "base.gpkg", tmp_path / "old.gpkg"
    write_geopackage(source, [base.community, FeatureTable.empty("road")], base.crs)
    write_geopackage(out, [base.community], base.crs)
    before = out.read_bytes()
    done = script("divide_grid.py", source, "--out", out, "--json")
    assert done.returncode == 2
    assert "There are no roads" in done.stderr
    assert json.loads(done.stdout)["problems"][0]["rule"] == "ROADS_MISSING"
    assert out.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"base.gpkg", "old.gpkg"}


@pytest.mark.parametrize(
    "options",
    [
        ["--target-area", "0"],
        ["--target-area", "nan"],
        ["--start-date", "2026-07-01"],
        ["--start-date", "20260231"],
        ["--processes", "0"],
        ["--boundary-width", "-1"],
    ],
)
def test_usage_is_status_2(city: Path, tmp_path: Path, options: list[str]) -> None:
    done = script("divide_grid.py", city, "--out", tmp_path / "out.gpkg", *options)
    assert done.returncode == 2
    assert options[0] in done.stderr
    assert not (tmp_path / "out.gpkg").exists()


def test_input_is_not_overwritten(city: Path) -> None:
    before = city.read_bytes()
    done = script("divide_grid.py", city, "--out", city)
    assert done.returncode == 2
    assert "is the input" in done.stderr
    assert city.read_bytes() == before


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("processes", [1, 2])
def test_stopping_leaves_nothing(tmp_path: Path, number: int, processes: int) -> None:
    source, out = tmp_path / "city.gpkg", tmp_path / "out.gpkg"
    assert script("make_city.py", "--area", "20", "--out", source).returncode == 0
    options = [
        str(source),
        "--out",
        str(out),
        "--processes",
        str(processes),
        "--report",
        str(tmp_path / "r.html"),
    ]
    running = subprocess.Popen(
        [sys.executable, "-u", str(SCRIPTS / "divide_grid.py"), *options],
        env=ENGLISH,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert running.stderr is not None
    for text in running.stderr:  # until the base data are read and division begins
        if text.startswith("Working in"):
            break
    time.sleep(3.0)
    assert running.poll() is None, "too quick to be stopped"
    os.killpg(running.pid, number)  # as a terminal does with Ctrl+C
    assert running.wait(timeout=30) == 130
    assert {path.name for path in tmp_path.iterdir()} == {"city.gpkg"}
