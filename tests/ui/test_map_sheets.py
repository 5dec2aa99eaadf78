"""The action that adds map sheets to the project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import Qgis, QgsProject

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.sheets import SheetSettings, sheet_index
from citygrid_plugin.layers.sheets.index_layer import layer_from_table
from citygrid_plugin.ui import map_sheets
from citygrid_plugin.ui.map_sheets import MapSheets
from tests import small_city
from tests.layers.routed import routed_town


@pytest.fixture
def opened(qgis_iface: Any, qgis_new_project: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was opened: dialogs of algorithms and designers of layouts."""
    seen: list[str] = []
    designer = lambda layout: seen.append(layout.name())  # noqa: E731
    monkeypatch.setattr(qgis_iface, "openLayoutDesigner", designer, raising=False)
    qgis_iface.messageBar().clearWidgets()
    yield seen
    QgsProject.instance().clear()


def add_index(**settings: Any) -> None:
    cells = FeatureTable.of("unit_grid", [small_city.box(0, 0, 900, 900)])
    index = sheet_index(cells, (), SheetSettings(**settings))
    QgsProject.instance().addMapLayer(layer_from_table(index.table, small_city.CRS))


def said(qgis_iface: Any, level: Qgis.MessageLevel) -> str:
    return "\n".join(qgis_iface.messageBar().get_messages(level))


def names() -> list[str]:
    return [layout.name() for layout in QgsProject.instance().layoutManager().layouts()]


def test_layouts_for_every_paper_with_room_and_the_first_is_opened(
    qgis_iface: Any, opened: list[str]
) -> None:
    add_index(parts=2)
    MapSheets(qgis_iface, opened.append).add()
    assert names() == ["单元网格图幅 A3", "单元网格图幅 A1"]
    assert opened == ["单元网格图幅 A3"]
    assert "citygrid_producer" in said(qgis_iface, Qgis.MessageLevel.Success)


def test_standard_sheets_get_no_a3(qgis_iface: Any, opened: list[str]) -> None:
    add_index()
    MapSheets(qgis_iface, opened.append).add()
    assert names() == ["单元网格图幅 A1"]


def test_without_an_index_the_tool_that_makes_one_is_opened(qgis_iface: Any, opened: list[str]) -> None:
    MapSheets(qgis_iface, opened.append).add()
    assert opened == ["citygrid:sheetindex"] and not names()
    assert "no sheet index yet" in said(qgis_iface, Qgis.MessageLevel.Info)


def test_what_stands_in_the_way_is_said(
    qgis_iface: Any, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_index(width_mm=900.0)
    MapSheets(qgis_iface, opened.append).add()
    assert "no room on A1" in said(qgis_iface, Qgis.MessageLevel.Warning)
    monkeypatch.setattr(map_sheets, "missing_libraries", lambda wanted: ["shapely>=2.2"])
    MapSheets(qgis_iface, opened.append).add()
    assert "shapely>=2.2" in said(qgis_iface, Qgis.MessageLevel.Warning)
    assert not opened and not names()


def test_route_sheets_are_added_and_opened(qgis_iface: Any, opened: list[str]) -> None:
    MapSheets(qgis_iface, opened.append).add_routes()
    assert opened == ["citygrid:planroutes"] and not names()
    assert "no routes yet" in said(qgis_iface, Qgis.MessageLevel.Info)
    routed_town(QgsProject.instance())
    MapSheets(qgis_iface, opened.append).add_routes()
    assert names() == ["巡查路线图 A4"] and opened[1:] == names()
