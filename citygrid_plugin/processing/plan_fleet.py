"""``citygrid:planfleet``: roads and depots in, closed walks of a district's vehicles out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import FeedbackProgress
from .patrol_inputs import PatrolAlgorithm
from .route_outputs import add_route_outputs, write_routes

if TYPE_CHECKING:
    from ..core.fleet import DistrictSettings

_TYPE = QgsProcessing.SourceType
#: Parameter of every layer -> name it is read under, layer of the data model, geometry type.
_LAYERS = {
    "ROAD": ("road", "road", _TYPE.TypeVectorLine),
    "DEPOT": ("post", "track_point", _TYPE.TypeVectorPoint),
    "AREA": ("zone", "zone", _TYPE.TypeVectorPolygon),
    "GRID": ("unit_grid", "unit_grid", _TYPE.TypeVectorPolygon),
    "COMPONENT": ("component", "component", _TYPE.TypeVectorPoint),
}


class PlanFleet(PatrolAlgorithm):
    """Closed walks from depots that share a district's roads."""

    slug = "planfleet"
    icon_name = "plan_fleet"
    layers = _LAYERS
    required = ("ROAD",)
    not_guessed = ("DEPOT", "AREA", "GRID")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Plan fleet")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Shares all roads of a district among vehicles or collectors that set out from one depot or "
            "several (capacitated arc routing): as many as it takes within the minutes of a round, or a "
            "number of them whose longest round is short. Each gets one closed walk from its depot and "
            "back; the proven lower bound of all, and of each walk for its roads, stands beside.\n"
            "Roads that cannot be reached, lead into a one-way trap or take longer than a round are told of, "
            "not left out. With the package numba the search is some hundred times faster."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [
            tr("patrol"),
            tr("fleet"),
            tr("arc routing"),
            "机动巡查",
            "巡查车辆",
            "车队",
            "弧路径",
            "信息采集员",
            "CARP",
            "GPX",
        ]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        texts = {
            "ROAD": (tr("Roads"), tr("Every road, lane and footway that can be gone along.")),
            "DEPOT": (
                tr("Depots"),
                tr(
                    "Points that vehicles set out from; each road goes to the nearest. zone_code names the "
                    "fleet, collector those who go, parted by 、. Without one they start in the middle."
                ),
            ),
            "AREA": (tr("Area"), tr("Only roads in these polygons, such as zones, are patrolled.")),
            "GRID": (
                tr("Unit grids"),
                tr("Each patrol_class is then a fleet of its own, whose rounds take no longer than is due."),
            ),
            "COMPONENT": (tr("Components"), tr("Each takes some seconds.")),
        }
        self.add_layers(texts)
        self.add_going("walking", "cycling", "driving")
        whole = QgsProcessingParameterNumber.Type.Integer
        count = QgsProcessingParameterNumber(
            "VEHICLES", tr("Number of vehicles"), whole, None, optional=True, minValue=1
        )
        self.add(count, tr("They share the roads evenly; left empty, there are as many as it takes."))
        real = QgsProcessingParameterNumber.Type.Double
        minutes = QgsProcessingParameterNumber(
            "MINUTES", tr("Minutes of a round"), real, None, optional=True, minValue=0.0
        )
        self.add(minutes, tr("What a round may take; the hours of duty if left empty."))
        self.add_shift()
        self.add_intervals()
        self.add_component_seconds()
        self.add_number(
            "SEARCH_SECONDS",
            tr("Seconds for the search of a fleet"),
            None,
            tr("Left empty it takes a fixed number of rounds, which gives the same plan every time."),
        )
        self.add_number(
            "BOUND_SECONDS", tr("Seconds for the lower bound"), 5.0, tr("At most, for each fleet.")
        )
        self.add_number("SECONDS", tr("Seconds for proving a walk"), 2.0, tr("At most, for each walk."))
        add_route_outputs(self)
        self.give(QgsProcessingOutputNumber("ROUTES", tr("Number of routes")))
        self.give(QgsProcessingOutputNumber("VEHICLES_USED", tr("Number of vehicles that go")))
        self.give(QgsProcessingOutputNumber("LONGEST_MIN", tr("Longest round (minutes)")))
        self.give(QgsProcessingOutputNumber("GAP_PCT", tr("Gap to the lower bound in all (%)")))
        self.give(QgsProcessingOutputString("REPORT", tr("Figures by fleet and route, as JSON")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, plan, and only then write."""
        from ..core.fleet import plan_district
        from ..core.patrol_network import patrol_network

        settings = self._settings(parameters, context)
        settings.check()
        tables, crs, problems = self.read_layers(parameters, context, progress)
        network, found_problems = patrol_network(
            tables["road"], settings.patrol, tables.get("component"), Span(progress, 0.2, 0.3)
        )
        plan = plan_district(
            network,
            tables.get("post"),
            settings,
            tables.get("unit_grid"),
            tables.get("zone"),
            Span(progress, 0.3, 0.95),
        )
        progress.report([*problems, *found_problems, *plan.problems])
        outputs = write_routes(self, parameters, context, plan.plan, crs)
        progress.set(1.0)
        summary = plan.summary()
        return {
            **outputs,
            "ROUTES": summary["routes"],
            "VEHICLES_USED": summary["vehicles"],
            "LONGEST_MIN": summary["longest_round_min"],
            "GAP_PCT": summary["gap_pct"],
            "REPORT": json.dumps(summary, ensure_ascii=False),
        }

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> DistrictSettings:
        from ..core.fleet import DistrictSettings, FleetSettings
        from ..core.routes import Shift

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        return DistrictSettings(
            patrol=self.patrol_settings(parameters, context),
            shift=Shift.parse(self.parameterAsString(parameters, "SHIFT", context)),
            minutes=number("MINUTES") or None,
            vehicles=self.parameterAsInt(parameters, "VEHICLES", context) or None,
            intervals=self.intervals(parameters, context),
            search=FleetSettings(
                seconds=number("SEARCH_SECONDS") or None, bound_seconds=number("BOUND_SECONDS")
            ),
            seconds=number("SECONDS"),
        )
