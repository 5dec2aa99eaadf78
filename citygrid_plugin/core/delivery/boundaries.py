"""Administrative boundaries (境界线) as lines, each drawn once.

Polygon outlines cannot carry a dashed map symbol: neighbours draw their common border
twice, and the dashes of one fill the gaps of the other. And where a community border
is a street-office border too, a map shows the higher of the two only.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable

#: Number of leading characters of a community code that name the unit of each level,
#: highest level first: county 6, street office 9, community 12 (standards 1.2).
LEVELS = {"county": 6, "street_office": 9, "community": 12}

#: Level of a border with nothing known on its other side.
OUTER = "outer"


def administrative_boundaries(unit_grid: FeatureTable) -> FeatureTable:
    """The borders between the communities of ``unit_grid``, and round all of them.

    ``unit_grid`` needs the column ``community_code`` and cells that share identical
    vertices. Returns the table ``boundary``: LineStrings that coincide with cell edges,
    with ``level`` ("county", "street_office", "community": the highest unit that ends
    there, or "outer" where the data ends) and ``codes`` (the communities on both sides,
    comma-separated). Highest level last, so that it is drawn on top.
    """
    communities, community_of_cell = np.unique(
        unit_grid.column("community_code", "").astype(str), return_inverse=True
    )
    segments, cells = _segments(unit_grid.geometry)
    segments, low, high = _sides(segments, community_of_cell[cells])
    border = low != high
    segments, low, high = segments[border], low[border], high[border]

    lines: list[shapely.Geometry] = []
    levels: list[str] = []
    codes: list[str] = []
    for a, b in np.unique(np.column_stack([low, high]), axis=0):
        chosen = segments[(low == a) & (high == b)]
        merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(chosen)))
        pair = [str(communities[side]) for side in (a, b) if side >= 0]
        for line in shapely.get_parts(shapely.normalize(merged)):
            lines.append(line)
            levels.append(_level(pair))
            codes.append(",".join(pair))
    rank = {level: -position for position, level in enumerate((OUTER, *LEVELS))}
    order = sorted(range(len(lines)), key=lambda row: (rank[levels[row]], row))
    return FeatureTable.of(
        "boundary",
        [lines[row] for row in order],
        level=np.array([levels[row] for row in order], dtype=object),
        codes=np.array([codes[row] for row in order], dtype=object),
    )


def _level(pair: list[str]) -> str:
    if len(pair) == 1:
        return OUTER
    first, second = pair
    return next(level for level, length in LEVELS.items() if first[:length] != second[:length])


def _segments(cells: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Every edge of every ring as (n, 2, 2), lower end first, and the cell it belongs to."""
    parts, cell_of_part = shapely.get_parts(cells, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    cell_of_ring = cell_of_part[part_of_ring]
    points, ring_of_point = shapely.get_coordinates(rings, return_index=True)
    joined = ring_of_point[1:] == ring_of_point[:-1]
    start, end = points[:-1][joined], points[1:][joined]
    flip = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    start[flip], end[flip] = end[flip], start[flip].copy()
    return np.stack([start, end], axis=1), cell_of_ring[ring_of_point[1:][joined]]


def _sides(
    segments: NDArray[np.float64], owner: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.intp]]:
    """Distinct segments with the lowest and highest owner; lowest is -1 where there is only one side."""
    flat = segments.reshape(-1, 4)
    order = np.lexsort((owner, *flat.T[::-1]))
    flat, owner = flat[order], owner[order]
    begin = np.flatnonzero(np.diff(flat, axis=0, prepend=np.nan).any(axis=1))
    end = np.append(begin, len(flat))[1:]
    low, high = owner[begin], owner[end - 1]
    return flat[begin].reshape(-1, 2, 2), np.where(end - begin == 1, -1, low), high
