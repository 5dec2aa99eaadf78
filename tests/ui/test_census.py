"""The census in the window: the same again with one click, neighbours, codes on saving and for all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget

from citygrid_plugin.layers.census_codes import CodePlan
from citygrid_plugin.ui.census.codes_dialog import CodesDialog
from citygrid_plugin.ui.census.desk import CensusDesk
from citygrid_plugin.ui.map_tools.same_again_tool import State
from tests.census_town import COMMUNITY, X0, Y0, make_census

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


class Window:
    """As much of QGIS's window as the desk asks for."""

    def __init__(self) -> None:
        self.canvas = QgsMapCanvas()
        self.window = QWidget()
        self.bar = QgsMessageBar()
        self.add_feature = QAction("add")
        self.active: QgsVectorLayer | None = None

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def mainWindow(self) -> QWidget:  # noqa: N802
        return self.window

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def activeLayer(self) -> QgsVectorLayer | None:  # noqa: N802
        return self.active

    def actionAddFeature(self) -> QAction:  # noqa: N802
        return self.add_feature


class Bench:
    """A desk over a census of the town, and a hand for the mouse."""

    def __init__(self, path: Path) -> None:
        self.iface = Window()
        self.desk = CensusDesk(self.iface)  # type: ignore[arg-type]
        self.said: list[str] = []
        self.desk.say = self.said.append  # type: ignore[method-assign]
        project = QgsProject.instance()
        assert project.read(f"geopackage:{path}?projectName=citygrid")
        self.cover: QgsVectorLayer = project.mapLayer("citygrid_cover")
        self.iface.active = self.cover
        canvas = self.iface.canvas
        canvas.resize(600, 400)
        canvas.show()
        QCoreApplication.processEvents()
        canvas.setDestinationCrs(self.cover.crs())
        canvas.setLayers([self.cover])
        canvas.setExtent(QgsRectangle(X0, Y0, X0 + 60, Y0 + 40))
        self.action = QAction("again")
        self.action.setCheckable(True)

    def take(self) -> Any:
        self.desk.take_same_again(self.action)
        return self.iface.canvas.mapTool()

    def pixel(self, x: float, y: float) -> QPoint:
        point = self.iface.canvas.getCoordinateTransform().transform(QgsPointXY(X0 + x, Y0 + y))
        return QPoint(round(point.x()), round(point.y()))

    def move(self, x: float, y: float) -> None:
        place = QPointF(self.pixel(x, y))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE
        )
        QApplication.sendEvent(self.iface.canvas.viewport(), event)

    def click(self, x: float, y: float, modifier: Any = NONE, button: Any = LEFT) -> None:
        QTest.mouseClick(self.iface.canvas.viewport(), button, modifier, self.pixel(x, y))

    def add(self, x: float, y: float, class_code: str = "01003") -> int:
        """A component as the form adds it."""
        point = QgsGeometry.fromPointXY(QgsPointXY(X0 + x, Y0 + y))
        given = {self.cover.fields().lookupField("class_code"): class_code}
        made = QgsVectorLayerUtils.createFeature(
            self.cover, point, given, self.cover.createExpressionContext()
        )
        assert self.cover.addFeature(made)
        return int(made.id())

    def saved(self) -> dict[str, str]:
        """Code by uid in the file."""
        return {str(f["uid"]): str(f["code"] or "") for f in self.cover.getFeatures()}


@pytest.fixture
def bench(qgis_new_project: None, tmp_path: Path) -> Any:
    made = Bench(make_census(tmp_path / "census.gpkg", team="甲组"))
    yield made
    made.desk.remove()
    made.cover.rollBack()
    QgsProject.instance().clear()


