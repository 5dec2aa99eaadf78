#!/usr/bin/env python3
"""Check a unit grid by every rule: its topology, its codes and records, and what it stands on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, add_mapping_arguments, flag_counts, make_parser, mapping_of, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.topology.flags import CheckReport
    from citygrid_plugin.core.topology.subject import Subject


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read grid and what it is held against, check, write the flags; or repair, write the grid."""
    if arguments.fix:
        return fix(arguments, progress)
    from citygrid_plugin.core.topology.check import check_grid  # noqa: PLC0415
    from citygrid_plugin.core.topology.flags import flag_table  # noqa: PLC0415
    from citygrid_plugin.core.topology.rules import RuleBook  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.rule_file import read_rules, write_rules  # noqa: PLC0415

    rules = read_rules(arguments.rules) if arguments.rules else RuleBook()
    mapping = mapping_of(arguments)
    given = (arguments.grid, arguments.base, arguments.history, arguments.labels, arguments.rules)
    inputs = [path for path in given if path]
    inputs += [Path(where.path) for where in mapping.values() if where.path]
    check_target(arguments.out, inputs)
    subject = read_subject(arguments, Span(progress, 0.0, 0.4))
    report = check_grid(subject, rules, Span(progress, 0.4, 0.95))
    accepted = read_accepted(arguments.accepted) if arguments.accepted else frozenset()
    progress.set(0.95, tr("Writing {path}", path=arguments.out))
    write_geopackage(arguments.out, [flag_table(report.flags, accepted)], subject.crs or None)
    if arguments.write_rules:
        write_rules(arguments.write_rules, rules)
    progress.set(1.0)
    return {"out": arguments.out, **told(report, accepted)}


