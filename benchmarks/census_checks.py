#!/usr/bin/env python3
"""The check of a census: CityGrid beside the same questions asked with QGIS's own tools.

A city of square cells with components at random, roads on the edges of the cells and a building in
each, made up from a seed. QGIS does what one does there by hand: cell by
``native:joinattributesbylocation`` and an expression, codes used twice by
``native:removeduplicatesbyattribute``, two of a class within 1 m by ``native:joinbynearest`` on
itself, inside a building by ``native:extractbylocation``, far from roads by
``native:joinbynearest``, required fields and dates by ``native:extractbyexpression``. CityGrid checks
by all its rules, and for a fair ratio by those that were asked of QGIS. Each works in a process of
its own on data in memory. Results: ``build/bench/census_checks.md`` and ``.json``.
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

from benchmarks.census import CRS, PROFILE, SIDE, town  # noqa: E402
from benchmarks.toolbox import Toolbox, layer_of  # noqa: E402
from citygrid_plugin.core.model.features import FeatureTable  # noqa: E402

ALL, SAME, QGIS = "CityGrid, all rules", "CityGrid, the rules asked of QGIS", "QGIS's tools"
TODAY = "20261121"


def census(count: int) -> dict[str, FeatureTable]:
    """A filled-in census with its cells, roads, buildings and the census before it."""
    component, grid = town(count)
    side = int(np.sqrt(len(grid)))
    from citygrid_plugin.store.profile_files import load_profile

    names = {entry.code: entry.name for entry in load_profile(PROFILE).classes}
    classes = component.columns["class_code"].tolist()
    numbers: dict[str, int] = {}
    codes = []
    for code in classes:
        numbers[code] = numbers.get(code, 0) + 1
        codes.append(f"420111{code}{numbers[code]:06d}")
    xy = shapely.get_coordinates(component.geometry)
    column, row = ((xy - [500_000.0, 3_380_000.0]) // SIDE).astype(int).T
    cells = grid.columns["code"][np.minimum(row, side - 1) * side + np.minimum(column, side - 1)]

    def filled(text: str) -> Any:
        return np.full(count, text, dtype=object)

    columns = {
        **component.columns,
        "code": np.array(codes, dtype=object),
        "name": np.array([names[code] for code in classes], dtype=object),
        "grid_code": cells,
        "community_code": np.array([code[:12] for code in cells], dtype=object),
        "dept_code": filled("D1"),
        "dept_name": filled("市城管委"),
        "state": filled("完好"),
        "start_date": filled("20260105"),
        "source": filled("实测"),
        "accuracy": filled("A"),
    }
    component = FeatureTable("component", component.geometry, component.fids, columns)
    shifted = shapely.points(xy + np.random.default_rng(3).normal(0.0, 0.2, xy.shape))
    lines = 500_000.0 + SIDE * np.arange(side + 1)
    roads = [shapely.LineString([(x, 3_380_000.0), (x, 3_380_000.0 + SIDE * side)]) for x in lines]
    west, south, _, _ = shapely.bounds(grid.geometry).T
    return {
        "component": component,
        "previous": FeatureTable("component", shifted, component.fids, columns),
        "unit_grid": grid,
        "road": FeatureTable.of("road", roads),
        "building": FeatureTable.of(
            "building", shapely.box(west + 40.0, south + 40.0, west + 60.0, south + 60.0)
        ),
    }


def with_citygrid(tables: dict[str, FeatureTable], alike: bool) -> dict[str, Any]:
    """``core.census_checks``, which the script, Processing and the panel call."""
    from citygrid_plugin.core.census_checks.check import check_census
    from citygrid_plugin.core.census_checks.rules import CensusRuleBook
    from citygrid_plugin.core.census_checks.rules import CensusRuleId as Id
    from citygrid_plugin.core.census_checks.subject import CensusSubject, Components
    from citygrid_plugin.store.profile_files import load_profile

    six = (Id.OUTSIDE_GRID, Id.GRID_CODE_WRONG, Id.CODE_DUPLICATE, Id.DUPLICATE, Id.IN_BUILDING, Id.OFF_ROAD)
    rules = CensusRuleBook()
    if alike:
        rules = rules.only(*six, Id.REQUIRED_MISSING, Id.DATE_MALFORMED)
    start, cpu = time.perf_counter(), time.process_time()
    subject = CensusSubject(
        Components([tables["component"]]),
        load_profile(PROFILE),
        CRS,
        unit_grid=tables["unit_grid"],
        building=tables["building"],
        road=tables["road"],
        previous=None if alike else Components([tables["previous"]]),
        today=TODAY,
    )
    report = check_census(subject, rules)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    counts = {rule.value: count for rule, count in report.by_rule().items() if count}
    return {"seconds": seconds, "cpu_s": cpu, "rules": len(report.checked), "found": counts}


def with_qgis(tables: dict[str, FeatureTable]) -> dict[str, Any]:
    """What one does in QGIS's toolbox."""
    from citygrid_plugin.core.census_checks.demands import default_demands
    from citygrid_plugin.store.profile_files import load_profile

    toolbox = Toolbox()
    run = toolbox.run
    wanted = (
        "code",
        "class_code",
        "grid_code",
        "name",
        "dept_code",
        "dept_name",
        "state",
        "start_date",
        "uid",
    )
    points = layer_of(tables["component"], "Point", CRS, wanted)
    cells = layer_of(tables["unit_grid"], "Polygon", CRS, ("code",))
    roads = layer_of(tables["road"], "LineString", CRS)
    houses = layer_of(tables["building"], "Polygon", CRS)
    demands = default_demands(load_profile(PROFILE))
    streets = ",".join(f"'{code}'" for code, demand in demands.items() if demand.street)
    outside = ",".join(f"'{code}'" for code, demand in demands.items() if demand.outside)
    found: dict[str, int] = {}
    start, cpu = time.perf_counter(), time.process_time()
    joined = run(
        "native:joinattributesbylocation", INPUT=points, JOIN=cells, PREDICATE=[0], JOIN_FIELDS=["code"],
        METHOD=1, DISCARD_NONMATCHING=False, PREFIX="cell_",
    )  # fmt: skip
    wrong = run(
        "native:extractbyexpression", INPUT=joined, EXPRESSION='"cell_code" is null or cell_code <> grid_code'
    )
    found["GRID_CODE_WRONG"] = wrong.featureCount()
    single = run("native:removeduplicatesbyattribute", INPUT=points, FIELDS=["code"])
    found["CODE_DUPLICATE"] = points.featureCount() - single.featureCount()
    near = run(
        "native:joinbynearest", INPUT=points, INPUT_2=points, FIELDS_TO_COPY=["class_code", "uid"],
        DISCARD_NONMATCHING=True, PREFIX="n_", NEIGHBORS=2, MAX_DISTANCE=1.0,
    )  # fmt: skip
    pairs = run(
        "native:extractbyexpression", INPUT=near, EXPRESSION="class_code = n_class_code and uid < n_uid"
    )
    found["DUPLICATE"] = pairs.featureCount()
    open_air = run("native:extractbyexpression", INPUT=points, EXPRESSION=f"class_code in ({outside})")
    inside = run("native:extractbylocation", INPUT=open_air, PREDICATE=[6], INTERSECT=houses)
    found["IN_BUILDING"] = inside.featureCount()
    of_streets = run("native:extractbyexpression", INPUT=points, EXPRESSION=f"class_code in ({streets})")
    beside = run(
        "native:joinbynearest", INPUT=of_streets, INPUT_2=roads, FIELDS_TO_COPY=[],
        DISCARD_NONMATCHING=True, PREFIX="", NEIGHBORS=1, MAX_DISTANCE=30.0,
    )  # fmt: skip
    found["OFF_ROAD"] = of_streets.featureCount() - beside.featureCount()
    fields = run(
        "native:extractbyexpression",
        INPUT=points,
        EXPRESSION="coalesce(name, '') = '' or coalesce(dept_code, '') = '' or coalesce(dept_name, '') = '' "
        "or coalesce(state, '') = '' or to_date(start_date, 'yyyyMMdd') is null",
    )
    found["REQUIRED_MISSING"] = fields.featureCount()
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    return {"seconds": seconds, "cpu_s": cpu, "rules": 7, "found": {k: n for k, n in found.items() if n}}