def test_a_run_of_covers_is_a_click_each(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    tool = bench.take()
    assert tool.state is State.PLACING, "the one recorded last is the model"
    steps = bench.cover.undoStack().count()
    for number in range(1, 4):
        bench.click(10 + 5 * number, 10)
    assert bench.cover.featureCount() == 4
    assert bench.cover.undoStack().count() == steps + 3
    assert {f["class_code"] for f in bench.cover.getFeatures()} == {"01003"}
    assert len({f["uid"] for f in bench.cover.getFeatures()}) == 4
    assert bench.cover.commitChanges()
    assert sorted(code[-6:] for code in bench.saved().values()) == ["000001", "000002", "000003", "000004"]
    assert bench.said == []


def test_neighbours_are_shown_and_the_same_place_is_refused(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    bench.add(10, 30, "01001")
    bench.cover.selectByIds([bench.add(40, 10)])
    tool = bench.take()
    bench.move(20, 10)
    assert [round(one.distance) for one in tool.overlay.found] == [10, 20]
    assert "雨水井盖" in tool.overlay.label.text() and "供水" not in tool.overlay.label.text()
    bench.move(10.5, 10)
    assert "1 m" in tool.overlay.label.text()
    bench.click(10.5, 10)
    assert bench.cover.featureCount() == 3 and "Shift" in bench.said[-1]
    bench.click(10.5, 10, Qt.KeyboardModifier.ShiftModifier)
    assert bench.cover.featureCount() == 4
    bench.click(10.5, 10, button=RIGHT)
    assert tool.state is State.CHOOSING and tool.overlay.found == []


def test_ctrl_click_takes_another_model(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    bench.add(30, 30, "01001")
    tool = bench.take()
    bench.click(10, 10, Qt.KeyboardModifier.ControlModifier)
    bench.click(50, 20)
    assert sorted(f["class_code"] for f in bench.cover.getFeatures()) == ["01001", "01003", "01003"]
    QTest.keyClick(bench.iface.canvas, Qt.Key.Key_Escape)
    assert tool.state is State.CHOOSING
    bench.click(55, 35)
    assert bench.cover.featureCount() == 3 and "repeated" in bench.said[-1]
    bench.click(30, 30)
    bench.click(55, 35)
    assert sorted(f["class_code"] for f in bench.cover.getFeatures())[:2] == ["01001", "01001"]


def test_what_is_missing_is_said(bench: Bench) -> None:
    bench.take()
    bench.click(10, 10)
    assert "editing" in bench.said[-1]
    bench.iface.active = None
    bench.click(10, 10)
    assert "census" in bench.said[-1]


def test_undo_and_discard_leave_no_trace(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    tool = bench.take()
    bench.click(20, 10)
    bench.cover.undoStack().undo()
    bench.click(20, 10)
    # The model was undone with it; the tool asks for another.
    assert bench.cover.featureCount() == 1 and tool.state is State.CHOOSING
    bench.cover.rollBack()
    assert tool.state is State.CHOOSING


def test_qgis_own_tool_shows_neighbours_too(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    tool = QgsMapToolEmitPoint(bench.iface.canvas)
    tool.setAction(bench.iface.add_feature)
    bench.iface.canvas.setMapTool(tool)
    bench.move(12, 10)
    assert [round(one.distance) for one in bench.desk._overlay.found] == [2]
    bench.iface.active = None
    bench.move(13, 10)
    assert bench.desk._overlay.found == []
    bench.iface.canvas.unsetMapTool(tool)


def test_codes_are_given_on_saving_and_stay(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    assert bench.cover.commitChanges()
    first = bench.saved()
    assert list(first.values()) == ["42010201003000001"]
    bench.cover.startEditing()
    bench.add(20, 10)
    (old,) = first
    fid = next(f.id() for f in bench.cover.getFeatures() if f["uid"] == old)
    bench.cover.changeAttributeValue(fid, bench.cover.fields().lookupField("note"), "换盖")
    assert bench.cover.commitChanges()
    assert bench.saved()[old] == first[old]
    assert sorted(bench.saved().values())[-1] == "42010201003000002"
    ledger = QgsProject.instance().mapLayer("citygrid_code_ledger")
    assert [row["last_sequence"] for row in ledger.getFeatures()] == [2]
    # The highest goes; its number does not come again.
    bench.cover.startEditing()
    bench.cover.deleteFeatures([f.id() for f in bench.cover.getFeatures() if f["code"][-1] == "2"])
    assert bench.cover.commitChanges()
    bench.cover.startEditing()
    bench.add(30, 10)
    assert bench.cover.commitChanges()
    assert sorted(bench.saved().values())[-1] == "42010201003000003"
    assert bench.said == []


def test_a_copy_gets_a_code_and_a_self_of_its_own(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    assert bench.cover.commitChanges()
    (original,) = bench.cover.getFeatures()
    bench.cover.startEditing()
    # As QGIS pastes: with all attributes, but for those that must be unique.
    for x in (20, 30):
        point = QgsGeometry.fromPointXY(QgsPointXY(X0 + x, Y0 + 10))
        given = {index: original.attribute(index) for index in range(len(bench.cover.fields()))}
        context = bench.cover.createExpressionContext()
        assert bench.cover.addFeature(QgsVectorLayerUtils.createFeature(bench.cover, point, given, context))
    assert bench.cover.commitChanges(), bench.cover.commitErrors()
    saved = bench.saved()
    assert saved[original["uid"]] == original["code"]
    assert len(saved) == 3
    assert sorted(saved.values()) == [f"4201020100300000{n}" for n in (1, 2, 3)]


def test_a_component_that_names_no_team_is_of_the_team_of_the_file(bench: Bench) -> None:
    bench.cover.startEditing()
    fid = bench.add(10, 10)
    bench.cover.changeAttributeValue(fid, bench.cover.fields().lookupField("team"), None)
    assert bench.cover.commitChanges()
    assert list(bench.saved().values()) == ["42010201003000001"]


def test_a_team_without_numbers_saves_all_the_same_and_is_told(bench: Bench) -> None:
    bench.cover.startEditing()
    fid = bench.add(10, 10)
    bench.cover.changeAttributeValue(fid, bench.cover.fields().lookupField("team"), "丙组")
    assert bench.cover.commitChanges()
    assert list(bench.saved().values()) == [""]
    assert "丙组" in bench.said[-1]


def test_codes_for_all_are_shown_first(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.desk, "_saving", lambda _layer: None)
    bench.cover.startEditing()
    for x in (10, 20):
        bench.add(x, 10)
    seen: list[CodePlan] = []
    monkeypatch.setattr(bench.desk, "agreed", lambda plan: bool(seen.append(plan)))
    assert not bench.desk.assign_all()
    assert [f["code"] or "" for f in bench.cover.getFeatures()] == ["", ""], "declined"
    dialog = CodesDialog(seen[0])
    assert "2" in dialog.summary.text() and dialog.table.rowCount() == 2
    assert dialog.table.item(0, 3).text() == "42010201003000001"
    assert dialog.table.item(0, 5).text() == f"{COMMUNITY}001"
    dialog.deleteLater()
    monkeypatch.setattr(bench.desk, "agreed", lambda _plan: True)
    steps = bench.cover.undoStack().count()
    assert bench.desk.assign_all()
    assert bench.cover.undoStack().count() == steps + 1
    assert sorted(f["code"][-1] for f in bench.cover.getFeatures()) == ["1", "2"]


def test_without_a_grid_it_says_so(bench: Bench) -> None:
    QgsProject.instance().removeMapLayer("citygrid_unit_grid")
    assert not bench.desk.assign_all()
    assert "unit grid" in bench.said[-1]
    bench.cover.startEditing()
    bench.add(10, 10)
    assert bench.cover.commitChanges(), "saving is not in the way"


def test_nothing_is_left_behind(bench: Bench) -> None:
    bench.cover.startEditing()
    bench.add(10, 10)
    bench.take()
    bench.move(20, 10)
    items = len(bench.iface.canvas.scene().items())
    bench.desk.remove()
    assert bench.iface.canvas.mapTool() is None
    assert len(bench.iface.canvas.scene().items()) < items
    assert bench.cover.commitChanges()
    assert list(bench.saved().values()) == [""], "nobody listens any more"
    bench.desk = CensusDesk(bench.iface)  # type: ignore[arg-type]
