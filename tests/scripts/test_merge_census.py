"""``scripts/merge_census.py`` from file to file: in place, decided, from shapefiles, killed at any moment."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import fiona
import merge_census
import numpy as np
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS, GeometryKind, LayerSchema
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.geopackage_copy import teach_spatial_functions
from citygrid_plugin.store.vector_source import read_table
from tests.core.merging.town import base_rows, by_fid, new_row, objects, table, with_values, without
from tests.killing import kill_at, kill_at_each_write, seconds_of

CRS = "EPSG:4547"
SCHEMAS = {name: replace(LAYER_SCHEMAS["component"], name=name) for name in ("covers", "lamps")}
SCHEMAS["photo"] = LayerSchema("photo", GeometryKind.NONE, "照片")


def photos(paths: dict[str, str]) -> FeatureTable:
    return FeatureTable.of(
        "photo",
        [None] * len(paths),
        uid=objects([f"p{path}" for path in paths]),
        component_uid=objects(paths.values()),
        path=objects(paths),
    )


def census(path: Path, rows: list[dict[str, Any]], lamps: Any = None, pictures: Any = None) -> Path:
    tables = [table(rows), table(lamps or base_rows(3), "lamps"), photos(pictures or {"1.jpg": "u0"})]
    write_geopackage(path, tables, CRS, schemas=SCHEMAS)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The master, and two teams that agree in some things and not in others."""
    place = tmp_path / "普查 数据"
    place.mkdir()
    base = base_rows()
    census(place / "总库.gpkg", base)
    one = with_values(with_values(base, 0, state="破损"), 1, x=500_012.0)
    census(
        place / "甲组.gpkg",
        [*one, new_row(50, 500_000.0, 3_400_100.0)],
        pictures={"2.jpg": "u1", "1.jpg": "u0"},
    )
    other = with_values(with_values(base, 0, state="丢失"), 3, note="锈")
    census(place / "乙组.gpkg", [*without(other, 2), new_row(50, 500_000.4, 3_400_100.0)])
    return place


def merge(
    folder: Path, *options: object, out: str = "结果.gpkg", teams: Any = ("甲组.gpkg", "乙组.gpkg")
) -> int:
    files = [folder / "总库.gpkg", *(folder / team for team in teams)]
    arguments = [*files, "--out", folder / out, "--json", *options]
    return run(merge_census.main, merge_census.build_parser, [str(each) for each in arguments])


def conflicts(path: Path) -> dict[str, dict[str, Any]]:
    found = read_table(path, "merge_conflict")[0]
    return {
        kind: {name: column[row] for name, column in found.columns.items()}
        for row, kind in enumerate(found.columns["kind"].tolist())
    }


def choose(path: Path, **choices: str) -> None:
    """As a person does in the attribute table."""
    with closing(sqlite3.connect(path)) as database, database:
        teach_spatial_functions(database)  # as QGIS does, for the triggers of the spatial index
        for kind, chosen in choices.items():
            database.execute("UPDATE merge_conflict SET chosen = ? WHERE kind = ?", (chosen, kind))


def test_what_agrees_is_merged_and_the_rest_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert merge(folder) == 1, "some conflicts wait"
    told = json.loads(capsys.readouterr().out)
    assert told["conflicts"] == {"edited_twice": 1, "added_twice": 1}
    assert told["teams"] == {
        "甲组": {"edited": 2, "added": 2, "deleted": 0},
        "乙组": {"edited": 2, "added": 1, "deleted": 1},
    }
    covers = by_fid(read_table(folder / "结果.gpkg", "covers")[0])
    assert sorted(covers) == [1, 2, 4, 5, 6, 7, 8]
    assert covers[1]["state"] == "完好", "what is contested stays as the master has it"
    assert (covers[2]["x"], covers[4]["note"]) == (500_012.0, "锈")
    found = conflicts(folder / "结果.gpkg")
    assert found["edited_twice"]["base"] == "完好"
    assert {found["edited_twice"]["ours_team"], found["edited_twice"]["theirs_team"]} == {"甲组", "乙组"}
    assert json.loads(found["edited_twice"]["ours_row"])["uid"] == "u0"
    with fiona.open(folder / "结果.gpkg", layer="photo") as layer:
        assert sorted(row["properties"]["path"] for row in layer) == ["1.jpg", "2.jpg"]


