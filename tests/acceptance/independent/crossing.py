"""Buildings crossed, compounds split."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .layers import parts

#: A part of a footprint counts when larger than both (m², share of the footprint).
PIECE_M2, PIECE_SHARE = 0.5, 0.005
#: Strict: an edge longer than this inside the footprint shrunk by that much (m).
EDGE_M, SHRINK_M = 0.1, 0.05
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


def compound_homes(pieces: NDArray[Any], cells: NDArray[Any]) -> dict[str, Any]:
    """Whether each large compound lies in one cell, and has it to itself."""
    large = pieces[shapely.area(pieces) >= COMPOUND_MIN_M2]
    cell, piece = STRtree(large).query(cells, predicate="intersects")
    area = shapely.area(shapely.intersection(cells[cell], large[piece]))
    held = area >= (1 - OUTSIDE_SHARE) * shapely.area(large[piece])
    homes = np.bincount(piece[held], minlength=len(large))
    share = area[held] / shapely.area(cells[cell[held]])
    lodgers = np.bincount(cell[held], minlength=len(cells))
    return {
        "large_compounds": len(large),
        "large_compounds_not_in_one_cell": int(np.sum(homes != 1)),
        "cells_with_two_large_compounds": int(np.sum(lodgers > 1)),
        "compound_share_of_its_cell_median": float(np.median(share)) if len(share) else None,
        "large_compounds_under_half_of_their_cell": int(np.sum(share < 0.5)),
        "_homeless": shapely.point_on_surface(large[homes != 1]),
    }
