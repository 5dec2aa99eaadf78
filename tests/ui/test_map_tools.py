"""Real mouse events on a real canvas: neighbours keep in step, one undo step takes all back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

from citygrid_plugin.ui.map_tools import move_tool
from citygrid_plugin.ui.map_tools.toolset import Toolset

from .board import COMMUNITY, SIZE, add_features, at, make_board, outlines, square

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Window:
    """As much of QGIS's window as the tools ask for."""

    def __init__(self) -> None:
        self.canvas = QgsMapCanvas()
        self.dock = QgsAdvancedDigitizingDockWidget(self.canvas)
        self.active: QgsVectorLayer | None = None

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def activeLayer(self) -> QgsVectorLayer | None:  # noqa: N802
        return self.active

    def cadDockWidget(self) -> QgsAdvancedDigitizingDockWidget:  # noqa: N802
        return self.dock


class Desk:
    """A canvas with the board, a toolset, and a hand for the mouse."""

    def __init__(self, grid: QgsVectorLayer, window: Window | None = None) -> None:
        self.iface, self.grid = window or Window(), grid
        self.canvas = self.iface.canvas
        self.canvas.resize(800, 600)
        self.canvas.show()
        QCoreApplication.processEvents()
        self.canvas.setDestinationCrs(grid.crs())
        self.canvas.setLayers(list(QgsProject.instance().mapLayers().values()))
        self.canvas.setExtent(QgsRectangle(*at(-0.5, -0.5), *at(4.5, 3.5)))
        self.down = False
        self.said: list[str] = []
        self.toolset = Toolset(self.iface)  # type: ignore[arg-type]
        self.toolset.say = self.said.append  # type: ignore[method-assign]
        self.actions: list[QAction] = []

    def take(self, name: str) -> Any:
        action = QAction(name)
        action.setCheckable(True)
        self.actions.append(action)
        self.toolset.take(name, action)
        return self.canvas.mapTool()

    def pixel(self, column: float, row: float) -> QPoint:
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(*at(column, row)))
        return QPoint(round(point.x()), round(point.y()))

    def move(self, column: float, row: float) -> None:
        buttons = LEFT if self.down else Qt.MouseButton.NoButton
        place, none = QPointF(self.pixel(column, row)), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, buttons, none)
        QApplication.sendEvent(self.canvas.viewport(), event)

    def press(self, column: float, row: float, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.down = True
        QTest.mousePress(self.canvas.viewport(), LEFT, modifier, self.pixel(column, row))

    def release(self, column: float, row: float) -> None:
        self.down = False
        QTest.mouseRelease(
            self.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, self.pixel(column, row)
        )

    def drag(self, start: tuple[float, float], end: tuple[float, float], **how: Any) -> None:
        self.press(*start, **how)
        self.move(*end)
        self.release(*end)

    def click(self, column: float, row: float, button: Qt.MouseButton = LEFT) -> None:
        self.move(column, row)
        QTest.mouseClick(
            self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, self.pixel(column, row)
        )

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.canvas, key)


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None) -> Iterator[Desk]:
    grid = make_board(QgsProject.instance())
    assert grid.startEditing()
    made = Desk(grid)
    yield made
    made.toolset.remove()
    grid.rollBack()
    made.canvas.hide()
    made.canvas.setLayers([])
    made.canvas.deleteLater()


def shape(grid: QgsVectorLayer, fid: int) -> QgsGeometry:
    return grid.getFeature(fid).geometry()


def corner(grid: QgsVectorLayer, fid: int, place: tuple[float, float]) -> bool:
    """Whether a cell has a vertex near a place."""
    return any(vertex.distance(*place) < 3 for vertex in shape(grid, fid).vertices())


def assert_whole(grid: QgsVectorLayer) -> None:
    """The cells cover the board and nothing twice."""
    shapes = [feature.geometry() for feature in grid.getFeatures()]
    assert sum(one.area() for one in shapes) == pytest.approx(12 * SIZE * SIZE)
    assert QgsGeometry.unaryUnion(shapes).area() == pytest.approx(12 * SIZE * SIZE)


