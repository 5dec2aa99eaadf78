#!/usr/bin/env python3
"""Check a component census by every rule: places, cells, codes, classes, states, dates, fields, photos."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, add_mapping_arguments, flag_counts, make_parser, mapping_of, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.census_checks.subject import CensusSubject
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.topology.flags import CheckReport
    from citygrid_plugin.store.census_file import CensusFile


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the census and what it is held against, check, write the flags."""
    from citygrid_plugin.core.census_checks.check import check_census  # noqa: PLC0415
    from citygrid_plugin.core.census_checks.rules import CensusRuleBook  # noqa: PLC0415
    from citygrid_plugin.core.topology.flags import accepted_in, flag_table  # noqa: PLC0415
    from citygrid_plugin.store.checked_census import write_demands  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target, write_geopackage  # noqa: PLC0415
    from citygrid_plugin.store.rule_file import read_rules, write_rules  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    given = (
        arguments.source, arguments.grid, arguments.base, arguments.previous, *arguments.retired,
        arguments.rules, arguments.demands, arguments.accepted,
    )  # fmt: skip
    inputs = [path for path in given if path]
    inputs += [Path(where.path) for where in mapping_of(arguments).values() if where.path]
    check_target(arguments.out, inputs)
    rules = read_rules(arguments.rules, CensusRuleBook) if arguments.rules else CensusRuleBook()
    subject = read_subject(arguments, Span(progress, 0.0, 0.5))
    report = check_census(subject, rules, Span(progress, 0.5, 0.9))
    accepted = accepted_in(read_known_table(arguments.accepted, "flag")[0]) if arguments.accepted else ()
    progress.set(0.9, tr("Writing {path}", path=arguments.out))
    write_geopackage(arguments.out, [flag_table(report.flags, accepted)], subject.crs or None)
    if arguments.write_rules:
        write_rules(arguments.write_rules, rules)
    if arguments.write_demands:
        write_demands(arguments.write_demands, dict(subject.demand_of), subject.profile)
    for note in report.notes:
        progress.log(note)
    progress.set(1.0)
    return {
        "out": arguments.out,
        "profile": subject.profile.id,
        "crs": subject.crs,
        **told(report, frozenset(accepted)),
    }


def read_subject(arguments: argparse.Namespace, progress: Progress) -> CensusSubject:
    """The census, the last one, and the layers they are held against, in one CRS; logs problems."""
    from citygrid_plugin.core.census_checks.gathering import gather_census, retired_codes  # noqa: PLC0415
    from citygrid_plugin.store.census_source import census_info, read_layers  # noqa: PLC0415
    from citygrid_plugin.store.checked_census import read_components, read_demands  # noqa: PLC0415
    from citygrid_plugin.store.profile_files import profile_of  # noqa: PLC0415

    census, components = read_components(
        arguments.source, read_layers, Span(progress, 0.0, 0.3), arguments.only
    )
    crs_of = {table.name: census.crs_of.get(table.name) for table in components}
    profile = profile_of(
        components, arguments.profile or census_info(arguments.source).get("profile"), arguments.extension
    )
    previous: list[FeatureTable] = []
    previous_crs: list[str | None] = []
    if arguments.previous:
        last, previous = read_components(arguments.previous, read_layers, Span(progress, 0.3, 0.5))
        previous_crs = [last.crs_of.get(table.name) for table in previous]
    others, others_crs = read_others(arguments, Span(progress, 0.5, 0.8))
    retired = retired_codes(
        [table for path in arguments.retired for table in read_components(path, read_layers)[1]]
    )
    demands = read_demands(arguments.demands, profile) if arguments.demands else {}
    subject, problems = gather_census(
        components,
        others,
        previous,
        {**others_crs, **crs_of},
        profile,
        Span(progress, 0.8, 1.0),
        previous_crs,
        photo=read_photos(arguments, census, progress),
        retired=retired,
        today=arguments.today or datetime.date.today().strftime("%Y%m%d"),
        county=arguments.county,
        demands=demands,
    )
    for problem in problems:
        progress.log(str(problem))
    return subject


