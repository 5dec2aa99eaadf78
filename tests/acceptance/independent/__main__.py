"""``python -m tests.acceptance.independent BASE.gpkg GRID.gpkg [--worst]``."""

from __future__ import annotations

import argparse
import sys
import time

from . import TARGET_M2, measure, read_layers


def write(line: str) -> None:
    """A line on standard output."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print one line per figure."""
    parser = argparse.ArgumentParser(description="Measure a finished grid against its base data.")
    parser.add_argument("base")
    parser.add_argument("grid")
    parser.add_argument("--layer", default="unit_grid")
    parser.add_argument("--target", type=float, default=TARGET_M2, help="m²")
    parser.add_argument("--worst", action="store_true", help="list the offenders of each figure as well")
    given = parser.parse_args()
    base, grid = read_layers(given.base), read_layers(given.grid)
    claimed = None
    if "compliance" in grid:
        rows = grid["compliance"].columns
        claimed = {
            str(code): str(reason)
            for code, reason in zip(rows["code"], rows["reason"], strict=True)
            if reason in ("compound", "building", "community")
        }
    start = time.process_time()
    figures = measure(base, grid[given.layer], target=given.target, claimed=claimed)
    for name, value in figures.items():
        if name.startswith("_"):
            if given.worst and len(value):
                write(f"    {name[1:]}:")
                for line in value[:40]:
                    write(f"        {line}")
        else:
            write(f"{name:50s} {value:.6g}" if isinstance(value, float) else f"{name:50s} {value}")
    write(f"{'seconds':50s} {time.process_time() - start:.1f}")


main()
