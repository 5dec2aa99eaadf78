"""Designs responsibility zones (责任网格): contiguous, compact, with laps that take equally long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .balancing import SETTLE, TEMPERATURES, Balance, Ground
from .beat import Beat
from .bisecting import bisect
from .earlier import EarlierZone, read_earlier
from .findings import problems_of
from .lands import lands_of, zones_of_lands
from .lap_annealing import anneal
from .lap_balancing import LapBalance
from .part import Part
from .result import Zone, ZonePlan
from .settings import ZoneSettings

#: Times the true laps are fed back into the balance of all cells.
_ROUNDS = 4
#: Laps worked out when single cells and streets change hands: per zone, in all, and per zone at least.
_EVALUATIONS, _MOST, _LEAST = 30, 12_000, 12
#: So few zones are balanced by their true laps from the start, and how much more balance, shape and
#: borders are worth there than in the first division.
_FEW = 200
_STRICT, _SHAPELY = 2.5, 3.0
_LOCKED = "ZONE_LOCKED"


def design_zones(
    beat: Beat,
    settings: ZoneSettings,
    zone_member: FeatureTable | None = None,
    zone: FeatureTable | None = None,
    progress: Progress | None = None,
) -> ZonePlan:
    """Group the cells of ``beat`` into zones of equal load (minutes in a cycle, detours included).

    Locked zones of ``zone`` and ``zone_member`` stay as they are. With ``settings.improve`` the
    others are where the work starts; else they are forgotten. Equal input gives equal zones in
    whatever order cells and roads come.

    Raises ``InputError`` when there are more zones than cells, or none is left for cells that no
    locked zone holds.
    """
    progress = progress or Silent()
    settings.check()
    earlier, problems = read_earlier(beat, zone_member, zone)
    locked = [one for one in earlier if one.locked]
    open_zones = [one for one in earlier if not one.locked] if settings.improve else []
    taken = {cell for one in locked for cell in one.cells}
    free = np.array([cell for cell in range(len(beat)) if cell not in taken], dtype=np.int64)
    count = _zones_to_make(beat, settings, locked, open_zones, earlier, len(free))
    plan = _Plan(beat, settings)
    for one in locked:
        plan.keep(one)
    if len(free):
        start = _start_of(open_zones, free) if settings.improve else None
        _design(plan, free, count, start, open_zones, progress)
    return plan.finished([*beat.problems, *problems], {one.code for one in earlier})


def measure_zones(
    beat: Beat,
    settings: ZoneSettings,
    zone_member: FeatureTable,
    zone: FeatureTable | None = None,
    progress: Progress | None = None,
) -> ZonePlan:
    """The figures of zones as they stand, by the same measure: for comparing scenarios.

    Streets between zones go to the neighbour with less to do, as at the start of a design.
    """
    settings.check()
    earlier, problems = read_earlier(beat, zone_member, zone)
    cells = np.array(sorted(cell for one in earlier for cell in one.cells), dtype=np.int64)
    if not len(cells):
        message = tr("No cell in use is in any zone.")
        raise InputError([Problem("ZONE_EMPTY", "zone_member", message, tr("Design zones first."))])
    plan = _Plan(beat, settings)
    part = Part.of(beat, cells)
    state = LapBalance(
        _balance(part, settings, _start_of(earlier, cells), len(earlier)), part.streets, part.work, part.laps
    )
    state.share_streets()
    state.measure(progress or Silent())
    plan.add(part, state, earlier)
    return plan.finished([*beat.problems, *problems], set(), renumber=False)


def _zones_to_make(
    beat: Beat,
    settings: ZoneSettings,
    locked: Sequence[EarlierZone],
    open_zones: Sequence[EarlierZone],
    earlier: Sequence[EarlierZone],
    free: int,
) -> int:
    """How many zones the free cells become."""
    wanted = len(earlier) if settings.collectors is None else settings.collectors
    if settings.improve and not earlier:
        raise _refused("ZONE_MISSING", tr("There are no zones to improve."), tr("Design zones first."))
    if wanted < 1:
        message = tr("The number of collectors is not given.")
        raise _refused("ZONE_COUNT", message, tr("Give it, or choose a staffing rule."))
    if wanted > len(beat):
        message = tr("{zones} zones are more than the {cells} cells.", zones=wanted, cells=len(beat))
        raise _refused("MORE_ZONES_THAN_CELLS", message, tr("Give fewer collectors."))
    count = wanted - len(locked)
    if settings.improve and count != len(open_zones):
        message = tr("There are {there} zones, but {wanted} are wanted.", there=len(earlier), wanted=wanted)
        raise _refused("ZONE_COUNT", message, tr("Improve keeps their number: design them anew instead."))
    if free and count < 1:
        message = tr("All {zones} zones are locked, but {cells} cells are in none.", zones=wanted, cells=free)
        raise _refused(_LOCKED, message, tr("Unlock a zone or give more collectors."))
    if count > free:
        message = tr(
            "{zones} zones remain for {cells} cells that no locked zone holds.", zones=count, cells=free
        )
        raise _refused("MORE_ZONES_THAN_CELLS", message, tr("Give fewer collectors or unlock a zone."))
    return count


def _refused(rule: str, message: str, mend: str) -> InputError:
    return InputError([Problem(rule, "zone", message, mend)])


def _start_of(zones: Sequence[EarlierZone], free: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of the earlier zone of each free cell, −1 for none."""
    number = {cell: index for index, one in enumerate(zones) for cell in one.cells}
    return np.array([number.get(int(cell), -1) for cell in free], dtype=np.int64)


