#!/usr/bin/env python3
"""Set responsibility zones beside what METIS and spopt make of the same cells and streets.

Every method groups the same unit grids into as many zones; all are measured by the same laps, with
streets between zones shared out the same simple way for the peers. METIS balances street length, as is
usual: k-way, contiguous, its default imbalance of 3 %. Its figures move by a tenth with its random
seed, so each is the middle of those of many seeds. ``floor`` is what no zones can do better: the
shortest walk over all streets of the district, in as many equal parts, as a share of METIS's longest
lap. For some zones of each plan the exact lap is worked out beside ours by the independent check:
``lap / exact`` says how far off ours are.
Without spopt its rows say so; ``--help`` says how to get it.
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
from dataclasses import replace
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
from citygrid_plugin.core.routes.t_join import minimum_t_join  # noqa: E402
from citygrid_plugin.core.sample import make_synthetic_city  # noqa: E402
from citygrid_plugin.core.zones import (  # noqa: E402
    STAFFING_RULES,
    Beat,
    ZonePlan,
    ZoneSettings,
    collectors_by,
    design_zones,
    measure_zones,
    read_beat,
    town_of,
)
from citygrid_plugin.core.zones.neighbours import neighbours_of  # noqa: E402
from tests.acceptance.independent.zones import check_zones, shortest_lap  # noqa: E402

CITYGRID, METIS = "CityGrid", "METIS by length"
#: The synthetic city of 26,352 cells: its area in km².
CITY, CITY_KM2, CITY_ZONES = "city 285 km²", 285.0, 1000
DATA = ("sample", "helsinki", "monaco", "shanghai", "wuhan", "city 5 km²", CITY)
#: Processor seconds after which a method is given up: zones are to be there in less.
PATIENCE = 120
#: Random seeds of METIS for a district, and for a city, where a plan takes longer to measure.
SEEDS, CITY_SEEDS, MANY_CELLS = 11, 3, 5000
NEEDED = (
    "spopt is no part of our environment: pip install --target DIR spopt pointpats matplotlib, PYTHONPATH=DIR"
)
#: Zones of each plan whose exact lap is worked out.
EXACT = 12


def metis(beat: Beat, zones: int, seed: int = 1) -> np.ndarray:
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
            options=pymetis.Options(seed=seed, ufactor=30, contig=1),
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
        elif kind == "RegionKMeans":
            model = region.RegionKMeansHeuristic(centre, zones, weights)
        elif kind == "AZP":
            model = region.AZP(frame, weights, ["x", "y"], zones)
        else:
            model = region.Skater(frame, weights, ["x", "y"], n_clusters=zones, floor=3)
        model.solve()
        return np.unique(np.asarray(model.labels_), return_inverse=True)[1]

    return run


PEERS: dict[str, Callable[[Beat, int], np.ndarray]] = {
    METIS: metis,
    "spopt AZP": spopt("AZP"),
    "spopt RegionKMeans": spopt("RegionKMeans"),
    "spopt Ward": spopt("Ward"),
    "spopt Skater": spopt("Skater"),
    "spopt MaxP": spopt("MaxP"),
}


def measured(name: str, rule: str, methods: list[str], folder: Path) -> dict[str, Any] | None:
    """Every method on one district; None where its data are absent."""
    base = make_synthetic_city(CITY_KM2) if name == CITY else load(name, folder)
    if base is None:
        return None
    grid = divide(base, DivisionSettings(start_date="20260101"), processes=os.cpu_count() or 1).unit_grid
    return compared(name, grid, base.road, rule, methods)


def compared(
    name: str, grid: FeatureTable, road: FeatureTable, rule: str, methods: list[str]
) -> dict[str, Any]:
    """Every method on one grid."""
    settings = ZoneSettings(component_s=0.0)
    beat = read_beat(grid, road, settings)
    zones = CITY_ZONES if name == CITY else max(2, collectors_by(rule, town_of(beat, settings)))
    settings = replace(settings, collectors=zones)
    rows: dict[str, Any] = {}
    for method in methods:
        print(f"{name}: {method}", file=sys.stderr)
        started = time.process_time()
        try:
            plan = _patiently(lambda method=method: _plan(method, beat, settings))
        except ModuleNotFoundError as error:
            rows[method] = {"failed": f"left out: {error.name} is missing, see --help"}
            continue
        except Exception as error:  # a peer that fails is a row that says so
            rows[method] = {"failed": f"{type(error).__name__}: {error}"[:80]}
            continue
        seconds = time.process_time() - started
        figures = [_figures(plan)]
        if method == METIS:
            seeds = range(2, 1 + (SEEDS if len(grid) < MANY_CELLS else CITY_SEEDS))
            figures += [_figures(_plan(method, beat, settings, seed)) for seed in seeds]
        middle = {key: _middle([one[key] for one in figures]) for key in figures[0]}
        rows[method] = {**middle, "seconds": seconds}
    floor = floor_minutes(beat) / zones
    return {"data": name, "cells": len(grid), "zones": zones, "floor": floor, "methods": rows}


def _middle(values: list[float]) -> float:
    known = [value for value in values if not np.isnan(value)]
    return float(np.median(known)) if known else float("nan")


def floor_minutes(beat: Beat) -> float:
    """Minutes of the shortest walks over all streets: laps of zones together cannot be shorter.

    A minimum T-join of the odd junctions (中国邮递员问题); ways between networks apart are not counted.
    """
    streets = beat.streets
    ends = np.column_stack([streets.start, streets.end])
    odd = np.flatnonzero(np.bincount(ends.ravel(), minlength=len(streets.nodes)) % 2)
    weight = np.maximum(1, np.floor(streets.length * 50)).astype(np.int64)  # whole numbers of 2 cm
    twice = minimum_t_join(len(streets.nodes), ends, weight, odd)
    return float(streets.length.sum() + streets.length[twice].sum()) * beat.work.street_s / 60.0


def _patiently(work: Callable[[], ZonePlan]) -> ZonePlan:
    def late(*_: object) -> None:
        raise TimeoutError(f"more than {PATIENCE} s")

    old = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        return work()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, old)


def _plan(method: str, beat: Beat, settings: ZoneSettings, seed: int = 1) -> ZonePlan:
    if method == CITYGRID:
        return design_zones(beat, settings)
    zones = settings.collectors or 2
    part = metis(beat, zones, seed) if method == METIS else PEERS[method](beat, zones)
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
        if streets.ways.metres is not None:
            allowed = list(range(len(streets)))
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
        titles = ["method", *(title for title, _, _ in COLUMNS), "longest / METIS", "floor", "PP / METIS"]
        text.append("| " + " | ".join(titles) + " |")
        text.append("|---" * len(titles) + "|")
        peer = one["methods"].get(METIS, {})
        for method, row in one["methods"].items():
            if "failed" in row:
                text.append(f"| {method} | {row['failed']} |" + " |" * (len(titles) - 2))
                continue
            cells = [form.format(row[key]) for _, key, form in COLUMNS]
            ratios = ["-", "-", "-"]
            if "longest" in peer:
                parts = (row["longest"], one["floor"]), (peer["longest"], peer["longest"])
                ratios = [f"{a / b:.3f}" for a, b in zip(*parts, strict=True)]
                ratios.append(f"{row['compactness'] / peer['compactness']:.3f}")
            text.append("| " + " | ".join([method, *cells, *ratios]) + " |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0], epilog=NEEDED)
    parser.add_argument("--data", nargs="+", default=DATA, help=f"of {', '.join((*DATA, CITY))}")
    rules = [rule.id for rule in STAFFING_RULES]
    parser.add_argument("--rule", default="cells20", choices=rules, help="how many zones a district gets")
    parser.add_argument("--methods", nargs="+", default=[CITYGRID, *PEERS], choices=[CITYGRID, *PEERS])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for name in options.data:
        found = measured(name, options.rule, options.methods, options.out)
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
