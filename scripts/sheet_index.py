#!/usr/bin/env python3
"""Divide the ground of a unit grid into numbered map sheets, or make a sheet for each community."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.sheets import SheetSettings

#: Layers that sheets may be called after, if the file has them.
NAMED = ("community", "compound", "green", "water", "plaza", "building")
SIZES = {"500x500": (500.0, 500.0, 1), "500x400": (500.0, 400.0, 1), "250x250": (500.0, 500.0, 2)}


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the grid and what sheets are named after, divide, write the layer sheet_index."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.core.sheets import community_sheets, sheet_index  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.geopackage_layer import put_layer  # noqa: PLC0415

    check_target(arguments.out)
    settings = settings_of(arguments)
    found, crs_of = read_layers(arguments, Span(progress, 0.0, 0.4))
    tables, crs, problems = to_working_crs(found, crs_of, Span(progress, 0.4, 0.5))
    for problem in problems:
        progress.log(str(problem))
    part = Span(progress, 0.5, 0.9)
    if arguments.by_community:
        index = community_sheets(tables["community"], settings, part)
    else:
        named = [tables[name] for name in NAMED if name in tables]
        index = sheet_index(tables["unit_grid"], named, settings, part)
    progress.set(0.9, tr("Writing {path}", path=arguments.out))
    if put_layer(arguments.out, index.table, crs, progress=Span(progress, 0.9, 1.0)):
        progress.log(
            tr("Somebody has saved the project in {path}: add the layer to it yourself.", path=arguments.out)
        )
    progress.set(1.0)
    return {"out": arguments.out, "crs": crs, **index.as_dict()}


def read_layers(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], dict[str, str | None]]:
    """The layers needed, from the file with the grid or, those it lacks, from the base data."""
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_table  # noqa: PLC0415

    wanted = ["community"] if arguments.by_community else [arguments.layer, *NAMED]
    holders = [path for path in (arguments.source, arguments.base) if path]
    names = {path: list_layers(path, arguments.layer) for path in holders}
    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    for number, name in enumerate(wanted):
        role = "unit_grid" if name == arguments.layer and not arguments.by_community else name
        path = next((path for path in holders if name in names[path]), None)
        if path is None and number > 0:
            continue
        path = path or holders[0]  # reading says what is missing there
        part = Span(progress, number / len(wanted), (number + 1) / len(wanted))
        alone = names[path] == [path.stem] or len(names[path]) == 1
        tables[role], crs_of[role] = read_table(
            path, None if alone and number == 0 else name, name=role, progress=part
        )
    return tables, crs_of


def settings_of(arguments: argparse.Namespace) -> SheetSettings:
    """What the arguments say about the sheets."""
    from citygrid_plugin.core.sheets import Naming, Numbering, SheetSettings  # noqa: PLC0415

    width, height, parts = SIZES[arguments.size]
    return SheetSettings(
        scale=arguments.scale,
        width_mm=width,
        height_mm=height,
        parts=parts,
        numbering=Numbering(arguments.numbering),
        naming=Naming(arguments.naming),
        prefix=arguments.prefix,
    )


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Divide the ground of a unit grid into numbered map sheets, or make one for each community."),
        out=tr("GeoPackage that gets the layer sheet_index, such as the delivery itself;"),
    )
    parser.add_argument("source", type=Path, metavar="GRID", help=tr("file with the unit grid"))
    parser.add_argument(
        "--base", type=Path, metavar="FILE", help=tr("base data that sheets are named after, if not in GRID")
    )
    parser.add_argument("--layer", default="unit_grid", metavar="NAME", help=tr("layer of the unit grid"))
    parser.add_argument(
        "--scale", type=int, default=1000, choices=(500, 1000, 2000, 5000), help=tr("1 : this")
    )
    parser.add_argument(
        "--size",
        default="500x500",
        choices=tuple(SIZES),
        help=tr("neat line in mm; 250x250 are quarters of standard sheets, which fit on A3"),
    )
    parser.add_argument(
        "--numbering",
        default="coordinates",
        choices=("coordinates", "running", "row_column"),
        help=tr("by the kilometres of the south-west corner, one after the other, or by row and column"),
    )
    parser.add_argument("--prefix", default="", metavar="TEXT", help=tr("what stands before running numbers"))
    parser.add_argument(
        "--naming", default="community", choices=("community", "place", "none"), help=tr("named after")
    )
    parser.add_argument(
        "--by-community",
        action="store_true",
        help=tr("one sheet for each community, at the scale at which it fits, but no larger than --scale"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
