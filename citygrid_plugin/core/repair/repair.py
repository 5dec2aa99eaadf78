"""A whole repair, step by step: shapes, twins, slivers, coverage, codes and areas."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..history.dates import date_problem
from ..history.same_ground import codes_of
from ..model.features import FeatureTable
from ..model.problems import InputError
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..topology.flags import Flag
from ..topology.rules import RuleId
from ..topology.subject import Subject
from .account import Account
from .attributes import AttributeMending
from .border import Border
from .coverage import CoverageMend, mend_coverage
from .duplicates import find_twins
from .loose import KnownSegments, RingSegments
from .preparing import objects, rank_of, targets_of, usable, working_geometry
from .redraw import Scene, same_shape
from .removed import removed_rows, retire_removed
from .result import Repair, find_moves
from .scope import Scope
from .settings import RepairSettings
from .shapes import Shaped, mend_shapes
from .slivers import free_slivers, heirs_of
from .snapping import merge_vertices

_SHAPE_RULES = (
    RuleId.GEOMETRY_MISSING,
    RuleId.SELF_INTERSECTION,
    RuleId.MULTIPART,
    RuleId.SPIKE,
    RuleId.DUPLICATE_VERTEX,
)


def repair_grid(
    subject: Subject,
    settings: RepairSettings | None = None,
    progress: Progress | None = None,
    only: Collection[int] | Collection[Flag] | None = None,
) -> Repair:
    """Mend a unit grid (单元网格) where it is wrong; all else stays to the last bit.

    ``subject`` in one metric CRS; with communities cells are held to their borders and never
    given ground of another one, with a history retired codes are never used again. ``only``:
    feature ids of cells, or flags of a check, whose faults alone are mended; all by default.

    Self-intersections, loose parts, spikes and repeated vertices are mended cell by cell;
    vertices that mean the same are put together, gaps, overlaps and slivers given to the
    cell with the longest common edge, nearly equal ones to the cell whose area comes nearer
    to its target; codes and areas are put right (GB/T 30428.1: 无缝拼接、不重叠、不跨社区).
    What no rule decides is left as it was, and listed. The order of the features does not
    matter. Raises ``InputError`` for an end date that is none, and ``Cancelled`` on request.
    """
    settings, progress = settings or RepairSettings(), progress or Silent()
    problem = date_problem("end_date", settings.end_date)
    if problem is not None:
        raise InputError([problem])
    return _Run(subject, settings, progress, only).repair()


class _Run:
    """One repair on its way. Rows are those of the grid given, to the end."""

    def __init__(
        self,
        subject: Subject,
        settings: RepairSettings,
        progress: Progress,
        only: Collection[int] | Collection[Flag] | None,
    ) -> None:
        self.subject, self.settings, self.progress = subject, settings, progress
        self.rules = settings.rules
        self.grid = subject.unit_grid
        self.original = self.grid.geometry
        self.rank = rank_of(codes_of(self.grid), self.grid.fids)
        self.scope = Scope(only, self.grid.fids, self.rules)
        self.account = Account(subject, settings)
        #: Row of what is gone -> rows that have its ground, largest share first.
        self.heirs: dict[int, tuple[int, ...]] = {}

    def repair(self) -> Repair:
        working = working_geometry(self.original)
        cells = working.copy()
        check_cancelled(self.progress)
        rings = RingSegments.of(cells)
        known = KnownSegments(cells, rings.directed())
        check_cancelled(self.progress)
        shaped = mend_shapes(cells, self.rules, self.scope.rows(*_SHAPE_RULES), rings)
        del rings
        self.account.enter_shapes(shaped)
        cells = shaped.cells
        cells[list(shaped.left)] = usable(cells[list(shaped.left)])
        for row, cell in merge_vertices(cells, shaped.merged).items():
            cells[row] = cell
        self._drop_twins(cells)
        check_cancelled(self.progress)
        self.progress.set(0.1)
        border = None if self.subject.community is None else Border.of(self.subject.community)
        homes = np.zeros(len(cells), dtype=np.intp) if border is None else border.homes(cells)
        scraps = [piece for row in sorted(shaped.scraps) for piece in shaped.scraps[row]]
        slivers = self._free_slivers(cells, homes)
        mend = mend_coverage(
            cells,
            self._scene(homes, border),
            objects([*scraps, *slivers.values()]),
            self.scope,
            self.settings,
            known,
            Span(self.progress, 0.1, 0.9),
        )
        self._settle_slivers(slivers, mend)
        final = self._final_geometry(mend.cells, working, shaped)
        self.account.enter_coverage(mend)
        return self._result(final, mend, homes, border)

    def _scene(self, homes: NDArray[np.intp], border: Border | None) -> Scene:
        return Scene(
            homes,
            targets_of(self.subject, homes, border),
            self.rank,
            border,
            self.settings.near_tie,
            self.settings.max_gap_width,
            self.rules[RuleId.DUPLICATE_VERTEX].required_tolerance(),
            self.rules[RuleId.SPIKE].required_tolerance(),
        )

    # Cells that go

    def _drop_twins(self, cells: NDArray[np.object_]) -> None:
        if not self.rules.enabled(RuleId.DUPLICATE_GEOMETRY):
            return
        chosen = self.scope.rows(RuleId.DUPLICATE_GEOMETRY)
        twins = {row: stays for row, stays in find_twins(cells, self.rank).items() if chosen[row]}
        self.account.enter_twins(twins, cells)
        for row, stays in twins.items():
            self.heirs[row] = (stays,)
            cells[row] = None

    def _free_slivers(self, cells: NDArray[np.object_], homes: NDArray[np.intp]) -> dict[int, Any]:
        if not self.rules.enabled(RuleId.SLIVER):
            return {}
        width = self.rules[RuleId.SLIVER].required_tolerance()
        return free_slivers(cells, homes, self.scope.rows(RuleId.SLIVER), width)

    def _settle_slivers(self, slivers: dict[int, Any], mend: CoverageMend) -> None:
        for row, heirs in heirs_of(slivers, mend.cells).items():
            self.heirs[row] = heirs
            self.account.enter_sliver(row, slivers[row], heirs[0])
        for row, heirs in self.heirs.items():
            if heirs[0] in slivers and heirs[0] in self.heirs:  # the twin of a sliver
                self.heirs[row] = self.heirs[heirs[0]]

    # The result

    def _final_geometry(
        self, cells: NDArray[np.object_], working: NDArray[np.object_], shaped: Shaped
    ) -> NDArray[np.object_]:
        """What each row has in the end: the very geometry given, unless it is another now."""
        final = self.original.copy()
        for row in range(len(final)):
            now, before = cells[row], working[row]
            if now is None or now is before:
                continue
            if row in shaped.left and same_shape(now, usable(working[[row]])[0]):
                continue
            if not same_shape(now, before):
                final[row] = now
        return final

    def _result(
        self, final: NDArray[np.object_], mend: CoverageMend, homes: NDArray[np.intp], border: Border | None
    ) -> Repair:
        stays = np.ones(len(final), dtype=bool)
        stays[list(self.heirs)] = False
        moved = np.array([now is not was for now, was in zip(final, self.original, strict=True)], dtype=bool)
        moved &= stays
        mending = AttributeMending(self.subject, self.settings, self.scope, self.account)
        attributes = mending.mended(final, moved, stays, homes, border)
        moves = find_moves(
            self.original[moved],
            final[moved],
            attributes.codes[moved],
            np.concatenate(mend.snapped) if mend.snapped else np.empty((0, 4)),
        )
        removed = removed_rows(self.grid, self.heirs, attributes.codes)
        retired = retire_removed(
            removed, attributes.codes[stays], self.subject.history, self.settings.end_date
        )
        whole = FeatureTable(self.grid.name, final, self.grid.fids, attributes.columns)
        self.progress.set(1.0)
        return Repair(
            whole.take(np.flatnonzero(stays)),
            np.sort(self.grid.fids[moved | attributes.changed]),
            removed,
            retired,
            moves,
            self.account.done(),
            self.account.left(),
        )
