"""Give layers that an algorithm has made the style of their kind."""

from __future__ import annotations

from functools import cache

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..paths import style_path


class OutputStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles an output of Processing once QGIS has loaded it."""

    def __init__(self, layer_name: str) -> None:
        super().__init__()
        self.layer_name = layer_name

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the ``.qml`` of the layer's kind; say so if it does not fit this QGIS."""
        message, loaded = layer.loadNamedStyle(str(style_path(self.layer_name)))
        if not loaded:
            feedback.pushWarning(message)
        layer.triggerRepaint()


@cache
def _output_style(layer_name: str) -> OutputStyle:
    # QGIS keeps only a pointer: what Python drops before the layer is loaded is gone. The
    # cache holds one for good; it has no state, so all runs share it.
    return OutputStyle(layer_name)


def style_output(context: QgsProcessingContext, destination: str, layer_name: str) -> None:
    """Have the output ``destination``, if it is loaded, styled as layer ``layer_name`` of the data model."""
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        details.setPostProcessor(_output_style(layer_name))
