"""Profiles out of the text of their files; every fault is told with file, line and mend."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.schema import FieldKind
from .codes import CodeFormat
from .model import (
    AccuracyGrade,
    ComponentClass,
    Confidence,
    ExtensionRule,
    FieldSpec,
    MajorClass,
    Profile,
    Requirement,
    StateSpec,
    ValueSpec,
)

#: The files of a profile's folder.
PROFILE_FILES = (
    "profile.json",
    "majors.csv",
    "classes.csv",
    "fields.csv",
    "states.csv",
    "sources.csv",
    "accuracy.csv",
)
CENSUS_LAYERS = ("cover", "lamp", "sanitation", "other")

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass
class Table:
    """The rows of a CSV text by column name, and what is wrong with them."""

    name: str
    rows: list[tuple[int, dict[str, str]]]
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, name: str, text: str, required: tuple[str, ...]) -> Table:
        """Read a CSV text; ``InputError`` if one of the ``required`` columns is missing."""
        try:
            reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), strict=True)
            columns = [(column or "").strip() for column in reader.fieldnames or ()]
            reader.fieldnames = columns
            rows = [(reader.line_num, row) for row in reader]
        except csv.Error as error:
            raise InputError([_unreadable(name, error)]) from error
        missing = [column for column in required if column not in columns]
        if missing:
            raise InputError(
                [
                    Problem(
                        "PROFILE_COLUMN",
                        name,
                        tr("The table has no column {columns}.", columns=", ".join(missing)),
                        tr("Its first line must name: {required}.", required=", ".join(required)),
                    )
                ]
            )
        table = cls(name, [])
        for line, row in rows:
            if None in row or None in row.values():
                table.fault(line, tr("has not as many values as the first line has columns"))
            else:
                table.rows.append((line, {key: value.strip() for key, value in row.items()}))
        return table

    def fault(self, line: int, what: str) -> None:
        """Note a fault of a line."""
        self.problems.append(
            Problem(
                "PROFILE_ROW",
                self.name,
                tr("Line {line}: {what}.", line=line, what=what),
                tr("Mend the line in the table."),
            )
        )

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        return iter(self.rows)

    def filled(self, line: int, row: Mapping[str, str], *columns: str) -> bool:
        """Whether these columns hold something; a fault if not."""
        empty = [column for column in columns if not row[column]]
        if empty:
            self.fault(line, tr("{columns} is empty", columns=", ".join(empty)))
        return not empty

    def unique(self, column: str) -> None:
        """Note every value of the column that occurred before."""
        first: dict[str, int] = {}
        for line, row in self.rows:
            value = row[column]
            if value and first.setdefault(value, line) != line:
                self.fault(line, tr("{value} is already in line {first}", value=value, first=first[value]))

    def choice(self, line: int, row: Mapping[str, str], column: str, choices: type[_Choice]) -> _Choice:
        """The value of a column as a member of ``choices``; a fault, and the last of them, if it is none."""
        members = list(choices)
        try:
            return choices(row.get(column) or members[-1].value)
        except ValueError:
            known = ", ".join(str(member.value) for member in members)
            self.fault(
                line,
                tr("{column} is {value}, not one of {known}", column=column, value=row[column], known=known),
            )
            return members[-1]

    def confidence(self, line: int, row: Mapping[str, str], column: str = "confidence") -> Confidence:
        """How far the row can be trusted; nothing stated counts as not found."""
        return self.choice(line, row, column, Confidence)


def parse_profile(texts: Mapping[str, str]) -> Profile:
    """The profile in the texts of its files, named as ``PROFILE_FILES``.

    Raises ``InputError`` with every fault of every table.
    """
    missing = [name for name in PROFILE_FILES if name not in texts]
    if missing:
        raise InputError(
            [
                Problem(
                    "PROFILE_FILE",
                    name,
                    tr("The profile lacks this file."),
                    tr("Put it into the folder of the profile."),
                )
                for name in missing
            ]
        )
    id_, title, code_format, rule = _head(texts["profile.json"])
    tables = {
        name: Table.read(name, texts[name], required)
        for name, required in {
            "majors.csv": ("code", "name"),
            "classes.csv": ("code", "name"),
            "fields.csv": ("name", "title", "short_name", "kind", "length", "requirement"),
            "states.csv": ("value", "next"),
            "sources.csv": ("value",),
            "accuracy.csv": ("grade", "limit_m"),
        }.items()
    }
    majors = _majors(tables["majors.csv"], code_format)
    profile = Profile(
        id_,
        title,
        code_format,
        rule,
        majors,
        _classes(tables["classes.csv"], code_format, {major.code for major in majors}),
        _fields(tables["fields.csv"]),
        _states(tables["states.csv"]),
        _values(tables["sources.csv"]),
        _accuracy(tables["accuracy.csv"]),
    )
    problems = [problem for table in tables.values() for problem in table.problems]
    if problems:
        raise InputError(problems)
    return profile


def parse_extension(profile: Profile, text: str, name: str) -> Profile:
    """``profile`` with the classes that a city adds (扩展部件), from the ``text`` of its file ``name``.

    Columns ``code`` and ``name``, and as the city likes ``census_layer``, ``symbol``,
    ``major_name`` (for a major class of its own), ``source``, ``confidence``. Raises
    ``InputError``: a code of the wrong form, taken already, or outside the numbers that
    the profile leaves to cities.
    """
    table = Table.read(name, text, ("code", "name"))
    rule, form = profile.extension_rule, profile.code_format
    majors: dict[str, MajorClass] = {}
    for line, row in table:
        code, major_name = row["code"], row.get("major_name", "")
        if form.class_problem(code) is not None:
            continue  # told by _classes
        taken, minor = profile.component_class(code), int(code[form.major :])
        if taken is not None:
            table.fault(line, tr("{code} is {taken} already", code=code, taken=taken.name))
        elif not rule.minor_first <= minor <= rule.minor_last:
            table.fault(
                line,
                tr(
                    "{code} is not among the numbers for a city's own classes ({first} to {last})",
                    code=code,
                    first=f"{rule.minor_first:0{form.minor}d}",
                    last=f"{rule.minor_last:0{form.minor}d}",
                ),
            )
        known = profile.major(code)
        if known is None and not rule.own_majors:
            table.fault(line, tr("{code} is of no major class of the profile", code=code))
        elif known is None and not major_name and code[: form.major] not in majors:
            table.fault(line, tr("{code} begins a new major class: major_name must name it", code=code))
        elif known is not None and major_name and major_name != known.name:
            table.fault(line, tr("major class {code} is called {name}", code=known.code, name=known.name))
        elif known is None:
            source = row.get("source", "")
            majors.setdefault(code[: form.major], MajorClass(code[: form.major], major_name, source))
    every_major = {major.code for major in profile.majors} | {row["code"][: form.major] for _, row in table}
    classes = _classes(table, form, every_major, extension=True)
    if table.problems:
        raise InputError(table.problems)
    return profile.with_classes(classes, majors.values())


def _head(text: str) -> tuple[str, str, CodeFormat, ExtensionRule]:
    try:
        data: dict[str, Any] = json.loads(text)
        form, own = data["code_format"], data["extension"]
        return (
            str(data["id"]),
            str(data["title"]),
            CodeFormat(*(_whole(form[part]) for part in ("county", "major", "minor", "sequence"))),
            ExtensionRule(
                _whole(own["minor_first"]),
                _whole(own["minor_last"]),
                bool(own["own_majors"]),
                str(own.get("name_suffix", "")),
                str(own.get("source", "")),
                Confidence(own.get("confidence", "?")),
            ),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise InputError([_unreadable("profile.json", error)]) from error


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(tr("{value} is not a whole number from 1 on", value=value))
    return value


def _majors(table: Table, form: CodeFormat) -> tuple[MajorClass, ...]:
    table.unique("code")
    majors = []
    for line, row in table:
        if not table.filled(line, row, "code", "name"):
            continue
        if not (row["code"].isascii() and row["code"].isdigit() and len(row["code"]) == form.major):
            table.fault(line, tr("major class {code} is not {n} digits", code=row["code"], n=form.major))
        majors.append(
            MajorClass(row["code"], row["name"], row.get("source", ""), table.confidence(line, row))
        )
    return tuple(majors)


def _classes(
    table: Table, form: CodeFormat, majors: set[str], extension: bool = False
) -> tuple[ComponentClass, ...]:
    table.unique("code")
    classes = []
    for line, row in table:
        if not table.filled(line, row, "code", "name"):
            continue
        problem = form.class_problem(row["code"])
        if problem is not None:
            table.fault(line, problem)
        elif row["code"][: form.major] not in majors:
            table.fault(line, tr("{code} is of no major class of the profile", code=row["code"]))
        layer = row.get("census_layer") or "other"
        if layer not in CENSUS_LAYERS:
            known = ", ".join(CENSUS_LAYERS)
            table.fault(line, tr("census_layer is {layer}, not one of {known}", layer=layer, known=known))
        classes.append(
            ComponentClass(
                row["code"],
                row["name"],
                layer,
                row.get("symbol", ""),
                row.get("source", ""),
                table.confidence(line, row),
                extension,
            )
        )
    return tuple(classes)


def _fields(table: Table) -> tuple[FieldSpec, ...]:
    table.unique("name")
    table.unique("short_name")
    fields = []
    kinds = {
        "text": FieldKind.TEXT,
        "date": FieldKind.TEXT,
        "integer": FieldKind.INTEGER,
        "real": FieldKind.REAL,
    }
    for line, row in table:
        if not table.filled(line, row, "name", "title", "short_name"):
            continue
        if row["kind"] not in kinds:
            table.fault(
                line, tr("kind is {kind}, not one of {known}", kind=row["kind"], known=", ".join(kinds))
            )
        length = int(row["length"]) if row["length"].isascii() and row["length"].isdigit() else None
        if row["length"] and not length:
            table.fault(line, tr("length is {length}, not a number of characters", length=row["length"]))
        fields.append(
            FieldSpec(
                name=row["name"],
                title=row["title"],
                short_name=row["short_name"],
                kind=kinds.get(row["kind"], FieldKind.TEXT),
                date=row["kind"] == "date",
                length=length,
                requirement=table.choice(line, row, "requirement", Requirement),
                other_names=tuple(row.get("other_names", "").split()),
                classes=frozenset(row.get("classes", "").split()),
                except_classes=frozenset(row.get("except_classes", "").split()),
                source=row.get("source", ""),
                name_confidence=table.confidence(line, row, "name_confidence"),
                length_confidence=table.confidence(line, row, "length_confidence"),
                requirement_confidence=table.confidence(line, row, "requirement_confidence"),
            )
        )
    return tuple(fields)


def _states(table: Table) -> tuple[StateSpec, ...]:
    table.unique("value")
    known = {row["value"] for _, row in table}
    states = []
    for line, row in table:
        if not table.filled(line, row, "value"):
            continue
        following = tuple(row["next"].split())
        strange = [value for value in following if value not in known]
        if strange:
            table.fault(line, tr("{values} is no state of this table", values=", ".join(strange)))
        states.append(StateSpec(row["value"], following, row.get("source", ""), table.confidence(line, row)))
    return tuple(states)


def _values(table: Table) -> tuple[ValueSpec, ...]:
    table.unique("value")
    return tuple(
        ValueSpec(row["value"], row.get("source", ""), table.confidence(line, row))
        for line, row in table
        if table.filled(line, row, "value")
    )


def _accuracy(table: Table) -> tuple[AccuracyGrade, ...]:
    table.unique("grade")
    grades = []
    for line, row in table:
        if not table.filled(line, row, "grade", "limit_m"):
            continue
        try:
            limit = float(row["limit_m"])
        except ValueError:
            limit = 0.0
        if not 0 < limit < 1e6:
            table.fault(line, tr("limit_m is {limit}, not a length in metres", limit=row["limit_m"]))
        grades.append(
            AccuracyGrade(
                row["grade"],
                limit,
                row.get("meaning", ""),
                row.get("source", ""),
                table.confidence(line, row),
                table.confidence(line, row, "meaning_confidence"),
            )
        )
    return tuple(grades)


def _unreadable(name: str, reason: Any) -> Problem:
    return Problem(
        "PROFILE_UNREADABLE",
        name,
        tr("The file cannot be read ({reason}).", reason=reason),
        tr("Compare it with the one that comes with CityGrid."),
    )
