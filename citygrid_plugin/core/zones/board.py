"""Zones while a person draws them: cells change hands by strokes, and every stroke can be taken back.

All figures are functions of which cell is in which zone (and of the streets' owners when the board was
opened), never of the way there: undoing a stroke brings back the very numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, check_cancelled
from .beat import Beat
from .design import measure_zones
from .earlier import read_earlier
from .laps import Laps
from .neighbours import neighbours_of
from .settings import ZoneSettings
from .walls import walled_off

#: The zone number of cells that are in none.
UNASSIGNED = -1
#: The source filter of a stroke that takes cells from wherever they are.
ANY_SOURCE = -2


@dataclass(frozen=True)
class ZoneHead:
    """What a person has written of a zone."""

    code: str
    name: str = ""
    collector: str = ""
    locked: bool = False


@dataclass(frozen=True)
class Stroke:
    """One gesture: cells by row of the beat, the zone number each had, and the one they get.

    ``UNASSIGNED`` as ``target`` takes cells out of their zones.
    """

    cells: tuple[int, ...]
    before: tuple[int, ...]
    target: int

    def __bool__(self) -> bool:
        return bool(self.cells)

    @property
    def zones(self) -> tuple[int, ...]:
        """Numbers of all zones whose cells change."""
        return tuple(sorted({*self.before, self.target} - {UNASSIGNED}))


@dataclass(frozen=True)
class ZoneTotals:
    """What a zone holds and takes: the figures of ``Zone``, by the same measure."""

    grid_count: int = 0
    component_count: int = 0
    road_m: float = 0.0
    lap_min: float = 0.0
    load_min: float = 0.0
    patrol_class: str = ""
    required_min: float = 0.0


@dataclass(frozen=True)
class RunningTotals:
    """What the tag at the cursor says: cells gained, and the target's minutes and their distance to the mean.

    ``minutes`` reckons the detours of a lap in the proportion they had before the stroke.
    """

    gained: int
    minutes: float
    off_mean: float


@dataclass(frozen=True)
class ZoneWarning:
    """What is wrong with a zone.

    ``rule`` is NOT_CONTIGUOUS, CROSSES_BARRIER, OUT_OF_TOLERANCE or NOT_IN_TIME.
    """

    rule: str
    zone: int
    message: str


class ZoneBoard:
    """The zones of a beat, and what is to be known of each.

    ``heads`` are the zones by number; a zone without cells keeps its number. ``zone_of`` (n,) is the
    number of every cell's zone. ``walls``: which neighbours a barrier parts.
    """

    def __init__(
        self,
        beat: Beat,
        settings: ZoneSettings,
        heads: Sequence[ZoneHead],
        zone_of: NDArray[np.int64],
        owner: NDArray[np.int64],
        barriers: NDArray[np.object_] | None = None,
    ) -> None:
        self.beat, self.settings = beat, settings
        self.heads = list(heads)
        self.zone_of = zone_of.astype(np.int64)
        self.members: list[set[int]] = [set() for _ in self.heads]
        for cell, zone in enumerate(self.zone_of.tolist()):
            if zone >= 0:
                self.members[zone].add(cell)
        self._load = beat.work.load
        self._base_owner = owner.tolist()
        self._laps = Laps(beat.streets)
        count = len(beat)
        self._streets_of: list[list[int]] = [[] for _ in range(count)]
        self._cells_of: list[list[int]] = [[] for _ in range(len(beat.streets))]
        pairs = zip(beat.streets.pair_street.tolist(), beat.streets.pair_cell.tolist(), strict=True)
        for street, cell in pairs:
            self._streets_of[cell].append(street)
            self._cells_of[street].append(cell)
        pairs_of_cells = neighbours_of(beat.cells)
        touching = ~pairs_of_cells.bridge
        first, second = pairs_of_cells.first[touching], pairs_of_cells.second[touching]
        self._beside: list[list[int]] = [[] for _ in range(count)]
        for a, b in zip(first.tolist(), second.tolist(), strict=True):
            self._beside[a].append(b)
            self._beside[b].append(a)
        none = np.empty(0, dtype=object)
        self._walled = walled_off(beat.cells, first, second, none if barriers is None else barriers)
        self._known: dict[int, ZoneTotals] = {}
        self._known_pieces: dict[int, tuple[int, int]] = {}

    @classmethod
    def of(
        cls,
        beat: Beat,
        settings: ZoneSettings,
        zone_member: FeatureTable | None = None,
        zone: FeatureTable | None = None,
        barrier: FeatureTable | None = None,
        progress: Progress | None = None,
    ) -> ZoneBoard:
        """The board of zones as they stand; without any, every cell is unassigned.

        Zones of ``zone`` without cells are there as well. Streets on borders belong to the zones that
        ``measure_zones`` gives them to. ``barrier``: lines, in the CRS of the beat.
        """
        progress = progress or Silent()
        settings.check()
        earlier, _ = read_earlier(beat, zone_member, zone)
        heads = {one.code: ZoneHead(one.code, one.name, one.collector, one.locked) for one in earlier}
        for head in _written_heads(zone):
            heads.setdefault(head.code, head)
        number = {code: index for index, code in enumerate(sorted(heads))}
        zone_of = np.full(len(beat), UNASSIGNED, dtype=np.int64)
        for one in earlier:
            zone_of[list(one.cells)] = number[one.code]
        owner = np.full(len(beat.streets), UNASSIGNED, dtype=np.int64)
        if earlier and zone_member is not None:
            plan = measure_zones(beat, settings, zone_member, zone, progress)
            codes = np.array([number[each.code] for each in plan.zones] + [UNASSIGNED], dtype=np.int64)
            owner = codes[plan.street_zone]
        check_cancelled(progress)
        lines = barrier.geometry if barrier is not None else None
        return cls(beat, settings, [heads[code] for code in sorted(heads)], zone_of, owner, lines)

    # Strokes

    def stroke(self, cells: Collection[int], target: int, source: int = ANY_SOURCE) -> Stroke:
        """What a gesture over ``cells`` moves to ``target``, from ``source`` only.

        Cells of locked zones stay. Raises ``InputError`` for a target that is locked.
        """
        if target != UNASSIGNED and self.heads[target].locked:
            message = tr("Zone {code} is locked.", code=self.heads[target].code)
            raise InputError([Problem("ZONE_LOCKED", "zone", message, tr("Unlock it first."))])
        moved = []
        for cell in sorted(cells):
            zone = int(self.zone_of[cell])
            free = zone == UNASSIGNED or not self.heads[zone].locked
            if zone != target and free and source in (ANY_SOURCE, zone):
                moved.append(cell)
        return Stroke(tuple(moved), tuple(int(self.zone_of[cell]) for cell in moved), target)

    def apply(self, stroke: Stroke) -> None:
        """Move the cells of the stroke."""
        self._move(stroke.cells, [stroke.target] * len(stroke.cells))

    def revert(self, stroke: Stroke) -> None:
        """Move them back."""
        self._move(stroke.cells, stroke.before)

    def assign(self, membership: Mapping[str, str]) -> tuple[int, ...]:
        """Take over which cell is in which zone, by code; numbers of the zones that change.

        Zones not known get a number; cells not known are passed over.
        """
        number = {head.code: index for index, head in enumerate(self.heads)}
        for code in sorted(set(membership.values()) - set(number)):
            number[code] = self.add_zone(ZoneHead(code))
        wanted = np.array(
            [number.get(membership.get(str(code), ""), UNASSIGNED) for code in self.beat.codes],
            dtype=np.int64,
        )
        cells = np.flatnonzero(wanted != self.zone_of)
        zones = {*self.zone_of[cells].tolist(), *wanted[cells].tolist()} - {UNASSIGNED}
        self._move(cells.tolist(), wanted[cells].tolist())
        return tuple(sorted(zones))

    def membership(self) -> dict[str, str]:
        """Zone code of every cell that is in a zone, by its code."""
        zones = self.zone_of.tolist()
        return {
            str(code): self.heads[zone].code
            for code, zone in zip(self.beat.codes, zones, strict=True)
            if zone >= 0
        }

    def add_zone(self, head: ZoneHead | None = None) -> int:
        """A further zone, without cells; its number. Without ``head`` it gets the next free code."""
        if head is None:
            taken = {each.code for each in self.heads}
            free = (f"{self.settings.prefix}{n:03d}" for n in range(1, len(taken) + 2))
            head = ZoneHead(next(code for code in free if code not in taken))
        self.heads.append(head)
        self.members.append(set())
        return len(self.heads) - 1

    def _move(self, cells: Sequence[int], targets: Sequence[int]) -> None:
        touched: set[int] = set()
        for cell in cells:  # streets on the border may change hands between zones that keep their cells
            for street in self._streets_of[cell]:
                touched.update(int(self.zone_of[other]) for other in self._cells_of[street])
        for cell, target in zip(cells, targets, strict=True):
            source = int(self.zone_of[cell])
            touched.update((source, target))
            if source >= 0:
                self.members[source].discard(cell)
            if target >= 0:
                self.members[target].add(cell)
            self.zone_of[cell] = target
        for zone in touched:
            self._known.pop(zone, None)
            self._known_pieces.pop(zone, None)

    # Figures

    def totals(self, zone: int) -> ZoneTotals:
        """The figures of a zone, true lap included; kept until a stroke touches the zone."""
        if zone not in self._known:
            self._known[zone] = self._totals(zone)
        return self._known[zone]

    def running(self, stroke: Stroke) -> RunningTotals:
        """What the target would come to, quickly; for cells taken out, the zone they mostly come from."""
        load = self._load
        about = stroke.target
        if about == UNASSIGNED:
            about = max(stroke.zones, key=stroke.before.count, default=UNASSIGNED)
        if about == UNASSIGNED:
            return RunningTotals(0, 0.0, 0.0)
        gained = np.array(stroke.cells, dtype=np.int64)
        if stroke.target == UNASSIGNED:
            gained = gained[np.array(stroke.before, dtype=np.int64) == about]
        sign = -1 if stroke.target == UNASSIGNED else 1
        # The sums are in the order of the cells: the same whatever way the hand went.
        direct = float(load[sorted(self.members[about])].sum())
        now = self.totals(about).load_min
        detour = now / direct if direct > 0 and now > 0 else self._usual_detour()
        minutes = max(now + sign * detour * float(load[gained].sum()), 0.0)
        mean = self.mean_load()
        return RunningTotals(sign * len(gained), minutes, minutes / mean - 1.0 if mean > 0 else 0.0)

    def mean_load(self) -> float:
        """Minutes in a cycle that a zone with cells takes on average."""
        loads = [self.totals(zone).load_min for zone, cells in enumerate(self.members) if cells]
        return sum(loads) / len(loads) if loads else 0.0

    def outline(self, zone: int) -> shapely.Geometry:
        """The union of the cells of a zone; empty without cells."""
        return shapely.coverage_union_all(self.beat.cells[sorted(self.members[zone])])

    def warnings(self, zones: Collection[int] | None = None) -> list[ZoneWarning]:
        """What is wrong with zones, or with all of them."""
        found: list[ZoneWarning] = []
        mean, tolerance = self.mean_load(), self.settings.tolerance
        for zone in sorted(range(len(self.heads)) if zones is None else zones):
            if not self.members[zone]:
                continue
            code, totals = self.heads[zone].code, self.totals(zone)
            if zone not in self._known_pieces:
                self._known_pieces[zone] = self._pieces(zone)
            pieces, walled = self._known_pieces[zone]
            if pieces > 1:
                message = tr("{code} is in {count} pieces.", code=code, count=pieces)
                found.append(ZoneWarning("NOT_CONTIGUOUS", zone, message))
            elif walled > 1:
                message = tr("{code} crosses a barrier.", code=code)
                found.append(ZoneWarning("CROSSES_BARRIER", zone, message))
            if mean > 0 and abs(totals.load_min / mean - 1.0) > tolerance + 1e-9:
                off = totals.load_min / mean - 1.0
                message = tr(
                    "{code} differs from the mean by {off:+.0%}, allowed are {share:.0%}.",
                    code=code,
                    off=off,
                    share=tolerance,
                )
                found.append(ZoneWarning("OUT_OF_TOLERANCE", zone, message))
            if totals.lap_min > totals.required_min > 0:
                message = tr(
                    "{code} cannot be walked in time: a lap takes {lap:.0f} min of {required:.0f}.",
                    code=code,
                    lap=totals.lap_min,
                    required=totals.required_min,
                )
                found.append(ZoneWarning("NOT_IN_TIME", zone, message))
        return found

    def _totals(self, zone: int) -> ZoneTotals:
        cells = sorted(self.members[zone])
        if not cells:
            return ZoneTotals()
        beat, work, settings = self.beat, self.beat.work, self.settings
        around = sorted({street for cell in cells for street in self._streets_of[cell]})
        mine = [street for street in around if self._owner(street) == zone]
        lap_m = self._laps.metres(mine, around)
        metres = float(work.metres[cells].sum())
        rate = float((work.visits[cells] * work.metres[cells]).sum()) / metres if metres > 0 else 0.0
        minutes = lap_m * work.street_s / 60.0
        components = int(beat.components[cells].sum())
        time: dict[str, float] = {}
        for cell in cells:
            name = str(beat.patrol_class[cell])
            time[name] = time.get(name, 0.0) + float(self._load[cell]) + 1e-6
        patrol_class = max(sorted(time), key=lambda name: time[name])
        return ZoneTotals(
            len(cells),
            components,
            float(beat.streets.length[mine].sum()),
            minutes + components * settings.component_s / 60.0,
            minutes * rate + float(work.other[cells].sum()),
            patrol_class,
            settings.intervals_min[patrol_class],
        )

    def _owner(self, street: int) -> int:
        """Whose a street is: its owner's at the opening while that lies along it, else the first cell's."""
        around = [int(self.zone_of[cell]) for cell in self._cells_of[street]]
        base = self._base_owner[street]
        if base in around:
            return int(base)
        return next((zone for zone in around if zone >= 0), UNASSIGNED)

    def _usual_detour(self) -> float:
        load = self._load
        taken = np.flatnonzero(self.zone_of >= 0)
        direct = float(load[taken].sum())
        true = sum(self.totals(zone).load_min for zone, cells in enumerate(self.members) if cells)
        return true / direct if direct > 0 and true > 0 else 1.0

    def _pieces(self, zone: int) -> tuple[int, int]:
        """In how many pieces a zone is, and in how many when no step leads across a barrier."""
        whole = self._count_pieces(zone, frozenset())
        return whole, self._count_pieces(zone, self._walled) if self._walled else whole

    def _count_pieces(self, zone: int, walled: frozenset[tuple[int, int]]) -> int:
        left, pieces = set(self.members[zone]), 0
        while left:
            pieces += 1
            reached = [left.pop()]
            while reached:
                cell = reached.pop()
                for other in self._beside[cell]:
                    if other in left and (min(cell, other), max(cell, other)) not in walled:
                        left.remove(other)
                        reached.append(other)
        return pieces


def _written_heads(zone: FeatureTable | None) -> list[ZoneHead]:
    if zone is None:
        return []
    columns = [zone.column(name).tolist() for name in ("zone_code", "name", "collector", "locked")]
    return [
        ZoneHead(str(code), str(name or ""), str(collector or ""), locked in (True, 1, "true", "1"))
        for code, name, collector, locked in zip(*columns, strict=True)
        if code
    ]
