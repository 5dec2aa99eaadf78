"""The menu actions that put layouts of map sheets and route sheets into the project."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface

from ..core.model.i18n import tr
from ..core.model.problems import CityGridError
from ..layers.sheets.index_layer import largest_sheet, require_index
from ..layers.sheets.paper import PAPERS
from ..layers.sheets.roles import layer_of
from ..layers.sheets.route_sheets import add_route_sheets
from ..layers.sheets.templates import add_to_project
from ..libraries import clash, how_to_install, missing_libraries


class MapSheets:
    """Adds the layouts and opens the first one; without a sheet index it opens the tool that makes one."""

    def __init__(self, iface: QgisInterface, open_algorithm: Callable[[str], None]) -> None:
        self.iface, self._open_algorithm = iface, open_algorithm

    def add(self) -> None:
        """Add a layout for each paper on which the sheets of the project's index have room."""
        project = QgsProject.instance()
        missing = missing_libraries(("numpy", "pyproj", "shapely"))
        reason = how_to_install(missing) if missing else clash()
        index = layer_of(project, "sheet_index")
        if not reason and index is None:
            self._say(
                tr("There is no sheet index yet: make one here, then add the map sheets."),
                Qgis.MessageLevel.Info,
            )
            self._open_algorithm("citygrid:sheetindex")
            return
        try:
            if reason or index is None:
                raise CityGridError(reason)
            require_index(index)
            papers = [paper for paper in PAPERS if paper.holds(*largest_sheet(index))]
            if not papers:
                raise CityGridError(tr("The sheets of the index have no room on A1 at their true size."))
            layouts = add_to_project(project, index, papers)
        except CityGridError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        self._say(
            tr(
                "Added: {layouts}. Producer, classification and date come from the project variables "
                "citygrid_producer, citygrid_classification and citygrid_date.",
                layouts=", ".join(layout.name() for layout in layouts),
            ),
            Qgis.MessageLevel.Success,
        )
        self.iface.openLayoutDesigner(layouts[0])

    def add_routes(self) -> None:
        """Add the layout of route sheets; without routes the tool that plans them is opened."""
        project = QgsProject.instance()
        if layer_of(project, "route") is None:
            self._say(
                tr("There are no routes yet: plan them here, then add the route sheets."),
                Qgis.MessageLevel.Info,
            )
            self._open_algorithm("citygrid:planroutes")
            return
        try:
            layout = add_route_sheets(project)
        except CityGridError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        self._say(tr("Added: {layouts}.", layouts=layout.name()), Qgis.MessageLevel.Success)
        self.iface.openLayoutDesigner(layout)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage("CityGrid", text, level, 0)
