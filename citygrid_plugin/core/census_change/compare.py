"""What became of every component from one census to the next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..merging.identity import match_rows
from ..merging.rows import CLASS, CODE, GEOMETRY, UID, Rows, aligned, as_json, as_text, positions, rows_of
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, check_cancelled
from ..model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema, text_field


class Kind(str, Enum):
    """What happened; a component that several things happened to counts under the first of these."""

    NEW = "new"
    GONE = "gone"
    RECLASSED = "reclassed"
    RECODED = "recoded"
    MOVED = "moved"
    EDITED = "edited"
    KEPT = "kept"


#: The map of changes (部件变化): a point where the component is now, or was if it is gone. The
#: style draws a line to a moved one from ``old_x``, ``old_y``.
CHANGE_SCHEMA = LayerSchema(
    "component_change",
    GeometryKind.POINT,
    "部件变化",
    (
        text_field("kind", "变化类型", 10),
        text_field("kinds", "全部变化"),
        text_field("layer", "图层"),
        text_field("code", "标识码", 17),
        text_field("old_code", "原标识码", 17),
        text_field("class_code", "类别代码", 5),
        text_field("old_class", "原类别代码", 5),
        text_field("name", "名称", 30),
        text_field("grid_code", "所在单元网格", 15),
        FieldSchema("distance_m", FieldKind.REAL, "移动距离（米）"),
        FieldSchema("old_x", FieldKind.REAL, "原横坐标"),
        FieldSchema("old_y", FieldKind.REAL, "原纵坐标"),
        text_field("fields", "变更字段"),
        text_field("old_values", "原属性"),
        text_field("new_values", "现属性"),
    ),
)

#: How many of each class: a table (部件变化汇总).
SUMMARY_SCHEMA = LayerSchema(
    "component_change_summary",
    GeometryKind.NONE,
    "部件变化汇总",
    (
        text_field("layer", "图层"),
        text_field("class_code", "类别代码", 5),
        FieldSchema("before", FieldKind.INTEGER, "变化前数量"),
        FieldSchema("after", FieldKind.INTEGER, "变化后数量"),
        *(
            FieldSchema(kind.value, FieldKind.INTEGER, title)
            for kind, title in zip(
                Kind, ("新增", "消失", "改类", "改码", "移位", "属性变更", "未变"), strict=True
            )
        ),
    ),
)


@dataclass(frozen=True)
class ChangeSettings:
    """What counts as a change; no standard says.

    ``least_move`` (m): nearer is where it was, by default the limit of accuracy grade A (±0.5 m).
    ``search`` (m): how far from its old place a component without a known code or uuid is looked
    for among those of its class. ``ignored``: fields that say nothing about the thing.
    """

    least_move: float = 0.5
    search: float = 2.0
    ignored: tuple[str, ...] = ("change_date", "source", "accuracy")


@dataclass(frozen=True)
class CensusChange:
    """Two censuses compared: the ``change`` layer, the ``summary`` table, and counts by kind."""

    change: FeatureTable
    summary: FeatureTable
    counts: Mapping[str, int]

    def as_dict(self) -> dict[str, Any]:
        """Counts for reports."""
        return dict(self.counts)


@dataclass
class _Found:
    """The changes of one layer on their way."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    places: list[Any] = field(default_factory=list)


def compare_censuses(
    old: Mapping[str, FeatureTable],
    new: Mapping[str, FeatureTable],
    settings: ChangeSettings | None = None,
    *,
    geographic: bool = False,
    progress: Progress | None = None,
) -> CensusChange:
    """Compare all component layers of two censuses in one CRS, in metres or (``geographic``) degrees.

    Components are the same by uuid, by code, or if neither is known, by class and place: of those
    left alone on both sides the nearest within ``settings.search`` go together, one to one. One
    that went from one layer into another is not lost: what is left over is compared across layers.
    The order of the features makes no difference.
    """
    settings, progress = settings or ChangeSettings(), progress or Silent()
    found = _Found()
    counts: dict[tuple[str, str], dict[str, int]] = {}
    names = sorted({*old, *new})
    left: list[tuple[str, Rows, NDArray[np.intp], Rows, NDArray[np.intp]]] = []
    for number, name in enumerate(names):
        check_cancelled(progress)
        progress.set(number / len(names), tr("Comparing {layer}", layer=name))
        before, after = _both(name, old.get(name), new.get(name))
        match = match_rows(before, after)
        _match_nearest(before, after, match, settings.search, geographic)
        paired = np.flatnonzero(match >= 0)
        _tell_pairs(found, counts, (name, name), before, paired, after, match[paired], settings, geographic)
        alone = np.ones(len(after), dtype=bool)
        alone[match[paired]] = False
        left.append((name, before, np.flatnonzero(match < 0), after, np.flatnonzero(alone)))
    _across_layers(found, counts, left, settings, geographic)
    return _result(found, counts)


