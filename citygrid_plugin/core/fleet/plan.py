"""Routes of a fleet: capacitated arc routing by ruin and recreate, with a proven lower bound."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, check_cancelled
from . import _kernel
from ._compiling import compiled
from .bound import lower_bound
from .problem import NEVER, FleetProblem

#: Seconds between two looks at the clock and at Cancel.
_LOOK_S = 0.1
#: Steps in which the temperature falls.
_STEPS = 200
#: Rounds of a plan nobody gives a time for: so many by its edges, at most and at least; compiled, and not.
_EFFORT, _MOST, _LEAST = {True: 40_000_000, False: 200_000}, {True: 100_000, False: 1_000}, 50
#: Mean way between edges times this is the temperature at the start; at the end times the product.
_HOT, _COLD = 1.0, 0.01
#: The same where the search begins with a good walk, which more heat would only undo.
_WARM = 0.02
#: Edges in the order of a walk, and whether each is taken as its ends say.
Walk = tuple[NDArray[np.int64], NDArray[np.bool_]]


@dataclass(frozen=True)
class FleetSettings:
    """``rounds`` of the search, the same plan on every machine; or ``seconds``, which ends when they do.

    ``bound_seconds`` go into the lower bound, 0 for none. Other seeds find other plans.
    """

    rounds: int | None = None
    seconds: float | None = None
    bound_seconds: float = 5.0
    seed: int = 1

    def check(self) -> None:
        """Raise ``InputError`` for a search without an end."""
        for name, value in (("rounds", self.rounds), ("seconds", self.seconds)):
            if value is not None and not 0 < value < float("inf"):
                message = tr("{name} is {value}.", name=name, value=value)
                raise InputError([Problem("FLEET_SETTINGS", "route", message, tr("Give a number above 0."))])


@dataclass(frozen=True)
class FleetRoute:
    """One vehicle's: edges in order, whether each is served as ``ends`` say, load, whole length."""

    edges: tuple[int, ...]
    forward: tuple[bool, ...]
    load: int
    length: int


@dataclass(frozen=True)
class FleetPlan:
    """All routes. ``bound``: no plan is shorter, 0 if none was asked for; ``proven``: nor could be."""

    routes: tuple[FleetRoute, ...]
    length: int
    bound: int
    problems: tuple[Problem, ...] = field(default=())

    @property
    def gap(self) -> float:
        """Share by which a plan could at most be shorter."""
        return (self.length - self.bound) / self.length if self.length else 0.0

    @property
    def proven(self) -> bool:
        """Whether the plan is the shortest there is."""
        return self.length == self.bound


def plan_fleet(
    problem: FleetProblem,
    settings: FleetSettings | None = None,
    progress: Progress | None = None,
    walk: Walk | None = None,
) -> FleetPlan:
    """Routes that serve every edge with demand, as short together as the search finds.

    ``walk``: edges in the order of one walk over all to be served, and whether each is taken as its
    ends say; the search then begins with that walk cut into routes. Worth it for hundreds of edges.
    Raises ``InputError`` for what no fleet can do (``FleetProblem.check``), ``Cancelled`` on request.
    """
    settings, progress = settings or FleetSettings(), progress or Silent()
    settings.check()
    problem.check()
    problems: list[Problem] = []
    if not compiled():
        message = tr("Without numba the search is some hundred times slower.")
        mend = tr('Install it into the Python of QGIS: pip install numba "numpy<2".')
        problems.append(Problem("NUMBA_MISSING", "route", message, mend, Severity.INFO))
    if not len(problem.required):
        return FleetPlan((), 0, 0, tuple(problems))
    progress.set(0.0, tr("Planning the fleet"))
    routes = _Search(problem, settings, walk).run(progress)
    if problem.vehicles is not None and len(routes) > problem.vehicles:
        message = tr(
            "No plan for {vehicles} collectors was found; this one takes {count}.",
            vehicles=problem.vehicles,
            count=len(routes),
        )
        mend = tr("Give more, or a longer search.")
        problems.append(Problem("FLEET_TOO_SMALL", "route", message, mend, Severity.WARNING))
    length = sum(route.length for route in routes)
    progress.set(0.9, tr("Proving a lower bound"))
    check_cancelled(progress)
    bound = lower_bound(problem, settings.bound_seconds, progress) if settings.bound_seconds > 0 else 0
    return FleetPlan(routes, length, bound, tuple(problems))


