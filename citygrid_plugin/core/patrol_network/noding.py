"""Roads cut at every junction, each piece knowing its road."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.progress import Progress, check_cancelled

#: Roads are noded on a grid this fine, m.
PRECISION = 0.01
#: Lines less than this apart are the same road drawn twice, m.
SAME = 0.03


@dataclass(frozen=True)
class Noded:
    """Stretches between junctions: ``lines`` (m,), ``road`` (m,) row of the road each is of, and
    ``again`` (k, 2) rows (road, road) of those drawn twice with the ``again_m`` (k,) they share."""

    lines: NDArray[np.object_]
    road: NDArray[np.int64]
    again: NDArray[np.int64]
    again_m: NDArray[np.float64]


def join_ends(lines: NDArray[np.object_], deck: NDArray[np.int64], reach: float) -> NDArray[np.object_]:
    """Lengthen roads whose end falls short of another road of the same deck by up to ``reach`` metres."""
    if reach <= 0 or not len(lines):
        return lines
    out = lines.copy()
    tree = STRtree(lines)
    starts, stops = shapely.get_point(lines, 0), shapely.get_point(lines, -1)
    for which, ends in ((0, starts), (1, stops)):
        mine, other = tree.query(ends, predicate="dwithin", distance=reach)
        keep = (mine != other) & (deck[mine] == deck[other])
        mine, other = mine[keep], other[keep]
        gap = shapely.distance(ends[mine], lines[other])
        met = np.unique(mine[gap <= PRECISION])
        order = np.lexsort((other, gap, mine))
        mine, other = mine[order], other[order]
        first = np.concatenate([[True], mine[1:] != mine[:-1]]) if len(mine) else np.empty(0, dtype=bool)
        for row, near in zip(mine[first].tolist(), other[first].tolist(), strict=True):
            if row in met:
                continue
            nearest = shapely.get_coordinates(shapely.shortest_line(lines[near], ends[row]))[:1]
            xy = shapely.get_coordinates(out[row])
            out[row] = shapely.linestrings(np.vstack([nearest, xy] if which == 0 else [xy, nearest]))
    return out


def node(
    lines: NDArray[np.object_], deck: NDArray[np.int64], attributes: NDArray[np.int64], progress: Progress
) -> Noded:
    """Cut roads where they meet and merge what runs on without a junction.

    ``deck``: (n,) level of bridges and tunnels; roads of different decks meet only at shared ends.
    ``attributes``: (n,) equal numbers for roads that may be merged into one stretch.
    """
    starts, stops, roads, again = [], [], [], []
    for level in np.unique(deck).tolist():
        check_cancelled(progress)
        rows = np.flatnonzero(deck == level)
        # Snap rounding, road by road too: equal roads get equal points whatever crosses them.
        merged = shapely.node(
            shapely.multilinestrings(shapely.get_parts(shapely.set_precision(lines[rows], PRECISION)))
        )
        merged = shapely.union_all(shapely.get_parts(merged), grid_size=PRECISION)
        one, two = segments(shapely.get_parts(merged))
        middle = shapely.points((one + two) / 2)
        check_cancelled(progress)
        owner, twice = _owners(middle, lines[rows])
        length = np.hypot(*(two - one).T)
        starts.append(one)
        stops.append(two)
        roads.append(rows[owner])
        again.append(np.column_stack([rows[owner[twice[0]]], rows[twice[1]], length[twice[0]]]))
    if not starts:
        empty = np.empty(0, dtype=np.int64)
        return Noded(np.empty(0, dtype=object), empty, np.empty((0, 2), dtype=np.int64), np.empty(0))
    xy = np.round(np.concatenate([np.concatenate(starts), np.concatenate(stops)]) / PRECISION).astype(
        np.int64
    )
    points, index = np.unique(xy, axis=0, return_inverse=True)
    ends = index.reshape(2, -1).T
    road = np.concatenate(roads)
    chains, whose = merge(points * PRECISION, ends, road, attributes)
    pairs, metres = _summed(np.concatenate(again))
    return Noded(chains, whose, pairs, metres)


def segments(lines: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """First and second points of every segment, none twice whatever its direction."""
    xy, of = shapely.get_coordinates(lines, return_index=True)
    within = of[1:] == of[:-1]
    both = np.hstack([xy[:-1][within], xy[1:][within]])
    backward = (both[:, 0] > both[:, 2]) | ((both[:, 0] == both[:, 2]) & (both[:, 1] > both[:, 3]))
    both[backward] = both[backward][:, [2, 3, 0, 1]]
    both = np.unique(np.round(both, 3), axis=0)
    both = both[(both[:, :2] != both[:, 2:]).any(axis=1)]
    return both[:, :2], both[:, 2:]


def _owners(
    middle: NDArray[np.object_], lines: NDArray[np.object_]
) -> tuple[NDArray[np.int64], tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The first road under each segment; and (segment, road) of those that lie there as well."""
    tree = STRtree(lines)
    segment, road = tree.query(middle, predicate="dwithin", distance=SAME)
    missing = np.setdiff1d(np.arange(len(middle)), segment)
    if len(missing):  # moved farther by the noding than roads lie apart
        found, nearest = tree.query_nearest(middle[missing], all_matches=False)
        segment, road = np.concatenate([segment, missing[found]]), np.concatenate([road, nearest])
    order = np.lexsort((road, segment))
    segment, road = segment[order], road[order]
    first = np.ones(len(segment), dtype=bool)
    first[1:] = segment[1:] != segment[:-1]
    return road[first], (segment[~first], road[~first])


