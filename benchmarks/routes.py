#!/usr/bin/env python3
"""Set the exact postman beside networkx and rustworkx, on street networks of growing size, in one run.

Every method gets the same integer network and has to find a minimum T-join of its odd junctions: the
peers by a maximum weight matching on the complete graph of shortest ways, which is how their own
documentation has it. The streets are a made-up city's, deterministic, at the density of a Chinese one.
Results: ``build/bench/routes.md`` and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from scipy.sparse.csgraph import dijkstra  # noqa: E402

from citygrid_plugin.core.patrol_network.network import adjacency  # noqa: E402
from citygrid_plugin.core.routes.errand import Errand, components  # noqa: E402
from citygrid_plugin.core.routes.t_join import minimum_t_join  # noqa: E402
from citygrid_plugin.core.routes.walk import closed_walk  # noqa: E402

CITYGRID = "CityGrid"
#: Junctions, and which peers can be waited for.
SIZES = {2000: ("networkx", "rustworkx"), 10_000: ("rustworkx",), 60_000: ()}


def street_network(nodes: int, seed: int = 7) -> tuple[int, NDArray[np.int64], NDArray[np.int64]]:
    """About ``nodes`` nodes as OpenStreetMap's street networks have them: (count, ends, length in cm).

    A bent grid of streets, a fifth of the pieces missing, lanes that end nowhere, and the nodes where
    a street changes its name or surface: of 61,894 nodes of Wuhan 18.6 % are odd junctions.
    """
    rng = np.random.default_rng(seed)
    side = round((nodes * 0.19) ** 0.5)
    number = np.arange(side * side).reshape(side, side)
    across = np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    along = np.column_stack([number[:-1].ravel(), number[1:].ravel()])
    grid = np.concatenate([across, along])
    grid = grid[rng.random(len(grid)) < 0.8]
    xy = np.column_stack(np.divmod(np.arange(side * side), side)) * 190.0 + rng.normal(
        0, 35, (side * side, 2)
    )
    label = components(side * side, grid)
    grid = grid[label[grid[:, 0]] == np.bincount(label[grid[:, 0]]).argmax()]
    length = np.hypot(*(xy[grid[:, 0]] - xy[grid[:, 1]]).T) * rng.uniform(1.0, 1.15, len(grid))
    # Nodes on a street: where nothing but an attribute changes, or where a lane leaves it.
    more = rng.poisson(max(nodes - 0.25 * len(grid) - side * side, 0) / len(grid), len(grid))
    ends, metres, count = [], [], side * side
    for (one, two), whole, between, lane in zip(
        grid.tolist(), length.tolist(), more.tolist(), (rng.random(len(grid)) < 0.25).tolist(), strict=True
    ):
        inner = list(range(count, count + max(between, int(lane))))
        count += len(inner)
        way = [one, *inner, two]
        shares = rng.dirichlet(np.full(len(way) - 1, 5.0)) * whole
        ends += list(pairwise(way))
        metres += shares.tolist()
        if lane:
            ends.append((inner[len(inner) // 2], count))
            metres.append(float(rng.uniform(20, 120)))
            count += 1
    used, index = np.unique(np.array(ends), return_inverse=True)
    weight = np.maximum(1, np.rint(100 * np.array(metres))).astype(np.int64)
    return len(used), index.reshape(-1, 2).astype(np.int64), weight


def by_citygrid(count: int, ends: NDArray[np.int64], weight: NDArray[np.int64]) -> int:
    """What has to be gone twice, in cm."""
    return int(weight[minimum_t_join(count, ends, weight, odd_nodes(count, ends))].sum())


def odd_nodes(count: int, ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """Junctions of an odd number of streets."""
    return np.flatnonzero(np.bincount(ends.ravel(), minlength=count) % 2)


def _ways(count: int, ends: NDArray[np.int64], weight: NDArray[np.int64]) -> NDArray[np.int64]:
    """Shortest ways between all odd junctions; both peers are spared their own."""
    odd = odd_nodes(count, ends)
    return dijkstra(adjacency(count, ends, weight), directed=False, indices=odd)[:, odd].astype(np.int64)


def by_networkx(count: int, ends: NDArray[np.int64], weight: NDArray[np.int64]) -> int:
    """networkx.max_weight_matching on the complete graph."""
    import networkx

    far = _ways(count, ends, weight)
    one, two = np.triu_indices(len(far), 1)
    graph = networkx.Graph()
    value = far.max() + 1 - far[one, two]
    graph.add_weighted_edges_from(zip(one.tolist(), two.tolist(), value.tolist(), strict=True))
    matching = networkx.max_weight_matching(graph, maxcardinality=True)
    return sum(int(far[pair]) for pair in matching)


def by_rustworkx(count: int, ends: NDArray[np.int64], weight: NDArray[np.int64]) -> int:
    """rustworkx.max_weight_matching on the complete graph."""
    import rustworkx

    far = _ways(count, ends, weight)
    one, two = np.triu_indices(len(far), 1)
    value = far.max() + 1 - far[one, two]
    graph = rustworkx.PyGraph()
    graph.add_nodes_from(range(len(far)))
    graph.add_edges_from(list(zip(one.tolist(), two.tolist(), value.tolist(), strict=True)))
    matching = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    return sum(int(far[pair]) for pair in matching)


METHODS: dict[str, Callable[[int, NDArray[np.int64], NDArray[np.int64]], int]] = {
    CITYGRID: by_citygrid,
    "networkx": by_networkx,
    "rustworkx": by_rustworkx,
}


def measured(nodes: int, peers: tuple[str, ...]) -> dict[str, Any]:
    """All methods on one network; ours is run three times, the middle time counts."""
    count, ends, weight = street_network(nodes)
    rows: dict[str, Any] = {}
    for method in (CITYGRID, *peers):
        print(f"{count} junctions: {method}", file=sys.stderr)
        seconds, twice = [], 0
        for _ in range(3 if method == CITYGRID else 1):
            started = time.perf_counter()
            twice = METHODS[method](count, ends, weight)
            seconds.append(time.perf_counter() - started)
        rows[method] = {"twice_cm": twice, "seconds": sorted(seconds)[len(seconds) // 2]}
    errand = Errand.of(ends, weight, np.ones(len(ends), dtype=np.int64), count=count)
    started = time.perf_counter()
    join = minimum_t_join(count, ends, weight, odd_nodes(count, ends))
    closed_walk(errand, 1 + np.bincount(join, minlength=len(ends)))
    whole = time.perf_counter() - started
    figures = {"junctions": count, "stretches": len(ends), "km": float(weight.sum() / 1e5)}
    return {**figures, "odd": len(odd_nodes(count, ends)), "with_walk_s": whole, "methods": rows}


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown."""
    text = ["| junctions | km | odd | method | gone twice (km) | s | times CityGrid's |", "|---" * 7 + "|"]
    for one in results:
        ours = one["methods"][CITYGRID]
        for method, row in one["methods"].items():
            ratio = row["seconds"] / ours["seconds"]
            equal = "" if row["twice_cm"] == ours["twice_cm"] else " (differs!)"
            text.append(
                f"| {one['junctions']} | {one['km']:.0f} | {one['odd']} | {method} "
                f"| {row['twice_cm'] / 1e5:.5f}{equal} | {row['seconds']:.3f} | {ratio:.0f} |"
            )
        text.append(
            f"| {one['junctions']} | | | {CITYGRID} with the closed walk | | {one['with_walk_s']:.3f} | |"
        )
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", nargs="+", type=int, default=list(SIZES), choices=list(SIZES))
    parser.add_argument(
        "--without", nargs="+", default=[], choices=[name for name in METHODS if name != CITYGRID]
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for nodes in options.sizes:
        results.append(measured(nodes, tuple(peer for peer in SIZES[nodes] if peer not in options.without)))
        (options.out / "routes.md").write_text(table(results), "utf-8")
        (options.out / "routes.json").write_text(json.dumps(results, indent=1), "utf-8")
    print(table(results))
    equal = all(
        row["twice_cm"] == one["methods"][CITYGRID]["twice_cm"]
        for one in results
        for row in one["methods"].values()
    )
    return 0 if equal else 1


if __name__ == "__main__":
    sys.exit(main())
