"""Single values of a component as other people write them, brought to the spelling of the profile."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..model.i18n import tr
from ..profiles import Profile
from .fields import plain, text_of

#: What states and sources are called besides; used only where the profile has the right-hand value.
_SYNONYMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "state": {
        "正常": ("完好",),
        "良好": ("完好",),
        "完整": ("完好",),
        "损坏": ("破损",),
        "破坏": ("破损",),
        "缺失": ("丢失",),
        "遗失": ("丢失",),
        "拆除": ("移除",),
    },
    "source": {
        "其它": ("其他", "其它"),
        "其他": ("其它", "其他"),
        "实地测量": ("实测",),
        "外业实测": ("实测",),
    },
}
_DATE = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?(?:[T ].*)?")
_EIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:0{6})?(?:\.0+)?")

#: A value of ours and, if it could not be kept whole, why, in words that follow the field's name.
Kept = tuple[str, str]


@dataclass(frozen=True)
class ValueRule:
    """How one field's values are read; ``read`` gets a text that is not empty."""

    read: Callable[[str], Kept]

    def __call__(self, value: Any) -> Kept:
        """Our value ("" for none) and what is wrong with theirs ("" for nothing)."""
        text = text_of(value)
        return self.read(text) if text else ("", "")


def value_rules(
    profile: Profile, widths: Mapping[str, int | None], decided: Mapping[str, Mapping[str, str]]
) -> dict[str, ValueRule]:
    """The rule of every field of ``widths`` (width in characters, None for any).

    ``decided`` is what a person says a value means: field -> theirs -> ours.
    """
    dates = {spec.name for spec in profile.fields if spec.date}
    lists = {
        "state": [state.value for state in profile.states],
        "source": [source.value for source in profile.sources],
        "accuracy": [grade.grade for grade in profile.accuracy],
    }
    rules = {}
    for name, width in widths.items():
        own = {plain(text): value for text, value in decided.get(name, {}).items()}
        if name in dates:
            rules[name] = ValueRule(_date)
        elif lists.get(name):
            rules[name] = ValueRule(_choice(lists[name], {**_known(name, lists[name]), **own}))
        else:
            rules[name] = ValueRule(_text(width, own))
    return rules


def _known(name: str, values: list[str]) -> dict[str, str]:
    found = {}
    for theirs, ours in _SYNONYMS.get(name, {}).items():
        there = next((value for value in ours if value in values), None)
        if there is not None:
            found[plain(theirs)] = there
    return found


def _text(width: int | None, decided: Mapping[str, str]) -> Callable[[str], Kept]:
    def read(text: str) -> Kept:
        text = decided.get(plain(text), text) if decided else text
        if width is None or len(text) <= width:
            return text, ""
        return text[:width], tr("longer than {width} characters", width=width)

    return read


def _choice(values: list[str], known: Mapping[str, str]) -> Callable[[str], Kept]:
    exact = {plain(value): value for value in values}

    def read(text: str) -> Kept:
        value = known.get(plain(text)) or exact.get(plain(text))
        value = value or exact.get(plain(text.rstrip("级")))
        if value is None:
            return "", tr("none of {values}", values="、".join(values))
        return value, ""

    return read


def _date(text: str) -> Kept:
    """A date in 8 digits; read also 2026-7-1, 2026/07/01, 2026年7月1日, and with a time behind it."""
    found = _EIGHT.fullmatch(text) or _DATE.fullmatch(text)
    if found is not None:
        try:
            return date(*map(int, found.groups())).strftime("%Y%m%d"), ""
        except ValueError:
            pass
    return "", tr("no date")