def test_the_order_of_the_files_is_no_matter(folder: Path) -> None:
    merge(folder, out="一.gpkg")
    merge(folder, out="二.gpkg", teams=("乙组.gpkg", "甲组.gpkg"))
    assert (folder / "一.gpkg").read_bytes() == (folder / "二.gpkg").read_bytes()


def test_decisions_are_carried_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    merge(folder)
    found = conflicts(folder / "结果.gpkg")["edited_twice"]
    choose(folder / "结果.gpkg", edited_twice="theirs", added_twice="甲组")
    capsys.readouterr()
    assert merge(folder, "--resolve", folder / "结果.gpkg", out="终.gpkg") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["open"], told["resolved"]) == (0, 2)
    covers = by_fid(read_table(folder / "终.gpkg", "covers")[0])
    assert covers[1]["state"] == found["theirs"]
    assert [row["x"] for row in covers.values() if row["y"] == 3_400_100.0] == [500_000.0]
    assert conflicts(folder / "终.gpkg")["edited_twice"]["state"] == "resolved"


def test_the_master_itself_may_be_merged_into_and_decided_later(folder: Path) -> None:
    master = folder / "总库.gpkg"
    old = folder / "原.gpkg"
    old.write_bytes(master.read_bytes())
    assert merge(folder, "--base", old, out="总库.gpkg") == 1
    first = read_table(master, "covers")[0]
    assert merge(folder, "--base", old, out="总库.gpkg") == 1
    assert by_fid(read_table(master, "covers")[0]) == by_fid(first), "a second run changes nothing"
    choose(master, edited_twice="ours", added_twice="both")
    value = conflicts(master)["edited_twice"]["ours"]
    for _ in range(2):
        assert merge(folder, "--base", old, out="总库.gpkg") == 0
        assert by_fid(read_table(master, "covers")[0])[1]["state"] == value
    with closing(sqlite3.connect(master)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        ids = database.execute("SELECT id FROM rtree_covers_geom ORDER BY id").fetchall()
        assert [fid for (fid,) in ids] == sorted(by_fid(read_table(master, "covers")[0]))


def test_all_else_in_the_master_stays(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "总库.gpkg")) as database, database:
        database.execute("CREATE TABLE qgis_projects(name TEXT PRIMARY KEY, metadata BLOB, content BLOB)")
        database.execute("INSERT INTO qgis_projects VALUES ('普查', 'm', 'c')")
    merge(folder, out="总库.gpkg")
    with closing(sqlite3.connect(folder / "总库.gpkg")) as database:
        assert database.execute("SELECT name FROM qgis_projects").fetchall() == [("普查",)]
        styles = database.execute("SELECT f_table_name FROM layer_styles").fetchall()
    assert styles == [("merge_conflict",)]


def test_a_team_may_send_a_shapefile_in_gbk(folder: Path) -> None:
    base = base_rows()
    write_geopackage(folder / "总库.gpkg", [table(base)], CRS, schemas=SCHEMAS)
    rows = [*without(with_values(base, 0, state="破损"), 4), new_row(9, 500_300.0, 3_400_000.0, note="新设")]
    schema = {
        "geometry": "Point",
        "properties": {name[:10]: "str:80" for name in rows[0] if name not in ("fid", "x", "y")},
    }
    with fiona.open(
        folder / "丙组.shp", "w", driver="ESRI Shapefile", schema=schema, crs=CRS, encoding="GBK"
    ) as shp:
        for row in rows:
            values = {name[:10]: row[name] for name in row if name not in ("fid", "x", "y")}
            point = {"type": "Point", "coordinates": (row["x"], row["y"])}
            shp.write({"geometry": point, "properties": values})
    assert merge(folder, teams=("丙组.shp",)) == 0
    covers = by_fid(read_table(folder / "结果.gpkg", "covers")[0])
    assert sorted(covers) == [1, 2, 3, 4, 6, 7]
    assert (covers[1]["state"], covers[7]["note"], covers[7]["x"]) == ("破损", "新设", 500_300.0)
    assert len(conflicts(folder / "结果.gpkg")) == 0


