"""Vertices that mean the same point, drawn apart: one of them is put onto the other."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import STRtree

from .border import ON_BORDER, Border
from .faulty_ground import FaultyGround
from .loose import directed_segments, point_keys
from .shapes import without_new_spikes

#: Rounds in which vertices that brought nothing are let go.
_ROUNDS = 8
#: What never moves onto another vertex.
_CORNER = 2


def snap_vertices(
    cells: NDArray[np.object_], faults: FaultyGround, tolerance: float, border: Border | None
) -> tuple[dict[int, shapely.Polygon], NDArray[np.float64], NDArray[np.float64]]:
    """Cells with vertices put onto those of neighbours, or onto the outline of their community.

    Only ends of faulty segments move, by at most ``tolerance`` m, in every cell that has them;
    between two the one that more cells have stays. A vertex moves only if that brings two
    segments together, or puts one onto an outline, and folds no cell. Returns the cells that
    change by row, and (k, 2) where vertices were and where they are now.
    """
    loose = faults.loose
    points, index = _unique_points(np.concatenate([loose.start, loose.end]))
    if len(points) == 0 or tolerance <= 0.0:
        return {}, np.empty((0, 2)), np.empty((0, 2))
    first, second = index.reshape(2, -1)
    vertex, owner = _owners(cells, points)
    target = np.arange(len(points))
    places = points.copy()
    fixed = np.zeros(len(points), dtype=bool)
    if border is not None:
        fixed = border.distance(points, ON_BORDER) <= ON_BORDER
        places = _on_outlines(points, fixed, faults, border, tolerance)
    taken = np.zeros(len(points), dtype=bool)
    length = np.hypot(*(loose.end - loose.start).T)
    way = np.zeros(len(points))
    np.add.at(way, np.concatenate([first, second]), np.concatenate([length, length]))
    hold = _hold(points, fixed, (places != points).any(axis=1), border)
    for loser, winner in _pairs(points, vertex, owner, way, hold, tolerance):
        if target[loser] == loser and target[winner] == winner and not taken[loser]:
            target[loser] = winner
            taken[winner] = True
    target = _useful(target, first, second, loose.owner)
    for _ in range(_ROUNDS):
        moved = (target != np.arange(len(points))) | (places != points).any(axis=1)
        goal = places[target]
        changed, folded = _moved(cells, points[moved], goal[moved], np.unique(owner[moved[vertex]]))
        if not folded:
            return changed, points[moved], goal[moved]
        stays = np.unique(vertex[np.isin(owner, folded)])
        target[stays] = stays
        places[stays] = points[stays]
        target[np.isin(target, stays)] = np.flatnonzero(np.isin(target, stays))
    return {}, np.empty((0, 2)), np.empty((0, 2))


def merge_vertices(
    cells: NDArray[np.object_], merged: dict[tuple[float, ...], tuple[float, ...]]
) -> dict[int, shapely.Polygon]:
    """The cells that have one of the vertices, with the other one in its place; by row."""
    if not merged:
        return {}
    points = np.array(sorted(merged))
    goals = np.array([_last(merged, place) for place in sorted(merged)])
    near = np.unique(STRtree(cells).query(shapely.points(points))[1])
    _, owner = _owners(cells[near], points)
    return _moved(cells, points, goals, near[np.unique(owner)])[0]


def _last(merged: dict[tuple[float, ...], tuple[float, ...]], place: tuple[float, ...]) -> tuple[float, ...]:
    """Where a vertex ends that is merged with one that is merged itself: ever farther west."""
    while place in merged:
        place = merged[place]
    return place


def _pairs(
    points: NDArray[np.float64],
    vertex: NDArray[np.intp],
    owner: NDArray[np.intp],
    way: NDArray[np.float64],
    hold: NDArray[np.intp],
    tolerance: float,
) -> list[tuple[int, int]]:
    """Vertices that may mean the same, nearest first: (the one to move, the one to stay).

    ``way``: how long the loose segments at each vertex are; of two lines the straighter stays.
    ``hold`` (see ``_hold``) comes before all else.
    """
    pairs = cKDTree(points).query_pairs(tolerance, output_type="ndarray").astype(np.intp)
    if len(pairs) == 0:
        return []
    salt = np.uint64(len(points))
    known = vertex.astype(np.uint64) + salt * owner.astype(np.uint64)
    begin = np.searchsorted(vertex, pairs[:, 0])
    size = np.searchsorted(vertex, pairs[:, 0], side="right") - begin
    of_pair = np.repeat(np.arange(len(pairs)), size)
    entry = np.arange(len(of_pair)) - np.repeat(np.cumsum(size) - size, size) + begin[of_pair]
    common = np.isin(pairs[of_pair, 1].astype(np.uint64) + salt * owner[entry].astype(np.uint64), known)
    apart = np.bincount(of_pair, weights=common, minlength=len(pairs)) == 0
    pairs = pairs[apart & (hold[pairs].min(axis=1) < _CORNER)]
    owners = np.bincount(vertex, minlength=len(points)) + 1_000_000 * hold
    # Points are in ascending order: where nothing else decides, the western one stays.
    one, other = pairs.T
    swap = (owners[other] > owners[one]) | (owners[other] == owners[one]) & (way[other] < way[one])
    winner, loser = np.where(swap, pairs[:, 1], pairs[:, 0]), np.where(swap, pairs[:, 0], pairs[:, 1])
    distance = np.hypot(*(points[winner] - points[loser]).T)
    order = np.lexsort((winner, loser, distance))
    return list(zip(loser[order].tolist(), winner[order].tolist(), strict=True))


def _hold(
    points: NDArray[np.float64],
    on_outline: NDArray[np.bool_],
    put_there: NDArray[np.bool_],
    border: Border | None,
) -> NDArray[np.intp]:
    """How fast each vertex stands: 0 free, 1 on the outline of a community, 2 a corner of it."""
    hold = on_outline.astype(np.intp)
    hold[put_there] = _CORNER
    if border is not None:
        hold[np.isin(point_keys(points), point_keys(border.lines.start))] = _CORNER
    return hold


def _useful(
    target: NDArray[np.intp], first: NDArray[np.intp], second: NDArray[np.intp], owner: NDArray[np.intp]
) -> NDArray[np.intp]:
    """Without the moves that bring no segment onto one of another cell."""
    rows = np.arange(len(target))
    for _ in range(_ROUNDS):
        a, b = target[first], target[second]
        key = np.minimum(a, b) * np.int64(len(target)) + np.maximum(a, b)
        _, group = np.unique(key, return_inverse=True)
        meets = (np.bincount(group) > 1)[group] | (a == b)
        useful = np.zeros(len(target), dtype=bool)
        useful[first[meets]] = useful[second[meets]] = True
        idle = (target != rows) & ~useful
        if not idle.any():
            break
        target = np.where(idle, rows, target)
    return target


def _on_outlines(
    points: NDArray[np.float64],
    fixed: NDArray[np.bool_],
    faults: FaultyGround,
    border: Border,
    tolerance: float,
) -> NDArray[np.float64]:
    """Where vertices of faulty segments go that are to lie on an outline of a community.

    Those beside faulty ground that reaches up to an outline.
    """
    place = border.nearest(points, tolerance)
    near = ~np.isnan(place[:, 0]) & ~fixed
    along, _ = border.line_tree.query(faults.ground, predicate="dwithin", distance=ON_BORDER)
    ground = faults.ground[np.unique(along)]
    beside = np.zeros(len(points), dtype=bool)
    if len(ground):
        _, vertex = STRtree(shapely.points(points)).query(ground, predicate="dwithin", distance=ON_BORDER)
        beside[vertex] = True
    return np.where((near & beside)[:, None], place, points)


def _unique_points(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    if len(points) == 0:
        return points, np.empty(0, dtype=np.intp)
    order = np.lexsort((points[:, 1], points[:, 0]))
    ordered = points[order]
    fresh = np.r_[True, (ordered[1:] != ordered[:-1]).any(axis=1)]
    index = np.empty(len(points), dtype=np.intp)
    index[order] = np.cumsum(fresh) - 1
    return ordered[fresh], index


def _owners(
    cells: NDArray[np.object_], points: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which cells have which of the points as a vertex: (point, cell) pairs, by point, then cell."""
    segments = directed_segments(cells)
    keys = point_keys(points)
    order = np.argsort(keys, kind="stable")
    mine = point_keys(segments.start)
    at = np.minimum(np.searchsorted(keys[order], mine), len(keys) - 1)
    hit = keys[order][at] == mine
    pairs = np.unique(np.stack([order[at[hit]], segments.owner[hit]], axis=1), axis=0)
    return pairs[:, 0], pairs[:, 1]


