"""Laps of zones: never shorter than the shortest, rarely much longer."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.zones import ways
from citygrid_plugin.core.zones.laps import Laps
from citygrid_plugin.core.zones.streets import Streets
from tests.acceptance.independent.zones import shortest_lap


def network(edges: list[tuple[int, int, float]], nodes: int) -> Streets:
    start, end, length = (np.array(column) for column in zip(*edges, strict=True))
    none = np.empty(0, dtype=np.int64)
    xy = np.column_stack([np.arange(nodes), np.zeros(nodes)]).astype(float)
    return Streets(start.astype(np.int64), end.astype(np.int64), length.astype(float), xy, none, none)


def lattice(side: int, seed: int) -> list[tuple[int, int, float]]:
    random = np.random.default_rng(seed)
    graph = nx.convert_node_labels_to_integers(nx.grid_2d_graph(side, side))
    return [(a, b, float(random.integers(40, 160))) for a, b in sorted(graph.edges)]


def test_a_round_is_walked_once() -> None:
    edges = [(0, 1, 10.0), (1, 2, 20.0), (2, 0, 30.0)]
    assert Laps(network(edges, 3)).metres({0, 1, 2}, set()) == 60.0


def test_a_dead_end_is_walked_twice() -> None:
    assert Laps(network([(0, 1, 10.0), (1, 2, 20.0)], 3)).metres({0, 1}, set()) == 60.0


def test_nothing_to_do_takes_no_time() -> None:
    assert Laps(network([(0, 1, 10.0)], 2)).metres(set(), {0}) == 0.0


def test_other_streets_shorten_the_way_back() -> None:
    laps = Laps(network([(0, 1, 100.0), (0, 1, 10.0)], 2))
    assert laps.metres({0}, set()) == 110.0


def test_streets_apart_are_joined_there_and_back() -> None:
    edges = [(0, 1, 10.0), (1, 0, 10.0), (1, 2, 7.0), (2, 3, 10.0), (3, 2, 10.0)]
    assert Laps(network(edges, 4)).metres({0, 1, 3, 4}, {2}) == 54.0


def test_where_no_street_leads_it_is_as_the_crow_flies() -> None:
    edges = [(0, 1, 10.0), (1, 0, 10.0), (2, 3, 10.0), (3, 2, 10.0)]  # nodes 1 m apart
    assert Laps(network(edges, 4)).metres({0, 1, 2, 3}, set()) == pytest.approx(40 + 2 * 1.4)


def test_some_streets_of_a_network_are_measured_like_all() -> None:
    """A part numbers its streets for itself; ways and dead ends are those of the whole network."""
    edges = [(0, 1, 10.0), (1, 2, 20.0), (2, 3, 5.0), (3, 1, 7.0), (3, 4, 9.0)]
    whole = network(edges, 5)
    rows = np.array([2, 4])
    part = replace(whole, start=whole.start[rows], end=whole.end[rows], length=whole.length[rows])
    assert Laps(part, whole.ways).metres({0, 1}, set()) == Laps(whole).metres({2, 4}, set()) == 28.0


def test_a_network_too_large_to_know_goes_by_the_streets_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "_MOST_NODES", 3)
    laps = Laps(network([(0, 1, 100.0), (0, 2, 5.0), (2, 1, 5.0), (2, 3, 8.0)], 4))
    assert laps.metres({0}, set()) == 200.0
    assert laps.metres({0}, {1, 2}) == 110.0
    assert laps.metres({1, 3}, {2}) == 26.0


@settings(max_examples=40, deadline=None)
@given(side=st.integers(3, 6), seed=st.integers(0, 10_000), share=st.floats(0.5, 1.0))
def test_never_shorter_than_the_shortest(side: int, seed: int, share: float) -> None:
    edges = lattice(side, seed)
    random = np.random.default_rng(seed)
    chosen = np.flatnonzero(random.random(len(edges)) < share).tolist()
    must = nx.MultiGraph([edges[number][:2] for number in chosen])
    if not chosen or not nx.is_connected(must):
        chosen = list(range(len(edges)))
    streets = network(edges, side * side)
    best = shortest_lap(streets.start, streets.end, streets.length, chosen, list(range(len(edges))))
    ours = Laps(streets).metres(set(chosen), set(range(len(edges))))
    assert best - 1e-6 <= ours <= 1.06 * best
