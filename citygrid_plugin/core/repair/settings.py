"""What a repair may do, and how far it may go."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..history.dates import today
from ..topology.rules import RuleBook


@dataclass(frozen=True)
class RepairSettings:
    """Limits of a repair. None of them stands in a standard: all are CityGrid's choice.

    ``tolerance``: how far a vertex may be moved (m), but for ground that a gap or an overlap
    gives to another cell; GB/T 30428.1 asks for vertices right to ±1.0 m (中误差), half of
    that leaves room for the survey. ``max_gap_width``: gaps, and parts beyond the community,
    wider than this (m) are left for a person, such as a whole missing cell. ``near_tie``: a
    shared edge at least this share of the longest counts as long as it; the areas decide
    then. ``rules``: only what is looked for is mended, with the tolerances of the table.
    ``codes``: whether codes and stated areas are mended as well. ``end_date`` (YYYYMMDD): that
    of cells that are removed, in the history.
    """

    tolerance: float = 0.5
    max_gap_width: float = 10.0
    near_tie: float = 0.8
    rules: RuleBook = field(default_factory=RuleBook)
    codes: bool = True
    end_date: str = field(default_factory=today)

    def __post_init__(self) -> None:
        if not (self.tolerance >= 0.0 and self.max_gap_width >= 0.0 and 0.0 < self.near_tie <= 1.0):
            raise ValueError("tolerances are not negative, near_tie is within 0 and 1")
