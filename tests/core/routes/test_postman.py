"""Every optimum against a second exact solver: blossom, integer program, enumeration."""

from __future__ import annotations

import itertools

import networkx as nx
import numpy as np
import pytest

from citygrid_plugin.core.model.problems import CityGridError
from citygrid_plugin.core.routes import t_join
from citygrid_plugin.core.routes.errand import Errand, components
from citygrid_plugin.core.routes.mixed import mixed_postman
from citygrid_plugin.core.routes.rural import reduced, rural_postman
from citygrid_plugin.core.routes.walk import closed_walk


def street_graph(side: int, seed: int, keep: float = 0.85):
    """A grid of streets with some missing, of random lengths: (count, ends, weight)."""
    rng = np.random.default_rng(seed)
    grid = nx.grid_2d_graph(side, side)
    grid.remove_edges_from([edge for edge in list(grid.edges()) if rng.random() > keep])
    grid = nx.convert_node_labels_to_integers(grid.subgraph(max(nx.connected_components(grid), key=len)))
    ends = np.array(sorted(tuple(sorted(edge)) for edge in grid.edges()), dtype=np.int64)
    return grid.number_of_nodes(), ends, rng.integers(100, 20_000, len(ends))


def matched_by_networkx(count, ends, weight, odd) -> int:
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_weighted_edges_from(zip(*ends.T.tolist(), weight.tolist(), strict=True))
    far = {int(one): nx.single_source_dijkstra_path_length(graph, int(one)) for one in odd}
    complete = nx.Graph()
    top = 10**9
    for one, two in itertools.combinations(map(int, odd), 2):
        complete.add_edge(one, two, weight=top - far[one][two])
    matching = nx.max_weight_matching(complete, maxcardinality=True)
    return sum(far[one][two] for one, two in matching)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("side", [4, 9, 14])
def test_t_joins_equal_those_of_two_other_solvers(side, seed, monkeypatch):
    count, ends, weight = street_graph(side, seed)
    odd = np.flatnonzero(np.bincount(ends.ravel(), minlength=count) % 2)
    chosen = t_join.minimum_t_join(count, ends, weight, odd)
    degree = np.bincount(ends[chosen].ravel(), minlength=count)
    assert np.array_equal(np.flatnonzero(degree % 2), odd)
    best = matched_by_networkx(count, ends, weight, odd)
    assert weight[chosen].sum() == best
    monkeypatch.setattr(t_join, "pymatching", None)
    assert weight[t_join.minimum_t_join(count, ends, weight, odd)].sum() == best


def test_without_pymatching_a_city_is_refused_in_one_sentence(monkeypatch):
    monkeypatch.setattr(t_join, "pymatching", None)
    count, ends, weight = street_graph(45, 1)
    odd = np.flatnonzero(np.bincount(ends.ravel(), minlength=count) % 2)
    with pytest.raises(CityGridError, match="pip install --user --no-deps pymatching"):
        t_join.minimum_t_join(count, ends, weight, odd)


def enumerated(errand: Errand) -> int:
    """The shortest closed walk by trying everything."""
    best = None
    for extra in itertools.product((0, 1, 2), repeat=len(errand.ends)):
        added = np.array(extra)
        cost = int((added * errand.weight).sum())
        if (best is not None and cost >= best) or len(errand.odd_nodes(added)):
            continue
        used = errand.ends[(errand.required + added) > 0]
        if len(np.unique(components(errand.count, used)[used[:, 0]])) == 1:
            best = cost
    return errand.service + best


@pytest.mark.parametrize("seed", range(25))
def test_rural_postmen_equal_enumeration(seed):
    rng = np.random.default_rng(seed)
    graph = nx.gnm_random_graph(7, 9, seed=seed)
    graph = nx.convert_node_labels_to_integers(graph.subgraph(max(nx.connected_components(graph), key=len)))
    ends = np.array(graph.edges())
    required = (rng.random(len(ends)) < 0.4) * rng.integers(1, 3, len(ends))
    required[0] = max(required[0], 1)
    errand = Errand.of(ends, rng.integers(1, 60, len(ends)), required)
    found = rural_postman(errand)
    assert found.total == found.bound == enumerated(errand)
    rows, _ = closed_walk(errand, errand.required + found.extra)
    assert errand.weight[rows].sum() == found.total
    assert (np.bincount(rows, minlength=len(ends)) >= required).all()


