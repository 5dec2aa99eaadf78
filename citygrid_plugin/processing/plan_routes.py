"""``citygrid:planroutes``: zones and roads in, closed walks with what is proven of them out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import FeedbackProgress
from .patrol_inputs import PatrolAlgorithm
from .route_outputs import add_route_outputs, write_routes

if TYPE_CHECKING:
    from ..core.routes import RouteSettings

_TYPE = QgsProcessing.SourceType
#: Parameter of every layer -> name it is read under, layer of the data model, geometry type.
_LAYERS = {
    "ZONE": ("zone", "zone", _TYPE.TypeVectorPolygon),
    "ROAD": ("road", "road", _TYPE.TypeVectorLine),
    "GRID": ("unit_grid", "unit_grid", _TYPE.TypeVectorPolygon),
    "COMPONENT": ("component", "component", _TYPE.TypeVectorPoint),
    "POST": ("post", "track_point", _TYPE.TypeVectorPoint),
}
_REQUIRED = ("ZONE", "ROAD")


class PlanRoutes(PatrolAlgorithm):
    """Closed walks over the roads of every zone."""

    slug = "planroutes"
    icon_name = "plan_routes"
    layers = _LAYERS
    required = _REQUIRED
    not_guessed = ("POST",)

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Plan patrol routes")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Plans in each zone a closed walk over every road, as short as it can be: proven shortest, or "
            "with the proven lower bound and the gap to it beside. Areas due every 1, 2 and 4 hours are "
            "planned in hourly laps in turn; several collectors share a zone evenly by time.\n"
            "Roads that cannot be reached, are drawn twice or lead into a one-way trap are told of. With "
            "the package PyMatching networks of any size are solved; zones need nothing but scipy."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [
            tr("patrol"),
            tr("postman"),
            "巡查路线",
            "巡查",
            "责任网格",
            "中国邮递员",
            "信息采集员",
            "GPX",
        ]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        texts = {
            "ZONE": (
                tr("Zones"),
                tr("With zone_code; collectors parted by 、 share a zone."),
            ),
            "ROAD": (tr("Roads"), tr("Every road, lane and footway that can be gone along.")),
            "GRID": (tr("Unit grids"), tr("Their patrol_class says how often a road is due.")),
            "COMPONENT": (tr("Components"), tr("Each takes some seconds.")),
            "POST": (tr("Posts"), tr("Points in the zones where collectors start.")),
        }
        self.add_layers(texts)
        self.add_going("walking", "cycling")
        self.add_shift()
        self.add_intervals()
        self.add_component_seconds()
        full = QgsProcessingParameterBoolean("FULL_LAPS", tr("Full laps"), False)
        self.add(full, tr("Go along every road in every lap, whatever its class."), advanced=True)
        count = QgsProcessingParameterNumber(
            "COLLECTORS", tr("Collectors in each zone, at least"), defaultValue=1, minValue=1, maxValue=50
        )
        self.add(count, tr("They share the roads so that the longest lap is short."), advanced=True)
        self.add_number("SECONDS", tr("Seconds for proving a walk"), 10.0, tr("At most, for each walk."))
        self._add_outputs()

    def _add_outputs(self) -> None:
        add_route_outputs(self)
        self.give(QgsProcessingOutputNumber("ROUTES", tr("Number of routes")))
        self.give(QgsProcessingOutputNumber("PROVEN", tr("Number of routes proven shortest")))
        self.give(QgsProcessingOutputNumber("GAP_PCT", tr("Gap to the lower bound in all (%)")))
        self.give(QgsProcessingOutputNumber("ZONES_IN_TIME", tr("Number of zones whose lap is in time")))
        self.give(QgsProcessingOutputString("REPORT", tr("Figures by zone, as JSON")))

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, plan, and only then write."""
        from ..core.patrol_network import patrol_network
        from ..core.routes import plan_routes

        settings = self._settings(parameters, context)
        settings.check()
        tables, crs, problems = self.read_layers(parameters, context, progress)
        network, found_problems = patrol_network(
            tables["road"], settings.patrol, tables.get("component"), Span(progress, 0.2, 0.3)
        )
        plan = plan_routes(
            network,
            tables["zone"],
            settings,
            tables.get("unit_grid"),
            tables.get("post"),
            Span(progress, 0.3, 0.95),
        )
        progress.report([*problems, *found_problems, *plan.problems])
        outputs = write_routes(self, parameters, context, plan, crs)
        progress.set(1.0)
        summary = plan.summary()
        return {
            **outputs,
            "ROUTES": summary["routes"],
            "PROVEN": summary["proven"],
            "GAP_PCT": summary["gap_pct"],
            "ZONES_IN_TIME": summary["zones_in_time"],
            "REPORT": json.dumps(summary, ensure_ascii=False),
        }

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RouteSettings:
        from ..core.routes import RouteSettings, Shift

        return RouteSettings(
            patrol=self.patrol_settings(parameters, context),
            shift=Shift.parse(self.parameterAsString(parameters, "SHIFT", context)),
            intervals=self.intervals(parameters, context),
            slots=not self.parameterAsBool(parameters, "FULL_LAPS", context),
            seconds=self.parameterAsDouble(parameters, "SECONDS", context),
            collectors=self.parameterAsInt(parameters, "COLLECTORS", context),
        )
