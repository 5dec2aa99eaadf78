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
from shapely import Polygon, STRtree

from ..model.progress import Progress, check_cancelled
from .axes import NONE, Shores, find_axes
from .barriers import Rank
from .linework import Faces, Linework, find_points, polygonised
from .narrow import Gauge, TakenRoads
from .solids import Solids, bodies_within, connected

#: Outlines of narrow ground are read at points this near to each other, m.
POINT_SPACING = 4.0
#: Lines along this share of an outline run along both sides of it.
_BOTH_SIDES = 0.7
#: How often blocks are looked at for narrow arms.
_ARM_PASSES = 2
#: Rounds after which what is still narrow stays so.
_MOST_ROUNDS = 24


def one_axis_per_street(
    work: Linework, community: Polygon, solids: Solids, street_width: float, progress: Progress
) -> Linework:
    """Replace the lines of each street by one; ``street_width`` in m (see ``DivisionSettings``)."""
    gauge = Gauge(street_width, solids)
    taken = TakenRoads.none()
    passes = _ARM_PASSES
    for _ in range(_MOST_ROUNDS):
        check_cancelled(progress)
        work, faces = _without_loose(work, Faces.of(work, community))
        streets = _Streets.of(work, faces, gauge.narrow(faces.polygons, taken))
        inner = streets.inner()
        ready = streets.ready()
        if inner.any():
            taken = taken.and_from(work.take(inner))
            work = work.take(~inner)
        elif ready.any():
            taken = taken.outside(faces.polygons[ready])
            work = _divide(work, faces, streets, ready, solids)
        else:
            mouths, owner = gauge.mouths(faces.polygons, taken)
            if passes == 0 or not len(mouths):
                break
            passes -= 1
            work, faces = _densified(work, faces, np.isin(np.arange(len(faces)), owner))
            starts, ends = gauge.chords(mouths, owner, work, faces)
            work = work.with_segments(starts, ends, np.full(len(starts), Rank.OPEN))
    return work


def _without_loose(work: Linework, faces: Faces) -> tuple[Linework, Faces]:
    edges = faces.edges()
    return work.take(edges), Faces(faces.polygons, faces.left[edges], faces.right[edges])


@dataclass(frozen=True)
class _Streets:
    """Narrow faces, and what their outlines follow.

    ``narrow``: (f,) mask of faces. ``axis_rank``: (f,) the weakest rank that it takes
    for the lines to run along both sides: stronger ones remain where they are.
    """

    work: Linework
    faces: Faces
    narrow: NDArray[np.bool_]
    axis_rank: NDArray[np.intp]

    @classmethod
    def of(cls, work: Linework, faces: Faces, narrow: NDArray[np.bool_]) -> _Streets:
        return cls(work, faces, narrow, _axis_rank(work, faces, np.arange(len(faces))))

    def inner(self) -> NDArray[np.bool_]:
        """Segments between narrow faces that neither side has reason to keep, and loose ones in them."""
        left, right = self.faces.left, self.faces.right
        both = (left >= 0) & (right >= 0) & self.narrow[left] & self.narrow[right]
        group = np.arange(len(self.faces))
        axis_rank = self.axis_rank
        weak = np.zeros(len(self.work), dtype=bool)
        while True:
            weak |= both & (self.work.ranks >= np.maximum(axis_rank[left], axis_rank[right]))
            joined = connected(len(group), left[weak], right[weak])
            if joined.max() == group.max():
                return weak | (both & (left == right)) | (both & (group[left] == group[right]))
            group = joined
            axis_rank = _axis_rank(self.work, self.faces, group)[group]

    def ready(self) -> NDArray[np.bool_]:
        """Narrow faces whose open sides all face wide ground, or (if there are none) the weakest ones."""
        rank, left, right = self.work.ranks, self.faces.left, self.faces.right
        both = (left >= 0) & (right >= 0) & (left != right)
        waiting = np.zeros(len(self.faces), dtype=bool)
        faced = np.zeros(len(self.faces), dtype=bool)
        for mine, other in ((left, right), (right, left)):
            open_side = both & (rank >= self.axis_rank[mine])
            waiting[mine[open_side & self.narrow[other]]] = True
            faced[mine[open_side & ~self.narrow[other]]] = True
        ready = self.narrow & faced & ~waiting
        if not ready.any():
            weakest = self.axis_rank[self.narrow & faced].max(initial=0)
            ready = self.narrow & faced & (self.axis_rank == weakest)
        return ready


