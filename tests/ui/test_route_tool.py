"""Routes changed with a real mouse on a real canvas, with the panel beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from citygrid_plugin.layers.route_layers import RouteLayers
from citygrid_plugin.ui.map_tools.route_tool import RouteTool, State
from citygrid_plugin.ui.routes.desk import RouteDesk
from citygrid_plugin.ui.routes.route_model import LAP, LENGTH, OVER, ROUTE
from citygrid_plugin.ui.routes.session import RouteSession
from tests import patrol_town as town

from ..layers.routed import content, routed_town
from .test_map_tools import LEFT, RIGHT, Desk
from .test_zone_tool import ZoneWindow

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
HALF = town.COLUMNS * town.SIDE / 2


class RouteHand(Desk):
    """A canvas over the planned town, the desk, and a hand for the mouse; places in metres of the town."""

    def __init__(self, layers: RouteLayers) -> None:
        self.window = ZoneWindow()
        super().__init__(layers.route, self.window)
        self.canvas.setExtent(QgsRectangle(*town.at(-50, -50), *town.at(850, 450)))
        self.desk = RouteDesk(self.window)  # type: ignore[arg-type]
        self.said = self.window.bar.said

    def pixel(self, column: float, row: float) -> QPoint:
        point = self.canvas.getCoordinateTransform().transform(*town.at(column, row))
        return QPoint(round(point.x()), round(point.y()))

    def lead(self, x: float, y: float, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Move with the button down."""
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(self.pixel(x, y)), Qt.MouseButton.NoButton, LEFT, modifier
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    def type(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def begin(self, code: str = "Z01-1") -> RouteSession:
        self.desk.open()
        assert self.desk.session is not None, self.said
        assert isinstance(self.canvas.mapTool(), RouteTool)
        if code:
            self.desk.session.pick(code)
        return self.desk.session

    def optimise(self, session: RouteSession) -> None:
        """Press O, and wait for what is done in the background."""
        self.type(Qt.Key.Key_O)
        assert session.busy
        end = time.monotonic() + 30
        while session.busy and time.monotonic() < end:
            QCoreApplication.processEvents()
        assert not session.busy

    @property
    def tool(self) -> RouteTool:
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
def hand(qgis_app: object, qgis_new_project: None) -> Iterator[RouteHand]:
    layers = routed_town(QgsProject.instance())
    made = RouteHand(layers)
    yield made
    made.close()
    for layer in layers.edited().values():
        if not sip.isdeleted(layer) and layer.isEditable():
            layer.rollBack()


def lap(session: RouteSession) -> float:
    (feature,) = session.layers.route.getFeatures(f"\"route_code\" = '{session.code}'")
    return float(feature["lap_m"])


def test_a_click_picks_a_route_and_a_right_click_the_next(hand: RouteHand) -> None:
    session = hand.begin("")
    assert session.code == "" and hand.desk.panel.figures.text() == "No route is picked."
    hand.click(50, 400)
    assert session.code == "Z01-1"
    assert hand.tool.route.asGeometry().length() == pytest.approx(lap(session), abs=0.5)
    assert hand.tool.start.isVisible()
    hand.click(750, 400, RIGHT)
    assert session.code == "Z02-1"
    hand.desk.panel.table.clicked.emit(hand.desk.panel.model.index(0, ROUTE))
    assert session.code == "Z01-1"


def test_dragging_with_shift_adds_a_way_and_tells_the_difference(hand: RouteHand) -> None:
    session = hand.begin()
    start, before = content(session.layers), lap(session)
    hand.press(HALF, 350)
    assert hand.tool.state is State.DRAGGING
    hand.lead(HALF + 50, 400, SHIFT)
    first, second, *warnings = hand.tool.label.text().split("\n")
    assert warnings == ["Due every 60 min"]
    assert first.startswith("Z01-1: ") and first.endswith(" min")
    assert second == f"+200 m (+{100 * 200 / before:.1f} %) against the optimum"
    assert hand.tool.new.asGeometry().length() == pytest.approx(200, abs=0.5)
    assert content(session.layers) == start, "nothing before the button is let go"
    hand.release(HALF + 50, 400)
    assert lap(session) == before + 200
    assert [layer.undoStack().count() for layer in session.layers.edited().values()] == [1, 1, 1]
    assert hand.tool.new.asGeometry().isEmpty() and not hand.tool.label.isVisible()
    assert hand.desk.panel.figures.text().split("\n")[1] == second
    assert hand.desk.panel.model.data(hand.desk.panel.model.index(0, OVER)) == f"{100 * 200 / before:.1f} %"
    hand.desk.panel.undo_button.click()
    assert content(session.layers) == start and session.draft is not None
    hand.desk.panel.redo_button.click()
    assert lap(session) == before + 200


def test_a_road_left_out_is_told_and_refused(hand: RouteHand) -> None:
    session = hand.begin()
    start, draft = content(session.layers), session.draft
    assert draft is not None
    times = draft.times()
    row = next(int(row) for row in draft.required if times[row] == draft.need[row] == 1)
    x, y = session.book.network.lines[row].interpolate(0.5, normalized=True).coords[0]
    hand.press(x - town.WEST, y - town.SOUTH)
    hand.lead(HALF + 250, 50)
    assert "Left out: " in hand.tool.label.text()
    hand.release(HALF + 250, 50)
    assert content(session.layers) == start
    assert hand.said[-1].startswith("Left out: ") and "Hold Shift" in hand.said[-1]


def test_escape_right_click_and_another_tool_drop_the_drag(hand: RouteHand) -> None:
    session = hand.begin()
    start = content(session.layers)
    for drop in (
        lambda: hand.type(Qt.Key.Key_Escape),
        lambda: hand.click(HALF + 50, 400, RIGHT),
        lambda: hand.canvas.unsetMapTool(hand.tool),
    ):
        hand.press(HALF, 350)
        hand.lead(HALF + 50, 400, SHIFT)
        drop()
        assert hand.tool.state is State.LOOKING and hand.tool.new.asGeometry().isEmpty()
        hand.release(HALF + 50, 400)
        assert content(session.layers) == start
    assert hand.tool.route.asGeometry().isEmpty() and not hand.tool.start.isVisible()


def test_lock_reverse_start_and_optimise_by_keys(hand: RouteHand) -> None:
    session = hand.begin()
    start = content(session.layers)
    hand.move(50, 400)
    assert "马路" in hand.tool.label.text() and hand.tool.label.text().endswith("m")
    hand.type(Qt.Key.Key_L)
    assert session.draft is not None and session.draft.locked.any()
    assert not hand.tool.locked.asGeometry().isEmpty()
    hand.move(51, 400)
    assert hand.tool.label.text().endswith("locked")
    hand.press(50, 400)
    hand.lead(HALF + 50, 400)
    assert "locked" in hand.tool.label.text()
    hand.release(HALF + 50, 400)
    assert session.edits.stacks.done == 1
    rows = session.draft.rows.tolist()
    hand.type(Qt.Key.Key_R)
    assert session.draft.rows.tolist() == rows[::-1]
    hand.type(Qt.Key.Key_R, SHIFT)
    assert hand.said[-1] == "Put the mouse over the picked route first."
    hand.move(50, 300)
    hand.type(Qt.Key.Key_R, SHIFT)
    assert session.edits.stacks.done == 3 and session.draft.closed(), hand.said
    hand.move(100, 300)
    hand.type(Qt.Key.Key_S)
    x, y = session.book.network.points[session.draft.nodes()[0]].tolist()
    assert [x - town.WEST, y - town.SOUTH] == [100, 300]
    best = session.draft.lap
    hand.press(HALF, 350)
    hand.lead(HALF + 50, 400, SHIFT)
    hand.release(HALF + 50, 400)
    assert session.draft.lap == best + 200_00
    hand.optimise(session)
    assert session.draft.lap == best and session.draft.locked.any()
    assert hand.said[-1] == "200 m shorter: proven shortest with what is locked"
    hand.optimise(session)
    assert hand.said[-1] == "No shorter walk was found round what is locked."
    hand.move(50, 400)
    hand.type(Qt.Key.Key_L)
    assert not session.draft.locked.any()
    for _ in range(session.edits.stacks.done):
        session.layers.route.undoStack().undo()
    assert content(session.layers) == start


def test_a_route_changed_meanwhile_is_not_overwritten(hand: RouteHand) -> None:
    session = hand.begin()
    hand.press(HALF, 350)
    hand.lead(HALF + 50, 400, SHIFT)
    hand.release(HALF + 50, 400)
    hand.type(Qt.Key.Key_O)
    assert session.busy and not session.optimise(), "one at a time"
    assert session.reverse() and session.draft is not None
    rows = session.draft.rows.tolist()
    end = time.monotonic() + 30
    while session.busy and time.monotonic() < end:
        QCoreApplication.processEvents()
    assert hand.said[-1].startswith("The route was changed meanwhile")
    assert session.draft.rows.tolist() == rows
    session.optimise()
    hand.desk.stop()
    assert hand.desk.session is None and not session.busy


def test_panel_buttons_and_hours(hand: RouteHand) -> None:
    hand.desk.panel.shift_edit.setText("08:00-08:30")
    session = hand.begin()
    panel = hand.desk.panel
    assert "No lap fits into the hours of duty" in panel.figures.text()
    rows = session.draft.rows.tolist() if session.draft is not None else []
    panel.reverse_button.click()
    assert session.draft is not None and session.draft.rows.tolist() == rows[::-1]
    assert not panel.unlock_button.isEnabled()
    session.toggle_lock(rows[0])
    panel.unlock_button.click()
    assert not session.draft.locked.any()
    texts = [panel.model.data(panel.model.index(0, column)) for column in (ROUTE, LENGTH, LAP)]
    assert texts[0] == "Z01-1" and texts[1] == f"{lap(session):,.0f}" and texts[2].endswith(" / 60")
    hand.desk.start()
    assert hand.desk.session is not session
    panel.shift_edit.setText("from dawn to dusk")
    hand.desk.start()
    assert "no hours of duty" in hand.said[-1]


def test_layer_that_goes_ends_the_session(hand: RouteHand) -> None:
    session = hand.begin()
    QgsProject.instance().removeMapLayer(session.layers.route)
    assert hand.desk.session is None
    hand.click(50, 400)
    assert hand.said[-1] == "Start editing in the panel Routes first."


def test_roads_that_have_changed_are_told(hand: RouteHand) -> None:
    road = hand.begin("").layers.road
    assert road.dataProvider().truncate()
    hand.desk.start()
    assert "no road" in hand.said[-1].lower()
    assert hand.desk.session is None


def test_without_routes(hand: RouteHand) -> None:
    hand.begin()
    QgsProject.instance().removeAllMapLayers()
    hand.desk.open()
    assert hand.desk.session is None
    assert hand.said[-1] == "The project needs one layer of routes and one of roads: plan the routes first."
