#!/usr/bin/env python3
"""Codes and grid codes for a census: CityGrid beside the same work done with QGIS's own tools.

A city of square cells with components at random, made up from a seed. QGIS does what one does there
by hand: ``native:joinattributesbylocation`` gives the grid code, and the field calculator the code,
``native:addautoincrementalfield`` grouped by county and class with the codes made of its number.
Each works in a process of its own on data in memory; reading and writing files is not counted, for
anyone. CityGrid's time runs from arrays of shapely points to arrays of codes; QGIS's from memory
layers with spatial indexes, made beforehand, to a memory layer. Results: ``build/bench/census.md``
and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import shapely  # noqa: E402

from benchmarks.toolbox import Toolbox, layer_of  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402

CITYGRID, QGIS = "CityGrid", "QGIS: join by location, autoincrement, field calculator"
CRS = "EPSG:4547"
SIDE = 100.0
#: Components per cell; 316,851 components were recorded in a street office of about this density.
PER_CELL = 30
PROFILE = "gbt47678"

LEGEND = """\
time / CityGrid: how many times longer. same cells: share of components that got the same grid code
from both (QGIS takes the first cell it finds for one on an edge). codes: how many were given, all
different. order: whether another order of the features gives each component the same code.
"""


def town(count: int, seed: int = 7) -> tuple[FeatureTable, FeatureTable]:
    """Components without codes, and the cells they lie in."""
    from citygrid_plugin.store.profile_files import load_profile

    random = np.random.default_rng(seed)
    side = max(1, int(np.ceil(np.sqrt(count / PER_CELL))))
    column, row = (axis.ravel() for axis in np.meshgrid(np.arange(side), np.arange(side)))
    west, south = 500_000.0 + SIDE * column, 3_380_000.0 + SIDE * row
    number = np.arange(len(west))
    codes = [f"420111{k // 99_900 + 1:03d}{k // 900 % 111 + 1:03d}{k % 900 + 1:03d}" for k in number.tolist()]
    grid = FeatureTable.of(
        "unit_grid",
        shapely.box(west, south, west + SIDE, south + SIDE),
        code=np.array(codes, dtype=object),
        community_code=np.array([code[:12] for code in codes], dtype=object),
    )
    classes = np.array([entry.code for entry in load_profile(PROFILE).classes], dtype=object)
    x = 500_000.0 + random.random(count) * side * SIDE
    y = 3_380_000.0 + random.random(count) * side * SIDE
    component = FeatureTable.of(
        "component",
        shapely.points(np.round(x, 3), np.round(y, 3)),
        class_code=classes[random.integers(0, len(classes), count)],
        uid=np.array([f"{k:08x}" for k in range(count)], dtype=object),
        code=np.full(count, None, dtype=object),
    )
    return component, grid


def with_citygrid(component: FeatureTable, grid: FeatureTable) -> dict[str, Any]:
    """``core.component_codes``, which the script, Processing and saving call."""
    from citygrid_plugin.core.component_codes import CodeSettings, assign_codes
    from citygrid_plugin.store.profile_files import load_profile

    settings = CodeSettings(load_profile(PROFILE))
    start, cpu = time.perf_counter(), time.process_time()
    done = assign_codes([component], grid, settings)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    (table,) = done.tables
    shuffled = np.random.default_rng(1).permutation(len(component))
    other = assign_codes([component.take(shuffled)], grid, settings).tables[0]
    same = bool((other.columns["code"] == table.columns["code"][shuffled]).all())
    return {
        "seconds": seconds,
        "cpu_s": cpu,
        "codes": table.columns["code"].tolist(),
        "cells": table.columns["grid_code"].tolist(),
        "order": same,
    }


def with_qgis(component: FeatureTable, grid: FeatureTable) -> dict[str, Any]:
    """What one does in QGIS's toolbox."""
    toolbox = Toolbox()
    run = toolbox.run
    points = layer_of(component, "Point", CRS, ("class_code", "uid"))
    cells = layer_of(grid, "Polygon", CRS, ("code",))
    start, cpu = time.perf_counter(), time.process_time()
    joined = run(
        "native:joinattributesbylocation",
        INPUT=points,
        JOIN=cells,
        PREDICATE=[0],
        JOIN_FIELDS=["code"],
        METHOD=1,
        DISCARD_NONMATCHING=False,
        PREFIX="grid_",
    )
    numbered = run(
        "native:addautoincrementalfield",
        INPUT=joined,
        FIELD_NAME="number",
        START=1,
        GROUP_FIELDS=["class_code"],
        SORT_EXPRESSION='"grid_code"',
        SORT_ASCENDING=True,
        SORT_NULLS_FIRST=False,
    )
    coded = run(
        "native:fieldcalculator",
        INPUT=numbered,
        FIELD_NAME="code",
        FIELD_TYPE=2,
        FIELD_LENGTH=17,
        FIELD_PRECISION=0,
        FORMULA='left("grid_code", 6) || "class_code" || lpad("number", 6, \'0\')',
    )
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    found = {f["uid"]: (f["code"], f["grid_code"]) for f in coded.getFeatures()}
    pairs = [found[uid] for uid in component.columns["uid"].tolist()]
    return {
        "seconds": seconds,
        "cpu_s": cpu,
        "codes": [code for code, _ in pairs],
        "cells": [cell for _, cell in pairs],
        "order": None,
    }


