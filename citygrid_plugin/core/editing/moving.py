"""Moving what cells share: a vertex, an edge, a new bend in an edge; taking a vertex out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..division.fabric import Segments, vertex_keys
from ..model.i18n import tr
from .border import Border
from .cells import Cells, Grip, Point, nearest_on
from .outcome import Outcome, judged
from .vertices import with_vertex, without_vertex


def move(cells: Cells, grip: Grip, start: Point, target: Point, border: Border) -> Outcome:
    """Move the vertex or edge ``grip`` by the way from ``start`` to ``target``, in every cell that has it.

    A single vertex goes right to ``target``, so that it can be laid onto another exactly.
    Neighbours whose edge only passes through a moved vertex get it first. Vertices of the
    border stay (the move is refused), those on it slide along it.
    """
    way = (target[0] - start[0], target[1] - start[1])
    places: dict[Point, Point] = {}
    for vertex in grip.vertices:
        wanted = target if grip.end is None else (vertex[0] + way[0], vertex[1] + way[1])
        place = border.place(vertex, wanted)
        if place is None:
            return Outcome(refusal=tr("This vertex belongs to the border of the community, which is given."))
        places[vertex] = place
    return _moved(cells, places, border)


def bend(cells: Cells, grip: Grip, start: Point, target: Point, border: Border) -> Outcome:
    """Put a new vertex into the edge ``grip`` where it is nearest to ``start``, and move it to ``target``.

    Every cell that has the edge gets the vertex. On the border of the community it only slides.
    """
    if grip.end is None:
        return move(cells, grip, start, target, border)
    vertex = point_on(grip, start)
    place = border.place(vertex, target)
    if place is None:
        return Outcome(refusal=tr("This vertex belongs to the border of the community, which is given."))
    return _moved(cells, {vertex: place}, border)


def straighten(cells: Cells, grip: Grip, border: Border) -> Outcome:
    """Take the vertex ``grip`` out of every cell that has it.

    Refused for a vertex of the border of the community, and for one where three or more cells
    meet: without it they would come apart.
    """
    if border.place(grip.start, grip.start) is None:
        return Outcome(refusal=tr("This vertex belongs to the border of the community, which is given."))
    changed: dict[int, Any] = {}
    for fid, shape in _having(cells, grip.start).items():
        less = without_vertex(shape, grip.start)
        if less is None:
            return Outcome(refusal=tr("A cell of three vertices can lose none."))
        changed[fid] = less
    outcome = Outcome(changed)
    if _edges_at(cells, grip.start) > 2:
        return outcome.refused(tr("Several edges meet at this vertex; it cannot be taken out."))
    return judged(cells, outcome, border)


def point_on(grip: Grip, place: Point) -> Point:
    """The point of an edge that is nearest to ``place``."""
    end = grip.end or grip.start
    edge = Segments(np.array([grip.start]), np.array([end]), np.zeros(1, dtype=np.int64))
    nearest = nearest_on(edge, place)[0]
    return float(nearest[0]), float(nearest[1])


def _moved(cells: Cells, places: Mapping[Point, Point], border: Border) -> Outcome:
    changed: dict[int, Any] = {}
    for vertex in places:
        for row, fid in enumerate(cells.fids.tolist()):
            shape = changed.get(fid, cells.geometry[row])
            fuller = with_vertex(shape, vertex)
            if fuller is not None:
                changed[fid] = fuller
    for row, fid in enumerate(cells.fids.tolist()):
        shape = changed.get(fid, cells.geometry[row])
        if _has_any(shape, places):
            changed[fid] = shapely.transform(shape, lambda at: _replaced(at, places))
    return judged(cells, Outcome(changed), border)


def _has_any(shape: Any, places: Mapping[Point, Point]) -> bool:
    keys = vertex_keys(shapely.get_coordinates(shape))
    return bool(np.isin(keys, vertex_keys(np.array(list(places)))).any())


def _replaced(coordinates: NDArray[np.float64], places: Mapping[Point, Point]) -> NDArray[np.float64]:
    keys, moved = vertex_keys(coordinates), coordinates.copy()
    for vertex, place in places.items():
        moved[keys == vertex_keys(np.array([vertex]))] = place
    return moved


def _having(cells: Cells, vertex: Point) -> dict[int, Any]:
    return {
        int(fid): shape
        for fid, shape in zip(cells.fids, cells.geometry, strict=True)
        if _has_any(shape, {vertex: vertex})
    }


def _edges_at(cells: Cells, vertex: Point) -> int:
    """How many different edges end at a vertex."""
    segments = cells.segments()
    key = vertex_keys(np.array([vertex]))[0]
    starts, ends = vertex_keys(segments.start), vertex_keys(segments.end)
    return len(np.unique(np.concatenate([ends[starts == key], starts[ends == key]])))