class _Search:
    """A solution in arrays, as the kernel works on it, and the best so far."""

    def __init__(self, problem: FleetProblem, settings: FleetSettings, walk: Walk | None) -> None:
        self._problem, self._settings = problem, settings
        self._way = problem.way
        self._demand = problem.demand[problem.required].astype(np.int64)
        edges = len(self._demand)
        self._near = _nearest(self._way, edges)
        slots = min(edges, 2 * problem.least_vehicles + 4)
        self._slots = slots
        self._state = np.array([settings.seed * 7919 + 17], dtype=np.int64)
        self._dear = 10.0 * float(self._way[self._way < NEVER].max()) + 1.0
        self._walk = walk

    def _start(self) -> tuple[NDArray, NDArray, NDArray, NDArray, NDArray]:
        """The first solution: routes, how many edges each has, their demand, route of each edge, lengths."""
        if self._walk is not None:
            routes, size = self._cut(*self._walk)
            self._slots = len(size)
        else:
            routes, size = self._inserted()
        edges = len(self._demand)
        where = np.full(edges, -1, dtype=np.int64)
        load = np.zeros(self._slots, dtype=np.int64)
        for number in range(self._slots):
            mine = routes[number, : size[number]] >> 1
            where[mine] = number
            load[number] = self._demand[mine].sum()
        choice = np.zeros((edges, 2), dtype=np.int64)
        length = np.array([_kernel.direct(routes[r], size[r], self._way, choice) for r in range(self._slots)])
        return routes, size, load, where, length

    def _inserted(self) -> tuple[NDArray, NDArray]:
        """Edges one by one where they cost least."""
        edges, problem = len(self._demand), self._problem
        while True:
            routes = np.zeros((self._slots, edges), dtype=np.int64)
            size, load = np.zeros(self._slots, dtype=np.int64), np.zeros(self._slots, dtype=np.int64)
            where = np.full(edges, -1, dtype=np.int64)
            # Large ones first: then at most about twice the least number of routes is opened.
            gone = np.lexsort((np.arange(edges), -self._demand)).astype(np.int64)
            if _kernel.recreate(
                routes, size, load, where, np.zeros(self._slots), self._demand, self._way,
                problem.capacity, problem.timed, gone, edges, self._state,
            ):  # fmt: skip
                return routes, size
            self._slots = min(edges, 2 * self._slots)

    def _cut(self, rows: NDArray[np.int64], forward: NDArray[np.bool_]) -> tuple[NDArray, NDArray]:
        """A walk over all edges, cut where that is shortest."""
        problem, edges = self._problem, len(self._demand)
        rank = np.full(len(problem.ends), -1, dtype=np.int64)
        rank[problem.required] = np.arange(edges)
        arcs = (2 * rank[rows] + np.where(forward, 0, 1))[rank[rows] >= 0]
        _, met = np.unique(arcs >> 1, return_index=True)
        arcs = arcs[np.sort(met)]
        first = np.zeros(edges, dtype=np.int64)
        dear = 0.0 if problem.vehicles is None else self._dear
        _kernel.split(arcs, self._demand, self._way, problem.capacity, problem.timed, dear, first)
        runs, end = [], edges
        while end > 0:
            runs.append((int(first[end - 1]), end))
            end = runs[-1][0]
        slots = max(self._slots, len(runs) + 2)
        routes, size = np.zeros((slots, edges), dtype=np.int64), np.zeros(slots, dtype=np.int64)
        for number, (start, stop) in enumerate(reversed(runs)):
            routes[number, : stop - start] = arcs[start:stop]
            size[number] = stop - start
        return routes, size

    def run(self, progress: Progress) -> tuple[FleetRoute, ...]:
        """Search until rounds or time are up."""
        settings = self._settings
        vehicles = self._problem.vehicles if self._problem.vehicles is not None else self._slots
        routes, size, load, where, length = self._start()
        best_routes, best_size = routes.copy(), size.copy()
        best = float(length.sum()) + self._dear * max(0, int((size > 0).sum()) - vehicles)
        ways = self._way[(self._way > 0) & (self._way < NEVER)]
        hot = (_HOT if self._walk is None else _WARM) * float(ways.mean()) if len(ways) else 1.0
        usual = max(_LEAST, min(_EFFORT[compiled()] // len(self._demand), _MOST[compiled()]))
        rounds = settings.rounds or (None if settings.seconds else usual)
        begun, done, piece = time.thread_time(), 0, 8
        while True:
            check_cancelled(progress)
            now = time.thread_time()
            if rounds is None:
                share, left = (now - begun) / (settings.seconds or 1.0), piece
            else:
                step = max(1, rounds // _STEPS)
                share, left = done // step * step / rounds, min(step - done % step, rounds - done)
            if share >= 1.0 or left <= 0:
                break
            progress.set(0.9 * share)
            heat, chunk = hot * _COLD**share, min(piece, left)
            best = _kernel.search(
                routes, size, load, where, length, best_routes, best_size, best,
                self._demand, self._near, self._way, self._problem.capacity, self._problem.timed,
                vehicles, self._dear, heat, heat, chunk, self._state,
            )  # fmt: skip
            done += chunk
            spent = time.thread_time() - now
            piece = max(1, piece // 2) if spent > _LOOK_S else 2 * piece if spent < _LOOK_S / 4 else piece
        return self._read(best_routes, best_size)

    def _read(self, routes: NDArray[np.int64], size: NDArray[np.int64]) -> tuple[FleetRoute, ...]:
        required, way = self._problem.required, self._way
        depot = len(way) - 1
        found = []
        for row in range(len(size)):
            arcs = routes[row, : size[row]]
            if not len(arcs):
                continue
            walk = np.r_[depot, arcs, depot]
            edges = required[arcs >> 1]
            deadhead = float(way[walk[:-1], walk[1:]].sum())
            found.append(
                FleetRoute(
                    tuple(int(edge) for edge in edges),
                    tuple(bool(arc % 2 == 0) for arc in arcs),
                    int(self._problem.demand[edges].sum()),
                    round(deadhead) + int(self._problem.length[edges].sum()),
                )
            )
        return tuple(sorted(found, key=lambda route: route.edges))


def _nearest(way: NDArray[np.float64], edges: int) -> NDArray[np.int64]:
    """(r, r) edges by how near they are to each, itself first."""
    between = way[:-1, :-1].reshape(edges, 2, edges, 2).min(axis=(1, 3))
    between = np.minimum(between, between.T)
    np.fill_diagonal(between, -1.0)
    return np.ascontiguousarray(np.argsort(between, axis=1, kind="stable"))
