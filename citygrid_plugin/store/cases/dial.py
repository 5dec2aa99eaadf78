"""A connection made in a thread of its own: libpq cannot be interrupted while it looks for the server.

Looking up a name on a network that is gone takes as long as it takes, and so does waiting for a
server that says nothing: whoever quits meanwhile must not wait for either.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

#: Seconds that giving up waits for the thread. It ends by itself when libpq has given up, too.
_GRACE = 0.1


class GivenUp(Exception):
    """``give_up`` was called."""


class Dial:
    """Calls ``make`` at once; ``connection`` waits for what it returns."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._lock, self._over = threading.Lock(), threading.Event()
        self._given_up = False
        self._connection: Any = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="citygrid-cases-dial", daemon=True)
        self._thread.start()

    def connection(self) -> Any:
        """The connection. Raises what ``make`` raised, or ``GivenUp``."""
        self._over.wait()
        with self._lock:
            made, self._connection = self._connection, None
            if self._given_up:
                raise GivenUp
        if self._error is not None:
            raise self._error
        return made

    def give_up(self) -> None:
        """Wait no longer; a connection that is made all the same is closed. From any thread."""
        with self._lock:
            self._given_up = True
            made, self._connection = self._connection, None
        self._over.set()
        _close(made)
        self._thread.join(_GRACE)

    def _run(self) -> None:
        made = None
        try:
            made = self._make()
        except Exception as error:  # handed on to whoever waits
            self._error = error
        with self._lock:
            if not self._given_up:
                self._connection, made = made, None
        self._over.set()
        _close(made)


def _close(connection: Any) -> None:
    if connection is not None:
        with suppress(Exception):
            connection.close()
