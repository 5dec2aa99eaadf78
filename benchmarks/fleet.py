#!/usr/bin/env python3
"""Set the fleet's routes beside the best known of the public instances, PyVRP and OR-Tools.

Instances are the files of CARPData.jl: nodes, edges, then two ends (from 0, which is the depot),
length and demand of each edge, then vehicles, capacity, best known lower and upper bound. gdb is in
``../shared/data/arcrouting``; folders of other sets are named by ``--instances``. Every method gets as
many processor seconds of one core (2 an instance, 12 an egl one), so that a busy machine does not
matter; compiling, once per machine, is not among them. Every plan of ours is walked by other code.
PyVRP and OR-Tools stand beside where they are installed. Results: ``build/bench/fleet.md``, ``.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
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
    return {"CityGrid": length, "spent": spent, "bound": proof}


class _CpuSeconds:
    """PyVRP asks it after every round whether to stop."""

    def __init__(self, seconds: float) -> None:
        self._end = time.thread_time() + seconds

    def __call__(self, best_cost: float) -> bool:
        return time.thread_time() >= self._end


def pyvrp(problem: FleetProblem, seconds: float, seed: int) -> int | None:
    """Plain PyVRP: each edge a group of two clients, one per direction."""
    try:
        from pyvrp import Model
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
    found = model.solve(stop=_CpuSeconds(seconds), seed=seed, display=False)
    return int(found.best.distance()) + problem.service if found.is_feasible() else None


def ortools(problem: FleetProblem, seconds: float, _seed: int) -> int | None:
    """OR-Tools: each edge a disjunction of two nodes, guided local search."""
    try:
        from ortools.constraint_solver import pywrapcp, routing_enums_pb2
    except ImportError:
        return None
    way = np.roll(problem.way, 1, axis=(0, 1)).astype(int).tolist()
    load = [0, *np.repeat(problem.demand[problem.required], 2).tolist()]
    manager = pywrapcp.RoutingIndexManager(len(way), problem.least_vehicles + 3, 0)
    model = pywrapcp.RoutingModel(manager)
    cost = model.RegisterTransitCallback(
        lambda one, other: way[manager.IndexToNode(one)][manager.IndexToNode(other)]
    )
    model.SetArcCostEvaluatorOfAllVehicles(cost)
    taken = model.RegisterUnaryTransitCallback(lambda one: load[manager.IndexToNode(one)])
    model.AddDimension(taken, 0, problem.capacity, True, "load")
    missed = 10**7
    for number in range(len(problem.required)):
        model.AddDisjunction(
            [manager.NodeToIndex(2 * number + 1), manager.NodeToIndex(2 * number + 2)], missed, 1
        )
    asked = pywrapcp.DefaultRoutingSearchParameters()
    asked.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PATH_CHEAPEST_ARC
    asked.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    end = time.thread_time() + seconds
    model.AddSearchMonitor(model.solver().CustomLimit(lambda: time.thread_time() >= end))
    asked.time_limit.FromSeconds(int(20 * seconds) + 1)  # by the clock, should the other be overlooked
    found = model.SolveWithParameters(asked)
    if found is None or found.ObjectiveValue() >= missed:
        return None
    return int(found.ObjectiveValue()) + problem.service


PEERS = {"PyVRP": pyvrp, "OR-Tools": ortools}


def set_of(name: str) -> str:
    """The set an instance is of: gdb12 is of gdb, egl-e1-A of egl-e."""
    found = re.match(r"[A-Za-z]+(-[a-z])?", name)
    return found.group() if found else name


def seconds_of(name: str) -> float:
    """The usual time for an instance."""
    return 12.0 if name.startswith("egl") else 2.0


def gap(length: int | None, best: int) -> float | None:
    """By how many percent longer than the best known."""
    return None if length is None else 100 * (length / best - 1)


def table(rows: list[dict[str, Any]]) -> str:
    """The figures as Markdown: the mean gap of each set, then every instance."""
    methods = [name for name in ("CityGrid", *PEERS) if any(row.get(name) for row in rows)]
    text = ["| set | instances | s | " + " | ".join(f"{name} gap % (equal)" for name in methods) + " |"]
    text.append("|---" * (3 + len(methods)) + "|")
    for name in dict.fromkeys(set_of(row["name"]) for row in rows):
        of_set = [row for row in rows if set_of(row["name"]) == name]
        cells = []
        for method in methods:
            gaps = [found for row in of_set if (found := gap(row.get(method), row["best"])) is not None]
            equal, failed = sum(abs(one) < 1e-9 for one in gaps), len(of_set) - len(gaps)
            shown = f"{np.mean(gaps):.3f} ({equal} of {len(gaps)})" if gaps else "-"
            cells.append(shown + (f", none found in {failed}" if failed else ""))
        text.append(f"| {name} | {len(of_set)} | {of_set[0]['seconds']:g} | " + " | ".join(cells) + " |")
    text += ["", "| instance | seed | edges | best known | lower bound | " + " | ".join(methods) + " | s |"]
    text.append("|---" * (6 + len(methods)) + "|")
    for row in rows:
        cells = [
            f"{row[one]} ({gap(row[one], row['best']):.2f} %)" if row.get(one) else "-" for one in methods
        ]
        text.append(
            f"| {row['name']} | {row['seed']} | {row['edges']} | {row['best']} | {row['bound'] or '-'} | "
            + " | ".join(cells)
            + f" | {row['spent']:.1f} |"
        )
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--instances", type=Path, nargs="+", default=[SHARED / "gdb"], help="folders of .dat files"
    )
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="instances that begin so only")
    parser.add_argument("--seconds", type=float, help="for each instance and method; 2, egl 12 if absent")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--bound", type=float, default=0.0, help="seconds for the lower bound, 0 for none")
    parser.add_argument("--no-peer", action="store_true", help="leave PyVRP and OR-Tools out")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    paths = sorted(path for folder in options.instances for path in folder.glob("*.dat"))
    if options.only:
        paths = [path for path in paths if path.stem.startswith(tuple(options.only))]
    if not paths:
        print(f"no instances in {', '.join(map(str, options.instances))}", file=sys.stderr)
        return 1
    if not compiled():
        print("numba is not installed: some hundred times fewer rounds in the same time", file=sys.stderr)
    plan_fleet(read(paths[0])[0], FleetSettings(rounds=1, bound_seconds=0.0))  # compile
    rows = []
    for seed in options.seeds:
        for path in paths:
            problem, _, best = read(path)
            seconds = options.seconds or seconds_of(path.stem)
            row = {"name": path.stem, "seed": seed, "edges": len(problem.required), "best": best}
            row |= {"seconds": seconds, **ours(problem, seconds, seed, options.bound)}
            if not options.no_peer:
                row |= {name: solve(problem, seconds, seed) for name, solve in PEERS.items()}
            rows.append(row)
            told = ", ".join(f"{name} {row[name]}" for name in ("CityGrid", *PEERS) if row.get(name))
            print(f"{path.stem} (best known {best}): {told}", file=sys.stderr, flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "fleet.md").write_text(table(rows), "utf-8")
    (options.out / "fleet.json").write_text(json.dumps(rows, indent=1), "utf-8")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
