"""Gaps, overlaps and unmatched vertices: mended where they are, looked at again, undone if no better."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from ..model.i18n import tr
from ..model.progress import Progress, Span, check_cancelled
from ..topology.rules import RuleBook, RuleId
from .faulty_ground import FaultyGround, clusters, find_faulty_ground
from .inserting import with_inserted
from .loose import KnownSegments, directed_segments, matched
from .redraw import Given, Redrawn, Scene, redraw
from .scope import Scope
from .settings import RepairSettings
from .shapes import mend_shapes
from .snapping import merge_vertices, snap_vertices

_ROUNDS = 4


@dataclass
class CoverageMend:
    """What became of the coverage.

    ``cells`` (n,): all rows, None for those without ground. ``given``: who has the ground that
    was faulty. ``snapped``: (k, 4) vertices put elsewhere, from and to. ``matched``: rows whose
    vertices were matched. ``reverted``: rows that are as they were, since it got no better.
    ``left``: faults of the finished coverage.
    """

    cells: NDArray[np.object_]
    left: FaultyGround
    given: list[Given] = field(default_factory=list)
    snapped: list[NDArray[np.float64]] = field(default_factory=list)
    matched: dict[int, None] = field(default_factory=dict)
    reverted: set[int] = field(default_factory=set)


def mend_coverage(
    cells: NDArray[np.object_],
    scene: Scene,
    scraps: NDArray[np.object_],
    scope: Scope,
    settings: RepairSettings,
    known: KnownSegments,
    progress: Progress,
) -> CoverageMend:
    """Make (n,) polygons one coverage, changing those beside its faults alone.

    ``scraps``: ground cut off from cells beforehand, to be given to neighbours however wide
    it is. ``known``: segments of the cells, as they are or were. Vertices are matched first
    (moved by the tolerance at most), then ground is given to one cell each, then spikes that
    came of it are cut off; further rounds look at what the one before left. The last look is
    at all of the grid: the proof.
    """
    on_edge = settings.rules[RuleId.UNMATCHED_VERTEX].required_tolerance()
    cells = cells.copy()
    progress.set(0.0, tr("Looking for faults"))
    found = _look(cells, scene, on_edge, known)
    before = found
    found = scope.faults(found)
    mend = CoverageMend(cells, before)
    if not found and not len(scraps):
        return mend
    local = _Locality(cells, before, found, scraps)
    for number in range(_ROUNDS):
        span = Span(progress, 0.2 + 0.6 * number / _ROUNDS, 0.2 + 0.6 * (number + 1) / _ROUNDS)
        span.set(0.0, tr("Mending faults"))
        if not (found or len(scraps)):
            break
        changed = _match(mend, found, scene, settings.tolerance, local)
        if changed:
            found = scope.faults(local.look(scene, on_edge))
        changed |= _redraw_all(mend, found.ground, scraps, scene, local, span)
        scraps, reshaped = _without_new_spikes(local, settings.rules)
        if not (changed or reshaped):
            break
        found = scope.faults(local.look(scene, on_edge))
    progress.set(0.85, tr("Proving the result"))
    mend.left = _look(cells, scene, on_edge, known)
    if len(mend.left):
        _revert_what_is_worse(mend, local, before, scene, on_edge, known)
    return mend


def _look(cells: NDArray[np.object_], scene: Scene, on_edge: float, known: KnownSegments) -> FaultyGround:
    return find_faulty_ground(cells, scene.border, scene.homes, on_edge, every=known.of(cells))


class _Locality:
    """The cells at and around the faults: what is wrong is looked for there alone, round by round."""

    def __init__(
        self,
        cells: NDArray[np.object_],
        whole: FaultyGround,
        found: FaultyGround,
        scraps: NDArray[np.object_],
    ) -> None:
        self.cells = cells
        self.before = cells.copy()
        self._whole = whole
        tree = STRtree(cells)
        core = [found.owners()]
        for pieces in (found.ground, scraps):
            core.append(tree.query(pieces, predicate="intersects")[1])
        rows = np.unique(np.concatenate(core))
        self.rows = np.unique(np.concatenate([rows, tree.query(cells[rows], predicate="intersects")[1]]))
        self._sound = self._sound_keys()

    def _sound_keys(self) -> NDArray[np.uint64]:
        """Segments that are loose here, but not in the whole: those at the rim, and the outer border."""
        segments = directed_segments(self.cells[self.rows])
        loose = segments.take(~matched(segments))
        return np.setdiff1d(loose.keys(), self._whole.loose.keys())

    def look(self, scene: Scene, on_edge: float) -> FaultyGround:
        """The faults among the cells here."""
        return find_faulty_ground(self.cells, scene.border, scene.homes, on_edge, self.rows, self._sound)

    def meeting(self, ground: NDArray[np.object_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(piece, row) pairs of the cells that touch pieces of ground."""
        piece, near = STRtree(self.cells[self.rows]).query(ground, predicate="dwithin", distance=1e-6)
        return piece, self.rows[near]


