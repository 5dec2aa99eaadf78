"""Straight cuts: one line through open ground that divides an atom in fair parts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

#: A cut may touch a wall but not enter a building deeper than this (m).
WALL_TOLERANCE = 0.03
#: A cut nearer to a building than this (m) is drawn only where there is no other.
CLEARANCE = 1.0
#: Share of the target that each side of a cut may have per cell: first choice, last resort.
FAIR, TOLERABLE = (0.72, 1.4), (0.52, 1.9)

#: A cut is worth more the more cells lie on its smaller side: large ground is halved, not peeled.
BULK = 0.62
#: Weight of the shape of both sides.
SHAPE = 0.8

_BATCH = 64
_BATCHES = 10
_ENOUGH = 8


@dataclass(frozen=True)
class Way:
    """A cut found: ``points`` (m, 2) from rim to rim, and its cost (the lower the better)."""

    points: NDArray[np.float64]
    cost: float


class OpenGround:
    """Where a cut may run: knows buildings (solids), component points and barriers of a community.

    ``spacing`` is the distance of candidate vertices in metres, ``barriers`` (k, 2, 2) are
    straight pieces of the lines a cut likes to follow and ``barrier_cost`` (k,) what a metre
    along each costs, 1 being open ground.
    """

    def __init__(
        self,
        solids: NDArray[np.object_],
        components: NDArray[np.float64],
        barriers: NDArray[np.float64],
        barrier_cost: NDArray[np.float64],
        spacing: float,
    ) -> None:
        self.spacing = spacing
        self.candidates: list[NDArray[np.float64]] = []
        self._barriers, self._barrier_cost = barriers, barrier_cost
        self._barrier_lines = inner_lines(barriers[:, 0], barriers[:, 1])
        self._barrier_tree = STRtree(self._barrier_lines)
        self.solids = solids
        self.walls = STRtree(solids)
        cores = shapely.buffer(solids, -WALL_TOLERANCE, quad_segs=1, join_style="mitre")
        self._cores = cores[~shapely.is_empty(cores)]
        shapely.prepare(self._cores)
        self._core_tree = STRtree(self._cores)
        self._components = STRtree(shapely.points(components))
        self._component_xy = components

    def densified(self, way: NDArray[np.float64]) -> NDArray[np.float64]:
        """The way with candidate vertices at which later cuts may end; they are remembered."""
        steps = np.maximum(np.ceil(np.hypot(*np.diff(way, axis=0).T) / self.spacing).astype(int), 1)
        legs = [
            a + (b - a) * (np.arange(n) / n)[:, None] for a, b, n in zip(way, way[1:], steps, strict=False)
        ]
        self.candidates += [leg[1:] for leg in legs]
        return np.concatenate([*legs, way[-1:]])

    def free(self, lines: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which lines enter no building."""
        # The tree would prepare each line; what pays is to have each building prepared.
        line, core = self._core_tree.query(lines)
        clear = np.ones(len(lines), dtype=bool)
        clear[line[shapely.intersects(self._cores[core], lines[line])]] = False
        return clear

    def tight(self, lines: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which lines pass a building nearer than ``CLEARANCE``."""
        near = np.zeros(len(lines), dtype=bool)
        near[self.walls.query(lines, predicate="dwithin", distance=CLEARANCE)[0]] = True
        return near

    def components_in(self, polygon: Polygon) -> NDArray[np.float64]:
        """Coordinates of the components inside a polygon."""
        return self._component_xy[self._components.query(polygon, predicate="intersects")]

    def barriers_in(self, polygon: Polygon) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The barrier pieces that run through the inside of a polygon, and their costs."""
        near = np.sort(self._barrier_tree.query(polygon, predicate="intersects"))
        shapely.prepare(polygon)
        inside = near[shapely.contains_properly(polygon, self._barrier_lines[near])]
        return self._barriers[inside], self._barrier_cost[inside]

    def solids_in(self, polygon: Polygon) -> NDArray[np.object_]:
        """The buildings that touch a polygon."""
        return self.solids[np.sort(self.walls.query(polygon, predicate="intersects"))]


@dataclass(frozen=True)
class Rim:
    """The outer ring of an atom or region, counter-clockwise, with running sums along it.

    ``points`` (n, 2) without the closing point; ``road`` (n,) length of public road on the
    segment that starts at each point.
    """

    points: NDArray[np.float64]
    cross: NDArray[np.float64]
    length: NDArray[np.float64]
    road: NDArray[np.float64]
    area: float

    @classmethod
    def of(cls, polygon: Polygon, road: NDArray[np.float64] | None = None) -> Rim:
        """The rim of a polygon; ``road`` follows the polygon's own ring direction."""
        points = shapely.get_coordinates(polygon.exterior)[:-1]
        road = np.zeros(len(points)) if road is None else road
        if not polygon.exterior.is_ccw:
            points = points[::-1]
            road = np.roll(road[::-1], -1)
        origin = points.min(axis=0)
        local = points - origin
        after = np.roll(local, -1, axis=0)
        cross = local[:, 0] * after[:, 1] - local[:, 1] * after[:, 0]
        return cls(
            local + origin,
            np.r_[0.0, np.cumsum(cross)],
            np.r_[0.0, np.cumsum(np.hypot(*(after - local).T))],
            np.r_[0.0, np.cumsum(road)],
            polygon.area,
        )

    def arc_area(self, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        """Twice the signed area swept from the origin along the rim from i to j (i < j)."""
        return self.cross[j] - self.cross[i]


def fairness(
    first: NDArray[np.float64], whole: float, parts: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """How fair a cut is that leaves ``first`` m² on one side of ``whole`` for ``parts`` cells.

    Returns the smallest and largest area per cell relative to ``whole / parts``, and the
    number of cells on the first side.
    """
    share = np.clip(np.rint(first / whole * parts), 1, parts - 1).astype(np.int64)
    unit = whole / parts
    one = first / share / unit
    other = (whole - first) / (parts - share) / unit
    return np.minimum(one, other), np.maximum(one, other), share


def shape_cost(
    first_area: NDArray[np.float64],
    first_rim: NDArray[np.float64],
    second_area: NDArray[np.float64],
    second_rim: NDArray[np.float64],
) -> NDArray[np.float64]:
    """How far the two sides are from squares (0 for two squares)."""
    one = first_rim**2 / (16 * np.maximum(first_area, 1.0))
    other = second_rim**2 / (16 * np.maximum(second_area, 1.0))
    return np.maximum(one - 1.0, 0) + np.maximum(other - 1.0, 0)


def straight_cut(
    polygon: Polygon, parts: int, unit: float, ground: OpenGround, road: NDArray[np.float64] | None = None
) -> Way | None:
    """The best straight cut of a polygon meant for ``parts`` cells of about ``unit`` m².

    Both ends are vertices of the outer ring. None where every fair line would cross a building.
    """
    rim = Rim.of(polygon, road)
    n = len(rim.points)
    i, j = np.triu_indices(n, 2)
    a, b = rim.points[i], rim.points[j]
    origin = rim.points.min(axis=0)
    la, lb = a - origin, b - origin
    first = (rim.arc_area(i, j) + lb[:, 0] * la[:, 1] - lb[:, 1] * la[:, 0]) / 2
    hole_area = 0.0
    for hole in polygon.interiors:
        ring = Polygon(hole)
        centre = np.array(ring.centroid.coords[0])
        hole_area += ring.area
        # The first side lies to the right of the chord a→b, as the rim runs counter-clockwise.
        right = _cross(b - a, centre - a) < 0
        first = first - np.where(right, ring.area, 0.0)
    whole = rim.area
    low, high, share = fairness(first, whole, parts)
    chord = np.hypot(*(b - a).T)
    for window in (FAIR, TOLERABLE):
        fair = np.flatnonzero((low >= window[0]) & (high <= window[1]) & (chord > 8.0))
        if len(fair) == 0:
            continue
        f_rim = rim.length[j[fair]] - rim.length[i[fair]] + chord[fair]
        s_rim = rim.length[-1] - (rim.length[j[fair]] - rim.length[i[fair]]) + chord[fair]
        smaller = np.minimum(share[fair], parts - share[fair])
        cost = chord[fair] / np.sqrt(unit) / smaller**BULK
        cost += 1.5 * (np.log(low[fair]) ** 2 + np.log(high[fair]) ** 2)
        cost += SHAPE * shape_cost(first[fair], f_rim, whole - first[fair], s_rim)
        cost += _sharpness(rim.points, i[fair], j[fair])
        if rim.road[-1] > 0:
            f_road = rim.road[j[fair]] - rim.road[i[fair]]
            cost += np.where(np.minimum(f_road, rim.road[-1] - f_road) < 5.0, 1.5, 0.0)
        order = np.argsort(cost, kind="stable")
        cut = _first_free(polygon, a[fair], b[fair], cost, order, ground)
        if cut is not None:
            return cut
    return None


def inner_lines(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.object_]:
    """Lines from a to b without their last centimetre at both ends.

    A line between two rim vertices lies inside exactly if the shortened one does properly,
    which GEOS decides many times faster than ``covers``.
    """
    step = b - a
    step = step * (0.01 / np.maximum(np.hypot(*step.T), 0.03))[:, None]
    return shapely.linestrings(np.stack([a + step, b - step], axis=1))


def _cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]


def _sharpness(
    points: NDArray[np.float64], i: NDArray[np.int64], j: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Penalty for chords that leave the rim askew: 0 at a right angle, 0.4 at 45, over 1 below 15 degrees."""
    after = np.roll(points, -1, axis=0) - points
    after /= np.maximum(np.hypot(*after.T), 1e-9)[:, None]
    before = -np.roll(after, 1, axis=0)
    direction = points[j] - points[i]
    direction /= np.hypot(*direction.T)[:, None]
    worst = np.zeros(len(i))
    for at, heading in ((i, direction), (j, -direction)):
        for edge in (after, before):
            worst = np.maximum(worst, (edge[at] * heading).sum(axis=1))
    return 0.5 * worst**2 + 2.0 * np.maximum(worst - 0.65, 0.0)


def _first_free(
    polygon: Polygon,
    a: NDArray[np.float64],
    b: NDArray[np.float64],
    cost: NDArray[np.float64],
    order: NDArray[np.int64],
    ground: OpenGround,
) -> Way | None:
    shapely.prepare(polygon)
    components = None
    best: tuple[float, int] | None = None
    for start in range(0, min(len(order), _BATCH * _BATCHES), _BATCH):
        batch = order[start : start + _BATCH]
        if best is not None and cost[batch[0]] >= best[0]:
            break
        chords = inner_lines(a[batch], b[batch])
        free = ground.free(chords)
        free[free] = shapely.contains_properly(polygon, chords[free])
        batch, chords = batch[free][:_ENOUGH], chords[free][:_ENOUGH]
        if len(batch) == 0:
            continue
        total = cost[batch] + np.where(ground.tight(chords), 0.4, 0.0)
        if components is None:
            components = ground.components_in(polygon)
        total = total + 0.4 * _imbalance(components, a[batch], b[batch])
        winner = int(np.argmin(total))
        if best is None or total[winner] < best[0]:
            best = (float(total[winner]), int(batch[winner]))
    if best is None:
        return None
    return Way(np.stack([a[best[1]], b[best[1]]]), best[0])


def _imbalance(
    components: NDArray[np.float64], a: NDArray[np.float64], b: NDArray[np.float64]
) -> NDArray[np.float64]:
    """0 where both sides of each chord hold equally many components, 1 where one has all."""
    if len(components) < 4:
        return np.zeros(len(a))
    side = _cross((b - a)[:, None, :], components[None, :, :] - a[:, None, :]) > 0
    return np.abs(2 * side.mean(axis=1) - 1)


def split(polygon: Polygon, path: NDArray[np.float64]) -> NDArray[np.object_]:
    """The pieces of a polygon along a path (m, 2) that joins vertices of its rings.

    Exact: no coordinate is computed, only vertices and path points appear in the pieces.
    """
    if len(polygon.interiors) == 0:
        pieces = _split_ring(polygon, path)
        if pieces is not None:
            return pieces
    rings = [shapely.get_coordinates(ring) for ring in (polygon.exterior, *polygon.interiors)]
    edges = np.concatenate([np.stack([ring[:-1], ring[1:]], axis=1) for ring in (*rings, path)])
    flip = (edges[:, 0, 0] > edges[:, 1, 0]) | (
        (edges[:, 0, 0] == edges[:, 1, 0]) & (edges[:, 0, 1] > edges[:, 1, 1])
    )
    edges[flip] = edges[flip][:, ::-1]
    edges = np.unique(edges.reshape(-1, 4), axis=0).reshape(-1, 2, 2)
    pieces = shapely.get_parts(shapely.polygonize(shapely.linestrings(edges)))
    pieces = pieces[shapely.contains(polygon, shapely.point_on_surface(pieces))]
    return pieces


def _split_ring(polygon: Polygon, path: NDArray[np.float64]) -> NDArray[np.object_] | None:
    ring = shapely.get_coordinates(polygon.exterior)[:-1]
    start = np.flatnonzero((ring == path[0]).all(axis=1))
    end = np.flatnonzero((ring == path[-1]).all(axis=1))
    if len(start) != 1 or len(end) != 1:
        return None
    if len(path) > 2 and (path[1:-1, None, :] == ring[None, :, :]).all(axis=2).any():
        return None
    i, j = int(start[0]), int(end[0])
    forth = (
        np.concatenate([ring[i:j], path[::-1]]) if i < j else np.concatenate([ring[i:], ring[:j], path[::-1]])
    )
    back = np.concatenate([ring[j:], ring[:i], path]) if i < j else np.concatenate([ring[j:i], path])
    return np.array([Polygon(forth), Polygon(back)], dtype=object)
