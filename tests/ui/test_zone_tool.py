"""Zones drawn with a real mouse on a real canvas, with the panel beside it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow

from citygrid_plugin.ui.map_tools.zone_tool import State, ZoneTool
from citygrid_plugin.ui.zones.desk import ZoneDesk
from citygrid_plugin.ui.zones.session import Gesture, ZoneSession
from citygrid_plugin.ui.zones.zone_model import BAR_ROLE, GRIDS, LAP, LOAD, LOCKED, ZONE

from ..layers.zoned import add_roads, code, content, zoned_board
from .board import at, make_board
from .test_map_tools import Desk, Window

RIGHT = Qt.MouseButton.RightButton
WIDTH, HEIGHT = 6, 4


class Bar:
    def __init__(self) -> None:
        self.said: list[str] = []

    def pushMessage(self, _title: str, text: str, *_how: Any) -> None:  # noqa: N802
        self.said.append(text)


class ZoneWindow(Window):
    """As much of QGIS's window as the desk asks for besides."""

    def __init__(self) -> None:
        super().__init__()
        self.main, self.bar = QMainWindow(), Bar()

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.main

    def messageBar(self) -> Bar:  # noqa: N802
        return self.bar

    def addDockWidget(self, area: Any, dock: Any) -> None:  # noqa: N802
        self.main.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:  # noqa: N802
        self.main.removeDockWidget(dock)

    def setActiveLayer(self, layer: QgsVectorLayer) -> bool:  # noqa: N802
        self.active = layer
        return True


class ZoneHand(Desk):
    """A canvas over the board of zones, the desk, and a hand for the mouse."""

    def __init__(self, grid: QgsVectorLayer) -> None:
        self.window = ZoneWindow()
        super().__init__(grid, self.window)
        self.canvas.setExtent(QgsRectangle(*at(-0.5, -0.5), *at(WIDTH + 0.5, HEIGHT + 0.5)))
        self.desk = ZoneDesk(self.window)  # type: ignore[arg-type]
        self.said = self.window.bar.said

    def begin(self) -> ZoneSession:
        self.desk.panel.tolerance_box.setValue(20)
        self.desk.open()
        assert self.desk.session is not None, self.said
        assert isinstance(self.canvas.mapTool(), ZoneTool)
        return self.desk.session

    @property
    def tool(self) -> ZoneTool:
        assert self.desk.tool is not None
        return self.desk.tool

    def close(self) -> None:
        self.desk.remove()
        self.canvas.stopRendering()
        self.canvas.hide()
        self.canvas.setLayers([])
        self.canvas.deleteLater()
        self.window.main.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hand(qgis_app: object, qgis_new_project: None) -> Iterator[ZoneHand]:
    layers = zoned_board(QgsProject.instance(), WIDTH, HEIGHT)
    made = ZoneHand(layers.unit_grid)
    yield made
    made.close()
    for layer in (layers.zone, layers.zone_member):
        if not sip.isdeleted(layer) and layer.isEditable():
            layer.rollBack()


def zones(session: ZoneSession) -> str:
    """The zone of every cell, row by row from the north."""
    names = [session.board.heads[zone].code if zone >= 0 else "-" for zone in session.board.zone_of]
    return " ".join("".join(names[row * WIDTH : (row + 1) * WIDTH]) for row in range(HEIGHT))


def test_brush_is_one_undo_step_and_the_tag_counts(hand: ZoneHand) -> None:
    session = hand.begin()
    start = content(session.layers)
    assert zones(session) == "AAABBB AAABBB AAABBB ------"
    hand.press(2.5, 3.5)
    hand.move(3.5, 3.5)
    hand.move(4.5, 3.5)
    assert hand.tool.state is State.DRAWING
    first, second = hand.tool.label.text().split("\n")
    assert first == "A A 区" and second.startswith("+2 grids, ") and second.endswith(" %")
    assert "min, +" in second
    assert hand.tool.taken.asGeometry().area() == pytest.approx(20_000)
    assert zones(session) == "AAABBB AAABBB AAABBB ------", "nothing before the button is let go"
    hand.release(4.5, 3.5)
    assert zones(session) == "AAAAAB AAABBB AAABBB ------"
    assert session.layers.zone.undoStack().count() == session.layers.zone_member.undoStack().count() == 1
    assert hand.tool.taken.asGeometry().isEmpty()
    hand.desk.panel.undo_button.click()
    assert content(session.layers) == start and zones(session) == "AAABBB AAABBB AAABBB ------"
    hand.desk.panel.redo_button.click()
    assert zones(session) == "AAAAAB AAABBB AAABBB ------"


