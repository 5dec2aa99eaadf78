"""The live feed: a thread of its own that keeps a picture of the cases and of the connection true.

Two connections: one only listens for wake-ups, one asks. A wake-up says nothing but "look now";
the feed looks besides at every heartbeat, so a lost one costs seconds, not cases. A second thread
watches the clock: an answer that does not come is told of, and its connection given up, for a
query on a dead network may otherwise hang for ever.
"""

from __future__ import annotations

import random
import selectors
import socket
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import partial
from typing import Any

from ...core.model.i18n import tr
from .catch_up import Looker, Unfit
from .dial import Dial, GivenUp
from .drivers import READ_ONLY, Driver, DriverMissing, connect, load_driver
from .feed_state import Batch, FeedSettings, FeedState, Phase
from .words import (
    Cure,
    Explanation,
    clock_warning,
    explain,
    sentence,
    transport_warning,
    without_secrets,
)

#: The wall clock ran that much further than the other one: the computer was asleep.
_ASLEEP = 30.0
#: How long the first wake-up may take before we believe that none will come.
_PROBE = 2.0


class _Stopped(Exception):
    """``stop`` was called."""


class _Again(Exception):
    """Connect anew at once."""


@dataclass
class _Waiting:
    """A statement on its way: since when, on which socket."""

    since: float
    socket: int
    cut: bool = False


