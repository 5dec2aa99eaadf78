"""Components as a profile wants them delivered: its codes, short names, lengths; nothing left out untold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.census_schema import CENSUS_SCHEMAS
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Problem, Severity
from ..model.progress import Progress, Silent, check_cancelled
from ..model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema
from ..profiles import FieldSpec, Profile
from .classes import ClassFinder, Standards
from .fields import text_of
from .recoding import Coded, Recoding

LEFT_OUT = "left_out"
#: Groupings of the layers of a delivery.
ALL, MAJOR, CLASS = "all", "major", "class"
#: What one layer with everything is called.
_ONE_LAYER = "部件"
#: Fields of a census that say how it was made, in their order; a delivery can have them besides.
_OWN = ("uid", "class_code", "accuracy", "team")
#: Rows between two looks at the cancel button.
_CHUNK = 5000


@dataclass(frozen=True)
class TextLimit:
    """What a format can hold in a text: bytes (254 in a .dbf) in an encoding; None is without limit."""

    encoding: str = "utf-8"
    most: int | None = None

    def fit(self, text: str) -> tuple[str, str]:
        """The text as it can be written, and why it is another."""
        why = []
        octets = text.encode(self.encoding, "replace")
        readable = octets.decode(self.encoding)
        if readable != text:
            why.append(tr("has characters that the encoding lacks"))
            text = readable
        if self.most is not None and len(octets) > self.most:
            why.append(tr("longer than {count} bytes", count=self.most))
            text = octets[: self.most].decode(self.encoding, "ignore")
        return text, "; ".join(why)


@dataclass(frozen=True)
class ExportSettings:
    """How to deliver.

    ``grouping``: one layer for "all", one per "major" class or per "class". ``classes``: what a
    person has decided a class becomes (old -> new). ``codes``: component codes of an earlier
    delivery (old -> new), which stay. ``own_fields``: the census's own fields come too.
    """

    grouping: str = ALL
    classes: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    own_fields: bool = False
    limit: TextLimit = field(default_factory=TextLimit)


@dataclass(frozen=True)
class Changed:
    """A value that could not be delivered as it is: the component's code, field, whole value, and why."""

    code: str
    name: str
    title: str
    value: str
    why: str


@dataclass(frozen=True)
class ExportLayer:
    """A layer of the delivery, columns under the short names; ``fields`` in their order."""

    table: FeatureTable
    schema: LayerSchema
    fields: tuple[FieldSpec, ...]


@dataclass(frozen=True)
class ComponentExport:
    """What is to be delivered.

    ``codes``: old code -> new one, where they differ. ``left_out``: components that are not
    delivered, with layer, feature, code, class_code and reason. ``no_field``: values of the census
    that the profile has no field for, counted by field. ``counts``: components by class.
    """

    profile: Profile
    layers: tuple[ExportLayer, ...]
    codes: Mapping[str, str]
    changed: tuple[Changed, ...]
    left_out: FeatureTable
    no_field: Mapping[str, int]
    counts: Mapping[str, int]
    given: int
    problems: tuple[Problem, ...]


LEFT_OUT_SCHEMA = LayerSchema(
    LEFT_OUT,
    GeometryKind.ANY,
    "未交付部件",
    (
        FieldSchema("layer", FieldKind.TEXT, "来源图层"),
        FieldSchema("feature", FieldKind.INTEGER, "来源要素编号"),
        FieldSchema("code", FieldKind.TEXT, "标识码"),
        FieldSchema("class_code", FieldKind.TEXT, "类别代码"),
        FieldSchema("name", FieldKind.TEXT, "名称"),
        FieldSchema("uid", FieldKind.TEXT, "唯一标识"),
        FieldSchema("reason", FieldKind.TEXT, "原因"),
    ),
)


def export_components(
    tables: Sequence[FeatureTable],
    standards: Standards,
    settings: ExportSettings | None = None,
    progress: Progress | None = None,
) -> ComponentExport:
    """Deliver the components of ``tables`` under ``standards.profile``.

    Of the other profile, class and code are converted: county and sequence stay as long as no two
    components would get one code; the one with the lower old code keeps it, the other gets the
    next free number. What has no place, no code or no class that is sure is left out and told.
    Rows are in the order of their codes, whatever the order of ``tables``.
    """
    settings, progress = settings or ExportSettings(), progress or Silent()
    return _Export(tables, standards, settings, progress).make()