def read_photos(arguments: argparse.Namespace, census: CensusFile, progress: Progress) -> FeatureTable | None:
    """The table of photos; with their files if a folder is named, or lies beside the census."""
    from citygrid_plugin.store.checked_census import by_our_names, with_files  # noqa: PLC0415

    table = census.layers.get("photo")
    if table is None:
        return None
    table = by_our_names(table)
    folder = arguments.photos
    if folder is None:
        return table
    return with_files(table, folder, progress)


def read_others(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], dict[str, str | None]]:
    """Unit grid, communities, buildings and roads, as far as they are given or lie in the census."""
    from citygrid_plugin.core.census_checks.gathering import HELD_AGAINST  # noqa: PLC0415
    from citygrid_plugin.store.coded_census import layers_in  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_base_data, read_known_table  # noqa: PLC0415

    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    there = set(layers_in(arguments.source))
    for name in HELD_AGAINST:
        if name in there:
            tables[name], crs_of[name] = read_known_table(arguments.source, name, None, progress)
    mapping = mapping_of(arguments)
    if arguments.base or any(where.path for where in mapping.values()):
        base, base_crs = read_base_data(arguments.base, mapping, progress)
        tables |= {name: table for name, table in base.items() if name in HELD_AGAINST}
        crs_of |= base_crs
    if arguments.grid:
        tables["unit_grid"], crs_of["unit_grid"] = read_known_table(
            arguments.grid, "unit_grid", arguments.grid_layer, progress
        )
    return tables, crs_of


def told(report: CheckReport, accepted: frozenset[str]) -> Report:
    """What a report says of the components, and the problem if there are errors."""
    mend = tr("Mend them, or accept those that are as they should be.")
    return {"components": report.cells, **flag_counts(report, accepted, "CENSUS_ERRORS", "component", mend)}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Check a component census by every rule: places, cells, codes, states, dates, fields, photos."),
        out=tr("GeoPackage with the layer of flags"),
    )
    path: dict[str, Any] = {"type": Path, "metavar": "FILE"}
    parser.add_argument("source", type=Path, metavar="CENSUS", help=tr("census, or file with components"))
    parser.add_argument(
        "--only", action="append", default=[], metavar="LAYER", help=tr("check only this component layer")
    )
    parser.add_argument("--grid", **path, help=tr("unit grid, if not in CENSUS"))
    parser.add_argument("--grid-layer", metavar="NAME", help=tr("layer of the unit grid"))
    parser.add_argument("--base", **path, help=tr("base data with roads and buildings"))
    add_mapping_arguments(parser)
    parser.add_argument("--previous", **path, help=tr("the last census, to hold this one against"))
    parser.add_argument(
        "--retired",
        action="append",
        default=[],
        **path,
        help=tr("file with retired components, whose codes must not be in use; may be repeated"),
    )
    parser.add_argument(
        "--photos", type=Path, metavar="FOLDER", help=tr("folder with the files of the photos, to read them")
    )
    parser.add_argument(
        "--profile", choices=("gbt47678", "gbt30428"), help=tr("standard profile; that of the data if absent")
    )
    parser.add_argument("--extension", **path, help=tr("classes the city has added"))
    parser.add_argument(
        "--county", default="", metavar="CODE", help=tr("6 digits, for components in no cell")
    )
    parser.add_argument("--today", metavar="YYYYMMDD", help=tr("day of the check; today if absent"))
    parser.add_argument(
        "--demands", **path, help=tr("CSV table: classes that stand outside, in streets, need grade or photo")
    )
    parser.add_argument("--write-demands", **path, help=tr("write the table of demands that was used"))
    parser.add_argument("--rules", **path, help=tr("JSON table of rules to check by"))
    parser.add_argument("--write-rules", **path, help=tr("write the table of rules that was used"))
    parser.add_argument(
        "--accepted",
        type=Path,
        metavar="FLAGS",
        help=tr("flags of another run; what is accepted there stays accepted and counts no more"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
