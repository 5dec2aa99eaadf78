"""Polygons as they were read, mended where nothing could be measured otherwise."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.progress import Progress, Silent
from .arrays import batches


def solid(
    polygons: NDArray[np.object_], progress: Progress | None = None
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """(n,) polygons and multipolygons that can be measured, and which of them are as they were.

    Invalid ones are what ``shapely.make_valid`` makes of their rings; anything that is no
    polygon, is empty, or has coordinates that are no numbers is None.
    """
    polygons = np.array(polygons, dtype=object)
    polygons[~_some_polygon(polygons)] = None
    valid = np.zeros(len(polygons), dtype=bool)
    start = 0
    for batch in batches(polygons, progress or Silent()):
        valid[start : start + len(batch)] = shapely.is_valid(batch)
        start += len(batch)
    broken = np.flatnonzero(~valid & ~shapely.is_missing(polygons))
    coordinates, row = shapely.get_coordinates(polygons[broken], return_index=True)
    polygons[broken[row[~np.isfinite(coordinates).all(axis=1)]]] = None
    polygons[broken] = shapely.make_valid(polygons[broken], method="structure", keep_collapsed=False)
    polygons[broken[~_some_polygon(polygons[broken])]] = None
    return polygons, valid


def _some_polygon(geometry: NDArray[np.object_]) -> NDArray[np.bool_]:
    return np.isin(shapely.get_type_id(geometry), (3, 6)) & ~shapely.is_empty(geometry)
