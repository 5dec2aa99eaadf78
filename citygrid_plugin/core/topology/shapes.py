"""Checks of the shape of each cell: missing, crossing itself, in parts, with holes, thin, spiked.

A unit grid is one polygon with a clear border (边界清晰的多边形实地区域, GB/T 30428.1); the
tolerances are the table's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.linework import segment_ends, unique_points
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .arrays import gathered
from .corners import Corners
from .flags import Flag
from .naming import CellNames
from .rules import RuleBook, RuleId
from .subject import Subject

RULES = (
    RuleId.GEOMETRY_MISSING,
    RuleId.SELF_INTERSECTION,
    RuleId.MULTIPART,
    RuleId.HOLE,
    RuleId.SLIVER,
    RuleId.SPIKE,
    RuleId.DUPLICATE_VERTEX,
)


def check_shapes(subject: Subject, rules: RuleBook, progress: Progress) -> Iterator[Flag]:
    """Flags of the seven rules of shape.

    One flag for each cell that is missing, crosses itself, has several parts or is a sliver;
    one for each hole, spike and repeated vertex, with all cells that share it. What a spike
    alone makes invalid does not also cross itself; a sliver has no spikes. Measures: number of
    parts, m² of holes, m of width of slivers, degrees of spikes.
    """
    cells = _Cells(subject, rules, progress)
    found: tuple[tuple[RuleId, Callable[[_Cells], Iterator[Flag]]], ...] = (
        (RuleId.GEOMETRY_MISSING, _missing),
        (RuleId.SELF_INTERSECTION, _self_intersections),
        (RuleId.MULTIPART, _multipart),
        (RuleId.HOLE, _holes),
        (RuleId.SLIVER, _slivers),
        (RuleId.SPIKE, _spikes),
        (RuleId.DUPLICATE_VERTEX, _repeated),
    )
    for number, (rule, flags) in enumerate(found):
        check_cancelled(progress)
        progress.set(number / len(found))
        if rules.enabled(rule):
            yield from flags(cells)


class _Cells:
    """The cells, and what several of the checks ask of them."""

    def __init__(self, subject: Subject, rules: RuleBook, progress: Progress) -> None:
        self.rules, self.progress = rules, progress
        self.geometry = np.array(subject.unit_grid.geometry, dtype=object)
        self.names = CellNames(subject)

        #: (n,) the cells as they are if valid, else mended, None where that leaves nothing.
        self.solid, self.valid = subject.solid()
        self.finite = np.isin(shapely.get_type_id(self.geometry), (3, 6)) & ~shapely.is_empty(self.geometry)
        for row in np.flatnonzero(self.finite & ~self.valid).tolist():
            self.finite[row] = np.isfinite(shapely.get_coordinates(self.geometry[row])).all()
        #: (n,) as read where they are finite, else None.
        self.polygons = self.geometry.copy()
        self.polygons[~self.finite] = None

    @cached_property
    def slivers(self) -> NDArray[np.intp]:
        """Cells that are nowhere wider than the tolerance."""
        width = self.rules[RuleId.SLIVER].required_tolerance()
        # Ground within w/2 of an outline of length P is at most P w/2.
        thin = np.flatnonzero(2 * shapely.area(self.solid) <= width * shapely.length(self.solid))
        return thin[shapely.is_empty(shapely.buffer(self.solid[thin], -width / 2))]

    @cached_property
    def corners(self) -> Corners:
        """Spikes and repeated vertices of all cells."""
        return Corners.of(
            self.polygons,
            self.rules[RuleId.DUPLICATE_VERTEX].required_tolerance(),
            self.rules[RuleId.SPIKE].required_tolerance(),
            self.progress,
        )


def _missing(cells: _Cells) -> Iterator[Flag]:
    rule = cells.rules[RuleId.GEOMETRY_MISSING]
    for row in np.flatnonzero(~cells.finite).tolist():
        geometry, name = cells.geometry[row], cells.names.names([row])
        if geometry is None or shapely.is_empty(geometry):
            geometry, message = shapely.Polygon(), tr("{cell} has no geometry.", cell=name)
        elif shapely.get_type_id(geometry) in (3, 6):
            geometry, message = (
                shapely.Polygon(),
                tr("{cell} has coordinates that are no numbers.", cell=name),
            )
        else:
            message = tr("{cell} is not a polygon.", cell=name)
        yield cells.names.flag(rule, [row], geometry, message)


def _self_intersections(cells: _Cells) -> Iterator[Flag]:
    rule = cells.rules[RuleId.SELF_INTERSECTION]
    spiked = set(cells.corners.spike_owner.tolist()) if cells.rules.enabled(RuleId.SPIKE) else set()
    for row in np.flatnonzero(cells.finite & ~cells.valid).tolist():
        check_cancelled(cells.progress)
        cell = shapely.force_2d(cells.geometry[row])
        if row in spiked and _valid_without(cell, cells.corners.spikes[cells.corners.spike_owner == row]):
            continue
        message = tr("The outline of {cell} crosses or touches itself.", cell=cells.names.names([row]))
        yield cells.names.flag(rule, [row], _crossings(cell), message)


def _valid_without(cell: Any, vertices: NDArray[np.float64]) -> bool:
    """Whether a polygon without holes is valid once the vertices are taken out."""
    if shapely.get_type_id(cell) != 3 or shapely.get_num_interior_rings(cell):
        return False
    outline = shapely.get_coordinates(cell)[:-1]
    outline = outline[~(outline[:, None] == vertices).all(axis=2).any(axis=1)]
    return len(outline) > 2 and bool(shapely.is_valid(shapely.polygons(outline)))


def _crossings(cell: Any) -> Any:
    """Where the rings of an invalid polygon cross or touch: a point, or several."""
    rings = shapely.get_rings(shapely.get_parts(cell))
    start, end, ring = segment_ends(rings)
    segments = shapely.linestrings(np.stack([start, end], axis=1))
    one, other = STRtree(segments).query(segments, predicate="intersects")
    one, other = one[one < other], other[one < other]
    common = shapely.intersection(segments[one], segments[other])
    # Segments that follow each other meet in a vertex; that is no crossing unless they run back.
    follow = (ring[one] == ring[other]) & ((end[one] == start[other]) | (start[one] == end[other])).all(
        axis=1
    )
    where = shapely.get_coordinates(common[~follow | (shapely.get_dimensions(common) == 1)])
    if not len(where):
        # A hole outside, a part within another: GEOS knows one place.
        place = re.search(r"\[(\S+) (\S+)\]", shapely.is_valid_reason(cell))
        where = np.array([[float(place[1]), float(place[2])]]) if place else start[:1]
    points = shapely.points(unique_points(where)[0])
    return points[0] if len(points) == 1 else shapely.multipoints(points)


def _multipart(cells: _Cells) -> Iterator[Flag]:
    rule = cells.rules[RuleId.MULTIPART]
    parts = shapely.get_num_geometries(cells.polygons)
    for row in np.flatnonzero(parts > 1).tolist():
        message = tr("{cell} has {count} parts.", cell=cells.names.names([row]), count=int(parts[row]))
        yield cells.names.flag(rule, [row], shapely.force_2d(cells.geometry[row]), message, float(parts[row]))


def _holes(cells: _Cells) -> Iterator[Flag]:
    rule = cells.rules[RuleId.HOLE]
    parts, row = shapely.get_parts(cells.polygons, return_index=True)
    holed = np.flatnonzero(shapely.get_num_interior_rings(parts) > 0)
    for part, owner in zip(shapely.force_2d(parts[holed]), row[holed].tolist(), strict=True):
        for hole in shapely.polygons(shapely.get_rings(part)[1:]):
            area = float(shapely.area(hole))
            message = tr(
                "{cell} has a hole of {area} m².", cell=cells.names.names([owner]), area=f"{area:.2f}"
            )
            yield cells.names.flag(rule, [owner], hole, message, area)


def _slivers(cells: _Cells) -> Iterator[Flag]:
    rule = cells.rules[RuleId.SLIVER]
    for row in cells.slivers.tolist():
        check_cancelled(cells.progress)
        cell = shapely.force_2d(cells.solid[row])
        width = 2 * float(shapely.length(shapely.maximum_inscribed_circle(cell)))
        message = tr(
            "{cell} is nowhere wider than {width} m.", cell=cells.names.names([row]), width=f"{width:.2f}"
        )
        yield cells.names.flag(rule, [row], cell, message, width)


def _spikes(cells: _Cells) -> Iterator[Flag]:
    rule, corners = cells.rules[RuleId.SPIKE], cells.corners
    kept = np.ones(len(corners.spikes), dtype=bool)
    if cells.rules.enabled(RuleId.SLIVER):
        kept = ~np.isin(corners.spike_owner, cells.slivers)
    spikes, owner, angle = corners.spikes[kept], corners.spike_owner[kept], corners.angle[kept]
    places, index = unique_points(spikes)
    sharpest = np.full(len(places), 180.0)
    np.minimum.at(sharpest, index, angle)
    with_spike = gathered(index, owner, len(places))
    for place, rows, degrees in zip(places, with_spike, sharpest.tolist(), strict=True):
        message = tr(
            "The outline of {cells} has a spike of {angle}°.",
            cells=cells.names.names(rows),
            angle=f"{degrees:.2f}",
        )
        yield cells.names.flag(rule, rows, shapely.points(place), message, degrees)


def _repeated(cells: _Cells) -> Iterator[Flag]:
    rule, corners = cells.rules[RuleId.DUPLICATE_VERTEX], cells.corners
    places, index = unique_points(corners.repeats)
    for place, rows in zip(places, gathered(index, corners.repeat_owner, len(places)), strict=True):
        message = tr("A vertex is repeated in {cells}.", cells=cells.names.names(rows))
        yield cells.names.flag(rule, rows, shapely.points(place), message)
