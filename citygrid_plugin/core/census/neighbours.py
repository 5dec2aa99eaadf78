"""What stands near the place where a component is about to be recorded."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

#: Two of a class nearer than this (m) are taken for one recorded twice (重复部件): CityGrid's choice.
TOO_NEAR = 1.0
#: How far (m) is looked, and how many are shown.
REACH, SHOWN = 30.0, 5


@dataclass(frozen=True)
class Neighbour:
    """A component near by: its feature id, place, what it is called, and how far (m) it is."""

    fid: int
    place: tuple[float, float]
    name: str
    distance: float

    @property
    def too_near(self) -> bool:
        """Whether the two may be one thing."""
        return self.distance < TOO_NEAR


def nearest(
    place: tuple[float, float],
    candidates: Iterable[tuple[int, tuple[float, float], str]],
    reach: float = REACH,
    count: int = SHOWN,
) -> list[Neighbour]:
    """The ``count`` nearest of ``candidates`` (feature id, place, name) within ``reach`` m, nearest first."""
    near = [
        Neighbour(fid, where, name, math.dist(place, where))
        for fid, where, name in candidates
        if math.dist(place, where) <= reach
    ]
    return sorted(near, key=lambda one: (one.distance, one.fid))[:count]
