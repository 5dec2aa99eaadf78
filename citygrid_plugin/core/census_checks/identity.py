"""Codes (标识码), identifiers and classes of components."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..model.census_schema import COMPONENT_LAYERS
from ..model.i18n import tr
from ..topology.flags import Flag
from .places import Places
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .subject import CensusSubject


class Codes:
    """The codes of all components, and which of them have the right form."""

    def __init__(self, subject: CensusSubject) -> None:
        self.form = subject.profile.code_format
        self.text = subject.components.texts("code")

    @cached_property
    def problem(self) -> list[str | None]:
        """What is wrong with each code; None for nothing, and for no code."""
        return [self.form.problem(code) if code else None for code in self.text.tolist()]

    @cached_property
    def formed(self) -> NDArray[np.bool_]:
        """Which components have a code of the right form."""
        fit = [problem is None for problem in self.problem]
        return np.array(fit, dtype=bool) & (self.text != "")


def check_codes(subject: CensusSubject, rules: CensusRuleBook, codes: Codes) -> Iterator[Flag]:
    """Missing, malformed, used twice (B4 rules 1 and 11)."""
    components = subject.components
    if rules.enabled(Id.CODE_MISSING):
        for row in np.flatnonzero(codes.text == "").tolist():
            text = tr("{name} has no code (标识码).", name=components.name(row))
            yield components.flag(rules[Id.CODE_MISSING], [row], text)
    if rules.enabled(Id.CODE_MALFORMED):
        for row, problem in enumerate(codes.problem):
            if problem is not None:
                text = tr("Code {code} {problem}.", code=codes.text[row], problem=problem)
                yield components.flag(rules[Id.CODE_MALFORMED], [row], text)
    if rules.enabled(Id.CODE_DUPLICATE):
        for rows in repeated(codes.text):
            text = tr("{count} components have the code {code}.", count=len(rows), code=codes.text[rows[0]])
            yield components.flag(rules[Id.CODE_DUPLICATE], rows, text, len(rows))


def check_class_parts(subject: CensusSubject, rules: CensusRuleBook, codes: Codes) -> Iterator[Flag]:
    """A code of another class than the component's own, if that is one of the profile."""
    if not rules.enabled(Id.CODE_WRONG_CLASS):
        return
    components = subject.components
    start, end = codes.form.county, codes.form.county + codes.form.class_length
    known = {entry.code for entry in subject.profile.classes}
    classes = components.texts("class_code")
    for row in np.flatnonzero(codes.formed).tolist():
        inside, own = codes.text[row][start:end], classes[row]
        if own in known and inside != own:
            text = tr(
                "Code {code} is of class {inside}, but the component is of class {own}.",
                code=codes.text[row],
                inside=inside,
                own=own,
            )
            yield components.flag(rules[Id.CODE_WRONG_CLASS], [row], text)


def check_identifiers(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """The hidden identifier by which photos and merges know a component, on two of them."""
    components = subject.components
    if rules.enabled(Id.UID_DUPLICATE):
        for rows in repeated(components.texts("uid")):
            text = tr(
                "{names} have one identifier: one is a copy of the other.", names=components.names(rows)
            )
            yield components.flag(rules[Id.UID_DUPLICATE], rows, text, len(rows))


def check_counties(
    subject: CensusSubject, rules: CensusRuleBook, codes: Codes, places: Places
) -> Iterator[Flag]:
    """The county in a code against that of the cell, or the one of the census."""
    if not rules.enabled(Id.CODE_WRONG_COUNTY):
        return
    components, digits = subject.components, codes.form.county
    cells = places.cell_code if places.cells is not None else components.texts("grid_code")
    for row in np.flatnonzero(codes.formed).tolist():
        county = cells[row][:digits] or subject.county
        if county and codes.text[row][:digits] != county:
            text = tr(
                "Code {code} is not of county {county}, where the component lies.",
                code=codes.text[row],
                county=county,
            )
            yield components.flag(rules[Id.CODE_WRONG_COUNTY], [row], text)


def check_sequences(subject: CensusSubject, rules: CensusRuleBook, codes: Codes) -> Iterator[Flag]:
    """Numbers left out within a county and class, flagged at the component after the gap."""
    if not rules.enabled(Id.CODE_GAP):
        return
    components, digits = subject.components, codes.form.sequence
    groups: dict[str, dict[int, int]] = {}
    for row in np.flatnonzero(codes.formed).tolist():
        code = codes.text[row]
        groups.setdefault(code[:-digits], {}).setdefault(int(code[-digits:]), row)
    for group in groups.values():
        numbers = sorted(group)
        for before, after in pairwise(numbers):
            if after - before > 1:
                row = group[after]
                text = tr(
                    "Before {code} {count} numbers are left out.",
                    code=codes.text[row],
                    count=after - before - 1,
                )
                yield components.flag(rules[Id.CODE_GAP], [row], text, after - before - 1)


def check_classes(subject: CensusSubject, rules: CensusRuleBook) -> Iterator[Flag]:
    """A class the profile does not have (B4 rule 6), or that is recorded in another layer."""
    components, profile = subject.components, subject.profile
    homes = {entry.code: entry.census_layer for entry in profile.classes}
    unknown, astray = rules[Id.CLASS_INVALID], rules[Id.CLASS_IN_WRONG_LAYER]
    for row, code in enumerate(components.texts("class_code").tolist()):
        home, layer = homes.get(code), components.layers[components.layer[row]]
        if home is None:
            if unknown.enabled:
                yield components.flag(unknown, [row], _no_class(components.name(row), code, profile.title))
        elif astray.enabled and layer in COMPONENT_LAYERS and home != layer:
            text = tr(
                "{name} of class {code} belongs into layer {home}, not {layer}.",
                name=components.name(row),
                code=code,
                home=COMPONENT_LAYERS.get(home, home),
                layer=COMPONENT_LAYERS[layer],
            )
            yield components.flag(astray, [row], text)


def _no_class(name: str, code: str, profile: str) -> str:
    if not code:
        return tr("{name} has no class.", name=name)
    return tr(
        "{name} is of class {code}, which {profile} does not have.", name=name, code=code, profile=profile
    )


def repeated(texts: NDArray[np.object_]) -> list[list[int]]:
    """The rows of every text that is there more than once, in order; "" is nothing."""
    filled = [text for text in texts.tolist() if text]
    if len(set(filled)) == len(filled):
        return []
    first: dict[str, int] = {}
    rows: dict[str, list[int]] = {}
    for row, text in enumerate(texts.tolist()):
        if text and first.setdefault(text, row) != row:
            rows.setdefault(text, [first[text]]).append(row)
    return list(rows.values())