def test_drag_moves_the_vertex_in_four_cells_and_one_undo_takes_it_back(desk: Desk) -> None:
    before = outlines(desk.grid)
    desk.take("move_shared")
    desk.drag((1, 1), (1.3, 1.2))
    after = outlines(desk.grid)
    changed = {fid for fid in before if before[fid] != after[fid]}
    assert changed == {5, 6, 9, 10}
    assert all(corner(desk.grid, fid, at(1.3, 1.2)) for fid in changed)
    for fid in changed:
        assert desk.grid.getFeature(fid)["area_m2"] == pytest.approx(shape(desk.grid, fid).area(), abs=0.01)
    assert_whole(desk.grid)
    assert desk.grid.undoStack().count() == 1
    desk.grid.undoStack().undo()
    assert outlines(desk.grid) == before
    assert not desk.said


def test_click_and_click_does_the_same(desk: Desk) -> None:
    tool = desk.take("move_shared")
    desk.click(1, 1)
    assert tool.state is move_tool.State.HOLDING
    desk.move(1.1, 1.2)
    assert tool.label.isVisible() and "m²" in tool.label.text() and f"{COMMUNITY}010" in tool.label.text()
    desk.click(1.3, 1.2)
    assert tool.state is move_tool.State.LOOKING
    assert corner(desk.grid, 6, at(1.3, 1.2))
    assert not tool.label.isVisible()


def test_edge_moves_with_both_ends(desk: Desk) -> None:
    desk.take("move_shared")
    desk.drag((1, 1.5), (1.2, 1.5))
    assert corner(desk.grid, 5, at(1.2, 1)) and corner(desk.grid, 6, at(1.2, 2))
    assert_whole(desk.grid)
    assert desk.grid.undoStack().undoText() == "Move a shared edge"


def test_shift_bends_the_edge_and_del_straightens_it(desk: Desk) -> None:
    before = outlines(desk.grid)
    desk.take("move_shared")
    desk.drag((1, 1.5), (1.2, 1.6), modifier=Qt.KeyboardModifier.ShiftModifier)
    assert shape(desk.grid, 5).constGet().nCoordinates() == 6
    assert_whole(desk.grid)
    desk.move(1.2, 1.6)
    desk.key(Qt.Key.Key_Delete)
    assert {fid for fid, wkb in outlines(desk.grid).items() if wkb != before[fid]} == set()
    assert desk.grid.undoStack().count() == 2


def test_esc_and_other_tools_drop_the_gesture(desk: Desk) -> None:
    before = outlines(desk.grid)
    tool = desk.take("move_shared")
    for drop in (lambda: desk.key(Qt.Key.Key_Escape), lambda: desk.take("split_cell")):
        desk.take("move_shared")
        desk.press(1, 1)
        desk.move(1.3, 1.3)
        assert tool.state is move_tool.State.PRESSED and tool.preview.numberOfVertices() > 0
        drop()
        assert tool.state is move_tool.State.LOOKING
        assert tool.preview.numberOfVertices() == 0 and not tool.label.isVisible()
        desk.release(1.3, 1.3)
    assert outlines(desk.grid) == before


def test_undo_under_the_hand_drops_the_gesture(desk: Desk) -> None:
    tool = desk.take("move_shared")
    desk.drag((1, 1), (1.3, 1.2))
    desk.click(2, 2)
    assert tool.state is move_tool.State.HOLDING
    desk.grid.undoStack().undo()
    assert tool.state is move_tool.State.LOOKING


def test_refused_move_is_red_and_said(desk: Desk) -> None:
    before = outlines(desk.grid)
    tool = desk.take("move_shared")
    desk.press(1, 1)
    desk.move(3.5, 1.4)
    assert "overlap" in tool.label.text() or "cross" in tool.label.text()
    assert tool.preview.strokeColor().red() == 215 and tool.preview.strokeColor().green() == 25
    desk.release(3.5, 1.4)
    assert len(desk.said) == 1
    assert outlines(desk.grid) == before


