"""Splitting cells with a line; merging neighbours into one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..division.fabric import Segments, segments_of
from ..model.i18n import tr
from .border import Border
from .cells import ON_EDGE, Cells, Point, nearest_on
from .outcome import Outcome, judged
from .vertices import with_vertex


def split(cells: Cells, line: Sequence[Point] | NDArray[np.float64], border: Border) -> Outcome:
    """Split every cell that ``line``, n points, crosses from edge to edge.

    The largest part keeps the feature, the others are new ones. Where the line meets an edge,
    it ends on a vertex of the edge if there is one within a millimetre, else on a new one,
    which every cell that has the edge gets as well.
    """
    cutter = shapely.LineString(line) if len(line) > 1 else shapely.LineString()
    if cutter.is_empty or cutter.length == 0.0:
        return Outcome(refusal=tr("Draw a line that crosses a cell from edge to edge."))
    if not cutter.is_simple:
        return Outcome(refusal=tr("The line crosses itself."))
    now = cells
    pieces_of: dict[int, list[Any]] = {}
    for fid in cells.fids[shapely.intersects(cells.geometry, cutter)].tolist():
        noded, pieces = _pieces(now, fid, cutter)
        if pieces:
            now, pieces_of[fid] = noded, pieces
    # Only now has every cell all the vertices that the pieces in its neighbours give it.
    parts_of = {fid: _parts(now[fid], pieces) for fid, pieces in pieces_of.items()}
    if not parts_of or not all(parts_of.values()):
        return Outcome(refusal=tr("Draw a line that crosses a cell from edge to edge."))
    return judged(cells, _outcome(cells, now, parts_of), border)


def merge(cells: Cells, fids: tuple[int, ...], border: Border) -> Outcome:
    """Make one cell of several neighbours; the largest of them keeps the feature.

    Refused where they belong to different communities, or do not share an edge.
    """
    rows = sorted(cells.row(fid) for fid in fids)
    if len(rows) < 2:
        return Outcome(refusal=tr("Choose at least two cells that lie beside each other."))
    geometry = cells.geometry[rows]
    keeper = int(cells.fids[rows[int(np.argmax(shapely.area(geometry)))]])
    removed = tuple(fid for fid in sorted(fids) if fid != keeper)
    if len(set(cells.community[rows].tolist())) > 1:
        return Outcome(refusal=tr("The cells belong to different communities; a cell lies in one alone."))
    if not shapely.coverage_is_valid(geometry):
        return Outcome(refusal=tr("The cells overlap or their vertices do not match; repair them first."))
    whole = shapely.coverage_union_all(geometry)
    outcome = Outcome({keeper: whole}, removed=removed)
    if whole.geom_type != "Polygon":
        return outcome.refused(tr("The cells do not share an edge."))
    return judged(cells, outcome, border)


def _pieces(cells: Cells, fid: int, cutter: Any) -> tuple[Cells, list[Any]]:
    """The runs of the line within a cell, each ending on vertices of the cell, and cells that have these."""
    shape = cells[fid]
    if not shape.is_valid:
        return cells, []
    edges = segments_of(np.array([shape], dtype=object))
    pieces = []
    for piece in shapely.get_parts(shapely.line_merge(shapely.intersection(shape, cutter))):
        if piece.geom_type != "LineString" or piece.length <= ON_EDGE:
            continue
        coordinates = shapely.get_coordinates(piece)
        first, last = _end(edges, tuple(coordinates[0])), _end(edges, tuple(coordinates[-1]))
        middle = shapely.line_interpolate_point(piece, 0.5, normalized=True)
        if first is None or last is None or shape.boundary.distance(middle) <= ON_EDGE:
            continue
        coordinates[0], coordinates[-1] = first, last
        pieces.append(shapely.LineString(coordinates))
        for end in (first, last):
            fuller = ((int(one), with_vertex(cells[int(one)], end)) for one in cells.fids)
            cells = cells.changed({one: other for one, other in fuller if other is not None})
    return cells, pieces


def _end(edges: Segments, place: Point) -> Point | None:
    """The vertex within a millimetre, else the nearest point of an edge, else None."""
    to_vertex = np.hypot(*(edges.start - np.array(place)).T)
    if to_vertex.min() <= ON_EDGE:
        best = edges.start[int(np.argmin(to_vertex))]
        return float(best[0]), float(best[1])
    points = nearest_on(edges, place)
    to_edge = np.hypot(*(points - np.array(place)).T)
    if to_edge.min() > ON_EDGE:
        return None
    best = points[int(np.argmin(to_edge))]
    return float(best[0]), float(best[1])


def _parts(shape: Any, pieces: list[Any]) -> list[Any]:
    """The parts of a cell between the pieces, largest first; [] if they are not two or more that fill it.

    Every edge goes in by itself, so that rings are open wherever a piece ends and nothing is
    rounded; what does not come out as a partition of the cell is not one.
    """
    edges = segments_of(np.array([shape], dtype=object))
    lines = [*shapely.linestrings(np.stack([edges.start, edges.end], axis=1)), *pieces]
    faces = shapely.get_parts(shapely.polygonize(lines))
    inside = faces[shapely.contains(shape, shapely.point_on_surface(faces))]
    if abs(shapely.area(inside).sum() - shape.area) > 1e-6 * shape.area:
        return []
    return sorted(inside.tolist(), key=lambda part: (-part.area, part.bounds)) if len(inside) > 1 else []


def _outcome(cells: Cells, now: Cells, parts_of: dict[int, list[Any]]) -> Outcome:
    changed = {
        int(fid): after
        for fid, before, after in zip(cells.fids, cells.geometry, now.geometry, strict=True)
        if after is not before
    }
    changed.update({fid: parts[0] for fid, parts in parts_of.items()})
    added = [(fid, part) for fid in sorted(parts_of) for part in parts_of[fid][1:]]
    return Outcome(changed, tuple(added))
