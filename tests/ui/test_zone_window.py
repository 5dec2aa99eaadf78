"""Zones drawn in the real window: quick, exact to undo, and to be looked at."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis_profile import PROGRAMS, make_profile, run_in_window

from citygrid_plugin.core.zones import ZoneSettings, design_zones, read_beat
from citygrid_plugin.layers.features import table_from_source
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.geopackage import write_geopackage

from ..layers.zoned import add_roads
from .board import CRS, at, make_board

COLUMNS, ROWS, ZONES = 39, 25, 20

BODY = """
import time
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import plugins

project, canvas = QgsProject.instance(), iface.mapCanvas()

def wait(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()

def painted():
    wait(0.3)
    end = time.monotonic() + 30
    while canvas.isDrawing() and time.monotonic() < end:
        wait(0.05)
    wait(0.2)

def mouse(kind, place, button):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    where = QPointF(round(point.x()), round(point.y()))
    event = QMouseEvent(kind, where, button, button, Qt.KeyboardModifier.NoModifier)
    start = time.perf_counter()
    QApplication.sendEvent(canvas.viewport(), event)
    return 1000 * (time.perf_counter() - start)

def drag(places):
    '''Milliseconds of every event of a stroke: press, moves, release.'''
    left = Qt.MouseButton.LeftButton
    spent = [mouse(QEvent.Type.MouseButtonPress, places[0], left)]
    for place in places[1:]:
        spent.append(mouse(QEvent.Type.MouseMove, place, left))
        QCoreApplication.processEvents()
    spent.append(mouse(QEvent.Type.MouseButtonRelease, places[-1], left))
    return spent

def content():
    return [
        sorted(
            (each.id(), bytes(each.geometry().asWkb()).hex(), str(each.attributes()))
            for each in layer.getFeatures()
        )
        for layer in (layers["zone"], layers["zone_member"])
    ]

layers = {{}}
for name in ("road", "unit_grid", "zone_member", "zone"):
    layer = layers[name] = QgsVectorLayer(f"{path}|layername={{name}}", name, "ogr")
    layer.loadNamedStyle({styles!r} + "/" + name + ".qml")
    project.addMapLayer(layer)
layers["unit_grid"].setLabelsEnabled(False)
painted()
canvas.setDestinationCrs(layers["zone"].crs())
canvas.setExtent(QgsRectangle(QgsPointXY(*{low}), QgsPointXY(*{high})))
painted()
workbench = plugins["citygrid_plugin"].workbench
desk = workbench.zones
began = time.perf_counter()
workbench.zones_action.trigger()
report["opened"] = time.perf_counter() - began
session = desk.session
report["checked"] = workbench.zones_action.isChecked()
painted()
start = content()
desk.panel.resize(420, 700)

from citygrid_plugin.ui.zones.session import Gesture
def at(column, row):
    return {x0} + 100 * column, {y0} + 100 * row

def strokes(gesture, brush, places):
    '''Three times the same stroke: milliseconds of its slowest event, and of letting go.'''
    session.aim(0)
    session.choose(gesture=gesture, brush=brush)
    most, release = [], []
    for _ in range(3):
        spent = drag(places)
        cells = len(session.edits.strokes[-1].cells)
        most.append(max(spent[:-1]))
        release.append(spent[-1])
        desk.panel.undo_button.click()
    return {{"cells": cells, "most": min(most), "release": min(release)}}

# Strokes over some 200 cells, as a hand makes them.
report["brush"] = strokes(Gesture.BRUSH, 32, [at(column, 12.5) for column in range(1, 39)])
report["box"] = strokes(Gesture.BOX, 0, [at(0.1, 0.1), at(5, 5), at(12, 8), at(22.9, 9.9)])
ring = [at(0.1, 0.1), at(10, 0.1), at(22.9, 0.1), at(22.9, 9.9), at(0.1, 9.9)]
report["lasso"] = strokes(Gesture.LASSO, 0, ring)
# And what tears eighteen zones to pieces.
comb = [at(column + 0.5, row + 0.5) for row in (2, 5, 8, 11, 14, 17) for column in range(39)]
report["comb"] = strokes(Gesture.BRUSH, 0, comb)
report["back"] = content() == start

# Twenty strokes and twenty undos.
number = 0
while session.edits.done < 20:
    number += 1
    session.aim(number % {zones})
    session.choose(gesture=(Gesture.BOX, Gesture.BRUSH)[number % 2], brush=16)
    x, y = (7 * number) % 36, (5 * number) % 22
    drag([at(x + 0.1, y + 0.1), at(x + 1.5, y + 1.2), at(x + 2.9, y + 1.9)])
report["strokes"] = session.edits.done
report["steps"] = layers["zone"].undoStack().count()
for _ in range(20):
    layers["zone"].undoStack().undo()
report["exact"] = content() == start and session.board.membership() == dict(
    (each["grid_code"], each["zone_code"]) for each in layers["zone_member"].getFeatures()
)

# To be looked at.
folder = {pictures!r}
if folder:
    zone = session.board.zone_of[0]
    session.aim(int(zone))
    session.choose(gesture=Gesture.BRUSH, brush=16)
    drag([at(1.5, 1.5), at(5.5, 5.5), at(9.5, 5.5), at(12.5, 8.5)])
    painted()
    iface.mainWindow().grab().save(folder + "/zones_after.png")
    left = Qt.MouseButton.LeftButton
    mouse(QEvent.Type.MouseButtonPress, at(20.5, 10.5), left)
    for column in (22.5, 24.5, 26.5, 28.5):
        mouse(QEvent.Type.MouseMove, at(column, 10.5), left)
        wait(0.05)
    iface.mainWindow().grab().save(folder + "/zones_stroke.png")
    mouse(QEvent.Type.MouseButtonRelease, at(28.5, 10.5), left)
    session.choose(gesture=Gesture.BORDER)
    session.aim(int(session.board.zone_of[0]))
    desk.panel.tabs.setCurrentIndex(1)
    painted()
    iface.mainWindow().grab().save(folder + "/zones_warnings.png")
for name in ("zone", "zone_member"):
    layers[name].rollBack()
wait(0.3)
project.clear()
report["ended"] = desk.session is None
"""


@pytest.mark.window
def test_strokes_in_the_real_window(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    project = QgsProject.instance()
    grid = make_board(project, COLUMNS, ROWS)
    road = add_roads(project, COLUMNS, ROWS)
    tables = {
        "unit_grid": table_from_source(grid, "unit_grid"),
        "road": table_from_source(road, "road"),
    }
    settings = ZoneSettings(collectors=ZONES)
    plan = design_zones(read_beat(tables["unit_grid"], tables["road"], settings), settings)
    write_geopackage(tmp_path / "zones.gpkg", [*tables.values(), plan.zone_table(), plan.member_table()], CRS)
    make_profile(tmp_path)
    x0, y0 = at(0, 0)
    body = BODY.format(
        path=tmp_path / "zones.gpkg",
        styles=str(style_path("x").parent),
        low=at(-2, -2),
        high=at(COLUMNS + 2, ROWS + 2),
        x0=x0,
        y0=y0,
        zones=ZONES,
        pictures=os.environ.get("CITYGRID_PICTURES", ""),
    )
    report = run_in_window(body, tmp_path)
    assert report["checked"]
    for gesture in ("brush", "box", "lasso"):
        assert report[gesture]["cells"] >= 180, report
    assert report["back"]
    assert report["strokes"] == report["steps"] == 20, report
    assert report["exact"]
    assert report["ended"]
