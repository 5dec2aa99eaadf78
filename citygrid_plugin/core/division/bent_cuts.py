"""Bent cuts: the best way across a region along its inner barriers and through open ground.

Where no straight line is free, or where lanes inside a region should carry the cut, the way
is a shortest path in a graph of rim vertices, gap midpoints between buildings, open-ground
points and existing inner edges; it is then pulled straight.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree
from shapely import Polygon

from .cuts import BULK, FAIR, SHAPE, TOLERABLE, OpenGround, Rim, Way, fairness, inner_lines, shape_cost, split
from .fabric import vertex_keys

#: Longest single leg of a bent cut while searching (m).
REACH = 75.0
#: What one bend costs, in metres of way.
BEND = 14.0
#: How much closer the nodes lie when a first search found no way.
CLOSE_LOOK = 2.5
#: A leg that leaves the rim at less than this angle (its sine) would leave a spike.
_GRAZING = 0.09
#: Inner nodes keep this far from every rim (m).
_OFF_RIM = 0.3
#: Buildings nearer to each other than this (m) have a passage between them.
_PASSAGE = 12.0
_NEAREST = 12
_MAX_SOURCES = 32
_MAX_RIM = 64


def bent_cut(
    polygon: Polygon, parts: int, unit: float, ground: OpenGround, detail: float = 1.0
) -> Way | None:
    """The best bent cut of a region meant for ``parts`` cells of ``unit`` m² each.

    The ends are vertices of the outer ring. ``detail`` multiplies the number of nodes among
    which the way is sought. None where buildings or the region's shape leave no fair way.
    """
    return _Search(polygon, parts, unit, ground, detail).best()


class _Search:
    def __init__(self, polygon: Polygon, parts: int, unit: float, ground: OpenGround, detail: float) -> None:
        self._detail = detail
        self.polygon, self.parts, self.unit, self.ground = polygon, parts, unit, ground
        shapely.prepare(polygon)
        self.rim = Rim.of(polygon)
        along, self._along_cost = ground.barriers_in(polygon)
        along_points = along.reshape(-1, 2)
        self.rim_rows = _rim_rows(self.rim.points, along_points, int(_MAX_RIM * detail))
        rim_points = self.rim.points[self.rim_rows]
        holes = [shapely.get_coordinates(ring)[:-1] for ring in polygon.interiors]
        hole_points = np.concatenate(holes) if holes else np.empty((0, 2))
        inner = _open_points(polygon, ground, detail)
        inner = np.unique(np.concatenate([inner, along_points]), axis=0)
        # A node on a rim, or as good as on it, would let a way run along the rim.
        inner = inner[~shapely.dwithin(shapely.points(inner), polygon.boundary, _OFF_RIM)]
        self.nodes = np.concatenate([rim_points, hole_points, inner])
        self.rim_count = len(rim_points)
        hole_edges = _ring_edges(holes, self.rim_count)
        self._cheap_edges, self._cheap_cost = self._edges_along(along, hole_edges)
        self._cheap = {
            (int(a), int(b)): float(cost)
            for (a, b), cost in zip(self._cheap_edges, self._cheap_cost, strict=True)
        }

    def _edges_along(
        self, along: NDArray[np.float64], hole_edges: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Existing lines (inner barriers, hole rims) as graph edges with their cost."""
        keys = vertex_keys(self.nodes)
        order = np.argsort(keys, kind="stable")
        ends = vertex_keys(along.reshape(-1, 2))
        position = np.minimum(np.searchsorted(keys[order], ends), len(keys) - 1)
        node = order[position]
        known = keys[node] == ends
        pairs = node.reshape(-1, 2)
        usable = known.reshape(-1, 2).all(axis=1)
        length = np.hypot(*(along[:, 0] - along[:, 1]).T) if len(along) else np.empty(0)
        hole_length = np.hypot(*(self.nodes[hole_edges[:, 0]] - self.nodes[hole_edges[:, 1]]).T)
        edges = np.concatenate([np.sort(pairs[usable], axis=1), hole_edges])
        cost = np.r_[length[usable] * self._along_cost[usable], hole_length * 0.3]
        return edges, cost + 0.01

    def best(self) -> Way | None:
        a, b, length = self._legs()
        if len(a) == 0:
            return None
        n, rim = len(self.nodes), self.rim_count
        # Rim nodes only start or end a way: leaving edges hang on a copy of the node.
        heads = np.r_[a, b]
        tails = np.r_[b, a]
        weights = np.r_[length, length]
        heads = np.where(heads < rim, heads + n, heads)
        graph = csr_matrix((weights, (heads, tails)), shape=(n + rim, n + rim))
        leaving = np.unique(heads[heads >= n])
        leaving = leaving[_spread(len(leaving), int(_MAX_SOURCES * self._detail))]
        distance, before = dijkstra(graph, indices=leaving, return_predecessors=True)
        source = leaving - n
        local = np.concatenate([self.nodes, self.nodes[:rim]]) - self.rim.points.min(axis=0)
        swept = _swept(local, before)
        return self._choose(source, leaving, distance[:, :rim], before, swept[:, :rim])

    def _legs(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        count = len(self.nodes)
        near, other = cKDTree(self.nodes).query(
            self.nodes, k=min(int(_NEAREST * self._detail) + 1, count), distance_upper_bound=REACH
        )
        a = np.repeat(np.arange(count), near.shape[1])
        b = other.ravel().astype(np.int64)
        linked = np.isfinite(near.ravel()) & (a != b)
        pairs = np.unique(np.minimum(a, b)[linked] * count + np.maximum(a, b)[linked])
        a, b = pairs // count, pairs % count
        length = np.hypot(*(self.nodes[a] - self.nodes[b]).T)
        # Along the rim a leg would leave nothing on one side.
        keep = ~((b < self.rim_count) & (length < 12.0))
        a, b, length = a[keep], b[keep], length[keep]
        lines = inner_lines(self.nodes[a], self.nodes[b])
        free = self.ground.free(lines)
        free[free] = shapely.contains_properly(self.polygon, lines[free])
        free &= ~(self._grazes(a, b) | self._grazes(b, a))
        a, b, length = a[free], b[free], length[free] + 3.0
        if len(self._cheap_edges):
            a, b = np.r_[a, self._cheap_edges[:, 0]], np.r_[b, self._cheap_edges[:, 1]]
            unique, inverse = np.unique(a * len(self.nodes) + b, return_inverse=True)
            least = np.full(len(unique), np.inf)
            np.minimum.at(least, inverse, np.r_[length, self._cheap_cost])
            a, b, length = unique // len(self.nodes), unique % len(self.nodes), least
        return a, b, length

    def _grazes(self, start: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which legs leave the rim at their start almost along it."""
        grazes = np.zeros(len(start), dtype=bool)
        rows = np.flatnonzero(start < self.rim_count)
        at = self.rim_rows[start[rows]]
        corner = self.rim.points[at]
        leg = self.nodes[end[rows]] - corner
        leg /= np.maximum(np.hypot(*leg.T), 1e-9)[:, None]
        for step in (1, -1):
            edge = self.rim.points[(at + step) % len(self.rim.points)] - corner
            edge /= np.maximum(np.hypot(*edge.T), 1e-9)[:, None]
            across = np.abs(leg[:, 0] * edge[:, 1] - leg[:, 1] * edge[:, 0])
            grazes[rows] |= (across < _GRAZING) & ((leg * edge).sum(axis=1) > 0)
        return grazes

    def _choose(
        self,
        source: NDArray[np.int64],
        leaving: NDArray[np.int64],
        distance: NDArray[np.float64],
        before: NDArray[np.int32],
        swept: NDArray[np.float64],
    ) -> Way | None:
        rows = self.rim_rows
        i = np.repeat(source, self.rim_count).reshape(distance.shape)
        j = np.tile(np.arange(self.rim_count), (len(source), 1))
        forward = i < j
        ri, rj = rows[i], rows[j]
        # Close the way back along the rim: from its end to its start.
        back = np.where(
            forward,
            self.rim.cross[-1] - self._arc(ri, rj),
            self._arc(rj, ri),
        )
        first = (swept + back) / 2
        whole = shapely.area(Polygon(self.rim.points))
        first = np.clip(first, 0, whole)
        reachable = np.isfinite(distance) & (i != j)
        low, high, share = fairness(first, whole, self.parts)
        bulk = np.sqrt(self.unit) * np.minimum(share, self.parts - share) ** BULK
        along = np.where(
            forward,
            self.rim.length[-1] - (self.rim.length[rj] - self.rim.length[ri]),
            self.rim.length[ri] - self.rim.length[rj],
        )
        with np.errstate(invalid="ignore", divide="ignore"):
            cost = distance / bulk + 1.5 * (np.log(low) ** 2 + np.log(high) ** 2)
            cost += SHAPE * shape_cost(
                first, along + distance, whole - first, self.rim.length[-1] - along + distance
            )
        for window in (FAIR, TOLERABLE):
            fair = np.argwhere(reachable & (low >= window[0]) & (high <= window[1]))
            if len(fair) == 0:
                continue
            order = np.argsort(cost[fair[:, 0], fair[:, 1]], kind="stable")
            way = self._straightest(fair[order], leaving, before, cost, window)
            if way is not None:
                return way
        return None

    def _arc(self, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        return self.rim.cross[j] - self.rim.cross[i]

    def _straightest(
        self,
        candidates: NDArray[np.int64],
        leaving: NDArray[np.int64],
        before: NDArray[np.int32],
        cost: NDArray[np.float64],
        window: tuple[float, float],
    ) -> Way | None:
        best: Way | None = None
        tried: set[bytes] = set()
        for row, end in candidates[:200]:
            if len(tried) >= 3:
                break
            if best is not None and cost[row, end] > best.cost + 0.2:
                break
            way = _trace(before[row], int(end), int(leaving[row]), len(self.nodes))
            points, length = self._pull(way)
            key = np.sort(vertex_keys(points)).tobytes()
            if key in tried:
                continue
            tried.add(key)
            pieces = split(self.polygon, points)
            if len(pieces) != 2:
                continue
            areas = shapely.area(pieces)
            low, high, share = fairness(areas[:1], float(areas.sum()), self.parts)
            if low[0] < window[0] * 0.97 or high[0] > window[1] * 1.03:
                continue
            rims = shapely.length(pieces)
            value = (
                length / np.sqrt(self.unit) / min(share[0], self.parts - share[0]) ** BULK
                + 1.5 * (np.log(low[0]) ** 2 + np.log(high[0]) ** 2)
                + SHAPE * float(shape_cost(areas[:1], rims[:1], areas[1:], rims[1:])[0])
            )
            if best is None or value < best.cost:
                best = Way(points, float(value))
        return best

    def _pull(self, way: NDArray[np.int64]) -> tuple[NDArray[np.float64], float]:
        """The way with as few and as soft bends as buildings allow, and its cost in metres."""
        points = self.nodes[way]
        n = len(points)
        i, j = np.triu_indices(n, 1)
        lines = inner_lines(points[i], points[j])
        free = self.ground.free(lines)
        free[free] = shapely.contains_properly(self.polygon, lines[free])
        free &= ~(self._grazes(way[i], way[j]) | self._grazes(way[j], way[i]))
        free |= j == i + 1
        tight = np.zeros(len(lines), dtype=bool)
        tight[free] = self.ground.tight(lines[free])
        cost = shapely.length(lines) * np.where(tight, 1.3, 1.0) + BEND
        for k in np.flatnonzero(j == i + 1):
            cost[k] = min(
                cost[k],
                self._cheap.get((int(min(way[i[k]], way[j[k]])), int(max(way[i[k]], way[j[k]]))), np.inf),
            )
        weight = np.full((n, n), np.inf)
        weight[i, j] = np.where(free, cost, np.inf)
        best = np.full(n, np.inf)
        best[0] = 0
        back = np.zeros(n, dtype=np.int64)
        for k in range(1, n):
            reach = best[:k] + weight[:k, k]
            back[k] = int(np.argmin(reach))
            best[k] = reach[back[k]]
        keep = [n - 1]
        while keep[-1] != 0:
            keep.append(int(back[keep[-1]]))
        return points[keep[::-1]], float(best[n - 1]) - BEND


def _spread(count: int, most: int) -> NDArray[np.int64]:
    """At most ``most`` indices below ``count``, evenly spread."""
    return np.rint(np.linspace(0, count - 1, min(count, most))).astype(np.int64)


def _rim_rows(rim: NDArray[np.float64], barriers: NDArray[np.float64], most: int) -> NDArray[np.int64]:
    """The rim vertices at which a way may start: spread evenly, and wherever a barrier ends."""
    gates = np.flatnonzero(np.isin(vertex_keys(rim), vertex_keys(barriers)))
    return np.union1d(_spread(len(rim), most), gates)


def _trace(before: NDArray[np.int32], end: int, start: int, nodes: int) -> NDArray[np.int64]:
    way = [end]
    while way[-1] != start:
        way.append(int(before[way[-1]]))
    return np.array([node if node < nodes else node - nodes for node in way[::-1]])


def _swept(points: NDArray[np.float64], before: NDArray[np.int32]) -> NDArray[np.float64]:
    """Twice the signed area swept by the shortest path to every node, by pointer jumping."""
    sources, n = before.shape
    jump = np.where(before < 0, n, before).astype(np.int64)
    padded = np.concatenate([points, np.zeros((1, 2))])
    a = padded[jump]
    b = np.broadcast_to(points, (sources, n, 2))
    area = np.where(jump < n, a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0], 0.0)
    area = np.concatenate([area, np.zeros((sources, 1))], axis=1)
    jump = np.concatenate([jump, np.full((sources, 1), n)], axis=1)
    row = np.arange(sources)[:, None]
    while (jump != n).any():
        area = area + area[row, jump]
        jump = jump[row, jump]
    return area[:, :n]


def _ring_edges(rings: list[NDArray[np.float64]], offset: int) -> NDArray[np.int64]:
    edges = []
    for ring in rings:
        index = np.arange(len(ring)) + offset
        edges.append(np.sort(np.stack([index, np.roll(index, -1)], axis=1), axis=1))
        offset += len(ring)
    return np.concatenate(edges) if edges else np.empty((0, 2), dtype=np.int64)


def _open_points(polygon: Polygon, ground: OpenGround, detail: float) -> NDArray[np.float64]:
    """Inner nodes: a hexagonal grid on open ground, midpoints of gaps, ends of party walls."""
    solids = ground.solids_in(polygon)
    step = float(np.clip(np.sqrt(polygon.area / 60), 14.0, 34.0) / np.sqrt(detail))
    points = [_hexagons(polygon, step, ground)]
    if len(solids) > 1:
        tree = shapely.STRtree(solids)
        a, b = tree.query(solids, predicate="dwithin", distance=45.0)
        a, b = a[a < b], b[a < b]
        gaps = shapely.shortest_line(solids[a], solids[b])
        width = shapely.length(gaps)
        middle = shapely.get_coordinates(
            shapely.line_interpolate_point(gaps[width > 0.3], 0.5, normalized=True)
        )
        points.append(middle)
        points.append(_party_walls(solids, a[width <= 0.3], b[width <= 0.3]))
        if detail > 1.0:
            points.append(_passages(solids, a[width > 0.3], b[width > 0.3]))
    points.append(_rim_gaps(polygon, solids))
    found = np.round(np.concatenate(points), 3)
    found = found[shapely.contains_xy(polygon, found[:, 0], found[:, 1])]
    found = np.unique(found, axis=0)
    if len(found):
        clear = ground.free(shapely.points(found))
        found = found[clear]
    return found


def _passages(solids: NDArray[np.object_], a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
    """Points half-way from each corner of a building to the one across a passage: where that bends."""
    corners, owner = shapely.get_coordinates(solids, return_index=True)
    found = [np.empty((0, 2))]
    for one, other in zip(np.r_[a, b].tolist(), np.r_[b, a].tolist(), strict=True):
        lines = shapely.shortest_line(shapely.points(corners[owner == one]), solids[other])
        lines = lines[shapely.length(lines) < _PASSAGE]
        found.append(shapely.get_coordinates(shapely.line_interpolate_point(lines, 0.5, normalized=True)))
    return np.concatenate(found)


def _rim_gaps(polygon: Polygon, solids: NDArray[np.object_]) -> NDArray[np.float64]:
    """Midpoints of the passages between a building and the rim."""
    if len(solids) == 0:
        return np.empty((0, 2))
    gaps = shapely.shortest_line(solids, polygon.exterior)
    width = shapely.length(gaps)
    gaps = gaps[(width > 1.0) & (width < 30.0)]
    return shapely.get_coordinates(shapely.line_interpolate_point(gaps, 0.5, normalized=True))


def _hexagons(polygon: Polygon, step: float, ground: OpenGround) -> NDArray[np.float64]:
    x0, y0, x1, y1 = polygon.bounds
    rows = np.arange(y0 + step / 2, y1, step * np.sqrt(3) / 2)
    points = [
        np.stack([xs, np.full(len(xs), y)], axis=1)
        for k, y in enumerate(rows)
        for xs in [np.arange(x0 + (step / 2 if k % 2 else step / 4), x1, step)]
    ]
    if not points:
        return np.empty((0, 2))
    grid = np.concatenate(points)
    grid = grid[shapely.contains_xy(polygon, grid[:, 0], grid[:, 1])]
    if len(grid) == 0:
        return grid
    crowded = ground.walls.query(shapely.points(grid), predicate="dwithin", distance=3.0)[0]
    return np.delete(grid, np.unique(crowded), axis=0)


def _party_walls(
    solids: NDArray[np.object_], a: NDArray[np.int64], b: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Vertices of walls that two buildings share (or nearly: 0.3 m)."""
    if len(a) == 0:
        return np.empty((0, 2))
    walls = shapely.intersection(shapely.boundary(solids[a]), shapely.buffer(solids[b], 0.31, quad_segs=1))
    return shapely.get_coordinates(walls)
