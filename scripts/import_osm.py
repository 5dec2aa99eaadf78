#!/usr/bin/env python3
"""Turn an OpenStreetMap extract into base data that divide_grid.py takes."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

#: Choices of --communities that are no layer.
_CHOICES = ("auto", "stand-in", "none")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the extract, sort it into layers, and write them as one GeoPackage."""
    from citygrid_plugin.core.osm import OsmImportSettings, StandInSettings, import_extract  # noqa: PLC0415
    from citygrid_plugin.core.osm.schema import IMPORT_SCHEMAS  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.osm_extract import read_communities, read_extract  # noqa: PLC0415

    check_target(arguments.out, [arguments.source])
    where = arguments.communities
    community, community_crs = None, None
    without = list(arguments.without)
    if where not in _CHOICES:
        community, community_crs = read_communities(where, arguments.source, progress)
        if not Path(where.partition("|layername=")[0]).exists():
            without.append(where)
    tables, crs = read_extract(arguments.source, without, Span(progress, 0.0, 0.4))
    settings = OsmImportSettings(
        communities=where if where in _CHOICES else "none",
        crs=arguments.crs,
        stand_in=StandInSettings.for_area(arguments.community_area, arguments.county),
    )
    result = import_extract(tables, settings, Span(progress, 0.4, 0.8), crs, community, community_crs)
    for problem in result.problems:
        progress.log(str(problem))
    written = [table for table in result.tables.values() if len(table)]
    write_geopackage(
        arguments.out, written, result.crs, schemas=IMPORT_SCHEMAS, progress=Span(progress, 0.8, 1.0)
    )
    return {
        "out": arguments.out,
        "crs": result.crs,
        "layers": {table.name: len(table) for table in written},
        "problems": result.problems,
    }


def county_code(text: str) -> str:
    """A county code of GB/T 2260: 6 digits."""
    if not re.fullmatch(r"[0-9]{6}", text):
        raise argparse.ArgumentTypeError(tr("a county code has 6 digits, such as 420111"))
    return text


def square_metres(text: str) -> float:
    """A community's area: more than a handful of cells, less than a city."""
    area = float(text)
    if not 20_000 <= area <= 20_000_000:
        raise argparse.ArgumentTypeError(tr("the area must be within 20,000 and 20,000,000 m²"))
    return area


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(tr("Turn an OpenStreetMap extract into base data that divide_grid.py takes."))
    parser.add_argument(
        "source",
        type=Path,
        metavar="INPUT",
        help=tr("extract: .osm.pbf, .osm, or a GeoPackage of layers with tags"),
    )
    parser.add_argument(
        "--communities",
        default="auto",
        metavar="auto|stand-in|none|LAYER",
        help=tr(
            "where communities come from: administrative boundaries if the extract has them, else "
            "stand-ins made from street blocks (auto), always stand-ins, none at all, or a layer of INPUT or "
            "FILE|layername=LAYER with the fields code and name"
        ),
    )
    parser.add_argument(
        "--county", type=county_code, default="999999", help=tr("county code that made-up codes begin with")
    )
    parser.add_argument(
        "--community-area",
        type=square_metres,
        default=400_000.0,
        metavar="M2",
        help=tr("area that stand-ins should have, in m²"),
    )
    parser.add_argument(
        "--without", action="append", default=[], metavar="LAYER", help=tr("layer of INPUT to leave out")
    )
    parser.add_argument(
        "--crs", help=tr("metric CRS of the result, such as EPSG:4547; chosen by itself if absent")
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
