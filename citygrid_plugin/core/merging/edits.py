"""What one file changed since the base: edits by field, deletions, additions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .identity import match_rows
from .rows import GEOMETRY, Rows, was_cut


@dataclass(frozen=True)
class Side:
    """One layer of one file that takes part: a team's, or the master's.

    ``partial``: the file was given but a part of the base, so what it lacks is not deleted.
    ``lossy``: it is a shapefile, which cuts text and knows no NULL. ``least_move`` in metres
    of the positions, below which a geometry counts as where it was.
    """

    name: str
    rows: Rows
    partial: bool = False
    lossy: bool = False
    least_move: float = 0.0


@dataclass(frozen=True)
class Edits:
    """What a side changed.

    ``match``: (n,) row of the side for each row of the base, -1 for none. ``changed``: by field,
    the rows of the base, ascending, whose value differs. ``deleted``: rows of the base.
    ``added``: rows of the side.
    """

    side: Side
    match: NDArray[np.intp]
    changed: Mapping[str, NDArray[np.intp]]
    deleted: NDArray[np.intp]
    added: NDArray[np.intp]

    def touched(self, count: int) -> NDArray[np.bool_]:
        """(count,) which rows of the base it edited or deleted."""
        rows = np.zeros(count, dtype=bool)
        rows[self.deleted] = True
        for changed in self.changed.values():
            rows[changed] = True
        return rows

    def edited(self) -> int:
        """How many rows it edited."""
        return len(np.unique(np.concatenate([np.empty(0, dtype=np.intp), *self.changed.values()])))


def edits_of(base: Rows, side: Side, keys: tuple[str, ...]) -> Edits:
    """Compare a side with the base, whose field names it has already (see ``rows.aligned``)."""
    rows = side.rows
    if rows is base:
        nothing = np.empty(0, dtype=np.intp)
        return Edits(side, np.arange(len(base)), {}, nothing, nothing)
    match = match_rows(base, rows, keys)
    there = np.flatnonzero(match >= 0)
    theirs = match[there]
    changed = {}
    for name in rows.names:
        old, new = base.column(name)[there], rows.column(name)[theirs]
        differ = np.asarray(old != new, dtype=bool)
        if side.lossy and differ.any():
            where = np.flatnonzero(differ)
            cut = [was_cut(a, b) for a, b in zip(old[where].tolist(), new[where].tolist(), strict=True)]
            differ[where[np.array(cut, dtype=bool)]] = False
        if differ.any():
            changed[name] = there[differ]
    moved = _moved(base, there, rows, theirs, side.least_move)
    if len(moved):
        changed[GEOMETRY] = moved
    added = np.ones(len(rows), dtype=bool)
    added[theirs] = False
    missing = np.flatnonzero(match < 0)
    deleted = np.empty(0, dtype=np.intp) if side.partial else missing
    return Edits(side, match, changed, deleted, np.flatnonzero(added))


def _moved(
    base: Rows, there: NDArray[np.intp], rows: Rows, theirs: NDArray[np.intp], least: float
) -> NDArray[np.intp]:
    differ = np.flatnonzero(np.asarray(base.wkb[there] != rows.wkb[theirs], dtype=bool))
    if least > 0.0 and len(differ):
        old, new = base.table.geometry[there[differ]], rows.table.geometry[theirs[differ]]
        with np.errstate(invalid="ignore"):
            differ = differ[~(shapely.hausdorff_distance(old, new) <= least)]
    return there[differ]
