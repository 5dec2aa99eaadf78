"""What a user may choose about a merge."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.i18n import tr
from ..model.problems import InputError, Problem


@dataclass(frozen=True)
class MergeSettings:
    """How teams' files are merged. None of the numbers stands in a standard: all are CityGrid's choice.

    ``tolerance`` (m): two new components of one class nearer than this, from different teams,
    are taken for one thing recorded twice. ``least_move`` (m): a shorter move is no edit; for
    files that had to be re-projected it is at least a millimetre. ``latest_wins``: fields that
    hold a date of the edit itself; when several teams changed one, the latest stays and nobody
    is asked. ``max_missing``: a file that lacks a larger share of the components of the base
    is taken for an extract, not for so many deletions, and refused unless declared partial.
    """

    tolerance: float = 1.0
    least_move: float = 0.0
    latest_wins: tuple[str, ...] = ("change_date",)
    max_missing: float = 0.3

    def __post_init__(self) -> None:
        if self.tolerance >= 0.0 and self.least_move >= 0.0 and 0.0 <= self.max_missing <= 1.0:
            return
        raise InputError(
            [
                Problem(
                    "SETTING_WRONG",
                    "merge",
                    tr("A tolerance of a merge is negative, or a share is not between 0 and 1."),
                    tr("Give metres of 0 or more, and a share such as 0.3."),
                )
            ]
        )
