#!/usr/bin/env python3
"""Export the sheets of patrol routes (巡查路线图) as PDF, by collector. It needs QGIS, which draws them."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from _cli import Report, make_parser, run
from _headless_qgis import headless_qgis

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress

#: What stands on a sheet besides what the data says: options and project variables.
MARGINS = ("title", "producer", "date")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Put the layers of the file into a project, bind the layout to the routes, write the files."""
    # QGIS changes the journal of every GeoPackage it opens: it gets a copy.
    with tempfile.TemporaryDirectory() as folder, headless_qgis():
        from citygrid_plugin.layers.sheets.route_sheets import (  # noqa: PLC0415  # after QGIS is found
            RouteWishes,
            export_route_sheets,
            routes_in_file,
        )

        wishes = RouteWishes(
            one_file=arguments.one_file,
            pictures=arguments.png,
            dpi=arguments.dpi,
            only=arguments.only,
            variables={f"citygrid_{name}": getattr(arguments, name) for name in MARGINS},
        )
        copy = Path(shutil.copy(arguments.source, folder))
        with routes_in_file(copy) as project:
            files = export_route_sheets(project, arguments.out, wishes, progress)
    return {"out": arguments.out, "files": files}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Export the sheets of patrol routes (巡查路线图) as PDF, one file for each collector."),
        out=tr("folder; files of the same name are replaced once every sheet is ready"),
    )
    add = parser.add_argument
    add("source", type=Path, metavar="ROUTES", help=tr("GeoPackage that plan_routes.py has written"))
    add("--one-file", action="store_true", help=tr("one PDF of all routes"))
    add("--png", action="store_true", help=tr("a picture of each page besides"))
    add("--only", nargs="+", default=[], metavar="NAME", help=tr("collectors or codes of routes"))
    add("--dpi", type=float, default=300.0, help=tr("resolution of pictures"))
    for name in MARGINS:
        add(f"--{name}", default="", metavar="TEXT", help=tr("what the sheet says of it"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
