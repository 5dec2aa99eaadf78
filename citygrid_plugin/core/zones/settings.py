"""What a person decides before responsibility zones (责任网格) are designed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model.i18n import tr
from ..model.problems import InputError, Problem

#: Minutes between two visits of a cell of each patrol class (红、黄、蓝区每 1、2、4 小时巡查一遍):
#: standards.md 3.4, read in S0 (萧山), one city's rule and so a setting.
INTERVALS_MIN: Mapping[str, float] = {"red": 60.0, "yellow": 120.0, "blue": 240.0}

#: What ``ZoneSettings.prefer`` may be.
PREFERENCES = ("none", "community", "road")


@dataclass(frozen=True)
class ZoneSettings:
    """How zones are designed.

    ``collectors``: the number of zones, locked ones included; None: as many as there are.
    ``speed_kmh``: walking or cycling while looking; ``component_s``: seconds a component is looked
    at; ``case_min``: minutes a case takes. None of these three has a source: measure them in your
    city. ``intervals_min``: minutes between two visits of each patrol class; ``default_class``
    counts where a cell has none. ``tolerance``: share by which the load of a zone may differ from
    the mean. ``compactness``: what a compact shape is worth against balance. ``prefer``: borders
    along communities or roads are preferred, by ``preference``. ``improve``: start from the earlier
    zones; else only their locked ones stay. ``prefix`` begins the code of a new zone.
    """

    collectors: int | None = None
    speed_kmh: float = 4.5
    component_s: float = 2.0
    case_min: float = 5.0
    intervals_min: Mapping[str, float] = field(default_factory=lambda: dict(INTERVALS_MIN))
    default_class: str = "blue"
    tolerance: float = 0.10
    compactness: float = 1.0
    prefer: str = "none"
    preference: float = 0.6
    improve: bool = False
    prefix: str = "Z"

    @property
    def cycle_min(self) -> float:
        """The longest interval: loads are minutes in such a time."""
        return max(self.intervals_min.values())

    def visits(self, patrol_class: str) -> float:
        """Visits of a cell of the class in one cycle."""
        return self.cycle_min / self.intervals_min[patrol_class]

    def check(self) -> None:
        """Raise ``InputError`` for settings no zone can be designed with."""
        problems = []
        numbers = {
            "collectors": 1.0 if self.collectors is None else float(self.collectors),
            "speed_kmh": self.speed_kmh,
            "tolerance": self.tolerance,
            **{f"intervals_min.{name}": value for name, value in self.intervals_min.items()},
        }
        for name, value in numbers.items():
            if not 0 < value < float("inf"):
                message = tr("{name} is {value}.", name=name, value=value)
                problems.append(_problem(message, tr("Give a number above 0.")))
        for name in ("component_s", "case_min", "compactness", "preference"):
            value = getattr(self, name)
            if not 0 <= value < float("inf"):
                message = tr("{name} is {value}.", name=name, value=value)
                problems.append(_problem(message, tr("Give 0 or more.")))
        if self.default_class not in self.intervals_min:
            message = tr("There is no patrol class {name}.", name=self.default_class)
            names = ", ".join(self.intervals_min)
            problems.append(_problem(message, tr("Choose from {names}.", names=names)))
        if self.prefer not in PREFERENCES:
            message = tr("{value} is no kind of border.", value=self.prefer)
            names = ", ".join(PREFERENCES)
            problems.append(_problem(message, tr("Choose from {names}.", names=names)))
        if problems:
            raise InputError(problems)


def _problem(message: str, mend: str) -> Problem:
    return Problem("ZONE_SETTINGS", "zone", message, mend)
