#!/usr/bin/env python3
"""Make the file, or the PostGIS schema, in which teams record the components of a city."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem
from citygrid_plugin.core.model.progress import Progress, Span
from citygrid_plugin.core.model.wording import listed

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable

#: What goes into a census if the base data has it.
LAYERS = ("unit_grid", "community", "component")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read profile and base data, reserve ranges, write."""
    from citygrid_plugin.core.census import CensusSettings  # noqa: PLC0415
    from citygrid_plugin.core.component_codes import codes_of, reserve_ranges  # noqa: PLC0415
    from citygrid_plugin.store.census import Census, write_census  # noqa: PLC0415
    from citygrid_plugin.store.census_postgis import write_census_postgis  # noqa: PLC0415
    from citygrid_plugin.store.departments import read_departments  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.profile_files import profile_of  # noqa: PLC0415

    in_database = isinstance(arguments.out, str)
    if not in_database:
        check_target(arguments.out, [arguments.source] if arguments.source else [])
    departments = read_departments(arguments.departments) if arguments.departments else {}
    settings = CensusSettings.of(departments, listed(arguments.teams), arguments.team)
    tables, crs = read_base(arguments, Span(progress, 0.0, 0.5))
    recorded = [tables["component"]] if "component" in tables else []
    profile = profile_of(recorded, arguments.profile, arguments.extension)
    known = codes_of([tables.get("component")], profile.code_format)
    ranges = reserve_ranges(profile.code_format, settings.teams, arguments.range_size, (), known)
    census = Census(
        profile,
        crs,
        settings,
        tables.get("unit_grid"),
        tables.get("community"),
        tables.get("component"),
        ranges if arguments.teams else (),
    )
    part = Span(progress, 0.5, 1.0)
    if in_database:
        write_census_postgis(arguments.out, arguments.schema, census, part)
    else:
        write_census(arguments.out, census, part)
    progress.set(1.0)
    return {
        "out": arguments.schema if in_database else arguments.out,  # the address may hold a password
        "crs": crs,
        "profile": profile.id,
        "layers": {table.name: len(table) for table in census.tables()},
        "ranges": [vars(each) for each in census.ranges],
    }


def read_base(arguments: argparse.Namespace, progress: Progress) -> tuple[dict[str, FeatureTable], str]:
    """Unit grid, communities and components of the base data, in one CRS; nothing without base data."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    if arguments.source is None:
        if not arguments.crs:
            raise InputError(
                [
                    Problem(
                        "CRS_MISSING",
                        "census",
                        tr("Nothing says in which CRS the components are to be recorded."),
                        tr("Give --crs, such as EPSG:4547, or base data."),
                    )
                ]
            )
        return {}, arguments.crs
    there = list_layers(arguments.source, "unit_grid")
    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    found = [name for name in LAYERS if name in there]
    if not found:
        raise InputError(
            [
                Problem(
                    "BASE_EMPTY",
                    str(arguments.source),
                    tr("The file has none of the layers {names}.", names=", ".join(LAYERS)),
                    tr("Give a delivery of CityGrid, or no base data and --crs."),
                )
            ]
        )
    for name in found:
        tables[name], crs_of[name] = read_known_table(arguments.source, name, progress=progress)
    moved, crs, problems = to_working_crs(tables, crs_of, progress, arguments.crs)
    for problem in problems:
        progress.log(str(problem))
    return moved, crs


def target(text: str) -> Path | str:
    """A database if it is an address of one, else a file."""
    return text if text.startswith(("postgresql:", "postgres:")) else Path(text)


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Make the GeoPackage or PostGIS schema in which teams record components, with forms and lists."),
        out=tr("GeoPackage, or postgresql://USER@HOST/DATABASE,"),
        out_type=target,
    )
    parser.add_argument(
        "source",
        nargs="?",
        type=Path,
        metavar="BASE",
        help=tr("GeoPackage with unit_grid, community and, from the last census, component"),
    )
    parser.add_argument(
        "--profile", choices=("gbt47678", "gbt30428"), help=tr("standard profile; that of the data if absent")
    )
    parser.add_argument("--extension", type=Path, metavar="CSV", help=tr("classes the city has added"))
    parser.add_argument(
        "--departments", type=Path, metavar="CSV", help=tr("departments and units: columns code and name")
    )
    parser.add_argument("--crs", help=tr("metric CRS, such as EPSG:4547; that of the base data if absent"))
    parser.add_argument(
        "--teams", default="", metavar="A,B,…", help=tr("teams that get a range of codes each")
    )
    parser.add_argument("--range-size", type=int, default=10_000, metavar="N", help=tr("numbers per range"))
    parser.add_argument("--team", default="", metavar="A", help=tr("team that this file is for"))
    parser.add_argument("--schema", default="citygrid_census", help=tr("schema in the database"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
