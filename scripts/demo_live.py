#!/usr/bin/env python3
"""Try live cases without a server: a throw-away PostGIS with a simulated day, and QGIS with the dock on.

Everything is gone afterwards but the pictures, which are taken where there is no display.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

from _cli import ROOT, Report, run
from qgis_profile import PROGRAMS, WindowError, environment, make_profile, run_in_window

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, OutputError, Problem
from citygrid_plugin.core.model.progress import Progress, check_cancelled

CONNECTION = "citygrid_demo"
SCRIPTS = Path(__file__).resolve().parent
#: Hours after its report until which a case is in a state, more or less; then it is closed.
_STATES = (
    (0.2, "reported"),
    (0.5, "accepted"),
    (0.8, "filed"),
    (1.5, "dispatched"),
    (6.0, "handling"),
    (8.0, "checking"),
)
#: How many of the old ones are still not done, and are overdue.
_STRAGGLERS = 0.02
_HOURS = 36
#: A zone for each community, with a collector each; the first are the city's core.
_ZONES = """
INSERT INTO citygrid.zone (zone_code, name, collector, area, geom)
SELECT community, '责任网格' || number, '采集员' || number,
  CASE WHEN number % 3 = 1 THEN 'core' ELSE 'general' END, st_multi(geom)
FROM (SELECT left(code, 12) AS community, row_number() OVER (ORDER BY left(code, 12)) AS number,
  st_union(geom) AS geom FROM citygrid.unit_grid GROUP BY 1) AS communities
"""
#: What is done in the window: open the project, the dock, connect, and go to the cases.
_WINDOW = """
import time
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import plugins

def wait(done, seconds):
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return done()

window = iface.mainWindow()
QgsProject.instance().read({project!r})
QgsProject.instance().setDirty(False)
workbench = plugins["citygrid_plugin"].workbench
cases = workbench.cases
workbench.cases_action.trigger()
for name in ("Browser",):
    panel = window.findChild(QDockWidget, name)
    if panel is not None:
        panel.hide()
cases.connect_by_name({connection!r})
"""
_PICTURES = """
window.setGeometry(0, 0, 1600, 1000)
window.resizeDocks([cases.dock], [580], Qt.Orientation.Horizontal)
window.resizeDocks([window.findChild(QDockWidget, "Layers")], [240], Qt.Orientation.Horizontal)
assert wait(lambda: len(cases.book) > {least} and cases.points and not cases.points.waiting(), 30), "no cases"
cases.dock.raise_()
canvas, layer = iface.mapCanvas(), cases.points.layer
wait(lambda: False, 1)  # the docks get their places
def drawn():
    wait(lambda: False, 1)
    wait(lambda: not canvas.isDrawing(), 30)
    wait(lambda: False, 1)
    wait(lambda: not canvas.isDrawing(), 30)
view = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
view.scale(1.03)
canvas.setExtent(view)
canvas.refresh()
drawn()
# The overdue case nearest to the middle is the one that is looked at.
middle = layer.extent().center()
late = [case for case in cases.dock.model.cases() if cases.book.look(cases.book.place(case.case_id)) == 5]
late.sort(key=lambda case: (case.x - middle.x()) ** 2 + (case.y - middle.y()) ** 2)
cases.dock.zoom_button.setChecked(False)
cases.dock.choose([case.case_id for case in late[:1]])
cases.dock.say("")
drawn()
wait(lambda: False, 3)  # it has been flashed
drawn()
shots = []
def shot(name):
    window.grab().save({folder!r} + "/" + name)
    shots.append(name)
shot("live_cases.png")
for way in ("clusters", "heat"):
    cases.dock.way_box.setCurrentIndex(cases.dock.way_box.findData(way))
    cases.dock.way_box.activated.emit(0)
    drawn()
    shot("live_cases_" + way + ".png")
