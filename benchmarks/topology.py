#!/usr/bin/env python3
"""Set the check of coverage beside GEOS, shapely and PostGIS: what each finds, and how long it takes.

Voronoi cells with one vertex of 2 % of them moved by up to 0.4 m. Each method works in a
process of its own on polygons that are in memory already (PostGIS: in its table, indexed);
of three runs the fastest counts. Results: ``build/bench/topology.md`` and ``.json``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "scripts"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from throwaway_postgres import Unavailable  # noqa: E402

from benchmarks.peers import postgis  # noqa: E402
from benchmarks.voronoi import damaged, voronoi_coverage  # noqa: E402
from citygrid_plugin.core.coding.reading_order import reading_order  # noqa: E402

CITYGRID = "CityGrid"
RUNS = 3
#: m²: what is smaller is no overlap, for anyone.
SMALLEST = 1e-6

LEGEND = """\
recall: share of the damaged cells that are among those told. false alarms: cells told that are
neither damaged nor beside one that is; and cells told of the same coverage undamaged. Damage is
to inner cells: of one that reaches outwards nobody without a declared outer line can know.
time / CityGrid: how many times longer it takes than CityGrid's check of coverage.
peak MB: of the whole process, polygons and benchmark included; of PostGIS its client alone.
"""

#: The fastest time, and the rows of the cells that a method tells of.
Told = tuple[float, NDArray[np.int64]]
#: Communities made up for the cells have about so many rows of cells.
COMMUNITY = 22
CELL_SIDE = 100.0


@dataclass(frozen=True)
class Town:
    """Cells with their codes, and the communities they were drawn in."""

    cells: NDArray
    codes: NDArray
    communities: NDArray
    community_codes: NDArray

    @classmethod
    def of(cls, cells: NDArray) -> Town:
        """Communities made of undamaged cells."""
        west, south = shapely.total_bounds(cells)[:2]
        place = shapely.get_coordinates(shapely.point_on_surface(cells)) - (west, south)
        block = np.floor(place / (COMMUNITY * CELL_SIDE)).astype(int)
        _, home = np.unique(block, axis=0, return_inverse=True)
        members = [np.flatnonzero(home == number) for number in range(home.max() + 1)]
        borders = np.array([shapely.coverage_union_all(cells[rows]) for rows in members], dtype=object)
        names = np.array(
            [f"420102{number // 1000 + 1:03d}{number % 1000 + 1:03d}" for number in range(len(members))]
        )
        codes = np.empty(len(cells), dtype=object)
        for rows, name in zip(members, names, strict=True):
            codes[rows] = [f"{name}{rank + 1:03d}" for rank in reading_order(cells[rows])]
        return cls(cells, codes, borders, names)

    def save(self, path: Path) -> None:
        """For the process of a trial."""
        cells, borders = shapely.to_wkb(self.cells), shapely.to_wkb(self.communities)
        np.savez(path, cells=cells, codes=self.codes, communities=borders, names=self.community_codes)

    @classmethod
    def load(cls, path: Path) -> Town:
        """What was saved, by this program a moment ago."""
        with np.load(path, allow_pickle=True) as saved:
            cells, borders = shapely.from_wkb(saved["cells"]), shapely.from_wkb(saved["communities"])
            return cls(cells, saved["codes"], borders, saved["names"])

    def subject(self, with_communities: bool) -> Any:
        """The town as a check takes it."""
        from citygrid_plugin.core.model.features import FeatureTable
        from citygrid_plugin.core.topology.subject import Subject

        columns = {
            "code": self.codes,
            "area_m2": shapely.area(self.cells),
            "start_date": np.full(len(self.cells), "20260101", dtype=object),
        }
        community = FeatureTable.of("community", self.communities, code=self.community_codes.astype(object))
        grid = FeatureTable.of("unit_grid", self.cells, **columns)
        return Subject("EPSG:4547", grid, community if with_communities else None)


def fastest(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of the fastest run, and what it returned."""
    best = np.inf
    for _ in range(RUNS):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    return best, result


