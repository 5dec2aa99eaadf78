"""Where the checks of the base data put what they find."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.problems import InputError, Problem, Severity


class Findings:
    """Problems in the order they were found; the run stops for all errors at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def error(self, rule: str, layer: str, message: str, mend: str, fids: Iterable[int] = ()) -> None:
        """The base data cannot be used like this."""
        self._add(Severity.ERROR, rule, layer, message, mend, fids)

    def warning(self, rule: str, layer: str, message: str, mend: str, fids: Iterable[int] = ()) -> None:
        """Something was changed or left out, or the result will not be what the user may expect."""
        self._add(Severity.WARNING, rule, layer, message, mend, fids)

    def info(self, rule: str, layer: str, message: str, mend: str = "", fids: Iterable[int] = ()) -> None:
        """Worth knowing, nothing to do."""
        self._add(Severity.INFO, rule, layer, message, mend, fids)

    def add(self, problems: Iterable[Problem]) -> None:
        """Problems that others found."""
        self.problems += problems

    @property
    def failed(self) -> bool:
        """Whether there is an error among them."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def raise_errors(self) -> None:
        """Raise ``InputError`` with every error, if there is one."""
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        if errors:
            raise InputError(errors)

    def _add(
        self, severity: Severity, rule: str, layer: str, message: str, mend: str, fids: Iterable[int]
    ) -> None:
        self.problems.append(
            Problem(rule, layer, message, mend, severity, tuple(sorted({int(fid) for fid in fids})))
        )
