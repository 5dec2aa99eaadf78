"""Absorbing: faces that are no blocks of their own go to a neighbour."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from .barriers import Rank
from .coverage import Coverage
from .solids import Solids, bodies_within

#: A face is a building if the building covers this share of it.
_ALL_BUILT = 0.98
#: Faces thinner than this are slivers, m …
_SLIVER_WIDTH = 1.0
#: … and faces smaller than this are nothing, m².
_SMALLEST_FACE = 100.0


def without_lone_buildings(coverage: Coverage, solids: Solids) -> Coverage:
    """With each building that is a face by itself given to one neighbour.

    Such faces come of the outlines that lead a road round a building in its way. The
    side with the longest wall is given up: what remains is the shortest way round.
    """
    face, body = bodies_within(solids.buildings, coverage.faces.polygons)
    area = shapely.area(solids.buildings[body])
    built = np.bincount(face, weights=area, minlength=len(coverage.faces))
    lone = built > _ALL_BUILT * coverage.faces.areas()
    walls = np.where(coverage.work.ranks == Rank.BUILDING, coverage.work.lengths(), 0.0)
    return _absorbed(coverage, lone, walls)


def without_slivers(coverage: Coverage, solids: Solids) -> Coverage:
    """With slivers and faces too small to see given to the neighbour along most of their outline."""
    areas, outline = coverage.faces.areas(), shapely.length(coverage.faces.polygons)
    small = (areas < _SMALLEST_FACE) | (2 * areas < _SLIVER_WIDTH * outline)
    small[bodies_within(solids.compounds, coverage.faces.polygons)[0]] = False
    sides = np.where(coverage.work.ranks == Rank.COMMUNITY, 0.0, coverage.work.lengths())
    return _absorbed(coverage, small, sides)


def _absorbed(coverage: Coverage, chosen: NDArray[np.bool_], weight: NDArray[np.float64]) -> Coverage:
    """Without the segments between each chosen face and the neighbour across the greatest ``weight``."""
    left, right = coverage.faces.left, coverage.faces.right
    rows = np.flatnonzero((left >= 0) & (right >= 0) & (left != right) & (weight > 0))
    mine = np.concatenate([left[rows], right[rows]])
    other = np.concatenate([right[rows], left[rows]])
    rows = np.concatenate([rows, rows])
    kept = chosen[mine]
    mine, other, rows = mine[kept], other[kept], rows[kept]
    count = len(coverage.faces)
    pairs, pair = np.unique(mine * count + other, return_inverse=True)
    shared = np.bincount(pair.ravel(), weights=weight[rows], minlength=len(pairs))
    # A neighbour that stays is better than one that is given away itself.
    shared = np.where(chosen[pairs % count], 1e-3 * shared, shared)
    order = np.lexsort((pairs, -shared, pairs // count))
    first = np.unique((pairs // count)[order], return_index=True)[1]
    best = np.zeros(len(pairs), dtype=bool)
    best[order[first]] = True
    gone = np.zeros(len(coverage.work), dtype=bool)
    gone[rows[best[pair.ravel()]]] = True
    return coverage.without(gone)
