"""Closed walks that obey one-way streets, against exact solvers that share no cut with the search."""

from __future__ import annotations

import itertools
import time

import networkx as nx
import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import bmat, coo_matrix, identity

from citygrid_plugin.core.model.problems import Cancelled, CityGridError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.routes.cuts import all_odd_sets, crossing, odd_sets
from citygrid_plugin.core.routes.directed import Ways
from citygrid_plugin.core.routes.errand import Errand
from citygrid_plugin.core.routes.mixed import _Search, mixed_postman
from citygrid_plugin.core.routes.rural import rural_postman
from citygrid_plugin.core.routes.walk import closed_walk


def streets(side: int, seed: int, wanted: float, one_way: float) -> Errand:
    """A grid of streets with some missing, some one-way, some required; every node reaches every other."""
    rng = np.random.default_rng(seed)
    grid = nx.grid_2d_graph(side, side)
    grid.remove_edges_from([edge for edge in list(grid.edges()) if rng.random() > 0.85])
    grid = nx.convert_node_labels_to_integers(grid.subgraph(max(nx.connected_components(grid), key=len)))
    ends = np.array(sorted(tuple(sorted(edge)) for edge in grid.edges()), dtype=np.int64)
    way = np.where(rng.random(len(ends)) < one_way, rng.choice([-1, 1], len(ends)), 0)
    graph = nx.DiGraph()
    graph.add_edges_from(ends[way >= 0].tolist())
    graph.add_edges_from(ends[way <= 0][:, ::-1].tolist())
    strong = {
        node: part for part, nodes in enumerate(nx.strongly_connected_components(graph)) for node in nodes
    }
    apart = np.array([strong[one] != strong[two] for one, two in ends.tolist()])
    required = (rng.random(len(ends)) < wanted) * rng.integers(1, 3, len(ends))
    required[0] = max(required[0], 1)
    way[apart] = 0
    return Errand.of(ends, rng.integers(100, 20_000, len(ends)), required, way, grid.number_of_nodes())


def by_one_program(errand: Errand) -> int:
    """The optimum by one integer program with no cuts: a flow to every required node joins the walk."""
    out, back = np.flatnonzero(errand.one_way >= 0), np.flatnonzero(errand.one_way <= 0)
    tail = np.concatenate([errand.ends[out, 0], errand.ends[back, 1]])
    head = np.concatenate([errand.ends[out, 1], errand.ends[back, 0]])
    edge = np.concatenate([out, back])
    size, arc = len(edge), np.arange(len(edge))
    ones = np.ones(size)
    balance = coo_matrix((ones, (tail, arc)), shape=(errand.count, size)) - coo_matrix(
        (ones, (head, arc)), shape=(errand.count, size)
    )
    nothing = coo_matrix(balance.shape)
    served = coo_matrix((ones, (edge, arc)), shape=(len(errand.ends), size))
    nodes = np.unique(errand.ends[errand.required > 0])
    wanted = np.zeros(errand.count)
    wanted[nodes[1:]], wanted[nodes[0]] = -1, len(nodes) - 1
    most = len(nodes) - 1
    rules = bmat(
        [[balance, nothing], [nothing, balance], [served, None], [identity(size) * most, -identity(size)]]
    ).tocsr()
    low = np.concatenate([np.zeros(errand.count), wanted, errand.required, np.zeros(size)])
    high = np.concatenate(
        [np.zeros(errand.count), wanted, np.full(len(errand.ends), np.inf), np.full(size, np.inf)]
    )
    solved = milp(
        np.concatenate([errand.weight[edge], np.zeros(size)]),
        constraints=LinearConstraint(rules, low, high),
        integrality=np.concatenate([ones, np.zeros(size)]),
        # Without limits the presolve of HiGHS cuts the optimum off in some of these.
        bounds=Bounds(0, np.repeat([60.0, np.inf], size)),
        options={"mip_rel_gap": 0.0, "time_limit": 60},
    )
    assert solved.status == 0
    return round(solved.fun)


def check_walk(errand: Errand, found) -> None:
    """One closed walk as long as it says, over all that is required, in allowed directions."""
    rows, forward = closed_walk(errand, found.forward, found.backward)
    assert errand.weight[rows].sum() == found.total
    assert (np.bincount(rows, minlength=len(errand.ends)) >= errand.required).all()
    assert np.isin(errand.one_way[rows] * np.where(forward, 1, -1), (0, 1)).all()
    assert errand.service <= found.bound <= found.total


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(("side", "wanted", "one_way"), [(4, 0.5, 0.5), (5, 0.9, 0.3), (6, 0.25, 0.6)])
def test_walks_equal_those_of_one_program_without_cuts(side, wanted, one_way, seed):
    errand = streets(side, seed, wanted, one_way)
    found = mixed_postman(errand, 60)
    check_walk(errand, found)
    assert found.total == found.bound == by_one_program(errand)


