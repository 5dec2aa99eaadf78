"""Drawing zones: what the buttons of the panel do."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from ...core.model.i18n import tr
from ...core.model.problems import Cancelled, CityGridError
from ...layers.zone_layers import ZoneLayers, make_zone_layers, open_board
from ...libraries import clash, how_to_install, missing_libraries
from ..map_tools.zone_tool import ZoneTool
from ..project_layers import find_layer
from ..waiting import WaitingDialog
from .panel import ZonePanel
from .session import Gesture, ZoneSession

#: All that ``core.zones`` imports.
_LIBRARIES = ("numpy", "pyproj", "scipy", "shapely")


class ZoneDesk(QObject):
    """The panel, the session behind it and the tool; ``remove`` takes all of it away."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface, self.project = iface, QgsProject.instance()
        self.session: ZoneSession | None = None
        self.tool: ZoneTool | None = None
        self.action: QAction | None = None
        self.panel = ZonePanel(iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.hide()  # QGIS shows what it is given
        self.panel.start_wanted.connect(self.start)
        self.panel.gesture_wanted.connect(self.take)
        self.panel.undo_wanted.connect(lambda: self.session and self.session.edits.undo())
        self.panel.redo_wanted.connect(lambda: self.session and self.session.edits.redo())
        self.panel.save_log_wanted.connect(self.save_log)
        self.panel.zone_shown.connect(self.show_zone)
        self.project.layersWillBeRemoved.connect(self._let_go)

    def remove(self) -> None:
        """Take everything away; what was drawn stays in the edit buffers of the layers."""
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
            self.take(self.session.gesture)

    def start(self) -> None:
        """Read the layers of the project and take the tool in hand."""
        missing = missing_libraries(_LIBRARIES)
        reason = how_to_install(missing) if missing else clash()
        layers = None if reason else self._layers()
        if reason or layers is None:
            self._say(reason)
            return
        from ...core.zones import ZoneSettings

        settings = ZoneSettings(
            speed_kmh=self.panel.speed_box.value(), tolerance=self.panel.tolerance_box.value() / 100.0
        )
        self.stop()
        progress = WaitingDialog(self.iface.mainWindow(), tr("Reading the layers"))
        try:
            board = open_board(layers, settings, progress)
        except Cancelled:
            return
        except CityGridError as error:
            self._say(str(error))
            return
        finally:
            progress.close()
        self.session = ZoneSession(board, layers, self)
        self.session.said.connect(self._say)
        self.session.chosen.connect(self._refresh_tool)
        self.session.changed.connect(self._refresh_tool)
        self.panel.show_session(self.session)
        # QGIS's own Undo and Save are about the active layer: strokes are undone with it.
        self.iface.setActiveLayer(layers.zone)
        self.take(self.session.gesture)
        if layers.road is None:
            self._say(tr("There is no layer of roads: zones take no time to walk. Add it and read again."))

    def stop(self) -> None:
        """Put tool and session away; layers and what is drawn in them stay."""
        if self.tool is not None:
            self.tool.reset()
        if self.session is not None:
            session, self.session = self.session, None
            self.panel.show_session(None)
            self._refresh_tool()
            session.close()

    def take(self, gesture: Gesture) -> None:
        """Take the tool in hand with a gesture."""
        if self.session is None:
            return
        self.session.choose(gesture=gesture)
        canvas = self.iface.mapCanvas()
        if self.tool is None:
            self.tool = ZoneTool(canvas, lambda: self.session, self._say)
            if self.action is not None:
                self.tool.setAction(self.action)
        canvas.setMapTool(self.tool)

    def show_zone(self, zone: int) -> None:
        """Bring a zone into the middle of the map."""
        box = self.session.edits.bounds(zone) if self.session is not None else None
        if self.session is None or box is None:
            return
        canvas = self.iface.mapCanvas()
        crs, context = canvas.mapSettings().destinationCrs(), self.project.transformContext()
        box = QgsCoordinateTransform(self.session.layers.zone.crs(), crs, context).transformBoundingBox(box)
        box.scale(1.4)
        canvas.setExtent(box)
        canvas.refresh()

    def save_log(self) -> None:
        """Write the assignment log where the user says."""
        title = tr("Save the assignment log")
        name, _filter = QFileDialog.getSaveFileName(self.panel, title, "", "CSV (*.csv)")
        if name and self.session is not None:
            path = Path(name).with_suffix(".csv")
            try:
                # With a mark at its beginning, or spreadsheets in China take it for GBK.
                path.write_text(self.session.log.to_csv(), encoding="utf-8-sig")
            except OSError as error:
                self._say(tr("{path} could not be written: {reason}", path=path, reason=error.strerror or ""))

    def _layers(self) -> ZoneLayers | None:
        """The layers of the project; missing zone layers are made, what else is missing is said."""
        found: dict[str, QgsVectorLayer | None] = {
            name: find_layer(self.project, name)
            for name in ("unit_grid", "zone", "zone_member", "road", "barrier", "component")
        }
        grid, zone, member = found["unit_grid"], found["zone"], found["zone_member"]
        if grid is None:
            self._say(tr("The project has no layer with unit grids, or more than one."))
            return None
        if zone is None and member is None:
            zone, member = make_zone_layers(self.project, grid)
        elif zone is None or member is None:
            self._say(
                tr("Zones are two layers, zone and zone_member: the project lacks one, or has it twice.")
            )
            return None
        return ZoneLayers(grid, zone, member, found["road"], found["barrier"], found["component"])

    def _refresh_tool(self) -> None:
        if self.tool is not None:
            self.tool.refresh()

    def _let_go(self, layer_ids: list[str]) -> None:
        if self.session is not None:
            layers = self.session.layers
            if {layers.zone.id(), layers.zone_member.id()} & set(layer_ids):
                self.stop()

    def _say(self, reason: str) -> None:
        if reason:
            self.iface.messageBar().pushMessage("CityGrid", reason, Qgis.MessageLevel.Warning, 8)