cases.dock.way_box.setCurrentIndex(0)
cases.dock.way_box.activated.emit(0)
report["shots"] = shots
report["cases"] = len(cases.book)
report["state"] = cases.dock.state_label.text()
QgsProject.instance().setDirty(False)
"""


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Start the server, fill it, let the day run, open QGIS."""
    for program in PROGRAMS if not display() else PROGRAMS[:1]:
        if shutil.which(program) is None:
            raise OutputError(tr("{program} is not installed (make setup installs it).", program=program))
    if not arguments.grid.exists():
        raise InputError(
            [Problem("FILE_MISSING", arguments.grid.name, tr("It is not there."), tr("Run make demo first."))]
        )
    with ExitStack() as stack:
        progress.set(0.0, tr("Starting a database"))
        server = stack.enter_context(throw_away_server())
        conninfo = server.conninfo(server.new_database())
        fill(conninfo, arguments, progress)
        stack.enter_context(simulation(conninfo, arguments.speed))
        progress.set(0.5, tr("Opening QGIS"))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="citygrid_live_")))
        add_connection(make_profile(folder, arguments.locale), conninfo)
        window = _WINDOW.format(
            project=f"geopackage:{arguments.grid.resolve()}?projectName=citygrid", connection=CONNECTION
        )
        if display():
            return open_window(folder, window, progress)
        arguments.out.mkdir(parents=True, exist_ok=True)
        pictures = _PICTURES.format(folder=str(arguments.out.resolve()), least=arguments.cases // 2)
        try:
            report = run_in_window(
                f"from qgis.PyQt.QtCore import Qt\n{window}{pictures}",
                folder,
                timeout=240,
                check=partial(check_cancelled, progress),
            )
        except WindowError as error:
            raise OutputError(str(error)) from error
        for name in report["shots"]:
            progress.log(str(arguments.out / name))
        return report


def display() -> bool:
    """Whether somebody can see a window."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or sys.platform != "linux"


@contextmanager
def throw_away_server() -> Iterator[Any]:
    """A server of its own, on a free port of this machine; nothing of it stays."""
    from throwaway_postgres import PostgresServer, Unavailable  # noqa: PLC0415

    try:
        server = PostgresServer()
    except Unavailable as error:
        raise OutputError(str(error)) from error
    try:
        yield server
    finally:
        server.remove()


def fill(conninfo: str, arguments: argparse.Namespace, progress: Progress) -> None:
    """Make the tables, take the grid in, and let the last day and a half have been."""
    import psycopg  # noqa: PLC0415

    from citygrid_plugin.store.cases.simulation import Pace, places_in, reports  # noqa: PLC0415
    from citygrid_plugin.store.cases.writing import import_cases  # noqa: PLC0415

    command = [sys.executable, str(SCRIPTS / "case_feed.py"), "init", "--grid", str(arguments.grid)]
    done = subprocess.run(
        command,
        env={**os.environ, "CITYGRID_CONNINFO": conninfo},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise OutputError(
            done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "case_feed.py init"
        )
    check_cancelled(progress)
    progress.set(0.2, tr("Filling it"))
    chance = random.Random(1)  # nosec B311
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(_ZONES)
        # So few places that some come up again and again, as in life.
        places = places_in(connection, max(arguments.cases // 4, 1))
        begin = datetime.now(timezone.utc) - timedelta(hours=_HOURS)
        rows: list[dict[str, Any]] = []
        pace = Pace(cases=arguments.cases * 24 // _HOURS)
        for minute, report in reports(pace, places):
            if minute >= _HOURS * 60 or len(rows) >= 2 * arguments.cases:
                break
            reported = begin + timedelta(minutes=minute)
            state, limit = standing(_HOURS - minute / 60, report["urgent"], chance)
            closed = reported + timedelta(minutes=chance.uniform(40, 300))
            rows.append(
                {
                    **report,
                    "external_id": str(len(rows)),
                    "state": state,
                    "reported_at": reported.isoformat(),
                    "due_at": (reported + timedelta(hours=limit)).isoformat(),
                    "closed_at": min(closed, datetime.now(timezone.utc)).isoformat()
                    if state == "closed"
                    else None,
                    "collector": None,
                }
            )
        import_cases(connection, "demo", rows)


def standing(age: float, urgent: bool, chance: random.Random) -> tuple[str, float]:
    """State and time limit in hours of a case reported so many hours ago."""
    limit = 2.0 if urgent else chance.choice((6.0, 8.0, 12.0, 24.0))
    spent = age * chance.uniform(0.6, 1.6) * (3 if urgent else 1)
    done = next((state for until, state in _STATES if spent < until), "closed")
    if done == "closed" and chance.random() < _STRAGGLERS:
        done = "handling"
    return done, limit


@contextmanager
def simulation(conninfo: str, speed: float) -> Iterator[None]:
    """``case_feed.py simulate`` as long as the body lasts."""
    process = subprocess.Popen(
        [sys.executable, str(SCRIPTS / "case_feed.py"), "simulate", "--speed", str(speed), "--json"],
        env={**os.environ, "CITYGRID_CONNINFO": conninfo},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(30)


def add_connection(profile: Path, conninfo: str) -> None:
    """A PostgreSQL connection of QGIS; the server asks nobody on this machine for a password."""
    parts = dict(part.split("=", 1) for part in conninfo.split())
    values = {
        "host": parts["host"],
        "port": parts["port"],
        "database": parts["dbname"],
        "username": parts["user"],
        "saveUsername": "true",
        "sslmode": "SslDisable",
    }
    lines = [f"connections\\{CONNECTION}\\{name}={value}" for name, value in values.items()]
    settings = profile / "QGIS" / "QGIS3.ini"
    with settings.open("a", encoding="utf-8") as file:
        file.write("\n[PostgreSQL]\n" + "\n".join(lines) + "\n")
        file.write("\n[app]\naskToSaveMemoryLayers=false\n")  # nothing here is to be kept


def open_window(folder: Path, window: str, progress: Progress) -> Report:
    """Open QGIS for the user, until he quits it or presses Ctrl+C in the terminal."""
    script = folder / "open.py"
    body = "\n".join(f"    {line}" for line in window.strip().splitlines())
    script.write_text(
        f"from qgis.PyQt.QtCore import QTimer\nfrom qgis.utils import iface\n\ndef work():\n{body}\n\n"
        "QTimer.singleShot(500, work)\n",
        encoding="utf-8",
    )
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(script)]
    env = {**os.environ, "PYTHONPATH": environment(folder)["PYTHONPATH"]}
    process = subprocess.Popen(command, env=env)
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                return {"exit": process.wait(0.3)}
            check_cancelled(progress)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = argparse.ArgumentParser(
        description=tr("Try live cases: a throw-away database, a simulated day, QGIS with the dock on.")
    )
    parser.add_argument(
        "--grid",
        type=Path,
        default=ROOT / "demo" / "citygrid_demo.gpkg",
        metavar="FILE",
        help=tr("delivery with the unit grid, and a project to show it"),
    )
    parser.add_argument("--cases", type=int, default=600, help=tr("cases that are there to begin with (600)"))
    parser.add_argument("--speed", type=float, default=30.0, help=tr("how many times faster than life (30)"))
    parser.add_argument("--locale", default="zh-Hans", help=tr("language of QGIS (zh-Hans)"))
    parser.add_argument(
        "--out",
        type=Path,
        default=ROOT / "demo",
        metavar="FOLDER",
        help=tr("where pictures go if there is no display"),
    )
    parser.add_argument("--json", action="store_true", help=tr("print the report as JSON on standard output"))
    parser.add_argument("--debug", action="store_true", help=tr("show where in the program a fault occurred"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
