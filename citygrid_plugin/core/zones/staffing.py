"""How many collectors (信息采集员) a grid needs, by the rules that cities have written down.

Every rule of standards.md 3.5 that is a number, with where it was read. They disagree by a
factor of ten, so none is "the standard": a person chooses one, or compares them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..model.i18n import tr
from ..model.problems import InputError, Problem
from .beat import Beat
from .settings import ZoneSettings


@dataclass(frozen=True)
class Town:
    """What staffing is reckoned from.

    ``cells``: unit grids of each level (1 busy, 2, 3; red, yellow and blue cells stand for them).
    ``area_km2``: their area. ``communities``: how many. ``cycle_minutes``: patrol minutes that all
    cells need within ``cycle_min`` minutes, walking without detours.
    """

    cells: Mapping[int, int]
    area_km2: float
    communities: int
    cycle_minutes: float
    cycle_min: float

    @property
    def all_cells(self) -> int:
        """Unit grids of all levels."""
        return sum(self.cells.values())


@dataclass(frozen=True)
class StaffingRule:
    """One rule: stable id, what it says, where, how surely (V read, C consistent, I ours), its range."""

    id: str
    text: str
    source: str
    mark: str
    least: Callable[[Town], float]
    most: Callable[[Town], float]


@dataclass(frozen=True)
class Staffing:
    """Collectors on duty at a time that a rule asks for: from ``least`` to ``most``."""

    rule: StaffingRule
    least: int
    most: int


def town_of(beat: Beat, settings: ZoneSettings) -> Town:
    """What staffing is reckoned from, of the cells of a beat: red is level 1, yellow 2, all others 3."""
    level = {"red": 1, "yellow": 2}
    counts = {1: 0, 2: 0, 3: 0}
    for name in beat.patrol_class:
        counts[level.get(str(name), 3)] += 1
    return Town(
        counts,
        float(shapely.area(beat.cells).sum()) / 1e6,
        len(set(beat.communities.tolist())),
        float(beat.work.load.sum()),
        settings.cycle_min,
    )


def _per_cells(number: float) -> Callable[[Town], float]:
    return lambda town: town.all_cells / number


def _per_km2(number: float) -> Callable[[Town], float]:
    return lambda town: town.area_km2 / number


def _levels(first: float, second: float, third: float) -> Callable[[Town], float]:
    per_20 = {1: first, 2: second, 3: third}
    return lambda town: sum(per_20[level] * count / 20 for level, count in town.cells.items())


def _one(
    name: str, text: str, source: str, mark: str, least: Callable[[Town], float], most: Any = None
) -> StaffingRule:
    return StaffingRule(name, text, source, mark, least, most or least)


#: Every rule, the one most often asked for first.
STAFFING_RULES: tuple[StaffingRule, ...] = (
    _one(
        "levels",
        "每20个单元网格至少配备1名信息采集员；一级1.5–2名，二级1–1.5名，三级1名",
        "S2 南岸",
        "V",
        _levels(1.5, 1.0, 1.0),
        _levels(2.0, 1.5, 1.0),
    ),
    _one("cells20", "每20个单元网格至少配备1名信息采集员", "S2 南岸", "V", _per_cells(20)),
    _one("cells25", "50个单元网格为一个管理单元，配2名信息采集员", "台州路桥", "V", _per_cells(25)),
    _one(
        "communities", "每名信息采集员负责1–3个社区", "台州路桥", "V",
        lambda town: town.communities / 3, lambda town: float(town.communities),
    ),
    _one("cells27", "4765个单元网格，176人在岗", "S2 朝阳", "V", _per_cells(4765 / 176)),
    _one("cells5", "1537个单元网格划分为300个工作网格", "S2", "V", _per_cells(1537 / 300)),
    _one("loop027", "骑行30分钟一圈约0.27平方公里", "S2 朝阳", "V", _per_km2(0.27)),
    _one("area030", "通常每人0.3平方公里", "S1", "V", _per_km2(0.3)),
    _one("area050", "建议每人0.5平方公里", "S1", "V", _per_km2(0.5)),
    _one("area069", "33平方公里48名信息采集员", "S0 萧山", "V", _per_km2(33 / 48)),
    _one("area141", "260平方公里184个责任网格", "S0", "V", _per_km2(260 / 184)),
    _one(
        "minutes",
        "巡查时间之和÷巡查周期（不含绕行）",
        "CityGrid",
        "I",
        lambda town: town.cycle_minutes / town.cycle_min,
    ),
)  # fmt: skip


def staffing(town: Town) -> list[Staffing]:
    """What every rule asks for, in the order of ``STAFFING_RULES``; at least one collector each.

    Relief (轮休), leave and a second shift come on top: the sources give no figure for them.
    """
    return [Staffing(rule, _people(rule.least(town)), _people(rule.most(town))) for rule in STAFFING_RULES]


def collectors_by(rule_id: str, town: Town) -> int:
    """Collectors by one rule, the least it allows.

    Raises ``InputError`` where there is no such rule.
    """
    for found in staffing(town):
        if found.rule.id == rule_id:
            return found.least
    names = ", ".join(rule.id for rule in STAFFING_RULES)
    raise InputError(
        [
            Problem(
                "STAFFING_RULE",
                "zone",
                tr("There is no staffing rule {rule}.", rule=rule_id),
                tr("Choose from {names}.", names=names),
            )
        ]
    )


def _people(number: float) -> int:
    # 40 cells of 20 are 2 collectors, not 3 because of the last bit.
    return max(1, math.ceil(np.round(number, 6)))
