#!/usr/bin/env python3
"""Merge teams' censuses into the master: three-way, nothing lost, contradictions for a person to decide."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.merging import Conflict
    from citygrid_plugin.core.model.problems import Problem


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read all files, merge, write the master anew."""
    from citygrid_plugin.core.merging import MergeSettings, flag_rows  # noqa: PLC0415
    from citygrid_plugin.store.atomic import require_not_input  # noqa: PLC0415
    from citygrid_plugin.store.census_source import read_layers  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.merged_census import (  # noqa: PLC0415
        merge,
        read_inputs,
        read_resolutions,
        write_merged,
    )

    settings = MergeSettings(
        tolerance=arguments.tolerance,
        latest_wins=tuple(arguments.latest_wins),
        max_missing=arguments.max_missing,
    )
    teams = [named(text) for text in arguments.teams]
    base = [arguments.base] if arguments.base else []
    check_target(arguments.out, [*base, *(path for _, path in teams)])
    if arguments.flags:
        require_not_input(arguments.flags, [arguments.master, *base, *(path for _, path in teams)])
    chosen = read_resolutions(arguments.resolve) if arguments.resolve else {}
    inputs = read_inputs(
        arguments.master, arguments.base, teams, arguments.partial, read_layers, Span(progress, 0.0, 0.4)
    )
    merged = merge(inputs, settings, chosen, Span(progress, 0.4, 0.7))
    progress.set(0.7, tr("Writing {path}", path=arguments.out))
    write_merged(inputs, merged, arguments.out, Span(progress, 0.7, 1.0))
    if arguments.flags:
        write_geopackage(arguments.flags, [flag_rows(merged.conflicts)], inputs.master.crs)
    for identity in merged.unused:
        progress.log(tr("The decision on conflict {identity} is no longer asked for.", identity=identity))
    progress.set(1.0)
    return {"out": arguments.out, **merged.as_dict(), "problems": problems_of(merged.open())}


def problems_of(waiting: list[Conflict]) -> list[Problem]:
    """What a person must decide, as one problem of each severity."""
    from citygrid_plugin.core.model.problems import Problem, Severity  # noqa: PLC0415

    held = [conflict for conflict in waiting if conflict.severity is Severity.ERROR]
    if not held:
        return []
    return [
        Problem(
            "MERGE_CONFLICTS",
            "merge_conflict",
            tr("{count} conflicts wait for a decision.", count=len(held)),
            tr("Write ours, theirs or base into their field chosen, and merge again with --resolve."),
        )
    ]


def named(text: str) -> tuple[str, Path]:
    """A team's name and file, from NAME=FILE or FILE."""
    name, equals, path = text.partition("=")
    return (name, Path(path)) if equals and name and path else (Path(text).stem, Path(text))


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Merge the files of several teams into the master census."),
        out=tr("GeoPackage with the merged census; the master itself is allowed"),
    )
    parser.add_argument("master", type=Path, metavar="MASTER", help=tr("the master census as it is now"))
    parser.add_argument(
        "teams", nargs="+", metavar="NAME=FILE", help=tr("a team's file; without a name, that of the file")
    )
    parser.add_argument(
        "--base",
        type=Path,
        metavar="FILE",
        help=tr("the census as the teams got it; the master if nobody has changed that since"),
    )
    parser.add_argument(
        "--partial",
        action="append",
        default=[],
        metavar="NAME",
        help=tr("this team got an extract only: what its file lacks is not deleted"),
    )
    parser.add_argument(
        "--resolve",
        type=Path,
        metavar="FILE",
        help=tr("GeoPackage with the layer merge_conflict, in which somebody has filled the field chosen"),
    )
    parser.add_argument(
        "--flags", type=Path, metavar="GPKG", help=tr("write open conflicts as a layer of flags")
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        default=1.0,
        metavar="M",
        help=tr("new components of one class this near to each other are one, recorded twice"),
    )
    parser.add_argument(
        "--latest-wins",
        nargs="*",
        default=["change_date"],
        metavar="FIELD",
        help=tr("fields with the date of the edit: the latest stays, nobody is asked"),
    )
    parser.add_argument(
        "--max-missing",
        type=float,
        default=0.3,
        metavar="SHARE",
        help=tr("a file that lacks a larger share of the base is refused unless partial"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
