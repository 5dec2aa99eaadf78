"""``citygrid:exportcomponents``: components delivered as a profile wants them, with a report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .census_inputs import add_profile
from .component_layers import add_other_extension, chosen_standards, file_of, read_component_layers

_TYPE = QgsProcessing.SourceType
#: Format and encoding of each choice of FORMAT.
_FORMS = (("shapefile", "utf-8"), ("shapefile", "gbk"), ("gpkg", "utf-8"))
_GROUPINGS = ("all", "major", "class")


class ExportComponents(CityGridAlgorithm):
    """Codes, short names and lengths of a profile; a folder that is whole or not there."""

    slug = "exportcomponents"
    group_id = "census"
    icon_name = "export_components"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Deliver components")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Writes components as a profile wants them delivered: its classes, codes, short names and "
            "lengths, as shapefiles or a GeoPackage, with a report of one page. Classes and codes of the "
            "other profile are converted.\n"
            "A class that may become several is not guessed: its components are left out, kept in a file "
            "beside the delivery, and told of. Values that do not fit are cut, and whole in a table beside."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("delivery"), tr("export"), "成果", "交付", "导出", "部件", "shapefile", "GBK", "上报"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        source = QgsProcessingParameterMultipleLayers("INPUT", tr("Components"), _TYPE.TypeVectorPoint)
        self.add(source, tr("The component layers of a census. Required: class_code and code."))
        add_profile(self)
        add_other_extension(self)
        form = QgsProcessingParameterEnum(
            "FORMAT",
            tr("Format"),
            [tr("Shapefile, UTF-8"), tr("Shapefile, GBK"), "GeoPackage"],
            defaultValue=0,
        )
        self.add(form, tr("Texts of a shapefile have at most 254 bytes; a GeoPackage has room for all."))
        by = QgsProcessingParameterEnum(
            "BY",
            tr("Layers"),
            [tr("One for all"), tr("One per major class"), tr("One per class")],
            defaultValue=0,
        )
        self.add(by, tr("How the delivery is divided into layers."))
        mapping = QgsProcessingParameterFile(
            "MAPPING", tr("Decisions"), fileFilter=tr("Mapping (*.json *.toml)"), optional=True
        )
        self.add(mapping, tr('What classes become that may be several: {"classes": {"0117": "01034"}}.'))
        codes = QgsProcessingParameterFile(
            "CODES",
            tr("Earlier delivery"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.add(codes, tr("Codes that were converted in it stay as they are."), advanced=True)
        own = QgsProcessingParameterBoolean("OWN_FIELDS", tr("Fields of the census too"), False)
        self.add(own, tr("Also fields that the profile does not have, such as the uuid."), advanced=True)
        title = QgsProcessingParameterString("TITLE", tr("Title of the report"), optional=True)
        self.add(title, tr("Such as the name of the district."), advanced=True)
        date = QgsProcessingParameterString("DATE", tr("Date on the report"), optional=True)
        self.add(date, tr("8 digits; none if empty."), advanced=True)
        output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Delivery"))
        self.add(output, tr("Folder; an earlier delivery in it is replaced at once, other files never."))
        self.give(QgsProcessingOutputHtml("REPORT", tr("Delivery report")))
        self.give(QgsProcessingOutputNumber("DELIVERED", tr("Number of components delivered")))
        self.give(QgsProcessingOutputNumber("LEFT_OUT", tr("Number of components left out")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, convert, write."""
        from ..core.crs import to_working_crs
        from ..core.exchange import ExportSettings, export_components
        from ..store.component_delivery import (
            PAGE,
            DeliveryForm,
            read_codes,
            require_delivery_folder,
            write_component_delivery,
        )
        from ..store.exchange_mapping import read_exchange_mapping

        out = Path(self.parameterAsString(parameters, "OUTPUT", context))
        require_delivery_folder(out)
        form = DeliveryForm(*_FORMS[self.parameterAsEnum(parameters, "FORMAT", context)])
        title = self.parameterAsString(parameters, "TITLE", context).strip() or form.title
        date = self.parameterAsString(parameters, "DATE", context).strip()
        form = DeliveryForm(form.format, form.encoding, title, date)
        mapping = read_exchange_mapping(file_of(self, parameters, "MAPPING", context))
        earlier = file_of(self, parameters, "CODES", context)
        standards = chosen_standards(self, parameters, context)
        settings = ExportSettings(
            _GROUPINGS[self.parameterAsEnum(parameters, "BY", context)],
            mapping.classes,
            read_codes(earlier) if earlier else {},
            self.parameterAsBool(parameters, "OWN_FIELDS", context),
            form.limit,
        )
        tables, crs_of = read_component_layers(self, parameters, "INPUT", context, Span(progress, 0.0, 0.3))
        systems = {crs for crs in crs_of.values() if crs}
        crs = next(iter(systems), "")
        if len(systems) > 1:
            moved, crs, _ = to_working_crs(
                {each.name: each for each in tables}, crs_of, Span(progress, 0.3, 0.4)
            )
            tables = [moved[each.name] for each in tables]
        if not crs:
            raise QgsProcessingException(tr("Nothing says in which CRS the components are."))
        export = export_components(tables, standards, settings, Span(progress, 0.4, 0.7))
        progress.report(export.problems)
        report = write_component_delivery(out, export, crs, form, Span(progress, 0.7, 1.0))
        return {
            "OUTPUT": str(out),
            "REPORT": str(out / PAGE),
            "DELIVERED": report["counts"]["delivered"],
            "LEFT_OUT": report["counts"]["left_out"],
        }
