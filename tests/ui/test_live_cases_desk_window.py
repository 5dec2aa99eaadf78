"""A dispatcher at work in the real window, and what is left of it all: nothing, and no password anywhere."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import threading
import time
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from qgis_profile import PROGRAMS, make_profile, run_in_window
from throwaway_postgres import PostgresServer

from tests.store.cases.case_database import CaseDatabase

from .case_dock import sessions

pytestmark = pytest.mark.window

PASSWORD = "Geheim-42-井盖"

#: ``wait``, a connection with a stored password, the dock, connected by a click.
BEGIN = """
import time, threading
from qgis.core import (
    QgsApplication, QgsAuthMethodConfig, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings,
    QgsTemporalNavigationObject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin

def wait(done, seconds=10):
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return done()

log = open({folder!r} + "/message.log", "w", encoding="utf-8")
QgsApplication.messageLog().messageReceived.connect(lambda *said: print(*said, file=log, flush=True))
manager = QgsApplication.authManager()
assert manager.setMasterPassword("of this test", True)
config = QgsAuthMethodConfig("Basic")
config.setName("cases")
config.setConfig("username", {login!r})
config.setConfig("password", "".join(reversed({drowssap!r})))
stored = manager.storeAuthenticationConfig(config)
config = stored[1] if isinstance(stored, tuple) else config
settings = QgsSettings()
for name, value in (
    ("host", {host!r}), ("port", {port!r}), ("database", {database!r}), ("authcfg", config.id()),
    ("sslmode", "SslDisable"), ("saveUsername", "false"), ("savePassword", "false"),
):
    settings.setValue("PostgreSQL/connections/case_centre/" + name, value)
canvas, window, project = iface.mapCanvas(), iface.mainWindow(), QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
project.setDirty(False)
canvas.setExtent(QgsRectangle(114, 29.99, 114.06, 30.02))

def connect():
    workbench = plugins["citygrid_plugin"].workbench
    if not workbench.cases.dock.isVisible():
        workbench.cases_action.trigger()
    cases = workbench.cases
    bar = cases.dock.connection
    bar.connection_box.setCurrentIndex(bar.connection_box.findText("case_centre"))
    assert bar.connect_button.text() == "Connect"
    bar.connect_button.click()
    assert wait(lambda: cases.points is not None and cases.dock.model.rowCount() > 0, 20), (
        bar.state_label.text() + bar.notice.text())
    return cases
"""

WORK = """
cases = connect()
dock, points = cases.dock, cases.points
assert wait(lambda: dock.model.rowCount() == 8)

# F8: the next overdue one, again and again round the list.
QApplication.setActiveWindow(window)
seen = []
for _ in range(3):
    QTest.keyClick(canvas, Qt.Key.Key_F8)
    seen.append(dock.chosen_ids())
    wait(lambda: False, 0.3)
report["F8"] = seen
report["scale"] = canvas.scale()
report["middle"] = canvas.extent().center().x()

# From the list to the map and back.
flashed = []
flash = canvas.flashFeatureIds
canvas.flashFeatureIds = lambda layer, fids, *more: flashed.append(list(fids))
dock.list.selectRow(3)
chosen = dock.chosen_ids()
report["list to map"] = [chosen, [one["case_id"] for one in points.layer.selectedFeatures()], len(flashed)]
other = dock.model.case(5).case_id
points.layer.selectByIds(points.fids([other]))
report["map to list"] = [[other], dock.chosen_ids()]
canvas.setExtent(QgsRectangle(114.05, 30.05, 114.06, 30.06))
dock.list.doubleClicked.emit(dock.model.index(5, 0))
report["double click"] = [canvas.extent().contains(points.point(other)), canvas.scale(), len(flashed)]

# Filters by their boxes.
canvas.setExtent(QgsRectangle(114, 29.99, 114.06, 30.02))
report["boxes"] = {{}}
for name, value in (
    ("class_code", "0202"), ("zone_code", "Z3"), ("collector", "collector_2"), ("state", "filed"),
):
    box = dock.boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    report["boxes"][name] = sorted(getattr(case, name) for case in dock.model.cases())
    box.setCurrentIndex(0)
    box.activated.emit(0)
QTest.keyClicks(dock.text_edit, "gate")
assert wait(lambda: dock.model.rowCount() == 1)
report["text"] = dock.model.case(0).description
dock.text_edit.clear()
assert wait(lambda: dock.model.rowCount() == 8)
dock.extent_button.click()
canvas.setExtent(QgsRectangle(114.011, 30, 114.02, 30.01))
wait(lambda: dock.model.rowCount() < 8, 3)
report["extent"] = sorted({{case.zone_code for case in dock.model.cases()}})
dock.extent_button.click()
canvas.setExtent(QgsRectangle(114, 29.99, 114.06, 30.02))
assert wait(lambda: dock.model.rowCount() == 8)

# A step, a refusal in words, and to whom it goes by default.
fresh = next(case.case_id for case in dock.model.cases() if case.zone_code == "Z1")
dock.choose([fresh])
offered = lambda: {{one.objectName(): one for one in dock.details.buttons}}
assert wait(lambda: "action_accept" in offered())
report["offered"] = sorted(offered())
offered()["action_accept"].click()
assert wait(lambda: cases.book.get(fresh).state == "accepted")
assert wait(lambda: "action_assign" in offered())
offered()["action_assign"].click()
assert wait(lambda: QApplication.activePopupWidget() is not None)
menu = QApplication.activePopupWidget()
report["menu"] = [one.text() for one in menu.actions() if one.text()]
menu.actions()[0].trigger()
menu.close()
assert wait(lambda: cases.book.get(fresh).collector == "collector_1")
assert wait(lambda: dock.details.history.rowCount() == 3)
dock.details.assign_wanted.emit()
assert wait(lambda: QApplication.activePopupWidget() is not None)
menu = QApplication.activePopupWidget()
next(one for one in menu.actions() if one.text() == "collector_4").trigger()
menu.close()
assert wait(lambda: cases.book.get(fresh).collector == "collector_4")

# Hot spots, heat and clusters are drawn; a day is played.
cases.show_hot_spots()
assert wait(lambda: cases.hot_spots.shown)
report["rings"] = len(cases.hot_spots._marks)
cases.show_hot_spots()
pictures = {{}}
for way in ("clusters", "heat", "points"):
    dock.way_box.setCurrentIndex(dock.way_box.findData(way))
    dock.way_box.activated.emit(0)
    wait(lambda: False, 1)
    wait(lambda: not canvas.isDrawing())
    picture = canvas.grab().toImage()
    pictures[way] = {{picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2)
                     for y in range(0, picture.height(), 2)}}
