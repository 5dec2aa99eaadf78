"""Which sides of polygons match, and which do not: the engine of the coverage check and of repair.

Give every segment of every ring a side: the polygon lies left or right of it. In a seamless
coverage (无缝覆盖) every segment occurs twice, once with either side, except along the outer
line. The sum of sides decides alone how many polygons lie on each spot of the ground: where
all sums are nought there is no gap and no overlap anywhere, even of whole stacked layers,
since what is stacked must end somewhere. Only what is left over needs a closer look.

Two vertices are the same if they round to the same point of a grid of 1 µm, or to points
next to each other: what CityGrid draws agrees to the last bit, but a layer that went through
another program or projection may differ in the last digits of its coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..division.linework import unique_points
from ..model.progress import Progress, Silent, check_cancelled
from .rings import Rings

#: Vertices nearer than this are one, m.
GRID = 1e-6
_POINTS_PER_METRE = 1e6
#: Odd numbers of well mixed bits (splitmix64, xxHash).
_MIX = tuple(
    np.uint64(number)
    for number in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
)


@dataclass(frozen=True)
class SegmentMatching:
    """The segments whose sides do not balance, in an order that depends on their place alone.

    ``start``, ``end`` (m, 2): the ends on the grid, start before end by x, then y. ``owner``
    (m,): index of the polygon; ``-1 - i`` for polygon i of the outline. ``side`` (m,): +1 where
    the polygon lies left of the way from start to end, -1 right; the other way about for an
    outline, which so cancels the segments along it. ``key`` (m,): the same for segments with
    the same ends; ascending.
    """

    start: NDArray[np.float64]
    end: NDArray[np.float64]
    owner: NDArray[np.int64]
    side: NDArray[np.int64]
    key: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.owner)

    @property
    def single(self) -> NDArray[np.bool_]:
        """(m,) segments that nothing else shares: along a gap, an overlap, or an odd vertex."""
        return np.bincount(self.key)[self.key] == 1 if len(self) else np.zeros(0, dtype=bool)

    @property
    def crowded(self) -> NDArray[np.bool_]:
        """(m,) segments with several polygons on one side: stacked ones, or duplicates."""
        return ~self.single

    def lines(self) -> NDArray[np.object_]:
        """One two-point line for each distinct segment, in the order of ``key``."""
        first = np.flatnonzero(np.diff(self.key, prepend=-1))
        return shapely.linestrings(np.stack([self.start[first], self.end[first]], axis=1))


def match_segments(
    polygons: NDArray[np.object_],
    outline: NDArray[np.object_] | None = None,
    progress: Progress | None = None,
) -> SegmentMatching:
    """The segments of (n,) polygons that are left over when those with a polygon on either side are gone.

    ``polygons`` may be multipart, have holes, and be None or empty; rings may run either way.
    ``outline`` are the polygons that the others should fill, such as communities: what runs
    along their outer line is not left over, and what of it nothing runs along is.

    Segments are hashed to 64 bits and summed up: that one is overlooked is possible, and less
    likely than 1 in 10⁶ for a million that are left over.
    """
    progress = progress or Silent()
    rings = [Rings.of(np.asarray(polygons, dtype=object))]
    if outline is not None:
        rings.append(Rings.of(np.asarray(outline, dtype=object)).as_outline())
    count = sum(int(shapely.get_num_coordinates(some.lines).sum()) for some in rings)
    bits = max(count, 1).bit_length() + 1
    sums = np.zeros(1 << bits, dtype=np.uint64)
    batches = []
    for batch in (batch for some in rings for batch in some.batches()):
        check_cancelled(progress)
        batches.append(_Hashed.of(batch, bits))
        batches[-1].add_to(sums)
    uneven = sums != 0
    return _exactly_matched([batch.rows_in(uneven) for batch in batches])


def suspect_cells(
    polygons: NDArray[np.object_],
    outline: NDArray[np.object_] | None = None,
    progress: Progress | None = None,
) -> NDArray[np.int64]:
    """Indices, ascending, of the polygons with a segment left over; without an outline all along the rim."""
    owner = match_segments(polygons, outline, progress).owner
    return np.unique(owner[owner >= 0])


@dataclass(frozen=True)
class _Ends:
    """Segments by their ends in units of the grid, (m, 2) each, owner, and +1 if that lies on the left."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    owner: NDArray[np.int64]
    left: NDArray[np.int64]


