#!/usr/bin/env python3
"""Divide communities into coded unit grids, and deliver grid, base data and project in one GeoPackage."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, add_base_data_arguments, load_base_data, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import Problem
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.division import DivisionSettings
    from citygrid_plugin.core.model.features import BaseData


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read, check, divide, measure and write."""
    from citygrid_plugin.core.division import DivisionSettings  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.store.atomic import require_folder  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    check_target(arguments.out, [arguments.source] if arguments.source else [])
    for path in arguments.report:
        require_folder(path)
    base, problems = load_base_data(arguments, Span(progress, 0.0, 0.2))
    chosen = {"start_date": arguments.start_date} if arguments.start_date else {}
    settings = DivisionSettings(
        target_area=arguments.target_area,
        compound_min_area=arguments.compound_min_area,
        street_width=arguments.street_width,
        **chosen,
    )
    wishes = Wishes(
        tuple(arguments.report), arguments.processes, arguments.boundary_width, arguments.source_scale
    )
    return deliver(base, problems, settings, arguments.out, wishes, Span(progress, 0.2, 1.0))


@dataclass(frozen=True)
class Wishes:
    """How to run and what to write besides the delivery. A report is a web page, or JSON by its name."""

    reports: tuple[Path, ...] = ()
    processes: int = 1
    boundary_width_mm: float | None = None
    source_scale: int | None = None
    title: str | None = None


def deliver(
    base: BaseData,
    problems: Sequence[Problem],
    settings: DivisionSettings,
    out: Path,
    wishes: Wishes,
    progress: Progress,
) -> Report:
    """Divide ``base``, measure the grid, and write the delivery ``out`` and the reports wished for.

    ``problems`` are those known already; with those found here they go into what is returned.
    """
    from citygrid_plugin.core.compliance import measure_compliance, render_html  # noqa: PLC0415
    from citygrid_plugin.core.division.divide import divide  # noqa: PLC0415
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415
    from citygrid_plugin.store.delivery import BOUNDARY_WIDTH_MM, write_delivery  # noqa: PLC0415

    division = divide(base, settings, Span(progress, 0.0, 0.8), wishes.processes)
    for problem in division.problems:
        progress.log(str(problem))
    measured = measure_compliance(
        base, division, settings, source_scale=wishes.source_scale, progress=Span(progress, 0.8, 0.9)
    )
    width = wishes.boundary_width_mm or BOUNDARY_WIDTH_MM
    progress.set(0.9, tr("Writing {path}", path=out))
    write_delivery(out, base, division, measured.tables(), width, Span(progress, 0.9, 1.0))
    for path in wishes.reports:
        is_json = path.suffix.lower() == ".json"
        write_text(path, measured.to_json() if is_json else render_html(measured, wishes.title))
    progress.set(1.0)
    return {
        "out": out,
        "reports": list(wishes.reports),
        "crs": division.crs,
        "cells": len(division.unit_grid),
        "communities": len(base.community),
        "departures": len(measured.departures),
        "principles": {result.principle.value: result.verdict.value for result in measured.results},
        "problems": [*problems, *division.problems, *measured.problems()],
    }


def positive(text: str) -> float:
    """A number above zero."""
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(tr("must be a number above 0"))
    return value


def not_negative(text: str) -> float:
    """A number not below zero."""
    return 0.0 if float(text) == 0 else positive(text)


def count(text: str) -> int:
    """A whole number from 1 on."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError(tr("must be at least 1"))
    return int(text)


def date(text: str) -> str:
    """A day as YYYYMMDD."""
    try:
        if re.fullmatch(r"[0-9]{8}", text):
            datetime.strptime(text, "%Y%m%d")  # a day, nowhere
            return text
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(tr("must be a day as YYYYMMDD, such as 20260701"))


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Divide communities into coded unit grids (单元网格) of about 10,000 m², by the standard."),
        out=tr("GeoPackage with grid, base data, styles and QGIS project"),
    )
    add_base_data_arguments(parser)
    parser.add_argument(
        "--target-area",
        type=positive,
        default=10_000.0,
        metavar="M2",
        help=tr("area of a cell in m²; a field target_area of community overrides it there"),
    )
    parser.add_argument(
        "--compound-min-area",
        type=not_negative,
        default=1_000.0,
        metavar="M2",
        help=tr("a compound at least this large is a cell of its own"),
    )
    parser.add_argument(
        "--street-width",
        type=not_negative,
        default=25.0,
        metavar="M",
        help=tr("lines nearer to each other than this are one street and become one axis"),
    )
    parser.add_argument("--start-date", type=date, metavar="YYYYMMDD", help=tr("start of the cells; today"))
    parser.add_argument(
        "--source-scale", type=count, metavar="N", help=tr("scale of the base data: 500 for 1:500")
    )
    parser.add_argument(
        "--boundary-width",
        type=positive,
        metavar="MM",
        help=tr("width of the cells' boundaries on the map in mm"),
    )
    parser.add_argument(
        "--processes", type=count, default=os.cpu_count() or 1, help=tr("communities divided at a time")
    )
    parser.add_argument(
        "--report",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help=tr("compliance report to write: .html or .json; may be given twice"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
