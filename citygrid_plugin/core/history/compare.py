"""What changed between two unit grids: ``git diff`` for cells (网格变更比对)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.solids import connected
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from .same_ground import as_polygons, codes_of, exact_keys, same_ground
from .tolerances import EXACT, LEAST_SHARE

#: Pairs of cells overlaid between two looks at the cancel button.
_CHUNK = 2_000


class Kind(str, Enum):
    """What became of a cell."""

    #: Same code, same geometry to the last bit.
    KEPT = "kept"
    #: Same code, same ground; vertices on its straight edges were added or removed.
    RENODED = "renoded"
    #: Same ground, another code.
    RENUMBERED = "renumbered"
    SPLIT = "split"
    MERGED = "merged"
    REDRAWN = "redrawn"
    #: Where there was no cell before, and where there is none any more.
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class GridComparison:
    """Every cell of two grids, and what became of which.

    ``old_kind`` (n,), ``new_kind`` (m,): the ``Kind`` value of each cell, in the order of the
    tables compared. ``old``, ``new``, ``area``: (k,) rows and m² of every pair that shares
    ground, largest first for each old cell. ``change``: polygons ``grid_change`` with
    ``kind``, ``old_codes``, ``new_codes``, ``area_m2``, one feature for each group of cells
    that turned into each other. ``lineage``: table ``grid_lineage`` with ``old_code``,
    ``new_code``, ``area_m2``, ``share_old``, ``share_new``.
    """

    old_kind: NDArray[np.object_]
    new_kind: NDArray[np.object_]
    old: NDArray[np.intp]
    new: NDArray[np.intp]
    area: NDArray[np.float64]
    change: FeatureTable
    lineage: FeatureTable

    def successors(self, old_row: int) -> NDArray[np.intp]:
        """Rows of the new cells that lie where an old one lay, by area, largest first."""
        return self.new[self.old == old_row]

    def as_dict(self) -> dict[str, Any]:
        """How many cells are of which kind, for reports."""
        kinds = {
            kind.value: {
                "old": int((self.old_kind == kind.value).sum()),
                "new": int((self.new_kind == kind.value).sum()),
            }
            for kind in Kind
        }
        return {"old_cells": len(self.old_kind), "new_cells": len(self.new_kind), "kinds": kinds}


def compare_grids(
    old: FeatureTable,
    new: FeatureTable,
    progress: Progress | None = None,
    *,
    tolerance: float = EXACT,
    least_share: float = LEAST_SHARE,
) -> GridComparison:
    """Compare two unit grids, both in the same metric CRS, by geometry and ``code``.

    Cells equal to the last bit are found by a look-up, the others by the ground they
    share. Cells belong together when they share at least ``least_share`` of the smaller
    one; ``tolerance`` in metres says when ground is the same (see ``same_ground``). The
    order of the features makes no difference to ``change`` and ``lineage``.
    """
    progress = progress or Silent()
    progress.set(0.0, tr("Comparing {old} cells with {new}", old=len(old), new=len(new)))
    codes = codes_of(old), codes_of(new)
    equal_old, equal_new = _equal_pairs(old, new, codes)
    check_cancelled(progress)
    rest_old = np.setdiff1d(np.arange(len(old)), equal_old)
    rest_new = np.setdiff1d(np.arange(len(new)), equal_new)
    polygons = as_polygons(old.geometry), as_polygons(new.geometry)
    areas = shapely.area(polygons[0]), shapely.area(polygons[1])
    pairs = _overlaps(polygons[0][rest_old], polygons[1][rest_new], least_share, progress)
    progress.set(0.8)
    first = np.concatenate([equal_old, rest_old[pairs[0]]])
    second = np.concatenate([equal_new, rest_new[pairs[1]]])
    area = np.concatenate([areas[0][equal_old], pairs[2]])
    order = np.lexsort((codes[1][second].astype(str), -area, codes[0][first].astype(str), first))
    first, second, area = first[order], second[order], area[order]
    label = connected(len(old) + len(new), first, second + len(old))
    kinds = _kinds(label, codes, polygons, (equal_old, equal_new), tolerance)
    check_cancelled(progress)
    old_kind, new_kind = kinds[: len(old)], kinds[len(old) :]
    change = _change(label, kinds, codes, polygons)
    progress.set(1.0)
    return GridComparison(
        old_kind,
        new_kind,
        first,
        second,
        area,
        change,
        _lineage(first, second, area, codes, areas),
    )


_Texts = tuple[NDArray[np.object_], NDArray[np.object_]]


def _equal_pairs(old: FeatureTable, new: FeatureTable, codes: _Texts) -> tuple[Any, Any]:
    """Rows of cells equal to the last bit; of several alike the one with the same code goes first."""
    waiting: dict[bytes, list[int]] = {}
    for row, key in enumerate(exact_keys(old.geometry)):
        if key is not None:
            waiting.setdefault(key, []).append(row)
    first, second = [], []
    for row, key in enumerate(exact_keys(new.geometry)):
        alike = waiting.get(key, []) if key is not None else []
        if alike:
            same = [candidate for candidate in alike if codes[0][candidate] == codes[1][row]]
            chosen = (same or alike)[0]
            alike.remove(chosen)
            first.append(chosen)
            second.append(row)
    return np.array(first, dtype=np.intp), np.array(second, dtype=np.intp)


def _overlaps(
    old: NDArray[np.object_], new: NDArray[np.object_], least_share: float, progress: Progress
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Pairs of cells that share enough ground, and how much, m²."""
    second, first = STRtree(old).query(new, predicate="intersects")
    area = np.empty(len(first))
    for start in range(0, len(first), _CHUNK):
        check_cancelled(progress)
        progress.set(0.1 + 0.7 * start / len(first))
        part = slice(start, start + _CHUNK)
        area[part] = shapely.area(shapely.intersection(old[first[part]], new[second[part]]))
    smaller = np.minimum(shapely.area(old)[first], shapely.area(new)[second])
    enough = (area >= least_share * smaller) & (area > 0)
    return first[enough], second[enough], area[enough]


