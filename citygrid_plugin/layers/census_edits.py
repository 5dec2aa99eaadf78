"""Edits of census layers: the same component again, and what stands near by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem

if TYPE_CHECKING:
    from ..core.census.neighbours import Neighbour

#: Fields by which a layer is known as one of a census.
_FIELDS = ("uid", "class_code", "code", "grid_code")
#: What a component has for itself: found anew for the next of a run.
_OWN = (
    "uid",
    "code",
    "grid_code",
    "street_code",
    "street_name",
    "community_code",
    "community_name",
    "start_date",
    "change_date",
    "note",
)


def is_census_layer(layer: object) -> bool:
    """Whether components are recorded in ``layer``: points with uid, class, code and grid code."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        and all(layer.fields().lookupField(name) >= 0 for name in _FIELDS)
    )


def census_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """The census layers of a project, by name."""
    found = [layer for layer in project.mapLayers().values() if is_census_layer(layer)]
    return sorted(found, key=lambda layer: (layer.name(), layer.id()))


def add_again(layer: QgsVectorLayer, model: int, place: QgsPointXY) -> int:
    """Add the same component as ``model`` at ``place`` (in the layer's CRS) as one undo step; its id.

    Class, name, departments, state, team and the rest are those of the model. ``uid``, dates and
    what is stamped by place come from the form's defaults; the code is given on saving. Raises
    ``InputError`` if the layer takes no changes.
    """
    feature = _like(layer, layer.getFeature(model), place)
    title = tr("Same component again")
    if not layer.isEditable():
        raise _refused(layer)
    layer.beginEditCommand(title)
    if not layer.addFeature(feature):
        layer.destroyEditCommand()
        raise _refused(layer)
    layer.endEditCommand()
    layer.triggerRepaint()
    return int(feature.id())


def _like(layer: QgsVectorLayer, model: QgsFeature, place: QgsPointXY) -> QgsFeature:
    """A new feature after a model.

    Not by ``QgsVectorLayerUtils.createFeature``: to see that a uuid is new it reads those of the
    whole layer, which takes a third of a second among 200,000 components.
    """
    feature = QgsFeature(layer.fields())
    point = QgsGeometry.fromPointXY(place)
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        point = QgsGeometry.fromMultiPointXY([place])
    feature.setGeometry(point)
    provider, context = layer.dataProvider(), layer.createExpressionContext()
    keys = set(layer.primaryKeyAttributes())
    for index, field in enumerate(layer.fields()):
        if index in keys:
            feature.setAttribute(index, provider.defaultValueClause(index))
        elif field.name() not in _OWN and model.attribute(index) not in (None, NULL):
            feature.setAttribute(index, model.attribute(index))
        elif layer.defaultValueDefinition(index).isValid():
            context.setFeature(feature)
            feature.setAttribute(index, layer.defaultValue(index, feature, context))
    return feature


def _refused(layer: QgsVectorLayer) -> InputError:
    message = tr("The layer is not being edited, or takes no more components.")
    return InputError(
        [Problem("LAYER_NOT_EDITABLE", layer.name(), message, tr("Switch on editing of the layer."))]
    )


def class_of(layer: QgsVectorLayer, fid: int) -> str:
    """The class of a component; "" if it has none."""
    return str(layer.getFeature(fid)["class_code"] or "")


def name_of(feature: QgsFeature) -> str:
    """What a component is called on the screen."""
    return str(feature["name"] or feature["class_code"] or f"#{feature.id()}")


def neighbours(
    layer: QgsVectorLayer, place: QgsPointXY, class_code: str = "", reach: float | None = None
) -> list[Neighbour]:
    """What stands near ``place`` (in the layer's CRS), of one class if it is given, nearest first."""
    from ..core.census.neighbours import REACH, nearest

    far = REACH if reach is None else reach
    frame = QgsRectangle(place.x() - far, place.y() - far, place.x() + far, place.y() + far)
    candidates = (
        (feature.id(), point, name_of(feature))
        for feature in _features(layer, frame)
        if not class_code or feature["class_code"] == class_code
        for point in [_place(feature)]
        if point is not None
    )
    return nearest((place.x(), place.y()), candidates, far)


def _features(layer: QgsVectorLayer, frame: QgsRectangle) -> Iterator[QgsFeature]:
    wanted = ["class_code", "name"]
    request = QgsFeatureRequest(frame).setSubsetOfAttributes(wanted, layer.fields())
    yield from layer.getFeatures(request)


def _place(feature: QgsFeature) -> tuple[float, float] | None:
    if feature.geometry().isEmpty():
        return None
    point = feature.geometry().centroid().asPoint()
    return point.x(), point.y()
