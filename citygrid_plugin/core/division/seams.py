"""Seams: neighbours of different communities get each other's vertices (无缝拼接)."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from shapely import STRtree

from ..model.progress import Progress, Silent, check_cancelled
from .fabric import polygons_from_rings, segments_of, vertex_keys

#: Border vertices of two communities nearer than this (m) are meant to be one.
SAME_VERTEX = 0.02
#: A vertex this near (m) to a neighbour's border segment lies on it.
ON_BORDER = 5e-4


def sew(
    cells: NDArray[np.object_],
    community: NDArray[np.int64],
    outlines: NDArray[np.object_],
    progress: Progress | None = None,
) -> NDArray[np.object_]:
    """The cells of all communities as one coverage.

    ``community`` (n,) tells whose each cell is; ``outlines`` are the community polygons,
    whose own vertices never move: cells drawn on the precision grid get them back to the
    last bit. Only vertices on community borders are touched: those that mean the same
    point become one, and each is inserted on the other side.
    """
    progress = progress or Silent()
    cells = _unified(cells, outlines)
    check_cancelled(progress)
    cells = _inserted(cells, community)
    check_cancelled(progress)
    return _untangled(cells, community)


def _loose(
    cells: NDArray[np.object_],
) -> tuple[NDArray[np.bool_], NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Which segments no second cell has: the outer border, and seams not yet sewn."""
    segments = segments_of(cells)
    a, b = vertex_keys(segments.start), vertex_keys(segments.end)
    low, high = np.where(a > b, b, a), np.where(a > b, a, b)
    order = np.lexsort((high, low))
    same = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    single = np.ones(len(order), dtype=bool)
    single[order[1:][same]] = False
    single[order[:-1][same]] = False
    return single, segments.start, segments.end, segments.owner


