"""A whole repair: shapes, twins, slivers, coverage, codes and areas, and the account of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..coding.unit_grid_code import COMMUNITY_DIGITS, community_code_text
from ..history.same_ground import codes_of
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..topology.flags import Flag, in_order
from ..topology.naming import CellNames
from ..topology.rules import RuleId
from ..topology.subject import Subject
from .border import Border
from .codes import Recoded, community_of, mend_codes
from .coverage import CoverageMend, mend_coverage
from .duplicates import find_twins
from .faults import Faults
from .loose import KnownSegments, RingSegments
from .redraw import Given, Scene, narrow, same_shape
from .result import Mend, Repair, find_moves
from .scope import Scope
from .settings import RepairSettings
from .shapes import Shaped, mend_shapes
from .snapping import merge_vertices

_SHAPE_RULES = (
    RuleId.GEOMETRY_MISSING,
    RuleId.SELF_INTERSECTION,
    RuleId.MULTIPART,
    RuleId.SPIKE,
    RuleId.DUPLICATE_VERTEX,
)
_CODE_RULES = (RuleId.CODE_MALFORMED, RuleId.CODE_DUPLICATE, RuleId.CODE_REUSED)


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
    matter. Raises ``Cancelled`` on request.
    """
    settings, progress = settings or RepairSettings(), progress or Silent()
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
        self.names = CellNames(subject)
        self.grid = subject.unit_grid
        self.original = self.grid.geometry
        self.codes = codes_of(self.grid)
        self.rank = _rank(self.codes, self.grid.fids)
        self.scope = Scope(only, self.grid.fids, self.rules)
        self.done: list[Mend] = []
        self.left: list[Flag] = []
        #: Row of what is gone -> row that has its ground, or -1.
        self.gone: dict[int, int] = {}

    def repair(self) -> Repair:
        cells = self._working_geometry()
        check_cancelled(self.progress)
        rings = RingSegments.of(cells)
        self.known = KnownSegments(cells, rings.directed())
        check_cancelled(self.progress)
        shaped = mend_shapes(cells, self.rules, self.scope.rows(*_SHAPE_RULES), rings)
        del rings
        self._report_shapes(shaped)
        cells = shaped.cells
        cells[list(shaped.left)] = _usable(cells[list(shaped.left)])
        for row, cell in merge_vertices(cells, shaped.merged).items():
            cells[row] = cell
        self._drop_twins(cells)
        check_cancelled(self.progress)
        self.progress.set(0.1)
        border = None if self.subject.community is None else Border.of(self.subject.community)
        homes = np.zeros(len(cells), dtype=np.intp) if border is None else border.homes(cells)
        scraps = [piece for row in sorted(shaped.scraps) for piece in shaped.scraps[row]]
        slivers = self._free_slivers(cells, homes)
        scene = Scene(
            homes,
            self._targets(homes, border),
            self.rank,
            border,
            self.settings.near_tie,
            self.settings.max_gap_width,
            self.rules[RuleId.DUPLICATE_VERTEX].required_tolerance(),
            self.rules[RuleId.SPIKE].required_tolerance(),
        )
        mend = self._mend_coverage(cells, scene, [*scraps, *slivers.values()], Span(self.progress, 0.1, 0.9))
        self._heirs_of_slivers(slivers, mend)
        final = self._final_geometry(mend.cells, shaped)
        self._report_coverage(mend)
        return self._account(final, mend, homes, border)

    def _mend_coverage(
        self, cells: NDArray[np.object_], scene: Scene, scraps: list[Any], progress: Progress
    ) -> CoverageMend:
        return mend_coverage(
            cells,
            scene,
            _objects(scraps),
            self.scope,
            self.settings,
            self.known,
            progress,
        )

    # Before the coverage

    def _working_geometry(self) -> NDArray[np.object_]:
        """Flat polygons; None where there is nothing to work with."""
        cells = self.original.copy()
        high = shapely.has_z(cells)
        cells[high] = shapely.force_2d(cells[high])
        usable = np.isin(shapely.get_type_id(cells), (3, 6)) & ~shapely.is_empty(cells)
        for row in np.flatnonzero(usable & ~np.isfinite(shapely.area(cells))).tolist():
            usable[row] = False
        cells[~usable] = None
        self.working = cells.copy()
        return cells

    def _drop_twins(self, cells: NDArray[np.object_]) -> None:
        if not self.rules.enabled(RuleId.DUPLICATE_GEOMETRY):
            return
        chosen = self.scope.rows(RuleId.DUPLICATE_GEOMETRY)
        for row, stays in sorted(find_twins(cells, self.rank).items()):
            if not chosen[row]:
                continue
            message = tr(
                "{gone} was the same polygon as {kept} and was removed.",
                gone=self.names.names([row]),
                kept=self.names.names([stays]),
            )
            self._mended(RuleId.DUPLICATE_GEOMETRY, [row, stays], cells[row], message)
            self.gone[row] = stays
            cells[row] = None

    def _free_slivers(self, cells: NDArray[np.object_], homes: NDArray[np.intp]) -> dict[int, Any]:
        """Take out the cells that are slivers and have a neighbour; their ground by row."""
        if not self.rules.enabled(RuleId.SLIVER):
            return {}
        width = self.rules[RuleId.SLIVER].required_tolerance()
        thin = 2.0 * shapely.area(cells) <= width * shapely.length(cells)
        rows = np.flatnonzero(thin & (shapely.get_type_id(cells) == 3) & self.scope.rows(RuleId.SLIVER))
        rows = np.array([row for row in rows.tolist() if narrow(cells[row], width)], dtype=np.intp)
        slivers = {}
        if len(rows):
            tree = STRtree(cells)
            for row in rows.tolist():
                near = tree.query(cells[row], predicate="intersects")
                near = near[(near != row) & (homes[near] == homes[row]) & ~np.isin(near, rows)]
                if (shapely.length(shapely.intersection(cells[near], cells[row])) > 0.0).any():
                    slivers[row] = cells[row]
        for row in slivers:
            cells[row] = None
        return slivers

    def _targets(self, homes: NDArray[np.intp], border: Border | None) -> NDArray[np.float64]:
        """(n,) target area of each cell in m²: its community's own, or that of all."""
        target = np.full(len(homes), float(self.subject.target_area))
        community = self.subject.community
        if border is None or community is None:
            return target
        own = dict(
            zip(
                [community_code_text(code) for code in community.column("code").tolist()],
                community.column("target_area").tolist(),
                strict=True,
            )
        )
        for index, code in enumerate(border.codes):
            wanted = own.get(code)
            if isinstance(wanted, (int, float)) and wanted > 0:
                target[homes == index] = float(wanted)
        return target

    # After the coverage

    def _heirs_of_slivers(self, slivers: dict[int, Any], mend: CoverageMend) -> None:
        """Whoever has most of a sliver now follows it; one nobody took is put back."""
        rows = np.array([row for row, cell in enumerate(mend.cells) if cell is not None], dtype=np.intp)
        tree = STRtree(mend.cells[rows]) if slivers else None
        for row, ground in sorted(slivers.items()):
            near = rows[np.sort(tree.query(ground, predicate="intersects"))] if tree else rows
            shares = shapely.area(shapely.intersection(mend.cells[near], ground))
            if shares.sum() < 0.5 * shapely.area(ground):
                mend.cells[row] = ground
                continue
            heir = int(near[int(np.argmax(np.round(shares, 6)))])
            self.gone[row] = heir
            message = tr(
                "{gone} was a sliver; its ground went to {heir}.",
                gone=self.names.names([row]),
                heir=self.names.names([heir]),
            )
            self._mended(RuleId.SLIVER, [row, heir], ground, message, float(shapely.area(ground)))

    def _final_geometry(self, cells: NDArray[np.object_], shaped: Shaped) -> NDArray[np.object_]:
        """What each row has in the end: the very geometry given, unless it is another now."""
        final = self.original.copy()
        for row in range(len(final)):
            now = cells[row]
            before = self.working[row]
            if now is None or now is before:
                continue
            if row in shaped.left and same_shape(now, _usable(_objects([before]))[0]):
                continue
            if not same_shape(now, before):
                final[row] = now
        return final

    def _report_shapes(self, shaped: Shaped) -> None:
        for row, found in sorted(shaped.mended.items()):
            for rule in found:
                message = _shape_message(rule, self.names.names([row]))
                where = shapely.difference(_usable(self.original[[row]])[0], shaped.cells[row])
                place = shaped.cells[row].centroid if where.is_empty else where
                self._mended(rule, [row], place, message, float(shapely.area(where)))
        for row, rule in sorted(shaped.left.items()):
            geometry = self.original[row] if self.original[row] is not None else shapely.Polygon()
            message = _left_message(rule, self.names.names([row]))
            self.left.append(self.names.flag(self.rules[rule], [row], geometry, message))

    def _report_coverage(self, mend: CoverageMend) -> None:
        snapped = {tuple(place): None for moves in mend.snapped for place in moves[:, :2].tolist()}
        rows = sorted(set(mend.matched) - mend.reverted)
        for row in rows:
            vertices = [tuple(point) for point in shapely.get_coordinates(self.original[row]).tolist()]
            places = sorted(set(vertices) & set(snapped))
            geometry = shapely.multipoints(places) if places else mend.cells[row].centroid
            message = tr(
                "Vertices of {cell} were matched with those of its neighbours.", cell=self.names.names([row])
            )
            self._mended(RuleId.UNMATCHED_VERTEX, [row], geometry, message)
        for given in mend.given:
            if given.had != (given.row,):  # else another cell had been cut off it beforehand
                self._report_given(given)
        faults = mend.left
        tree = STRtree(mend.cells)
        for number in range(len(faults.ground)):
            self._leave_ground(faults, number, tree)
        if len(faults.edge):
            touching = tree.query(shapely.points(faults.vertex), predicate="dwithin", distance=1e-3)
            for number, vertex in enumerate(shapely.points(faults.vertex)):
                near = np.unique(touching[1][touching[0] == number]).tolist()
                message = tr("Not all of {cells} have the vertex they meet at.", cells=self.names.names(near))
                flag = self.names.flag(self.rules[RuleId.UNMATCHED_VERTEX], near, vertex, message)
                self.left.append(flag)

    def _report_given(self, given: Given) -> None:
        area = float(shapely.area(given.ground))
        values = {"area": f"{area:.2f}", "cell": self.names.names([given.row] if given.row >= 0 else [])}
        if given.row < 0:
            rule, message = (
                RuleId.OUTSIDE_COMMUNITY,
                tr("{area} m² outside every community were cut off.", **values),
            )
        elif not given.had:
            rule, message = RuleId.GAP, tr("{area} m² without a cell went to {cell}.", **values)
        elif len(given.had) > 1:
            rule, message = RuleId.OVERLAP, tr("{area} m² of overlap went to {cell}.", **values)
        else:
            rule = RuleId.MULTIPART if self.subject.community is None else RuleId.ASTRIDE_COMMUNITY
            message = tr("{area} m² of another cell went to {cell}.", **values)
        rows = sorted({*given.had, given.row} - {-1})
        self._mended(rule, rows, given.ground, message, area)

    def _leave_ground(self, faults: Faults, number: int, tree: STRtree) -> None:
        ground = faults.ground[number]
        near = np.unique(tree.query(ground, predicate="dwithin", distance=1e-6)).tolist()
        area = float(shapely.area(ground))
        values = {"area": f"{area:.2f}", "cells": self.names.names(near) or "–"}
        if faults.beyond[number]:
            rule, message = (
                RuleId.OUTSIDE_COMMUNITY,
                tr("{area} m² of {cells} lie in no community.", **values),
            )
        elif faults.cells[number] == 0:
            rule, message = RuleId.GAP, tr("{area} m² beside {cells} belong to no cell.", **values)
            on_purpose = self.rules[rule].required_tolerance()
            if on_purpose > 0.0 and not narrow(ground, on_purpose):
                return
        elif faults.cells[number] == 1:
            rule, message = (
                RuleId.ASTRIDE_COMMUNITY,
                tr("{area} m² at {cells} lie in another community than their cell.", **values),
            )
        else:
            rule, message = RuleId.OVERLAP, tr("{cells} overlap by {area} m².", **values)
        if self.rules.enabled(rule):
            self.left.append(self.names.flag(self.rules[rule], near, ground, message, area))

    # The account

    def _account(
        self,
        final: NDArray[np.object_],
        mend: CoverageMend,
        homes: NDArray[np.intp],
        border: Border | None,
    ) -> Repair:
        stays = np.ones(len(final), dtype=bool)
        stays[list(self.gone)] = False
        moved = np.array(
            [row for row in np.flatnonzero(stays).tolist() if final[row] is not self.original[row]],
            dtype=np.intp,
        )
        recoded = self._recode(final, stays, homes, border)
        columns = dict(self.grid.columns)
        changed = stays & False
        changed[moved] = True
        for row in recoded.renewed:
            changed[row] = True
        if recoded.renewed:
            columns["code"] = recoded.codes
            columns |= self._communities_of(recoded)
        if "area_m2" in columns and self.settings.codes:
            columns["area_m2"], restated = self._areas(final, moved, stays)
            changed |= restated
        codes = np.array([*recoded.codes, None], dtype=object)[:-1]
        moves = find_moves(
            self.original[moved],
            final[moved],
            codes[moved],
            np.concatenate(mend.snapped) if mend.snapped else np.empty((0, 4)),
        )
        whole = FeatureTable(self.grid.name, final, self.grid.fids, columns)
        gone = np.array(sorted(self.gone), dtype=np.intp)
        removed = self.grid.take(gone)
        heirs = [recoded.codes[self.gone[row]] if self.gone[row] >= 0 else "" for row in gone.tolist()]
        removed = FeatureTable(
            removed.name,
            removed.geometry,
            removed.fids,
            {**removed.columns, "replaced_by": np.array([*heirs, None], dtype=object)[:-1]},
        )
        self.progress.set(1.0)
        return Repair(
            whole.take(np.flatnonzero(stays)),
            np.sort(self.grid.fids[changed]),
            removed,
            moves,
            tuple(sorted(self.done, key=_place_of)),
            tuple(in_order(self.left)),
        )

    def _recode(
        self,
        final: NDArray[np.object_],
        stays: NDArray[np.bool_],
        homes: NDArray[np.intp],
        border: Border | None,
    ) -> Recoded:
        if "code" not in self.grid.columns or not self.settings.codes:
            return Recoded(self.codes, {}, {})
        retired = np.empty(0, dtype=object)
        if self.subject.history is not None:
            retired = codes_of(self.subject.history)
        rows = np.flatnonzero(stays)
        # The codes of rows that are gone rest for good; those of twins may be their twin's own.
        gone = [self.codes[row] for row in sorted(self.gone)]
        mine = set(self.codes[rows].tolist())
        resting = np.array([*retired, *(code for code in gone if code not in mine), None], dtype=object)[:-1]
        recoded = mend_codes(
            self.codes[rows],
            resting,
            self._communities(homes, border)[rows],
            final[rows],
            self._seniority()[rows],
            self.rules,
            self.scope.rows(*_CODE_RULES)[rows],
        )
        codes = self.codes.copy()
        codes[rows] = recoded.codes
        renewed = {int(rows[row]): rule for row, rule in recoded.renewed.items()}
        for row, rule in sorted(renewed.items()):
            message = tr("{cell} has the code {code} now.", cell=self.names.names([row]), code=codes[row])
            self._mended(rule, [row], _anchor(final[row]), message)
        left = {int(rows[row]): rule for row, rule in recoded.left.items()}
        for row, rule in sorted(left.items()):
            message = tr(
                "{cell} needs a new code, but its community is not known or has none left.",
                cell=self.names.names([row]),
            )
            self.left.append(self.names.flag(self.rules[rule], [row], _anchor(final[row]), message))
        return Recoded(codes, renewed, left)

    def _communities(self, homes: NDArray[np.intp], border: Border | None) -> NDArray[np.object_]:
        """(n,) the 12 digits of the community each cell lies in; "" where nothing tells."""
        stated = [community_code_text(code) for code in self.grid.column("community_code").tolist()]
        by_code = [community_of(code) for code in self.codes.tolist()]
        told = [
            (border.codes[home] if border is not None and home >= 0 else "") or name or code
            for home, name, code in zip(homes.tolist(), stated, by_code, strict=True)
        ]
        known = {code[:COMMUNITY_DIGITS] for code in by_code if code}
        if len(known) == 1:  # a grid of one community
            told = [name or next(iter(known)) for name in told]
        return np.array([*told, None], dtype=object)[:-1]

    def _communities_of(self, recoded: Recoded) -> dict[str, NDArray[Any]]:
        if "community_code" not in self.grid.columns:
            return {}
        column = self.grid.columns["community_code"].astype(object)
        for row in recoded.renewed:
            column[row] = recoded.codes[row][:COMMUNITY_DIGITS]
        return {"community_code": column}

    def _seniority(self) -> NDArray[np.intp]:
        """(n,) rank by start date, then feature id: of cells with one code the oldest keeps it."""
        dates = [str(date) if date else "99999999" for date in self.grid.column("start_date").tolist()]
        order = sorted(range(len(dates)), key=lambda row: (dates[row], int(self.grid.fids[row])))
        rank = np.empty(len(order), dtype=np.intp)
        rank[order] = np.arange(len(order))
        return rank

    def _areas(
        self, final: NDArray[np.object_], moved: NDArray[np.intp], stays: NDArray[np.bool_]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The column of areas as it should be, and which rows state another one now."""
        column = self.grid.columns["area_m2"].copy()
        stated = np.array([_number(value) for value in column.tolist()], dtype=float)
        area = shapely.area(np.where(shapely.is_missing(final), shapely.Polygon(), final))
        wrong = np.zeros(len(final), dtype=bool)
        if self.rules.enabled(RuleId.AREA_MISSTATED):
            tolerance = self.rules[RuleId.AREA_MISSTATED].required_tolerance()
            wrong = ~(np.abs(stated - area) <= tolerance) & ~shapely.is_missing(final)
            wrong &= shapely.is_valid(final) & self.scope.rows(RuleId.AREA_MISSTATED)
        shape = np.zeros(len(final), dtype=bool)
        shape[moved] = True
        for row in np.flatnonzero(wrong & ~shape & stays).tolist():
            message = tr("The area of {cell} was stated wrong.", cell=self.names.names([row]))
            self._mended(RuleId.AREA_MISSTATED, [row], _anchor(final[row]), message)
        renew = (wrong | shape) & stays
        if column.dtype.kind in "iu":
            area = np.round(area)
        column[renew] = area[renew]
        return column, renew & (stated != area)

    def _mended(self, rule: RuleId, rows: list[int], geometry: Any, message: str, area: float = 0.0) -> None:
        flag = self.names.flag(self.rules[rule], rows, geometry, message)
        self.done.append(Mend(rule, flag.codes, flag.fids, geometry, message, area))


def _rank(codes: NDArray[np.object_], fids: NDArray[np.int64]) -> NDArray[np.intp]:
    """(n,) place of each row by code, then feature id; rows without a code come last."""
    order = sorted(range(len(codes)), key=lambda row: (not codes[row], codes[row], int(fids[row])))
    rank = np.empty(len(order), dtype=np.intp)
    rank[order] = np.arange(len(order))
    return rank


def _usable(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    """Valid (multi)polygons of the ground that geometries enclose; None where there is none."""
    usable = shapely.force_2d(cells)
    for row in np.flatnonzero(~shapely.is_valid(usable)).tolist():
        if usable[row] is not None:
            usable[row] = shapely.make_valid(usable[row], method="structure", keep_collapsed=False)
    keep = np.isin(shapely.get_type_id(usable), (3, 6)) & ~shapely.is_empty(usable)
    usable[~keep] = None
    return usable


def _objects(geometries: list[Any]) -> NDArray[np.object_]:
    return np.array([*geometries, None], dtype=object)[:-1]


def _anchor(geometry: Any) -> Any:
    return shapely.Point() if geometry is None or shapely.is_empty(geometry) else shapely.centroid(geometry)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def _place_of(mend: Mend) -> tuple[int, tuple[str, ...], list[float], str]:
    bounds = [0.0] * 4 if shapely.is_empty(mend.geometry) else shapely.bounds(mend.geometry).tolist()
    return list(RuleId).index(mend.rule), mend.codes, bounds, mend.message


def _shape_message(rule: RuleId, cell: str) -> str:
    if rule is RuleId.SELF_INTERSECTION:
        return tr("The outline of {cell} crossed or touched itself; the largest part was kept.", cell=cell)
    if rule is RuleId.MULTIPART:
        return tr("{cell} had several parts; the largest was kept.", cell=cell)
    if rule is RuleId.SPIKE:
        return tr("Spikes of {cell} were cut off.", cell=cell)
    return tr("Repeated vertices of {cell} were dropped.", cell=cell)


def _left_message(rule: RuleId, cell: str) -> str:
    if rule is RuleId.GEOMETRY_MISSING:
        return tr("{cell} has no usable polygon.", cell=cell)
    if rule is RuleId.MULTIPART:
        return tr("{cell} has parts that no neighbour touches.", cell=cell)
    return tr("The outline of {cell} could not be mended.", cell=cell)
