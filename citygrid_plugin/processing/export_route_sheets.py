"""``citygrid:exportroutesheets``: for each collector the sheets of his routes as PDF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterLayout,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from .base import CityGridAlgorithm, FeedbackProgress


class ExportRouteSheets(CityGridAlgorithm):
    """The atlas of patrol routes as files."""

    slug = "exportroutesheets"
    group_id = "patrol"
    icon_name = "export_route_sheets"
    libraries = ("numpy", "pyproj", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Export route sheets")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Writes a PDF for each collector, or one for all, with a sheet for each of his routes: the route "
            "on the map with its direction, start and numbered turns, where its zone lies, the turn list, "
            "the timetable, and what a lap comes to against the proven lower bound. A4, upright.\n"
            "The routes are those of the project, made by the tool Plan patrol routes and perhaps changed by "
            "hand. A layout of your own may take the place of the template."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("atlas"), tr("print"), tr("patrol"), "巡查路线图", "打印", "出图", "信息采集员", "PDF"]

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Layouts belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        only = QgsProcessingParameterString("ONLY", tr("Only these"), "", optional=True)
        self.add(only, tr("Collectors or codes of routes, with commas between them. Empty: all of them."))
        one = QgsProcessingParameterBoolean("ONE_FILE", tr("One PDF of all routes"), False)
        self.add(one, tr("Else one for each collector."))
        pictures = QgsProcessingParameterBoolean("PICTURES", tr("Pages as PNG besides"), False)
        self.add(pictures, tr("A picture of each page, named after the route."), advanced=True)
        layout = QgsProcessingParameterLayout("LAYOUT", tr("Layout"), optional=True)
        self.add(
            layout, tr("A layout of the project, such as a changed copy of the template."), advanced=True
        )
        number = QgsProcessingParameterNumber
        dpi = number("DPI", tr("Resolution (dpi)"), number.Type.Double, 300, minValue=50, maxValue=1200)
        self.add(dpi, tr("Of pictures. Lines and letters of a PDF are sharp at any size."), advanced=True)
        for name, title, help_text in _margins():
            self.add(QgsProcessingParameterString(name, title, "", optional=True), help_text, advanced=True)
        file = QgsProcessingParameterFile("FILE", tr("File with the routes"), extension="gpkg", optional=True)
        self.add(
            file,
            tr("GeoPackage with route, route_turn and route_timetable. Empty: the open project."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the sheets")),
            tr("Files of the same name are replaced once every sheet is ready."),
        )
        self.give(QgsProcessingOutputNumber("COUNT", tr("Number of files")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Open, bind, export."""
        from ..layers.sheets.route_sheets import RouteWishes, export_route_sheets, routes_in_file

        only = self.parameterAsString(parameters, "ONLY", context)
        values = {name: self.parameterAsString(parameters, name, context) for name, _, _ in _margins()}
        wishes = RouteWishes(
            layout=self.parameterAsString(parameters, "LAYOUT", context) or "",
            one_file=self.parameterAsBool(parameters, "ONE_FILE", context),
            pictures=self.parameterAsBool(parameters, "PICTURES", context),
            dpi=self.parameterAsDouble(parameters, "DPI", context),
            only=[each.strip() for each in re.split("[,，;；、]", only) if each.strip()],
            variables={f"citygrid_{name.lower()}": value for name, value in values.items()},
        )
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        source = self.parameterAsString(parameters, "FILE", context)
        if source:
            with routes_in_file(Path(source)) as project:
                files = export_route_sheets(project, folder, wishes, progress)
        else:
            files = export_route_sheets(context.project(), folder, wishes, progress)
        for file in files:
            progress.log(str(file))
        progress.set(1.0)
        return {"OUTPUT": str(folder), "COUNT": len(files)}


def _margins() -> list[tuple[str, str, str]]:
    """What stands on a sheet besides what the data says; a project variable may say it for good."""
    return [
        ("TITLE", tr("Title"), tr("Empty: the project variable citygrid_title, or the project's title.")),
        ("PRODUCER", tr("Producer"), tr("Who makes the map. Empty: the project variable citygrid_producer.")),
        ("DATE", tr("Date"), tr("Empty: the project variable citygrid_date, or today.")),
    ]
