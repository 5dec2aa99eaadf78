"""The flags of a check on the map: one point for each, coloured by severity."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.model.problems import Severity
from ..core.model.schema import LAYER_SCHEMAS
from .features import features_from_table, fields_of
from .tree import show_layer

if TYPE_CHECKING:
    from ..core.topology.flags import Flag

#: Severity -> fill of its mark, told apart in print and by the colour-blind by shape as well.
COLOURS = {Severity.ERROR: "#d7191c", Severity.WARNING: "#f59a23", Severity.INFO: "#2b83ba"}
_SHAPES = {Severity.ERROR: "triangle", Severity.WARNING: "diamond", Severity.INFO: "circle"}
_ACCEPTED = "#9aa3ad"
_SCHEMA = LAYER_SCHEMAS["flag"]
#: A layer property that tells ours from any other layer of flags.
_MARK = "citygrid/flags_of"


def flag_features(flags: Sequence[Flag], accepted: Collection[str]) -> list[QgsFeature]:
    """A feature for each flag, at a point on what was found; may be called in any thread.

    A gap of a hand's breadth cannot be seen on the map of a city, a point can; what was
    found itself is shown when the flag is chosen.
    """
    import numpy as np
    import shapely

    from ..core.topology.flags import flag_table

    table = flag_table(flags)
    marks = np.array([flag.identity in accepted for flag in flags], dtype=bool)
    columns = {**table.columns, "accepted": marks}
    points = type(table)(table.name, shapely.point_on_surface(table.geometry), table.fids, columns)
    return list(features_from_table(points, fields_of(_SCHEMA)))


def show_flags(project: QgsProject, grid: QgsVectorLayer, features: Sequence[QgsFeature]) -> QgsVectorLayer:
    """Put the flags of ``grid`` into the project, above all layers, in place of those shown before."""
    layer = flag_layer(project, grid)
    if layer is None:
        layer = _make_layer(grid.crs())
        layer.setCustomProperty(_MARK, grid.id())
        show_layer(project, layer)
    provider = layer.dataProvider()
    provider.truncate()
    provider.addFeatures(list(features))
    layer.updateExtents()
    layer.triggerRepaint()
    return layer


def flag_layer(project: QgsProject, grid: QgsVectorLayer) -> QgsVectorLayer | None:
    """The layer with the flags of ``grid``, if it is in the project."""
    for layer in project.mapLayers().values():
        if layer.customProperty(_MARK) == grid.id() and isinstance(layer, QgsVectorLayer):
            return layer
    return None


def mark_accepted(layer: QgsVectorLayer, identity: str, accepted: bool) -> None:
    """Show a flag as an accepted exception, or as one no more."""
    position = layer.fields().lookupField("accepted")
    quoted = identity.replace("'", "''")
    changes = {
        feature.id(): {position: accepted} for feature in layer.getFeatures(f"\"identity\" = '{quoted}'")
    }
    if layer.dataProvider().changeAttributeValues(changes):
        layer.triggerRepaint()


def flag_geometry(flag: Flag) -> QgsGeometry:
    """What a flag found, as QGIS shows it."""
    import shapely

    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shapely.force_2d(flag.geometry)))
    return geometry


def _make_layer(crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    fields = QgsFields(fields_of(_SCHEMA))
    layer = QgsMemoryProviderUtils.createMemoryLayer(_SCHEMA.title, fields, QgsWkbTypes.Type.Point, crs)
    layer.setShortName("flag")
    # The user's own check of edits does not ask to save what the next check makes anew.
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setRenderer(_renderer())
    layer.setMapTipTemplate('[% "message" %]')
    layer.setDisplayExpression('"message"')
    return layer


def _renderer() -> QgsCategorizedSymbolRenderer:
    """By severity; what is accepted stays visible, but steps back."""
    expression = 'if("accepted", \'accepted\', "severity")'
    categories = [
        QgsRendererCategory(severity.value, _symbol(_SHAPES[severity], COLOURS[severity], "3.2"), title)
        for severity, title in ((Severity.ERROR, "错误"), (Severity.WARNING, "警告"), (Severity.INFO, "提示"))
    ]
    categories.append(QgsRendererCategory("accepted", _symbol("circle", _ACCEPTED, "2"), "已认可"))
    return QgsCategorizedSymbolRenderer(expression, categories)


def _symbol(shape: str, colour: str, size: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": colour,
            "size": size,
            "outline_color": "#ffffff",
            "outline_width": "0.3",
        }
    )
