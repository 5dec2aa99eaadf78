"""The feed in Qt's terms: signals in the GUI thread, and never much work at once."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...store.cases.feed import CaseFeed
from ...store.cases.feed_state import Batch, FeedSettings, FeedState
from .turns import Turns

#: Seconds of the GUI thread that batches may take in one turn.
_BUDGET = 0.008
#: Milliseconds between two looks at the state: countdowns are in seconds.
_STATE_EVERY = 250


class FeedBridge(QObject):
    """Runs a ``CaseFeed`` and hands on what it has, a little in each turn.

    Signals: ``changed(Batch)`` for each batch, in order; ``stated(FeedState)`` whenever what
    there is to say has changed. Call ``disconnect_feed`` before the plugin goes.
    """

    changed = pyqtSignal(object)
    stated = pyqtSignal(object)
    _woken = pyqtSignal()

    def __init__(self, parent: QObject | None = None, turns: Turns | None = None) -> None:
        super().__init__(parent)
        self._turns = turns or Turns(self)
        self._feed: CaseFeed | None = None
        self._said = FeedState()
        self._clock = QTimer(self)
        self._clock.setInterval(_STATE_EVERY)
        self._clock.timeout.connect(self._tell)
        # The feed's threads emit this; it arrives in ours.
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def connect_to(self, conninfo: str, settings: FeedSettings | None = None) -> None:
        """Begin, or begin anew with another database."""
        self.disconnect_feed()
        self._feed = CaseFeed(conninfo, settings, self._woken.emit)
        self._feed.start()
        self._clock.start()
        self._tell()

    def disconnect_feed(self) -> None:
        """End; no thread and no connection is left."""
        self._turns.forget(self._drain)
        self._clock.stop()
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.stop()
            self._say(feed.state())

    def retry(self, conninfo: str | None = None) -> None:
        """Connect now instead of later; with another password if there is one."""
        if self._feed is not None:
            self._feed.retry_now(conninfo)

    def state(self) -> FeedState:
        """How things stand."""
        return self._feed.state() if self._feed is not None else FeedState()

    def _wake(self) -> None:
        if self._feed is not None:
            self._turns.ask(self._drain)

    def _drain(self) -> None:
        until = time.monotonic() + _BUDGET
        feed = self._feed
        while feed is not None and feed is self._feed:
            batches: list[Batch] = feed.take(1)
            if not batches:
                self._tell()
                return
            for batch in batches:
                self.changed.emit(batch)
            if time.monotonic() >= until:
                self._turns.ask(self._drain)
                return

    def _tell(self) -> None:
        if self._feed is not None:
            self._say(self._feed.state())

    def _say(self, state: FeedState) -> None:
        if _told(state) != _told(self._said):
            self._said = state
            self.stated.emit(state)


def _told(state: FeedState) -> tuple:
    return state.phase, state.sentence(), state.cases, state.notes, state.warning
