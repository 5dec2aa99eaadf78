"""Cells that a repair removes: who has their ground, and their codes put to rest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..coding import unit_grid_code_problem
from ..compliance.bookkeeping import is_date
from ..history.archive import retired_cells
from ..history.same_ground import codes_of
from ..model.features import FeatureTable
from .preparing import objects


def removed_rows(
    grid: FeatureTable, heirs: dict[int, tuple[int, ...]], codes: NDArray[np.object_]
) -> FeatureTable:
    """The rows that are gone, as they were, with ``replaced_by``: the codes of ``heirs`` of each."""
    rows = sorted(heirs)
    by = objects([",".join(codes[list(heirs[row])].tolist()) for row in rows])
    gone = grid.take(np.array(rows, dtype=np.intp))
    return FeatureTable(gone.name, gone.geometry, gone.fids, {**gone.columns, "replaced_by": by})


def retire_removed(
    removed: FeatureTable, in_use: NDArray[np.object_], history: FeatureTable | None, end_date: str
) -> FeatureTable:
    """The ``removed_rows`` as cells for the history, by code, each code once (原编码须停止使用).

    Left out are rows without a well-formed code, with a code that is ``in_use`` still (twins
    of one code), and with one that rests already. A cell that was to begin after ``end_date``
    ends on the day it began.
    """
    codes = codes_of(removed)
    resting = set(in_use.tolist()) | (set() if history is None else set(codes_of(history).tolist()))
    rows = []
    for row in np.lexsort((removed.fids, codes.astype(str))).tolist():
        if unit_grid_code_problem(codes[row]) is None and codes[row] not in resting:
            resting.add(codes[row])
            rows.append(row)
    cells = removed.take(np.array(rows, dtype=np.intp))
    starts = cells.column("start_date", "").tolist()
    ends = [max(end_date, start) if is_date(start) else end_date for start in starts]
    return retired_cells(cells, objects(ends), cells.columns["replaced_by"].tolist())
