"""Barriers (自然和人工界线): what a cell edge may follow, and the ground of one community.

The standard wants cell edges on roads, lanes, water, green and walls wherever they
exist. Each such line carries a rank; of two lines that run side by side the one of
the stronger (lower) rank becomes the edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

from ..model.features import BaseData, FeatureTable
from .solids import polygons_of

#: Outlines of smaller green, plazas and water (flower beds, pools) bound nothing, m².
SMALLEST_OUTLINED = 1_000.0


class Rank(IntEnum):
    """What a line is, strongest first."""

    COMMUNITY = 0
    MAIN_ROAD = 1
    SECONDARY_ROAD = 2
    LOCAL_ROAD = 3
    LANE = 4
    WATER = 5
    WALL = 6
    COMPOUND = 7
    GREEN = 8
    PATH = 9
    BUILDING = 10
    OPEN = 11


_ROAD_CLASSES = {
    Rank.MAIN_ROAD: ("1", "motorway", "trunk", "primary", "快速路", "主干路"),
    Rank.SECONDARY_ROAD: ("2", "secondary", "次干路"),
    Rank.LOCAL_ROAD: (
        *("3", "tertiary", "unclassified", "residential", "road", "支路"),
        *("motorway_link", "trunk_link", "primary_link", "secondary_link", "tertiary_link"),
    ),
    Rank.LANE: ("4", "service", "living_street", "pedestrian", "track", "busway", "巷", "街巷", "里弄"),
    Rank.PATH: ("footway", "path", "steps", "cycleway", "bridleway", "trail", "corridor"),
}
_RANK_OF_CLASS = {name: rank for rank, names in _ROAD_CLASSES.items() for name in names}


def road_ranks(classes: NDArray[Any]) -> NDArray[np.int8]:
    """Ranks of road ``class`` values: OSM highway values or 1 to 4; unknown ones are local roads."""
    names, inverse = np.unique(
        np.array([_class_name(value) for value in classes], dtype=str), return_inverse=True
    )
    ranks = np.array([_RANK_OF_CLASS.get(name, Rank.LOCAL_ROAD) for name in names.tolist()], dtype=np.int8)
    return ranks[inverse.ravel()] if len(names) else np.empty(0, dtype=np.int8)


def _class_name(value: Any) -> str:
    # A class column of a shapefile is often numeric: 2.0 is class "2".
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return str(value).strip().lower()


@dataclass(frozen=True)
class Ground:
    """What lies in one community.

    ``buildings`` and ``compounds`` reach into it and are whole; ``lines`` are
    LineStrings clipped to it, ``ranks`` their ranks. All in a canonical order,
    whatever the order of the features was.
    """

    buildings: NDArray[np.object_]
    compounds: NDArray[np.object_]
    lines: NDArray[np.object_]
    ranks: NDArray[np.int8]


class Surroundings:
    """The base data of a city, indexed so that the ground of each community is quickly found."""

    def __init__(self, base: BaseData) -> None:
        self._buildings = _Layer(polygons_of(base.building.geometry))
        self._compounds = _Layer(polygons_of(base.compound.geometry))
        lines, ranks = _barrier_lines(base)
        self._lines, self._ranks = _Layer(lines), ranks

    def ground(self, community: Polygon) -> Ground:
        """What lies in the community."""
        shapely.prepare(community)
        buildings = self._buildings.within_reach(community)
        compounds = self._compounds.within_reach(community)
        near = self._lines.within_reach(community)
        lines, ranks = clip_lines(self._lines.geometry[near], self._ranks[near], community)
        order = canonical_order(lines, ranks)
        return Ground(
            _canonical(self._buildings.geometry[buildings]),
            _canonical(self._compounds.geometry[compounds]),
            lines[order],
            ranks[order],
        )


class _Layer:
    def __init__(self, geometry: NDArray[np.object_]) -> None:
        self.geometry = geometry
        self._tree = STRtree(geometry)

    def within_reach(self, community: Polygon) -> NDArray[np.intp]:
        return self._tree.query(community, predicate="intersects")


def canonical_order(geometry: NDArray[np.object_], *keys: NDArray[Any]) -> NDArray[np.intp]:
    """An order of the geometries that does not depend on the order they come in."""
    wkb = shapely.to_wkb(geometry)
    text = np.array([value.hex() for value in wkb], dtype=object)
    return np.lexsort((text, *keys)) if len(text) else np.empty(0, dtype=np.intp)


def _canonical(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    return geometry[canonical_order(geometry)]


def clip_lines(
    lines: NDArray[np.object_], ranks: NDArray[np.int8], area: Polygon
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """The parts of lines inside an area (prepared polygon), as LineStrings with their ranks."""
    whole = shapely.contains_properly(area, lines)
    clipped, owner = shapely.get_parts(shapely.intersection(lines[~whole], area), return_index=True)
    parts = np.concatenate([lines[whole], clipped])
    part_ranks = np.concatenate([ranks[whole], ranks[~whole][owner]])
    # Where a line lies partly on the border the parts are collections of points and lines.
    parts, owner = shapely.get_parts(parts, return_index=True)
    linear = shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING
    return parts[linear], part_ranks[owner][linear]


def _barrier_lines(base: BaseData) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    sources = [
        (_lines_of(base.road.geometry), None),
        (_lines_of(base.barrier.geometry), Rank.WALL),
        (_outlines(base.water), Rank.WATER),
        (_outlines(base.green), Rank.GREEN),
        (_outlines(base.plaza), Rank.GREEN),
    ]
    roads = road_ranks(base.road.column("class"))
    lines = np.concatenate([parts for (parts, _), _ in sources])
    ranks = np.concatenate(
        [roads[owner] if rank is None else np.full(len(owner), rank) for (_, owner), rank in sources]
    )
    return lines, ranks.astype(np.int8)


def _lines_of(geometry: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """LineStrings of any linear or polygonal geometries, with the index of each one's feature."""
    parts, owner = shapely.get_parts(shapely.force_2d(geometry), return_index=True)
    polygonal = shapely.get_dimensions(parts) == 2
    parts[polygonal] = shapely.boundary(parts[polygonal])
    parts, again = shapely.get_parts(parts, return_index=True)
    owner = owner[again]
    kept = (shapely.get_dimensions(parts) == 1) & (shapely.length(parts) > 0)
    return parts[kept], owner[kept]


def _outlines(table: FeatureTable) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    polygons = polygons_of(table.geometry)
    return _lines_of(polygons[shapely.area(polygons) >= SMALLEST_OUTLINED])
