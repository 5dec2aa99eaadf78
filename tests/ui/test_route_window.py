"""Routes dragged in the real window: quick, exact to undo, and to be looked at."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import shapely
from qgis_profile import PROGRAMS, make_profile, run_in_window

from citygrid_plugin.core.patrol_network import patrol_network
from citygrid_plugin.core.routes import (
    RouteSettings,
    plan_routes,
    route_table,
    timetable_table,
    turn_table,
)
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.geopackage import write_geopackage
from tests import patrol_town as town

#: Streets every 80 m: a zone of 24 × 18 blocks has 900 stretches, far more than a collector walks.
SIDE, COLUMNS, ROWS = 80.0, 24, 18

BODY = """
import time
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import plugins

project, canvas = QgsProject.instance(), iface.mapCanvas()
none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
left = Qt.MouseButton.LeftButton

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

def mouse(kind, place, button, modifier=none):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    where = QPointF(round(point.x()), round(point.y()))
    event = QMouseEvent(kind, where, button, button, modifier)
    start, cpu = time.perf_counter(), time.process_time()
    QApplication.sendEvent(canvas.viewport(), event)
    return 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - cpu)

def key(key, modifier=none):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(canvas, QKeyEvent(kind, key, modifier))

# Milliseconds (wall, CPU) of every event of a drag: press, moves, release.
def drag(places, modifier=none):
    spent = [mouse(QEvent.Type.MouseButtonPress, places[0], left)]
    for place in places[1:]:
        spent.append(mouse(QEvent.Type.MouseMove, place, left, modifier))
        QCoreApplication.processEvents()
    spent.append(mouse(QEvent.Type.MouseButtonRelease, places[-1], left))
    return spent

def content():
    return [
        sorted(
            (each.id(), bytes(each.geometry().asWkb()).hex(), str(each.attributes()))
            for each in layers[name].getFeatures()
        )
        for name in ("route", "route_turn", "route_timetable")
    ]

layers = {{}}
for name in ("zone", "road", "route_timetable", "route", "route_turn"):
    layer = layers[name] = QgsVectorLayer(f"{path}|layername={{name}}", name, "ogr")
    layer.loadNamedStyle({styles!r} + "/" + name + ".qml")
    project.addMapLayer(layer)
painted()
canvas.setDestinationCrs(layers["route"].crs())
canvas.setExtent(QgsRectangle(QgsPointXY(*{low}), QgsPointXY(*{high})))
painted()
workbench = plugins["citygrid_plugin"].workbench
desk = workbench.routes
began = time.perf_counter()
workbench.routes_action.trigger()
report["opened"] = time.perf_counter() - began
report["checked"] = workbench.routes_action.isChecked()
session = desk.session
began = time.perf_counter()
session.pick("Z01-1")
report["picked"] = time.perf_counter() - began
report["stretches"] = len(session.draft)
painted()
start = content()

def at(column, row):
    return {x0} + {side} * column, {y0} + {side} * row

# Drags right across the zone, three times each: the slowest move, and letting go.
across = [at(2.5, 3.1)] + [at(2.5 + 0.5 * step, 3.1 + 0.35 * step) for step in range(1, 38)]
worst = []
for _ in range(3):
    spent = drag(across, shift)
    report["tag"] = session.text(session.draft)
    desk.panel.undo_button.click()
    worst.append((max(one[0] for one in spent[:-1]), max(one[1] for one in spent[:-1]), *spent[-1]))
report["move"] = min(one[0] for one in worst)
report["move_cpu"] = min(one[1] for one in worst)
report["release"] = min(one[2] for one in worst)
report["release_cpu"] = min(one[3] for one in worst)
report["back"] = content() == start

# Ten changes of every kind, and as many undos.
for number in range(10):
    mouse(QEvent.Type.MouseMove, at(3.5 + number, 5 + number), Qt.MouseButton.NoButton)
    if number % 5 == 0:
        drag([at(4.5 + number, 6), at(6.5 + number, 7.1), at(6.5 + number, 8.1)], shift)
    elif number % 5 == 1:
        key(Qt.Key.Key_L)
    elif number % 5 == 2:
        key(Qt.Key.Key_R)
    elif number % 5 == 3:
        key(Qt.Key.Key_S)
    else:
        key(Qt.Key.Key_R, shift)
