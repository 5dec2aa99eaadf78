"""Cells mended one by one: folded outlines, loose parts, spikes, repeated vertices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..topology.rules import RuleBook, RuleId

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


def mend_shapes(cells: NDArray[np.object_], rules: RuleBook, chosen: NDArray[np.bool_]) -> Shaped:
    """Mend the outline of each of the (n,) cells that needs it, in the rows ``chosen`` (n,) mask.

    Self-intersections are cut where they cross; of several parts the largest stays, the
    others go to neighbours where they touch any, else the cell stays as it is.
    """
    shaped = Shaped(cells.copy(), {}, {}, {}, {})
    missing = shapely.is_missing(cells) | shapely.is_empty(cells)
    polygonal = np.isin(shapely.get_type_id(cells), (3, 6))
    for row in np.flatnonzero(chosen & (missing | ~polygonal)).tolist():
        shaped.left[row] = RuleId.GEOMETRY_MISSING
    sound = chosen & ~missing & polygonal
    suspects: dict[int, list[RuleId]] = {}
    for rule, rows in (
        (
            RuleId.DUPLICATE_VERTEX,
            _repeating(cells, sound, rules[RuleId.DUPLICATE_VERTEX].required_tolerance()),
        ),
        (RuleId.SPIKE, _spiky(cells, sound, rules[RuleId.SPIKE].required_tolerance())),
        (RuleId.SELF_INTERSECTION, np.flatnonzero(sound & ~shapely.is_valid(cells))),
        (RuleId.MULTIPART, np.flatnonzero(sound & (shapely.get_num_geometries(cells) > 1))),
    ):
        if rules.enabled(rule):
            for row in rows.tolist():
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


def _rings(
    cells: NDArray[np.object_], chosen: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Coordinates of all rings but their closing point; the row of each, and its neighbours in the ring."""
    rows = np.flatnonzero(chosen)
    if len(rows) == 0:
        nothing = np.empty(0, dtype=np.intp)
        return np.empty((0, 2)), nothing, nothing, nothing
    parts, owner = shapely.get_parts(cells[rows], return_index=True)
    _, coordinates, offsets = shapely.to_ragged_array(parts, include_z=False)
    ring_start, size = offsets[0][:-1], np.diff(offsets[0])
    of_part = np.repeat(np.arange(len(parts)), np.diff(offsets[1]))
    ring = np.repeat(np.arange(len(size)), np.maximum(size - 1, 0))
    last = offsets[0][1:] - 1
    keep = np.ones(len(coordinates), dtype=bool)
    keep[last[size > 0]] = False
    at = np.flatnonzero(keep)
    before = np.where(at == ring_start[ring], last[ring] - 1, at - 1)
    return coordinates, rows[owner[of_part[ring]]], at, np.maximum(before, 0)


def _repeating(cells: NDArray[np.object_], chosen: NDArray[np.bool_], tolerance: float) -> NDArray[np.intp]:
    coordinates, row, at, _ = _rings(cells, chosen)
    step = coordinates[at + 1] - coordinates[at] if len(at) else np.empty((0, 2))
    return np.unique(row[step[:, 0] ** 2 + step[:, 1] ** 2 <= tolerance**2])


def _spiky(cells: NDArray[np.object_], chosen: NDArray[np.bool_], degrees: float) -> NDArray[np.intp]:
    coordinates, row, at, before = _rings(cells, chosen)
    if len(at) == 0:
        return row
    to, back = coordinates[before] - coordinates[at], coordinates[at + 1] - coordinates[at]
    dot = to[:, 0] * back[:, 0] + to[:, 1] * back[:, 1]
    cross = np.abs(to[:, 0] * back[:, 1] - to[:, 1] * back[:, 0])
    return np.unique(row[(dot > 0.0) & (cross < np.tan(np.radians(degrees)) * dot)])


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


def without_new_spikes(cell: shapely.Geometry, before: shapely.Geometry) -> shapely.Geometry:
    """A cell whose vertices were moved, without what runs out and back along a line because of it."""
    pair = np.array([cell, before], dtype=object)
    spiky = _spiky(pair, np.ones(2, dtype=bool), _FOLDED)
    if 0 not in spiky or 1 in spiky:
        return cell
    blunt = _without_spikes(cell, _FOLDED)
    return blunt if blunt.is_valid and blunt.area > 0.0 else cell


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
