#!/usr/bin/env python3
"""Plan patrol routes (巡查路线) for every zone: closed walks over all its roads, with what is proven."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, add_mapping_arguments, make_parser, mapping_of, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.model.problems import Problem
    from citygrid_plugin.core.patrol_network import PatrolSettings
    from citygrid_plugin.core.routes import RoutePlan, RouteSettings

#: A file, and a layer in it; None for the only one.
Place = tuple[Path, str | None]
#: What is read besides zones: from the file of the zones unless a file of base data is given.
BASE = ("road", "unit_grid", "component")


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read zones and roads, plan, put route, route_turn and route_timetable into OUTPUT."""
    from citygrid_plugin.core.patrol_network import patrol_network  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.core.routes import plan_routes  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    check_target(arguments.out)
    settings = settings_of(arguments)
    settings.check()
    tables, crs, problems = read(arguments, Span(progress, 0.0, 0.2))
    network, found = patrol_network(
        tables["road"], settings.patrol, tables.get("component"), Span(progress, 0.2, 0.3)
    )
    plan = plan_routes(
        network,
        tables["zone"],
        settings,
        tables.get("unit_grid"),
        tables.get("post"),
        Span(progress, 0.3, 0.9),
    )
    problems = [*problems, *found, *plan.problems]
    for problem in problems:
        progress.log(str(problem))
    write_routes(arguments, plan, crs, Span(progress, 0.9, 1.0))
    return {"out": arguments.out, "crs": crs, **plan.summary(), "problems": problems}


def write_routes(arguments: argparse.Namespace, plan: RoutePlan, crs: str, progress: Progress) -> None:
    """Put route, route_turn and route_timetable into OUTPUT, and write the GPX file if it is asked for."""
    from citygrid_plugin.core.routes import (  # noqa: PLC0415
        gpx_text,
        route_table,
        timetable_table,
        turn_table,
    )
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415
    from citygrid_plugin.store.geopackage_layer import put_layer  # noqa: PLC0415

    progress.set(0.0, tr("Writing {path}", path=arguments.out))
    route, turn = route_table(plan), turn_table(plan)
    for number, table in enumerate((route, turn, timetable_table(plan))):
        span = Span(progress, number / 3, (number + 1) / 3)
        put_layer(arguments.out, table, None if table.name == "route_timetable" else crs, progress=span)
    if arguments.gpx:
        write_text(arguments.gpx, gpx_text(route, turn, crs, arguments.gcj02))


def settings_of(arguments: argparse.Namespace) -> RouteSettings:
    """What the options ask for."""
    from citygrid_plugin.core.routes import INTERVALS, RouteSettings, Shift  # noqa: PLC0415

    return RouteSettings(
        patrol=patrol_settings(arguments),
        shift=Shift.parse(arguments.shift),
        intervals={**INTERVALS, **dict(arguments.interval)},
        slots=not arguments.full_laps,
        seconds=arguments.seconds,
        collectors=arguments.collectors,
    )


def patrol_settings(arguments: argparse.Namespace) -> PatrolSettings:
    """What ``add_going_arguments`` was told."""
    from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings  # noqa: PLC0415

    return PatrolSettings(
        mode=PatrolMode(arguments.mode),
        speed_kmh=arguments.speed,
        component_seconds={"": arguments.component_seconds, **dict(arguments.class_seconds)},
    )


