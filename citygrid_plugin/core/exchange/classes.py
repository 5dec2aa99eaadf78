"""The class (小类) that somebody's code, name or layer stands for under a profile; never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..model.i18n import tr
from ..profiles import ClassMapping, ComponentClass, Profile
from .fields import plain


@dataclass(frozen=True)
class Standards:
    """The profile that is wanted, the other one, and what leads from one to the other."""

    profile: Profile
    other: Profile
    mapping: ClassMapping

    @property
    def profiles(self) -> tuple[Profile, Profile]:
        """Both profiles, the one that is wanted first."""
        return self.profile, self.other


@dataclass(frozen=True)
class Found:
    """A class code, or "" and why there is none; ``candidates``: the classes it may be, if several."""

    code: str
    why: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassFinder:
    """Finds the class of ``standards.profile`` that a text means.

    ``decided`` is what a person has decided: text (code or name) -> code or name.
    """

    standards: Standards
    decided: Mapping[str, str] = field(default_factory=dict)

    def find(self, text: str) -> Found:
        """The class for a code (4 or 5 digits, leading zeros lost or not), a name, or both together."""
        text = text.strip()
        if text not in self._cache:
            self._cache[text] = self._decide(text)
        return self._cache[text]

    @cached_property
    def _cache(self) -> dict[str, Found]:
        return {}

    @cached_property
    def _decisions(self) -> dict[str, str]:
        return {plain(text): value.strip() for text, value in self.decided.items()}

    @cached_property
    def _named(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """Codes by name, of either profile."""
        made = []
        for profile in self.standards.profiles:
            codes: dict[str, list[str]] = {}
            for entry in profile.classes:
                codes.setdefault(plain(entry.name), []).append(entry.code)
            made.append(codes)
        return made[0], made[1]

    def _decide(self, text: str) -> Found:
        decided = self._decisions.get(plain(text))
        if decided is not None:
            found = self._look_up(decided)
            return found or Found(
                "",
                tr('"{name}" was decided to be "{decided}", which is no class', name=text, decided=decided),
            )
        digits = text[: len(text) - len(text.lstrip("0123456789"))]
        for part in dict.fromkeys((text, digits, text[len(digits) :].strip(" -—_.、:："))):
            found = self._look_up(part) if part else None
            if found is not None:
                return found
        return Found("", tr('"{name}" is a class of no profile', name=text))

    def _look_up(self, text: str) -> Found | None:
        """None if the text is neither code nor name in either profile."""
        return self._by_code(text) if text.isascii() and text.isdigit() else self._by_name(text)

    def _by_code(self, text: str) -> Found | None:
        profile, other = self.standards.profiles
        # Spreadsheets drop the zero in front; the code as it stands goes first.
        tries = [(text, profile), (text, other)]
        tries += [(text.zfill(each.code_format.class_length), each) for each in (profile, other)]
        for code, each in tries:
            if each.component_class(code):
                return Found(code) if each is profile else self._convert(code)
        return None

    def _by_name(self, text: str) -> Found | None:
        own, others = (named.get(plain(text), []) for named in self._named)
        if len(own) > 1:
            return self._several(text, [self.standards.profile.component_class(code) for code in own])
        if own:
            return Found(own[0])
        return self._convert(others[0]) if len(others) == 1 else None

    def _convert(self, code: str) -> Found:
        """The class of the profile for one of the other."""
        profile, other = self.standards.profiles
        entry = other.component_class(code)
        what = f"{code} {entry.name if entry else ''}".strip()
        decided = self._decisions.get(plain(code)) or (
            self._decisions.get(plain(entry.name)) if entry else None
        )
        if decided is not None and profile.component_class(decided):
            return Found(decided)
        new = self.standards.mapping.convert(code, profile.id)
        if new is not None:
            return Found(new)
        rows = self.standards.mapping.candidates(code, profile.id)
        codes = [row.new if profile.id == self.standards.mapping.new else row.old for row in rows]
        if not codes:
            return Found(
                "", tr("class {what} has no counterpart in {profile}", what=what, profile=profile.title)
            )
        return self._several(what, [profile.component_class(one) for one in codes])

    @staticmethod
    def _several(what: str, entries: list[ComponentClass | None]) -> Found:
        names = "、".join(f"{entry.code} {entry.name}" for entry in entries if entry is not None)
        codes = tuple(entry.code for entry in entries if entry is not None)
        return Found(
            "", tr("class {what} may be {names}: somebody has to look", what=what, names=names), codes
        )


def class_in_code(standards: Standards, code: str) -> str:
    """The class that a component code (标识码 of either profile) names; "" if it is none."""
    for profile in standards.profiles:
        if profile.code_problem(code) is None:
            return profile.code_format.parse(code).class_code
    return ""
