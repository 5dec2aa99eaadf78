#!/usr/bin/env python3
"""Compare two censuses: which components are new, gone, moved, re-classed, edited."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read both, compare, write the map of changes and its summary."""
    from citygrid_plugin.core.census_change import ChangeSettings, compare_censuses  # noqa: PLC0415
    from citygrid_plugin.store.census_changes import read_both, write_changes  # noqa: PLC0415
    from citygrid_plugin.store.census_file import is_geographic  # noqa: PLC0415
    from citygrid_plugin.store.census_source import read_layers  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    check_target(arguments.out, [arguments.old, arguments.new])
    old, new = read_both(arguments.old, arguments.new, read_layers, Span(progress, 0.0, 0.4))
    settings = ChangeSettings(arguments.least_move, arguments.search, tuple(arguments.ignore))
    change = compare_censuses(
        {name: old.layers[name] for name in old.components},
        {name: new.layers[name] for name in new.components},
        settings,
        geographic=is_geographic(new.crs),
        progress=Span(progress, 0.4, 0.9),
    )
    write_changes(arguments.out, change, new.crs, Span(progress, 0.9, 1.0))
    progress.set(1.0)
    return {"out": arguments.out, "crs": new.crs, **change.as_dict()}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Compare two censuses: new, gone, moved, re-classed, edited components."),
        out=tr("GeoPackage with the layer component_change and its summary"),
    )
    parser.add_argument("old", type=Path, metavar="OLD", help=tr("the census before"))
    parser.add_argument("new", type=Path, metavar="NEW", help=tr("the census after"))
    parser.add_argument(
        "--least-move", type=float, default=0.5, metavar="M", help=tr("a shorter move is none")
    )
    parser.add_argument(
        "--search",
        type=float,
        default=2.0,
        metavar="M",
        help=tr("how far a component whose code is unknown is looked for"),
    )
    parser.add_argument(
        "--ignore",
        nargs="*",
        default=["change_date", "source", "accuracy"],
        metavar="FIELD",
        help=tr("fields that say nothing about the thing itself"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
