"""Streets as one axis: carriageways, footways, banks and walls side by side become one edge.

Ground too narrow to be a block, with nothing built on it, belongs to a street (or a
bank, or a railway). Of the lines along it the strongest remains; where the strongest
runs along both sides, as the carriageways of a divided road do, the axis midway
between them takes their place. The blocks on either side grow up to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.progress import Progress, check_cancelled
from .arms import cut_arms
from .axes import NONE, Shores, find_axes
from .barriers import Rank
from .coverage import Coverage, TornError
from .linework import Linework, find_points, inner_points, polygonised
from .narrow import Gauge, TakenRoads
from .solids import Solids, bodies_within, connected, without_bodies

#: Outlines of narrow ground are read at points this near to each other, m.
POINT_SPACING = 5.0
#: Lines along this share of an outline run along both sides of it.
_BOTH_SIDES = 0.7
#: Blocks are looked at for arms narrower than these shares of the street width, last one first.
_ARM_WIDTHS = (0.5, 1.0)
#: Rounds after which what is still narrow stays so.
_MOST_ROUNDS = 24


def one_axis_per_street(
    coverage: Coverage, solids: Solids, street_width: float, progress: Progress
) -> Coverage:
    """Replace the lines of each street by one; ``street_width`` in m (see ``DivisionSettings``)."""
    work = _Work(coverage, Gauge(street_width, solids))
    arm_widths = list(_ARM_WIDTHS)
    for _ in range(_MOST_ROUNDS):
        check_cancelled(progress)
        if work.join_narrow() or work.divide_narrow():
            continue
        if not arm_widths:
            break
        work.cut_arms(arm_widths.pop())
    return work.coverage


class _Work:
    """The coverage as it changes, and what has to be remembered meanwhile."""

    def __init__(self, coverage: Coverage, gauge: Gauge) -> None:
        self.coverage = coverage
        self._gauge = gauge
        self._taken = TakenRoads.none()
        #: Points in what was found wide, or could not be divided: whatever holds one is left alone.
        self._wide = np.empty((0, 2))
        self._narrow = gauge.narrow(coverage.faces.polygons, self._taken)

    def join_narrow(self) -> bool:
        """Make one of narrow faces that no line worth keeping parts; False if there are none."""
        inner = _Streets.of(self.coverage, self._narrow).inner()
        if inner.any():
            self._taken = self._taken.and_from(self.coverage.work.take(inner))
            self._replace(self.coverage.without(inner))
        return bool(inner.any())

    def divide_narrow(self) -> bool:
        """Give narrow faces to the blocks beside them, as many as can be; False if there are none."""
        streets = _Streets.of(self.coverage, self._narrow)
        rows = np.flatnonzero(streets.ready())
        while len(rows):
            ready = np.isin(np.arange(len(self._narrow)), rows)
            polygons = self.coverage.faces.polygons[rows]
            try:
                divided = _divided(streets, ready, self._gauge.solids)
            except (TornError, shapely.GEOSException):
                # One of them has an outline that numbers cannot tell apart; the others wait.
                if len(rows) == 1:
                    self._wide = np.concatenate([self._wide, inner_points(polygons)])
                    self._narrow[rows] = False
                    return True
                rows = rows[: len(rows) // 2]
                continue
            self._taken = self._taken.outside(polygons)
            self._replace(divided)
            return True
        return False

    def cut_arms(self, share: float) -> None:
        """Cut off arms of wide faces that are narrower than a ``share`` of a street."""
        try:
            coverage, cores = cut_arms(self.coverage, self._gauge, self._taken, share, POINT_SPACING)
        except (TornError, shapely.GEOSException):
            return
        self._wide = np.concatenate([self._wide, cores])
        self._replace(coverage)

    def _replace(self, coverage: Coverage) -> None:
        self.coverage = coverage
        fresh = coverage.origin < 0
        changed = coverage.faces.polygons[fresh]
        _, held = STRtree(changed).query(shapely.points(self._wide), predicate="within")
        left_alone = np.isin(np.arange(len(changed)), held)
        self._narrow = np.append(self._narrow, False)[coverage.origin]
        self._narrow[fresh] = self._gauge.narrow(changed, self._taken) & ~left_alone


@dataclass(frozen=True)
class _Streets:
    """Narrow faces of a coverage, and what their outlines follow.

    ``narrow``: (f,) mask of faces. ``axis_rank``: (f,) the weakest rank that it takes
    for the lines to run along both sides: stronger ones remain where they are.
    """

    coverage: Coverage
    narrow: NDArray[np.bool_]
    axis_rank: NDArray[np.intp]

    @classmethod
    def of(cls, coverage: Coverage, narrow: NDArray[np.bool_]) -> _Streets:
        """Measure the faces of a coverage."""
        return cls(coverage, narrow, _axis_rank(coverage, np.arange(len(coverage.faces))))

    def inner(self) -> NDArray[np.bool_]:
        """Segments between narrow faces that neither side has reason to keep."""
        left, right = self.coverage.faces.left, self.coverage.faces.right
        ranks = self.coverage.work.ranks
        both = (left >= 0) & (right >= 0) & self.narrow[left] & self.narrow[right]
        group = np.arange(len(self.coverage.faces))
        axis_rank = self.axis_rank
        weak = np.zeros(len(ranks), dtype=bool)
        while True:
            weak |= both & (ranks >= np.maximum(axis_rank[left], axis_rank[right]))
            joined = connected(len(group), left[weak], right[weak])
            if joined.max() == group.max():
                return weak | (both & (group[left] == group[right]))
            group = joined
            axis_rank = _axis_rank(self.coverage, group)[group]

    def ready(self) -> NDArray[np.bool_]:
        """Narrow faces whose open sides all face wide ground, or (if there are none) the weakest ones."""
        left, right = self.coverage.faces.left, self.coverage.faces.right
        inside = (left >= 0) & (right >= 0)
        waiting = np.zeros(len(self.narrow), dtype=bool)
        faced = np.zeros(len(self.narrow), dtype=bool)
        for mine, other in ((left, right), (right, left)):
            moves = inside & (self.coverage.work.ranks >= self.axis_rank[mine])
            waiting[mine[moves & self.narrow[other]]] = True
            faced[mine[moves & ~self.narrow[other]]] = True
        ready = self.narrow & faced & ~waiting
        if not ready.any():
            weakest = self.axis_rank[self.narrow & faced].max(initial=0)
            ready = self.narrow & faced & (self.axis_rank == weakest)
        return ready


def _axis_rank(coverage: Coverage, group: NDArray[np.intp]) -> NDArray[np.intp]:
    """The axis rank of each group of faces."""
    count = int(group.max()) + 1
    length = coverage.work.lengths()
    by_rank = np.zeros((count, len(Rank)))
    left, right = (np.append(group, -1)[side] for side in (coverage.faces.left, coverage.faces.right))
    for mine, other in ((left, right), (right, left)):
        outline = (mine >= 0) & (mine != other)
        np.add.at(by_rank, (mine[outline], coverage.work.ranks[outline]), length[outline])
    share = by_rank.cumsum(axis=1) / np.maximum(by_rank.sum(axis=1), 1e-9)[:, None]
    # The community border never moves.
    return np.maximum((share >= _BOTH_SIDES).argmax(axis=1), Rank.MAIN_ROAD)


def _divided(streets: _Streets, ready: NDArray[np.bool_], solids: Solids) -> Coverage:
    """With the ready narrow faces given to the blocks beside them."""
    coverage = streets.coverage.densified(ready, POINT_SPACING)
    work, faces = coverage.work, coverage.faces
    chosen = np.flatnonzero(ready)
    region = np.full(len(faces) + 1, -1)
    region[chosen] = np.arange(len(chosen))
    start, end = work.ends()
    shores, moving = [], np.zeros(len(work), dtype=bool)
    for mine, across in ((faces.left, faces.right), (faces.right, faces.left)):
        rows = np.flatnonzero(region[mine] >= 0)
        moves = (work.ranks[rows] >= streets.axis_rank[mine[rows]]) & (across[rows] >= 0)
        moves &= ~streets.narrow[across[rows]]
        moving[rows[moves]] = True
        shores.append((region[mine[rows]], start[rows], end[rows], np.where(moves, across[rows], NONE)))
    shore = Shores(*(np.concatenate(parts) for parts in zip(*shores, strict=True)))
    regions = _redrawn(work.take(coverage.beside(ready)), faces.polygons[chosen])
    region_of, body = bodies_within(solids.buildings, regions)
    axes = find_axes(without_bodies(regions, region_of, solids.buildings[body]), shore)
    ranks = streets.axis_rank[chosen][axes.region]
    ranks[axes.mouth] = _side_rank(work, moving, axes.start[axes.mouth], ranks[axes.mouth])
    touched = ready | coverage.touched(moving)
    return coverage.changed(moving, touched, axes.start, axes.end, ranks.astype(np.int8))


def _redrawn(work: Linework, polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """The polygons with all points of the linework around them."""
    drawn = polygonised(work)
    inside = shapely.point_on_surface(polygons)
    which, found = STRtree(drawn).query(inside, predicate="within")
    return drawn[found[np.argsort(which)]]


def _side_rank(
    work: Linework, gone: NDArray[np.bool_], points: NDArray[np.float64], otherwise: NDArray[np.intp]
) -> NDArray[np.intp]:
    """The strongest rank of the segments that remain at each point."""
    strongest = np.full(len(work.points) + 1, len(Rank))
    for column in (0, 1):
        np.minimum.at(strongest, work.segments[~gone, column], work.ranks[~gone])
    rank = strongest[find_points(work.points, points)]
    return np.where(rank < len(Rank), rank, otherwise)