def fix(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read, repair, write the grid where it was or beside, and the account of it if asked for."""
    from citygrid_plugin.core.model.problems import Problem, Severity  # noqa: PLC0415
    from citygrid_plugin.core.repair import RepairSettings, repair_grid  # noqa: PLC0415
    from citygrid_plugin.core.topology.rules import RuleBook  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.repaired_grid import (  # noqa: PLC0415
        GridSource,
        require_metric,
        write_account,
        write_repaired,
    )
    from citygrid_plugin.store.rule_file import read_rules  # noqa: PLC0415

    inputs = [path for path in (arguments.base, arguments.history, arguments.labels, arguments.rules) if path]
    inputs = [path for path in inputs if path.resolve() != arguments.grid.resolve()]
    check_target(arguments.out, inputs)
    if arguments.moves:
        check_target(arguments.moves, [*inputs, arguments.grid, arguments.out])
    source = GridSource.of(arguments.grid, arguments.grid_layer)
    require_metric(source)
    subject = read_subject(arguments, Span(progress, 0.0, 0.3))
    settings = RepairSettings(
        tolerance=arguments.tolerance,
        max_gap_width=arguments.max_gap_width,
        rules=read_rules(arguments.rules) if arguments.rules else RuleBook(),
        **({"end_date": arguments.end_date} if arguments.end_date else {}),
    )
    repair = repair_grid(subject, settings, Span(progress, 0.3, 0.9))
    progress.set(0.9, tr("Writing {path}", path=arguments.out))
    write_repaired(source, arguments.out, subject, repair, Span(progress, 0.9, 1.0))
    if arguments.moves:
        write_account(arguments.moves, repair, subject.crs)
    problems = [
        Problem(flag.rule.value, "unit_grid", flag.message, "", flag.severity, flag.fids)
        for flag in repair.left
        if flag.severity is Severity.ERROR
    ]
    return {"out": arguments.out, "moves": arguments.moves, **repair.summary(), "problems": problems}


def read_subject(arguments: argparse.Namespace, progress: Progress) -> Subject:
    """The grid and what it is held against, in one CRS; logs what its base data has of problems.

    What the file of the grid holds itself, as a delivery does, counts unless another is named.
    """
    from citygrid_plugin.core.topology.gathering import BASE, gather  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_base_data, read_known_table  # noqa: PLC0415

    tables, crs_of = {}, {}
    beside = set(list_layers(arguments.grid, "unit_grid"))
    wanted = {
        "unit_grid": (arguments.grid, arguments.grid_layer),
        "unit_grid_history": (arguments.history, None),
        "unit_grid_label": (arguments.labels, None),
    }
    for name, (path, layer) in wanted.items():
        source = path or (arguments.grid if name in beside else None)
        if source is not None:
            tables[name], crs_of[name] = read_known_table(source, name, layer, Span(progress, 0.0, 0.3))
    mapping = mapping_of(arguments)
    base_file = arguments.base or (arguments.grid if beside.intersection(BASE) else None)
    if base_file or any(where.path for where in mapping.values()):
        base, base_crs = read_base_data(base_file, mapping, Span(progress, 0.3, 0.7))
        tables.update({name: table for name, table in base.items() if name in BASE})
        crs_of.update(base_crs)
    subject, problems = gather(tables, crs_of, arguments.target_area, Span(progress, 0.7, 1.0))
    for problem in problems:
        progress.log(str(problem))
    return subject


def read_accepted(path: Path) -> frozenset[str]:
    """Identities of the flags that are accepted in the flags of another run."""
    from citygrid_plugin.core.topology.flags import accepted_in  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    return accepted_in(read_known_table(path, "flag")[0])


def told(report: CheckReport, accepted: frozenset[str] = frozenset()) -> Report:
    """What a report says of the cells, and the problem if there are errors."""
    mend = tr("Repair them, or accept those that are as they should be.")
    return {"cells": report.cells, **flag_counts(report, accepted, "TOPOLOGY_ERRORS", "unit_grid", mend)}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Check a unit grid by every rule: topology, codes, dates, attributes, labels, base data."),
        out=tr("GeoPackage with the layer of flags"),
    )
    parser.add_argument("grid", type=Path, metavar="GRID", help=tr("file with the unit grid to check"))
    parser.add_argument(
        "--grid-layer", metavar="NAME", help=tr("its layer in that file; unit_grid, or the only one")
    )
    parser.add_argument(
        "--base",
        type=Path,
        metavar="BASE",
        help=tr("GeoPackage, geodatabase or folder with the base data; else what the file of the grid has"),
    )
    add_mapping_arguments(parser)
    for option, layer in (("--history", "unit_grid_history"), ("--labels", "unit_grid_label")):
        parser.add_argument(
            option,
            type=Path,
            metavar="FILE",
            help=tr("file with the layer {layer}; else that of the grid, if it has one", layer=layer),
        )
    parser.add_argument("--target-area", type=float, default=10_000.0, help=tr("target area in m²"))
    parser.add_argument("--rules", type=Path, metavar="FILE", help=tr("JSON table of rules to check by"))
    parser.add_argument(
        "--write-rules", type=Path, metavar="FILE", help=tr("write the table of rules that was used")
    )
    parser.add_argument(
        "--accepted",
        type=Path,
        metavar="FLAGS",
        help=tr("flags of another run; what is accepted there stays accepted and counts no more"),
    )
    parser.add_argument(
        "--fix",
        action="store_true",
        help=tr(
            "repair the grid; OUTPUT becomes the repaired file, GRID itself too; its history gets the "
            "removed cells, its borders are drawn anew"
        ),
    )
    parser.add_argument(
        "--tolerance", type=float, default=0.5, help=tr("with --fix: how far a vertex may be moved, in m")
    )
    parser.add_argument(
        "--max-gap-width",
        type=float,
        default=10.0,
        help=tr("with --fix: wider gaps are left for a person, in m"),
    )
    parser.add_argument(
        "--end-date",
        metavar="YYYYMMDD",
        help=tr("with --fix: end date of cells that are removed, in the history; today by default"),
    )
    parser.add_argument(
        "--moves",
        type=Path,
        metavar="GPKG",
        help=tr("with --fix: write moves, removed cells and what is left for a person"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