def test_a_team_in_degrees_is_not_taken_for_one_that_moved_everything(folder: Path) -> None:
    from citygrid_plugin.core.crs.projecting import project_table

    moved = project_table(table(with_values(base_rows(), 0, state="破损")), CRS, "EPSG:4490")
    write_geopackage(folder / "丁组.gpkg", [moved], "EPSG:4490", schemas=SCHEMAS)
    assert merge(folder, teams=("丁组.gpkg",)) == 0
    covers = by_fid(read_table(folder / "结果.gpkg", "covers")[0])
    assert covers == {**by_fid(table(base_rows())), 1: {**covers[1], "state": "破损"}}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--partial", "戊组"], "no team called 戊组"),
        (["--tolerance", "-1"], "negative"),
        (["--resolve", "总库.gpkg"], "no layer merge_conflict"),
    ],
)
def test_wrong_options_are_told(
    folder: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [str(folder / each) if each.endswith(".gpkg") else each for each in options]
    assert merge(folder, *options) == 2
    assert said in capsys.readouterr().err
    assert not (folder / "结果.gpkg").exists()


def test_bad_files_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "坏.gpkg").write_bytes(b"SQLite format 3\0" + b"x" * 4000)
    roads = FeatureTable.of("road", [shapely.LineString([(0, 0), (1, 1)])], name=objects(["路"]))
    write_geopackage(folder / "路.gpkg", [roads], CRS)
    assert merge(folder, teams=("坏.gpkg", "路.gpkg", "无.gpkg")) == 2
    said = capsys.readouterr().err
    assert "坏.gpkg" in said and "cannot be read" in said
    assert "no component layer" in said
    assert "does not exist" in said


def test_an_extract_is_not_taken_for_deletions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = base_rows(60)
    census(folder / "总库.gpkg", base)
    census(folder / "片区.gpkg", with_values(base[:10], 0, state="破损"))
    assert merge(folder, teams=("片区.gpkg",)) == 2
    assert "lacks 50 of the" in capsys.readouterr().err
    assert merge(folder, "--partial", "片区", teams=("片区.gpkg",)) == 0
    covers = by_fid(read_table(folder / "结果.gpkg", "covers")[0])
    assert len(covers) == 60 and covers[1]["state"] == "破损"


def test_a_choice_that_is_none_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    merge(folder)
    choose(folder / "结果.gpkg", edited_twice="甲")
    assert merge(folder, "--resolve", folder / "结果.gpkg", out="终.gpkg") == 2
    assert "Choose one of: base, ours, theirs, 乙组, 甲组" in capsys.readouterr().err


def test_killed_at_twenty_random_moments_the_file_is_the_old_one_or_the_new(
    folder: Path, repository: Path
) -> None:
    master = folder / "总库.gpkg"
    rng = np.random.default_rng(7)
    base = base_rows(4000)
    census(master, base)
    for name in ("甲组", "乙组"):
        rows = [{**row, "state": rng.choice(["破损", "完好"])} for row in base]
        census(folder / f"{name}.gpkg", rows)
    old = master.read_bytes()
    command = [sys.executable, repository / "scripts" / "merge_census.py", master]
    command += [folder / "甲组.gpkg", folder / "乙组.gpkg", "--out", master]
    whole = seconds_of(command)
    new = master.read_bytes()
    assert new != old
    shares = random.Random(20).choices(np.linspace(0.3, 1.05, 200).tolist(), k=18)
    seen = set()
    for _killed in kill_at(
        command, [whole * share for share in (0.2, *shares, 1.6)], lambda: master.write_bytes(old)
    ):
        left = master.read_bytes()
        assert left in (old, new)
        seen.add(left == new)
        with closing(sqlite3.connect(f"{master.as_uri()}?mode=ro", uri=True)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert False in seen, "some runs were killed before the end"


def test_killed_at_each_call_that_writes(folder: Path, repository: Path) -> None:
    """The same at each call that touches a file, so that no moment depends on luck."""
    master = folder / "总库.gpkg"
    old = master.read_bytes()
    merge(folder, out="总库.gpkg")
    new = master.read_bytes()
    for _killed in kill_at_each_write(
        repository / "scripts" / "merge_census.py",
        "citygrid_plugin.store.merged_census",
        [master, folder / "甲组.gpkg", folder / "乙组.gpkg", "--out", master],
        before=lambda: master.write_bytes(old),
        done=1,  # done, with conflicts
    ):
        assert master.read_bytes() in (old, new)
    assert master.read_bytes() == new


def test_nothing_is_left_beside_the_result(folder: Path) -> None:
    before = {path.name for path in folder.iterdir()}
    merge(folder)
    assert {path.name for path in folder.iterdir()} == before | {"结果.gpkg"}
    assert not os.path.exists(folder / "结果.gpkg-journal")
