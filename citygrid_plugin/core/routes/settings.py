"""What a plan of routes is to meet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..patrol_network.settings import PatrolSettings
from .shifts import USUAL_SHIFT, Shift

#: 红、黄、蓝区每 1、2、4 小时巡查一遍 (standards.md 3.4): minutes by patrol class.
INTERVALS: Mapping[str, float] = MappingProxyType({"red": 60.0, "yellow": 120.0, "blue": 240.0})
#: Class of a road by its patrol level (一、二、三级管理路段) where no grid says more.
CLASS_OF_LEVEL = {1: "red", 2: "yellow", 3: "blue"}


@dataclass(frozen=True)
class RouteSettings:
    """``intervals``: minutes between two passages, by patrol class. ``slots``: plan areas of several
    classes in slots rather than full laps. ``seconds``: what proving one walk may take. ``default_class``
    of what neither grid, road nor zone gives a class. ``collectors``: least number in a zone."""

    patrol: PatrolSettings = field(default_factory=PatrolSettings)
    shift: Shift = field(default_factory=lambda: Shift.parse(USUAL_SHIFT))
    intervals: Mapping[str, float] = field(default_factory=lambda: INTERVALS)
    slots: bool = True
    seconds: float = 10.0
    default_class: str = "blue"
    collectors: int = 1

    def check(self) -> None:
        """Raise ``InputError`` where the figures make no sense."""
        self.patrol.check()
        if (
            any(not minutes > 0 for minutes in self.intervals.values())
            or self.default_class not in self.intervals
            or not 0 <= self.seconds <= 3600
            or not 1 <= self.collectors <= 50
        ):
            message = tr("Intervals, time for proving or number of collectors make no sense.")
            raise InputError([Problem("ROUTE_SETTINGS", "route", message, tr("Correct the settings."))])

    def interval(self, patrol_class: str) -> float:
        """Minutes between two passages of an area of this class."""
        return self.intervals.get(patrol_class, self.intervals[self.default_class])