METHODS = {CITYGRID: with_citygrid, QGIS: with_qgis}


def trial(method: str, count: int, result: Path) -> None:
    """One method; called in a process of its own."""
    figures = METHODS[method](*town(count))
    codes = figures["codes"]
    figures["distinct"] = len(set(codes)) == len(codes)
    figures["given"] = sum(code is not None for code in codes)
    del figures["codes"]
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    figures["peak_rss_mb"] = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    result.write_text(json.dumps(figures), "utf-8")


def measured(count: int, methods: list[str], folder: Path, runs: int = 3) -> dict[str, Any]:
    """The figures of every method, the fastest of ``runs`` runs taken in turn; one that fails says so."""
    result = folder / "census_trial.json"
    rows: dict[str, dict[str, Any]] = {}
    for number in range(runs):
        for method in methods:
            print(f"{count} components: {method}, run {number + 1}", file=sys.stderr)
            result.unlink(missing_ok=True)
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.census", "--trial", method, str(count), result],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                capture_output=True,
                text=True,
                check=False,
            )
            if not result.exists():
                rows[method] = {"failed": (done.stderr.strip().splitlines() or ["?"])[-1]}
                continue
            figures = json.loads(result.read_text("utf-8"))
            if method not in rows or figures["seconds"] < rows[method].get("seconds", np.inf):
                rows[method] = figures
    result.unlink(missing_ok=True)
    ours = rows.get(CITYGRID, {}).get("cells")
    for row in rows.values():
        if "cells" in row:
            cells = row.pop("cells")
            row["same_cells"] = None
            if ours is not None:
                row["same_cells"] = float(np.mean([a == b for a, b in zip(cells, ours, strict=True)]))
    return {"components": count, "methods": rows}


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown, one table for each size."""
    text = [LEGEND]
    for one in results:
        text.append(f"\n## {one['components']:,} components\n")
        text.append("| method | s | CPU s | time / CityGrid | same cells | codes | order | peak MB |")
        text.append("|---|---|---|---|---|---|---|---|")
        ours = one["methods"].get(CITYGRID, {}).get("seconds")
        for method, row in one["methods"].items():
            if "failed" in row:
                text.append(f"| {method} | failed: {row['failed']} |")
                continue
            ratio = f"{row['seconds'] / ours:.1f}" if ours else "-"
            same = "-" if row["same_cells"] is None else f"{row['same_cells']:.5f}"
            given = f"{row['given']:,}" + ("" if row["distinct"] else ", some twice")
            order = "-" if row["order"] is None else ("same" if row["order"] else "differs")
            figures = f"{row['seconds']:.2f} | {row['cpu_s']:.2f} | {ratio} | {same} | {given} | {order}"
            text.append(f"| {method} | {figures} | {row['peak_rss_mb']:.0f} |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", nargs="+", type=int, default=[30_000, 300_000], help="components")
    parser.add_argument("--methods", nargs="+", default=list(METHODS), choices=METHODS, metavar="METHOD")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--trial", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.trial:
        trial(options.trial[0], int(options.trial[1]), Path(options.trial[2]))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for count in options.sizes:
        results.append(measured(count, options.methods, options.out, options.runs))
        (options.out / "census.md").write_text(table(results), "utf-8")
        (options.out / "census.json").write_text(json.dumps(results, indent=1), "utf-8")
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
