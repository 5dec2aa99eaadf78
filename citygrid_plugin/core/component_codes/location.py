"""Which cell a component lies in (所在单元网格): on a common edge the lowest code wins."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.features import FeatureTable
from ..model.progress import Progress, check_cancelled

#: Polygons looked at between two looks at the cancel button.
_CHUNK = 2000


@dataclass(frozen=True)
class Located:
    """For each of (n,) points: the ``row`` of its polygon (-1: none), and whether it is in several.

    ``shared`` points lie exactly on an edge of polygons of different codes, or in an overlap.
    """

    row: NDArray[np.intp]
    shared: NDArray[np.bool_]


def points_of(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The (n,) points that stand for geometries: None where there is none, or a coordinate is NaN."""
    points = geometry.copy()
    points[shapely.is_empty(points)] = None  # GEOS has no coordinates of an empty point
    others = ~shapely.is_missing(points) & (shapely.get_type_id(points) != shapely.GeometryType.POINT)
    points[others] = shapely.point_on_surface(points[others])
    sound = np.isfinite(shapely.get_x(points)) & np.isfinite(shapely.get_y(points))
    points[~sound] = None
    return points


def in_use(cells: FeatureTable) -> FeatureTable:
    """The cells with a code that are in use: retired ones (终止日期) hold no components any more."""
    codes = [community_code_text(code) for code in cells.column("code").tolist()]
    ended = [community_code_text(date) for date in cells.column("end_date").tolist()]
    fit = np.array([bool(code) and not end for code, end in zip(codes, ended, strict=True)], dtype=bool)
    return cells.take(fit & ~shapely.is_missing(cells.geometry) & ~shapely.is_empty(cells.geometry))


def locate(points: NDArray[np.object_], polygons: FeatureTable, progress: Progress) -> Located:
    """In which of ``polygons`` each of (n,) ``points`` lies, both in one CRS; the edge belongs to it.

    A point in several gets the one whose ``code`` sorts first, so a shared edge belongs to the
    same cell whatever the order of the features.
    """
    row = np.full(len(points), -1, dtype=np.intp)
    shared = np.zeros(len(points), dtype=bool)
    if not len(polygons):
        return Located(row, shared)
    codes = np.array([community_code_text(code) for code in polygons.column("code").tolist()])
    rank = np.unique(codes, return_inverse=True)[1]
    by_code = np.argsort(rank, kind="stable")
    tree = shapely.STRtree(points)
    for start in range(0, len(by_code), _CHUNK):
        check_cancelled(progress)
        chunk = by_code[start : start + _CHUNK]
        which, point = tree.query(polygons.geometry[chunk], predicate="intersects")
        which = chunk[which]
        # Later writes win, so the lowest code comes last; points that had one keep it.
        last_is_lowest = np.argsort(-rank[which], kind="stable")
        fresh = row[point] < 0
        order = last_is_lowest[fresh[last_is_lowest]]
        row[point[order]] = which[order]
        shared[point[rank[which] != rank[row[point]]]] = True
        progress.set((start + len(chunk)) / len(by_code))
    return Located(row, shared)
