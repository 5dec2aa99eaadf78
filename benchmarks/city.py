#!/usr/bin/env python3
"""Divide a whole synthetic city and say what it took: wall clock, CPU, peak memory, cells.

By default 260 km² in two processes, the size the project promises to divide within five
minutes on two cores and under 4 GB. The result is also put to the independent check.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

#: Figures of quality that a city must show as well as a district.
SHOWN = (
    "cells",
    "buildings_cut",
    "compounds_cut",
    "coverage_is_valid",
    "overlaps",
    "holes_within_communities",
    "area_error_relative_worst_community",
    "codes_malformed",
    "codes_repeated",
    "numbering_agrees",
    "free_within_0.5_2.0",
    "free_within_0.7_1.5",
    "polsby_popper_median",
    "fall_apart_4m_share",
)


def main(arguments: list[str] | None = None) -> int:
    """Make the city, divide it, measure, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--area", type=float, default=260.0, help="km²")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--no-check", action="store_true", help="leave out the independent check")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "city.json")
    options = parser.parse_args(arguments)

    from benchmarks.trial import CITYGRID, run
    from citygrid_plugin.core.sample import make_synthetic_city

    base = make_synthetic_city(options.area, options.seed)
    grid, cost = run(CITYGRID, base, options.processes)
    figures = {
        "area_km2": options.area,
        "processes": options.processes,
        "buildings": len(base.building),
        "components": len(base.component),
        "cells": len(grid),
        **cost,
        "cpu_s_per_km2": cost["cpu_s"] / options.area,
    }
    if not options.no_check:
        from tests.acceptance.independent import measure

        measured = measure(base.tables(), grid)
        figures |= {key: measured[key] for key in SHOWN}
    options.out.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(figures, default=lambda value: value.tolist(), indent=1)
    options.out.write_text(text, "utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
