"""``scripts/create_census.py`` and ``scripts/assign_codes.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import assign_codes
import create_census
import pytest
from _cli import run

from citygrid_plugin.store.geopackage import write_geopackage
from tests.census_town import CLASSES, COMMUNITY, CRS, make_base, make_census, some_components
from tests.core.component_codes.town import components


def create(*arguments: object) -> int:
    return run(create_census.main, create_census.build_parser, [*map(str, arguments), "--json"])


def assign(*arguments: object) -> int:
    return run(assign_codes.main, assign_codes.build_parser, [*map(str, arguments), "--json"])


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_a_census_from_a_delivery(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = make_base(tmp_path / "base.gpkg", with_components=True)
    departments = tmp_path / "部门.csv"
    departments.write_bytes("代码,名称\n11420100MB1500000A,市水务局\n".encode("gb18030"))
    out = tmp_path / "普查.gpkg"
    assert create(base, "--teams", "甲组，乙组", "--departments", departments, "--out", out) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["layers"]["cover"] == 2 and told["layers"]["unit_grid"] == 6
    assert [each["first"] for each in told["ranges"]] == [1, 10_001]
    assert rows(out, "SELECT team, first_sequence, last_sequence FROM code_range") == [
        ("乙组", 10_001, 20_000),
        ("甲组", 1, 10_000),
    ]
    (style,) = rows(out, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'cover'")
    assert "11420100MB1500000A 市水务局" in style[0]
    assert rows(out, "SELECT name FROM qgis_projects") == [("citygrid",)]


def test_an_empty_census_under_the_old_profile(tmp_path: Path) -> None:
    out = tmp_path / "c.gpkg"
    assert create("--profile", "gbt30428", "--crs", CRS, "--out", out) == 0
    assert rows(out, "SELECT count(*) FROM cover") == [(0,)]
    assert rows(out, "SELECT value FROM census_info WHERE key = 'profile'") == [("gbt30428",)]


@pytest.mark.parametrize("wrong", ["no crs", "nothing in it", "ranges", "departments", "over the input"])
def test_what_cannot_be_made_is_told(tmp_path: Path, wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    base, out = make_base(tmp_path / "base.gpkg"), tmp_path / "c.gpkg"
    empty = tmp_path / "road.gpkg"
    write_geopackage(empty, [components((1, 1, "01003"), name="road")], CRS)
    table = tmp_path / "d.csv"
    table.write_text("code,name\n1,\n", encoding="utf-8")
    arguments = {
        "no crs": ["--out", out],
        "nothing in it": [empty, "--out", out],
        "ranges": [base, "--teams", "甲,乙", "--range-size", 600_000, "--out", out],
        "departments": [base, "--departments", table, "--out", out],
        "over the input": [base, "--out", base],
    }[wrong]
    before = base.read_bytes()
    assert create(*arguments) == 2
    assert not out.exists() and base.read_bytes() == before
    assert "Error" in capsys.readouterr().err or wrong == "over the input"


def test_a_city_adds_its_own_classes(tmp_path: Path) -> None:
    extension = tmp_path / "extension.csv"
    extension.write_text("code,name,census_layer\n01999,智慧灯杆（自定义）,lamp\n", encoding="utf-8")
    out = tmp_path / "c.gpkg"
    assert create("--crs", CRS, "--extension", extension, "--out", out) == 0
    lists = rows(
        out, "SELECT value FROM gpkg_data_column_constraints WHERE constraint_name = 'class_code_lamp'"
    )
    assert ("01999",) in lists


def test_a_census_gets_its_codes_and_keeps_all_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = make_census(tmp_path / "c.gpkg", filled=True), tmp_path / "coded.gpkg"
    assert assign(source, "--out", out) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["issued"], told["stamped"], told["profile"]) == (5, 5, "gbt47678")
    assert [problem["rule"] for problem in told["problems"]] == ["COMPONENT_ON_EDGE"]
    assert rows(out, "SELECT code, grid_code, community_name FROM cover ORDER BY code") == [
        ("42010201003000001", f"{COMMUNITY}001", "光谷社区"),
        ("42010201003000002", f"{COMMUNITY}001", "光谷社区"),
    ]
    assert len(rows(out, "SELECT * FROM code_ledger")) == 4
    assert rows(out, "SELECT name FROM qgis_projects") == [("citygrid",)]
    # Again: nothing changes, to the last byte of every row.
    again = tmp_path / "again.gpkg"
    assert assign(out, "--out", again) == 0
    for table in ("cover", "lamp", "code_ledger"):
        assert rows(again, f"SELECT * FROM {table}") == rows(out, f"SELECT * FROM {table}")


def test_a_code_that_was_deleted_is_not_given_again(tmp_path: Path) -> None:
    source, out = make_census(tmp_path / "c.gpkg", filled=True), tmp_path / "coded.gpkg"
    assert assign(source, "--out", out) == 0
    with closing(sqlite3.connect(out, isolation_level=None)) as database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'cover'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute("UPDATE cover SET code = NULL WHERE code = '42010201003000002'")
    assert assign(out, "--out", tmp_path / "next.gpkg") == 0
    assert rows(tmp_path / "next.gpkg", "SELECT max(code) FROM cover") == [("42010201003000003",)]


def test_retired_codes_in_other_files_are_kept_free(tmp_path: Path) -> None:
    source = make_census(tmp_path / "c.gpkg", filled=True)
    retired = tmp_path / "retired.gpkg"
    write_geopackage(retired, [components((1, 1, "01003"), code=["42010201003000077"])], CRS)
    assert assign(source, "--taken", retired, "--out", tmp_path / "o.gpkg") == 0
    assert rows(tmp_path / "o.gpkg", "SELECT min(code) FROM cover") == [("42010201003000078",)]


def test_any_file_with_components_and_a_grid_beside_it(tmp_path: Path) -> None:
    source, grid = tmp_path / "p.gpkg", make_base(tmp_path / "base.gpkg")
    write_geopackage(source, [some_components("gbt30428")], CRS)
    out = tmp_path / "o.gpkg"
    assert assign(source, "--grid", grid, "--out", out) == 0
    assert rows(out, "SELECT code FROM component WHERE class_code = '0118'") == [("4201020118000001",)]
    assert rows(out, "SELECT count(*) FROM code_ledger") == [(4,)]


def test_the_preview_writes_what_would_change(tmp_path: Path) -> None:
    source, out = make_census(tmp_path / "c.gpkg", filled=True), tmp_path / "preview.gpkg"
    before = source.read_bytes()
    assert assign(source, "--preview", "--out", out) == 0
    found = rows(out, "SELECT layer, class_name, code, note FROM code_change WHERE layer = 'cover'")
    assert ("cover", "雨水井盖", "42010201003000001", None) in found
    assert any(note == "COMPONENT_ON_EDGE" for *_, note in found)
    assert source.read_bytes() == before


def test_teams_with_one_table_of_ranges_never_collide(tmp_path: Path) -> None:
    codes = set()
    for team in ("甲组", "乙组"):
        source = make_census(tmp_path / f"{team}.gpkg", filled=True, team=team)
        out = tmp_path / f"{team} o.gpkg"
        assert assign(source, "--team", team, "--out", out) == 0
        given = {code for name in ("cover", "lamp") for (code,) in rows(out, f"SELECT code FROM {name}")}
        assert len(given) == 3 and not codes & given
        codes |= given


def test_errors_end_with_1_and_a_class_without_numbers_with_2(tmp_path: Path) -> None:
    strange = tmp_path / "s.gpkg"
    grid = make_base(tmp_path / "base.gpkg")
    write_geopackage(strange, [components((1, 1, "88888"))], CRS)
    assert assign(strange, "--grid", grid, "--out", tmp_path / "o.gpkg") == 1
    full = tmp_path / "f.gpkg"
    cover = CLASSES["gbt47678"][0]
    write_geopackage(full, [components((1, 1, cover), (2, 2, cover), code=[None, "42010201003999999"])], CRS)
    out = tmp_path / "none.gpkg"
    assert assign(full, "--grid", grid, "--out", out) == 2
    assert not out.exists()
