"""The table of rules and the accepted exceptions, kept in the QGIS project.

Both are entries of the scope ``citygrid``, as JSON, and so travel with the project file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProject

from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.topology.rules import RuleBook

_SCOPE = "citygrid"
_RULES = "topology/rules"
_ACCEPTED = "topology/accepted"


def project_rules(project: QgsProject) -> RuleBook:
    """The table of rules of the project, the default one if it has none; InputError if it is damaged."""
    data = _read(project, _RULES)
    return RuleBook() if data is None else RuleBook.from_data(data)


def keep_rules(project: QgsProject, rules: RuleBook) -> None:
    """Make ``rules`` the project's table; the default table is kept as none, so that it can improve."""
    if rules == RuleBook():
        project.removeEntry(_SCOPE, _RULES)
    else:
        _write(project, _RULES, rules.to_data())


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
