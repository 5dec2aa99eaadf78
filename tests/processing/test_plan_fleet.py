"""``citygrid:planfleet``."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.store.geopackage import write_geopackage
from tests import patrol_town as town

pytestmark = pytest.mark.usefixtures("citygrid_provider")


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return town.write(tmp_path / "city.gpkg")


def fleet(city: Path, **more: Any) -> dict[str, Any]:
    outputs = dict.fromkeys(("OUTPUT", "TURNS", "TIMETABLE"), "TEMPORARY_OUTPUT")
    quick = {"SEARCH_SECONDS": 0.2, "BOUND_SECONDS": 1.0}
    road = {"ROAD": f"{city}|layername=road"}
    return processing.run("citygrid:planfleet", {**road, **quick, **outputs, **more})


def test_routes_turns_timetable_and_gpx(city: Path, tmp_path: Path) -> None:
    gpx = tmp_path / "fleet.gpx"
    result = fleet(city, MINUTES=45, GPX=str(gpx))
    for output, layer in (("OUTPUT", "route"), ("TURNS", "route_turn"), ("TIMETABLE", "route_timetable")):
        assert [field.name() for field in result[output].fields()] == list(LAYER_SCHEMAS[layer].titles())
    assert result["OUTPUT"].featureCount() == result["ROUTES"] == result["VEHICLES_USED"] > 2
    assert result["OUTPUT"].crs().authid() == town.CRS
    assert result["LONGEST_MIN"] <= 45
    report = json.loads(result["REPORT"])
    assert report["on_routes_m"] == report["patrol_m"] == 8400.0
    assert report["lower_bound_m"] <= report["lap_m"]
    assert gpx.read_text("utf-8").count("<trk>") == result["ROUTES"]


def test_depots_classes_area_and_number_of_vehicles(city: Path, tmp_path: Path) -> None:
    write_geopackage(tmp_path / "posts.gpkg", [town.posts()], town.CRS)
    result = fleet(
        city, DEPOT=str(tmp_path / "posts.gpkg"), VEHICLES=4, MODE=2, AREA=f"{city}|layername=zone"
    )
    assert result["VEHICLES_USED"] == 4
    assert {feature["zone_code"] for feature in result["OUTPUT"].getFeatures()} == {"F1", "F2"}
    by_class = fleet(city, GRID=f"{city}|layername=unit_grid", BLUE=180)
    assert {feature["required_min"] for feature in by_class["OUTPUT"].getFeatures()} == {60, 120, 180}


def test_what_makes_no_sense_is_refused_by_name(city: Path) -> None:
    with pytest.raises(QgsProcessingException, match="8-12"):
        fleet(city, SHIFT="8-12")


def test_cancelled_it_writes_nothing(city: Path, tmp_path: Path) -> None:
    feedback, out = QgsProcessingFeedback(), tmp_path / "route.gpkg"
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().algorithmById("citygrid:planfleet").create()
    parameters = {"ROAD": f"{city}|layername=road", "OUTPUT": str(out)}
    _, worked = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not worked
    assert not out.exists()


def test_it_runs_in_a_thread_of_qt(city: Path, qgis_new_project: None) -> None:
    """As the dialog runs it; what numba compiles is compiled there."""
    road = QgsVectorLayer(f"{city}|layername=road", "road", "ogr")
    QgsProject.instance().addMapLayer(road)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("citygrid:planfleet")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    outcomes: list[bool] = []
    parameters = {"ROAD": road.id(), "SEARCH_SECONDS": 0.1, "MINUTES": 60, "OUTPUT": "memory:"}
    for _ in range(2):
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda done, _results: outcomes.append(done))
        QgsApplication.taskManager().addTask(task)
        so_far, end = len(outcomes), time.monotonic() + 120.0
        while len(outcomes) == so_far:
            assert time.monotonic() < end, feedback.textLog()
            QCoreApplication.processEvents()
            time.sleep(0.01)
    assert outcomes == [True] * 2, feedback.textLog()
