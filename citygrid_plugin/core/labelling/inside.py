"""A label inside its cell: level, else along the cell, else smaller."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled
from .boxes import readable
from .settings import LabelSettings
from .spots import Floats, Ground, Ints, Spots, Wanted, find_spots

#: Cells looked at between two looks at the cancel button.
_CHUNK = 1000
#: A place with little air about it is worth going this much nearer the middle for, mm on paper.
_WORTH_MM = 8.0
#: So is open ground for going this much farther than to a roof.
_ROOF_MM = 20.0


@dataclass(frozen=True)
class Placed:
    """Where labels stand: centre (n, 2), angle (degrees clockwise) and font size (mm) of each.

    Of a label without a place the centre is NaN.
    """

    centre: Floats
    angle: Floats
    height_mm: Floats

    @classmethod
    def nowhere(cls, count: int) -> Placed:
        """None of them has a place."""
        return cls(np.full((count, 2), np.nan), np.zeros(count), np.full(count, np.nan))

    @property
    def found(self) -> NDArray[np.bool_]:
        """Which have a place."""
        return np.isfinite(self.height_mm)

    def put(self, rows: Ints, centre: Floats, angle: Floats | float, height_mm: float) -> None:
        """Give some of them a place."""
        self.centre[rows], self.angle[rows], self.height_mm[rows] = centre, angle, height_mm


def place_inside(
    ground: Ground, ems: Floats, scale: int, settings: LabelSettings, progress: Progress
) -> Placed:
    """Place a text of ``ems`` (widths in ems) in every cell that has room for it at 1:``scale``."""
    placed = Placed.nowhere(len(ground))
    for start in range(0, len(ground), _CHUNK):
        check_cancelled(progress)
        progress.set(start / len(ground))
        rows = np.arange(start, min(start + _CHUNK, len(ground)))
        _Chunk(ground.take(rows), ems[rows], scale, settings, progress).place(placed, rows)
    return placed


class _Chunk:
    """Some cells, and the ladder of what is tried for them."""

    def __init__(
        self, ground: Ground, ems: Floats, scale: int, settings: LabelSettings, progress: Progress
    ) -> None:
        self.ground, self.ems, self.settings, self.progress = ground, ems, settings, progress
        self.metres = scale / 1000.0  # per mm on paper
        self.heights = settings.height_steps(scale)

    def place(self, placed: Placed, rows: Ints) -> None:
        """Level; along the cell where that is impossible; then the same with smaller text."""
        everything = np.arange(len(self.ground))
        for height in self.heights:
            left = everything[~placed.found[rows]]
            if len(left) == 0:
                return
            level = self._spots(left, np.zeros(len(left)), height)
            fits = level.found
            placed.put(rows[left[fits]], level.centre[fits], 0.0, height)
            turn = left[~fits]
            if self.settings.turn_for_buildings:
                turn = left[~fits | (level.outline > 0)]
            self._turned(placed, rows, turn, height)

    def _turned(self, placed: Placed, rows: Ints, cells: Ints, height: float) -> None:
        """Along the cell, the direction that keeps most clear of buildings; earlier ones first."""
        if len(cells) == 0:
            return
        check_cancelled(self.progress)
        # What stands level already gives way to a place clear of buildings alone.
        best = np.where(placed.found[rows[cells]], np.finfo(float).tiny, np.inf)
        for angle in _long_directions(self.ground.cells[cells]):
            spots = self._spots(cells, angle, height)
            better = spots.outline < best
            placed.put(rows[cells[better]], spots.centre[better], angle[better], height)
            best = np.where(better, spots.outline, best)

    def _spots(self, cells: Ints, angle: Floats, height_mm: float) -> Spots:
        """The best place at one size and angle: with air about it, else closer, else over buildings."""
        settings, metres = self.settings, self.metres
        size = height_mm * metres
        width, height = self.ems[cells] * size, np.full(len(cells), settings.typeface.digit_height * size)
        ground = self.ground.take(cells)
        air = settings.comfortable_gap_mm * metres
        spots = find_spots(
            ground, Wanted(angle, width, height, air, air, _ROOF_MM * metres), over_buildings=False
        )
        rest = np.flatnonzero(spots.away > _WORTH_MM * metres)
        if len(rest):
            check_cancelled(self.progress)
            close = Wanted(
                angle[rest],
                width[rest],
                height[rest],
                settings.edge_gap_mm * metres,
                settings.building_gap_mm * metres,
                _ROOF_MM * metres,
            )
            closer = find_spots(ground.take(rest), close, over_buildings=True)
            nearer = closer.away < spots.away[rest] - _WORTH_MM * metres
            use = closer.found & (~spots.found[rest] | (nearer & (closer.outline == 0.0)))
            for name in ("centre", "outline", "away"):
                getattr(spots, name)[rest[use]] = getattr(closer, name)[use]
        return spots


def _long_directions(cells: NDArray[np.object_]) -> list[Floats]:
    """Directions of text (degrees clockwise) a person would try in each cell, the likeliest first.

    The long side of the narrowest rectangle about it, its longest edge, and across that: the
    arms of a bent cell.
    """
    box = shapely.get_coordinates(shapely.get_exterior_ring(shapely.oriented_envelope(cells)))
    sides = np.diff(box.reshape(len(cells), 5, 2), axis=1)[:, :2]
    long = np.argmax(np.hypot(sides[..., 0], sides[..., 1]), axis=1)
    envelope = _angle(sides[np.arange(len(cells)), long])
    xy, owner = shapely.get_coordinates(cells, return_index=True)
    steps = np.diff(xy, axis=0)
    steps[owner[1:] != owner[:-1]] = 0.0
    order = np.lexsort((np.hypot(steps[:, 0], steps[:, 1]), owner[:-1]))
    last = np.searchsorted(owner[:-1][order], np.arange(len(cells)), "right") - 1
    edge = _angle(steps[order[last]])
    return [readable(angle) for angle in (envelope, edge, edge + 90.0)]


def _angle(vectors: Floats) -> Floats:
    """Degrees clockwise from the x axis, to a hundredth of a degree as it is stored."""
    return readable(np.round(-np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0])), 2))
