"""A census against the one before it: states, places, codes that were given to something else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ..crs.offset_datums import Datum, convert_table
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress
from ..topology.flags import Flag
from .identity import repeated
from .places import Places
from .rules import CensusRuleBook
from .rules import CensusRuleId as Id
from .standing import depths
from .subject import CensusSubject, Components, sound

_SHIFTS = tuple((one, other) for one in Datum for other in Datum if one is not other)
#: A shift less than this (m) is no datum's: theirs are some hundred metres.
_LEAST_SHIFT = 50.0
#: Without a last census: components of a group that a verdict takes, the share of them inside
#: buildings that is odd, and how much less it must be for a datum to be suspected.
_LEAST_GROUP, _ODD_SHARE, _BETTER = 30, 0.1, 0.3


class Since:
    """The components of the last census that are the same as one of this, by code."""

    def __init__(self, subject: CensusSubject) -> None:
        self._subject = subject
        self.previous = subject.previous if subject.previous is not None else Components([])

    @cached_property
    def row(self) -> NDArray[np.intp]:
        """For each component the row of the same code in the last census, -1 for none."""
        known: dict[str, int] = {}
        for row, code in enumerate(self.previous.texts("code").tolist()):
            if code:
                known.setdefault(code, row)
        codes = self._subject.components.texts("code").tolist()
        return np.array([*(known.get(code, -1) for code in codes), 0], dtype=np.intp)[:-1]

    @cached_property
    def reused(self) -> NDArray[np.bool_]:
        """Components with the code that the last census had for another one, told by identifier or class."""
        now = self._subject.components
        marks = np.zeros(len(now), dtype=bool)
        rows = np.flatnonzero(self.row >= 0)
        for name in ("uid", "class_code"):
            ours, theirs = now.texts(name)[rows], self.previous.texts(name)[self.row[rows]]
            differs = (ours != "") & (theirs != "") & (ours != theirs)
            if name == "class_code":  # a class may be corrected; without identifiers nothing else tells
                differs &= (now.texts("uid")[rows] == "") | (self.previous.texts("uid")[self.row[rows]] == "")
            marks[rows[differs]] = True
        return marks

    @cached_property
    def moved(self) -> NDArray[np.float64]:
        """How far each component is from where it was; NaN if nothing tells."""
        now, before = self._subject.components, self.previous
        far = np.full(len(now), np.nan)
        rows = np.flatnonzero((self.row >= 0) & now.placed & ~self.reused)
        old = self.row[rows]
        far[rows] = np.hypot(now.x[rows] - before.x[old], now.y[rows] - before.y[old])
        return far


def check_reuse(subject: CensusSubject, rules: CensusRuleBook, since: Since) -> Iterator[Flag]:
    """A code of a retired component, or of another one in the last census (B4 rule 11)."""
    if not rules.enabled(Id.CODE_REUSED):
        return
    components = subject.components
    reused = since.reused.copy()
    for rows in repeated(components.texts("code")):
        reused[rows] = False  # that there are two is said already, and which is the other nobody knows
    for row, code in enumerate(components.texts("code").tolist()):
        if code and code in subject.retired:
            text = tr("Code {code} is retired and must not be given again.", code=code)
        elif reused[row]:
            text = tr("Code {code} was another component's in the last census.", code=code)
        else:
            continue
        yield components.flag(rules[Id.CODE_REUSED], [row], text)


def check_transitions(subject: CensusSubject, rules: CensusRuleBook, since: Since) -> Iterator[Flag]:
    """A state that cannot follow on that of the last census (B4 rule 7)."""
    if not rules.enabled(Id.STATE_TRANSITION) or subject.previous is None:
        return
    components, profile = subject.components, subject.profile
    known = {state.value for state in profile.states}
    now, before = components.texts("state"), since.previous.texts("state")
    rows = np.flatnonzero((since.row >= 0) & ~since.reused)
    pairs = list(zip(before[since.row[rows]].tolist(), now[rows].tolist(), strict=True))
    verdicts = {
        pair: profile.state_change_problem(*pair) for pair in set(pairs) if pair[1] in known and pair[0]
    }
    for row, pair in zip(rows.tolist(), pairs, strict=True):
        problem = verdicts.get(pair)
        if problem is not None:
            text = tr("{name}: {problem}.", name=components.name(row), problem=problem)
            yield components.flag(rules[Id.STATE_TRANSITION], [row], text)


def check_jumps(
    subject: CensusSubject, rules: CensusRuleBook, since: Since, places: Places, progress: Progress
) -> Iterator[Flag]:
    """Points that jumped (B4 rule 12), and those that did so as a datum does (rule 13)."""
    if subject.previous is None:
        return
    components, rule = subject.components, rules[Id.POINT_JUMP]
    far = np.where(places.foreign, np.nan, since.moved)
    shifted: dict[int, tuple[Datum, Datum]] = {}
    if rules.enabled(Id.DATUM_OFFSET) and subject.crs:
        rows = np.flatnonzero(far > _LEAST_SHIFT)
        shifted = _shifted(subject, since, rows, rules[Id.DATUM_OFFSET].required_tolerance(), progress)
        for row, (source, target) in shifted.items():
            text = tr(
                "{name} moved by {distance:.0f} m just as {source} and {target} differ.",
                name=components.name(row),
                distance=far[row],
                source=source.value,
                target=target.value,
            )
            yield components.flag(rules[Id.DATUM_OFFSET], [row], text, float(far[row]))
    if rule.enabled:
        for row in np.flatnonzero(far > rule.required_tolerance()).tolist():
            if row not in shifted:
                text = tr(
                    "{name} is {distance:.1f} m from where the last census had it.",
                    name=components.name(row),
                    distance=far[row],
                )
                yield components.flag(rule, [row], text, float(far[row]))


def _shifted(
    subject: CensusSubject, since: Since, rows: NDArray[np.intp], within: float, progress: Progress
) -> dict[int, tuple[Datum, Datum]]:
    """Rows that are where a component of the last census would be in another datum, and which."""
    if not len(rows):
        return {}
    table = FeatureTable.of("component", since.previous.points[since.row[rows]])
    now = subject.components.points[rows]
    found: dict[int, tuple[Datum, Datum]] = {}
    for pair in _SHIFTS:
        there = convert_table(table, subject.crs, *pair, progress).geometry
        fits = shapely.distance(there, now) <= within
        fits &= shapely.distance(there, table.geometry) > _LEAST_SHIFT
        for row in rows[fits].tolist():
            found.setdefault(row, pair)
    return dict(sorted(found.items()))


def check_groups(
    subject: CensusSubject, rules: CensusRuleBook, places: Places, progress: Progress
) -> Iterator[Flag]:
    """A layer or team whose components lie in buildings, but not once taken for another datum."""
    buildings = sound(subject.building)
    if not rules.enabled(Id.DATUM_OFFSET) or buildings is None or not len(buildings) or not subject.crs:
        return
    components = subject.components
    fit = components.placed & subject.demanding("outside") & ~places.foreign
    teams = components.texts("team").tolist()
    groups: dict[tuple[int, str], list[int]] = {}
    for row in np.flatnonzero(fit).tolist():
        groups.setdefault((int(components.layer[row]), teams[row]), []).append(row)
    for (layer, team), rows in groups.items():
        if len(rows) < _LEAST_GROUP:
            continue
        points = components.points[rows]
        now = float((depths(points, buildings, progress) > 0).mean())
        if now < _ODD_SHARE:
            continue
        table = FeatureTable.of("component", points)
        shares = {
            pair: float(
                (depths(convert_table(table, subject.crs, *pair).geometry, buildings, progress) > 0).mean()
            )
            for pair in _SHIFTS
        }
        best = min(shares, key=lambda pair: (shares[pair], _SHIFTS.index(pair)))
        if shares[best] <= _BETTER * now:
            text = tr(
                "{count} components of layer {layer}, team {team}: {now:.0%} lie in buildings, {then:.0%} "
                "if they are taken from {source} to {target}.",
                count=len(rows),
                layer=components.layers[layer],
                team=team or "–",
                now=now,
                then=shares[best],
                source=best[0].value,
                target=best[1].value,
            )
            yield components.flag(rules[Id.DATUM_OFFSET], rows[:1], text, now)
