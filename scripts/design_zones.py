#!/usr/bin/env python3
"""Group unit grids into responsibility zones (责任网格) of equal load and store them as layers."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, add_mapping_arguments, make_parser, mapping_of, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.zones import ZonePlan, ZoneSettings

GRID, ROAD, COMPONENT, CASE, ZONE, MEMBER = (
    "unit_grid",
    "road",
    "component",
    "case_point",
    "zone",
    "zone_member",
)


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read grid, roads and earlier zones, design, put both layers into OUTPUT."""
    from citygrid_plugin.core.zones import (  # noqa: PLC0415
        collectors_by,
        compare_numbers,
        design_zones,
        read_beat,
        town_of,
    )
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415

    check_target(arguments.out)
    settings = settings_of(arguments)
    settings.check()
    tables, crs, problems = read(arguments, Span(progress, 0.0, 0.2))
    beat = read_beat(tables[GRID], tables.get(ROAD), settings, tables.get(COMPONENT), tables.get(CASE))
    town = town_of(beat, settings)
    if arguments.rule:
        settings = replace(settings, collectors=collectors_by(arguments.rule, town))
    member, zone = tables.get(MEMBER), tables.get(ZONE)
    plan = design_zones(beat, settings, member, zone, Span(progress, 0.2, 0.6))
    others = compare_numbers(beat, settings, arguments.scenario, member, zone, Span(progress, 0.6, 0.9))
    for problem in (*problems, *plan.problems):
        progress.log(str(problem))
    write(arguments.out, plan, crs, Span(progress, 0.9, 1.0))
    return {
        "out": arguments.out,
        "crs": crs,
        "figures": plan.figures(),
        "staffing": staffing_report(town),
        "comparison": comparison(plan, member, zone),
        "scenarios": {str(number): figures for number, figures in others.items()},
        "problems": [*problems, *plan.problems],
    }


def settings_of(arguments: argparse.Namespace) -> ZoneSettings:
    """What the options ask for."""
    from citygrid_plugin.core.zones import ZoneSettings  # noqa: PLC0415

    return ZoneSettings(
        collectors=arguments.collectors,
        speed_kmh=arguments.speed,
        component_s=arguments.component_seconds,
        case_min=arguments.case_minutes,
        tolerance=arguments.tolerance / 100.0,
        prefer=arguments.prefer,
        improve=arguments.improve,
        prefix=arguments.prefix,
    )


