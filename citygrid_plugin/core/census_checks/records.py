"""What is written down about components: states, dates, departments, accuracy, fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..compliance.bookkeeping import is_date
from ..model.i18n import tr
from ..model.schema import FieldKind
from ..profiles import Requirement
from ..topology.flags import Flag
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject

#: Fields with a rule of their own.
_OWN_RULE = frozenset({"code", "class_code", "grid_code", "state", "dept_code", "dept_name"})
#: Fields whose length is part of their form: a rule on that says more.
_LENGTH_IS_FORM = frozenset({"code", "class_code", "grid_code", "state"})
_DATES = ("start_date", "change_date")


def check_states(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """A state (状态) that the profile does not have, or none (B4 rule 6)."""
    if not rules.enabled(Id.STATE_INVALID):
        return
    components = subject.components
    known = [state.value for state in subject.profile.states]
    states = components.texts("state").tolist()
    bad = set(states) - set(known)
    for row, state in enumerate(states):
        if state in bad:
            text = tr(
                'State "{state}" of {name} is none of {known}.',
                state=state,
                name=components.name(row),
                known="、".join(known),
            )
            yield components.flag(rules[Id.STATE_INVALID], [row], text)


def check_dates(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Dates that are none, lie in the future, or in the wrong order (B4 rule 10)."""
    components = subject.components
    columns = [components.texts(name).tolist() for name in _DATES]
    good = {text: is_date(text) for text in set().union(*map(set, columns)) if text}
    today = subject.today
    for row, dates in enumerate(zip(*columns, strict=True)):
        start, change = dates
        wrong = [date for date in dates if date and not good[date]]
        late = [date for date in dates if date and good[date] and today and date > today]
        if wrong and rules.enabled(Id.DATE_MALFORMED):
            text = tr(
                "Dates of {name} are not a day as YYYYMMDD: {dates}.",
                name=components.name(row),
                dates=", ".join(wrong),
            )
            yield components.flag(rules[Id.DATE_MALFORMED], [row], text)
        if late and rules.enabled(Id.DATE_FUTURE):
            text = tr(
                "Dates of {name} are yet to come: {dates}.", name=components.name(row), dates=", ".join(late)
            )
            yield components.flag(rules[Id.DATE_FUTURE], [row], text)
        if (
            start
            and change
            and change < start
            and good[start]
            and good[change]
            and rules.enabled(Id.DATE_ORDER)
        ):
            text = tr(
                "{name} was changed on {change}, before it was there on {start}.",
                name=components.name(row),
                change=change,
                start=start,
            )
            yield components.flag(rules[Id.DATE_ORDER], [row], text)


