"""What the tools that plan routes put out alike: routes, turn list, timetable and GPX."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..core.model.i18n import tr
from .base import CityGridAlgorithm
from .grid_tables import write_grid

if TYPE_CHECKING:
    from ..core.routes import RoutePlan

_TYPE = QgsProcessing.SourceType


def add_route_outputs(algorithm: CityGridAlgorithm) -> None:
    """Declare GPX, GCJ02, OUTPUT, TURNS and TIMETABLE; ``write_routes`` writes them."""
    gpx = QgsProcessingParameterFileDestination(
        "GPX", tr("GPX file"), "GPX (*.gpx)", optional=True, createByDefault=False
    )
    algorithm.add(gpx, tr("The routes as GPX 1.1 in WGS 84."))
    gcj = QgsProcessingParameterBoolean("GCJ02", tr("GPX file in GCJ-02"), False)
    algorithm.add(gcj, tr("For apps that draw Chinese web maps; the file is then no WGS 84."), advanced=True)
    route = QgsProcessingParameterFeatureSink("OUTPUT", tr("Routes"), _TYPE.TypeVectorLine)
    algorithm.add(route, tr("One closed line for each walk (巡查路线)."))
    turn = QgsProcessingParameterFeatureSink("TURNS", tr("Turn list"), _TYPE.TypeVectorPoint, optional=True)
    algorithm.add(turn, tr("Road by road, where to turn and how far to go."))
    table = QgsProcessingParameterFeatureSink("TIMETABLE", tr("Timetable"), _TYPE.TypeVector, optional=True)
    algorithm.add(table, tr("When each route is begun and ended."))


def write_routes(
    algorithm: CityGridAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    plan: RoutePlan,
    crs: str,
) -> dict[str, Any]:
    """Write all that is asked for; returns the outputs by name."""
    from ..core.routes import gpx_text, route_table, timetable_table, turn_table
    from ..store.atomic import write_text

    route, turn = route_table(plan), turn_table(plan)
    outputs = {"OUTPUT": write_grid(algorithm, parameters, "OUTPUT", context, route, crs)}
    for name, table in (("TURNS", turn), ("TIMETABLE", timetable_table(plan))):
        if parameters.get(name):
            where = crs if name == "TURNS" else ""
            outputs[name] = write_grid(algorithm, parameters, name, context, table, where)
    path = algorithm.parameterAsFileOutput(parameters, "GPX", context)
    if path:
        in_gcj02 = algorithm.parameterAsBool(parameters, "GCJ02", context)
        write_text(Path(path), gpx_text(route, turn, crs, in_gcj02))
        outputs["GPX"] = path
    return outputs
