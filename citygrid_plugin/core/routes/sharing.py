"""A zone's stretches among several collectors, or a class's among several hours: the longest is short.

The k-postman problem without a depot. The whole lap is cut into runs of equal time, each closed by
a walk of its own; then stretches at the ends move from the longest to a shorter one while
that helps. No partition has a longest walk below the whole's T-join bound over k.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled

Rows = NDArray[np.int64]
#: Time of a lap over rows, in s; called again and again with the same, so let it remember.
Cost = Callable[[frozenset[int]], float]


def runs(order: Rows, work: NDArray[np.float64], parts: int) -> list[Rows]:
    """Cut ``order`` into consecutive runs of about equal ``work`` (by row of the network)."""
    if not len(order):
        return [order] * parts
    done = np.cumsum(work[order]) - work[order] / 2
    number = np.minimum(
        (done / max(done[-1] + work[order[-1]] / 2, 1e-9) * parts).astype(np.int64), parts - 1
    )
    return [order[number == part] for part in range(parts)]


def share(order: Rows, work: NDArray[np.float64], parts: int, cost: Cost, progress: Progress) -> list[Rows]:
    """``parts`` sets of rows whose costliest is low. ``order``: rows as a closed walk meets them first."""
    best: list[set[int]] | None = None
    least = (np.inf, np.inf)
    for start in range(4):  # a closed walk has no beginning of its own
        turned = np.roll(order, -(len(order) * start) // (4 * parts))
        tried = [set(run.tolist()) for run in runs(turned, work, parts)]
        figure = _figure([cost(frozenset(one)) for one in tried])
        if figure < least:
            least, best = figure, tried
    sets = best or [set(order.tolist())]
    place = {row: number for number, row in enumerate(order.tolist())}
    for _ in range(40):
        check_cancelled(progress)
        moved = _move(sets, place, order, cost)
        if moved is None:
            break
        sets = moved
    return [np.array(sorted(one, key=place.__getitem__), dtype=np.int64) for one in sets]


def _figure(costs: list[float]) -> tuple[float, float]:
    return max(costs), sum(costs)


def _move(sets: list[set[int]], place: dict[int, int], order: Rows, cost: Cost) -> list[set[int]] | None:
    """Move a run of stretches out of the costliest set to where the walk goes on; None if nothing helps."""
    costs = [cost(frozenset(one)) for one in sets]
    worst = int(np.argmax(costs))
    now = _figure(costs)
    best = None
    for size in (1, 2, 4):
        for row in sorted(sets[worst], key=place.__getitem__):
            for step in (1, -1):
                chain = [int(order[(place[row] + step * number) % len(order)]) for number in range(size)]
                beyond = int(order[(place[row] - step) % len(order)])
                other = next((number for number, one in enumerate(sets) if beyond in one), worst)
                if other == worst or any(one not in sets[worst] for one in chain) or len(sets[worst]) <= size:
                    continue
                tried = [set(one) for one in sets]
                tried[worst] -= set(chain)
                tried[other] |= set(chain)
                figure = _figure([cost(frozenset(one)) for one in tried])
                if figure < now:
                    now, best = figure, tried
    return best


def slots(
    classes: list[tuple[int, Rows]], work: NDArray[np.float64], cost: Cost, progress: Progress
) -> list[Rows]:
    """Rows to be passed in each slot when of each class ``(k, order)`` one part in k is due in a slot.

    A class due every slot has k 1, one due every fourth has 4; all k divide the largest.
    """
    count = max(k for k, _ in classes)
    filled: list[frozenset[int]] = [frozenset()] * count
    for k, order in sorted(classes, key=lambda one: one[0]):
        check_cancelled(progress)
        best, least = filled, (np.inf, np.inf)
        for start in range(4 if k > 1 else 1):
            turned = np.roll(order, -(len(order) * start) // (4 * k))
            parts = [frozenset(run.tolist()) for run in runs(turned, work, k)]
            orders = permutations(range(k)) if k <= 4 else [tuple(np.roll(range(k), s)) for s in range(k)]
            for way in orders:
                tried = [filled[slot] | parts[way[slot % k]] for slot in range(count)]
                figure = _figure([cost(one) for one in tried])
                if figure < least:
                    least, best = figure, tried
        filled = best
    return [np.array(sorted(one), dtype=np.int64) for one in filled]
