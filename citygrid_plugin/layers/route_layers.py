"""The layers of routes that are changed by hand: found fit, and read as a book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from .base_layers import recognised_fields
from .features import crs_text, table_from_source
from .views import LayerView

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress
    from ..core.routes import BookSettings, RouteBook

#: Fields without which a layer is no layer route.
_REQUIRED = ("route_code", "zone_code", "lap_m", "lap_min", "lower_bound_m")
#: Roads this far round the routes are read: as far as a passage can reasonably be dragged, m.
_ROUND = 1000.0


@dataclass(frozen=True)
class RouteLayers:
    """Routes with their turn list and timetable, the roads they run on, and components beside these."""

    route: QgsVectorLayer
    road: QgsVectorLayer
    route_turn: QgsVectorLayer | None = None
    route_timetable: QgsVectorLayer | None = None
    component: QgsVectorLayer | None = None

    def edited(self) -> dict[str, QgsVectorLayer]:
        """The layers that are written, by name in the data model."""
        layers = {
            "route": self.route,
            "route_turn": self.route_turn,
            "route_timetable": self.route_timetable,
        }
        return {name: layer for name, layer in layers.items() if layer is not None}


def open_book(
    layers: RouteLayers, settings: BookSettings | None = None, progress: Progress | None = None
) -> RouteBook:
    """The routes as they stand in the layers, unsaved edits included; no settings: by the routes' speed.

    Raises ``InputError`` for layers that lack a field or are not in metres; ``Cancelled`` on request.
    """
    from ..core.crs import to_working_crs
    from ..core.model.progress import Silent, Span
    from ..core.routes import RouteBook

    progress = progress or Silent()
    if layers.route.crs().mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise routes_unfit(layers.route, tr("The layer is not in a projected CRS in metres."))
    routes = route_table_of(layers.route)
    tables, crs_of = {}, {}
    for name, layer in (("road", layers.road), ("component", layers.component)):
        if layer is not None:
            view = LayerView(layer, frame=_frame(layers.route, layer))
            ours = recognised_fields(layer, name)
            known = {field.lower() for field in ours.values()}
            # As planning does: fields such as layer, bridge and tunnel are the roads' own.
            own = {each.name(): each.name() for each in layer.fields() if each.name().lower() not in known}
            tables[name] = table_from_source(view, name, {**own, **ours}, Span(progress, 0.0, 0.2))
            crs_of[name] = crs_text(layer)
    tables, _, _ = to_working_crs(tables, crs_of, Span(progress, 0.2, 0.3), crs_text(layers.route))
    rest = Span(progress, 0.3, 1.0)
    return RouteBook.open(routes, tables["road"], tables.get("component"), settings, rest)


def route_table_of(layer: QgsVectorLayer) -> FeatureTable:
    """The layer route as it is now; raises ``InputError`` where a field is missing."""
    fields = recognised_fields(layer, "route")
    for wanted in _REQUIRED:
        if wanted not in fields:
            raise routes_unfit(layer, tr('There is no field "{name}".', name=wanted))
    return table_from_source(LayerView(layer), "route", fields)


def routes_unfit(layer: QgsVectorLayer, reason: str, mend: str = "") -> InputError:
    """The error for a layer whose routes cannot be changed by hand."""
    mend = mend or tr("Choose the layers that the tool Plan patrol routes has made.")
    return InputError([Problem("ROUTES_UNFIT", layer.name(), reason, mend)])


def _frame(route: QgsVectorLayer, layer: QgsVectorLayer) -> QgsRectangle:
    """The ground round the routes, in the CRS of another layer."""
    box = QgsRectangle()
    for feature in route.getFeatures():  # an extent that is kept may be that of before an edit
        box.combineExtentWith(feature.geometry().boundingBox())
    box.grow(_ROUND)
    context = QgsProject.instance().transformContext()
    return QgsCoordinateTransform(route.crs(), layer.crs(), context).transformBoundingBox(box)
