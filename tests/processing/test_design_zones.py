"""``citygrid:designzones``: a grid in, zones out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, edit

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.zones import STAFFING_RULES, ZoneSettings, design_zones, read_beat
from citygrid_plugin.processing.design_zones import _RULES
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city

pytestmark = pytest.mark.usefixtures("citygrid_provider")


@pytest.fixture
def city(tmp_path: Path) -> Path:
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    path = tmp_path / "city.gpkg"
    write_geopackage(path, [grid, base.road, base.component], small_city.CRS)
    return path


def design(city: Path, **more: Any) -> dict[str, Any]:
    sources = {"GRID": f"{city}|layername=unit_grid", "ROAD": f"{city}|layername=road"}
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "MEMBERS": "TEMPORARY_OUTPUT"}
    return processing.run("citygrid:designzones", {**sources, **outputs, **more})


def test_it_designs_as_the_core_does(city: Path) -> None:
    result = design(city, COLLECTORS=3)
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    wanted = ZoneSettings(collectors=3)
    plan = design_zones(read_beat(grid, base.road, wanted), wanted)
    member = {f["grid_code"]: f["zone_code"] for f in result["MEMBERS"].getFeatures()}
    assert member == plan.membership()
    assert [f["lap_min"] for f in result["OUTPUT"].getFeatures()] == pytest.approx(
        [zone.lap_min for zone in plan.zones], abs=0.05
    )
    names = [field.name() for field in result["OUTPUT"].fields()]
    assert names == [field.name for field in LAYER_SCHEMAS["zone"].fields]
    assert result["ZONES"] == 3


def test_a_staffing_rule_gives_the_number(city: Path) -> None:
    assert design(city, RULE=_RULES.index("cells5"))["ZONES"] == 2
    assert tuple(rule.id for rule in STAFFING_RULES) == _RULES


def test_earlier_zones_are_compared_and_improved(city: Path) -> None:
    first = design(city, COLLECTORS=2)
    again = design(city, IMPROVE=True, ZONE=first["OUTPUT"], MEMBER=first["MEMBERS"])
    report = json.loads(again["REPORT"])
    assert report["comparison"]["before"]["zones"] == report["figures"]["zones"] == 2


def test_locked_zones_stay_when_the_others_are_improved(city: Path) -> None:
    first = design(city, COLLECTORS=3)
    zones = first["OUTPUT"]
    locked = sorted(f["zone_code"] for f in zones.getFeatures())[1]
    with edit(zones):
        for feature in zones.getFeatures():
            if feature["zone_code"] == locked:
                place = zones.fields().indexOf("locked")
                zones.changeAttributeValue(feature.id(), place, True)
    again = design(city, IMPROVE=True, ZONE=zones, MEMBER=first["MEMBERS"])

    def held(result: dict[str, Any]) -> set[str]:
        return {f["grid_code"] for f in result["MEMBERS"].getFeatures() if f["zone_code"] == locked}

    assert held(again) == held(first)
    assert {f["zone_code"]: bool(f["locked"]) for f in again["OUTPUT"].getFeatures()}[locked]


@pytest.mark.parametrize("prefer", [1, 2])
def test_borders_can_be_preferred(city: Path, prefer: int) -> None:
    """The small city has two communities side by side and a road between them."""
    members = design(city, COLLECTORS=2, PREFER=prefer, TOLERANCE=60)["MEMBERS"].getFeatures()
    assert len({(f["grid_code"][:12], f["zone_code"]) for f in members}) == 2


def test_scenarios_are_compared(city: Path) -> None:
    report = json.loads(design(city, COLLECTORS=2, SCENARIOS="3，4")["REPORT"])
    assert {number: one["zones"] for number, one in report["scenarios"].items()} == {"3": 3, "4": 4}
    with pytest.raises(QgsProcessingException, match="no list of numbers"):
        design(city, COLLECTORS=2, SCENARIOS="many")


def test_too_many_zones_are_refused(city: Path) -> None:
    with pytest.raises(QgsProcessingException, match="more than the 8 cells"):
        design(city, COLLECTORS=20)
