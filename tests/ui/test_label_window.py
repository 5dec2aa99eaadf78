"""QGIS's own tools Modify Annotations and Rotate Label on our labels, in the real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis_profile import PROGRAMS, make_profile, run_in_window

from citygrid_plugin.layers.features import table_from_source
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.geopackage import write_geopackage

from ..layers.labelled import label_layer
from .board import COMMUNITY, CRS, at, make_board

BODY = """
import time
from qgis.core import QgsProject, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QApplication
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

def pixel(place):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    return QPointF(round(point.x()), round(point.y()))

def mouse(kind, place, button=Qt.MouseButton.NoButton):
    event = QMouseEvent(kind, pixel(place), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)
    wait(0.1)

def click(place):
    mouse(QEvent.Type.MouseMove, place)
    mouse(QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)
    mouse(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.LeftButton)
    wait(0.2)

def first():
    (feature,) = labels.getFeatures("\\"code\\" = '{code}'")
    point = feature.geometry().asPoint()
    return [point.x(), point.y(), feature["angle"], feature["by_hand"]]

def action(name):
    return iface.mainWindow().findChild(QAction, name)

workbench = plugins["citygrid_plugin"].workbench
for name in ("unit_grid", "unit_grid_label"):
    layer = QgsVectorLayer(f"{path}|layername={{name}}", name, "ogr")
    layer.loadNamedStyle({styles!r} + "/" + name + ".qml")
    layer.setLabelsEnabled(name == "unit_grid_label")
    project.addMapLayer(layer)
    labels = layer
painted()  # QGIS zooms to the first layer when it is back in its event loop
canvas.setDestinationCrs(labels.crs())
canvas.setExtent(QgsRectangle(QgsPointXY(*{middle}), QgsPointXY(*{middle})).buffered(100))
canvas.zoomScale(1000)
painted()
start = first()
x, y = start[:2]

workbench.annotate_action.trigger()
painted()
action("mActionModifyAnnotation").trigger()
click((x, y))
click((x, y))
mouse(QEvent.Type.MouseMove, (x + 8, y + 5))
click((x + 8, y + 5))
painted()
report["annotation moved"] = first()
report["undo steps"] = labels.undoStack().count()
labels.undoStack().undo()
wait(0.3)
report["undone"] = first()
labels.rollBack()
report["start"] = start
wait(0.3)

for layer_id in workbench.annotations.links.copy():
    project.removeMapLayer(layer_id)
project.layerTreeRoot().findLayer(labels.id()).setItemVisibilityChecked(True)
iface.setActiveLayer(labels)
labels.startEditing()
painted()
action("mActionRotateLabel").trigger()
click((x + 10, y))
for turn in ((x + 10, y - 3), (x + 9, y - 6), (x + 7, y - 7)):
    mouse(QEvent.Type.MouseMove, turn)
click((x + 7, y - 7))
wait(0.3)
report["turned"] = first()
labels.rollBack()
wait(0.3)
project.clear()
"""


@pytest.mark.window
def test_own_tools_of_qgis_move_and_turn_labels(
    qgis_app: object, qgis_new_project: None, tmp_path: Path
) -> None:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    layers = {"unit_grid": make_board(QgsProject.instance()), "unit_grid_label": label_layer((1000,))}
    tables = [table_from_source(layer, name) for name, layer in layers.items()]
    write_geopackage(tmp_path / "labels.gpkg", tables, CRS)
    make_profile(tmp_path)
    body = BODY.format(
        code=f"{COMMUNITY}001",
        path=tmp_path / "labels.gpkg",
        styles=str(style_path("x").parent),
        middle=at(0.5, 2.5),
    )
    report = run_in_window(body, tmp_path)
    x, y, angle, by_hand = report["start"]
    assert (angle, by_hand) == (0, False)
    moved = report["annotation moved"]
    # To the pixel: a canvas at 1:1000 has about 0.26 m of them.
    assert moved[:2] == pytest.approx([x + 8, y + 5], abs=0.6)
    assert moved[3] is True
    assert report["undo steps"] == 1
    assert report["undone"] == report["start"]
    assert 30 < report["turned"][2] < 60, "down at its right end, which is clockwise"
    assert report["turned"][:2] == [x, y]
