"""What keeps the window quick: pieces of work that do not add up, drawings that come to an end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from citygrid_plugin.core.cases.book import CaseBook, CaseFilter, Pile
from citygrid_plugin.core.cases.model import Case
from citygrid_plugin.store.cases.feed_state import Batch
from citygrid_plugin.ui.cases.case_list import CaseList
from citygrid_plugin.ui.cases.case_model import CaseModel
from citygrid_plugin.ui.cases.live_cases import LiveCases

from .case_dock import turn

NOW = datetime.now(timezone.utc)
CASE = Case(
    "c", "event", "0101", "reported", None, False, None, "Z1", None, NOW, NOW + timedelta(hours=1),
    None, "", 114.05, 30.0, None, 1, NOW,
)  # fmt: skip


def rows(number: int, first: int = 0) -> tuple[tuple, ...]:
    """Cases, one a second."""
    return tuple(
        tuple(
            CASE._replace(
                case_id=f"c{n:06d}", due_at=NOW + timedelta(seconds=n), x=114 + n % 100 * 1e-3, y=29.95
            )
        )
        for n in range(first, first + number)
    )


@pytest.fixture
def live(qgis_iface: Any, qgis_new_project: None) -> Iterator[LiveCases]:
    """Without a database: the batches come from the test."""
    crs = QgsCoordinateReferenceSystem("EPSG:4490")
    QgsProject.instance().setCrs(crs)
    qgis_iface.mapCanvas().setDestinationCrs(crs)
    qgis_iface.mapCanvas().setExtent(QgsRectangle(114, 29.9, 114.1, 30.1))
    made = LiveCases(qgis_iface)
    made.map.add(4490)
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_drawing_is_not_broken_off(live: LiveCases, monkeypatch: pytest.MonkeyPatch) -> None:
    canvas = live.iface.mapCanvas()
    live.bridge.changed.emit(Batch(rows=rows(10)))
    turn(lambda: live.points.layer.featureCount() == 10)
    turn(lambda: not live.map._changed)
    drawn: list[float] = []
    monkeypatch.setattr(live.points, "refresh", lambda: drawn.append(time.monotonic()))
    monkeypatch.setattr(canvas, "isDrawing", lambda: True)
    canvas.renderStarting.emit()
    live.bridge.changed.emit(Batch(rows=rows(10, 10)))
    turn(lambda: live.points.layer.featureCount() == 20)
    until = time.monotonic() + 0.6
    turn(lambda: time.monotonic() > until)
    assert drawn == [], "the map would never be complete"
    monkeypatch.setattr(canvas, "isDrawing", lambda: False)
    canvas.mapCanvasRefreshed.emit()
    turn(lambda: len(drawn) == 1, 3)


def test_endless_drawing_is_broken_off_at_last(live: LiveCases, monkeypatch: pytest.MonkeyPatch) -> None:
    from citygrid_plugin.ui.cases import case_map

    monkeypatch.setattr(case_map, "_PATIENCE", 0.3)
    monkeypatch.setattr(live.iface.mapCanvas(), "isDrawing", lambda: True)
    drawn: list[float] = []
    monkeypatch.setattr(live.points, "refresh", lambda: drawn.append(time.monotonic()))
    for first in (0, 10):
        live.bridge.changed.emit(Batch(rows=rows(10, first)))
        turn(lambda first=first: len(drawn) == 1 + first // 10, 3)
    assert drawn[1] - drawn[0] >= 0.29


def test_layer_that_comes_late_gets_all_cases(live: LiveCases) -> None:
    live.map.remove()
    for first in range(0, 3000, 1000):
        live.bridge.changed.emit(Batch(rows=rows(1000, first), whole=True))
    turn(lambda: live.dock.model.rowCount() == 3000)
    began = time.thread_time()
    live.map.add(4490)
    assert time.thread_time() - began < 0.05, "a little at a time"
    turn(lambda: live.points.layer.featureCount() == 3000)


@pytest.fixture
def many(qgis_app: object) -> CaseList:
    book = CaseBook()
    book.put(rows(5000))
    cases = CaseModel(book)
    cases.set_filter(CaseFilter(Pile.ALL))
    return CaseList(cases)


def test_choice_in_spans(many: CaseList) -> None:
    wanted = [f"c{n:06d}" for n in (7, 8, 9, 42, 4999)]
    many.choose(reversed(wanted))
    assert many.chosen_ids() == wanted
    assert len(many.selectionModel().selection()) == 3
    many.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert many.chosen_ids() == wanted[::-1], "in the order of the list"
    many.choose([])
    assert many.chosen_ids() == []


def test_choice_of_all_is_quick_and_does_not_outlive_a_new_order(many: CaseList) -> None:
    told: list[int] = []
    many.chosen.connect(lambda ids: told.append(len(ids)))
    began = time.thread_time()
    many.selectAll()
    assert time.thread_time() - began < 0.2
    assert told == [5000]
    many.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert told == [5000, 0]
    assert many.chosen_ids() == []


def test_too_many_chosen_are_not_worked_on(live: LiveCases) -> None:
    live.bridge.changed.emit(Batch(rows=rows(1500)))
    turn(lambda: live.dock.model.rowCount() == 1500)
    live.dock.list.selectAll()
    assert "1500 cases chosen. Up to 1000" in live.dock.details.text.toPlainText()
    assert not live.dock.details.buttons
    live.dock.choose([f"c{n:06d}" for n in range(1000)])
    assert live.dock.details.text.toPlainText() == "1000 cases chosen."
