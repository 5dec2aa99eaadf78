"""Components from somebody's tables: every feature becomes a component or is told of, with all it had."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ..census.schema import census_schemas
from ..crs import to_working_crs
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..model.schema import FieldKind, FieldSchema
from ..osm.tags import tags_of
from .classes import ClassFinder, Found, Standards, class_in_code
from .fields import CLASS_NAME, match_fields, text_of
from .import_tables import IMPORT_SCHEMAS, REJECTS, REST
from .osm_classes import OsmClassTable
from .places import dimension_of, place_of, sound
from .values import value_rules

_NAMESPACE = uuid.UUID("0b9a3e0c-58a1-4a56-8a53-6b6d2c2f9f11")
#: Columns of QGIS and GDAL that say nothing about the thing.
_TECHNICAL = frozenset({"fid", "ogc_fid", "objectid", "shape_leng", "shape_area", "layer", "path"})
#: Features between two looks at the cancel button.
_CHUNK = 2000


@dataclass(frozen=True)
class ImportSettings:
    """How to import.

    ``fields``: our field -> their column, for what is not told by its name. ``class_values``: their
    text (or layer) -> class. ``class_code``: the class of everything; ``fallback``: of what has none
    otherwise. ``values``: our field -> theirs -> ours. ``osm``: the table for OpenStreetMap tags, for
    tables that have tags. ``rest``: "note" writes what has no field into the note as far as it fits
    and the remainder into the table ``import_rest``, "table" all of it there. ``crs``: metric CRS
    wanted.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    class_values: Mapping[str, str] = field(default_factory=dict)
    class_code: str = ""
    fallback: str = ""
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    osm: OsmClassTable | None = None
    rest: str = "note"
    crs: str | None = None


@dataclass(frozen=True)
class ImportedComponents:
    """What came of it.

    ``component``: with the columns of a census and ``uid``. ``rejects`` and ``rest``: layers
    ``import_reject`` and ``import_rest``. ``matches``: by layer, our field -> their column.
    ``skipped``: features of lines and areas without a tag of a component, by layer.
    """

    component: FeatureTable
    crs: str
    rejects: FeatureTable
    rest: FeatureTable
    matches: Mapping[str, Mapping[str, str]]
    skipped: Mapping[str, int]
    problems: tuple[Problem, ...]


def import_components(
    tables: Sequence[FeatureTable],
    crs_of: Mapping[str, str | None],
    standards: Standards,
    settings: ImportSettings | None = None,
    progress: Progress | None = None,
) -> ImportedComponents:
    """Components under ``standards.profile`` from ``tables`` with names of their own.

    Areas and lines become a point on them. A feature without a place or a class, or with a class
    that may be several of the profile, goes into ``rejects`` with its attributes; attributes that
    have no field, or a value that its field cannot hold, into the note or ``rest``.
    Raises ``InputError`` as ``to_working_crs`` does and for settings that name what is not there.
    """
    settings, progress = settings or ImportSettings(), progress or Silent()
    finder = ClassFinder(standards, settings.class_values)
    for code in (settings.class_code, settings.fallback):
        if code and not finder.find(code).code:
            raise InputError(
                [
                    Problem(
                        "CLASS_UNKNOWN", "component", f"{finder.find(code).why}.", tr("Give another class.")
                    )
                ]
            )
    moved, crs, problems = to_working_crs(
        {table.name: table for table in tables}, crs_of, Span(progress, 0.0, 0.3), settings.crs
    )
    run = _Import(standards, settings, finder)
    for number, table in enumerate(tables):
        part = Span(progress, 0.3 + 0.7 * number / len(tables), 0.3 + 0.7 * (number + 1) / len(tables))
        run.take(moved[table.name], part)
    return run.result(crs, problems)


