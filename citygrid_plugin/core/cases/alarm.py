"""When a new urgent case makes a sound: once each, and a burst of them once for all."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable


class Alarm:
    """Says how many cases a sound stands for; the caller makes it. Times are seconds of any steady clock.

    Up to ``single`` sounds within ``span`` seconds; what comes beyond is gathered and told of in
    one sound when the span is over.
    """

    def __init__(self, single: int = 5, span: float = 10.0) -> None:
        self._single, self._span = single, span
        self._heard: set[str] = set()
        self._rung: deque[float] = deque()
        self._waiting = 0

    def know(self, case_ids: Iterable[str]) -> None:
        """These are there already: no sound for them, now or later."""
        self._heard.update(case_ids)

    def offer(self, case_ids: Iterable[str], now: float) -> int:
        """Urgent cases that have come; how many a sound now stands for, 0 for no sound."""
        fresh = [case_id for case_id in dict.fromkeys(case_ids) if case_id not in self._heard]
        self._heard.update(fresh)
        if not fresh:
            return 0
        self._waiting += len(fresh)
        return self.due(now)

    def due(self, now: float) -> int:
        """How many cases that waited a sound now stands for, 0 for no sound."""
        while self._rung and now - self._rung[0] >= self._span:
            self._rung.popleft()
        if not self._waiting or len(self._rung) >= self._single:
            return 0
        self._rung.append(now)
        told, self._waiting = self._waiting, 0
        return told
