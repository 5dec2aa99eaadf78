"""How flags name the cells they are on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .flags import Flag
from .rules import Rule
from .subject import Subject

#: Cells that a message names; more are counted in the flag's codes.
_NAMED = 6


class CellNames:
    """Codes and feature ids of a grid by row, read once."""

    def __init__(self, subject: Subject) -> None:
        self._codes: list[str] = subject.codes().tolist()
        self._fids: list[int] = subject.unit_grid.fids.tolist()

    def names(self, rows: Iterable[int]) -> str:
        """What a message calls the cells: their codes, or feature ids where they have none."""
        named = sorted((self._codes[row], self._fids[row]) for row in rows)
        shown = [code or f"#{fid}" for code, fid in named[:_NAMED]]
        return ", ".join(shown) + (" …" if len(named) > _NAMED else "")

    def flag(
        self, rule: Rule, rows: Iterable[int], geometry: Any, message: str, value: float | None = None
    ) -> Flag:
        """A flag on the cells ``rows``, in ascending order of their codes."""
        named = sorted((self._codes[row], self._fids[row]) for row in rows)
        codes, fids = tuple(code for code, _ in named), tuple(fid for _, fid in named)
        return Flag(rule.id, rule.severity, geometry, message, codes, fids, value)
