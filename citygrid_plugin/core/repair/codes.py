"""Codes that are missing, malformed, given twice or retired: the next free one instead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding.reading_order import reading_order
from ..coding.unit_grid_code import COMMUNITY_DIGITS, community_code_problem, unit_grid_code_problem
from ..history.ledger import Ledger
from ..model.problems import InputError
from ..topology.rules import RuleBook, RuleId


@dataclass(frozen=True)
class Recoded:
    """``codes`` (n,) as they should be; ``renewed``: why, by row; ``left``: rows without a free code."""

    codes: NDArray[np.object_]
    renewed: dict[int, RuleId]
    left: dict[int, RuleId]


def mend_codes(
    codes: NDArray[np.object_],
    retired: NDArray[np.object_],
    community: NDArray[np.object_],
    cells: NDArray[np.object_],
    seniority: NDArray[np.intp],
    rules: RuleBook,
    chosen: NDArray[np.bool_],
) -> Recoded:
    """Give new codes to the ``chosen`` (n,) cells whose code cannot stay.

    ``community`` (n,): the 12 digits of the community each lies in, "" where unknown.
    ``seniority`` (n,): of cells with one code the lowest keeps it. New codes follow the
    highest ever used in the community, in reading order: none of ``codes`` or ``retired``
    is ever used again (原编码须停止使用).
    """
    found = _faulty(codes, set(retired.tolist()), seniority)
    faulty = {row: rule for row, rule in found.items() if rules.enabled(rule) and chosen[row]}
    recoded = Recoded(codes.copy(), {}, {})
    ledger = Ledger([*codes.tolist(), *retired.tolist()])
    for home in sorted({community[row] for row in faulty}):
        mine = np.array(sorted(row for row in faulty if community[row] == home))
        if community_code_problem(home) is not None:
            recoded.left.update({row: faulty[row] for row in mine.tolist()})
            continue
        for row in _in_reading_order(mine, cells):
            try:
                recoded.codes[row] = ledger.next(home)
            except InputError:
                recoded.left[row] = faulty[row]
            else:
                recoded.renewed[row] = faulty[row]
    return recoded


def _faulty(codes: NDArray[np.object_], retired: set[str], seniority: NDArray[np.intp]) -> dict[int, RuleId]:
    """What keeps a row from having its code."""
    faulty = {}
    given: set[str] = set()
    for row in np.argsort(seniority, kind="stable").tolist():
        code = codes[row]
        if unit_grid_code_problem(code) is not None:
            faulty[row] = RuleId.CODE_MALFORMED
        elif code in given:
            faulty[row] = RuleId.CODE_DUPLICATE
        elif code in retired:
            faulty[row] = RuleId.CODE_REUSED
        given.add(code)
    return faulty


def community_of(code: str) -> str:
    """The community that a code of 15 digits names; "" for a malformed one."""
    return code[:COMMUNITY_DIGITS] if unit_grid_code_problem(code) is None else ""


def _in_reading_order(rows: NDArray[np.intp], cells: NDArray[np.object_]) -> list[int]:
    """Rows west to east, north to south; those without geometry last."""
    drawn = rows[~shapely.is_missing(cells[rows]) & ~shapely.is_empty(cells[rows])]
    rest = sorted(set(rows.tolist()) - set(drawn.tolist()))
    canonical = drawn[np.lexsort(shapely.bounds(cells[drawn]).T[::-1])]
    if len(canonical) < 2:
        return [*canonical.tolist(), *rest]
    largest = np.array([_largest_part(cell) for cell in cells[canonical]], dtype=object)
    return [*canonical[np.argsort(reading_order(largest), kind="stable")].tolist(), *rest]


def _largest_part(cell: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(cell)
    return parts[int(np.argmax(shapely.area(parts)))]
