"""Labels under a real mouse on a real canvas: dragged, turned, released, and all of it undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from citygrid_plugin.layers.annotations import LabelAnnotations, add_annotation_layer
from citygrid_plugin.layers.label_edits import EditedLabels
from citygrid_plugin.paths import style_path
from citygrid_plugin.ui.map_tools import label_tool
from citygrid_plugin.ui.map_tools.toolset import MOVE_LABEL

from ..layers.labelled import label_layer
from .board import COMMUNITY, at, make_board
from .test_map_tools import Desk

FIRST = f"{COMMUNITY}001"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class LabelDesk(Desk):
    """A canvas at 1:1000 over the first cells, with labels in the middle of each."""

    def __init__(self) -> None:
        project = QgsProject.instance()
        grid = make_board(project)
        self.labels = label_layer((500, 1000, 2000))
        _message, loaded = self.labels.loadNamedStyle(str(style_path("unit_grid_label")))
        assert loaded
        project.addMapLayer(self.labels)
        super().__init__(grid)
        self.canvas.setLayers([self.labels, grid])
        self.zoom(1000)
        assert self.labels.startEditing()
        self.tool = self.take(MOVE_LABEL)

    def zoom(self, scale: float, centre: tuple[float, float] = at(1, 2.5)) -> None:
        self.canvas.setExtent(QgsRectangle(QgsPointXY(*centre), QgsPointXY(*centre)).buffered(100))
        self.canvas.zoomScale(scale)
        QCoreApplication.processEvents()

    def row(self, code: str = FIRST, scale: int = 1000) -> dict[str, Any]:
        (feature,) = self.labels.getFeatures(f'"code" = \'{code}\' AND "scale" = {scale}')
        point = feature.geometry().asPoint()
        values = {field.name(): feature[field.name()] for field in self.labels.fields()}
        return {**values, "at": (point.x(), point.y())}

    def undone(self) -> None:
        self.labels.undoStack().undo()


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None) -> Iterator[LabelDesk]:
    made = LabelDesk()
    yield made
    made.toolset.remove()
    if made.labels.isEditable():
        made.labels.rollBack()
    made.canvas.hide()
    made.canvas.setLayers([])
    made.canvas.deleteLater()


def test_label_under_the_mouse_is_marked(desk: LabelDesk) -> None:
    desk.move(0.5, 2.5)
    assert desk.tool.box.isVisible() and not desk.tool.ghost.isVisible()
    box = desk.tool.box.asGeometry().boundingBox()
    # 15 digits of 0.555 em, 4 mm high, at 1:1000.
    assert box.width() == pytest.approx(15 * 0.555 * 4, rel=0.1)
    desk.move(0.5, 2.7)
    assert not desk.tool.box.isVisible()


def test_drag_moves_the_label_of_the_scale_shown_in_one_undo_step(desk: LabelDesk) -> None:
    before = desk.row()
    others = desk.row(scale=500), desk.row(scale=2000)
    desk.press(0.5, 2.5)
    desk.move(0.6, 2.6)
    assert desk.tool.ghost.isVisible() and not desk.tool.leader.isVisible()
    desk.release(0.6, 2.6)
    row = desk.row()
    assert row["at"] == pytest.approx(at(0.6, 2.6), abs=0.6)
    assert row["by_hand"] is True and row["placement"] == "level"
    assert (desk.row(scale=500), desk.row(scale=2000)) == others
    assert desk.labels.undoStack().count() == 1
    assert not desk.tool.ghost.isVisible()
    desk.undone()
    assert desk.row() == before


def test_label_dragged_out_of_its_cell_has_a_leader(desk: LabelDesk) -> None:
    desk.press(0.5, 2.5)
    desk.move(1.5, 2.7)
    assert desk.tool.leader.isVisible()
    desk.release(1.5, 2.7)
    row = desk.row()
    assert row["placement"] == "leader"
    assert (row["leader_x"], row["leader_y"]) == pytest.approx(at(0.5, 2.5), abs=1.5)


def test_two_clicks_do_as_well_and_escape_lets_go(desk: LabelDesk) -> None:
    desk.click(0.5, 2.5)
    assert desk.tool.state is label_tool.State.HOLDING
    desk.key(Qt.Key.Key_Escape)
    desk.click(0.6, 2.6)
    assert desk.row()["by_hand"] is False
    desk.click(0.5, 2.5)
    desk.click(0.6, 2.6)
    assert desk.row()["at"] == pytest.approx(at(0.6, 2.6), abs=0.6)
    desk.click(0.6, 2.6)
    desk.click(0.7, 2.4, Qt.MouseButton.RightButton)
    assert desk.labels.undoStack().count() == 1


def test_shift_and_keys_turn(desk: LabelDesk) -> None:
    desk.move(0.65, 2.5)
    desk.press(0.65, 2.5, SHIFT)
    desk.move(0.5, 2.35)
    desk.release(0.5, 2.35)
    row = desk.row()
    assert row["angle"] == pytest.approx(90), "down to the right is clockwise"
    assert row["at"] == pytest.approx(at(0.5, 2.5)), "about its middle"
    assert row["placement"] == "along"
    desk.move(0.5, 2.5)
    desk.key(Qt.Key.Key_BracketLeft)
    assert desk.row()["angle"] == pytest.approx(85)
    desk.move(0.5, 2.5)
    desk.key(Qt.Key.Key_BracketRight)
    desk.move(0.5, 2.5)
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.row()["angle"] == pytest.approx(-85), "never upside down"
    desk.move(0.5, 2.5)
    desk.key(Qt.Key.Key_0)
    assert desk.row()["angle"] == 0
    assert desk.labels.undoStack().count() == 5


def test_key_turns_a_label_that_is_held(desk: LabelDesk) -> None:
    desk.click(0.5, 2.5)
    desk.move(0.55, 2.5)
    desk.key(Qt.Key.Key_BracketRight)
    desk.click(0.6, 2.5)
    assert desk.row()["angle"] == pytest.approx(5)
    assert desk.row()["at"] == pytest.approx(at(0.6, 2.5), abs=0.6)
    assert desk.labels.undoStack().count() == 1


def test_delete_releases_the_label_and_no_feature_goes(desk: LabelDesk) -> None:
    desk.drag((0.5, 2.5), (0.6, 2.6))
    count = desk.labels.featureCount()
    desk.labels.selectAll()
    desk.move(0.6, 2.6)
    desk.key(Qt.Key.Key_Delete)
    assert desk.row()["by_hand"] is False
    assert desk.labels.featureCount() == count
    assert any("automatically again" in text for text in desk.said)


def test_text_is_as_large_as_it_is_drawn(desk: LabelDesk) -> None:
    """4 mm of the map, whatever its scale: at 1:1400 that is more ground than at 1:1000."""
    desk.zoom(1400)
    desk.move(0.5, 2.5)
    width = desk.tool.box.asGeometry().boundingBox().width()
    assert width == pytest.approx(15 * 0.555 * 4 * 1.4, rel=0.1)
    desk.zoom(500)
    desk.press(0.5, 2.5)
    desk.move(0.55, 2.5)
    desk.release(0.55, 2.5)
    assert desk.row(scale=500)["by_hand"] is True
    assert desk.row(scale=1000)["by_hand"] is False


def test_no_labels_on_the_map_is_said(desk: LabelDesk) -> None:
    desk.zoom(8000)
    desk.press(0.5, 2.5)
    desk.release(0.5, 2.5)
    assert desk.said == ["No labels are on the map: zoom in, or show their layer."]


def test_annotations_are_moved_by_the_tool_as_well(desk: LabelDesk) -> None:
    project = QgsProject.instance()
    layer = add_annotation_layer(project, desk.labels, 1000)
    link = LabelAnnotations(project, layer, EditedLabels(desk.labels, desk.grid), desk.said.append)
    desk.canvas.setLayers([layer, desk.grid])
    desk.zoom(1200)
    desk.move(0.5, 2.5)
    width = desk.tool.box.asGeometry().boundingBox().width()
    assert width == pytest.approx(15 * 0.555 * 4, rel=0.1), "as on a sheet of 1:1000"
    desk.drag((0.5, 2.5), (0.6, 2.6))
    QTest.qWait(20)
    feet = [item.point() for item in layer.items().values() if item.type() == "pointtext"]
    x, y = desk.row()["at"]
    assert any(abs(foot.x() + width / 2 - x) < 0.01 and abs(foot.y() - y) < 3 for foot in feet)
    link.remove()


def test_nothing_stays_on_the_canvas(desk: LabelDesk) -> None:
    bands = desk.tool.box, desk.tool.ghost, desk.tool.leader
    desk.press(0.5, 2.5)
    desk.move(1.5, 2.7)
    desk.toolset.remove()
    items = desk.canvas.scene().items()
    assert not any(band in items for band in bands)
    assert desk.row()["by_hand"] is False