def _both(name: str, old: FeatureTable | None, new: FeatureTable | None) -> tuple[Rows, Rows]:
    empty = FeatureTable.empty(name)
    after = rows_of(new if new is not None else empty)
    before = old if old is not None else empty
    return (aligned(before, after) if len(after) else rows_of(before)), after


def _match_nearest(old: Rows, new: Rows, match: NDArray[np.intp], search: float, geographic: bool) -> None:
    """Pair what is left by class and place: the nearest first, then in order of place."""
    first = np.flatnonzero(match < 0)
    taken = np.zeros(len(new), dtype=bool)
    taken[match[match >= 0]] = True
    second = np.flatnonzero(~taken)
    one = positions(old.table.geometry[first], geographic)
    two = positions(new.table.geometry[second], geographic)
    usable_one, usable_two = np.isfinite(one).all(axis=1), np.isfinite(two).all(axis=1)
    first, one = first[usable_one], one[usable_one]
    second, two = second[usable_two], two[usable_two]
    if not len(first) or not len(second):
        return
    near = cKDTree(one).sparse_distance_matrix(cKDTree(two), search, output_type="ndarray")
    same = old.column(CLASS)[first[near["i"]]] == new.column(CLASS)[second[near["j"]]]
    near = near[np.asarray(same, dtype=bool)]
    i, j = near["i"], near["j"]
    order = np.lexsort((two[j, 1], two[j, 0], one[i, 1], one[i, 0], near["v"]))
    used: set[int] = set()
    for k in order.tolist():
        a, b = int(first[i[k]]), int(second[j[k]])
        if match[a] >= 0 or b in used:
            continue
        match[a] = b
        used.add(b)


def _tell_pairs(
    found: _Found,
    counts: dict[tuple[str, str], dict[str, int]],
    names: tuple[str, str],
    old: Rows,
    first: NDArray[np.intp],
    new: Rows,
    second: NDArray[np.intp],
    settings: ChangeSettings,
    geographic: bool,
) -> None:
    """Say what became of components known on both sides."""
    was = positions(old.table.geometry[first], geographic)
    now = positions(new.table.geometry[second], geographic)
    distance = np.hypot(*(was - now).T)
    missing = np.isnan(was[:, 0]) != np.isnan(now[:, 0])
    moved = (distance > settings.least_move) | missing
    skipped = {UID, CODE, CLASS, *settings.ignored}
    fields = [name for name in new.names if name not in skipped and name in old.names]
    differ = {name: _differ(old.column(name)[first], new.column(name)[second]) for name in fields}
    edited = np.logical_or.reduce([*differ.values(), np.zeros(len(first), dtype=bool)])
    reclassed = _differ(old.column(CLASS)[first], new.column(CLASS)[second])
    recoded = _differ(old.column(CODE)[first], new.column(CODE)[second])
    happened = {Kind.RECLASSED: reclassed, Kind.RECODED: recoded, Kind.MOVED: moved, Kind.EDITED: edited}
    primary = [Kind.KEPT] * len(first)
    for kind in reversed(happened):
        for k in np.flatnonzero(happened[kind]).tolist():
            primary[k] = kind
    _count(counts, names[0], old.column(CLASS)[first], "before")
    _count(counts, names[1], new.column(CLASS)[second], "after")
    for kind in Kind:
        chosen = np.array([k for k, each in enumerate(primary) if each is kind], dtype=np.intp)
        _count(counts, names[1], new.column(CLASS)[second[chosen]], kind.value)
    for k in np.flatnonzero(np.logical_or.reduce(list(happened.values()))).tolist():
        a, b = int(first[k]), int(second[k])
        changed = [name for name in fields if differ[name][k]]
        kinds = [kind.value for kind, rows in happened.items() if rows[k]]
        _add(found, primary[k], kinds, names[1], (old, a), (new, b), changed, float(distance[k]))


def _across_layers(
    found: _Found,
    counts: dict[tuple[str, str], dict[str, int]],
    left: Sequence[tuple[str, Rows, NDArray[np.intp], Rows, NDArray[np.intp]]],
    settings: ChangeSettings,
    geographic: bool,
) -> None:
    """What one layer lost and another won under the same uuid or code went over; the rest is gone or new."""
    gone = [set(first.tolist()) for _, _, first, _, _ in left]
    come = [set(second.tolist()) for _, _, _, _, second in left]
    for key in (UID, CODE):
        for number, row, other, now in _went_over(key, left, gone, come):
            gone[number].discard(row)
            come[other].discard(now)
            names = left[number][0], left[other][0]
            before, after = left[number][1], left[other][3]
            pair = np.array([row]), after, np.array([now])
            _tell_pairs(found, counts, names, before, *pair, settings, geographic)
    for number, (name, before, _, after, _) in enumerate(left):
        first = np.array(sorted(gone[number]), dtype=np.intp)
        second = np.array(sorted(come[number]), dtype=np.intp)
        for which in ("before", Kind.GONE.value):
            _count(counts, name, before.column(CLASS)[first], which)
        for which in ("after", Kind.NEW.value):
            _count(counts, name, after.column(CLASS)[second], which)
        for row in first.tolist():
            _add(found, Kind.GONE, [Kind.GONE.value], name, (before, row), None, [], None)
        for row in second.tolist():
            _add(found, Kind.NEW, [Kind.NEW.value], name, None, (after, row), [], None)


