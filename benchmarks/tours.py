#!/usr/bin/env python3
"""Plan patrol routes of whole districts: how many walks are proven, and what hourly slots save.

Zones are squares of 450 m, about 20 unit grids each; every road in them is walked, or cycled along with
one-way streets obeyed. A quarter of the ground is due every hour, 35 % every two and the rest every
four: a full lap each hour is set beside laps in turn. Seconds are processor seconds. Results:
``build/bench/tours.md`` and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.datasets import load  # noqa: E402
from citygrid_plugin.core.model.features import BaseData  # noqa: E402
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network  # noqa: E402
from citygrid_plugin.core.routes import RoutePlan, RouteSettings, plan_routes  # noqa: E402
from tests.acceptance.test_routes import ground  # noqa: E402

DATA = ("sample", "helsinki", "monaco", "shanghai", "wuhan", "city 5 km²")
MODES = (PatrolMode.WALKING, PatrolMode.CYCLING)
#: Minutes of the shortest interval, and of a whole turn of slots.
HOUR, TURN = 60.0, 240.0


def measured(base: BaseData) -> dict[str, Any]:
    """Both modes, then slots on foot, of one district."""
    zone, grid = ground(base)
    found: dict[str, Any] = {}
    for mode in MODES:
        patrol = PatrolSettings(mode=mode)
        network, _ = patrol_network(base.road, patrol)
        started = time.process_time()
        plan = plan_routes(network, zone, RouteSettings(patrol, slots=False))
        found[mode.value] = {**_walks(plan), "seconds": time.process_time() - started}
        if mode is PatrolMode.WALKING:
            found["slots"] = _slots(plan, plan_routes(network, zone, RouteSettings(patrol), grid))
    return found


def _walks(plan: RoutePlan) -> dict[str, float]:
    tours = [route.tour for route in plan.routes]
    return {
        "walks": len(tours),
        "not_routed": sum(problem.rule == "ZONE_NOT_ROUTED" for problem in plan.problems),
        "proven": sum(tour.proven for tour in tours),
        "lap_km": sum(tour.lap for tour in tours) / 1e5,
        "bound_km": sum(tour.bound for tour in tours) / 1e5,
    }


def _slots(full: RoutePlan, slotted: RoutePlan) -> dict[str, float]:
    """Distance in four hours, and zones in which what is due in an hour takes no longer."""
    return {
        "zones": len(full.zones),
        "hourly_km": TURN / HOUR * sum(route.tour.lap for route in full.routes) / 1e5,
        "slots_km": sum(
            route.tour.lap * TURN / route.required / zone.slots
            for zone in slotted.zones
            for route in zone.routes
        )
        / 1e5,
        "hourly_in_time": sum(zone.longest <= HOUR for zone in full.zones),
        "slots_in_time": sum(zone.in_time for zone in slotted.zones),
        "proven": sum(route.tour.proven for route in slotted.routes),
        "walks": len(slotted.routes),
    }


def table(results: dict[str, dict[str, Any]]) -> str:
    """The figures as Markdown; sums over districts last."""
    text = [
        "| district | mode | walks | proven | km | lower bound km | gap % | s |",
        "|---" * 8 + "|",
    ]
    for mode in (one.value for one in MODES):
        for name, row in [*((name, one[mode]) for name, one in results.items()), _sum(results, mode)]:
            gap = 100 * (row["lap_km"] / row["bound_km"] - 1) if row["bound_km"] else 0.0
            text.append(
                f"| {name} | {mode} | {row['walks']} | {row['proven'] / max(row['walks'], 1):.1%} "
                f"| {row['lap_km']:.2f} | {row['bound_km']:.2f} | {gap:.3f} | {row['seconds']:.1f} |"
            )
    titles = ("district", "zones", "hourly km", "slots km", "times", "in time hourly", "in slots", "times")
    text += ["", "| " + " | ".join(titles) + " |", "|---" * len(titles) + "|"]
    for name, row in [*((name, one["slots"]) for name, one in results.items()), _sum(results, "slots")]:
        text.append(
            f"| {name} | {row['zones']} | {row['hourly_km']:.1f} | {row['slots_km']:.1f} "
            f"| {row['slots_km'] / row['hourly_km']:.3f} | {row['hourly_in_time']} | {row['slots_in_time']} "
            f"| {row['slots_in_time'] / max(row['hourly_in_time'], 1):.2f} |"
        )
    return "\n".join(text) + "\n"


def _sum(results: dict[str, dict[str, Any]], part: str) -> tuple[str, dict[str, float]]:
    rows = [one[part] for one in results.values()]
    return "all", {key: sum(row[key] for row in rows) for key in rows[0]}


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the tables, leave them in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", nargs="+", default=DATA, help=f"of {', '.join(DATA)}")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    results: dict[str, dict[str, Any]] = {}
    for name in options.data:
        print(f"{name}: routes", file=sys.stderr)
        base = load(name, options.out)
        if base is None:
            print(f"{name}: left out, its data are not in ../shared/data", file=sys.stderr)
            continue
        results[name] = measured(base)
        (options.out / "tours.md").write_text(table(results), "utf-8")
        (options.out / "tours.json").write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
    if results:
        print(table(results))
    return 0 if results else 1


if __name__ == "__main__":
    sys.exit(main())
