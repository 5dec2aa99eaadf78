"""What works in the map window: panels and map tools, with their buttons in menu and toolbar."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from ..core.model.i18n import tr
from .action_row import ActionRow
from .cases.live_cases import LiveCases
from .census.desk import CensusDesk
from .coverage.panel import CoveragePanel
from .label_annotations import AnnotationKeeper
from .map_sheets import MapSheets
from .map_tools.toolset import Toolset
from .menu_and_toolbar import MenuAndToolbar
from .review.review import Review
from .routes.desk import RouteDesk
from .shared.desk import SharedDesk
from .zones.desk import ZoneDesk


class Workbench:
    """Adds panels and tools to the menu and the toolbar; ``remove`` takes all of them out again."""

    def __init__(self, iface: QgisInterface, entrances: MenuAndToolbar) -> None:
        self.iface = iface
        self.row = ActionRow(entrances, iface.mainWindow())
        self.review = Review(iface)
        self.toolset = Toolset(iface)
        self.census = CensusDesk(iface)
        # After the census, whose codes are to be saved and so to be looked at.
        self.shared = SharedDesk(iface)
        self.annotations = AnnotationKeeper(iface)
        self.sheets = MapSheets(iface, entrances.open_algorithm)
        self.zones = ZoneDesk(iface)
        self.routes = RouteDesk(iface)
        self.coverage = CoveragePanel(iface)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.coverage)
        self.coverage.hide()  # QGIS shows what it is given
        self.cases = LiveCases(iface)
        self._arranged: set[str] = set()
        for add_group in (
            self._add_grid_tools,
            self._add_labels_and_sheets,
            self._add_census,
            self._add_patrols,
            self._add_cases,
        ):
            self.row.separator()
            add_group()

    def remove(self) -> None:
        """Take everything out of the main window."""
        self.row.remove()
        self.cases.remove()
        self.iface.removeDockWidget(self.coverage)
        self.coverage.deleteLater()
        self.routes.remove()
        self.zones.remove()
        self.annotations.remove()
        self.shared.remove()
        self.census.remove()
        self.toolset.remove()
        self.review.remove()

    def _add_grid_tools(self) -> None:
        self.row.panel_switch(
            "review",
            tr("Check results"),
            tr("Check the unit grid and work through what is found"),
            self.review.panel,
            self.review.open,
        )
        for name, text, tip in (
            (
                "move_shared",
                tr("Move shared vertex or edge"),
                tr("Drag a vertex or edge that cells share; Shift bends an edge, Del takes a vertex out"),
            ),
            (
                "split_cell",
                tr("Split cells with a line"),
                tr("Click the points of a line from edge to edge, end it with a right click"),
            ),
            (
                "merge_cells",
                tr("Merge cells"),
                tr("Click cells beside each other, then right-click to merge them"),
            ),
            (
                "move_label",
                tr("Move label"),
                tr("Drag an identifier label; Shift turns it, Del leaves it to the automatic placement"),
            ),
        ):
            self.row.map_tool(name, text, tip, partial(self.toolset.take, name))
        self.row.command(
            "retire_cells",
            tr("Retire and renumber changed cells"),
            tr("Give cells changed since the last save new codes, and keep the old ones in the history"),
            self.review.retire,
        )

    def _add_labels_and_sheets(self) -> None:
        self.annotate_action = self.row.command(
            "annotate_labels",
            tr("Labels as annotations"),
            tr("Show the labels for the scale of the map in a layer where QGIS's own tool moves them"),
            self.annotations.show,
        )
        self.row.command(
            "release_labels",
            tr("Release labels to automatic"),
            tr("Let the next run place labels moved by hand: those selected, or all if none is"),
            self.annotations.release,
        )
        self.row.command(
            "add_sheets",
            tr("Add map sheets to the project"),
            tr("Add the layouts of map sheets, driven by the sheet index, to look at and to change"),
            self.sheets.add,
        )

    def _add_census(self) -> None:
        self.row.map_tool(
            "same_again",
            tr("Same component again"),
            tr("Record the next of a run of equal components with one click; Ctrl+click takes another model"),
            self.census.take_same_again,
        )
        self.row.command(
            "assign_codes",
            tr("Codes for the census of this project…"),
            tr("Show which codes the components of the census layers would get, and give them"),
            self.census.assign_all,
        )

    def _add_patrols(self) -> None:
        self.zones_action = self.row.map_tool(
            "draw_zones",
            tr("Draw zones"),
            tr("Give unit grids to responsibility zones with brush, box, lasso or border"),
            lambda _action: self._draw_zones(),
        )
        self.zones.action = self.zones_action
        self.routes_action = self.row.map_tool(
            "edit_route",
            tr("Edit routes"),
            tr("Drag a passage of a route onto another street; L locks it, R reverses, S moves the start"),
            lambda _action: self._edit_routes(),
        )
        self.routes.action = self.routes_action
        self.row.command(
            "coverage_clock",
            tr("Coverage by the clock"),
            tr("How long ago unit grids are passed over the day, as planned and what if, side by side"),
            self._show_coverage,
        )
        self.row.command(
            "add_route_sheets",
            tr("Add route sheets to the project"),
            tr("Add a layout with a sheet for each patrol route: map, turn list and timetable"),
            self.sheets.add_routes,
        )

    def _add_cases(self) -> None:
        self.cases_action = self.row.panel_switch(
            "cases",
            tr("Live cases"),
            tr("Show cases as they are reported, from a PostGIS database"),
            self.cases.dock,
            self.cases.open,
        )

    def _draw_zones(self) -> None:
        self.zones.open()
        self._put_beside_review(self.zones.panel)
        drawing = self.zones.tool is not None and self.iface.mapCanvas().mapTool() is self.zones.tool
        self.zones_action.setChecked(drawing)

    def _edit_routes(self) -> None:
        self.routes.open()
        self._put_beside_review(self.routes.panel)
        editing = self.routes.tool is not None and self.iface.mapCanvas().mapTool() is self.routes.tool
        self.routes_action.setChecked(editing)

    def _show_coverage(self) -> None:
        self.coverage.open()
        self._put_beside_review(self.coverage)

    def _put_beside_review(self, panel: QDockWidget) -> None:
        """As a tab of the same place; once, afterwards panels are where the user puts them."""
        if panel.objectName() not in self._arranged:
            self._arranged.add(panel.objectName())
            self.iface.mainWindow().tabifyDockWidget(self.review.panel, panel)
            panel.raise_()
