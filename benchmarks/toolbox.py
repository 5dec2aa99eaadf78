"""QGIS's own toolbox, without its window: what a user would do with native algorithms on layers in memory."""

from __future__ import annotations

from typing import Any

import shapely

from citygrid_plugin.core.model.features import FeatureTable

_WIDTH = 100


class Toolbox:
    """Starts QGIS with its native algorithms; kept alive, for QGIS ends with it."""

    def __init__(self) -> None:
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

        self._application = QgsApplication.instance() or QgsApplication([], False)
        self._application.initQgis()
        self._registry = QgsApplication.processingRegistry()
        if self._registry.providerById("native") is None:
            self._registry.addProvider(QgsNativeAlgorithms(self._registry))
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback()

    def run(self, algorithm: str, **parameters: object) -> Any:
        """Run an algorithm into a layer in memory, and give the layer."""
        done, worked = self._registry.algorithmById(algorithm).run(
            {**parameters, "OUTPUT": "memory:"}, self._context, self._feedback
        )
        if not worked:
            raise RuntimeError(f"{algorithm} failed: {self._feedback.textLog()}")
        return self._context.getMapLayer(done["OUTPUT"])


def layer_of(table: FeatureTable, kind: str, crs: str, names: tuple[str, ...] = ()) -> Any:
    """A layer in memory with a spatial index: the geometry, and the columns ``names`` as text."""
    from qgis.core import QgsFeature, QgsFeatureSource, QgsGeometry, QgsVectorLayer

    fields = "".join(f"&field={name}:string({_WIDTH})" for name in names)
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}&index=yes", table.name, "memory")
    features = []
    columns = [table.columns[name].tolist() for name in names]
    for wkb, *values in zip(shapely.to_wkb(table.geometry), *columns, strict=True):
        feature, geometry = QgsFeature(made.fields()), QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    if made.hasSpatialIndex() != QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent:
        made.dataProvider().createSpatialIndex()
    return made