@dataclass
class _Columns:
    """Rows in the making."""

    geometry: list[Any] = field(default_factory=list)
    columns: dict[str, list[Any]] = field(default_factory=dict)

    def add(self, geometry: Any, **values: Any) -> None:
        self.geometry.append(geometry)
        for name, value in values.items():
            self.columns.setdefault(name, []).append(value)

    def table(self, name: str, fields: Iterable[FieldSchema]) -> FeatureTable:
        columns = {each.name: _objects(self.columns.get(each.name, [])) for each in fields}
        return FeatureTable.of(name, self.geometry, **columns)


class _Import:
    """One run over all tables."""

    def __init__(self, standards: Standards, settings: ImportSettings, finder: ClassFinder) -> None:
        self._standards, self._settings, self._finder = standards, settings, finder
        self._fields = census_schemas(standards.profile)["other"].fields
        self._widths = {each.name: each.width for each in self._fields}
        self._whole = {each.name for each in self._fields if each.kind is FieldKind.INTEGER}
        self._rules = value_rules(standards.profile, self._widths, settings.values)
        self._made, self._rejects, self._rest = _Columns(), _Columns(), _Columns()
        self._matches: dict[str, dict[str, str]] = {}
        self._skipped: dict[str, int] = {}
        self._told: dict[tuple[str, str, str], list[int]] = {}
        self._uids: set[str] = set()

    def take(self, table: FeatureTable, progress: Progress) -> None:
        """Every feature of a table."""
        progress.set(0.0, tr("Sorting {layer}", layer=table.name))
        is_osm = self._settings.osm is not None and has_tags(table)
        self._require(table)
        matches = (
            {} if is_osm else match_fields(table.columns, self._standards.profiles, self._settings.fields)
        )
        self._matches[table.name] = matches
        tags = tags_of(table) if is_osm else None
        values = {column: array.tolist() for column, array in table.columns.items()}
        for row, (shape, fid) in enumerate(zip(table.geometry, table.fids.tolist(), strict=True)):
            if row % _CHUNK == 0:
                check_cancelled(progress)
                progress.set(row / len(table))
            if tags is not None:
                attributes: dict[str, Any] = {**_identity(table, row), **tags[row]}
                self._osm_feature(table.name, fid, shape, attributes)
            else:
                attributes = {column: array[row] for column, array in values.items()}
                self._feature(table.name, fid, shape, attributes, matches)

    def _require(self, table: FeatureTable) -> None:
        """The columns that the settings name are there, in this table if not in all."""
        missing = sorted({theirs for theirs in self._settings.fields.values() if theirs not in table.columns})
        unknown = sorted(set(self._settings.fields) - set(self._widths) - {CLASS_NAME})
        if missing or unknown:
            raise InputError(
                [
                    Problem(
                        "FIELD_NOT_FOUND",
                        table.name,
                        tr(
                            'There is no field "{name}"; the fields are: {names}.',
                            name=", ".join(unknown or missing),
                            names=", ".join(self._widths if unknown else table.columns),
                        ),
                        tr("Correct the mapping."),
                    )
                ]
            )

    # One feature

    def _osm_feature(self, layer: str, fid: int, shape: Any, attributes: dict[str, Any]) -> None:
        table = self._settings.osm
        row = table.find(attributes) if table is not None else None
        if row is None and dimension_of(shape) > 0:
            self._skipped[layer] = self._skipped.get(layer, 0) + 1  # a street, a building
            return
        profile = self._standards.profile
        if self._settings.class_code:
            found = self._finder.find(self._settings.class_code)
        elif row is None:
            found = Found("", tr("its tags are those of no component"))
        else:
            code = row.classes.get(profile.id, "")
            found = Found(code, "" if code else tr("{profile} has no class for it", profile=profile.title))
        ours = {"name": attributes.get("name"), "keeper_name": attributes.get("operator")}
        rest = {name: value for name, value in attributes.items() if name not in ("name", "operator")}
        self._settle(layer, fid, shape, attributes, ours, rest, found)

    def _feature(
        self, layer: str, fid: int, shape: Any, attributes: dict[str, Any], matches: Mapping[str, str]
    ) -> None:
        ours = {name: attributes[column] for name, column in matches.items() if name != CLASS_NAME}
        used = {column for name, column in matches.items() if name != CLASS_NAME}
        rest = {
            column: value
            for column, value in attributes.items()
            if column not in used and column.lower() not in _TECHNICAL
        }
        found, named = self._class_of(layer, attributes, matches)
        if named:
            rest.pop(named, None)
        self._settle(layer, fid, shape, attributes, ours, rest, found)

    def _class_of(
        self, layer: str, attributes: Mapping[str, Any], matches: Mapping[str, str]
    ) -> tuple[Found, str]:
        """The class, and the column that says no more than it.

        Asked in turn: the settings, the field for it, the component code, the name of the class, the
        layer, the name of the component.
        """
        if self._settings.class_code:
            return self._finder.find(self._settings.class_code), ""
        first: Found | None = None
        for name in ("class_code", "code", CLASS_NAME, "", "name"):
            column = matches.get(name, "")
            text = text_of(attributes.get(column)) if column else (layer if not name else "")
            if name == "code":
                text = class_in_code(self._standards, text)
            if not text or (first is not None and not first.candidates and name != "code"):
                continue  # a class that nobody knows is not guessed from elsewhere
            found = self._finder.find(text)
            if found.code and (first is None or not first.candidates or found.code in first.candidates):
                entry = self._standards.profile.component_class(found.code)
                same = name == CLASS_NAME and entry is not None and entry.name == text
                return found, column if same else ""
            if first is None and (found.candidates or name in ("class_code", "code")):
                first = found
        return first or Found("", tr("nothing says of which class it is")), ""

    def _settle(
        self,
        layer: str,
        fid: int,
        shape: Any,
        attributes: Mapping[str, Any],
        ours: Mapping[str, Any],
        rest: Mapping[str, Any],
        found: Found,
    ) -> None:
        """Make the component, or put the feature aside."""
        point, why = place_of(shape)
        if not found.code and point is not None and self._settings.fallback:
            self._tell("CLASS_FALLBACK", layer, tr("They got the class for what has none."), fid)
            found = self._finder.find(self._settings.fallback)
        if point is None or not found.code:
            reason = why if point is None else found.why
            text = json.dumps(_present(attributes), ensure_ascii=False, default=str)
            self._rejects.add(sound(shape), layer=layer, feature=fid, reason=reason, attributes=text)
            self._tell("NOT_IMPORTED", layer, tr("They were not imported: {why}.", why=reason), fid)
            return
        left: list[tuple[str, str, str]] = []  # field, value, why
        values: dict[str, Any] = {}
        for name, value in ours.items():
            if name == "class_code":
                continue
            kept, wrong = self._value(name, value)
            values[name] = kept or None
            if wrong:
                left.append((name, text_of(value), wrong))
                told = tr("{field}: {why}", field=self._title(name), why=wrong)
                self._tell("VALUE_NOT_KEPT", layer, tr("A value could not be kept. {what}.", what=told), fid)
        values["class_code"] = found.code
        entry = self._standards.profile.component_class(found.code)
        values["name"] = values.get("name") or (entry.name[:30] if entry else None)
        if why:
            left.append(("geometry", shapely.to_wkt(shape, rounding_precision=3), why))
            self._tell("SHAPE_NOT_KEPT", layer, tr("Areas and lines became a point on them."), fid)
        left += [(name, text, "") for name, value in rest.items() if (text := text_of(value))]
        values["uid"] = self._uid(values.get("uid"), layer, fid, point, attributes)
        self._write_rest(layer, fid, values, left)
        filled = {each.name: values.get(each.name) for each in self._fields}
        self._made.add(point, **filled)

    def _value(self, name: str, value: Any) -> tuple[str, str]:
        kept, wrong = self._rules[name](value)
        if name == "code" and kept:
            problem = self._standards.profile.code_problem(kept)
            return ("", problem) if problem else (kept, "")
        if kept and name in self._whole and not kept.lstrip("-").isdigit():
            return "", tr("no whole number")
        return kept, wrong

    def _title(self, name: str) -> str:
        return next((each.title for each in self._fields if each.name == name), name)

    def _write_rest(
        self, layer: str, fid: int, values: dict[str, Any], left: Sequence[tuple[str, str, str]]
    ) -> None:
        """What found no field, into the note as long as it is not full, then into the table."""
        width = self._widths["note"] or 1000
        note = values.get("note") or ""
        for name, value, why in left:
            piece = f"{'；' if note else ''}{name}={value}"
            if self._settings.rest == "note" and len(note) + len(piece) <= width:
                note += piece
                continue
            self._rest.add(
                None,
                component_uid=values["uid"],
                layer=layer,
                feature=fid,
                field=name,
                value=value,
                reason=why or tr("no field for it"),
            )
        values["note"] = note or None

    def _uid(self, own: Any, layer: str, fid: int, point: Any, attributes: Mapping[str, Any]) -> str:
        """The component's own, or one that is the same whenever the same thing is imported again."""
        text = text_of(own)
        if not text or text in self._uids:
            identity = attributes.get("osm_id")
            # An OpenStreetMap id names a thing wherever it stands; anything else is named by all it has.
            words = json.dumps(_present(attributes), ensure_ascii=False, default=str, sort_keys=True)
            text = str(identity) if self._settings.osm and identity else f"{layer} {point.wkb_hex} {words}"
            made = text
            number = 1
            while (text := str(uuid.uuid5(_NAMESPACE, made))) in self._uids:
                number += 1  # the very same thing twice
                made = f"{made} {number}"
        self._uids.add(text)
        return text

    def _tell(self, rule: str, layer: str, message: str, fid: int) -> None:
        self._told.setdefault((rule, layer, message), []).append(fid)

    # The end

    def result(self, crs: str, problems: Sequence[Problem]) -> ImportedComponents:
        """All of it."""
        mends = {
            "NOT_IMPORTED": tr("They are in the layer import_reject; say what they are in a mapping."),
            "VALUE_NOT_KEPT": tr("It is in the note, or in the table import_rest."),
            "SHAPE_NOT_KEPT": tr("Their shapes are in the note, or in the table import_rest."),
            "CLASS_FALLBACK": tr("Look at them one by one."),
        }
        told = [
            Problem(rule, layer, message, mends[rule], Severity.WARNING, tuple(fids))
            for (rule, layer, message), fids in sorted(self._told.items())
        ]
        return ImportedComponents(
            self._made.table("component", self._fields),
            crs,
            self._rejects.table(REJECTS, IMPORT_SCHEMAS[REJECTS].fields),
            self._rest.table(REST, IMPORT_SCHEMAS[REST].fields),
            self._matches,
            self._skipped,
            (*problems, *told),
        )


def has_tags(table: FeatureTable) -> bool:
    """Whether a table has OpenStreetMap's tags."""
    names = set(table.columns)
    return "osm_id" in names and bool(names & {"tags", "other_tags", "highway", "amenity"})


def _identity(table: FeatureTable, row: int) -> dict[str, Any]:
    """The OpenStreetMap id of a feature, as "node/123" if the kind is known."""
    kind = text_of(table.column("osm_type")[row])
    number = text_of(table.column("osm_id")[row])
    way = text_of(table.column("osm_way_id")[row])
    if not number and way:
        kind, number = "way", way
    return {"osm_id": f"{kind}/{number}" if kind and number else number}


def _present(attributes: Mapping[str, Any]) -> dict[str, str]:
    texts = {name: text_of(value) for name, value in attributes.items()}
    return {name: text for name, text in texts.items() if text}


def _objects(values: Sequence[Any]) -> np.ndarray[Any, np.dtype[np.object_]]:
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made
