"""``citygrid:planroutes`` and ``citygrid:plancoverage``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from tests import patrol_town as town

pytestmark = pytest.mark.usefixtures("citygrid_provider")


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return town.write(tmp_path / "city.gpkg")


def layers(city: Path) -> dict[str, Any]:
    names = {"ZONE": "zone", "ROAD": "road", "GRID": "unit_grid", "COMPONENT": "component"}
    return {name: f"{city}|layername={layer}" for name, layer in names.items()}


def routes(city: Path, **more: Any) -> dict[str, Any]:
    outputs = dict.fromkeys(("OUTPUT", "TURNS", "TIMETABLE"), "TEMPORARY_OUTPUT")
    return processing.run("citygrid:planroutes", {**layers(city), **outputs, **more})


def names(layer: Any) -> list[str]:
    return [field.name() for field in layer.fields()]


def test_routes_turns_timetable_and_gpx(city: Path, tmp_path: Path) -> None:
    gpx = tmp_path / "routes.gpx"
    result = routes(city, GPX=str(gpx))
    for output, layer in (("OUTPUT", "route"), ("TURNS", "route_turn"), ("TIMETABLE", "route_timetable")):
        assert names(result[output]) == list(LAYER_SCHEMAS[layer].titles())
    assert result["OUTPUT"].featureCount() == result["ROUTES"] == result["PROVEN"]
    assert result["OUTPUT"].crs().authid() == town.CRS
    assert json.loads(result["REPORT"])["zones"] == 2
    assert gpx.read_text("utf-8").count("<trk>") == result["ROUTES"]


def test_the_same_as_the_core(city: Path) -> None:
    from citygrid_plugin.core.patrol_network import patrol_network
    from citygrid_plugin.core.routes import RouteSettings, plan_routes

    network, _ = patrol_network(town.roads(), component=town.components())
    plan = plan_routes(network, town.zones(), RouteSettings(), town.grid())
    assert json.loads(routes(city)["REPORT"]) == json.loads(json.dumps(plan.summary()))


def test_coverage_before_and_after(city: Path) -> None:
    planned = routes(city)["OUTPUT"]
    outputs = dict.fromkeys(("OUTPUT", "ROADS", "HOURS", "PASSES"), "TEMPORARY_OUTPUT")
    result = processing.run(
        "citygrid:plancoverage", {**layers(city), "ROUTE": planned, "ABSENT": "Z02", **outputs}
    )
    for output, layer in (
        ("OUTPUT", "coverage"),
        ("ROADS", "road_coverage"),
        ("HOURS", "coverage_hour"),
        ("PASSES", "coverage_pass"),
    ):
        assert names(result[output]) == list(LAYER_SCHEMAS[layer].titles())
        assert result[output].featureCount() > 0
    report = json.loads(result["REPORT"])
    assert report["what_if"]["on_time_share"] < report["as_planned"]["on_time_share"]
    assert result["LONGEST_GAP"] == report["what_if"]["longest_gap_min"]


def test_hours_that_are_none_are_refused_by_name(city: Path) -> None:
    with pytest.raises(QgsProcessingException, match="8-12"):
        routes(city, SHIFT="8-12")


def test_cancelled_it_writes_nothing(city: Path, tmp_path: Path) -> None:
    feedback, out = QgsProcessingFeedback(), tmp_path / "route.gpkg"
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().algorithmById("citygrid:planroutes").create()
    parameters = {**layers(city), "OUTPUT": str(out)}
    _, worked = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not worked
    assert not out.exists()
