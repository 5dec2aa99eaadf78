"""Codes and areas of a repaired grid: what they must be, and why they are other than they were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding.unit_grid_code import COMMUNITY_DIGITS, community_code_text
from ..history.same_ground import codes_of
from ..model.i18n import tr
from ..topology.rules import RuleId
from ..topology.subject import Subject
from .account import Account
from .border import Border
from .codes import community_of, mend_codes
from .preparing import objects, seniority_of
from .scope import Scope
from .settings import RepairSettings

_CODE_RULES = (RuleId.CODE_MALFORMED, RuleId.CODE_DUPLICATE, RuleId.CODE_REUSED)


@dataclass(frozen=True)
class Attributes:
    """The columns of all rows as they should be, the ``codes`` (n,) among them.

    ``changed`` (n,): rows that have a code or an area they did not have.
    """

    columns: dict[str, NDArray[Any]]
    codes: NDArray[np.object_]
    changed: NDArray[np.bool_]


class AttributeMending:
    """Codes and areas of the grid of a subject, put right once its geometry is."""

    def __init__(self, subject: Subject, settings: RepairSettings, scope: Scope, account: Account) -> None:
        self._subject, self._settings, self._scope, self._account = subject, settings, scope, account
        self._grid = subject.unit_grid
        self._codes = codes_of(self._grid)

    def mended(
        self,
        final: NDArray[np.object_],
        moved: NDArray[np.bool_],
        stays: NDArray[np.bool_],
        homes: NDArray[np.intp],
        border: Border | None,
    ) -> Attributes:
        """The attributes that belong to the ``final`` (n,) geometry.

        ``moved`` and ``stays`` (n,): rows that are drawn otherwise, and that are not gone.
        """
        columns = dict(self._grid.columns)
        codes, changed = self._codes, np.zeros(len(final), dtype=bool)
        if "code" in columns and self._settings.codes:
            codes, renewed = self._recode(final, stays, homes, border)
            changed[renewed] = True
            if renewed:
                columns["code"] = codes
            if renewed and "community_code" in columns:
                column = columns["community_code"].astype(object)
                for row in renewed:
                    column[row] = codes[row][:COMMUNITY_DIGITS]
                columns["community_code"] = column
        if "area_m2" in columns and self._settings.codes:
            columns["area_m2"], restated = self._areas(final, moved, stays)
            changed |= restated
        return Attributes(columns, objects(list(codes)), changed)

    def _recode(
        self,
        final: NDArray[np.object_],
        stays: NDArray[np.bool_],
        homes: NDArray[np.intp],
        border: Border | None,
    ) -> tuple[NDArray[np.object_], list[int]]:
        """(n,) the codes, and the rows that have a new one, ascending."""
        rows = np.flatnonzero(stays)
        recoded = mend_codes(
            self._codes[rows],
            self._resting(stays),
            self._communities(homes, border)[rows],
            final[rows],
            seniority_of(self._grid)[rows],
            self._settings.rules,
            self._scope.rows(*_CODE_RULES)[rows],
        )
        codes = self._codes.copy()
        codes[rows] = recoded.codes
        renewed = {int(rows[row]): rule for row, rule in recoded.renewed.items()}
        for row, rule in sorted(renewed.items()):
            message = tr("{cell} has the code {code} now.", cell=self._account.name(row), code=codes[row])
            self._account.mended(rule, [row], _anchor(final[row]), message)
        left = {int(rows[row]): rule for row, rule in recoded.left.items()}
        for row, rule in sorted(left.items()):
            message = tr(
                "{cell} needs a new code, but its community is not known or has none left.",
                cell=self._account.name(row),
            )
            self._account.leave(rule, [row], _anchor(final[row]), message)
        return codes, sorted(renewed)

    def _resting(self, stays: NDArray[np.bool_]) -> NDArray[np.object_]:
        """The codes of the history, and of rows that are gone; those of twins may be their twin's own."""
        history = self._subject.history
        retired = [] if history is None else codes_of(history).tolist()
        used = set(self._codes[stays].tolist())
        return objects([*retired, *(code for code in self._codes[~stays].tolist() if code not in used)])

    def _communities(self, homes: NDArray[np.intp], border: Border | None) -> NDArray[np.object_]:
        """(n,) the 12 digits of the community each cell lies in; "" where nothing tells."""
        stated = [community_code_text(code) for code in self._grid.column("community_code").tolist()]
        by_code = [community_of(code) for code in self._codes.tolist()]
        told = [
            (border.codes[home] if border is not None and home >= 0 else "") or name or code
            for home, name, code in zip(homes.tolist(), stated, by_code, strict=True)
        ]
        known = {code[:COMMUNITY_DIGITS] for code in by_code if code}
        if len(known) == 1:  # a grid of one community
            told = [name or next(iter(known)) for name in told]
        return objects(told)

    def _areas(
        self, final: NDArray[np.object_], moved: NDArray[np.bool_], stays: NDArray[np.bool_]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The column of areas as it should be, and which rows state another one now."""
        column = self._grid.columns["area_m2"].copy()
        stated = np.array([_number(value) for value in column.tolist()], dtype=float)
        area = shapely.area(np.where(shapely.is_missing(final), shapely.Polygon(), final))
        rules, rule = self._settings.rules, RuleId.AREA_MISSTATED
        wrong = np.zeros(len(final), dtype=bool)
        if rules.enabled(rule):
            tolerance = rules[rule].required_tolerance()
            wrong = ~(np.abs(stated - area) <= tolerance) & ~shapely.is_missing(final)
            wrong &= shapely.is_valid(final) & self._scope.rows(rule)
        for row in np.flatnonzero(wrong & ~moved & stays).tolist():
            message = tr("The area of {cell} was stated wrong.", cell=self._account.name(row))
            self._account.mended(rule, [row], _anchor(final[row]), message)
        renew = (wrong | moved) & stays
        if column.dtype.kind in "iu":
            area = np.round(area)
        column[renew] = area[renew]
        return column, renew & (stated != area)


def _anchor(geometry: Any) -> Any:
    return shapely.Point() if geometry is None or shapely.is_empty(geometry) else shapely.centroid(geometry)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
