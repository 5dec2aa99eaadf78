"""The middle of a cell as the eye sees it: where a person would put its label."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled

#: Cells whose widest place is sought between two looks at the cancel button.
_CHUNK = 200
#: A centroid at least this share of the way to the widest place's width from the border is a middle.
_DEEP = 0.6


def visual_middles(cells: NDArray[np.object_], progress: Progress) -> NDArray[np.float64]:
    """(n, 2) middles of polygons: the centroid, or the widest place where that is near or over the border."""
    check_cancelled(progress)
    centre = shapely.centroid(cells)
    shapely.prepare(cells)
    depth = np.where(shapely.contains(cells, centre), shapely.distance(centre, shapely.boundary(cells)), 0.0)
    # Half the width of a cell of that area and perimeter if it were a rectangle.
    area, half = shapely.area(cells), shapely.length(cells) / 4.0
    width = half - np.sqrt(np.maximum(half**2 - area, 0.0))
    middle = shapely.get_coordinates(centre)
    bent = np.flatnonzero(depth < _DEEP * width / 2.0)
    for start in range(0, len(bent), _CHUNK):
        check_cancelled(progress)
        rows = bent[start : start + _CHUNK]
        middle[rows] = shapely.get_coordinates(widest_places(cells[rows]))
    return middle


def widest_places(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    """Centres of the largest circles in polygons, to a hundredth of their size."""
    tolerance = np.sqrt(shapely.area(cells)) / 100.0
    circles = [
        shapely.maximum_inscribed_circle(_largest(cell), step)
        for cell, step in zip(cells, tolerance.tolist(), strict=True)
    ]
    return shapely.get_point(np.array([*circles, None], dtype=object)[:-1], 0)


def _largest(cell: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(cell)
    return parts[int(np.argmax(shapely.area(parts)))]