def check_departments(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Competent department (主管部门), owner (权属单位) and keeper (养护单位) (B4 rule 5)."""
    components = subject.components
    code, name = components.texts("dept_code"), components.texts("dept_name")
    if rules.enabled(Id.DEPARTMENT_MISSING):
        for row in np.flatnonzero((code == "") | (name == "")).tolist():
            text = tr("{name} has no competent department, or half of it.", name=components.name(row))
            yield components.flag(rules[Id.DEPARTMENT_MISSING], [row], text)
    if rules.enabled(Id.DEPARTMENT_INCONSISTENT):
        usual = usual_names(code, name)
        pairs = zip(code.tolist(), name.tolist(), strict=True)
        for row, (own, called) in enumerate(pairs):
            if own and called and usual[own] != called:
                text = tr(
                    'Department {code} is called "{own}" at {name}, elsewhere mostly "{usual}".',
                    code=own,
                    own=called,
                    name=components.name(row),
                    usual=usual[own],
                )
                yield components.flag(rules[Id.DEPARTMENT_INCONSISTENT], [row], text)
    if rules.enabled(Id.OWNER_MISSING):
        lacking = np.zeros(len(components), dtype=bool)
        for who in ("owner", "keeper"):
            lacking |= (components.texts(f"{who}_code") == "") & (components.texts(f"{who}_name") == "")
        for row in np.flatnonzero(lacking).tolist():
            text = tr("{name} has no owner or no keeper.", name=components.name(row))
            yield components.flag(rules[Id.OWNER_MISSING], [row], text)


def usual_names(codes: NDArray[np.object_], names: NDArray[np.object_]) -> dict[str, str]:
    """The name most components have for each code; of equally many the one that sorts first."""
    counts = Counter(zip(codes.tolist(), names.tolist(), strict=True))
    usual: dict[str, tuple[int, str]] = {}
    for (code, name), count in sorted(counts.items()):
        if code and name and count > usual.get(code, (0, ""))[0]:
            usual[code] = count, name
    return {code: name for code, (_, name) in usual.items()}


def check_accuracy(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Grade of accuracy (精度等级) against the profile, the class and the receiver (B4 rule 8)."""
    components = subject.components
    limits = {grade.grade: grade.limit_m for grade in subject.profile.accuracy}
    grades = components.texts("accuracy").tolist()
    if rules.enabled(Id.ACCURACY_INVALID):
        for row, grade in enumerate(grades):
            if grade and grade not in limits:
                text = tr(
                    "Grade {grade} of {name} is none of {known}.",
                    grade=grade,
                    name=components.name(row),
                    known=", ".join(limits),
                )
                yield components.flag(rules[Id.ACCURACY_INVALID], [row], text)
    wanted = {code: demand.accuracy for code, demand in subject.demand_of.items() if demand.accuracy}
    if wanted and rules.enabled(Id.ACCURACY_TOO_LOW):
        for row, code in enumerate(components.texts("class_code").tolist()):
            need, grade = wanted.get(code, ""), grades[row]
            if need and (not grade or limits.get(grade, 0.0) > limits[need]):
                text = tr(
                    "{name} has grade {grade}; its class wants {need}.",
                    name=components.name(row),
                    grade=grade or "–",
                    need=need,
                )
                yield components.flag(rules[Id.ACCURACY_TOO_LOW], [row], text)
    if rules.enabled(Id.ACCURACY_NOT_HELD) and components.has(subject.sigma):
        measured = components.numbers(subject.sigma)
        allowed = np.array([limits.get(grade, np.inf) for grade in grades], dtype=float)
        for row in np.flatnonzero(measured > allowed).tolist():
            text = tr(
                "{name} has grade {grade} (±{limit} m), but was measured to {measured:.2f} m only.",
                name=components.name(row),
                grade=grades[row],
                limit=f"{allowed[row]:g}",
                measured=measured[row],
            )
            yield components.flag(rules[Id.ACCURACY_NOT_HELD], [row], text, float(measured[row]))


def check_fields(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """Required fields and lengths as the profile has them: one flag for all fields of a component."""
    components = subject.components
    for rule, found, sentence in (
        (Id.REQUIRED_MISSING, _empty_fields(subject), tr("{name} lacks: {fields}.")),
        (
            Id.VALUE_TOO_LONG,
            _long_fields(subject),
            tr("{name} has more characters than the profile allows: {fields}."),
        ),
    ):
        if rules.enabled(rule):
            for row, titles in sorted(found.items()):
                text = sentence.format(name=components.name(row), fields=", ".join(titles))
                yield components.flag(rules[rule], [row], text)


def _empty_fields(subject: CensusSubject) -> dict[int, list[str]]:
    """The titles of required fields that are empty, by row."""
    classes = subject.components.texts("class_code")
    found: dict[int, list[str]] = {}
    for spec in subject.profile.fields:
        if spec.name not in _OWN_RULE and spec.requirement is Requirement.MANDATORY:
            for row in np.flatnonzero(subject.components.texts(spec.name) == "").tolist():
                if spec.applies_to(classes[row]):
                    found.setdefault(row, []).append(spec.title)
    return found


def _long_fields(subject: CensusSubject) -> dict[int, list[str]]:
    """The titles of fields with more characters than the profile allows, by row."""
    found: dict[int, list[str]] = {}
    for spec in subject.profile.fields:
        known = spec.name in _LENGTH_IS_FORM or spec.date or spec.kind is not FieldKind.TEXT
        if known or spec.length is None:
            continue
        texts = subject.components.texts(spec.name)
        sizes = np.fromiter(map(len, texts.tolist()), int, len(texts))
        for row in np.flatnonzero(sizes > spec.length).tolist():
            found.setdefault(row, []).append(f"{spec.title} ({sizes[row]} > {spec.length})")
    return found


def check_sources(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """A source of the data (数据来源) that the profile does not know."""
    components, profile = subject.components, subject.profile
    if not rules.enabled(Id.SOURCE_INVALID) or not profile.sources:
        return
    known = {entry.value for entry in profile.sources} | {""}
    for row, source in enumerate(components.texts("source").tolist()):
        if source not in known:
            text = tr(
                'Source "{source}" of {name} is none of {known}.',
                source=source,
                name=components.name(row),
                known="、".join(entry.value for entry in profile.sources),
            )
            yield components.flag(rules[Id.SOURCE_INVALID], [row], text)
