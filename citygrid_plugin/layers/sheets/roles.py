"""Which layer of a project is which of the data model: by a delivery's id, name or Chinese title."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...core.delivery.catalogue import DELIVERY_SCHEMAS
from ...core.delivery.project import layer_id

_BY_NAME = {text.lower(): name for name, schema in DELIVERY_SCHEMAS.items() for text in (name, schema.title)}


def role_of(layer: QgsMapLayer) -> str:
    """The name of a layer in the data model, "" if it is none of ours."""
    for name in DELIVERY_SCHEMAS:
        if layer.id() == layer_id(name):
            return name
    # QGIS calls a layer of a file with several "file — layer".
    texts = (layer.shortName(), layer.name().rpartition(" — ")[2])
    return next((_BY_NAME[text.lower()] for text in texts if text.lower() in _BY_NAME), "")


def layer_of(project: QgsProject, name: str) -> QgsVectorLayer | None:
    """The project's layer ``name`` of the data model: that of a delivery, else the first called so."""
    delivered = project.mapLayer(layer_id(name))
    layers = [delivered] if delivered is not None else sorted(project.mapLayers().values(), key=_key)
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and role_of(layer) == name:
            return layer
    return None


def _key(layer: QgsMapLayer) -> tuple[str, str]:
    return layer.name(), layer.id()
