"""What a standard profile holds, read from its tables (``citygrid_plugin/profiles``)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from ..model.i18n import tr
from ..model.schema import FieldKind
from .codes import CodeFormat


class Confidence(str, Enum):
    """How far a statement about a standard can be trusted."""

    VERIFIED = "V"
    CONSISTENT = "C"
    ONE_IMPLEMENTATION = "I"
    MEMORY = "M"
    NOT_FOUND = "?"


class Requirement(str, Enum):
    """约束/条件: whether a field must be filled in."""

    MANDATORY = "M"
    CONDITIONAL = "C"
    OPTIONAL = "O"


@dataclass(frozen=True)
class MajorClass:
    """A major class (大类): its code, the first digits of its classes, and name."""

    code: str
    name: str
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND


@dataclass(frozen=True)
class ComponentClass:
    """A class of components (小类) by its full code, such as 0101 or 01001.

    ``census_layer`` is the layer in which census teams record it (cover, lamp, sanitation,
    other), ``symbol`` the drawing it has on the map; ``extension`` marks a class that a
    city added itself (扩展部件).
    """

    code: str
    name: str
    census_layer: str = "other"
    symbol: str = ""
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND
    extension: bool = False


@dataclass(frozen=True)
class FieldSpec:
    """A field of the attribute table: our ``name``, Chinese ``title``, ``short_name`` of the standard.

    ``length`` in characters is None where it is not known. ``date`` fields are text of 8
    digits, YYYYMMDD. ``classes`` restricts the field to these, ``except_classes`` excludes.
    """

    name: str
    title: str
    short_name: str
    kind: FieldKind
    date: bool
    length: int | None
    requirement: Requirement
    other_names: tuple[str, ...] = ()
    classes: frozenset[str] = frozenset()
    except_classes: frozenset[str] = frozenset()
    source: str = ""
    name_confidence: Confidence = Confidence.NOT_FOUND
    length_confidence: Confidence = Confidence.NOT_FOUND
    requirement_confidence: Confidence = Confidence.NOT_FOUND

    def applies_to(self, class_code: str) -> bool:
        """Whether components of this class have the field."""
        return class_code not in self.except_classes and (not self.classes or class_code in self.classes)


@dataclass(frozen=True)
class StateSpec:
    """A state (状态) and the states it may change into; which ones is CityGrid's proposal."""

    value: str
    next: tuple[str, ...]
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND


@dataclass(frozen=True)
class ValueSpec:
    """One value of a coded list."""

    value: str
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND


@dataclass(frozen=True)
class AccuracyGrade:
    """A grade of positional accuracy (精度等级) and its limit in metres."""

    grade: str
    limit_m: float
    meaning: str = ""
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND
    meaning_confidence: Confidence = Confidence.NOT_FOUND


@dataclass(frozen=True)
class ExtensionRule:
    """Where a city may add classes: minor numbers, own major classes, how names end."""

    minor_first: int
    minor_last: int
    own_majors: bool
    name_suffix: str = ""
    source: str = ""
    confidence: Confidence = Confidence.NOT_FOUND


@dataclass(frozen=True)
class Profile:
    """A standard profile (标准体系); all lists are in the order of their files."""

    id: str
    title: str
    code_format: CodeFormat
    extension_rule: ExtensionRule
    majors: tuple[MajorClass, ...]
    classes: tuple[ComponentClass, ...]
    fields: tuple[FieldSpec, ...]
    states: tuple[StateSpec, ...]
    sources: tuple[ValueSpec, ...]
    accuracy: tuple[AccuracyGrade, ...]

    @cached_property
    def _class_by_code(self) -> dict[str, ComponentClass]:
        return {entry.code: entry for entry in self.classes}

    @cached_property
    def _state_by_value(self) -> dict[str, StateSpec]:
        return {state.value: state for state in self.states}

    def component_class(self, code: str) -> ComponentClass | None:
        """The class with this code, or None."""
        return self._class_by_code.get(code)

    def major(self, code: str) -> MajorClass | None:
        """The major class with this code, or the one of a class with this code, or None."""
        wanted = code[: self.code_format.major]
        return next((major for major in self.majors if major.code == wanted), None)

    def classes_of(self, major: str) -> tuple[ComponentClass, ...]:
        """The classes of a major class, in order."""
        return tuple(entry for entry in self.classes if entry.code.startswith(major))

    def field(self, name: str) -> FieldSpec | None:
        """The field by its name in the data model, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def fields_of(self, class_code: str) -> tuple[FieldSpec, ...]:
        """The fields that components of this class have, in order."""
        return tuple(field for field in self.fields if field.applies_to(class_code))

    def state_change_problem(self, before: str | None, after: str) -> str | None:
        """What is wrong with a state, or with its change from ``before`` (None: a new object), or None."""
        if after not in self._state_by_value:
            return tr(
                'state "{state}" is none of {known}', state=after, known="、".join(self._state_by_value)
            )
        known = self._state_by_value.get(before or "")
        if known is None or before == after or after in known.next:
            return None
        return tr('state cannot change from "{before}" to "{after}"', before=before, after=after)

    def code_problem(self, code: str, class_code: str | None = None) -> str | None:
        """What keeps ``code`` from being the code of a component, as words after its name, or None.

        With ``class_code`` the two must agree.
        """
        problem = self.code_format.problem(code)
        if problem is not None:
            return problem
        inside = self.code_format.parse(code).class_code
        if inside not in self._class_by_code:
            return tr(
                "names class {inside}, which {profile} does not have", inside=inside, profile=self.title
            )
        if class_code is not None and inside != class_code:
            return tr(
                "names class {inside}, but the component is of class {given}", inside=inside, given=class_code
            )
        return None

    def with_classes(self, classes: Iterable[ComponentClass], majors: Iterable[MajorClass] = ()) -> Profile:
        """The profile with more classes and major classes; ``parse_extension`` has checked them."""
        return replace(self, classes=(*self.classes, *classes), majors=(*self.majors, *majors))
