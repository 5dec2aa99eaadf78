"""Progress and cancelling, the same for QGIS, the terminal and tests."""

from __future__ import annotations

from typing import Protocol

from .problems import Cancelled


class Progress(Protocol):
    """What long work reports to; QgsProcessingFeedback and the terminal bar both adapt to it."""

    def set(self, fraction: float, text: str = "") -> None:
        """Say how far the work is (0 to 1) and, when it changed, what it is doing."""

    def log(self, text: str) -> None:
        """Say something worth keeping, such as the CRS that was chosen."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""


class Silent:
    """Progress nobody watches."""

    def set(self, fraction: float, text: str = "") -> None:
        """Ignore."""

    def log(self, text: str) -> None:
        """Ignore."""

    def cancelled(self) -> bool:
        """Nobody cancels."""
        return False


class Span:
    """A part of a longer work: maps its own 0..1 onto ``start``..``end`` of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def set(self, fraction: float, text: str = "") -> None:
        """Report within the span."""
        self._whole.set(self._start + (self._end - self._start) * fraction, text)

    def log(self, text: str) -> None:
        """Pass on."""
        self._whole.log(text)

    def cancelled(self) -> bool:
        """Pass on."""
        return self._whole.cancelled()


def check_cancelled(progress: Progress) -> None:
    """Raise ``Cancelled`` if the user asked to stop; call it at least twice a second."""
    if progress.cancelled():
        raise Cancelled