def _balance(part: Part, settings: ZoneSettings, zone: NDArray[np.int64], zones: int) -> Balance:
    ground = part.ground(settings, np.ones(len(part.neighbours.first), dtype=bool))
    return _balanced(ground, settings, zone, zones)


def _balanced(ground: Ground, settings: ZoneSettings, zone: NDArray[np.int64], zones: int) -> Balance:
    return Balance(
        ground,
        zone,
        zones,
        tolerance=settings.tolerance,
        compactness=settings.compactness,
        preference=settings.preference if settings.prefer != "none" else 0.0,
    )


def _design(
    plan: _Plan,
    free: NDArray[np.int64],
    count: int,
    start: NDArray[np.int64] | None,
    open_zones: Sequence[EarlierZone],
    progress: Progress,
) -> None:
    """Zones of the free cells: a first division, then loads, then laps."""
    settings = plan.settings
    progress.set(0.0, tr("Looking for neighbours"))
    part = Part.of(plan.beat, free)
    load = part.work.load
    if start is None:
        land, used = lands_of(part.neighbours, load, count)
        progress.set(0.1, tr("Dividing the ground"))
        zone = _first_division(part, settings, land, count, progress)
    else:
        used = np.ones(len(part.neighbours.first), dtype=bool)
        zone = _connected_start(part, start)
    check_cancelled(progress)
    if count <= _FEW and not settings.improve:
        state = _annealed(part, settings, zone, used, count, Span(progress, 0.2, 1.0))
    else:
        span = Span(progress, 0.2, 1.0)
        state = _settled(part, settings, zone, used, count, span)
        span.set(0.6, tr("Balancing laps"))
        state.improve(max(min(_EVALUATIONS * count, _MOST), _LEAST * count), span)
    plan.add(part, state, open_zones)


def _first_division(
    part: Part, settings: ZoneSettings, land: NDArray[np.int64], count: int, progress: Progress
) -> NDArray[np.int64]:
    zone = np.zeros(len(land), dtype=np.int64)
    load, graph = part.work.load, part.cut_cost(settings)
    centres = shapely.get_coordinates(shapely.centroid(part.cells))
    number = 0
    for index, share in enumerate(zones_of_lands(land, load, count)):
        cells = np.flatnonzero(land == index)
        divided = bisect(
            graph[cells][:, cells], centres[cells], load[cells], share, settings.tolerance, progress
        )
        zone[cells] = number + divided
        number += share
    return zone


