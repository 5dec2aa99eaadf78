"""``citygrid:plancoverage``: routes and unit grids in, when each is passed over the day out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import FeedbackProgress
from .grid_tables import write_grid
from .patrol_inputs import PatrolAlgorithm

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.patrol_coverage import CoverageSettings, WhatIf

_TYPE = QgsProcessing.SourceType
#: Parameter of every layer -> name it is read under, layer of the data model, geometry type.
_LAYERS = {
    "ROUTE": ("route", "route", _TYPE.TypeVectorLine),
    "GRID": ("unit_grid", "unit_grid", _TYPE.TypeVectorPolygon),
    "ZONE": ("zone", "zone", _TYPE.TypeVectorPolygon),
    "ROAD": ("road", "road", _TYPE.TypeVectorLine),
    "RED_AREA": ("red_area", "plaza", _TYPE.TypeVectorPolygon),
}
_REQUIRED = ("ROUTE", "GRID")


class PlanCoverage(PatrolAlgorithm):
    """Visits, gaps and shares on time of a day as it is planned."""

    slug = "plancoverage"
    icon_name = "plan_coverage"
    layers = _LAYERS
    required = _REQUIRED
    not_guessed = ("RED_AREA", "ROAD")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Plan patrol coverage")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Follows the planned routes through the hours of duty: when each unit grid and road is passed, "
            "its longest gap against what its patrol class requires, and its share of the day on time.\n"
            "What if a collector is missing and the nearest takes over, it pours and everything is due once "
            "in 4 hours, or an area turns red for an event: the result holds the figures before and after."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("patrol"), tr("coverage"), "巡查覆盖", "覆盖率", "巡查间隔", "按时率", "责任网格"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        texts = {
            "ROUTE": (tr("Routes"), tr("As the tool Plan patrol routes makes them.")),
            "GRID": (tr("Unit grids"), tr("Their patrol_class says how often they are due.")),
            "ZONE": (tr("Zones"), tr("Give cells without a patrol class that of their zone.")),
            "ROAD": (tr("Roads"), tr("If given, the coverage of every stretch of road is told as well.")),
            "RED_AREA": (tr("What if: area that turns red"), tr("Ground of an event, due as red areas are.")),
        }
        self.add_layers(texts)
        absent = QgsProcessingParameterString("ABSENT", tr("What if: absent collector"), optional=True)
        self.add(absent, tr("Code (Z03-1), zone (Z03) or name; the nearest takes over the routes."))
        rain = QgsProcessingParameterBoolean("RAIN", tr("What if: heavy rain"), False)
        self.add(rain, tr("Every area is due once in 4 hours, and laps take 1.25 times as long."))
        self.add_shift()
        self.add_intervals()
        self.add_number("REACH", tr("Reach (m)"), 15.0, tr("How far from a route a cell is seen."))
        date = QgsProcessingParameterString("DATE", tr("Date"), "2026-01-01")
        self.add(date, tr("Date in the times of passages, as YYYY-MM-DD."), advanced=True)
        self._add_outputs()

    def _add_outputs(self) -> None:
        table, line = _TYPE.TypeVector, _TYPE.TypeVectorLine
        cells = QgsProcessingParameterFeatureSink("OUTPUT", tr("Coverage"), _TYPE.TypeVectorPolygon)
        self.add(cells, tr("Visits, longest gap and share on time of every unit grid."))
        roads = QgsProcessingParameterFeatureSink("ROADS", tr("Coverage of roads"), line, optional=True)
        self.add(roads, tr("The same of every stretch of road."))
        hours = QgsProcessingParameterFeatureSink("HOURS", tr("Gaps by the clock"), table, optional=True)
        self.add(hours, tr("Every half hour, by class: how long ago cells were passed."))
        passes = QgsProcessingParameterFeatureSink("PASSES", tr("Passages"), table, optional=True)
        self.add(passes, tr("Every passage of a cell with its times, for a slider over the day."))
        self.give(QgsProcessingOutputNumber("GRIDS_ON_TIME", tr("Number of unit grids always on time")))
        self.give(QgsProcessingOutputNumber("COVERED_SHARE", tr("Share of unit grids passed")))
        self.give(QgsProcessingOutputNumber("LONGEST_GAP", tr("Longest gap (min)")))
        self.give(QgsProcessingOutputString("REPORT", tr("Figures before and after, as JSON")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, follow the day, and only then write."""
        from ..core.patrol_coverage import (
            coverage_table,
            hour_table,
            pass_table,
            plan_coverage,
            road_coverage_table,
        )
        from ..core.patrol_network import patrol_network

        settings = self._settings(parameters, context)
        tables, crs, problems = self.read_layers(parameters, context, progress)
        network = None
        if "road" in tables:
            network = patrol_network(tables["road"], progress=Span(progress, 0.2, 0.3))[0]
        plan = plan_coverage(
            tables["route"],
            tables["unit_grid"],
            settings,
            self._what_if(parameters, context, tables),
            tables.get("zone"),
            network,
            Span(progress, 0.3, 0.95),
        )
        progress.report([*problems, *plan.problems])
        outputs = {"OUTPUT": write_grid(self, parameters, "OUTPUT", context, coverage_table(plan), crs)}
        date = self.parameterAsString(parameters, "DATE", context)
        if parameters.get("ROADS") and network is not None:
            roads = road_coverage_table(plan)
            outputs["ROADS"] = write_grid(self, parameters, "ROADS", context, roads, crs)
        if parameters.get("HOURS"):
            outputs["HOURS"] = write_grid(self, parameters, "HOURS", context, hour_table(plan), "")
        if parameters.get("PASSES"):
            outputs["PASSES"] = write_grid(self, parameters, "PASSES", context, pass_table(plan, date), "")
        progress.set(1.0)
        summary = plan.summary()
        shown = summary.get("what_if", summary["as_planned"])
        return {
            **outputs,
            "GRIDS_ON_TIME": shown["grids_on_time"],
            "COVERED_SHARE": shown["covered_share"],
            "LONGEST_GAP": shown["longest_gap_min"],
            "REPORT": json.dumps(summary, ensure_ascii=False),
        }

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CoverageSettings:
        from ..core.patrol_coverage import CoverageSettings
        from ..core.routes import Shift

        return CoverageSettings(
            Shift.parse(self.parameterAsString(parameters, "SHIFT", context)),
            self.intervals(parameters, context),
            self.parameterAsDouble(parameters, "REACH", context),
        )

    def _what_if(
        self, parameters: dict[str, Any], context: QgsProcessingContext, tables: dict[str, FeatureTable]
    ) -> WhatIf:
        import shapely

        from ..core.patrol_coverage import WhatIf

        red = tables.get("red_area")
        return WhatIf(
            self.parameterAsString(parameters, "ABSENT", context).strip(),
            self.parameterAsBool(parameters, "RAIN", context),
            red_area=None if red is None else shapely.union_all(red.geometry),
        )
