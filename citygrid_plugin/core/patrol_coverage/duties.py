"""Who goes which route when: the collectors that a layer of routes tells of, and their day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..patrol_network.values import number_of, text_of
from ..routes.shifts import Shift, rounds


@dataclass(frozen=True)
class Walk:
    """One closed walk: row in the layer of routes, code, line, and minutes of a lap."""

    row: int
    code: str
    line: shapely.LineString
    minutes: float


@dataclass(frozen=True)
class Collector:
    """``laps``: gone in turn, each of one or several walks; one is begun every ``every`` minutes."""

    zone_code: str
    number: int
    name: str
    laps: tuple[tuple[Walk, ...], ...]
    every: float

    @property
    def code(self) -> str:
        """Zone and number, as the codes of its routes begin."""
        return f"{self.zone_code}-{self.number}"


@dataclass(frozen=True)
class Going:
    """One walk that is gone: from ``start`` on, in minutes on duty, for ``minutes``."""

    walk: Walk
    start: float
    minutes: float


def collectors(route: FeatureTable) -> list[Collector]:
    """The collectors of a layer route, sorted by code.

    Without number, slot and part each zone has one collector and its routes are one lap. Raises
    ``InputError`` naming routes without a line, a zone or a time.
    """
    zones = [text_of(value) for value in route.column("zone_code").tolist()]
    minutes = [number_of(value) for value in route.column("lap_min").tolist()]
    wrong = [
        row
        for row in range(len(route))
        if shapely.get_dimensions(route.geometry[row]) != 1 or not zones[row] or not minutes[row] > 0
    ]
    if wrong or not len(route):
        message = (
            tr("Routes have no line, no zone_code or no lap_min.") if wrong else tr("There are no routes.")
        )
        mend = tr("Plan the routes anew, or fill in what is missing.")
        raise InputError(
            [Problem("ROUTE_WRONG", "route", message, mend, fids=tuple(route.fids[wrong].tolist()))]
        )
    whole = {
        name: [
            default if np.isnan(value) else int(value)
            for value in map(number_of, route.column(name).tolist())
        ]
        for name, default in (("number", 1), ("slot", 0), ("part", 1))
    }
    groups: dict[tuple[str, int], list[int]] = {}
    for row in range(len(route)):
        groups.setdefault((zones[row], whole["number"][row]), []).append(row)
    names = [text_of(value) for value in route.column("collector").tolist()]
    codes = [text_of(value) for value in route.column("route_code").tolist()]
    required = [number_of(value) for value in route.column("required_min").tolist()]
    found = []
    for (zone, number), mine in sorted(groups.items()):
        rows = sorted(mine, key=lambda row: (whole["slot"][row], whole["part"][row], codes[row], row))
        laps: dict[int, list[Walk]] = {}
        for row in rows:
            line = _one_line(route.geometry[row])
            laps.setdefault(whole["slot"][row], []).append(
                Walk(row, codes[row] or f"{zone}-{number}", line, minutes[row])
            )
        every = [required[row] for row in rows if required[row] > 0]
        turns = tuple(tuple(walks) for walks in laps.values())
        found.append(Collector(zone, number, names[rows[0]], turns, min(every, default=0.0)))
    return found


def _one_line(shape: shapely.Geometry) -> shapely.LineString:
    """A route as one line; files make multi-part ones of it."""
    parts = shapely.get_parts(shape)
    return parts[0] if len(parts) == 1 else shapely.LineString(shapely.get_coordinates(shape))


def day_of(collector: Collector, shift: Shift, slower: float = 1.0) -> list[Going]:
    """Every walk of a collector's day. ``slower``: how many times as long everything takes."""
    sums = [sum(walk.minutes for walk in lap) * slower for lap in collector.laps]
    found = []
    for one in rounds(shift, sums, collector.every):
        start = shift.duty(one.start)
        for walk in collector.laps[one.lap % len(collector.laps)]:
            found.append(Going(walk, start, walk.minutes * slower))
            start += walk.minutes * slower
    return found


def stand_in(absent: Collector, others: Sequence[Collector]) -> Collector | None:
    """The nearest of ``others`` with the laps of ``absent`` in turn with its own; None if there are none."""
    if not others:
        return None
    mine = shapely.union_all([walk.line for lap in absent.laps for walk in lap])
    lines = [shapely.union_all([walk.line for lap in one.laps for walk in lap]) for one in others]
    near = others[int(np.argmin(np.round(shapely.distance(lines, mine), 2) + _far(mine, lines) * 1e-6))]
    laps: list[tuple[Walk, ...]] = []
    for number in range(max(len(near.laps), len(absent.laps))):
        laps += [near.laps[number % len(near.laps)], absent.laps[number % len(absent.laps)]]
    # Both are due as before: no waiting between laps.
    return replace(near, laps=tuple(laps), every=0.0)


def _far(shape: shapely.Geometry, lines: list[shapely.Geometry]) -> np.ndarray:
    """Distances between middles: of those that touch, the nearest."""
    return np.asarray(shapely.distance(shapely.centroid(lines), shapely.centroid(shape)))
