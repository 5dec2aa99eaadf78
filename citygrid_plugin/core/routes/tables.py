"""Layers of a route plan: route, route_turn and route_timetable."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..patrol_network.network import PatrolNetwork
from .plan import Route, RoutePlan
from .ranges import ranges_text
from .shifts import Round, spell
from .tour import Tour, metres

#: A way on that bends less than this is straight on, and a turn back is more than that (degrees).
_STRAIGHT, _BACK = 30.0, 150.0


def route_table(plan: RoutePlan) -> FeatureTable:
    """The layer route: one closed line for each walk."""
    routes, pace = plan.routes, plan.settings.patrol.metres_per_minute
    duty = plan.settings.shift.minutes
    lap = np.array([one.minutes(pace) for one in routes])
    return _table(
        "route",
        [one.tour.line(plan.network) for one in routes],
        route_code=_texts([one.code for one in routes]),
        zone_code=_texts([one.zone_code for one in routes]),
        collector=_texts([one.collector for one in routes]),
        number=_whole([one.number for one in routes]),
        slot=_whole([one.slot for one in routes]),
        part=_whole([one.part for one in routes]),
        lap_m=_lengths([one.tour.lap for one in routes]),
        lap_min=np.round(lap, 3),
        required_min=np.array([one.required for one in routes], dtype=np.float64),
        deadhead_m=_lengths([one.tour.lap - one.tour.service for one in routes]),
        lower_bound_m=_lengths([one.tour.bound for one in routes]),
        gap_pct=np.array([round(100 * one.tour.gap, 4) for one in routes], dtype=np.float64),
        proven=np.array([one.tour.proven for one in routes], dtype=object),
        laps_per_shift=np.round(duty / np.maximum(lap, 1e-9), 2),
        rounds=_whole([len(one.rounds) for one in routes]),
        access_m=_lengths([round(one.access) for one in routes]),
        deadhead_at=_texts([_deadheads(plan, one) for one in routes]),
        locked_at=_texts([""] * len(routes)),
        component_min=np.array([round(one.seconds / 60, 3) for one in routes], dtype=np.float64),
    )


def _deadheads(plan: RoutePlan, route: Route) -> str:
    passed = ~route.tour.serves(plan.network)
    return ranges_text(plan.network.length[route.tour.rows], passed)


def turn_table(plan: RoutePlan) -> FeatureTable:
    """The layer route_turn: for each route, road by road, where to turn and how far to go."""
    return steps_table([(route.code, turns(plan, route)) for route in plan.routes])


def steps_table(routes: Sequence[tuple[str, Sequence[Step]]]) -> FeatureTable:
    """The layer route_turn of routes by their codes."""
    rows = [(code, number, step) for code, steps in routes for number, step in enumerate(steps, 1)]
    steps = [row[2] for row in rows]
    return _table(
        "route_turn",
        [shapely.Point(step.place) for step in steps],
        route_code=_texts([row[0] for row in rows]),
        step=_whole([row[1] for row in rows]),
        action=_texts([step.action for step in steps]),
        road=_texts([step.road for step in steps]),
        length_m=_reals([round(step.length_m, 2) for step in steps]),
        from_start_m=_reals([round(step.from_start_m, 2) for step in steps]),
        from_start_min=_reals([round(step.from_start_min, 2) for step in steps]),
    )


@dataclass(frozen=True)
class Step:
    """Along one road: what to do where it begins (``place``), and the passages it is made of.

    ``first`` and ``last``: places of these in the walk.
    """

    action: str
    road: str
    length_m: float
    from_start_m: float
    from_start_min: float
    place: tuple[float, float]
    first: int
    last: int


def turns(plan: RoutePlan, route: Route) -> list[Step]:
    """The steps of a route, in order."""
    return steps_of(plan.network, route.tour, plan.settings.patrol.metres_per_minute)


def steps_of(network: PatrolNetwork, tour: Tour, metres_per_minute: float) -> list[Step]:
    """The steps of a walk: a new one at every turn into another road, and at a turn back."""
    pieces = tour.pieces(network)
    steps: list[list[Any]] = []
    gone, minute = 0.0, 0.0
    looked_at = set(tour.required.tolist())  # at the first passage
    previous: NDArray[np.float64] | None = None
    last = np.empty(2)
    for number, row in enumerate(tour.rows.tolist()):
        xy = pieces[number] if number == 0 else np.vstack([last, pieces[number]])
        length = metres(int(network.length[row]))
        heading = xy[1] - xy[0]
        angle = 0.0 if previous is None else _angle(previous, heading)
        name = str(network.name[row]) or tr("unnamed road")
        if number == 0 or steps[-1][1] != name or abs(angle) > 100:
            action = tr("start") if number == 0 else _action(angle)
            place = (float(xy[0, 0]), float(xy[0, 1]))
            steps.append([action, name, 0.0, gone, minute, place, number, number])
        steps[-1][2] += length
        steps[-1][-1] = number
        gone += length
        minute += length / metres_per_minute
        if row in looked_at:
            looked_at.remove(row)
            minute += float(network.seconds[row]) / 60
        previous, last = xy[-1] - xy[-2], xy[-1]
    return [Step(*step) for step in steps]


def _angle(one: NDArray[np.float64], two: NDArray[np.float64]) -> float:
    """How far a direction turns to the left, in degrees."""
    turned = math.atan2(one[0] * two[1] - one[1] * two[0], float(one @ two))
    return math.degrees(turned)


def _action(angle: float) -> str:
    if abs(angle) > _BACK:
        return tr("turn back")
    if abs(angle) < _STRAIGHT:
        return tr("straight on")
    return tr("left") if angle > 0 else tr("right")


def timetable_table(plan: RoutePlan) -> FeatureTable:
    """The table route_timetable: when each route is begun and ended in the day."""
    return rounds_table([(one.code, one.zone_code, one.collector, one.rounds) for one in plan.routes])


def rounds_table(routes: Sequence[tuple[str, str, str, Sequence[Round]]]) -> FeatureTable:
    """The table route_timetable of routes: their codes, zones, collectors and rounds."""
    rows = [
        (spell(one.start), spell(one.end), code, number, zone_code, collector)
        for code, zone_code, collector, rounds in routes
        for number, one in enumerate(rounds, 1)
    ]
    rows.sort(key=lambda row: (row[2], row[3]))
    return _table(
        "route_timetable",
        [None] * len(rows),
        route_code=_texts([row[2] for row in rows]),
        round=_whole([row[3] for row in rows]),
        zone_code=_texts([row[4] for row in rows]),
        collector=_texts([row[5] for row in rows]),
        start_time=_texts([row[0] for row in rows]),
        end_time=_texts([row[1] for row in rows]),
    )


def used_rows(network: PatrolNetwork, routes: Sequence[Route]) -> NDArray[np.int64]:
    """Stretches that some route goes along."""
    return np.unique(np.concatenate([one.tour.rows for one in routes] or [np.empty(0, dtype=np.int64)]))


def _table(name: str, geometry: list[Any], /, **columns: Any) -> FeatureTable:
    made = FeatureTable.of(name, geometry)
    return FeatureTable(name, made.geometry, made.fids, columns)


def _texts(values: Sequence[Any]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]


def _whole(values: Sequence[int]) -> NDArray[np.int64]:
    return np.array(values, dtype=np.int64)


def _reals(values: Sequence[float]) -> NDArray[np.float64]:
    return np.array(values, dtype=np.float64)


def _lengths(values: Sequence[float]) -> NDArray[np.float64]:
    return np.array([metres(value) for value in values], dtype=np.float64)
