#!/usr/bin/env python3
"""Pack what a team needs in the field: its part of the census, a project for QField, a map offline."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span
from citygrid_plugin.core.model.wording import listed

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the base layers, pack."""
    from citygrid_plugin.store.field_package import FieldArea, write_field_package  # noqa: PLC0415

    base = read_base(arguments.base, arguments.census, Span(progress, 0.0, 0.2)) if arguments.base else []
    made = write_field_package(
        arguments.out,
        arguments.census,
        arguments.team,
        FieldArea(listed(arguments.area)),
        base,
        arguments.extension,
        Span(progress, 0.2, 1.0),
    )
    return {"out": arguments.out, **asdict(made)}


def read_base(path: Path, census: Path, progress: Progress) -> list[FeatureTable]:
    """The base layers of a file, in the CRS of the census."""
    from citygrid_plugin.core.crs.projecting import project_table, same_crs  # noqa: PLC0415
    from citygrid_plugin.store.field_package import BASE_LAYERS  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import OgrReader, list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    wanted = OgrReader(census, "unit_grid", "unit_grid", None).crs
    tables = []
    there = list_layers(path, path.name)
    for name in BASE_LAYERS:
        if name in there:
            table, crs = read_known_table(path, name, name, progress)
            moved = crs is None or wanted is None or same_crs(crs, wanted)
            tables.append(table if moved else project_table(table, crs or "", wanted or ""))
    return tables


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Pack what a team needs in the field: its part of the census and a project that QField opens."),
        out=tr("folder or .zip"),
    )
    parser.add_argument("census", type=Path, metavar="CENSUS", help=tr("census with a unit grid and ranges"))
    parser.add_argument("--team", required=True, metavar="A", help=tr("team that has numbers reserved"))
    parser.add_argument(
        "--area",
        default="",
        metavar="CODE,CODE,…",
        help=tr("cells, communities or street offices by their codes; all if absent"),
    )
    parser.add_argument("--base", type=Path, metavar="FILE", help=tr("delivery or base data for the map"))
    parser.add_argument("--extension", type=Path, metavar="CSV", help=tr("classes the city has added"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
