"""Cells and streets change hands at random, ever more choosy, by the laps that are really walked.

Simulated annealing: at first moves that make things worse are taken too, so zones find their way out
of what no single good move leads out of. Every lap is worked out, so this is for districts; a city of a
thousand zones is balanced by ``LapBalance.improve`` alone.
"""

from __future__ import annotations

import math

import numpy as np

from ..model.progress import Progress, check_cancelled
from .lap_balancing import LapBalance, Move
from .laps import effort_of
from .streets import Streets

#: How much worse a move may be, about, at first and at last.
_HOT, _COLD = 0.5, 0.008
#: Work at most (see ``Laps.effort``): a quarter of a minute. A small place is done sooner: by the
#: cube of its cells, times what a lap takes.
_MOST, _SHARE = 4_000_000, 0.004
#: Loads are drawn to below their mean at first, for less to walk in all is better too; to the mean at last.
_AIM = 0.92
#: A move that loses so much by shape alone is not looked into.
_HOPELESS = 1.5


def anneal(state: LapBalance, streets: Streets, progress: Progress, seed: int = 1) -> None:
    """Improve zones by chance; the same seed gives the same zones."""
    balance, laps = state.balance, state.laps
    zones, cells = len(balance.members), len(balance.zone)
    runs = [run for run in _runs(streets) if len(state.cells_of(run[0])) > 1]
    if zones < 2:
        return
    each = effort_of(sum(len(streets) for streets in state.mine) / zones)
    budget = min(_MOST, _SHARE * cells**3 * each)
    chance = np.random.default_rng(seed)
    first = laps.effort
    # Tries that need no lap cost little, but they may be all there are: their number is bounded too.
    tries = 1000 * cells
    for number in range(tries):
        done = max((laps.effort - first) / budget, number / tries)
        if done >= 1:
            break
        if not number % 15:
            check_cancelled(progress)
            progress.set(done)
            aim = _AIM + (1.0 - _AIM) * done
            balance.target = max(aim * sum(state.minutes) / zones, 1e-9)
        heat = _HOT * (_COLD / _HOT) ** done
        allowed = -heat * math.log(max(float(chance.random()), 1e-12))
        if runs and chance.random() < 0.5:
            move = _street_move(state, runs[int(chance.integers(len(runs)))], chance)
        else:
            move = _cell_move(state, int(chance.integers(cells)), allowed + _HOPELESS, chance)
        if move is not None and move.cost < allowed:
            state.make(move)


def _cell_move(state: LapBalance, cell: int, allowed: float, chance: np.random.Generator) -> Move | None:
    balance = state.balance
    targets = balance.targets(cell)
    if not targets:
        return None
    target = targets[int(chance.integers(len(targets)))]
    if balance.change(cell, target)[0] > allowed or not balance.may_leave(cell):
        return None
    return state.cell_move(cell, target)


def _street_move(state: LapBalance, run: list[int], chance: np.random.Generator) -> Move | None:
    owner = state.owner[run[0]]
    zones = sorted({state.balance.zone[cell] for cell in state.cells_of(run[0])} - {owner})
    if not zones:
        return None
    target = zones[int(chance.integers(len(zones)))]
    return state.street_move([street for street in run if state.owner[street] == owner], owner, target)


def _runs(streets: Streets) -> list[list[int]]:
    """Streets that follow one another without a junction, between the same cells: they move as one."""
    degree = np.bincount(np.r_[streets.start, streets.end], minlength=len(streets.nodes))
    root = list(range(len(streets)))

    def find(street: int) -> int:
        while root[street] != street:
            root[street] = root[root[street]]
            street = root[street]
        return street

    seen: dict[int, int] = {}
    for street, ends in enumerate(zip(streets.start.tolist(), streets.end.tolist(), strict=True)):
        for node in ends:
            if degree[node] == 2 and node in seen:
                root[find(street)] = find(seen[node])
            seen[node] = street
    cells: list[list[int]] = [[] for _ in root]
    for street, cell in zip(streets.pair_street.tolist(), streets.pair_cell.tolist(), strict=True):
        cells[street].append(cell)
    runs: dict[tuple[int, tuple[int, ...]], list[int]] = {}
    for street, beside in enumerate(cells):
        runs.setdefault((find(street), tuple(beside)), []).append(street)
    return list(runs.values())
