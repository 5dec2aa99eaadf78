"""Arms: narrow parts of wide faces, such as the strip between a road and a path beside a park."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import STRtree

from .barriers import Rank
from .coverage import Coverage
from .linework import inner_points
from .narrow import SHAPE_TOLERANCE, Gauge, TakenRoads, cores_of
from .solids import bodies_within, runs_through, without_bodies

#: An arm covers more than so many squares of its half width; the tip of a sharp corner does not.
_SMALLEST_ARM = 6.0
#: The same for the arms of what is itself made of streets.
_SMALLEST_STREET_ARM = 2.0
#: Ground this near to a building, as a share of the half width of an arm, is its yard.
_YARD = 0.5
#: Cuts touch the outline within this length of their ends only, m.
_END = 1e-3

Lines = NDArray[np.object_]
Owners = NDArray[np.intp]


def cut_arms(
    coverage: Coverage, gauge: Gauge, taken: TakenRoads, share: float, spacing: float
) -> tuple[Coverage, NDArray[np.float64]]:
    """The coverage with the narrow arms of wide faces cut off as faces of their own.

    Arms are narrower than a ``share`` of a street. The cuts run straight between points
    of the outlines, which get points at most ``spacing`` m apart. Also returns a point in
    each wide part, (k, 2), by which it is known again.
    """
    mouths, owner, cores = _mouths(coverage.faces.polygons, gauge, taken, share)
    owners = np.isin(np.arange(len(coverage.faces)), owner)
    dense = coverage.densified(owners, spacing)
    starts, ends = _snapped(mouths, owner, dense)
    outlines = dense.work.take(dense.beside(owners)).lines()
    free = _free(starts, ends, dense.faces.polygons[owner], outlines, gauge.solids.buildings)
    starts, ends = starts[free], ends[free]
    none_gone = np.zeros(len(dense.work), dtype=bool)
    ranks = np.full(len(starts), Rank.OPEN, dtype=np.int8)
    return dense.changed(none_gone, owners, starts, ends, ranks), cores


def _mouths(
    polygons: NDArray[np.object_], gauge: Gauge, taken: TakenRoads, share: float
) -> tuple[Lines, Owners, NDArray[np.float64]]:
    """Where arms begin: lines across polygons, the polygon of each, and points in the wide parts."""
    length = taken.length_in(polygons)
    radius = share * gauge.street_radius(polygons, length)
    least = np.where(length > 0, _SMALLEST_STREET_ARM, _SMALLEST_ARM) * radius**2
    rows = np.setdiff1d(np.arange(len(polygons)), bodies_within(gauge.solids.compounds, polygons)[0])
    cores, core_owner = cores_of(polygons[rows], radius[rows], gauge.least_core(radius, length)[rows])
    core_owner = rows[core_owner]
    built, body = bodies_within(gauge.solids.buildings, polygons)
    buildings = gauge.solids.buildings[body]
    wide = np.isin(rows, np.concatenate([core_owner, built]))
    arms, owner = shapely.get_parts(
        without_bodies(polygons[rows[wide]], np.searchsorted(rows[wide], core_owner), cores),
        return_index=True,
    )
    owner = rows[wide][owner]
    large = shapely.area(arms) > least[owner]
    arms, owner = arms[large], owner[large]
    # What is built upon is no arm, nor is the ground before it.
    arm, body = STRtree(buildings).query(arms, predicate="dwithin", distance=radius[owner])
    beside = built[body] == owner[arm]
    arm, body = arm[beside], body[beside]
    yards = shapely.buffer(buildings[body], _YARD * radius[owner[arm]], quad_segs=2)
    arms, part_of = shapely.get_parts(without_bodies(arms, arm, yards), return_index=True)
    owner = owner[part_of]
    large = shapely.area(arms) > least[owner]
    arms, owner = arms[large], owner[large]
    lines, arm = _inner_sides(arms, polygons[owner])
    owner = owner[arm]
    parted = np.concatenate([cores[np.isin(core_owner, owner)], buildings[np.isin(built, owner)]])
    return lines, owner, inner_points(parted)


def _inner_sides(arms: NDArray[np.object_], polygons: NDArray[np.object_]) -> tuple[Lines, Owners]:
    """The sides of arms that run inside their polygons, as lines, and the arm of each."""
    rings, owner = shapely.get_rings(arms, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    segments = np.stack([points[:-1][same], points[1:][same]], axis=1)
    arm = owner[ring[:-1][same]]
    outlines = shapely.boundary(polygons)
    inner = shapely.distance(shapely.points(segments.mean(axis=1)), outlines[arm]) > SHAPE_TOLERANCE
    sided, bundle = np.unique(arm[inner], return_inverse=True)
    if not len(sided):
        return arms[:0], sided
    sides = shapely.multilinestrings(shapely.linestrings(segments[inner]), indices=bundle)
    lines, which = shapely.get_parts(shapely.line_merge(sides), return_index=True)
    return lines, sided[which]


def _snapped(
    lines: Lines, face: Owners, coverage: Coverage
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Both ends of lines, each moved to the nearest point on the outline of its face."""
    if not len(lines):
        return np.empty((0, 2)), np.empty((0, 2))
    wanted = np.zeros(len(coverage.faces) + 1, dtype=bool)
    wanted[face] = True
    sides = [
        (side[wanted[side]], coverage.work.segments[wanted[side]])
        for side in (coverage.faces.left, coverage.faces.right)
    ]
    owner = np.concatenate([np.repeat(side, 2) for side, _ in sides])
    point = np.concatenate([segments.ravel() for _, segments in sides])
    # Faces far apart in a third dimension: one search serves them all.
    tree = cKDTree(np.column_stack([coverage.work.points[point], owner * 1e7]))
    ends = []
    for index in (0, -1):
        place = shapely.get_coordinates(shapely.get_point(lines, index))
        _, nearest = tree.query(np.column_stack([place, face * 1e7]))
        ends.append(coverage.work.points[point[nearest]])
    return ends[0], ends[1]


def _free(
    starts: NDArray[np.float64],
    ends: NDArray[np.float64],
    polygons: NDArray[np.object_],
    outlines: NDArray[np.object_],
    buildings: NDArray[np.object_],
) -> NDArray[np.bool_]:
    """Whether lines run inside their polygons, past all buildings and clear of each other."""
    lines = shapely.linestrings(np.stack([starts, ends], axis=1)) if len(starts) else polygons[:0]
    step = ends - starts
    free = (step != 0).any(axis=1)
    # Their ends are on the outline, or as near as numbers allow.
    step *= _END / np.maximum(np.hypot(*step.T), _END)[:, None]
    inner = np.stack([starts + step, ends - step], axis=1)
    free[free] = shapely.contains_properly(polygons[free], shapely.linestrings(inner[free]))
    free[runs_through(lines, buildings)[0]] = False
    # Where outlines turn within less than that, a cut may still cross one.
    line, _ = STRtree(outlines).query(lines, predicate="crosses")
    free[line] = False
    line, other = STRtree(lines).query(lines, predicate="crosses")
    free[np.maximum(line, other)] = False
    return free
