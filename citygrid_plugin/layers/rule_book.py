"""The table of rules and the accepted exceptions, kept in the QGIS project.

Both are entries of the scope ``citygrid``, as JSON, and so travel with the project file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar, overload

from qgis.core import QgsProject

from ..core.census_checks.rules import CensusRuleBook
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.topology.rules import RuleBook

_SCOPE = "citygrid"
#: Where the table of each check is kept, by its class.
_RULES = {RuleBook: "topology/rules", CensusRuleBook: "census/rules"}
_Book = TypeVar("_Book", bound=RuleBook)
_ACCEPTED = "topology/accepted"


@overload
def project_rules(project: QgsProject) -> RuleBook: ...


@overload
def project_rules(project: QgsProject, kind: type[_Book]) -> _Book: ...


def project_rules(project: QgsProject, kind: type[RuleBook] = RuleBook) -> RuleBook:
    """The table of rules of the project, the default one if it has none; InputError if it is damaged."""
    data = _read(project, _RULES[kind])
    return kind() if data is None else kind.from_data(data)


def keep_rules(project: QgsProject, rules: RuleBook) -> None:
    """Make ``rules`` the project's table; the default table is kept as none, so that it can improve."""
    key = _RULES[type(rules)]
    if rules == type(rules)():
        project.removeEntry(_SCOPE, key)
    else:
        _write(project, key, rules.to_data())


def accepted_flags(project: QgsProject) -> frozenset[str]:
    """Identities (``Flag.identity``) of the flags that were accepted as exceptions (已认可)."""
    return frozenset(str(identity) for identity in _read(project, _ACCEPTED) or ())


def keep_accepted(project: QgsProject, identities: Iterable[str]) -> None:
    """Make these the accepted exceptions of the project, in place of those before."""
    _write(project, _ACCEPTED, sorted(set(identities)))


def accept_flag(project: QgsProject, identity: str, accepted: bool = True) -> None:
    """Accept one flag as an exception, or take that back."""
    others = accepted_flags(project) - {identity}
    keep_accepted(project, others | {identity} if accepted else others)


def _write(project: QgsProject, key: str, data: list[Any]) -> None:
    project.writeEntry(_SCOPE, key, json.dumps(data, ensure_ascii=False))


def _read(project: QgsProject, key: str) -> list[Any] | None:
    text, _ = project.readEntry(_SCOPE, key, "")
    if not text:
        return None
    try:
        data = json.loads(text)
    except ValueError:
        data = None
    if not isinstance(data, list):
        raise InputError(
            [
                Problem(
                    "PROJECT_ENTRY_DAMAGED",
                    key,
                    tr("What the project keeps under {key} cannot be read.", key=f"{_SCOPE}/{key}"),
                    tr("Reset the table of rules, or remove the entry from the project file."),
                )
            ]
        )
    return data