def _unified(cells: NDArray[np.object_], outlines: NDArray[np.object_]) -> NDArray[np.object_]:
    single, start, end, _ = _loose(cells)
    corners = shapely.get_coordinates(outlines)
    border = np.unique(np.concatenate([start[single], end[single], corners]), axis=0)
    # Inner vertices that near take part: else a ring could come back to a vertex it left.
    inner = np.unique(start, axis=0)
    reach = cKDTree(border).query(inner, distance_upper_bound=SAME_VERTEX)[0]
    points = np.unique(np.concatenate([border, inner[np.isfinite(reach)]]), axis=0)
    given = np.isin(vertex_keys(points), vertex_keys(corners))
    distance, nearest = cKDTree(corners).query(points, distance_upper_bound=SAME_VERTEX)
    moved = np.where(
        (np.isfinite(distance) & ~given)[:, None], corners[np.minimum(nearest, len(corners) - 1)], points
    )
    free = np.flatnonzero(~np.isfinite(distance))
    moved[free] = _on_outlines(points[free], outlines)[_leaders(points[free])]
    change = (moved != points).any(axis=1)
    keys = vertex_keys(points)
    rings, owner = shapely.get_rings(cells, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    at = np.minimum(np.searchsorted(keys, vertex_keys(coordinates)), len(keys) - 1)
    hit = (keys[at] == vertex_keys(coordinates)) & change[at]
    coordinates[hit] = moved[at[hit]]
    repeated = np.r_[False, (coordinates[1:] == coordinates[:-1]).all(axis=1) & (ring[1:] == ring[:-1])]
    coordinates, ring = coordinates[~repeated], ring[~repeated]
    # A hole that was nothing but the width of a misfit is gone once its vertices are one.
    real = np.bincount(ring, minlength=len(rings)) >= 4
    kept = real[ring]
    lines = shapely.linearrings(coordinates[kept], indices=np.cumsum(real)[ring[kept]] - 1)
    return polygons_from_rings(lines, owner[real])


def _on_outlines(points: NDArray[np.float64], outlines: NDArray[np.object_]) -> NDArray[np.float64]:
    """The points, those on an outline but for the precision grid put right on it."""
    segments = segments_of(outlines)
    lines = shapely.linestrings(np.stack([segments.start, segments.end], axis=1))
    tree = STRtree(lines)
    (which, line), distance = tree.query_nearest(
        shapely.points(points), max_distance=ON_BORDER, return_distance=True
    )
    first = np.lexsort((line, distance, which))
    first = first[np.r_[True, which[first][1:] != which[first][:-1]]] if len(first) else first
    which, line = which[first], line[first]
    start, step = segments.start[line], segments.end[line] - segments.start[line]
    share = ((points[which] - start) * step).sum(axis=1) / (step**2).sum(axis=1)
    placed = points.copy()
    placed[which] = start + step * np.clip(share, 0.0, 1.0)[:, None]
    return placed


def _leaders(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """For each point the first of those that mean the same, in lexicographic order."""
    pairs = (
        cKDTree(points).query_pairs(SAME_VERTEX, output_type="ndarray") if len(points) else np.empty((0, 2))
    )
    links = coo_matrix((np.ones(len(pairs)), pairs.T.astype(int)), shape=(len(points), len(points)))
    _, label = connected_components(links, directed=False)
    return np.unique(label, return_index=True)[1][label]


def _inserted(cells: NDArray[np.object_], community: NDArray[np.int64]) -> NDArray[np.object_]:
    single, start, end, owner = _loose(cells)
    rows = np.flatnonzero(single)
    if len(rows) == 0:
        return cells
    lines = shapely.linestrings(np.stack([start[rows], end[rows]], axis=1))
    points, first = np.unique(np.concatenate([start[rows], end[rows]]), axis=0, return_index=True)
    home = community[np.concatenate([owner[rows], owner[rows]])[first]]
    vertex, line = STRtree(lines).query(shapely.points(points), predicate="dwithin", distance=ON_BORDER)
    segment = rows[line]
    foreign = home[vertex] != community[owner[segment]]
    inner = (points[vertex] != start[segment]).any(axis=1) & (points[vertex] != end[segment]).any(axis=1)
    vertex, segment = vertex[foreign & inner], segment[foreign & inner]
    along = ((points[vertex] - start[segment]) * (end[segment] - start[segment])).sum(axis=1)
    order = np.lexsort((along, segment))
    vertex, segment = vertex[order], segment[order]
    rings, ring_owner = shapely.get_rings(cells, return_index=True)
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    # Segment k starts at the k-th coordinate once every ring's closing point is left out.
    starts = np.flatnonzero(np.r_[ring[1:] == ring[:-1], False])
    position = starts[segment] + 1
    coordinates = np.insert(coordinates, position, points[vertex], axis=0)
    ring = np.insert(ring, position, ring[starts[segment]])
    return polygons_from_rings(shapely.linearrings(coordinates, indices=ring), ring_owner)


def _untangled(cells: NDArray[np.object_], community: NDArray[np.int64]) -> NDArray[np.object_]:
    """Cells that came to touch themselves lose the scrap beyond the pinch to the neighbour there.

    Where a road leaves a border at a hair's breadth, making their vertices one pinches the
    ground between them off, or flattens it to nothing.
    """
    for k in np.flatnonzero(~shapely.is_valid(cells)).tolist():
        parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(cells[k])))
        parts = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
        order = np.argsort(-shapely.area(parts), kind="stable")
        cells[k] = parts[order[0]]
        for scrap in parts[order[1:]]:
            near = np.sort(STRtree(cells).query(scrap, predicate="intersects"))
            near = near[(near != k) & (community[near] == community[k])]
            shared = shapely.length(shapely.intersection(cells[near], scrap.boundary))
            if shared.max(initial=0.0) > 0:
                heir = near[int(np.argmax(shared))]
                cells[heir] = shapely.coverage_union_all([cells[heir], scrap])
    return cells
