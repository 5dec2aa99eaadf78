"""Routes of a layer but for their walks: whose they are, what they take, what is proven of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..patrol_network.network import UNITS_PER_METRE
from ..patrol_network.settings import SPEEDS_KMH, PatrolMode
from ..patrol_network.values import number_of, text_of

#: Whole numbers of a route, and what they are where the layer has none.
_WHOLE = {"number": 1, "slot": 0, "part": 1, "rounds": 0}


@dataclass(frozen=True)
class Head:
    """A route but for its walk: codes, minutes, ``bound`` in cm, ``proven`` when it was planned."""

    code: str
    zone_code: str
    collector: str
    number: int
    slot: int
    part: int
    required_min: float
    component_min: float
    metres_per_minute: float
    lap_m: float
    lap_min: float
    rounds: int
    bound: int
    proven: bool
    access_m: float

    @property
    def gap(self) -> float:
        """How much longer than the bound it is, as a share."""
        return self.lap_m * UNITS_PER_METRE / self.bound - 1 if self.bound else 0.0

    @property
    def whose(self) -> tuple[str, int]:
        """The collector: zone and number in it."""
        return self.zone_code, self.number


def heads_of(route: FeatureTable) -> list[Head]:
    """The routes of a layer but for their walks, row by row."""
    return [_head(route, row) for row in range(len(route))]


def _head(route: FeatureTable, row: int) -> Head:
    def value(name: str) -> Any:
        return route.column(name)[row]

    def number(name: str, default: float) -> float:
        found = number_of(value(name))
        return default if np.isnan(found) else found

    whole = {name: int(number(name, default)) for name, default in _WHOLE.items()}
    lap_m, bound_m, lap_min = number("lap_m", 0.0), number("lower_bound_m", 0.0), number("lap_min", 0.0)
    component_min = number("component_min", 0.0)
    going = lap_min - component_min
    usual = SPEEDS_KMH[PatrolMode.WALKING] * 1000 / 60
    bound = round(bound_m * UNITS_PER_METRE)
    return Head(
        code=text_of(value("route_code")),
        zone_code=text_of(value("zone_code")),
        collector=text_of(value("collector")),
        required_min=number("required_min", np.inf),
        component_min=component_min,
        metres_per_minute=lap_m / going if going > 0 and lap_m > 0 else usual,
        lap_m=lap_m,
        lap_min=lap_min,
        bound=bound,
        proven=bound > 0 and round(lap_m * UNITS_PER_METRE) <= bound,
        access_m=number("access_m", np.nan),
        **whole,
    )


def usual_mode(heads: Sequence[Head]) -> PatrolMode:
    """How routes were most likely planned to be gone, by their speed."""
    pace: NDArray[np.float64] = np.array([head.metres_per_minute for head in heads] or [0.0])
    halfway = sum(SPEEDS_KMH.values()) / len(SPEEDS_KMH) * 1000 / 60
    return PatrolMode.CYCLING if float(np.median(pace)) > halfway else PatrolMode.WALKING
