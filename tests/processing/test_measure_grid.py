"""``citygrid:measuregrid``: a grid in, table and page out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city

LAYERS = ("COMMUNITY", "ROAD", "BUILDING", "COMPOUND", "WATER", "GREEN", "PLAZA", "BARRIER", "COMPONENT")


def quarters() -> FeatureTable:
    """A grid of the small city that puts its compound into a cell of its own, and crosses nothing."""
    settings = DivisionSettings(start_date="20260701")
    return small_city.divide(small_city.base_data(), settings, Silent()).unit_grid


def files(folder: Path, grid: FeatureTable, crs: str = small_city.CRS) -> dict[str, Any]:
    base = small_city.base_data()
    write_geopackage(folder / "base.gpkg", list(base.tables().values()), base.crs)
    write_geopackage(folder / "grid.gpkg", [grid], crs)
    sources = {name: f"{folder / 'base.gpkg'}|layername={name.lower()}" for name in LAYERS}
    return {**sources, "GRID": f"{folder / 'grid.gpkg'}|layername=unit_grid", "OUTPUT": "TEMPORARY_OUTPUT"}


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run("citygrid:measuregrid", parameters)


def test_table_verdicts_and_page(citygrid_provider: object, tmp_path: Path) -> None:
    page = tmp_path / "报告.html"
    given = {"SUMMARY": "TEMPORARY_OUTPUT", "REPORT": str(page), "TITLE": "江夏区", "SOURCE_SCALE": 500}
    result = run({**files(tmp_path, quarters()), **given})
    layer, summary = result["OUTPUT"], result["SUMMARY"]
    assert [field.name() for field in layer.fields()] == [
        field.name for field in DELIVERY_SCHEMAS["compliance"].fields
    ]
    assert layer.featureCount() == result["DEPARTURES"] > 0
    assert result["ERRORS"] == 0
    verdicts = {feature["principle"]: feature["verdict"] for feature in summary.getFeatures()}
    assert verdicts["LEGAL_BASIS"] == verdicts["SEAMLESS"] == verdicts["LAYOUT"] == "compliant"
    assert verdicts["STABILITY"] == "unmeasured"
    text = page.read_text(encoding="utf-8")
    assert "江夏区" in text
    assert "1:500" in text


def test_a_grid_through_a_building_is_an_error(citygrid_provider: object, tmp_path: Path) -> None:
    grid = quarters()
    x0, _, x1, _ = shapely.bounds(grid.geometry[0])
    moved = grid.geometry.copy()
    for row, cell in enumerate(grid.geometry):
        points = shapely.get_coordinates(cell)
        points[np.abs(points[:, 0] - x1) < 1, 0] -= 60  # through the house at 20 to 60 m
        moved[row] = shapely.Polygon(points)
    assert x0 < x1 - 60
    result = run({**files(tmp_path, grid.with_geometry(moved))})
    assert result["ERRORS"] == 1
    broken = [f for f in result["OUTPUT"].getFeatures() if f["principle"] == "LAYOUT"]
    assert {f["severity"] for f in broken} == {"error"}
    assert {f["evidence_fids"] for f in broken} == {"1"}


def test_a_grid_in_degrees_is_projected_and_one_before_it_is_compared(
    citygrid_provider: object, tmp_path: Path
) -> None:
    from pyproj import Transformer

    grid = quarters()
    there = Transformer.from_crs(small_city.CRS, "EPSG:4490", always_xy=True).transform
    degrees = shapely.transform(grid.geometry, lambda p: np.column_stack(there(p[:, 0], p[:, 1])))
    parameters = files(tmp_path, grid.with_geometry(degrees), "EPSG:4490")
    write_geopackage(tmp_path / "old.gpkg", [grid], small_city.CRS)
    parameters |= {"PREVIOUS": f"{tmp_path / 'old.gpkg'}|layername=unit_grid", "SUMMARY": "TEMPORARY_OUTPUT"}
    verdicts = {f["principle"]: f["verdict"] for f in run(parameters)["SUMMARY"].getFeatures()}
    assert verdicts["JURISDICTION"] == "compliant"
    assert verdicts["STABILITY"] == "compliant"


def test_bad_grids_are_named(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    empty = quarters().take(np.empty(0, dtype=np.int64))
    with pytest.raises(QgsProcessingException, match="unit_grid"):
        run(files(tmp_path, empty))
    with pytest.raises(QgsProcessingException, match="GRID"):
        run({**files(tmp_path, quarters()), "GRID": "nowhere.gpkg"})


def test_an_unwritable_page_is_refused_before_the_work(citygrid_provider: object, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="does not exist"):
        run({**files(tmp_path, quarters()), "REPORT": str(tmp_path / "no" / "page.html")})


def test_a_grid_without_attributes_is_measured(citygrid_provider: object, tmp_path: Path) -> None:
    grid = quarters()
    bare = replace(grid, columns={"code": grid.columns["code"]})
    result = run({**files(tmp_path, bare), "SUMMARY": "TEMPORARY_OUTPUT"})
    verdicts = {f["principle"]: f["verdict"] for f in result["SUMMARY"].getFeatures()}
    assert verdicts["RECORD"] == "not"
    assert verdicts["CODING"] == "compliant"
