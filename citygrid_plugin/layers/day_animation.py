"""The passages of a planned day as a layer that QGIS's temporal controller plays."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeature,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .base_layers import recognised_fields
from .tree import show_layer

_MODE = Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields
_FIELDS = "field=code:string(15)&field=route_code:string&field=enter:datetime&field=leave:datetime"
_STYLE = {"color": "214,0,127,150", "outline_color": "23,50,77,255", "outline_width": "0.3"}
#: "2026-01-01T08:00:00": the clock on the wall; the zone behind it says nothing a planner asks.
_CLOCK = 19


def animate_day(
    project: QgsProject, coverage: QgsVectorLayer, passes: QgsVectorLayer
) -> tuple[QgsVectorLayer, QgsDateTimeRange]:
    """A layer in the project with a unit grid for each passage of it, and the time it spans.

    ``coverage`` gives the unit grids, ``passes`` (coverage_pass) when they are entered and left. Raises
    ``InputError`` where fields are missing or no passage is of any of the unit grids.
    """
    cells = _require(coverage, "coverage", ("code",))
    rows = _require(passes, "coverage_pass", ("code", "route_code", "enter", "leave"))
    shapes = {str(each[cells["code"]]): each.geometry() for each in coverage.getFeatures()}
    layer = QgsVectorLayer(
        f"{_geometry(coverage)}?crs={coverage.crs().authid()}&{_FIELDS}", tr("Passages of the day"), "memory"
    )
    layer.setCrs(coverage.crs())
    features = []
    for row in passes.getFeatures():
        code = str(row[rows["code"]])
        times = [_clock(str(row[rows[name]])) for name in ("enter", "leave")]
        if code in shapes and all(time.isValid() for time in times):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([code, str(row[rows["route_code"]]), *times])
            feature.setGeometry(shapes[code])
            features.append(feature)
    if not features:
        reason = tr("No passage is of a unit grid of the layer {layer}.", layer=coverage.name())
        raise _unfit(passes, reason)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_STYLE)))
    temporal = layer.temporalProperties()
    temporal.setMode(_MODE)
    temporal.setStartField("enter")
    temporal.setEndField("leave")
    temporal.setIsActive(True)
    show_layer(project, layer)
    begin = min(feature["enter"] for feature in features)
    end = max(feature["leave"] for feature in features)
    span = QgsDateTimeRange(begin, end)
    project.timeSettings().setTemporalRange(span)
    return layer, span


def _clock(text: str) -> QDateTime:
    return QDateTime.fromString(text[:_CLOCK], Qt.DateFormat.ISODate)


def _geometry(layer: QgsVectorLayer) -> str:
    return "MultiPolygon" if QgsWkbTypes.isMultiType(layer.wkbType()) else "Polygon"


def _require(layer: QgsVectorLayer, name: str, wanted: tuple[str, ...]) -> dict[str, str]:
    fields = recognised_fields(layer, name)
    for field in wanted:
        if field not in fields:
            raise _unfit(layer, tr('There is no field "{name}".', name=field))
    return fields


def _unfit(layer: QgsVectorLayer, reason: str) -> InputError:
    return InputError([Problem("COVERAGE_UNFIT", layer.name(), reason, tr("Plan patrol coverage again."))])
