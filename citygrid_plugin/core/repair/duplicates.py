"""Cells drawn twice: the same outline under two codes, or one."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray


def find_twins(cells: NDArray[np.object_], rank: NDArray[np.intp]) -> dict[int, int]:
    """Rows that have the outline of another to the last bit, and the row of lower rank that stays.

    Where a ring begins and which way it runs is no difference.
    """
    boxes = shapely.bounds(cells)
    rows = np.flatnonzero(~np.isnan(boxes).any(axis=1))
    order = rows[np.lexsort(boxes[rows].T)]
    same = (boxes[order][1:] == boxes[order][:-1]).all(axis=1)
    if not same.any():
        return {}
    alike = np.zeros(len(order), dtype=bool)
    alike[1:] |= same
    alike[:-1] |= same
    suspects = order[alike]
    suspects = suspects[np.argsort(rank[suspects], kind="stable")]
    keys = shapely.to_wkb(shapely.normalize(shapely.force_2d(cells[suspects])), byte_order=1)
    first: dict[bytes, int] = {}
    twins = {}
    for row, key in zip(suspects.tolist(), keys.tolist(), strict=True):
        if first.setdefault(key, row) != row:
            twins[row] = first[key]
    return twins
