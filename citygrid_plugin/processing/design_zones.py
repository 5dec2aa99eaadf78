"""``citygrid:designzones``: unit grids in, responsibility zones of equal load out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.model.i18n import tr
from ..core.model.progress import Span
from .base import CityGridAlgorithm, FeedbackProgress
from .base_data import project_layer
from .grid_tables import read_grid, write_grid

if TYPE_CHECKING:
    from ..core.zones import ZoneSettings

_TYPE = QgsProcessing.SourceType
_DOUBLE = QgsProcessingParameterNumber.Type.Double

#: Parameter of every layer -> its name in the data model.
_LAYERS = {
    "GRID": "unit_grid",
    "ROAD": "road",
    "COMPONENT": "component",
    "CASE": "case_point",
    "ZONE": "zone",
    "MEMBER": "zone_member",
}
_RULES = ("levels", "cells20", "cells25", "communities", "cells27", "cells5", "loop027", "area030", "area050",
          "area069", "area141", "minutes")  # fmt: skip
_PREFERENCES = ("none", "community", "road")


class DesignZones(CityGridAlgorithm):
    """The layers zone and zone_member."""

    slug = "designzones"
    group_id = "patrol"
    icon_name = "design_zones"
    libraries = ("numpy", "pyproj", "scipy", "shapely")

    def title(self) -> str:
        """The name in the toolbox."""
        return tr("Design responsibility zones")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Groups unit grids into responsibility zones (责任网格), one for each collector: in one piece, "
            "compact, and equal in the minutes they take. These are the minutes of a lap over all roads "
            "with its detours, as often as the patrol classes of the cells ask for, and of looking at "
            "components and cases.\n"
            "Locked zones stay as they are. The number of zones is given, or follows from a staffing rule: "
            "the log tells what every rule of the sources comes to."
        )

    def search_words(self) -> list[str]:
        """What users call it."""
        return [tr("zones"), tr("collectors"), "责任网格", "信息采集员", "巡查", "分片", "均衡"]

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_layers()
        self._add_number_of_zones()
        self._add_settings()
        scenarios = QgsProcessingParameterString(
            "SCENARIOS", tr("Other numbers of collectors"), optional=True
        )
        self.add(scenarios, tr("Such as 20, 25: the log tells what zones would be like with these."))
        zone = QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Responsibility zones"), _TYPE.TypeVectorPolygon
        )
        self.add(zone, tr("A polygon for each zone (责任网格) with its grids, roads, lap and load."))
        member = QgsProcessingParameterFeatureSink("MEMBERS", tr("Cells of the zones"), _TYPE.TypeVector)
        self.add(member, tr("Which cell is in which zone."))
        self.give(QgsProcessingOutputNumber("ZONES", tr("Number of zones")))
        self.give(QgsProcessingOutputNumber("LONGEST_MIN", tr("Largest load (minutes in a cycle)")))
        self.give(QgsProcessingOutputNumber("MEAN_MIN", tr("Mean load (minutes in a cycle)")))
        self.give(QgsProcessingOutputString("REPORT", tr("Figures, staffing and comparison, as JSON")))

    def _add_layers(self) -> None:
        polygon, line, point = _TYPE.TypeVectorPolygon, _TYPE.TypeVectorLine, _TYPE.TypeVectorPoint
        texts = {
            "GRID": (
                tr("Unit grid"),
                tr("The cells; their patrol_class says how often they are due."),
                polygon,
            ),
            "ROAD": (tr("Roads"), tr("All that is walked or cycled along, lanes included."), line),
            "COMPONENT": (
                tr("Components"),
                tr("Take time to look at; without them the field component_count of the grid counts."),
                point,
            ),
            "CASE": (tr("Cases"), tr("Points of the cases of one cycle of patrols."), point),
            "ZONE": (tr("Earlier zones"), tr("Of these, locked ones stay as they are."), polygon),
            "MEMBER": (
                tr("Cells of the earlier zones"),
                tr("Which cell is in which zone."),
                _TYPE.TypeVector,
            ),
        }
        for name, (title, text, kind) in texts.items():
            optional = name not in ("GRID", "ROAD")
            source = QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional)
            if not optional:
                source.setGuiDefaultValueOverride(project_layer(_LAYERS[name], kind))
            self.add(source, text)

    def _add_number_of_zones(self) -> None:
        count = QgsProcessingParameterNumber("COLLECTORS", tr("Collectors"), minValue=1, optional=True)
        self.add(count, tr("The number of zones. If empty, the staffing rule says."))
        rules = [
            tr("20 unit grids each, 10 to 20 in level 1 (南岸)"),
            tr("20 unit grids each (南岸)"),
            tr("25 unit grids each (路桥)"),
            tr("3 communities each (路桥)"),
            tr("27 unit grids each (朝阳)"),
            tr("5 unit grids each"),
            tr("0.27 km² each, 30 minutes by bicycle (朝阳)"),
            tr("0.3 km² each, typical"),
            tr("0.5 km² each, recommended"),
            tr("0.69 km² each (萧山)"),
            tr("1.41 km² each"),
            tr("By patrol minutes, without detours"),
        ]
        rule = QgsProcessingParameterEnum("RULE", tr("Staffing rule"), rules, defaultValue=0)
        self.add(rule, tr("What cities have written down: these rules differ by a factor of ten."))

    def _add_settings(self) -> None:
        borders = [tr("Where loads are equal"), tr("Along communities"), tr("Along roads")]
        prefer = QgsProcessingParameterEnum("PREFER", tr("Preferred borders"), borders, defaultValue=0)
        self.add(prefer, tr("Borders zones should have where balance allows it."))
        improve = QgsProcessingParameterBoolean(
            "IMPROVE", tr("Improve the earlier zones"), defaultValue=False
        )
        self.add(improve, tr("Start from the earlier zones and keep their number, instead of anew."))
        numbers = (
            ("SPEED", tr("Speed (km/h)"), 4.5, 0.1, tr("Walking or cycling while looking around.")),
            ("COMPONENT_S", tr("Seconds for a component"), 2.0, 0.0, tr("Measure it in your city.")),
            ("CASE_MIN", tr("Minutes for a case"), 5.0, 0.0, tr("Measure it in your city.")),
            ("TOLERANCE", tr("Tolerance (%)"), 10.0, 0.1, tr("How much loads may differ from their mean.")),
        )
        for name, title, value, least, text in numbers:
            number = QgsProcessingParameterNumber(name, title, _DOUBLE, value, minValue=least)
            self.add(number, text, advanced=name != "SPEED")
        prefix = QgsProcessingParameterString("PREFIX", tr("Codes begin with"), "Z", optional=True)
        self.add(prefix, tr("Codes of new zones are this and a number."), advanced=True)

    def run_core(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: FeedbackProgress
    ) -> dict[str, Any]:
        """Read, design, and only then write."""
        from ..core.crs import to_working_crs
        from ..core.zones import (
            collectors_by,
            compare_numbers,
            compare_plans,
            design_zones,
            measure_zones,
            read_beat,
            staffing,
            town_of,
        )

        tables, crs_of = {}, {}
        for name, layer in _LAYERS.items():
            found = read_grid(self, parameters, name, layer, context, Span(progress, 0.0, 0.2))
            if found is not None:
                tables[layer], crs_of[layer], _ = found
            elif name in ("GRID", "ROAD"):
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        moved, crs, problems = to_working_crs(tables, crs_of, progress, crs_of["unit_grid"])
        settings = self._settings(parameters, context)
        beat = read_beat(
            moved["unit_grid"], moved["road"], settings, moved.get("component"), moved.get("case_point")
        )
        town = town_of(beat, settings)
        if settings.collectors is None and not settings.improve:
            rule = _RULES[self.parameterAsEnum(parameters, "RULE", context)]
            settings = self._settings(parameters, context, collectors_by(rule, town))
        member, zone = moved.get("zone_member"), moved.get("zone")
        numbers = self._numbers(parameters, context)
        plan = design_zones(beat, settings, member, zone, Span(progress, 0.2, 0.6))
        others = compare_numbers(beat, settings, numbers, member, zone, Span(progress, 0.6, 0.95))
        progress.report([*problems, *plan.problems])
        rules = {one.rule.id: [one.least, one.most] for one in staffing(town)}
        for one in staffing(town):
            span = f"{one.least}" if one.least == one.most else f"{one.least} – {one.most}"
            rule_text, source = one.rule.text, one.rule.source
            progress.log(
                tr("{rule} ({source}): {number} collectors", rule=rule_text, source=source, number=span)
            )
        report: dict[str, Any] = {"figures": plan.figures(), "staffing": rules, "comparison": None}
        if member is not None and len(member):
            compared = compare_plans(measure_zones(beat, settings, member, zone), plan)
            report["comparison"] = {"before": compared.before, "moved": list(compared.moved)}
        figures = plan.figures()
        report["scenarios"] = {str(number): other for number, other in others.items()}
        for number, other in {len(plan.zones): figures, **others}.items():
            progress.log(
                tr(
                    "{number} collectors: the longest load is {longest:.0f} min a cycle, the mean {mean:.0f}",
                    number=number,
                    longest=other["load_min_longest"],
                    mean=other["load_min_mean"],
                )
            )
        outputs = {
            "OUTPUT": write_grid(self, parameters, "OUTPUT", context, plan.zone_table(), crs),
            "MEMBERS": write_grid(self, parameters, "MEMBERS", context, plan.member_table(), crs),
            "ZONES": len(plan.zones),
            "LONGEST_MIN": figures["load_min_longest"],
            "MEAN_MIN": figures["load_min_mean"],
            "REPORT": json.dumps(report, ensure_ascii=False),
        }
        progress.set(1.0)
        return outputs

    def _numbers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[int]:
        text = self.parameterAsString(parameters, "SCENARIOS", context)
        words = re.split(r"[,;，；、\s]+", text.strip()) if text.strip() else []
        if not all(word.isdecimal() and int(word) for word in words):
            raise QgsProcessingException(
                tr("{value} is no list of numbers. Write it like 20, 25.", value=text)
            )
        return [int(word) for word in words]

    def _settings(
        self, parameters: dict[str, Any], context: QgsProcessingContext, collectors: int | None = None
    ) -> ZoneSettings:
        from ..core.zones import ZoneSettings

        if parameters.get("COLLECTORS") is not None:
            collectors = self.parameterAsInt(parameters, "COLLECTORS", context)
        settings = ZoneSettings(
            collectors=collectors,
            speed_kmh=self.parameterAsDouble(parameters, "SPEED", context),
            component_s=self.parameterAsDouble(parameters, "COMPONENT_S", context),
            case_min=self.parameterAsDouble(parameters, "CASE_MIN", context),
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context) / 100.0,
            prefer=_PREFERENCES[self.parameterAsEnum(parameters, "PREFER", context)],
            improve=self.parameterAsBool(parameters, "IMPROVE", context),
            prefix=self.parameterAsString(parameters, "PREFIX", context),
        )
        settings.check()
        return settings
