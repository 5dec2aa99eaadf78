"""Attributes as they come from files: None and NaN for nothing, numbers as texts."""

from __future__ import annotations

import math
from typing import Any

#: What parts several names in one text.
_SEPARATORS = "、,，;；/"


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


def names_of(value: Any) -> list[str]:
    """The names in a text that has several, parted by 、 or the like."""
    text = text_of(value)
    for separator in _SEPARATORS:
        text = text.replace(separator, "\n")
    return [name.strip() for name in text.split("\n") if name.strip()]
