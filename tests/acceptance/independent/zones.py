"""Holds zones to what they promise, from the layers alone: nothing here is CityGrid's own code."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import networkx as nx
import numpy as np
import shapely


def check_zones(
    codes: list[str], cells: Any, members: list[tuple[str, str]], zones: dict[str, Any]
) -> dict[str, Any]:
    """Faults of a membership: cells in no or two zones, zones in pieces, shapes that differ from cells.

    ``members``: (cell code, zone code); ``zones``: zone code -> polygon.
    """
    counts = defaultdict(int)
    inside: dict[str, list[int]] = defaultdict(list)
    row = {code: number for number, code in enumerate(codes)}
    for cell, zone in members:
        counts[cell] += 1
        inside[zone].append(row[cell])
    tree = shapely.STRtree(cells)
    a, b = tree.query(cells, predicate="dwithin", distance=0.01)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(cells)))
    pairs = a < b
    common = shapely.length(shapely.intersection(cells[a[pairs]], cells[b[pairs]]))
    graph.add_edges_from(zip(a[pairs][common > 0.5].tolist(), b[pairs][common > 0.5].tolist(), strict=True))
    pieces = {zone: nx.number_connected_components(graph.subgraph(rows)) for zone, rows in inside.items()}
    differ = [
        zone
        for zone, rows in inside.items()
        if shapely.area(shapely.symmetric_difference(zones[zone], shapely.union_all(cells[rows]))) > 1.0
    ]
    compact = [4 * np.pi * shape.area / shape.length**2 for shape in zones.values()]
    return {
        "cells_in_no_zone": sum(counts[code] == 0 for code in codes),
        "cells_twice": sum(number > 1 for number in counts.values()),
        "zones_empty": sum(zone not in inside for zone in zones),
        "zones_in_pieces": sorted(zone for zone, number in pieces.items() if number > 1),
        "shapes_that_differ": differ,
        "compactness_median": float(np.median(compact)),
    }


def shortest_lap(start: Any, end: Any, length: Any, required: list[int], allowed: list[int]) -> float:
    """Metres of the best closed walk over ``required`` streets, where these hang together.

    Exact (networkx' minimum-weight matching over shortest paths), so slow: for small zones.
    """
    graph = nx.MultiGraph()
    for street in allowed:
        graph.add_edge(int(start[street]), int(end[street]), weight=float(length[street]))
    must = nx.MultiGraph()
    for street in required:
        must.add_edge(int(start[street]), int(end[street]))
    if not nx.is_connected(must):
        raise ValueError("the streets do not hang together")
    odd = [node for node, degree in must.degree() if degree % 2]
    pairs = nx.Graph()
    for node in odd:
        distance = nx.single_source_dijkstra_path_length(graph, node)
        for other in odd:
            if node < other and other in distance:
                pairs.add_edge(node, other, weight=distance[other])
    matching = nx.min_weight_matching(pairs)
    extra = sum(pairs.edges[pair]["weight"] for pair in matching)
    return float(sum(length[street] for street in required)) + extra
