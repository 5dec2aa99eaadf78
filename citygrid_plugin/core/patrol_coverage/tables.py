"""Layers of planned coverage: coverage, road_coverage, coverage_hour and coverage_pass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..patrol_network.values import text_of
from ..routes.shifts import spell
from .plan import Coverage, CoveragePlan


def coverage_table(plan: CoveragePlan) -> FeatureTable:
    """The layer coverage: every cell in the day that is, or would be if; then with what it was before."""
    now = plan.cells if plan.cells_if is None else plan.cells_if
    columns = {
        "code": _objects([text_of(value) for value in plan.grid.column("code").tolist()]),
        **_figures(now),
        "zone_code": plan.zone_code,
    }
    if plan.cells_if is not None:
        columns["visits_before"] = plan.cells.visits
        columns["max_gap_before_min"] = np.round(plan.cells.max_gap, 2)
        columns["on_time_share_before"] = np.round(plan.cells.on_time, 6)
    return FeatureTable("coverage", plan.grid.geometry, _numbered(len(plan.grid)), columns)


def road_coverage_table(plan: CoveragePlan) -> FeatureTable:
    """The layer road_coverage: every stretch of the network; empty where none was given."""
    now = plan.roads if plan.roads_if is None else plan.roads_if
    if now is None or plan.network is None:
        return FeatureTable.empty("road_coverage")
    zones = np.full(len(plan.network), "", dtype=object)
    of_route = [code.rsplit("-", 1)[0] for code in plan.route_codes.tolist()]
    zones[now.which[::-1]] = _objects([_zone_of(of_route[walk]) for walk in now.walk[::-1].tolist()])
    columns = {"name": plan.network.name, "zone_code": zones, **_figures(now)}
    return FeatureTable("road_coverage", plan.network.lines, _numbered(len(plan.network)), columns)


def _zone_of(code: str) -> str:
    """The zone in a route's code without its last part."""
    head, _, tail = code.rpartition("-")
    return head if head and tail.isdigit() else code


def hour_table(plan: CoveragePlan, every: float = 30.0) -> FeatureTable:
    """The table coverage_hour, for a chart by the clock: how long ago cells were passed, by class."""
    columns: dict[str, list[Any]] = {
        name: []
        for name in ("plan", "time", "patrol_class", "grids", "on_time", "mean_age_min", "max_age_min")
    }
    shift = plan.settings.shift
    days = [(tr("as planned"), plan.cells)]
    days += [(tr("what if"), plan.cells_if)] if plan.cells_if is not None else []
    for name, day in days:
        for begin, end in shift.periods:
            for minute in np.arange(begin, end + 1e-9, every).tolist():
                ages = day.ages(shift.duty(minute))
                for patrol_class in plan.settings.intervals:
                    mine = plan.patrol_class == patrol_class
                    if not mine.any():
                        continue
                    on_time = int((ages[mine] <= day.required[mine] + 1e-9).sum())
                    values = (name, spell(minute), patrol_class, int(mine.sum()), on_time)
                    figures = (round(float(ages[mine].mean()), 2), round(float(ages[mine].max()), 2))
                    for column, value in zip(columns.values(), (*values, *figures), strict=True):
                        column.append(value)
    made = {
        name: _objects(values) if name in ("plan", "time", "patrol_class") else np.array(values)
        for name, values in columns.items()
    }
    return _table("coverage_hour", made)


def pass_table(plan: CoveragePlan, date: str = "2026-01-01", zone: str = "+08:00") -> FeatureTable:
    """The table coverage_pass: every passage of a cell, in time order, for a slider over the day.

    ``date`` YYYY-MM-DD and ``zone`` make ISO 8601 timestamps of the minutes of the day.
    """
    day = plan.cells if plan.cells_if is None else plan.cells_if
    order = np.lexsort((day.which, day.leave, day.enter))
    codes = _objects([text_of(value) for value in plan.grid.column("code").tolist()])
    shift = plan.settings.shift
    enter = [_stamp(shift.clock(minute), date, zone) for minute in day.enter[order].tolist()]
    leave = [_stamp(shift.clock(minute, arriving=True), date, zone) for minute in day.leave[order].tolist()]
    return _table(
        "coverage_pass",
        {
            "code": codes[day.which[order]],
            "route_code": plan.route_codes[day.walk[order]],
            "enter": _objects(enter),
            "leave": _objects(leave),
        },
    )


def _stamp(minute: float, date: str, zone: str) -> str:
    seconds = min(int(minute * 60), 24 * 3600 - 1)
    return f"{date}T{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{zone}"


def _figures(day: Coverage) -> dict[str, NDArray[Any]]:
    return {
        "visits": day.visits.astype(np.int64),
        "max_gap_min": np.round(day.max_gap, 2),
        "required_min": day.required,
        "covered": day.covered.astype(object),
        "on_time_share": np.round(day.on_time, 6),
    }


def _table(name: str, columns: dict[str, NDArray[Any]]) -> FeatureTable:
    count = len(next(iter(columns.values())))
    return FeatureTable(name, np.full(count, None, dtype=object), _numbered(count), columns)


def _numbered(count: int) -> NDArray[np.int64]:
    return np.arange(1, count + 1, dtype=np.int64)


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    return np.array([*values, None], dtype=object)[:-1]