def test_community_border_is_given(desk: Desk) -> None:
    before = outlines(desk.grid)
    desk.take("move_shared")
    desk.drag((0, 0), (0.3, 0.3))
    assert "border of the community" in desk.said[0]
    assert outlines(desk.grid) == before
    desk.drag((2, 3), (2.3, 2.8))  # on the border, no vertex of it: it slides
    assert corner(desk.grid, 2, at(2.3, 3)) and corner(desk.grid, 3, at(2.3, 3))
    assert_whole(desk.grid)


def test_split_gives_new_cells_no_code_and_neighbours_the_vertices(desk: Desk) -> None:
    before = outlines(desk.grid)
    tool = desk.take("split_cell")
    for place in ((0.6, 2.2), (0.7, 1.4), (0.4, 0.8)):
        desk.click(*place)
    assert tool.label.isVisible() or tool.state.name == "DRAWING"
    desk.click(0.4, 0.8, RIGHT)
    features = {feature.id(): feature for feature in desk.grid.getFeatures()}
    (new,) = [feature for fid, feature in features.items() if fid not in before]
    assert not new["code"] and new["community_code"] == COMMUNITY and new["start_date"] == "20240101"
    assert new["area_m2"] == pytest.approx(new.geometry().area(), abs=0.01)
    assert features[5]["code"] == f"{COMMUNITY}005"
    assert features[1].geometry().constGet().nCoordinates() == 6, "the neighbour has the vertex"
    assert_whole(desk.grid)
    assert desk.grid.undoStack().count() == 1
    desk.grid.undoStack().undo()
    assert outlines(desk.grid) == before


def test_merge_keeps_the_first_code_and_refuses_other_communities(desk: Desk) -> None:
    before = outlines(desk.grid)
    desk.take("merge_cells")
    for place in ((1.5, 1.5), (2.5, 1.5)):
        desk.click(*place)
    assert "m²" in desk.canvas.mapTool().label.text()
    desk.key(Qt.Key.Key_Return)
    assert len(outlines(desk.grid)) == 11
    assert_whole(desk.grid)
    desk.grid.undoStack().undo()
    assert outlines(desk.grid) == before
    desk.grid.changeAttributeValue(7, desk.grid.fields().lookupField("community_code"), "101031003002")
    for place in ((1.5, 1.5), (2.5, 1.5)):
        desk.click(*place)
    desk.key(Qt.Key.Key_Return)
    assert "different communities" in desk.said[0]
    assert outlines(desk.grid) == before


def test_layer_that_is_not_being_edited_is_not_touched(desk: Desk) -> None:
    desk.grid.rollBack()
    before = outlines(desk.grid)
    offered: list[Any] = []
    desk.toolset._offer_editing = offered.append  # type: ignore[method-assign]
    desk.take("move_shared")
    desk.drag((1, 1), (1.3, 1.3))
    assert offered and outlines(desk.grid) == before


def test_grid_in_degrees_is_refused(desk: Desk) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string(15)", "unit_grid", "memory")
    add_features(layer, [(square(0, 0), {"code": "1"})])
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    desk.iface.active = layer
    assert desk.toolset.grid(aloud=True) is None
    assert "metres" in desk.said[0]
    layer.rollBack()
    desk.iface.active = None


def test_tools_leave_nothing_on_the_canvas(desk: Desk) -> None:
    count = len(desk.canvas.scene().items())
    for name in ("move_shared", "split_cell", "merge_cells"):
        desk.take(name)
        desk.click(1.5, 1.5)
        desk.move(1.7, 1.6)
    desk.toolset.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(desk.canvas.scene().items()) == count
    assert not [one for one in desk.canvas.children() if one.objectName() == "CityGridAreaLabel"]