def read(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """What zones are designed from, in the CRS of the grid; that CRS; and problems worth telling."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    beside = set(list_layers(arguments.grid, GRID))
    places: dict[str, tuple[Path, str | None]] = {GRID: (arguments.grid, arguments.grid_layer)}
    for name in (ROAD, COMPONENT):
        mapped = mapping_of(arguments).get(name)
        if mapped is not None and mapped.path:
            places[name] = Path(mapped.path), mapped.layer
        elif arguments.base and name in list_layers(arguments.base, name):
            places[name] = arguments.base, name
        elif name in beside:
            places[name] = arguments.grid, name
    if arguments.cases:
        places[CASE] = arguments.cases, None
    zones = arguments.zones or (arguments.out if arguments.out.exists() else arguments.grid)
    held = set(list_layers(zones, ZONE))
    places |= {name: (zones, name) for name in (ZONE, MEMBER) if name in held}
    if arguments.zones and MEMBER not in held:
        message = tr("{path} has no layer {layer}.", path=zones, layer=MEMBER)
        raise InputError([Problem("LAYER_NOT_FOUND", MEMBER, message, tr("Name a file with zones."))])
    if ROAD not in places:
        message = tr("No roads are given.")
        mend = tr("Name their file: --base FILE or --layer road=PATH.")
        raise InputError([Problem("INPUT_MISSING", ROAD, message, mend)])
    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    for number, (name, (path, layer)) in enumerate(places.items()):
        progress.set(number / len(places), tr("Reading {layer}", layer=name))
        span = Span(progress, number / len(places), (number + 1) / len(places))
        tables[name], crs_of[name] = read_known_table(path, name, layer, span)
    sources = {name: str(path) for name, (path, _) in places.items()}
    return to_working_crs(tables, crs_of, progress, crs_of[GRID], sources)


def write(out: Path, plan: ZonePlan, crs: str, progress: Progress) -> None:
    """Both layers into the GeoPackage; all else in it stays."""
    from citygrid_plugin.store.geopackage_layer import put_layer  # noqa: PLC0415

    progress.set(0.0, tr("Writing {path}", path=out))
    left_out = [
        put_layer(out, table, crs or None, progress=Span(progress, half, half + 0.5))
        for half, table in ((0.0, plan.zone_table()), (0.5, plan.member_table()))
    ]
    if any(left_out):
        progress.log(tr("Somebody has saved the project in {path}: add the layer to it yourself.", path=out))


def staffing_report(town: Any) -> list[dict[str, Any]]:
    """Collectors by every rule, with its source."""
    from citygrid_plugin.core.zones import staffing  # noqa: PLC0415

    return [
        {
            "rule": one.rule.id,
            "least": one.least,
            "most": one.most,
            "text": one.rule.text,
            "source": one.rule.source,
            "mark": one.rule.mark,
        }
        for one in staffing(town)
    ]


def comparison(
    plan: ZonePlan, member: FeatureTable | None, zone: FeatureTable | None
) -> dict[str, Any] | None:
    """The zones as they were and as they are now; None where there were none."""
    from citygrid_plugin.core.zones import compare_plans, measure_zones  # noqa: PLC0415

    if member is None or not len(member):
        return None
    found = compare_plans(measure_zones(plan.beat, plan.settings, member, zone), plan)
    return {"before": found.before, "after": found.after, "moved": list(found.moved)}


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Group unit grids into responsibility zones (责任网格) that take equally long to walk."),
        out=tr("GeoPackage the layers go into, which may be that of the grid; all else in it stays"),
    )
    parser.add_argument("grid", type=Path, metavar="GRID", help=tr("file with the unit grid"))
    parser.add_argument(
        "--grid-layer", metavar="NAME", help=tr("its layer in that file; unit_grid, or the only one")
    )
    parser.add_argument(
        "--base", type=Path, help=tr("file with roads and components; else what the file of the grid has")
    )
    add_mapping_arguments(parser)
    parser.add_argument("--cases", type=Path, help=tr("file with points of cases in one cycle"))
    number = parser.add_mutually_exclusive_group()
    number.add_argument(
        "--collectors", type=int, metavar="N", help=tr("number of zones; as many as there are if absent")
    )
    number.add_argument(
        "--rule", metavar="RULE", help=tr("staffing rule instead, such as cells20; --json lists them all")
    )
    parser.add_argument(
        "--speed", type=float, default=4.5, metavar="KMH", help=tr("walking or cycling speed")
    )
    parser.add_argument(
        "--component-seconds", type=float, default=2.0, metavar="S", help=tr("time to look at a component")
    )
    parser.add_argument(
        "--case-minutes", type=float, default=5.0, metavar="MIN", help=tr("time that a case takes")
    )
    parser.add_argument(
        "--tolerance", type=float, default=10.0, metavar="PERCENT", help=tr("how much loads may differ")
    )
    parser.add_argument(
        "--prefer",
        choices=["none", "community", "road"],
        default="none",
        help=tr("borders zones should have where that is possible"),
    )
    parser.add_argument(
        "--zones", type=Path, help=tr("file with earlier zones; else those in OUTPUT or beside the grid")
    )
    parser.add_argument(
        "--improve", action="store_true", help=tr("start from the earlier zones; locked ones stay anyway")
    )
    parser.add_argument("--prefix", default="Z", help=tr("what the code of a new zone begins with"))
    parser.add_argument(
        "--scenario",
        type=int,
        action="append",
        default=[],
        metavar="N",
        help=tr("tell the figures for another number of collectors too; may be given several times"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