report["drawn"] = {{way: len(colours) > 1 for way, colours in pictures.items()}}
report["cluster"] = "#2c4a66" in pictures["clusters"], "#2c4a66" in pictures["points"]
cases.play(__import__("datetime").date.today())
controller = canvas.temporalController()
assert wait(lambda: cases.playback.points.layer.featureCount() == 8)
wait(lambda: controller.currentFrameNumber() > 2, 5)
report["film"] = [
    controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated,
    controller.currentFrameNumber() > 2, controller.totalFrameCount(),
]
cases._ask_day()  # the button again ends it
report["film ended"] = [
    controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff,
    sum(bool(one.customProperty("citygrid/live_cases")) for one in project.mapLayers().values()),
]
from pathlib import Path
report["exported"] = cases.export(Path({folder!r}) / "cases.csv")

# Saved while connected: in all forms that QGIS knows.
for name in ("saved.qgs", "saved.qgz"):
    assert project.write({folder!r} + "/" + name)
from osgeo import ogr
ogr.GetDriverByName("GPKG").CreateDataSource({folder!r} + "/ours.gpkg").CreateLayer("one")
assert project.write("geopackage:" + {folder!r} + "/ours.gpkg?projectName=saved")
report["state"] = dock.state_label.text()
project.setDirty(False)
log.close()
"""


@pytest.fixture
def town(postgres: PostgresServer) -> Iterator[CaseDatabase]:
    """Eight cases: two of them overdue, three of one class at one place."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (make setup installs it)")
    made = CaseDatabase(postgres)
    for zone, class_code, text in (
        (1, "0101", "=HYPERLINK(\"http://x\")"), (1, "0101", "<b>井盖</b>"), (1, "0101", "[% now() %]"),
        (2, "0202", "broken gate"), (2, "0103", "路灯"), (3, "0103", "垃圾"),
        (3, "0202", "'; DROP TABLE x; --"), (4, "0103", "y"),
    ):  # fmt: skip
        made.sql("SELECT citygrid.report_case(%s, %s, 30.005, %s)", class_code, 114.0055 + zone * 0.01, text)
    made.sql("UPDATE citygrid.case_point SET due_at = now() - interval '1 hour' WHERE zone_code = 'Z2'")
    made.sql("UPDATE citygrid.case_point SET state = 'filed' WHERE zone_code = 'Z4'")
    yield made
    made.close()


