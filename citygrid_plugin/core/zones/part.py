"""Some of the cells of a beat for themselves: those that no locked zone holds."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix

from .balancing import Ground
from .beat import Beat
from .lap_balancing import Work
from .laps import Laps
from .neighbours import neighbours_of
from .settings import ZoneSettings
from .streets import Streets

#: What it costs to part neighbours of which one has no street, or whose streets do not meet, of what it
#: costs else.
_BARE, _APART = 0.3, 0.1


class Part:
    """Some of the cells of a beat, numbered for themselves, with the streets in and between them."""

    def __init__(self, beat: Beat, rows: NDArray[np.int64], streets: Streets, street_rows: NDArray) -> None:
        self.rows, self.streets, self.street_rows = rows, streets, street_rows
        self.laps = Laps(streets, beat.streets.ways)
        self.cells = beat.cells[rows]
        self.communities = beat.communities[rows]
        work = beat.work
        metres = streets.metres_of_cells(len(rows))
        self.work = Work(work.street_s, work.visits[rows], work.other[rows], metres)
        self.neighbours = neighbours_of(self.cells)

    @classmethod
    def of(cls, beat: Beat, rows: NDArray[np.int64]) -> Part:
        """The part of the cells ``rows``; a street beside other cells too is this part's."""
        new = np.full(len(beat), -1, dtype=np.int64)
        new[rows] = np.arange(len(rows))
        all_streets = beat.streets
        mine = new[all_streets.pair_cell] >= 0
        street_rows = np.unique(all_streets.pair_street[mine])
        number = np.full(len(all_streets), -1, dtype=np.int64)
        number[street_rows] = np.arange(len(street_rows))
        streets = Streets(
            all_streets.start[street_rows],
            all_streets.end[street_rows],
            all_streets.length[street_rows],
            all_streets.nodes,
            number[all_streets.pair_street[mine]],
            new[all_streets.pair_cell[mine]],
        )
        return cls(beat, rows, streets, street_rows)

    def ground(self, settings: ZoneSettings, used: NDArray[np.bool_]) -> Ground:
        """The cells for balancing; ``used``: which pairs of neighbours count."""
        pairs = self.neighbours
        dear = self._dearness(settings.prefer)
        beside: list[list[tuple[int, float, float]]] = [[] for _ in self.rows]
        chosen = np.flatnonzero(used)
        for a, b, metres, cost in zip(
            pairs.first[chosen].tolist(),
            pairs.second[chosen].tolist(),
            pairs.border[chosen].tolist(),
            dear[chosen].tolist(),
            strict=True,
        ):
            beside[a].append((b, metres, cost))
            beside[b].append((a, metres, cost))
        return Ground(self.work.load, shapely.area(self.cells), pairs.perimeter, beside)

    def cut_cost(self, settings: ZoneSettings) -> csr_matrix:
        """(n, n) what it costs to part two neighbours: metres, fewer along preferred borders.

        And fewer where no street leads across: a zone on both sides has a long way round.
        """
        pairs, count = self.neighbours, len(self.rows)
        spared = min(settings.preference, 0.98) if settings.prefer != "none" else 0.0
        cost = np.maximum(pairs.border, 1e-3) * (1.0 - spared * (1.0 - self._dearness(settings.prefer)))
        cost *= self._ties()
        ends = np.r_[pairs.first, pairs.second], np.r_[pairs.second, pairs.first]
        return coo_matrix((np.r_[cost, cost], ends), shape=(count, count)).tocsr()

    def _ties(self) -> NDArray[np.float64]:
        """(b,) how much neighbours belong together by their streets: 1 where these meet."""
        pairs, streets = self.neighbours, self.streets
        cell, size = streets.pair_cell, len(streets.nodes)
        ends = np.r_[streets.start[streets.pair_street], streets.end[streets.pair_street]]
        ones = np.ones(len(ends))
        touched = coo_matrix((ones, (np.r_[cell, cell], ends)), shape=(len(self.rows), size)).tocsr()
        meet = np.asarray(touched[pairs.first].multiply(touched[pairs.second]).sum(axis=1)).ravel() > 0
        bare = np.diff(touched.indptr) == 0
        return np.where(meet, 1.0, np.where(bare[pairs.first] | bare[pairs.second], _BARE, _APART))

    def _dearness(self, prefer: str) -> NDArray[np.float64]:
        """(b,) what a border between zones costs there: nothing where it is preferred."""
        pairs = self.neighbours
        if prefer == "community":
            return (self.communities[pairs.first] == self.communities[pairs.second]).astype(float)
        if prefer == "road" and len(pairs.first):
            return 1.0 - np.minimum(self._along_streets() / np.maximum(pairs.border, 1.0), 1.0)
        return np.zeros(len(pairs.first))

    def _along_streets(self) -> NDArray[np.float64]:
        """(b,) metres of street between the two cells of each pair of neighbours."""
        pairs, streets = self.neighbours, self.streets
        size = np.int64(len(self.rows))
        keys = pairs.first * size + pairs.second
        metres = np.zeros(len(keys))
        street, cell = streets.pair_street, streets.pair_cell
        for step in (1, 2):  # a street has two sides, three cells at most where these meet
            same = np.flatnonzero(street[step:] == street[:-step])
            low, high = cell[same], cell[same + step]
            found = np.searchsorted(keys, low * size + high)
            found = np.minimum(found, len(keys) - 1)
            hit = keys[found] == low * size + high
            np.add.at(metres, found[hit], streets.length[street[same[hit]]])
        return metres
