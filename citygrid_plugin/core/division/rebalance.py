"""Mending cells that came out badly: join with a neighbour and divide the pair anew."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon

from ..model.progress import Progress, check_cancelled
from .cuts import OpenGround
from .fabric import RankTable, SharedEdges, shared_edges
from .grouping import SMALL, border_cost, cell_cost, union
from .regions import TOLERATED, cells_wanted, divide_into

#: A cell that falls apart when shrunk by this (m) has a neck nobody would draw.
SHRINK = 4.0
_ROUNDS = 4
_PARTNERS = 3
_WORTHWHILE = 0.15
_CLEAR_GAIN = 0.8
_FALLS_APART = 1.0


def fragments(cells: NDArray[np.object_]) -> NDArray[np.int64]:
    """How many parts each cell falls into when shrunk by ``SHRINK``."""
    shrunk = shapely.buffer(cells, -SHRINK, quad_segs=2)
    parts, owner = shapely.get_parts(shrunk, return_index=True)
    return np.bincount(owner[shapely.area(parts) > 0.0], minlength=len(cells))


def rebalance(
    cells: NDArray[np.object_],
    fixed: NDArray[np.bool_],
    ranks: RankTable,
    ground: OpenGround,
    target: float,
    progress: Progress,
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Redraw cells outside the band, or with necks, together with a neighbour where that helps."""
    tried: set[bytes] = set()
    for _ in range(_ROUNDS):
        redrawn = _round(cells, fixed, ranks, ground, target, progress, tried)
        if not redrawn:
            break
        gone = sorted(k for pair, _ in redrawn for k in pair)
        fresh = [piece for _, pieces in redrawn for piece in pieces]
        keep = np.setdiff1d(np.arange(len(cells)), gone)
        cells = np.concatenate([cells[keep], np.array(fresh, dtype=object)])
        fixed = np.concatenate([fixed[keep], np.zeros(len(fresh), dtype=bool)])
    return cells, fixed


def _round(
    cells: NDArray[np.object_],
    fixed: NDArray[np.bool_],
    ranks: RankTable,
    ground: OpenGround,
    target: float,
    progress: Progress,
    tried: set[bytes],
) -> list[tuple[tuple[int, int], list[Polygon]]]:
    area = shapely.area(cells)
    rim = shapely.length(cells)
    parts = fragments(cells)
    cost = np.array(
        [
            cell_cost(a, r, target) + _FALLS_APART * max(p - 1, 0)
            for a, r, p in zip(area, rim, parts, strict=True)
        ]
    )
    bad = np.flatnonzero(((area < SMALL * target) | (area > TOLERATED * target) | (parts != 1)) & ~fixed)
    edges = shared_edges(cells, ranks)
    used: set[int] = set()
    redrawn = []
    for k in bad[np.argsort(-cost[bad], kind="stable")].tolist():
        check_cancelled(progress)
        if k in used:
            continue
        best: tuple[float, int, list[Polygon]] | None = None
        for other, length in _neighbours(edges, k)[:_PARTNERS]:
            if other in used or fixed[other] or length < 12.0:
                continue
            region = union(cells[[k, other]])
            signature = shapely.to_wkb(shapely.normalize(region))
            if region.geom_type != "Polygon" or signature in tried:
                continue
            mine = ((edges.left == k) & (edges.right == other)) | ((edges.left == other) & (edges.right == k))
            before = cost[k] + cost[other] + border_cost(edges.rank[mine], edges.length[mine], target)
            found = _redraw(region, ranks, ground, target, progress)
            if found is None or found[0] > before - _WORTHWHILE:
                tried.add(signature)
                continue
            if best is None or found[0] - before < best[0]:
                best = (found[0] - before, other, found[1])
            if best[0] < -_CLEAR_GAIN:
                break
        if best is not None:
            used.update((k, best[1]))
            redrawn.append(((k, best[1]), best[2]))
    return redrawn


def _neighbours(edges: SharedEdges, k: int) -> list[tuple[int, float]]:
    mine = (edges.left == k) | (edges.right == k)
    other = np.where(edges.left[mine] == k, edges.right[mine], edges.left[mine])
    found, inverse = np.unique(other, return_inverse=True)
    length = np.bincount(inverse, edges.length[mine])
    order = np.lexsort((found, -length))
    return [(int(found[i]), float(length[i])) for i in order]


def _redraw(
    region: Polygon, ranks: RankTable, ground: OpenGround, target: float, progress: Progress
) -> tuple[float, list[Polygon]] | None:
    """The cheapest division of a region into the number of cells it is worth, or one fewer or more."""
    exact = region.area / target
    choices = {cells_wanted(region.area, target)}
    if exact > 1.6 and abs(exact - round(exact)) > 0.3:
        choices |= {int(np.floor(exact)), int(np.ceil(exact))}
    best: tuple[float, list[Polygon]] | None = None
    for parts in sorted(choices - {0}):
        pieces = divide_into(region, parts, ground, progress)
        if len(pieces) != parts:
            continue
        array = np.array(pieces, dtype=object)
        cost = sum(cell_cost(p.area, p.length, target) for p in pieces)
        cost += _FALLS_APART * float(np.maximum(fragments(array) - 1, 0).sum())
        edges = shared_edges(array, ranks)
        cost += border_cost(edges.rank, edges.length, target)
        if best is None or cost < best[0]:
            best = (cost, pieces)
    return best
