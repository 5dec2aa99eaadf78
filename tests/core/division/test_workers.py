"""Workers do every task, hand on what goes wrong, and can be killed at any moment."""

import os
import signal
import time

import pytest

from citygrid_plugin.core.division.workers import side_by_side
from citygrid_plugin.core.model.problems import Cancelled
from citygrid_plugin.core.model.progress import Silent


def doubling(offset):
    return lambda task: 2 * task + offset


def failing():
    def work(task):
        raise ValueError(f"task {task}")

    return work


def sleeping():
    return lambda task: time.sleep(60)


def dying():
    return lambda task: os.kill(os.getpid(), signal.SIGKILL)


def test_every_task_is_done_once():
    found = dict(side_by_side(doubling, (1,), range(20), 3, Silent()))
    assert found == {task: 2 * task + 1 for task in range(20)}


def test_what_a_task_raises_is_raised_here():
    with pytest.raises(ValueError, match="task"):
        list(side_by_side(failing, (), range(3), 2, Silent()))


def test_a_killed_worker_is_an_error_and_no_wait():
    with pytest.raises(RuntimeError, match="ended before"):
        list(side_by_side(dying, (), range(3), 2, Silent()))


def test_cancelling_does_not_wait_for_the_task():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        list(side_by_side(sleeping, (), range(3), 2, Impatient()))
