"""Cuts that a relaxed solution breaks: what every integer program of a postman needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, maximum_flow

_THRESHOLDS = (1e-6, 0.26, 0.51, 0.76)
_SCALE = 10_000


def parts_of(count: int, ends: NDArray[np.int64], there: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The connected part of each node when only the edges ``there`` are."""
    pairs = ends[there]
    graph = csr_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def crossing(ends: NDArray[np.int64], inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which edges lead out of a set of nodes."""
    return np.asarray(inside[ends[:, 0]] != inside[ends[:, 1]])


def odd_sets(
    count: int,
    ends: NDArray[np.int64],
    value: NDArray[np.float64],
    odd: NDArray[np.int64],
    needed: float = 1.0,
) -> list[NDArray[np.bool_]]:
    """Node sets with an odd number of ``odd`` nodes that edges of less than ``needed`` in sum lead out of."""
    parity = np.zeros(count)
    parity[odd] = 1
    found = []
    for least in _THRESHOLDS:
        label = parts_of(count, ends, value > least)
        is_odd = np.bincount(label, weights=parity) % 2 == 1
        for part in np.flatnonzero(is_odd).tolist():
            inside = label == part
            if value[crossing(ends, inside)].sum() < needed - 1e-6:
                found.append(inside)
    return _once(found)


def loose_sets(
    count: int, ends: NDArray[np.int64], value: NDArray[np.float64], group: NDArray[np.int64]
) -> list[NDArray[np.bool_]]:
    """Node sets that hold some whole groups, not all, with less than 2 in sum leading out.

    ``group``: (count,) the required part of each node, -1 for none. Exact: by the maximum
    flow from the first group to every other.
    """
    groups = int(group.max()) + 1
    # Groups are one node each.
    node = np.where(group >= 0, group, groups + np.cumsum(group < 0) - 1)
    size = int(node.max()) + 1
    pairs = node[ends]
    keep = (pairs[:, 0] != pairs[:, 1]) & (value > 1e-7)
    capacity = np.rint(value[keep] * _SCALE).astype(np.int32)
    one, two = pairs[keep].T
    graph = csr_matrix(
        (np.concatenate([capacity, capacity]), (np.concatenate([one, two]), np.concatenate([two, one]))),
        shape=(size, size),
        dtype=np.int32,
    )
    found = []
    for other in range(1, groups):
        flow = maximum_flow(graph, 0, other)
        if flow.flow_value >= 2 * _SCALE - 20:
            continue
        used = getattr(flow, "flow", None)
        left = graph - (used if used is not None else flow.residual)
        left.data = np.where(left.data > 0, left.data, 0)
        left.eliminate_zeros()
        reached = _reachable(left, 0)
        found.append(reached[node])
    return _once(found)


def _reachable(graph: csr_matrix, start: int) -> NDArray[np.bool_]:
    from scipy.sparse.csgraph import breadth_first_order  # noqa: PLC0415

    order = breadth_first_order(graph, start, directed=True, return_predecessors=False)
    reached = np.zeros(graph.shape[0], dtype=bool)
    reached[order] = True
    return reached


def _once(sets: list[NDArray[np.bool_]]) -> list[NDArray[np.bool_]]:
    seen: dict[bytes, NDArray[np.bool_]] = {}
    for inside in sets:
        seen.setdefault((inside if not inside[0] else ~inside).tobytes(), inside)
    return list(seen.values())
