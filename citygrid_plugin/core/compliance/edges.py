"""What the inner edges of a grid follow, and how they bend where they follow nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .limits import ComplianceLimits

#: Edges are judged in steps of at most this many metres.
STEP = 2.0


@dataclass(frozen=True)
class EdgeFigures:
    """Lengths in metres, shares of the whole length, turning in degrees per 100 m of free edge."""

    length: float
    on_line: float | None
    on_axis: float | None
    turning: float | None


@dataclass(frozen=True)
class _Steps:
    """Short straight steps of edges: which edge, middle, direction, length."""

    edge: NDArray[np.int64]
    middle: NDArray[np.float64]
    direction: NDArray[np.float64]
    length: NDArray[np.float64]

    def take(self, rows: NDArray[np.int64]) -> _Steps:
        return _Steps(self.edge[rows], self.middle[rows], self.direction[rows], self.length[rows])


def survey_edges(
    edges: NDArray[np.object_],
    lines: NDArray[np.object_],
    roads: NDArray[np.object_],
    buildings: NDArray[np.object_],
    limits: ComplianceLimits,
) -> EdgeFigures:
    """How much of ``edges`` runs along ``lines`` or midway between two ``roads``; how the rest turns.

    All are arrays of LineStrings but ``buildings``, which are Polygons. Two roads have an
    axis where they run parallel, equally far from it, and nothing is built between them:
    the carriageways of one street.
    """
    if len(edges) == 0:
        return EdgeFigures(0.0, None, None, None)
    steps = _steps(edges)
    total = float(steps.length.sum())
    on_line = np.zeros(len(steps.edge), dtype=bool)
    # Single segments are found half again as fast as whole lines.
    near, _ = STRtree(_segments(lines)[0]).query(
        shapely.points(steps.middle), predicate="dwithin", distance=limits.on_line
    )
    on_line[near] = True
    on_axis = np.zeros_like(on_line)
    rest = np.flatnonzero(~on_line)
    on_axis[rest[_between_roads(steps.take(rest), roads, buildings, limits)]] = True
    free = ~on_line & ~on_axis
    free_length = float(steps.length[free].sum())
    turning = _turns(steps)[free[:-1] & free[1:]].sum()
    return EdgeFigures(
        total,
        float(steps.length[on_line].sum()) / total,
        float(steps.length[on_axis].sum()) / total,
        float(100 * turning / free_length) if free_length else None,
    )


def _steps(edges: NDArray[np.object_]) -> _Steps:
    points, edge = shapely.get_coordinates(shapely.segmentize(edges, STEP), return_index=True)
    joined = edge[1:] == edge[:-1]
    start, step = points[:-1][joined], np.diff(points, axis=0)[joined]
    length = np.hypot(*step.T)
    return _Steps(edge[:-1][joined], start + step / 2, step / length[:, None], length)


def _turns(steps: _Steps) -> NDArray[np.float64]:
    """By how many degrees each step but the last turns into the next; 0 where the edge ends."""
    before, after = steps.direction[:-1], steps.direction[1:]
    turn = np.degrees(np.arctan2(_cross(before, after), np.sum(before * after, axis=1)))
    return np.where(steps.edge[1:] == steps.edge[:-1], np.abs(turn), 0.0)


def _between_roads(
    steps: _Steps, roads: NDArray[np.object_], buildings: NDArray[np.object_], limits: ComplianceLimits
) -> NDArray[np.int64]:
    """The steps midway between two parallel roads with nothing built between."""
    segments, start, along = _segments(roads)
    if len(segments) == 0 or len(steps.edge) == 0:
        return np.empty(0, dtype=np.int64)
    # Look across each step, and note where roads parallel to it are met.
    across = np.column_stack([-steps.direction[:, 1], steps.direction[:, 0]])
    reach = limits.axis_reach * across
    views = shapely.linestrings(np.stack([steps.middle - reach, steps.middle + reach], axis=1))
    step, met = STRtree(segments).query(views, predicate="intersects")
    cosine = np.abs(np.sum(along[met] * steps.direction[step], axis=1))
    parallel = cosine >= np.cos(np.radians(limits.axis_angle))
    step, met = step[parallel], met[parallel]
    at = _cross(start[met] - steps.middle[step], along[met]) / _cross(across[step], along[met])
    # Sorted by distance, roads equally far on both sides stand next to each other.
    order = np.lexsort((np.abs(at), step))
    step, at = step[order], at[order]
    pair = np.flatnonzero(
        (step[1:] == step[:-1])
        & (at[1:] * at[:-1] < 0)
        & (np.abs(np.abs(at[1:]) - np.abs(at[:-1])) <= limits.axis_equal)
    )
    ends = [steps.middle[step[pair]] + at[pair + k][:, None] * across[step[pair]] for k in (0, 1)]
    bridge = shapely.linestrings(np.stack(ends, axis=1)) if len(pair) else np.empty(0, dtype=object)
    built, _ = STRtree(buildings).query(bridge, predicate="intersects")
    return np.unique(np.delete(step[pair], np.unique(built)))


def _segments(
    lines: NDArray[np.object_],
) -> tuple[NDArray[np.object_], NDArray[np.float64], NDArray[np.float64]]:
    """Every straight segment of the lines, its start, and its direction as a unit vector."""
    points, line = shapely.get_coordinates(lines, return_index=True)
    step = np.diff(points, axis=0) if len(points) else points
    length = np.hypot(*step.T)
    real = (line[1:] == line[:-1]) & (length > 0)
    start, step, length = points[:-1][real], step[real], length[real]
    shapes = shapely.linestrings(np.stack([start, start + step], axis=1)) if len(start) else lines[:0]
    return shapes, start, step / length[:, None]


def _cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
