"""Joining small blocks to cells: the cheapest border disappears first."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon

from .barriers import Rank
from .fabric import RankTable, shared_edges
from .regions import TOLERATED, cells_wanted

#: What a metre of border costs by what it follows (open ground = 1), see ``border_cost``.
BORDER_COST = {
    Rank.COMMUNITY: 0.0,
    Rank.MAIN_ROAD: 0.0,
    Rank.SECONDARY_ROAD: 0.05,
    Rank.LOCAL_ROAD: 0.1,
    Rank.LANE: 0.25,
    Rank.WATER: 0.1,
    Rank.WALL: 0.2,
    Rank.COMPOUND: 0.3,
    Rank.GREEN: 0.35,
    Rank.PATH: 0.4,
    Rank.BUILDING: 0.8,
    Rank.OPEN: 0.9,
}
#: What a metre of these inside a cell costs: a cell should not lie astride them.
ASTRIDE_COST = {Rank.MAIN_ROAD: 1.2, Rank.SECONDARY_ROAD: 0.6, Rank.WATER: 0.6, Rank.LOCAL_ROAD: 0.15}

#: The band that the division aims at, as shares of the target.
SMALL, LARGE = 0.7, 1.5

_RANKS = max(Rank) + 1
_SAVED = np.array([BORDER_COST[Rank(rank)] - ASTRIDE_COST.get(Rank(rank), 0.0) for rank in range(_RANKS)])
_BORDER = np.array([BORDER_COST[Rank(rank)] for rank in range(_RANKS)])
#: Ground smaller than this share of the target never is a cell, however little it touches.
_SCRAP = 0.05
#: Ground of less than this compactness (Polsby-Popper) is a strip.
_STRIP = 0.25
#: A strip that has this share of its rim on one compound belongs to it.
_HUGGED = 0.35
#: Two cells that touch along less than this (m) are no good as one.
_NECK = 14.0


def cell_cost(area: float, rim: float, target: float) -> float:
    """How far a cell is from the ideal: area near a multiple of the target, shape compact.

    An area worth several cells counts as if already divided, plus a little for the cuts.
    """
    parts = cells_wanted(area, target) if area > TOLERATED * target else 1
    ratio = area / (parts * target)
    cost = 3.0 * math.log(ratio) ** 2 * parts
    if ratio < SMALL:
        cost += 4.0 * (SMALL - ratio)
    return cost + 0.5 * max(rim * rim / (16.0 * area) - 1.0, 0.0) + 0.5 * (parts - 1)


@dataclass
class _Border:
    """What two neighbours share: length, what removing it saves."""

    length: float
    saved: float


class Merger:
    """Joins cells until none that can be joined is small; keeps every sum up to date."""

    def __init__(
        self, cells: NDArray[np.object_], fixed: NDArray[np.bool_], ranks: RankTable, target: float
    ) -> None:
        self.target = target
        self.cells = cells
        self.area = shapely.area(cells).tolist()
        self.rim = shapely.length(cells).tolist()
        self.fixed = fixed.tolist()
        self.members: list[list[int]] = [[k] for k in range(len(cells))]
        self.borders: list[dict[int, _Border]] = [{} for _ in cells]
        edges = shared_edges(cells, ranks)
        saved = edges.length * _SAVED[edges.rank]
        for left, right, length, worth in zip(
            edges.left.tolist(), edges.right.tolist(), edges.length.tolist(), saved.tolist(), strict=True
        ):
            border = self.borders[left].get(right)
            if border is None:
                border = _Border(0.0, 0.0)
                self.borders[left][right] = self.borders[right][left] = border
            border.length += length
            border.saved += worth

    def run(self) -> list[list[int]]:
        """The groups of cell indices, each to become one polygon, ordered by first member."""
        self._give_strips_to_compounds()
        queue = [(area, k) for k, area in enumerate(self.area) if not self.fixed[k]]
        heapq.heapify(queue)
        while queue:
            area, k = heapq.heappop(queue)
            if not self.members[k] or self.area[k] != area or area >= SMALL * self.target:
                continue
            partner = self._partner(k)
            if partner is None:
                continue
            self._join(k, partner)
            if not self.fixed[partner]:
                heapq.heappush(queue, (self.area[partner], partner))
        self._adopt_orphans()
        return [sorted(members) for members in self.members if members]

    def _give_strips_to_compounds(self) -> None:
        """The strip between the wall of a compound and the street before it goes with the compound."""
        for k in range(len(self.members)):
            if self.fixed[k] or 4 * math.pi * self.area[k] > _STRIP * self.rim[k] ** 2:
                continue
            walls = [
                (-border.length, other) for other, border in self.borders[k].items() if self.fixed[other]
            ]
            if walls and -min(walls)[0] > _HUGGED * self.rim[k]:
                self._join(k, min(walls)[1])

    def _gain(self, k: int, other: int, border: _Border) -> float:
        joined = cell_cost(
            self.area[k] + self.area[other],
            self.rim[k] + self.rim[other] - 2 * border.length,
            self.target,
        )
        apart = cell_cost(self.area[k], self.rim[k], self.target) + cell_cost(
            self.area[other], self.rim[other], self.target
        )
        neck = 3.0 * max(0.0, 1.0 - border.length / _NECK)
        return joined - apart - border.saved / math.sqrt(self.target) + neck

    def _partner(self, k: int) -> int | None:
        choices = [
            (self._gain(k, other, border), other)
            for other, border in self.borders[k].items()
            if not self.fixed[other]
        ]
        if not choices:
            return None
        gain, partner = min(choices)
        must = self.area[k] < 0.5 * self.target
        return partner if must or gain < 0 else None

    def _adopt_orphans(self) -> None:
        """Leftovers beside nothing but compounds go to the compound they hug most."""
        for k in sorted(range(len(self.members)), key=lambda k: (self.area[k], k)):
            if not self.members[k] or self.fixed[k] or self.area[k] >= 0.5 * self.target:
                continue
            if not self.borders[k]:
                continue
            partner = min(self.borders[k], key=lambda other: (-self.borders[k][other].length, other))
            if self.borders[k][partner].length >= 4.0 or self.area[k] < _SCRAP * self.target:
                self._join(k, partner)

    def _join(self, k: int, partner: int) -> None:
        border = self.borders[k].pop(partner)
        self.borders[partner].pop(k)
        self.area[partner] += self.area[k]
        self.rim[partner] += self.rim[k] - 2 * border.length
        self.members[partner] += self.members[k]
        self.members[k] = []
        for other, shared in self.borders[k].items():
            self.borders[other].pop(k)
            mine = self.borders[partner].get(other)
            if mine is None:
                self.borders[partner][other] = self.borders[other][partner] = shared
            else:
                mine.length += shared.length
                mine.saved += shared.saved
        self.borders[k] = {}


def joined(cells: NDArray[np.object_], groups: list[list[int]]) -> NDArray[np.object_]:
    """The union of each group, all vertices kept."""
    result = np.empty(len(groups), dtype=object)
    for position, group in enumerate(groups):
        result[position] = cells[group[0]] if len(group) == 1 else union(cells[group])
    return result


def union(cells: NDArray[np.object_]) -> Polygon:
    """The union of neighbouring cells of one coverage."""
    try:
        return shapely.coverage_union_all(cells)
    except shapely.GEOSException:
        # Ground thinner than the precision grid can fold over itself when densified.
        return shapely.union_all(shapely.make_valid(cells))


def border_cost(ranks: NDArray[np.int64], lengths: NDArray[np.float64], target: float) -> float:
    """The cost of a border, in the same coin as ``cell_cost``."""
    return float((_BORDER[ranks] * lengths).sum() / math.sqrt(target))
