"""Waiting for one long call into GEOS or scipy without going deaf to the user."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from ..model.progress import Progress, check_cancelled

Result = TypeVar("Result")
#: How often the user is heard, s.
_TICK = 0.2


def waited_for(call: Callable[[], Result], progress: Progress) -> Result:
    """What ``call`` returns; ``Cancelled`` while it still works if the user asks to stop.

    For calls that cannot be divided and let go of Python's lock. A call given up on works on
    in its thread until it ends; nobody sees what it returns.
    """
    executor = ThreadPoolExecutor(max_workers=1)
    try:
        future = executor.submit(call)
        while not wait([future], timeout=_TICK).done:
            check_cancelled(progress)
        return future.result()
    finally:
        executor.shutdown(wait=False)