class CaseFeed:
    """Cases of a database as they change. All methods may be called from any thread.

    ``conninfo`` (libpq text, URI or ``service=…``) stays in memory and is never logged.
    ``on_change`` is called in the feed's threads when there is something to take or the state
    has changed; it must only pass that on.
    """

    def __init__(
        self,
        conninfo: str,
        settings: FeedSettings | None = None,
        on_change: Callable[[], None] | None = None,
    ) -> None:
        self._conninfo = conninfo
        self._settings = settings or FeedSettings()
        self._on_change = on_change or (lambda: None)
        self._looker = Looker(self._settings.page, self._settings.batch, self._settings.closed_days)
        self._lock = threading.RLock()
        self._queue: deque[Batch] = deque()
        self._queued = 0
        self._state = FeedState(warning=transport_warning(conninfo))
        self._state_from = self._retry_at = time.monotonic()
        self._waiting: _Waiting | None = None
        self._dial: Dial | None = None
        self._stop = threading.Event()
        self._retry = threading.Event()
        self._wake_in, self._wake_out = socket.socketpair()
        for end in (self._wake_in, self._wake_out):
            end.setblocking(False)
        self._failures = 0
        self._pooled = False
        self._driver: Driver | None = None
        self._threads = [
            threading.Thread(target=self._run, name="citygrid-cases", daemon=True),
            threading.Thread(target=self._watch, name="citygrid-cases-watch", daemon=True),
        ]

    # ── for others ──────────────────────────────────────────────────────────────

    def start(self) -> None:
        """Begin; once in the life of a feed."""
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float = 5.0) -> bool:
        """End; whether the threads are gone after ``timeout`` seconds (they die with the program)."""
        self._stop.set()
        self._wake()
        with self._lock:
            self._cut()
        self._hang_up()
        until = time.monotonic() + timeout
        for thread in self._threads:
            if thread.is_alive() and thread is not threading.current_thread():
                thread.join(max(until - time.monotonic(), 0.0))
        ended = not any(thread.is_alive() for thread in self._threads)
        if ended:
            self._wake_in.close()
            self._wake_out.close()
        self._say(Phase.STOPPED)
        return ended

    def retry_now(self, conninfo: str | None = None) -> None:
        """Do not wait for the next attempt; with other connection information if it is given."""
        with self._lock:
            self._conninfo = conninfo or self._conninfo
            self._cut()
        self._retry.set()
        if conninfo is not None:
            self._hang_up()
        self._wake()

    def state(self) -> FeedState:
        """How things stand this very moment."""
        with self._lock:
            state, waiting, now = self._state, self._waiting, time.monotonic()
            looker = self._looker
            values = {**vars(state), "cases": len(looker), "ahead": looker.ahead}
            values.update(note=looker.note, notes=looker.notes)
            values["warning"] = " ".join(filter(None, (state.warning, clock_warning(looker.ahead))))
            if waiting and now - waiting.since >= self._settings.silence and state.phase.good:
                values.update(phase=Phase.SILENT, seconds=now - waiting.since, why="", reason="SILENT")
            elif state.phase is Phase.RETRYING:
                values["seconds"] = max(self._retry_at - now, 0.0)
            elif state.phase is Phase.CONNECTING:
                values["seconds"] = now - self._state_from
        return FeedState(**values)

    def take(self, most: int | None = None) -> list[Batch]:
        """The changes that wait, oldest first; about ``most`` rows of them."""
        taken: list[Batch] = []
        rows = 0
        with self._lock:
            was_full = self._queued > self._settings.most_queued
            while self._queue and (most is None or not taken or rows + len(self._queue[0]) <= most):
                batch = self._queue.popleft()
                rows += len(batch)
                taken.append(batch)
            self._queued -= rows
        if was_full:
            self._wake()
        return taken

    # ── the worker ──────────────────────────────────────────────────────────────

    def _run(self) -> None:
        with suppress(_Stopped):
            while not self._stop.is_set():
                self._attempt()

    def _attempt(self) -> None:
        """Connect and serve until something breaks; then wait for the next attempt."""
        self._retry.clear()
        listener = asker = None
        try:
            self._driver = self._driver or load_driver(self._settings.driver)
            self._say(Phase.CONNECTING)
            asker = self._connect()
            self._looker.check(asker, partial(self._step, asker))
            self._look(asker)
            listener, why = self._listen(asker)
            self._failures = 0
            self._serve(listener, asker, why)
        except _Stopped:
            raise
        except _Again:
            return
        except Exception as error:  # the thread must not end silently
            if self._stop.is_set():
                return
            self._lost(self._explain(error))
        finally:
            for connection in (listener, asker):
                if connection is not None:
                    with suppress(Exception):
                        connection.close()
        self._pause()

    def _explain(self, error: Exception) -> Explanation:
        with self._lock:
            waiting, self._waiting = self._waiting, None
        if waiting and waiting.cut:
            return Explanation("SILENT", sentence("SILENT"))
        if isinstance(error, Unfit):
            return Explanation(error.reason, str(error), error.cure)
        if isinstance(error, DriverMissing):
            return Explanation("DRIVER", str(error), Cure.USER)
        if self._driver is not None and isinstance(error, self._driver.error):
            return explain(error, self._conninfo)
        said = without_secrets(f"{type(error).__name__}: {error}", self._conninfo)
        return Explanation("FAULT", tr("A fault of the program: {said}", said=said))

    def _lost(self, explanation: Explanation) -> None:
        settings = self._settings
        if explanation.reason == "POOLER" and not self._pooled:
            self._pooled = True
            self._retry.set()
        if explanation.reason == "PASSWORD":
            # Some servers lock an account out after a number of wrong passwords.
            self._say(Phase.REFUSED, explanation)
            return
        if explanation.cure is Cure.WAIT:
            wait = settings.backoff[min(self._failures, len(settings.backoff) - 1)]
            self._failures += 1
        else:
            wait = settings.backoff_right if explanation.cure is Cure.MANAGER else settings.backoff_user
        # All clients of a city lose the server at the same moment: they must not come back at one.
        self._retry_at = time.monotonic() + wait * random.uniform(0.7, 1.0)  # nosec B311
        self._say(Phase.RETRYING, explanation)

    def _pause(self) -> None:
        """Wait for the next attempt, or for somebody to ask for it."""
        while not self._stop.is_set() and not self._retry.is_set():
            with self._lock:
                refused = self._state.phase is Phase.REFUSED
            left = None if refused else self._retry_at - time.monotonic()
            if left is not None and left <= 0:
                return
            asleep = _Clocks()
            self._wait([], left)
            if asleep.slept():
                return

    def _connect(self) -> Any:
        driver = self._driver_in_use()
        with self._lock:
            if self._stop.is_set():
                raise _Stopped
            conninfo = self._conninfo
            self._dial = dial = Dial(
                lambda: connect(
                    driver,
                    conninfo,
                    program=self._settings.program,
                    options=None if self._pooled else READ_ONLY,
                    timeout=self._settings.connect_timeout,
                )
            )
        try:
            return dial.connection()
        except GivenUp:
            raise (_Stopped if self._stop.is_set() else _Again) from None
        finally:
            self._dial = None

    def _hang_up(self) -> None:
        """Do not wait for a connection that is being made."""
        dial = self._dial
        if dial is not None:
            dial.give_up()

    def _listen(self, asker: Any) -> tuple[Any, str]:
        """The connection that is woken, or None and a sentence why there is none."""
        if self._looker.standby:
            return None, tr("This server is a standby copy, which cannot wake us when a case changes.")
        pooler = tr("A connection pooler in between does not pass on that a case has changed.")
        if self._pooled:
            return None, pooler
        driver, channel = self._driver_in_use(), self._settings.channel
        probe = f"citygrid_{uuid.uuid4().hex[:12]}"
        listener = self._connect()
        try:
            if hasattr(listener, "add_notify_handler"):
                listener.add_notify_handler(_ignore)  # else psycopg keeps those that come during a heartbeat
            with self._step(listener):
                listener.cursor().execute(f'LISTEN "{channel}"; LISTEN "{probe}"')
            with self._step(asker):
                asker.cursor().execute("SELECT pg_notify(%s, '')", (probe,))
            until = time.monotonic() + _PROBE
            heard: list[str] = []
            while probe not in heard and time.monotonic() < until:
                self._wait([driver.socket_of(listener)], until - time.monotonic())
                heard += driver.take_notices(listener)
            if probe not in heard:
                listener.close()
                return None, pooler
            with self._step(listener):
                listener.cursor().execute(f'UNLISTEN "{probe}"')
        except BaseException:
            listener.close()
            raise
        return listener, ""

    def _serve(self, listener: Any, asker: Any, why: str) -> None:
        """Look whenever woken, and at every heartbeat, until something breaks."""
        driver, settings = self._driver_in_use(), self._settings
        phase = Phase.POLLING if listener is None else Phase.LIVE
        explanation = Explanation("POLLING", why) if why else None
        pause = settings.poll if listener is None else settings.heartbeat
        sockets = [driver.socket_of(one) for one in (listener, asker) if one is not None]
        clocks = _Clocks()
        self._say(phase, explanation)
        beat = 0.0  # what was committed between the first look and LISTEN is looked for at once
        while True:
            now = time.monotonic()
            with self._lock:
                full = self._queued > settings.most_queued
            if now >= beat:
                for one in [listener] if listener is not None else []:
                    with self._step(one):
                        one.cursor().execute("SELECT 1")
                beat = now + pause
                if full:
                    with self._step(asker):
                        asker.cursor().execute("SELECT 1")
            if not full:
                self._look(asker)
                self._wait([], settings.least_pause)
            self._wait([] if full else sockets, max(beat - time.monotonic(), 0.0))
            if listener is not None:
                driver.take_notices(listener)
            if clocks.slept() or self._retry.is_set():
                raise _Again

    def _look(self, asker: Any) -> None:
        for batch in self._looker.look(asker, partial(self._step, asker)):
            with self._lock:
                self._queue.append(batch)
                self._queued += len(batch)
            self._announce()
        with self._lock:
            self._state = FeedState(**{**vars(self._state), "last_update": datetime.now(timezone.utc)})

    # ── threads, clocks, sockets ────────────────────────────────────────────────

    def _driver_in_use(self) -> Driver:
        if self._driver is None:
            raise DriverMissing
        return self._driver

    def _wait(self, sockets: list[int], seconds: float | None) -> None:
        """Until one of the sockets has something, somebody wakes us, or the time is up."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._wake_out, selectors.EVENT_READ)
            for one in sockets:
                selector.register(one, selectors.EVENT_READ)
            for key, _ in selector.select(seconds):
                if key.fileobj is self._wake_out:
                    with suppress(BlockingIOError):
                        self._wake_out.recv(4096)
        if self._stop.is_set():
            raise _Stopped

    def _wake(self) -> None:
        with suppress(OSError):  # full: it is awake; closed: it is gone
            self._wake_in.send(b"x")

    @contextmanager
    def _step(self, connection: Any) -> Iterator[None]:
        """Around each statement: others can tell how long it waits, and cut it off."""
        number = self._driver_in_use().socket_of(connection)
        with self._lock:
            if self._stop.is_set():
                raise _Stopped
            self._waiting = waiting = _Waiting(time.monotonic(), number)
        yield
        with self._lock:
            if self._waiting is waiting:
                self._waiting = None

    def _cut(self) -> None:
        """Shut the socket under the statement that waits; it fails at once. With the lock held."""
        waiting = self._waiting
        if waiting is None or waiting.cut:
            return
        waiting.cut = True
        with suppress(OSError), socket.socket(fileno=socket.dup(waiting.socket)) as same:
            same.shutdown(socket.SHUT_RDWR)

    def _announce(self) -> None:
        """Tell whoever uses the feed; that he fails, or is gone already, is no fault of the connection."""
        with suppress(Exception):
            self._on_change()

    def _watch(self) -> None:
        told = False
        while not self._stop.wait(0.25):
            with self._lock:
                since = self._waiting.since if self._waiting else None
                age = time.monotonic() - since if since is not None else 0.0
                if age > self._settings.patience:
                    self._cut()
            silent = age > self._settings.silence
            if silent != told:
                self._announce()
            told = silent

    def _say(self, phase: Phase, explanation: Explanation | None = None) -> None:
        with self._lock:
            was = self._state
            self._state_from = time.monotonic()
            if phase is Phase.CONNECTING:  # what was wrong is still what is wrong until we are through
                explanation = Explanation(was.reason, was.why)
            self._state = FeedState(
                phase=phase,
                since=datetime.now(timezone.utc),
                last_update=was.last_update,
                reason=explanation.reason if explanation else "",
                why=explanation.text if explanation else "",
                warning=transport_warning(self._conninfo),
            )
        self._announce()


class _Clocks:
    """Tells whether the computer has slept since the last question."""

    def __init__(self) -> None:
        self._wall, self._steady = time.time(), time.monotonic()

    def slept(self) -> bool:
        wall, steady = time.time(), time.monotonic()
        asleep = (wall - self._wall) - (steady - self._steady) > _ASLEEP
        self._wall, self._steady = wall, steady
        return asleep


def _ignore(_: Any) -> None:
    """A notice during a heartbeat: the look that follows finds what it is about."""
