"""``citygrid:dividegrid``: from base data to a finished, coded unit grid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from ..core.model.progress import Span
from .base import FeedbackProgress
from .base_data import SOURCES, BaseDataAlgorithm

if TYPE_CHECKING:
    from ..core.compliance import ComplianceReport
    from ..core.division import DivisionSettings, GridDivision
    from ..core.model.features import BaseData, FeatureTable

_TYPE = QgsProcessing.SourceType


@dataclass(frozen=True)
class Result:
    """What there is to write; ``tables`` go into the delivery besides the report's."""

    base: BaseData
    division: GridDivision
    report: ComplianceReport
    tables: tuple[FeatureTable, ...] = ()


@dataclass(frozen=True)
class _Targets:
    """The files to write, where asked for."""

    report: Path | None
    delivery: Path | None


class DivideGrid(BaseDataAlgorithm):
    """Grid division with its report and its delivery."""

    slug = "dividegrid"
    icon_name = "divide_grid"

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Divide into unit grids")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Divides communities into coded unit grids of about 10,000 m², by the principles of the "
            "standard: edges run along roads, water, green and walls, never through a building; a "
            "compound stays whole; the cells of all communities join without gap or overlap.\n"
            "The result can also be written as one GeoPackage that holds data, styles and the QGIS "
            "project, with a report that names every cell departing from a principle, and why."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("unit grid"), tr("grid division"), "单元网格", "万米网格", "网格划分"]

    # Parameters

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self.add_base_data()
        self._add_settings()
        self._add_outputs()

    def _add_settings(self) -> None:
        number = QgsProcessingParameterNumber.Type
        area = QgsProcessingParameterNumber(
            "TARGET_AREA", tr("Target area (m²)"), number.Double, 10_000.0, minValue=100.0
        )
        self.add(area, tr("Area a unit grid should have; the standard says about 10,000 m² (万米网格)."))
        compound = QgsProcessingParameterNumber(
            "COMPOUND_MIN_AREA", tr("Smallest compound cell (m²)"), number.Double, 1_000.0, minValue=0.0
        )
        self.add(
            compound,
            tr("A compound at least this large is a cell of its own; a smaller one is kept whole in a cell."),
            advanced=True,
        )
        width = QgsProcessingParameterDistance(
            "STREET_WIDTH", tr("Widest street"), 25.0, "COMMUNITY", minValue=0.0
        )
        self.add(
            width,
            tr(
                "Lines nearer to each other than this with nothing built between them, such as the "
                "carriageways and footways of one road, become one axis."
            ),
            advanced=True,
        )
        date = QgsProcessingParameterDateTime(
            "START_DATE",
            tr("Start date"),
            QgsProcessingParameterDateTime.Type.Date,
            optional=True,
        )
        self.add(
            date, tr("Date written to every cell as its start (初始日期); today if empty."), advanced=True
        )
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

    def _add_outputs(self) -> None:
        grid = QgsProcessingParameterFeatureSink("OUTPUT", tr("Unit grid"), _TYPE.TypeVectorPolygon)
        self.add(grid, tr("The cells, coded and with their attributes."))
        compliance = QgsProcessingParameterFeatureSink(
            "COMPLIANCE", tr("Departures"), _TYPE.TypeVector, optional=True, createByDefault=False
        )
        self.add(compliance, tr("Table of the cells that depart from a principle, with the reason."))
        report = QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
        )
        self.add(report, tr("Compliance report on one page, with a map and a histogram of the areas."))
        geopackage = QgsProcessingParameterFileDestination(
            "GEOPACKAGE", tr("Delivery"), tr("GeoPackage (*.gpkg)"), optional=True, createByDefault=False
        )
        self.add(
            geopackage,
            tr("One file with grid, base data, report tables, styles and QGIS project; replaces an old one."),
        )
        self.give(QgsProcessingOutputNumber("CELLS", tr("Number of unit grids")))
        self.give(QgsProcessingOutputNumber("DEPARTURES", tr("Number of departures")))

    # Work

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, check, divide, measure, and only then write."""
        from ..core.compliance import measure_compliance
        from ..core.division.divide import divide
        from ..core.intake import prepare

        targets = self._targets(parameters, context)
        settings = self._settings(parameters, context)
        tables, crs_of = self.read_base_data(parameters, context, Span(progress, 0.0, 0.1))
        base, problems = prepare(tables, crs_of, Span(progress, 0.1, 0.2))
        progress.report(problems)
        division = divide(base, settings, Span(progress, 0.2, 0.9))
        progress.report(division.problems)
        report = measure_compliance(
            base,
            division,
            settings,
            source_scale=self._optional_int(parameters, "SOURCE_SCALE", context),
            progress=Span(progress, 0.9, 0.95),
        )
        return self._write(parameters, context, progress, Result(base, division, report), targets)

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> DivisionSettings:
        from ..core.division import DivisionSettings

        date = self.parameterAsDateTime(parameters, "START_DATE", context).date()
        chosen = {"start_date": date.toString("yyyyMMdd")} if date.isValid() else {}
        return DivisionSettings(
            target_area=self.parameterAsDouble(parameters, "TARGET_AREA", context),
            compound_min_area=self.parameterAsDouble(parameters, "COMPOUND_MIN_AREA", context),
            street_width=self.parameterAsDouble(parameters, "STREET_WIDTH", context),
            **chosen,
        )

    def _optional_int(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> int | None:
        return self.parameterAsInt(parameters, name, context) if parameters.get(name) is not None else None

    def _targets(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Targets:
        """Where report and delivery go; refused before the work, not after it, if they cannot be written."""
        from ..store.geopackage import check_target

        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        delivery = self.parameterAsFileOutput(parameters, "GEOPACKAGE", context)
        if delivery:
            layers = [self.parameterAsVectorLayer(parameters, name, context) for name in SOURCES]
            check_target(
                delivery, [layer.source().partition("|")[0] for layer in layers if layer is not None]
            )
            sinks = [
                self.parameterAsOutputLayer(parameters, name, context) for name in ("OUTPUT", "COMPLIANCE")
            ]
            if any(delivery in sink for sink in sinks):
                raise OutputError(
                    tr(
                        "{path} is to be the delivery and hold another output as well. "
                        "Give that another file, or leave it temporary: the delivery has it anyway.",
                        path=delivery,
                    )
                )
        return _Targets(Path(report) if report else None, Path(delivery) if delivery else None)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: FeedbackProgress,
        result: Result,
        targets: _Targets,
    ) -> dict[str, Any]:
        """Write the outputs; the delivery first, since it alone takes long enough to be cancelled."""
        from ..core.compliance import render_html
        from ..store.atomic import write_text
        from ..store.delivery import write_delivery

        grid, crs = result.division.unit_grid, result.division.crs
        departures, summary = result.report.tables()
        outputs: dict[str, Any] = {"CELLS": len(grid), "DEPARTURES": len(departures)}
        if targets.delivery is not None:
            progress.set(0.95, tr("Writing {path}", path=targets.delivery))
            span = Span(progress, 0.95, 0.99)
            tables = (departures, summary, *result.tables)
            write_delivery(targets.delivery, result.base, result.division, tables, progress=span)
            outputs["GEOPACKAGE"] = str(targets.delivery)
        if targets.report is not None:
            write_text(targets.report, render_html(result.report))
            outputs["REPORT"] = str(targets.report)
        outputs["OUTPUT"] = self.write_sink(parameters, context, "OUTPUT", grid, crs)
        if parameters.get("COMPLIANCE"):
            outputs["COMPLIANCE"] = self.write_sink(parameters, context, "COMPLIANCE", departures)
        progress.set(1.0)
        return outputs
