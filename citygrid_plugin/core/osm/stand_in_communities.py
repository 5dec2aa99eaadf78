"""Stand-ins for community boundaries (社区界) where none are to be had: blocks between streets.

The faces of the street network are merged, the smallest first, into areas of some 0.3 to
0.5 km², across small streets rather than large ones. They are no administrative boundaries and
are named so that nobody takes them for any.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .rules import BORDER_STREETS

#: Water of at least this many m² bounds faces of its own.
_BROAD_WATER = 20_000.0
#: A street that ends this near (m) to the rim of the data is led on to it.
_RIM_REACH = 150.0
#: A group of faces with no neighbour must be this share of ``min_area`` to be a community.
_ISLAND = 0.2
#: Communities of one street office in a code: 001 to 999.
_PER_OFFICE = 999


@dataclass(frozen=True)
class StandInSettings:
    """Areas in m²; ``county`` is the 6-digit code (GB/T 2260) the stand-ins' codes begin with."""

    min_area: float = 300_000.0
    max_area: float = 600_000.0
    county: str = "999999"

    @classmethod
    def for_area(cls, area: float, county: str) -> StandInSettings:
        """Stand-ins of about ``area`` m²: three quarters to half as much again."""
        return cls(0.75 * area, 1.5 * area, county)


def stand_in_communities(
    road: FeatureTable,
    building: FeatureTable,
    water: FeatureTable,
    settings: StandInSettings | None = None,
    progress: Progress | None = None,
) -> FeatureTable:
    """Communities with ``code``, ``name`` and ``note``, a valid coverage in the CRS of the layers.

    All layers are in one metric CRS. The streets of ``BORDER_STREETS`` are noded on a grid of
    1 mm together with the convex hull of streets and buildings; where a street runs into a
    building, that piece is no border. Faces of open water at the rim are left out. Neighbours
    share identical vertices, and none has a hole; the same streets in any order give the same communities.
    """
    settings, progress = settings or StandInSettings(), progress or Silent()
    faces, edges = _faces(road, building, water)
    check_cancelled(progress)
    group = _merge(shapely.area(faces), edges, settings, progress)
    areas = []
    for label in np.unique(group):
        check_cancelled(progress)
        area = shapely.coverage_union_all(faces[group == label])
        if area.area >= _ISLAND * settings.min_area:
            areas.append(area)
    return _coded(np.array(areas, dtype=object), settings)


def _faces(
    road: FeatureTable, building: FeatureTable, water: FeatureTable
) -> tuple[NDArray[np.object_], dict[tuple[int, int], float]]:
    """Faces of the street network, and for each pair of neighbours how readily they are merged:
    the length of their common border in metres, each metre less by what the street is worth."""
    classes = road.column("class")
    worth = np.array([BORDER_STREETS.get(str(value), 0.0) for value in classes])
    streets = road.geometry[worth > 0]
    worth = worth[worth > 0]
    everything = np.concatenate([streets, building.geometry])
    hull = shapely.boundary(shapely.convex_hull(shapely.multipoints(shapely.get_coordinates(everything))))
    broad = water.geometry[shapely.area(water.geometry) >= _BROAD_WATER]
    lines = shapely.union_all(
        [*streets, *shapely.boundary(broad), hull, *_to_the_rim(streets, hull)], grid_size=0.001
    )
    pieces = shapely.normalize(shapely.get_parts(lines))
    pieces = pieces[np.argsort(shapely.to_wkb(pieces))]
    value = _street_worth(pieces, streets, worth)
    use = (value == 0) | ~_inside_buildings(pieces, building.geometry)
    pieces, value = pieces[use], value[use]
    faces = shapely.get_parts(shapely.polygonize(pieces))
    faces = faces[np.argsort(shapely.to_wkb(shapely.normalize(faces)))]
    middle = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    piece, face = shapely.STRtree(faces).query(middle, predicate="dwithin", distance=0.001)
    keep = ~_open_water(faces, building.geometry, water.geometry)
    number = np.cumsum(keep) - 1
    edges: dict[tuple[int, int], float] = {}
    length = shapely.length(pieces)
    order = np.argsort(piece, kind="stable")
    piece, face = piece[order], face[order]
    for at in np.flatnonzero(piece[1:] == piece[:-1]):
        one, other = sorted((int(face[at]), int(face[at + 1])))
        if keep[one] and keep[other]:
            pair = (int(number[one]), int(number[other]))
            edges[pair] = edges.get(pair, 0.0) + length[piece[at]] * (1.02 - value[piece[at]])
    return faces[keep], edges


def _to_the_rim(streets: NDArray[np.object_], rim: shapely.Geometry) -> NDArray[np.object_]:
    """Where a street ends a little short of the rim: the line that leads on to it."""
    ends = np.concatenate([shapely.get_point(streets, 0), shapely.get_point(streets, -1)])
    ends = np.unique(shapely.to_wkb(ends))
    points = shapely.from_wkb(ends)
    alone = np.bincount(shapely.STRtree(streets).query(points, predicate="dwithin", distance=0.01)[0]) == 1
    points = points[alone & shapely.dwithin(points, rim, _RIM_REACH)]
    return shapely.shortest_line(points, rim)