def check_coverage(with_communities: bool) -> Callable[[Town], Told]:
    """CityGrid's check of coverage, from cells to flags."""

    def told(town: Town) -> Told:
        from citygrid_plugin.core.model.progress import Silent
        from citygrid_plugin.core.topology.coverage import check_coverage
        from citygrid_plugin.core.topology.rules import RuleBook

        subject = town.subject(with_communities)
        seconds, flags = fastest(lambda: list(check_coverage(subject, RuleBook(), Silent())))
        return seconds, _rows(flags)

    return told


def check_everything(town: Town) -> Told:
    """CityGrid's whole check by every rule that cells and communities allow for."""
    from citygrid_plugin.core.topology.check import check_grid
    from citygrid_plugin.core.topology.coverage import RULES

    subject = town.subject(with_communities=True)
    seconds, report = fastest(lambda: check_grid(subject))
    return seconds, _rows(flag for flag in report.flags if flag.rule in RULES)


def geos(gap_width: float) -> Callable[[Town], Told]:
    """shapely.coverage_invalid_edges."""

    def told(town: Town) -> Told:
        seconds, edges = fastest(lambda: shapely.coverage_invalid_edges(town.cells, gap_width=gap_width))
        return seconds, np.flatnonzero(~shapely.is_empty(edges))

    return told


def overlay(town: Town) -> Told:
    """What one writes with shapely: areas of all pairs that meet, and rings within the union."""
    cells = town.cells

    def work() -> tuple[NDArray, NDArray]:
        first, second = shapely.STRtree(cells).query(cells, predicate="intersects")
        first, second = first[first < second], second[first < second]
        area = shapely.area(shapely.intersection(cells[first], cells[second]))
        whole = shapely.get_parts(shapely.union_all(cells))
        rings, part = shapely.get_rings(whole, return_index=True)
        return np.concatenate([first[area > SMALLEST], second[area > SMALLEST]]), rings[
            np.diff(part, prepend=-1) == 0
        ]

    seconds, (overlapping, rings) = fastest(work)
    return seconds, np.union1d(overlapping, _beside(cells, shapely.polygons(rings)))


def with_postgis(town: Town) -> Told:
    """The pair of queries for overlaps and gaps."""
    with postgis.server() as connection:
        postgis.load(connection, town.cells)
        pairs = [postgis.timed(connection, postgis.OVERLAPS) for _ in range(RUNS)]
        rings = [postgis.timed(connection, postgis.GAPS) for _ in range(RUNS)]
    gaps = shapely.from_wkb([bytes(ring) for (ring,) in rings[0][1]])
    overlapping = np.array(pairs[0][1], dtype=np.int64).ravel()
    seconds = min(pair[0] for pair in pairs) + min(ring[0] for ring in rings)
    return seconds, np.union1d(overlapping, _beside(town.cells, gaps))


METHODS: dict[str, Callable[[Town], Told]] = {
    CITYGRID: check_coverage(with_communities=False),
    "CityGrid, with communities": check_coverage(with_communities=True),
    "CityGrid, all rules": check_everything,
    "coverage_invalid_edges": geos(0.0),
    "coverage_invalid_edges, gaps to 0.5 m": geos(0.5),
    "shapely: pairs and union": overlay,
    "PostGIS: overlap and gap queries": with_postgis,
}


def _rows(flags: Iterable[Any]) -> NDArray[np.int64]:
    """The rows of the cells that flags name: their ids count from 1."""
    return np.unique([fid - 1 for flag in flags for fid in flag.fids]).astype(np.int64)


def _beside(cells: NDArray, gaps: NDArray) -> NDArray:
    return np.unique(shapely.STRtree(cells).query(gaps, predicate="dwithin", distance=1e-5)[1])