class _Export:
    """All components of all tables in one row of arrays."""

    def __init__(
        self,
        tables: Sequence[FeatureTable],
        standards: Standards,
        settings: ExportSettings,
        progress: Progress,
    ) -> None:
        self._standards, self._settings, self._progress = standards, settings, progress
        self._profile = standards.profile
        self._tables = tables
        self._shapes = np.concatenate([np.empty(0, dtype=object), *(table.geometry for table in tables)])
        self._where = [(table.name, fid) for table in tables for fid in table.fids.tolist()]
        self._texts: dict[str, list[str]] = {}
        self._why: dict[int, str] = {}
        self._finder = ClassFinder(standards, settings.classes)

    def make(self) -> ComponentExport:
        """Classes and codes first, then values."""
        points = self._points()
        classes = self._classes()
        check_cancelled(self._progress)
        codes = self._codes(classes)
        self._progress.set(0.3, tr("Writing values under the names of the profile"))
        fields = self._fields()
        changed: list[Changed] = []
        kept = sorted((row for row in range(len(codes)) if row not in self._why), key=lambda row: codes[row])
        values = {spec.name: self._values(spec, kept, classes, codes, changed) for spec in fields}
        layers = self._layers(kept, classes, fields, values, points)
        counts: dict[str, int] = {}
        for row in kept:
            counts[classes[row]] = counts.get(classes[row], 0) + 1
        old = self._column("code")
        return ComponentExport(
            self._profile,
            layers,
            {
                old[row]: codes[row]
                for row in sorted(kept, key=lambda row: old[row])
                if old[row] != codes[row]
            },
            tuple(sorted(changed, key=lambda one: (one.code, one.name))),
            self._left_out(),
            self._no_field(kept, fields),
            dict(sorted(counts.items())),
            len(codes),
            self._problems(changed),
        )

    # Looking

    def _column(self, name: str) -> list[str]:
        if name not in self._texts:
            texts = [text_of(v) for table in self._tables for v in table.column(name).tolist()]
            self._texts[name] = texts
        return self._texts[name]

    def _points(self) -> NDArray[np.object_]:
        """The place of each row; a row without one is left out."""
        flat = shapely.force_2d(self._shapes)
        single = (shapely.get_type_id(flat) == shapely.GeometryType.MULTIPOINT) & (
            shapely.get_num_geometries(flat) == 1
        )
        flat[single] = shapely.get_geometry(flat[single], 0)
        nowhere = shapely.is_missing(flat) | shapely.is_empty(flat)
        other = ~nowhere & (shapely.get_type_id(flat) != shapely.GeometryType.POINT)
        xy, rows = shapely.get_coordinates(flat, return_index=True)
        broken = np.zeros(len(flat), dtype=bool)
        broken[rows[~np.isfinite(xy).all(axis=1)]] = True
        for mask, why in (
            (nowhere, tr("it has no place")),
            (other, tr("it is no single point")),
            (broken & ~other & ~nowhere, tr("its coordinates are not numbers")),
        ):
            self._why |= dict.fromkeys(np.flatnonzero(mask).tolist(), why)
        return flat

    def _classes(self) -> list[str]:
        """The class of each row under the profile, "" where nothing says it for sure."""
        found = []
        for row, text in enumerate(self._column("class_code")):
            one = self._finder.find(text) if text else None
            if one is None or not one.code:
                self._why.setdefault(row, tr("it has no class") if one is None else one.why)
            found.append(one.code if one is not None else "")
        return found

    def _codes(self, classes: list[str]) -> list[str]:
        """The code of each row; a row without one is left out."""
        recoding = Recoding(self._standards, self._finder, self._settings.codes)
        own, texts = self._column("code"), self._column("class_code")
        recoding.run(
            {
                row: Coded(" ".join(map(str, self._where[row])), own[row], texts[row], classes[row])
                for row in range(len(own))
                if row not in self._why
            }
        )
        self._why |= recoding.why
        return [recoding.codes.get(row, "") for row in range(len(own))]

    # Values

    def _fields(self) -> tuple[FieldSpec, ...]:
        """The fields of the profile and, if wanted, those of the census it does not have."""
        fields = self._profile.fields
        if not self._settings.own_fields:
            return fields
        there = {name for table in self._tables for name in table.columns}
        titles = CENSUS_SCHEMAS["other"].titles()
        census = [
            replace(fields[0], name=name, title=titles[name], short_name=name, length=None, other_names=())
            for name in _OWN
        ]
        own = [
            replace(spec, classes=frozenset(), except_classes=frozenset())
            for spec in (*self._standards.other.fields, *census)
            if spec.name in there and self._profile.field(spec.name) is None
        ]
        return (*fields, *own)

    def _values(
        self, spec: FieldSpec, kept: list[int], classes: list[str], codes: list[str], changed: list[Changed]
    ) -> list[Any]:
        """The values of a field for the rows that are delivered."""
        source = {"code": codes, "class_code": classes}.get(spec.name) or self._column(spec.name)
        known = {
            "state": {state.value for state in self._profile.states},
            "source": {source.value for source in self._profile.sources},
        }.get(spec.name, set())
        values: list[Any] = []
        for number, row in enumerate(kept):
            if number % _CHUNK == 0:
                check_cancelled(self._progress)
            text = source[row]
            if not text:
                values.append(None)
                continue
            value, why = self._fitted(spec, text, classes[row])
            if why:
                changed.append(Changed(codes[row], spec.short_name, spec.title, text, why))
            elif known and text not in known:
                changed.append(
                    Changed(
                        codes[row],
                        spec.short_name,
                        spec.title,
                        text,
                        tr("not in the list of values; delivered as it is"),
                    )
                )
            values.append(value)
        return values

    def _fitted(self, spec: FieldSpec, text: str, class_code: str) -> tuple[Any, str]:
        if not spec.applies_to(class_code):
            return None, tr("its class does not have the field")
        if spec.kind is FieldKind.INTEGER:
            return (int(text), "") if text.lstrip("-").isdigit() else (None, tr("no whole number"))
        why = []
        if spec.length is not None and len(text) > spec.length:
            text = text[: spec.length]
            why.append(tr("longer than {width} characters", width=spec.length))
        text, more = self._settings.limit.fit(text)
        return text, "; ".join([*why, *([more] if more else [])])

    def _no_field(self, kept: list[int], fields: Sequence[FieldSpec]) -> dict[str, int]:
        """Values of the census that no field of the profile takes."""
        known = {spec.name for spec in fields} | {"class_code", "fid"}
        names = sorted({name for table in self._tables for name in table.columns} - known)
        counts = {name: sum(bool(self._column(name)[row]) for row in kept) for name in names}
        return {name: count for name, count in counts.items() if count}

    # Putting together

    def _layers(
        self,
        kept: list[int],
        classes: list[str],
        fields: Sequence[FieldSpec],
        values: Mapping[str, list[Any]],
        points: NDArray[np.object_],
    ) -> tuple[ExportLayer, ...]:
        groups: dict[str, list[int]] = {}
        for position, row in enumerate(kept):
            groups.setdefault(self._group(classes[row]), []).append(position)
        if not groups and self._settings.grouping == ALL:
            groups[_ONE_LAYER] = []
        layers = []
        for name, positions in sorted(groups.items()):
            there = {classes[kept[position]] for position in positions}
            chosen = tuple(
                spec
                for spec in fields
                if self._settings.grouping == ALL or any(spec.applies_to(code) for code in there)
            )
            columns = {
                spec.short_name: _objects([values[spec.name][position] for position in positions])
                for spec in chosen
            }
            table = FeatureTable.of(name, points[[kept[position] for position in positions]], **columns)
            schema = LayerSchema(
                name,
                GeometryKind.POINT,
                name,
                tuple(FieldSchema(each.short_name, each.kind, each.title, each.length) for each in chosen),
            )
            layers.append(ExportLayer(table, schema, chosen))
        return tuple(layers)

    def _group(self, class_code: str) -> str:
        if self._settings.grouping == ALL:
            return _ONE_LAYER
        if self._settings.grouping == CLASS:
            entry = self._profile.component_class(class_code)
            return _file_name(f"{class_code}{entry.name if entry else ''}")
        major = self._profile.major(class_code)
        return _file_name(f"{class_code[: self._profile.code_format.major]}{major.name if major else ''}")

    def _left_out(self) -> FeatureTable:
        rows = sorted(self._why, key=lambda row: (self._column("code")[row], self._where[row]))
        shapes = [self._shapes[row] for row in rows]
        sound = [
            shape if shape is not None and np.isfinite(shapely.get_coordinates(shape)).all() else None
            for shape in shapes
        ]
        names = ("code", "class_code", "name", "uid")
        return FeatureTable.of(
            LEFT_OUT,
            sound,
            layer=_objects([self._where[row][0] for row in rows]),
            feature=_objects([self._where[row][1] for row in rows]),
            **{name: _objects([self._column(name)[row] or None for row in rows]) for name in names},
            reason=_objects([self._why[row] for row in rows]),
        )

    def _problems(self, changed: Sequence[Changed]) -> tuple[Problem, ...]:
        problems: dict[tuple[str, str], list[int]] = {}
        for row, why in sorted(self._why.items()):
            problems.setdefault((self._where[row][0], why), []).append(self._where[row][1])
        told = [
            Problem(
                "NOT_DELIVERED",
                layer,
                tr("They are not delivered: {why}.", why=why),
                tr("They are in the file of what was left out; mend them and deliver again."),
                Severity.WARNING,
                tuple(fids),
            )
            for (layer, why), fids in sorted(problems.items())
        ]
        if changed:
            told.append(
                Problem(
                    "VALUES_CHANGED",
                    "component",
                    tr("{count} values are not delivered as they are.", count=len(changed)),
                    tr("The table beside the delivery has each with its whole value and the reason."),
                    Severity.WARNING,
                )
            )
        return tuple(told)


def _file_name(text: str) -> str:
    """Fit to be the name of a file: no letter that Windows refuses."""
    return "".join("_" if letter in '\\/:*?"<>|' else letter for letter in text)


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