def scattered(side: int, seed: int) -> Errand:
    count, ends, weight = street_graph(side, seed)
    rng = np.random.default_rng(seed)
    return Errand.of(ends, weight, (rng.random(len(ends)) < 0.3).astype(int), count=count)


@pytest.mark.parametrize("seed", range(6))
def test_scattered_streets_are_proven_and_the_tree_is_near(seed):
    errand = scattered(8, seed)
    assert errand.required_parts()[1].max() > 3
    quick, proven = rural_postman(errand, 0), rural_postman(errand, 20)
    assert proven.proven
    assert quick.bound <= proven.total <= quick.total <= 1.5 * proven.total


@pytest.mark.parametrize("seed", range(6))
def test_a_mixed_postman_without_one_way_streets_is_a_rural_one(seed):
    errand = scattered(6, seed)
    found, same = mixed_postman(errand, 20), rural_postman(errand, 20)
    assert found.total == same.total
    assert found.forward is not None and found.backward is not None
    closed_walk(errand, found.forward, found.backward)


def enumerated_mixed(errand: Errand) -> int:
    """The shortest closed walk that obeys one-way streets: balanced, connected, by trying everything."""
    choices = []
    for times, way in zip(errand.required.tolist(), errand.one_way.tolist(), strict=True):
        choices.append(
            [
                (f, b)
                for f in range(4)
                for b in range(4)
                if times <= f + b <= 3 and (way >= 0 or f == 0) and (way <= 0 or b == 0)
            ]
        )
    best = None
    for chosen in itertools.product(*choices):
        f, b = np.array(chosen).T
        cost = int(((f + b) * errand.weight).sum())
        if best is not None and cost >= best:
            continue
        balance = np.zeros(errand.count)
        np.add.at(balance, errand.ends[:, 0], f - b)
        np.add.at(balance, errand.ends[:, 1], b - f)
        if balance.any():
            continue
        used = errand.ends[(f + b) > 0]
        if len(np.unique(components(errand.count, used)[used[:, 0]])) == 1:
            best = cost
    return best


@pytest.mark.parametrize("seed", range(6))
def test_mixed_postmen_equal_enumeration(seed):
    rng = np.random.default_rng(seed)
    ends = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 0)]
    one_way = rng.permutation([1, 0, 0, 0, 1])
    required = rng.permutation([1, 1, 1, 0, 0])
    errand = Errand.of(ends, rng.integers(1, 60, 5), required, one_way)
    best = enumerated_mixed(errand)
    assert best is not None
    found = mixed_postman(errand)
    assert found.total == found.bound == best
    assert not found.backward[errand.one_way == 1].any()


def test_one_way_streets_that_lead_nowhere_back():
    errand = Errand.of([(0, 1), (1, 2)], [10, 10], [1, 1], [0, 1])
    with pytest.raises(CityGridError, match="no closed walk"):
        mixed_postman(errand)


def test_reduced_ways_keep_all_distances():
    rng = np.random.default_rng(3)
    points = rng.integers(0, 1000, (12, 2))
    far = np.abs(points[:, None] - points[None]).sum(axis=2).astype(float)
    ends, weight = reduced(far)
    graph = nx.Graph()
    graph.add_weighted_edges_from(zip(*ends.T.tolist(), weight.tolist(), strict=True))
    for one, lengths in nx.all_pairs_dijkstra_path_length(graph):
        for two, length in lengths.items():
            assert length == far[one, two]
    assert len(ends) < 12 * 11 / 2


def test_passages_that_make_no_walk_are_refused():
    errand = Errand.of([(0, 1), (1, 2)], [1, 1], [1, 1])
    with pytest.raises(CityGridError, match="no closed walk"):
        closed_walk(errand, np.array([1, 1]))
