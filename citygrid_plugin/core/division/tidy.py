"""Tidying finished cells: vertices that no cut used disappear again."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from .fabric import polygons_from_rings, segments_of, vertex_keys

#: A vertex nearer to the line between its neighbours than this (m) does not bend it.
_STRAIGHT = 1e-6


def without_candidates(cells: NDArray[np.object_], candidates: NDArray[np.complex128]) -> NDArray[np.object_]:
    """The cells without those candidate vertices at which no third edge ends and nothing bends.

    The same vertices go in both neighbours, so the coverage stays one.
    """
    if len(candidates) == 0:
        return cells
    segments = segments_of(cells)
    a, b = vertex_keys(segments.start), vertex_keys(segments.end)
    flip = a > b
    low, high = np.where(flip, b, a), np.where(flip, a, b)
    order = np.lexsort((high, low))
    distinct = np.r_[True, (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])]
    vertices, degree = np.unique(
        np.concatenate([low[order][distinct], high[order][distinct]]), return_counts=True
    )
    rings, owner = shapely.get_rings(cells, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    closing = np.r_[ring[1:] != ring[:-1], True]
    coordinates, ring = coordinates[~closing], ring[~closing]
    keys = vertex_keys(coordinates)
    known = candidates[np.minimum(np.searchsorted(candidates, keys), len(candidates) - 1)] == keys
    spare = known & (degree[np.searchsorted(vertices, keys)] == 2) & ~_bends(coordinates, ring)
    return polygons_from_rings(shapely.linearrings(coordinates[~spare], indices=ring[~spare]), owner)


def _bends(coordinates: NDArray[np.float64], ring: NDArray[np.int64]) -> NDArray[np.bool_]:
    index = np.arange(len(ring))
    first = np.flatnonzero(np.r_[True, ring[1:] != ring[:-1]])
    last = np.r_[first[1:], len(ring)] - 1
    before, after = index - 1, index + 1
    before[first], after[last] = last, first
    before, after = coordinates[before], coordinates[after]
    span = after - before
    offset = coordinates - before
    cross = np.abs(span[:, 0] * offset[:, 1] - span[:, 1] * offset[:, 0])
    return cross > _STRAIGHT * np.maximum(np.hypot(*span.T), 1e-9)
