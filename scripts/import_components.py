#!/usr/bin/env python3
"""Turn somebody's table of components into a census: shapefile, CSV, GeoJSON, GeoPackage, OpenStreetMap."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.store.exchange_mapping import ExchangeMapping


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read, map, write a census."""
    from citygrid_plugin.core.census import CensusSettings  # noqa: PLC0415
    from citygrid_plugin.core.exchange import ImportSettings, import_components  # noqa: PLC0415
    from citygrid_plugin.store.census import Census  # noqa: PLC0415
    from citygrid_plugin.store.component_source import read_components  # noqa: PLC0415
    from citygrid_plugin.store.departments import read_departments  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.imported_census import write_imported  # noqa: PLC0415
    from citygrid_plugin.store.standards import load_osm_classes, load_standards  # noqa: PLC0415

    check_target(arguments.out, [arguments.source, *([arguments.grid] if arguments.grid else [])])
    mapping = mapping_of(arguments)
    standards = load_standards(arguments.profile, arguments.extension, arguments.other_extension)
    source = read_components(arguments.source, mapping, standards, Span(progress, 0.0, 0.3))
    for name in source.aside:
        progress.log(tr("Layer {layer} holds no components and is left aside.", layer=name))
    settings = ImportSettings(
        fields=mapping.fields,
        class_values=mapping.classes,
        class_code=mapping.class_code,
        fallback=mapping.fallback,
        values=mapping.values,
        osm=load_osm_classes(arguments.osm_classes),
        rest=mapping.rest or "note",
        crs=arguments.crs,
    )
    imported = import_components(source.tables, source.crs_of, standards, settings, Span(progress, 0.3, 0.7))
    for problem in imported.problems:
        progress.log(str(problem))
    departments = read_departments(arguments.departments) if arguments.departments else {}
    grid, community = read_grid(arguments.grid, imported.crs, Span(progress, 0.7, 0.8))
    census = Census(
        standards.profile,
        imported.crs,
        CensusSettings.of(departments),
        grid,
        community,
        imported.component,
    )
    write_imported(arguments.out, census, imported, Span(progress, 0.8, 1.0))
    progress.set(1.0)
    return {
        "out": arguments.out,
        "crs": imported.crs,
        "profile": standards.profile.id,
        "read": sum(map(len, source.tables)),
        "imported": len(imported.component),
        "rejected": len(imported.rejects),
        "values_beside": len(imported.rest),
        "no_components": dict(imported.skipped),
        "layers_aside": list(source.aside),
        "fields": {name: dict(found) for name, found in imported.matches.items()},
        "problems": imported.problems,
    }


def mapping_of(arguments: argparse.Namespace) -> ExchangeMapping:
    """The mapping file, with what was said on the command line over it."""
    from citygrid_plugin.store.exchange_mapping import pairs, read_exchange_mapping  # noqa: PLC0415

    mapping = read_exchange_mapping(arguments.mapping)
    return replace(
        mapping,
        layers=tuple(arguments.layer) or mapping.layers,
        encoding=arguments.encoding or mapping.encoding,
        crs=arguments.source_crs or mapping.crs,
        x=arguments.x or mapping.x,
        y=arguments.y or mapping.y,
        wkt=arguments.wkt or mapping.wkt,
        fields={**mapping.fields, **pairs(arguments.field, "--field")},
        classes={**mapping.classes, **pairs(arguments.class_value, "--class-value")},
        class_code=arguments.class_code or mapping.class_code,
        fallback=arguments.fallback_class or mapping.fallback,
        rest=arguments.rest or mapping.rest,
    )


def read_grid(
    path: Path | None, crs: str, progress: Progress
) -> tuple[FeatureTable | None, FeatureTable | None]:
    """Unit grid and communities to lie beneath, in the CRS of the components."""
    if path is None:
        return None, None
    from citygrid_plugin.core.crs.projecting import project_table, same_crs  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    found: list[FeatureTable | None] = []
    there = list_layers(path, path.name)
    for name in ("unit_grid", "community"):
        if name != "unit_grid" and name not in there:
            found.append(None)
            continue
        table, own = read_known_table(path, name, None, progress)
        found.append(table if own is None or same_crs(own, crs) else project_table(table, own, crs))
    return found[0], found[1]


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Turn somebody's table of components into a census; what cannot be mapped is kept and told."),
        out=tr("census (GeoPackage)"),
    )
    parser.add_argument(
        "source",
        type=Path,
        metavar="INPUT",
        help=tr("shapefile, CSV, GeoJSON, GeoPackage, FileGDB, OpenStreetMap extract, or a folder of them"),
    )
    parser.add_argument(
        "--profile", default="gbt47678", choices=("gbt47678", "gbt30428"), help=tr("standard profile")
    )
    parser.add_argument("--extension", type=Path, metavar="CSV", help=tr("classes the city has added"))
    parser.add_argument(
        "--other-extension", type=Path, metavar="CSV", help=tr("those it had added to the other profile")
    )
    parser.add_argument("--mapping", type=Path, metavar="FILE", help=tr("JSON or TOML file with the mapping"))
    parser.add_argument("--layer", action="append", default=[], metavar="NAME", help=tr("layer of INPUT"))
    parser.add_argument(
        "--field", action="append", default=[], metavar="OURS=THEIRS", help=tr("what a field is called there")
    )
    parser.add_argument(
        "--class-value", action="append", default=[], metavar="TEXT=CLASS", help=tr("the class a text means")
    )
    parser.add_argument("--class-code", default="", metavar="CLASS", help=tr("class of everything"))
    parser.add_argument(
        "--fallback-class", default="", metavar="CLASS", help=tr("class of what has none otherwise")
    )
    parser.add_argument("--encoding", default="", help=tr("encoding of texts; found by itself if absent"))
    parser.add_argument("--x", default="", metavar="COLUMN", help=tr("easting or longitude in a table"))
    parser.add_argument("--y", default="", metavar="COLUMN", help=tr("northing or latitude in a table"))
    parser.add_argument("--wkt", default="", metavar="COLUMN", help=tr("WKT in a table"))
    parser.add_argument(
        "--source-crs", default="", metavar="CRS", help=tr("CRS of INPUT, if it does not say")
    )
    parser.add_argument("--crs", help=tr("metric CRS of the census; chosen by itself if absent"))
    parser.add_argument(
        "--rest",
        choices=("note", "table"),
        help=tr("where attributes without a field go: into the note as far as they fit, or a table"),
    )
    parser.add_argument(
        "--osm-classes", type=Path, metavar="CSV", help=tr("classes of OpenStreetMap tags, if not ours")
    )
    parser.add_argument("--grid", type=Path, metavar="FILE", help=tr("unit grid and communities beneath"))
    parser.add_argument(
        "--departments", type=Path, metavar="CSV", help=tr("departments and units: columns code and name")
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
