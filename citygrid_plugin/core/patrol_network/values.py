"""Attributes as they come from files: None and NaN for nothing, numbers as texts."""

from __future__ import annotations

import math
from typing import Any


def text_of(value: Any) -> str:
    """The value as a text without blanks at its ends, "" for none."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    return str(value).strip()


def number_of(value: Any) -> float:
    """The value as a number, NaN where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
