"""When two cells are the same: to the last bit, or the same ground between other vertices."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding import community_code_text
from ..model.features import FeatureTable
from .tolerances import EXACT


def codes_of(table: FeatureTable) -> NDArray[np.object_]:
    """The (n,) codes of a table as text, "" where there is none."""
    texts = [community_code_text(code) for code in table.column("code").tolist()]
    return np.array([*texts, None], dtype=object)[:-1]


def exact_keys(geometry: NDArray[np.object_]) -> list[bytes | None]:
    """A key per geometry, equal where all vertices are to the last bit; None where there is nothing.

    Where a ring starts, and which way it runs, is no difference.
    """
    flat = shapely.normalize(shapely.force_2d(geometry))
    empty = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    return [
        None if nothing else key
        for key, nothing in zip(shapely.to_wkb(flat, byte_order=1), empty.tolist(), strict=True)
    ]


def same_ground(
    first: NDArray[np.object_], second: NDArray[np.object_], tolerance: float = EXACT
) -> NDArray[np.bool_]:
    """Which of the paired (n,) polygons are the same set of points, within ``tolerance`` metres.

    No vertex of either lies farther than that from the outline of the other, and no more
    ground than a strip of that width along the outline differs. A vertex inserted on a
    straight edge changes nothing.
    """
    first, second = as_polygons(first), as_polygons(second)
    same = np.zeros(len(first), dtype=bool)
    boxes = np.abs(shapely.bounds(first) - shapely.bounds(second)).max(axis=1, initial=0.0)
    rows = np.flatnonzero(boxes <= tolerance)
    if len(rows) == 0:
        return same
    one, other = first[rows], second[rows]
    near = np.ones(len(rows), dtype=bool)
    for vertices_of, outlines in ((one, shapely.boundary(other)), (other, shapely.boundary(one))):
        points, owner = shapely.get_coordinates(vertices_of, return_index=True)
        off = shapely.distance(shapely.points(points), outlines[owner]) > tolerance
        near[owner[off]] = False
    differing = shapely.area(shapely.symmetric_difference(one[near], other[near]))
    near[near] = differing <= tolerance * shapely.length(one[near])
    same[rows] = near
    return same


def as_polygons(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Flat and valid (multi)polygons, empty where there is nothing: what areas can be taken of."""
    flat = shapely.force_2d(geometry)
    flat[shapely.is_missing(flat)] = shapely.Polygon()
    broken = ~shapely.is_valid(flat)
    if broken.any():
        flat[broken] = shapely.make_valid(flat[broken], method="structure", keep_collapsed=False)
    return flat
