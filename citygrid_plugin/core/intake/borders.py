"""Borders between communities: neighbours made to share identical vertices.

Communities drawn one by one rarely do: where three meet, the corner lies on the middle
of somebody's edge, and survey lines drawn twice part by millimetres. A seamless grid
(无缝拼接) needs one line.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

#: Metres within which a vertex lies on a neighbour's border, or two vertices are one. Survey
#: at 1:500 is good to decimetres, so a millimetre is only rounding.
MATCH_TOLERANCE = 1e-3

Points = NDArray[np.float64]


def match_borders(polygons: NDArray[np.object_], tolerance: float = MATCH_TOLERANCE) -> NDArray[np.object_]:
    """Give each polygon the vertices of its neighbours that lie on its border.

    ``polygons``: (n,) Polygons or MultiPolygons in metres. A vertex within ``tolerance``
    of a neighbour's edge is inserted there as it is; no vertex moves, save that
    vertices of different polygons nearer to each other than ``tolerance`` become one,
    the first by x, then y. Polygons that need nothing come back as they are.
    """
    rings = _Rings(polygons)
    vertices, index = np.unique(rings.points, axis=0, return_inverse=True)
    index = index.reshape(-1)
    kept = _merge_close(vertices, tolerance)
    moved = kept != np.arange(len(vertices))
    index = kept[index]

    edges = np.flatnonzero(rings.same_ring & (index[:-1] != index[1:]))
    lines = shapely.linestrings(np.stack([vertices[index[edges]], vertices[index[edges + 1]]], axis=1))
    used = np.unique(index)
    vertex, edge = shapely.STRtree(lines).query(
        shapely.points(vertices[used]), predicate="dwithin", distance=tolerance
    )
    vertex, edge = used[vertex], edges[edge]
    start, end = index[edge], index[edge + 1]
    foreign = (vertex != start) & (vertex != end)
    vertex, edge, start, end = vertex[foreign], edge[foreign], start[foreign], end[foreign]
    along = vertices[end] - vertices[start]
    position = ((vertices[vertex] - vertices[start]) * along).sum(axis=1) / (along**2).sum(axis=1)
    wanted = (position > 0) & (position < 1) & _of_another(vertex, rings.polygon[edge], index, rings.polygon)
    order = np.lexsort([position[wanted], edge[wanted]])
    edge, vertex = edge[wanted][order], vertex[wanted][order]

    changed = np.zeros(len(polygons), dtype=bool)
    changed[rings.polygon[edge]] = True
    changed[rings.polygon[moved[np.unique(rings.points, axis=0, return_inverse=True)[1].reshape(-1)]]] = True
    return rings.rebuild(vertices[np.insert(index, edge + 1, vertex)], edge + 1, changed)


class _Rings:
    """All rings of some polygons as one array of points, each with the polygon and ring it is of."""

    def __init__(self, polygons: NDArray[np.object_]) -> None:
        self.polygons = polygons
        self.parts, self.polygon_of_part = shapely.get_parts(polygons, return_index=True)
        self.rings, self.part_of_ring = shapely.get_rings(self.parts, return_index=True)
        self.points, self.ring = shapely.get_coordinates(self.rings, return_index=True)
        self.polygon = self.polygon_of_part[self.part_of_ring[self.ring]]
        self.same_ring = self.ring[:-1] == self.ring[1:]

    def rebuild(
        self, points: Points, inserted_before: NDArray[np.intp], changed: NDArray[np.bool_]
    ) -> NDArray[np.object_]:
        """The polygons over ``points``: ours with others inserted; only the ``changed`` are new."""
        ring = np.insert(self.ring, inserted_before, self.ring[inserted_before - 1])
        result = self.polygons.copy()
        for polygon in np.flatnonzero(changed):
            parts = []
            for part in np.flatnonzero(self.polygon_of_part == polygon):
                own = np.flatnonzero(self.part_of_ring == part)
                rings = [_linear_ring(points[slice(*np.searchsorted(ring, [one, one + 1]))]) for one in own]
                shell, holes = rings[0], [hole for hole in rings[1:] if hole is not None]
                if shell is not None:
                    parts.append(shapely.polygons(shell, holes or None))
            result[polygon] = parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
        return result


def _linear_ring(points: Points) -> shapely.Geometry | None:
    """A ring without repeated points, or None where too few are left."""
    fresh = np.concatenate([[True], (points[1:] != points[:-1]).any(axis=1)])
    points = points[fresh]
    return shapely.linearrings(points) if len(points) >= 4 else None


def _merge_close(vertices: Points, tolerance: float) -> NDArray[np.intp]:
    """For each of the sorted vertices the one it becomes: the first of those close together."""
    pairs = cKDTree(vertices).query_pairs(tolerance, output_type="ndarray")
    n = len(vertices)
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(n, n))
    _, group = connected_components(links, directed=False)
    _, first = np.unique(group, return_index=True)
    return first[group]


def _of_another(
    vertex: NDArray[np.intp],
    polygon: NDArray[np.intp],
    index: NDArray[np.intp],
    polygon_of_point: NDArray[np.intp],
) -> NDArray[np.bool_]:
    """Whether each ``vertex`` belongs to some polygon other than ``polygon``.

    A polygon's own vertex beside its own edge is a narrow neck: joining it would cut the polygon.
    """
    owners = np.unique(np.column_stack([index, polygon_of_point]), axis=0)
    count = np.bincount(owners[:, 0], minlength=int(index.max()) + 1)
    width = int(polygon_of_point.max()) + 1
    own = np.isin(vertex * width + polygon, owners[:, 0] * width + owners[:, 1])
    return count[vertex] - own > 0
