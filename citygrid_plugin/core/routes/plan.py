"""Routes for every zone (责任网格): closed walks, their laps and what is proven of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import CityGridError, InputError, Problem, Severity
from ..model.progress import Progress, Silent, check_cancelled
from ..patrol_network.network import PatrolNetwork
from ..patrol_network.settings import PatrolMode
from ..patrol_network.values import names_of, text_of
from .settings import RouteSettings
from .sharing import share, slots
from .shifts import Round, day
from .tour import Planner, Tour, metres
from .zoning import due_every, zone_of


@dataclass(frozen=True)
class Route:
    """One closed walk of one collector.

    ``number``: the collector in the zone, from 1. ``slot``: 0 where every lap is this one, else
    which of the zone's laps in turn, from 1. ``part``: from 1, more than one where
    roads of the zone cannot be reached from each other. ``access``: from the collector's post to
    the start in cm. ``seconds``: looking at components, in a lap.
    """

    zone_code: str
    collector: str
    number: int
    slot: int
    part: int
    tour: Tour
    required: float
    seconds: float
    access: float
    rounds: tuple[Round, ...] = ()

    @property
    def code(self) -> str:
        """What the route is called: zone, collector, and slot or part where there are several."""
        text = f"{self.zone_code}-{self.number}"
        text += f"-S{self.slot}" if self.slot else ""
        return text + (f"-P{self.part}" if self.part > 1 else "")

    def minutes(self, metres_per_minute: float) -> float:
        """How long a lap takes."""
        return metres(self.tour.lap) / metres_per_minute + self.seconds / 60


@dataclass(frozen=True)
class ZonePlan:
    """What a zone's routes come to; minutes of the longest lap, and the least any sharing allows."""

    zone_code: str
    collectors: int
    slots: int
    required: float
    longest: float
    least: float
    routes: tuple[Route, ...]

    @property
    def in_time(self) -> bool:
        """Whether a lap is done before the next is due."""
        return self.longest <= self.required + 1e-9


@dataclass(frozen=True)
class RoutePlan:
    """The routes of all zones, the network they run on, and what to say of them."""

    network: PatrolNetwork
    settings: RouteSettings
    zones: tuple[ZonePlan, ...]
    zone_row: NDArray[np.int64]
    due: NDArray[np.float64]
    problems: tuple[Problem, ...]

    @property
    def routes(self) -> list[Route]:
        """All routes in order of zones."""
        return [route for zone in self.zones for route in zone.routes]

    def summary(self) -> dict[str, Any]:
        """The figures, as JSON takes them."""
        routes = self.routes
        lap, bound = sum(one.tour.lap for one in routes), sum(one.tour.bound for one in routes)
        return {
            "zones": len(self.zones),
            "routes": len(routes),
            "proven": sum(one.tour.proven for one in routes),
            "lap_m": round(metres(lap), 2),
            "lower_bound_m": round(metres(bound), 2),
            "gap_pct": round(100 * (lap / bound - 1), 4) if bound else 0.0,
            "patrol_m": round(self.network.patrol_metres(), 2),
            "zones_in_time": sum(zone.in_time for zone in self.zones),
            "of_zones": [
                {
                    "zone_code": zone.zone_code,
                    "collectors": zone.collectors,
                    "slots": zone.slots,
                    "required_min": zone.required,
                    "lap_min": round(zone.longest, 2),
                    "least_lap_min": round(zone.least, 2),
                    "in_time": zone.in_time,
                    "routes": [
                        {
                            "route_code": one.code,
                            "lap_m": round(metres(one.tour.lap), 2),
                            "lower_bound_m": round(metres(one.tour.bound), 2),
                            "gap_pct": round(100 * one.tour.gap, 4),
                            "proven": one.tour.proven,
                        }
                        for one in zone.routes
                    ],
                }
                for zone in self.zones
            ],
        }


