"""A day of cases once more: a layer of its own, driven by QGIS's temporal controller."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from ...core.cases.book import Look
from ...core.cases.model import Case
from ...core.model.i18n import tr
from ...layers.case_layer import CaseLayer

_MINUTES = 10
_WORK, _BREATH = 0.012, 15
_URGENT = Case._fields.index("urgent")


class Playback(QObject):
    """At most one day at a time; ``stop`` takes its layer away and leaves the controller off."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface, self._project = iface, QgsProject.instance()
        self.points: CaseLayer | None = None
        self._rows: Iterator[tuple] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_BREATH)
        self._timer.timeout.connect(self._fill)

    @property
    def playing(self) -> bool:
        """Whether a day is on the map."""
        return self.points is not None and self.points.alive()

    def play(self, crs: QgsCoordinateReferenceSystem, rows: Iterable[tuple], begin: datetime) -> None:
        """Put the cases of the day that begins at ``begin`` on the map, and start the film."""
        self.stop()
        self.points = CaseLayer(crs, tr("Cases of {day}", day=begin.date().isoformat()))
        self.points.in_time()
        # A list: what comes while it is filled belongs to the live layer.
        self._rows = iter(list(rows))
        self.points.show_in(self._project)
        self._timer.start()
        controller = self._controller()
        if controller is not None:
            controller.setTemporalExtents(
                QgsDateTimeRange(_moment(begin), _moment(begin + timedelta(days=1)))
            )
            controller.setFrameDuration(QgsInterval(_MINUTES, QgsUnitTypes.TemporalUnit.TemporalMinutes))
            controller.setFramesPerSecond(4)
            controller.setLooping(False)
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
            controller.rewindToStart()
            controller.playForward()
        panel = self._iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
        if panel is not None:
            panel.show()

    def stop(self) -> None:
        """End the film."""
        self._timer.stop()
        self._rows = iter(())
        points, self.points = self.points, None
        if points is None:
            return
        controller = self._controller()
        if controller is not None:
            controller.pause()
            controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
        points.take_from(self._project)

    def remove(self) -> None:
        """Leave nothing."""
        self.stop()
        self.deleteLater()

    def _fill(self) -> None:
        if not self.playing or self.points is None:
            self._timer.stop()
            return
        for row in itertools.islice(self._rows, 500):
            # How it stood then is not known: urgent or not is all that does not change.
            self.points.put(row, Look.URGENT if row[_URGENT] else Look.IN_TIME)
        if self.points.work(_WORK):
            return
        self._timer.stop()
        self.points.refresh()

    def _controller(self) -> QgsTemporalNavigationObject | None:
        controller = self._iface.mapCanvas().temporalController()
        return controller if isinstance(controller, QgsTemporalNavigationObject) else None


def _moment(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), Qt.TimeSpec.LocalTime)
