"""Fixtures of the dock of live cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from throwaway_postgres import PostgresServer

from citygrid_plugin.ui.cases import live_cases as module
from citygrid_plugin.ui.cases.live_cases import LiveCases
from tests.store.cases.case_database import CaseDatabase
from tests.threads import python_threads

from .case_dock import our_layers, turn


@pytest.fixture
def database(postgres: PostgresServer) -> Iterator[CaseDatabase]:
    made = CaseDatabase(postgres)
    yield made
    made.close()


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    heard: list[int] = []
    monkeypatch.setattr(module.QApplication, "beep", lambda: heard.append(1))
    return heard


@pytest.fixture
def live(qgis_iface: Any, qgis_new_project: None, beeps: list[int]) -> Iterator[LiveCases]:
    """The dock, not connected; nothing of it may be left afterwards."""
    before = python_threads()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    qgis_iface.mapCanvas().setExtent(QgsRectangle(114, 29.9, 114.1, 30.1))
    made = LiveCases(qgis_iface)
    made.dock.show()
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # A connection that was being made is closed by the thread that makes it.
    turn(lambda: python_threads() == before, 6)
    assert not our_layers()
