"""numba where it is installed, else nothing: the same functions run as Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

try:
    from numba import njit as _njit
except ImportError:
    _njit = None

_Function = TypeVar("_Function", bound=Callable[..., Any])


def compiled() -> bool:
    """Whether numba compiles the search; without it a plan takes some hundred times as long."""
    return _njit is not None


def fast(function: _Function) -> _Function:
    """Compile a function of numbers and arrays, once for all runs on this machine."""
    done: _Function = function if _njit is None else _njit(cache=True)(function)
    return done
