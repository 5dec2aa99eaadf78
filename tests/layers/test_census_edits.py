"""Census layers being edited: the same again, neighbours, codes for all and for what is saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.layers.census_codes import CodeSources, plan_codes, plan_saved_codes, remember_codes
from citygrid_plugin.layers.census_edits import add_again, census_layers, is_census_layer, neighbours
from citygrid_plugin.store.profile_files import load_profile
from tests.census_town import COMMUNITY, X0, Y0, make_census


@pytest.fixture
def project(qgis_new_project: None, tmp_path: Path) -> Any:
    path = make_census(tmp_path / "census.gpkg", filled=True, team="甲组")
    opened = QgsProject.instance()
    assert opened.read(f"geopackage:{path}?projectName=citygrid")
    yield opened
    opened.clear()


@pytest.fixture
def cover(project: Any) -> QgsVectorLayer:
    return project.mapLayer("citygrid_cover")


def sources(project: Any, **values: Any) -> CodeSources:
    beneath = [project.mapLayer(f"citygrid_{name}") for name in ("unit_grid", "community")]
    return CodeSources(load_profile("gbt47678"), *beneath, **values)


def test_census_layers_are_known_by_their_fields(project: Any) -> None:
    assert [layer.id() for layer in census_layers(project)] == [
        "citygrid_cover", "citygrid_other", "citygrid_sanitation", "citygrid_lamp",
    ]  # fmt: skip
    assert not is_census_layer(project.mapLayer("citygrid_unit_grid"))
    assert not is_census_layer(project.mapLayer("citygrid_photo"))
    assert not is_census_layer(None)


def test_the_same_again_is_one_step_with_a_place_and_self_of_its_own(cover: QgsVectorLayer) -> None:
    cover.startEditing()
    model = next(cover.getFeatures())
    names = {
        "name": "雨水井盖（圆）",
        "dept_name": "市水务局",
        "owner_code": "X1",
        "note": "坏",
        "start_date": "20200101",
        "code": "1",
    }
    for name, value in names.items():
        cover.changeAttributeValue(model.id(), cover.fields().lookupField(name), value)
    steps = cover.undoStack().count()
    fid = add_again(cover, model.id(), QgsPointXY(X0 + 250, Y0 + 150))
    assert cover.undoStack().count() == steps + 1
    made, model = cover.getFeature(fid), cover.getFeature(model.id())
    for name in ("class_code", "name", "dept_name", "owner_code"):
        assert made[name] == model[name], name
    assert made["uid"] != model["uid"] and len(made["uid"]) == 36
    assert made["grid_code"] == f"{COMMUNITY}006"
    assert not made["code"] and not made["note"] and not made["change_date"]
    assert made["start_date"] > "20260000"
    cover.undoStack().undo()
    assert not cover.getFeature(fid).isValid()
    cover.rollBack()


def test_a_layer_that_takes_no_changes_says_so(cover: QgsVectorLayer) -> None:
    cover.setReadOnly(True)
    with pytest.raises(InputError):
        add_again(cover, 1, QgsPointXY(X0, Y0))


def test_neighbours_are_the_nearest_of_the_class(cover: QgsVectorLayer) -> None:
    place = QgsPointXY(X0 + 10.0, Y0 + 90.6)
    (only,) = neighbours(cover, place, "01003")
    assert only.distance == pytest.approx(0.6) and only.too_near and only.name
    assert neighbours(cover, place, "01001") == []
    assert [one.too_near for one in neighbours(cover, QgsPointXY(X0 + 10, Y0 + 80), "")] == [False]
    assert neighbours(cover, QgsPointXY(X0 + 900, Y0), "") == []
    assert len(neighbours(cover, place, reach=500.0)) == 2


def test_what_is_not_saved_yet_is_a_neighbour_too(cover: QgsVectorLayer) -> None:
    cover.startEditing()
    add_again(cover, 1, QgsPointXY(X0 + 250, Y0 + 150))
    assert len(neighbours(cover, QgsPointXY(X0 + 250, Y0 + 149), "01003")) == 1
    cover.rollBack()


def test_all_codes_are_one_step_per_layer(project: Any, cover: QgsVectorLayer) -> None:
    layers = census_layers(project)
    plan = plan_codes(layers, sources(project))
    assert sum(plan.done.issued.values()) == 5
    assert not any(layer.isEditable() for layer in layers), "to look is not to edit"
    assert plan.apply("编码") == 5
    assert [layer.undoStack().count() for layer in layers] == [1, 1, 1, 1]
    assert sorted(f["code"] for f in cover.getFeatures()) == ["42010201003000001", "42010201003000002"]
    cover.undoStack().undo()
    assert [f["code"] or "" for f in cover.getFeatures()] == ["", ""]
    for layer in layers:
        layer.rollBack()


def test_only_what_is_being_saved_gets_a_code_after_those_that_are_there(
    project: Any, cover: QgsVectorLayer
) -> None:
    assert plan_saved_codes(cover, sources(project)) is None
    cover.startEditing()
    assert plan_saved_codes(cover, sources(project)) is None
    index = cover.fields().lookupField("code")
    cover.changeAttributeValue(1, index, "42010201003000041")
    assert cover.commitChanges()
    cover.startEditing()
    added = add_again(cover, 1, QgsPointXY(X0 + 250, Y0 + 150))
    plan = plan_saved_codes(cover, sources(project))
    assert plan is not None and plan.apply("编码") == 1
    assert cover.getFeature(added)["code"] == "42010201003000042"
    assert not cover.getFeature(2)["code"], "was not touched"
    cover.rollBack()


def test_teams_and_ledger_are_minded(project: Any, cover: QgsVectorLayer) -> None:
    ranges, ledger = (project.mapLayer(f"citygrid_code_{name}") for name in ("range", "ledger"))
    cover.startEditing()
    index = cover.fields().lookupField("team")
    cover.changeAttributeValue(1, index, "乙组")
    given = {"ranges": ranges, "ledger": ledger}
    plan = plan_saved_codes(cover, sources(project, **given))
    assert plan is not None
    plan.apply("编码")
    assert cover.getFeature(1)["code"] == "42010201003001001"
    assert remember_codes(ledger, plan.done)
    cover.rollBack()
    # It was not saved; the number is not given again all the same.
    cover.startEditing()
    cover.changeAttributeValue(1, index, "乙组")
    again = plan_saved_codes(cover, sources(project, **given))
    assert again is not None and again.apply("编码") == 1
    assert cover.getFeature(1)["code"] == "42010201003001002"
    assert remember_codes(ledger, again.done)
    assert [row["code"] for row in ledger.getFeatures()] == ["42010201003001002"]
    cover.rollBack()


def test_layers_in_other_places_are_looked_up_all_the_same(project: Any) -> None:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=uid:string&field=class_code:string(5)&field=code:string(17)"
        "&field=grid_code:string(15)",
        "部件",
        "memory",
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("Point(114.0001 39.7311)"))
    feature["class_code"] = "01003"
    layer.dataProvider().addFeatures([feature])
    plan = plan_codes([layer], sources(project, county="420102"))
    plan.apply("编码")
    assert next(layer.getFeatures())["code"] == "42010201003000001"
    layer.rollBack()