def plan_routes(
    network: PatrolNetwork,
    zone: FeatureTable,
    settings: RouteSettings | None = None,
    grid: FeatureTable | None = None,
    post: FeatureTable | None = None,
    progress: Progress | None = None,
) -> RoutePlan:
    """Plan a closed walk over every road to patrol of each zone.

    ``zone``: polygons with zone_code, collector (several names parted by 、 share the zone),
    patrol_class or required_min; ``grid``: unit grids with patrol_class; ``post``: where collectors start,
    with zone_code or by the zone they lie in, one after the other; all in the CRS of ``network``.
    Raises ``InputError`` where zones have no or the same codes, ``Cancelled`` on request.
    """
    settings, progress = settings or RouteSettings(), progress or Silent()
    settings.check()
    problems: list[Problem] = []
    codes = _codes(zone)
    order = np.argsort(np.array(codes, dtype=object), kind="stable")
    zone, codes = zone.take(order), sorted(codes)
    progress.set(0.0, tr("Giving roads to zones"))
    whose = zone_of(network, zone.geometry)
    due = due_every(network, whose, zone, grid, settings)
    _tell_outside(network, whose, problems)
    work = _Work(network, settings, due, progress)
    plans = []
    starts = _posts(post, zone, codes)
    names = [names_of(value) for value in zone.column("collector").tolist()]
    for row, code in enumerate(codes):
        check_cancelled(progress)
        progress.set(0.05 + 0.95 * row / len(codes), tr("Routing zone {zone}", zone=code))
        rows = np.flatnonzero((whose == row) & (network.passes > 0))
        if not len(rows):
            problems.append(
                _zone_problem("ZONE_WITHOUT_ROADS", zone, row, tr("The zone has no road to patrol."))
            )
            continue
        try:
            plan = work.zone(code, rows, names[row], starts[row], zone.geometry[row])
        except CityGridError as error:
            if isinstance(error, InputError) or type(error) is not CityGridError:
                raise
            problems.append(_zone_problem("ZONE_NOT_ROUTED", zone, row, str(error)))
            continue
        plans.append(plan)
        problems += _about(plan, zone, row)
    progress.set(1.0)
    return RoutePlan(network, settings, tuple(plans), whose, due, tuple(problems))


