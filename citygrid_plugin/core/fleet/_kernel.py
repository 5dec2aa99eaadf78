"""Ruin and recreate for capacitated arc routing: the part that runs hundreds of thousands of times.

Slack induction by string removals (Christiaens and Vanden Berghe, 2020): strings of neighbouring
edges leave their routes and come back one by one where they cost least. Two things are added for
edges: each comes back in either direction, and the directions of every route touched are then the
best there are for its order, by dynamic programming.

Plain loops over arrays: numba compiles them where it is installed, else Python runs the same code,
some hundred times slower. An edge e is arc 2e one way and 2e + 1 the other; the last row and column
of ``way`` are the depot; ``way[i, j]`` leads from the end of arc i to the start of arc j.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ._compiling import fast

# numba knows numbers and arrays, no objects that would hold them together.
# ruff: noqa: C901, PLR0912, PLR0913, PLR0917

#: Edges taken out on average, longest string, chance that a string is split, that a place is overlooked.
REMOVED, STRING, SPLIT, BLINK = 10.0, 10, 0.5, 0.01


@fast
def draw(state: Any) -> float:
    """The next number of a sequence in [0, 1) that is the same on every machine."""
    state[0] = (state[0] * 1103515245 + 12345) & 0x7FFFFFFF
    return (state[0] >> 7) / 16777216.0


@fast
def direct(route: Any, count: int, way: Any, choice: Any) -> float:
    """Turn the edges of a route as is shortest for their order; returns its length without service."""
    depot = way.shape[0] - 1
    if count == 0:
        return 0.0
    edge = route[0] >> 1
    one, two = way[depot, 2 * edge], way[depot, 2 * edge + 1]
    for place in range(1, count):
        before, edge = edge, route[place] >> 1
        a, b = 2 * before, 2 * edge
        if one + way[a, b] <= two + way[a + 1, b]:
            next_one, choice[place, 0] = one + way[a, b], 0
        else:
            next_one, choice[place, 0] = two + way[a + 1, b], 1
        if one + way[a, b + 1] <= two + way[a + 1, b + 1]:
            next_two, choice[place, 1] = one + way[a, b + 1], 0
        else:
            next_two, choice[place, 1] = two + way[a + 1, b + 1], 1
        one, two = next_one, next_two
    one += way[2 * edge, depot]
    two += way[2 * edge + 1, depot]
    turn = 0 if one <= two else 1
    for place in range(count - 1, -1, -1):
        route[place] = 2 * (route[place] >> 1) + turn
        if place:
            turn = choice[place, turn]
    return min(one, two)


@fast
def walked(route: Any, count: int, way: Any) -> float:
    """Length of a route without service, edges taken as they are."""
    depot = way.shape[0] - 1
    if count == 0:
        return 0.0
    total = way[depot, route[0]] + way[route[count - 1], depot]
    for place in range(1, count):
        total += way[route[place - 1], route[place]]
    return float(total)


@fast
def ruin(routes: Any, size: Any, load: Any, where: Any, demand: Any, near: Any, gone: Any, state: Any) -> int:
    """Take strings of edges near a random one out of their routes; returns how many, in ``gone``."""
    edges, used = len(demand), 0
    for route in range(len(size)):
        if size[route] > 0:
            used += 1
    longest = min(float(STRING), edges / used)
    most = 4.0 * REMOVED / (1.0 + longest) - 1.0
    strings = int(draw(state) * most + 1.0)
    seed = int(draw(state) * edges)
    touched = np.zeros(len(size), dtype=np.bool_)
    count = 0
    for edge in near[seed]:
        if strings == 0:
            break
        route = where[edge]
        if route < 0 or touched[route]:
            continue
        touched[route] = True
        strings -= 1
        length = int(draw(state) * min(float(size[route]), longest) + 1.0)
        length = min(length, size[route])
        place = 0
        while routes[route, place] >> 1 != edge:
            place += 1
        kept = 0
        if length > 1 and draw(state) < SPLIT:
            while length + kept < size[route] and draw(state) > 0.01 and kept < length:
                kept += 1
                if draw(state) < 0.5:
                    break
        span = length + kept
        low, high = max(0, place - span + 1), min(place, size[route] - span)
        first = low + int(draw(state) * (high - low + 1))
        keep_from = first + 1 + int(draw(state) * (length - 1)) if kept else first + span
        write = first
        for read in range(first, size[route]):
            arc = routes[route, read]
            out = read < first + span and not (keep_from <= read < keep_from + kept)
            if out:
                gone[count] = arc >> 1
                count += 1
                where[arc >> 1] = -1
                load[route] -= demand[arc >> 1]
            else:
                routes[route, write] = arc
                write += 1
        size[route] = write
    return count


@fast
def arrange(gone: Any, count: int, demand: Any, way: Any, state: Any) -> None:
    """The order in which edges come back: by chance, by demand, far or near to the depot first."""
    depot = way.shape[0] - 1
    kind = draw(state) * 11.0
    key = np.empty(count)
    for number in range(count):
        edge = gone[number]
        if kind < 4.0:
            key[number] = draw(state)
        elif kind < 8.0:
            key[number] = -demand[edge]
        else:
            away = min(way[depot, 2 * edge], way[depot, 2 * edge + 1])
            key[number] = -away if kind < 10.0 else away
    for number in range(1, count):  # few of them
        edge, value, place = gone[number], key[number], number - 1
        while place >= 0 and key[place] > value:
            gone[place + 1], key[place + 1] = gone[place], key[place]
            place -= 1
        gone[place + 1], key[place + 1] = edge, value


@fast
def recreate(
    routes: Any,
    size: Any,
    load: Any,
    where: Any,
    length: Any,
    demand: Any,
    way: Any,
    capacity: int,
    timed: bool,
    gone: Any,
    count: int,
    state: Any,
) -> bool:
    """Put edges back one by one where, and the way round, they cost least; a route more if need be.

    ``length`` of each route is kept where the ways between edges are ``timed``, that is, take of the
    capacity as well. Returns False where an edge fits into no route and no place for another is left.
    """
    depot = way.shape[0] - 1
    for number in range(count):
        edge = gone[number]
        best, best_route, best_place, best_arc = np.inf, -1, 0, 0
        empty = -1
        for route in range(len(size)):
            if size[route] == 0:
                if empty < 0:
                    empty = route
                continue
            room = float(capacity - load[route] - demand[edge])
            if timed:
                room -= length[route]
            if room < 0.0:
                continue
            if not timed:
                room = np.inf
            for place in range(size[route] + 1):
                if draw(state) < BLINK:
                    continue
                before = routes[route, place - 1] if place else depot
                after = routes[route, place] if place < size[route] else depot
                saved = way[before, after]
                for arc in range(2 * edge, 2 * edge + 2):
                    cost = way[before, arc] + way[arc, after] - saved
                    if cost < best and cost <= room:
                        best, best_route, best_place, best_arc = cost, route, place, arc
        if empty >= 0:
            for arc in range(2 * edge, 2 * edge + 2):
                cost = way[depot, arc] + way[arc, depot]
                if best_route < 0 or cost < best:
                    best, best_route, best_place, best_arc = cost, empty, 0, arc
        if best_route < 0:
            return False
        for place in range(size[best_route], best_place, -1):
            routes[best_route, place] = routes[best_route, place - 1]
        routes[best_route, best_place] = best_arc
        size[best_route] += 1
        load[best_route] += demand[edge]
        if timed:
            length[best_route] += best
        where[edge] = best_route
    return True


@fast
def split(order: Any, demand: Any, way: Any, capacity: int, timed: bool, dear: float, first: Any) -> None:
    """Cut a walk over all edges into routes, as short together as its order lets them be.

    ``order``: an arc of every edge; ``dear``: what every route costs besides; ``first`` gets for each
    place where the route begins that ends there.
    """
    depot, count = way.shape[0] - 1, len(order)
    best = np.full(count + 1, np.inf)
    best[0] = 0.0
    for start in range(count):
        load, length = 0.0, way[depot, order[start]]
        for place in range(start, count):
            if place > start:
                length += way[order[place - 1], order[place]]
            load += demand[order[place] >> 1]
            whole = length + way[order[place], depot]
            if load > capacity or (timed and load + length > capacity):
                break
            if timed and load + whole > capacity:
                continue
            if best[start] + whole + dear < best[place + 1]:
                best[place + 1] = best[start] + whole + dear
                first[place] = start


@fast
def search(
    routes: Any,
    size: Any,
    load: Any,
    where: Any,
    length: Any,
    best_routes: Any,
    best_size: Any,
    best: float,
    demand: Any,
    near: Any,
    way: Any,
    capacity: int,
    timed: bool,
    vehicles: int,
    dear: float,
    hot: float,
    cold: float,
    iterations: int,
    state: Any,
) -> float:
    """``iterations`` rounds of ruin and recreate, from temperature ``hot`` to ``cold``.

    ``routes`` and its kin are the current solution and are changed, ``best_routes`` the best so far
    whose cost is ``best``: deadheading plus ``dear`` for every route beyond ``vehicles``. Returns
    the new best cost.
    """
    edges, slots = len(demand), len(size)
    gone = np.empty(edges, dtype=np.int64)
    choice = np.zeros((edges, 2), dtype=np.int64)
    old_routes, old_size, old_load = routes.copy(), size.copy(), load.copy()
    old_where, old_length = where.copy(), length.copy()
    now = _cost(length, size, vehicles, dear)
    temperature = hot
    cooling = (cold / hot) ** (1.0 / iterations)
    for _ in range(iterations):
        count = ruin(routes, size, load, where, demand, near, gone, state)
        arrange(gone, count, demand, way, state)
        if timed:
            for route in range(slots):
                if size[route] != old_size[route]:
                    length[route] = walked(routes[route], size[route], way)
        if not recreate(routes, size, load, where, length, demand, way, capacity, timed, gone, count, state):
            _copy(old_routes, old_size, old_load, old_where, old_length, routes, size, load, where, length)
            continue
        for route in range(slots):
            if size[route] != old_size[route]:
                length[route] = direct(routes[route], size[route], way, choice)
                continue
            for place in range(size[route]):
                if routes[route, place] != old_routes[route, place]:
                    length[route] = direct(routes[route], size[route], way, choice)
                    break
        cost = _cost(length, size, vehicles, dear)
        if cost < now - temperature * math.log(max(draw(state), 1e-9)):
            now = cost
            _copy(routes, size, load, where, length, old_routes, old_size, old_load, old_where, old_length)
            if cost < best - 1e-9:
                best = cost
                for route in range(slots):
                    best_size[route] = size[route]
                    for place in range(size[route]):
                        best_routes[route, place] = routes[route, place]
        else:
            _copy(old_routes, old_size, old_load, old_where, old_length, routes, size, load, where, length)
        temperature *= cooling
    return best


@fast
def _cost(length: Any, size: Any, vehicles: int, dear: float) -> float:
    total, used = 0.0, 0
    for route in range(len(size)):
        if size[route] > 0:
            total += length[route]
            used += 1
    return total + dear * max(0, used - vehicles)


@fast
def _copy(
    routes: Any,
    size: Any,
    load: Any,
    where: Any,
    length: Any,
    to_routes: Any,
    to_size: Any,
    to_load: Any,
    to_where: Any,
    to_length: Any,
) -> None:
    for route in range(len(size)):
        for place in range(size[route]):
            to_routes[route, place] = routes[route, place]
        to_size[route], to_load[route], to_length[route] = size[route], load[route], length[route]
    for edge in range(len(where)):
        to_where[edge] = where[edge]