METHODS = {
    ALL: lambda tables: with_citygrid(tables, alike=False),
    SAME: lambda tables: with_citygrid(tables, alike=True),
    QGIS: with_qgis,
}


def trial(method: str, count: int, result: Path) -> None:
    """One method; called in a process of its own."""
    figures = METHODS[method](census(count))
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    figures["peak_rss_mb"] = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    result.write_text(json.dumps(figures), "utf-8")


def measured(count: int, methods: list[str], folder: Path, runs: int, limit: float) -> dict[str, Any]:
    """The figures of every method, the fastest of ``runs`` runs taken in turn; one that fails says so."""
    result = folder / "census_checks_trial.json"
    rows: dict[str, dict[str, Any]] = {}
    for number in range(runs):
        for method in methods:
            print(f"{count} components: {method}, run {number + 1}", file=sys.stderr)
            result.unlink(missing_ok=True)
            try:
                done = subprocess.run(
                    [sys.executable, "-m", "benchmarks.census_checks", "--trial", method, str(count), result],
                    cwd=ROOT,
                    env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                    capture_output=True,
                    text=True,
                    check=False,
                    timeout=limit,
                )
            except subprocess.TimeoutExpired:
                rows.setdefault(method, {"failed": f"not done after {limit:.0f} s"})
                continue
            if not result.exists():
                rows[method] = {"failed": (done.stderr.strip().splitlines() or ["?"])[-1]}
                continue
            figures = json.loads(result.read_text("utf-8"))
            if method not in rows or figures["seconds"] < rows[method].get("seconds", np.inf):
                rows[method] = figures
    result.unlink(missing_ok=True)
    return {"components": count, "methods": rows}


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown, one table for each size."""
    text = ["time / alike: how many times longer than CityGrid by the rules asked of QGIS.\n"]
    for one in results:
        text.append(f"\n## {one['components']:,} components\n")
        text.append("| method | rules | s | CPU s | time / alike | peak MB | found |")
        text.append("|---|---|---|---|---|---|---|")
        alike = one["methods"].get(SAME, {}).get("seconds")
        for method, row in one["methods"].items():
            if "failed" in row:
                text.append(f"| {method} | failed: {row['failed']} |")
                continue
            ratio = f"{row['seconds'] / alike:.1f}" if alike else "-"
            found = ", ".join(f"{rule} {count:,}" for rule, count in sorted(row["found"].items()))
            figures = f"{row['rules']} | {row['seconds']:.2f} | {row['cpu_s']:.2f} | {ratio}"
            text.append(f"| {method} | {figures} | {row['peak_rss_mb']:.0f} | {found} |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", nargs="+", type=int, default=[30_000, 300_000], help="components")
    parser.add_argument("--methods", nargs="+", default=list(METHODS), choices=METHODS, metavar="METHOD")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--limit", type=float, default=900.0, help="seconds after which a run is given up")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--trial", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.trial:
        trial(options.trial[0], int(options.trial[1]), Path(options.trial[2]))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for count in options.sizes:
        results.append(measured(count, options.methods, options.out, options.runs, options.limit))
        (options.out / "census_checks.md").write_text(table(results), "utf-8")
        (options.out / "census_checks.json").write_text(json.dumps(results, indent=1), "utf-8")
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
