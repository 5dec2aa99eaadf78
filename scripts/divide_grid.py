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
    from citygrid_plugin.core.division import DivisionSettings, GridDivision
    from citygrid_plugin.core.model.features import BaseData, FeatureTable
    from citygrid_plugin.store.previous_grid import PreviousGrid


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read, check, divide, measure and write."""
    from citygrid_plugin.core.division import DivisionSettings  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.store.atomic import require_folder  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    inputs = [arguments.source, arguments.previous, arguments.previous_base]
    check_target(arguments.out, [path for path in inputs if path])
    for path in arguments.report:
        require_folder(path)
    last = read_last(arguments) if arguments.previous else None
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
    rest = Span(progress, 0.2, 1.0)
    if last is None:
        return deliver(base, problems, settings, arguments.out, wishes, rest)
    old_base = load_old_base(arguments, last, base, Span(rest, 0.0, 0.1))
    return update(base, old_base, last, problems, settings, arguments.out, wishes, Span(rest, 0.1, 1.0))


def read_last(arguments: argparse.Namespace) -> PreviousGrid:
    """The previous grid; unless told otherwise the work is done in its CRS, so that no coordinate changes."""
    from citygrid_plugin.store.previous_grid import read_previous  # noqa: PLC0415

    last = read_previous(arguments.previous)
    arguments.crs = arguments.crs or last.crs
    return last


def load_old_base(
    arguments: argparse.Namespace, last: PreviousGrid, base: BaseData, progress: Progress
) -> BaseData | None:
    """The base data of last time: as named, else those in the delivery of last time, else none."""
    from citygrid_plugin.core.intake import prepare  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_base_data  # noqa: PLC0415

    source = arguments.previous_base or (arguments.previous if last.has_base else None)
    if source is None:
        progress.log(tr("The previous base data are not given: only what the grid breaks now is looked for."))
        return None
    tables, crs_of = read_base_data(source, None, Span(progress, 0.0, 0.5))
    crs = base.crs
    return prepare(tables, crs_of, Span(progress, 0.5, 1.0), target_crs=crs, allow_no_roads=True)[0]


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
    from citygrid_plugin.core.division.divide import divide  # noqa: PLC0415

    division = divide(base, settings, Span(progress, 0.0, 0.8), wishes.processes)
    return write(base, division, problems, settings, out, wishes, Span(progress, 0.8, 1.0))


def update(
    base: BaseData,
    old_base: BaseData | None,
    last: PreviousGrid,
    problems: Sequence[Problem],
    settings: DivisionSettings,
    out: Path,
    wishes: Wishes,
    progress: Progress,
) -> Report:
    """As ``deliver``, for ground divided before: what no change touches keeps geometry and code."""
    from citygrid_plugin.core.compliance import grid_beside  # noqa: PLC0415
    from citygrid_plugin.core.history import (  # noqa: PLC0415
        RedivisionSettings,
        redivide,
        repoint_all,
        repointed_table,
    )

    grid = grid_beside(base, last.unit_grid, last.crs)
    wanted = RedivisionSettings(settings, end_date=settings.start_date)
    done = redivide(grid, last.history, base, old_base, wanted, Span(progress, 0.0, 0.8))
    base, carried, changes = repoint_all(base, last.carried, done)
    tables = [*done.tables(), repointed_table(changes), *carried]
    report = write(
        base, done.division(), problems, settings, out, wishes, Span(progress, 0.8, 1.0), grid, tables
    )
    return {
        **report,
        "touched": len(done.touched),
        "retired": list(done.retired),
        "issued": list(done.issued),
        "references": len(changes),
        "comparison": done.comparison.as_dict(),
    }


def write(
    base: BaseData,
    division: GridDivision,
    problems: Sequence[Problem],
    settings: DivisionSettings,
    out: Path,
    wishes: Wishes,
    progress: Progress,
    previous: FeatureTable | None = None,
    tables: Sequence[FeatureTable] = (),
) -> Report:
    """Measure a grid, and write the delivery, ``tables`` in it, and the reports wished for."""
    from citygrid_plugin.core.compliance import measure_compliance, render_html  # noqa: PLC0415
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415
    from citygrid_plugin.store.delivery import BOUNDARY_WIDTH_MM, write_delivery  # noqa: PLC0415

    for problem in division.problems:
        progress.log(str(problem))
    measured = measure_compliance(
        base,
        division,
        settings,
        source_scale=wishes.source_scale,
        previous=previous,
        progress=Span(progress, 0.0, 0.5),
    )
    width = wishes.boundary_width_mm or BOUNDARY_WIDTH_MM
    progress.set(0.5, tr("Writing {path}", path=out))
    all_tables = [*measured.tables(), *tables]
    write_delivery(out, base, division, all_tables, width, Span(progress, 0.5, 1.0))
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
        "--previous",
        type=Path,
        metavar="GPKG",
        help=tr("delivery of last time: only cells that a change touches are drawn anew and renumbered"),
    )
    parser.add_argument(
        "--previous-base",
        type=Path,
        metavar="INPUT",
        help=tr("base data of last time, if they are not in that delivery"),
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
