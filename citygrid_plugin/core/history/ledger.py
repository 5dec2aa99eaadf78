"""The ledger of codes: which sequence numbers of a community were ever used, and which is next."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..coding.unit_grid_code import COMMUNITY_DIGITS, LAST_SEQUENCE, UnitGridCode
from ..model.i18n import tr
from ..model.problems import InputError, Problem

_WELL_FORMED = re.compile(rf"[0-9]{{{COMMUNITY_DIGITS + 3}}}", re.ASCII)


class Ledger:
    """Every code ever used. A code is given once: after retirement it rests for good (编码须停止使用)."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._used = {code for code in codes if code}
        self._last: dict[str, int] = {}
        for code in self._used:
            self._count(code)

    def __contains__(self, code: str) -> bool:
        return code in self._used

    def take(self, code: str) -> None:
        """Enter a code that somebody has given."""
        self._used.add(code)
        self._count(code)

    def next(self, community: str) -> str:
        """The code after the highest ever used in a community (12 digits), from now on used.

        Numbers left free below that stay free: that nobody remembers a retired cell does
        not mean that there was none. Raises ``InputError`` naming the community after 999.
        """
        sequence = self._last.get(community, 0) + 1
        if sequence > LAST_SEQUENCE:
            raise InputError(
                [
                    Problem(
                        "COMMUNITY_CODES_EXHAUSTED",
                        "community",
                        tr(
                            "Community {code} has used all its sequence numbers up to 999; "
                            "there is none left for a new cell.",
                            code=community,
                        ),
                        tr("Retired codes are never used again: give the community a new code."),
                    )
                ]
            )
        code = str(UnitGridCode.of(community, sequence))
        self.take(code)
        return code

    def _count(self, code: str) -> None:
        if _WELL_FORMED.fullmatch(code):
            community, sequence = code[:COMMUNITY_DIGITS], int(code[COMMUNITY_DIGITS:])
            self._last[community] = max(self._last.get(community, 0), sequence)
