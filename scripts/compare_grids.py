#!/usr/bin/env python3
"""Compare two unit grids cell by cell: what was kept, split, merged, redrawn."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read both grids, compare, write the layer and the table of changes."""
    from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS  # noqa: PLC0415
    from citygrid_plugin.core.history import compare_grids  # noqa: PLC0415
    from citygrid_plugin.core.history.beside import beside  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.previous_grid import read_previous  # noqa: PLC0415

    check_target(arguments.out, [arguments.old, arguments.new])
    old = read_previous(arguments.old, arguments.layer, Span(progress, 0.0, 0.1))
    new = read_previous(arguments.new, arguments.layer, Span(progress, 0.1, 0.2))
    first, second, crs = beside(old.unit_grid, old.crs, new.unit_grid, new.crs, progress)
    comparison = compare_grids(
        first,
        second,
        Span(progress, 0.2, 0.9),
        tolerance=arguments.tolerance,
        least_share=arguments.least_share,
    )
    tables = [comparison.change, comparison.lineage]
    write_geopackage(arguments.out, tables, crs, schemas=DELIVERY_SCHEMAS, progress=Span(progress, 0.9, 1.0))
    progress.set(1.0)
    return {"out": arguments.out, "crs": crs, **comparison.as_dict()}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Compare two unit grids cell by cell: kept, split, merged, redrawn."),
        out=tr("GeoPackage with the layer grid_change and the table grid_lineage"),
    )
    parser.add_argument("old", type=Path, metavar="OLD", help=tr("file with the unit grid before"))
    parser.add_argument("new", type=Path, metavar="NEW", help=tr("file with the unit grid after"))
    parser.add_argument("--layer", default="unit_grid", metavar="NAME", help=tr("its layer in both files"))
    parser.add_argument(
        "--tolerance",
        type=float,
        default=1e-6,
        metavar="M",
        help=tr("ground that differs by no more than this is the same"),
    )
    parser.add_argument(
        "--least-share",
        type=float,
        default=0.05,
        metavar="SHARE",
        help=tr("cells that share less of the smaller one have nothing to do with each other"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