def _connected_start(part: Part, start: NDArray[np.int64]) -> NDArray[np.int64]:
    """Earlier zones each in one piece; cells of none, and pieces that lie apart, join a neighbour."""
    pairs = part.neighbours
    zone = start.copy()
    same = zone[pairs.first] == zone[pairs.second]
    size = len(zone)
    graph = coo_matrix((np.ones(same.sum()), (pairs.first[same], pairs.second[same])), shape=(size, size))
    _, piece = connected_components(graph, directed=False)
    sizes = np.bincount(piece)
    for number in np.unique(zone[zone >= 0]):
        mine = np.flatnonzero(zone == number)
        main = piece[mine[np.argmax(sizes[piece[mine]])]]
        zone[mine[piece[mine] != main]] = -1
    while (zone < 0).any():
        a, b = np.r_[pairs.first, pairs.second], np.r_[pairs.second, pairs.first]
        border = np.r_[pairs.border, pairs.border]
        edge = np.flatnonzero((zone[a] < 0) & (zone[b] >= 0))
        order = edge[np.lexsort((b[edge], -border[edge], a[edge]))]
        cells, first = np.unique(a[order], return_index=True)
        zone[cells] = zone[b[order[first]]]
    return zone


def _annealed(
    part: Part,
    settings: ZoneSettings,
    zone: NDArray[np.int64],
    used: NDArray[np.bool_],
    count: int,
    progress: Progress,
) -> LapBalance:
    """Zones of a district, which are few: balanced by the laps they really take.

    From two starts, the first division and zones balanced as those of a city are, and with more heed to
    shape; the best is taken.
    """
    ground = part.ground(settings, used)
    settled = _settled(part, settings, zone, used, count, Span(progress, 0.0, 0.1))
    even = np.array(settled.balance.zone, dtype=np.int64)
    states = []
    for number, (start, shape) in enumerate(((zone, _SHAPELY), (even, _SHAPELY), (even, 2 * _SHAPELY))):
        strict = replace(
            settings,
            tolerance=settings.tolerance / _STRICT,
            compactness=settings.compactness * shape,
            preference=settings.preference * shape,
        )
        balance = _balanced(ground, strict, start, count)
        state = LapBalance(balance, part.streets, part.work, part.laps)
        state.share_streets()
        state.measure(progress)
        balance.set_detours(state.minutes)
        span = Span(progress, 0.1 + 0.3 * number, 0.4 + 0.3 * number)
        span.set(0.0, tr("Balancing laps"))
        anneal(state, part.streets, span)
        states.append(state)
    return min(states, key=lambda state: _rank(state, settings.tolerance))


def _rank(state: LapBalance, tolerance: float) -> tuple[float, float]:
    """What zones are chosen by: first how many are out of tolerance, then the longest for its compactness."""
    minutes, balance = np.array(state.minutes), state.balance
    mean = max(float(minutes.mean()), 1e-9)
    out = float((np.abs(minutes / mean - 1.0) > tolerance).mean())
    outline = np.array(balance.outline) / np.sqrt(4 * np.pi * np.maximum(balance.area, 1.0))
    borders = 1.0 + balance.border_cost() / len(minutes)
    return out, float(minutes.max() * np.median(outline)) * borders


def _settled(
    part: Part,
    settings: ZoneSettings,
    zone: NDArray[np.int64],
    used: NDArray[np.bool_],
    count: int,
    progress: Progress,
) -> LapBalance:
    """Zones balanced as a whole: by their load, then again and again by what their laps really took."""
    balance = _balanced(part.ground(settings, used), settings, zone, count)
    progress.set(0.0, tr("Balancing loads"))
    gently = settings.improve
    if not gently:
        balance.settle(TEMPERATURES, progress)
    state = LapBalance(balance, part.streets, part.work, part.laps)
    state.share_streets()
    state.measure(progress)
    if gently:
        return state
    for turn in range(_ROUNDS):
        progress.set(0.1 + 0.5 * turn / _ROUNDS)
        balance.set_detours(state.minutes)
        balance.settle(SETTLE, progress, seed=turn + 2)
        state.share_streets()
        state.measure(progress)
    return state


