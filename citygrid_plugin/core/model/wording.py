"""What people write in one line: lists of names and codes, with Chinese commas too."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The names in a list with commas, of either script and the enumeration comma (顿号) as well."""
    parts = text.replace("，", ",").replace("、", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())