def _axis_rank(work: Linework, faces: Faces, group: NDArray[np.intp]) -> NDArray[np.intp]:
    """The axis rank of each group of faces."""
    count = int(group.max()) + 1
    length = work.lengths()
    by_rank = np.zeros((count, len(Rank)))
    left = np.where(faces.left >= 0, group[faces.left], -1)
    right = np.where(faces.right >= 0, group[faces.right], -1)
    for mine, other in ((left, right), (right, left)):
        outline = (mine >= 0) & (mine != other)
        np.add.at(by_rank, (mine[outline], work.ranks[outline]), length[outline])
    share = by_rank.cumsum(axis=1) / np.maximum(by_rank.sum(axis=1), 1e-9)[:, None]
    # The community border never moves.
    return np.maximum((share >= _BOTH_SIDES).argmax(axis=1), Rank.MAIN_ROAD)


def _divide(
    work: Linework, faces: Faces, streets: _Streets, ready: NDArray[np.bool_], solids: Solids
) -> Linework:
    """Give the ready narrow faces to the blocks beside them."""
    work, faces = _densified(work, faces, ready)
    streets = _Streets(work, faces, streets.narrow, streets.axis_rank)
    chosen = np.flatnonzero(ready)
    region = np.full(len(faces) + 1, -1)
    region[chosen] = np.arange(len(chosen))
    left, right = region[faces.left], region[faces.right]
    start, end = work.ends()
    shores, open_segments = [], np.zeros(len(work), dtype=bool)
    for mine, other, across in ((left, right, faces.right), (right, left, faces.left)):
        rows = np.flatnonzero((mine >= 0) & (mine != other))
        moves = (work.ranks[rows] >= streets.axis_rank[chosen[mine[rows]]]) & (across[rows] >= 0)
        moves &= ~streets.narrow[across[rows]]
        open_segments[rows[moves]] = True
        shores.append((mine[rows], start[rows], end[rows], np.where(moves, across[rows], NONE)))
    shore = Shores(*(np.concatenate(parts) for parts in zip(*shores, strict=True)))
    grounds = _cut_out(_redrawn(work.take((left >= 0) | (right >= 0)), faces.polygons[chosen]), solids)
    axes = find_axes(grounds, shore)
    ranks = streets.axis_rank[chosen][axes.region]
    ranks[axes.mouth] = _side_rank(work, open_segments, axes.start[axes.mouth], ranks[axes.mouth])
    gone = open_segments | ((left >= 0) & (left == right))
    return work.take(~gone).with_segments(axes.start, axes.end, ranks)


def _densified(work: Linework, faces: Faces, chosen: NDArray[np.bool_]) -> tuple[Linework, Faces]:
    """With points closely spaced along the outlines of the chosen faces."""
    beside = chosen[faces.left] & (faces.left >= 0) | chosen[faces.right] & (faces.right >= 0)
    dense, origin = work.densified(np.where(beside, POINT_SPACING, np.inf))
    return dense, Faces(faces.polygons, faces.left[origin], faces.right[origin])


def _redrawn(work: Linework, polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """The polygons with all points of the linework around them."""
    drawn = polygonised(work)
    inside = shapely.point_on_surface(polygons)
    which, found = STRtree(drawn).query(inside, predicate="within")
    return drawn[found[np.argsort(which)]]


def _cut_out(polygons: NDArray[np.object_], solids: Solids) -> NDArray[np.object_]:
    """The polygons without the buildings in them."""
    polygon, body = bodies_within(solids.buildings, polygons)
    cut = polygons.copy()
    for index in np.unique(polygon).tolist():
        cut[index] = shapely.difference(
            cut[index], shapely.union_all(solids.buildings[body[polygon == index]])
        )
    return cut


def _side_rank(
    work: Linework, gone: NDArray[np.bool_], points: NDArray[np.float64], otherwise: NDArray[np.intp]
) -> NDArray[np.intp]:
    """The strongest rank of the segments that remain at each point."""
    strongest = np.full(len(work.points) + 1, len(Rank))
    for column in (0, 1):
        np.minimum.at(strongest, work.segments[~gone, column], work.ranks[~gone])
    rank = strongest[find_points(work.points, points)]
    return np.where(rank < len(Rank), rank, otherwise)