class _Plan:
    """A plan in the making."""

    def __init__(self, beat: Beat, settings: ZoneSettings) -> None:
        self.beat, self.settings = beat, settings
        self._zones: list[Zone] = []
        self._street_zone = np.full(len(beat.streets), -1, dtype=np.int64)

    def keep(self, one: EarlierZone) -> None:
        """A locked zone as it is."""
        part = Part.of(self.beat, np.array(one.cells, dtype=np.int64))
        zone = np.zeros(len(one.cells), dtype=np.int64)
        state = LapBalance(_balance(part, self.settings, zone, 1), part.streets, part.work, part.laps)
        state.share_streets()
        state.measure(Silent())
        self.add(part, state, [one])

    def add(self, part: Part, state: LapBalance, written: Sequence[EarlierZone]) -> None:
        """Zones of a part; ``written``: the zones they go on from, by number."""
        for number, members in enumerate(state.balance.members):
            cells = tuple(sorted(int(part.rows[cell]) for cell in members))
            owned = [int(part.street_rows[street]) for street in sorted(state.mine[number])]
            streets = [street for street in owned if self._street_zone[street] < 0]
            self._street_zone[streets] = len(self._zones)
            self._zones.append(
                self._zone(cells, tuple(streets), state, number, written[number] if written else None)
            )

    def _zone(
        self,
        cells: tuple[int, ...],
        streets: tuple[int, ...],
        state: LapBalance,
        number: int,
        earlier: EarlierZone | None,
    ) -> Zone:
        beat, settings = self.beat, self.settings
        rows = list(cells)
        time: dict[str, float] = {}
        for row in rows:
            key = str(beat.patrol_class[row])
            time[key] = time.get(key, 0.0) + float(beat.work.load[row]) + 1e-6
        name = max(sorted(time), key=lambda one: time[one])
        looking = float(beat.components[rows].sum()) * settings.component_s / 60.0
        shape = shapely.coverage_union_all(beat.cells[rows])
        return Zone(
            earlier.code if earlier else "",
            cells,
            streets,
            float(beat.streets.length[list(streets)].sum()),
            state.lap_m[number],
            state.lap_m[number] * beat.work.street_s / 60.0 + looking,
            state.minutes[number],
            name,
            settings.intervals_min[name],
            float(shape.area),
            float(shape.length),
            earlier.name if earlier else "",
            earlier.collector if earlier else "",
            earlier.locked if earlier else False,
        )

    def finished(self, problems: Sequence[Problem], taken: set[str], *, renumber: bool = True) -> ZonePlan:
        """The plan: zones with codes, in the order of the codes, and what a person should know."""
        order = sorted(range(len(self._zones)), key=lambda number: self._zones[number].cells)
        if renumber:
            self._number(order, taken)
        order.sort(key=lambda number: self._zones[number].code)
        place = np.full(len(order) + 1, -1, dtype=np.int64)
        place[order] = np.arange(len(order))
        zones = tuple(self._zones[number] for number in order)
        plan = ZonePlan(self.beat, self.settings, zones, place[self._street_zone])
        return replace(plan, problems=(*problems, *problems_of(plan)))

    def _number(self, order: Sequence[int], taken: set[str]) -> None:
        """Codes for new zones, in the order of their first cells, past all that were ever used."""
        width = max(3, len(str(len(order) + len(taken))))
        fresh = (
            f"{self.settings.prefix}{number:0{width}d}" for number in range(1, len(order) + len(taken) + 1)
        )
        codes = (code for code in fresh if code not in taken)
        for number in order:
            if not self._zones[number].code:
                self._zones[number] = replace(self._zones[number], code=next(codes))
