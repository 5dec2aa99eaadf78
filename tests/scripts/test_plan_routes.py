"""``scripts/plan_routes.py`` and ``scripts/plan_coverage.py`` from file to file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import plan_coverage
import plan_routes
import pytest
from _cli import run

from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.ogr_reader import list_layers
from citygrid_plugin.store.vector_source import read_known_table, read_table
from tests import patrol_town as town
from tests.acceptance.independent.routes import measure_routes


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return town.write(tmp_path / "city.gpkg")


def plan(capsys: pytest.CaptureFixture[str], *arguments: Any, script: Any = plan_routes) -> dict[str, Any]:
    status = run(script.main, script.build_parser, [*map(str, arguments), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def test_routes_into_the_file_of_the_zones(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = plan(capsys, city, "--out", city)
    assert (told["status"], told["zones"], told["proven"]) == (0, 2, told["routes"])
    assert told["gap_pct"] == 0
    route = read_known_table(city, "route")[0]
    found = measure_routes(read_table(city, "road")[0], read_table(city, "zone")[0], route)
    assert (found["not_closed"], found["off_road_m"], found["falsely_proven"]) == (0, 0, 0)
    assert found["missed_m"] < 0.01
    assert len(read_known_table(city, "route_turn")[0]) > 10
    assert len(read_known_table(city, "route_timetable")[0]) > 5


def test_every_option_reaches_the_plan(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = tmp_path / "posts.gpkg"
    write_geopackage(posts, [town.posts()], town.CRS)
    out, gpx = tmp_path / "out.gpkg", tmp_path / "routes.gpx"
    options = ("--mode", "cycling", "--speed", 12, "--shift", "07:15-20:15", "--interval", "blue=120")
    options += (
        "--full-laps",
        "--collectors",
        2,
        "--posts",
        posts,
        "--gpx",
        gpx,
        "--gcj02",
        "--class-seconds",
        "01=6",
    )
    told = plan(capsys, city, "--out", out, *options)
    assert (told["status"], told["routes"]) == (0, 4)
    assert {zone["required_min"] for zone in told["of_zones"]} == {60}
    assert "GCJ-02" in gpx.read_text("utf-8")
    route = read_known_table(out, "route")[0]
    assert (route.columns["access_m"] > 0).any()
    assert route.columns["component_min"].sum() == pytest.approx(3.0)
    timetable = read_known_table(out, "route_timetable")[0]
    assert min(timetable.columns["start_time"]) == "07:15"


def test_same_input_same_bytes(city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outs = [tmp_path / "one.gpkg", tmp_path / "two.gpkg"]
    for out in outs:
        plan(capsys, city, "--out", out)
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize("options", [("--shift", "8-12"), ("--speed", "0.0001", "--seconds", "-1")])
def test_settings_that_make_no_sense(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    out = tmp_path / "out.gpkg"
    told = plan(capsys, city, "--out", out, *options)
    assert told["status"] == 2
    assert told["problems"][0]["mend"]
    assert not out.exists()


def test_coverage_from_planned_routes(city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan(capsys, city, "--out", city)
    told = plan(capsys, city, "--out", city, script=plan_coverage)
    assert told["as_planned"]["covered_share"] == 1.0
    assert told["as_planned"]["road_m"] == told["as_planned"]["road_covered_m"] == 7600.0
    coverage = read_known_table(city, "coverage")[0]
    assert len(coverage) == 32
    assert set(list_layers(city, "coverage")) >= {
        "coverage",
        "road_coverage",
        "coverage_hour",
        "coverage_pass",
    }


def test_what_if_shows_before_and_after(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan(capsys, city, "--out", city)
    event, out = tmp_path / "event.gpkg", tmp_path / "coverage.gpkg"
    write_geopackage(event, [town.table("event", [town.grid().geometry[0]])], town.CRS)
    options = ("--absent", "Z02", "--rain", "--red-area", event, "--date", "2026-07-01")
    told = plan(capsys, city, "--out", out, *options, script=plan_coverage)
    assert told["what_if"]["visits"] != told["as_planned"]["visits"]
    layer = read_known_table(out, "coverage")[0]
    assert sorted(set(layer.columns["required_min"])) == [60.0, 240.0]
    assert layer.columns["visits_before"].sum() == told["as_planned"]["visits"]
    assert read_known_table(out, "coverage_pass")[0].columns["enter"][0].startswith("2026-07-01T08:0")


def test_coverage_without_routes_is_refused(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = plan(capsys, city, "--out", tmp_path / "out.gpkg", script=plan_coverage)
    assert told["status"] == 2
    assert "route" in told["problems"][0]["layer"]


@pytest.mark.parametrize("script", ["plan_routes", "plan_coverage"])
def test_help_needs_no_library(repository: Path, script: str) -> None:
    blocked = "import sys; sys.modules.update(dict.fromkeys(['numpy', 'shapely', 'pyproj', 'fiona']))"
    code = f"{blocked}; sys.path.insert(0, 'scripts'); sys.argv = ['x', '--help']; import {script}, _cli"
    code += f"; _cli.run({script}.main, {script}.build_parser)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "--shift" in done.stdout
