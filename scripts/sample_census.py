#!/usr/bin/env python3
"""Draw a random sample of a census for acceptance, or evaluate the re-survey that was entered into it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, make_parser, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.model.features import FeatureTable
    from citygrid_plugin.core.model.problems import Problem
    from citygrid_plugin.core.sampling.plans import SamplingPlan


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Draw, or with --evaluate evaluate."""
    return evaluate(arguments, progress) if arguments.evaluate else draw(arguments, progress)


def draw(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the census, draw, write the layer for the re-survey."""
    from citygrid_plugin.core.crs import to_working_crs  # noqa: PLC0415
    from citygrid_plugin.core.sampling.draw import DrawBy, DrawSettings, draw_sample  # noqa: PLC0415
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415
    from citygrid_plugin.store.census_source import read_layers  # noqa: PLC0415
    from citygrid_plugin.store.checked_census import read_components  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.profile_files import profile_of  # noqa: PLC0415
    from citygrid_plugin.store.sampled_census import write_sample  # noqa: PLC0415

    check_target(arguments.out, [arguments.source, *([arguments.sheets] if arguments.sheets else [])])
    census, tables = read_components(arguments.source, read_layers, Span(progress, 0.0, 0.4))
    profile = profile_of(tables, arguments.profile, arguments.extension)
    crs_of = {table.name: census.crs_of.get(table.name) for table in tables}
    read = {table.name: table for table in tables}
    if arguments.sheets:
        read["sheet_index"], crs_of["sheet_index"] = read_sheets(arguments.sheets)
    moved, crs, problems = to_working_crs(read, crs_of, Span(progress, 0.4, 0.5))
    for problem in problems:
        progress.log(str(problem))
    plan = chosen_plan(arguments)
    by = DrawBy(arguments.by)
    settings = DrawSettings(by, plan, arguments.seed, arguments.size, arguments.digits, arguments.least)
    sample = draw_sample(
        [moved[table.name] for table in tables],
        profile,
        settings,
        moved.get("sheet_index"),
        Span(progress, 0.5, 0.9),
    )
    write_sample(arguments.out, sample, crs, settings, profile.id)
    if arguments.write_plan:
        write_text(arguments.write_plan, plan.to_csv())
    progress.set(1.0)
    return {
        "out": arguments.out,
        "profile": profile.id,
        "by": by.value,
        "plan": plan.name,
        "seed": arguments.seed,
        "lot": sample.lot,
        "drawn": sample.drawn,
        "components": len(sample.table),
        "accept": sample.line.accept,
    }


def evaluate(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the sample as it was filled in, evaluate, write table, page and JSON."""
    from citygrid_plugin.core.sampling.evaluate import evaluate_sample  # noqa: PLC0415
    from citygrid_plugin.core.sampling.html import render_html  # noqa: PLC0415
    from citygrid_plugin.store.atomic import write_text  # noqa: PLC0415
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.profile_files import NEW, load_profile, read_extension  # noqa: PLC0415
    from citygrid_plugin.store.sampled_census import read_limits, read_sample, write_result  # noqa: PLC0415

    check_target(arguments.out, [arguments.source])
    sample, crs, kept = read_sample(arguments.source)
    profile = load_profile(arguments.profile or kept.profile or NEW)
    if arguments.extension:
        profile = read_extension(profile, arguments.extension)
    limits = read_limits(arguments.limits)
    evaluation = evaluate_sample(sample, profile, limits, kept.line)
    progress.set(0.8, tr("Writing {path}", path=arguments.out))
    write_result(arguments.out, evaluation, sample, crs)
    data = evaluation.to_data()
    if arguments.html:
        write_text(arguments.html, render_html(evaluation, arguments.title))
    if arguments.report:
        write_text(arguments.report, json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    progress.set(1.0)
    return {"out": arguments.out, **data, "problems": rejection(data)}


def rejection(data: dict[str, Any]) -> list[Problem]:
    """The problem that a rejected census is, which makes the exit status 1."""
    from citygrid_plugin.core.model.problems import Problem  # noqa: PLC0415

    if data["verdict"] != "rejected":
        return []
    broken = [one["title"] for one in data["judgements"] if one["kept"] is False]
    return [
        Problem(
            "SAMPLE_REJECTED",
            "census_sample",
            tr("The census is rejected: {titles}.", titles=", ".join(broken)),
            tr("Have it mended and drawn anew, with another seed."),
        )
    ]


def read_sheets(path: Path) -> tuple[FeatureTable, str | None]:
    """Layer sheet_index of a file."""
    from citygrid_plugin.store.vector_source import read_table  # noqa: PLC0415

    return read_table(path, "sheet_index")


def chosen_plan(arguments: argparse.Namespace) -> SamplingPlan:
    """One of the plans that come with CityGrid, or the city's own."""
    from citygrid_plugin.core.sampling.plans import PLANS  # noqa: PLC0415
    from citygrid_plugin.store.sampled_census import read_plan  # noqa: PLC0415

    return read_plan(arguments.plan_file) if arguments.plan_file else PLANS[arguments.plan]


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Draw a random sample of a census, or with --evaluate evaluate the re-survey entered into it."),
        out=tr("GeoPackage with the sample, or with its result"),
    )
    path: dict[str, Any] = {"type": Path, "metavar": "FILE"}
    parser.add_argument("source", type=Path, metavar="INPUT", help=tr("census; with --evaluate the sample"))
    parser.add_argument("--evaluate", action="store_true", help=tr("evaluate a sample that was filled in"))
    parser.add_argument(
        "--profile", choices=("gbt47678", "gbt30428"), help=tr("standard profile; that of the data if absent")
    )
    parser.add_argument("--extension", **path, help=tr("classes the city has added"))
    parser.add_argument(
        "--by",
        choices=("component", "unit"),
        default="component",
        help=tr("draw components, or whole cells or sheets with all that stands in them"),
    )
    parser.add_argument(
        "--plan",
        choices=("gbt2828", "gbt24356"),
        default="gbt2828",
        help=tr("how many of how many; both are to be checked against your copy of the standard"),
    )
    parser.add_argument("--plan-file", **path, help=tr("CSV with a plan of your own: lot_from,sample,accept"))
    parser.add_argument("--write-plan", **path, help=tr("write the plan that was used, to be edited"))
    parser.add_argument("--seed", type=int, default=1, help=tr("the same seed draws the same sample"))
    parser.add_argument("--size", type=int, metavar="N", help=tr("how many, instead of what the plan says"))
    parser.add_argument("--sheets", **path, help=tr("file with layer sheet_index: sheets instead of cells"))
    parser.add_argument(
        "--digits", type=int, default=15, help=tr("digits of the grid code that make a unit: 15, 12 or 9")
    )
    parser.add_argument("--least", type=int, default=1, help=tr("at least so many of each major class"))
    parser.add_argument("--limits", **path, help=tr("with --evaluate: JSON with the limits of acceptance"))
    parser.add_argument("--html", **path, help=tr("with --evaluate: the report as a page"))
    parser.add_argument("--report", **path, help=tr("with --evaluate: the report as JSON"))
    parser.add_argument("--title", help=tr("with --evaluate: name of the city or district on the page"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
