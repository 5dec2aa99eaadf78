"""What a district's fleet comes to: its walks as routes of vehicles, and the figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import Problem, Severity
from ..patrol_network.network import PatrolNetwork
from ..routes.plan import Route, RoutePlan, ZonePlan
from ..routes.settings import RouteSettings
from ..routes.shifts import day
from ..routes.tour import Tour, metres
from .depots import Depot


@dataclass(frozen=True)
class FleetWalk:
    """One closed walk, and the seconds of components looked at on it."""

    tour: Tour
    seconds: float


@dataclass(frozen=True)
class Fleet:
    """Walks from one depot over the roads of one part of the network that are due alike.

    ``every``: minutes between two passages; ``minutes``: what a round may take; ``vehicles``: how many
    share the work, None for as many as it takes; ``access``: from the depot to where the walks begin, in
    cm; ``bound``: no walks over the same roads from there are shorter in all, cm; ``least``: nor
    is the longest round of so many vehicles shorter, in min (0: not asked).
    """

    depot: Depot
    part: int
    every: float
    minutes: float
    vehicles: int | None
    walks: tuple[FleetWalk, ...]
    access: int
    bound: int
    least: float

    @property
    def lap(self) -> int:
        """All walks together, in cm."""
        return sum(one.tour.lap for one in self.walks)


@dataclass(frozen=True)
class DistrictPlan:
    """``plan``: the routes as ``core.routes`` has them, for its tables; the fleets; what is to be patrolled.

    ``wanted``: (m,) stretches of the network.
    """

    plan: RoutePlan
    fleets: tuple[Fleet, ...]
    wanted: NDArray[np.bool_]
    problems: tuple[Problem, ...]

    def passed_metres(self) -> float:
        """How much of what is to be patrolled is on a route, as often as it needs, from the walks alone."""
        network = self.plan.network
        times = np.zeros(len(network), dtype=np.int64)
        for route in self.plan.routes:
            np.add.at(times, route.tour.rows, 1)
        passes = np.where(self.wanted, network.passes, 0)
        return metres(int((network.length * np.minimum(times, passes)).sum()))

    def summary(self) -> dict[str, Any]:
        """The figures, as JSON takes them."""
        network, pace = self.plan.network, self.plan.settings.patrol.metres_per_minute
        lap, bound = sum(one.lap for one in self.fleets), sum(one.bound for one in self.fleets)
        routes = self.plan.routes
        passes = np.where(self.wanted, network.passes, 0)
        return {
            "vehicles": sum(zone.collectors for zone in self.plan.zones),
            "routes": len(routes),
            "proven": sum(one.tour.proven for one in routes),
            "lap_m": round(metres(lap), 2),
            "lower_bound_m": round(metres(bound), 2),
            "gap_pct": round(100 * (lap / bound - 1), 4) if bound else 0.0,
            "patrol_m": round(metres(int((network.length * passes).sum())), 2),
            "on_routes_m": round(self.passed_metres(), 2),
            "longest_round_min": round(max(zone.longest for zone in self.plan.zones), 2),
            "of_fleets": [
                {
                    "depot": one.depot.name,
                    "part": one.part,
                    "required_min": one.every,
                    "round_min": one.minutes,
                    "least_round_min": round(one.least, 2) if one.vehicles else None,
                    "walks": len(one.walks),
                    "lap_m": round(metres(one.lap), 2),
                    "lower_bound_m": round(metres(one.bound), 2),
                    "gap_pct": round(100 * (one.lap / one.bound - 1), 4) if one.bound else 0.0,
                    "proven": one.bound >= one.lap,
                }
                for one in self.fleets
            ],
            "of_routes": [
                {
                    "route_code": one.code,
                    "collector": one.collector,
                    "lap_m": round(metres(one.tour.lap), 2),
                    "lap_min": round(one.minutes(pace), 2),
                    "lower_bound_m": round(metres(one.tour.bound), 2),
                    "proven": one.tour.proven,
                }
                for one in routes
            ],
        }


@dataclass
class _Vehicle:
    """Walks one after the other, each with where it begins from the depot."""

    every: float
    limit: float
    walks: list[tuple[FleetWalk, int]]
    minutes: float = 0.0


def district_plan(
    network: PatrolNetwork,
    settings: RouteSettings,
    fleets: list[Fleet],
    wanted: NDArray[np.bool_],
    due: NDArray[np.float64],
    problems: list[Problem],
) -> DistrictPlan:
    """Number the vehicles of each depot, and time their walks."""
    zones = []
    for name in dict.fromkeys(one.depot.name for one in fleets):
        own = [one for one in fleets if one.depot.name == name]
        vehicles = _vehicles(own, settings.patrol.metres_per_minute)
        routes = []
        for number, vehicle in enumerate(vehicles, 1):
            routes += _routes(own[0].depot, number, vehicle, settings)
        _tell(name, vehicles, own, problems)
        longest = max(one.minutes for one in vehicles)
        every = min(one.every for one in vehicles)
        least = max(one.least for one in own)
        zones.append(ZonePlan(name, len(vehicles), 1, every, longest, least, tuple(routes)))
    nowhere = np.full(len(network), -1, dtype=np.int64)
    plan = RoutePlan(network, settings, tuple(zones), nowhere, due, ())
    return DistrictPlan(plan, tuple(fleets), wanted, tuple(problems))


def _vehicles(fleets: list[Fleet], pace: float) -> list[_Vehicle]:
    """A vehicle for each walk; one in a part apart goes to the vehicle that has most time left for it."""
    vehicles: list[_Vehicle] = []
    for fleet in fleets:
        alike = [one for one in vehicles if one.every == fleet.every]
        fixed = any(one.vehicles for one in fleets)
        for walk in fleet.walks:
            minutes = metres(walk.tour.lap) / pace + walk.seconds / 60
            free = min(alike, key=lambda one: one.minutes, default=None)
            if free is None or not (fixed or free.minutes + minutes <= free.limit):
                vehicles.append(_Vehicle(fleet.every, fleet.minutes, [(walk, fleet.access)], minutes))
            else:
                free.walks.append((walk, fleet.access))
                free.minutes += minutes
    return vehicles


def _routes(depot: Depot, number: int, vehicle: _Vehicle, settings: RouteSettings) -> list[Route]:
    """A vehicle's walks as routes, each with its rounds of the day."""
    pace = settings.patrol.metres_per_minute
    name = depot.collectors[number - 1] if number <= len(depot.collectors) else ""
    routes = [
        Route(depot.name, name, number, 0, part, walk.tour, vehicle.every, walk.seconds, float(access))
        for part, (walk, access) in enumerate(vehicle.walks, 1)
    ]
    done = day(settings.shift, [[one.minutes(pace) for one in routes]], vehicle.every)[0]
    return [Route(**{**vars(one), "rounds": done[part]}) for part, one in enumerate(routes)]


def _tell(name: str, vehicles: list[_Vehicle], fleets: list[Fleet], problems: list[Problem]) -> None:
    """Rounds that take too long, and vehicles that have nothing to do."""
    late = [number for number, one in enumerate(vehicles, 1) if one.minutes > one.limit + 1e-6]
    if late:
        message = tr(
            "Routes {codes} take up to {longest:.0f} min; a round may take {limit:.0f} min.",
            codes=", ".join(f"{name}-{number}" for number in late),
            longest=max(vehicles[number - 1].minutes for number in late),
            limit=min(vehicles[number - 1].limit for number in late),
        )
        mend = tr("Give more vehicles or more minutes.")
        problems.append(Problem("ROUND_TOO_LONG", "route", message, mend, Severity.WARNING))
    given = sum(one.vehicles or 0 for one in fleets)
    if given > len(vehicles):
        message = tr(
            "{idle} of {count} vehicles have nothing to do: there are fewer roads.",
            idle=given - len(vehicles),
            count=given,
        )
        mend = tr("Give fewer vehicles.")
        problems.append(Problem("VEHICLES_IDLE", "route", message, mend, Severity.WARNING))
