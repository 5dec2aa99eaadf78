"""How collectors (信息采集员) go about: every figure is a city's own, none is a standard's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from ..model.i18n import tr
from ..model.problems import InputError, Problem


class PatrolMode(str, Enum):
    """On foot, by bicycle or by car: all but walkers obey one-way streets."""

    WALKING = "walking"
    CYCLING = "cycling"
    DRIVING = "driving"


#: km/h, looking about included. 0.27 km² in 30 minutes by bicycle (朝阳) comes to about this.
SPEEDS_KMH: Mapping[PatrolMode, float] = MappingProxyType(
    {PatrolMode.WALKING: 4.5, PatrolMode.CYCLING: 10.0, PatrolMode.DRIVING: 20.0}
)

#: OSM highway values that nobody patrols on foot or by bicycle, nor may walk along.
NOT_PATROLLED = frozenset({"motorway", "motorway_link", "construction", "proposed", "raceway", "corridor"})
#: OSM highway values that no car goes along.
NOT_DRIVEN = frozenset({"footway", "path", "steps", "pedestrian", "cycleway", "bridleway"})
#: Classes of which both sides are walked: one cannot see across their traffic.
BOTH_SIDES = frozenset({"trunk", "primary", "1"})


@dataclass(frozen=True)
class PatrolSettings:
    """What a road takes.

    ``speed_kmh``: None takes that of the mode. ``both_sides_width_m``: a two-way road this
    wide or of a class in ``both_sides`` is gone along twice. ``component_seconds``: how long
    a component (部件) is looked at, by the beginning of its class code ("" for all others; the longest
    beginning counts). ``component_reach_m``: a component farther from every road is flagged.
    ``snap_m``: an end of a road this near to another road is taken to meet it.
    """

    mode: PatrolMode = PatrolMode.WALKING
    speed_kmh: float | None = None
    not_patrolled: frozenset[str] = NOT_PATROLLED
    both_sides: frozenset[str] = BOTH_SIDES
    both_sides_width_m: float = 20.0
    component_seconds: Mapping[str, float] = field(default_factory=lambda: {"": 1.0})
    component_reach_m: float = 50.0
    snap_m: float = 0.5

    @property
    def left_out(self) -> frozenset[str]:
        """Classes of roads that are not patrolled in this mode."""
        return self.not_patrolled | NOT_DRIVEN if self.mode is PatrolMode.DRIVING else self.not_patrolled

    @property
    def metres_per_minute(self) -> float:
        """Speed of going, in m/min."""
        return (self.speed_kmh or SPEEDS_KMH[self.mode]) * 1000 / 60

    def seconds_for(self, class_code: str) -> float:
        """How long a component of this class is looked at, in s."""
        known = [start for start in self.component_seconds if class_code.startswith(start)]
        return self.component_seconds[max(known, key=len)] if known else 0.0

    def check(self) -> None:
        """Raise ``InputError`` where the figures make no sense."""
        wrong = []
        if self.speed_kmh is not None and not 0 < self.speed_kmh < 60:
            wrong.append(tr("The speed {speed} km/h is no speed of a patrol.", speed=self.speed_kmh))
        if any(not 0 <= seconds < 3600 for seconds in self.component_seconds.values()):
            wrong.append(tr("A component is looked at for 0 seconds up to an hour."))
        if not 0 <= self.snap_m <= 10:
            wrong.append(tr("Ends of roads may be joined across 0 to 10 m."))
        if wrong:
            mend = tr("Correct the settings.")
            raise InputError([Problem("PATROL_SETTINGS", "road", text, mend) for text in wrong])
