"""A district's fleet (机动巡查): from roads and depots to closed walks that share all work by its time.

Every vehicle sets out from a depot and comes back to it within the minutes of a round, ways between
roads included: capacitated arc routing with a limit of time (``FleetProblem.timed``). Roads go to the
depot that is nearest by road. Where a number of vehicles is given the longest round is made short, else
the ways in all. Which vehicle patrols which road is the search's; the walk of each is then the shortest
there is for its roads, or has its bound beside (``core.routes``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import CityGridError, InputError, Problem, Severity
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..patrol_network.network import UNITS_PER_METRE, PatrolNetwork
from ..patrol_network.settings import PatrolMode, PatrolSettings
from ..routes.settings import INTERVALS, RouteSettings
from ..routes.shifts import USUAL_SHIFT, Shift
from ..routes.tour import Tour
from ..routes.zoning import BESIDE_M, due_every
from .depots import Depot, depots_of, nearest_depot, with_junctions
from .even import even_fleet
from .plan import FleetRoute, FleetSettings, plan_fleet
from .problem import FleetProblem
from .report import DistrictPlan, Fleet, FleetWalk, district_plan
from .walks import Walks

#: From so many stretches on the search begins with one walk over all, cut up; below it needs no such help.
_MANY = 200
#: Roads for one fleet: of one depot, due alike, in one part of the network; the first part is the main one.
_Errand = tuple[Depot, float, NDArray[np.int64], bool]


@dataclass(frozen=True)
class DistrictSettings:
    """What a fleet has to keep to.

    ``minutes``: of a round, None for the hours of duty. ``vehicles``: how many share the work as evenly
    as can be, None for as many as it takes. ``intervals``: minutes between two passages by patrol
    class, used where unit grids are given: each class is then a fleet of its own, whose rounds are
    no longer than that. ``search``: of each fleet; ``seconds``: for proving one walk.
    """

    patrol: PatrolSettings = field(default_factory=PatrolSettings)
    shift: Shift = field(default_factory=lambda: Shift.parse(USUAL_SHIFT))
    minutes: float | None = None
    vehicles: int | None = None
    intervals: Mapping[str, float] = field(default_factory=lambda: INTERVALS)
    search: FleetSettings = field(default_factory=FleetSettings)
    seconds: float = 2.0

    def check(self) -> None:
        """Raise ``InputError`` where the figures make no sense."""
        self.patrol.check()
        self.search.check()
        self.routes.check()
        wrong = []
        if not 0 < self.round_minutes <= 24 * 60:
            wrong.append(tr("A round takes above 0 and up to 1440 minutes."))
        if self.vehicles is not None and self.vehicles < 1:
            wrong.append(tr("There is no vehicle."))
        if wrong:
            mend = tr("Correct the settings.")
            raise InputError([Problem("FLEET_SETTINGS", "route", text, mend) for text in wrong])

    @property
    def round_minutes(self) -> float:
        """What a round may take."""
        return self.shift.minutes if self.minutes is None else self.minutes

    @property
    def routes(self) -> RouteSettings:
        """The same for ``core.routes``."""
        return RouteSettings(self.patrol, self.shift, self.intervals, slots=False, seconds=self.seconds)


def plan_district(
    network: PatrolNetwork,
    depot: FeatureTable | None = None,
    settings: DistrictSettings | None = None,
    grid: FeatureTable | None = None,
    area: FeatureTable | None = None,
    progress: Progress | None = None,
) -> DistrictPlan:
    """Closed walks from depots over every road to patrol, all in the CRS of ``network``.

    ``depot``: points, with zone_code (what their fleet is called) and collector (names parted by 、)
    if they have them; walks begin on the road nearest to it; without one in the middle. ``grid``:
    unit grids with patrol_class. ``area``: polygons; only roads in them are patrolled, all may be gone along.
    Raises ``InputError`` where there is nothing to patrol, ``Cancelled`` on request.
    """
    settings, progress = settings or DistrictSettings(), progress or Silent()
    settings.check()
    problems: list[Problem] = []
    network = with_junctions(network, depot)
    wanted = network.passes > 0
    if area is not None:
        middle = shapely.line_interpolate_point(network.lines, 0.5, normalized=True)
        wanted &= shapely.dwithin(middle, shapely.union_all(area.geometry), BESIDE_M)
    rows = np.flatnonzero(wanted)
    if not len(rows):
        mend = tr("Draw the area over roads, or leave it out.")
        raise InputError([Problem("ROADS_MISSING", "road", tr("There is no road to patrol."), mend)])
    depots = depots_of(network, depot, rows, problems)
    due = np.full(len(network), settings.round_minutes)
    if grid is not None and len(grid):
        nowhere = np.full(len(network), -1, dtype=np.int64)
        due = due_every(network, nowhere, FeatureTable.empty("zone"), grid, settings.routes)
        due[due <= 0] = settings.routes.interval(settings.routes.default_class)
    work = _Work(network, settings, due, problems, progress)
    fleets = work.plan(rows, depots, nearest_depot(network, rows, depots))
    progress.set(1.0)
    return district_plan(network, settings.routes, fleets, wanted, due, problems)


class _Work:
    """Plans one fleet after the other on one network."""

    def __init__(
        self,
        network: PatrolNetwork,
        settings: DistrictSettings,
        due: NDArray[np.float64],
        problems: list[Problem],
        progress: Progress,
    ) -> None:
        self._network, self._settings, self._due = network, settings, due
        self._problems, self._progress = problems, progress
        self._obey = settings.patrol.mode is not PatrolMode.WALKING and bool(network.one_way.any())
        self._per_minute = settings.patrol.metres_per_minute * UNITS_PER_METRE

    def plan(self, rows: NDArray[np.int64], depots: list[Depot], whose: NDArray[np.int64]) -> list[Fleet]:
        """A fleet for each depot, class and part of the network that has roads to patrol."""
        errands: list[_Errand] = []
        for number, depot in enumerate(depots):
            own = rows[whose == number]
            for every in np.unique(self._due[own]).tolist():
                mine = own[self._due[own] == every]
                parts = self._network.part[mine]
                for part in np.unique(parts).tolist():
                    errands.append((depot, every, mine[parts == part], part == parts.min()))
        work = np.array([self._demand(mine).sum() for _, _, mine, _ in errands], dtype=float)
        shares = self._shares(errands, work)
        done = np.r_[0.0, np.cumsum(work)] / work.sum()
        fleets = []
        for number, errand in enumerate(errands):
            check_cancelled(self._progress)
            span = Span(self._progress, float(done[number]), float(done[number + 1]))
            fleets.append(self._fleet(errand, shares[number], span))
        return fleets

    def _shares(self, errands: list[_Errand], work: NDArray[np.float64]) -> list[int | None]:
        """How many of the vehicles each errand gets: one at least, then by its work.

        Parts apart from the rest get none of their own: a vehicle goes there after its other walk.
        """
        main = [number for number, errand in enumerate(errands) if errand[3]]
        shares: list[int | None] = [None] * len(errands)
        if self._settings.vehicles is None:
            return shares
        if self._settings.vehicles < len(main):
            message = tr(
                "{vehicles} vehicles are too few for {count} depots and classes; each gets one.",
                vehicles=self._settings.vehicles,
                count=len(main),
            )
            mend = tr("Give more, or leave the unit grids out.")
            self._tell(Problem("FLEET_TOO_SMALL", "route", message, mend, Severity.WARNING))
        given = np.ones(len(main), dtype=np.int64)
        for _ in range(self._settings.vehicles - len(main)):
            given[int(np.argmax(work[main] / given))] += 1
        for number, count in zip(main, given.tolist(), strict=True):
            shares[number] = count
        return shares

    def _demand(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """What patrolling takes in cm of going: each stretch once, then those that are gone along twice."""
        seconds = np.rint(self._network.seconds[rows] / 60 * self._per_minute)
        again = rows[self._network.passes[rows] > 1]
        return np.r_[self._network.length[rows] + seconds.astype(np.int64), self._network.length[again]]

    def _problem(
        self, rows: NDArray[np.int64], door: int, minutes: float
    ) -> tuple[FleetProblem, NDArray[np.int64]]:
        """The errand as arc routing, and the stretch each of its edges is."""
        network = self._network
        inside = np.flatnonzero(network.part == network.part[rows[0]])
        again = rows[network.passes[rows] > 1]
        stretch = np.r_[inside, again]
        asked = self._demand(rows)
        demand = np.zeros(len(stretch), dtype=np.int64)
        demand[np.searchsorted(inside, rows)] = asked[: len(rows)]
        demand[len(inside) :] = asked[len(rows) :]
        nodes, ends = np.unique(network.ends[stretch], return_inverse=True)
        problem = FleetProblem(
            len(nodes),
            ends.reshape(-1, 2).astype(np.int64),
            network.length[stretch],
            demand,
            max(1, round(minutes * self._per_minute)),
            int(np.searchsorted(nodes, door)),
            one_way=network.one_way[stretch] if self._obey else None,
            timed=True,
        )
        return problem, stretch

    def _fleet(self, errand: _Errand, vehicles: int | None, progress: Progress) -> Fleet:
        """The walks of one fleet."""
        depot, every, rows, _ = errand
        part = int(self._network.part[rows[0]])
        door, access = depot.doors[part]
        minutes = min(every, self._settings.round_minutes)
        problem, stretch = self._problem(rows, door, minutes)
        walks = Walks(self._network, door, self._obey)
        passes = np.zeros(len(self._network), dtype=np.int64)
        passes[rows] = self._network.passes[rows]
        whole = self._shortest(walks, passes, progress)
        looking = int(problem.demand.sum()) - problem.service
        if whole is not None and (
            vehicles == 1 or (vehicles is None and whole.lap + looking <= problem.capacity)
        ):
            bound, tours = whole.bound, [(whole, problem.required)]
        else:
            tours, bound = self._shared(problem, stretch, vehicles, whole, walks, progress)
            bound = max(bound, whole.bound if whole else 0)
        found = [FleetWalk(tour, self._seconds(edges, stretch, rows)) for tour, edges in tours]
        least = 0.0
        if vehicles is not None:
            least = max((bound + looking) / vehicles, float(problem.alone.max())) / self._per_minute
        lap = sum(one.tour.lap for one in found)
        return Fleet(depot, part, every, minutes, vehicles, tuple(found), access, min(bound, lap), least)

    def _shared(
        self,
        problem: FleetProblem,
        stretch: NDArray[np.int64],
        vehicles: int | None,
        whole: Tour | None,
        walks: Walks,
        progress: Progress,
    ) -> tuple[list[tuple[Tour, NDArray[np.int64]]], int]:
        """Walks of several vehicles with the edges each serves, and a bound on the length of all."""
        long = np.empty(0, dtype=np.int64)
        if vehicles is None:
            long = problem.required[problem.alone > problem.capacity]
            self._tell_long(stretch[long], problem.capacity)
        fitting, bound = problem.without(long), 0
        onward = problem.open[0]
        routes = [FleetRoute((edge,), (bool(onward[edge]),), 0, 0) for edge in long.tolist()]
        if len(fitting.required):
            walk = None
            if whole is not None and len(fitting.required) > _MANY:
                walk = _edges_of(whole, stretch)
            if vehicles is None:
                plan = plan_fleet(fitting, self._settings.search, progress, walk)
            else:
                plan = even_fleet(fitting, vehicles, self._settings.search, progress, walk)
            for told in plan.problems:
                self._tell(told)
            routes, bound = [*routes, *plan.routes], plan.bound
        tours = []
        for route in routes:
            check_cancelled(progress)
            edges = np.array(route.edges)
            tour = walks.of(problem, stretch, route)
            short = self._shortest(walks, self._times(stretch[edges]), progress)
            if short is None:
                short = replace(tour, bound=tour.service)
            tours.append((short if short.lap <= tour.lap else replace(tour, bound=short.bound), edges))
        return tours, bound

    def _shortest(self, walks: Walks, passes: NDArray[np.int64], progress: Progress) -> Tour | None:
        """The shortest walk, None where no means to find it is installed, which is told once."""
        try:
            return walks.shortest(passes, self._settings.seconds, progress)
        except CityGridError as error:
            if type(error) is not CityGridError:
                raise
            mend = tr("The walks are those of the search, with a weaker bound.")
            self._tell(Problem("WALK_NOT_SHORTENED", "route", str(error), mend, Severity.WARNING))
            return None

    def _times(self, stretch: NDArray[np.int64]) -> NDArray[np.int64]:
        """How often each row of the network is among those of ``stretch``."""
        return np.bincount(stretch, minlength=len(self._network)).astype(np.int64)

    def _seconds(
        self, edges: NDArray[np.int64], stretch: NDArray[np.int64], rows: NDArray[np.int64]
    ) -> float:
        """For components, which are looked at when a stretch is patrolled first."""
        first = edges[edges < len(stretch) - int((self._network.passes[rows] > 1).sum())]
        return float(self._network.seconds[stretch[first]].sum())

    def _tell(self, problem: Problem) -> None:
        """Tell a thing once for all fleets."""
        if problem.rule not in {one.rule for one in self._problems}:
            self._problems.append(problem)

    def _tell_long(self, rows: NDArray[np.int64], capacity: int) -> None:
        if not len(rows):
            return
        message = tr(
            "{count} roads take more than the {minutes:.0f} min of a round, with the way there and back; "
            "each has a walk of its own, which takes longer.",
            count=len(rows),
            minutes=capacity / self._per_minute,
        )
        fids = tuple(sorted(set(self._network.road[rows].tolist())))
        mend = tr("Give more minutes, a nearer depot, or a faster way of going.")
        self._problems.append(Problem("ROAD_TOO_LONG", "road", message, mend, Severity.WARNING, fids))


def _edges_of(tour: Tour, stretch: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """A walk over the network as one over the edges of a problem: a second passage is the second edge."""
    edges_of: dict[int, list[int]] = {}
    for edge, row in enumerate(stretch.tolist()):
        edges_of.setdefault(row, []).append(edge)
    met: dict[int, int] = {}
    edges = []
    for row in tour.rows.tolist():
        turn = met.get(row, 0)
        met[row] = turn + 1
        edges.append(edges_of[row][min(turn, len(edges_of[row]) - 1)])
    return np.array(edges, dtype=np.int64), tour.forward