def _kinds(
    label: NDArray[np.int32],
    codes: _Texts,
    polygons: _Texts,
    equal: tuple[NDArray[np.intp], NDArray[np.intp]],
    tolerance: float,
) -> NDArray[np.object_]:
    """The kind of every old cell, then of every new one; ``label`` is the group of each."""
    count = len(codes[0])
    groups = int(label.max(initial=-1)) + 1
    olds = np.bincount(label[:count], minlength=groups)[label]
    news = np.bincount(label[count:], minlength=groups)[label]
    kinds = np.full(len(label), Kind.REDRAWN.value, dtype=object)
    kinds[(olds == 1) & (news > 1)] = Kind.SPLIT.value
    kinds[(olds > 1) & (news == 1)] = Kind.MERGED.value
    kinds[olds == 0] = Kind.ADDED.value
    kinds[news == 0] = Kind.REMOVED.value
    single = (olds == 1) & (news == 1)
    first = np.flatnonzero(single[:count])
    first = first[np.argsort(label[first])]
    second = np.flatnonzero(single[count:])
    second = second[np.argsort(label[count + second])]
    identical = np.isin(first, equal[0])
    unchanged = identical.copy()
    unchanged[~identical] = same_ground(
        polygons[0][first[~identical]], polygons[1][second[~identical]], tolerance
    )
    same_code = codes[0][first] == codes[1][second]
    for chosen, kind in (
        (unchanged & ~same_code, Kind.RENUMBERED),
        (unchanged & same_code & ~identical, Kind.RENODED),
        (unchanged & same_code & identical, Kind.KEPT),
    ):
        kinds[first[chosen]] = kinds[count + second[chosen]] = kind.value
    return kinds


def _change(
    label: NDArray[np.int32], kinds: NDArray[np.object_], codes: _Texts, polygons: _Texts
) -> FeatureTable:
    """One feature for each group: the ground of its cells, old and new."""
    all_codes, all_polygons = np.concatenate(codes), np.concatenate(polygons)
    order = np.argsort(label, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(label[order])) + 1) if len(label) else []
    rows = []
    for group in groups:
        old, new = group[group < len(codes[0])], group[group >= len(codes[0])]
        alike = kinds[group[0]] in (Kind.KEPT.value, Kind.RENODED.value, Kind.RENUMBERED.value)
        ground = all_polygons[old[0]] if alike else shapely.union_all(_in_order(all_polygons[group]))
        rows.append((_joined(all_codes[old]), _joined(all_codes[new]), str(kinds[group[0]]), ground))
    rows.sort(key=lambda row: (row[0] or row[1], row[1], shapely.bounds(row[3]).tolist()))
    return FeatureTable.of(
        "grid_change",
        [row[3] for row in rows],
        kind=_texts([row[2] for row in rows]),
        old_codes=_texts([row[0] for row in rows]),
        new_codes=_texts([row[1] for row in rows]),
        area_m2=np.round(shapely.area(np.array([*(row[3] for row in rows), None], dtype=object)[:-1]), 2),
    )


def _lineage(
    first: NDArray[np.intp],
    second: NDArray[np.intp],
    area: NDArray[np.float64],
    codes: _Texts,
    areas: tuple[NDArray[np.float64], NDArray[np.float64]],
) -> FeatureTable:
    """Which old code went into which new one; by code, so that the order of the cells is no matter."""
    old_code, new_code = codes[0][first], codes[1][second]
    order = np.lexsort((new_code.astype(str), -area, old_code.astype(str)))
    first, second, area = first[order], second[order], area[order]
    return FeatureTable.of(
        "grid_lineage",
        [None] * len(first),
        old_code=old_code[order],
        new_code=new_code[order],
        area_m2=np.round(area, 2),
        share_old=np.round(area / np.maximum(areas[0][first], 1e-9), 4),
        share_new=np.round(area / np.maximum(areas[1][second], 1e-9), 4),
    )


def _in_order(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    return polygons[np.lexsort(shapely.bounds(polygons).T)]


def _joined(codes: NDArray[np.object_]) -> str:
    return ",".join(sorted(code for code in codes.tolist() if code))


def _texts(values: Sequence[str]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]
