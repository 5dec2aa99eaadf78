"""A team's package: what is in it, that QGIS opens it, that QField finds what it looks for, the way back."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import field_package
import merge_census
import pytest
import shapely
from _cli import run

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.store.census import Census, write_census
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.profile_files import load_profile
from tests.census_town import COMMUNITY, CRS, X0, Y0, make_census, some_components
from tests.core.component_codes.town import texts

TEAM = "甲组"


@pytest.fixture
def master(tmp_path: Path) -> Path:
    """A census with five components on six cells, ranges of two teams."""
    return make_census(tmp_path / "总库.gpkg", filled=True, team=TEAM)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Roads, one near and one far."""
    lines = [
        shapely.LineString([(X0, Y0), (X0 + 300, Y0)]),
        shapely.LineString([(X0 + 9000, Y0), (X0 + 9100, Y0)]),
    ]
    path = tmp_path / "base.gpkg"
    write_geopackage(path, [FeatureTable.of("road", lines, name=texts("近路", "远路"))], CRS)
    return path


def pack(*arguments: object) -> int:
    return run(field_package.main, field_package.build_parser, [*map(str, arguments), "--json"])


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_what_is_in_it(master: Path, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "甲组外业"
    cell = f"{COMMUNITY}001"
    assert pack(master, "--team", TEAM, "--area", cell, "--base", base, "--out", out) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["cells"] == 1
    assert report["components"] + report["left"] == 5
    names = sorted(each.name for each in out.iterdir())
    assert names == sorted(["DCIM", "使用说明.txt", "底图.gpkg", "甲组.gpkg", "甲组.qgs"])
    census = out / "甲组.gpkg"
    assert rows(census, "SELECT code FROM unit_grid") == [(cell,)]
    assert rows(census, "SELECT DISTINCT team FROM code_range") == [(TEAM,)]
    assert rows(census, "SELECT value FROM census_info WHERE key = 'team'") == [(TEAM,)]
    assert rows(out / "底图.gpkg", "SELECT name FROM road") == [("近路",)]
    assert TEAM in (out / "使用说明.txt").read_text("utf-8-sig")
    text = (out / "甲组.qgs").read_text("utf-8")
    assert str(tmp_path) not in text and "file:" not in text, "paths are relative"


def test_qgis_opens_it_and_qfield_finds_its_settings(
    qgis_app: object, master: Path, base: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProject

    out = tmp_path / "package"
    assert pack(master, "--team", TEAM, "--base", base, "--out", out) == 0
    moved = tmp_path / "somewhere else"
    out.rename(moved)  # as on a phone
    project = QgsProject()
    assert project.read(str(moved / "甲组.qgs"))
    layers = {layer.shortName() or layer.name(): layer for layer in project.mapLayers().values()}
    assert {"cover", "lamp", "sanitation", "other", "photo", "unit_grid", "road"} <= set(layers)
    assert all(layer.isValid() for layer in layers.values())
    assert project.crs().authid() == CRS
    assert project.relationManager().relations(), "photos belong to components"
    for name in ("cover", "photo"):
        layer = layers[name]
        assert layer.customProperty("QFieldSync/action") == "copy"
        assert layer.customProperty("QFieldSync/is_feature_addition_locked") is False
        assert not layer.readOnly()
    for name in ("unit_grid", "road", "code_range"):
        assert layers[name].customProperty("QFieldSync/is_geometry_editing_locked") is True
        assert layers[name].readOnly()
    assert project.readEntry("qfieldsync", "/initialActiveLayer")[0] == layers["cover"].id()
    assert project.readEntry("qfieldsync", "/initialMapMode")[0] == "digitize"
    assert project.readNumEntry("qfieldsync", "/maximumImageWidthHeight")[0] == 1920
    assert project.readBoolEntry("qfieldsync", "/geofencingIsActive")[0]
    assert project.readEntry("qfieldsync", "/geofencingLayer")[0] == layers["unit_grid"].id()
    form = layers["cover"].editFormConfig()
    assert form.tabs()[0].name() == "基本信息"
    team = layers["cover"].fields().indexOf("team")
    assert layers["cover"].defaultValueDefinition(team).expression() == f"'{TEAM}'"
    project.clear()


def test_photos_are_named_so_that_no_two_are_alike(qgis_app: object, master: Path, tmp_path: Path) -> None:
    from qgis.core import (
        QgsExpression,
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsFeature,
        QgsProject,
    )

    out = tmp_path / "package"
    assert pack(master, "--team", TEAM, "--out", out) == 0
    project = QgsProject()
    assert project.read(str(out / "甲组.qgs"))
    (layer,) = (each for each in project.mapLayers().values() if each.shortName() == "photo")
    naming = json.loads(layer.customProperty("QFieldSync/attachment_naming"))["path"]
    older = json.loads(layer.customProperty("QFieldSync/photo_naming"))["path"]
    feature = QgsFeature(layer.fields())
    feature["component_uid"] = "{0f1e2d3c-aaaa-bbbb-cccc-000000000000}"
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    for text, end in ((naming, ".{extension}"), (older, ".jpg")):
        expression = QgsExpression(text)
        name = expression.evaluate(context)
        assert not expression.hasEvalError(), expression.evalErrorString()
        assert name.startswith("DCIM/甲组_20") and name.endswith(f"_0f1e2d3c{end}")
    project.clear()


def test_the_way_back(master: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Recorded in the package, merged into the master: what stayed at home is still there."""
    out, merged = tmp_path / "package", tmp_path / "merged.gpkg"
    assert pack(master, "--team", TEAM, "--area", f"{COMMUNITY}001", "--out", out) == 0
    before = sum(rows(master, f"SELECT count(*) FROM {name}")[0][0] for name in ("cover", "lamp", "other"))
    record(out / "甲组.gpkg")
    capsys.readouterr()
    arguments = [master, out / "甲组.gpkg", "--partial", TEAM, "--out", merged]
    assert run(merge_census.main, merge_census.build_parser, [*map(str, arguments), "--json"]) == 0
    after = sum(rows(merged, f"SELECT count(*) FROM {name}")[0][0] for name in ("cover", "lamp", "other"))
    assert after == before + 1
    assert rows(merged, "SELECT name FROM lamp WHERE uid = 'new'") == [("路灯",)]
    assert rows(merged, "SELECT path FROM photo") == [("DCIM/甲组_1.jpg",)]
    assert len(rows(merged, "SELECT code FROM unit_grid")) == 6
    assert len(rows(merged, "SELECT DISTINCT team FROM code_range")) == 2


def record(census: Path) -> None:
    """As QField does: one more lamp and its photo."""
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.Open(str(census), 1)
    layer = source.GetLayerByName("lamp")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("uid", "new")
    feature.SetField("class_code", "01037")
    feature.SetField("name", "路灯")
    feature.SetField("team", TEAM)
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({X0 + 33} {Y0 + 44})"))
    layer.CreateFeature(feature)
    photos = source.GetLayerByName("photo")
    photo = ogr.Feature(photos.GetLayerDefn())
    photo.SetField("uid", "p1")
    photo.SetField("component_uid", "new")
    photo.SetField("path", "DCIM/甲组_1.jpg")
    photos.CreateFeature(photo)
    del feature, photo, layer, photos, source


def test_zipped_and_the_same_every_time(master: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "甲组.zip", tmp_path / "b" / "甲组.zip"
    for path in (one, other):
        path.parent.mkdir()
        assert pack(master, "--team", TEAM, "--out", path) == 0
    with zipfile.ZipFile(one) as archive:
        assert archive.testzip() is None
        assert {"甲组/甲组.qgs", "甲组/甲组.gpkg", "甲组/DCIM/"} <= set(archive.namelist())
    assert one.read_bytes() == other.read_bytes()


def test_what_cannot_be_packed_is_told(
    master: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "package"
    assert pack(master, "--team", "丙组", "--out", out) == 2
    assert "乙组" in capsys.readouterr().err, "it names the teams there are"
    assert pack(master, "--team", TEAM, "--area", "999", "--out", out) == 2
    assert "999" in capsys.readouterr().err
    out.mkdir()
    (out / "work.gpkg").write_bytes(b"of a week")
    assert pack(master, "--team", TEAM, "--out", out) == 2
    assert (out / "work.gpkg").read_bytes() == b"of a week"
    bare = tmp_path / "bare.gpkg"
    from citygrid_plugin.core.census import CensusSettings

    parts = (None, None, some_components())
    write_census(bare, Census(load_profile("gbt47678"), CRS, CensusSettings.of(), *parts))
    assert pack(bare, "--team", TEAM, "--out", tmp_path / "p2") == 2
    assert "unit grid" in capsys.readouterr().err
