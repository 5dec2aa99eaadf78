#!/usr/bin/env python3
"""Set responsibility zones beside what METIS and spopt make of the same cells and streets.

Every method groups the same unit grids into as many zones; all are measured by the same laps, with
streets between zones shared out the same way for the peers. METIS balances street length, as is
usual. Laps are estimates by a heuristic: for some zones of each plan the exact lap is worked out
beside it by the independent check, and ``lap / exact`` says how far off they are.
Seconds are processor seconds. Results: ``build/bench/zones.md`` and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

from benchmarks.datasets import load  # noqa: E402
from citygrid_plugin.core.division.divide import divide  # noqa: E402
from citygrid_plugin.core.division.settings import DivisionSettings  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402
from citygrid_plugin.core.sample import make_synthetic_city  # noqa: E402
from citygrid_plugin.core.zones import (  # noqa: E402
    Beat,
    ZonePlan,
    ZoneSettings,
    design_zones,
    measure_zones,
    read_beat,
)
from citygrid_plugin.core.zones.neighbours import neighbours_of  # noqa: E402
from tests.acceptance.independent.zones import check_zones, shortest_lap  # noqa: E402

CITYGRID, METIS = "CityGrid", "METIS by length"
#: The synthetic city of 26,000 cells: its area in km².
CITY = "city 282 km²"
DATA = ("sample", "helsinki", "monaco", "shanghai", "wuhan", "city 5 km²")
#: Seconds after which a peer is given up.
PATIENCE = 600
#: Zones of each plan whose exact lap is worked out.
EXACT = 12


def metis(beat: Beat, zones: int) -> np.ndarray:
    """k-way METIS, contiguous, on street length; borders weigh as many metres as they have."""
    import pymetis

    pairs = neighbours_of(beat.cells).matrix(len(beat))
    weight = np.maximum(pairs.data.astype(int), 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        _, part = pymetis.part_graph(
            zones,
            xadj=pairs.indptr.tolist(),
            adjncy=pairs.indices.tolist(),
            vweights=np.maximum(beat.work.metres.astype(int), 1).tolist(),
            eweights=weight.tolist(),
            recursive=False,
            options=pymetis.Options(seed=1, ufactor=30, contig=1),
        )
    return np.array(part)


def spopt(kind: str) -> Callable[[Beat, int], np.ndarray]:
    """A regionalisation of spopt, by where cells are and how much street they have."""

    def run(beat: Beat, zones: int) -> np.ndarray:
        import geopandas
        from libpysal.weights import W
        from spopt import region

        pairs = neighbours_of(beat.cells).matrix(len(beat))
        beside = {
            row: pairs.indices[pairs.indptr[row] : pairs.indptr[row + 1]].tolist() for row in range(len(beat))
        }
        centre = shapely.get_coordinates(shapely.centroid(beat.cells))
        frame = geopandas.GeoDataFrame(
            {"metres": beat.work.metres, "x": centre[:, 0], "y": centre[:, 1]}, geometry=beat.cells
        )
        weights = W(beside, silence_warnings=True)
        if kind == "MaxP":
            least = 0.9 * float(beat.work.metres.sum()) / zones
            model = region.MaxPHeuristic(frame, weights, ["x", "y"], "metres", least, 2)
        elif kind == "Ward":
            model = region.WardSpatial(frame, weights, ["x", "y"], n_clusters=zones)
        else:
            model = region.Skater(frame, weights, ["x", "y"], n_clusters=zones, floor=3)
        model.solve()
        return np.unique(np.asarray(model.labels_), return_inverse=True)[1]

    return run


PEERS: dict[str, Callable[[Beat, int], np.ndarray]] = {
    METIS: metis,
    "spopt Ward": spopt("Ward"),
    "spopt MaxP": spopt("MaxP"),
    "spopt Skater": spopt("Skater"),
}


def measured(name: str, per_zone: float, methods: list[str], folder: Path) -> dict[str, Any] | None:
    """Every method on one district; None where its data are absent."""
    base = make_synthetic_city(282.0) if name == CITY else load(name, folder)
    if base is None:
        return None
    grid = divide(base, DivisionSettings(start_date="20260101")).unit_grid
    zones = max(2, round(len(grid) / per_zone))
    settings = ZoneSettings(collectors=zones, component_s=0.0)
    beat = read_beat(grid, base.road, settings)
    rows: dict[str, Any] = {}
    for method in methods:
        print(f"{name}: {method}", file=sys.stderr)
        started = time.process_time()
        try:
            plan = _patiently(lambda method=method: _plan(method, beat, settings))
        except Exception as error:  # a peer that fails is a row that says so
            rows[method] = {"failed": f"{type(error).__name__}: {error}"[:80]}
            continue
        rows[method] = {**_figures(plan), "seconds": time.process_time() - started}
    return {"data": name, "cells": len(grid), "zones": zones, "methods": rows}


def _patiently(work: Callable[[], ZonePlan]) -> ZonePlan:
    def late(*_: object) -> None:
        raise TimeoutError(f"more than {PATIENCE} s")

    old = signal.signal(signal.SIGALRM, late)
    signal.alarm(PATIENCE)
    try:
        return work()
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, old)


def _plan(method: str, beat: Beat, settings: ZoneSettings) -> ZonePlan:
    if method == CITYGRID:
        return design_zones(beat, settings)
    part = PEERS[method](beat, settings.collectors or 2)
    names = np.array([f"P{number:05d}" for number in part], dtype=object)
    member = FeatureTable.of("zone_member", [None] * len(beat), grid_code=beat.codes, zone_code=names)
    return measure_zones(beat, settings, member)


def _figures(plan: ZonePlan) -> dict[str, float]:
    load = np.array([zone.load_min for zone in plan.zones])
    table = plan.zone_table()
    found = check_zones(
        plan.beat.codes.tolist(),
        plan.beat.cells,
        list(plan.membership().items()),
        dict(zip(table.columns["zone_code"].tolist(), table.geometry, strict=True)),
    )
    return {
        "zones": len(plan.zones),
        "longest": float(load.max()),
        "max_over_mean": float(load.max() / load.mean()),
        "within_10": float((abs(load / load.mean() - 1) <= 0.1).mean()),
        "compactness": found["compactness_median"],
        "in_pieces": len(found["zones_in_pieces"]),
        "lap_over_exact": _over_exact(plan),
    }


def _over_exact(plan: ZonePlan) -> float:
    """Our laps as a multiple of the exact ones, over some zones whose streets hang together."""
    streets = plan.beat.streets
    ours = exact = 0.0
    chosen = 0
    for zone in plan.zones[:: max(1, len(plan.zones) // (4 * EXACT))]:
        beside = np.isin(streets.pair_cell, zone.cells)
        allowed = sorted({*streets.pair_street[beside].tolist(), *zone.streets})
        try:
            best = shortest_lap(streets.start, streets.end, streets.length, list(zone.streets), allowed)
        except (ValueError, KeyError):
            continue
        ours, exact, chosen = ours + zone.lap_m, exact + best, chosen + 1
        if chosen == EXACT:
            break
    return ours / exact if exact else float("nan")


COLUMNS = (
    ("zones", "zones", "{:.0f}"),
    ("longest min", "longest", "{:.1f}"),
    ("longest / mean", "max_over_mean", "{:.3f}"),
    ("within 10 %", "within_10", "{:.3f}"),
    ("PP", "compactness", "{:.3f}"),
    ("in pieces", "in_pieces", "{:.0f}"),
    ("lap / exact", "lap_over_exact", "{:.4f}"),
    ("s", "seconds", "{:.1f}"),
)


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown, one table for each district."""
    text = []
    for one in results:
        text.append(f"\n## {one['data']}: {one['cells']} cells, {one['zones']} zones\n")
        titles = ["method", *(title for title, _, _ in COLUMNS), "longest / METIS", "PP / METIS"]
        text.append("| " + " | ".join(titles) + " |")
        text.append("|---" * len(titles) + "|")
        peer = one["methods"].get(METIS, {})
        for method, row in one["methods"].items():
            if "failed" in row:
                text.append(f"| {method} | {row['failed']} |" + " |" * (len(titles) - 2))
                continue
            cells = [form.format(row[key]) for _, key, form in COLUMNS]
            pairs = ("longest", "compactness")
            ratios = [f"{row[key] / peer[key]:.3f}" if key in peer else "-" for key in pairs]
            text.append("| " + " | ".join([method, *cells, *ratios]) + " |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", nargs="+", default=DATA, help=f"of {', '.join((*DATA, CITY))}")
    parser.add_argument("--cells-per-zone", type=float, default=26.0)
    parser.add_argument("--methods", nargs="+", default=[CITYGRID, *PEERS], choices=[CITYGRID, *PEERS])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for name in options.data:
        found = measured(name, options.cells_per_zone, options.methods, options.out)
        if found is None:
            print(f"{name}: left out, its data are not in ../shared/data", file=sys.stderr)
            continue
        results.append(found)
        (options.out / "zones.md").write_text(table(results), "utf-8")
        (options.out / "zones.json").write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
    print(table(results))
    return 0 if results else 1


if __name__ == "__main__":
    sys.exit(main())
