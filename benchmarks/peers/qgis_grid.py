"""The grid tool every GIS has: squares of the target area, cut at the community borders."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.model.features import BaseData


def prepare() -> None:
    """Start QGIS with its native algorithms."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication([], False)
    application.initQgis()
    globals()["_application"] = application
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))


def divide(base: BaseData, target: float) -> NDArray:
    """QGIS native:creategrid over the extent, then native:intersection with the communities."""
    from qgis.core import (
        QgsApplication,
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsVectorLayer,
    )

    registry = QgsApplication.processingRegistry()
    layer = QgsVectorLayer(f"MultiPolygon?crs={base.crs}", "community", "memory")
    features = []
    for polygon in base.community.geometry:
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shapely.multipolygons(shapely.get_parts(polygon))))
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()

    def run(algorithm: str, **parameters: object) -> QgsVectorLayer:
        done, worked = registry.algorithmById(algorithm).run(
            {**parameters, "OUTPUT": "memory:"}, context, feedback
        )
        if not worked:
            raise RuntimeError(f"{algorithm} failed: {feedback.textLog()}")
        return context.getMapLayer(done["OUTPUT"])

    spacing = float(np.sqrt(target))
    grid = run(
        "native:creategrid",
        TYPE=2,
        EXTENT=layer.extent(),
        HSPACING=spacing,
        VSPACING=spacing,
        CRS=layer.crs(),
    )
    cut = run("native:intersection", INPUT=grid, OVERLAY=layer)
    return shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in cut.getFeatures()])
