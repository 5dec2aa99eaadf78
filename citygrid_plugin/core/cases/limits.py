"""Which time limit a case has: the rules of the city (``citygrid.time_limit``), by class, area, urgency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .worktime import Unit


@dataclass(frozen=True)
class TimeLimit:
    """One rule: how long a case may take in ``stage``. None fits anything.

    ``class_prefix``: the class code or its first characters. ``area``: 核心区 core, 一般区 general,
    外围区 outer, or what else the city calls the areas of its zones. ``rule_id`` breaks ties.
    """

    rule_id: int
    stage: str
    amount: float
    unit: Unit
    class_prefix: str | None = None
    area: str | None = None
    urgent: bool | None = None

    def fits(self, stage: str, class_code: str, area: str | None, urgent: bool) -> bool:
        """Whether the rule speaks of such a case."""
        return (
            self.stage == stage
            and (self.class_prefix is None or class_code.startswith(self.class_prefix))
            and (self.area is None or self.area == area)
            and (self.urgent is None or self.urgent == urgent)
        )


def pick(
    rules: Iterable[TimeLimit], stage: str, class_code: str, area: str | None, urgent: bool
) -> TimeLimit | None:
    """The rule that counts: one about urgency first, then the longest class, the area, the oldest."""
    fitting = [rule for rule in rules if rule.fits(stage, class_code, area, urgent)]
    return min(
        fitting,
        key=lambda rule: (
            rule.urgent is None,
            -len(rule.class_prefix or ""),
            rule.area is None,
            rule.rule_id,
        ),
        default=None,
    )
