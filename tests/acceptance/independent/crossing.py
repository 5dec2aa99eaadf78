"""Buildings crossed, compounds split."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from .layers import parts

#: A part of a footprint counts when larger than both (m², share of the footprint).
PIECE_M2, PIECE_SHARE = 0.5, 0.005
#: Strict: an edge longer than this inside the footprint shrunk by that much (m).
EDGE_M, SHRINK_M = 0.1, 0.05
#: Footprints that overlap deeper than this have no wall between them a cut could follow (m).
OVERLAP_M = 0.05
#: A compound of this many m² is a cell of its own.
COMPOUND_MIN_M2 = 1_000.0
#: Less of a compound than this share outside its cell is rounding.
OUTSIDE_SHARE = 0.001


def clip_to(
    polygons: NDArray[Any], communities: NDArray[Any], smallest: float = 1.0
) -> tuple[NDArray[Any], NDArray[np.int64], NDArray[np.int64]]:
    """Parts of polygons within each community, the polygon's row and the community's."""
    single, row = parts(polygons, 2)
    where, which = STRtree(communities).query(single, predicate="intersects")
    clipped = shapely.intersection(single[where], communities[which])
    pieces, index = parts(clipped, 2)
    keep = shapely.area(pieces) >= smallest
    return pieces[keep], row[where[index]][keep], which[index][keep]


def cut_rows(pieces: NDArray[Any], cells: NDArray[Any]) -> NDArray[np.int64]:
    """Pieces with a considerable part in each of two or more cells."""
    cell, piece = STRtree(pieces).query(cells, predicate="intersects")
    shapely.prepare(cells)
    open_ = ~shapely.covers(cells[cell], pieces[piece])
    cell, piece = cell[open_], piece[open_]
    area = shapely.area(shapely.intersection(cells[cell], pieces[piece]))
    counts = area > np.maximum(PIECE_M2, PIECE_SHARE * shapely.area(pieces[piece]))
    return np.flatnonzero(np.bincount(piece[counts], minlength=len(pieces)) > 1)


def entered_rows(pieces: NDArray[Any], edges: NDArray[Any]) -> NDArray[np.int64]:
    """Pieces with an edge running through their inside."""
    inside = shapely.buffer(pieces, -SHRINK_M, join_style="mitre")
    piece, edge = STRtree(edges).query(inside, predicate="intersects")
    length = shapely.length(shapely.intersection(inside[piece], edges[edge]))
    return np.flatnonzero(np.bincount(piece, length, len(pieces)) > EDGE_M)


def overlap_groups(shapes: NDArray[Any]) -> NDArray[np.int64]:
    """A number per polygon, the same for those that overlap deeper than a wall, directly or in a chain."""
    left, right = STRtree(shapes).query(shapes, predicate="intersects")
    once = left < right
    left, right = left[once], right[once]
    common = shapely.intersection(shapes[left], shapes[right])
    deep = (shapely.area(common) > PIECE_M2) & ~shapely.is_empty(shapely.buffer(common, -OVERLAP_M / 2))
    graph = coo_array((np.ones(deep.sum()), (left[deep], right[deep])), shape=(len(shapes),) * 2)
    return connected_components(graph, directed=False)[1]


def compound_bodies(pieces: NDArray[Any], buildings: NDArray[Any]) -> NDArray[Any]:
    """Large compounds, each with the compounds and buildings that overlap it, in a chain."""
    large = pieces[shapely.area(pieces) >= COMPOUND_MIN_M2]
    shapes = np.concatenate([large, buildings])
    label = overlap_groups(shapes)
    found = [shapely.union_all(shapes[label == body]) for body in np.unique(label[: len(large)])]
    result = np.empty(len(found), dtype=object)
    result[:] = found
    return result


def compound_homes(pieces: NDArray[Any], buildings: NDArray[Any], cells: NDArray[Any]) -> dict[str, Any]:
    """Whether each large compound lies in one cell, and has it to itself.

    Compounds that overlap, or that one building joins, cannot be apart and count as one.
    """
    large = pieces[shapely.area(pieces) >= COMPOUND_MIN_M2]
    body = overlap_groups(np.concatenate([large, buildings]))[: len(large)]
    cell, piece = STRtree(large).query(cells, predicate="intersects")
    area = shapely.area(shapely.intersection(cells[cell], large[piece]))
    held = area >= (1 - OUTSIDE_SHARE) * shapely.area(large[piece])
    cell, piece = cell[held], piece[held]
    homes = np.bincount(piece, minlength=len(large))
    share = area[held] / shapely.area(cells[cell])
    lodgers = np.unique(np.stack([cell, body[piece]], axis=1), axis=0)[:, 0]
    crowded = np.flatnonzero(np.bincount(lodgers, minlength=len(cells)) > 1)
    return {
        "large_compounds": len(large),
        "large_compounds_not_in_one_cell": int(np.sum(homes != 1)),
        "cells_with_two_large_compounds": len(crowded),
        "compound_share_of_its_cell_median": float(np.median(share)) if len(share) else None,
        "large_compounds_under_half_of_their_cell": int(np.sum(share < 0.5)),
        "_homeless": shapely.point_on_surface(large[homes != 1]),
        "_crowded": shapely.point_on_surface(cells[crowded]),
    }
