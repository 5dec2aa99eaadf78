"""The table of rules of a check as a JSON file, to hand from city to city and to give to a script."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeVar, overload

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.topology.rules import RuleBook
from .atomic import write_text

_Book = TypeVar("_Book", bound=RuleBook)


@overload
def read_rules(path: str | Path) -> RuleBook: ...


@overload
def read_rules(path: str | Path, kind: type[_Book]) -> _Book: ...


def read_rules(path: str | Path, kind: type[RuleBook] = RuleBook) -> RuleBook:
    """The table in a file as ``write_rules`` makes it; rules left out stay as they are by default.

    ``kind`` is that of the check: ``RuleBook`` of the unit grid, ``CensusRuleBook`` of a census.

    Raises ``InputError`` for a file that cannot be read, or a line that is no rule.
    """
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if not isinstance(data, list) or not all(isinstance(line, dict) for line in data):
        raise _unreadable(path, tr("not a list of rules"))
    return kind.from_data(data)


def write_rules(path: str | Path, rules: RuleBook) -> None:
    """Write the table to a file, a line for each rule; ``OutputError`` if that cannot be done."""
    lines = ",\n".join(f"  {json.dumps(line, ensure_ascii=False)}" for line in rules.to_data())
    write_text(Path(path), f"[\n{lines}\n]\n")


def _unreadable(path: str | Path, reason: Any) -> InputError:
    return InputError(
        [
            Problem(
                "RULES_UNREADABLE",
                "rules",
                tr("The table of rules {path} cannot be read ({reason}).", path=path, reason=reason),
                tr('It must be JSON, such as: [{"rule": "SLIVER", "severity": "warning", "tolerance": 3}]'),
            )
        ]
    )
