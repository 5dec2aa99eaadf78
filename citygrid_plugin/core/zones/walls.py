"""Which neighbouring cells a barrier (rivers, railways, expressways: the layer barrier) parts."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

#: A barrier this near to a common border runs along it, m: drawn beside the axis the cells end at.
_ALONG = 5.0
#: From this share of the common border on a barrier parts two cells.
_SHARE = 0.5


def walled_off(
    cells: NDArray[np.object_],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    barriers: NDArray[np.object_],
) -> frozenset[tuple[int, int]]:
    """Pairs ``(first, second)`` of touching cells whose common border runs along a barrier.

    ``cells`` (n,) polygons and ``barriers`` lines in one metric CRS. A bridge is a way across, not the
    end of the barrier: who plans a zone over a river is told so.
    """
    lines = (
        barriers[~shapely.is_missing(barriers) & ~shapely.is_empty(barriers)] if len(barriers) else barriers
    )
    if not len(lines) or not len(first):
        return frozenset()
    near = np.zeros(len(cells), dtype=bool)
    near[STRtree(cells).query(lines, predicate="dwithin", distance=_ALONG)[1]] = True
    chosen = np.flatnonzero(near[first] & near[second])
    border = shapely.intersection(
        shapely.boundary(cells[first[chosen]]), shapely.boundary(cells[second[chosen]])
    )
    ground = shapely.union_all(shapely.buffer(lines, _ALONG))
    shapely.prepare(ground)
    length = shapely.length(border)
    along = shapely.length(shapely.intersection(border, ground))
    parted = chosen[(length > 0) & (along >= _SHARE * length)]
    return frozenset(zip(first[parted].tolist(), second[parted].tolist(), strict=True))
