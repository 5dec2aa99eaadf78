"""The dock with a real database: everything arrives, nothing stalls, nothing stays behind."""

from __future__ import annotations

import csv
import gc
import itertools
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication

from citygrid_plugin.core.cases.book import CaseFilter, Pile
from citygrid_plugin.core.cases.states import Role
from citygrid_plugin.ui.cases.live_cases import LiveCases
from tests.store.cases.case_database import CaseDatabase
from tests.threads import python_threads

from .case_dock import button, on_map, our_layers, start, turn, uri_of


def test_case_is_on_list_and_map_and_goes_again(live: LiveCases, database: CaseDatabase) -> None:
    first = database.report(1)
    start(live, database, 1)
    assert live.dock.state_label.text().startswith("Connected.")
    assert live.dock.updated_label.text()
    second = database.report(2)
    began = time.monotonic()
    turn(lambda: on_map(live) == 2)
    print(f"commit to map: {(time.monotonic() - began) * 1000:.0f} ms")
    turn(lambda: live.dock.model.rowCount() == 2)
    assert "2" in live.dock.pile_buttons[Pile.NEW].text()
    database.sql("DELETE FROM citygrid.case_point WHERE case_id = %s", first)
    turn(lambda: on_map(live) == 1 and live.dock.model.rowCount() == 1)
    assert live.dock.model.case(0).case_id == second
    assert live.points.layer.crs().authid() == "EPSG:4490"


def test_selection_goes_both_ways_and_survives_changes(live: LiveCases, database: CaseDatabase) -> None:
    ids = [database.report(zone) for zone in (1, 2, 3)]
    start(live, database, 3)
    live.dock.choose([ids[1]])
    (feature,) = live.points.layer.selectedFeatures()
    assert feature["case_id"] == ids[1]
    assert live.map._ring.isVisible() and abs(live.map._ring.center().x() - 114.0255) < 1e-6
    assert ids[1] in live.dock.details.text.toPlainText()
    live.points.layer.selectByIds(live.points.fids([ids[2]]))
    assert live.dock.chosen_ids() == [ids[2]]
    database.report(4)
    turn(lambda: live.dock.model.rowCount() == 4)
    assert live.dock.chosen_ids() == [ids[2]]
    live.map.zoom_to(ids[0])
    middle = live.iface.mapCanvas().extent().center()
    assert abs(middle.x() - 114.0155) < 1e-4


