"""Text for spreadsheets, which run what looks like a formula: whoever wrote it into a component or a case."""

from __future__ import annotations

#: What spreadsheets take for the beginning of a formula, in both widths.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def plain_cell(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula: an apostrophe in front if need be."""
    return f"'{text}" if text.lstrip(" \u3000\u00a0").startswith(_FORMULA) else text


def from_plain_cell(text: str) -> str:
    """What ``plain_cell`` was given."""
    return text[1:] if text.startswith("'") and plain_cell(text[1:]) == text else text
