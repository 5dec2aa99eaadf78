"""Changing routes by hand: what the buttons of the panel do."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction

from ...core.model.i18n import tr
from ...core.model.problems import Cancelled, CityGridError
from ...layers.route_layers import RouteLayers, open_book, route_table_of
from ...libraries import clash, how_to_install, missing_libraries
from ..map_tools.route_tool import RouteTool
from ..project_layers import find_layer
from ..waiting import WaitingDialog
from .panel import RoutePanel
from .session import RouteSession

#: All that ``core.routes`` imports.
_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")


class RouteDesk(QObject):
    """The panel, the session behind it and the tool; ``remove`` takes all of it away."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface, self.project = iface, QgsProject.instance()
        self.session: RouteSession | None = None
        self.tool: RouteTool | None = None
        self.action: QAction | None = None
        self.panel = RoutePanel(iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.hide()  # QGIS shows what it is given
        self.panel.start_wanted.connect(self.start)
        self.panel.undo_wanted.connect(lambda: self.session and self.session.edits.stacks.undo())
        self.panel.redo_wanted.connect(lambda: self.session and self.session.edits.stacks.redo())
        self.panel.route_wanted.connect(self.show_route)
        self.project.layersWillBeRemoved.connect(self._let_go)

    def remove(self) -> None:
        """Take everything away; what was changed stays in the edit buffers of the layers."""
        self.project.layersWillBeRemoved.disconnect(self._let_go)
        self.stop()
        if self.tool is not None:
            self.tool.remove()
            self.tool = None
        self.iface.removeDockWidget(self.panel)
        self.panel.deleteLater()
        self.deleteLater()

    def open(self) -> None:
        """Show the panel and begin, if nothing is begun."""
        self.panel.show()
        self.panel.raise_()
        if self.session is None:
            self.start()
        else:
            self._take()

    def start(self) -> None:
        """Read the layers of the project and take the tool in hand."""
        missing = missing_libraries(_LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        layers = None if reason else self._layers()
        if reason or layers is None:
            self._say(reason)
            return
        self.stop()
        progress = WaitingDialog(self.iface.mainWindow(), tr("Reading the layers"))
        try:
            session = self._read(layers, progress)
        except Cancelled:
            return
        except CityGridError as error:
            self._say(str(error))
            return
        finally:
            progress.close()
        self.session = session
        session.said.connect(self._say)
        session.picked.connect(self._refresh_tool)
        session.changed.connect(self._refresh_tool)
        self.panel.show_session(session)
        # QGIS's own Undo and Save are about the active layer: changes are undone with it.
        self.iface.setActiveLayer(layers.route)
        self._take()
        if layers.route_turn is None or layers.route_timetable is None:
            self._say(
                tr("The project lacks turn list (route_turn) or timetable: they do not follow the routes.")
            )

    def stop(self) -> None:
        """Put tool and session away; layers and what is changed in them stay."""
        if self.tool is not None:
            self.tool.reset()
        if self.session is not None:
            session, self.session = self.session, None
            self.panel.show_session(None)
            self._refresh_tool()
            session.close()

    def show_route(self, code: str) -> None:
        """Pick a route and bring it into the middle of the map."""
        if self.session is None:
            return
        self.session.pick(code)
        box = self.session.edits.bounds(code)
        if box is None:
            return
        canvas = self.iface.mapCanvas()
        crs, context = canvas.mapSettings().destinationCrs(), self.project.transformContext()
        box = QgsCoordinateTransform(self.session.layers.route.crs(), crs, context).transformBoundingBox(box)
        box.scale(1.3)
        canvas.setExtent(box)
        canvas.refresh()

    def _read(self, layers: RouteLayers, progress: WaitingDialog) -> RouteSession:
        from ...core.patrol_network import PatrolMode
        from ...core.routes import BookSettings, Shift
        from ...core.routes.heads import heads_of, usual_mode

        shift = Shift.parse(self.panel.shift_edit.text())
        chosen = self.panel.mode_box.currentData()
        mode = PatrolMode(chosen) if chosen else usual_mode(heads_of(route_table_of(layers.route)))
        book = open_book(layers, BookSettings(mode, shift), progress)
        return RouteSession(book, layers, self)

    def _take(self) -> None:
        """Take the tool in hand."""
        canvas = self.iface.mapCanvas()
        if self.tool is None:
            self.tool = RouteTool(canvas, lambda: self.session, self._say)
            if self.action is not None:
                self.tool.setAction(self.action)
        canvas.setMapTool(self.tool)

    def _layers(self) -> RouteLayers | None:
        """The layers of the project; what is missing is said."""
        found: dict[str, QgsVectorLayer | None] = {
            name: find_layer(self.project, name)
            for name in ("route", "road", "route_turn", "route_timetable", "component")
        }
        route, road = found["route"], found["road"]
        if route is None or road is None:
            self._say(tr("The project needs one layer of routes and one of roads: plan the routes first."))
            return None
        return RouteLayers(route, road, found["route_turn"], found["route_timetable"], found["component"])

    def _refresh_tool(self) -> None:
        if self.tool is not None:
            self.tool.refresh()

    def _let_go(self, layer_ids: list[str]) -> None:
        if self.session is not None:
            layers = {layer.id() for layer in self.session.layers.edited().values()}
            if layers & set(layer_ids):
                self.stop()

    def _say(self, reason: str) -> None:
        if reason:
            self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)
