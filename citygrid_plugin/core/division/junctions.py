"""Junctions: ends of edges that come together within a few metres become one point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString

from .chains import Lines, Mask, line_ends, settle

#: Junctions nearer to each other than this along an edge are one, m.
JUNCTION_SPACING = 12.0
#: A junction spreads no farther than this, m.
_WIDEST_JUNCTION = 24.0
#: An edge runs straight into a junction from this far beyond it, m.
_BEND = 8.0
#: A loop at a junction that encloses less than this is part of it, m².
_SMALLEST_LOOP = 100.0


def joined_junctions(lines: Lines, border: Mask, bodies: Lines) -> Lines:
    """Lines with neighbouring junctions made one; lines within a junction become empty.

    Every line runs straight into its junctions. A junction by the community border is on
    it. Pieces of the border never change.
    """
    junctions = _Junctions.of(lines, border)
    ends = np.column_stack([junctions.first, junctions.last])
    changes = np.where(ends >= 0, junctions.cluster[ends], -1)
    changes[border] = -1

    def change(wanted: Mask) -> Lines:
        return junctions.applied(lines, changes, wanted)

    return settle(lines, change, changes, bodies)


@dataclass(frozen=True)
class _Junctions:
    """Junctions in clusters that are to become one, some of them alone.

    ``first``, ``last``: (n,) junction at either end of each line. ``cluster``: (j,) the
    cluster of each junction. ``target``: (c, 2) where a cluster meets; ``reach``: (c,) how
    far its junctions lie from there, m.
    """

    first: NDArray[np.intp]
    last: NDArray[np.intp]
    cluster: NDArray[np.intp]
    target: NDArray[np.float64]
    reach: NDArray[np.float64]

    @classmethod
    def of(cls, lines: Lines, border: Mask) -> _Junctions:
        first, last = line_ends(lines)
        count = int(max(first.max(initial=-1), last.max(initial=-1))) + 1
        place = np.zeros((count, 2))
        place[first] = shapely.get_coordinates(shapely.get_point(lines, 0))
        place[last] = shapely.get_coordinates(shapely.get_point(lines, -1))
        on_border = np.zeros(count, dtype=bool)
        on_border[first[border]] = on_border[last[border]] = True
        members = _clusters(lines, first, last, place)
        cluster = np.full(count, -1, dtype=np.intp)
        target, reach = np.zeros((len(members), 2)), np.zeros(len(members))
        for number, nodes in enumerate(members):
            cluster[nodes] = number
            target[number] = _meeting_point(nodes, place, on_border, lines, first, last)
            reach[number] = np.hypot(*(place[nodes] - target[number]).T).max()
        alone = np.flatnonzero(cluster < 0)
        cluster[alone] = len(members) + np.arange(len(alone))
        return cls(
            first,
            last,
            cluster,
            np.concatenate([target, place[alone]]),
            np.concatenate([reach, np.zeros(len(alone))]),
        )

    def applied(self, lines: Lines, changes: NDArray[np.intp], wanted: Mask) -> Lines:
        """The lines with their ends led into the wanted clusters."""
        changed = lines.copy()
        moving = (changes >= 0) & wanted[changes] & self._bends(lines, changes)
        for index in np.flatnonzero(moving.any(axis=1)).tolist():
            at_first, at_last = moving[index].tolist()
            changed[index] = self._bent(lines[index], changes[index], at_first, at_last)
        return changed

    def _bends(self, lines: Lines, changes: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Whether the first and last end of each line (n, 2) change when led into their cluster."""
        bends = self.reach[changes] > 0
        for end, (tip, neighbour) in enumerate(((0, 1), (-1, -2))):
            length = shapely.distance(shapely.get_point(lines, tip), shapely.get_point(lines, neighbour))
            bends[:, end] |= (length < _BEND) & (shapely.get_num_points(lines) > 2)
        return bends

    def _bent(
        self, line: LineString, clusters: NDArray[np.intp], at_first: bool, at_last: bool
    ) -> LineString:
        points = shapely.get_coordinates(line)
        kept = np.ones(len(points), dtype=bool)
        if at_first:
            kept &= ~self._near(points, clusters[0])
        if at_last:
            kept &= ~self._near(points[::-1], clusters[1])[::-1]
        kept[0], kept[-1] = not at_first, not at_last
        start = [self.target[clusters[0]]] if at_first else []
        end = [self.target[clusters[1]]] if at_last else []
        bent = np.array([*start, *points[kept], *end])
        if at_first and at_last and clusters[0] == clusters[1]:
            ring = len(bent) > 3 and shapely.Polygon(bent).area > _SMALLEST_LOOP
            return LineString(bent) if ring else LineString()
        return LineString(bent)

    def _near(self, points: NDArray[np.float64], cluster: int) -> Mask:
        """The first points of a line, as far as they lie near the junction."""
        near = np.hypot(*(points - self.target[cluster]).T) < self.reach[cluster] + _BEND
        return np.logical_and.accumulate(near)


def _clusters(
    lines: Lines, first: NDArray[np.intp], last: NDArray[np.intp], place: NDArray[np.float64]
) -> list[NDArray[np.intp]]:
    """Groups of junctions that short lines join, the shortest first, none spread too wide."""
    length = shapely.length(lines)
    short = np.flatnonzero((length < JUNCTION_SPACING) & (first != last))
    group: dict[int, list[int]] = {}
    for index in short[np.argsort(length[short], kind="stable")].tolist():
        start, end = int(first[index]), int(last[index])
        one, other = group.get(start, [start]), group.get(end, [end])
        if one is other:
            continue
        both = one + other
        if np.hypot(*np.ptp(place[both], axis=0)) <= _WIDEST_JUNCTION:
            group.update(dict.fromkeys(both, both))
    distinct = {id(nodes): nodes for nodes in group.values()}
    return [np.array(nodes) for nodes in distinct.values()]


def _meeting_point(
    nodes: NDArray[np.intp],
    place: NDArray[np.float64],
    on_border: Mask,
    lines: Lines,
    first: NDArray[np.intp],
    last: NDArray[np.intp],
) -> NDArray[np.float64]:
    """On the border if the junction touches it, else midway."""
    middle = place[nodes].mean(axis=0)
    outer = nodes[on_border[nodes]]
    if len(outer):
        return place[outer[np.hypot(*(place[outer] - middle).T).argmin()]]
    if len(nodes) == 2:
        between = np.flatnonzero(np.isin(first, nodes) & np.isin(last, nodes) & (first != last))
        shortest = lines[between[shapely.length(lines[between]).argmin()]]
        return shapely.get_coordinates(shapely.line_interpolate_point(shortest, 0.5, normalized=True))[0]
    return middle
