"""``citygrid:checkgrid``: a grid in, flags out."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Severity
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.rule_file import write_rules
from tests import small_city

LAYERS = ("COMMUNITY", "ROAD", "BUILDING", "COMPOUND", "COMPONENT")


def quarters() -> FeatureTable:
    settings = DivisionSettings(start_date="20260701")
    return small_city.divide(small_city.base_data(), settings, Silent()).unit_grid


def with_a_gap() -> FeatureTable:
    """The first cell stops 2 m short of the one below it."""
    grid = quarters()
    x0, y0, x1, y1 = shapely.bounds(grid.geometry[0])
    geometry = grid.geometry.copy()
    geometry[0] = shapely.box(x0, y0 + 2, x1, y1)
    area = grid.columns["area_m2"].copy()
    area[0] -= 200
    return FeatureTable(grid.name, geometry, grid.fids, {**grid.columns, "area_m2": area})


def files(folder: Path, grid: FeatureTable) -> dict[str, Any]:
    base = small_city.base_data()
    write_geopackage(folder / "base.gpkg", list(base.tables().values()), base.crs)
    write_geopackage(folder / "grid.gpkg", [grid], base.crs)
    sources = {name: f"{folder / 'base.gpkg'}|layername={name.lower()}" for name in LAYERS}
    return {**sources, "GRID": f"{folder / 'grid.gpkg'}|layername=unit_grid", "OUTPUT": "TEMPORARY_OUTPUT"}


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run("citygrid:checkgrid", parameters)


def rules_of(layer: Any) -> list[str]:
    return sorted(feature["rule"] for feature in layer.getFeatures())


def test_a_sound_grid_has_no_errors(citygrid_provider: object, tmp_path: Path) -> None:
    result = run(files(tmp_path, quarters()))
    assert (result["ERRORS"], result["WARNINGS"], result["ACCEPTED"]) == (0, 0, 0)
    assert result["OUTPUT"].featureCount() == result["INFOS"]


def test_a_gap_is_a_point_on_it_and_a_polygon_in_the_file(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsWkbTypes

    file = tmp_path / "flags.gpkg"
    result = run({**files(tmp_path, with_a_gap()), "GEOPACKAGE": str(file)})
    layer = result["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        field.name for field in DELIVERY_SCHEMAS["flag"].fields
    ]
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert result["ERRORS"] == 1
    (gap,) = (feature for feature in layer.getFeatures() if feature["rule"] == "GAP")
    assert gap["severity"] == "error"
    assert {"420102001001001", "420102001001003"} <= set(gap["codes"].split(","))
    assert gap["value"] == pytest.approx(200)
    point = gap.geometry().asPoint()
    assert small_city.SOUTH + 100 <= point.y() <= small_city.SOUTH + 102
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("SELECT count(*) FROM flag").fetchone()[0] == layer.featureCount()


def test_what_is_accepted_stays_accepted(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProject

    from citygrid_plugin.layers.rule_book import accept_flag, accepted_flags

    given = files(tmp_path, with_a_gap())
    first = run(given)
    (gap,) = (feature for feature in first["OUTPUT"].getFeatures() if feature["rule"] == "GAP")
    layer = first["OUTPUT"]
    accepted = layer.fields().lookupField("accepted")
    layer.dataProvider().changeAttributeValues({gap.id(): {accepted: True}})
    second = run({**given, "PREVIOUS": layer})
    assert (second["ERRORS"], second["ACCEPTED"]) == (0, 1)
    assert second["OUTPUT"].featureCount() == layer.featureCount()
    accept_flag(QgsProject.instance(), gap["identity"])
    try:
        assert (run(given)["ERRORS"], run(given)["ACCEPTED"]) == (0, 1)
        accept_flag(QgsProject.instance(), gap["identity"], accepted=False)
        assert accepted_flags(QgsProject.instance()) == frozenset()
        assert run(given)["ERRORS"] == 1
    finally:
        QgsProject.instance().clear()


def test_rules_are_those_of_the_file_or_the_project(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProject

    from citygrid_plugin.layers.rule_book import keep_rules

    given = files(tmp_path, with_a_gap())
    mild = RuleBook().with_rules(replace(RuleBook()[RuleId.GAP], severity=Severity.WARNING))
    write_rules(tmp_path / "rules.json", mild)
    result = run({**given, "RULES": str(tmp_path / "rules.json")})
    assert (result["ERRORS"], result["WARNINGS"]) == (0, 1)
    keep_rules(QgsProject.instance(), RuleBook().only(RuleId.OVERLAP))
    try:
        assert run(given)["OUTPUT"].featureCount() == 0
    finally:
        QgsProject.instance().clear()


def test_a_damaged_table_is_refused(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException, QgsProject

    given = files(tmp_path, quarters())
    (tmp_path / "rules.json").write_text(json.dumps([{"rule": "NONSENSE"}]), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="NONSENSE"):
        run({**given, "RULES": str(tmp_path / "rules.json")})
    QgsProject.instance().writeEntry("citygrid", "topology/rules", "{")
    try:
        with pytest.raises(QgsProcessingException):
            run(given)
    finally:
        QgsProject.instance().clear()


def test_the_grid_alone_is_enough_and_degrees_are_projected(
    citygrid_provider: object, tmp_path: Path
) -> None:
    from pyproj import Transformer

    grid = with_a_gap()
    to_degrees = Transformer.from_crs(small_city.CRS, "EPSG:4490", always_xy=True)
    geometry = shapely.transform(
        grid.geometry, lambda points: np.column_stack(to_degrees.transform(*points.T))
    )
    write_geopackage(tmp_path / "degrees.gpkg", [grid.with_geometry(geometry)], "EPSG:4490")
    result = run({"GRID": str(tmp_path / "degrees.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = result["OUTPUT"]
    assert layer.crs().authid().startswith("EPSG:45")
    assert not {"OUTSIDE_COMMUNITY", "UNREACHABLE", "LABEL_MISSING"} & set(rules_of(layer))
