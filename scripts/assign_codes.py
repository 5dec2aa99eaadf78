#!/usr/bin/env python3
"""Give components their codes, and stamp cell, community and street office on them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from citygrid_plugin.core.component_codes import CodeAssignment
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.profiles import Profile


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read components, grid and what was given before; number; write a copy of the input with the codes."""
    from citygrid_plugin.core.component_codes import CodeSettings, assign_codes, ranges_of  # noqa: PLC0415
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.store.census_source import census_info, own_table  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.profile_files import profile_of  # noqa: PLC0415

    check_target(arguments.out, [path for path in (arguments.grid, *arguments.taken) if path])
    read, crs_of = read_layers(arguments, Span(progress, 0.0, 0.3))
    components = [name for name in read if name not in ("unit_grid", "community")]
    tables, crs, problems = to_working_crs(read, crs_of, Span(progress, 0.3, 0.4))
    for problem in problems:
        progress.log(str(problem))
    said = census_info(arguments.source)
    profile = profile_of(
        [tables[name] for name in components], arguments.profile or said.get("profile"), arguments.extension
    )
    done = assign_codes(
        [tables[name] for name in components],
        tables["unit_grid"],
        CodeSettings(profile, arguments.county, arguments.team or said.get("team", "")),
        tables.get("community"),
        ranges_of(own_table(arguments.ranges or arguments.source, "code_range")),
        taken_codes(arguments, profile),
        Span(progress, 0.4, 0.8),
    )
    write(arguments, {name: read[name] for name in components}, done, crs, Span(progress, 0.8, 1.0))
    for problem in done.problems:
        progress.log(str(problem))
    progress.set(1.0)
    return {
        "out": arguments.out,
        "profile": profile.id,
        "crs": crs,
        "components": sum(len(table) for table in done.tables),
        "issued": sum(done.issued.values()),
        "issued_by_class": done.issued,
        "stamped": done.stamped,
        "written": "changes" if arguments.preview else "components",
        "problems": list(done.problems),
    }


def read_layers(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], dict[str, str | None]]:
    """Component layers by their own names, unit_grid and, if there is one, community."""
    from citygrid_plugin.store.coded_census import census_layers_in, layers_in  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table, read_table  # noqa: PLC0415

    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    census = [] if arguments.layer else census_layers_in(arguments.source)
    for name in census:
        tables[name], crs_of[name] = read_table(arguments.source, name, progress=progress)
    if not census:
        layer = arguments.layer or ("component" if "component" in layers_in(arguments.source) else None)
        tables["component"], crs_of["component"] = read_known_table(
            arguments.source, "component", layer, progress
        )
    holder = arguments.grid or arguments.source
    tables["unit_grid"], crs_of["unit_grid"] = read_known_table(
        holder, "unit_grid", arguments.grid_layer, progress
    )
    if "community" in list_layers(holder, "community"):
        tables["community"], crs_of["community"] = read_known_table(holder, "community", None, progress)
    return tables, crs_of


def taken_codes(arguments: argparse.Namespace, profile: Profile) -> list:
    """Codes of the ledger and of the files named with --taken."""
    from citygrid_plugin.core.component_codes import codes_of  # noqa: PLC0415
    from citygrid_plugin.store.census_source import own_table  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    tables = [own_table(arguments.source, "code_ledger")]
    for path in arguments.taken:
        for layer in list_layers(path, path.name):
            tables.append(read_known_table(path, "component", layer)[0])
    return codes_of(tables, profile.code_format)


def write(
    arguments: argparse.Namespace,
    before: Mapping[str, FeatureTable],
    done: CodeAssignment,
    crs: str,
    progress: Progress,
) -> None:
    """The changes alone, a copy of the GeoPackage, or for other formats a new one."""
    from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS  # noqa: PLC0415
    from citygrid_plugin.store.coded_census import census_layers_in, write_codes  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import write_geopackage  # noqa: PLC0415

    if arguments.preview:
        tables = [done.changes]
    elif list(before) == census_layers_in(arguments.source):
        write_codes(arguments.source, arguments.out, list(before.values()), done, progress)
        return
    else:
        tables = [*done.tables, done.ledger]
    write_geopackage(arguments.out, tables, crs, schemas=DELIVERY_SCHEMAS, progress=progress)


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Give components their codes, and stamp cell, community and street office on them."),
        out=tr("GeoPackage with the coded components"),
    )
    parser.add_argument("source", type=Path, metavar="COMPONENTS", help=tr("census, or file with components"))
    parser.add_argument("--layer", metavar="NAME", help=tr("layer with the components, if it is no census"))
    parser.add_argument("--grid", type=Path, metavar="FILE", help=tr("unit grid, if not in COMPONENTS"))
    parser.add_argument("--grid-layer", metavar="NAME", help=tr("layer of the unit grid"))
    parser.add_argument(
        "--profile", choices=("gbt47678", "gbt30428"), help=tr("standard profile; that of the data if absent")
    )
    parser.add_argument("--extension", type=Path, metavar="CSV", help=tr("classes the city has added"))
    parser.add_argument(
        "--county", default="", metavar="CODE", help=tr("6 digits, for components that lie in no cell")
    )
    parser.add_argument(
        "--team", default="", metavar="A", help=tr("team of components that do not name theirs")
    )
    parser.add_argument(
        "--ranges", type=Path, metavar="GPKG", help=tr("file with the table code_range, if not COMPONENTS")
    )
    parser.add_argument(
        "--taken",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help=tr("file with codes given before or elsewhere, such as retired components; may be repeated"),
    )
    parser.add_argument(
        "--preview", action="store_true", help=tr("write only what would change, as layer code_change")
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
