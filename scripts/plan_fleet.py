#!/usr/bin/env python3
"""Plan a district's fleet (机动巡查): closed walks from depots that share all its roads."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _cli import Report, add_mapping_arguments, make_parser, run
from plan_routes import (
    Place,
    add_going_arguments,
    add_gpx_arguments,
    add_patrol_arguments,
    base_places,
    patrol_settings,
    read_places,
    write_routes,
)

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.fleet import DistrictSettings


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read roads and depots, plan, put route, route_turn and route_timetable into OUTPUT."""
    from citygrid_plugin.core.fleet import plan_district  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.core.patrol_network import patrol_network  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    check_target(arguments.out)
    settings = settings_of(arguments)
    settings.check()
    names = ["road", "component", *(["unit_grid"] if arguments.by_class else [])]
    places: dict[str, Place] = base_places(arguments, arguments.base, names)
    if arguments.by_class and "unit_grid" not in places:
        message = tr("{path} has no unit grids to tell classes by.", path=arguments.base)
        mend = tr("Name their layer with --layer unit_grid=PATH, or leave --by-class out.")
        raise InputError([Problem("INPUT_MISSING", "unit_grid", message, mend)])
    if arguments.depots:
        places["post"] = (arguments.depots, arguments.depot_layer)
    if arguments.area:
        places["zone"] = (arguments.area, arguments.area_layer)
    tables, crs, problems = read_places(places, Span(progress, 0.0, 0.1))
    network, found = patrol_network(
        tables["road"], settings.patrol, tables.get("component"), Span(progress, 0.1, 0.2)
    )
    plan = plan_district(
        network,
        tables.get("post"),
        settings,
        tables.get("unit_grid"),
        tables.get("zone"),
        Span(progress, 0.2, 0.9),
    )
    problems = [*problems, *found, *plan.problems]
    for problem in problems:
        progress.log(str(problem))
    write_routes(arguments, plan.plan, crs, Span(progress, 0.9, 1.0))
    return {"out": arguments.out, "crs": crs, **plan.summary(), "problems": problems}


def settings_of(arguments: argparse.Namespace) -> DistrictSettings:
    """What the options ask for."""
    from citygrid_plugin.core.fleet import DistrictSettings, FleetSettings  # noqa: PLC0415
    from citygrid_plugin.core.routes import INTERVALS, Shift  # noqa: PLC0415

    return DistrictSettings(
        patrol=patrol_settings(arguments),
        shift=Shift.parse(arguments.shift),
        minutes=arguments.minutes,
        vehicles=arguments.vehicles,
        intervals={**INTERVALS, **dict(arguments.interval)},
        search=FleetSettings(seconds=arguments.search_seconds, bound_seconds=arguments.bound_seconds),
        seconds=arguments.seconds,
    )


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Plan a district's fleet (机动巡查): closed walks from depots that share all its roads."),
        out=tr("GeoPackage the layers go into, which may be BASE; all else in it stays"),
    )
    parser.add_argument(
        "base",
        type=Path,
        metavar="BASE",
        help=tr("file with road and, if it has them, component and unit_grid"),
    )
    add_mapping_arguments(parser)
    parser.add_argument(
        "--depots",
        type=Path,
        metavar="FILE",
        help=tr("points that vehicles set out from; roads go to the nearest; the middle if absent"),
    )
    parser.add_argument("--depot-layer", metavar="NAME", help=tr("their layer in that file"))
    parser.add_argument(
        "--area",
        type=Path,
        metavar="FILE",
        help=tr("polygons, such as zones, whose roads alone are patrolled"),
    )
    parser.add_argument("--area-layer", metavar="NAME", help=tr("their layer in that file"))
    parser.add_argument(
        "--minutes", type=float, help=tr("what a round may take; the hours of duty if absent")
    )
    parser.add_argument(
        "--vehicles",
        type=int,
        metavar="N",
        help=tr("vehicles or collectors that share the roads evenly; as many as it takes if absent"),
    )
    parser.add_argument(
        "--by-class",
        action="store_true",
        help=tr(
            "a fleet for each patrol class of the unit grids, whose rounds take no longer than its interval"
        ),
    )
    add_going_arguments(parser, "walking", "cycling", "driving")
    add_patrol_arguments(parser)
    parser.add_argument(
        "--search-seconds",
        type=float,
        help=tr("processor seconds for each fleet; if absent a fixed number of rounds: always the same plan"),
    )
    parser.add_argument(
        "--bound-seconds", type=float, default=5.0, help=tr("how long to look for a lower bound, in s")
    )
    parser.add_argument(
        "--seconds", type=float, default=2.0, help=tr("how long to try to prove one walk shortest, in s")
    )
    add_gpx_arguments(parser)
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
