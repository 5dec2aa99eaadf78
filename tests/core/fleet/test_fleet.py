"""Fleets: every edge served once, no vehicle overfull, bounds that hold."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.fleet import read
from citygrid_plugin.core.fleet import (
    FleetPlan,
    FleetProblem,
    FleetSettings,
    compiled,
    lower_bound,
    plan_fleet,
)
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from tests.acceptance.independent.fleet import check_routes

QUICK = FleetSettings(rounds=150, bound_seconds=0.0)


def fleet(edges: list[tuple[int, int, int, int]], capacity: int, **more: Any) -> FleetProblem:
    table = np.array(edges, dtype=np.int64).reshape(-1, 4)
    nodes = int(table[:, :2].max(initial=0)) + 1
    return FleetProblem(nodes, table[:, :2], table[:, 2], table[:, 3], capacity, **more)


def walked(problem: FleetProblem, plan: FleetPlan) -> int:
    return check_routes(
        problem.ends.tolist(),
        problem.length.tolist(),
        problem.demand.tolist(),
        problem.capacity,
        [list(zip(route.edges, route.forward, strict=True)) for route in plan.routes],
        problem.depot,
    )


def shortest(problem: FleetProblem) -> int:
    """By trying everything: the cheapest route of every set of edges, then the cheapest partition."""
    edges = problem.required.tolist()
    distance, ends = problem.distance, problem.ends.tolist()
    best_of: dict[int, float] = {}
    for size in range(1, len(edges) + 1):
        for chosen in itertools.combinations(range(len(edges)), size):
            if sum(int(problem.demand[edges[number]]) for number in chosen) > problem.capacity:
                continue
            best = np.inf
            for order in itertools.permutations(chosen):
                for turns in itertools.product((0, 1), repeat=size):
                    place, cost = problem.depot, 0.0
                    for number, turn in zip(order, turns, strict=True):
                        a, b = ends[edges[number]][:: -1 if turn else 1]
                        cost += distance[place, a] + problem.length[edges[number]]
                        place = b
                    best = min(best, cost + distance[place, problem.depot])
            best_of[sum(1 << number for number in chosen)] = best
    total = [0.0] + [np.inf] * ((1 << len(edges)) - 1)
    for mask in range(1, 1 << len(edges)):
        first = mask & -mask
        for part, cost in best_of.items():
            if part & first and part & mask == part:
                total[mask] = min(total[mask], cost + total[mask ^ part])
    return int(total[-1])


@st.composite
def errands(draw: Any, edges: int) -> FleetProblem:
    nodes = draw(st.integers(2, 6))
    table = [(draw(st.integers(0, node - 1)), node, draw(st.integers(0, 20)), draw(st.integers(0, 4)))
             for node in range(1, nodes)]  # fmt: skip
    node = st.integers(0, nodes - 1)
    more = st.tuples(node, node, st.integers(0, 20), st.integers(0, 4))
    table += draw(st.lists(more, max_size=max(0, edges - len(table))))
    return fleet(table, draw(st.integers(4, 9)), depot=draw(node))


@settings(max_examples=60, deadline=None)
@given(errands(edges=14))
def test_every_edge_is_served_once_and_no_vehicle_is_overfull(problem: FleetProblem) -> None:
    plan = plan_fleet(problem, QUICK)
    assert walked(problem, plan) == plan.length == sum(route.length for route in plan.routes)
    assert all(route.load <= problem.capacity for route in plan.routes)
    assert lower_bound(problem, 2.0) <= plan.length


@settings(max_examples=25, deadline=None)
@given(errands(edges=5))
def test_small_ones_are_solved_and_the_bound_holds(problem: FleetProblem) -> None:
    best = shortest(problem) if len(problem.required) else 0
    assert plan_fleet(problem, QUICK).length == best
    assert lower_bound(problem, 2.0) <= best


def test_the_bound_proves_what_it_can() -> None:
    # Two dead ends, one vehicle each: there and back.
    problem = fleet([(0, 1, 10, 3), (0, 2, 7, 3)], capacity=3)
    plan = plan_fleet(problem, QUICK)
    assert (plan.length, plan.proven, plan.bound) == (34, False, 0)
    proven = plan_fleet(problem, FleetSettings(rounds=10, bound_seconds=5.0))
    assert (proven.length, proven.bound, proven.proven, proven.gap) == (34, 34, True, 0.0)


def test_the_same_seed_gives_the_same_plan() -> None:
    random = np.random.default_rng(5)
    edges = [(a, b, int(random.integers(1, 30)), int(random.integers(1, 5)))
             for a, b in itertools.combinations(range(7), 2)]  # fmt: skip
    problem = fleet(edges, 15)
    assert plan_fleet(problem, QUICK).routes == plan_fleet(problem, QUICK).routes


def test_few_vehicles_are_kept_to_where_that_is_possible() -> None:
    star = [(0, node, 10, 2) for node in range(1, 7)]
    assert len(plan_fleet(fleet(star, 6, vehicles=2), QUICK).routes) == 2
    odd = fleet([(0, 1, 10, 2), (0, 2, 10, 2), (0, 3, 10, 2)], 3, vehicles=2)  # 2 + 2 do not fit
    plan = plan_fleet(odd, QUICK)
    assert len(plan.routes) == 3
    assert "FLEET_TOO_SMALL" in {problem.rule for problem in plan.problems}


@pytest.mark.parametrize(
    ("edges", "capacity", "more", "rule"),
    [
        ([(0, 1, 5, 9)], 3, {}, "FLEET_DEMAND"),
        ([(0, 1, 5, 1), (2, 3, 5, 1)], 3, {}, "FLEET_UNREACHABLE"),
        ([(0, 1, -5, 1)], 3, {}, "FLEET_NEGATIVE"),
        ([(0, 1, 5, 1)], 0, {}, "FLEET_SETTINGS"),
        ([(0, 1, 5, 1)], 3, {"depot": 7}, "FLEET_SETTINGS"),
        ([(0, 1, 5, 3), (0, 1, 5, 3)], 3, {"vehicles": 1}, "FLEET_TOO_SMALL"),
    ],
)
def test_what_no_fleet_can_do_is_refused(edges: list, capacity: int, more: dict, rule: str) -> None:
    with pytest.raises(InputError) as refused:
        plan_fleet(fleet(edges, capacity, **more), QUICK)
    assert rule in {problem.rule for problem in refused.value.problems}


def test_one_way_edges_are_served_in_their_direction() -> None:
    ring = [(0, 1, 10, 1), (1, 2, 10, 1), (2, 3, 10, 1), (0, 3, 10, 1), (0, 2, 12, 1)]
    problem = fleet(ring, 9, one_way=np.array([1, 1, 1, -1, 0], dtype=np.int8))
    plan = plan_fleet(problem, QUICK)
    ways = {edge: way for one in plan.routes for edge, way in zip(one.edges, one.forward, strict=True)}
    assert [ways[edge] for edge in range(4)] == [True, True, True, False]
    assert plan.length == 64  # 0-1-2-0-2-3-0: the chord there and back
    with pytest.raises(InputError) as refused:  # no way back
        plan_fleet(fleet([(0, 1, 5, 1)], 3, one_way=np.array([1], dtype=np.int8)), QUICK)
    assert [problem.rule for problem in refused.value.problems] == ["FLEET_UNREACHABLE"]


@settings(max_examples=40, deadline=None)
@given(errands(edges=10), st.integers(60, 200))
def test_a_timed_route_with_its_ways_keeps_to_the_capacity(problem: FleetProblem, capacity: int) -> None:
    timed = replace(problem, capacity=capacity, timed=True)
    if (timed.alone > capacity).any():
        with pytest.raises(InputError):
            plan_fleet(timed, QUICK)
        return
    walk = timed.required, np.ones(len(timed.required), dtype=bool)
    for begun in (None, walk):
        plan = plan_fleet(timed, QUICK, walk=begun)
        assert walked(timed, plan) == plan.length
        for route in plan.routes:
            assert route.load + route.length - timed.length[list(route.edges)].sum() <= capacity


def test_too_many_edges_are_refused() -> None:
    problem = fleet([(0, 1, 5, 1)] * 5001, 6000)
    with pytest.raises(InputError, match="too many"):
        plan_fleet(problem, QUICK)


def test_nothing_to_do_is_no_plan() -> None:
    plan = plan_fleet(fleet([(0, 1, 5, 0)], 3))
    assert (plan.routes, plan.length, plan.gap, plan.proven) == ((), 0, 0.0, True)


@pytest.mark.parametrize("wrong", [{"rounds": 0}, {"seconds": -1.0}, {"seconds": float("inf")}])
def test_a_search_needs_an_end(wrong: dict) -> None:
    with pytest.raises(InputError):
        plan_fleet(fleet([(0, 1, 5, 1)], 3), FleetSettings(**wrong))


def test_it_can_be_cancelled() -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        plan_fleet(fleet([(0, 1, 5, 1)], 3), QUICK, Stopped())


@pytest.mark.skipif(compiled(), reason="numba is installed")
def test_without_numba_one_sentence_says_so() -> None:
    told = [
        one for one in plan_fleet(fleet([(0, 1, 5, 1)], 3), QUICK).problems if one.rule == "NUMBA_MISSING"
    ]
    assert len(told) == 1
    assert "pip install numba" in str(told[0])


@pytest.mark.data
def test_public_instances_are_solved(shared_data: Path) -> None:
    """gdb: with numba every best known within half a second; without it some hundred times fewer rounds."""
    rounds, seconds, gaps = (None, 0.5, []) if compiled() else (200, None, [])
    for path in sorted((shared_data / "arcrouting" / "gdb").glob("*.dat")):
        problem, _, best = read(path)
        plan = plan_fleet(problem, FleetSettings(rounds=rounds, seconds=seconds, bound_seconds=0.0))
        assert walked(problem, plan) == plan.length >= best
        gaps.append(plan.length / best - 1)
    assert len(gaps) == 23
    assert np.mean(gaps) <= (0.0005 if compiled() else 0.05)


@pytest.mark.data
@pytest.mark.parametrize("name", ["gdb1", "gdb4", "gdb19"])
def test_bounds_of_public_instances_hold_and_some_are_tight(shared_data: Path, name: str) -> None:
    problem, _, best = read(shared_data / "arcrouting" / "gdb" / f"{name}.dat")
    bound = lower_bound(problem, 10.0)
    assert 0.97 * best <= bound <= best
