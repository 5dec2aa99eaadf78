"""``scripts/import_components.py`` and ``scripts/export_components.py``: there and back, killed or not."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import assign_codes
import export_components
import import_components
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.census import CensusSettings
from citygrid_plugin.core.coding import community_code_text
from citygrid_plugin.core.model.census_schema import COMPONENT_LAYERS
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.census import Census, write_census
from citygrid_plugin.store.component_delivery import BESIDE, CODES, LEFT_OUT, PAGE, REPORT
from citygrid_plugin.store.profile_files import load_profile
from citygrid_plugin.store.vector_source import read_table
from tests.component_tables import (
    CRS,
    ROWS,
    many_components,
    write_csv,
    write_geojson,
    write_shapefile,
)
from tests.core.component_codes.town import board, community
from tests.killing import kill_at, seconds_of


def take_in(*arguments: object) -> int:
    return run(import_components.main, import_components.build_parser, [*map(str, arguments), "--json"])


def deliver(*arguments: object) -> int:
    return run(export_components.main, export_components.build_parser, [*map(str, arguments), "--json"])


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def components(path: Path) -> list[dict[str, Any]]:
    """Everything in the component layers of a census, with x and y, in the order of the codes."""
    found = []
    for name in COMPONENT_LAYERS:
        table, _ = read_table(path, name)
        for row in range(len(table)):
            values = {key: column[row] for key, column in table.columns.items() if key != "fid"}
            shape = table.geometry[row]
            found.append({**values, "x": shape.x, "y": shape.y})
    return sorted(found, key=lambda one: (one["code"] or "", one["class_code"], one["x"]))


@pytest.fixture
def census(tmp_path: Path) -> Path:
    """A census of 240 components of every class, every field filled in, with codes."""
    return coded_census(tmp_path)


def coded_census(folder: Path, count: int = 240, profile: str = "gbt47678") -> Path:
    plain, coded = folder / "plain.gpkg", folder / "coded.gpkg"
    parts = (board(), community(), many_components(count, profile))
    write_census(plain, Census(load_profile(profile), CRS, CensusSettings.of(), *parts))
    arguments = [str(plain), "--out", str(coded)]
    assert run(assign_codes.main, assign_codes.build_parser, arguments) == 0
    return coded


@pytest.mark.parametrize("kind", ["gbk", "utf-8", "csv gbk", "csv utf-8 tab", "csv x y", "geojson", "folder"])
def test_what_offices_send(tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "来源"
    source.mkdir()
    more: list[object] = []
    if kind == "geojson":
        given = write_geojson(source / "部件.geojson")
        more = ["--crs", CRS]
    elif kind.startswith("csv"):
        encoding = "utf-8-sig" if "utf-8" in kind else "gb18030"
        given = write_csv(source / "部件.csv", encoding, "\t" if "tab" in kind else ",", "x y" not in kind)
        more = ["--source-crs", CRS]
    else:
        given = write_shapefile(source / "部件.shp", "utf-8" if kind == "utf-8" else "gbk")
        (source / "部件.cpg").unlink()  # nobody says the encoding
        given = source if kind == "folder" else given
    out = tmp_path / "普查.gpkg"
    assert take_in(given, *more, "--out", out) == 0
    report = told(capsys)
    assert (report["imported"], report["rejected"], report["read"]) == (3, 0, 3)
    got = {(one["name"], one["owner_name"], one["state"]): (one["x"], one["y"]) for one in components(out)}
    assert set(got) == {row[:3] for row in ROWS}
    for *key, x, y in ROWS:
        assert got[tuple(key)] == pytest.approx((x, y), abs=1e-6 if kind == "geojson" else 0)  # type: ignore[index]


def test_what_cannot_be_mapped_is_in_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "a.csv"
    table.write_text(
        "类别,经度,纬度,厂家\n路灯,114.3,30.5,甲厂\n飞船,114.3,30.5,乙厂\n路灯,,,丙厂\n", "utf-8"
    )
    out = tmp_path / "c.gpkg"
    assert take_in(table, "--out", out) == 0
    report = told(capsys)
    assert (report["imported"], report["rejected"]) == (1, 2)
    assert sorted(problem["fids"] for problem in report["problems"]) == [[3], [4]]
    with closing(sqlite3.connect(out)) as database:
        rows = database.execute("SELECT feature, reason, attributes FROM import_reject").fetchall()
        assert [row[0] for row in rows] == [3, 4]
        assert "乙厂" in rows[0][2] and "丙厂" in rows[1][2]
        assert database.execute("SELECT note FROM lamp").fetchall() == [("厂家=甲厂",)]
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"classes": {"飞船": "05009"}, "rest": "table"}), "utf-8")
    assert take_in(table, "--mapping", mapping, "--out", out) == 0
    assert told(capsys)["imported"] == 2


@pytest.mark.parametrize(
    ("text", "entries", "word"),
    [
        ("类别\n路灯\n", {}, "coordinates"),
        ("类别,x,y\n路灯,1,2\n", {"fields": {"code": "BH"}}, "BH"),
        ("类别,x,y\n路灯,500000,4400000\n", {}, "coordinate reference system"),
        ("类别,x,y\n路灯,1,2\n", {"colour": "red"}, "colour"),
        ("类别,x,y\n", {}, "rows"),
    ],
)
def test_bad_input_is_told(
    tmp_path: Path, text: str, entries: dict[str, Any], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table, mapping = tmp_path / "a.csv", tmp_path / "m.json"
    table.write_text(text, "utf-8")
    mapping.write_text(json.dumps(entries), "utf-8")
    out = tmp_path / "c.gpkg"
    out.write_bytes(b"")
    assert take_in(table, "--mapping", mapping, "--out", out) == 2
    assert word in capsys.readouterr().err
    assert out.read_bytes() == b""


def text(value: Any) -> str:
    return community_code_text(value)  # NaN is what a column of numbers has for nothing


def same(ours: list[dict[str, Any]], theirs: list[dict[str, Any]], profile: str) -> None:
    """Every point and every attribute that the profile has a field for."""
    names = [spec.name for spec in load_profile(profile).fields if spec.name != "code"]
    assert len(ours) == len(theirs)
    for one, other in zip(ours, theirs, strict=True):
        assert (one["x"], one["y"]) == (other["x"], other["y"])
        assert {name: text(one.get(name)) for name in names} == {
            name: text(other.get(name)) for name in names
        }


@pytest.mark.parametrize("form", [("shapefile", "utf-8"), ("shapefile", "gbk"), ("gpkg", "utf-8")])
@pytest.mark.parametrize("by", ["all", "major"])
def test_there_and_back(
    census: Path, tmp_path: Path, form: tuple[str, str], by: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    folder, back = tmp_path / "成果", tmp_path / "back.gpkg"
    kind, encoding = form
    assert deliver(census, "--format", kind, "--encoding", encoding, "--by", by, "--out", folder) == 0
    report = told(capsys)["delivery"]
    assert report["counts"] == {
        "given": 240,
        "delivered": 240,
        "left_out": 0,
        "changed_values": 0,
        "recoded": 0,
    }
    assert take_in(folder, "--out", back) == 0
    assert told(capsys)["rejected"] == 0
    same(components(census), components(back), "gbt47678")
    assert [one["code"] for one in components(census)] == [one["code"] for one in components(back)]
    profile = load_profile("gbt47678")
    assert all(profile.code_problem(one["code"], one["class_code"]) is None for one in components(back))


def test_the_other_profile_there_and_back(
    census: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What has no class there is left out and told; everything else comes back with 16 digits."""
    capsys.readouterr()
    folder, back = tmp_path / "成果", tmp_path / "back.gpkg"
    assert deliver(census, "--profile", "gbt30428", "--encoding", "gbk", "--out", folder) == 0
    counts = told(capsys)["delivery"]["counts"]
    assert counts["delivered"] + counts["left_out"] == 240
    left = read_table(folder / BESIDE / LEFT_OUT, "left_out")[0]
    gone = set(left.column("code").tolist())
    assert len(gone) == counts["left_out"] > 0
    assert all("counterpart" in why or "may be" in why for why in left.column("reason").tolist())
    lines = (folder / BESIDE / CODES).read_text("utf-8-sig").split()[1:]
    new_of = dict(line.split(",") for line in lines)
    assert len(new_of) == counts["delivered"]
    assert take_in(folder, "--profile", "gbt30428", "--out", back) == 0
    ours = [{**one, "code": new_of[one["code"]]} for one in components(census) if one["code"] not in gone]
    theirs = components(back)
    old = load_profile("gbt30428")
    assert all(old.code_problem(one["code"], one["class_code"]) is None for one in theirs)
    same(sorted(ours, key=lambda one: one["code"]), theirs, "gbt30428")


