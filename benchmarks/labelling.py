#!/usr/bin/env python3
"""Set the labels of a grid beside those QGIS places: where they stand and how long that takes.

Grids are divided from the districts of ``datasets``; every method places 15 digits at the
height of the scale, and all are judged by the independent check of ``tests/acceptance`` in
one run. Times are processor seconds; what QGIS needs to draw its map is in its time, for it
places labels in no other way. Results: ``build/bench/labelling.md`` and ``.json``.
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
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
import shapely  # noqa: E402

from benchmarks.datasets import load  # noqa: E402
from benchmarks.peers import qgis_labels  # noqa: E402
from citygrid_plugin.core.division.divide import divide  # noqa: E402
from citygrid_plugin.core.division.settings import DivisionSettings  # noqa: E402
from citygrid_plugin.core.labelling import HEIGHTS_MM, LabelSettings, label_grid  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402
from tests.acceptance.independent.labels import measure_labels  # noqa: E402

CITYGRID = "CityGrid"
METHODS = (CITYGRID, *qgis_labels.METHODS)
DATA = ("sample", "helsinki", "monaco", "shanghai", "wuhan", "city 5 km²")

#: Column title, figure of the check, how to print it.
COLUMNS = (
    ("labelled", "labelled_share", "{:.3f}"),
    ("in their cell", "inside_share", "{:.3f}"),
    ("overlaps", "overlaps", "{:.0f}"),
    ("across an edge", "crossing_share", "{:.3f}"),
    ("over a building", "over_buildings_share", "{:.3f}"),
    ("s", "seconds", "{:.2f}"),
)

LEGEND = """\
labelled: share of the cells that have a label. in their cell, across an edge, over a building: shares
of the labels, whose texts are rectangles. overlaps: pairs of labels. s: processor seconds.
"""


def measured(name: str, scales: list[int], methods: list[str], folder: Path) -> dict[str, Any] | None:
    """Every method on one district; None where its data are absent."""
    base = load(name, folder)
    if base is None:
        return None
    grid = divide(base, DivisionSettings(start_date="20260101")).unit_grid
    qgis_labels.prepare()  # the start of a program is nobody's work
    rows: dict[str, Any] = {}
    for scale in scales:
        for method in methods:
            print(f"{name} 1:{scale}: {method}", file=sys.stderr)
            started = time.process_time()
            table = placed(method, grid, base.building, base.crs, scale)
            seconds = time.process_time() - started
            figures = measure_labels(grid, table, scale, base.building.geometry)
            shown = {key: float(value) for key, value in figures.items() if not key.startswith("_")}
            rows.setdefault(str(scale), {})[method] = {**shown, "seconds": seconds}
    return {"data": name, "cells": len(grid), "scales": rows}


def placed(method: str, grid: FeatureTable, building: FeatureTable, crs: str, scale: int) -> FeatureTable:
    """The labels of one method as the layer unit_grid_label."""
    if method == CITYGRID:
        return label_grid(grid, LabelSettings((scale,)), building).table()
    place = qgis_labels.METHODS[method]
    houses = building.geometry[shapely.get_dimensions(building.geometry) == 2]
    codes, height = grid.columns["code"], HEIGHTS_MM[scale]
    centre, angle = place(grid.geometry, codes, houses, crs, scale, height)
    there = np.flatnonzero(np.isfinite(centre[:, 0]))
    return FeatureTable.of(
        "unit_grid_label",
        shapely.points(centre[there]),
        code=codes[there],
        text=codes[there],
        angle=angle[there],
        scale=np.full(len(there), scale),
        height_mm=np.full(len(there), height),
        placement=np.full(len(there), "level", dtype=object),
    )


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown, one table for each district and scale."""
    text = [LEGEND]
    for one in results:
        for scale, rows in one["scales"].items():
            text.append(f"\n## {one['data']}, {one['cells']} cells, 1:{scale}\n")
            titles = ["method", *(title for title, _, _ in COLUMNS), "time / CityGrid"]
            text.append("| " + " | ".join(titles) + " |")
            text.append("|---" * len(titles) + "|")
            ours = rows.get(CITYGRID, {}).get("seconds")
            for method, row in rows.items():
                cells = [form.format(row[key]) for _, key, form in COLUMNS]
                ratio = f"{row['seconds'] / ours:.2f}" if ours else "-"
                text.append("| " + " | ".join([method, *cells, ratio]) + " |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", nargs="+", default=DATA, help=f"of {', '.join(DATA)}, or GeoPackages")
    parser.add_argument(
        "--scales", nargs="+", type=int, default=[500, 1000, 2000], choices=sorted(HEIGHTS_MM)
    )
    parser.add_argument("--methods", nargs="+", default=list(METHODS), choices=METHODS, metavar="METHOD")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for name in options.data:
        found = measured(name, options.scales, options.methods, options.out)
        if found is None:
            print(f"{name}: left out, its data are not in ../shared/data", file=sys.stderr)
            continue
        results.append(found)
        (options.out / "labelling.md").write_text(table(results), "utf-8")
        (options.out / "labelling.json").write_text(
            json.dumps(results, ensure_ascii=False, indent=1), "utf-8"
        )
    print(table(results))
    return 0 if results else 1


if __name__ == "__main__":
    sys.exit(main())