def trial(method: str, source: Path, result: Path) -> None:
    """One method on one set of cells; called in a process of its own."""
    try:
        seconds, told = METHODS[method](Town.load(source))
    except Unavailable as error:
        figures: dict[str, Any] = {"failed": str(error)}
    else:
        status = Path("/proc/self/status").read_text("ascii").splitlines()
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
        figures = {"seconds": seconds, "told": told.tolist(), "peak_rss_mb": peak}
    result.write_text(json.dumps(figures), "utf-8")


def in_own_process(method: str, town: Town, folder: Path) -> dict[str, Any]:
    """The figures of one method; one that fails says so."""
    source, result = folder / "topology_cells.npz", folder / "topology_trial.json"
    town.save(source)
    result.unlink(missing_ok=True)
    command = [sys.executable, "-m", "benchmarks.topology", "--trial", method, source, result]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    figures = {"failed": (done.stderr.strip().splitlines() or ["?"])[-1]}
    if result.exists():
        figures = json.loads(result.read_text("utf-8"))
    source.unlink()
    result.unlink(missing_ok=True)
    return figures


def measured(count: int, methods: list[str], folder: Path) -> dict[str, Any]:
    """Every method on cells damaged and undamaged."""
    cells = voronoi_coverage(count)
    rim = shapely.boundary(shapely.coverage_union_all(cells))
    inner = np.flatnonzero(~shapely.intersects(cells, rim))
    broken, hit = damaged(cells[inner])
    around = np.unique(shapely.STRtree(cells).query(cells[inner[hit]], predicate="intersects")[1])
    whole = Town.of(cells)
    town = replace(whole, cells=cells.copy())
    town.cells[inner] = broken
    hit = inner[hit]
    rows = {}
    for method in methods:
        print(f"{count}: {method}", file=sys.stderr)
        figures = in_own_process(method, town, folder)
        if "told" in figures:
            told = np.array(figures.pop("told"), dtype=np.int64)
            figures["recall"] = float(np.isin(hit, told).mean())
            figures["false_alarms"] = len(np.setdiff1d(told, around))
            if method.startswith(CITYGRID):
                figures["told_of_undamaged"] = len(in_own_process(method, whole, folder)["told"])
        rows[method] = figures
    vertices = int(shapely.get_num_coordinates(cells).sum())
    return {"polygons": len(cells), "vertices": vertices, "damaged": len(hit), "methods": rows}


def table(results: list[dict[str, Any]]) -> str:
    """The figures as Markdown, one table for each size."""
    text = [LEGEND]
    for one in results:
        text.append(
            f"\n## {one['polygons']:,} polygons, {one['vertices']:,} vertices, {one['damaged']:,} damaged\n"
        )
        text.append(
            "| method | s | time / CityGrid | recall | false alarms | peak MB |\n|---|---|---|---|---|---|"
        )
        ours = one["methods"].get(CITYGRID, {}).get("seconds")
        for method, row in one["methods"].items():
            if "failed" in row:
                text.append(f"| {method} | left out: {row['failed']} |")
                continue
            ratio = f"{row['seconds'] / ours:.2f}" if ours else "-"
            alarms = str(row["false_alarms"])
            if "told_of_undamaged" in row:
                alarms += f"; {row['told_of_undamaged']}"
            figures = f"{row['seconds']:.3f} | {ratio} | {row['recall']:.4f} | {alarms}"
            text.append(f"| {method} | {figures} | {row['peak_rss_mb']:.0f} |")
    return "\n".join(text) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table, leave it in the output folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", nargs="+", type=int, default=[20_000, 100_000], help="polygons")
    parser.add_argument("--methods", nargs="+", default=list(METHODS), choices=METHODS, metavar="METHOD")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--trial", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.trial:
        trial(options.trial[0], Path(options.trial[1]), Path(options.trial[2]))
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    results = []
    for count in options.sizes:
        results.append(measured(count, options.methods, options.out))
        (options.out / "topology.md").write_text(table(results), "utf-8")
        (options.out / "topology.json").write_text(json.dumps(results, indent=1), "utf-8")
    print(table(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
