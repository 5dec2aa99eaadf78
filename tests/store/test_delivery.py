"""One GeoPackage with data, styles and project: written without QGIS, opened by QGIS as its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from citygrid_plugin.core.compliance import measure_compliance
from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.core.model.problems import OutputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.delivery import add_styles_and_project, write_delivery
from tests.small_city import CRS, SOUTH, WEST, base_data, divide


def write(path: Path, base: BaseData | None = None, **options: Any) -> Path:
    base = base or base_data()
    division = divide(base, DivisionSettings(start_date="20260701"), Silent())
    write_delivery(path, base, division, **options)
    return path


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    return write(tmp_path / "成果 一期.gpkg")


def open_project(path: Path) -> Any:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(f"geopackage:{path}?projectName=citygrid"), project.error()
    return project


def layer_of(project: Any, name: str) -> Any:
    return project.mapLayer(f"citygrid_{name}")


def test_qgis_lists_and_opens_the_project_with_every_layer(qgis_new_project: None, delivery: Path) -> None:
    from qgis.core import QgsApplication

    storage = QgsApplication.projectStorageRegistry().projectStorageFromType("geopackage")
    assert storage.listProjects(f"geopackage:{delivery}") == ["citygrid"]
    found, metadata = storage.readProjectStorageMetadata(f"geopackage:{delivery}?projectName=citygrid")
    assert found and metadata.name == "citygrid" and metadata.lastModified.isValid()

    project = open_project(delivery)
    layers = project.mapLayers()
    assert {key.removeprefix("citygrid_") for key in layers} == {
        "boundary",
        "unit_grid",
        *base_data().tables(),
    }
    for layer in layers.values():
        assert layer.isValid(), layer.source()
        assert layer.featureCount() > 0
        assert layer.crs().authid() == CRS
        assert layer.name() == DELIVERY_SCHEMAS[layer.id().removeprefix("citygrid_")].title
    assert project.crs().authid() == CRS
    assert project.title() == "数字城管单元网格"
    assert not project.isDirty()


def test_legend_is_grouped_and_points_are_on_top(qgis_new_project: None, delivery: Path) -> None:
    root = open_project(delivery).layerTreeRoot()
    assert [child.name() for child in root.children()] == ["部件", "结果", "基础数据"]
    assert [group.customProperty("citygrid/group") for group in root.findGroups()] == ["result", "base"]
    order = [layer.id() for layer in root.layerOrder()]
    assert order[:3] == ["citygrid_component", "citygrid_boundary", "citygrid_unit_grid"]
    assert order[-1] == "citygrid_community"


def test_map_opens_on_the_communities(qgis_new_project: None, delivery: Path) -> None:
    project = open_project(delivery)
    extent = project.viewSettings().defaultViewExtent()
    assert extent.crs().authid() == CRS
    assert (extent.xMinimum(), extent.yMaximum()) == (WEST - 16, SOUTH + 216)
    assert project.viewSettings().mapScales()[-3:] == [2000, 1000, 500]
    assert project.viewSettings().useProjectScales()


def test_unit_grid_is_drawn_and_labelled_as_the_standard_says(qgis_new_project: None, delivery: Path) -> None:
    from qgis.core import QgsUnitTypes

    layer = layer_of(open_project(delivery), "unit_grid")
    stroke = layer.renderer().symbol().symbolLayers()[-1]
    assert stroke.strokeColor().getRgb()[:3] == (255, 0, 255)
    text = layer.labeling().settings().format()
    assert layer.labelsEnabled()
    assert text.color().getRgb()[:3] == (255, 0, 255)
    assert text.sizeUnit() == QgsUnitTypes.RenderUnit.RenderMillimeters
    assert text.families()[:3] == ["正等线体", "方正等线", "等线"]
    assert "Noto Sans CJK SC" in text.families()


@pytest.mark.parametrize(
    ("scale", "height", "label"),
    [
        (500, 5.0, "420102001001001"),
        (1000, 4.0, "420102001001001"),
        (2000, 3.0, "420102001001001"),
        (5000, 2.4, "001"),
        (10_000, 1.8, "001"),
    ],
)
def test_label_text_and_height_by_scale(
    qgis_new_project: None, delivery: Path, scale: int, height: float, label: str
) -> None:
    from qgis.core import (
        QgsExpression,
        QgsExpressionContext,
        QgsExpressionContextScope,
        QgsExpressionContextUtils,
        QgsPalLayerSettings,
    )

    project = open_project(delivery)
    layer = layer_of(project, "unit_grid")
    settings = layer.labeling().settings()
    context = QgsExpressionContext()
    for scope in QgsExpressionContextUtils.globalProjectLayerScopes(layer):
        context.appendScope(scope)
    map_scope = QgsExpressionContextScope()
    map_scope.setVariable("map_scale", scale)
    context.appendScope(map_scope)
    feature = next(layer.getFeatures())
    context.setFeature(feature)
    size = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Size)
    assert size.valueAsDouble(context, 0.0)[0] == height
    assert QgsExpression(settings.fieldName).evaluate(context) == label


def test_boundary_width_is_a_setting_the_style_reads(qgis_new_project: None, tmp_path: Path) -> None:
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsSymbolLayer

    project = open_project(write(tmp_path / "wide.gpkg", boundary_width_mm=0.8))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    layer = layer_of(project, "unit_grid")
    stroke = layer.renderer().symbol().symbolLayers()[-1]
    width = stroke.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyStrokeWidth)
    context.lastScope().setVariable("map_scale", 1000)
    assert width.valueAsDouble(context, 0.0)[0] == pytest.approx(0.8)
    context.lastScope().setVariable("map_scale", 10_000)
    assert width.valueAsDouble(context, 0.0)[0] == pytest.approx(0.4)


def test_styles_load_by_themselves_with_every_layer(qgis_new_project: None, delivery: Path) -> None:
    from qgis.core import QgsVectorLayer

    kinds = {
        "unit_grid": "singleSymbol",
        "road": "RuleRenderer",
        "boundary": "categorizedSymbol",
        "component": "categorizedSymbol",
        "building": "singleSymbol",
    }
    for name, kind in kinds.items():
        layer = QgsVectorLayer(f"{delivery}|layername={name}", name, "ogr")
        assert layer.renderer().type() == kind
        count, ids, names, _, error = layer.listStylesInDatabase()
        assert (count, names[0], error) == (1, f"citygrid {name}", "")
        assert ids
    # Not QGIS's own random colour, but ours.
    building = QgsVectorLayer(f"{delivery}|layername=building", "b", "ogr")
    assert building.renderer().symbol().color().getRgb()[:3] == (217, 211, 203)


def test_every_field_has_its_chinese_name(qgis_new_project: None, delivery: Path) -> None:
    for layer in open_project(delivery).mapLayers().values():
        schema = DELIVERY_SCHEMAS[layer.id().removeprefix("citygrid_")]
        aliases = {field.name(): field.alias() for field in layer.fields()}
        assert aliases.pop("fid") == "序号"
        assert aliases == {name: schema.titles()[name] for name in aliases}


def test_form_refuses_a_malformed_code(qgis_new_project: None, delivery: Path) -> None:
    from qgis.core import QgsFieldConstraints, QgsVectorLayerUtils

    layer = layer_of(open_project(delivery), "unit_grid")
    feature = next(layer.getFeatures())
    index = layer.fields().indexOf("code")
    origin = QgsFieldConstraints.ConstraintOrigin.ConstraintOriginLayer
    strength = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    assert QgsVectorLayerUtils.validateAttribute(layer, feature, index, strength, origin)[0]
    feature.setAttribute(index, "42010200100100")
    valid, errors = QgsVectorLayerUtils.validateAttribute(layer, feature, index, strength, origin)
    assert not valid
    assert "15位" in errors[0]


def test_moved_delivery_opens(qgis_new_project: None, delivery: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "别处" / delivery.name
    elsewhere.parent.mkdir()
    shutil.move(delivery, elsewhere)
    for layer in open_project(elsewhere).mapLayers().values():
        assert layer.isValid()
        assert layer.source().startswith(str(elsewhere))


def test_project_made_anew_after_renaming(qgis_new_project: None, delivery: Path) -> None:
    renamed = delivery.rename(delivery.with_name("新名.gpkg"))
    add_styles_and_project(renamed)
    assert all(layer.isValid() for layer in open_project(renamed).mapLayers().values())
    with closing(sqlite3.connect(renamed)) as database:
        assert database.execute("SELECT count(*) FROM qgis_projects").fetchone() == (1,)
        assert database.execute("SELECT count(*), sum(useAsDefault) FROM layer_styles").fetchone() == (11, 11)


def test_a_users_own_style_stays(delivery: Path) -> None:
    with closing(sqlite3.connect(delivery)) as database, database:
        database.execute(
            "INSERT INTO layer_styles (f_table_name, styleName, styleQML, useAsDefault) "
            "VALUES ('unit_grid', '我的样式', '<qgis/>', 1)"
        )
    add_styles_and_project(delivery)
    with closing(sqlite3.connect(delivery)) as database:
        rows = database.execute(
            "SELECT styleName, useAsDefault FROM layer_styles WHERE f_table_name = 'unit_grid' ORDER BY 1"
        ).fetchall()
    assert rows == [("citygrid unit_grid", 1), ("我的样式", 0)]


def test_layers_without_features_are_left_out(qgis_new_project: None, tmp_path: Path) -> None:
    bare = replace(base_data(), water=FeatureTable.empty("water"), plaza=FeatureTable.empty("plaza"))
    layers = open_project(write(tmp_path / "bare.gpkg", bare)).mapLayers()
    assert "citygrid_water" not in layers
    assert "citygrid_plaza" not in layers
    assert "citygrid_green" in layers


def test_compliance_tables_are_linked_to_their_cells(qgis_new_project: None, tmp_path: Path) -> None:
    from qgis.core import QgsFeatureRequest

    base = base_data()
    settings = DivisionSettings()
    report = measure_compliance(base, divide(base, settings, Silent()), settings)
    project = open_project(write(tmp_path / "with report.gpkg", base, tables=report.tables()))
    details, summary = layer_of(project, "compliance"), layer_of(project, "compliance_summary")
    assert details.isValid() and not details.isSpatial()
    assert details.featureCount() == len(report.departures) > 0
    assert summary.featureCount() == len(report.results)
    assert details.fields().field("reason").alias() == "原因"
    assert details.editorWidgetSetup(details.fields().indexOf("reason")).type() == "ValueMap"
    relation = project.relationManager().relation("citygrid_compliance_unit_grid")
    assert relation.isValid()
    code = report.departures[0].code
    request = QgsFeatureRequest().setFilterExpression(f"code = '{code}'")
    cell = next(layer_of(project, "unit_grid").getFeatures(request))
    assert {row["code"] for row in relation.getRelatedFeatures(cell)} == {code}


def test_tables_that_are_not_ours_come_along(qgis_new_project: None, tmp_path: Path) -> None:
    table = FeatureTable.of("remarks", [None], text=["gut"])
    layer = layer_of(open_project(write(tmp_path / "more.gpkg", tables=[table])), "remarks")
    assert layer.isValid()
    assert layer.name() == "remarks"


def test_same_input_gives_the_same_file(tmp_path: Path) -> None:
    digests = set()
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = write(tmp_path / folder / "city.gpkg")
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_failure_leaves_the_old_file(delivery: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = delivery.read_bytes()

    def fail(*args: object, **kwargs: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("citygrid_plugin.store.delivery.build_project", fail)
    with pytest.raises(OutputError):
        write(delivery)
    with pytest.raises(OutputError):
        add_styles_and_project(delivery)
    assert delivery.read_bytes() == before
    assert os.listdir(delivery.parent) == [delivery.name]


def test_written_without_qgis(repository: Path, tmp_path: Path) -> None:
    code = f"""
import sys
for name in ("qgis", "PyQt5", "fiona", "osgeo"):
    sys.modules[name] = None
sys.path[:0] = [{str(repository)!r}]
from pathlib import Path
from tests.small_city import base_data, divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.delivery import write_delivery
base = base_data()
write_delivery(Path({str(tmp_path / "plain.gpkg")!r}), base, divide(base, DivisionSettings(), Silent()))
"""
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    assert (tmp_path / "plain.gpkg").stat().st_size > 0
