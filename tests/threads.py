"""Threads that tests look for when all should be over."""

from __future__ import annotations

import threading


def python_threads() -> set[threading.Thread]:
    """Those that Python began; the threads of Qt's pool come and go as they like."""
    return {one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)}
