"""The dock of live cases with a real database, for its tests; the fixtures are in ``conftest``."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from citygrid_plugin.layers.case_layer import MARK
from citygrid_plugin.ui.cases.live_cases import LiveCases
from tests.store.cases.case_database import CaseDatabase


def turn(done: Callable[[], bool], seconds: float = 10.0) -> float:
    """Let Qt run until something is so; the seconds it took."""
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < seconds, f"not within {seconds} s"
        QCoreApplication.processEvents()
        time.sleep(0.002)
    return time.monotonic() - began


def uri_of(database: CaseDatabase, user: str = "citygrid", port: int | None = None) -> QgsDataSourceUri:
    uri = QgsDataSourceUri()
    uri.setConnection(database.server.host, str(port or database.server.port), database.name, user, "")
    return uri


def our_layers() -> list[Any]:
    return [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(MARK)]


def on_map(live: LiveCases) -> int:
    return live.points.layer.featureCount() if live.points is not None else -1


def start(live: LiveCases, database: CaseDatabase, cases: int, user: str = "citygrid") -> None:
    live.connect_to(uri_of(database, user))
    turn(lambda: on_map(live) == cases and live.dock.model.rowCount() == cases)


def button(live: LiveCases, action: str) -> QPushButton | None:
    return live.dock.details.findChild(QPushButton, f"action_{action}")


def light(live: LiveCases) -> str:
    """What the connection light says."""
    return live.dock.state_label.text()


def sessions(database: CaseDatabase) -> int:
    """How many connections of ours the server has."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'citygrid%%' AND datname = %s"
    return database.sql(query, database.name)[0][0]
