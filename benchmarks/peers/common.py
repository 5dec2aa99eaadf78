"""What several peers need: barrier lines, blocks, the graph of neighbouring cells."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.model.features import BaseData

GRID = 0.001


def barrier_lines(base: BaseData) -> NDArray:
    """Everything an edge may follow, as single lines: roads, barriers, outlines of areas."""
    lines = [base.road.geometry, base.barrier.geometry]
    for table in (base.water, base.green, base.plaza, base.compound):
        lines.append(shapely.boundary(table.geometry))
    parts = shapely.get_parts(np.concatenate(lines))
    return parts[(shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > GRID)]


def communities(base: BaseData) -> NDArray:
    """Single polygons of the communities."""
    return shapely.get_parts(base.community.geometry)


def blocks(base: BaseData) -> NDArray:
    """Faces between barriers and community borders, those outside the communities left out."""
    lines = np.concatenate([barrier_lines(base), shapely.boundary(communities(base))])
    noded = shapely.get_parts(shapely.union_all(lines, grid_size=GRID))
    faces = shapely.get_parts(shapely.polygonize(noded))
    point = shapely.point_on_surface(faces)
    inside = shapely.STRtree(communities(base)).query(point, predicate="within")[0]
    return faces[np.unique(inside)]


def home_of(cells: NDArray, base: BaseData) -> NDArray[np.int64]:
    """The community each cell lies in (row of ``communities``), -1 for none."""
    home = np.full(len(cells), -1, dtype=np.int64)
    cell, community = shapely.STRtree(communities(base)).query(
        shapely.point_on_surface(cells), predicate="within"
    )
    home[cell] = community
    return home


def neighbours(cells: NDArray) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Pairs of cells for every shared segment: (m, 2) cells, (m,) metres, (m, 2) middles."""
    xy, ring = shapely.get_coordinates(shapely.get_rings(cells), return_index=True)
    cell = np.repeat(np.arange(len(cells)), shapely.get_num_interior_rings(cells) + 1)[ring]
    points, point = np.unique(np.round(xy, 3), axis=0, return_inverse=True)
    same_ring = ring[1:] == ring[:-1]
    ends = np.sort(np.column_stack([point[:-1], point[1:]])[same_ring], axis=1)
    owner = cell[:-1][same_ring]
    key = ends[:, 0] * len(points) + ends[:, 1]
    order = np.argsort(key, kind="stable")
    twice = np.flatnonzero(key[order][1:] == key[order][:-1])
    a, b = owner[order[twice]], owner[order[twice + 1]]
    start, end = points[ends[order[twice], 0]], points[ends[order[twice], 1]]
    return np.column_stack([a, b]), np.hypot(*(end - start).T), (start + end) / 2
