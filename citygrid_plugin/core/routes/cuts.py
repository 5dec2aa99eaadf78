"""Cuts that a relaxed solution breaks: what every integer program of a postman needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components, maximum_flow

_THRESHOLDS = (1e-6, 0.26, 0.51, 0.76)
#: Maximum flows are of whole numbers.
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
    """Node sets with an odd number of ``odd`` nodes that edges of less than ``needed`` in sum lead out of.

    Quick, but not all that there are.
    """
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


def all_odd_sets(
    count: int,
    ends: NDArray[np.int64],
    value: NDArray[np.float64],
    odd: NDArray[np.int64],
    needed: float = 1.0,
) -> list[NDArray[np.bool_]]:
    """As ``odd_sets``, but where there is any such set one is found (Padberg and Rao 1982).

    The least cut that parts the odd nodes oddly is one of a cut tree's. No such set parts nodes that an
    edge of ``needed`` joins, so these are one, and what is left is small.
    """
    parity = np.zeros(count, dtype=np.int64)
    parity[odd] = 1
    label = parts_of(count, ends, value >= needed - 1e-6)
    graph = _capacities(label[ends], value, int(label.max(initial=0)) + 1)
    is_odd = np.bincount(label, weights=parity, minlength=graph.shape[0]).astype(np.int64) % 2
    found = []
    number, part = connected_components(graph, directed=False)
    for one in range(number):
        nodes = np.flatnonzero(part == one)
        if len(nodes) < 2 or is_odd[nodes].sum() < 2:
            continue
        for flow, side in _cut_tree(graph[nodes][:, nodes]):
            inside = nodes[side]
            if flow < (needed - 1e-3) * _SCALE and is_odd[inside].sum() % 2:
                found.append(np.isin(label, inside))
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
    graph = _capacities(node[ends], value, int(node.max()) + 1)
    found = []
    for other in range(1, groups):
        flow, reached = _least_cut(graph, 0, other)
        if flow < 2 * _SCALE - 20:
            found.append(reached[node])
    return _once(found)


def _capacities(ends: NDArray[np.int64], value: NDArray[np.float64], count: int) -> csr_matrix:
    """Undirected capacities in whole numbers; edges side by side are added up."""
    keep = (ends[:, 0] != ends[:, 1]) & (value > 1e-7)
    one, two = ends[keep].T
    capacity = np.rint(value[keep] * _SCALE).astype(np.int32)
    pairs = (np.concatenate([one, two]), np.concatenate([two, one]))
    return csr_matrix((np.concatenate([capacity, capacity]), pairs), shape=(count, count), dtype=np.int32)


def _least_cut(graph: csr_matrix, one: int, two: int) -> tuple[int, NDArray[np.bool_]]:
    """The maximum flow from node ``one`` to ``two``, and the nodes on the side of ``one`` of a least cut."""
    flow = maximum_flow(graph, one, two)
    used = getattr(flow, "flow", None)
    left = graph - (used if used is not None else flow.residual)
    left.data = np.where(left.data > 0, left.data, 0)
    left.eliminate_zeros()
    reached = np.zeros(graph.shape[0], dtype=bool)
    reached[breadth_first_order(left, one, directed=True, return_predecessors=False)] = True
    return int(flow.flow_value), reached


def _cut_tree(graph: csr_matrix) -> list[tuple[int, NDArray[np.int64]]]:
    """The cuts of a Gomory-Hu tree: flow across, and the nodes on one side (Gusfield 1990)."""
    count = graph.shape[0]
    above, across = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    for node in range(1, count):
        other = int(above[node])
        flow, side = _least_cut(graph, node, other)
        moved = side & (above == other)
        moved[[node, other]] = False
        above[moved] = node
        across[node] = flow
        if other and side[above[other]]:
            above[node], above[other] = above[other], node
            across[node], across[other] = across[other], flow
    below: list[list[int]] = [[] for _ in range(count)]
    for node in range(1, count):
        below[above[node]].append(node)
    cuts = []
    for node in range(1, count):
        side_of, todo = [], [node]
        while todo:
            side_of.append(todo.pop())
            todo += below[side_of[-1]]
        cuts.append((int(across[node]), np.array(sorted(side_of), dtype=np.int64)))
    return cuts


def _once(sets: list[NDArray[np.bool_]]) -> list[NDArray[np.bool_]]:
    seen: dict[bytes, NDArray[np.bool_]] = {}
    for inside in sets:
        seen.setdefault((inside if not inside[0] else ~inside).tobytes(), inside)
    return list(seen.values())
