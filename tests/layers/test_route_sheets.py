"""The layout of route sheets: its template, and putting it into a project."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsLayoutFrame, QgsLayoutItemMap, QgsProject

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.layers.sheets.paper import ROUTE_A4
from citygrid_plugin.layers.sheets.route_design import MAP, TIMETABLE, TURNS
from citygrid_plugin.layers.sheets.route_sheets import add_route_sheets, turn_lists_cut_off
from tests import patrol_town as town

from .routed import memory_layer, planned_tables, routed_town


def test_the_template_is_what_the_design_says(qgis_app: object, qgis_new_project: None) -> None:
    import make_layouts

    if Qgis.QGIS_VERSION_INT >= 32300:
        pytest.skip("templates are written by QGIS 3.22, the oldest that reads them")
    made = make_layouts.template(QgsProject.instance(), ROUTE_A4)
    assert made == ROUTE_A4.template().read_text(encoding="utf-8"), "run scripts/make_layouts.py"


def rows_of(layout: Any, name: str) -> list[list[str]]:
    """What a table of the layout shows now."""
    frame = layout.itemById(name)
    assert isinstance(frame, QgsLayoutFrame)
    table = frame.multiFrame()
    table.refresh()
    return [[str(cell) for cell in row] for row in table.contents()]


def test_a_layout_follows_the_routes(qgis_app: object, qgis_new_project: None) -> None:
    project = QgsProject.instance()
    layers = routed_town(project)
    layout = add_route_sheets(project)
    assert layout.name() == "巡查路线图 A4"
    assert add_route_sheets(project).name() == "巡查路线图 A4 (2)", "one that a user has changed stays"
    atlas = layout.atlas()
    atlas.beginRender()
    atlas.updateFeatures()
    assert atlas.count() == 2
    item = layout.itemById(MAP)
    assert isinstance(item, QgsLayoutItemMap)
    for number, code in enumerate(("Z01-1", "Z02-1")):
        atlas.seekTo(number)
        layout.refresh()
        (route,) = layers.route.getFeatures(f"\"route_code\" = '{code}'")
        assert item.extent().contains(route.geometry().boundingBox())
        assert item.scale() in (3000, 3500, 4000) or item.scale() == pytest.approx(3500)
        turns = rows_of(layout, TURNS)
        wanted = sorted(
            layers.route_turn.getFeatures(f"\"route_code\" = '{code}'"), key=lambda row: row["step"]
        )
        assert [row[0] for row in turns] == [str(row["step"]) for row in wanted]
        assert [row[2] for row in turns] == [row["road"] for row in wanted]
        assert len(rows_of(layout, TIMETABLE)) == route["rounds"]
        shown = [page for page in range(5) if layout.pageCollection().shouldExportPage(page)]
        assert shown == [0, 1], "what the first page has no room for"
    atlas.endRender()
    QgsProject.instance().layoutManager().clear()


def test_without_routes_zones_or_tables(qgis_app: object, qgis_new_project: None) -> None:
    project = QgsProject.instance()
    with pytest.raises(InputError, match="no routes"):
        add_route_sheets(project)
    route = memory_layer(next(table for table in planned_tables() if table.name == "route"))
    project.addMapLayer(route)
    layout = add_route_sheets(project)
    assert layout.atlas().coverageLayer() == route and route.crs().authid() == town.CRS
    project.layoutManager().clear()


@pytest.mark.parametrize(("steps", "cut"), [(600, []), (1500, ["Z01-1"])])
def test_a_turn_list_longer_than_its_pages_is_told_of(
    qgis_app: object, qgis_new_project: None, steps: int, cut: list[str]
) -> None:
    project = QgsProject.instance()
    layers = routed_town(project)
    turn = layers.route_turn
    (first, *_) = turn.getFeatures("\"route_code\" = 'Z01-1'")
    rows = []
    for step in range(1000, 1000 + steps):
        row = QgsFeature(first)
        row["step"] = step
        rows.append(row)
    assert turn.dataProvider().addFeatures(rows)[0]
    assert turn_lists_cut_off(add_route_sheets(project)) == cut
