"""One thing that several files touched: what becomes of it, and what a person must decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import shapely

from .conflicts import BASE, BOTH, OURS, THEIRS, Choice, Conflict, Kind
from .rows import CLASS, GEOMETRY, as_json, as_text, same


@dataclass(frozen=True)
class Touched:
    """A row and what the sides did to it; sides by name, the master first, then by name.

    ``base`` is None for a thing that several sides added. ``edits``: by side, the new value of
    each field it changed. ``rows``: the whole row of each side that has it.
    """

    layer: str
    key: str
    code: str
    base: Mapping[str, Any] | None
    edits: Mapping[str, Mapping[str, Any]]
    deleted: tuple[str, ...] = ()
    rows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Decision:
    """The values to set, whether the row stays, and the conflicts, decided or not."""

    values: dict[str, Any]
    alive: bool
    conflicts: tuple[Conflict, ...]


@dataclass
class _Option:
    value: Any
    teams: list[str]


def decide(row: Touched, master: str, latest_wins: Sequence[str], resolutions: Mapping[str, str]) -> Decision:
    """Merge what the sides did.

    Edits of different fields come together, equal edits are one, of dates in ``latest_wins`` the
    latest stays. Where values differ the row keeps what the master has, until ``resolutions``
    (by identity of the conflict) say otherwise. A row that one deleted and another edited stays.
    """
    return _Row(row, master, latest_wins, resolutions).decide()


class _Row:
    def __init__(
        self, row: Touched, master: str, latest_wins: Sequence[str], resolutions: Mapping[str, str]
    ) -> None:
        self._row, self._master = row, master
        self._latest, self._resolutions = latest_wins, resolutions
        self._conflicts: list[Conflict] = []
        self._values: dict[str, _Option] = {}
        self._dropped: set[str] = set()

    def decide(self) -> Decision:
        row = self._row
        names = list(dict.fromkeys(name for edits in row.edits.values() for name in edits))
        agreed: dict[str, _Option] = {}
        for name in sorted(names):
            options = self._options(name)
            if len(options) == 1:
                agreed[name] = options[0]
            elif name in self._latest:
                self._values[name] = max(options, key=lambda option: as_text(option.value))
            else:
                self._contested(name, options)
        if row.base is not None:
            self._beside(Kind.MOVED_EDITED, GEOMETRY, agreed)
            self._beside(Kind.RECLASSED_EDITED, CLASS, agreed)
        self._values.update(agreed)
        alive = self._alive(names)
        values = {name: option.value for name, option in self._values.items() if name not in self._dropped}
        return Decision(values, alive, tuple(self._conflicts))

    def _options(self, name: str) -> list[_Option]:
        """The different values of a field, each with the sides that want it."""
        options: list[_Option] = []
        for team, edits in self._row.edits.items():
            if name not in edits:
                continue
            known = next((option for option in options if same(option.value, edits[name])), None)
            if known is None:
                options.append(_Option(edits[name], [team]))
            else:
                known.teams.append(team)
        return options

    def _contested(self, name: str, options: list[_Option]) -> None:
        kind = Kind.MOVED_TWICE if name == GEOMETRY else Kind.EDITED_TWICE
        options = sorted(options, key=lambda option: as_text(option.value))
        own = next((option for option in options if self._master in option.teams), None)
        if own is None and self._row.base is None:
            own = options[0]  # there is no old value to keep
        choices = [Choice(tuple(o.teams), as_text(o.value), self._json(o.teams)) for o in options]
        found = self._conflict(
            kind, (name,), choices, BASE if own is None else _name(options.index(own), choices)
        )
        if found.chosen:
            number = found.choice_of(found.chosen)
            own = None if number is None else options[number]
        if own is not None:
            self._values[name] = own

    def _beside(self, kind: Kind, name: str, agreed: Mapping[str, _Option]) -> None:
        """One side changed ``name``, another side something else, and nobody both."""
        if name not in agreed:
            return
        movers = self._teams(agreed[name])
        others = {
            other: option
            for other, option in agreed.items()
            if other not in (name, GEOMETRY, *self._latest) and movers.isdisjoint(self._teams(option))
        }
        if not others:
            return
        teams = [team for team in self._row.edits if any(team in option.teams for option in others.values())]
        choices = [
            Choice(tuple(agreed[name].teams), as_text(agreed[name].value), self._json(agreed[name].teams)),
            Choice(
                tuple(teams), _pairs({key: option.value for key, option in others.items()}), self._json(teams)
            ),
        ]
        found = self._conflict(kind, (name, *others), choices, BOTH)
        number = found.choice_of(found.chosen) if found.chosen else None
        if found.chosen == BASE or number == 1:
            self._dropped.add(name)
        if found.chosen == BASE or number == 0:
            self._dropped.update(others)

    def _teams(self, option: _Option) -> set[str]:
        """Who wants it; what the master has from an earlier run of the same merge is the teams' still."""
        return set(option.teams) - {self._master} or set(option.teams)

    def _alive(self, names: Sequence[str]) -> bool:
        row = self._row
        if not row.deleted:
            return True
        editors = {team: edits for team, edits in row.edits.items() if edits}
        if not editors:
            return False
        changed: dict[str, Any] = {}
        for name in sorted(names):
            changed[name] = " / ".join(as_text(option.value) for option in self._options(name))
        choices = [
            Choice(row.deleted, "", ""),
            Choice(tuple(editors), _pairs(changed), self._json(list(editors))),
        ]
        found = self._conflict(Kind.DELETED_EDITED, tuple(changed), choices, THEIRS)
        if found.chosen == BASE:
            self._dropped.update(names)
        return found.chosen in ("", BASE) or found.choice_of(found.chosen) == 1

    def _conflict(self, kind: Kind, fields: tuple[str, ...], choices: list[Choice], applied: str) -> Conflict:
        row = self._row
        base = row.base or {}
        if kind in (Kind.EDITED_TWICE, Kind.MOVED_TWICE):
            old = as_text(base.get(fields[0]))
        else:
            old = _pairs({name: base.get(name) for name in fields})
        found = Conflict(
            kind,
            row.layer,
            row.key,
            row.code,
            fields,
            old,
            tuple(choices),
            applied,
            place_of(base.get(GEOMETRY) or next(iter(row.rows.values()), {}).get(GEOMETRY)),
            as_json(row.base),
        ).decided(self._resolutions)
        self._conflicts.append(found)
        return found

    def _json(self, teams: Sequence[str]) -> str:
        return as_json(self._row.rows.get(teams[0]))


def place_of(geometry: Any) -> Any:
    """A point for the map: the thing itself, or one inside it."""
    if geometry is None or shapely.get_type_id(geometry) == 0:
        return geometry
    return shapely.point_on_surface(geometry)


def _name(number: int, choices: Sequence[Choice]) -> str:
    return (OURS, THEIRS)[number] if number < 2 else choices[number].teams[0]


def _pairs(values: Mapping[str, Any]) -> str:
    return "; ".join(f"{name}={as_text(value)}" for name, value in values.items())
