"""``citygrid:checkcensus``, ``citygrid:samplecensus`` and ``citygrid:evaluatesample`` through Processing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.faulty_census import RULES, make_faulty_census


def run(name: str, **parameters: Any) -> dict[str, Any]:
    import processing

    return processing.run(f"citygrid:{name}", parameters)


@pytest.fixture
def census(citygrid_provider: object, tmp_path: Path) -> tuple[str, list[str]]:
    path = make_faulty_census(tmp_path / "c.gpkg")
    return str(path), [f"{path}|layername={name}" for name in ("cover", "lamp", "sanitation", "other")]


def test_the_same_flags_as_the_script(census: tuple[str, list[str]], tmp_path: Path) -> None:
    import check_census
    from _cli import run as run_script

    from citygrid_plugin.store.vector_source import read_table

    path, layers = census
    result = run(
        "checkcensus",
        INPUT=layers,
        UNIT_GRID=f"{path}|layername=unit_grid",
        COMMUNITY=f"{path}|layername=community",
        TODAY="20261121",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    flags = list(result["OUTPUT"].getFeatures())
    assert sorted(flag["rule"] for flag in flags) == sorted(RULES)
    assert (result["ERRORS"], result["WARNINGS"], result["ACCEPTED"]) == (6, 2, 0)
    out = tmp_path / "flags.gpkg"
    given = [path, "--out", str(out), "--today", "20261121"]
    assert run_script(check_census.main, check_census.build_parser, given) == 1
    table, _ = read_table(out, "flag")
    assert table.columns["identity"].tolist() == [flag["identity"] for flag in flags]
    assert table.columns["message"].tolist() == [flag["message"] for flag in flags]


def test_the_last_census_and_rules_of_a_file(census: tuple[str, list[str]], tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer, edit

    _, layers = census
    last = make_faulty_census(tmp_path / "last.gpkg")
    source = f"{last}|layername=cover"
    layer = QgsVectorLayer(source, "last", "ogr")
    with edit(layer):
        for feature in layer.getFeatures():
            feature["state"] = "移除"
            layer.updateFeature(feature)
    rules = tmp_path / "rules.json"
    rules.write_text('[{"rule": "STATE_TRANSITION", "severity": "warning"}]', encoding="utf-8")
    result = run("checkcensus", INPUT=layers, PREVIOUS=[source], RULES=str(rules), OUTPUT="TEMPORARY_OUTPUT")
    found = [(flag["rule"], flag["severity"]) for flag in result["OUTPUT"].getFeatures()]
    assert found.count(("STATE_TRANSITION", "warning")) == 3


def test_a_sample_through_the_window(census: tuple[str, list[str]], tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException, edit

    _, layers = census
    drawn = run("samplecensus", INPUT=layers, SEED=7, SIZE=5, OUTPUT="TEMPORARY_OUTPUT")
    assert (drawn["LOT"], drawn["DRAWN"], drawn["COMPONENTS"]) == (8, 5, 5)
    sample = drawn["OUTPUT"]
    before = run("evaluatesample", INPUT=sample, OUTPUT="TEMPORARY_OUTPUT")
    assert before["VERDICT"] == "open"
    with edit(sample):
        for number, feature in enumerate(sample.getFeatures()):
            feature["result"] = "found" if number else "not_found"
            feature["check_x"], feature["check_y"] = feature["x"] + 0.3, feature["y"] - 0.4
            sample.updateFeature(feature)
    page = tmp_path / "r.html"
    done = run("evaluatesample", INPUT=sample, HTML=str(page), OUTPUT="TEMPORARY_OUTPUT")
    assert (done["VERDICT"], done["ERROR_RATE_FOUND"]) == ("rejected", pytest.approx(0.2))
    assert done["RMSE_M_FOUND"] == pytest.approx(0.5)
    assert next(done["OUTPUT"].getFeatures())["not_found"] == 1
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>")
    lax = run(
        "evaluatesample", INPUT=sample, ERROR_RATE=0.3, DEFECT_RATE=0.3, ACCEPT=1, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert lax["VERDICT"] == "accepted"
    with pytest.raises(QgsProcessingException, match="no sample"):
        run("evaluatesample", INPUT=layers[0], OUTPUT="TEMPORARY_OUTPUT")


def test_the_style_of_a_sample_loads(qgis_app: object) -> None:
    from qgis.core import QgsVectorLayer

    from citygrid_plugin.paths import style_path

    layer = QgsVectorLayer("Point?crs=EPSG:4547&field=result:string&field=number:integer", "s", "memory")
    message, loaded = layer.loadNamedStyle(str(style_path("census_sample")))
    assert loaded, message
    assert len(layer.renderer().categories()) == 5
    widget = layer.editorWidgetSetup(layer.fields().lookupField("result"))
    assert widget.type() == "ValueMap"
