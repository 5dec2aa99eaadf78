"""``citygrid:measuregrid``: any finished unit grid against the principles of the standard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Progress, Span
from ..layers.base_layers import recognised_fields
from ..layers.features import crs_text, table_from_source
from .base import FeedbackProgress
from .base_data import BaseDataAlgorithm

if TYPE_CHECKING:
    from ..core.model.features import BaseData, FeatureTable

_TYPE = QgsProcessing.SourceType


class MeasureGrid(BaseDataAlgorithm):
    """The compliance report of a grid, whoever drew it."""

    slug = "measuregrid"
    icon_name = "measure_grid"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Measure a unit grid")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Measures a finished unit grid, whoever drew it, against every principle of the standard, "
            "names each cell that departs from one, and says what forces it: a compound, a building, or "
            "the community's shape. Reasons are derived from the geometry alone.\n"
            "The report is a table of departing cells and a page with verdicts, map and histogram."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("compliance"), tr("quality check"), "合规", "单元网格", "质检", "检查"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Unit grid"), [_TYPE.TypeVectorPolygon])
        self.add(grid, tr("The grid to measure. Required: the field code (标识码)."))
        self.add_base_data()
        previous = QgsProcessingParameterFeatureSource(
            "PREVIOUS", tr("Previous unit grid"), [_TYPE.TypeVectorPolygon], optional=True
        )
        self.add(
            previous, tr("The grid before this one, to judge what stayed the same (相对稳定)."), advanced=True
        )
        number = QgsProcessingParameterNumber.Type
        area = QgsProcessingParameterNumber(
            "TARGET_AREA", tr("Target area (m²)"), number.Double, 10_000.0, minValue=100.0
        )
        self.add(area, tr("Area a unit grid should have; the standard says about 10,000 m² (万米网格)."))
        compound = QgsProcessingParameterNumber(
            "COMPOUND_MIN_AREA", tr("Smallest compound cell (m²)"), number.Double, 1_000.0, minValue=0.0
        )
        self.add(compound, tr("A compound at least this large should be a cell of its own."), advanced=True)
        scale = QgsProcessingParameterNumber(
            "SOURCE_SCALE", tr("Scale of the base data"), number.Integer, optional=True, minValue=1
        )
        self.add(
            scale,
            tr(
                "Denominator, such as 500 for 1:500; the report judges by it. The standard allows none "
                "smaller than 1:2000."
            ),
            advanced=True,
        )
        title = QgsProcessingParameterString("TITLE", tr("Title of the report"), optional=True)
        self.add(title, tr("Such as the name of the district."), advanced=True)
        departures = QgsProcessingParameterFeatureSink("OUTPUT", tr("Departures"), _TYPE.TypeVector)
        self.add(departures, tr("Table of the cells that depart from a principle, with the reason."))
        summary = QgsProcessingParameterFeatureSink(
            "SUMMARY", tr("Verdicts"), _TYPE.TypeVector, optional=True, createByDefault=False
        )
        self.add(summary, tr("Table of the principles, each with its verdict and figures."))
        report = QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True
        )
        self.add(report, tr("Compliance report on one page, with a map and a histogram of the areas."))
        self.give(QgsProcessingOutputNumber("DEPARTURES", tr("Number of departures")))
        self.give(QgsProcessingOutputNumber("ERRORS", tr("Number of principles broken")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, measure, and only then write."""
        from ..core.compliance import measure_compliance, render_html
        from ..core.division.result import GridDivision
        from ..core.division.settings import DivisionSettings
        from ..core.intake import prepare
        from ..store.atomic import require_folder, write_text

        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        if page:
            require_folder(Path(page))
        tables, crs_of = self.read_base_data(parameters, context, Span(progress, 0.0, 0.2))
        base, problems = prepare(tables, crs_of, Span(progress, 0.2, 0.4))
        progress.report(problems)
        grid = self._grid(parameters, "GRID", context, base, Span(progress, 0.4, 0.45))
        if grid is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "GRID"))
        settings = DivisionSettings(
            target_area=self.parameterAsDouble(parameters, "TARGET_AREA", context),
            compound_min_area=self.parameterAsDouble(parameters, "COMPOUND_MIN_AREA", context),
        )
        scale = parameters.get("SOURCE_SCALE")
        report = measure_compliance(
            base,
            GridDivision(base.crs, grid),
            settings,
            source_scale=None if scale is None else self.parameterAsInt(parameters, "SOURCE_SCALE", context),
            previous=self._grid(parameters, "PREVIOUS", context, base, Span(progress, 0.45, 0.5)),
            progress=Span(progress, 0.5, 0.95),
        )
        broken = report.problems()
        progress.report(broken)
        departures, summary = report.tables()
        outputs: dict[str, Any] = {"DEPARTURES": len(departures), "ERRORS": len(broken)}
        if page:
            title = self.parameterAsString(parameters, "TITLE", context) or None
            write_text(Path(page), render_html(report, title))
            outputs["REPORT"] = page
        outputs["OUTPUT"] = self.write_sink(parameters, context, "OUTPUT", departures)
        if parameters.get("SUMMARY"):
            outputs["SUMMARY"] = self.write_sink(parameters, context, "SUMMARY", summary)
        progress.set(1.0)
        return outputs

    def _grid(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        base: BaseData,
        progress: Progress,
    ) -> FeatureTable | None:
        """A unit grid in the CRS of the base data; None if the parameter is empty."""
        from ..core.compliance import grid_beside

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            if parameters.get(name):
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
            return None
        table = table_from_source(source, "unit_grid", recognised_fields(source, "unit_grid"), progress)
        return grid_beside(base, table, crs_text(source), progress)