def _match(mend: CoverageMend, found: FaultyGround, scene: Scene, tolerance: float, local: _Locality) -> bool:
    """Put vertices onto those of neighbours, and into neighbours' edges."""
    part = local.cells[local.rows]
    place = np.searchsorted(local.rows, found.loose.owner)
    loose = type(found.loose)(found.loose.start, found.loose.end, place)
    here = FaultyGround(found.ground, found.cells, found.beyond, loose, found.vertex, found.edge)
    changed, start, goal = snap_vertices(part, here, tolerance, scene.border)
    if changed:
        mend.snapped.append(np.concatenate([start, goal], axis=1))
    inserted: dict[int, shapely.Polygon] = {}
    if len(found.edge):
        untouched = ~np.isin(loose.owner[found.edge], list(changed))
        point = np.flatnonzero(untouched)
        inserted = with_inserted(part, loose, found.vertex, point, found.edge[untouched])
    for row, cell in {**inserted, **changed}.items():
        local.cells[local.rows[row]] = cell
        mend.matched[int(local.rows[row])] = None
    return bool(changed or inserted)


def _redraw_all(
    mend: CoverageMend,
    ground: NDArray[np.object_],
    scraps: NDArray[np.object_],
    scene: Scene,
    local: _Locality,
    progress: Progress,
) -> bool:
    """Give every group of touching ground to cells, one group after the other."""
    changed = False
    pieces = np.concatenate([ground, scraps])
    groups = clusters(pieces)
    piece, row = local.meeting(pieces) if len(pieces) else (np.empty(0, dtype=int), np.empty(0, dtype=int))
    rows_of: list[list[int]] = [[] for _ in pieces]
    for one, cell in zip(piece.tolist(), row.tolist(), strict=True):
        rows_of[one].append(cell)
    for number, group in enumerate(groups):
        if number % 50 == 0:
            check_cancelled(progress)
            progress.set(number / len(groups))
        members = np.unique([cell for one in group.tolist() for cell in rows_of[one]]).astype(np.intp)
        members = members[shapely.is_valid(local.cells[members])]
        if len(members) == 0:
            continue
        try:
            of_scraps = pieces[group[group >= len(ground)]]
            redrawn = redraw(local.cells, members, pieces[group], of_scraps, scene)
        except shapely.errors.GEOSException:
            continue
        if not _sound(redrawn, local.cells):
            continue
        for cell, polygon in redrawn.cells.items():
            local.cells[cell] = polygon
        mend.given += redrawn.given
        changed |= bool(redrawn.cells)
    return changed


def _without_new_spikes(local: _Locality, rules: RuleBook) -> tuple[NDArray[np.object_], bool]:
    """Cut off the spikes, and merge the vertices, that came of matching and giving.

    Returns the ground cut off, and whether anything was.
    """
    cells = local.cells[local.rows]
    changed = np.array(
        [now is not was for now, was in zip(cells, local.before[local.rows], strict=True)], dtype=bool
    )
    shaped = mend_shapes(cells, rules, changed & ~shapely.is_missing(cells))
    for row, cell in merge_vertices(shaped.cells, shaped.merged).items():
        shaped.cells[row] = cell
    local.cells[local.rows] = shaped.cells
    scraps = [piece for row in sorted(shaped.scraps) for piece in shaped.scraps[row]]
    return np.array([*scraps, None], dtype=object)[:-1], bool(shaped.mended)


def _sound(redrawn: Redrawn, cells: NDArray[np.object_]) -> bool:
    """Whether every cell drawn anew is a valid polygon, of as many parts as it had."""
    return all(
        polygon.is_valid and polygon.area > 0.0 and polygon.geom_type == cells[row].geom_type
        for row, polygon in redrawn.cells.items()
    )


def _revert_what_is_worse(
    mend: CoverageMend,
    local: _Locality,
    before: FaultyGround,
    scene: Scene,
    on_edge: float,
    known: KnownSegments,
) -> None:
    """Give back their old outlines to groups of cells that have more faulty ground than they had."""
    changed = np.array(
        [row for row in local.rows.tolist() if local.cells[row] is not local.before[row]], dtype=np.intp
    )
    if len(changed) == 0:
        return
    one, other = STRtree(local.cells[changed]).query(local.cells[changed], predicate="intersects")
    links = coo_array((np.ones(len(one)), (one, other)), shape=(len(changed), len(changed)))
    count, label = connected_components(links, directed=False)
    was = _weight(before, local.before[changed], label, count)
    now = _weight(mend.left, local.cells[changed], label, count)
    worse = np.flatnonzero(now > was + 1e-9)
    rows = changed[np.isin(label, worse)]
    if len(rows) == 0:
        return
    local.cells[rows] = local.before[rows]
    mend.reverted.update(rows.tolist())
    mend.given = [each for each in mend.given if not {each.row, *each.had} & mend.reverted]
    mend.left = _look(local.cells, scene, on_edge, known)


def _weight(
    faults: FaultyGround, cells: NDArray[np.object_], label: NDArray[np.intp], count: int
) -> NDArray[np.float64]:
    """How much is wrong at each group of cells: faulty ground in m², and a little for each vertex."""
    weight = np.zeros(count)
    tree = STRtree(cells)
    for pieces, value in (
        (faults.ground, shapely.area(faults.ground)),
        (shapely.points(faults.vertex), np.full(len(faults.vertex), 1e-3)),
    ):
        piece, cell = tree.query(pieces, predicate="intersects")
        pairs = np.unique(np.stack([piece, label[cell]], axis=1), axis=0)
        np.add.at(weight, pairs[:, 1], value[pairs[:, 0]])
    return weight
