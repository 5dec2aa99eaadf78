"""Work for the GUI thread in small pieces: one at a time, and the window has as much time after each."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, Qt, QTimer

#: Seconds for the window after a piece of work, however short or long it was.
_LEAST, _MOST = 0.004, 0.02


class Turns(QObject):
    """Whoever has something to do in the GUI thread asks for a turn, and again if there is more.

    Timers of their own would come due together and keep the window waiting for the sum of all.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._due: dict[Callable[[], object], float] = {}
        self._rested = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def ask(self, work: Callable[[], object], after: float = 0.0) -> None:
        """Have ``work`` done once, in ``after`` seconds or sooner if that was asked for as well."""
        moment = time.monotonic() + after
        self._due[work] = min(moment, self._due.get(work, moment))
        self._wait()

    def forget(self, work: Callable[[], object] | None = None) -> None:
        """``work`` is not wanted any more; None: nothing is."""
        if work is None:
            self._due.clear()
        else:
            self._due.pop(work, None)
        self._wait()

    def _wait(self) -> None:
        if not self._due:
            self._timer.stop()
            return
        moment = max(min(self._due.values()), self._rested)
        self._timer.start(max(round((moment - time.monotonic()) * 1000), 0))

    def _turn(self) -> None:
        if not self._due:
            return
        work = min(self._due, key=self._due.__getitem__)
        began = time.monotonic()
        try:
            if began >= self._due[work] - 0.001:
                del self._due[work]
                work()
        finally:  # work that fails stops nobody else's
            ended = time.monotonic()
            self._rested = ended + min(max(ended - began, _LEAST), _MOST)
            self._wait()
