"""Recursive rectangle subdivision, as procedural cities are parcelled (Vanegas and others, 2012)."""

from __future__ import annotations

import heapq

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.ops import split

from citygrid_plugin.core.model.features import BaseData

from .common import blocks, home_of, neighbours


def divide(base: BaseData, target: float) -> NDArray:
    """Blocks below half the target merged into a neighbour, those above 1.5 halved until they are not."""
    faces = blocks(base)
    whole = _merge_small(faces, home_of(faces, base), target / 2)
    return np.array([part for face in whole for part in _halve(face, 1.5 * target)], dtype=object)


def _merge_small(faces: NDArray, home: NDArray[np.int64], smallest: float) -> list:
    pairs, metres, _ = neighbours(faces)
    shared: list[dict[int, float]] = [{} for _ in faces]
    for (a, b), length in zip(pairs.tolist(), metres.tolist(), strict=True):
        if home[a] == home[b]:
            shared[a][b] = shared[b][a] = shared[a].get(b, 0.0) + length
    area = dict(enumerate(shapely.area(faces).tolist()))
    members = {face: [face] for face in area}
    queue = [(size, face) for face, size in area.items()]
    heapq.heapify(queue)
    while queue:
        size, face = heapq.heappop(queue)
        if area.get(face) != size or size >= smallest or not shared[face]:
            continue
        into = max(shared[face], key=shared[face].__getitem__)
        for other, length in shared[face].items():
            del shared[other][face]
            if other != into:
                shared[into][other] = shared[other][into] = shared[into].get(other, 0.0) + length
        area[into] += area.pop(face)
        members[into] += members.pop(face)
        heapq.heappush(queue, (area[into], into))
    return [shapely.coverage_union_all(faces[rows]) for rows in members.values()]


def _halve(polygon: shapely.Polygon, largest: float) -> list:
    """Cut across the middle of the longer side of the tightest rectangle, again and again."""
    if polygon.geom_type == "MultiPolygon":
        return [part for single in polygon.geoms for part in _halve(single, largest)]
    if polygon.area <= largest:
        return [polygon]
    corner = shapely.get_coordinates(shapely.oriented_envelope(polygon))[:4]
    if np.hypot(*(corner[1] - corner[0])) < np.hypot(*(corner[2] - corner[1])):
        corner = np.roll(corner, -1, axis=0)
    ends = np.array([corner[0] + corner[1], corner[2] + corner[3]]) / 2
    over = 0.1 * (ends[1] - ends[0])
    parts = split(polygon, shapely.LineString([ends[0] - over, ends[1] + over])).geoms
    if len(parts) < 2:
        return [polygon]
    return [half for part in parts for half in _halve(part, largest)]
