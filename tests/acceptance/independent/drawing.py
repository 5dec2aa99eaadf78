"""Whether the grid is drawn as a person would draw it."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .layers import segments
from .topology import Topology

#: Edges are looked at in pieces no longer than this (m).
PIECE_M = 2.0
#: "On" a barrier (m).
ON_BARRIER_M = 1.0
#: The axis between two carriageways: a road line on both sides within AXIS_REACH_M,
#: distances equal to AXIS_EQUAL_M, both parallel to AXIS_ANGLE, nothing built between.
AXIS_REACH_M, AXIS_EQUAL_M, AXIS_ANGLE = 20.0, 1.5, 20.0
#: Near misses are told apart: no axis, but as near as this to a road (m).
NEAR_ROAD_M = 8.0
#: Along a building wall (m).
WALL_M = 0.3
#: A cell falls apart when shrunk by this much (m); smaller remains (m²) are told apart.
SHRINK_M, REMAIN_M2 = 4.0, 1.0
#: Edges between two nodes shorter than this are stubs (m); corners sharper than this are slivers.
STUB_M, SHARP = 5.0, 20.0


class Pieces:
    """Edge chains cut into pieces of ``PIECE_M``: what each follows, and how the chain turns."""

    def __init__(self, lines: NDArray[Any]) -> None:
        fine = shapely.segmentize(lines, PIECE_M) if len(lines) else lines
        points, index = shapely.get_coordinates(fine, return_index=True)
        same = index[1:] == index[:-1] if len(points) else np.empty(0, dtype=bool)
        step = np.diff(points, axis=0)[same] if len(points) else np.empty((0, 2))
        self.chain = index[:-1][same] if len(points) else np.empty(0, dtype=np.int64)
        self.start = points[:-1][same] if len(points) else points
        self.length = np.hypot(*step.T)
        self.middle = self.start + step / 2
        self.direction = step / self.length[:, None]
        # the turn between a piece and the next of its chain, in degrees
        joined = self.chain[1:] == self.chain[:-1]
        a, b = self.direction[:-1], self.direction[1:]
        angle = np.abs(np.degrees(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], np.sum(a * b, axis=1))))
        self.turn = np.where(joined, angle, 0.0)
        self.points = shapely.points(self.middle)

    def near(self, lines: NDArray[Any], distance: float) -> NDArray[np.bool_]:
        """Whether the middle of a piece is that near to any of the lines."""
        result = np.zeros(len(self.points), dtype=bool)
        if len(lines) and len(self.points):
            rows, _ = STRtree(lines).query(self.points, predicate="dwithin", distance=distance)
            result[rows] = True
        return result

    def on_axis(
        self, candidates: NDArray[np.bool_], lines: NDArray[np.float64], buildings: NDArray[Any]
    ) -> NDArray[np.bool_]:
        """Whether a piece runs midway between two parallel lines with nothing built between."""
        result = np.zeros(len(self.points), dtype=bool)
        rows = np.flatnonzero(candidates)
        if len(rows) == 0 or len(lines) == 0:
            return result
        normal = np.stack([-self.direction[rows, 1], self.direction[rows, 0]], axis=1)
        middle = self.middle[rows]
        across = np.stack([middle - AXIS_REACH_M * normal, middle + AXIS_REACH_M * normal], axis=1)
        i, j = STRtree(shapely.linestrings(lines)).query(shapely.linestrings(across), predicate="intersects")
        along = lines[j, 1] - lines[j, 0]
        along /= np.hypot(*along.T)[:, None]
        parallel = np.abs(np.sum(along * self.direction[rows[i]], axis=1)) >= np.cos(np.radians(AXIS_ANGLE))
        i, j, along = i[parallel], j[parallel], along[parallel]
        # signed distance along the normal at which the transect meets the line
        offset = lines[j, 0] - middle[i]
        cross = normal[i, 0] * along[:, 1] - normal[i, 1] * along[:, 0]
        at = (offset[:, 0] * along[:, 1] - offset[:, 1] * along[:, 0]) / cross
        order = np.lexsort((at, i))
        i, at = i[order], at[order]
        for block_start, block_end in _runs(i):
            there = at[block_start:block_end]
            left, right = -there[there < 0], there[there > 0]
            if len(left) == 0 or len(right) == 0:
                continue
            gap = np.abs(left[:, None] - right[None, :])
            for a, b in zip(*np.nonzero(gap <= AXIS_EQUAL_M), strict=True):
                row = i[block_start]
                bridge = shapely.LineString(
                    [middle[row] - left[a] * normal[row], middle[row] + right[b] * normal[row]]
                )
                if not self._built(bridge, buildings):
                    result[rows[row]] = True
                    break
        return result

    def _built(self, bridge: Any, buildings: NDArray[Any]) -> bool:
        if getattr(self, "_buildings", None) is not buildings:
            self._buildings, self._tree = buildings, STRtree(buildings)
        return bool(len(self._tree.query(bridge, predicate="intersects")))


def _runs(values: NDArray[Any]) -> list[tuple[int, int]]:
    """Start and end of each run of equal values."""
    if len(values) == 0:
        return []
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]])
    return list(zip(starts.tolist(), [*starts[1:].tolist(), len(values)], strict=True))


def _turning(pieces: Pieces, which: NDArray[np.bool_]) -> float | None:
    """Degrees per 100 m over the chosen pieces, at vertices with a chosen piece on both sides."""
    length = pieces.length[which].sum()
    both = which[:-1] & which[1:]
    return float(100 * pieces.turn[both].sum() / length) if length > 0 else None


def edge_figures(
    lines: NDArray[Any],
    roads: NDArray[Any],
    barriers: NDArray[Any],
    buildings: NDArray[Any],
    walls: NDArray[Any],
) -> dict[str, Any]:
    """What inner edges follow, and how they turn where they follow nothing.

    ``barriers`` are all lines an edge may follow, ``roads`` among them; ``walls`` the
    outlines of ``buildings``.
    """
    pieces = Pieces(lines)
    total = pieces.length.sum()
    if total == 0:
        return {"inner_edge_m": 0.0}
    on = pieces.near(barriers, ON_BARRIER_M)
    road_axis = pieces.on_axis(~on, segments(roads), buildings)
    bank_axis = pieces.on_axis(~on & ~road_axis, segments(barriers), buildings)
    free = ~on & ~road_axis
    wall = free & pieces.near(walls, WALL_M)

    def share(which: NDArray[np.bool_]) -> float:
        return float(pieces.length[which].sum() / total)

    per_chain = np.bincount(pieces.chain[:-1], pieces.turn * (free[:-1] & free[1:]), minlength=len(lines))
    free_per_chain = np.bincount(pieces.chain, pieces.length * free, minlength=len(lines))
    return {
        "inner_edge_m": float(total),
        "on_barrier_1m": share(on),
        "on_road_axis": share(road_axis),
        "on_barrier_or_road_axis": share(on | road_axis),
        "on_other_axis": share(bank_axis),
        "free": share(free),
        "free_within_8m_of_a_road": share(free & pieces.near(roads, NEAR_ROAD_M)),
        "along_building_wall": share(wall),
        "turning_deg_per_100m_free": _turning(pieces, free),
        "turning_deg_per_100m_free_without_walls": _turning(pieces, free & ~wall),
        "turning_deg_per_100m_free_without_other_axis": _turning(pieces, free & ~bank_axis),
        "turning_deg_per_100m_all_inner": _turning(pieces, np.ones(len(on), dtype=bool)),
        "_turning_most": _worst_chains(lines, per_chain, free_per_chain),
    }


def follow_figures(
    lines: NDArray[Any], roads: NDArray[Any], barriers: NDArray[Any], buildings: NDArray[Any]
) -> dict[str, float | None]:
    """Only the share of edges on a barrier or the axis of a road."""
    pieces = Pieces(lines)
    total = pieces.length.sum()
    if total == 0:
        return {"on_barrier_or_road_axis": None}
    on = pieces.near(barriers, ON_BARRIER_M)
    on |= pieces.on_axis(~on, segments(roads), buildings)
    return {"on_barrier_or_road_axis": float(pieces.length[on].sum() / total)}


def _worst_chains(lines: NDArray[Any], turning: NDArray[Any], free: NDArray[Any]) -> list[str]:
    order = np.argsort(-turning, kind="stable")[:20]
    where = shapely.get_coordinates(shapely.line_interpolate_point(lines[order], 0.5, normalized=True))
    return [
        f"{turning[row]:.0f}° over {free[row]:.0f} m at {x:.1f} {y:.1f}"
        for row, (x, y) in zip(order, where, strict=True)
        if turning[row] > 60
    ]


def shape_figures(cells: NDArray[Any], code: NDArray[Any]) -> dict[str, Any]:
    """Compactness, and cells that are thin somewhere."""
    shrunk = shapely.buffer(cells, -SHRINK_M)
    part, index = shapely.get_parts(shrunk, return_index=True)
    some = ~shapely.is_empty(part)
    count = np.bincount(index[some], minlength=len(cells))
    large = np.bincount(index[some & (shapely.area(part) > REMAIN_M2)], minlength=len(cells))
    compact = 4 * np.pi * shapely.area(cells) / shapely.length(cells) ** 2
    return {
        "polsby_popper_median": float(np.median(compact)),
        "polsby_popper_p10": float(np.percentile(compact, 10)),
        "fall_apart_4m_share": float(np.mean(count > 1)),
        "fall_apart_4m_share_parts_over_1_m2": float(np.mean(large > 1)),
        "vanish_4m": int(np.sum(count == 0)),
        "_fall_apart": [f"{code[row]} at {_at(cells[row])}" for row in np.flatnonzero(count > 1)],
        "_vanish": [f"{code[row]} at {_at(cells[row])}" for row in np.flatnonzero(count == 0)],
    }


def sliver_figures(cells: NDArray[Any], found: Topology, chain: NDArray[Any]) -> dict[str, Any]:
    """Stubs between nodes and sharp corners."""
    degree = np.bincount(np.r_[found.start, found.end], minlength=len(found.vertices))
    node = {tuple(point) for point in found.vertices[degree >= 3]}
    short = [
        line
        for line in chain[shapely.length(chain) < STUB_M]
        if line.coords[0] in node and line.coords[-1] in node
    ]
    corner, at = _corners(cells)
    sharp = corner < SHARP
    return {
        "inner_edges": len(chain),
        "stubs_under_5m": len(short),
        "stub_share": len(short) / len(chain) if len(chain) else None,
        "corners_under_20deg": int(np.sum(sharp)),
        "_stubs": [
            f"{line.length:.2f} m at {line.coords[0][0]:.1f} {line.coords[0][1]:.1f}" for line in short
        ],
        "_sharp": [
            f"{a:.1f}° at {x:.1f} {y:.1f}" for a, (x, y) in zip(corner[sharp], at[sharp], strict=True)
        ],
    }


def _corners(cells: NDArray[Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The angle inside the cell at each vertex, or outside it where that is smaller (a notch)."""
    rings = shapely.get_rings(cells)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    last = np.r_[ring[1:] != ring[:-1], True]
    first = np.r_[True, last[:-1]]
    row = np.arange(len(points))
    before = np.where(first, 0, row - 1)
    count = np.bincount(ring)
    before[first] = np.flatnonzero(first) + count - 2  # the point before the closing one
    keep = ~last
    a = points[before[keep]] - points[keep]
    b = points[row[keep] + 1] - points[keep]
    angle = np.abs(np.degrees(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], np.sum(a * b, axis=1))))
    return angle, points[keep]


def _at(cell: Any) -> str:
    point = shapely.point_on_surface(cell)
    return f"{point.x:.1f} {point.y:.1f}"
