"""Junctions on the outline of ground drawn anew: new edges end where kept neighbours have a vertex."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.barriers import Ground
from ..division.fabric import vertex_keys
from ..division.seams import sew
from ..division.solids import runs_through
from ..division.soundness import cut_bodies
from .borders import fitted, with_points

#: An edge this near to a line, m, follows it and bends only before its end.
_ON_LINE = 1.5
#: Ground that cells may win or lose in all when a junction moves, m²: rounding.
_ROUNDING = 0.01

Point = tuple[float, float]


@dataclass(frozen=True)
class Sewn:
    """New cells and their neighbours as one coverage.

    ``cells`` (n,), ``neighbours`` (m,) as they became, ``given`` (m,) which of them had to be
    given a vertex.
    """

    cells: NDArray[np.object_]
    neighbours: NDArray[np.object_]
    given: NDArray[np.bool_]


def sewn_in(
    cells: NDArray[np.object_],
    neighbours: NDArray[np.object_],
    fixed: NDArray[np.bool_],
    ground: Ground,
    polygon: shapely.Polygon,
    reach: float,
) -> Sewn:
    """Sew new cells of a ground to the cells around it, whose own vertices never move.

    ``fixed`` (m,) neighbours should get no vertex more: a junction on their edge moves to the
    nearest vertex they have along it, up to ``reach`` metres, unless a building, another
    edge or the shape of a cell forbids it.
    """
    cells, after, given = _sew(cells, neighbours, polygon)
    if not (given & fixed).any():
        return Sewn(cells, after, given)
    moving = _Moving(cells, neighbours, ground, polygon)
    for junction, ends in _junctions(neighbours[given & fixed], after[given & fixed]):
        moving.settle(junction, [end for end in ends if _distance(junction, end) <= reach])
    return Sewn(*_sew(moving.cells, neighbours, polygon))


def _sew(
    cells: NDArray[np.object_], neighbours: NDArray[np.object_], polygon: shapely.Polygon
) -> tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.bool_]]:
    """Cells and neighbours sewn; a neighbour that got no vertex stays what it was, to the last bit."""
    around = shapely.get_coordinates(neighbours)
    outline = fitted(np.array([polygon], dtype=object), np.unique(around, axis=0))
    cells = sew(cells, np.zeros(len(cells), dtype=np.int64), outline)
    cells = with_points(cells, np.unique(shapely.get_coordinates(outline), axis=0))
    after = with_points(neighbours, np.unique(shapely.get_coordinates(cells), axis=0))
    given = shapely.get_num_coordinates(after) > shapely.get_num_coordinates(neighbours)
    return cells, np.where(given, after, neighbours), given


def _junctions(
    before: NDArray[np.object_], after: NDArray[np.object_]
) -> Iterator[tuple[Point, list[Point]]]:
    """Each vertex given, and the own vertices on either side of it along the edge, nearest first."""
    found: dict[Point, set[Point]] = {}
    for old, new in zip(before, after, strict=True):
        own = set(map(tuple, shapely.get_coordinates(old).tolist()))
        for ring in shapely.get_rings(new):
            points = [tuple(point) for point in shapely.get_coordinates(ring)[:-1].tolist()]
            mine = [k for k, point in enumerate(points) if point in own]
            for k, point in enumerate(points):
                if point in own or not mine:
                    continue
                later = next((m for m in mine if m > k), mine[0])
                earlier = next((m for m in reversed(mine) if m < k), mine[-1])
                found.setdefault(point, set()).update((points[earlier], points[later]))
    for point in sorted(found):
        yield point, [end for _, end in sorted((_distance(point, end), end) for end in found[point])]


class _Moving:
    """Cells whose junctions move one by one, each only if all stays sound."""

    def __init__(
        self,
        cells: NDArray[np.object_],
        neighbours: NDArray[np.object_],
        ground: Ground,
        polygon: shapely.Polygon,
    ) -> None:
        self.cells = cells
        self._neighbours = neighbours
        self._bodies = np.concatenate([ground.buildings, ground.compounds])
        self._lines = STRtree(ground.lines)

    def settle(self, junction: Point, ends: list[Point]) -> None:
        """Move a junction to the first of the ``ends`` that does; leave it if none does."""
        key = vertex_keys(np.array([junction]))[0]
        rows = [k for k, cell in enumerate(self.cells) if key in vertex_keys(shapely.get_coordinates(cell))]
        inner = self._inner(rows, junction)
        if not inner:  # a corner on a straight edge: nothing ends there
            self._accept(rows, [_rebuilt(self.cells[row], junction, None, {}) for row in rows], [])
            return
        for end in ends:
            for bends in self._ways(junction, end, inner):
                changed = [_rebuilt(self.cells[row], junction, end, bends) for row in rows]
                legs = [shapely.LineString([end, bends.get(point, point)]) for point in inner]
                if self._accept(rows, changed, [leg for leg in legs if leg.length > 0]):
                    return

    def _inner(self, rows: list[int], junction: Point) -> list[Point]:
        """The points to which edges between two of the cells lead from the junction."""
        seen: dict[Point, int] = {}
        for row in rows:
            for before, _, after in _places(self.cells[row], junction):
                for point in (before, after):
                    seen[point] = seen.get(point, 0) + 1
        return sorted(point for point, times in seen.items() if times > 1)

    def _ways(self, junction: Point, end: Point, inner: list[Point]) -> list[dict[Point, Point]]:
        """How the edges may reach ``end``: straight, or bending just before it where they follow a line."""
        away = _distance(junction, end)
        bends, follows = {}, False
        for point in inner:
            length = _distance(junction, point)
            if length > 2 * away:
                share = away / length
                bends[point] = (
                    junction[0] + share * (point[0] - junction[0]),
                    junction[1] + share * (point[1] - junction[1]),
                )
                middle = shapely.Point((junction[0] + point[0]) / 2, (junction[1] + point[1]) / 2)
                follows |= bool(len(self._lines.query(middle, predicate="dwithin", distance=_ON_LINE)))
        straight: dict[Point, Point] = {}
        if not bends:
            return [straight]
        return [bends, straight] if follows else [straight, bends]

    def _accept(self, rows: list[int], changed: list[shapely.Polygon | None], legs: list[object]) -> bool:
        cells = [cell for cell in changed if cell is not None]
        if len(cells) < len(changed):
            return False
        new = np.array([*cells, None], dtype=object)[:-1]
        if not shapely.is_valid(new).all() or (shapely.area(new) <= 1.0).any():
            return False
        if abs(shapely.area(new).sum() - shapely.area(self.cells[rows]).sum()) > _ROUNDING:
            return False
        lines = np.array([*legs, None], dtype=object)[:-1]
        if len(lines):
            met = np.unique(runs_through(lines, self._bodies)[1])
            if len(met) and len(cut_bodies(lines, self._bodies[met])):
                return False
        candidate = self.cells.copy()
        candidate[rows] = new
        around = STRtree(candidate).query(shapely.union_all(new), predicate="dwithin", distance=1.0)
        if not shapely.coverage_is_valid(candidate[np.sort(around)]):
            return False
        self.cells = candidate
        return True


def _places(cell: shapely.Polygon, point: Point) -> Iterator[tuple[Point, Point, Point]]:
    """The vertices before and after each occurrence of a point in the rings of a cell."""
    for ring in shapely.get_rings(cell):
        points = [tuple(vertex) for vertex in shapely.get_coordinates(ring)[:-1].tolist()]
        for k, vertex in enumerate(points):
            if vertex == point:
                yield points[k - 1], point, points[(k + 1) % len(points)]


def _rebuilt(
    cell: shapely.Polygon, junction: Point, end: Point | None, bends: dict[Point, Point]
) -> shapely.Polygon | None:
    """The cell with a junction moved to ``end`` (dropped if None); None if a ring is lost on the way."""
    rings = []
    for ring in shapely.get_rings(cell):
        points = [tuple(vertex) for vertex in shapely.get_coordinates(ring)[:-1].tolist()]
        moved: list[Point] = []
        for k, vertex in enumerate(points):
            if vertex != junction:
                moved.append(vertex)
                continue
            if end is None:
                continue
            before, after = points[k - 1], points[(k + 1) % len(points)]
            moved += [bends[before]] if before in bends else []
            moved.append(end)
            moved += [bends[after]] if after in bends else []
        fresh = [vertex for k, vertex in enumerate(moved) if vertex != moved[k - 1]]
        if len(fresh) < 3:
            return None
        rings.append(fresh)
    return shapely.Polygon(rings[0], rings[1:])


def _distance(one: Point, other: Point) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))