def test_the_report(census: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "成果"
    assert deliver(census, "--by", "major", "--date", "20260801", "--out", folder) == 0
    report = json.loads((folder / REPORT).read_text("utf-8"))
    assert sum(row["count"] for row in report["layers"]) == 240
    assert sum(row["count"] for row in report["classes"]) == 240
    assert report["crs"]["id"] == CRS
    for row in report["files"]:
        assert hashlib.sha256((folder / row["file"]).read_bytes()).hexdigest() == row["sha256"]
    page = (folder / PAGE).read_text("utf-8")
    shapes = next(row for row in report["files"] if row["file"].endswith(".shp"))
    for word in ("成果交付报告", "GLBJBSM", "01市政公用设施", shapes["sha256"], "20260801"):
        assert word in page
    again = tmp_path / "又一次"
    assert deliver(census, "--by", "major", "--date", "20260801", "--out", again) == 0
    for each in sorted(folder.rglob("*")):
        if each.is_file():
            assert each.read_bytes() == (again / each.relative_to(folder)).read_bytes(), each.name


def test_nobodys_folder_is_thrown_away(census: Path, tmp_path: Path) -> None:
    folder = tmp_path / "我的"
    folder.mkdir()
    (folder / "照片.jpg").write_bytes(b"x")
    assert deliver(census, "--out", folder) == 2
    assert [each.name for each in folder.iterdir()] == ["照片.jpg"]
    assert deliver(census, "--out", tmp_path / "成果") == 0
    (tmp_path / "成果" / "说明.docx").write_bytes(b"x")
    assert deliver(census, "--out", tmp_path / "成果") == 2
    assert (tmp_path / "成果" / "说明.docx").exists()


def test_another_profile_asks_and_takes_decisions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = coded_census(tmp_path, 90, "gbt30428")
    capsys.readouterr()
    assert deliver(old, "--out", tmp_path / "a") == 0
    before = told(capsys)["delivery"]["counts"]["left_out"]
    assert deliver(old, "--class-value", "0117=01034", "--out", tmp_path / "b") == 0
    after = told(capsys)["delivery"]["counts"]["left_out"]
    assert after < before


def state_of(folder: Path) -> dict[str, str]:
    """Every file of a folder with the checksum of its content."""
    return {
        each.relative_to(folder).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def test_killed_at_any_moment_the_delivery_is_the_old_one_or_the_new(
    tmp_path: Path, repository: Path
) -> None:
    """kill -9 at twenty random moments: the folder is the old one or the new one, whole."""
    census = coded_census(tmp_path, 1000)
    folder = tmp_path / "成果"
    script = str(repository / "scripts" / "export_components.py")

    def command(by: str) -> list[str | Path]:
        return [sys.executable, script, str(census), "--by", by, "--out", str(folder)]

    subprocess.run(command("all"), check=True, capture_output=True, timeout=120)
    old = state_of(folder)
    kept = tmp_path / "kept"
    shutil.copytree(folder, kept)
    whole = seconds_of(command("class"))
    new = state_of(folder)
    assert old != new

    def put_back() -> None:
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)

    moments = random.Random(20260701)
    seen = []
    # Starting up is the first part of a run: most moments are where files are written.
    shares = sorted(moments.uniform(0.3, 1.15) for _ in range(20))
    for _killed in kill_at(command("class"), [whole * share for share in shares], put_back):
        left = state_of(folder)
        assert left in (old, new)
        seen.append(left == new)
    assert True in seen and False in seen, "some runs were killed before the end, some not"


def test_a_delivery_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.gpkg"
    write_census(path, Census(load_profile("gbt47678"), CRS, CensusSettings.of()))
    assert deliver(path, "--out", tmp_path / "成果") == 0
    assert told(capsys)["delivery"]["counts"]["given"] == 0


def test_points_are_exact_in_a_shapefile(tmp_path: Path) -> None:
    from citygrid_plugin.core.model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema
    from citygrid_plugin.store.shapefile import write_points

    table = FeatureTable.of("a", [shapely.Point(1 / 3, 2 / 3)], n=[-7])
    schema = LayerSchema("a", GeometryKind.POINT, "a", (FieldSchema("n", FieldKind.INTEGER, "n"),))
    write_points(tmp_path / "a.shp", table, schema, CRS)
    back, crs = read_table(tmp_path / "a.shp")
    assert (back.geometry[0].x, back.geometry[0].y, back.column("n")[0]) == (1 / 3, 2 / 3, -7)
    assert crs == CRS
