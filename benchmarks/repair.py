#!/usr/bin/env python3
"""Set the repair of a grid beside other ways to clean a coverage: time, errors left, ground lost.

Cells are Voronoi polygons of some 25 vertices; in 2 % of them one vertex is moved by up to
0.4 m. In memory beside GEOS's coverage_clean; from file to file beside mapshaper -clean
where that is installed. Times are processor seconds of one thread, the best of ``--runs``; all
of ours hold finding the faults and the proof. Error: how far the areas of all cells are from the truth.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
for place in (ROOT, ROOT / "scripts"):
    if str(place) not in sys.path:
        sys.path.insert(0, str(place))

from benchmarks.voronoi import damaged, voronoi_coverage  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402
from citygrid_plugin.core.repair import Repair, repair_grid  # noqa: E402
from citygrid_plugin.core.topology.subject import Subject  # noqa: E402
from citygrid_plugin.store.geopackage import write_geopackage  # noqa: E402
from citygrid_plugin.store.vector_source import read_table  # noqa: E402

CRS = "EPSG:4547"
#: Narrower gaps than this are errors to GEOS, m.
_GAP = 1.0


def timed(work: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """Seconds of processor time of the fastest run, and its result: all of it runs in one thread."""
    best, result = np.inf, None
    for _ in range(runs):
        started = time.process_time()
        result = work()
        best = min(best, time.process_time() - started)
    return best, result


def quality(cells: NDArray[np.object_], truth: NDArray[np.object_]) -> dict[str, Any]:
    """What is wrong with a result still, by GEOS, and how far its areas are from the truth."""
    bad = int((~shapely.is_empty(shapely.coverage_invalid_edges(cells))).sum())
    narrow = int((~shapely.is_empty(shapely.coverage_invalid_edges(cells, gap_width=_GAP))).sum())
    inlets = int((~shapely.is_empty(shapely.coverage_invalid_edges(truth, gap_width=_GAP))).sum())
    return {
        "cells with errors left": bad,
        "with a gap width of 1 m": f"{narrow} (truth: {inlets})",
        "area error m2": round(float(np.abs(shapely.area(cells) - shapely.area(truth)).sum()), 1),
    }


def grid_table(cells: NDArray[np.object_]) -> FeatureTable:
    """Cells with the attributes of a unit grid."""
    codes = [
        f"42010{k // 999 // 1000:01d}{k // 999 % 1000:03d}001{k % 999 + 1:03d}" for k in range(len(cells))
    ]
    return FeatureTable.of(
        "unit_grid",
        cells,
        code=np.array(codes, dtype=object),
        area_m2=shapely.area(cells),
        start_date=np.full(len(cells), "20260101", dtype=object),
    )


def in_memory(
    truth: NDArray[np.object_], broken: NDArray[np.object_], runs: int
) -> dict[str, dict[str, Any]]:
    """Ours and GEOS's, arrays in and out."""
    table = grid_table(broken)
    ours, repair = timed(lambda: repair_grid(Subject(CRS, table)), runs)
    lines: dict[str, dict[str, Any]] = {"citygrid": {"s": ours, **quality(_cells(repair), truth)}}
    lines["citygrid"] |= {"left": len(repair.left), "changed": len(repair.changed)}
    for name, options in (
        ("coverage_clean, snap auto", {}),
        ("coverage_clean, no snapping", {"snapping_distance": 0.0}),
    ):
        seconds, cells = timed(lambda: shapely.coverage_clean(broken, gap_width=_GAP, **options), 1)  # noqa: B023
        lines[name] = {"s": seconds, **quality(cells, truth)}
    return lines


def from_file_to_file(
    truth: NDArray[np.object_], broken: NDArray[np.object_], runs: int
) -> dict[str, dict[str, Any]]:
    """Ours from GeoPackage to GeoPackage, and mapshaper's from shapefile to shapefile."""
    import check_topology
    from _cli import run

    lines = {}
    with tempfile.TemporaryDirectory() as folder:
        grid, out = Path(folder, "grid.gpkg"), Path(folder, "out.gpkg")
        write_geopackage(grid, [grid_table(broken)], CRS)
        arguments = [str(grid), "--fix", "--out", str(out)]
        seconds, status = timed(
            lambda: run(check_topology.main, check_topology.build_parser, arguments), runs
        )
        cells = read_table(out, "unit_grid")[0].geometry
        lines["citygrid --fix"] = {"s": seconds, "status": status, **quality(cells, truth)}
        command = _mapshaper()
        if command is None:
            print("mapshaper is not installed: its line is missing.", file=sys.stderr)
        else:
            lines["mapshaper -clean"] = _run_mapshaper(command, Path(folder), broken, truth)
    return lines


def _mapshaper() -> list[str] | None:
    found = shutil.which("mapshaper")
    return [found] if found else None


def _run_mapshaper(
    command: list[str], folder: Path, broken: NDArray[np.object_], truth: NDArray[np.object_]
) -> dict[str, Any]:
    import pyogrio

    source, out = folder / "grid.shp", folder / "clean.shp"
    pyogrio.raw.write(
        source,
        shapely.to_wkb(broken),
        [np.arange(len(broken))],
        ["id"],
        geometry_type="Polygon",
        crs=CRS,
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*command, source, "-clean", "-o", out], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    table = read_table(out)[0]
    return {"s": seconds, **quality(table.geometry[np.argsort(table.columns["id"])], truth)}


def _cells(repair: Repair) -> NDArray[np.object_]:
    return repair.unit_grid.geometry


def main() -> None:
    """Run, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--cells", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "repair.json")
    arguments = parser.parse_args()
    truth = voronoi_coverage(arguments.cells)
    broken, hit = damaged(truth)
    print(f"{len(truth)} cells, {shapely.get_num_coordinates(truth).sum()} vertices, {len(hit)} damaged")
    lines = in_memory(truth, broken, arguments.runs) | from_file_to_file(truth, broken, arguments.runs)
    clean = lines["coverage_clean, no snapping"]["s"]
    for name, line in lines.items():
        line["share of coverage_clean"] = round(line["s"] / clean, 3)
        line["s"] = round(line["s"], 2)
        print(f"{name}: {json.dumps(line, ensure_ascii=False)}")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(lines, ensure_ascii=False, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
