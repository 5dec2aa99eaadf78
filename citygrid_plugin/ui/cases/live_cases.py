"""Live cases: brings feed, list and map together, a little at a time, and takes all of it away again."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QFileDialog, QInputDialog

from ...core.cases.alarm import Alarm
from ...core.cases.book import CaseBook, CaseFilter
from ...core.cases.model import Case
from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.case_layer import MOST_CLUSTERED, CaseLayer, remove_leftovers
from ...store.cases.case_table import write_cases
from ...store.cases.desk import Rights
from ...store.cases.feed_state import Batch, FeedSettings, FeedState, Phase
from ..review.panel import PANEL_NAME
from .case_map import CaseMap
from .casework import CaseWork
from .connections import (
    ConnectionRefused,
    connection_names,
    connection_uri,
    expanded_conninfo,
    last_connection,
    remember_connection,
)
from .dock import CasesDock
from .feed_bridge import FeedBridge
from .hot_spots import HotSpots
from .playback import Playback
from .turns import Turns

#: Seconds from a change until the list is sorted anew: many changes, one sorting.
_SETTLE = 0.4
_PLACED = "citygrid/cases/placed"
_URGENT, _REPORTED, _CLOSED = (Case._fields.index(name) for name in ("urgent", "reported_at", "closed_at"))


class LiveCases(QObject):
    """The dock and all behind it. ``remove`` leaves no thread, connection, layer or dock."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.iface, self.project = iface, QgsProject.instance()
        self.book = CaseBook()
        self.alarm = Alarm()
        self.turns = Turns(self)
        self.bridge = FeedBridge(self, self.turns)
        self.map = CaseMap(iface.mapCanvas(), self.book, self.turns, self)
        self._began = 0.0
        self._notes = 0
        self._phase, self._why = Phase.STOPPED, ""
        # With the auth configuration unexpanded.
        self._uri: QgsDataSourceUri | None = None
        self.dock = CasesDock(self.book, iface.mainWindow())
        self.work = CaseWork(self.book, self.dock, self)
        self.playback = Playback(iface)
        self.hot_spots = HotSpots(iface.mapCanvas())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(lambda: self.turns.ask(self._tick))
        self._connect_signals()

    def remove(self) -> None:
        """Take everything away, whatever is under way."""
        self.disconnect_feed()
        self.project.readProject.disconnect(self._project_read)
        self.project.cleared.disconnect(self._project_cleared)
        self.map.close()
        self.playback.remove()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.deleteLater()

    def open(self) -> None:
        """Show the dock."""
        self.dock.connection.set_connections(connection_names(), last_connection())
        window = self.iface.mainWindow()
        beside = window.findChild(QDockWidget, PANEL_NAME)
        if beside is not None and not QgsSettings().value(_PLACED, False, bool):
            # Not below the results of checks: both want the whole height. Later it is where the user put it.
            window.tabifyDockWidget(beside, self.dock)
            QgsSettings().setValue(_PLACED, True)
        self.dock.show()
        self.dock.raise_()

    # ── connecting ──────────────────────────────────────────────────────────────

    def connect_by_name(self, name: str) -> None:
        """Connect to a PostgreSQL connection of QGIS; the user has clicked, so he may be asked."""
        try:
            self.connect_to(connection_uri(name))
        except ConnectionRefused as refusal:
            self.dock.say(str(refusal))
            return
        remember_connection(name)

    def connect_to(self, uri: QgsDataSourceUri, settings: FeedSettings | None = None) -> None:
        """Begin; expands the auth configuration, which may ask for the master password.

        Raises ``ConnectionRefused``; then there is no connection.
        """
        self.disconnect_feed()
        conninfo = expanded_conninfo(uri)
        self._uri, self._began, self._notes = uri, time.time(), 0
        self.work.open(conninfo)
        self.bridge.connect_to(conninfo, settings)
        self._second.start()

    def retry(self) -> None:
        """Connect now, not later; with the password as it is now, for the user may have mended it."""
        if self._uri is None:
            return
        try:
            conninfo = expanded_conninfo(self._uri)
        except ConnectionRefused as refusal:
            self.dock.say(str(refusal))
            return
        self.work.close()
        self.work.open(conninfo)
        self.bridge.retry(conninfo)

    def disconnect_feed(self) -> None:
        """End the feed; list and map are emptied, for what they show would soon be wrong."""
        self.bridge.disconnect_feed()
        self.work.close()
        self._second.stop()
        self.hot_spots.clear()
        self.playback.stop()
        self.map.remove()
        self.alarm = Alarm()
        self.book.clear()
        self._uri = None
        self.dock.note("")
        self.dock.say("")
        self._say_state(FeedState())
        self._settle()
        self.turns.forget()

    # ── what comes ──────────────────────────────────────────────────────────────

    def _take(self, batch: Batch) -> None:
        self.book.put(batch.rows)
        if batch.gone:
            self.book.drop(batch.gone)
            self.map.drop(batch.gone)
        urgent = [row for row in batch.rows if row[_URGENT] and row[_CLOSED] is None]
        if batch.whole:
            # Read anew after an interruption: what was reported meanwhile is news all the same.
            self.book.ahead = self.bridge.state().ahead
            begun = self._began + self.book.ahead
            self.alarm.know(row[0] for row in urgent if row[_REPORTED].timestamp() < begun)
        self._ring(self.alarm.offer([row[0] for row in urgent], time.monotonic()))
        self._wake()

    def _wake(self) -> None:
        self.map.wake()
        self.turns.ask(self._settle, _SETTLE)

    def _settle(self) -> None:
        """Count, sort and offer anew."""
        self.dock.model.refresh()
        self._count()
        for name in ("class_code", "zone_code", "collector"):
            self.dock.filters.set_values(name, self.book.values(name))
        self.work.show()

    def _count(self) -> None:
        """Show how many there are; that there are none only if the database has said so."""
        known = len(self.book) > 0 or self.bridge.state().last_update is not None
        self.dock.show_counters(self.book.count(self.book.now()) if known else None)
        self.dock.list.set_hint(self._why_empty(known))

    def _why_empty(self, known: bool) -> str:
        if self._phase is Phase.STOPPED:
            return tr("Choose a connection, then press Connect.")
        if len(self.book):
            return tr("None of the {count} cases is as the filter asks.", count=f"{len(self.book):,}")
        if not known:
            return tr("The cases are being read.") if not self._why else self._why
        return self.work.view() or tr("There is no case in the database, or none that you may see.")

    def _tick(self) -> None:
        self._ring(self.alarm.due(time.monotonic()))
        self.book.update_looks(self.book.now())
        self._wake()  # time passes for every case
        self.dock.model.tick(*self.dock.list.visible_rows())

    def _say_state(self, state: FeedState) -> None:
        self.dock.connection.show_state(state, self.work.view())
        self.book.ahead = state.ahead
        if state.notes != self._notes:
            self._notes = state.notes
            self.dock.note(state.note)
            self.work.forget()  # rights may be others now
        if state.phase.good:
            self.work.introduce()
        elif state.phase in (Phase.RETRYING, Phase.REFUSED):
            self.work.forget()
            if self._phase is not state.phase and state.reason == "SILENT":
                self.work.cut()
        if (state.phase, state.why) != (self._phase, self._why):
            self._phase, self._why = state.phase, state.why
            self._count()

    def _meet(self, rights: Rights) -> None:
        if self.points is None:
            self.map.add(rights.srid)
            self._draw()
        self._say_state(self.bridge.state())

    def _ring(self, number: int) -> None:
        if not number:
            return
        self.dock.say(tr("{count} new urgent cases.", count=number) if number > 1 else tr("New urgent case."))
        if self.dock.sound_button.isChecked():
            QApplication.beep()
            QApplication.alert(self.iface.mainWindow())

    # ── the project ─────────────────────────────────────────────────────────────

    @property
    def points(self) -> CaseLayer | None:
        """The layer on the map, while there is one."""
        return self.map.points

    @property
    def rights(self) -> Rights | None:
        """What the user may do; None while the database has not said so."""
        return self.work.rights

    def _layer_lost(self) -> None:
        if self.bridge.state().phase is not Phase.STOPPED:
            self.dock.say(tr("The layer with the cases was removed: connect again to have it back."))

    def _project_cleared(self) -> None:
        """Another project begins: cases of one city have no business in the map of another."""
        if self.bridge.state().phase is not Phase.STOPPED or self.work.clerk is not None:
            self.disconnect_feed()
            self.dock.say(tr("Another project was opened: connect again to see the cases in it."))

    def _project_read(self) -> None:
        if remove_leftovers(self.project):
            self.project.setDirty(False)

    # ── list and map ────────────────────────────────────────────────────────────

    def filter(self, wanted: CaseFilter) -> None:
        """Show something else, in the list and on the map."""
        self.dock.model.set_filter(wanted)
        self._count()
        self._draw()

    def _draw(self, _way: str = "") -> None:
        if self.points is None:
            return
        way = self.dock.way_box.currentData()
        if way == "clusters" and self.dock.model.rowCount() > MOST_CLUSTERED:
            self.dock.say(
                tr(
                    "More than {count:,} cases are drawn as points: filter to see clusters.",
                    count=MOST_CLUSTERED,
                )
            )
            way = "points"
        self.map.draw(way, self.dock.model.filter)

    def _list_chose(self, case_ids: list[str]) -> None:
        self.map.choose(case_ids, self.dock.zoom_button.isChecked())
        self.work.show(anew=True)

    def next_overdue(self) -> None:
        """Choose the next overdue case of the list and go there."""
        row = self.dock.model.next_overdue(self.dock.list.currentIndex().row())
        case = self.dock.model.case(row)
        if case is None:
            self.dock.say(tr("No case in this list is overdue."))
            return
        self.dock.choose([case.case_id])
        self.map.zoom_to(case.case_id)

    # ── more to see ─────────────────────────────────────────────────────────────

    def show_hot_spots(self) -> None:
        """Mark repeat hot spots on the map, or take the marks off again."""
        if self.hot_spots.shown:
            self.hot_spots.clear()
            self.dock.say("")
        elif self.points is not None:
            _, x, y, classes = self.book.points()
            job = partial(self.hot_spots.find, x, y, classes, self.points.layer.crs().isGeographic())
            self.work.ask(job, self._mark_hot_spots)

    def _mark_hot_spots(self, spots: list) -> None:
        if self.points is not None:
            self.hot_spots.mark(spots, self.points.layer.crs())
            self.dock.say(
                tr("{count} places had three or more cases of one class.", count=len(spots))
                if spots
                else tr("No place had three or more cases of one class.")
            )

    def play(self, day: date) -> None:
        """Play a day back with the temporal controller; live cases stand aside meanwhile."""
        begin = datetime(day.year, day.month, day.day).astimezone()
        rows = self.book.during(begin, begin + timedelta(days=1))
        if self.points is not None:
            self.playback.play(self.points.layer.crs(), rows, begin)

    def _ask_day(self) -> None:
        if self.playback.playing:
            self.playback.stop()
            return
        days = sorted(
            {case.reported_at.astimezone().date() for case in self.dock.model.cases()}, reverse=True
        )
        if not days:
            self.dock.say(tr("There is no case to play back in this list."))
            return
        texts = [day.isoformat() for day in days]
        text, chosen = QInputDialog.getItem(
            self.iface.mainWindow(), tr("Play back a day"), tr("Day"), texts, 0, False
        )
        if chosen:
            self.play(date.fromisoformat(text))

    def export(self, path: Path) -> int:
        """Write the list as it is filtered and sorted; how many cases. Raises ``OutputError``."""
        return write_cases(path, self.dock.model.cases())

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.iface.mainWindow(), tr("Export the list as CSV"), "cases.csv", tr("CSV files (*.csv)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".csv") else Path(f"{name}.csv")
        try:
            self.dock.say(tr("{count} cases written.", count=self.export(path)))
        except CityGridError as error:
            self.dock.say(str(error))

    # ── wiring ──────────────────────────────────────────────────────────────────

    def _connect_signals(self) -> None:
        dock = self.dock
        self.bridge.changed.connect(self._take)
        self.bridge.stated.connect(self._say_state)
        dock.connection.connect_wanted.connect(self.connect_by_name)
        dock.connection.disconnect_wanted.connect(self.disconnect_feed)
        dock.connection.retry_wanted.connect(self.retry)
        dock.filters.changed.connect(self.filter)
        dock.list.chosen.connect(self._list_chose)
        dock.list.zoom_wanted.connect(self.map.zoom_to)
        dock.next_overdue_wanted.connect(self.next_overdue)
        dock.way_changed.connect(self._draw)
        dock.hot_spots_wanted.connect(self.show_hot_spots)
        dock.playback_wanted.connect(self._ask_day)
        dock.export_wanted.connect(self._ask_export)
        self.work.met.connect(self._meet)
        self.project.readProject.connect(self._project_read)
        self.project.cleared.connect(self._project_cleared)
        self.map.chosen.connect(dock.choose)
        self.map.moved.connect(dock.filters.set_extent)
        self.map.lost.connect(self._layer_lost)