def test_steps_and_assignment_by_role(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("dispatcher")
    case_id = database.report(1)
    start(live, database, 1, login)
    turn(lambda: live.rights is not None)
    assert live.rights.role is Role.DISPATCHER
    live.dock.choose([case_id])
    turn(lambda: button(live, "accept") is not None)
    assert button(live, "void") is None, "that takes a manager"
    button(live, "accept").click()
    turn(lambda: live.book.get(case_id).state == "accepted")
    turn(lambda: live.dock.details.history.rowCount() == 2)
    assert live.dock.details.history.item(1, 1).text() == "Accept"
    live.work.assign("李四")
    turn(lambda: live.book.get(case_id).collector == "李四")
    live.work.assign(None)
    turn(lambda: live.book.get(case_id).collector == "collector_1")
    assert live.rights.collectors["Z1"] == "collector_1"
    # Somebody else is quicker.
    seen = live.book.get(case_id)
    live.work.clerk.ask(
        lambda: live.work.clerk.desk.change_state(case_id, "file", seen.version - 1),
        live.work._done,
        live.work._refused,
    )
    turn(lambda: "Somebody was quicker" in live.dock.notice.text())


def test_viewer_is_offered_nothing_and_manager_everything(live: LiveCases, database: CaseDatabase) -> None:
    viewer, manager = database.person("viewer"), database.person("manager")
    case_id = database.report(1)
    for login, offered in ((viewer, set()), (manager, {"action_accept", "action_void", "action_assign"})):
        start(live, database, 1, login)
        live.dock.choose([case_id])
        turn(lambda: live.rights is not None and live.dock.details.history.rowCount() == 1)
        assert {one.objectName() for one in live.dock.details.buttons} == offered


def test_filters_hold_on_list_and_map(live: LiveCases, database: CaseDatabase) -> None:
    for zone, text in ((1, "井盖丢失"), (2, 'O\'Neill said "x" \\ 100%'), (3, "路灯不亮")):
        database.report(zone, text)
    database.sql("UPDATE citygrid.case_point SET due_at = now() - interval '1 hour' WHERE zone_code = 'Z3'")
    start(live, database, 3)
    turn(lambda: "1" in live.dock.pile_buttons[Pile.OVERDUE].text())

    def drawn() -> int:
        """What the renderer would draw, with its own expression."""
        from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

        expression = QgsExpression(live.points.layer.renderer().classAttribute())
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(live.points.layer))
        number = 0
        for feature in live.points.layer.getFeatures():
            context.setFeature(feature)
            number += expression.evaluate(context) not in (None,) and not _is_null(
                expression.evaluate(context)
            )
            assert not expression.hasEvalError(), expression.evalErrorString()
        return number

    for press, count in (
        (live.dock.pile_buttons[Pile.OVERDUE].click, 1),
        (live.dock.pile_buttons[Pile.OPEN].click, 3),
        (lambda: live.dock.text_edit.setText('o\'neill "x" \\ 100%'), 1),
        (lambda: live.dock.text_edit.setText("' OR 1=1 --"), 0),
        (lambda: live.dock.text_edit.setText(""), 3),
    ):
        press()
        turn(lambda count=count: live.dock.model.rowCount() == count)
        assert drawn() == count
    live.filter(CaseFilter(zone_code="Z2"))
    assert live.dock.model.rowCount() == 1
    live.filter(CaseFilter())
    live.dock.extent_button.click()
    live.iface.mapCanvas().setExtent(QgsRectangle(114.0150, 30.0045, 114.0160, 30.0055))
    turn(lambda: live.dock.model.rowCount() == 1)
    live.dock.extent_button.click()
    live.iface.mapCanvas().setExtent(QgsRectangle(114, 29.9, 114.1, 30.1))
    turn(lambda: live.dock.model.rowCount() == 3)
    live.next_overdue()
    assert live.book.get(live.dock.chosen_ids()[0]).zone_code == "Z3"


def _is_null(value: object) -> bool:
    return hasattr(value, "isNull") and value.isNull()


def test_text_of_a_case_stays_text(live: LiveCases, database: CaseDatabase, tmp_path: Path) -> None:
    nasty = "<img src=x onerror=1><b>bold</b> [% now() %] '; DROP TABLE citygrid.case_point; --"
    database.report(1, nasty)
    database.report(2, '=HYPERLINK("http://x","y")')
    database.report(3, " @SUM(1+1)")
    start(live, database, 3)
    texts = {}
    for row in range(3):
        index = live.dock.model.index(row, 2)
        texts[index.data()] = index.data(Qt.ItemDataRole.ToolTipRole)
        live.dock.choose([live.dock.model.case(row).case_id])
        assert live.dock.model.case(row).description in live.dock.details.text.toPlainText()
    assert "&lt;img src=x" in texts[nasty] and "<img" not in texts[nasty]
    path = tmp_path / "案件.csv"
    assert live.export(path) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    written = {row["description"] for row in rows}
    assert written == {nasty, '\'=HYPERLINK("http://x","y")', "' @SUM(1+1)"}
    assert rows[0]["state"] == "Reported"
    assert float(rows[0]["x"]) > 114
    live.filter(CaseFilter(zone_code="Z2"))
    assert live.export(path) == 1


def test_one_sound_for_each_new_urgent_case(
    live: LiveCases, database: CaseDatabase, beeps: list[int]
) -> None:
    database.sql("INSERT INTO citygrid.case_point (urgent) VALUES (true)")
    live.connect_to(uri_of(database))
    turn(lambda: live.dock.model.rowCount() == 1)
    assert beeps == [], "it was there before us"
    database.sql("INSERT INTO citygrid.case_point (urgent) VALUES (true)")
    turn(lambda: len(beeps) == 1)
    database.sql("UPDATE citygrid.case_point SET description = 'again'")
    turn(lambda: all(case.description == "again" for case in live.dock.model.cases()))
    assert len(beeps) == 1
    database.sql("INSERT INTO citygrid.case_point (urgent) SELECT true FROM generate_series(1, 500)")
    turn(lambda: live.dock.model.rowCount() == 502)
    assert len(beeps) == 2
    assert "500" in live.dock.notice.text()
    live.dock.sound_button.click()
    database.sql("INSERT INTO citygrid.case_point (urgent) VALUES (true)")
    turn(lambda: live.dock.model.rowCount() == 503)
    assert len(beeps) == 2


