from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
import shapely
from qgis.core import QgsProcessingFeedback, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime
from shapely import affinity

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.layers.features import table_from_source
from citygrid_plugin.store.geopackage import write_geopackage
from tests import small_city

pytestmark = pytest.mark.usefixtures("citygrid_provider")


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A city whose second cell is drawn 30 cm too far east and whose third has no code."""
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    grid.geometry[1] = affinity.translate(grid.geometry[1], 0.3, 0.0)
    columns = {**grid.columns, "surveyor": np.array([f"S{k}" for k in range(len(grid))], dtype=object)}
    columns["code"][2] = ""
    table = FeatureTable("unit_grid", grid.geometry, grid.fids, columns)
    path = tmp_path / "city.gpkg"
    write_geopackage(path, [table, base.community], small_city.CRS)
    return path


def layer(path: Path, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def repaired(path: Path, **parameters: object) -> tuple[dict[str, object], dict[str, FeatureTable]]:
    given = {
        "GRID": layer(path, "unit_grid"),
        "COMMUNITY": layer(path, "community"),
        **dict.fromkeys(("OUTPUT", "MOVES", "LEFT"), "TEMPORARY_OUTPUT"),
        **parameters,
    }
    results = processing.run("citygrid:repairgrid", given)
    tables = {}
    for name in ("OUTPUT", "MOVES", "LEFT"):
        found = results[name]
        if isinstance(found, str):
            found = QgsProcessingUtils.mapLayerFromString(found, None)
        tables[name] = table_from_source(found, name)
    if "NEW_HISTORY" in results:
        found = results["NEW_HISTORY"]
        if isinstance(found, str):
            found = QgsProcessingUtils.mapLayerFromString(found, None)
        fields = {field.name(): field.name() for field in found.fields()}
        tables["NEW_HISTORY"] = table_from_source(found, "unit_grid_history", fields)
    return results, tables


def test_grid_moves_and_what_is_left(city: Path) -> None:
    results, tables = repaired(city)
    before = table_from_source(layer(city, "unit_grid"), "unit_grid")
    after = tables["OUTPUT"]
    assert shapely.coverage_is_valid(after.geometry, gap_width=1.0)
    assert results["FLAGS"] == len(tables["LEFT"]) == 0
    assert results["CHANGED"] == 2
    assert results["REMOVED"] == 0
    moved = [now.wkb != was.wkb for now, was in zip(after.geometry, before.geometry, strict=True)]
    assert moved == [False, True, *[False] * 6]
    assert after.columns["code"][2] == "420102001001005"
    assert after.columns["surveyor"].tolist() == before.columns["surveyor"].tolist()
    assert len(tables["MOVES"]) > 0
    assert tables["MOVES"].columns["distance"].max() == pytest.approx(0.3)


def test_a_missing_cell_is_left(city: Path, tmp_path: Path) -> None:
    base = small_city.base_data()
    grid = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent()).unit_grid
    path = tmp_path / "hole.gpkg"
    write_geopackage(path, [grid.take(np.arange(1, 8))], small_city.CRS)
    results, tables = repaired(city, GRID=layer(path, "unit_grid"))
    assert results["FLAGS"] == 1
    assert tables["LEFT"].columns["rule"].tolist() == ["GAP"]


def test_removed_cells_go_to_the_history(city: Path, tmp_path: Path) -> None:
    grid = table_from_source(layer(city, "unit_grid"), "unit_grid")
    twin = FeatureTable.of(
        "unit_grid",
        [*grid.geometry, grid.geometry[-1]],
        code=np.append(grid.columns["code"], "420102002001800"),
        start_date=np.full(len(grid) + 1, "20260101", dtype=object),
    )
    rested = FeatureTable.of(
        "unit_grid_history",
        grid.geometry[:1],
        code=np.array(["420102001001700"], dtype=object),
        end_date=np.array(["20250101"], dtype=object),
        file_no=np.array(["档-7"], dtype=object),
    )
    path = tmp_path / "twice.gpkg"
    write_geopackage(path, [twin, rested], small_city.CRS)
    results, tables = repaired(
        city,
        GRID=layer(path, "unit_grid"),
        HISTORY=layer(path, "unit_grid_history"),
        NEW_HISTORY="TEMPORARY_OUTPUT",
        DATE=QDateTime(QDate(2026, 9, 1)),
    )
    assert results["REMOVED"] == 1
    history = tables["NEW_HISTORY"].columns
    assert history["code"].tolist() == ["420102001001700", "420102002001800"]
    assert history["end_date"].tolist() == ["20250101", "20260901"]
    assert history["replaced_by"][1] == grid.columns["code"][-1]
    assert history["file_no"][0] == "档-7"
    assert tables["OUTPUT"].columns["code"][2] == "420102001001701", "after the highest ever used"


def test_without_a_history_the_codes_are_told(city: Path, tmp_path: Path) -> None:
    grid = table_from_source(layer(city, "unit_grid"), "unit_grid")
    twin = FeatureTable.of(
        "unit_grid",
        [*grid.geometry, grid.geometry[-1]],
        code=np.append(grid.columns["code"], "420102002001800"),
    )
    path = tmp_path / "twice.gpkg"
    write_geopackage(path, [twin], small_city.CRS)
    feedback = QgsProcessingFeedback()
    parameters = {"GRID": layer(path, "unit_grid"), **dict.fromkeys(("OUTPUT", "LEFT"), "TEMPORARY_OUTPUT")}
    processing.run("citygrid:repairgrid", parameters, feedback=feedback)
    assert "420102002001800" in feedback.textLog()
