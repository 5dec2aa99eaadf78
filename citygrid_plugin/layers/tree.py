"""Layers put into the project where they are seen."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from ..core.model.i18n import tr
from ..core.model.problems import OutputError


def take_in(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Add a layer to the project, but not to its layer tree."""
    if project.addMapLayer(layer, addToLegend=False) is None:
        raise OutputError(tr("QGIS does not take the layer {layer}.", layer=layer.name()))


def show_layer(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Add a layer to the project, above all others, whatever layer is selected in the tree."""
    take_in(project, layer)
    project.layerTreeRoot().insertLayer(0, layer)
