"""Component codes (标识码) under another profile: kept where they can be, none given twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..model.i18n import tr
from ..profiles import ComponentCode
from .classes import ClassFinder, Standards


@dataclass(frozen=True)
class Coded:
    """One component: what it is called in messages, its code and class as they are, its class to be."""

    place: str
    code: str
    class_text: str
    class_code: str


@dataclass
class Recoding:
    """New codes by position, and why a component has none; call ``run`` once."""

    standards: Standards
    finder: ClassFinder
    #: Codes of an earlier delivery: old -> new.
    known: Mapping[str, str]
    codes: dict[int, str] = field(default_factory=dict)
    why: dict[int, str] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)
    _highest: dict[tuple[str, str], int] = field(default_factory=dict)

    def run(self, components: Mapping[int, Coded]) -> None:
        """Give every component its code under ``standards.profile``.

        A code that is one under the profile stays, and so does what an earlier delivery gave. Of a
        code of the other profile county and sequence stay, in the order of the old codes; where that
        code is taken already, the next number after the highest is given.
        """
        order = sorted(components, key=lambda row: (components[row].code, components[row].place))
        waiting = [
            row for row in self._first_of_each(components, order) if not self._keep(row, components[row])
        ]
        later: list[tuple[int, ComponentCode]] = []
        for row in waiting:
            parsed, problem = self._of_the_other(components[row])
            if parsed is None:
                self.why[row] = tr("its code {code} {problem}", code=components[row].code, problem=problem)
                continue
            wanted = replace(parsed, class_code=components[row].class_code)
            if not self._give(row, wanted):
                later.append((row, wanted))
        for row, wanted in later:
            key = (wanted.county, wanted.class_code)
            if not self._give(row, replace(wanted, sequence=self._highest.get(key, 0) + 1)):
                self.why[row] = tr("the numbers of its class are used up")

    def _first_of_each(self, components: Mapping[int, Coded], order: Sequence[int]) -> list[int]:
        """The components with a code; of those that share one, the first."""
        first: dict[str, int] = {}
        for row in order:
            code = components[row].code
            if not code:
                self.why[row] = tr("it has no code; assign codes first")
            elif code in first:
                self.why[row] = tr("its code is also that of {other}", other=components[first[code]].place)
            else:
                first[code] = row
        return list(first.values())

    def _keep(self, row: int, one: Coded) -> bool:
        """Give it the code it had in an earlier delivery, or has already."""
        profile = self.standards.profile
        for code in (self.known.get(one.code, ""), one.code):
            if code and profile.code_problem(code, one.class_code) is None:
                return self._give(row, profile.code_format.parse(code))
        return False

    def _give(self, row: int, code: ComponentCode) -> bool:
        form = self.standards.profile.code_format
        if not 1 <= code.sequence <= form.last_sequence:
            return False
        text = form.format(code.county, code.class_code, code.sequence)
        if text in self._used:
            return False
        self._used.add(text)
        self.codes[row] = text
        key = (code.county, code.class_code)
        self._highest[key] = max(self._highest.get(key, 0), code.sequence)
        return True

    def _of_the_other(self, one: Coded) -> tuple[ComponentCode | None, str | None]:
        """The parts of a code of the other profile, if its class is that of the component."""
        profile, other = self.standards.profiles
        if other.code_problem(one.code) is None:
            parsed = other.code_format.parse(one.code)
            found = self.finder.find(parsed.class_code)
            if parsed.class_code == one.class_text or one.class_code in (found.code, *found.candidates):
                return parsed, None
            return None, other.code_problem(one.code, one.class_text)
        if len(one.code) == profile.code_format.length:
            return None, profile.code_problem(one.code, one.class_code)
        return None, other.code_problem(one.code)
