"""``citygrid:importcomponents``, ``exportcomponents`` and ``fieldpackage`` through Processing."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.model.census_schema import COMPONENT_LAYERS
from tests.census_town import make_base, make_census
from tests.component_tables import CRS, ROWS, write_csv, write_geojson, write_shapefile
from tests.scripts.test_exchange import coded_census


def run(name: str, **parameters: Any) -> dict[str, Any]:
    import processing

    return processing.run(f"citygrid:{name}", parameters)


def names(census: Path) -> dict[str, tuple[float, float]]:
    from qgis.core import QgsVectorLayer

    found = {}
    for name in COMPONENT_LAYERS:
        layer = QgsVectorLayer(f"{census}|layername={name}", name, "ogr")
        assert layer.isValid()
        for feature in layer.getFeatures():
            point = feature.geometry().asPoint()
            found[feature["name"]] = (point.x(), point.y())
    return found


@pytest.mark.parametrize("kind", ["shapefile", "csv", "geojson"])
def test_import(citygrid_provider: object, tmp_path: Path, kind: str) -> None:
    more: dict[str, Any] = {}
    if kind == "shapefile":
        given = write_shapefile(tmp_path / "部件.shp")
    elif kind == "geojson":
        given = write_geojson(tmp_path / "部件.geojson")
        more = {"CRS": CRS}
    else:
        given = write_csv(tmp_path / "部件.csv", "utf-8")
        mapping = tmp_path / "m.json"
        mapping.write_text(json.dumps({"crs": CRS}), "utf-8")
        more = {"MAPPING": str(mapping)}
    base = make_base(tmp_path / "base.gpkg")
    out = tmp_path / "census.gpkg"
    result = run(
        "importcomponents",
        INPUT=[str(given)],
        UNIT_GRID=f"{base}|layername=unit_grid",
        COMMUNITY=f"{base}|layername=community",
        CENSUS=str(out),
        REJECTS="TEMPORARY_OUTPUT",
        **more,
    )
    assert (result["IMPORTED"], result["REJECTED"]) == (3, 0)
    got = names(out)
    assert set(got) == {row[0] for row in ROWS}
    for name, *_, x, y in ROWS:
        assert got[name] == pytest.approx((x, y), abs=1e-6)


def test_what_was_not_imported_is_a_layer(citygrid_provider: object, tmp_path: Path) -> None:
    table = tmp_path / "a.geojson"
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [114.0, 30.5]},
        "properties": {"类别": "飞船", "厂家": "乙厂"},
    }
    table.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    parameters = {"INPUT": [str(table)], "CENSUS": str(tmp_path / "c.gpkg")}
    result = run("importcomponents", **parameters, REJECTS="TEMPORARY_OUTPUT")
    (reject,) = result["REJECTS"].getFeatures()
    assert "乙厂" in reject["attributes"] and reject["reason"]
    assert run("importcomponents", **parameters, FALLBACK="01022")["IMPORTED"] == 1


@pytest.mark.parametrize(
    ("choice", "words"), [(0, []), (1, ["--encoding", "gbk"]), (2, ["--format", "gpkg"])]
)
def test_the_same_delivery_as_the_script_makes(
    citygrid_provider: object, tmp_path: Path, choice: int, words: list[str]
) -> None:
    import export_components
    from _cli import run as run_script

    census = coded_census(tmp_path, 60)
    layers = [f"{census}|layername={name}" for name in COMPONENT_LAYERS]
    ours, theirs = tmp_path / "a", tmp_path / "b"
    result = run("exportcomponents", INPUT=layers, FORMAT=choice, BY=1, OUTPUT=str(ours))
    assert (result["DELIVERED"], result["LEFT_OUT"]) == (60, 0)
    arguments = [str(census), *words, "--by", "major", "--out", str(theirs)]
    assert run_script(export_components.main, export_components.build_parser, arguments) == 0
    assert checksums(ours) == checksums(theirs)
    from qgis.core import QgsVectorLayer

    if choice < 2:
        for shape in ours.glob("*.shp"):
            layer = QgsVectorLayer(str(shape), "", "ogr")
            assert layer.isValid() and layer.featureCount() and layer.crs().authid() == CRS
            assert all(each["GLBJMC"].startswith("名称") for each in layer.getFeatures()), "readable Chinese"


def checksums(folder: Path) -> dict[str, str]:
    return {
        each.relative_to(folder).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_a_package(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    census, base = make_census(tmp_path / "c.gpkg", filled=True, team="甲组"), tmp_path / "base.gpkg"
    make_base(base)
    out = tmp_path / "甲组.zip"
    result = run("fieldpackage", CENSUS=str(census), TEAM="甲组", OUTPUT=str(out))
    assert (result["CELLS"], result["COMPONENTS"], result["LEFT"]) == (6, 5, 0)
    with zipfile.ZipFile(out) as archive:
        assert "甲组/甲组.qgs" in archive.namelist()
    with pytest.raises(QgsProcessingException, match="丙组"):
        run("fieldpackage", CENSUS=str(census), TEAM="丙组", OUTPUT=str(out))
