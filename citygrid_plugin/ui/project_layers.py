"""Which layers of the project are which of ours."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

from ..core.delivery.project import layer_id
from ..core.model.schema import LAYER_SCHEMAS, GeometryKind
from ..layers.base_layers import recognised_fields
from ..layers.check_session import HELD_AGAINST

_TYPES = {
    GeometryKind.POINT: QgsWkbTypes.GeometryType.PointGeometry,
    GeometryKind.LINE: QgsWkbTypes.GeometryType.LineGeometry,
    GeometryKind.POLYGON: QgsWkbTypes.GeometryType.PolygonGeometry,
    GeometryKind.NONE: QgsWkbTypes.GeometryType.NullGeometry,
}
_RESULTS = (
    "unit_grid",
    "unit_grid_history",
    "unit_grid_label",
    "zone",
    "zone_member",
    "route",
    "route_turn",
    "route_timetable",
    "coverage",
    "coverage_hour",
    "coverage_pass",
)


def find_layer(project: QgsProject, name: str) -> QgsVectorLayer | None:
    """The project's layer ``name`` of the data model, or None.

    That of a delivery goes first, then the only one that is called so: by our name, by its
    Chinese title or, for base data, by what such layers are commonly called.
    """
    delivered = project.mapLayer(layer_id(name))
    if isinstance(delivered, QgsVectorLayer) and delivered.isValid():
        return delivered
    wanted = _TYPES.get(LAYER_SCHEMAS[name].geometry)
    found = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == wanted
        and name in {_role(text) for text in _names(layer)}
    ]
    return found[0] if len(found) == 1 else None


def find_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The grid and what it is held against, as far as the project has them, by name in the data model."""
    found = {name: find_layer(project, name) for name in ("unit_grid", *HELD_AGAINST)}
    return {name: layer for name, layer in found.items() if layer is not None}


def is_grid(layer: object) -> bool:
    """Whether a layer can be a unit grid: polygons with a code."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and "code" in recognised_fields(layer, "unit_grid")
        and _role(layer.name()) != "community"
    )


def _names(layer: QgsVectorLayer) -> tuple[str, ...]:
    # QGIS calls a layer of a file with several "file — layer".
    return layer.name().rpartition(" — ")[2], layer.shortName()


def _role(text: str) -> str | None:
    from ..store.layer_mapping import role_of

    wanted = text.strip().lower()
    for name in _RESULTS:
        if wanted in (name, LAYER_SCHEMAS[name].title):
            return name
    return role_of(text)
