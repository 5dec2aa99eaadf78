"""Routes as their layers hold them, opened to be changed by hand, and what becomes of the layers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress
from ..patrol_network import PatrolMode, PatrolNetwork, PatrolSettings, patrol_network
from ..patrol_network.network import UNITS_PER_METRE
from ..patrol_network.values import number_of, text_of
from .draft import Draft, road_names
from .heads import Head, heads_of
from .pull import Arcs, Pull
from .ranges import passages_in, ranges_text
from .rework import optimised
from .shifts import USUAL_SHIFT, Round, Shift, day
from .tables import rounds_table, steps_of, steps_table
from .tour import metres, needed
from .walk_reader import WalkReader

#: What proving the optimum of a route may take when it is picked, in s.
_PROVING = 1.0


@dataclass(frozen=True)
class BookSettings:
    """What the layer of routes does not tell: whether one-way streets are obeyed, and the hours of duty."""

    mode: PatrolMode = PatrolMode.WALKING
    shift: Shift = field(default_factory=lambda: Shift.parse(USUAL_SHIFT))


@dataclass(frozen=True)
class RouteWarning:
    """Something wrong with a route; a ``fatal`` one must not be."""

    rule: str
    message: str
    fatal: bool = False


@dataclass(frozen=True)
class Judgement:
    """What a route comes to: metres, minutes, how many metres over the optimum, as a share too.

    ``exact``: the optimum is known; else ``over_m`` is over the proven lower bound.
    """

    lap_m: float
    minutes: float
    over_m: float
    over: float
    exact: bool
    warnings: tuple[RouteWarning, ...]

    @property
    def allowed(self) -> bool:
        """Whether the route may be so."""
        return not any(one.fatal for one in self.warnings)


@dataclass(frozen=True)
class Written:
    """What a changed route means for the layers.

    ``values`` of its fields in the layer route, ``rounds`` by code for every route of its collector;
    its rows of route_turn, and those of all of the collector's routes in route_timetable.
    """

    code: str
    line: shapely.LineString
    values: dict[str, Any]
    rounds: dict[str, int]
    turns: FeatureTable
    timetable: FeatureTable


class RouteBook:
    """All routes of a layer on the network they were planned on."""

    def __init__(self, network: PatrolNetwork, settings: BookSettings) -> None:
        self.network, self.settings = network, settings
        self.arcs = Arcs(network)
        self.heads: dict[str, Head] = {}
        self._reader = WalkReader(network)
        self._rows: dict[str, tuple[Any, float, str | None, str]] = {}
        self._optimum: dict[str, tuple[bytes, int, bool]] = {}
        self._tree = STRtree(network.lines)

    @classmethod
    def open(
        cls,
        route: FeatureTable,
        road: FeatureTable,
        component: FeatureTable | None = None,
        settings: BookSettings | None = None,
        progress: Progress | None = None,
    ) -> RouteBook:
        """The routes of the layer ``route`` over ``road``, in one metric CRS.

        ``component`` says where on its way a route spends the minutes for components. Raises
        ``InputError`` where there is no route or no road, ``Cancelled`` on request.
        """
        settings = settings or BookSettings()
        seconds = {"": 1.0 if component is not None else 0.0}
        patrol = PatrolSettings(mode=settings.mode, component_seconds=seconds)
        network, _ = patrol_network(road, patrol, component, progress)
        book = cls(network, settings)
        book.read(route)
        return book

    def read(self, route: FeatureTable) -> None:
        """Take over the layer ``route`` as it is now."""
        heads = heads_of(route)
        codes = [head.code for head in heads]
        again = sorted({code for code in codes if not code or codes.count(code) > 1})
        if again or not heads:
            said = tr("Routes have no code or share one: {codes}.", codes=", ".join(again[:5]))
            raise _unfit(said if heads else tr("There are no routes."))
        self.heads = {head.code: head for head in heads}
        columns = {name: route.column(name).tolist() for name in ("deadhead_m", "deadhead_at", "locked_at")}
        self._rows = {
            code: (
                route.geometry[row],
                number_of(columns["deadhead_m"][row]),
                None if columns["deadhead_at"][row] is None else text_of(columns["deadhead_at"][row]),
                text_of(columns["locked_at"][row]),
            )
            for row, code in enumerate(codes)
        }

    # Looking

    def draft(self, code: str) -> Draft:
        """The walk of a route; raises ``InputError`` where it is none over these roads."""
        geometry, deadhead_m, deadhead_at, locked_at = self._rows[code]
        parts = list(shapely.get_parts(geometry)) if geometry is not None else []
        walk = self._reader.walk(parts[0]) if len(parts) == 1 else None
        if walk is None:
            raise _unfit(tr("Route {code} is no closed walk over the roads as they are now.", code=code))
        rows, forward = walk
        length = self.network.length[rows]
        passed = passages_in(length, deadhead_at) if deadhead_at is not None else None
        times = np.bincount(rows, minlength=len(self.network))
        if passed is None or abs(length[passed].sum() - deadhead_m * UNITS_PER_METRE) > UNITS_PER_METRE:
            # It is not told: what the route passes it has to patrol.
            need = np.minimum(needed(self.network, np.unique(rows)), times)
        else:
            need = np.bincount(rows[~passed], minlength=len(self.network))
        locked = passages_in(length, locked_at)
        if locked is None:
            locked = np.zeros(len(rows), dtype=bool)
        return Draft(self.network, rows, forward, locked, need.astype(np.int64))

    def pull(self, draft: Draft, row: int, keep: bool = False) -> Pull:
        """Take hold of a passage along stretch ``row``."""
        return Pull(draft, self.arcs, row, keep)

    def optimised(
        self, draft: Draft, seconds: float = 10.0, progress: Progress | None = None
    ) -> tuple[Draft, int]:
        """The shortest walk round what is locked, and its bound in cm."""
        return optimised(draft, self.settings.mode is PatrolMode.CYCLING, seconds, progress)

    def optimum(self, code: str, draft: Draft) -> tuple[int, bool]:
        """The proven lower bound in cm, and whether it is the optimum; looked for once per route."""
        need = draft.need.tobytes()
        known = self._optimum.get(code)
        if known is None or known[0] != need:
            head = self.heads[code]
            bound, exact = head.bound, head.proven
            if not exact:
                free = draft.with_lock(draft.locked, False)
                best, least = self.optimised(free, _PROVING)
                bound, exact = max(bound, least), best.lap <= least
            known = self._optimum[code] = (need, bound, exact)
        return known[1], known[2]

    def judge(self, code: str, draft: Draft) -> Judgement:
        """Length, minutes, distance to the optimum and warnings of a route that is changed to ``draft``."""
        head = self.heads[code]
        bound, exact = self.optimum(code, draft)
        lap_m, over_m = metres(draft.lap), metres(draft.lap - bound)
        minutes = self.minutes(head, draft)
        warnings = []
        missed, wrong = draft.left_out(), draft.wrong_way()
        if len(missed):
            text = tr(
                "Left out: {road} ({metres} m)",
                road=road_names(self.network, missed),
                metres=f"{self.network.metres(missed):,.0f}",
            )
            warnings.append(RouteWarning("LEFT_OUT", text, fatal=True))
        if len(wrong):
            text = tr("Against a one-way street: {road}", road=road_names(self.network, wrong))
            warnings.append(RouteWarning("WRONG_WAY", text, fatal=True))
        if minutes > head.required_min + 1e-9:
            text = tr("Due every {required} min", required=f"{head.required_min:.0f}")
            warnings.append(RouteWarning("LAP_TOO_LONG", text))
        count = len(self._rounds(head, minutes)[code])
        if count < max(head.rounds, 1):
            text = tr(
                "Laps in the hours of duty: {count} instead of {before}", count=count, before=head.rounds
            )
            none = tr("No lap fits into the hours of duty")
            warnings.append(RouteWarning("PAST_SHIFT", text if count else none))
        return Judgement(lap_m, minutes, over_m, over_m / metres(max(bound, 1)), exact, tuple(warnings))

    def minutes(self, head: Head, draft: Draft) -> float:
        """How long a lap takes."""
        return metres(draft.lap) / head.metres_per_minute + head.component_min

    def routes_near(self, place: tuple[float, float], reach: float) -> list[str]:
        """The routes within ``reach`` m of a place, the nearest first; of those as near in order of codes."""
        point = shapely.Point(place)
        codes = sorted(self._rows)
        apart = np.array([shapely.distance(self._rows[code][0], point) for code in codes])
        near = np.flatnonzero(apart <= reach)
        return [codes[row] for row in near[np.argsort(np.round(apart[near], 2), kind="stable")].tolist()]

    def road_at(self, place: tuple[float, float]) -> int:
        """The stretch of the network nearest to a place."""
        return int(self._tree.nearest(shapely.Point(place)))

    def passed_at(self, draft: Draft, place: tuple[float, float], reach: float) -> int | None:
        """The stretch of a route within ``reach`` m of a place that is nearest to it."""
        rows = np.unique(draft.rows)
        apart = shapely.distance(self.network.lines[rows], shapely.Point(place))
        nearest = int(np.argmin(apart))
        return int(rows[nearest]) if apart[nearest] <= reach else None

    def junction_at(self, draft: Draft, place: tuple[float, float]) -> int:
        """The junction of a route nearest to a place."""
        nodes = np.unique(draft.nodes())
        return int(nodes[np.argmin(np.hypot(*(self.network.points[nodes] - place).T))])

    def passages(self, code: str, draft: Draft, row: int) -> NDArray[np.bool_]:
        """The passages (k,) of those steps of the turn list that go along a stretch."""
        found = np.zeros(len(draft), dtype=bool)
        for step in steps_of(self.network, draft.tour(0), self.heads[code].metres_per_minute):
            if row in draft.rows[step.first : step.last + 1]:
                found[step.first : step.last + 1] = True
        return found

    # Writing

    def written(self, code: str, draft: Draft, moved: bool = False) -> Written:
        """What the layers are to say when a route becomes ``draft``; ``moved``: its start is elsewhere."""
        head = self.heads[code]
        bound, _ = self.optimum(code, draft)
        minutes = self.minutes(head, draft)
        tour, length = draft.tour(bound), self.network.length[draft.rows]
        done = self._rounds(head, minutes)
        siblings = [each for each in self._siblings(head) if each.code in done]
        values: dict[str, Any] = {
            "lap_m": metres(draft.lap),
            "lap_min": round(minutes, 3),
            "deadhead_m": metres(draft.lap - draft.service),
            "lower_bound_m": metres(tour.bound),
            "gap_pct": round(100 * tour.gap, 4),
            "proven": tour.proven,
            "laps_per_shift": round(self.settings.shift.minutes / max(minutes, 1e-9), 2),
            "deadhead_at": ranges_text(length, ~draft.serves()),
            "locked_at": ranges_text(length, draft.locked),
        }
        if moved and head.access_m != 0:
            values["access_m"] = None  # from the post, which the layers do not tell
        steps = steps_of(self._with_seconds(head, draft), tour, head.metres_per_minute)
        return Written(
            code,
            draft.line(),
            values,
            {each.code: len(done[each.code]) for each in siblings},
            steps_table([(code, steps)]),
            rounds_table([(each.code, each.zone_code, each.collector, done[each.code]) for each in siblings]),
        )

    def take(self, written: Written) -> None:
        """Take over what has been written into the layers."""
        values = written.values
        head = self.heads[written.code]
        self.heads[written.code] = replace(
            head,
            lap_m=values["lap_m"],
            lap_min=values["lap_min"],
            access_m=np.nan if values.get("access_m", 0.0) is None else head.access_m,
        )
        for code, rounds in written.rounds.items():
            self.heads[code] = replace(self.heads[code], rounds=rounds)
        self._rows[written.code] = (
            written.line,
            values["deadhead_m"],
            values["deadhead_at"],
            values["locked_at"],
        )

    def _siblings(self, head: Head) -> list[Head]:
        """The routes of the same collector."""
        mine = [each for each in self.heads.values() if each.whose == head.whose]
        return sorted(mine, key=lambda each: (each.slot, each.part))

    def _rounds(self, head: Head, minutes: float) -> dict[str, tuple[Round, ...]]:
        """The day of a collector when one of his routes takes so many minutes."""
        siblings = self._siblings(head)
        slots = sorted({each.slot for each in siblings})
        by_slot = [[each for each in siblings if each.slot == slot] for slot in slots]
        laps = [[minutes if each is head else each.lap_min for each in walks] for walks in by_slot]
        done = day(self.settings.shift, laps, head.required_min)
        return {
            each.code: rounds
            for walks, of_slot in zip(by_slot, done, strict=True)
            for each, rounds in zip(walks, of_slot, strict=True)
        }

    def _with_seconds(self, head: Head, draft: Draft) -> PatrolNetwork:
        """The network with the minutes for components where these stand, or else evenly along the roads."""
        weight = np.zeros(len(self.network))
        rows = draft.required
        weight[rows] = self.network.seconds[rows]
        if weight.sum() == 0:
            weight[rows] = self.network.length[rows]
        seconds = weight * (60 * head.component_min / max(weight.sum(), 1e-9))
        return replace(self.network, seconds=seconds)


def _unfit(message: str) -> InputError:
    return InputError([Problem("ROUTES_UNFIT", "route", message, tr("Plan the routes anew."))])
