"""Which cells a gesture takes: brush, box, lasso, and a border pulled outwards. Borders of cells decide."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

Place = tuple[float, float]

#: A cell that has at least this share of its area within what is drawn is taken.
_HALF = 0.5
#: Lines drawn by hand have more points than they need: they are thinned to this, m.
_THIN = 0.5


class CellPicker:
    """Finds cells (n,) of one metric CRS under what a hand draws, as rows."""

    def __init__(self, cells: NDArray[np.object_]) -> None:
        self._cells, self._area = cells, shapely.area(cells)
        self._tree = STRtree(cells)

    def at(self, place: Place) -> int | None:
        """The cell at a place, the first where several meet."""
        found = self._tree.query(shapely.Point(place), predicate="intersects")
        return int(found.min()) if len(found) else None

    def brushed(self, path: Sequence[Place], radius: float) -> list[int]:
        """Cells that a brush of ``radius`` m (0: its very middle) has passed over."""
        line = shapely.Point(path[0]) if len(path) == 1 else shapely.LineString(path)
        found = self._tree.query(line, predicate="dwithin", distance=radius)
        if radius <= 0:  # along a border neither side is meant: the middle has to be inside
            found = found[shapely.relate_pattern(self._cells[found], line, "T********")]
        return sorted(found.tolist())

    def boxed(self, one: Place, other: Place) -> list[int]:
        """Cells at least half within the box of two corners."""
        low, high = np.minimum(one, other), np.maximum(one, other)
        return self._half_within(shapely.box(*low, *high))

    def lassoed(self, path: Sequence[Place]) -> list[int]:
        """Cells at least half within a line that is closed: a zone drawn freehand, snapped to cells."""
        if len(path) < 3:
            return []
        return self._half_within(shapely.make_valid(shapely.Polygon(path)))

    def bordered(self, path: Sequence[Place], outline: shapely.Geometry) -> list[int]:
        """Cells between the border of ``outline`` and a line drawn beside it, snapped to whole cells.

        The line's ends are joined to the border where it is nearest; what it then encloses outside
        the zone, in however many loops, is the zone's new ground.
        """
        if len(path) < 2 or shapely.is_empty(outline):
            return []
        border = shapely.boundary(outline)
        ends = [_nearest(border, path[0]), _nearest(border, path[-1])]
        line = shapely.simplify(shapely.LineString([ends[0], *path, ends[1]]), _THIN)
        noded = shapely.get_parts(shapely.union_all([line, border]))
        faces = shapely.get_parts(shapely.polygonize(noded))
        outside = ~shapely.intersects(outline, shapely.point_on_surface(faces))
        holes = np.array([_is_hole(face, outline) for face in faces], dtype=bool)
        return self._half_within(shapely.union_all(faces[outside & ~holes])) if outside.any() else []

    def shape(self, cells: Sequence[int]) -> shapely.Geometry:
        """The union of cells."""
        return shapely.coverage_union_all(self._cells[list(cells)])

    def _half_within(self, shape: shapely.Geometry) -> list[int]:
        if shapely.is_empty(shape):
            return []
        shapely.prepare(shape)
        found = np.sort(self._tree.query(shape, predicate="intersects"))
        whole = shapely.contains_properly(shape, self._cells[found])
        doubtful = found[~whole]
        share = shapely.area(shapely.intersection(self._cells[doubtful], shape)) / self._area[doubtful]
        return sorted([*found[whole].tolist(), *doubtful[share >= _HALF].tolist()])


def _nearest(border: shapely.Geometry, place: Place) -> Place:
    point = shapely.get_point(shapely.shortest_line(border, shapely.Point(place)), 0)
    return float(shapely.get_x(point)), float(shapely.get_y(point))


def _is_hole(face: shapely.Geometry, outline: shapely.Geometry) -> bool:
    """Whether a face is a hole that the zone had before anything was drawn."""
    for part in shapely.get_parts(outline):
        for ring in shapely.get_rings(part)[1:]:
            if shapely.equals(shapely.Polygon(ring), face):
                return True
    return False