@dataclass(frozen=True)
class _Hashed:
    """The segments of some rings: which sum each goes into, and what it adds to that."""

    points: NDArray[np.int64]
    at: NDArray[np.int64]
    owner: NDArray[np.int64]
    left: NDArray[np.int64]
    place: NDArray[np.int64]
    value: NDArray[np.uint64]

    @classmethod
    def of(cls, rings: Rings, bits: int) -> _Hashed:
        """Hash the segments of rings; rings with a coordinate that is no number have none."""
        coordinates, ring = rings.coordinates()
        points = np.rint(coordinates * _POINTS_PER_METRE).astype(np.int64)
        inner = ring[1:] == ring[:-1]
        bits_of = points.view(np.uint64)
        vertex = bits_of[:, 0] * _MIX[0] + bits_of[:, 1] * _MIX[1]
        vertex ^= vertex >> np.uint64(32)
        vertex *= _MIX[2]
        vertex ^= vertex >> np.uint64(29)
        first, second = vertex[:-1], vertex[1:]
        segment = (first + second) ^ ((first ^ second) * _MIX[3])
        segment ^= segment >> np.uint64(31)
        segment *= _MIX[0]
        inner &= first != second
        sign = np.where(_anticlockwise(coordinates, ring, len(rings.lines)), rings.sign, -rings.sign)
        left = sign[ring[:-1]]
        value = np.where((first < second) == (left > 0), segment, ~segment + np.uint64(1))
        place = (segment >> np.uint64(64 - bits)).astype(np.int64)
        at = np.flatnonzero(inner)
        return cls(points, at, rings.owner[ring[at]], left[at], place[at], value[at])

    def add_to(self, sums: NDArray[np.uint64]) -> None:
        """Add every segment, or take it away, by its side; modulo 2⁶⁴."""
        np.add.at(sums, self.place, self.value)

    def rows_in(self, uneven: NDArray[np.bool_]) -> _Ends:
        """The segments that went into sums that did not come out even."""
        rows = np.flatnonzero(uneven[self.place])
        at = self.at[rows]
        return _Ends(self.points[at], self.points[at + 1], self.owner[rows], self.left[rows])


def _anticlockwise(
    coordinates: NDArray[np.float64], ring: NDArray[np.int64], count: int
) -> NDArray[np.bool_]:
    """(count,) mask of the rings that run anticlockwise."""
    start = np.flatnonzero(np.diff(ring, prepend=-1))
    away = coordinates - np.repeat(coordinates[start], np.diff(np.append(start, len(ring))), axis=0)
    twice = np.zeros(len(ring))
    twice[:-1] = away[:-1, 0] * away[1:, 1] - away[1:, 0] * away[:-1, 1]
    # From one ring to the next there is nothing to add: the first vertex is the origin of its ring.
    twice[start[1:] - 1] = 0.0
    found = np.zeros(count, dtype=bool)
    if len(start):
        found[ring[start]] = np.add.reduceat(twice, start) > 0
    return found


def _exactly_matched(batches: list[_Ends]) -> SegmentMatching:
    """The same once more for the few that seem to be left over, by their ends themselves."""
    if not batches:
        batches = [_Ends(*(np.zeros(shape, dtype=np.int64) for shape in ((0, 2), (0, 2), 0, 0)))]
    ends = np.concatenate([batch.first for batch in batches] + [batch.second for batch in batches])
    owner = np.concatenate([batch.owner for batch in batches])
    left = np.concatenate([batch.left for batch in batches])
    points, index = unique_points(ends.astype(np.float64))
    first, second = _welded(points)[index].reshape(2, -1)
    low, high = np.minimum(first, second), np.maximum(first, second)
    side = np.where(first < second, left, -left)
    _, key = np.unique(low * np.int64(len(points)) + high, return_inverse=True)
    balance = np.bincount(key, weights=side)
    rows = np.flatnonzero((balance[key] != 0) & (low != high))
    rows = rows[np.lexsort((side[rows], owner[rows], key[rows]))]
    metres = points / _POINTS_PER_METRE
    return SegmentMatching(
        metres[low[rows]],
        metres[high[rows]],
        owner[rows],
        side[rows],
        np.unique(key[rows], return_inverse=True)[1],
    )


def _welded(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """For each of (n, 2) points of the grid the first of those that lie side by side with it."""
    pairs = cKDTree(points).query_pairs(1.5, output_type="ndarray") if len(points) else np.empty((0, 2), int)
    if not len(pairs):
        return np.arange(len(points))
    links = coo_array((np.ones(len(pairs)), tuple(pairs.T)), shape=(len(points), len(points)))
    _, group = connected_components(links, directed=False)
    _, first = np.unique(group, return_index=True)
    return first[group]
