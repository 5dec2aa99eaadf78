"""A proven lower bound for a fleet: no plan whatever is shorter.

One variable per edge says how often it is walked without serving it. Every junction is left as often
as it is entered, and every set of junctions without the depot is visited by as many vehicles as its
demand fills (capacity cuts of Belenguer and Benavent, found by minimum cuts and rounded up). This
relaxation is solved as an integer programme; the bound is its dual bound, so it holds even when the
time is up.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, vstack
from scipy.sparse.csgraph import connected_components, maximum_flow

from ..model.progress import Progress, check_cancelled
from .problem import FleetProblem

#: Demands are taken this many times too large when sets are looked for, to find what rounding up gains.
_FACTORS = (1.0, 1.15, 1.4, 1.8)
_SCALE = 10_000
_ROUNDS = 60


@dataclass
class _Cuts:
    rows: list[NDArray[np.float64]]
    least: list[float]
    known: set[bytes]


def lower_bound(problem: FleetProblem, seconds: float = 5.0, progress: Progress | None = None) -> int:
    """What every plan's length is at least, service included, in the unit of the lengths.

    Raises ``Cancelled`` on request.
    """
    if not len(problem.required):
        return 0
    end = time.monotonic() + seconds
    edges = len(problem.length)
    degree = np.bincount(problem.ends[problem.required].ravel(), minlength=problem.nodes).astype(float)
    loops = problem.ends[:, 0] == problem.ends[:, 1]
    rows = np.where(loops[:, None], -1, problem.ends).ravel()
    columns = np.repeat(np.arange(edges), 2)
    there = rows >= 0
    nodes = np.arange(problem.nodes)
    values = np.r_[np.ones(there.sum()), np.full(problem.nodes, -2.0)]
    places = np.r_[rows[there], nodes], np.r_[columns[there], edges + nodes]
    parity = coo_matrix((values, places), shape=(problem.nodes, edges + problem.nodes)).tocsr()
    base = LinearConstraint(parity, -degree, -degree)
    cuts = _Cuts([], [], set())
    _add(problem, cuts, nodes != problem.depot, np.zeros(edges))
    for node in range(problem.nodes):
        if node != problem.depot:
            _add(problem, cuts, nodes == node, np.zeros(edges))
    best = 0.0
    for integral in (False, True):
        for _ in range(_ROUNDS):
            left = end - time.monotonic()
            if left <= 0:
                break
            if progress is not None:
                check_cancelled(progress)
            walked, bound = _relaxed(problem, base, cuts, integral, left)
            best = max(best, bound)
            if walked is None or not _separate(problem, cuts, walked):
                break
    return problem.service + math.ceil(best - 1e-6)


def _relaxed(
    problem: FleetProblem, base: LinearConstraint, cuts: _Cuts, integral: bool, seconds: float
) -> tuple[NDArray[np.float64] | None, float]:
    """The walks of the relaxation, and the bound it proves."""
    edges = len(problem.length)
    wide = edges + problem.nodes
    constraints = [base]
    if cuts.rows:
        matrix = vstack([csr_matrix(np.r_[row, np.zeros(problem.nodes)]) for row in cuts.rows])
        constraints.append(LinearConstraint(matrix, np.array(cuts.least), np.inf))
    cost = np.r_[problem.length.astype(float), np.zeros(problem.nodes)]
    found = milp(
        cost,
        constraints=constraints,
        integrality=np.full(wide, int(integral)),
        bounds=Bounds(np.zeros(wide), np.full(wide, np.inf)),
        options={"time_limit": seconds},
    )
    proven = found.mip_dual_bound if integral else found.fun if found.status == 0 else None
    walked = found.x[:edges] if found.x is not None else None
    return walked, float(proven) if proven is not None and math.isfinite(proven) else 0.0


def _separate(problem: FleetProblem, cuts: _Cuts, walked: NDArray[np.float64]) -> bool:
    """Add cuts that ``walked`` breaks; whether there were any."""
    added = False
    for factor in _FACTORS:
        inside = _tight_set(problem, walked, factor)
        _, part = _parts(problem, inside)
        for number in np.unique(part[inside]):
            added |= _add(problem, cuts, inside & (part == number), walked)
        if inside.any():
            added |= _add(problem, cuts, inside, walked)
    # Junctions that hang together by what is walked, without the depot.
    on = (walked > 0.5) | (problem.demand > 0)
    away = (problem.ends != problem.depot).all(axis=1) & on
    ends = problem.ends[away]
    graph = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(problem.nodes,) * 2)
    _, part = connected_components(graph, directed=False)
    for number in np.unique(part):
        inside = part == number
        if not inside[problem.depot]:
            added |= _add(problem, cuts, inside, walked)
    return added


def _tight_set(problem: FleetProblem, walked: NDArray[np.float64], factor: float) -> NDArray[np.bool_]:
    """The set without the depot whose demand is worst served, by a minimum cut."""
    served = problem.demand > 0
    share = np.minimum(factor * problem.demand / problem.capacity, 1.0)
    weight = walked + np.where(served, 1.0 - share, 0.0)
    pull = np.zeros(problem.nodes)
    np.add.at(pull, problem.ends.ravel(), np.repeat(share, 2))
    sink = problem.nodes
    a, b = problem.ends[:, 0], problem.ends[:, 1]
    values = np.r_[weight, weight, pull]
    rows = np.r_[a, b, np.arange(problem.nodes)]
    columns = np.r_[b, a, np.full(problem.nodes, sink)]
    scaled = np.round(values * _SCALE).astype(np.int32)
    kept = (rows != columns) & (scaled > 0)
    graph = coo_matrix((scaled[kept], (rows[kept], columns[kept])), shape=(sink + 1, sink + 1)).tocsr()
    graph.sum_duplicates()
    flow = maximum_flow(graph.astype(np.int32), problem.depot, sink).flow
    rest = graph - flow
    rest.data = np.maximum(rest.data, 0)
    rest.eliminate_zeros()
    reached = np.zeros(sink + 1, dtype=bool)
    reached[problem.depot] = True
    front = [problem.depot]
    while front:
        node = front.pop()
        for other in rest.indices[rest.indptr[node] : rest.indptr[node + 1]]:
            if not reached[other]:
                reached[other] = True
                front.append(int(other))
    return ~reached[:-1]


def _parts(problem: FleetProblem, inside: NDArray[np.bool_]) -> tuple[int, NDArray[np.int32]]:
    both = inside[problem.ends].all(axis=1)
    ends = problem.ends[both]
    graph = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(problem.nodes,) * 2)
    parts, part = connected_components(graph, directed=False)
    return int(parts), part


def _add(problem: FleetProblem, cuts: _Cuts, inside: NDArray[np.bool_], walked: NDArray[np.float64]) -> bool:
    """The cut of a set if it is broken: vehicles go in and out as often as its demand fills them."""
    at = inside[problem.ends]
    crossing, touching = at[:, 0] != at[:, 1], at.any(axis=1)
    demand = int(problem.demand[touching].sum())
    if demand == 0:
        return False
    served = int((crossing & (problem.demand > 0)).sum())
    need = 2 * -(-demand // problem.capacity) - served
    if served % 2 and need < 1:
        need = 1  # in and out are as many, so an odd cut is crossed once more
    if need <= 0 or walked[crossing].sum() >= need - 1e-6 or inside.tobytes() in cuts.known:
        return False
    cuts.known.add(inside.tobytes())
    cuts.rows.append(crossing.astype(float))
    cuts.least.append(float(need))
    return True
