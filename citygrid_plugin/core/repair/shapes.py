"""Cells mended one by one: folded outlines, loose parts, spikes, repeated vertices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..topology.rules import RuleBook, RuleId
from .loose import RingSegments

#: The angle (degrees) between the sides of what runs out and back along one line.
_FOLDED = 0.01


@dataclass(frozen=True)
class Shaped:
    """Cells with sound outlines.

    ``mended``: the rules that were broken, by row. ``scraps``: ground that was cut off and that a
    neighbour is to have, by row. ``left``: rows nobody but a person can mend. ``merged``: vertices
    that were too near to another, and that one: whoever else has the first is to have the second.
    """

    cells: NDArray[np.object_]
    mended: dict[int, tuple[RuleId, ...]]
    scraps: dict[int, tuple[shapely.Polygon, ...]]
    left: dict[int, RuleId]
    merged: dict[tuple[float, ...], tuple[float, ...]]


def mend_shapes(
    cells: NDArray[np.object_],
    rules: RuleBook,
    chosen: NDArray[np.bool_],
    rings: RingSegments | None = None,
) -> Shaped:
    """Mend the outline of each of the (n,) cells that needs it, in the rows ``chosen`` (n,) mask.

    Self-intersections are cut where they cross; of several parts the largest stays, the
    others go to neighbours where they touch any, else the cell stays as it is. ``rings``
    are those of all cells, if they are at hand.
    """
    shaped = Shaped(cells.copy(), {}, {}, {}, {})
    missing = shapely.is_missing(cells) | shapely.is_empty(cells)
    polygonal = np.isin(shapely.get_type_id(cells), (3, 6))
    for row in np.flatnonzero(chosen & (missing | ~polygonal)).tolist():
        shaped.left[row] = RuleId.GEOMETRY_MISSING
    sound = chosen & ~missing & polygonal
    if rings is None:
        rings = RingSegments.of(np.where(sound, cells, None))  # type: ignore[call-overload]
    suspects: dict[int, list[RuleId]] = {}
    for rule, rows in (
        (
            RuleId.DUPLICATE_VERTEX,
            rings.repeating(rules[RuleId.DUPLICATE_VERTEX].required_tolerance()),
        ),
        (RuleId.SPIKE, rings.spiky(rules[RuleId.SPIKE].required_tolerance())),
        (RuleId.SELF_INTERSECTION, np.flatnonzero(sound)[~shapely.is_valid(cells[sound])]),
        (RuleId.MULTIPART, np.flatnonzero(sound & (shapely.get_num_geometries(cells) > 1))),
    ):
        if rules.enabled(rule):
            for row in rows[sound[rows]].tolist():
                suspects.setdefault(row, []).append(rule)
    if suspects:
        tree = STRtree(cells)
        for row in sorted(suspects):
            _mend(shaped, row, suspects[row], rules, tree, cells)
    return shaped


def _mend(
    shaped: Shaped,
    row: int,
    found: list[RuleId],
    rules: RuleBook,
    tree: STRtree,
    cells: NDArray[np.object_],
) -> None:
    cell = shapely.force_2d(cells[row])
    if RuleId.DUPLICATE_VERTEX in found:
        tolerance = rules[RuleId.DUPLICATE_VERTEX].required_tolerance()
        cell = _ring_by_ring(cell, lambda ring: _thinned(ring, tolerance, shaped.merged))
    if RuleId.SPIKE in found:
        cell = _without_spikes(cell, rules[RuleId.SPIKE].required_tolerance())
    parts = _parts(cell)
    if not parts:
        shaped.left[row] = found[-1]
        return
    scraps = parts[1:]
    if scraps and not all(_has_neighbour(scrap, row, tree, cells) for scrap in scraps):
        shaped.left[row] = RuleId.MULTIPART
        return
    shaped.cells[row] = parts[0]
    shaped.mended[row] = tuple(found)
    if scraps:
        shaped.scraps[row] = tuple(scraps)


def _parts(cell: shapely.Geometry) -> list[shapely.Polygon]:
    """The parts of a cell, valid, the largest first."""
    if not shapely.is_valid(cell):
        cell = shapely.make_valid(cell)
    pieces = shapely.get_parts(shapely.get_parts(cell))
    pieces = pieces[(shapely.get_type_id(pieces) == 3) & (shapely.area(pieces) > 0.0)]
    if len(pieces) > 1:
        pieces = shapely.get_parts(shapely.union_all(pieces))
    return sorted(pieces.tolist(), key=lambda piece: (-piece.area, piece.bounds))


def _has_neighbour(scrap: shapely.Polygon, row: int, tree: STRtree, cells: NDArray[np.object_]) -> bool:
    """Whether a cell other than ``row`` shares an edge or ground with a scrap."""
    near = tree.query(scrap, predicate="intersects")
    near = near[near != row]
    near = near[shapely.is_valid(cells[near])]
    return bool((shapely.length(shapely.intersection(cells[near], scrap.boundary)) > 0.0).any())


def _thinned(
    ring: NDArray[np.float64], tolerance: float, merged: dict[tuple[float, ...], tuple[float, ...]]
) -> NDArray[np.float64]:
    """Of successive vertices nearer than the tolerance the one to the west (south) stays."""
    points = ring[:-1]
    while len(points) > 3:
        step = np.hypot(*(np.roll(points, -1, axis=0) - points).T)
        close = np.flatnonzero(step <= tolerance)
        if len(close) == 0:
            break
        one = int(close[0])
        other = (one + 1) % len(points)
        stays, goes = sorted((one, other), key=lambda index: (*points[index].tolist(), index))
        if (points[stays] != points[goes]).any():
            merged[tuple(points[goes].tolist())] = tuple(points[stays].tolist())
        points = np.delete(points, goes, axis=0)
    return np.concatenate([points, points[:1]])


def without_new_spikes(cells: NDArray[np.object_], before: NDArray[np.object_]) -> NDArray[np.object_]:
    """(n,) cells whose vertices were moved, without what runs out and back along a line because of it."""
    new = np.setdiff1d(RingSegments.of(cells).spiky(_FOLDED), RingSegments.of(before).spiky(_FOLDED))
    cells = cells.copy()
    for row in new.tolist():
        blunt = _without_spikes(cells[row], _FOLDED)
        if blunt.is_valid and blunt.area > 0.0:
            cells[row] = blunt
    return cells


def _without_spikes(cell: shapely.Geometry, degrees: float) -> shapely.Geometry:
    return _ring_by_ring(cell, lambda ring: _blunted(ring, np.tan(np.radians(degrees))))


def _blunted(ring: NDArray[np.float64], tangent: float) -> NDArray[np.float64]:
    points = ring[:-1]
    while len(points) > 3:
        to, back = np.roll(points, 1, axis=0) - points, np.roll(points, -1, axis=0) - points
        dot = (to * back).sum(axis=1)
        cross = np.abs(to[:, 0] * back[:, 1] - to[:, 1] * back[:, 0])
        tips = np.flatnonzero((dot > 0.0) & (cross < tangent * dot) | (to == 0.0).all(axis=1))
        if len(tips) == 0:
            break
        first = min(tips.tolist(), key=lambda k: (points[k, 0], points[k, 1]))
        points = np.delete(points, first, axis=0)
    return np.concatenate([points, points[:1]])


def _ring_by_ring(
    cell: shapely.Geometry, change: Callable[[NDArray[np.float64]], NDArray[np.float64]]
) -> shapely.Geometry:
    parts = []
    for part in shapely.get_parts(cell):
        rings = [change(shapely.get_coordinates(ring)) for ring in shapely.get_rings(part)]
        parts.append(shapely.Polygon(rings[0], [ring for ring in rings[1:] if len(ring) >= 4]))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
