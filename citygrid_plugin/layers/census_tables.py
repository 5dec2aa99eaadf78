"""The layers of a census in QGIS, and their features as tables with columns by our names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureSource, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..core.model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..core.model.schema import LayerSchema
from .features import table_from_source

if TYPE_CHECKING:
    from ..core.model.features import FeatureTable
    from ..core.model.progress import Progress


def census_fields(source: QgsFeatureSource | QgsVectorLayer, schema: LayerSchema) -> dict[str, str]:
    """Our field name -> the source's: by name, Chinese title or alias; its other fields by their own."""
    titles = {name.lower(): field.name for field in schema.fields for name in (field.name, field.title)}
    fields: dict[str, str] = {}
    for field in source.fields():
        ours = titles.get(field.name().lower()) or titles.get(field.alias().lower())
        if ours:
            fields.setdefault(ours, field.name())
    for field in source.fields():
        if field.name() not in fields.values() and field.name().lower() != "fid":
            fields.setdefault(field.name(), field.name())
    return fields


def component_table(source: Any, name: str, progress: Progress | None = None) -> FeatureTable:
    """The features of a component layer, or of a view of one, as table ``name``."""
    return table_from_source(source, name, census_fields(source, CENSUS_SCHEMAS["other"]), progress)


def plain_table(source: Any, name: str) -> FeatureTable:
    """A table of a census, such as photo."""
    return table_from_source(source, name, census_fields(source, CENSUS_SCHEMAS[name]))


def component_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """The layers of the project that hold components, in the order of a census, then by name."""
    found = [layer for layer in project.mapLayers().values() if _holds_components(layer)]
    order = list(COMPONENT_LAYERS)

    def place(layer: QgsVectorLayer) -> tuple[int, str, str]:
        role = layer_role(layer)
        return order.index(role) if role in order else len(order), layer.name(), layer.id()

    return sorted(found, key=place)


def _holds_components(layer: object) -> bool:
    """Points with code, class and cell; not a sample or a map of changes, which have them as well."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    fields = census_fields(layer, CENSUS_SCHEMAS["other"]).keys()
    return (
        layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        and fields >= {"code", "class_code", "grid_code", "state"}
        and fields.isdisjoint({"result", "kind"})
    )


def layer_role(layer: QgsVectorLayer) -> str:
    """The table of a census that a layer shows (cover, lamp …), else the name it has."""
    called = (layer.name().rpartition(" — ")[2], layer.shortName())
    for name, title in COMPONENT_LAYERS.items():
        if name in called or title in called:
            return name
    return str(layer.name())


def distinct_names(layers: Sequence[QgsVectorLayer]) -> list[str]:
    """A name for each layer, none twice: that of its table in a census, else its own."""
    names: list[str] = []
    for layer in layers:
        name = layer_role(layer)
        names.append(name if name not in names else f"{name} ({len(names) + 1})")
    return names


def photo_table(project: QgsProject) -> QgsVectorLayer | None:
    """The project's table of photos, or None."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and not layer.isSpatial():
            fields = census_fields(layer, CENSUS_SCHEMAS["photo"])
            if {"component_uid", "path"} <= fields.keys():
                return layer
    return None
