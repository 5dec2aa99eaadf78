"""The grid tool every GIS has: squares of the target area, cut at the community borders."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from benchmarks.toolbox import Toolbox, layer_of
from citygrid_plugin.core.model.features import BaseData, FeatureTable


def prepare() -> None:
    """Start QGIS with its native algorithms."""
    globals()["_toolbox"] = Toolbox()


def divide(base: BaseData, target: float) -> NDArray:
    """QGIS native:creategrid over the extent, then native:intersection with the communities."""
    toolbox: Toolbox = globals()["_toolbox"]
    parts = [shapely.multipolygons(shapely.get_parts(polygon)) for polygon in base.community.geometry]
    layer = layer_of(FeatureTable.of("community", parts), "MultiPolygon", base.crs)
    spacing = float(np.sqrt(target))
    grid = toolbox.run(
        "native:creategrid",
        TYPE=2,
        EXTENT=layer.extent(),
        HSPACING=spacing,
        VSPACING=spacing,
        CRS=layer.crs(),
    )
    cut = toolbox.run("native:intersection", INPUT=grid, OVERLAY=layer)
    return shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in cut.getFeatures()])
