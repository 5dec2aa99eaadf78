"""Stand-ins for community boundaries (社区界) where none are to be had: blocks between streets.

The faces of the street network are merged, the smallest first, into areas of some 0.3 to
0.5 km², across small streets rather than large ones. They are no administrative boundaries and
are named so that nobody takes them for any.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .street_blocks import Blocks, street_blocks
from .tags import rows_with

#: Blocks smaller than this (m²) go wherever they make the borders shortest.
_SMALL_BLOCK = 5_000.0
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
    barrier: FeatureTable | None = None,
) -> FeatureTable:
    """Communities with ``code``, ``name`` and ``note``, a valid coverage in the CRS of the layers.

    All layers are in one metric CRS. The streets of ``BORDER_STREETS`` are noded on a grid of
    1 mm together with the convex hull of streets and buildings; where a street runs into a
    building, that piece is no border. Faces of open water at the rim are left out. Neighbours
    share identical vertices, and none has a hole; the same streets in any order give the same communities.
    """
    settings, progress = settings or StandInSettings(), progress or Silent()
    coast = (
        np.empty(0, dtype=object)
        if barrier is None
        else barrier.geometry[rows_with(barrier, "kind", "coastline")]
    )
    blocks = street_blocks(road, building, water, coast, progress)
    faces = blocks.faces
    group = _merge(blocks, settings, progress)
    areas = []
    for label in np.unique(group):
        check_cancelled(progress)
        area = shapely.coverage_union_all(faces[group == label])
        if area.area >= _ISLAND * settings.min_area:
            areas.append(area)
    return _coded(np.array(areas, dtype=object), settings)


def _merge(blocks: Blocks, settings: StandInSettings, progress: Progress) -> NDArray[np.int64]:
    """Group number of every block: the smallest group joins the neighbour that suits it best, as
    long as one is below ``min_area``; beyond ``max_area`` only if there is no other neighbour."""
    groups = _Groups(blocks)
    for strip, side in blocks.strips:
        groups.join(strip, side)
    heap = [(area, i) for i, area in groups.size.items()]
    heapq.heapify(heap)
    while heap:
        area, small = heapq.heappop(heap)
        if area != groups.size.get(small):
            continue  # joined to another, or grown since
        check_cancelled(progress)
        neighbours = groups.around[small]
        if area >= settings.min_area or not neighbours:
            continue
        fitting = [i for i in neighbours if groups.size[i] + area <= settings.max_area]
        if fitting:
            best = max(fitting, key=lambda i: (groups.fit(small, i), -i))
        else:
            best = min(neighbours, key=lambda i: (groups.size[i], i))
        groups.join(small, best)
        heapq.heappush(heap, (groups.size[best], best))
    return _without_ticks(groups.numbers(), blocks)


def _without_ticks(group: NDArray[np.int64], blocks: Blocks) -> NDArray[np.int64]:
    """Give small blocks (of a junction, between carriageways) to the group that surrounds them
    most, so that borders go straight on there; no group falls apart by it."""
    small = np.flatnonzero(shapely.area(blocks.faces) < _SMALL_BLOCK)
    around: dict[int, dict[int, float]] = {int(block): {} for block in range(len(group))}
    for (one, other), metres in blocks.borders.items():
        around[one][other] = around[other][one] = metres
    for _ in range(len(small)):
        moved = False
        for block in small.tolist():
            shares: dict[int, float] = {}
            for neighbour, metres in around[block].items():
                shares[int(group[neighbour])] = shares.get(int(group[neighbour]), 0.0) + metres
            best = max(shares, key=lambda one: (shares[one], -one), default=int(group[block]))
            if shares.get(best, 0.0) <= shares.get(int(group[block]), 0.0) + 0.001:
                continue
            if _holds_together(block, group, around):
                group[block] = best
                moved = True
        if not moved:
            break
    return group


def _holds_together(block: int, group: NDArray[np.int64], around: dict[int, dict[int, float]]) -> bool:
    """Whether the neighbours of a block in its group are joined to each other without it, near by:
    through each other or one more block of the group."""
    mates = {neighbour for neighbour in around[block] if group[neighbour] == group[block]}
    if len(mates) < 2:
        return len(mates) == 1
    nearby = mates | {further for mate in mates for further in around[mate] if group[further] == group[block]}
    nearby.discard(block)
    reached, waiting = set(), [min(mates)]
    while waiting:
        one = waiting.pop()
        reached.add(one)
        waiting += [other for other in around[one] if other in nearby and other not in reached]
    return mates <= reached


class _Groups:
    """Groups of blocks that grow together: ``size`` in m², ``around`` the neighbours of each group
    and how readily they are joined. A group has the number of one of its blocks."""

    def __init__(self, blocks: Blocks) -> None:
        self.size = dict(enumerate(shapely.area(blocks.faces).tolist()))
        self.around = self._both_ways(blocks.edges)
        self._border = self._both_ways(blocks.borders)
        self._outline = dict(enumerate(shapely.length(blocks.faces).tolist()))
        self._parent = list(range(len(self.size)))

    def _both_ways(self, pairs: dict[tuple[int, int], float]) -> dict[int, dict[int, float]]:
        found: dict[int, dict[int, float]] = {i: {} for i in self.size}
        for (one, other), value in pairs.items():
            found[one][other] = found[other][one] = value
        return found

    def fit(self, small: int, other: int) -> float:
        """How well two neighbours suit each other: readily joined, and compact together
        (Polsby-Popper)."""
        outline = self._outline[small] + self._outline[other] - 2 * self._border[small][other]
        compactness = 4 * math.pi * (self.size[small] + self.size[other]) / outline**2
        return self.around[small][other] / math.sqrt(self.size[other]) * compactness

    def join(self, small: int, other: int) -> None:
        """Make the groups that hold these two blocks one, which takes the number of the second's."""
        small, best = self._root(small), self._root(other)
        if small == best:
            return
        self._outline[best] += self._outline.pop(small) - 2 * self._border[small].get(best, 0.0)
        for links in (self.around, self._border):
            for neighbour, value in links.pop(small).items():
                del links[neighbour][small]
                if neighbour != best:
                    joint = links[best].get(neighbour, 0.0) + value
                    links[best][neighbour] = links[neighbour][best] = joint
        self.size[best] += self.size.pop(small)
        self._parent[small] = best

    def numbers(self) -> NDArray[np.int64]:
        """The group of every block."""
        return np.array([self._root(i) for i in range(len(self._parent))], dtype=np.int64)

    def _root(self, block: int) -> int:
        while self._parent[block] != block:
            block = self._parent[block]
        return block


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