def test_burst_of_hundred_thousand_leaves_the_window_alive(live: LiveCases, database: CaseDatabase) -> None:
    start(live, database, 0)
    turn(lambda: live.points is not None)
    # By the clock on the wall, and by the time this thread was at work: other programs do not count there.
    ticks: list[tuple[float, float]] = []
    ticker = QTimer()
    ticker.timeout.connect(lambda: ticks.append((time.monotonic(), time.thread_time())))
    ticker.start(5)
    turn(lambda: len(ticks) > 20)

    def longest(clock: int) -> list[int]:
        times = [tick[clock] for tick in ticks]
        return sorted((round((b - a) * 1000) for a, b in itertools.pairwise(times)), reverse=True)[:6]

    insert = (
        "INSERT INTO citygrid.case_point (class_code, urgent, due_at, geom) SELECT '0101', n %% 50 = 0,"
        " now() + (n - 50000) * interval '1 second', st_setsrid(st_point(114 + n %% 317 * 0.0003,"
        " 29.9 + n / 500000.0), 4490) FROM generate_series(1, %s) n"
    )
    writer = threading.Thread(target=database.sql, args=(insert, 100_000))
    writer.start()
    writer.join()
    ticks.clear()
    began, at_work = time.monotonic(), time.process_time()
    turn(lambda: on_map(live) == 100_000, 120)
    whole, at_work = time.monotonic() - began, time.process_time() - at_work
    turn(lambda: live.dock.model.rowCount() == 100_000)
    burst = longest(1)
    print(f"100,000 on the map after {whole:.1f} s, {at_work:.1f} s at work")
    print(f"longest turns {burst} ms, on the wall {longest(0)} ms")
    turn(lambda: not live.points.waiting() or len(ticks) > 2000, 20)
    ticks.clear()
    live.dock.pile_buttons[Pile.OVERDUE].click()
    turn(lambda: len(ticks) > 100)
    live.dock.pile_buttons[Pile.OPEN].click()
    turn(lambda: len(ticks) > 300)
    later = longest(1)
    print(f"filter and seconds: longest turns {later} ms, on the wall {longest(0)} ms")
    ticker.stop()
    assert at_work < 15, "of all threads; on the wall it is 10 s where nobody else is at work"
    assert burst[0] < 80, "50 ms; a processor shared with others is slower"
    assert later[0] < 80


