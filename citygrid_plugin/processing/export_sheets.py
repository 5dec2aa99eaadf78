"""``citygrid:exportsheets``: every map sheet as PDF and PNG in one run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterLayout,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.model.i18n import tr
from .base import CityGridAlgorithm, FeedbackProgress
from .sheet_parameters import add_scale_and_size, settings_from

_TYPE = QgsProcessing.SourceType
#: Values of parameters, which scripts and models give as they stand here.
SHEETS_OF = ("index", "standard", "communities")
PAPER = ("fitting", "A3", "A1")
FORMATS = ("pdf", "png", "book")


class ExportSheets(CityGridAlgorithm):
    """The atlas of a unit grid as files."""

    slug = "exportsheets"
    group_id = "cartography"
    icon_name = "export_sheets"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Export map sheets")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Writes every map sheet of a sheet index, or one for each community, as PDF and PNG at its true "
            "scale, named after its number.\n"
            "A sheet shows what the project shows now, with the labels stored for its scale. Without a sheet "
            "index one is made from the unit grid. Without a layout of your own a template is taken."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("atlas"), tr("print"), "图幅", "打印", "出图", "批量出图", "地图集", "PDF", "PNG"]

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Layouts belong to the main thread; between two sheets QGIS sees to its window."""
        return super().flags() | QgsProcessingAlgorithm.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        index = QgsProcessingParameterVectorLayer(
            "INDEX", tr("Sheet index"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(
            index,
            tr("Made by the tool Divide into map sheets. Empty: the project's, or one made for this run."),
        )
        sheets_of = QgsProcessingParameterEnum(
            "SHEETS_OF", tr("Sheets of"), SHEETS_OF, defaultValue="index", usesStaticStrings=True
        )
        self.add(
            sheets_of,
            tr(
                "index: those of the sheet index, if there is one; standard: standard sheets of the scale "
                "and size below, made for this run; communities: one sheet for each community."
            ),
        )
        add_scale_and_size(self)
        only = QgsProcessingParameterString("ONLY", tr("Only these sheets"), "", optional=True)
        self.add(only, tr("Numbers of sheets, with commas between them. Empty: all of them."))
        paper = QgsProcessingParameterEnum(
            "PAPER", tr("Paper"), PAPER, defaultValue="fitting", usesStaticStrings=True
        )
        self.add(paper, tr("fitting: the smallest on which the sheets have room at their true size."))
        layout = QgsProcessingParameterLayout("LAYOUT", tr("Layout"), optional=True)
        self.add(
            layout, tr("A layout of the project, such as a changed copy of the template."), advanced=True
        )
        formats = QgsProcessingParameterEnum(
            "FORMATS",
            tr("Files"),
            FORMATS,
            allowMultiple=True,
            defaultValue=["pdf", "png"],
            usesStaticStrings=True,
        )
        self.add(formats, tr("pdf, png: one for each sheet; book: one PDF of all sheets."))
        dpi = QgsProcessingParameterNumber(
            "DPI",
            tr("Resolution (dpi)"),
            QgsProcessingParameterNumber.Type.Double,
            300,
            minValue=50,
            maxValue=1200,
        )
        self.add(dpi, tr("Of pictures. Lines and letters of a PDF are sharp at any size."))
        for name, title, help_text in _margins():
            self.add(QgsProcessingParameterString(name, title, "", optional=True), help_text, advanced=True)
        delivery = QgsProcessingParameterFile("DELIVERY", tr("Delivery"), extension="gpkg", optional=True)
        self.add(
            delivery,
            tr("GeoPackage with its project inside, to export without opening it. Empty: the open project."),
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
        from ..layers.sheets.export import Formats
        from ..layers.sheets.job import Wishes, delivered_project, export_project

        chosen = self.parameterAsEnumStrings(parameters, "FORMATS", context)
        paper = self.parameterAsEnumString(parameters, "PAPER", context)
        sheets_of = self.parameterAsEnumString(parameters, "SHEETS_OF", context)
        only = self.parameterAsString(parameters, "ONLY", context)
        values = {name: self.parameterAsString(parameters, name, context) for name, _, _ in _margins()}
        wishes = Wishes(
            settings=settings_from(self, parameters, context),
            index=self.parameterAsVectorLayer(parameters, "INDEX", context),
            anew=sheets_of == "standard",
            by_community=sheets_of == "communities",
            layout=self.parameterAsString(parameters, "LAYOUT", context) or "",
            paper="" if paper == PAPER[0] else paper,
            formats=Formats(
                pdf="pdf" in chosen,
                png="png" in chosen,
                book="book" in chosen,
                dpi=self.parameterAsDouble(parameters, "DPI", context),
            ),
            only=[number.strip() for number in re.split("[,，;；]", only) if number.strip()],
            variables={f"citygrid_{name.lower()}": value for name, value in values.items()},
        )
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        delivery = self.parameterAsString(parameters, "DELIVERY", context)
        if delivery:
            with delivered_project(delivery) as project:
                files = export_project(project, folder, wishes, progress)
        else:
            files = export_project(context.project(), folder, wishes, progress)
        for file in files:
            progress.log(str(file))
        progress.set(1.0)
        return {"OUTPUT": str(folder), "COUNT": len(files)}


def _margins() -> list[tuple[str, str, str]]:
    """What stands in the margin besides what the data says; a project variable may say it for good."""
    return [
        ("TITLE", tr("Title"), tr("Empty: the project variable citygrid_title, or the project's title.")),
        ("PRODUCER", tr("Producer"), tr("Who makes the map. Empty: the project variable citygrid_producer.")),
        (
            "CLASSIFICATION",
            tr("Classification"),
            tr("Secrecy (密级), above the map. Empty: the project variable citygrid_classification."),
        ),
        ("DATE", tr("Date"), tr("Empty: the project variable citygrid_date, or today.")),
    ]
