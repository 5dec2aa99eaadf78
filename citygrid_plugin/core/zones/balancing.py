"""Moves cells between zones until load, shape and borders are as good as single moves make them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled

#: What a load off by the tolerance costs, and what it costs more beyond the half of that.
_LOAD, _BEYOND = 0.3, 0.6
#: How much worse a move may be in each sweep over the cells: from shaking to settling.
TEMPERATURES = (0.1, 0.05, 0.03, 0.02, 0.01, 0.0, 0.0, 0.0)
#: Sweeps that only settle.
SETTLE = (0.02, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Ground:
    """The cells as zones see them.

    ``load``: (n,) minutes without detours. ``area``, ``perimeter``: (n,) m², m. ``beside``: for each
    cell (neighbour, metres of border, dearness) where dearness is 0 along a preferred border and
    up to 1 elsewhere.
    """

    load: NDArray[np.float64]
    area: NDArray[np.float64]
    perimeter: NDArray[np.float64]
    beside: Sequence[Sequence[tuple[int, float, float]]]


class Balance:
    """Zones in the making: which cell is in which, and what every zone comes to."""

    def __init__(
        self,
        ground: Ground,
        zone: NDArray[np.int64],
        zones: int,
        *,
        tolerance: float,
        compactness: float,
        preference: float,
    ) -> None:
        self.ground = ground
        self.zone: list[int] = zone.tolist()
        self.members: list[set[int]] = [set() for _ in range(zones)]
        for cell, number in enumerate(self.zone):
            self.members[number].add(cell)
        self.tolerance = tolerance
        self._compactness, self._preference = compactness, preference
        self._load: list[float] = ground.load.tolist()
        self._area: list[float] = ground.area.tolist()
        self._perimeter: list[float] = ground.perimeter.tolist()
        self._beside = ground.beside
        #: What one minute of a zone's load costs with its detours, and a load all zones share.
        self.detour = [1.0] * zones
        self.base = [0.0] * zones
        self.load = np.bincount(zone, weights=ground.load, minlength=zones).tolist()
        self.area = np.bincount(zone, weights=ground.area, minlength=zones).tolist()
        self.outline = [self._outline(number) for number in range(zones)]
        self.target = max(sum(self.load) / zones, 1e-9)

    def _outline(self, number: int) -> float:
        total = 0.0
        for cell in self.members[number]:
            total += self._perimeter[cell]
            total -= sum(metres for other, metres, _ in self._beside[cell] if self.zone[other] == number)
        return total

    def set_detours(self, minutes: Sequence[float]) -> None:
        """Take the true load of every zone, and the mean of these as what each should have."""
        self.detour = [
            true / load if load > 1e-9 and true > 0 else 1.0
            for true, load in zip(minutes, self.load, strict=True)
        ]
        self.target = max(sum(minutes) / len(minutes), 1e-9)

    def worth(self, number: int, minutes: float, area: float, outline: float) -> float:
        """What a zone of these figures costs: load off the target, and a shape that is no disc."""
        off = abs(minutes / self.target - 1.0) / self.tolerance
        cost = _LOAD * off * off
        if off > 0.5:
            cost += _BEYOND * (off - 0.5) ** 2
        return cost + self._compactness * outline * outline / (4 * math.pi * max(area, 1.0))

    def change(self, cell: int, target: int) -> tuple[float, float, float]:
        """Cost of moving a cell (negative: gain), and the outlines of both zones after."""
        source = self.zone[cell]
        to_source = to_target = cut = 0.0
        for other, metres, dear in self._beside[cell]:
            number = self.zone[other]
            if number == source:
                to_source += metres
                cut += metres * dear
            elif number == target:
                to_target += metres
                cut -= metres * dear
        perimeter, load, area = self._perimeter[cell], self._load[cell], self._area[cell]
        outline_s = self.outline[source] - perimeter + 2 * to_source
        outline_t = self.outline[target] + perimeter - 2 * to_target
        before = self.cost_of(source) + self.cost_of(target)
        after = self.worth(
            source, (self.load[source] - load) * self.detour[source], self.area[source] - area, outline_s
        ) + self.worth(
            target, (self.load[target] + load) * self.detour[target], self.area[target] + area, outline_t
        )
        # Twice a cell's own width of border that should not be one costs as much as preference says.
        border = self._preference * cut / (8 * math.sqrt(max(area, 1.0)))
        return after - before + border, outline_s, outline_t

    def cost_of(self, number: int) -> float:
        """What a zone costs as it is."""
        return self.worth(
            number, self.load[number] * self.detour[number], self.area[number], self.outline[number]
        )

    def border_cost(self) -> float:
        """What the borders cost that should not be ones."""
        cost = 0.0
        for cell, beside in enumerate(self._beside):
            mine = self.zone[cell]
            cut = sum(metres * dear for other, metres, dear in beside if self.zone[other] != mine)
            cost += cut / (16 * math.sqrt(max(self._area[cell], 1.0)))
        return self._preference * cost

    def move(self, cell: int, target: int, outline_source: float, outline_target: float) -> None:
        """Put a cell into another zone; outlines as ``change`` gave them."""
        source = self.zone[cell]
        self.members[source].discard(cell)
        self.members[target].add(cell)
        self.zone[cell] = target
        load, area = self._load[cell], self._area[cell]
        self.load[source] -= load
        self.load[target] += load
        self.area[source] -= area
        self.area[target] += area
        self.outline[source], self.outline[target] = outline_source, outline_target

    def targets(self, cell: int) -> list[int]:
        """Other zones a cell borders on, in ascending order."""
        source = self.zone[cell]
        return sorted({self.zone[other] for other, _, _ in self._beside[cell]} - {source})

    def may_leave(self, cell: int) -> bool:
        """Whether the zone of a cell still hangs together, and is there, without the cell."""
        source = self.zone[cell]
        if len(self.members[source]) < 2:
            return False
        mine = [other for other, _, _ in self._beside[cell] if self.zone[other] == source]
        if len(mine) < 2:
            return bool(mine)
        wanted = set(mine[1:])
        seen, front = {cell, mine[0]}, [mine[0]]
        while front and wanted:
            for other, _, _ in self._beside[front.pop()]:
                if self.zone[other] == source and other not in seen:
                    seen.add(other)
                    wanted.discard(other)
                    # Neighbours of the cell first: mostly these hang together by themselves.
                    front.append(other)
        return not wanted

    def sweep(self, temperature: float, chance: np.random.Generator, progress: Progress) -> int:
        """Look at every cell on a border once; returns the moves made."""
        moves = 0
        for cell in range(len(self.zone)):
            if not cell % 500:
                check_cancelled(progress)
            targets = self.targets(cell)
            if not targets:
                continue
            cost, target, one, other = min(self._option(cell, target) for target in targets)
            if cost >= -1e-9 and (temperature <= 0 or chance.random() >= math.exp(-cost / temperature)):
                continue
            if self.may_leave(cell):
                self.move(cell, target, one, other)
                moves += 1
        return moves

    def _option(self, cell: int, target: int) -> tuple[float, int, float, float]:
        cost, outline_source, outline_target = self.change(cell, target)
        return cost, target, outline_source, outline_target

    def settle(self, temperatures: Sequence[float], progress: Progress, seed: int = 1) -> None:
        """Sweep at each temperature; the same seed gives the same zones."""
        chance = np.random.default_rng(seed)
        for temperature in temperatures:
            if not self.sweep(temperature, chance, progress) and temperature <= 0:
                break