def test_box_lasso_and_border(hand: ZoneHand) -> None:
    session = hand.begin()
    hand.key(Qt.Key.Key_R)
    hand.drag((0.1, 0.1), (2.7, 0.9))
    assert zones(session) == "AAABBB AAABBB AAABBB AAA---"
    hand.key(Qt.Key.Key_2)
    hand.key(Qt.Key.Key_L)
    assert session.gesture is Gesture.LASSO and session.target == 1
    hand.press(3.1, 0.1)
    for place in ((5.9, 0.1), (5.9, 0.9), (3.1, 0.9)):
        hand.move(*place)
    assert not hand.tool.line.asGeometry().isEmpty()
    hand.release(3.1, 0.9)
    assert zones(session) == "AAABBB AAABBB AAABBB AAABBB"
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_E)
    hand.press(3.05, 3.9)
    for place in ((3.95, 3.9), (3.95, 2.1)):
        hand.move(*place)
    hand.release(3.05, 2.1)
    assert zones(session) == "AAAABB AAAABB AAABBB AAABBB", "the border has moved a cell outwards"


def test_larger_brush_takes_what_its_ring_touches(hand: ZoneHand) -> None:
    session = hand.begin()
    for _ in range(2):
        hand.key(Qt.Key.Key_BracketRight)
    assert session.brush == 16 and hand.desk.panel.brush_box.currentData() == 16
    hand.click(3.05, 2.95)
    assert zones(session) == "AAAABB AAAABB AAABBB ------"


def test_digits_right_click_and_new_zone_aim(hand: ZoneHand) -> None:
    session = hand.begin()
    hand.key(Qt.Key.Key_2)
    assert session.target == 1 and hand.desk.panel.target_box.currentData() == 1
    hand.key(Qt.Key.Key_0)
    assert session.target == -1
    hand.click(0.5, 3.5)
    assert zones(session) == "-AABBB AAABBB AAABBB ------"
    hand.click(4.5, 3.5, RIGHT)
    assert session.target == 1
    hand.key(Qt.Key.Key_N)
    assert session.target == 2 and session.name(2) == "Z001"
    hand.key(Qt.Key.Key_R)
    hand.drag((0.1, 0.1), (5.9, 0.9))
    assert {each["zone_code"] for each in session.layers.zone.getFeatures()} == {"A", "B", "Z001"}
    for _ in range(9):
        session.new_zone()
    hand.key(Qt.Key.Key_1)
    hand.key(Qt.Key.Key_2)
    assert session.target == 11, "two digits in a row are one number"


