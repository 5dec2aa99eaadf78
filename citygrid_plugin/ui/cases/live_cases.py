"""Live cases: brings feed, list and map together, a little at a time, and takes all of it away again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataSourceUri,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QFileDialog, QInputDialog

from ...core.cases.alarm import Alarm
from ...core.cases.book import CaseBook, CaseFilter, Pile
from ...core.cases.model import Case
from ...core.model.i18n import tr
from ...core.model.problems import CityGridError
from ...layers.case_layer import MOST_CLUSTERED, CaseLayer, filter_expression, remove_leftovers
from ...store.cases.case_table import write_cases
from ...store.cases.desk import CaseDesk, Rights, Step
from ...store.cases.feed_state import Batch, FeedSettings, FeedState, Phase
from ..review.panel import PANEL_NAME
from .case_details import StepDialog
from .clerk import Clerk
from .connections import (
    ConnectionRefused,
    connection_names,
    connection_uri,
    last_connection,
    remember_connection,
)
from .dock import CasesDock, assign_menu
from .feed_bridge import FeedBridge, expanded_conninfo
from .hot_spots import HotSpots
from .playback import Playback

#: Seconds of the GUI thread for writing points in one turn; the feed's batches have their own share.
_WORK = 0.012
#: Milliseconds between two turns; the shortest time between two drawings, and between two sortings.
_BREATH, _DRAW, _SETTLE = 15, 300, 400
_URGENT, _REPORTED, _CLOSED = (Case._fields.index(name) for name in ("urgent", "reported_at", "closed_at"))
#: A chosen case is shown at this scale at least.
_SCALE = 2000.0


class LiveCases(QObject):
    """The dock and all behind it. ``remove`` leaves no thread, connection, layer or dock."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.iface, self.project, self.canvas = iface, QgsProject.instance(), iface.mapCanvas()
        self.book = CaseBook()
        self.alarm = Alarm()
        self.bridge = FeedBridge(self)
        self.points: CaseLayer | None = None
        self.rights: Rights | None = None
        self._clerk: Clerk | None = None
        self._asking = self._introduced = False
        self._began = datetime.now().astimezone()
        self._note = ""
        self._detailed: object = None
        self._selecting = False
        self._drawn_dirty = False
        self._drawn_at = 0.0
        self.dock = CasesDock(self.book, iface.mainWindow())
        self.playback = Playback(iface)
        self.hot_spots = HotSpots(self.canvas)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        beside = iface.mainWindow().findChild(QDockWidget, PANEL_NAME)
        if beside is not None:  # not below the results of checks: both want the whole height
            iface.mainWindow().tabifyDockWidget(beside, self.dock)
        self.dock.hide()
        self._work_timer = self._timer(_BREATH, self._work, single=True)
        self._settle_timer = self._timer(_SETTLE, self._settle, single=True)
        self._second = self._timer(1000, self._tick)
        self._connect_signals()

    def remove(self) -> None:
        """Take everything away, whatever is under way."""
        self.disconnect_feed()
        self.project.readProject.disconnect(self._project_read)
        self.project.cleared.disconnect(self._project_cleared)
        self.project.layersWillBeRemoved.disconnect(self._layers_go)
        self.canvas.extentsChanged.disconnect(self._map_moved)
        self.playback.remove()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.deleteLater()

    def open(self) -> None:
        """Show the dock."""
        self.dock.set_connections(connection_names(), last_connection())
        self.dock.show()
        self.dock.raise_()

    # ── connecting ──────────────────────────────────────────────────────────────

    def connect_by_name(self, name: str) -> None:
        """Connect to a PostgreSQL connection of QGIS; the user has clicked, so he may be asked."""
        try:
            uri = connection_uri(name)
        except ConnectionRefused as refusal:
            self.dock.say(str(refusal))
            return
        remember_connection(name)
        self.connect_to(uri)

    def connect_to(self, uri: QgsDataSourceUri, settings: FeedSettings | None = None) -> None:
        """Begin; expands the auth configuration, which may ask for the master password."""
        self.disconnect_feed()
        self._began = datetime.now().astimezone()
        conninfo = expanded_conninfo(uri)
        self._clerk = Clerk(CaseDesk(conninfo), self)
        self.bridge.connect_to(conninfo, settings)
        self._second.start()

    def _retry(self) -> None:
        self.bridge.retry()

    def disconnect_feed(self) -> None:
        """End the feed; list and map are emptied, for what they show would soon be wrong."""
        self.bridge.disconnect_feed()
        clerk, self._clerk = self._clerk, None
        if clerk is not None:
            clerk.stop()
            clerk.deleteLater()
        for timer in (self._work_timer, self._settle_timer, self._second):
            timer.stop()
        self._asking = self._introduced = False
        self.rights = None
        self.hot_spots.clear()
        self.playback.stop()
        self._remove_layer()
        self.alarm = Alarm()
        self.book.clear()
        self.dock.say("")
        self._settle()

    # ── what comes ──────────────────────────────────────────────────────────────

    def _take(self, batch: Batch) -> None:
        self.book.put(batch.rows)
        if batch.gone:
            self.book.drop(batch.gone)
            if self.points is not None:
                for case_id in batch.gone:
                    self.points.drop(case_id)
        urgent = [row for row in batch.rows if row[_URGENT] and row[_CLOSED] is None]
        if batch.whole:
            # Read anew after an interruption: what was reported meanwhile is news all the same.
            self.alarm.know(row[0] for row in urgent if row[_REPORTED] < self._began)
        self._ring(self.alarm.offer([row[0] for row in urgent], time.monotonic()))
        self._wake()

    def _wake(self) -> None:
        if not self._work_timer.isActive():
            self._work_timer.start()
        if not self._settle_timer.isActive():
            self._settle_timer.start()

    def _work(self) -> None:
        """Write some points; come again while there are more."""
        if self.points is None:
            return
        if not self.points.alive():
            self.points = None
            return
        for place in self.book.changed_looks(time.time()):
            row = self.book.row(place)
            if row is not None:
                self.points.put(row, self.book.look(place))
        if self.points.work(_WORK):
            self._drawn_dirty = True
        now = time.monotonic()
        if self._drawn_dirty and (now - self._drawn_at) * 1000 >= _DRAW:
            self._drawn_at, self._drawn_dirty = now, False
            self.points.refresh()
        if self.points.waiting() or self._drawn_dirty:
            self._work_timer.start()

    def _settle(self) -> None:
        """Count, sort and offer anew."""
        if self.points is None:
            self.book.changed_looks(time.time())
        self.dock.model.refresh()
        self.dock.show_counters(self.book.count(time.time()))
        for name in ("class_code", "zone_code", "collector"):
            self.dock.set_values(name, self.book.values(name))
        self._show_details()

    def _tick(self) -> None:
        self._ring(self.alarm.due(time.monotonic()))
        self._wake()  # time passes for every case
        self.dock.model.tick(*self.dock.visible_rows())

    def _say_state(self, state: FeedState) -> None:
        self.dock.show_state(state)
        if state.note != self._note:
            self._note = state.note
            self.dock.say(state.note)
            self._introduced = False  # rights may be others now
        if state.phase.good and not self._introduced:
            self._introduce()
        elif state.phase in (Phase.RETRYING, Phase.REFUSED):
            self._introduced = False

    def _introduce(self) -> None:
        if self._clerk is not None and not self._asking:
            self._asking = self._introduced = True
            self._clerk.ask(self._clerk.desk.rights, self._meet, self._not_met)

    def _meet(self, rights: Rights) -> None:
        self._asking = False
        self.rights = rights
        if self.points is None:
            self._add_layer(rights.srid)
        self._show_details()

    def _not_met(self, why: str) -> None:
        self._asking = False
        self.dock.say(why)
        QTimer.singleShot(3000, self, self._introduce_again)

    def _introduce_again(self) -> None:
        if self.bridge.state().phase.good and self.rights is None:
            self._introduce()

    def _ring(self, number: int) -> None:
        if not number:
            return
        self.dock.say(tr("{count} new urgent cases.", count=number) if number > 1 else tr("New urgent case."))
        if self.dock.sound_button.isChecked():
            QApplication.beep()
            QApplication.alert(self.iface.mainWindow())

    # ── the layer ───────────────────────────────────────────────────────────────

    def _add_layer(self, srid: int) -> None:
        crs = QgsCoordinateReferenceSystem.fromEpsgId(srid)
        self.points = CaseLayer(crs, tr("Live cases"))
        self._draw()
        self.points.show_in(self.project)
        self.points.layer.selectionChanged.connect(self._map_chose)
        now = time.time()
        self.book.changed_looks(now)
        for place in self.book.select(CaseFilter(Pile.ALL), now).tolist():
            row = self.book.row(place)
            if row is not None:
                self.points.put(row, self.book.look(place))
        self._map_moved()
        self._wake()

    def _remove_layer(self) -> None:
        points, self.points = self.points, None
        if points is not None:
            points.take_from(self.project)

    def _layers_go(self, layer_ids: Sequence[str]) -> None:
        if self.points is not None and self.points.alive() and self.points.layer.id() in layer_ids:
            self.points = None
            if self.bridge.state().phase is not Phase.STOPPED:
                self.dock.say(tr("The layer with the cases was removed: connect again to have it back."))

    def _project_cleared(self) -> None:
        """Another project begins: cases of one city have no business in the map of another."""
        if self.bridge.state().phase is not Phase.STOPPED or self._clerk is not None:
            self.disconnect_feed()

    def _project_read(self) -> None:
        if remove_leftovers(self.project):
            self.project.setDirty(False)

    # ── list and map ────────────────────────────────────────────────────────────

    def filter(self, wanted: CaseFilter) -> None:
        """Show something else, in the list and on the map."""
        self.dock.model.set_filter(wanted)
        self.dock.show_counters(self.book.count(time.time()))
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
        self.points.draw(way, filter_expression(self.dock.model.filter, self.book.soon))

    def _map_moved(self) -> None:
        if self.points is None:
            self.dock.set_extent(None)
            return
        change = QgsCoordinateTransform(
            self.canvas.mapSettings().destinationCrs(), self.points.layer.crs(), self.project
        )
        try:
            view = change.transformBoundingBox(self.canvas.extent())
        except QgsCsException:
            return  # the map shows more than the cases' CRS can
        self.dock.set_extent((view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()))

    def _list_chose(self, case_ids: list[str]) -> None:
        if self.points is not None and not self._selecting:
            self._selecting = True
            fids = self.points.fids(case_ids)
            self.points.layer.selectByIds(fids)
            self._selecting = False
            if len(case_ids) == 1 and fids:
                if self.dock.zoom_button.isChecked():
                    self._pan_to(case_ids[0])
                self.canvas.flashFeatureIds(self.points.layer, fids)
        self._show_details(anew=True)

    def _map_chose(self, *_: object) -> None:
        if self.points is not None and not self._selecting:
            self._selecting = True
            self.dock.choose(self.points.case_ids(self.points.layer.selectedFeatureIds()))
            self._selecting = False

    def zoom_to(self, case_id: str) -> None:
        """Bring a case to the middle of the map, near enough to see the place."""
        self._pan_to(case_id, _SCALE)
        if self.points is not None:
            self.canvas.flashFeatureIds(self.points.layer, self.points.fids([case_id]))

    def _pan_to(self, case_id: str, scale: float | None = None) -> None:
        point = self.points.point(case_id) if self.points is not None else None
        if self.points is None or point is None:
            return
        change = QgsCoordinateTransform(
            self.points.layer.crs(), self.canvas.mapSettings().destinationCrs(), self.project
        )
        with suppress(QgsCsException):
            middle = change.transform(point)
            if scale is None and self.canvas.extent().contains(middle):
                return
            view = QgsRectangle(self.canvas.extent())
            half_x, half_y = view.width() / 2, view.height() / 2
            self.canvas.setExtent(
                QgsRectangle(
                    middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y
                )
            )
            if scale is not None and self.canvas.scale() > scale:
                self.canvas.zoomScale(scale)
            self.canvas.refresh()

    def next_overdue(self) -> None:
        """Choose the next overdue case of the list and go there."""
        row = self.dock.model.next_overdue(self.dock.list.currentIndex().row())
        case = self.dock.model.case(row)
        if case is None:
            self.dock.say(tr("No case in this list is overdue."))
            return
        self.dock.choose([case.case_id])
        self.zoom_to(case.case_id)

    # ── one case ────────────────────────────────────────────────────────────────

    def _show_details(self, anew: bool = False) -> None:
        cases = [case for case_id in self.dock.chosen_ids() if (case := self.book.get(case_id)) is not None]
        shown = (tuple((case.case_id, case.version) for case in cases), self.rights and self.rights.role)
        if not anew and shown == self._detailed:
            return
        self._detailed = shown
        self.dock.details.show_cases(cases, self.rights.role if self.rights else None)
        if len(cases) == 1 and self._clerk is not None:
            case_id = cases[0].case_id
            self._clerk.ask(
                partial(self._clerk.desk.history, case_id),
                partial(self._show_history, case_id),
                self.dock.say,
            )

    def _show_history(self, case_id: str, steps: list[Step]) -> None:
        if self.dock.chosen_ids() == [case_id]:
            self.dock.details.show_history(steps)

    def step(self, action: str, note: str = "", due_at: datetime | None = None) -> None:
        """Do something to the chosen cases. The database judges, the feed brings the change."""
        clerk = self._clerk
        for case_id in self.dock.chosen_ids():
            case = self.book.get(case_id)
            if case is not None and clerk is not None:
                job = partial(clerk.desk.change_state, case_id, action, case.version, note, due_at)
                clerk.ask(job, self._done, self._refused)

    def assign(self, collector: str | None) -> None:
        """Give the chosen cases to a collector; None: to those of their zones."""
        clerk = self._clerk
        for case_id in self.dock.chosen_ids():
            case = self.book.get(case_id)
            if case is not None and clerk is not None:
                clerk.ask(
                    partial(clerk.desk.assign, case_id, collector, case.version), self._done, self._refused
                )

    def _done(self, _nothing: object) -> None:
        self.dock.say("")

    def _refused(self, why: str) -> None:
        self.dock.say(why)

    def _ask_step(self, action: str) -> None:
        if not StepDialog.needed(action):
            self.step(action)
            return
        ids = self.dock.chosen_ids()
        case = self.book.get(ids[0]) if ids else None
        dialog = StepDialog(action, case.due_at if case else None, self.iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.step(action, dialog.note(), dialog.due_at())
        dialog.deleteLater()

    def _ask_assign(self) -> None:
        zones = {case.zone_code for one in self.dock.chosen_ids() if (case := self.book.get(one)) is not None}
        collectors = self.rights.collectors if self.rights else {}
        default = collectors.get(next(iter(zones)) or "", "") if len(zones) == 1 else ""
        names = sorted({*collectors.values(), *self.book.values("collector")})
        menu = assign_menu(self.dock, default, names, self.assign)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    # ── more to see ─────────────────────────────────────────────────────────────

    def show_hot_spots(self) -> None:
        """Mark repeat hot spots on the map, or take the marks off again."""
        if self.hot_spots.shown:
            self.hot_spots.clear()
            self.dock.say("")
        elif self.points is not None and self._clerk is not None:
            _, x, y, classes = self.book.points()
            job = partial(self.hot_spots.find, x, y, classes, self.points.layer.crs().isGeographic())
            self._clerk.ask(job, self._mark_hot_spots, self.dock.say)

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

    def _timer(self, milliseconds: int, work: object, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(work)
        return timer

    def _connect_signals(self) -> None:
        dock = self.dock
        self.bridge.changed.connect(self._take)
        self.bridge.stated.connect(self._say_state)
        dock.connect_wanted.connect(self.connect_by_name)
        dock.disconnect_wanted.connect(self.disconnect_feed)
        dock.retry_wanted.connect(self._retry)
        dock.filter_changed.connect(self.filter)
        dock.chosen.connect(self._list_chose)
        dock.zoom_wanted.connect(self.zoom_to)
        dock.next_overdue_wanted.connect(self.next_overdue)
        dock.way_changed.connect(self._draw)
        dock.hot_spots_wanted.connect(self.show_hot_spots)
        dock.playback_wanted.connect(self._ask_day)
        dock.export_wanted.connect(self._ask_export)
        dock.details.step_wanted.connect(self._ask_step)
        dock.details.assign_wanted.connect(self._ask_assign)
        self.project.readProject.connect(self._project_read)
        self.project.cleared.connect(self._project_cleared)
        self.project.layersWillBeRemoved.connect(self._layers_go)
        self.canvas.extentsChanged.connect(self._map_moved)
