#!/usr/bin/env python3
"""Measure a finished unit grid against every principle of the standard."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, add_base_data_arguments, load_base_data, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import BaseData, FeatureTable


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read base data and grid, measure, write the page and, if asked for, the tables."""
    from citygrid_plugin.core.compliance import measure_compliance, render_html  # noqa: PLC0415
    from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS  # noqa: PLC0415
    from citygrid_plugin.core.division.result import GridDivision  # noqa: PLC0415
    from citygrid_plugin.core.division.settings import DivisionSettings  # noqa: PLC0415
    from citygrid_plugin.store.atomic import require_folder, write_text  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415

    require_folder(arguments.out)
    if arguments.tables:
        inputs = [path for path in (arguments.source, arguments.grid, arguments.previous) if path]
        check_target(arguments.tables, inputs)
    base, _ = load_base_data(arguments, Span(progress, 0.0, 0.3))
    report = measure_compliance(
        base,
        GridDivision(base.crs, _read_grid(base, arguments.grid, arguments.grid_layer, progress)),
        DivisionSettings(target_area=arguments.target_area, compound_min_area=arguments.compound_min_area),
        source_scale=arguments.source_scale,
        previous=_read_grid(base, arguments.previous, arguments.grid_layer, progress)
        if arguments.previous
        else None,
        progress=Span(progress, 0.4, 0.95),
    )
    if arguments.tables:
        write_geopackage(arguments.tables, report.tables(), None, schemas=DELIVERY_SCHEMAS)
    is_json = arguments.out.suffix.lower() == ".json"
    write_text(arguments.out, report.to_json() if is_json else render_html(report, arguments.title))
    progress.set(1.0)
    return {
        "out": arguments.out,
        "tables": arguments.tables,
        "problems": report.problems(),
        "report": report.as_dict(),
    }


def _read_grid(base: BaseData, path: Path, layer: str, progress: Progress) -> FeatureTable:
    """The unit grid of a file, in the CRS of the base data."""
    from citygrid_plugin.core.compliance import grid_beside  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_table  # noqa: PLC0415

    table, crs = read_table(path, layer, name="unit_grid", progress=progress)
    return grid_beside(base, table, crs, progress)


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Measure a finished unit grid, whoever drew it, against every principle of the standard."),
        out=tr("report to write, .html or .json"),
    )
    add_base_data_arguments(parser)
    parser.add_argument("grid", type=Path, metavar="GRID", help=tr("file with the unit grid to measure"))
    parser.add_argument(
        "--grid-layer", default="unit_grid", metavar="NAME", help=tr("its layer in that file")
    )
    parser.add_argument("--tables", type=Path, metavar="GPKG", help=tr("GeoPackage to write the tables to"))
    parser.add_argument("--previous", type=Path, metavar="GRID", help=tr("the unit grid before this one"))
    parser.add_argument(
        "--source-scale", type=int, metavar="N", help=tr("scale of the base data: 500 for 1:500")
    )
    parser.add_argument("--target-area", type=float, default=10_000.0, help=tr("target area in m²"))
    parser.add_argument(
        "--compound-min-area", type=float, default=1_000.0, help=tr("smallest compound cell in m²")
    )
    parser.add_argument("--title", help=tr("title of the report, such as the name of the district"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
