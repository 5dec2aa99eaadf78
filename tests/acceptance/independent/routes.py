"""Measure routes from the layer route, the roads and the zones alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from .layers import LayerLike, parts

#: A route runs on a road if it is no farther off (m).
ON_ROAD_M = 0.05
#: Lines are looked at in pieces no longer than this (m).
PIECE_M = 1.0
#: What a one-way street is told by.
ONE_WAY, REVERSED = {"yes", "true", "1", "t", "y", "是"}, {"-1", "reverse"}
#: Roads nobody patrols.
NOT_PATROLLED = {"motorway", "motorway_link", "construction", "proposed", "raceway", "corridor"}


def measure_routes(road: LayerLike, zone: LayerLike, route: LayerLike) -> dict[str, Any]:
    """Every figure of the routes. Keys that begin with ``_`` hold the worst offenders."""
    lines = np.asarray(route.geometry, dtype=object)
    single = [line for line in lines if line.geom_type == "LineString"]
    closed = [np.array_equal(xy[0], xy[-1]) for xy in map(shapely.get_coordinates, single)]
    kind = road.columns.get("class", [""] * len(road.geometry))
    wanted = np.array([str(one) not in NOT_PATROLLED for one in kind], dtype=bool)
    roads, _ = parts(np.asarray(road.geometry, dtype=object)[wanted], 1)
    roads = roads[shapely.length(roads) >= 0.01]
    column = {name: list(values) for name, values in route.columns.items()}
    lap, bound = np.array(column["lap_m"], dtype=float), np.array(column["lower_bound_m"], dtype=float)
    proven = np.array([bool(one) for one in column["proven"]])
    ground = shapely.union_all(np.asarray(zone.geometry, dtype=object))
    inside = shapely.intersection(roads, ground)
    missed = uncovered(inside, lines)
    off = uncovered(lines, roads)
    named = {str(code) for code in zone.columns["zone_code"]}
    return {
        "routes": len(lines),
        "not_one_line": len(lines) - len(single),
        "not_closed": len(closed) - sum(closed),
        "road_m": float(shapely.length(inside).sum()),
        "missed_m": float(missed.sum()),
        "off_road_m": float(off.sum()),
        "wrong_length": int(np.sum(np.abs(shapely.length(lines) - lap) > 0.5 + 1e-3 * lap)),
        "below_bound": int(np.sum(lap < bound - 1e-6)),
        "falsely_proven": int(np.sum(proven & (lap > bound + 0.005))),
        "proven_share": float(proven.mean()) if len(proven) else 1.0,
        "gap": float(lap.sum() / bound.sum() - 1) if len(lap) else 0.0,
        "of_no_zone": sum(str(code) not in named for code in column["zone_code"]),
        "codes_twice": len(lines) - len(set(column["route_code"])),
        "_missed": [shapely.to_wkt(roads[row]) for row in np.argsort(-missed)[:3] if missed[row] > 0.1],
    }


def uncovered(lines: NDArray[Any], over: NDArray[Any]) -> NDArray[np.float64]:
    """Metres of each line that none of ``over`` runs along, by pieces of at most ``PIECE_M``."""
    filled = np.flatnonzero([line is not None and line.length > 0 for line in lines])
    single, of = parts(np.asarray(lines, dtype=object)[filled], 1)
    xy, part = shapely.get_coordinates(shapely.segmentize(single, PIECE_M), return_index=True)
    within = part[1:] == part[:-1]
    start, end, row = xy[:-1][within], xy[1:][within], filled[of[part[1:][within]]]
    middle = shapely.points((start + end) / 2)
    near, _ = STRtree(parts(over, 1)[0]).query(middle, predicate="dwithin", distance=ON_ROAD_M)
    bare = np.ones(len(middle), dtype=bool)
    bare[near] = False
    return np.bincount(row[bare], weights=np.hypot(*(end - start).T)[bare], minlength=len(lines))


def against_one_way(road: LayerLike, free: LayerLike, route: LayerLike) -> float:
    """Metres that routes run against one-way streets where no two-way road, nor one of ``free``, runs too."""
    lines, of = parts(np.asarray(road.geometry, dtype=object), 1)
    text = [str(value).strip().lower() for value in road.columns.get("oneway", [""] * len(road.geometry))]
    sense = np.array([1 if one in ONE_WAY else -1 if one in REVERSED else 0 for one in text])[of]
    others, _ = parts(np.asarray(free.geometry, dtype=object), 1)
    xy, part = shapely.get_coordinates(
        shapely.segmentize(np.asarray(route.geometry, dtype=object), PIECE_M), return_index=True
    )
    within = part[1:] == part[:-1]
    start, end = xy[:-1][within], xy[1:][within]
    long = np.hypot(*(end - start).T) > 0.2  # a shorter one may lie across a corner
    start, end = start[long], end[long]
    middle = shapely.points((start + end) / 2)
    piece, on = STRtree(lines).query(middle, predicate="dwithin", distance=ON_ROAD_M)
    before = shapely.line_locate_point(lines[on], shapely.points(start[piece]))
    after = shapely.line_locate_point(lines[on], shapely.points(end[piece]))
    allowed = (sense[on] == 0) | ((after - before) * sense[on] >= 0)
    # A ring's ends are one point: there the place on it tells nothing.
    allowed |= np.abs(after - before) > 10 * PIECE_M
    good = np.ones(len(middle), dtype=bool)
    good[piece] = False
    good[piece[allowed]] = True
    if len(others):
        near, _ = STRtree(others).query(middle, predicate="dwithin", distance=ON_ROAD_M)
        good[near] = True
    return float(np.hypot(*(end - start).T)[~good].sum())
