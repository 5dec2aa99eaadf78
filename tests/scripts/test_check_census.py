"""``check_census.py`` and ``sample_census.py`` as a user calls them."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import check_census
import numpy as np
import pytest
import sample_census
from _cli import run

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.vector_source import read_table
from tests.faulty_census import RULES, make_faulty_census


def call(module: Any, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    status = run(module.main, module.build_parser, [*map(str, arguments), "--json"])
    return status, json.loads(capsys.readouterr().out)


def change(path: Path, *statements: str) -> None:
    """Change a GeoPackage without the functions that its triggers want of GDAL."""
    with closing(sqlite3.connect(path)) as database, database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            database.execute(statement)


def test_the_flags_of_a_census(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    census, out = make_faulty_census(tmp_path / "c.gpkg"), tmp_path / "flags.gpkg"
    before = census.read_bytes()
    status, report = call(check_census, capsys, census, "--out", out, "--today", "20261121")
    assert status == 1
    assert {rule: count for rule, count in report["rules"].items() if count} == RULES
    flags, crs = read_table(out, "flag")
    assert crs == "EPSG:4547"
    assert sorted(flags.columns["rule"].tolist()) == sorted(RULES)
    assert census.read_bytes() == before
    call(check_census, capsys, census, "--out", tmp_path / "again.gpkg", "--today", "20261121")
    assert (tmp_path / "again.gpkg").read_bytes() == out.read_bytes()


def test_rules_and_accepted_flags_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    census, out = make_faulty_census(tmp_path / "c.gpkg"), tmp_path / "flags.gpkg"
    rules = tmp_path / "rules.json"
    rules.write_text(
        json.dumps(
            [{"rule": rule, "enabled": rule == "DUPLICATE"} for rule in RULES]
            + [{"rule": "DUPLICATE", "severity": "info", "tolerance": 0.3}]
        ),
        encoding="utf-8",
    )
    written = tmp_path / "used.json"
    status, report = call(
        check_census, capsys, census, "--out", out, "--rules", rules, "--write-rules", written
    )
    assert (status, report["flags"]) == (0, {"error": 0, "warning": 0, "info": 0})
    assert {"rule": "DUPLICATE", "severity": "info", "tolerance": 0.3, "enabled": True} in json.loads(
        written.read_text("utf-8")
    )
    call(check_census, capsys, census, "--out", out)
    change(out, "UPDATE flag SET accepted = 1 WHERE severity = 'error'")
    status, report = call(check_census, capsys, census, "--out", tmp_path / "n.gpkg", "--accepted", out)
    assert (status, report["flags"]["error"], report["accepted"]) == (0, 0, 6)


def test_against_the_last_census_and_the_city_s_demands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    census = make_faulty_census(tmp_path / "c.gpkg")
    last = make_faulty_census(tmp_path / "last.gpkg")
    change(last, "UPDATE cover SET state = '移除' WHERE code LIKE '%000001'")
    demands = tmp_path / "demands.csv"
    status, report = call(
        check_census, capsys, census, "--out", tmp_path / "f.gpkg", "--previous", last,
        "--write-demands", demands,
    )  # fmt: skip
    assert report["rules"]["STATE_TRANSITION"] == 1
    rows = list(csv.DictReader(demands.open(encoding="utf-8")))
    assert len(rows) == 153
    rows = [row for row in rows if row["class_code"] == "01003"]
    rows[0]["accuracy"] = "A"
    with demands.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    _, report = call(check_census, capsys, census, "--out", tmp_path / "g.gpkg", "--demands", demands)
    assert report["rules"]["ACCURACY_TOO_LOW"] == 3
    demands.write_text("class_code,outside\n99999,1\n01003,2\n", encoding="utf-8")
    status, report = call(check_census, capsys, census, "--out", tmp_path / "h.gpkg", "--demands", demands)
    assert status == 2
    assert [problem["message"][:6] for problem in report["problems"]] == ["Line 2", "Line 3"]
    assert not (tmp_path / "h.gpkg").exists()


def test_photos_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    census = make_faulty_census(tmp_path / "c.gpkg")
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, content in (("a.jpg", b"1"), ("b.jpg", b"1"), ("c.jpg", b"2")):
        (folder / name).write_bytes(content)
    photos = [("u0", "a.jpg"), ("u1", "DCIM/b.jpg"), ("u2", "c.jpg"), ("u3", "gone.jpg"), ("nobody", "c.jpg")]
    with closing(sqlite3.connect(census)) as database, database:
        database.executemany("INSERT INTO photo (component_uid, path) VALUES (?, ?)", photos)
    _, report = call(check_census, capsys, census, "--out", tmp_path / "f.gpkg", "--photos", folder)
    found = {rule: count for rule, count in report["rules"].items() if rule.startswith("PHOTO")}
    assert found == {
        "PHOTO_MISSING": 4, "PHOTO_FILE_MISSING": 1, "PHOTO_ORPHAN": 1, "PHOTO_DUPLICATE": 1,
    }  # fmt: skip


def test_a_sample_is_drawn_filled_in_and_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    census, sample = make_faulty_census(tmp_path / "c.gpkg"), tmp_path / "s.gpkg"
    status, report = call(sample_census, capsys, census, "--out", sample, "--seed", 7, "--size", 5)
    assert (status, report["lot"], report["drawn"]) == (0, 8, 5)
    status, report = call(sample_census, capsys, sample, "--evaluate", "--out", tmp_path / "r.gpkg")
    assert (status, report["verdict"]) == (0, "open")
    change(
        sample,
        "UPDATE census_sample SET result = 'found', check_x = x + 0.1, check_y = y",
        "UPDATE census_sample SET result = 'not_found' WHERE number = 1",
    )
    page, data, limits = tmp_path / "r.html", tmp_path / "r.json", tmp_path / "l.json"
    given = [sample, "--evaluate", "--out", tmp_path / "r.gpkg", "--html", page, "--report", data]
    status, report = call(sample_census, capsys, *given, "--title", "江汉区")
    assert (status, report["verdict"]) == (1, "rejected")
    assert "江汉区" in page.read_text("utf-8")
    assert json.loads(data.read_text("utf-8"))["total"]["not_found"] == 1
    result, _ = read_table(tmp_path / "r.gpkg", "sample_result")
    assert result.columns["rmse_m"][0] == pytest.approx(0.1)
    limits.write_text('{"error_rate": 0.2, "defect_rate": 0.2}', encoding="utf-8")
    status, report = call(sample_census, capsys, *given, "--limits", limits)
    assert (status, report["verdict"]) == (0, "accepted")
    limits.write_text('{"eror_rate": 0.2}', encoding="utf-8")
    assert call(sample_census, capsys, *given, "--limits", limits)[0] == 2


def test_a_plan_of_one_s_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    census, plan = make_faulty_census(tmp_path / "c.gpkg"), tmp_path / "plan.csv"
    given = [census, "--out", tmp_path / "s.gpkg"]
    call(sample_census, capsys, *given, "--plan", "gbt24356", "--write-plan", plan)
    assert plan.read_text("utf-8").splitlines()[:2] == ["lot_from,sample,accept", "1,3,"]
    plan.write_text("lot_from,sample,accept\n1,6,1\n", encoding="utf-8")
    _, report = call(sample_census, capsys, *given, "--plan-file", plan)
    assert (report["drawn"], report["accept"]) == (6, 1)
    _, report = call(sample_census, capsys, *given, "--by", "unit", "--size", 2)
    assert report["drawn"] == 2


@pytest.mark.data
def test_real_furniture(shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Points of OpenStreetMap taken for components: what they lack is told, and nothing breaks."""
    read, crs = read_table(shared_data / "furniture" / "helsinki_furniture.gpkg", name="component")
    classes = {"manhole": "01023", "lamp": "01037", "bench": "04007", "bin": "03005", "tree": "04002"}
    kinds = np.array([classes.get(kind, "99999") for kind in read.column("kind").tolist()], dtype=object)
    table = FeatureTable.of("component", read.geometry, class_code=kinds)
    write_geopackage(tmp_path / "c.gpkg", [table], crs)
    status, report = call(check_census, capsys, tmp_path / "c.gpkg", "--out", tmp_path / "f.gpkg")
    assert status == 1
    assert report["components"] == len(table)
    assert report["rules"]["CODE_MISSING"] == len(table)
    assert report["rules"]["CLASS_INVALID"] == int((kinds == "99999").sum())
    assert report["rules"]["GEOMETRY_MISSING"] == 0