@pytest.mark.parametrize("seed", range(8))
def test_without_one_way_streets_two_programs_of_ours_agree(seed):
    errand = streets(6, seed, 0.4, 0.0)
    directed, free = _Search(errand, 60, Silent()).solution(), rural_postman(errand, 60)
    check_walk(errand, directed)
    assert directed.total == directed.bound == free.total == free.bound


@pytest.mark.slow
def test_parts_whose_own_street_is_a_detour_are_of_one_piece():
    """The directed search finds the same in half a minute; cuts through such a street once cut it off."""
    found = rural_postman(streets(8, 4, 0.4, 0.0), 60)
    assert found.total == found.bound == 809_668


@pytest.mark.parametrize("seed", range(3))
def test_streets_of_a_whole_district_are_proven(seed):
    errand = streets(16, seed, 0.8, 0.3)
    found = mixed_postman(errand, 60)
    check_walk(errand, found)
    assert found.proven


@pytest.mark.parametrize("seed", range(6))
def test_without_time_there_is_a_walk_and_a_bound(seed):
    errand = streets(10, seed, 0.4, 0.4)
    quick, best = mixed_postman(errand, 0), mixed_postman(errand, 60)
    check_walk(errand, quick)
    assert quick.bound <= best.bound == best.total <= quick.total <= 2 * best.total


def test_the_only_street_back_is_taken_as_often_as_it_must_be():
    there = [(0, 1)] * 9
    errand = Errand.of([*there, (1, 0)], [10] * 9 + [7], [1] * 9 + [0], [1] * 10)
    found = mixed_postman(errand)
    check_walk(errand, found)
    assert found.total == found.bound == 9 * 17
    assert found.forward[-1] == 9


def test_a_ring_that_hangs_on_one_junction_and_a_street_beside_another():
    errand = Errand.of([(0, 0), (0, 1), (0, 1)], [50, 10, 30], [1, 1, 0], [1, 1, 0])
    found = mixed_postman(errand)
    check_walk(errand, found)
    assert found.total == found.bound == 90


def test_streets_that_reach_each_other_one_way_only():
    errand = Errand.of([(0, 1), (1, 2), (2, 3)], [10] * 3, [1, 0, 1], [0, 1, 0])
    with pytest.raises(CityGridError, match="no closed walk"):
        mixed_postman(errand)


@pytest.mark.parametrize("seed", range(10))
def test_every_odd_set_too_small_is_found(seed):
    """Enumeration finds a cut below 1 exactly where the cut tree does, and none that is smaller."""
    rng = np.random.default_rng(seed)
    ends = np.array([pair for pair in itertools.combinations(range(8), 2) if rng.random() < 0.5])
    value = rng.choice([0.0, 0.2, 0.4, 0.5, 0.7, 1.0], len(ends))
    odd = np.sort(rng.choice(8, 4, replace=False))
    least = min(
        value[crossing(ends, inside)].sum()
        for inside in (
            np.array([number >> bit & 1 for bit in range(8)], dtype=bool) for number in range(1, 255)
        )
        if inside[odd].sum() % 2
    )
    found = [value[crossing(ends, inside)].sum() for inside in all_odd_sets(8, ends, value, odd)]
    assert all(inside[odd].sum() % 2 for inside in all_odd_sets(8, ends, value, odd))
    parts = [value[crossing(ends, inside)].sum() for inside in odd_sets(8, ends, value, odd)]
    assert (least < 1 - 1e-6) == bool(found + parts)
    if found + parts:
        assert min(found + parts) == pytest.approx(least)


def test_the_search_stops_within_a_second():
    class Impatient(Silent):
        def __init__(self) -> None:
            self.until = time.monotonic() + 0.5

        def cancelled(self) -> bool:
            return time.monotonic() > self.until

    errand = streets(26, 1, 0.7, 0.35)
    started = time.process_time()
    with pytest.raises(Cancelled):
        mixed_postman(errand, 600, Impatient())
    assert time.process_time() - started < 2.0


def test_ways_keep_all_distances():
    errand = streets(9, 3, 0.15, 0.4)
    ways = Ways(errand)
    graph = nx.MultiDiGraph()
    for tail, head, cost in zip(ways.tail.tolist(), ways.head.tolist(), ways.cost.tolist(), strict=True):
        graph.add_edge(tail, head, weight=cost)
    for arc in np.flatnonzero(ways.most == 0).tolist():
        tail, head = int(ways.tail[arc]), int(ways.head[arc])
        keys = [key for key, data in graph[tail][head].items() if data["weight"] == ways.cost[arc]]
        graph.remove_edge(tail, head, keys[0])
    for one, lengths in nx.all_pairs_dijkstra_path_length(graph):
        assert [lengths[two] for two in range(ways.count)] == ways.distance[one].tolist()
