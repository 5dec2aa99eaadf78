"""The census as a GeoPackage: QGIS opens it finished and refuses wrong values in words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.model.problems import OutputError
from tests.census_town import CLASSES, COMMUNITY, X0, Y0, make_census

LAYERS = {"cover": "井盖", "lamp": "路灯及照明", "sanitation": "环卫设施", "other": "其他部件"}


@pytest.fixture(params=["gbt47678", "gbt30428"])
def profile(request: Any) -> str:
    return str(request.param)


@pytest.fixture
def census(tmp_path: Path, profile: str) -> Path:
    return make_census(tmp_path / "普查 甲.gpkg", profile, team="甲组")


def opened(path: Path) -> Any:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(f"geopackage:{path}?projectName=citygrid"), project.error()
    return project


def new_component(layer: Any, x: float, y: float, **values: Any) -> Any:
    """What the form begins with when somebody clicks there."""
    from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayerUtils

    given = {layer.fields().lookupField(name): value for name, value in values.items()}
    point = QgsGeometry.fromPointXY(QgsPointXY(X0 + x, Y0 + y))
    return QgsVectorLayerUtils.createFeature(layer, point, given, layer.createExpressionContext())


def refusals(layer: Any, feature: Any, strength: Any = None) -> dict[str, str]:
    """What the form says about each field that may not be saved so."""
    from qgis.core import QgsFieldConstraints, QgsVectorLayerUtils

    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard if strength is None else strength
    told = {}
    for index, field in enumerate(layer.fields()):
        sound, reasons = QgsVectorLayerUtils.validateAttribute(layer, feature, index, hard)
        if not sound:
            told[field.name()] = " ".join(reasons)
    return told


def test_the_project_opens_finished(qgis_new_project: None, census: Path) -> None:
    project = opened(census)
    for name, title in LAYERS.items():
        layer = project.mapLayer(f"citygrid_{name}")
        assert layer.isValid() and layer.name() == title
        assert layer.crs().authid() == "EPSG:4547"
        assert layer.renderer().type() != "singleSymbol"
        root = layer.editFormConfig().invisibleRootContainer()
        assert next(tab.name() for tab in root.children()) == "基本信息"
        assert [tab.name() for tab in root.children()][-1] == "照片"
        assert layer.fields().field("state").alias() == "状态"
        reused = layer.editFormConfig().reuseLastValue
        assert reused(layer.fields().lookupField("owner_name"))
        assert not reused(layer.fields().lookupField("uid"))
        hidden = {c.name for c in layer.attributeTableConfig().columns() if c.hidden}
        assert "uid" in hidden and "code" not in hidden
    group = project.layerTreeRoot().findGroup("部件普查")
    assert group is not None and [each.name() for each in group.findLayers()][:4] == list(LAYERS.values())
    relations = project.relationManager().relations()
    assert all(relations[f"citygrid_photo_{name}"].isValid() for name in LAYERS)
    assert project.mapLayer("citygrid_unit_grid").featureCount() == 6
    assert project.title() == "城市部件普查"


def test_a_new_component_knows_place_date_and_itself(
    qgis_new_project: None, census: Path, profile: str
) -> None:
    from qgis.core import QgsExpression

    layer = opened(census).mapLayer("citygrid_cover")
    layer.startEditing()
    made = new_component(layer, 150, 50, class_code=CLASSES[profile][0])
    today = QgsExpression("format_date(now(), 'yyyyMMdd')").evaluate()
    assert len(made["uid"]) == 36
    assert made["name"] == "雨水井盖"
    assert made["grid_code"] == f"{COMMUNITY}002"
    assert (made["community_code"], made["street_code"]) == (COMMUNITY, COMMUNITY[:9])
    assert (made["community_name"], made["street_name"]) == ("光谷社区", "关东街道")
    assert (made["state"], made["team"], made["start_date"]) == ("完好", "甲组", today)
    assert not made["change_date"] and not made["code"]
    assert new_component(layer, 150, 50)["uid"] != made["uid"]
    # Exactly on an edge the lowest code, outside none.
    assert new_component(layer, 100, 50)["grid_code"] == f"{COMMUNITY}001"
    assert not new_component(layer, 900, 50)["grid_code"]
    layer.rollBack()


def test_wrong_values_are_refused_in_words(qgis_new_project: None, census: Path, profile: str) -> None:
    layer = opened(census).mapLayer("citygrid_cover")
    layer.startEditing()
    good = {"class_code": CLASSES[profile][0], "dept_code": "11420100MB1500000A", "dept_name": "市水务局"}
    assert refusals(layer, new_component(layer, 10, 10, **good)) == {}
    told = refusals(layer, new_component(layer, 10, 10))
    assert set(told) == {"class_code", "name", "dept_code"}
    assert "类别代码：必填，须从列表中选择。" in told["class_code"]
    wrong = {
        "state": "不好",
        "start_date": "20261345",
        "dept_code": "nobody",
        "team": "丁组",
        "accuracy": "D",
    }
    told = refusals(layer, new_component(layer, 10, 10, **{**good, **wrong}))
    assert set(told) == set(wrong)
    assert "状态：必填，须从列表中选择。" in told["state"]
    assert "初始日期：必填，应为年月日八位数字" in told["start_date"]
    assert set(refusals(layer, new_component(layer, 10, 10, **{**good, "start_date": "20990101"}))) == {
        "start_date"
    }
    assert "最多" in refusals(layer, new_component(layer, 10, 10, **{**good, "name": "盖" * 31}))["name"]
    layer.rollBack()


def test_a_class_of_another_layer_is_refused(qgis_new_project: None, census: Path, profile: str) -> None:
    layer = opened(census).mapLayer("citygrid_cover")
    layer.startEditing()
    assert "class_code" in refusals(layer, new_component(layer, 10, 10, class_code=CLASSES[profile][1]))
    layer.rollBack()


def test_what_lies_in_no_cell_is_warned_of_not_refused(
    qgis_new_project: None, census: Path, profile: str
) -> None:
    from qgis.core import QgsFieldConstraints

    layer = opened(census).mapLayer("citygrid_lamp")
    layer.startEditing()
    outside = new_component(layer, 900, 50, class_code=CLASSES[profile][1])
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    assert "单元网格" in refusals(layer, outside, soft)["grid_code"]
    assert "grid_code" not in refusals(layer, outside)
    layer.rollBack()


def test_a_change_is_dated_and_a_move_stamps_anew(qgis_new_project: None, census: Path, profile: str) -> None:
    from qgis.core import QgsExpression, QgsGeometry, QgsPointXY

    layer = opened(census).mapLayer("citygrid_cover")
    layer.startEditing()
    made = new_component(
        layer, 10, 10, class_code=CLASSES[profile][0], dept_code="11420100MB1500000A", start_date="20200101"
    )
    assert layer.addFeature(made) and layer.commitChanges(), layer.commitErrors()
    (saved,) = layer.getFeatures()
    layer.startEditing()
    layer.changeGeometry(saved.id(), QgsGeometry.fromPointXY(QgsPointXY(X0 + 250, Y0 + 10)))
    (moved,) = layer.getFeatures()
    assert moved["grid_code"] == f"{COMMUNITY}003"
    assert moved["change_date"] == QgsExpression("format_date(now(), 'yyyyMMdd')").evaluate()
    layer.rollBack()


def test_photos_hang_on_their_component(qgis_new_project: None, census: Path, profile: str) -> None:
    project = opened(census)
    layer, photos = project.mapLayer("citygrid_cover"), project.mapLayer("citygrid_photo")
    layer.startEditing()
    made = new_component(layer, 10, 10, class_code=CLASSES[profile][0])
    assert layer.addFeature(made) and layer.commitChanges()
    photos.startEditing()
    from qgis.core import QgsGeometry, QgsVectorLayerUtils

    given = {
        photos.fields().lookupField("component_uid"): made["uid"],
        photos.fields().lookupField("path"): "a.jpg",
    }
    widget = photos.editorWidgetSetup(photos.fields().lookupField("path"))
    assert widget.type() == "ExternalResource"
    root = widget.config()["PropertyCollection"]["properties"]["propertyRootPath"]["expression"]
    from qgis.core import QgsExpression

    folder = QgsExpression(root).evaluate(photos.createExpressionContext())
    assert Path(folder) == census.parent, "photos are looked for beside the file"
    photo = QgsVectorLayerUtils.createFeature(photos, QgsGeometry(), given, photos.createExpressionContext())
    assert photo["taken_at"].endswith("+08:00") and len(photo["uid"]) == 36
    assert photos.addFeature(photo) and photos.commitChanges()
    relation = project.relationManager().relation("citygrid_photo_cover")
    (component,) = layer.getFeatures()
    assert [each["path"] for each in relation.getRelatedFeatures(component)] == ["a.jpg"]


def test_other_programs_read_the_lists(census: Path, profile: str) -> None:
    """What ArcGIS reads as domains; GDAL names them beside the field."""
    from osgeo import ogr

    source = ogr.Open(str(census))
    fields = source.GetLayerByName("cover").GetLayerDefn()
    names = {
        fields.GetFieldDefn(i).GetName(): fields.GetFieldDefn(i).GetDomainName()
        for i in range(30)[: fields.GetFieldCount()]
    }
    assert (names["state"], names["class_code"], names["name"]) == ("state", "class_code_cover", "")
    with closing(sqlite3.connect(census)) as database:
        rows = database.execute(
            "SELECT value, description FROM gpkg_data_column_constraints WHERE constraint_name = ?",
            ("class_code_cover",),
        ).fetchall()
    assert (CLASSES[profile][0], "雨水井盖") in rows
    assert "路灯" not in {name for _, name in rows}


def test_the_components_of_the_last_census_come_along(tmp_path: Path, profile: str) -> None:
    path = make_census(tmp_path / "c.gpkg", profile, filled=True)
    with closing(sqlite3.connect(path)) as database:
        counts = [database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in LAYERS]
        (uids,) = database.execute("SELECT count(DISTINCT uid) FROM cover").fetchone()
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert (counts, uids) == ([2, 1, 1, 1], 2)


def test_the_same_census_twice_is_the_same_file(tmp_path: Path, profile: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    files = [make_census(tmp_path / name / "c.gpkg", profile, filled=True) for name in "ab"]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_two_components_never_share_a_uuid(census: Path) -> None:
    with closing(sqlite3.connect(census)) as database:
        database.execute('DROP TRIGGER "rtree_cover_geom_insert"')  # asks for functions of GDAL
        database.execute("INSERT INTO cover (uid) VALUES ('a')")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO cover (uid) VALUES ('a')")


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "c.gpkg"
    path.write_text("no GeoPackage", encoding="utf-8")
    with pytest.raises(OutputError):
        make_census(path)
    assert path.read_text(encoding="utf-8") == "no GeoPackage"
