"""Does what is asked of the database beside the feed, one thing after the other, in a thread of its own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.model.problems import CityGridError
from ...store.cases.desk import CaseDesk

_Answer = Callable[[Any], None]


class Clerk(QObject):
    """``ask`` returns at once; the answer comes in the GUI thread. ``stop`` before the plugin goes."""

    _answered = pyqtSignal(object, object)

    def __init__(self, desk: CaseDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: queue.SimpleQueue[tuple[Callable[[], Any], _Answer, _Answer] | None] = queue.SimpleQueue()
        self._stopped = False
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="citygrid-cases-desk", daemon=True)
        self._thread.start()

    @property
    def desk(self) -> CaseDesk:
        """What is asked; its methods are called in the thread, through ``ask``."""
        return self._desk

    def ask(self, job: Callable[[], Any], done: _Answer, failed: Callable[[str], None]) -> None:
        """Do ``job``, then call ``done`` with what it returned or ``failed`` with a sentence."""
        if not self._stopped:
            self._jobs.put((job, done, failed))

    def stop(self, timeout: float = 5.0) -> bool:
        """End; no answer comes any more. Whether the thread is gone."""
        self._stopped = True
        self._desk.close()
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (given := self._jobs.get()) is not None and not self._stopped:
            job, done, failed = given
            try:
                answer, result = done, job()
            except CityGridError as error:
                answer, result = failed, str(error)
            except Exception as error:  # the thread must not end silently
                answer, result = failed, type(error).__name__
            if not self._stopped:
                self._answered.emit(answer, result)

    def _hand_over(self, answer: _Answer, result: Any) -> None:
        if not self._stopped:
            answer(result)
