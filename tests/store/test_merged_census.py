"""Merging into a census that CityGrid made itself: forms, photos, ledger and project stay right."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.merging import MergeSettings
from citygrid_plugin.store.geopackage_copy import teach_spatial_functions
from citygrid_plugin.store.merged_census import merge, read_inputs, write_merged
from citygrid_plugin.store.vector_source import read_table
from tests.census_town import make_census


@pytest.fixture
def master(tmp_path: Path) -> Path:
    return make_census(tmp_path / "总库.gpkg", filled=True)


def team(master: Path, name: str, *statements: str) -> tuple[str, Path]:
    path = master.with_name(f"{name}.gpkg")
    shutil.copyfile(master, path)
    with closing(sqlite3.connect(path)) as database, database:
        teach_spatial_functions(database)
        for statement in statements:
            database.execute(statement)
    return name, path


def rows(path: Path, layer: str) -> list[dict[str, Any]]:
    table = read_table(path, layer)[0]
    return [{name: column[k] for name, column in table.columns.items()} for k in range(len(table))]


def test_components_photos_and_ledger_of_two_teams(master: Path) -> None:
    uid = rows(master, "cover")[0]["uid"]
    photo = "INSERT INTO photo (uid, component_uid, path) VALUES ('{0}', '{1}', '{0}.jpg')"
    ledger = "INSERT INTO code_ledger (code, class_code, last_sequence) VALUES ('{0}', '01003', {1})"
    teams = [
        team(master, "甲", "UPDATE cover SET state = '破损'", photo.format("a", uid), ledger.format("x5", 5)),
        team(master, "乙", "UPDATE lamp SET note = '高'", photo.format("b", uid), ledger.format("x7", 7)),
    ]
    inputs = read_inputs(master, None, teams)
    assert inputs.master.components == ["cover", "lamp", "other", "sanitation"]
    merged = merge(inputs, MergeSettings())
    assert not merged.conflicts
    out = master.with_name("结果.gpkg")
    write_merged(inputs, merged, out)
    assert {row["state"] for row in rows(out, "cover")} == {"破损"}
    assert [row["note"] for row in rows(out, "lamp")] == ["高"]
    assert sorted(row["path"] for row in rows(out, "photo")) == ["a.jpg", "b.jpg"]
    assert sorted(row["last_sequence"] for row in rows(out, "code_ledger")) == [5, 7]


def test_a_copied_component_gets_a_uuid_of_its_own(master: Path) -> None:
    """Copy and paste takes the hidden uuid along; the file has an index that forbids it twice."""
    copy = "CREATE TABLE t AS SELECT * FROM lamp LIMIT 1"
    drop = "DROP INDEX lamp_uid"
    paste = "INSERT INTO lamp (geom, uid, class_code, note) SELECT geom, uid, class_code, '复制' FROM t"
    inputs = read_inputs(master, None, [team(master, "甲", drop, copy, paste)])
    out = master.with_name("结果.gpkg")
    write_merged(inputs, merge(inputs, MergeSettings()), out)
    found = rows(out, "lamp")
    assert len(found) == 2
    assert len({row["uid"] for row in found}) == 2


def test_forms_and_the_project_under_another_name(master: Path) -> None:
    out = master.with_name("结果.gpkg")
    inputs = read_inputs(master, None, [team(master, "甲", "UPDATE cover SET note = '一'")])
    write_merged(inputs, merge(inputs, MergeSettings()), out)

    def forms(path: Path) -> dict[str, str]:
        with closing(sqlite3.connect(path)) as database:
            return dict(database.execute("SELECT f_table_name, styleQML FROM layer_styles"))

    before, after = forms(master), forms(out)
    assert set(after) == {*before, "merge_conflict"}
    assert all(after[name] == text for name, text in before.items())
    with closing(sqlite3.connect(out)) as database:
        (content,) = database.execute("SELECT content FROM qgis_projects").fetchone()
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as archive:
        text = archive.read(archive.namelist()[0]).decode("utf-8")
    assert "结果.gpkg" in text and "总库.gpkg" not in text
    assert "<title>城市部件普查</title>" in text
