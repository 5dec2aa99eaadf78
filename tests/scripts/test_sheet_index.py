"""``scripts/sheet_index.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sheet_index
from _cli import run

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.delivery import write_delivery
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city


def division() -> Any:
    return small_city.divide(small_city.base_data(), DivisionSettings(start_date="20260701"), Silent())


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    path = tmp_path / "成果.gpkg"
    write_delivery(path, small_city.base_data(), division())
    return path


def index(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    status = run(sheet_index.main, sheet_index.build_parser, [*map(str, arguments), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def rows(path: Path) -> list[tuple[str, str, int]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT sheet, name, scale FROM sheet_index ORDER BY fid").fetchall()


def test_a_delivery_gets_its_index_and_keeps_the_rest(
    delivery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = index(capsys, delivery, "--scale", 500, "--out", delivery)
    assert told["status"] == 0 and told["sheets"] == 2
    assert rows(delivery) == [
        ("3380.00-500.00", "一元社区", 500),
        ("3380.00-500.25", "车站社区", 500),
    ]
    with closing(sqlite3.connect(delivery)) as database:
        assert database.execute("SELECT count(*) FROM unit_grid").fetchone() == (8,)


def test_names_come_from_the_base_data_if_the_grid_has_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = small_city.base_data()
    grid, ground, out = (tmp_path / name for name in ("grid.gpkg", "base.gpkg", "sheets.gpkg"))
    write_geopackage(grid, [division().unit_grid], base.crs)
    write_geopackage(ground, list(base.tables().values()), base.crs)
    index(capsys, grid, "--out", out)
    assert rows(out) == [("3380.0-500.0", None, 1000)]
    index(capsys, grid, "--base", ground, "--naming", "place", "--out", out)
    assert rows(out) == [("3380.0-500.0", "实验学校", 1000)]


def test_quarters_running_numbers_and_communities(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheets.gpkg"
    told = index(
        capsys, delivery, "--size", "250x250", "--numbering", "running", "--prefix", "江岸", "--out", out
    )
    assert told["numbers"] == ["江岸-1", "江岸-2"]
    told = index(capsys, delivery, "--by-community", "--scale", 500, "--out", out)
    assert told["numbers"] == list(small_city.CODES)
    assert rows(out)[0] == (small_city.CODES[0], "一元社区", 500)


def test_bad_input_leaves_the_old_file(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheets.gpkg"
    index(capsys, delivery, "--out", out)
    before = out.read_bytes()
    missing = index(capsys, delivery, "--layer", "no_such", "--out", out)
    assert missing["status"] == 2
    assert out.read_bytes() == before


def test_the_same_input_gives_the_same_bytes(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "1.gpkg", tmp_path / "2.gpkg"
    for out in (first, second):
        index(capsys, delivery, "--out", out)
    assert first.read_bytes() == second.read_bytes()
