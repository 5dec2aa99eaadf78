"""A label outside its cell, with a leader (引线) to it, where the cell has no room for one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled
from .boxes import text_boxes
from .middles import widest_places
from .settings import LabelSettings
from .spots import Floats, Ints
from .surroundings import Surroundings

#: Places looked at together, nearest first.
_BATCH = 400
#: What a person would rather have: a leader longer by so many mm than …
_ON_EDGE_MM = 80.0  # a text across a cell edge
_ON_OUTLINE_MM = 8.0  # a text over a building's outline
_ON_LEADER_MM = 25.0  # a leader across another
#: Places tried in one length and in one height of the text.
_PER_LENGTH, _PER_HEIGHT = 8, 2


@dataclass(frozen=True)
class Leader:
    """A label with a leader: centre of the text, font size in mm, and the point it leads to."""

    centre: Floats
    height_mm: float
    anchor: Floats


class FreeSpace:
    """Where labels with leaders can still go at one scale.

    ``boxes``: the labels that stand, ``leaders``: lines of those that have one.
    """

    def __init__(
        self,
        around: Surroundings,
        boxes: NDArray[np.object_],
        leaders: NDArray[np.object_],
        scale: int,
        settings: LabelSettings,
    ) -> None:
        self._around, self._settings = around, settings
        self._metres = scale / 1000.0
        self._heights = settings.height_steps(scale)
        self._standing = shapely.STRtree(boxes)
        # Texts placed here, all leaders, and those of both that are near enough to matter.
        self._added: list[shapely.Polygon] = []
        self._leaders: list[shapely.LineString] = list(leaders)
        self._texts_near: list[shapely.Polygon] = []
        self._leaders_near: list[shapely.LineString] = []

    def place(self, cells: NDArray[np.object_], ems: Floats, progress: Progress) -> list[Leader | None]:
        """One label after the other, each a little in the way of the next; None where nothing is free."""
        placed: list[Leader | None] = []
        for start in range(0, len(cells), _BATCH):
            check_cancelled(progress)
            anchors = shapely.get_coordinates(widest_places(cells[start : start + _BATCH]))
            for number, anchor in enumerate(anchors, start):
                progress.set(number / len(cells))
                placed.append(self._place(anchor, float(ems[number]), progress))
        return placed

    def _place(self, anchor: Floats, ems: float, progress: Progress) -> Leader | None:
        reach = (self._settings.max_leader_mm + ems * self._heights[0]) * self._metres
        here = shapely.box(*(anchor - reach), *(anchor + reach))
        self._texts_near = _touching(self._added, here)
        self._leaders_near = _touching(self._leaders, here)
        for height_mm in (self._heights[0], self._heights[-1]):
            centre = self._cheapest(anchor, ems, height_mm, progress)
            if centre is None:
                continue
            box = self._boxes(centre[None], ems, height_mm)[0]
            self._added.append(box)
            self._leaders.append(leader_lines(centre[None], anchor[None])[0])
            return Leader(centre, height_mm, anchor)
        return None

    def _cheapest(self, anchor: Floats, ems: float, height_mm: float, progress: Progress) -> Floats | None:
        best, lowest = None, np.inf
        for centres, length_mm in self._nearest_first(anchor, ems, height_mm):
            check_cancelled(progress)
            if length_mm[0] >= lowest:
                break
            free = np.flatnonzero(self._free(centres, anchor, ems, height_mm))
            if len(free) == 0:
                continue
            boxes = self._boxes(centres[free], ems, height_mm, self._settings.edge_gap_mm)
            cost = length_mm[free] + _ON_EDGE_MM * self._around.on_edges(boxes)
            cost += _ON_OUTLINE_MM * self._around.on_outlines(boxes)
            cost += _ON_LEADER_MM * self._crossed(centres[free], anchor)
            first = int(np.argmin(cost))
            if cost[first] < lowest:
                best, lowest = centres[free[first]], float(cost[first])
        return best

    def _nearest_first(self, anchor: Floats, ems: float, height_mm: float) -> Iterator[tuple[Floats, Floats]]:
        """Centres of the text in batches, with the length of the leader in mm on paper."""
        half = np.array([ems, self._settings.typeface.digit_height]) * height_mm / 2
        step = half * 2 / (_PER_LENGTH, _PER_HEIGHT)
        count = np.floor((self._settings.max_leader_mm + half) / step).astype(int)
        x = np.arange(-count[0], count[0] + 1) * step[0]
        y = np.arange(-count[1], count[1] + 1) * step[1]
        offset = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        length = np.hypot(*np.maximum(np.abs(offset) - half, 0.0).T)
        # Above before below, right before left, as with names of towns.
        order = np.lexsort((-offset[:, 0], -offset[:, 1], np.hypot(*offset.T), length))
        order = order[(length[order] > 0) & (length[order] <= self._settings.max_leader_mm)]
        for start in range(0, len(order), _BATCH):
            some: Ints = order[start : start + _BATCH]
            yield anchor + offset[some] * self._metres, length[some]

    def _boxes(
        self, centre: Floats, ems: float, height_mm: float, gap_mm: float = 0.0
    ) -> NDArray[np.object_]:
        size = np.array([ems, self._settings.typeface.digit_height]) * height_mm + 2 * gap_mm
        width, height = np.broadcast_to(size * self._metres, (len(centre), 2)).T
        return text_boxes(centre, np.zeros(len(centre)), width, height)

    def _free(self, centre: Floats, anchor: Floats, ems: float, height_mm: float) -> NDArray[np.bool_]:
        """Whether text and leader, however it is drawn between the two, keep clear of all other labels."""
        boxes = self._boxes(centre, ems, height_mm, self._settings.label_gap_mm)
        corners = shapely.get_coordinates(boxes).reshape(len(boxes), 5, 2)
        ends = np.broadcast_to(anchor, (len(boxes), 1, 2))
        spans = shapely.convex_hull(shapely.linestrings(np.concatenate([corners, ends], axis=1)))
        free = np.ones(len(boxes), dtype=bool)
        free[self._standing.query(spans, predicate="intersects")[0]] = False
        for box in self._texts_near:
            free &= ~shapely.intersects(spans, box)
        # The other way round: no leader that is there may run through this text.
        for leader in self._leaders_near:
            free &= ~shapely.intersects(boxes, leader)
        return free

    def _crossed(self, centre: Floats, anchor: Floats) -> NDArray[np.bool_]:
        lines = leader_lines(centre, np.broadcast_to(anchor, centre.shape))
        crossed = np.zeros(len(lines), dtype=bool)
        for leader in self._leaders_near:
            crossed |= shapely.intersects(lines, leader)
        return crossed


def _touching(shapes: list[Any], here: shapely.Polygon) -> list[Any]:
    if not shapes:
        return []
    touching = np.flatnonzero(shapely.intersects(np.array([*shapes, None], dtype=object)[:-1], here))
    return [shapes[row] for row in touching.tolist()]


def leader_lines(centre: Floats, anchor: Floats) -> NDArray[np.object_]:
    """Leaders from (n, 2) points in cells to the centres of their texts."""
    return shapely.linestrings(np.stack([anchor, centre], axis=1))
