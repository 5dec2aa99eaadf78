"""Ground that hangs together: zones do not cross water unless an island is too small for one of its own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from .neighbours import Neighbours


def lands_of(
    neighbours: Neighbours, load: NDArray[np.float64], zones: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """(n,) the land of each cell, and (b,) which pairs of neighbours count: bridges within a land do.

    A part without half a zone's load, or one more than there are zones, joins the part to which it
    is bridged.
    """
    count = len(load)
    _, land = connected_components(neighbours.matrix(count, bridges=False), directed=False)
    bridges = np.flatnonzero(neighbours.bridge)
    used = ~neighbours.bridge
    while len(bridges):
        numbers, where = np.unique(land, return_inverse=True)
        loads = np.bincount(where, weights=load)
        least = int(np.argmin(loads))
        if len(numbers) <= zones and loads[least] >= 0.5 * load.sum() / zones:
            break
        a, b = land[neighbours.first[bridges]], land[neighbours.second[bridges]]
        touching = np.flatnonzero((a == numbers[least]) | (b == numbers[least]))
        bridge = bridges[touching[0]]
        used[bridge] = True
        bridges = np.setdiff1d(bridges, [bridge])
        ends = land[neighbours.first[bridge]], land[neighbours.second[bridge]]
        land[land == max(ends)] = min(ends)
    return np.unique(land, return_inverse=True)[1].astype(np.int64), used


def zones_of_lands(land: NDArray[np.int64], load: NDArray[np.float64], zones: int) -> list[int]:
    """How many of ``zones`` each land gets: by load, at least one, at most one per cell.

    One at a time to the land whose zones have most to do, so the heaviest zone is as light as can be.
    """
    cells = np.bincount(land)
    loads = np.bincount(land, weights=load) + 1e-9
    share = np.ones(len(cells), dtype=np.int64)
    for _ in range(zones - len(cells)):
        each = np.where(share < cells, loads / share, -1.0)
        share[int(np.argmax(each))] += 1
    return [int(number) for number in share]