def _moved(
    cells: NDArray[np.object_],
    points: NDArray[np.float64],
    goals: NDArray[np.float64],
    rows: NDArray[np.intp],
) -> tuple[dict[int, shapely.Polygon], list[int]]:
    """The rows with points moved, and those of them that would fold or fall apart."""
    if len(rows) == 0:
        return {}, []
    chosen = cells[rows]
    coordinates, cell = shapely.get_coordinates(chosen, return_index=True)
    keys = point_keys(points)
    order = np.argsort(keys, kind="stable")
    mine = point_keys(coordinates)
    at = np.minimum(np.searchsorted(keys[order], mine), len(keys) - 1)
    hit = keys[order][at] == mine
    coordinates[hit] = goals[order[at[hit]]]
    moved = shapely.remove_repeated_points(shapely.set_coordinates(chosen.copy(), coordinates))
    sound = shapely.is_valid(moved) & (shapely.area(moved) > 0.0)
    sound &= shapely.get_type_id(moved) == shapely.get_type_id(chosen)
    hit_cell = np.zeros(len(rows), dtype=bool)
    hit_cell[cell[hit]] = True
    good = np.flatnonzero(sound & hit_cell)
    mended = without_new_spikes(moved[good], chosen[good])
    changed = dict(zip(rows[good].tolist(), mended.tolist(), strict=True))
    return changed, rows[~sound].tolist()
