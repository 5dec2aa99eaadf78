"""Retire and renumber: a changed cell gets a new code, the old one rests in the history for good.

S3: "任何单元网格发生变更后，原编码须停止使用，而新的单元网格应当依据上述规定进行重新编码."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..coding import UnitGridCode, community_code_problem, reading_order
from ..coding.unit_grid_code import COMMUNITY_DIGITS
from ..division.divide import component_counts
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .archive import GRID_FIELDS, fields_of, grown_history, retired_cells, typed
from .compare import GridComparison, compare_grids
from .dates import date_problem, today
from .ledger import Ledger
from .same_ground import as_polygons, codes_of, same_ground
from .tolerances import EXACT


@dataclass(frozen=True)
class RetirementSettings:
    """``start_date`` of new cells and ``end_date`` of retired ones, YYYYMMDD.

    A cell is the same one as long as its ground is, within ``tolerance`` metres; by default
    that allows for nothing but vertices inserted on its straight edges.
    """

    start_date: str = field(default_factory=today)
    end_date: str = field(default_factory=today)
    tolerance: float = EXACT


@dataclass(frozen=True)
class Retirement:
    """A grid whose changed cells are renumbered.

    ``unit_grid`` ordered by code; ``history`` (``unit_grid_history``) with the cells retired
    now after those it had; ``comparison`` between the grid before and ``unit_grid``;
    ``retired`` and ``issued``: the codes that ended and those that began.
    """

    unit_grid: FeatureTable
    history: FeatureTable
    comparison: GridComparison
    retired: tuple[str, ...]
    issued: tuple[str, ...]


def retire_and_renumber(
    before: FeatureTable,
    after: FeatureTable,
    history: FeatureTable | None = None,
    settings: RetirementSettings | None = None,
    *,
    community: FeatureTable | None = None,
    component: FeatureTable | None = None,
    progress: Progress | None = None,
) -> Retirement:
    """Give every cell of ``after`` that is not a cell of ``before`` a code never used before.

    A cell of ``after`` keeps its code if ``before`` has a cell of that code on the same ground.
    A code typed in by hand stays if it is well formed, of the right community and was never
    used. All others are numbered after the highest number that ``before``, ``after`` and
    ``history`` ever used in their community, from west to east and north to south among
    themselves. Cells of ``before`` that are not kept go to the history with the end date and
    ``replaced_by``: the codes on their ground, largest share first.

    Tables are in one metric CRS. ``community`` says in which community a new cell lies (else
    its field ``community_code``, else the cell it came from); ``component`` lets the
    components of new cells be counted (else the count is emptied). Raises ``InputError``
    for dates that are none, codes that occur twice, cells without geometry or community, and
    communities out of numbers; ``Cancelled`` on request.
    """
    settings, progress = settings or RetirementSettings(), progress or Silent()
    history = history if history is not None else FeatureTable.empty("unit_grid_history")
    _require_sound(before, after, settings)
    kept = _kept(before, after, settings.tolerance)
    check_cancelled(progress)
    lineage = compare_grids(before, after, Span(progress, 0.0, 0.4), tolerance=settings.tolerance)
    origin = _origins(lineage, len(after))
    codes = _codes(before, after, history, kept, origin, community)
    check_cancelled(progress)
    grid = _renumbered(before, after, codes, kept, origin, settings, component)
    progress.set(0.5, tr("Keeping the history"))
    comparison = compare_grids(before, grid, Span(progress, 0.5, 0.95), tolerance=settings.tolerance)
    gone = _gone(before, grid)
    _require_order(before, gone, settings.end_date)
    grown = _grown(history, before, gone, comparison, codes_of(grid), settings.end_date)
    progress.set(1.0)
    return Retirement(
        grid,
        grown,
        comparison,
        tuple(sorted(codes_of(before)[gone].tolist())),
        tuple(sorted(codes[~kept].tolist())),
    )


def _require_sound(before: FeatureTable, after: FeatureTable, settings: RetirementSettings) -> None:
    problems = [
        problem
        for name, date in (("start_date", settings.start_date), ("end_date", settings.end_date))
        if (problem := date_problem(name, date)) is not None
    ]
    codes, counts = np.unique(codes_of(before).astype(str), return_counts=True)
    twice = codes[(counts > 1) | (codes == "")].tolist()
    if twice:
        problems.append(
            Problem(
                "CODE_DUPLICATE",
                before.name,
                tr("Codes of the grid before that are missing or occur twice: {codes}.", codes=_some(twice)),
                tr("Give every cell of that grid one code of its own first."),
            )
        )
    nothing = shapely.is_missing(after.geometry) | shapely.is_empty(after.geometry)
    if nothing.any():
        problems.append(
            Problem(
                "GEOMETRY_MISSING",
                after.name,
                tr("Cells have no geometry."),
                tr("Draw them or delete them."),
                fids=tuple(after.fids[nothing].tolist()),
            )
        )
    if problems:
        raise InputError(problems)


def _kept(before: FeatureTable, after: FeatureTable, tolerance: float) -> NDArray[np.bool_]:
    """(m,) which cells of ``after`` are those of the same code in ``before``; of doubles the first."""
    row_of = {code: row for row, code in enumerate(codes_of(before).tolist())}
    rows = np.array([row_of.get(code, -1) for code in codes_of(after).tolist()], dtype=np.intp)
    known = np.flatnonzero(rows >= 0)
    same = same_ground(before.geometry[rows[known]], after.geometry[known], tolerance)
    known = known[same]
    kept = np.zeros(len(after), dtype=bool)
    kept[known[np.unique(rows[known], return_index=True)[1]]] = True
    return kept


def _origins(comparison: GridComparison, count: int) -> NDArray[np.intp]:
    """(m,) the row of the old cell that gave most ground to each new one, -1 for none."""
    origin = np.full(count, -1, dtype=np.intp)
    order = np.argsort(comparison.area, kind="stable")
    origin[comparison.new[order]] = comparison.old[order]
    return origin


def _codes(
    before: FeatureTable,
    after: FeatureTable,
    history: FeatureTable,
    kept: NDArray[np.bool_],
    origin: NDArray[np.intp],
    community: FeatureTable | None,
) -> NDArray[np.object_]:
    codes = codes_of(after)
    home = _homes(before, after, kept, origin, community)
    ledger = Ledger([*codes_of(before).tolist(), *codes_of(history).tolist()])
    fresh = np.zeros(len(after), dtype=bool)
    for row in np.flatnonzero(~kept).tolist():
        if codes[row] not in ledger and _belongs(codes[row], home[row]):
            fresh[row] = True
            ledger.take(codes[row])
    for code in sorted(set(home[~kept & ~fresh].tolist())):
        mine = np.flatnonzero(~kept & ~fresh & (home == code))
        cells = _largest_parts(after.geometry[mine])
        # Rows are ranked from a canonical order, so that the order of the features is no matter.
        canonical = np.lexsort(shapely.bounds(cells).T[::-1])
        mine, cells = mine[canonical], cells[canonical]
        for row in mine[np.argsort(reading_order(cells))].tolist():
            codes[row] = ledger.next(code)
    return codes


def _belongs(code: str, community: str) -> bool:
    try:
        return UnitGridCode.parse(code).community_code == community
    except ValueError:
        return False


def _largest_parts(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    parts, owner = shapely.get_parts(as_polygons(geometry), return_index=True)
    order = np.lexsort((-shapely.area(parts), owner))
    return parts[order[np.unique(owner[order], return_index=True)[1]]]


def _homes(
    before: FeatureTable,
    after: FeatureTable,
    kept: NDArray[np.bool_],
    origin: NDArray[np.intp],
    community: FeatureTable | None,
) -> NDArray[np.object_]:
    """(m,) the code of the community that each new cell lies in; "" for kept ones."""
    home = np.full(len(after), "", dtype=object)
    new = np.flatnonzero(~kept)
    located = _located(after.geometry[new], community)
    own = after.column("community_code", "")
    codes, old_codes = codes_of(after), codes_of(before)
    homeless = []
    for row, found in zip(new.tolist(), located.tolist(), strict=True):
        from_cell = old_codes[origin[row]][:COMMUNITY_DIGITS] if origin[row] >= 0 else ""
        wishes = (found, own[row], from_cell, codes[row][:COMMUNITY_DIGITS])
        good = [str(wish) for wish in wishes if wish and community_code_problem(wish) is None]
        if good:
            home[row] = good[0]
        else:
            homeless.append(row)
    if homeless:
        raise InputError(
            [
                Problem(
                    "CELL_WITHOUT_COMMUNITY",
                    after.name,
                    tr("It cannot be told in which community these cells lie, so they cannot be numbered."),
                    tr("Give the layer of communities, or fill in the field community_code."),
                    fids=tuple(after.fids[homeless].tolist()),
                )
            ]
        )
    return home


def _located(cells: NDArray[np.object_], community: FeatureTable | None) -> NDArray[np.object_]:
    """The code of the community that holds most of each cell, "" where none does."""
    found = np.full(len(cells), "", dtype=object)
    if community is None or not len(community) or not len(cells):
        return found
    cells, places = as_polygons(cells), as_polygons(community.geometry)
    cell, place = STRtree(places).query(cells, predicate="intersects")
    area = shapely.area(shapely.intersection(cells[cell], places[place]))
    order = np.lexsort((place, area))
    order = order[area[order] > 0]
    found[cell[order]] = codes_of(community)[place[order]]
    return found


def _renumbered(
    before: FeatureTable,
    after: FeatureTable,
    codes: NDArray[np.object_],
    kept: NDArray[np.bool_],
    origin: NDArray[np.intp],
    settings: RetirementSettings,
    component: FeatureTable | None,
) -> FeatureTable:
    """``after`` with the codes and with the attributes of new cells, ordered by code."""
    new = np.flatnonzero(~kept)
    columns = {name: np.array(after.column(name), dtype=object) for name in fields_of(after, GRID_FIELDS)}
    columns["code"] = codes.copy()
    for name, value in (("start_date", settings.start_date), ("end_date", None)):
        columns[name][new] = value
    columns["community_code"][new] = [code[:COMMUNITY_DIGITS] for code in codes[new].tolist()]
    columns["area_m2"][new] = np.round(shapely.area(as_polygons(after.geometry[new])), 2)
    counts: Any = [None] * len(new)
    if component is not None:
        counts = component_counts(after.geometry, component.geometry)[new]
    columns["component_count"][new] = counts
    inherited = before.column("patrol_class", None)
    for row in new.tolist():
        if not columns["patrol_class"][row] and origin[row] >= 0:
            columns["patrol_class"][row] = inherited[origin[row]]
    order = np.argsort(codes.astype(str), kind="stable")
    return FeatureTable.of(
        "unit_grid",
        after.geometry[order],
        **{name: typed(name, values[order]) for name, values in columns.items()},
    )


def _gone(before: FeatureTable, grid: FeatureTable) -> NDArray[np.intp]:
    """Rows of the cells of ``before`` whose code is not in the grid any more, by code."""
    codes = codes_of(before).astype(str)
    gone = np.flatnonzero(~np.isin(codes, codes_of(grid).astype(str)))
    return gone[np.argsort(codes[gone], kind="stable")]


def _require_order(before: FeatureTable, gone: NDArray[np.intp], end_date: str) -> None:
    starts = before.column("start_date", "")
    late = [row for row in gone.tolist() if isinstance(starts[row], str) and starts[row] > end_date]
    if late:
        raise InputError(
            [
                Problem(
                    "DATE_ORDER",
                    before.name,
                    tr(
                        "Cells would end on {date}, before they began: {codes}.",
                        date=end_date,
                        codes=_some(codes_of(before)[late].tolist()),
                    ),
                    tr("Give a later end date, or correct their start dates."),
                    fids=tuple(before.fids[late].tolist()),
                )
            ]
        )


def _grown(
    history: FeatureTable,
    before: FeatureTable,
    gone: NDArray[np.intp],
    comparison: GridComparison,
    codes: NDArray[np.object_],
    end_date: str,
) -> FeatureTable:
    """The history with the cells that are gone now."""
    successors = [",".join(codes[comparison.successors(row)].tolist()) for row in gone.tolist()]
    return grown_history(history, retired_cells(before.take(gone), end_date, successors))


def _some(codes: Sequence[str], limit: int = 10) -> str:
    return ", ".join(code or "–" for code in codes[:limit]) + (" …" if len(codes) > limit else "")
