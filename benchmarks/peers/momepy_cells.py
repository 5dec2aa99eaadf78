"""momepy (BSD-3), the open standard for urban form: enclosures and enclosed tessellation."""

from __future__ import annotations

import warnings

import geopandas
import momepy
import numpy as np
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.model.features import BaseData

from .common import barrier_lines, communities


def enclosures(base: BaseData, target: float) -> NDArray:
    """Blocks between streets, other barriers and community borders. Knows no target area."""
    return _enclosures(base).geometry.to_numpy()


def tessellation(base: BaseData, target: float) -> NDArray:
    """The ground nearest to each building within its block. Knows no target area."""
    buildings = shapely.make_valid(base.building.geometry)
    frame = geopandas.GeoDataFrame(geometry=buildings, crs=base.crs).explode(ignore_index=True)
    frame = frame[frame.geometry.geom_type == "Polygon"].reset_index(drop=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        cells = momepy.enclosed_tessellation(frame, _enclosures(base).geometry, n_jobs=1)
    return cells.geometry.to_numpy()


def _enclosures(base: BaseData) -> geopandas.GeoDataFrame:
    def series(geometry: NDArray) -> geopandas.GeoSeries:
        return geopandas.GeoSeries(geometry, crs=base.crs)

    single = shapely.get_parts(base.road.geometry)
    others = np.concatenate([barrier_lines(base), shapely.boundary(communities(base))])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return momepy.enclosures(
            series(single),
            limit=series(np.array([shapely.union_all(communities(base))])),
            additional_barriers=[series(others)],
        )