def _street_worth(
    pieces: NDArray[np.object_], streets: NDArray[np.object_], worth: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What each piece is worth as a border: that of the street it is of, 0 if it is of none."""
    middle = shapely.line_interpolate_point(pieces, 0.5, normalized=True)
    piece, street = shapely.STRtree(streets).query(middle, predicate="dwithin", distance=0.01)
    value = np.zeros(len(pieces))
    np.maximum.at(value, piece, worth[street])
    return value


def _inside_buildings(pieces: NDArray[np.object_], buildings: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which pieces run through a building for more than half a metre."""
    piece, building = shapely.STRtree(buildings).query(pieces, predicate="intersects")
    inside = shapely.length(shapely.intersection(pieces[piece], buildings[building]))
    found = np.zeros(len(pieces), dtype=bool)
    found[piece[inside > 0.5]] = True
    return found


def _open_water(
    faces: NDArray[np.object_], buildings: NDArray[np.object_], waters: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """Which faces are a river or the sea: water for the most part and hardly anything built."""
    wet = _covered(faces, waters)
    return (wet > 0.7) & (_covered(faces, buildings) < 0.02)


def _covered(faces: NDArray[np.object_], others: NDArray[np.object_]) -> NDArray[np.float64]:
    """The share of each face that the other areas cover."""
    others = shapely.get_parts(shapely.union_all(others, grid_size=0.001)) if len(others) else others
    covered = np.zeros(len(faces))
    face, other = shapely.STRtree(others).query(faces, predicate="intersects")
    np.add.at(covered, face, shapely.area(shapely.intersection(faces[face], others[other])))
    return covered / shapely.area(faces)


def _merge(
    areas: NDArray[np.float64],
    edges: dict[tuple[int, int], float],
    settings: StandInSettings,
    progress: Progress,
) -> NDArray[np.int64]:
    """Group number of every face: the smallest area joins the neighbour it shares most with, as
    long as one is below ``min_area``; beyond ``max_area`` only if there is no other neighbour."""
    size = dict(enumerate(areas.tolist()))
    around: dict[int, dict[int, float]] = {i: {} for i in size}
    for (one, other), weight in edges.items():
        around[one][other] = around[other][one] = weight
    parent = list(range(len(size)))
    heap = [(area, i) for i, area in size.items()]
    heapq.heapify(heap)
    while heap:
        area, small = heapq.heappop(heap)
        if small not in size or area != size[small]:
            continue  # merged away, or grown since
        check_cancelled(progress)
        if area >= settings.min_area or not around[small]:
            continue
        fitting = [i for i in around[small] if size[i] + area <= settings.max_area]
        if fitting:
            best = max(fitting, key=lambda i: (around[small][i] / size[i] ** 0.5, -i))
        else:
            best = min(around[small], key=lambda i: (size[i], i))
        for other, weight in around.pop(small).items():
            del around[other][small]
            if other != best:
                joint = around[best].get(other, 0.0) + weight
                around[best][other] = around[other][best] = joint
        size[best] += size.pop(small)
        parent[small] = best
        heapq.heappush(heap, (size[best], best))
    group = np.arange(len(parent), dtype=np.int64)
    for i in range(len(parent)):
        root = i
        while parent[root] != root:
            root = parent[root]
        group[i] = root
    return group


def _without_holes(areas: NDArray[np.object_]) -> NDArray[np.object_]:
    """Communities with their holes filled: what another one surrounds belongs to that one."""
    filled = shapely.polygons(shapely.get_exterior_ring(areas))
    one, inside = shapely.STRtree(shapely.point_on_surface(areas)).query(filled, predicate="contains")
    keep = np.ones(len(areas), dtype=bool)
    keep[inside[one != inside]] = False
    return filled[keep]


def _coded(areas: NDArray[np.object_], settings: StandInSettings) -> FeatureTable:
    """The communities from north to south, coded and named as what they are."""
    areas = _without_holes(areas)
    middle = shapely.centroid(areas)
    areas = areas[np.lexsort((shapely.get_x(middle), -np.round(shapely.get_y(middle), -2)))]
    codes = []
    for number in range(len(areas)):
        office, community = divmod(number, _PER_OFFICE)
        codes.append(f"{settings.county}{office + 1:03d}{community + 1:03d}")
    names = [tr("Stand-in {code}", code=code[-6:]) for code in codes]
    note = tr("Stand-in made from street blocks, no administrative boundary")
    columns = {"code": codes, "name": names, "note": [note] * len(codes)}
    fids = np.arange(1, len(areas) + 1, dtype=np.int64)
    return FeatureTable(
        "community", areas, fids, {key: np.array(values, dtype=object) for key, values in columns.items()}
    )
