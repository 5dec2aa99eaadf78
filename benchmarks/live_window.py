"""What ``live_cases.py`` has done in the window of QGIS: the dock, QGIS's own layer, and a heartbeat.

Times are of the clock that all processes of this machine share. A case is on the map when a drawing
is complete that began with the case in the layer.
"""

from __future__ import annotations

import gc
import itertools
import os
import statistics
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from multiprocessing.connection import Client
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import plugins

#: Where ``report`` and ``burst`` put the cases.
CITY = QgsRectangle(114.0, 29.99, 114.06, 30.02)


class Heartbeat:
    """A timer of 5 ms in the GUI thread: what lies between two beats, and why."""

    def __init__(self) -> None:
        self._beats: list[tuple[float, float, float]] = []
        self._schedule = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        waited = int(os.pread(self._schedule, 100, 0).split()[1]) / 1e9
        self._beats.append((time.monotonic(), time.thread_time(), waited))

    def restart(self) -> None:
        """Forget what was."""
        self._beats.clear()
        self._beat()

    def report(self) -> dict[str, Any]:
        """The longest times between two beats, in ms.

        ``wall``: by the clock. ``busy``: of the processor, in this thread. ``own``: by the clock, less
        the time in which this thread could have run and other programs had the processors.
        """
        gaps = [
            tuple((b - a) * 1000 for a, b in zip(*pair, strict=True))
            for pair in itertools.pairwise(self._beats)
        ]
        wall, busy, own = (
            sorted((round(value, 1) for value in values), reverse=True)
            for values in (
                [gap[0] for gap in gaps],
                [gap[1] for gap in gaps],
                [gap[0] - gap[2] for gap in gaps],
            )
        )
        over = [gap for gap in gaps if gap[0] > 50]
        return {
            "beats": len(gaps),
            "wall": wall[:6],
            "busy": busy[:6],
            "own": own[:6],
            "over_50": [[round(value, 1) for value in gap] for gap in over[:20]],
        }


class Drawings:
    """When drawings of the map began and were complete, and how much was in the layer then."""

    def __init__(self, canvas: Any, count: Callable[[], int]) -> None:
        self._canvas, self._count = canvas, count
        self._began: tuple[float, int] | None = None
        self.complete: list[tuple[float, int, float]] = []
        self.begun = 0
        canvas.renderStarting.connect(self._begin)
        canvas.mapCanvasRefreshed.connect(self._end)

    def close(self) -> None:
        """Look no longer."""
        self._canvas.renderStarting.disconnect(self._begin)
        self._canvas.mapCanvasRefreshed.disconnect(self._end)

    def _begin(self) -> None:
        self.begun += 1
        self._began = time.monotonic(), self._count()

    def _end(self) -> None:
        if self._began is not None:
            self.complete.append((*self._began, time.monotonic()))
            self._began = None

    def with_number(self, number: int) -> float | None:
        """When the first drawing with so many cases was complete."""
        place = bisect_left([count for _, count, _ in self.complete], number)
        return self.complete[place][2] if place < len(self.complete) else None

    def after(self, moment: float) -> float | None:
        """When the first drawing that began after a moment was complete."""
        place = bisect_right([began for began, _, _ in self.complete], moment)
        return self.complete[place][2] if place < len(self.complete) else None

    def took(self) -> dict[str, float]:
        """How many, and how long they took."""
        times = [end - began for began, _, end in self.complete] or [0.0]
        return {
            "begun": self.begun,
            "complete": len(self.complete),
            "median_s": round(statistics.median(times), 3),
        }


