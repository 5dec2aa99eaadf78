#!/usr/bin/env python3
"""Make the sample district, divide it, label it, and leave delivery, report, maps and a sheet in a folder."""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import label_grid
from _cli import Report, make_parser, run
from divide_grid import Wishes, deliver

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import OutputError
from citygrid_plugin.core.model.progress import Progress, Span, check_cancelled

SCRIPTS = Path(__file__).resolve().parent

TITLE = "示例区单元网格"
COMMUNITY = "420106002001"
CELL = "420106001003005"

#: File name of every map -> arguments of render_map.py.
MAPS = {
    "map_overview.png": ["--legend", "--size", "297x230"],
    "map_community_2000.png": ["--community", COMMUNITY, "--scale", "2000", "--size", "420x297"],
    "map_detail_1000.png": ["--cell", CELL, "--scale", "1000"],
}

#: The map sheet that is exported, and how.
SHEET = "3380.5-529.5-IV"
SHEET_WISHES = ["--size", "250x250", "--scale", "1000", "--dpi", "200", "--date", "2026-07-01"]

#: The day the sample cells start, so that every run leaves the same files.
START_DATE = "20260701"


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Sample district, division, report, delivery, labels, maps, a sheet."""
    from citygrid_plugin.core.division import DivisionSettings  # noqa: PLC0415  # --help needs no libraries
    from citygrid_plugin.core.intake import prepare  # noqa: PLC0415
    from citygrid_plugin.core.sample import make_sample_district  # noqa: PLC0415

    folder: Path = arguments.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr("The folder {path} cannot be made ({reason}).", path=folder, reason=error)
        ) from error
    progress.set(0.0, tr("Making the sample district"))
    sample = make_sample_district()
    tables = sample.tables()
    base, problems = prepare(tables, dict.fromkeys(tables, sample.crs), Span(progress, 0.05, 0.1))
    delivery = folder / "citygrid_demo.gpkg"
    reports = (folder / "report.html", folder / "report.json")
    wishes = Wishes(reports, os.cpu_count() or 1, source_scale=500, title=TITLE)
    settings = DivisionSettings(start_date=START_DATE)
    report = deliver(base, problems, settings, delivery, wishes, Span(progress, 0.1, 0.6))
    ask = label_grid.build_parser().parse_args([str(delivery), "--out", str(delivery)])
    report["labels"] = label_grid.main(ask, Span(progress, 0.6, 0.65))["labels"]
    report["maps"] = _draw_maps(delivery, folder, Span(progress, 0.65, 1.0))
    progress.log(tr("Open {path} in QGIS, or the report in a browser.", path=delivery))
    return report


def _draw_maps(delivery: Path, folder: Path, progress: Progress) -> list[Path]:
    """Have QGIS draw the maps, in a process of its own: it does not share GEOS with shapely."""
    if importlib.util.find_spec("qgis") is None:
        progress.log(tr("No maps are drawn: this Python has no QGIS (make setup installs it)."))
        return []
    drawn = []
    for number, (name, wishes) in enumerate(MAPS.items()):
        check_cancelled(progress)
        progress.set(number / (len(MAPS) + 1), tr("Drawing {name}", name=name))
        drawn.append(folder / name)
        _draw("render_map.py", delivery, drawn[-1], [*wishes, "--title", TITLE])
    check_cancelled(progress)
    progress.set(len(MAPS) / (len(MAPS) + 1), tr("Drawing {name}", name=SHEET))
    drawn.append(folder / "sheets")
    _draw("export_sheets.py", delivery, drawn[-1], [*SHEET_WISHES, "--only", SHEET, "--title", TITLE])
    progress.set(1.0)
    return drawn


def _draw(script: str, delivery: Path, target: Path, wishes: list[str]) -> None:
    finished = subprocess.run(
        [sys.executable, str(SCRIPTS / script), str(delivery), "--out", str(target), *wishes],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode:
        reason = finished.stderr.strip()
        raise OutputError(tr("{name} could not be drawn: {reason}", name=target.name, reason=reason))


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    return make_parser(
        tr(
            "Make the sample district, divide it, label it, and leave delivery, report, maps and a sheet "
            "in a folder."
        ),
        out=tr("folder"),
    )


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