def test_source_filter_and_lock(hand: ZoneHand) -> None:
    session = hand.begin()
    panel = hand.desk.panel
    panel.source_box.setCurrentIndex(panel.source_box.findData(-1))
    panel.source_box.activated.emit(panel.source_box.currentIndex())
    hand.key(Qt.Key.Key_R)
    hand.drag((2.1, 0.1), (4.9, 3.9))
    assert zones(session) == "AAABBB AAABBB AAABBB --AAA-", "only from those in no zone"
    session.take_from(-2)
    lock = panel.model.index(1, LOCKED)
    assert panel.model.setData(lock, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert panel.model.data(lock, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    hand.drag((2.1, 0.1), (4.9, 3.9))
    assert zones(session) == "AAABBB AAABBB AAABBB --AAA-"
    hand.key(Qt.Key.Key_2)
    hand.drag((0.1, 0.1), (1.9, 3.9))
    assert hand.said == ["zone: Zone B is locked. Unlock it first."]


def test_panel_shows_bars_warnings_and_log(hand: ZoneHand, tmp_path: Path, monkeypatch: Any) -> None:
    hand.begin()
    panel = hand.desk.panel
    model = panel.model
    assert [model.data(model.index(0, column), 0) for column in (ZONE, GRIDS)] == ["A A 区", "9"]
    assert model.data(model.index(0, LAP), 0).endswith(" / 240")
    minutes, mean, most, tolerance = model.data(model.index(0, LOAD), BAR_ROLE)
    assert minutes > 0 and most >= mean and tolerance == 0.2
    assert panel.tabs.tabText(1) == "Warnings"
    hand.click(5.5, 1.5)
    assert "A is in 2 pieces." in hand.tool.label.text()
    assert "A is in 2 pieces." in model.data(model.index(0, ZONE), Qt.ItemDataRole.ToolTipRole)
    assert panel.warning_list.item(0).text() == "A is in 2 pieces."
    assert panel.log_list.item(0).text().endswith("1 grids from B to A")
    path = tmp_path / "log.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.save_log_button.click()
    (row,) = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert (row["grid_code"], row["from"], row["to"]) == (code(18), "B", "A")
    hand.desk.panel.undo_button.click()
    assert panel.warning_list.count() == 0 and not panel.save_log_button.isEnabled()
    before = hand.canvas.extent()
    panel.zone_shown.emit(1)
    assert hand.canvas.extent() != before


def test_escape_right_click_and_another_tool_drop_the_stroke(hand: ZoneHand) -> None:
    session = hand.begin()
    hand.press(2.5, 3.5)
    hand.move(4.5, 3.5)
    hand.key(Qt.Key.Key_Escape)
    assert hand.tool.state is State.LOOKING and hand.tool.taken.asGeometry().isEmpty()
    hand.release(4.5, 3.5)
    hand.press(2.5, 3.5)
    hand.move(4.5, 3.5)
    hand.click(4.5, 3.5, RIGHT)
    hand.release(4.5, 3.5)
    hand.press(2.5, 3.5)
    hand.move(4.5, 3.5)
    hand.tool.deactivate()
    hand.release(4.5, 3.5)
    assert zones(session) == "AAABBB AAABBB AAABBB ------"
    assert hand.tool.taken.asGeometry().isEmpty() and not hand.tool.label.isVisible()
    bands = hand.tool.taken, hand.tool.line
    hand.desk.remove()
    assert not any(band in hand.canvas.scene().items() for band in bands)
    hand.desk = ZoneDesk(hand.window)  # type: ignore[arg-type]


def test_layer_that_goes_ends_the_session(hand: ZoneHand) -> None:
    session = hand.begin()
    hand.click(4.5, 3.5)
    QgsProject.instance().removeMapLayer(session.layers.zone)
    assert hand.desk.session is None and not hand.desk.panel.tabs.isEnabled()
    hand.click(4.5, 2.5)
    assert hand.said == ["Start drawing in the panel Zones first."]


def test_begins_without_zones_and_says_what_is_missing(qgis_app: object, qgis_new_project: None) -> None:
    project = QgsProject.instance()
    grid = make_board(project, WIDTH, HEIGHT)
    add_roads(project, WIDTH, HEIGHT)
    hand = ZoneHand(grid)
    session = hand.begin()
    assert session.layers.zone.name() == "责任网格" and hand.said == []
    hand.key(Qt.Key.Key_N)
    hand.key(Qt.Key.Key_R)
    hand.drag((0.1, 0.1), (1.9, 1.9))
    assert session.board.totals(0).grid_count == 4
    hand.desk.start()
    again = hand.desk.session
    assert again is not None and again.board.totals(0).grid_count == 4, "unsaved strokes are read as well"
    project.removeMapLayer(session.layers.zone_member)
    hand.desk.start()
    assert "zone and zone_member" in hand.said[-1]
    hand.close()


def test_without_a_grid(qgis_app: object, qgis_new_project: None) -> None:
    grid = make_board(QgsProject.instance())
    hand = ZoneHand(grid)
    QgsProject.instance().removeAllMapLayers()
    hand.desk.open()
    assert hand.desk.session is None
    assert hand.said == ["The project has no layer with unit grids, or more than one."]
    hand.close()
