"""Problems found in input or output, each naming layer, feature and mend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class Severity(str, Enum):
    """How much a problem matters: the run stops (error), or goes on (warning, info)."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where it is, what it is, how to mend it.

    ``rule`` is a stable upper-case id ("COMMUNITY_OVERLAP"). ``message`` and
    ``mend`` are sentences in the user's language (see ``model.i18n.tr``).
    """

    rule: str
    layer: str
    message: str
    mend: str
    severity: Severity = Severity.ERROR
    fids: tuple[int, ...] = ()

    def __str__(self) -> str:
        features = ", ".join(str(fid) for fid in self.fids[:10])
        more = " …" if len(self.fids) > 10 else ""
        where = f"{self.layer} [{features}{more}]" if features else self.layer
        return f"{where}: {self.message} {self.mend}".strip()


class CityGridError(Exception):
    """Anything CityGrid itself raises for a user to read."""


class InputError(CityGridError):
    """The input cannot be worked with; carries every problem found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class OutputError(CityGridError):
    """The result could not be written; nothing was left half-written."""


class Cancelled(CityGridError):
    """The user cancelled; nothing was written."""
