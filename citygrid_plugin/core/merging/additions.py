"""New things: the same one in several files is one, and two of one class too near to each other are told."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..model.progress import Progress, check_cancelled
from .rows import CLASS, CODE, GEOMETRY, UID, Rows, positions

#: Namespace of uuids made for rows whose own was copied from another row.
_NAMESPACE = uuid.UUID("6a6dc1b6-6f0c-5d2b-9d1c-8d8fd4c2f5a7")
#: Rows worked on between two looks at the cancel button.
_CHUNK = 20_000

#: A side by its position among the sides, and a row of it.
Member = tuple[int, int]


@dataclass(frozen=True)
class Added:
    """One new thing: the rows that are it, at most one of each side, by side; whether all are alike.

    ``uid``: its uuid, where one of the rows has one of its own.
    """

    members: tuple[Member, ...]
    alike: bool
    uid: Any = None


class Additions:
    """The rows that the sides added, grouped into things."""

    def __init__(
        self,
        rows: Sequence[Rows],
        added: Sequence[NDArray[np.intp]],
        known_uids: frozenset[Any],
        geographic: bool,
        tolerance: float,
    ) -> None:
        """``rows``: of every side. ``added``: rows of each. ``known_uids``: those of the base."""
        self._rows, self._added = rows, added
        self._tolerance = tolerance
        self._names = sorted({name for each in rows for name in each.names} - {UID, CODE})
        self._uids = [
            _own(each.column(UID)[chosen].tolist(), known_uids)
            for each, chosen in zip(rows, added, strict=True)
        ]
        self._place = [
            positions(each.table.geometry[chosen], geographic)
            for each, chosen in zip(rows, added, strict=True)
        ]
        self._free = [np.ones(len(chosen), dtype=bool) for chosen in added]

    def things(self, progress: Progress) -> list[Added]:
        """Every thing once. Known by uuid, then by code, class and place, then by being alike."""
        groups: list[list[Member]] = []
        if sum(len(chosen) > 0 for chosen in self._added) > 1:
            self._by_key(groups, self._uids, near=False)
            check_cancelled(progress)
            codes = [
                each.column(CODE)[chosen].tolist()
                for each, chosen in zip(self._rows, self._added, strict=True)
            ]
            self._by_key(groups, codes, near=True)
            check_cancelled(progress)
            self._by_content(groups, progress)
        found = [self._thing(sorted(group)) for group in groups]
        for side, free in enumerate(self._free):
            for k in np.flatnonzero(free).tolist():
                found.append(Added(((side, int(self._added[side][k])),), True, self._uids[side][k]))
        return found

    def _by_key(self, groups: list[list[Member]], keys: Sequence[Sequence[Any]], near: bool) -> None:
        """Group the rows of several sides that have one key, which each side uses once."""
        where: dict[Any, list[Member]] = defaultdict(list)
        for side, values in enumerate(keys):
            for value, k in self._used_once(side, values).items():
                where[value].append((side, k))
        known: dict[Any, list[list[Member]]] = defaultdict(list)
        listed = {id(group) for group in groups}
        for group in groups:
            for value in {keys[side][k]: None for side, k in group}:
                known[value].append(group)
        for value, members in where.items():
            alike = known[value]
            for member in members:
                fitting = [each for each in alike if self._joins(each, member, near)]
                if fitting:
                    fitting[0].append(member)
                else:
                    alike.append([member])
            groups += [group for group in alike if len(group) > 1 and id(group) not in listed]
            listed.update(id(group) for group in alike)
        for group in groups:
            for side, k in group:
                self._free[side][k] = False

    def _used_once(self, side: int, values: Sequence[Any]) -> dict[Any, int]:
        """Which free row has a key that no other has."""
        once: dict[Any, int] = {}
        twice = set()
        for k in np.flatnonzero(self._free[side]).tolist():
            if values[k] is not None and once.setdefault(values[k], k) != k:
                twice.add(values[k])
        return {value: k for value, k in once.items() if value not in twice}

    def _joins(self, group: Sequence[Member], member: Member, near: bool) -> bool:
        """Whether a row that has the key of a group is that thing."""
        if any(side == member[0] for side, _ in group):
            return False
        if not near:
            return True
        return self._fits(group, member, (UID,)) and any(self._near(each, member) for each in group)

    def _near(self, one: Member, other: Member) -> bool:
        classes = [self._rows[side].column(CLASS)[self._added[side][k]] for side, k in (one, other)]
        first, second = self._place[one[0]][one[1]], self._place[other[0]][other[1]]
        return bool(classes[0] == classes[1] and np.hypot(*(first - second)) <= self._tolerance)

    def _by_content(self, groups: list[list[Member]], progress: Progress) -> None:
        """Group rows alike in everything but uuid and code, where those do not contradict each other."""
        known: dict[Hashable, list[list[Member]]] = defaultdict(list)
        for group in groups:
            for content in {self._content(member): None for member in group}:
                known[content].append(group)
        for side, rows in enumerate(self._rows):
            free = np.flatnonzero(self._free[side])
            for start in range(0, len(free), _CHUNK):
                check_cancelled(progress)
                part = free[start : start + _CHUNK]
                chosen = self._added[side][part]
                columns = [rows.column(name)[chosen].tolist() for name in self._names]
                contents = zip(*columns, rows.wkb[chosen].tolist(), strict=True)
                for k, content in zip(part.tolist(), contents, strict=True):
                    alike = known[content]
                    fitting = [each for each in alike if self._fits(each, (side, k))]
                    if fitting:
                        fitting[0].append((side, k))
                    else:
                        alike.append([(side, k)])
        listed = {id(group) for group in groups}
        for alike in known.values():
            groups += [group for group in alike if len(group) > 1 and id(group) not in listed]
            listed.update(id(group) for group in alike)
        for group in groups:
            for side, k in group:
                self._free[side][k] = False

    def _content(self, member: Member) -> Hashable:
        side, k = member
        rows, row = self._rows[side], self._added[side][k]
        return (*(rows.column(name)[row] for name in self._names), rows.wkb[row])

    def _fits(self, group: Sequence[Member], member: Member, names: Sequence[str] = (UID, CODE)) -> bool:
        if any(side == member[0] for side, _ in group):
            return False
        for name in names:
            values = {self._identifier(name, each) for each in (*group, member)} - {None}
            if len(values) > 1:
                return False
        return True

    def _identifier(self, name: str, member: Member) -> Any:
        side, k = member
        return self._uids[side][k] if name == UID else self._rows[side].column(CODE)[self._added[side][k]]

    def _thing(self, members: Sequence[Member]) -> Added:
        rows = tuple((side, int(self._added[side][k])) for side, k in members)
        uids = (self._identifier(UID, member) for member in members)
        alike = len({self._content(member) for member in members}) == 1
        return Added(rows, alike, next((uid for uid in uids if uid is not None), None))


def _own(uids: Sequence[Any], known: frozenset[Any]) -> list[Any]:
    """The uuids without those that came along when a row was copied."""
    count = Counter(uids)
    return [None if uid in known or count[uid] > 1 else uid for uid in uids]


def content_order(columns: Mapping[str, NDArray[np.object_]], xy: NDArray[np.float64]) -> NDArray[np.intp]:
    """An order of rows that depends on what is in them alone: class, code, place, then all else."""

    def text(name: str) -> NDArray[Any]:
        values = columns[name].tolist() if name in columns else [None] * len(xy)
        return np.array(["" if value is None else str(value) for value in values], dtype=str)

    keys = (xy[:, 1], xy[:, 0], text(CODE), text(CLASS))
    order = np.lexsort(keys)
    same = np.ones(max(len(order) - 1, 0), dtype=bool)
    for key in keys:
        values = key[order]
        equal = values[1:] == values[:-1]
        if key.dtype.kind == "f":
            equal |= np.isnan(values[1:]) & np.isnan(values[:-1])
        same &= equal
    if not same.any():
        return order
    names = sorted(columns)
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and same[end - 1]:
            end += 1
        if end - start > 1:
            run = order[start:end].tolist()
            run.sort(key=lambda row: tuple(repr(columns[name][row]) for name in names))
            order[start:end] = run
        start = end
    return order


def near_pairs(
    xy: NDArray[np.float64],
    classes: NDArray[np.object_],
    teams: NDArray[np.int64],
    new: NDArray[np.bool_],
    before: NDArray[np.float64],
    tolerance: float,
) -> list[list[int]]:
    """Groups of things of one class from different teams, each within ``tolerance`` of another.

    ``teams`` are bits; things with a team in common are never one. At least one of a pair is
    ``new``; for the other, if it is not, ``before`` is where it was: a thing that was as near
    before it was moved is no find. The nearest go together first; things in one group have no
    team in common. Rows are in an order of content, which decides between equal distances.
    """
    usable = np.flatnonzero(np.isfinite(xy).all(axis=1))
    if len(usable) < 2:
        return []
    pairs = usable[cKDTree(xy[usable]).query_pairs(tolerance, output_type="ndarray")]
    one, two = pairs[:, 0], pairs[:, 1]
    keep = (teams[one] & teams[two]) == 0
    keep &= np.asarray(classes[one] == classes[two], dtype=bool) & (new[one] | new[two])
    one, two = one[keep], two[keep]
    far = np.ones(len(one), dtype=bool)
    for moved, other in ((one, two), (two, one)):
        was = np.hypot(*(before[moved] - xy[other]).T)
        far &= new[moved] | ~(was <= tolerance)
    one, two = one[far], two[far]
    return _grouped(one, two, np.hypot(*(xy[one] - xy[two]).T), teams)


def _grouped(
    one: NDArray[np.intp], two: NDArray[np.intp], distance: NDArray[np.float64], teams: NDArray[np.int64]
) -> list[list[int]]:
    low, high = np.minimum(one, two), np.maximum(one, two)
    group_of: dict[int, list[int]] = {}
    for k in np.lexsort((high, low, distance)).tolist():
        a, b = int(low[k]), int(high[k])
        first, second = group_of.get(a, [a]), group_of.get(b, [b])
        if first is second:
            continue
        if _teams(first, teams) & _teams(second, teams):
            continue
        first.extend(second)
        for row in first:
            group_of[row] = first
    groups = {id(group): sorted(group) for group in group_of.values()}
    return sorted(groups.values())


def _teams(rows: Sequence[int], teams: NDArray[np.int64]) -> int:
    bits = 0
    for row in rows:
        bits |= int(teams[row])
    return bits


def fresh_uid(layer: str, uid: Any, values: Mapping[str, Any]) -> str:
    """A uuid for a row whose own belongs to another; the same for the same row in every run."""
    content = "\x1f".join(
        f"{name}={values[name]}" for name in sorted(values) if name not in (UID, CODE, GEOMETRY)
    )
    return str(uuid.uuid5(_NAMESPACE, f"{layer}\x1f{uid}\x1f{values.get(GEOMETRY)}\x1f{content}"))
