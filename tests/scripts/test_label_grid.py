"""``scripts/label_grid.py`` from file to file."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import label_grid
import numpy as np
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.geopackage_layer import put_layer
from citygrid_plugin.store.vector_source import read_table
from tests import small_city
from tests.acceptance.independent.labels import measure_labels


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """Grid and base data in one file."""
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    path = tmp_path / "delivery.gpkg"
    write_geopackage(path, [grid, *base.tables().values()], base.crs)
    return path


def label(capsys: pytest.CaptureFixture[str], *arguments: Any) -> dict[str, Any]:
    status = run(label_grid.main, label_grid.build_parser, [*map(str, arguments), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == status
    return told


def change(path: Path, statement: str, *values: Any) -> None:
    """Change the grid as a program would that knows nothing of spatial indexes."""
    with closing(sqlite3.connect(path)) as database, database:
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'unit_grid'"
        for (name,) in database.execute(triggers).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(statement, values)


def test_into_the_file_of_the_grid(delivery: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = label(capsys, delivery, "--out", delivery)
    assert (told["status"], told["labels"], told["buildings"]) == (0, 24, 2)
    assert list(told["scales"]) == ["500", "1000", "2000"]
    assert told["scales"]["1000"]["counts"] == {"level": 8, "along": 0, "reduced": 0, "leader": 0}
    grid, table = read_table(delivery, "unit_grid")[0], read_table(delivery, "unit_grid_label")[0]
    building = read_table(delivery, "building")[0].geometry
    for scale in (500, 1000, 2000):
        found = measure_labels(grid, table, scale, building)
        assert (found["labelled_share"], found["overlaps"], found["crossing"]) == (1.0, 0, 0)
        assert found["over_buildings"] == 0


def test_into_a_file_of_its_own_for_some_scales(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, before = tmp_path / "labels.gpkg", delivery.read_bytes()
    options = ("--scale", 500, "--scale", 2000, "--text", "sequence", "--height", "2000=3.5")
    told = label(capsys, delivery, *options, "--out", out)
    assert delivery.read_bytes() == before
    table = read_table(out, "unit_grid_label")[0]
    assert set(table.columns["scale"].tolist()) == {500, 2000}
    assert set(table.columns["text"].tolist()) == {"001", "002", "003", "004"}
    assert set(table.columns["height_mm"].tolist()) == {5.0, 3.5}
    assert told["crs"] == "EPSG:4547"


def test_a_height_for_a_scale_of_ones_own_labels_it_too(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = label(capsys, delivery, "--height", "5000=2.5", "--out", tmp_path / "labels.gpkg")
    assert list(told["scales"]) == ["500", "1000", "2000", "5000"]
    told = label(capsys, delivery, "--scale", 10000, "--out", tmp_path / "other.gpkg")
    assert told["status"] == 2
    assert told["problems"][0]["rule"] == "LABEL_SETTINGS"


def test_labels_moved_by_hand_survive_a_second_run(
    delivery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    label(capsys, delivery, "--out", delivery)
    table, crs = read_table(delivery, "unit_grid_label")
    by_hand = np.array([row == 8 for row in range(len(table))], dtype=object)
    xy = table.geometry.copy()
    xy[8] = shapely.Point(shapely.get_x(xy[8]) - 20.5, shapely.get_y(xy[8]) + 10.25)
    moved = FeatureTable(table.name, xy, table.fids, {**table.columns, "by_hand": by_hand})
    put_layer(delivery, moved, crs)
    told = label(capsys, delivery, "--out", delivery)
    again = read_table(delivery, "unit_grid_label")[0]
    assert shapely.equals_exact(again.geometry, xy, 0).all()
    code = table.columns["code"][8]
    assert told["scales"]["1000"]["by_hand"] == [code]
    # Of a cell that is no more it goes.
    change(delivery, "DELETE FROM unit_grid WHERE code = ?", code)
    told = label(capsys, delivery, "--out", delivery)
    assert [problem["rule"] for problem in told["problems"]] == ["LABEL_CELL_GONE"]
    assert told["labels"] == 21


def test_a_wider_typeface_needs_more_room(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--scale", 2000, "--digit-width", 1.2, "--out", tmp_path / "labels.gpkg")
    assert label(capsys, delivery, *options)["scales"]["2000"]["counts"]["reduced"] == 8
    told = label(capsys, delivery, *options[:3], 0, *options[4:])
    assert (told["status"], told["problems"][0]["rule"]) == (2, "LABEL_SETTINGS")


def test_same_input_same_bytes(delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    for out in (first, second):
        label(capsys, delivery, "--out", out)
    assert first.read_bytes() == second.read_bytes()


def test_buildings_from_elsewhere(delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alone = tmp_path / "alone.gpkg"
    grid, crs = read_table(delivery, "unit_grid")
    write_geopackage(alone, [grid], crs)
    out = tmp_path / "labels.gpkg"
    assert label(capsys, alone, "--out", out)["buildings"] == 0
    assert label(capsys, alone, "--base", delivery, "--out", out)["buildings"] == 2
    layer = f"building={delivery}|layername=building"
    assert label(capsys, alone, "--layer", layer, "--out", out)["buildings"] == 2


def test_a_grid_in_degrees_is_labelled_in_metres(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    degrees = tmp_path / "degrees.gpkg"
    subprocess.run(["ogr2ogr", "-t_srs", "EPSG:4490", degrees, delivery, "unit_grid"], check=True)
    told = label(capsys, degrees, "--out", tmp_path / "labels.gpkg")
    assert (told["status"], told["labels"], told["crs"]) == (0, 24, "EPSG:4547")


def test_bad_input_is_named_and_leaves_the_old_result(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "labels.gpkg"
    label(capsys, delivery, "--out", out)
    before = out.read_bytes()
    change(delivery, "UPDATE unit_grid SET code = '1' WHERE fid = 3")
    told = label(capsys, delivery, "--out", out)
    assert told["status"] == 2
    (problem,) = told["problems"]
    assert (problem["layer"], problem["fids"]) == ("unit_grid", [3])
    assert problem["mend"]
    assert out.read_bytes() == before
    assert label(capsys, tmp_path / "none.gpkg", "--out", out)["status"] == 2


def test_a_cell_without_a_place_is_an_error_but_the_rest_is_written(
    delivery: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(delivery, "UPDATE unit_grid SET geom = NULL WHERE fid = 2")
    told = label(capsys, delivery, "--scale", 500, "--out", tmp_path / "labels.gpkg")
    assert (told["status"], told["labels"]) == (1, 7)
    assert len(told["scales"]["500"]["not_placed"]) == 1


def test_help_needs_no_library(repository: Path) -> None:
    blocked = "import sys; sys.modules.update(dict.fromkeys(['numpy', 'shapely', 'pyproj', 'fiona']))"
    code = f"{blocked}; sys.path.insert(0, 'scripts'); sys.argv = ['x', '--help']; import label_grid, _cli"
    code += "; _cli.run(label_grid.main, label_grid.build_parser)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "--turn-for-buildings" in done.stdout