def _went_over(
    key: str,
    left: Sequence[tuple[str, Rows, NDArray[np.intp], Rows, NDArray[np.intp]]],
    gone: Sequence[set[int]],
    come: Sequence[set[int]],
) -> list[tuple[int, int, int, int]]:
    """Layer and row before, layer and row after, of what is known by ``key`` on both sides."""
    where: dict[Any, tuple[int, int]] = {}
    for number, (_, _, _, after, _) in enumerate(left):
        for row in sorted(come[number]):
            where[after.column(key)[row]] = (number, row)
    where.pop(None, None)
    pairs = []
    for number, (_, before, _, _, _) in enumerate(left):
        for row in sorted(gone[number]):
            there = where.pop(before.column(key)[row], None)
            if there is not None:
                pairs.append((number, row, *there))
    return pairs


def _differ(old: NDArray[np.object_], new: NDArray[np.object_]) -> NDArray[np.bool_]:
    return np.asarray(old != new, dtype=bool)


def _count(
    counts: dict[tuple[str, str], dict[str, int]], layer: str, classes: NDArray[np.object_], what: str
) -> None:
    values = np.array(["" if value is None else str(value) for value in classes.tolist()], dtype=str)
    for value, number in zip(*np.unique(values, return_counts=True), strict=True):
        line = counts.setdefault((layer, str(value)), {})
        line[what] = line.get(what, 0) + int(number)


def _add(
    found: _Found,
    kind: Kind,
    kinds: Sequence[str],
    layer: str,
    old: tuple[Rows, int] | None,
    new: tuple[Rows, int] | None,
    changed: Sequence[str],
    distance: float | None,
) -> None:
    """One line of the layer of changes."""
    was = old[0].row(old[1]) if old else {}
    now = new[0].row(new[1]) if new else {}
    known = now or was
    place, before = _point(known.get(GEOMETRY)), _point(was.get(GEOMETRY))
    moved = Kind.MOVED.value in kinds and before is not None
    whole = kind in (Kind.NEW, Kind.GONE)
    found.places.append(place if place is not None else before)
    found.rows.append(
        (
            kind.value,
            ",".join(kinds),
            layer,
            now.get(CODE),
            was.get(CODE),
            now.get(CLASS),
            was.get(CLASS),
            known.get("name"),
            known.get("grid_code"),
            None if distance is None or np.isnan(distance) else round(distance, 3),
            before.x if moved else None,
            before.y if moved else None,
            ",".join(changed) or None,
            _values(was, changed) if not whole else (as_json(was or None) or None),
            _values(now, changed) if not whole else (as_json(now or None) or None),
        )
    )


def _values(row: Mapping[str, Any], names: Iterable[str]) -> str | None:
    chosen = {name: row.get(name) for name in names}
    return json.dumps(chosen, ensure_ascii=False, default=str) if chosen else None


def _point(geometry: Any) -> Any:
    if geometry is None or shapely.get_type_id(geometry) == 0:
        return geometry
    return shapely.centroid(geometry)


def _result(found: _Found, counts: Mapping[tuple[str, str], Mapping[str, int]]) -> CensusChange:
    order = {kind.value: position for position, kind in enumerate(Kind)}

    def key(number: int) -> tuple[Any, ...]:
        row = found.rows[number]
        texts = tuple(as_text(value) for value in row)
        return order[row[0]], row[2], as_text(row[3] or row[4]), as_text(found.places[number]), texts

    chosen = sorted(range(len(found.rows)), key=key)
    columns = {
        schema.name: _objects([found.rows[k][position] for k in chosen])
        for position, schema in enumerate(CHANGE_SCHEMA.fields)
    }
    change = FeatureTable.of(CHANGE_SCHEMA.name, [found.places[k] for k in chosen], **columns)
    lines = sorted(counts)
    numbers = {
        schema.name: np.array([counts[line].get(schema.name, 0) for line in lines], dtype=np.int64)
        for schema in SUMMARY_SCHEMA.fields[2:]
    }
    summary = FeatureTable.of(
        SUMMARY_SCHEMA.name,
        [None] * len(lines),
        layer=_objects([layer for layer, _ in lines]),
        class_code=_objects([code for _, code in lines]),
        **numbers,
    )
    return CensusChange(change, summary, {name: int(values.sum()) for name, values in numbers.items()})


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]
