"""Cells that are slivers: taken out as ground without a cell, and who has that ground in the end."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..history.tolerances import LEAST_SHARE
from .redraw import narrow


def free_slivers(
    cells: NDArray[np.object_], homes: NDArray[np.intp], chosen: NDArray[np.bool_], width: float
) -> dict[int, Any]:
    """Take the ``chosen`` cells out that are nowhere wider than ``width`` m and have a neighbour.

    ``cells`` (n,) become None there; returns their ground by row. ``homes`` (n,): the
    community of each; a neighbour is of the same one.
    """
    thin = 2.0 * shapely.area(cells) <= width * shapely.length(cells)
    rows = np.flatnonzero(thin & (shapely.get_type_id(cells) == 3) & chosen)
    rows = np.array([row for row in rows.tolist() if narrow(cells[row], width)], dtype=np.intp)
    slivers = {}
    if len(rows):
        tree = STRtree(cells)
        for row in rows.tolist():
            near = tree.query(cells[row], predicate="intersects")
            near = near[(near != row) & (homes[near] == homes[row]) & ~np.isin(near, rows)]
            if (shapely.length(shapely.intersection(cells[near], cells[row])) > 0.0).any():
                slivers[row] = cells[row]
    for row in slivers:
        cells[row] = None
    return slivers


def heirs_of(slivers: dict[int, Any], cells: NDArray[np.object_]) -> dict[int, tuple[int, ...]]:
    """The rows that have the ground of each sliver now, largest share first.

    Those that have next to nothing of it are left out. A sliver whose ground nobody took is
    put back into ``cells`` (n,) and has none.
    """
    rows = np.array([row for row, cell in enumerate(cells) if cell is not None], dtype=np.intp)
    tree = STRtree(cells[rows]) if slivers else None
    heirs = {}
    for row, ground in sorted(slivers.items()):
        near = rows[np.sort(tree.query(ground, predicate="intersects"))] if tree else rows
        shares = shapely.area(shapely.intersection(cells[near], ground))
        area = float(shapely.area(ground))
        if shares.sum() < 0.5 * area:
            cells[row] = ground
            continue
        order = np.argsort(-np.round(shares, 6), kind="stable")
        worth = shares[order] >= LEAST_SHARE * area
        worth[0] = True
        heirs[row] = tuple(near[order[worth]].tolist())
    return heirs
