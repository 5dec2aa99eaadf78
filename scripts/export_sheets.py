#!/usr/bin/env python3
"""Export the map sheets of a delivery as PDF and PNG. It needs QGIS, which draws them."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from _cli import Report, make_parser, run
from _headless_qgis import headless_qgis
from sheet_index import SIZES, settings_of

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress

FORMATS = ("pdf", "png", "book")
SHEETS_OF = ("index", "standard", "communities")
#: What stands in the margin of a sheet besides what the data says: options and project variables.
MARGINS = ("title", "producer", "classification", "date")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Open the project inside the delivery, bind the layout to its sheets, write the files."""
    # QGIS changes the journal of every GeoPackage it opens: it gets a copy.
    with tempfile.TemporaryDirectory() as folder, headless_qgis():
        from citygrid_plugin.layers.sheets.export import Formats  # noqa: PLC0415  # after QGIS is found
        from citygrid_plugin.layers.sheets.job import (  # noqa: PLC0415
            Wishes,
            delivered_project,
            export_project,
        )

        formats = arguments.format or FORMATS[:2]
        wishes = Wishes(
            settings=settings_of(arguments),
            anew=arguments.sheets_of == "standard",
            by_community=arguments.sheets_of == "communities",
            paper=arguments.paper or "",
            formats=Formats(**{name: name in formats for name in FORMATS}, dpi=arguments.dpi),
            only=arguments.only,
            variables={f"citygrid_{name}": getattr(arguments, name) for name in MARGINS},
        )
        copy = shutil.copy(arguments.source, folder)
        with delivered_project(copy) as project:
            files = export_project(project, arguments.out, wishes, progress)
    return {"out": arguments.out, "files": files}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Export the map sheets of a delivery as PDF and PNG, at their true scale."),
        out=tr("folder; files of the same name are replaced once every sheet is ready"),
    )
    add = parser.add_argument
    add("source", type=Path, metavar="DELIVERY", help=tr("GeoPackage that divide_grid.py has written"))
    add(
        "--sheets-of",
        choices=SHEETS_OF,
        default=SHEETS_OF[0],
        help=tr("the sheet index in the file, else standard sheets; those anew; or a sheet per community"),
    )
    add("--scale", type=int, default=1000, choices=(500, 1000, 2000, 5000), help=tr("1 : this"))
    add("--size", choices=tuple(SIZES), default="500x500", help=tr("millimetres of a sheet made anew"))
    add("--only", nargs="+", default=[], metavar="SHEET", help=tr("numbers of the sheets to export"))
    add("--paper", choices=("A3", "A1"), help=tr("else the smallest on which the sheets have room"))
    add("--format", nargs="+", choices=FORMATS, help=tr("files to write: pdf and png, unless told; book"))
    add("--dpi", type=float, default=300.0, help=tr("resolution of pictures"))
    for name in MARGINS:
        add(f"--{name}", default="", metavar="TEXT", help=tr("what the margin says of it"))
    parser.set_defaults(numbering="coordinates", naming="community", prefix="")
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