class _Work:
    """Plans zone after zone on one network."""

    def __init__(
        self, network: PatrolNetwork, settings: RouteSettings, due: NDArray[np.float64], progress: Progress
    ) -> None:
        self._network, self._settings, self._due, self._progress = network, settings, due, progress
        self._planner = Planner(network, settings.patrol.mode is PatrolMode.CYCLING)
        self._pace = settings.patrol.metres_per_minute
        self._work = metres(1) * network.length * network.passes / self._pace * 60 + network.seconds
        self._graph = network.adjacency()
        self._known: dict[frozenset[int], float] = {}

    def zone(
        self, code: str, rows: NDArray[np.int64], names: list[str], posts: list[Any], shape: Any
    ) -> ZonePlan:
        """Share the zone among its collectors, then plan the laps of each."""
        self._known.clear()
        count = min(max(len(names), self._settings.collectors), len(rows))
        first = self._tours(rows)
        least = sum(metres(one.bound) for one in first) / self._pace * 60 + self._network.seconds[rows].sum()
        sets = [rows]
        if count > 1:
            sets = share(_order(first), self._work, count, self._cost, self._progress)
        routes: list[Route] = []
        longest = required = 0.0
        slotted = 1
        for number, mine in enumerate(sets, 1):
            name = names[number - 1] if number <= len(names) else ""
            post = posts[min(number, len(posts)) - 1] if posts else None
            tours = first if count == 1 else self._tours(mine)
            planned, minutes, every = self._collector(code, name, number, mine, tours, post, shape)
            routes += planned
            slotted = max(slotted, *(one.slot for one in planned))
            longest = max(longest, minutes)
            required = every if required == 0 else min(required, every)
        return ZonePlan(code, count, slotted, required, longest, least / count / 60, tuple(routes))

    def _collector(
        self,
        code: str,
        name: str,
        number: int,
        rows: NDArray[np.int64],
        full: list[Tour],
        post: Any,
        shape: Any,
    ) -> tuple[list[Route], float, float]:
        """The routes of one collector, minutes of the longest lap, and minutes between laps."""
        every = float(self._due[rows].min())
        laps = [full]
        turns = np.maximum(1, np.floor(self._due[rows] / every + 1e-9)).astype(np.int64)
        if self._settings.slots and turns.max() > 1:
            laps = self._slots(rows, full, turns)
        routes: list[Route] = []
        sums = []
        for slot, tours in enumerate(laps, 1):
            seconds = [
                float(self._network.seconds[np.unique(one.rows[self._mine(one, rows)])].sum())
                for one in tours
            ]
            lap = sum(metres(one.lap) for one in tours) / self._pace + sum(seconds) / 60
            sums.append(lap)
            for part, (tour, extra) in enumerate(zip(tours, seconds, strict=True), 1):
                turned, access = self._started(tour, post, shape)
                routes.append(
                    Route(
                        code, name, number, slot if len(laps) > 1 else 0, part, turned, every, extra, access
                    )
                )
        done = day(
            self._settings.shift,
            [
                [one.minutes(self._pace) for one in routes if max(one.slot, 1) == slot + 1]
                for slot in range(len(laps))
            ],
            every,
        )
        timed = [replace(one, rounds=done[max(one.slot - 1, 0)][one.part - 1]) for one in routes]
        return timed, max(sums), every

    def _mine(self, tour: Tour, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        return np.isin(tour.rows, rows)

    def _slots(self, rows: NDArray[np.int64], full: list[Tour], turns: NDArray[np.int64]) -> list[list[Tour]]:
        """Laps in turn: every stretch in as many of them as it is due."""
        order = _order(full)
        times = np.zeros(len(self._network), dtype=np.int64)
        times[rows] = _harmonic(turns)
        order = order[times[order] > 0]
        classes = [(int(k), order[times[order] == k]) for k in np.unique(times[order])]
        chosen = slots(classes, self._work, self._cost, self._progress)
        return [self._tours(one) for one in chosen if len(one)]

    def _cost(self, rows: frozenset[int]) -> float:
        """About how long a lap over ``rows`` takes, in s."""
        if rows not in self._known:
            array = np.array(sorted(rows), dtype=np.int64)
            length = 0
            for part in np.unique(self._network.part[array]).tolist():
                length += self._planner.length(array[self._network.part[array] == part])
            self._known[rows] = metres(length) / self._pace * 60 + float(self._network.seconds[array].sum())
        return self._known[rows]

    def _tours(self, rows: NDArray[np.int64]) -> list[Tour]:
        """A closed walk in each connected part of the network, the longest part first."""
        part = self._network.part[rows]
        return [
            self._planner.tour(rows[part == one], self._settings.seconds, self._progress)
            for one in np.unique(part).tolist()
        ]

    def _started(self, tour: Tour, post: Any, shape: Any) -> tuple[Tour, float]:
        """The walk from the junction nearest to the post by road, or the middle; and the way there in cm."""
        nodes = np.unique(tour.nodes(self._network))
        place = shapely.get_coordinates(shapely.centroid(shape) if post is None else post)[0]
        if post is None:
            nearest = int(nodes[np.argmin(np.hypot(*(self._network.points[nodes] - place).T))])
            return tour.from_node(self._network, nearest), 0.0
        apart = np.hypot(*(self._network.points - place).T)
        within = np.zeros(len(apart), dtype=bool)
        within[self._network.ends[self._network.part == self._network.part[tour.rows[0]]]] = True
        door = int(np.argmin(np.where(within, apart, np.inf)))
        far = dijkstra(self._graph, directed=False, indices=door)[nodes]
        nearest = int(nodes[np.argmin(far)])
        return tour.from_node(self._network, nearest), float(far.min() + apart[door] * 100)


def _order(tours: Sequence[Tour]) -> NDArray[np.int64]:
    """Stretches as the walks meet them first."""
    rows = np.concatenate([one.rows for one in tours])
    _, first = np.unique(rows, return_index=True)
    return rows[np.sort(first)]


def _harmonic(turns: NDArray[np.int64]) -> NDArray[np.int64]:
    """Numbers of turns of which each divides the next: lower where they do not."""
    known: dict[int, int] = {}
    last = 1
    for one in np.unique(turns).tolist():
        last = last * max(1, one // last)
        known[one] = last
    return np.array([known[one] for one in turns.tolist()], dtype=np.int64)


def _codes(zone: FeatureTable) -> list[str]:
    codes = [text_of(value) for value in zone.column("zone_code").tolist()]
    wrong = [row for row, code in enumerate(codes) if not code or codes.count(code) > 1]
    flat = np.flatnonzero(shapely.get_dimensions(zone.geometry) != 2).tolist()
    for rows, message in ((wrong, tr("Zones have no code or share one.")), (flat, tr("Zones have no area."))):
        if rows or not codes:
            said = message if codes else tr("There are no zones.")
            mend = tr("Give every zone a polygon and a zone_code of its own.")
            raise InputError(
                [Problem("ZONE_WRONG", "zone", said, mend, fids=tuple(zone.fids[rows].tolist()))]
            )
    return codes


def _posts(post: FeatureTable | None, zone: FeatureTable, codes: list[str]) -> list[list[Any]]:
    """The posts of each zone, in the order of their ids."""
    found: list[list[Any]] = [[] for _ in codes]
    if post is None:
        return found
    named = post.column("zone_code").tolist()
    for row in np.argsort(post.fids, kind="stable").tolist():
        if shapely.get_dimensions(post.geometry[row]) != 0:
            continue
        inside = np.flatnonzero(shapely.intersects(zone.geometry, post.geometry[row])).tolist()
        where = codes.index(str(named[row])) if str(named[row]) in codes else inside[0] if inside else -1
        if where >= 0:
            found[where].append(post.geometry[row])
    return found


def _tell_outside(network: PatrolNetwork, whose: NDArray[np.int64], problems: list[Problem]) -> None:
    outside = (whose < 0) & (network.passes > 0)
    if outside.any():
        text = tr("{metres:.0f} m of road are in no zone and on no route.", metres=network.metres(outside))
        mend = tr("Draw zones there, if they are to be patrolled.")
        fids = tuple(sorted(set(network.road[outside].tolist())))
        problems.append(Problem("ROAD_WITHOUT_ZONE", "road", text, mend, Severity.WARNING, fids))


def _zone_problem(rule: str, zone: FeatureTable, row: int, message: str) -> Problem:
    text = tr("Zone {code}: {message}", code=zone.column("zone_code")[row], message=message)
    mend = tr("Draw the roads that are missing, or give its ground to a neighbour.")
    return Problem(rule, "zone", text, mend, Severity.WARNING, (int(zone.fids[row]),))


def _about(plan: ZonePlan, zone: FeatureTable, row: int) -> list[Problem]:
    """What a planner has to know of a zone's routes."""
    found = []
    fids = (int(zone.fids[row]),)
    if not plan.in_time:
        message = tr(
            "Zone {code}: a lap takes {lap:.0f} min and is due every {required:.0f} min.",
            code=plan.zone_code,
            lap=plan.longest,
            required=plan.required,
        )
        mend = tr("Make the zone smaller, or give it another collector.")
        found.append(Problem("LAP_TOO_LONG", "zone", message, mend, Severity.WARNING, fids))
    if any(route.part > 1 for route in plan.routes):
        message = tr("Zone {code}: its roads are in parts apart from each other.", code=plan.zone_code)
        mend = tr("Each part has a closed walk of its own; draw the connection if there is one.")
        found.append(Problem("ZONE_IN_PARTS", "zone", message, mend, Severity.WARNING, fids))
    return found
