"""Which row of one file is which of another.

A component is known by its hidden uuid ``uid`` where both files have it: nobody types it, so
nobody mistypes it. Else by its 标识码 ``code``, unless the uuids say it is another thing that
was given a freed code. Teams offline also keep things without a code: those are the same when
place, class and start date are; failing that, when the feature id and the start date are, in a
file that has kept the feature ids of the other (a copy of it does, an export may not).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rows import CLASS, CODE, START, UID, Rows, filled

#: Share of known pairs that must have one feature id for ids to mean anything between two files.
_KEPT = 0.9


#: The keys of some rows of a file; None for a row that has none.
_Keys = Callable[[Rows, NDArray[np.intp]], list[Any]]


def match_rows(old: Rows, new: Rows, keys: Sequence[str] = (UID, CODE)) -> NDArray[np.intp]:
    """(n,) for every old row the row that is the same thing in ``new``, -1 for none; one to one.

    Without ``keys`` only rows that are alike in everything are the same.
    """
    pairs = _Pairs(old, new)
    for key in keys:
        pairs.join(partial(_values, key))
    for key in keys:  # copied along with its row: the one that has the old id is the old one
        pairs.join(partial(_with_id, key))
    alike = (CLASS, START) if keys and old.spatial else tuple(name for name in old.names if name in new.names)
    pairs.join(partial(_content, alike))
    if keys and pairs.ids_mean_something():
        pairs.join(_id_and_start, unless=_another)
    return pairs.match


class _Pairs:
    """Pairs found so far."""

    def __init__(self, old: Rows, new: Rows) -> None:
        self._old, self._new = old, new
        self.match = np.full(len(old), -1, dtype=np.intp)
        self._taken = np.zeros(len(new), dtype=bool)

    def join(self, keys: _Keys, unless: Callable[[Rows, int, Rows, int], bool] | None = None) -> None:
        """Pair the rows still alone whose key is the same and nobody else's."""
        alone, free = np.flatnonzero(self.match < 0), np.flatnonzero(~self._taken)
        if not len(alone) or not len(free):
            return
        where = _unique(keys(self._new, free), free)
        first, second = [], []
        for key, row in _unique(keys(self._old, alone), alone).items():
            other = where.get(key)
            if other is not None:
                first.append(row)
                second.append(other)
        one, two = np.array(first, dtype=np.intp), np.array(second, dtype=np.intp)
        keep = ~self._of_other_uuid(one, two)
        if unless is not None:
            checked = zip(one.tolist(), two.tolist(), strict=True)
            keep &= np.array([not unless(self._old, a, self._new, b) for a, b in checked], dtype=bool)
        self.match[one[keep]] = two[keep]
        self._taken[two[keep]] = True

    def _of_other_uuid(self, one: NDArray[np.intp], two: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which pairs have uuids that say they are two things."""
        first, second = self._old.column(UID)[one], self._new.column(UID)[two]
        known = filled(first) & filled(second)
        return np.asarray(known & (first != second), dtype=bool)

    def ids_mean_something(self) -> bool:
        """Whether the files have the same feature ids where they are known to have the same things."""
        known = np.flatnonzero(self.match >= 0)
        if not len(known):
            return True
        return bool((self._old.fids[known] == self._new.fids[self.match[known]]).mean() >= _KEPT)


def _another(old: Rows, row: int, new: Rows, other: int) -> bool:
    """Whether two rows with one feature id are different things all the same."""
    codes = old.column(CODE)[row], new.column(CODE)[other]
    if None not in codes and codes[0] != codes[1]:
        return bool(old.wkb[row] != new.wkb[other])
    same_class = old.column(CLASS)[row] == new.column(CLASS)[other]
    return not (same_class or old.wkb[row] == new.wkb[other])


def _unique(keys: Sequence[Any], rows: NDArray[np.intp]) -> dict[Any, int]:
    """Row of each key that occurs once."""
    where: dict[Any, int] = {}
    double = []
    for row, key in zip(rows.tolist(), keys, strict=True):
        if key is not None and where.setdefault(key, row) != row:
            double.append(key)
    for key in double:
        where.pop(key, None)
    return where


def _values(name: str, rows: Rows, chosen: NDArray[np.intp]) -> list[Any]:
    return list(rows.column(name)[chosen].tolist())


def _with_id(name: str, rows: Rows, chosen: NDArray[np.intp]) -> list[Any]:
    pairs = zip(_values(name, rows, chosen), rows.fids[chosen].tolist(), strict=True)
    return [pair if pair[0] is not None else None for pair in pairs]


def _content(names: Sequence[str], rows: Rows, chosen: NDArray[np.intp]) -> list[Any]:
    return list(zip(*(_values(name, rows, chosen) for name in names), rows.wkb[chosen].tolist(), strict=True))


def _id_and_start(rows: Rows, chosen: NDArray[np.intp]) -> list[Any]:
    return list(zip(_values(START, rows, chosen), rows.fids[chosen].tolist(), strict=True))
