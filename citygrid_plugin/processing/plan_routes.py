"""``citygrid:planroutes``: zones and roads in, closed walks with what is proven of them out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import FeedbackProgress
from .grid_tables import write_grid
from .patrol_inputs import PatrolAlgorithm

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
        modes = [tr("On foot"), tr("By bicycle")]
        mode = QgsProcessingParameterEnum("MODE", tr("Way of going"), modes, defaultValue=0)
        self.add(mode, tr("A cyclist takes no one-way street against its direction."))
        self.add_number("SPEED", tr("Speed (km/h)"), None, tr("4.5 on foot and 10 by bicycle if left empty."))
        self.add_shift()
        self.add_intervals()
        self.add_number(
            "COMPONENT_SECONDS", tr("Seconds for a component"), 1.0, tr("How long each is looked at.")
        )
        full = QgsProcessingParameterBoolean("FULL_LAPS", tr("Full laps"), False)
        self.add(full, tr("Go along every road in every lap, whatever its class."), advanced=True)
        count = QgsProcessingParameterNumber(
            "COLLECTORS", tr("Collectors in each zone, at least"), defaultValue=1, minValue=1, maxValue=50
        )
        self.add(count, tr("They share the roads so that the longest lap is short."), advanced=True)
        self.add_number("SECONDS", tr("Seconds for proving a walk"), 10.0, tr("At most, for each walk."))
        self._add_outputs()

    def _add_outputs(self) -> None:
        gpx = QgsProcessingParameterFileDestination(
            "GPX", tr("GPX file"), "GPX (*.gpx)", optional=True, createByDefault=False
        )
        self.add(gpx, tr("The routes as GPX 1.1 in WGS 84."))
        gcj = QgsProcessingParameterBoolean("GCJ02", tr("GPX file in GCJ-02"), False)
        self.add(gcj, tr("For apps that draw Chinese web maps; the file is then no WGS 84."), advanced=True)
        route = QgsProcessingParameterFeatureSink("OUTPUT", tr("Routes"), _TYPE.TypeVectorLine)
        self.add(route, tr("One closed line for each walk (巡查路线)."))
        turn = QgsProcessingParameterFeatureSink(
            "TURNS", tr("Turn list"), _TYPE.TypeVectorPoint, optional=True
        )
        self.add(turn, tr("Road by road, where to turn and how far to go."))
        table = QgsProcessingParameterFeatureSink(
            "TIMETABLE", tr("Timetable"), _TYPE.TypeVector, optional=True
        )
        self.add(table, tr("When each route is begun and ended."))
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
        from ..core.routes import gpx_text, plan_routes, route_table, timetable_table, turn_table
        from ..store.atomic import write_text

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
        route, turn = route_table(plan), turn_table(plan)
        outputs = {"OUTPUT": write_grid(self, parameters, "OUTPUT", context, route, crs)}
        for name, table in (("TURNS", turn), ("TIMETABLE", timetable_table(plan))):
            if parameters.get(name):
                where = crs if name == "TURNS" else ""
                outputs[name] = write_grid(self, parameters, name, context, table, where)
        path = self.parameterAsFileOutput(parameters, "GPX", context)
        if path:
            in_gcj02 = self.parameterAsBool(parameters, "GCJ02", context)
            write_text(Path(path), gpx_text(route, turn, crs, in_gcj02))
            outputs["GPX"] = path
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
        from ..core.patrol_network import PatrolMode, PatrolSettings
        from ..core.routes import RouteSettings, Shift

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        modes = (PatrolMode.WALKING, PatrolMode.CYCLING)
        return RouteSettings(
            patrol=PatrolSettings(
                mode=modes[self.parameterAsEnum(parameters, "MODE", context)],
                speed_kmh=number("SPEED") or None,
                component_seconds={"": number("COMPONENT_SECONDS")},
            ),
            shift=Shift.parse(self.parameterAsString(parameters, "SHIFT", context)),
            intervals=self.intervals(parameters, context),
            slots=not self.parameterAsBool(parameters, "FULL_LAPS", context),
            seconds=number("SECONDS"),
            collectors=self.parameterAsInt(parameters, "COLLECTORS", context),
        )
