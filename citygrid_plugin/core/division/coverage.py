"""Coverage: linework together with its faces, kept up to date where it changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon

from .linework import Faces, Linework, polygonised, sides, unique_points

#: Ground that may be lost or won by rounding when lines change, m².
_ROUNDING = 0.01
#: The side of a segment that was not there before.
_UNKNOWN = -2


class TornError(Exception):
    """New lines do not meet the others in points only: ground would be lost."""


@dataclass(frozen=True)
class Coverage:
    """Linework all of whose segments bound a face, and the faces.

    ``origin``: (f,) the number each face had before the last change, -1 if that made it.
    """

    work: Linework
    faces: Faces
    origin: NDArray[np.intp]

    @classmethod
    def of(cls, work: Linework, community: Polygon) -> Coverage:
        """The coverage of a community; segments that bound nothing are left out."""
        faces = Faces.of(work, community)
        edges = faces.edges()
        return cls(
            work.take(edges),
            Faces(faces.polygons, faces.left[edges], faces.right[edges]),
            np.full(len(faces), -1),
        )

    def beside(self, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(m,) mask of the segments that bound any of the chosen faces (f,)."""
        return _chosen(chosen, self.faces.left) | _chosen(chosen, self.faces.right)

    def touched(self, segments: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(f,) mask of the faces that segments (m,) bound."""
        touched = np.zeros(len(self.faces) + 1, dtype=bool)
        touched[self.faces.left[segments]] = True
        touched[self.faces.right[segments]] = True
        return touched[:-1]

    def densified(self, chosen: NDArray[np.bool_], spacing: float) -> Coverage:
        """With points at most ``spacing`` m apart along the outlines of the chosen faces."""
        work, origin = self.work.densified(np.where(self.beside(chosen), spacing, np.inf))
        faces = Faces(self.faces.polygons, self.faces.left[origin], self.faces.right[origin])
        return Coverage(work, faces, self.origin)

    def without(self, gone: NDArray[np.bool_]) -> Coverage:
        """With the faces on both sides of the segments in a (m,) mask made one."""
        nothing, no_ranks = np.empty((0, 2)), np.empty(0, dtype=np.int8)
        return self.changed(gone, self.touched(gone), nothing, nothing, no_ranks)

    def changed(
        self,
        gone: NDArray[np.bool_],
        touched: NDArray[np.bool_],
        starts: NDArray[np.float64],
        ends: NDArray[np.float64],
        ranks: NDArray[np.int8],
    ) -> Coverage:
        """Without the segments in a (m,) mask and with new ones, all of them inside the touched faces.

        New segments meet others in points of the linework only; ``TornError`` where they do
        not. Untouched faces stay as they are.
        """
        work, left, right = self._merged(gone, starts, ends, ranks)
        new = left == _UNKNOWN
        rows = np.flatnonzero(new | _chosen(touched, left) | _chosen(touched, right))
        polygons = polygonised(work.take(rows))
        now_left, now_right = sides(polygons, work, rows)
        ours = _ours(len(polygons), touched, ((now_left, left[rows]), (now_right, right[rows])))
        lost = self.faces.areas()[touched].sum() - shapely.area(polygons[ours]).sum()
        if abs(lost) > _ROUNDING:
            raise TornError
        # Untouched faces keep their order, those made now follow.
        moved = np.append(np.cumsum(~touched) - 1, -1)
        moved[:-1][touched] = -1
        number = np.append(np.where(ours, np.cumsum(ours) - 1 + np.count_nonzero(~touched), -1), -1)
        new_left = np.where(left >= 0, moved[left], -1)
        new_right = np.where(right >= 0, moved[right], -1)
        for now, before, after in ((now_left, left, new_left), (now_right, right, new_right)):
            renewed = (before[rows] == _UNKNOWN) | _chosen(touched, before[rows])
            after[rows[renewed]] = number[now[renewed]]
        edges = (new_left >= 0) | (new_right >= 0)
        kept = self.faces.polygons[~touched]
        faces = Faces(np.concatenate([kept, polygons[ours]]), new_left[edges], new_right[edges])
        origin = np.full(len(faces), -1)
        origin[: len(kept)] = np.flatnonzero(~touched)
        return Coverage(work.take(edges), faces, origin)

    def _merged(
        self,
        gone: NDArray[np.bool_],
        starts: NDArray[np.float64],
        ends: NDArray[np.float64],
        ranks: NDArray[np.int8],
    ) -> tuple[Linework, NDArray[np.intp], NDArray[np.intp]]:
        """The linework changed, and the faces that were on either side of each segment."""
        count = np.count_nonzero(~gone)
        points, index = unique_points(np.concatenate([self.work.points, starts, ends]))
        old, new = index[: len(self.work.points)], index[len(self.work.points) :]
        segments = np.concatenate([old[self.work.segments[~gone]], np.sort(new.reshape(2, -1).T, axis=1)])
        all_ranks = np.concatenate([self.work.ranks[~gone], np.asarray(ranks, dtype=np.int8)])
        unknown = np.full(len(starts), _UNKNOWN)
        left = np.concatenate([self.faces.left[~gone], unknown])
        right = np.concatenate([self.faces.right[~gone], unknown])
        # A new segment that was there already, or that is but a point, is none.
        order = np.lexsort((np.arange(len(segments)) >= count, segments[:, 1], segments[:, 0]))
        ordered = segments[order]
        single = ordered[:, 0] != ordered[:, 1]
        single[1:] &= (ordered[1:] != ordered[:-1]).any(axis=1)
        rows = order[single]
        return Linework(points, segments[rows], all_ranks[rows]), left[rows], right[rows]


def _chosen(chosen: NDArray[np.bool_], face: NDArray[np.intp]) -> NDArray[np.bool_]:
    return (face >= 0) & chosen[face]


def _ours(
    count: int,
    touched: NDArray[np.bool_],
    sides_now_before: tuple[tuple[NDArray[np.intp], NDArray[np.intp]], ...],
) -> NDArray[np.bool_]:
    """Which polygons lie where touched faces were, and not in what those surround."""
    ours = np.zeros(count, dtype=bool)
    foreign = np.zeros(count, dtype=bool)
    for now, before in sides_now_before:
        known = (now >= 0) & (before != _UNKNOWN)
        was_touched = _chosen(touched, before[known])
        ours[now[known][was_touched]] = True
        foreign[now[known][~was_touched]] = True
    return ours | ~foreign
