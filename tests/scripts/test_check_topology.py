"""``scripts/check_topology.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import check_topology
import numpy as np
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.rule_file import read_rules, write_rules
from tests import small_city


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """Grid, base data, retired cells and labels in one file, as a delivery has them."""
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    points = shapely.point_on_surface(grid.geometry)
    label = FeatureTable.of("unit_grid_label", points[1:], code=grid.columns["code"][1:])
    history = FeatureTable.of(
        "unit_grid_history", grid.geometry[:1], code=np.array(["420102001001003"], dtype=object)
    )
    path = tmp_path / "delivery.gpkg"
    write_geopackage(path, [grid, label, history, *base.tables().values()], base.crs)
    return path


def check(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    status = run(check_topology.main, check_topology.build_parser, [*map(str, arguments), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def rows(path: Path) -> list[tuple[str, str, int]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT rule, identity, accepted FROM flag ORDER BY fid").fetchall()


def test_grid_alone_and_with_everything_beside_it(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, alone = tmp_path / "flags.gpkg", tmp_path / "alone.gpkg"
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    write_geopackage(alone, [grid], base.crs)
    told = check(capsys, alone, "--out", out)
    assert told["status"] == 0
    assert told["cells"] == 8
    assert len(told["notes"]) == 7
    assert rows(out) == []
    beside = ("--base", delivery, "--history", delivery, "--labels", delivery)
    apart = check(capsys, alone, *beside, "--out", out)
    told = check(capsys, delivery, "--out", out)
    assert told["rules"] == apart["rules"]
    assert told["status"] == 1
    assert told["notes"] == []
    assert told["flags"]["error"] == 1
    assert {rule for rule, count in told["rules"].items() if count} == {"CODE_REUSED", "LABEL_MISSING"}
    assert [rule for rule, _, _ in rows(out)] == ["CODE_REUSED", "LABEL_MISSING"]


def test_same_input_same_bytes(delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    for out in (first, second):
        check(capsys, delivery, "--out", out)
    assert first.read_bytes() == second.read_bytes()


def test_accepted_flags_count_no_more(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    check(capsys, delivery, "--out", first)
    with closing(sqlite3.connect(first)) as database, database:
        database.execute("DROP TRIGGER IF EXISTS rtree_flag_geom_update1")
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')  # they need functions that only GDAL has
        database.execute("UPDATE flag SET accepted = 1")
    told = check(capsys, delivery, "--accepted", first, "--out", second)
    assert told["status"] == 0
    assert told["accepted"] == 2
    assert [accepted for _, _, accepted in rows(second)] == [1, 1]


def test_rules_are_read_and_written(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules, used = tmp_path / "rules.json", tmp_path / "used.json"
    write_rules(rules, RuleBook().only(RuleId.LABEL_MISSING))
    told = check(capsys, delivery, "--rules", rules, "--write-rules", used, "--out", tmp_path / "f.gpkg")
    assert told["rules"] == {"LABEL_MISSING": 1}
    assert read_rules(used) == read_rules(rules) == RuleBook().only(RuleId.LABEL_MISSING)


def test_bad_input_is_status_2_and_leaves_the_old_flags(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "flags.gpkg"
    check(capsys, delivery, "--out", out)
    before = out.read_bytes()
    (tmp_path / "rules.json").write_text("{}", encoding="utf-8")
    for wrong in (
        [tmp_path / "nothing.gpkg"],
        [delivery, "--grid-layer", "nothing"],
        [delivery, "--rules", tmp_path / "rules.json"],
        [delivery, "--base", tmp_path / "nothing.gpkg"],
    ):
        assert check(capsys, *wrong, "--out", out)["status"] == 2
    assert check(capsys, delivery, "--out", delivery)["status"] == 2
    assert out.read_bytes() == before


def test_a_shapefile_by_chinese_titles(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grid = small_city.divide(
        small_city.base_data(), DivisionSettings(start_date="20260701"), Silent()
    ).unit_grid
    from pyogrio.raw import write

    titles = {"标识码": grid.columns["code"], "面积（平方米）": grid.columns["area_m2"]}
    write(
        str(tmp_path / "网格.shp"),
        shapely.to_wkb(grid.geometry),
        list(titles.values()),
        list(titles),
        geometry_type="Polygon",
        crs=small_city.CRS,
        encoding="UTF-8",
    )
    told = check(capsys, tmp_path / "网格.shp", "--out", tmp_path / "flags.gpkg")
    assert {rule: count for rule, count in told["rules"].items() if count} == {"ATTRIBUTE_MISSING": 1}
