#!/usr/bin/env python3
"""Set the fleet's routes beside the best known of the public instances, and beside PyVRP if it is there.

Instances are the files of CARPData.jl: nodes, edges, then two ends (from 0, which is the depot),
length and demand of each edge, then vehicles, capacity, best known lower and upper bound. gdb is in
``../shared/data/arcrouting``; other sets are named by ``--data FOLDER``. Seconds are processor
seconds of one core; compiling, once per machine, is not among them. Results:
``build/bench/fleet.md`` and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from citygrid_plugin.core.fleet import FleetProblem, FleetSettings, compiled, plan_fleet  # noqa: E402
from tests.acceptance.independent.fleet import check_routes  # noqa: E402

SHARED = Path(os.environ.get("CITYGRID_SHARED", ROOT.parent / "shared")) / "data" / "arcrouting"


def read(path: Path) -> tuple[FleetProblem, int, int]:
    """An instance and its best known lower and upper bound."""
    numbers = [int(text) for text in path.read_text("utf-8").split()]
    nodes, count = numbers[:2]
    edges = np.array(numbers[2 : 2 + 4 * count], dtype=np.int64).reshape(count, 4)
    _vehicles, capacity, lower, upper = numbers[2 + 4 * count : 6 + 4 * count]
    return FleetProblem(nodes, edges[:, :2], edges[:, 2], edges[:, 3], capacity), lower, upper


def ours(problem: FleetProblem, seconds: float, seed: int, bound: float) -> dict[str, Any]:
    """CityGrid's plan, checked by other code."""
    started = time.process_time()
    plan = plan_fleet(problem, FleetSettings(seconds=seconds, seed=seed, bound_seconds=0.0))
    spent = time.process_time() - started
    proof = plan_fleet(problem, FleetSettings(rounds=1, bound_seconds=bound)).bound if bound else 0
    length = check_routes(
        problem.ends.tolist(),
        problem.length.tolist(),
        problem.demand.tolist(),
        problem.capacity,
        [list(zip(route.edges, route.forward, strict=True)) for route in plan.routes],
    )
    return {"length": length, "seconds": spent, "bound": proof}


def pyvrp(problem: FleetProblem, seconds: float, seed: int) -> int | None:
    """Plain PyVRP: each edge a group of two clients, one per direction."""
    try:
        from pyvrp import Model
        from pyvrp.stop import MaxRuntime
    except ImportError:
        return None
    model = Model()
    places = [model.add_location(0, 0)]
    depot = model.add_depot(places[0])
    for edge in problem.required:
        group = model.add_client_group(required=True)
        for _ in range(2):
            places.append(model.add_location(0, 0))
            amount = int(problem.demand[edge])
            model.add_client(places[-1], delivery=amount, required=False, group=group)
    model.add_vehicle_type(
        num_available=len(problem.required), capacity=problem.capacity, start_depot=depot, end_depot=depot
    )
    way = np.roll(problem.way, 1, axis=(0, 1)).astype(int)
    for i, one in enumerate(places):
        for j, other in enumerate(places):
            if i != j:
                model.add_edge(one, other, distance=int(way[i, j]))
    found = model.solve(stop=MaxRuntime(seconds), seed=seed, display=False)
    return int(found.best.distance()) + problem.service if found.is_feasible() else None


def table(rows: list[dict[str, Any]]) -> str:
    """The figures as Markdown: every instance, and the mean gap of each set."""
    text = ["| instance | edges | best known | CityGrid | gap % | lower bound | PyVRP | gap % | s |"]
    text.append("|---" * 9 + "|")
    for row in rows:
        peer = row["pyvrp"]
        shown = ("-", "-") if peer is None else (str(peer), f"{100 * (peer / row['best'] - 1):.2f}")
        gap = 100 * (row["length"] / row["best"] - 1)
        text.append(
            f"| {row['name']} | {row['edges']} | {row['best']} | {row['length']} | {gap:.2f} | "
            f"{row['bound'] or '-'} | {shown[0]} | {shown[1]} | {row['seconds']:.1f} |"
        )
    for name in ("length", "pyvrp", "bound"):
        gaps = [row[name] / row["best"] - 1 for row in rows if row[name]]
        if gaps:
            hits, mean = sum(abs(gap) < 1e-12 for gap in gaps), 100 * float(np.mean(gaps))
            text.append(f"\n{name}: mean gap {mean:.3f} %, equal in {hits} of {len(gaps)}")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "gdb", help="folder of .dat files")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="these instances only")
    parser.add_argument("--seconds", type=float, default=2.0, help="for each instance and method")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--bound", type=float, default=5.0, help="seconds for the lower bound, 0 for none")
    parser.add_argument("--no-peer", action="store_true", help="leave PyVRP out")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    paths = [
        path for path in sorted(options.data.glob("*.dat")) if not options.only or path.stem in options.only
    ]
    if not paths:
        print(f"no instances in {options.data}", file=sys.stderr)
        return 1
    if not compiled():
        print("numba is not installed: some hundred times fewer rounds in the same time", file=sys.stderr)
    plan_fleet(read(paths[0])[0], FleetSettings(rounds=1, bound_seconds=0.0))  # compile
    rows = []
    for seed in options.seeds:
        for path in paths:
            problem, _, best = read(path)
            row = ours(problem, options.seconds, seed, options.bound)
            peer = None if options.no_peer else pyvrp(problem, options.seconds, seed)
            row |= {
                "name": path.stem,
                "edges": len(problem.required),
                "best": best,
                "pyvrp": peer,
                "seed": seed,
            }
            rows.append(row)
            print(f"{path.stem}: {row['length']} (best known {best})", file=sys.stderr)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "fleet.md").write_text(table(rows), "utf-8")
    (options.out / "fleet.json").write_text(json.dumps(rows, indent=1), "utf-8")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
