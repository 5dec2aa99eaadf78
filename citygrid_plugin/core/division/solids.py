"""Solids: buildings and compounds (独立院落) as bodies that no cell edge may cross."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from shapely import Polygon, STRtree

#: Two footprints that overlap no thicker than this share a wall, drawn twice, m.
WALL_THICKNESS = 0.05
#: A courtyard inside one building is part of it up to this size, m².
LARGEST_COURTYARD = 10_000.0
#: Rounds of uniting footprints and what lies in their courtyards.
_MOST_UNIONS = 4
#: Footprints clipped to less than this are nothing, m².
SMALLEST_SOLID = 0.01


@dataclass(frozen=True)
class Solids:
    """The obstacles of one community.

    ``compounds``: (n,) Polygons that become cells of their own. ``buildings``: (m,)
    Polygons outside them, small compounds among them. Interiors are disjoint; two
    may share a wall.
    """

    compounds: NDArray[np.object_]
    buildings: NDArray[np.object_]

    def all(self) -> NDArray[np.object_]:
        """Compounds, then buildings."""
        return np.concatenate([self.compounds, self.buildings])


def polygons_of(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """The valid polygons in any polygonal geometries: exploded, two-dimensional, none empty."""
    parts = shapely.get_parts(shapely.force_2d(geometry))
    broken = ~shapely.is_valid(parts)
    if broken.any():
        parts[broken] = shapely.make_valid(parts[broken], method="structure", keep_collapsed=False)
    parts = shapely.get_parts(shapely.get_parts(parts))
    return parts[(shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0)]


def find_solids(
    buildings: NDArray[np.object_],
    compounds: NDArray[np.object_],
    community: Polygon,
    compound_min_area: float,
) -> Solids:
    """Make the footprints in a community disjoint and none of them cut by another.

    Buildings that overlap become one; those that only touch stay apart, since a party
    wall is a legal edge. A building astride the outline of a compound is added to the
    compound. Compounds below ``compound_min_area`` (m²) count as buildings.
    """
    compounds, buildings = clip_polygons(compounds, community), clip_polygons(buildings, community)
    walled = np.repeat([True, False], [len(compounds), len(buildings)])
    bodies = _filled(np.concatenate([compounds, buildings]), community)
    for _ in range(_MOST_UNIONS):
        label = _overlap_groups(bodies)
        walled = np.bincount(label, weights=walled, minlength=1) > 0
        bodies, group = _dissolve(bodies, label)
        walled = walled[group]
        filled = _filled(bodies, community)
        # A courtyard that the union closed may hold further buildings.
        closed = shapely.area(filled) > shapely.area(bodies)
        bodies = filled
        if not closed.any():
            break
    walled &= shapely.area(bodies) >= compound_min_area
    return Solids(bodies[walled], bodies[~walled])


def clip_polygons(polygons: NDArray[np.object_], area: Polygon) -> NDArray[np.object_]:
    """The parts of polygons inside an area."""
    shapely.prepare(area)
    inside = shapely.covers(area, polygons)
    cut = polygons_of(shapely.intersection(polygons[~inside], area))
    return np.concatenate([polygons[inside], cut[shapely.area(cut) > SMALLEST_SOLID]])


def _filled(polygons: NDArray[np.object_], community: Polygon) -> NDArray[np.object_]:
    """Polygons without their courtyards: holes in the community that only their own inside leads to."""
    filled = polygons.copy()
    for index in np.flatnonzero(shapely.get_num_interior_rings(polygons) > 0).tolist():
        polygon = polygons[index]
        open_rings = [ring for ring in polygon.interiors if not _is_courtyard(Polygon(ring), community)]
        filled[index] = Polygon(polygon.exterior, open_rings)
    return filled


def _is_courtyard(hole: Polygon, community: Polygon) -> bool:
    return bool(hole.area <= LARGEST_COURTYARD and community.covers(hole))


def _overlap_groups(polygons: NDArray[np.object_]) -> NDArray[np.int32]:
    """A group number per polygon: overlapping polygons are in one group."""
    first, second = STRtree(polygons).query(polygons, predicate="intersects")
    once = first < second
    first, second = first[once], second[once]
    shared = shapely.intersection(polygons[first], polygons[second])
    thick = shapely.area(shared) > SMALLEST_SOLID
    first, second, shared = first[thick], second[thick], shared[thick]
    # Eroding tells a wall drawn twice, centimetres apart, from bodies that overlap.
    deep = ~shapely.is_empty(shapely.buffer(shared, -WALL_THICKNESS / 2, quad_segs=1))
    return connected(len(polygons), first[deep], second[deep])


def connected(count: int, first: NDArray[Any], second: NDArray[Any]) -> NDArray[np.int32]:
    """The connected component of each of ``count`` nodes, given edges between them."""
    links = coo_matrix((np.ones(len(first), dtype=np.int8), (first, second)), shape=(count, count))
    return connected_components(links, directed=False)[1]


def bodies_within(
    bodies: NDArray[np.object_], polygons: NDArray[np.object_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs (polygon, body) of the polygon in which each body lies."""
    body, polygon = STRtree(polygons).query(shapely.point_on_surface(bodies), predicate="within")
    return polygon, body


def runs_through(
    lines: NDArray[np.object_], bodies: NDArray[np.object_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs (line, body) of lines that enter the inside of a body, and not only touch it."""
    line, body = STRtree(bodies).query(lines, predicate="intersects")
    inside = ~shapely.touches(lines[line], bodies[body])
    return line[inside], body[inside]


def without_bodies(
    geometry: NDArray[np.object_], which: NDArray[np.intp], bodies: NDArray[np.object_]
) -> NDArray[np.object_]:
    """Geometries less the bodies paired with them: ``bodies[i]`` is taken from ``geometry[which[i]]``."""
    order = np.argsort(which, kind="stable")
    which, bodies = which[order], bodies[order]
    less = geometry.copy()
    # The k-th body of every geometry at once, for k = 0, 1, …: few have more than a handful.
    turn = np.arange(len(which)) - np.searchsorted(which, which)
    for k in range(int(turn.max(initial=-1)) + 1):
        now = turn == k
        less[which[now]] = shapely.difference(less[which[now]], bodies[now])
    return less


def _dissolve(
    polygons: NDArray[np.object_], label: NDArray[np.int32]
) -> tuple[NDArray[np.object_], NDArray[np.int32]]:
    """One or more polygons per group, and the group of each."""
    alone = np.bincount(label, minlength=1)[label] == 1
    united, groups = [polygons[alone]], [label[alone]]
    order = np.argsort(label[~alone], kind="stable")
    members, member_label = polygons[~alone][order], label[~alone][order]
    starts = np.flatnonzero(np.diff(member_label)) + 1
    for group in np.split(np.arange(len(members)), starts) if len(members) else []:
        parts = polygons_of(np.array([shapely.union_all(members[group])], dtype=object))
        united.append(parts)
        groups.append(np.full(len(parts), member_label[group[0]]))
    return np.concatenate(united), np.concatenate(groups)
