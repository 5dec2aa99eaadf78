"""numba where it is installed, else nothing: the same functions run as Python."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, TypeVar

_Function = TypeVar("_Function", bound=Callable[..., Any])


def _njit() -> Callable[..., Any] | None:
    try:
        found: Callable[..., Any] = importlib.import_module("numba").njit
    except ImportError:
        return None
    return found


_NJIT = _njit()


def compiled() -> bool:
    """Whether numba compiles the search; without it a plan takes some hundred times as long."""
    return _NJIT is not None


def fast(function: _Function) -> _Function:
    """Compile a function of numbers and arrays, once for all runs on this machine."""
    if _NJIT is None:
        return function
    done: _Function
    try:
        done = _NJIT(cache=True)(function)
    except RuntimeError:  # nowhere to keep what is compiled: then anew in each run
        done = _NJIT(function)
    return done
