"""``scripts/design_zones.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import design_zones
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_table
from tests import small_city
from tests.acceptance.independent.zones import check_zones


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """Grid and base data in one file."""
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    path = tmp_path / "delivery.gpkg"
    write_geopackage(path, [grid, *base.tables().values()], base.crs)
    return path


def design(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    status = run(design_zones.main, design_zones.build_parser, [*map(str, arguments), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def faults(path: Path) -> dict[str, Any]:
    grid, zone, member = (read_table(path, name)[0] for name in ("unit_grid", "zone", "zone_member"))
    return check_zones(
        grid.columns["code"].tolist(),
        grid.geometry,
        list(zip(member.columns["grid_code"], member.columns["zone_code"], strict=True)),
        dict(zip(zone.columns["zone_code"].tolist(), zone.geometry, strict=True)),
    )


def lock(path: Path, code: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'zone'"
        for (name,) in database.execute(triggers).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE zone SET locked = 1, collector = '王芳' WHERE zone_code = ?", [code])


def test_into_the_file_of_the_grid(delivery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = design(capsys, delivery, "--collectors", 2, "--scenario", 4, "--out", delivery)
    assert (told["status"], told["figures"]["zones"], told["crs"]) == (0, 2, "EPSG:4547")
    assert (told["comparison"], told["scenarios"]["4"]["zones"]) == (None, 4)
    assert {one["rule"]: one["least"] for one in told["staffing"]}["cells20"] == 1
    found = faults(delivery)
    assert found.pop("compactness_median") > 0.5
    assert not any(found.values())
    zone = read_table(delivery, "zone")[0]
    assert zone.columns["zone_code"].tolist() == ["Z001", "Z002"]
    assert zone.columns["grid_count"].sum() == 8
    assert zone.columns["component_count"].sum() == 1
    # 400 m of main road are patrolled on both sides, 200 m of another on one.
    assert zone.columns["road_m"].sum() == pytest.approx(1000)
    assert shapely.area(zone.geometry).sum() == pytest.approx(80_000)


def test_locked_zones_of_the_output_stay(delivery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design(capsys, delivery, "--collectors", 2, "--out", delivery)
    before = read_table(delivery, "zone")[0]
    lock(delivery, "Z002")
    told = design(capsys, delivery, "--collectors", 4, "--out", delivery)
    assert told["comparison"]["before"]["zones"] == 2
    zone = read_table(delivery, "zone")[0]
    row = zone.columns["zone_code"].tolist().index("Z002")
    assert (zone.columns["collector"][row], zone.columns["locked"][row]) == ("王芳", True)
    assert shapely.equals(zone.geometry[row], before.geometry[1])
    assert len(zone) == 4


def test_locked_zones_stay_when_the_others_are_improved(
    delivery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    design(capsys, delivery, "--collectors", 3, "--out", delivery)
    before = read_table(delivery, "zone")[0]
    lock(delivery, "Z002")
    told = design(capsys, delivery, "--improve", "--out", delivery)
    assert (told["figures"]["zones"], told["comparison"]["before"]["zones"]) == (3, 3)
    zone = read_table(delivery, "zone")[0]
    assert zone.columns["zone_code"].tolist() == before.columns["zone_code"].tolist()
    assert shapely.equals(zone.geometry[1], before.geometry[1])


def test_by_a_staffing_rule_into_a_new_file(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, out = delivery.read_bytes(), tmp_path / "zones.gpkg"
    told = design(
        capsys, delivery, "--rule", "cells5", "--prefer", "community", "--tolerance", 60, "--out", out
    )
    assert (told["status"], told["figures"]["zones"]) == (0, 2)
    assert delivery.read_bytes() == before
    grid = dict(zip(*read_table(out, "zone_member")[0].columns.values(), strict=True))
    assert len({(code[:12], zone) for code, zone in grid.items()}) == 2


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--collectors", "9"], "more than the 8 cells"),
        (["--improve"], "no zones to improve"),
        (["--rule", "feeling"], "no staffing rule"),
        ([], "not given"),
        (["--collectors", "2", "--speed", "0"], "speed_kmh"),
    ],
)
def test_what_cannot_be_is_refused_and_the_file_stays(
    delivery: Path, capsys: pytest.CaptureFixture[str], options: list[str], word: str
) -> None:
    before = delivery.read_bytes()
    told = design(capsys, delivery, *options, "--out", delivery)
    assert told["status"] == 2
    assert word in told["problems"][0]["message"]
    assert delivery.read_bytes() == before
