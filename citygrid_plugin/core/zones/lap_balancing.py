"""Balances zones by the lap that is really walked: cells and single streets change hands for it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled
from .balancing import Balance
from .laps import Laps
from .streets import Streets

#: Moves of cells and of streets whose laps are worked out for a zone before it is left as it is.
_CELLS, _STREETS = 6, 6
#: A load off the mean by less than this share of the tolerance is good enough.
_GOOD = 0.2


@dataclass(frozen=True)
class Work:
    """What is to be done in the cells, as minutes.

    ``street_s``: seconds per metre. ``visits``: (n,) visits of each cell in a cycle. ``other``: (n,)
    minutes in a cycle for components and cases. ``metres``: (n,) of street.
    """

    street_s: float
    visits: NDArray[np.float64]
    other: NDArray[np.float64]
    metres: NDArray[np.float64]

    @property
    def load(self) -> NDArray[np.float64]:
        """(n,) minutes in a cycle, walking without detours."""
        return self.visits * self.metres * self.street_s / 60.0 + self.other


@dataclass(frozen=True)
class Move:
    """A cell, or none, and streets that go from one zone to another.

    ``cost``: what it makes worse, negative if better. ``outlines`` of both zones after a cell has
    moved, m. ``after_source``, ``after_target``: metres of a lap and minutes in a cycle of each.
    """

    cost: float
    source: int
    target: int
    streets: frozenset[int]
    after_source: tuple[float, float]
    after_target: tuple[float, float]
    cell: int | None = None
    outlines: tuple[float, float] = (0.0, 0.0)


class LapBalance:
    """Zones with their streets, laps and true loads."""

    def __init__(self, balance: Balance, streets: Streets, work: Work, laps: Laps) -> None:
        self.balance, self._work, self.laps = balance, work, laps
        count = len(balance.zone)
        self._streets_of: list[list[int]] = [[] for _ in range(count)]
        self._cells_of: list[list[int]] = [[] for _ in range(len(streets))]
        for street, cell in zip(streets.pair_street.tolist(), streets.pair_cell.tolist(), strict=True):
            self._streets_of[cell].append(street)
            self._cells_of[street].append(cell)
        self._length: list[float] = streets.length.tolist()
        self._visits: list[float] = work.visits.tolist()
        self._other: list[float] = work.other.tolist()
        self._weight: list[float] = (work.visits * work.metres).tolist()
        self._metres: list[float] = work.metres.tolist()
        self.owner: list[int] = []
        self.mine: list[set[int]] = []
        self.lap_m: list[float] = []
        self.minutes: list[float] = []

    def share_streets(self) -> None:
        """Give every street between zones to one of the two: all of a common border to who has less."""
        zone = self.balance.zone
        zones = len(self.balance.members)
        self.owner = [-1] * len(self._length)
        metres = [0.0] * zones
        between: dict[tuple[int, ...], list[int]] = {}
        for street, cells in enumerate(self._cells_of):
            around = tuple(sorted({zone[cell] for cell in cells}))
            if len(around) == 1:
                self.owner[street] = around[0]
                metres[around[0]] += self._length[street] * self._rate(around[0])
            else:
                between.setdefault(around, []).append(street)
        for around, streets in sorted(between.items()):
            chosen = min(around, key=lambda number: (metres[number], number))
            metres[chosen] += sum(self._length[street] for street in streets) * self._rate(chosen)
            for street in streets:
                self.owner[street] = chosen
        self.mine = [set() for _ in range(zones)]
        for street, number in enumerate(self.owner):
            self.mine[number].add(street)

    def _rate(self, number: int) -> float:
        """Visits that the streets of a zone get on average."""
        members = self.balance.members[number]
        metres = sum(self._metres[cell] for cell in members)
        return sum(self._weight[cell] for cell in members) / metres if metres > 0 else 1.0

    def measure(self, progress: Progress) -> None:
        """Work out the lap and the load of every zone."""
        self.lap_m, self.minutes = [], []
        for number, members in enumerate(self.balance.members):
            if not number % 50:
                check_cancelled(progress)
            lap, minutes = self._reckon(members, self.mine[number])
            self.lap_m.append(lap)
            self.minutes.append(minutes)

    def _reckon(self, members: set[int], streets: set[int]) -> tuple[float, float]:
        """Metres of a lap, and minutes in a cycle: detours are paid at every visit."""
        around: set[int] = set()
        metres = weight = other = 0.0
        for cell in sorted(members):
            around.update(self._streets_of[cell])
            metres += self._metres[cell]
            weight += self._weight[cell]
            other += self._other[cell]
        lap = self.laps.metres(streets, around)
        rate = weight / metres if metres > 0 else 0.0
        return lap, lap * rate * self._work.street_s / 60.0 + other

    def improve(self, evaluations: int, progress: Progress) -> None:
        """Move cells and streets from zones with long laps to those with short ones, worst first.

        Ends when no zone can be helped or after ``evaluations`` laps: a number, not a time, so that
        every machine comes to the same zones.
        """
        last = self.laps.evaluations + evaluations
        self.balance.set_detours(self.minutes)
        tired: dict[int, float] = {}
        while self.laps.evaluations < last:
            check_cancelled(progress)
            worst = self._worst(tired)
            if worst is None:
                return
            if self._help(worst):
                tired.clear() if len(tired) > len(self.minutes) else None
                for number in self._near(worst):
                    tired.pop(number, None)
            else:
                tired[worst] = self.minutes[worst]

    def _worst(self, tired: dict[int, float]) -> int | None:
        target = self.balance.target
        off = [
            (-abs(minutes / target - 1.0) * (1.5 if minutes > target else 1.0), number)
            for number, minutes in enumerate(self.minutes)
            if number not in tired
        ]
        if not off:
            return None
        least, number = min(off)
        return number if least < -_GOOD * self.balance.tolerance else None

    def _near(self, number: int) -> set[int]:
        near = {number}
        for cell in self.balance.members[number]:
            near.update(self.balance.targets(cell))
        return near

    def _help(self, number: int) -> bool:
        """Try the likeliest moves at the border of a zone; make the best that helps."""
        moves = (*self._cell_moves(number), *self._street_moves(number))
        best = min(moves, key=lambda move: move.cost, default=None)
        if best is None or best.cost >= -1e-6:
            return False
        self.make(best)
        return True

    def _cell_moves(self, number: int) -> list[Move]:
        balance = self.balance
        long = self.minutes[number] > balance.target
        likely: list[tuple[float, int, int]] = []
        for cell in sorted(balance.members[number]):
            if long:
                for target in balance.targets(cell):
                    if self.minutes[target] < self.minutes[number]:
                        likely.append((balance.change(cell, target)[0], cell, target))
            else:
                for other, _, _ in balance.ground.beside[cell]:
                    source = balance.zone[other]
                    if source != number and self.minutes[source] > self.minutes[number]:
                        likely.append((balance.change(other, number)[0], other, number))
        moves: list[Move] = []
        for _, cell, target in sorted(set(likely))[: 2 * _CELLS]:
            if len(moves) < _CELLS and balance.may_leave(cell):
                moves.append(self.cell_move(cell, target))
        return moves

    def cell_move(self, cell: int, target: int) -> Move:
        """A cell goes to another zone with those streets along which its zone has nothing else."""
        balance = self.balance
        source = balance.zone[cell]
        going = {street for street in self._streets_of[cell] if self._goes(street, cell, source)}
        cost, outline_s, outline_t = balance.change(cell, target)
        after_s = self._reckon(balance.members[source] - {cell}, self.mine[source] - going)
        after_t = self._reckon(balance.members[target] | {cell}, self.mine[target] | going)
        load, area = float(balance.ground.load[cell]), float(balance.ground.area[cell])
        # The change of shape and borders is as reckoned; that of the loads is replaced by the true one.
        guessed = (
            balance.worth(
                source,
                (balance.load[source] - load) * balance.detour[source],
                balance.area[source] - area,
                outline_s,
            )
            + balance.worth(
                target,
                (balance.load[target] + load) * balance.detour[target],
                balance.area[target] + area,
                outline_t,
            )
            - balance.cost_of(source)
            - balance.cost_of(target)
        )
        true = (
            balance.worth(source, after_s[1], balance.area[source] - area, outline_s)
            + balance.worth(target, after_t[1], balance.area[target] + area, outline_t)
            - balance.worth(source, self.minutes[source], balance.area[source], balance.outline[source])
            - balance.worth(target, self.minutes[target], balance.area[target], balance.outline[target])
        )
        cost += true - guessed
        outlines = outline_s, outline_t
        return Move(cost, source, target, frozenset(going), after_s, after_t, cell, outlines)

    def _goes(self, street: int, cell: int, source: int) -> bool:
        """Whether a street leaves its zone with the cell: nothing else of the zone lies along it."""
        if self.owner[street] != source:
            return False
        zone = self.balance.zone
        return all(other == cell or zone[other] != source for other in self._cells_of[street])

    def _street_moves(self, number: int) -> list[Move]:
        balance, zone = self.balance, self.balance.zone
        long = self.minutes[number] > balance.target
        likely: list[tuple[float, int, int, int]] = []
        seen: set[int] = set()
        for cell in balance.members[number]:
            seen.update(self._streets_of[cell])
        for street in sorted(seen):
            around = {zone[cell] for cell in self._cells_of[street]}
            owner = self.owner[street]
            if len(around) < 2 or (owner == number) != long:
                continue
            for target in sorted(around - {owner}) if long else [number]:
                apart = self.minutes[owner] - self.minutes[target]
                if apart > 0:
                    likely.append((-apart - 1e-3 * self._length[street], street, owner, target))
        return [
            self.street_move([street], owner, target)
            for _, street, owner, target in sorted(likely)[:_STREETS]
        ]

    def street_move(self, streets: Collection[int], source: int, target: int) -> Move:
        """Streets go from their zone to another that they lie along too."""
        going = frozenset(streets)
        after_s = self._reckon(self.balance.members[source], self.mine[source] - going)
        after_t = self._reckon(self.balance.members[target], self.mine[target] | going)
        cost = self._gain(source, after_s) + self._gain(target, after_t)
        return Move(cost, source, target, going, after_s, after_t)

    def _gain(self, number: int, after: tuple[float, float]) -> float:
        area, outline = self.balance.area[number], self.balance.outline[number]
        now = self.balance.worth(number, self.minutes[number], area, outline)
        return self.balance.worth(number, after[1], area, outline) - now

    def make(self, move: Move) -> None:
        """Carry out a move that was worked out for the zones as they are."""
        source, target = move.source, move.target
        if move.cell is not None:
            self.balance.move(move.cell, target, *move.outlines)
        for street in move.streets:
            self.owner[street] = target
        self.mine[source] -= move.streets
        self.mine[target] |= move.streets
        self.lap_m[source], self.minutes[source] = move.after_source
        self.lap_m[target], self.minutes[target] = move.after_target
        for number in (source, target):
            load = self.balance.load[number]
            self.balance.detour[number] = self.minutes[number] / load if load > 1e-9 else 1.0

    def cells_of(self, street: int) -> list[int]:
        """The cells a street lies in or between."""
        return self._cells_of[street]
