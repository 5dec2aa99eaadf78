"""The history layer (``unit_grid_history``) and how retired cells come to rest in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.schema import LAYER_SCHEMAS

GRID_FIELDS = tuple(field.name for field in LAYER_SCHEMAS["unit_grid"].fields)
_HISTORY_FIELDS = (*GRID_FIELDS, "replaced_by")
_NUMBERS = ("area_m2", "component_count")


def retired_cells(
    cells: FeatureTable, end_date: str | NDArray[np.object_], replaced_by: Sequence[str]
) -> FeatureTable:
    """Rows of ``unit_grid_history``: the (n,) cells as they were, ended on ``end_date`` (YYYYMMDD).

    ``replaced_by`` (n,): codes of the cells on their ground, largest share first, comma-separated.
    """
    columns = {
        **cells.columns,
        "end_date": np.full(len(cells), end_date, dtype=object),
        "replaced_by": np.array([*replaced_by, None], dtype=object)[:-1],
    }
    gone = FeatureTable("unit_grid_history", cells.geometry, cells.fids, columns)
    return grown_history(None, gone)


def grown_history(history: FeatureTable | None, retired: FeatureTable) -> FeatureTable:
    """The history with the rows of ``retired_cells`` after those it had, and the columns of both."""
    if history is None:
        history = FeatureTable.empty("unit_grid_history")
    names = fields_of(history, _HISTORY_FIELDS)
    names += [name for name in retired.columns if name not in names]
    columns = {
        name: typed(
            name,
            np.concatenate(
                [np.array(table.column(name), dtype=object) for table in (history, retired)],
            ),
        )
        for name in names
    }
    return FeatureTable.of(
        "unit_grid_history", np.concatenate([history.geometry, retired.geometry]), **columns
    )


def fields_of(table: FeatureTable, first: Sequence[str]) -> list[str]:
    """The fields wanted ``first``, then those the table has besides."""
    return [*first, *(name for name in table.columns if name not in first)]


def typed(name: str, values: NDArray[np.object_]) -> NDArray[Any]:
    """Numbers as numbers, NaN for none; all else as it is."""
    if name not in _NUMBERS:
        return values
    numbers = np.array([np.nan if value is None else value for value in values.tolist()], dtype=np.float64)
    whole = name == "component_count" and not np.isnan(numbers).any()
    return numbers.astype(np.int64) if whole else numbers
