"""A given number of vehicles whose longest round is short: the work is shared as evenly as can be."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..model.progress import Progress, Span
from .bound import lower_bound
from .plan import FleetPlan, FleetSettings, Walk, plan_fleet
from .problem import FleetProblem

#: Limits of a round that are tried at most, and how near (as a share) two of them need not be looked at.
_STEPS, _NEAR = 7, 0.003


def even_fleet(
    problem: FleetProblem, vehicles: int, settings: FleetSettings, progress: Progress, walk: Walk | None
) -> FleetPlan:
    """Routes of at most ``vehicles``, their longest round short: the limit is halved in until none is found.

    ``problem`` is timed; its capacity does not matter. ``walk``: over all edges, as for ``plan_fleet``.
    """
    vehicles = min(vehicles, len(problem.required))
    least = max(math.ceil(int(problem.demand.sum()) / vehicles), math.ceil(float(problem.alone.max())))
    most = 0
    limit = math.ceil(1.05 * least)
    best: FleetPlan | None = None
    share = replace(
        settings,
        rounds=settings.rounds and max(1, settings.rounds // _STEPS),
        seconds=settings.seconds and settings.seconds / _STEPS,
        bound_seconds=0.0,
    )
    for step in range(_STEPS):
        span = Span(progress, step / _STEPS, (step + 1) / _STEPS)
        plan = plan_fleet(problem.limited(limit, vehicles), share, span, walk)
        if len(plan.routes) <= vehicles:
            best, most = plan, longest(problem, plan)
            limit = (least + most) // 2
        else:
            least = limit + 1
            limit = (least + most) // 2 if best else math.ceil(1.25 * limit)
        if best and most - least <= _NEAR * most:
            break
    if best is None:
        best = plan_fleet(problem.limited(int(problem.alone.sum()), vehicles), share, progress, walk)
        most = longest(problem, best)
    bound = 0
    if settings.bound_seconds > 0:
        bound = lower_bound(problem.limited(most, vehicles), settings.bound_seconds, progress)
    told = tuple(one for one in best.problems if one.rule == "NUMBA_MISSING")
    return FleetPlan(best.routes, best.length, bound, told)


def longest(problem: FleetProblem, plan: FleetPlan) -> int:
    """What the longest route takes of a vehicle: ways and work."""
    return max(one.load + one.length - int(problem.length[np.array(one.edges)].sum()) for one in plan.routes)