def read(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """Zones and what is planned with, in one metric CRS; that CRS; and problems worth telling."""
    places: dict[str, Place] = {"zone": (arguments.zones, arguments.zone_layer)}
    places |= base_places(arguments, arguments.base or arguments.zones, BASE)
    if arguments.posts:
        places["post"] = (arguments.posts, None)
    return read_places(places, progress)


def base_places(arguments: argparse.Namespace, base: Path, names: Iterable[str]) -> dict[str, Place]:
    """Where layers of the base data are: where --layer says so, else in the file ``base``; road always."""
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415

    mapping = mapping_of(arguments)
    places: dict[str, Place] = {}
    for name in names:
        where = mapping.get(name)
        if where is not None and where.path:
            places[name] = (Path(where.path), where.layer)
        elif name in list_layers(base, name):
            places[name] = (base, name)
        elif name == "road":
            places[name] = (base, None)
    return places


def read_places(
    places: dict[str, Place], progress: Progress
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """Layers of files in one metric CRS; that CRS; and problems worth telling."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    tables: dict[str, Any] = {}
    crs_of: dict[str, str | None] = {}
    for number, (name, (path, layer)) in enumerate(places.items()):
        progress.set(number / len(places), tr("Reading {layer}", layer=name))
        known = "track_point" if name == "post" else name  # points with fields of their own
        tables[name], crs_of[name] = read_known_table(path, known, layer, Span(progress, 0.0, 1.0))
    sources = {name: str(path) for name, (path, _) in places.items()}
    return to_working_crs(tables, crs_of, progress, sources=sources)


def pair(text: str) -> tuple[str, float]:
    """A name and a number, as red=60."""
    name, _, number = text.partition("=")
    try:
        return name.strip(), float(number)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("must be NAME=NUMBER, such as red=60")) from error


def add_going_arguments(parser: argparse.ArgumentParser, *modes: str) -> None:
    """How one goes and how long one looks; ``patrol_settings`` reads it."""
    parser.add_argument(
        "--mode", choices=modes, default=modes[0], help=tr("all but walkers obey one-way streets")
    )
    parser.add_argument(
        "--speed",
        type=float,
        metavar="KMH",
        help=tr("speed in km/h; 4.5 walking, 10 cycling, 20 driving if absent"),
    )
    parser.add_argument(
        "--component-seconds", type=float, default=1.0, help=tr("how long a component is looked at, in s")
    )
    parser.add_argument(
        "--class-seconds",
        type=pair,
        action="append",
        default=[],
        metavar="CODE=SECONDS",
        help=tr("the same for the components whose class code begins so"),
    )


def add_gpx_arguments(parser: argparse.ArgumentParser) -> None:
    """Whether routes are written as GPX as well; ``write_routes`` reads it."""
    parser.add_argument("--gpx", type=Path, metavar="FILE", help=tr("write the routes as GPX 1.1 as well"))
    parser.add_argument(
        "--gcj02",
        action="store_true",
        help=tr("coordinates of the GPX file in GCJ-02 for Chinese web maps, instead of WGS 84"),
    )


def add_patrol_arguments(parser: argparse.ArgumentParser) -> None:
    """How collectors go about; ``plan_coverage`` has the same."""
    parser.add_argument(
        "--shift",
        default="08:00-12:00,14:30-17:00",
        metavar="HOURS",
        help=tr("hours of duty, such as 07:15-20:15"),
    )
    parser.add_argument(
        "--interval",
        type=pair,
        action="append",
        default=[],
        metavar="CLASS=MINUTES",
        help=tr("how often an area is due; by default red=60, yellow=120, blue=240"),
    )


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Plan patrol routes (巡查路线): in each zone a closed walk over every road, proven shortest."),
        out=tr("GeoPackage the layers go into, which may be that of the zones; all else in it stays"),
    )
    parser.add_argument("zones", type=Path, metavar="ZONES", help=tr("file with the layer zone"))
    parser.add_argument(
        "--zone-layer", metavar="NAME", help=tr("its layer in that file; zone, or the only one")
    )
    parser.add_argument(
        "--base",
        type=Path,
        metavar="BASE",
        help=tr("file with road and, if it has them, unit_grid and component; else that of the zones"),
    )
    add_mapping_arguments(parser)
    parser.add_argument(
        "--posts", type=Path, metavar="FILE", help=tr("points that collectors start from, in their zones")
    )
    add_going_arguments(parser, "walking", "cycling")
    add_patrol_arguments(parser)
    parser.add_argument(
        "--full-laps", action="store_true", help=tr("go along every road in every lap, whatever its class")
    )
    parser.add_argument(
        "--collectors", type=int, default=1, metavar="N", help=tr("collectors in each zone, at least")
    )
    parser.add_argument(
        "--seconds", type=float, default=10.0, help=tr("how long to try to prove one walk shortest, in s")
    )
    add_gpx_arguments(parser)
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
