#!/usr/bin/env python3
"""Move data between WGS 84 (CGCS2000) and the offset datums GCJ-02 and BD-09."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

#: The datums by the names users choose from (``core.crs.offset_datums.Datum``).
_DATUMS = ("WGS84", "GCJ02", "BD09")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read every layer, move it, and write all as one GeoPackage."""
    from citygrid_plugin.core.crs.conversion import convert_datum  # noqa: PLC0415
    from citygrid_plugin.core.crs.offset_datums import Datum  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_table  # noqa: PLC0415

    source = arguments.source
    check_target(arguments.out, [source])
    names = arguments.layer or list_layers(source, source.name)
    tables, systems, problems = [], [], []
    for number, name in enumerate(names):
        part = Span(progress, 0.8 * number / len(names), 0.8 * (number + 1) / len(names))
        table, crs = read_table(source, name, progress=part)
        moved, found = convert_datum(table, crs, Datum(arguments.source_datum), Datum(arguments.to), part)
        tables.append(moved)
        systems.append(crs)
        problems += found
    require_one_crs(names, systems)
    write_geopackage(arguments.out, tables, systems[0], progress=Span(progress, 0.8, 1.0))
    for problem in problems:
        progress.log(str(problem))
    return {
        "out": arguments.out,
        "from": arguments.source_datum,
        "to": arguments.to,
        "layers": {table.name: len(table) for table in tables},
        "problems": problems,
    }


def require_one_crs(names: list[str], systems: list[str | None]) -> None:
    """Refuse layers in several CRSs: the result has one."""
    from citygrid_plugin.core.model.problems import InputError, Problem  # noqa: PLC0415

    if len(set(systems)) > 1:
        listed = ", ".join(f"{name}: {crs}" for name, crs in zip(names, systems, strict=True))
        message = tr("Its layers are in several coordinate reference systems ({listed}).", listed=listed)
        raise InputError(
            [Problem("CRS_MIXED", names[0], message, tr("Convert them one by one (--layer NAME)."))]
        )


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(tr("Move data between WGS 84 (CGCS2000) and the offset datums GCJ-02 and BD-09."))
    parser.add_argument(
        "source", type=Path, metavar="INPUT", help=tr("any file GDAL reads, geographic or projected")
    )
    parser.add_argument(
        "--from",
        dest="source_datum",
        choices=_DATUMS,
        required=True,
        help=tr("datum the data is in now, whatever its CRS says"),
    )
    parser.add_argument("--to", choices=_DATUMS, default="WGS84", help=tr("datum to move it to"))
    parser.add_argument(
        "--layer", action="append", metavar="NAME", help=tr("layer to convert; all of them if absent")
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
