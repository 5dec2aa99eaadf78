"""Where in a cell a text has room: an exact sweep over rows, for many cells at once.

The cell is turned so that the text lies level, and cut into rows a fraction of the text's
height apart. A text in a row needs a stretch free of everything that reaches into a band as
high as the text with its clearance. What each segment of an outline covers of a row is
clipped exactly, so rows are the only thing sampled; along a row positions are exact.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .boxes import directions

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Rows each way from the middle of a cell, at most; and how far apart in heights of the text, at least.
_ROWS = 48
_ROW_STEP = 0.2
#: Positions tried along a stretch that is not free of buildings.
_TRIED = np.linspace(0.0, 1.0, 13)
#: Metres of outline under the text weigh as much as so many metres away from the middle.
_OUTLINE_WEIGHT = 6.0
#: Parts of a metre that coordinates along a row are told apart by, and more of them than any cell has.
_UNITS = 10_000
_APART = 1 << 32


@dataclass(frozen=True)
class Lines:
    """Segments ``start`` to ``end`` (n, 2), each with the cell ``owner`` that it matters to."""

    start: Floats
    end: Floats
    owner: Ints

    def take(self, cells: Ints, count: int) -> Lines:
        """Those of some cells, which are then numbered in the order given; ``count``: of all cells."""
        number = np.full(count, -1, dtype=np.int64)
        number[cells] = np.arange(len(cells))
        owner = number[self.owner]
        keep = owner >= 0
        return Lines(self.start[keep], self.end[keep], owner[keep])


@dataclass(frozen=True)
class Ground:
    """Cells with what bounds them: ``cells`` (n,) polygons, ``middle`` (n, 2) where a text is wanted.

    No text may touch ``edges``, those of the cells, nor ``walls``, other lines; ``outlines`` are
    those of buildings, ``roofs`` the buildings themselves.
    """

    cells: NDArray[np.object_]
    middle: Floats
    edges: Lines
    walls: Lines
    outlines: Lines
    roofs: shapely.STRtree

    def __len__(self) -> int:
        return len(self.cells)

    def take(self, rows: Ints) -> Ground:
        """Some of the cells."""
        return Ground(
            self.cells[rows],
            self.middle[rows],
            self.edges.take(rows, len(self)),
            self.walls.take(rows, len(self)),
            self.outlines.take(rows, len(self)),
            self.roofs,
        )


@dataclass(frozen=True)
class Wanted:
    """The text to be placed in each of n cells: angle (degrees clockwise), width and height (m).

    ``edge_gap`` and ``outline_gap`` (m) are to stay clear around it. ``roof``: a text on a
    roof is as good as one on open ground that is so many metres farther from the middle.
    """

    angle: Floats
    width: Floats
    height: Floats
    edge_gap: float
    outline_gap: float
    roof: float


@dataclass(frozen=True)
class Spots:
    """The best place in each of n cells: centre (n, 2), NaN where the text does not fit.

    ``outline`` is the length of buildings' outlines under it, ``away`` how far it is from
    the middle of the cell (on a roof: counted farther), both in metres.
    """

    centre: Floats
    outline: Floats
    away: Floats

    @property
    def found(self) -> NDArray[np.bool_]:
        """Where there is one."""
        return np.isfinite(self.away)

    @classmethod
    def none(cls, count: int) -> Spots:
        """No place anywhere."""
        return cls(np.full((count, 2), np.nan), np.full(count, np.inf), np.full(count, np.inf))


def find_spots(ground: Ground, wanted: Wanted, over_buildings: bool) -> Spots:
    """The best place in each cell: clear of buildings and nearest the middle.

    ``over_buildings``: where no place is clear of them, the one with least of their outlines
    counts; else there is none.
    """
    if len(ground) == 0:
        return Spots.none(0)
    sweep = _Sweep(ground, wanted)
    spots = sweep.clear_of_buildings()
    if over_buildings:
        sweep.over_buildings(spots)
    centre = ground.middle + spots.centre[:, :1] * sweep.along + spots.centre[:, 1:] * sweep.up
    return Spots(centre, spots.outline, spots.away)


class _Sweep:
    """One text in each of many cells. Coordinates are about the middle, along and up from the text."""

    def __init__(self, ground: Ground, wanted: Wanted) -> None:
        self.ground, self.wanted = ground, wanted
        self.along, self.up = directions(wanted.angle)
        start, end = self._turned(ground.edges)
        low, high = np.full(len(ground), np.inf), np.full(len(ground), -np.inf)
        np.minimum.at(low, ground.edges.owner, np.minimum(start[:, 1], end[:, 1]))
        np.maximum.at(high, ground.edges.owner, np.maximum(start[:, 1], end[:, 1]))
        self.step = np.maximum(np.maximum(high, -low) / _ROWS, _ROW_STEP * wanted.height)
        self.edge = _joined(
            self._clipped(start, end, ground.edges.owner, wanted.edge_gap),
            self._clipped(*self._turned(ground.walls), ground.walls.owner, wanted.edge_gap),
        )
        self.outline = self._clipped(
            *self._turned(ground.outlines), ground.outlines.owner, wanted.outline_gap
        )

    def clear_of_buildings(self) -> Spots:
        """The place nearest the middle in a stretch free of edges and outlines, open ground before roofs."""
        row, left, right = self._stretches(_joined(self.edge, self.outline))
        cell = self._cell(row)
        x, y = np.clip(0.0, left, right), self._y(row)
        away = np.hypot(x, y)
        order = np.lexsort((x, y, away, cell))
        cell, x, y, away = cell[order], x[order], y[order], away[order]
        # Only where the nearest place is on a roof is there anything to ask about the others.
        cost = away.copy()
        first = np.flatnonzero(np.diff(cell, prepend=-1))
        roofed = np.zeros(len(self.ground), dtype=bool)
        roofed[cell[first[self._on_roof(cell[first], x[first], y[first])]]] = True
        ask = np.flatnonzero(roofed[cell])
        cost[ask] += self.wanted.roof * self._on_roof(cell[ask], x[ask], y[ask])
        spots = Spots.none(len(self.ground))
        for one, best in _best_of(cell, cost).items():
            spots.centre[one] = x[best], y[best]
            spots.outline[one], spots.away[one] = 0.0, cost[best]
        return spots

    def over_buildings(self, spots: Spots) -> None:
        """Fill in, for cells without a place, that with least of the outlines under the text."""
        row, left, right = self._stretches(self.edge)
        open_ = ~spots.found[self._cell(row)]
        row, left, right = row[open_], left[open_], right[open_]
        if len(row) == 0:
            return
        x = np.concatenate(
            [left[:, None] + (right - left)[:, None] * _TRIED, np.clip(0.0, left, right)[:, None]], axis=1
        ).ravel()
        row = np.repeat(row, len(_TRIED) + 1)
        cell = self._cell(row)
        outline = self._outline_under(row, x, self.wanted.width[cell] / 2)
        away = np.hypot(x, self._y(row))
        for one, best in _best_of(cell, _OUTLINE_WEIGHT * outline + away).items():
            spots.centre[one] = x[best], self._y(row[best : best + 1])[0]
            spots.outline[one], spots.away[one] = outline[best], away[best]

    def _on_roof(self, cell: Ints, x: Floats, y: Floats) -> NDArray[np.bool_]:
        """Whether places clear of outlines are on a roof, given as cell and coordinates of the sweep."""
        point = self._point(cell, x, y)
        on_roof = np.zeros(len(cell), dtype=bool)
        on_roof[self.ground.roofs.query(shapely.points(point), predicate="within")[0]] = True
        return on_roof

    def _point(self, cell: Ints, x: Floats, y: Floats) -> Floats:
        return self.ground.middle[cell] + x[:, None] * self.along[cell] + y[:, None] * self.up[cell]

    def _turned(self, lines: Lines) -> tuple[Floats, Floats]:
        """Starts and ends in the coordinates of the sweep."""
        along, up = self.along[lines.owner], self.up[lines.owner]
        middle = self.ground.middle[lines.owner]
        local = (lines.start - middle, lines.end - middle)
        start, end = (np.stack([(p * along).sum(axis=1), (p * up).sum(axis=1)], axis=1) for p in local)
        return start, end

    def _row(self, cell: Ints, number: Ints) -> Ints:
        return cell * (2 * _ROWS + 1) + number + _ROWS

    def _cell(self, row: Ints) -> Ints:
        return row // (2 * _ROWS + 1)

    def _y(self, row: Ints) -> Floats:
        return (row % (2 * _ROWS + 1) - _ROWS) * self.step[self._cell(row)]

    def _clipped(self, start: Floats, end: Floats, owner: Ints, gap: float) -> _Covered:
        """What the segments cover of every row, with ``gap`` about them."""
        half = self.wanted.height[owner] / 2 + gap
        low, high = np.minimum(start[:, 1], end[:, 1]), np.maximum(start[:, 1], end[:, 1])
        step = self.step[owner]
        first = np.clip(np.ceil((low - half) / step), -_ROWS, _ROWS + 1).astype(np.int64)
        last = np.clip(np.floor((high + half) / step), -_ROWS - 1, _ROWS).astype(np.int64)
        times = np.maximum(last - first + 1, 0)
        which = np.repeat(np.arange(len(owner)), times)
        number = np.arange(len(which)) - np.repeat(np.cumsum(times) - times, times) + first[which]
        y = number * step[which]
        y0, y1 = start[which, 1], end[which, 1]
        level = y0 == y1
        rise = np.where(level, 1.0, y1 - y0)
        t0 = np.clip((y - half[which] - y0) / rise, 0.0, 1.0)
        t1 = np.clip((y + half[which] - y0) / rise, 0.0, 1.0)
        t0, t1 = np.where(level, 0.0, t0), np.where(level, 1.0, t1)
        run = end[which, 0] - start[which, 0]
        xa, xb = start[which, 0] + t0 * run, start[which, 0] + t1 * run
        length = np.abs(t1 - t0) * np.hypot(run, y1 - y0)
        row = self._row(owner[which], number)
        return _Covered(row, np.minimum(xa, xb) - gap, np.maximum(xa, xb) + gap, length)

    def _stretches(self, covered: _Covered) -> tuple[Ints, Floats, Floats]:
        """Where along each row the middle of the text may be: row, from, to."""
        # In whole numbers all rows are swept together and yet exactly, whatever other cells there are.
        apart = covered.row * _APART
        order = np.argsort(np.floor(covered.left * _UNITS).astype(np.int64) + apart, kind="stable")
        row, left, apart = covered.row[order], covered.left[order], apart[order]
        right = np.ceil(covered.right[order] * _UNITS).astype(np.int64)
        reached = (np.maximum.accumulate(right + apart) - apart) / _UNITS
        half = self.wanted.width[self._cell(row[:-1])] / 2
        start, end = reached[:-1] + half, left[1:] - half
        wide = np.flatnonzero((row[1:] == row[:-1]) & (end >= start))
        row, start, end = row[wide], start[wide], end[wide]
        cell, middle = self._cell(row), (start + end) / 2
        centre = self._point(cell, middle, self._y(row))
        inside = shapely.contains_xy(self.ground.cells[cell], centre[:, 0], centre[:, 1])
        return row[inside], start[inside], end[inside]

    def _outline_under(self, row: Ints, x: Floats, half: Floats) -> Floats:
        """Metres of outlines under a text about ``x`` in each row."""
        covered = self.outline.sorted()
        first = np.searchsorted(covered.row, row, "left")
        times = np.searchsorted(covered.row, row, "right") - first
        total = np.zeros(len(row))
        which = np.repeat(np.arange(len(row)), times)
        piece = np.arange(len(which)) - np.repeat(np.cumsum(times) - times, times) + first[which]
        left, right = covered.left[piece], covered.right[piece]
        common = np.minimum(right, x[which] + half[which]) - np.maximum(left, x[which] - half[which])
        share = np.clip(common / np.maximum(right - left, 1e-9), 0.0, 1.0)
        np.add.at(total, which, share * covered.length[piece])
        return total


@dataclass(frozen=True)
class _Covered:
    """Pieces of rows that something covers: row, from, to, and the length of what does."""

    row: Ints
    left: Floats
    right: Floats
    length: Floats

    def sorted(self) -> _Covered:
        """The same by row."""
        order = np.argsort(self.row, kind="stable")
        return _Covered(self.row[order], self.left[order], self.right[order], self.length[order])


def _joined(one: _Covered, other: _Covered) -> _Covered:
    return _Covered(
        *(
            np.concatenate([getattr(one, name), getattr(other, name)])
            for name in ("row", "left", "right", "length")
        )
    )


def _best_of(group: Ints, cost: Floats) -> dict[int, int]:
    """The index of the lowest cost of every group; of equal ones the first."""
    order = np.lexsort((np.arange(len(cost)), cost, group))
    groups, first = np.unique(group[order], return_index=True)
    return dict(zip(groups.tolist(), order[first].tolist(), strict=True))
