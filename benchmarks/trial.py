"""One way of dividing on one data set, in a process of its own so that time and memory are its own.

``python -m benchmarks.trial METHOD BASE.pickle RESULT.json [PROCESSES]``
"""

from __future__ import annotations

import json
import pickle
import resource
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from benchmarks.peers import peer
from benchmarks.peers.common import communities, home_of
from citygrid_plugin.core.model.features import BaseData, FeatureTable

TARGET = 10_000.0
CITYGRID = "CityGrid"


def run(method: str, base: BaseData, processes: int = 1) -> tuple[FeatureTable, dict[str, Any]]:
    """Divide and time it: (unit grid, figures of time and memory)."""
    divide = None if method == CITYGRID else peer(method)  # imports are nobody's work
    if divide is None:
        from citygrid_plugin.core.division.divide import divide as citygrid
        from citygrid_plugin.core.division.settings import DivisionSettings
    wall, cpu = time.perf_counter(), _cpu()
    if divide is None:
        grid = citygrid(base, DivisionSettings(TARGET, start_date="20260101"), processes=processes).unit_grid
    else:
        cells = divide(base, TARGET)
    cost = {
        "wall_s": time.perf_counter() - wall,
        "cpu_s": _cpu() - cpu,
        "peak_rss_mb": _peak_rss_mb(processes),
    }
    return (grid if divide is None else as_grid(cells, base)), cost


def as_grid(cells: NDArray, base: BaseData) -> FeatureTable:
    """Any polygons as a unit grid that can be measured: single, cut at borders, noded to each other.

    Peers give no codes; each gets one in the order of its rows. Not part of their time.
    """
    single = shapely.get_parts(np.asarray(cells, dtype=object))
    single = single[shapely.get_type_id(single) == 3]
    border = shapely.boundary(communities(base))
    lines = shapely.union_all(np.concatenate([shapely.boundary(single), border]), grid_size=0.001)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    face, cell = shapely.STRtree(single).query(shapely.point_on_surface(faces), predicate="within")
    owner = np.full(len(faces), -1)
    owner[face[::-1]] = cell[::-1]
    home = home_of(faces, base)
    keep = (owner >= 0) & (home >= 0)
    key, group = np.unique(np.column_stack([owner, home])[keep], axis=0, return_inverse=True)
    group = group.ravel()
    order = np.argsort(group, kind="stable")
    pieces = np.split(faces[keep][order], np.flatnonzero(np.diff(group[order])) + 1)
    merged = np.array([shapely.coverage_union_all(piece) for piece in pieces], dtype=object)
    parts, row = shapely.get_parts(merged, return_index=True)
    home = key[row, 1]
    codes = np.array([str(code) for code in base.community.column("code")], dtype=object)
    community = codes[np.repeat(np.arange(len(codes)), shapely.get_num_geometries(base.community.geometry))][
        home
    ]
    code = np.array([f"{where}{number % 1000:03d}" for number, where in enumerate(community)], dtype=object)
    columns = {"code": code, "community_code": community, "area_m2": shapely.area(parts)}
    return FeatureTable("unit_grid", parts, np.arange(1, len(parts) + 1), columns)


def main() -> None:
    """Run one trial and leave its figures as JSON."""
    from tests.acceptance.independent import measure

    method, source, result, *processes = sys.argv[1:]
    with Path(source).open("rb") as file:
        base = pickle.load(file)  # written by run.py a moment ago
    grid, cost = run(method, base, int(processes[0]) if processes else 1)
    figures = {key: value for key, value in measure(base.tables(), grid).items() if key[0] != "_"}
    area = float(shapely.area(base.community.geometry).sum()) / 1e6
    figures |= cost | {"area_km2": area, "cpu_s_per_km2": cost["cpu_s"] / area}
    Path(result).write_text(json.dumps(figures, default=lambda value: value.tolist(), indent=1), "utf-8")


def _cpu() -> float:
    """CPU seconds of this process and of its ended children."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _peak_rss_mb(processes: int) -> float:
    """Peak memory in MB: this process, plus that of the largest worker times their number.

    The own peak is the kernel's VmHWM: ru_maxrss of a new program starts at what its parent
    held. Workers share pages with this process, so that the sum is an upper bound.
    """
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    own = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss if processes > 1 else 0
    return (own + worker * processes) / 1024


if __name__ == "__main__":
    main()
