"""``citygrid:designzones``: a grid in, zones out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException

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


def test_too_many_zones_are_refused(city: Path) -> None:
    with pytest.raises(QgsProcessingException, match="more than the 8 cells"):
        design(city, COLLECTORS=20)
