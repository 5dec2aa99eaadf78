from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
import shapely
from qgis.core import QgsProcessingUtils, QgsVectorLayer
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
