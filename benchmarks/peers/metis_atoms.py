"""A graph partitioner and nothing after it: METIS over the smallest pieces of open ground.

Atoms are the faces between barriers and the Voronoi ridges between buildings, neither of
which enters a building, so that no partition of them can cut one.
"""

from __future__ import annotations

import numpy as np
import pymetis
import shapely
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import Voronoi

from citygrid_plugin.core.model.features import BaseData

from .common import GRID, barrier_lines, communities, neighbours

#: Distance of Voronoi sites along footprints and in open ground, in metres.
ALONG, APART = 3.0, 30.0
#: Weight of a metre of edge on a barrier; in open ground it is 1.
ON_BARRIER = 0.12


def divide(base: BaseData, target: float) -> NDArray:
    """Part the atoms of every community into parts of about the target area."""
    solids = np.concatenate([shapely.make_valid(base.building.geometry), base.compound.geometry])
    lines = barrier_lines(base)
    solid_tree, line_tree = shapely.STRtree(solids), shapely.STRtree(lines)
    cells = []
    for community in communities(base):
        near = solids[np.sort(solid_tree.query(community, predicate="intersects"))]
        barriers = lines[np.sort(line_tree.query(community, predicate="intersects"))]
        atoms = _atoms(community, near, barriers)
        parts = _parts(atoms, barriers, target)
        cells += [shapely.coverage_union_all(atoms[parts == part]) for part in np.unique(parts)]
    return np.array(cells, dtype=object)


def _atoms(community: shapely.Polygon, near: NDArray, barriers: NDArray) -> NDArray:
    footprints = shapely.union_all(near, grid_size=GRID) if len(near) else shapely.Polygon()
    solids = shapely.get_parts(shapely.intersection(footprints, community))
    solids = solids[shapely.get_dimensions(solids) == 2]
    lines = [*barriers]
    if len(solids):
        outline = shapely.segmentize(shapely.boundary(solids), ALONG)
        xy, owner = shapely.get_coordinates(outline, return_index=True)
        x0, y0, x1, y1 = community.bounds
        rows = np.arange(y0, y1, APART * 0.866)
        x, y = np.meshgrid(np.arange(x0, x1, APART), rows)
        x, y = (x + APART / 2 * (np.arange(len(rows)) % 2)[:, None]).ravel(), y.ravel()
        loose = shapely.points(x, y)
        loose = loose[shapely.covers(community, loose) & (shapely.distance(loose, footprints) > APART / 2)]
        sites = np.concatenate([xy, shapely.get_coordinates(loose)])
        owner = np.concatenate([owner, len(solids) + np.arange(len(loose))])
        lines += _ridges(sites, owner)
    cut = shapely.difference(shapely.union_all(np.array(lines, dtype=object), grid_size=GRID), footprints)
    noded = shapely.union_all([shapely.intersection(cut, community), community.boundary], grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    return faces[shapely.covers(community.buffer(GRID), shapely.point_on_surface(faces))]


def _ridges(sites: NDArray[np.float64], owner: NDArray[np.int64]) -> list:
    """Edges of the Voronoi diagram between sites of different owners."""
    sites, first = np.unique(np.round(sites, 3), axis=0, return_index=True)
    if len(sites) < 4:
        return []
    owner = owner[first]
    middle = sites.mean(axis=0)
    diagram = Voronoi(sites - middle)
    ends = np.array(diagram.ridge_vertices)
    keep = (owner[diagram.ridge_points[:, 0]] != owner[diagram.ridge_points[:, 1]]) & (ends >= 0).all(axis=1)
    return list(shapely.linestrings(diagram.vertices[ends[keep]] + middle))


def _parts(atoms: NDArray, barriers: NDArray, target: float) -> NDArray[np.int64]:
    """The part of each atom: METIS for every connected set of atoms, parts in one piece."""
    pairs, metres, middle = neighbours(atoms)
    on = shapely.STRtree(barriers).query(shapely.points(middle), predicate="dwithin", distance=0.05)[0]
    metres[np.unique(on)] *= ON_BARRIER
    size = (len(atoms), len(atoms))
    cost = sparse.coo_array((10 * metres, pairs.T), size).tocsr()
    cost = sparse.csr_array(cost + cost.T)
    count, island = csgraph.connected_components(cost, directed=False)
    area = shapely.area(atoms)
    parts = np.empty(len(atoms), dtype=np.int64)
    used = 0
    for which in range(count):
        rows = np.flatnonzero(island == which)
        wanted = min(max(1, round(area[rows].sum() / target)), len(rows))
        graph = cost[rows][:, rows]
        found = [0] * len(rows)
        if wanted > 1:
            _, found = pymetis.part_graph(
                wanted,
                adjacency=pymetis.CSRAdjacency(graph.indptr.tolist(), graph.indices.tolist()),
                vweights=np.maximum(1, np.round(area[rows])).astype(int).tolist(),
                eweights=np.maximum(1, np.round(graph.data)).astype(int).tolist(),
                options=pymetis.Options(seed=1, ufactor=200, contig=True),
                recursive=False,
            )
        parts[rows] = used + np.array(found)
        used += wanted
    return parts