def _summed(again: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Metres that each two roads share."""
    pairs, index = np.unique(again[:, :2].astype(np.int64), axis=0, return_inverse=True)
    metres = np.bincount(index.ravel(), weights=again[:, 2].astype(np.float64), minlength=len(pairs))
    return pairs, np.asarray(metres, dtype=np.float64)


def merge(
    points: NDArray[np.float64],
    ends: NDArray[np.int64],
    road: NDArray[np.int64],
    attributes: NDArray[np.int64],
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Chains of segments of one kind between junctions: lines, and the row of the road of each."""
    count = len(points)
    degree = np.bincount(ends.ravel(), minlength=count)
    kind = attributes[road]
    low, high = np.full(count, np.iinfo(np.int64).max), np.full(count, -1, dtype=np.int64)
    for side in (0, 1):
        np.minimum.at(low, ends[:, side], kind)
        np.maximum.at(high, ends[:, side], kind)
    junction = (degree != 2) | (low != high)
    at = np.argsort(ends.ravel(), kind="stable")
    first = np.concatenate([[0], np.cumsum(degree)])
    incident = (at // 2).tolist()
    begin, stop = first.tolist(), junction.tolist()
    pair = ends.tolist()
    used = [False] * len(ends)
    chains: list[list[int]] = []
    whose: list[int] = []

    def follow(start: int, edge: int) -> None:
        chain, node_, member = [start], start, [edge]
        while True:
            used[edge] = True
            a, b = pair[edge]
            node_ = b if node_ == a else a
            chain.append(node_)
            if stop[node_] or node_ == start:
                break
            here = incident[begin[node_] : begin[node_ + 1]]
            edge = here[0] if here[1] == edge else here[1]
            member.append(edge)
        chains.append(chain)
        whose.append(int(road[member].min()))

    for node_ in np.flatnonzero(junction).tolist():
        for edge in incident[begin[node_] : begin[node_ + 1]]:
            if not used[edge]:
                follow(node_, edge)
    for edge in range(len(pair)):  # rings without a junction
        if not used[edge]:
            follow(pair[edge][0], edge)
    sizes = [len(chain) for chain in chains]
    flat = points[np.concatenate([np.asarray(chain) for chain in chains])] if chains else points[:0]
    lines = shapely.linestrings(flat, indices=np.repeat(np.arange(len(chains)), sizes))
    return np.asarray(lines, dtype=object), np.asarray(whose, dtype=np.int64)