def begin(town: CaseDatabase, folder: Path) -> str:
    """A dispatcher with a password, and the script that connects as him."""
    login = town.person("dispatcher", more=f"PASSWORD '{PASSWORD}'")
    town.sql(f"GRANT with_password TO {login}")
    return BEGIN.format(
        folder=str(folder), login=login, drowssap=PASSWORD[::-1], host=town.server.host,
        port=str(town.server.port), database=town.name,
    )  # fmt: skip


def test_dispatcher_at_work(town: CaseDatabase, tmp_path: Path) -> None:
    make_profile(tmp_path, locale="en")
    kept = tmp_path / "kept"
    kept.mkdir()
    body = begin(town, kept) + WORK.format(folder=str(kept))
    report = run_in_window(body, tmp_path, timeout=200)

    overdue = {row[0] for row in town.sql("SELECT case_id FROM citygrid.case_point WHERE zone_code = 'Z2'")}
    first, second, third = report["F8"]
    assert {*first, *second} == overdue and first == third != second
    assert report["scale"] <= 2001 and abs(report["middle"] - 114.0255) < 1e-4
    chosen, on_map, flashes = report["list to map"]
    assert len(chosen) == 1 and chosen == on_map and flashes == 1
    assert report["map to list"][0] == report["map to list"][1]
    assert report["double click"][0] and report["double click"][1] <= 2001
    assert report["boxes"] == {
        "class_code": ["0202", "0202"],
        "zone_code": ["Z3", "Z3"],
        "collector": ["collector_2", "collector_2"],
        "state": ["filed"],
    }
    assert report["text"] == "broken gate" and report["extent"] == ["Z1"]
    assert report["offered"] == ["action_accept", "action_assign"], "a dispatcher makes nothing void"
    assert report["menu"][0] == "The zone's collector (collector_1)"
    assert report["menu"][1:] == [f"collector_{one}" for one in (1, 2, 3, 4)]
    assert report["rings"] == 1
    assert report["drawn"] == {"clusters": True, "heat": True, "points": True}
    assert report["cluster"] == [True, False]
    assert report["film"][:2] == [True, True] and report["film"][2] >= 144
    assert report["film ended"] == [True, 1]
    with (kept / "cases.csv").open(encoding="utf-8-sig", newline="") as file:
        texts = {row["description"] for row in csv.DictReader(file)}
    assert report["exported"] == 8 and '\'=HYPERLINK("http://x")' in texts and "<b>井盖</b>" in texts
    assert report["state"].startswith("Connected.")
    until = time.monotonic() + 5
    while sessions(town) and time.monotonic() < until:
        time.sleep(0.1)
    assert sessions(town) == 0, "QGIS quit and left its connections"
    no_password_in(tmp_path, kept)


