"""``scripts/plan_fleet.py`` from file to file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import plan_fleet
import pytest
import shapely
from _cli import run

from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_known_table, read_table
from tests import patrol_town as town
from tests.acceptance.independent.routes import measure_routes

QUICK = ("--search-seconds", "0.2", "--bound-seconds", "1")


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return town.write(tmp_path / "city.gpkg")


@pytest.fixture
def depots(tmp_path: Path) -> Path:
    points = [shapely.Point(town.at(50, 210)), shapely.Point(town.at(790, 20))]
    names = {"zone_code": town.objects("西站", "东站"), "collector": town.objects("甲、乙、丙", "丁")}
    write_geopackage(tmp_path / "depots.gpkg", [town.table("post", points, **names)], town.CRS)
    return tmp_path / "depots.gpkg"


def plan(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    status = run(plan_fleet.main, plan_fleet.build_parser, [*map(str, arguments), *QUICK, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def test_a_fleet_into_the_file_of_the_roads(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = plan(capsys, city, "--out", city, "--minutes", 40)
    assert told["status"] == 0
    assert told["on_routes_m"] == told["patrol_m"] == 8400.0
    route = read_known_table(city, "route")[0]
    whole = town.table(
        "zone", [shapely.box(*town.at(-50, -50), *town.at(900, 500))], zone_code=town.objects("F")
    )
    found = measure_routes(read_table(city, "road")[0], whole, route)
    assert (found["not_closed"], found["falsely_proven"], found["of_no_zone"]) == (0, 0, 0)
    assert found["missed_m"] < 0.01 > found["off_road_m"]
    assert route.columns["lap_min"].max() <= 40.0
    assert len(read_known_table(city, "route_turn")[0]) > 10
    assert len(read_known_table(city, "route_timetable")[0]) >= len(route)
    assert len(read_known_table(city, "zone")[0]) == 2


def test_every_option_reaches_the_plan(
    city: Path, depots: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, gpx = tmp_path / "out.gpkg", tmp_path / "fleet.gpx"
    options = (
        "--depots",
        depots,
        "--area",
        city,
        "--area-layer",
        "zone",
        "--vehicles",
        4,
        "--mode",
        "driving",
    )
    options += ("--speed", 15, "--shift", "07:15-20:15", "--class-seconds", "01=6", "--gpx", gpx, "--gcj02")
    told = plan(capsys, city, "--out", out, *options)
    assert (told["status"], told["vehicles"]) == (0, 4)
    route = read_known_table(out, "route")[0]
    assert set(route.columns["zone_code"]) == {"西站", "东站"}
    assert {"甲", "丁"} <= set(route.columns["collector"])
    assert route.columns["component_min"].sum() == pytest.approx(3.0)
    assert "GCJ-02" in gpx.read_text("utf-8")
    assert min(read_known_table(out, "route_timetable")[0].columns["start_time"]) == "07:15"


def test_classes_of_the_unit_grids(city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.gpkg"
    told = plan(capsys, city, "--out", out, "--by-class", "--interval", "blue=180")
    assert {fleet["required_min"] for fleet in told["of_fleets"]} == {60.0, 120.0, 180.0}
    bare = tmp_path / "bare.gpkg"
    write_geopackage(bare, [town.roads()], town.CRS)
    told = plan(capsys, bare, "--out", out, "--by-class")
    assert (told["status"], told["problems"][0]["layer"]) == (2, "unit_grid")


def test_same_input_same_bytes(city: Path, tmp_path: Path) -> None:
    outs = [tmp_path / "one.gpkg", tmp_path / "two.gpkg"]
    near = tmp_path / "area.gpkg"
    area = town.table("zone", [shapely.box(*town.at(-10, -10), *town.at(210, 210))])
    write_geopackage(near, [area], town.CRS)
    for out in outs:
        options = [str(city), "--out", str(out), "--vehicles", "3", "--area", str(near)]
        assert run(plan_fleet.main, plan_fleet.build_parser, options) == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


@pytest.mark.parametrize(
    "options", [("--minutes", "-1"), ("--vehicles", "0"), ("--speed", "0.0001", "--shift", "8")]
)
def test_settings_that_make_no_sense(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    out = tmp_path / "out.gpkg"
    told = plan(capsys, city, "--out", out, *options)
    assert told["status"] == 2
    assert told["problems"][0]["mend"]
    assert not out.exists()


def test_help_needs_no_library(repository: Path) -> None:
    blocked = (
        "import sys; sys.modules.update(dict.fromkeys(['numpy', 'shapely', 'pyproj', 'fiona', 'numba']))"
    )
    code = f"{blocked}; sys.path.insert(0, 'scripts'); sys.argv = ['x', '--help']; import plan_fleet, _cli"
    code += "; _cli.run(plan_fleet.main, plan_fleet.build_parser)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "--vehicles" in done.stdout
