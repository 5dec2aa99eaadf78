"""``citygrid:labelgrid``: a grid in, labels out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.labelling import LabelSettings, label_grid
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.layers.features import table_from_source
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city
from tests.acceptance.independent.labels import measure_labels

pytestmark = pytest.mark.usefixtures("citygrid_provider")


def quarters() -> FeatureTable:
    settings = DivisionSettings(start_date="20260701")
    return small_city.divide(small_city.base_data(), settings, Silent()).unit_grid


@pytest.fixture
def city(tmp_path: Path) -> Path:
    path = tmp_path / "city.gpkg"
    write_geopackage(path, [quarters(), small_city.base_data().building], small_city.CRS)
    return path


def parameters(city: Path, **more: Any) -> dict[str, Any]:
    sources = {"GRID": f"{city}|layername=unit_grid", "BUILDING": f"{city}|layername=building"}
    return {**sources, "OUTPUT": "TEMPORARY_OUTPUT", **more}


def label(city: Path, feedback: QgsProcessingFeedback | None = None, **more: Any) -> dict[str, Any]:
    return processing.run("citygrid:labelgrid", parameters(city, **more), feedback=feedback)


def test_every_cell_gets_a_label_for_every_scale(city: Path) -> None:
    result = label(city)
    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        field.name for field in LAYER_SCHEMAS["unit_grid_label"].fields
    ]
    assert (layer.wkbType(), layer.crs().authid()) == (QgsWkbTypes.Type.Point, "EPSG:4547")
    numbers = ("LABELS", "NOT_PLACED", "REDUCED", "LEADERS", "CROSSING", "OVER_BUILDINGS")
    assert [result[name] for name in numbers] == [24, 0, 0, 0, 0, 0]
    assert json.loads(result["REPORT"])["500"]["labelled"] == 8
    assert {feature["leader_x"] for feature in layer.getFeatures()} == {NULL}
    table = table_from_source(layer, "unit_grid_label")
    for scale in (500, 1000, 2000):
        found = measure_labels(quarters(), table, scale, small_city.base_data().building.geometry)
        assert (found["labelled_share"], found["inside_share"], found["over_buildings"]) == (1.0, 1.0, 0)


def test_it_places_as_the_core_does(city: Path) -> None:
    ours = label_grid(quarters(), LabelSettings(), small_city.base_data().building)
    placed = [(f["code"], f["scale"], f.geometry().asPoint()) for f in label(city)["OUTPUT"].getFeatures()]
    assert [(code, scale, point.x(), point.y()) for code, scale, point in placed] == [
        (one.code, one.scale, one.x, one.y) for one in ours.labels
    ]


def test_scales_heights_and_text_are_settings(city: Path) -> None:
    result = label(city, HEIGHTS=["500", "6", 5000.0, 2.5, "", ""], TEXT=1)
    found = {(f["scale"], f["height_mm"], f["text"][:2]) for f in result["OUTPUT"].getFeatures()}
    assert found == {(500, 6.0, "00"), (5000, 2.5, "00")}


def test_labels_moved_by_hand_stay(city: Path) -> None:
    layer: QgsVectorLayer = label(city, HEIGHTS=[1000, 4])["OUTPUT"]
    feature = next(layer.getFeatures())
    layer.startEditing()
    geometry = feature.geometry()
    geometry.translate(-7.25, 11.5)
    layer.changeGeometry(feature.id(), geometry)
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("by_hand"), True)
    assert layer.commitChanges()
    again = label(city, PREVIOUS=layer, HEIGHTS=[1000, 4])["OUTPUT"]
    kept = next(f for f in again.getFeatures() if f["code"] == feature["code"])
    assert kept["by_hand"]
    assert kept.geometry().asPoint() == geometry.asPoint()
    assert sum(bool(f["by_hand"]) for f in again.getFeatures()) == 1


def test_the_log_tells_counts_and_what_was_dropped(city: Path) -> None:
    feedback = QgsProcessingFeedback()
    previous = QgsVectorLayer(
        "Point?crs=EPSG:4547&field=code:string&field=scale:integer&field=by_hand:boolean", "old", "memory"
    )
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    feature = QgsFeature(previous.fields())
    feature.setAttributes(["420102001001999", 1000, True])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_010, 3_380_010)))
    previous.dataProvider().addFeatures([feature])
    label(city, feedback, PREVIOUS=previous)
    log = feedback.textLog()
    assert "1:1000: 8 of 8 cells labelled" in log
    assert "420102001001999" in log


@pytest.mark.parametrize("heights", [[], ["fünf", 5], [500, 0]])
def test_a_table_that_makes_no_sense_is_refused(city: Path, heights: list[Any]) -> None:
    with pytest.raises(QgsProcessingException, match=r"unit_grid_label: .+\."):
        label(city, HEIGHTS=heights)


def test_a_grid_without_codes_is_refused(city: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.gpkg"
    write_geopackage(bare, [FeatureTable.of("unit_grid", quarters().geometry)], small_city.CRS)
    with pytest.raises(QgsProcessingException, match="标识码"):
        label(city, GRID=str(bare))


def test_cancelled_it_writes_nothing(city: Path, tmp_path: Path) -> None:
    from qgis.core import QgsApplication

    feedback, out = QgsProcessingFeedback(), tmp_path / "labels.gpkg"
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().algorithmById("citygrid:labelgrid").create()
    context = QgsProcessingContext()
    _, worked = algorithm.run(parameters(city, OUTPUT=str(out)), context, feedback)
    assert not worked
    assert not out.exists()
