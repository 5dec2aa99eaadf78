#!/usr/bin/env python3
"""Deliver components as a profile wants them: its classes, codes, short names and lengths, with a report."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read, convert, write a folder."""
    from citygrid_plugin.core.exchange import ExportSettings, export_components  # noqa: PLC0415
    from citygrid_plugin.store.component_delivery import (  # noqa: PLC0415
        DeliveryForm,
        read_codes,
        require_delivery_folder,
        write_component_delivery,
    )
    from citygrid_plugin.store.exchange_mapping import pairs, read_exchange_mapping  # noqa: PLC0415
    from citygrid_plugin.store.standards import load_standards  # noqa: PLC0415

    require_delivery_folder(arguments.out)
    form = DeliveryForm(arguments.format, arguments.encoding, date=arguments.date)
    form = (
        form if not arguments.title else DeliveryForm(form.format, form.encoding, arguments.title, form.date)
    )
    mapping = read_exchange_mapping(arguments.mapping)
    standards = load_standards(arguments.profile, arguments.extension, arguments.other_extension)
    settings = ExportSettings(
        arguments.by,
        {**mapping.classes, **pairs(arguments.class_value, "--class-value")},
        read_codes(arguments.codes) if arguments.codes else {},
        arguments.own_fields,
        form.limit,
    )
    tables, crs = read(arguments.source, Span(progress, 0.0, 0.3))
    export = export_components(tables, standards, settings, Span(progress, 0.3, 0.7))
    for problem in export.problems:
        progress.log(str(problem))
    report = write_component_delivery(arguments.out, export, crs, form, Span(progress, 0.7, 1.0))
    return {"out": arguments.out, "delivery": report, "problems": export.problems}


def read(path: Path, progress: Progress) -> tuple[list[FeatureTable], str]:
    """The component layers of a census, or of any file with them, in one CRS."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.core.model.features import FeatureTable  # noqa: PLC0415
    from citygrid_plugin.store.census_file import read_census  # noqa: PLC0415
    from citygrid_plugin.store.census_source import read_layers  # noqa: PLC0415

    census = read_census(path, read_layers, Span(progress, 0.0, 0.8))
    tables = {name: census.layers[name] for name in census.components}
    given = {name: census.crs_of.get(name) or census.crs for name in tables}
    if len({crs for crs in given.values() if crs}) > 1:
        tables, crs, _ = to_working_crs(tables, given, Span(progress, 0.8, 1.0))
    else:
        crs = next((crs for crs in given.values() if crs), "") or ""
    if not crs:
        raise InputError(
            [
                Problem(
                    "CRS_MISSING",
                    path.name,
                    tr("Nothing says in which CRS the components are."),
                    tr("Declare the CRS of the layer, then deliver."),
                )
            ]
        )
    return [FeatureTable(n, t.geometry, t.fids, t.columns) for n, t in tables.items()], crs


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Deliver components under a profile, with a report; what is left out is kept beside and told."),
        out=tr("folder of the delivery"),
    )
    parser.add_argument("source", type=Path, metavar="CENSUS", help=tr("census, or file with components"))
    parser.add_argument(
        "--profile", default="gbt47678", choices=("gbt47678", "gbt30428"), help=tr("standard profile")
    )
    parser.add_argument("--extension", type=Path, metavar="CSV", help=tr("classes the city has added"))
    parser.add_argument(
        "--other-extension", type=Path, metavar="CSV", help=tr("those it had added to the other profile")
    )
    parser.add_argument("--format", default="shapefile", choices=("shapefile", "gpkg"), help=tr("format"))
    parser.add_argument(
        "--encoding", default="utf-8", choices=("utf-8", "gbk"), help=tr("encoding of a shapefile")
    )
    parser.add_argument(
        "--by", default="all", choices=("all", "major", "class"), help=tr("one layer for all, or per class")
    )
    parser.add_argument(
        "--class-value",
        action="append",
        default=[],
        metavar="OLD=NEW",
        help=tr("what a class becomes that may be several, such as 0117=01034"),
    )
    parser.add_argument("--mapping", type=Path, metavar="FILE", help=tr("JSON or TOML file with classes"))
    parser.add_argument(
        "--codes", type=Path, metavar="FOLDER", help=tr("earlier delivery, whose converted codes stay")
    )
    parser.add_argument(
        "--own-fields", action="store_true", help=tr("also fields of the census the profile does not have")
    )
    parser.add_argument("--title", default="", help=tr("title of the report"))
    parser.add_argument("--date", default="", metavar="YYYYMMDD", help=tr("date on the report"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
