"""Component codes (部件标识码): county, class and sequence put together and taken apart."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.i18n import tr


@dataclass(frozen=True, order=True)
class ComponentCode:
    """The parts of a component code: ``county`` (县级及以上行政区划), ``class_code``, ``sequence`` from 1."""

    county: str
    class_code: str
    sequence: int


@dataclass(frozen=True)
class CodeFormat:
    """How many digits each part of a component code has, in this order.

    16 = 6+2+2+6 under CJ/T 214, 17 = 6+2+3+6 under GB/T 47678.5-2026. Both were read in
    implementations only, so the widths come from the profile's file.
    """

    county: int
    major: int
    minor: int
    sequence: int

    @property
    def class_length(self) -> int:
        """Digits of a class code: major and minor class (大类、小类)."""
        return self.major + self.minor

    @property
    def length(self) -> int:
        """Digits of a whole component code."""
        return self.county + self.class_length + self.sequence

    @property
    def last_sequence(self) -> int:
        """The highest number that a county can give within a class."""
        return int(10**self.sequence - 1)

    def format(self, county: str, class_code: str, sequence: int) -> str:
        """The code made of its parts; ``ValueError`` in the user's words if a part does not fit."""
        problem = self.county_problem(county) or self.class_problem(class_code)
        if problem is None and not 1 <= sequence <= self.last_sequence:
            problem = tr(
                "sequence {sequence} is not between 1 and {last}", sequence=sequence, last=self.last_sequence
            )
        if problem is not None:
            raise ValueError(problem)
        return f"{county}{class_code}{sequence:0{self.sequence}d}"

    def parse(self, code: str) -> ComponentCode:
        """The parts of a code; ``ValueError`` in the user's words if it is none."""
        problem = self.problem(code)
        if problem is not None:
            raise ValueError(problem)
        start, end = self.county, self.county + self.class_length
        return ComponentCode(code[:start], code[start:end], int(code[end:]))

    def problem(self, code: str) -> str | None:
        """What keeps ``code`` from being a component code, as words after its name, or None.

        Says nothing about whether the class exists: see ``Profile.code_problem``.
        """
        if not _digits(code):
            return tr("has something else than digits in it")
        if len(code) != self.length:
            return tr("has {count} digits instead of {length}", count=len(code), length=self.length)
        if code.startswith("0"):
            return tr("begins with 0, which no county does")
        if int(code[-self.sequence :]) == 0:
            return tr("has the sequence number 0; numbers begin at 1")
        return None

    def county_problem(self, county: str) -> str | None:
        """What is wrong with the code of a county (GB/T 2260), or None."""
        if not _digits(county) or len(county) != self.county or county.startswith("0"):
            return tr(
                'county "{county}" is not {length} digits that begin with 1 to 9',
                county=county,
                length=self.county,
            )
        return None

    def class_problem(self, class_code: str) -> str | None:
        """What keeps ``class_code`` from having the form of a class code, or None."""
        if not _digits(class_code) or len(class_code) != self.class_length:
            return tr('class "{code}" is not {length} digits', code=class_code, length=self.class_length)
        return None


def _digits(text: str) -> bool:
    """ASCII digits alone: ``str.isdigit`` would let full-width ones (０) through."""
    return text.isascii() and text.isdigit()
