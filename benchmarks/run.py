#!/usr/bin/env python3
"""Set CityGrid beside other ways to divide a city: quality and time, in one run and one table.

Every figure of quality comes from the independent check of ``tests/acceptance``, for all
alike; every time is CPU of the division alone, in a process of its own. Reading, writing
and program start are not counted, for anyone. Results: ``build/bench/bench.md`` and
``bench.json``. ``benchmarks/city.py`` runs the whole city of 260 km²; ``labelling.py`` sets
the labels of the grids beside those of QGIS. With ``--census`` the codes of a census are given
too, beside QGIS's own tools (``benchmarks/census.py``); with ``--live`` live cases are set beside
QGIS's own refresh on notification (``benchmarks/live_cases.py``); with ``--patrol`` come routes,
tours, zones and fleets.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks import census, census_checks, fleet, live_cases, merging, routes, tours, zones  # noqa: E402
from benchmarks.datasets import load  # noqa: E402
from benchmarks.peers import PEERS  # noqa: E402
from benchmarks.trial import CITYGRID  # noqa: E402

METHODS = (CITYGRID, *PEERS)
DATA = ("sample", "helsinki", "monaco", "shanghai", "wuhan", "city 30 km²")

#: Column title, figure of the check, how to print it.
COLUMNS = (
    ("cells", "cells", "{:.0f}"),
    ("in 5-20k", "all_within_0.5_2.0", "{:.3f}"),
    ("in 7-15k", "all_within_0.7_1.5", "{:.3f}"),
    ("free in 5-20k", "free_within_0.5_2.0", "{:.3f}"),
    ("free in 7-15k", "free_within_0.7_1.5", "{:.3f}"),
    ("buildings cut", "buildings_cut", "{:.0f}"),
    ("compounds cut", "compounds_cut", "{:.0f}"),
    ("PP", "polsby_popper_median", "{:.2f}"),
    ("on barrier", "on_barrier_or_road_axis", "{:.2f}"),
    ("°/100 m free", "turning_deg_per_100m_free", "{:.0f}"),
    ("fall apart", "fall_apart_4m_share", "{:.3f}"),
    ("CPU s/km²", "cpu_s_per_km2", "{:.2f}"),
    ("peak MB", "peak_rss_mb", "{:.0f}"),
)

LEGEND = """\
in 5-20k, in 7-15k: share of cells with that many m² (free: those that no compound, building
or community border forces to be otherwise, by the check's own reckoning). cut: in two cells.
PP: median Polsby-Popper. on barrier: share of inner edge length on a street, its axis, water,
green or wall. °/100 m free: turning of edges that follow nothing. fall apart: share of cells
in pieces when shrunk by 4 m. CPU: the division alone, of one process.
Community borders of made-up data run some centimetres to a metre beside the street lines, as
surveyed ones do: a method that cuts along both leaves slivers, which count as cells.
"""


def trial(method: str, pickled: Path, folder: Path) -> dict[str, Any]:
    """Run one method on one data set; a method that fails is a row that says so."""
    result = folder / "trial.json"
    result.unlink(missing_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.trial", method, pickled, result],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if not result.exists():
        last = [line for line in done.stderr.splitlines() if line.strip()][-1:]
        return {"failed": last[0] if last else f"exit status {done.returncode}"}
    return json.loads(result.read_text("utf-8"))


def table(results: dict[str, dict[str, dict[str, Any]]]) -> str:
    """The figures as Markdown, one table for each data set."""
    text = [f"{platform.python_implementation()} {platform.python_version()}, {_processor()}\n", LEGEND]
    for name, rows in results.items():
        area = next((row["area_km2"] for row in rows.values() if "area_km2" in row), 0.0)
        text.append(f"\n## {name} ({area:.2f} km²)\n")
        titles = ["method", *(title for title, _, _ in COLUMNS), "CPU / CityGrid"]
        text.append("| " + " | ".join(titles) + " |")
        text.append("|---" * (len(COLUMNS) + 2) + "|")
        ours = rows.get(CITYGRID, {}).get("cpu_s")
        for method, row in rows.items():
            if "failed" in row:
                text.append(f"| {method} | failed: {row['failed']} |")
                continue
            cells = [form.format(row[key]) if row.get(key) is not None else "-" for _, key, form in COLUMNS]
            ratio = f"{row['cpu_s'] / ours:.2f}" if ours else "-"
            text.append("| " + " | ".join([method, *cells, ratio]) + " |")
    return "\n".join(text) + "\n"


def _processor() -> str:
    """The processor's name as the kernel has it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    names = [line for line in lines if line.startswith("model name")]
    return f"{names[0].split(':')[1].strip()}, {len(names)} cores" if names else platform.machine()


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", nargs="+", default=DATA, help=f"of {', '.join(DATA)}, or GeoPackages")
    parser.add_argument("--methods", nargs="+", default=METHODS, choices=METHODS, metavar="METHOD")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument(
        "--merging",
        type=int,
        nargs="?",
        const=300_000,
        default=0,
        metavar="COMPONENTS",
        help="measure the merge of three teams' censuses instead",
    )
    parser.add_argument("--census", type=int, nargs="?", const=300_000, default=0, metavar="COMPONENTS")
    parser.add_argument(
        "--live",
        type=float,
        nargs="?",
        const=30.0,
        default=0.0,
        metavar="SECONDS",
        help="measure live cases too, so long at each rate",
    )
    parser.add_argument("--patrol", action="store_true", help="measure routes, tours, zones and fleets too")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.merging:
        return merging.main(
            ["--components", str(options.merging), "--out", str(options.out / "merging.json")]
        )
    if options.census:
        census.main(["--sizes", str(options.census), "--out", str(options.out)])
        census_checks.main(
            ["--sizes", "30000", str(options.census), "--runs", "1", "--out", str(options.out)]
        )
    if options.live:
        live_cases.main(["--seconds", str(options.live), "--out", str(options.out / "live_cases.json")])
    if options.patrol:
        routes.main(["--out", str(options.out)])
        tours.main(["--out", str(options.out)])
        zones.main(["--out", str(options.out)])
        fleet.main(["--out", str(options.out)])
    results: dict[str, dict[str, dict[str, Any]]] = {}
    for name in options.data:
        try:
            base = load(name, options.out)
        except subprocess.CalledProcessError as error:
            print(f"{name}: left out, {error}", file=sys.stderr)
            continue
        if base is None:
            print(f"{name}: left out, its data are not in ../shared/data", file=sys.stderr)
            continue
        pickled = options.out / "base.pickle"
        with pickled.open("wb") as file:
            pickle.dump(base, file)
        del base
        label = Path(name).stem if name.endswith(".gpkg") else name
        results[label] = {}
        for method in options.methods:
            print(f"{label}: {method}", file=sys.stderr)
            results[label][method] = trial(method, pickled, options.out)
            # After every trial: what was measured is not lost if a later one hangs.
            (options.out / "bench.md").write_text(table(results), "utf-8")
            figures = json.dumps(results, ensure_ascii=False, indent=1)
            (options.out / "bench.json").write_text(figures, "utf-8")
        pickled.unlink()
    (options.out / "trial.json").unlink(missing_ok=True)
    print(table(results))
    return 0 if any("failed" not in row for rows in results.values() for row in rows.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