report["done"] = session.edits.stacks.done
report["steps"] = [layers[name].undoStack().count() for name in ("route", "route_turn", "route_timetable")]
for _ in range(session.edits.stacks.done):
    layers["route"].undoStack().undo()
report["exact"] = content() == start

# To be looked at.
folder = {pictures!r}
if folder:
    desk.panel.resize(420, 700)
    canvas.setExtent(QgsRectangle(QgsPointXY(*at(-1, -1)), QgsPointXY(*at(15, 11))))
    mouse(QEvent.Type.MouseMove, at(3.5, 5), Qt.MouseButton.NoButton)
    key(Qt.Key.Key_L)
    painted()
    mouse(QEvent.Type.MouseButtonPress, at(5, 8.5), left)
    for column in (5.5, 6.5, 8, 9.0):
        mouse(QEvent.Type.MouseMove, at(column, 9.5), left, shift)
        wait(0.05)
    wait(0.3)
    iface.mainWindow().grab().save(folder + "/route_drag.png")
    mouse(QEvent.Type.MouseButtonRelease, at(9.0, 9.5), left)
    painted()
    mouse(QEvent.Type.MouseButtonPress, at(5.5, 7), left)
    mouse(QEvent.Type.MouseMove, at(8, 4.5), left)
    wait(0.3)
    iface.mainWindow().grab().save(folder + "/route_refused.png")
    mouse(QEvent.Type.MouseButtonRelease, at(8, 4.5), left)
    painted()
    iface.mainWindow().grab().save(folder + "/route_after.png")
for name in ("route", "route_turn", "route_timetable"):
    layers[name].rollBack()
wait(0.3)
project.clear()
report["ended"] = desk.session is None
"""


@pytest.mark.window
def test_drags_in_the_real_window(tmp_path: Path) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    lines = [[(0, row), (COLUMNS, row)] for row in range(ROWS + 1)]
    lines += [[(column, 0), (column, ROWS)] for column in range(COLUMNS + 1)]
    roads = [shapely.LineString([town.at(x * SIDE, y * SIDE) for x, y in line]) for line in lines]
    names = [f"{number + 1}号路" for number in range(len(roads))]
    kinds = ["primary" if number == 9 else "residential" for number in range(len(roads))]
    road = town.table("road", roads, name=town.objects(*names), class_=town.objects(*kinds))
    box = shapely.box(*town.at(-10, -10), *town.at(COLUMNS * SIDE + 10, ROWS * SIDE + 10))
    zone = town.table("zone", [box], zone_code=town.objects("Z01"), collector=town.objects("王采集"))
    wishes = RouteSettings(slots=False)
    network, _ = patrol_network(road, wishes.patrol)
    plan = plan_routes(network, zone, wishes)
    tables = [road, zone, route_table(plan), turn_table(plan), timetable_table(plan)]
    write_geopackage(tmp_path / "routes.gpkg", tables, town.CRS)
    make_profile(tmp_path)
    x0, y0 = town.at(0, 0)
    body = BODY.format(
        path=tmp_path / "routes.gpkg",
        styles=str(style_path("x").parent),
        low=town.at(-2 * SIDE, -2 * SIDE),
        high=town.at((COLUMNS + 2) * SIDE, (ROWS + 2) * SIDE),
        x0=x0,
        y0=y0,
        side=SIDE,
        pictures=os.environ.get("CITYGRID_PICTURES", ""),
    )
    report = run_in_window(body, tmp_path)
    print(report)  # the figures, with pytest -s
    assert report["checked"], report
    assert report["stretches"] > 900, report
    assert "against the optimum" in report["tag"], report
    assert report["move_cpu"] < 50, report
    assert report["back"] and report["exact"], report
    assert report["done"] >= 8 and set(report["steps"]) == {report["done"]}, report
    assert report["ended"], report
