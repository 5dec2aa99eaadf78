#!/usr/bin/env python3
"""Place the labels of the codes (标识码注记) of a unit grid and store them as a layer."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _cli import Report, add_mapping_arguments, make_parser, mapping_of, run

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.lettering import DIGIT_ADVANCE, HEIGHTS_MM, LabelText
from citygrid_plugin.core.model.problems import Problem
from citygrid_plugin.core.model.progress import Progress, Span

if TYPE_CHECKING:
    from citygrid_plugin.core.labelling import LabelSettings
    from citygrid_plugin.core.model.features import FeatureTable

GRID, LABEL, BUILDING = "unit_grid", "unit_grid_label", "building"


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Read the grid and what labels keep clear of, place them, put the layer into OUTPUT."""
    from citygrid_plugin.core.labelling import label_grid  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.store.geopackage import check_target  # noqa: PLC0415
    from citygrid_plugin.store.geopackage_layer import put_layer  # noqa: PLC0415

    check_target(arguments.out)
    settings = settings_of(arguments)
    settings.check()
    tables, crs, problems = read(arguments, Span(progress, 0.0, 0.3))
    labels = label_grid(
        tables[GRID], settings, tables.get(BUILDING), tables.get(LABEL), Span(progress, 0.3, 0.9)
    )
    for problem in (*problems, *labels.problems):
        progress.log(str(problem))
    progress.set(0.9, tr("Writing {path}", path=arguments.out))
    left_out = put_layer(arguments.out, labels.table(), crs or None, progress=Span(progress, 0.9, 1.0))
    if left_out:
        progress.log(
            tr("Somebody has saved the project in {path}: add the layer to it yourself.", path=arguments.out)
        )
    return {
        "out": arguments.out,
        "crs": crs,
        "labels": len(labels),
        "buildings": len(tables.get(BUILDING, ())),
        "scales": labels.summary(),
        "problems": [*problems, *labels.problems],
    }


def settings_of(arguments: argparse.Namespace) -> LabelSettings:
    """What the options ask for."""
    from citygrid_plugin.core.labelling import LabelSettings, Typeface  # noqa: PLC0415

    heights = {**HEIGHTS_MM, **dict(arguments.height)}
    asked = [*(arguments.scale or ()), *(scale for scale, _ in arguments.height)]
    scales = tuple(sorted(set(asked))) if arguments.scale else tuple(sorted(heights))
    return LabelSettings(
        scales=scales,
        text=LabelText(arguments.text),
        heights_mm=heights,
        typeface=Typeface.of_digits(arguments.digit_width),
        min_height_mm=arguments.min_height,
        max_leader_mm=arguments.max_leader,
        turn_for_buildings=arguments.turn_for_buildings,
    )


def read(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """Grid, buildings and earlier labels in the CRS of the grid; that CRS; and problems worth telling.

    What the file of the grid holds itself, as a delivery does, counts unless another is named.
    """
    from citygrid_plugin.core.labelling import to_label_crs  # noqa: PLC0415
    from citygrid_plugin.store.ogr_reader import list_layers  # noqa: PLC0415
    from citygrid_plugin.store.vector_source import read_known_table  # noqa: PLC0415

    tables: dict[str, FeatureTable] = {}
    crs_of: dict[str, str | None] = {}
    beside = set(list_layers(arguments.grid, GRID))
    in_output = arguments.out.exists() and LABEL in list_layers(arguments.out, LABEL)
    earlier = arguments.previous or (arguments.out if in_output else None)
    building: dict[str, Any] = {"path": arguments.base or (arguments.grid if BUILDING in beside else None)}
    mapped = mapping_of(arguments).get(BUILDING)
    if mapped is not None and mapped.path:
        building = {"path": Path(mapped.path), "layer": mapped.layer}
    wanted = {
        GRID: {"path": arguments.grid, "layer": arguments.grid_layer},
        BUILDING: building,
        LABEL: {"path": earlier or (arguments.grid if LABEL in beside else None)},
    }
    for number, (name, where) in enumerate(wanted.items()):
        if where["path"] is None:
            continue
        progress.set(0.25 * number, tr("Reading {layer}", layer=name))
        span = Span(progress, 0.25 * number, 0.25 * (number + 1))
        tables[name], crs_of[name] = read_known_table(where["path"], name, where.get("layer"), span)
    if BUILDING not in tables:
        progress.log(tr("No buildings are given: the labels do not keep clear of them."))
    sources = {name: str(where["path"]) for name, where in wanted.items()}
    return to_label_crs(tables, crs_of, progress, sources)


def height(text: str) -> tuple[int, float]:
    """A scale and the height of its text, as 500=5."""
    scale, _, millimetres = text.partition("=")
    try:
        pair = int(scale), float(millimetres)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("must be SCALE=MM, such as 500=5")) from error
    if pair[0] < 1 or not 0 < pair[1] < float("inf"):
        raise argparse.ArgumentTypeError(tr("must be SCALE=MM, such as 500=5"))
    return pair


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Place the labels of the codes (标识码注记) of a unit grid: one for each cell and scale."),
        out=tr("GeoPackage the layer goes into, which may be that of the grid; all else in it stays"),
    )
    parser.add_argument("grid", type=Path, metavar="GRID", help=tr("file with the unit grid"))
    parser.add_argument(
        "--grid-layer", metavar="NAME", help=tr("its layer in that file; unit_grid, or the only one")
    )
    parser.add_argument(
        "--base",
        type=Path,
        metavar="BASE",
        help=tr("file with the buildings; else what the file of the grid has"),
    )
    add_mapping_arguments(parser)
    parser.add_argument(
        "--scale",
        type=int,
        action="append",
        metavar="N",
        help=tr("scale to label for, 500 for 1:500; may be given several times; all of the table if absent"),
    )
    parser.add_argument(
        "--height",
        type=height,
        action="append",
        default=[],
        metavar="SCALE=MM",
        help=tr("font size (字高) at a scale; by default 500=5, 1000=4, 2000=3"),
    )
    parser.add_argument(
        "--min-height", type=float, default=2.0, metavar="MM", help=tr("no label becomes smaller than this")
    )
    parser.add_argument(
        "--max-leader",
        type=float,
        default=60.0,
        metavar="MM",
        help=tr("no leader (引线) is longer than this"),
    )
    parser.add_argument(
        "--digit-width",
        type=float,
        default=DIGIT_ADVANCE,
        metavar="EM",
        help=tr("width of a digit of the typeface, as a share of the font size"),
    )
    parser.add_argument(
        "--text",
        choices=[text.value for text in LabelText],
        default=LabelText.FULL.value,
        help=tr("all 15 digits, or the 3 of the sequence with the rest in the margin of the sheet"),
    )
    parser.add_argument(
        "--turn-for-buildings",
        action="store_true",
        help=tr("turn a label along its cell where that keeps it clear of buildings"),
    )
    parser.add_argument(
        "--previous",
        type=Path,
        metavar="LABELS",
        help=tr("earlier labels, of which those moved by hand stay; else those in OUTPUT or beside the grid"),
    )
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
