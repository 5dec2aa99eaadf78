"""``citygrid:redividegrid``, ``retirecells``, ``comparegrids``: layers in, grid, history and changes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS
from citygrid_plugin.core.division.divide import divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import BaseData, FeatureTable
from citygrid_plugin.store.geopackage import write_geopackage
from tests.core.history.town import make_town

LAYERS = ("COMMUNITY", "ROAD", "BUILDING", "COMPOUND")


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    return processing.run(f"citygrid:{algorithm}", parameters)


def write(path: Path, base: BaseData, grid: FeatureTable | None = None) -> Path:
    tables = [table for table in base.tables().values() if len(table)]
    write_geopackage(path, [*([grid] if grid is not None else []), *tables], base.crs)
    return path


def values(layer: Any, field: str) -> list[Any]:
    return [feature[field] for feature in layer.getFeatures()]


@pytest.fixture(scope="module")
def grid() -> FeatureTable:
    return divide(make_town(), DivisionSettings(start_date="20260101")).unit_grid


@pytest.fixture
def last(tmp_path: Path, grid: FeatureTable) -> Path:
    return write(tmp_path / "last.gpkg", make_town(), grid)


def test_ground_that_changed_is_divided_anew(citygrid_provider: object, last: Path, tmp_path: Path) -> None:
    new = write(tmp_path / "new.gpkg", make_town(moved_by=30.0))
    delivery = tmp_path / "成果.gpkg"
    result = run(
        "redividegrid",
        {
            **{name: f"{new}|layername={name.lower()}" for name in ("COMMUNITY", "ROAD", "BUILDING")},
            "PREVIOUS": f"{last}|layername=unit_grid",
            "PREVIOUS_BASE": str(last),
            "START_DATE": "2027-01-01",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "NEW_HISTORY": "TEMPORARY_OUTPUT",
            "CHANGES": "TEMPORARY_OUTPUT",
            "GEOPACKAGE": str(delivery),
        },
    )
    codes, history = values(result["OUTPUT"], "code"), result["NEW_HISTORY"]
    assert result["RETIRED"] == history.featureCount() > 0
    assert [field.name() for field in history.fields()] == list(
        DELIVERY_SCHEMAS["unit_grid_history"].titles()
    )
    assert set(values(history, "end_date")) == {"20270101"}
    assert not set(values(history, "code")) & set(codes)
    assert len(codes) == len(set(codes)) == result["CELLS"]
    assert {"kept", "redrawn"} <= set(values(result["CHANGES"], "kind"))
    from citygrid_plugin.store.ogr_reader import list_layers

    assert {"unit_grid_history", "grid_change", "grid_lineage"} <= set(list_layers(delivery, ""))


def test_a_cell_split_by_hand_is_retired(
    citygrid_provider: object, last: Path, grid: FeatureTable, tmp_path: Path
) -> None:
    cell = grid.geometry[0]
    west, south, east, north = cell.bounds
    half = shapely.box(west - 1, south - 1, (west + east) / 2, north + 1)
    parts = [shapely.intersection(cell, half), shapely.difference(cell, half)]
    rows = np.r_[0, np.arange(len(grid))]
    edited = grid.take(rows).with_geometry(np.array([*parts, *grid.geometry[1:]], dtype=object))
    edited = replace(
        edited, columns={**edited.columns, "warden": np.array(["李"] * len(edited), dtype=object)}
    )
    write_geopackage(tmp_path / "edited.gpkg", [edited], "EPSG:4547")
    result = run(
        "retirecells",
        {
            "BEFORE": f"{last}|layername=unit_grid",
            "AFTER": f"{tmp_path / 'edited.gpkg'}|layername=unit_grid",
            "DATE": "2026-08-01",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "NEW_HISTORY": "TEMPORARY_OUTPUT",
        },
    )
    old, codes = grid.columns["code"][0], values(result["OUTPUT"], "code")
    assert (result["RETIRED"], result["ISSUED"]) == (1, 2)
    assert old not in codes
    retired = next(result["NEW_HISTORY"].getFeatures())
    assert (retired["code"], retired["end_date"]) == (old, "20260801")
    assert set(retired["replaced_by"].split(",")) == set(codes) - set(grid.columns["code"])
    assert set(values(result["OUTPUT"], "warden")) == {"李"}, "fields of the city's own stay"


def test_two_grids_compared(
    citygrid_provider: object, last: Path, tmp_path: Path, grid: FeatureTable
) -> None:
    fewer = grid.take(np.arange(1, len(grid)))
    write_geopackage(tmp_path / "fewer.gpkg", [fewer], "EPSG:4547")
    result = run(
        "comparegrids",
        {
            "OLD": f"{last}|layername=unit_grid",
            "NEW": f"{tmp_path / 'fewer.gpkg'}|layername=unit_grid",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "LINEAGE": "TEMPORARY_OUTPUT",
        },
    )
    assert (result["KEPT"], result["CHANGED"]) == (len(grid) - 1, 1)
    assert values(result["OUTPUT"], "kind").count("removed") == 1
    assert result["LINEAGE"].featureCount() == len(grid) - 1


def test_a_grid_with_gaps_is_refused(citygrid_provider: object, tmp_path: Path, grid: FeatureTable) -> None:
    from qgis.core import QgsProcessingException

    shifted = grid.geometry.copy()
    shifted[3] = shapely.transform(shifted[3], lambda points: points + 1.0)
    last = write(tmp_path / "broken.gpkg", make_town(), grid.with_geometry(shifted))
    new = write(tmp_path / "new.gpkg", make_town())
    with pytest.raises(QgsProcessingException, match="Repair that grid first"):
        run(
            "redividegrid",
            {
                **{name: f"{new}|layername={name.lower()}" for name in ("COMMUNITY", "ROAD", "BUILDING")},
                "PREVIOUS": f"{last}|layername=unit_grid",
                "OUTPUT": "TEMPORARY_OUTPUT",
                "NEW_HISTORY": "TEMPORARY_OUTPUT",
            },
        )
