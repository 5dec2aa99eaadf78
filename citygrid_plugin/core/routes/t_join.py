"""Minimum T-joins: the cheapest set of edges that makes the given nodes odd and all others even.

With T the odd junctions of a road network it is what the Chinese postman (中国邮递员问题) goes twice.
Solved on the network itself: PyMatching's sparse blossom takes the network for its graph and T for
its defects, so no complete graph of distances is needed (Higgott and Gidney 2023, arXiv
2303.15933). It is exact for whole numbers. Without it an integer program does for zones.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix

from ..model.i18n import tr
from ..model.problems import CityGridError
from .cuts import crossing, odd_sets

try:
    import pymatching
except ImportError:
    pymatching = None

#: PyMatching keeps weights exact up to this; a stretch of road is no longer than 83 km.
_HEAVIEST = 2**23
#: Beyond so many odd nodes the integer program takes minutes.
MOST_WITHOUT_MATCHING = 400


def fast_matching() -> bool:
    """Whether PyMatching is there."""
    return pymatching is not None


def minimum_t_join(
    count: int, ends: NDArray[np.int64], weight: NDArray[np.int64], odd: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Rows of the edges of a minimum T-join, sorted.

    ``count`` nodes, ``ends`` (m, 2) their edges, ``weight`` (m,) whole numbers from 1, ``odd`` T, an even
    number in each connected part. Exact. Raises ``CityGridError`` where T is too large
    without PyMatching.
    """
    if len(odd) == 0:
        return np.empty(0, dtype=np.int64)
    lightest = _lightest(ends, weight)
    lightest, odd, forced = _without_dead_ends(count, ends, lightest, odd)
    if len(odd) == 0:
        return np.sort(forced)
    pairs, cost = ends[lightest], weight[lightest]
    if cost.max() >= _HEAVIEST:
        raise CityGridError(tr("A stretch of road is longer than 83 km: cut it."))
    if pymatching is not None:
        chosen = _by_matching(pairs, cost, odd)
    elif len(odd) <= MOST_WITHOUT_MATCHING:
        chosen = _by_program(count, pairs, cost, odd)
    else:
        raise CityGridError(
            tr(
                "A walk over a network with {count} odd junctions needs the package PyMatching: "
                "python3 -m pip install --user --no-deps pymatching",
                count=len(odd),
            )
        )
    return np.sort(np.concatenate([lightest[chosen], forced]))


def _without_dead_ends(
    count: int, ends: NDArray[np.int64], rows: NDArray[np.int64], odd: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Edges (of ``rows``) and odd nodes without dead ends, and the edges these force into every T-join.

    An odd end of a dead end can only be left by its one edge, which makes its other end odd or even. A
    quarter of a city's junctions go so, and the matching is many times faster.
    """
    pairs = ends[rows].tolist()
    degree = np.bincount(ends[rows].ravel(), minlength=count).tolist()
    # Sum of the edges left at a node: of the last one there, its number.
    left = np.bincount(
        ends[rows].ravel(), weights=np.repeat(np.arange(len(rows)), 2), minlength=count
    ).astype(np.int64)
    edge_sum = left.tolist()
    is_odd = np.zeros(count, dtype=bool)
    is_odd[odd] = True
    parity = is_odd.tolist()
    gone, forced = np.zeros(len(rows), dtype=bool), []
    queue = [node for node in range(count) if degree[node] == 1]
    while queue:
        node = queue.pop()
        if degree[node] != 1:
            continue
        edge = edge_sum[node]
        one, two = pairs[edge]
        other = two if one == node else one
        gone[edge] = True
        degree[node], degree[other] = 0, degree[other] - 1
        edge_sum[other] -= edge
        if parity[node]:
            forced.append(edge)
            parity[node], parity[other] = False, not parity[other]
        if degree[other] == 1:
            queue.append(other)
    return rows[~gone], np.flatnonzero(parity), rows[np.array(forced, dtype=np.int64)]


def _lightest(ends: NDArray[np.int64], weight: NDArray[np.int64]) -> NDArray[np.int64]:
    """Rows of the lightest edge between each two nodes, the first where there are several; no loops."""
    low, high = ends.min(axis=1), ends.max(axis=1)
    order = np.lexsort((np.arange(len(ends)), weight, high, low))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (low[order][1:] != low[order][:-1]) | (high[order][1:] != high[order][:-1])
    first &= low[order] != high[order]
    return order[first]


def _by_matching(
    ends: NDArray[np.int64], weight: NDArray[np.int64], odd: NDArray[np.int64]
) -> NDArray[np.int64]:
    nodes, index = np.unique(ends, return_inverse=True)
    index = index.reshape(-1, 2)
    size = len(ends)
    # A column for each edge, with its two nodes as checks: read at once, not edge by edge.
    ones = np.ones(2 * size, dtype=np.uint8)
    checks = coo_matrix((ones, (index.ravel(), np.repeat(np.arange(size), 2))), shape=(len(nodes), size))
    matching = pymatching.Matching(checks.tocsc(), weights=weight.astype(np.float64))
    syndrome = np.zeros(len(nodes), dtype=np.uint8)
    syndrome[np.searchsorted(nodes, odd)] = 1
    return np.flatnonzero(matching.decode(syndrome))


def _by_program(
    count: int, ends: NDArray[np.int64], weight: NDArray[np.int64], odd: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Each node's chosen edges are even in number, or odd in T; cuts x(δ(S)) ≥ 1 for odd S speed it up."""
    size = len(ends)
    parity = np.zeros(count)
    parity[odd] = 1
    edge = np.arange(size)
    rows = np.concatenate([ends[:, 0], ends[:, 1], np.arange(count)])
    columns = np.concatenate([edge, edge, size + np.arange(count)])
    values = np.concatenate([np.ones(2 * size), np.full(count, -2.0)])
    even = coo_matrix((values, (rows, columns)), shape=(count, size + count)).tocsr()
    cost = np.concatenate([weight.astype(np.float64), np.zeros(count)])
    limits = Bounds(0, np.concatenate([np.ones(size), np.full(count, 1e6)]))
    cuts = [crossing(ends, np.arange(count) == node) for node in odd.tolist()]
    for _ in range(20):  # the relaxation first, with the cuts that it breaks
        cut = LinearConstraint(csr_matrix(np.array(cuts, dtype=np.float64)), 1, np.inf)
        relaxed = milp(cost[:size], constraints=cut, bounds=Bounds(0, 1))
        found = odd_sets(count, ends, relaxed.x, odd) if relaxed.x is not None else []
        if not found:
            break
        cuts += [crossing(ends, inside) for inside in found]
    padded = np.zeros((len(cuts), size + count))
    padded[:, :size] = cuts
    solved = milp(
        cost,
        constraints=[LinearConstraint(even, parity, parity), LinearConstraint(csr_matrix(padded), 1, np.inf)],
        integrality=np.ones(size + count),
        bounds=limits,
        options={"mip_rel_gap": 0.0},
    )
    if solved.x is None or solved.status != 0:
        raise CityGridError(tr("The matching found no end: install the package PyMatching."))
    return np.flatnonzero(np.rint(solved.x[:size]))