class Window:
    """The phases; ``address`` is where the one who writes and restarts listens."""

    def __init__(self, iface: QgisInterface, address: str, connection: str, postgis: str) -> None:
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._wire = Client(address, "AF_UNIX")
        self._connection, self._postgis = connection, postgis
        self._workbench = plugins["citygrid_plugin"].workbench
        self.cases = self._workbench.cases
        crs = QgsCoordinateReferenceSystem("EPSG:4490")
        QgsProject.instance().setCrs(crs)
        self._canvas.setDestinationCrs(crs)
        self._heart = Heartbeat()

    # ── letting time pass ───────────────────────────────────────────────────────

    def wait(self, done: Callable[[], Any], seconds: float) -> bool:
        """Let QGIS run, as it does by itself, until something is so; whether it is."""
        if done():
            return True
        loop = QEventLoop()
        until = time.monotonic() + seconds
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > until else None)
        timer.start(10)
        loop.exec()
        timer.stop()
        return bool(done())

    def rest(self, seconds: float) -> None:
        """Let QGIS run for a while."""
        self.wait(lambda: False, seconds)

    def asked(self, *command: Any, seconds: float = 60.0) -> Any:
        """Have something done outside; its answer."""
        self._wire.send(command)
        if not self.wait(self._wire.poll, seconds):
            raise RuntimeError(f"no answer to {command}")
        return self._wire.recv()

    # ── the dock ────────────────────────────────────────────────────────────────

    def connect(self) -> None:
        """Open the dock and connect; the whole city is in view."""
        self._workbench.cases_action.setChecked(True)
        self.cases.open()
        self.cases.connect_by_name(self._connection)
        if not self.wait(lambda: self.cases.points is not None, 30):
            raise RuntimeError(self.cases.dock.state_label.text() + self.cases.dock.notice.text())
        self._canvas.setExtent(CITY)
        self.wait(self._complete, 60)
        self.rest(2)

    def _complete(self) -> bool:
        state = self.cases.bridge.state()
        return state.phase.good and self.known() == len(self.cases.book) == state.cases

    def disconnect(self) -> None:
        """Have no dock."""
        self.cases.disconnect_feed()
        self._workbench.cases_action.setChecked(False)
        self.cases.dock.hide()
        self.rest(1)

    def known(self) -> int:
        """How many cases are in the layer."""
        return len(self.cases.points._fids) if self.cases.points is not None else 0

    def steady(self, rate: float, seconds: float, kind: str = "report") -> dict[str, Any]:
        """Through the dock to the map at a steady rate."""
        before = self.known()
        drawings = Drawings(self._canvas, self.known)
        arrived: list[tuple[float, int]] = []
        memory: list[int] = []
        began = time.monotonic()

        def look() -> None:
            if not arrived or arrived[-1][1] != self.known():
                arrived.append((time.monotonic(), self.known()))
            if len(memory) * 60 <= time.monotonic() - began:
                memory.append(rss())

        watch = QTimer()
        watch.timeout.connect(look)
        watch.start(10)
        self._heart.restart()
        committed: dict[str, float] = self.asked(kind, rate, seconds, seconds=seconds + 60)
        beats = self._heart.report()
        if kind == "change":
            self.rest(3)
        else:
            self.wait(lambda: drawings.with_number(before + len(committed)) is not None, 20)
        watch.stop()
        drawings.close()
        memory.append(rss())
        result = {
            "rate": round(len(committed) / seconds, 1),
            "cases": len(committed),
            "known": self.known(),
            "drawings": drawings.took(),
            "rss_mb": memory,
            "gaps_ms": beats,
        }
        if kind != "change":
            order = {case_id: place for place, case_id in enumerate(self.cases.points._fids)}
            counts = [count for _, count in arrived]
            in_layer, drawn, lost = [], [], 0
            for case_id, at in committed.items():
                place = order.get(case_id)
                end = None if place is None else drawings.with_number(place + 1)
                if place is None or end is None:
                    lost += 1
                    continue
                in_layer.append(arrived[bisect_left(counts, place + 1)][0] - at)
                drawn.append(end - at)
            ids = [one["case_id"] for one in self.cases.points.layer.getFeatures()]
            result |= {
                "in_layer": spread(in_layer),
                "drawn": spread(drawn),
                "lost": lost,
                "twice": len(ids) - len(set(ids)),
            }
        return result

    def burst(self, number: int) -> dict[str, Any]:
        """Many at once, in one transaction."""
        before = self.known()
        drawings = Drawings(self._canvas, self.known)
        gc.collect()
        self._heart.restart()
        committed = self.asked("burst", number)
        all_there = self.wait(lambda: self.known() == before + number, 120)
        there = time.monotonic()
        self.wait(lambda: drawings.with_number(before + number) is not None, 60)
        beats = self._heart.report()
        drawn = drawings.with_number(before + number)
        drawings.close()
        return {
            "cases": number,
            "all": all_there,
            "in_layer_s": round(there - committed, 2),
            "drawn_s": round(drawn - committed, 2) if drawn else None,
            "drawings": drawings.took(),
            "gaps_ms": beats,
        }

    def many(self) -> dict[str, Any]:
        """Pan, zoom and filter with all that is there; then sorting and the countdowns of the list."""
        result: dict[str, Any] = {"points": self.known()}
        dock = self.cases.dock
        piles = list(dock.pile_buttons.values())
        dock.extent_button.setChecked(False)

        def pan() -> None:
            for step in range(12):
                view = self._canvas.extent()
                shift = view.width() / 6 * (1 if step % 4 < 2 else -1)
                self._canvas.setExtent(
                    QgsRectangle(
                        view.xMinimum() + shift, view.yMinimum(), view.xMaximum() + shift, view.yMaximum()
                    )
                )
                self._canvas.refresh()
                self.rest(0.4)

        def zoom() -> None:
            for factor in (0.5, 0.5, 2.0, 2.0):
                self._canvas.zoomByFactor(factor)
                self.rest(0.8)

        def filter_() -> None:
            for place in (5, 0, 2, 4):
                piles[place].click()
                self.rest(0.8)
            dock.text_edit.setText("案件 1")
            self.rest(1.5)
            dock.text_edit.setText("")
            self.rest(1.5)
            dock.boxes["zone_code"].setCurrentIndex(min(1, dock.boxes["zone_code"].count() - 1))
            dock.boxes["zone_code"].activated.emit(1)
            self.rest(0.8)
            dock.boxes["zone_code"].setCurrentIndex(0)
            dock.boxes["zone_code"].activated.emit(0)
            self.rest(0.8)

        def filter_by_view() -> None:
            dock.extent_button.click()
            pan()
            dock.extent_button.click()
            self.rest(0.5)

        for work in (pan, zoom, filter_, filter_by_view):
            self._canvas.setExtent(CITY)
            self.rest(2)
            self._heart.restart()
            work()
            result[work.__name__.strip("_")] = self._heart.report()
        return result

    def table(self) -> dict[str, Any]:
        """Sorting and the countdowns of the list, call by call."""
        dock, model = self.cases.dock, self.cases.dock.model
        result: dict[str, Any] = {"rows": model.rowCount()}
        for column in range(model.columnCount()):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                began = time.monotonic(), time.thread_time()
                dock.list.sortByColumn(column, order)
                title = f"sort {column} {'up' if order == Qt.SortOrder.AscendingOrder else 'down'}"
                result[title] = self._since(began)
                self.rest(0.3)
        dock.list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        for name in ("_tick", "_settle"):
            times = []
            for _ in range(5):
                began = time.monotonic(), time.thread_time()
                getattr(self.cases, name)()
                dock.list.viewport().repaint()
                times.append(self._since(began))
                self.rest(0.3)
            result[name.strip("_")] = times
        self._heart.restart()
        self.rest(10)
        result["ten seconds"] = self._heart.report()
        return result

    @staticmethod
    def _since(began: tuple[float, float]) -> list[float]:
        return [
            round((time.monotonic() - began[0]) * 1000, 1),
            round((time.thread_time() - began[1]) * 1000, 1),
        ]

    def compared(self) -> dict[str, int]:
        """What the dock, the map and the database hold: everything once, and as it is now."""
        self.rest(2)
        truth: dict[str, int] = self.asked("versions")
        book = self.cases.book
        held = {case_id: case.version for case_id in truth if (case := book.get(case_id)) is not None}
        ids = [one["case_id"] for one in self.cases.points.layer.getFeatures()]
        return {
            "in the database": len(truth),
            "missing": len(truth) - len(held),
            "too many": len(book) - len(held),
            "out of date": sum(version != truth[case_id] for case_id, version in held.items()),
            "missing on the map": len(truth.keys() - set(ids)),
            "twice on the map": len(ids) - len(set(ids)),
        }

    def restarted(self, number: int = 50) -> dict[str, Any]:
        """The server crashes and comes back; then some cases."""
        said: list[str] = []
        listen = said.append
        self.cases.bridge.stated.connect(
            lambda state: listen(state.sentence()) if not state.phase.good else None
        )
        back = self.asked("restart", seconds=90)
        good = self.wait(lambda: self.cases.bridge.state().phase.good, 60)
        again = time.monotonic() - back
        before = self.known()
        committed = self.asked("report", 50.0, number / 50)
        shown = self.wait(lambda: self.known() >= before + len(committed), 20)
        return {
            "back_s": round(max(again, 0.0), 2) if good else None,
            "cases": len(committed),
            "shown": len(committed) if shown else self.known() - before,
            "said": said[:1],
        }

    # ── QGIS's own ──────────────────────────────────────────────────────────────

    def own(self, rates: list[float], seconds: float) -> dict[str, Any]:
        """The same with a PostGIS layer that is to be drawn anew on notification."""
        result: dict[str, Any] = {"steady": {}}
        for rate in rates:
            layer = self._own_layer()
            drawings = Drawings(self._canvas, lambda: 0)
            self._heart.restart()
            committed = self.asked("report", rate, seconds, seconds=seconds + 60)
            beats = self._heart.report()
            self._until_drawn(drawings, committed, 15)
            result["steady"][str(rate)] = {
                "rate": round(len(committed) / seconds, 1),
                "cases": len(committed),
                **self._own_figures(drawings, committed),
                "gaps_ms": beats,
            }
            QgsProject.instance().removeMapLayer(layer.id())
            self.rest(1)
        asked: list[str] = []
        watch = QTimer()
        watch.timeout.connect(lambda: asked.extend(dismissed()))
        watch.start(500)
        layer = self._own_layer()
        for title in ("before", "restarted"):
            if title == "restarted":
                self.asked("restart", seconds=90)
                self.rest(5)
            drawings = Drawings(self._canvas, lambda: 0)
            committed = self.asked("report", 50.0, 1.0)
            self._until_drawn(drawings, committed, 20)
            figures = self._own_figures(drawings, committed)
            said = [one.text() for one in self._iface.messageBar().items()]
            said += [f"a dialog: {one}" for one in asked[:1]]
            shown = len(committed) - figures["lost"]
            result[title] = {"cases": len(committed), "shown": shown, "said": said}
        QgsProject.instance().removeMapLayer(layer.id())
        watch.stop()
        return result

    def _own_layer(self) -> QgsVectorLayer:
        layer = QgsVectorLayer(self._postgis, "cases", "postgres")
        if not layer.isValid():
            raise RuntimeError("QGIS cannot read the cases")
        layer.setRefreshOnNotifyEnabled(True)
        QgsProject.instance().addMapLayer(layer)
        self._canvas.setExtent(CITY)
        self.rest(3)
        return layer

    def _until_drawn(self, drawings: Drawings, committed: dict[str, float], seconds: float) -> None:
        last = max(committed.values())
        self.wait(lambda: drawings.after(last) is not None, seconds)
        drawings.close()

    @staticmethod
    def _own_figures(drawings: Drawings, committed: dict[str, float]) -> dict[str, Any]:
        drawn = [end - at for at in committed.values() if (end := drawings.after(at)) is not None]
        lost = len(committed) - len(drawn)
        return {"drawn": spread(drawn), "lost": lost, "drawings": drawings.took()}

    def close(self) -> None:
        """Leave the window as it was."""
        self._wire.send(("bye",))
        QgsProject.instance().setDirty(False)


def dismissed() -> list[str]:
    """Close the dialog in front, such as one that asks for a password; its title."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog):
        return []
    title = str(dialog.windowTitle())
    dialog.reject()
    return [title]


def spread(times: list[float]) -> dict[str, float]:
    """Median and worst of times in seconds."""
    times = sorted(times)
    if not times:
        return {}
    return {
        "median_s": round(statistics.median(times), 3),
        "p99_s": round(times[min(int(len(times) * 0.99), len(times) - 1)], 3),
        "max_s": round(times[-1], 3),
    }


def rss() -> int:
    """Memory of this process in MB."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return round(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
