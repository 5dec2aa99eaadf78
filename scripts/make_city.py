#!/usr/bin/env python3
"""Make up base data: a city of any size for benchmarks, or the district of the demo."""

from __future__ import annotations

import argparse
import sys

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Make the base data and write them as one GeoPackage."""
    from citygrid_plugin.core.sample import make_sample_district, make_synthetic_city  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415

    check_target(arguments.out)
    if arguments.district:
        base = make_sample_district(arguments.seed)
    else:
        base = make_synthetic_city(arguments.area, arguments.seed, Span(progress, 0.0, 0.8))
    tables = [table for table in base.tables().values() if len(table)]
    write_geopackage(arguments.out, tables, base.crs, progress=Span(progress, 0.8, 1.0))
    return {
        "out": arguments.out,
        "crs": base.crs,
        "layers": {table.name: len(table) for table in tables},
    }


def square_kilometres(text: str) -> float:
    """An area that can be made: more than one block, less than what memory holds."""
    area = float(text)
    if not 0.5 <= area <= 1000:
        raise argparse.ArgumentTypeError(tr("the area must be within 0.5 and 1000 km²"))
    return area


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(tr("Make up base data: a city of any size for benchmarks, or the demo's district."))
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--area", type=square_kilometres, default=260.0, help=tr("area of the city in km²"))
    what.add_argument("--district", action="store_true", help=tr("make the sample district of the demo"))
    parser.add_argument("--seed", type=int, default=1, help=tr("other seeds draw other streets"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
