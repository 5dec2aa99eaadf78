"""``scripts/census_changes.py``: two files in, map and summary out."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import census_changes
import pytest
from _cli import run

from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_table
from tests.core.merging.town import base_rows, table, with_values, without

CRS = "EPSG:4547"


def compare(*arguments: object) -> int:
    return run(census_changes.main, census_changes.build_parser, [*map(str, arguments), "--json"])


def test_map_and_summary_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new, out = tmp_path / "去年.gpkg", tmp_path / "今年.gpkg", tmp_path / "变化.gpkg"
    write_geopackage(old, [table(base_rows())], CRS)
    write_geopackage(new, [table(without(with_values(base_rows(), 0, x=500_002.0), 5))], CRS)
    assert compare(old, new, "--out", out) == 0
    told = json.loads(capsys.readouterr().out)
    assert [told[kind] for kind in ("moved", "gone", "kept", "new")] == [1, 1, 4, 0]
    assert sorted(read_table(out, "component_change")[0].columns["kind"]) == ["gone", "moved"]
    assert read_table(out, "component_change_summary")[0].columns["before"].sum() == 6
    with closing(sqlite3.connect(out)) as database:
        assert database.execute("SELECT f_table_name FROM layer_styles").fetchall() == [("component_change",)]
    first = out.read_bytes()
    assert compare(old, new, "--out", out) == 0
    assert out.read_bytes() == first


def test_both_files_are_told_of_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare(tmp_path / "甲.gpkg", tmp_path / "乙.gpkg", "--out", tmp_path / "out.gpkg") == 2
    said = capsys.readouterr().err
    assert "甲.gpkg does not exist" in said and "乙.gpkg does not exist" in said
