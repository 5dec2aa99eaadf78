#!/usr/bin/env python3
"""Tell when planned routes pass each unit grid over the day (计划巡查覆盖), as planned and what if."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, add_mapping_arguments, make_parser, mapping_of, run
from plan_routes import add_patrol_arguments

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.model.problems import Problem

#: Layer -> whether it must be there.
LAYERS = {"unit_grid": True, "route": True, "zone": False, "road": False}


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read routes and cells, follow the day, put coverage and its tables into OUTPUT."""
    from citygrid_plugin.core.patrol_coverage import (  # noqa: PLC0415  # --help needs no libraries
        CoverageSettings,
        WhatIf,
        coverage_table,
        hour_table,
        pass_table,
        plan_coverage,
        road_coverage_table,
    )
    from citygrid_plugin.core.patrol_network import patrol_network  # noqa: PLC0415
    from citygrid_plugin.core.routes import INTERVALS, Shift  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.geopackage_layer import put_layer  # noqa: PLC0415

    check_target(arguments.out)
    settings = CoverageSettings(
        Shift.parse(arguments.shift), {**INTERVALS, **dict(arguments.interval)}, arguments.reach
    )
    tables, crs, problems = read(arguments, Span(progress, 0.0, 0.2))
    network = (
        patrol_network(tables["road"], progress=Span(progress, 0.2, 0.3))[0] if "road" in tables else None
    )
    what_if = WhatIf(
        arguments.absent or "",
        arguments.rain,
        rain_slower=arguments.rain_slower,
        red_area=_whole(tables.get("red_area")),
    )
    plan = plan_coverage(
        tables["route"],
        tables["unit_grid"],
        settings,
        what_if,
        tables.get("zone"),
        network,
        Span(progress, 0.3, 0.9),
    )
    problems = [*problems, *plan.problems]
    for problem in problems:
        progress.log(str(problem))
    progress.set(0.9, tr("Writing {path}", path=arguments.out))
    layers = [coverage_table(plan), hour_table(plan), pass_table(plan, arguments.date)]
    layers += [road_coverage_table(plan)] if network is not None else []
    for table in layers:
        spatial = table.name in ("coverage", "road_coverage")
        put_layer(arguments.out, table, crs if spatial else None, progress=Span(progress, 0.9, 1.0))
    return {"out": arguments.out, "crs": crs, **plan.summary(), "problems": problems}


def _whole(table: FeatureTable | None) -> Any:
    """The ground of all features together."""
    import shapely  # noqa: PLC0415

    return None if table is None else shapely.union_all(table.geometry)


def read(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """What the layers are in one metric CRS; that CRS; and problems worth telling."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    mapping = mapping_of(arguments)
    places: dict[str, tuple[Path, str | None]] = {}
    files = [path for path in (arguments.source, arguments.base) if path]
    for name, required in LAYERS.items():
        where = mapping.get(name)
        holding = [path for path in files if name in list_layers(path, name)]
        if where is not None and where.path:
            places[name] = (Path(where.path), where.layer)
        elif holding or required:
            places[name] = (holding[0] if holding else arguments.source, name)
    if arguments.red_area:
        places["red_area"] = (arguments.red_area, None)
    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    for number, (name, (path, layer)) in enumerate(places.items()):
        progress.set(number / len(places), tr("Reading {layer}", layer=name))
        known = "plaza" if name == "red_area" else name  # polygons of any kind
        tables[name], crs_of[name] = read_known_table(path, known, layer, progress)
    sources = {name: str(path) for name, (path, _) in places.items()}
    return to_working_crs(tables, crs_of, progress, sources=sources)


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Tell when routes pass each unit grid over the day, its longest gap and its share on time."),
        out=tr("GeoPackage the layers go into, which may be that of the routes; all else in it stays"),
    )
    parser.add_argument("source", type=Path, metavar="INPUT", help=tr("file with route and unit_grid"))
    parser.add_argument(
        "--base", type=Path, metavar="BASE", help=tr("file with the layers that INPUT has not")
    )
    add_mapping_arguments(parser)
    add_patrol_arguments(parser)
    parser.add_argument(
        "--reach", type=float, default=15.0, metavar="M", help=tr("how far from a route a cell is seen, in m")
    )
    parser.add_argument(
        "--absent", metavar="CODE", help=tr("what if this collector is missing: Z03-1, Z03 or a name")
    )
    parser.add_argument(
        "--rain", action="store_true", help=tr("what if it pours: every area is due once in 4 hours")
    )
    parser.add_argument(
        "--rain-slower",
        type=float,
        default=1.25,
        metavar="TIMES",
        help=tr("how many times as long a lap takes"),
    )
    parser.add_argument(
        "--red-area", type=Path, metavar="FILE", help=tr("what if the ground of these polygons turns red")
    )
    parser.add_argument(
        "--date", default="2026-01-01", metavar="YYYY-MM-DD", help=tr("date in the times of passages")
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
