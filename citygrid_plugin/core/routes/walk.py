"""From counts of passages to one closed walk (Hierholzer 1873), straight on where it can."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import CityGridError
from .errand import Errand


def closed_walk(
    errand: Errand,
    times: NDArray[np.int64],
    backward: NDArray[np.int64] | None = None,
    start: int | None = None,
    bearing: NDArray[np.float64] | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Edges (k,) in the order of a closed walk, and whether each is taken forward (k,).

    ``times`` (m,) passages in either direction, every node even; or, with ``backward``, those
    forward, and as many into every node as out. ``start``: node to begin at, else that of the first
    edge. ``bearing``: (m, 2) direction in radians in which each edge leaves its two nodes.
    Raises ``CityGridError`` where no such walk is.
    """
    if backward is None:
        counts, directed = times.tolist(), False
    else:
        counts, directed = np.concatenate([times, backward]).tolist(), True
    size = len(errand.ends)
    ends = errand.ends.tolist()
    total = sum(counts)
    if total == 0:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=bool)
    leaving: list[list[int]] = [[] for _ in range(errand.count)]  # 2 × edge, + 1 when taken backward
    for edge, (one, two) in enumerate(ends):
        if counts[edge] or (directed and counts[size + edge]):
            leaving[one].append(2 * edge)
            leaving[two].append(2 * edge + 1)
    angle = np.zeros((size, 2)) if bearing is None else bearing
    out_angle = angle.ravel().tolist()
    in_angle = (angle[:, ::-1].ravel() + np.pi).tolist()
    if start is None or not leaving[start]:
        start = ends[
            next(edge for edge in range(size) if counts[edge] or (directed and counts[size + edge]))
        ][0]
    stack: list[tuple[int, int]] = [(start, -1)]
    done: list[int] = []
    while stack:
        node, came = stack[-1]
        chosen = _next(leaving[node], counts, size, directed, came, in_angle, out_angle)
        if chosen < 0:
            stack.pop()
            if came >= 0:
                done.append(came)
            continue
        counts[size + chosen // 2 if directed and chosen % 2 else chosen // 2] -= 1
        stack.append((ends[chosen // 2][1 - chosen % 2], chosen))
    taken = np.array(done[::-1], dtype=np.int64)
    rows, forward = taken // 2, taken % 2 == 0
    tail = np.where(forward, errand.ends[rows, 0], errand.ends[rows, 1])
    head = np.where(forward, errand.ends[rows, 1], errand.ends[rows, 0])
    if len(taken) != total or not (np.roll(tail, -1) == head).all():
        raise CityGridError(tr("The passages make no closed walk."))
    return rows, forward


def _next(
    leaving: list[int],
    counts: list[int],
    size: int,
    directed: bool,
    came: int,
    in_angle: list[float],
    out_angle: list[float],
) -> int:
    """The way on that turns least, back as a last resort; -1 for none."""
    best, least = -1, 9.0
    for one in leaving:
        if not counts[size + one // 2 if directed and one % 2 else one // 2]:
            continue
        if came < 0:
            return one
        turn = abs((out_angle[one] - in_angle[came] + np.pi) % (2 * np.pi) - np.pi)
        if one // 2 == came // 2:
            turn += 4.0
        if turn < least:
            best, least = one, turn
    return best


def bearings(lines: NDArray[np.object_]) -> NDArray[np.float64]:
    """(m, 2) directions in radians in which lines leave their first and their last point."""
    ends = [shapely.get_coordinates(shapely.get_point(lines, at)) for at in (0, 1, -1, -2)]
    out = ends[1] - ends[0]
    back = ends[3] - ends[2]
    return np.column_stack([np.arctan2(out[:, 1], out[:, 0]), np.arctan2(back[:, 1], back[:, 0])])
