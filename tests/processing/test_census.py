"""``citygrid:createcensus`` and ``citygrid:assigncodes`` through Processing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.census_town import CLASSES, COMMUNITY, make_base, make_census, some_components

GRID = {"UNIT_GRID": "unit_grid", "COMMUNITY": "community", "COMPONENT": "component"}


def run(name: str, **parameters: Any) -> dict[str, Any]:
    import processing

    return processing.run(f"citygrid:{name}", parameters)


def layers_of(path: Path, *names: str) -> dict[str, str]:
    return {name: f"{path}|layername={GRID.get(name, 'component')}" for name in names}


@pytest.mark.parametrize(("choice", "profile"), [(0, "gbt47678"), (1, "gbt30428")])
def test_the_same_file_as_the_script_makes(
    citygrid_provider: object, tmp_path: Path, choice: int, profile: str
) -> None:
    import create_census
    from _cli import run as run_script

    base, departments = make_base(tmp_path / "base.gpkg"), tmp_path / "d.csv"
    departments.write_text("code,name\nA1,市水务局\n", encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    out = {folder: tmp_path / folder / "census.gpkg" for folder in "ab"}
    result = run(
        "createcensus",
        PROFILE=choice,
        **layers_of(base, "UNIT_GRID", "COMMUNITY"),
        DEPARTMENTS=str(departments),
        TEAMS="甲组、乙组",
        TEAM="甲组",
        OUTPUT=str(out["a"]),
    )
    given = [base, "--profile", profile, "--departments", departments]
    given += ["--teams", "甲组,乙组", "--team", "甲组", "--out", out["b"]]
    assert run_script(create_census.main, create_census.build_parser, list(map(str, given))) == 0
    assert out["a"].read_bytes() == out["b"].read_bytes()
    from qgis.core import QgsProject

    assert QgsProject.instance().read(result["PROJECT"])
    QgsProject.instance().clear()


def test_a_crs_is_wanted_if_nothing_else_says_it(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="CRS"):
        run("createcensus", OUTPUT=str(tmp_path / "c.gpkg"))
    run("createcensus", CRS="EPSG:4547", OUTPUT=str(tmp_path / "c.gpkg"))
    with pytest.raises(QgsProcessingException, match="file"):
        run("createcensus", CRS="EPSG:4547")


def coded(result: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (f["class_code"], f["code"], f["grid_code"], f["community_name"])
        for f in result["OUTPUT"].getFeatures()
    ]


def test_codes_and_stamps(citygrid_provider: object, tmp_path: Path) -> None:
    base = make_base(tmp_path / "base.gpkg", with_components=True)
    where = layers_of(base, "INPUT", "UNIT_GRID", "COMMUNITY")
    result = run("assigncodes", **where, OUTPUT="TEMPORARY_OUTPUT", CHANGES="TEMPORARY_OUTPUT")
    assert (result["ISSUED"], result["STAMPED"]) == (5, 5)
    cover = CLASSES["gbt47678"][0]
    assert coded(result)[:2] == [
        (cover, "42010201003000001", f"{COMMUNITY}001", "光谷社区"),
        (cover, "42010201003000002", f"{COMMUNITY}001", "光谷社区"),
    ]
    assert result["CHANGES"].featureCount() == 5
    # What the core says of the same components.
    from citygrid_plugin.core.component_codes import CodeSettings, assign_codes
    from tests.core.component_codes.town import NEW, board, community

    done = assign_codes([some_components()], board(), CodeSettings(NEW), community())
    assert [row[1] for row in coded(result)] == done.tables[0].columns["code"].tolist()


def test_ranges_and_codes_given_elsewhere(citygrid_provider: object, tmp_path: Path) -> None:
    census = make_census(tmp_path / "census.gpkg", filled=True, team="乙组")
    parameters = {
        "INPUT": f"{census}|layername=cover",
        "UNIT_GRID": f"{census}|layername=unit_grid",
        "RANGES": f"{census}|layername=code_range",
        "TEAM": "乙组",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    first = run("assigncodes", **parameters)
    assert [row[1][-6:] for row in coded(first)] == ["001001", "001002"]
    second = run("assigncodes", **parameters, TAKEN=[first["OUTPUT"]])
    assert [row[1][-6:] for row in coded(second)] == ["001003", "001004"]


def test_fields_of_their_own_and_the_crs_are_kept(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    base = make_base(tmp_path / "base.gpkg")
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=类别代码:string(5)&field=编号:int&field=code:string(17)", "部件", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Point(114.0001 39.7311)"))
    feature["类别代码"], feature["编号"] = "01003", 7
    layer.dataProvider().addFeatures([feature])
    result = run(
        "assigncodes",
        INPUT=layer,
        **layers_of(base, "UNIT_GRID"),
        COUNTY="420102",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    (made,) = result["OUTPUT"].getFeatures()
    assert (made["class_code"], made["编号"], made["code"]) == ("01003", 7, "42010201003000001")
    assert result["OUTPUT"].crs().authid() == "EPSG:4326"
    assert made.geometry().asWkt(4) == "Point (114.0001 39.7311)"


def test_a_class_without_numbers_fails_and_writes_nothing(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    base = make_base(tmp_path / "base.gpkg", with_components=True)
    full = tmp_path / "full.gpkg"
    from citygrid_plugin.store.geopackage import write_geopackage
    from tests.core.component_codes.town import components

    write_geopackage(full, [components((1, 1, "01003"), code=["42010201003999999"])], "EPSG:4547")
    out = tmp_path / "o.gpkg"
    with pytest.raises(QgsProcessingException, match="01003 雨水井盖"):
        run("assigncodes", **layers_of(base, "INPUT", "UNIT_GRID"), TAKEN=[str(full)], OUTPUT=str(out))
    assert not out.exists()


def test_a_postgis_connection_gets_the_schema(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProviderRegistry

    from benchmarks.peers import postgis

    try:
        with postgis.server() as connection:
            info = connection.info
            metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
            uri = f"dbname='{info.dbname}' host={info.host} port={info.port} user='{info.user}' password='x'"
            metadata.saveConnection(
                metadata.createConnection(uri, {"saveUsername": True, "savePassword": True}), "citygrid test"
            )
            try:
                result = run("createcensus", CRS="EPSG:4547", CONNECTION="citygrid test", SCHEMA="census")
            finally:
                metadata.deleteConnection("citygrid test")
            assert "schema=census" in result["PROJECT"] and "password" not in result["PROJECT"]
            cursor = connection.cursor()
            cursor.execute("SELECT count(*) FROM census.cover")
            assert cursor.fetchall() == [(0,)]
    except postgis.Unavailable as error:
        pytest.skip(str(error))


def test_the_file_opens_in_other_programs(citygrid_provider: object, tmp_path: Path) -> None:
    run("createcensus", CRS="EPSG:4547", OUTPUT=str(tmp_path / "c.gpkg"))
    with closing(sqlite3.connect(tmp_path / "c.gpkg")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
