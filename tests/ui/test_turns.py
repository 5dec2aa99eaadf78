"""Turns of the GUI thread: one piece of work at a time, what is due first goes first, with rests between."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from citygrid_plugin.ui.cases.turns import Turns


def turn(done: Callable[[], bool], seconds: float = 5.0) -> None:
    """Let Qt run until something is so."""
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until, f"not within {seconds} s"
        QCoreApplication.processEvents()
        time.sleep(0.0005)


@pytest.fixture
def turns(qgis_app: object) -> Turns:
    return Turns()


def test_what_is_due_first_is_done_first_and_once(turns: Turns) -> None:
    done: list[str] = []

    def late() -> None:
        done.append("late")

    def early() -> None:
        done.append("early")

    turns.ask(late, 0.05)
    turns.ask(late, 0.5)
    turns.ask(early)
    turns.ask(early, 0.01)
    turn(lambda: "late" in done, 0.4)
    assert done == ["early", "late"]
    turns.ask(late, 9.0)
    turns.ask(late)
    turn(lambda: len(done) == 3, 1.0)


def test_nobody_is_left_out_and_the_window_has_its_share(turns: Turns) -> None:
    counts = {"a": 0, "b": 0}
    beats: list[float] = []

    def piece(name: str) -> Callable[[], None]:
        def work() -> None:
            time.sleep(0.008)
            counts[name] += 1
            turns.ask(work)

        return work

    ticker = QTimer()
    ticker.timeout.connect(lambda: beats.append(time.monotonic()))
    ticker.start(1)
    began = time.monotonic()
    turns.ask(piece("a"))
    turns.ask(piece("b"))
    turn(lambda: sum(counts.values()) >= 20)
    spent = time.monotonic() - began
    turns.forget()
    assert abs(counts["a"] - counts["b"]) <= 1
    assert spent > 20 * 0.016 * 0.9, "as long a rest as work"
    assert len(beats) > 20, "other timers run between the pieces"


def test_work_that_fails_or_is_forgotten_stops_nothing(turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    said: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, value, trace: said.append(str(value)))
    done: list[int] = []

    def fail() -> None:
        raise RuntimeError("broken")

    def forgotten() -> None:
        done.append(0)

    turns.ask(fail)
    turns.ask(forgotten)
    turns.ask(lambda: done.append(1), 0.01)
    turns.forget(forgotten)
    turn(lambda: bool(done))
    assert done == [1] and said == ["broken"]
    turns.ask(forgotten, 0.01)
    turns.forget()
    QCoreApplication.processEvents()
    time.sleep(0.03)
    QCoreApplication.processEvents()
    assert done == [1]