def test_hundred_cases_a_second_are_drawn_in_time(live: LiveCases, database: CaseDatabase) -> None:
    start(live, database, 0)
    committed: dict[str, float] = {}
    drawn: dict[str, float] = {}
    refresh = live.points.refresh

    def note() -> None:
        refresh()
        now = time.monotonic()
        for fid in live.points.layer.allFeatureIds():
            drawn.setdefault(live.points.case_ids([fid])[0], now)

    live.points.refresh = note
    number = 500

    def write() -> None:
        with database.server.connect(database.name) as connection:
            began = time.monotonic()
            for one in range(number):
                query = "SELECT case_id FROM citygrid.report_case('0101', %s, 30.005)"
                (case_id,) = connection.execute(query, (114.0155 + one * 1e-5,)).fetchone()
                committed[case_id] = time.monotonic()
                time.sleep(max(began + one / 100 - time.monotonic(), 0))

    writer = threading.Thread(target=write)
    writer.start()
    turn(lambda: not writer.is_alive() and len(drawn) == number, 30)
    late = sorted(drawn[case_id] - at for case_id, at in committed.items())
    median, most = late[number // 2], late[number * 99 // 100]
    print(f"commit to redraw at 100 cases/s: median {median * 1000:.0f} ms, 99 % {most * 1000:.0f} ms")
    assert median < 0.5, "0.3 s, and more for a machine that has more to do"
    assert most < 2.0, "1 s, and more for a machine that has more to do"


def test_new_project_ends_the_feed(live: LiveCases, database: CaseDatabase) -> None:
    before = python_threads()
    database.report(1)
    start(live, database, 1)
    QgsProject.instance().clear()
    assert not our_layers()
    assert python_threads() == before
    assert live.dock.state_label.text().startswith("Not connected.")
    assert live.dock.model.rowCount() == 0
    start(live, database, 1)


def test_saved_project_holds_no_layer_of_ours_when_it_is_opened(
    live: LiveCases, database: CaseDatabase, tmp_path: Path
) -> None:
    database.report(1)
    QgsProject.instance().setDirty(False)
    start(live, database, 1)
    assert not QgsProject.instance().isDirty()
    path = tmp_path / "p.qgs"
    assert QgsProject.instance().write(str(path))
    assert "dbname" not in path.read_text(encoding="utf-8")
    assert QgsProject.instance().read(str(path))
    assert not our_layers()


def test_removed_layer_is_said_and_harms_nothing(live: LiveCases, database: CaseDatabase) -> None:
    database.report(1)
    start(live, database, 1)
    QgsProject.instance().removeMapLayer(live.points.layer.id())
    assert "was removed" in live.dock.notice.text()
    database.report(2)
    turn(lambda: live.dock.model.rowCount() == 2)


def test_lost_right_is_a_sentence(live: LiveCases, database: CaseDatabase) -> None:
    login = database.person("viewer")
    database.report(1)
    start(live, database, 1, login)
    database.sql(f"REVOKE citygrid_viewer FROM {login}")
    turn(lambda: "right" in live.dock.state_label.text(), 15)
    assert "Shown as of" in live.dock.state_label.text()
    assert not live.dock.retry_button.isHidden()


def test_unload_in_mid_stream(qgis_iface: Any, qgis_new_project: None, database: CaseDatabase) -> None:
    database.sql("INSERT INTO citygrid.case_point (urgent) SELECT false FROM generate_series(1, 20000)")
    before = python_threads()
    for _ in range(3):
        made = LiveCases(qgis_iface)
        made.connect_to(uri_of(database))
        turn(lambda made=made: len(made.book) > 3000)
        made.remove()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert python_threads() == before
        assert not our_layers()
    del made
    gc.collect()
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'citygrid%%' AND datname = %s"
    turn(lambda: database.sql(query, database.name)[0][0] == 0)


def test_hot_spots_and_ways_to_draw(live: LiveCases, database: CaseDatabase) -> None:
    for _ in range(4):
        database.report(1)
    database.report(2)
    start(live, database, 5)
    live.show_hot_spots()
    turn(lambda: live.hot_spots.shown)
    assert "1 places" in live.dock.notice.text()
    live.show_hot_spots()
    assert not live.hot_spots.shown
    for way, kind in (
        ("heat", "heatmapRenderer"),
        ("clusters", "pointCluster"),
        ("points", "categorizedSymbol"),
    ):
        live.dock.way_box.setCurrentIndex(live.dock.way_box.findData(way))
        live.dock.way_box.activated.emit(0)
        assert live.points.layer.renderer().type() == kind


def test_day_is_played_back_in_a_layer_of_its_own(live: LiveCases, database: CaseDatabase) -> None:
    for zone in (1, 2):
        database.report(zone)
    start(live, database, 2)
    live.play(datetime.now().date())
    turn(lambda: live.playback.points.layer.featureCount() == 2)
    layer = live.playback.points.layer
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().startField() == "reported_at"
    assert len(our_layers()) == 2
    live.playback.stop()
    assert len(our_layers()) == 1


def test_password_in_plain_text_is_refused(live: LiveCases) -> None:
    from qgis.core import QgsSettings

    settings = QgsSettings()
    base = "PostgreSQL/connections/plain"
    for name, value in (
        ("host", "127.0.0.1"), ("port", "1"), ("database", "x"), ("username", "karl"),
        ("password", "geheim42"), ("saveUsername", "true"), ("savePassword", "true"),
    ):  # fmt: skip
        settings.setValue(f"{base}/{name}", value)
    try:
        live.connect_by_name("plain")
        assert "plain text" in live.dock.notice.text()
        assert "geheim42" not in live.dock.notice.text()
        assert not live.bridge.state().phase.good
    finally:
        settings.remove(base)
    live.connect_by_name("nowhere")
    assert "Set up a PostgreSQL connection" in live.dock.notice.text()
    assert QApplication.instance() is not None