def no_password_in(profile: Path, kept: Path) -> None:
    """Nor anything of it in another writing; what is packed is unpacked."""
    names = [path.name for path in kept.iterdir()]
    assert {"saved.qgs", "saved.qgz", "ours.gpkg", "message.log", "cases.csv"} <= set(names)
    writings = [PASSWORD.encode(code) for code in ("utf-8", "gbk", "utf-16-le")]
    writings += [b"Geheim-42", PASSWORD.encode("unicode_escape"), "Geheim-42".encode("utf-16-le")]
    looked_at = 0
    for path in profile.rglob("*"):
        if not path.is_file() or path.is_symlink():
            continue
        contents = [path.read_bytes()]
        if zipfile.is_zipfile(path):
            contents += _unpacked(contents[0])
        if path.name == "ours.gpkg":
            with sqlite3.connect(path) as file:
                (project,) = file.execute("SELECT content FROM qgis_projects").fetchone()
            data = bytes.fromhex(project.decode() if isinstance(project, bytes) else project)
            unpacked = _unpacked(data)
            assert any(b"<qgis" in one for one in unpacked)
            contents += unpacked
        for content in contents:
            looked_at += 1
            assert not any(writing in content for writing in writings), path
    assert looked_at > 10
    settings = (profile / "profiles/default/QGIS/QGIS3.ini").read_text(encoding="utf-8")
    assert "connections\\case_centre\\authcfg" in settings, "the settings were written"


def _unpacked(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


LIFE = """
def left():
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.05)
    return [
        sorted(one.name for one in threading.enumerate() if one.name.startswith("citygrid")),
        sum(bool(one.customProperty("citygrid/live_cases")) for one in project.mapLayers().values()),
        len(window.findChildren(QDockWidget, "CityGridCasesDock")),
    ]

def note(text):
    print(text, file=log, flush=True)

empty = {folder!r} + "/empty.qgs"
assert project.write(empty)
report["before"] = left()
for turn in range(3):
    connect()
    note("unload")
    unloadPlugin("citygrid_plugin")
    report["unloaded %d" % turn] = left()
    loadPlugin("citygrid_plugin")
    startPlugin("citygrid_plugin")
    report["loaded %d" % turn] = left()
connect()
note("new")
iface.newProject()
report["new project"] = left()
connect()
note("open")
assert iface.addProject(empty)
report["project opened"] = left()
connect()
note("remove")
project.removeAllMapLayers()
report["layers removed"] = left()
cases = plugins["citygrid_plugin"].workbench.cases
report["said"] = cases.dock.notice.text()
number = len(cases.book)
report["goes on"] = wait(lambda: len(cases.book) > number, 5)
cases.disconnect_feed()
report["disconnected"] = left()
project.setDirty(False)
cases = connect()
for way in (1, 2, 0):
    cases.dock.way_box.setCurrentIndex(way)
    cases.dock.way_box.activated.emit(way)
    wait(lambda: False, 0.3)
cases.dock.pile_buttons[list(cases.dock.pile_buttons)[5]].click()
report["to save"] = project.isDirty()
open({folder!r} + "/quits", "w").close()
log.close()
"""


def test_any_end_in_mid_stream_leaves_nothing(town: CaseDatabase, tmp_path: Path) -> None:
    make_profile(tmp_path, locale="en")
    kept = tmp_path / "kept"
    kept.mkdir()
    stop = threading.Event()
    number = 0

    def write() -> None:
        nonlocal number
        while not stop.wait(0.1):
            town.sql(
                "INSERT INTO citygrid.case_point (geom) SELECT st_setsrid(st_point(114.02, 30.005), 4490)"
                " FROM generate_series(1, 20)"
            )
            number += 20

    writer = threading.Thread(target=write)
    writer.start()
    try:
        report = run_in_window(begin(town, kept) + LIFE.format(folder=str(kept)), tmp_path, timeout=200)
    finally:
        stop.set()
        writer.join()
    assert (kept / "quits").exists() and number > 500
    threads = ["citygrid-cases", "citygrid-cases-desk", "citygrid-cases-watch"]
    assert report["before"] == [[], 0, 1]
    for turn in range(3):
        assert report[f"unloaded {turn}"] == [[], 0, 0]
        assert report[f"loaded {turn}"] == [[], 0, 1]
    assert report["new project"] == [[], 0, 1]
    assert report["project opened"] == [[], 0, 1]
    assert report["layers removed"] == [threads, 0, 1]
    assert "was removed" in report["said"] and report["goes on"]
    assert report["disconnected"] == [[], 0, 1]
    assert not report["to save"], "live cases are nothing of the project's"
    until = time.monotonic() + 5
    while sessions(town) and time.monotonic() < until:
        time.sleep(0.1)
    assert sessions(town) == 0, "QGIS quit and left its connections"
