"""Walks the routes of a fleet with its own shortest ways, and says how long they are."""

from __future__ import annotations

import networkx as nx


def check_routes(
    ends: list[list[int]],
    length: list[int],
    demand: list[int],
    capacity: int,
    routes: list[list[tuple[int, bool]]],
    depot: int = 0,
) -> int:
    """Length of all routes; raises ValueError for an edge missed or served twice, or a load too large."""
    graph = nx.Graph()
    for (a, b), metres in zip(ends, length, strict=True):
        if not graph.has_edge(a, b) or graph.edges[a, b]["weight"] > metres:
            graph.add_edge(a, b, weight=metres)
    ways = dict(nx.all_pairs_dijkstra_path_length(graph))
    served: list[int] = []
    total = 0
    for route in routes:
        if sum(demand[edge] for edge, _ in route) > capacity:
            raise ValueError(f"load over {capacity}: {route}")
        place = depot
        for edge, forward in route:
            start, finish = ends[edge] if forward else ends[edge][::-1]
            total += ways[place][start] + length[edge]
            place = finish
            served.append(edge)
        total += ways[place][depot]
    if sorted(served) != [edge for edge, amount in enumerate(demand) if amount > 0]:
        raise ValueError("not every edge is served exactly once")
    return total
