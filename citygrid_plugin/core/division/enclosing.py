"""From the barriers and bodies of a community to noded linework that encloses its blocks."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

from .barriers import Ground, Rank
from .linework import PRECISION, Linework, node
from .solids import Solids, runs_through, without_bodies

#: A road that ends this near to the next barrier is drawn on to it, m.
LONGEST_EXTENSION = 30.0
#: Any other line is drawn on this far at the most, m.
SHORT_EXTENSION = 1.0
#: Lines nearer to the community border than this are not told from it, m.
VERGE = 0.25
#: The direction of a loose end is taken from this length of it, m.
_LAST_STRETCH = 5.0
#: Sine of the flattest angle at which a loose end is drawn on to another line.
_GRAZING = 0.1
#: A loose end is one that no other line comes this near to, m.
_TOUCHING = 1e-3


def enclose(ground: Ground, solids: Solids, community: Polygon) -> Linework:
    """Node barriers, compounds and the community border.

    Lines stop at solids. Round a building that a road, river or wall runs through the
    outline of the building carries on; loose ends are drawn straight on to the next
    barrier where nothing stands in the way. Everything lies on the precision grid, the
    border too: its own coordinates are given back to the finished cells (see ``seams``).
    """
    bodies = solids.all()
    # What runs along the border is the border: a second line beside it would leave slivers.
    verge = shapely.buffer(community.boundary, VERGE, quad_segs=2)
    lines, ranks = outside(ground.lines, ground.ranks, np.append(bodies, verge))
    pierced = _pierced(ground, solids.buildings)
    border = shapely.get_rings(np.array([community], dtype=object))
    added = [
        (_as_lines(border), Rank.COMMUNITY),
        (_outlines(solids.compounds), Rank.COMPOUND),
        (_outlines(solids.buildings[pierced]), Rank.BUILDING),
    ]
    lines = np.concatenate([lines, *(extra for extra, _ in added)])
    ranks = np.concatenate([ranks, *(np.full(len(extra), rank, dtype=np.int8) for extra, rank in added)])
    extensions, extension_ranks = extend_loose_ends(lines, ranks, bodies)
    return node(np.concatenate([lines, extensions]), np.concatenate([ranks, extension_ranks]))


def outside(
    lines: NDArray[np.object_], ranks: NDArray[np.int8], bodies: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """The parts of lines outside the interior of all bodies."""
    line, body = STRtree(bodies).query(lines, predicate="intersects")
    parts, owner = shapely.get_parts(without_bodies(lines, line, bodies[body]), return_index=True)
    real = shapely.length(parts) > PRECISION
    return parts[real], ranks[owner[real]]


def _pierced(ground: Ground, buildings: NDArray[np.object_]) -> NDArray[np.intp]:
    """Buildings that a line stronger than a compound outline enters and leaves again."""
    strong = ground.lines[ground.ranks <= Rank.WALL]
    line, building = STRtree(buildings).query(strong, predicate="crosses")
    walls = shapely.boundary(buildings[building])
    gates = shapely.get_num_coordinates(shapely.intersection(strong[line], walls))
    return np.flatnonzero(np.bincount(building, weights=gates, minlength=len(buildings)) >= 2)


def _outlines(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    return _as_lines(shapely.get_rings(polygons))


def _as_lines(rings: NDArray[np.object_]) -> NDArray[np.object_]:
    coordinates, index = shapely.get_coordinates(rings, return_index=True)
    return shapely.linestrings(coordinates, indices=index)


def extend_loose_ends(
    lines: NDArray[np.object_], ranks: NDArray[np.int8], bodies: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Straight lines on from loose ends to the next line: far for roads, rivers and walls."""
    tree = STRtree(lines)
    owner = np.flatnonzero((ranks >= Rank.MAIN_ROAD) & (ranks != Rank.BUILDING) & ~shapely.is_closed(lines))
    owner = np.concatenate([owner, owner])
    at_start = np.arange(len(owner)) < len(owner) // 2
    tip = shapely.get_point(lines[owner], np.where(at_start, 0, -1))
    touching, _ = tree.query(tip, predicate="dwithin", distance=_TOUCHING)
    loose = np.bincount(touching, minlength=len(tip)) == 1
    owner, at_start, tip = owner[loose], at_start[loose], shapely.get_coordinates(tip[loose])
    back = np.minimum(_LAST_STRETCH, shapely.length(lines[owner]))
    base = shapely.line_interpolate_point(lines[owner], np.where(at_start, back, -back))
    ahead = tip - shapely.get_coordinates(base)
    ahead /= np.maximum(np.hypot(*ahead.T), PRECISION)[:, None]
    longest = np.where(ranks[owner] <= Rank.WALL, LONGEST_EXTENSION, SHORT_EXTENSION)[:, None]
    rays = shapely.linestrings(np.stack([tip + ahead * _TOUCHING, tip + ahead * longest], axis=1))
    ray, target = tree.query(rays, predicate="intersects")
    reach = np.full(len(rays), np.inf)
    from_tip = shapely.points(tip)[ray]
    distance = shapely.distance(from_tip, shapely.intersection(rays[ray], lines[target]))
    # What meets a line at a grazing angle would only run beside it.
    grazing = shapely.distance(from_tip, lines[target]) < _GRAZING * distance
    np.minimum.at(reach, ray, np.where(grazing, np.inf, distance))
    found = np.flatnonzero(np.isfinite(reach))
    stretch = np.stack([tip[found], tip[found] + ahead[found] * reach[found, None]], axis=1)
    extensions = shapely.linestrings(stretch)
    # Both ends may be on a wall; what counts is what lies between.
    stretch += _TOUCHING * np.stack([ahead[found], -ahead[found]], axis=1)
    blocked, _ = runs_through(shapely.linestrings(stretch), bodies)
    free = np.setdiff1d(np.arange(len(found)), blocked)
    return extensions[free], ranks[owner[found[free]]]
