"""Live cases in the real window: drawn without stalls, and gone when QGIS quits in mid-stream."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from demo_live import CONNECTION, add_connection
from qgis_profile import PROGRAMS, make_profile, run_in_window
from throwaway_postgres import PostgresServer

from tests.store.cases.case_database import CaseDatabase

pytestmark = pytest.mark.window

BODY = """
import time, threading, itertools
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.utils import plugins

def wait(done, seconds):
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)
    return done()

canvas = iface.mapCanvas()
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
QgsProject.instance().setDirty(False)
workbench = plugins["citygrid_plugin"].workbench
cases = workbench.cases
workbench.cases_action.trigger()
cases.connect_by_name({connection!r})
assert wait(lambda: cases.points is not None, 20), cases.dock.state_label.text() + cases.dock.notice.text()
canvas.setExtent(QgsRectangle(114, 29.9, 114.1, 30.1))
"""

BURST = """
ticks = []
ticker = QTimer()
ticker.timeout.connect(lambda: ticks.append((time.monotonic(), time.thread_time())))
ticker.start(5)
open({ready!r}, "w").close()
assert wait(lambda: len(cases.book) > 0, 60), "nothing came"
started = time.monotonic()
assert wait(lambda: cases.points.layer.featureCount() == {number}, 60), cases.points.layer.featureCount()
report["seconds"] = time.monotonic() - started
for clock, name in ((1, "at work"), (0, "on the wall")):
    times = [tick[clock] for tick in ticks]
    gaps = sorted((round((b - a) * 1000) for a, b in itertools.pairwise(times)), reverse=True)
    report[name] = gaps[:8]
report["threads"] = sorted(one.name for one in threading.enumerate())
report["skipped"] = cases.points.layer.customProperty("skipMemoryLayersCheck")
cases.dock.pile_buttons[list(cases.dock.pile_buttons)[2]].click()
wait(lambda: False, 0.5)
cases.dock.pile_buttons[list(cases.dock.pile_buttons)[4]].click()
ticks.clear()
canvas.zoomByFactor(0.5)
wait(lambda: False, 2)
gaps = [round((b[1] - a[1]) * 1000) for a, b in itertools.pairwise(ticks)]
report["panned"] = sorted(gaps, reverse=True)[:5]
QgsProject.instance().setDirty(False)
"""


@pytest.fixture
def database(postgres: PostgresServer) -> Iterator[CaseDatabase]:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    made = CaseDatabase(postgres)
    yield made
    made.close()


def connections(database: CaseDatabase) -> int:
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'citygrid%%' AND datname = %s"
    return database.sql(query, database.name)[0][0]


def test_burst_in_the_window_and_quit_in_mid_stream(database: CaseDatabase, tmp_path: Path) -> None:
    number = 50_000
    add_connection(make_profile(tmp_path, locale="zh-Hans"), database.conninfo())
    with (tmp_path / "profiles/default/QGIS/QGIS3.ini").open("a") as file:
        file.write("\n[app]\naskToSaveMemoryLayers=true\n")
    ready = tmp_path / "ready"
    insert = (
        "INSERT INTO citygrid.case_point (class_code, urgent, due_at, geom) SELECT '0101', n %% 50 = 0,"
        " now() + (n - 9000) * interval '1 second', st_setsrid(st_point(114 + n %% 317 * 0.0003,"
        " 29.9 + n / 500000.0), 4490) FROM generate_series(1, %s) n"
    )
    stop = threading.Event()

    def write() -> None:
        while not ready.exists() and not stop.wait(0.1):
            pass
        database.sql(insert, number)
        while not stop.wait(0.05):  # still when QGIS quits
            database.sql("UPDATE citygrid.case_point SET description = 'x' WHERE random() < 0.002")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        body = BODY.format(connection=CONNECTION) + BURST.format(ready=str(ready), number=number)
        report = run_in_window(body, tmp_path, timeout=150)
    finally:
        stop.set()
        writer.join()
    print(report)
    until = time.monotonic() + 5
    while connections(database) and time.monotonic() < until:
        time.sleep(0.1)
    assert connections(database) == 0, "QGIS quit and left its connections"
    assert report["at work"][0] < 120, "50 ms; a processor shared with others is slower"
    assert "citygrid-cases" in report["threads"]
