"""From routes and hours of duty to visits, gaps and the share of the day each area is on time.

Time is time on duty: it stands still in breaks (8:00–12:00, 14:30–17:00 is one day of 390
minutes). At its beginning every area counts as just passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent, Span, check_cancelled
from ..patrol_network.network import PatrolNetwork
from ..patrol_network.values import text_of
from ..routes.settings import INTERVALS
from ..routes.shifts import USUAL_SHIFT, Shift
from .duties import Collector, collectors, day_of, stand_in
from .passing import Passing, cells_passed, stretches_passed
from .what_if import WhatIf


@dataclass(frozen=True)
class CoverageSettings:
    """``intervals``: minutes between two passages, by patrol class. ``reach_m``: how far from its edge a
    cell is seen. ``default_class`` of cells without a class of their own or their zone's."""

    shift: Shift = field(default_factory=lambda: Shift.parse(USUAL_SHIFT))
    intervals: Mapping[str, float] = field(default_factory=lambda: INTERVALS)
    reach_m: float = 15.0
    default_class: str = "blue"


@dataclass(frozen=True)
class Coverage:
    """What becomes of n areas over a day; ``age`` as of ``hour_table``.

    ``visits`` (n,), ``max_gap`` (n,) and ``required`` (n,) in min, ``on_time`` (n,) share of the
    time on duty in which the last passage is no longer ago than required (0 where none is).
    ``which``, ``walk``, ``enter``, ``leave`` (p,): every passage, minutes on duty.
    """

    visits: NDArray[np.int64]
    max_gap: NDArray[np.float64]
    required: NDArray[np.float64]
    on_time: NDArray[np.float64]
    which: NDArray[np.int64]
    walk: NDArray[np.int64]
    enter: NDArray[np.float64]
    leave: NDArray[np.float64]

    @property
    def covered(self) -> NDArray[np.bool_]:
        """Which areas are passed at all."""
        return self.visits > 0

    def ages(self, minute: float) -> NDArray[np.float64]:
        """Minutes on duty since each area was last passed, at a minute on duty; 0 while one is there."""
        last = np.zeros(len(self.visits))
        done = self.enter <= minute
        np.maximum.at(last, self.which[done], np.minimum(self.leave[done], minute))
        return minute - last


@dataclass(frozen=True)
class CoveragePlan:
    """Coverage of cells and stretches as planned, and what the day would be if."""

    settings: CoverageSettings
    grid: FeatureTable
    zone_code: NDArray[np.object_]
    patrol_class: NDArray[np.object_]
    route_codes: NDArray[np.object_]
    cells: Coverage
    cells_if: Coverage | None
    roads: Coverage | None
    roads_if: Coverage | None
    network: PatrolNetwork | None
    problems: tuple[Problem, ...]

    def summary(self) -> dict[str, Any]:
        """The figures before and after, as JSON takes them."""
        found = {"as_planned": _figures(self.cells, self.roads, self.network)}
        if self.cells_if is not None:
            found["what_if"] = _figures(self.cells_if, self.roads_if, self.network)
        return found


def plan_coverage(
    route: FeatureTable,
    grid: FeatureTable,
    settings: CoverageSettings | None = None,
    what_if: WhatIf | None = None,
    zone: FeatureTable | None = None,
    network: PatrolNetwork | None = None,
    progress: Progress | None = None,
) -> CoveragePlan:
    """When ``route`` (the layer of ``routes.route_table``) passes the cells of ``grid`` over a day.

    ``zone`` gives cells without patrol_class that of their zone; ``network`` asks for its stretches as
    well. All in one metric CRS. Raises ``InputError`` where there are no cells or routes, or
    the one who is absent is nobody; ``Cancelled`` on request.
    """
    settings, what_if, progress = settings or CoverageSettings(), what_if or WhatIf(), progress or Silent()
    if not len(grid) or (shapely.get_dimensions(grid.geometry) != 2).any():
        flat = grid.fids[shapely.get_dimensions(grid.geometry) != 2].tolist() if len(grid) else []
        message = tr("There are no unit grids, or some have no area.")
        raise InputError(
            [Problem("GRID_WRONG", "unit_grid", message, tr("Give unit grids."), fids=tuple(flat))]
        )
    people = collectors(route)
    day = _Day(route, grid, settings, network, Span(progress, 0.0, 0.8))
    zone_code, classes = _zones_and_classes(grid, zone, settings)
    required = np.array([settings.intervals.get(one, max(settings.intervals.values())) for one in classes])
    road_required = day.road_required(required)
    cells, roads = day.of(people, required, road_required, 1.0)
    cells_if = roads_if = None
    problems = _about(grid, cells)
    if what_if:
        changed, slower = _changed(people, what_if, problems)
        red = settings.intervals.get("red", INTERVALS["red"])
        due, road_due = _due(what_if, required, grid.geometry, red), road_required
        if network is not None and road_required is not None:
            road_due = _due(what_if, road_required, network.lines, red)
        cells_if, roads_if = day.of(changed, due, road_due, slower)
    progress.set(1.0)
    codes = np.array([text_of(value) for value in route.column("route_code").tolist()], dtype=object)
    return CoveragePlan(
        settings,
        grid,
        zone_code,
        np.array(classes, dtype=object),
        codes,
        cells,
        cells_if,
        roads,
        roads_if,
        network,
        tuple(problems),
    )


class _Day:
    """Passages of all walks, found once, put into days as often as wanted."""

    def __init__(
        self,
        route: FeatureTable,
        grid: FeatureTable,
        settings: CoverageSettings,
        network: PatrolNetwork | None,
        progress: Progress,
    ) -> None:
        self._settings, self._grid, self._network, self._progress = settings, grid, network, progress
        self._tree = STRtree(grid.geometry)
        self._cells: dict[int, Passing] = {}
        self._roads: dict[int, Passing] = {}
        if network is not None:
            self._middle = shapely.line_interpolate_point(network.lines, 0.5, normalized=True)
            self._middle_tree = STRtree(self._middle)

    def road_required(self, required: NDArray[np.float64]) -> NDArray[np.float64] | None:
        """Minutes of the most frequent cell beside each stretch."""
        if self._network is None:
            return None
        stretch, cell = self._tree.query(self._middle, predicate="dwithin", distance=self._settings.reach_m)
        found = np.full(len(self._network), np.inf)
        np.minimum.at(found, stretch, required[cell])
        return np.where(np.isfinite(found), found, required.max())

    def of(
        self,
        people: list[Collector],
        required: NDArray[np.float64],
        road_required: NDArray[np.float64] | None,
        slower: float,
    ) -> tuple[Coverage, Coverage | None]:
        """The day of these collectors: cells, and stretches if there is a network."""
        shift = self._settings.shift
        going = [one for person in people for one in day_of(person, shift, slower)]
        parts: dict[str, list[tuple[Passing, int, float, float]]] = {"cells": [], "roads": []}
        for number, one in enumerate(going):
            check_cancelled(self._progress)
            self._progress.set(number / len(going), tr("Following the routes over the day"))
            row = one.walk.row
            if row not in self._cells:
                self._cells[row] = cells_passed(one.walk.line, self._tree, self._settings.reach_m)
                if self._network is not None:
                    self._roads[row] = stretches_passed(one.walk.line, self._middle, self._middle_tree)
            parts["cells"].append((self._cells[row], row, one.start, one.minutes))
            if self._network is not None:
                parts["roads"].append((self._roads[row], row, one.start, one.minutes))
        cells = _coverage(parts["cells"], required, shift.minutes)
        roads = None if road_required is None else _coverage(parts["roads"], road_required, shift.minutes)
        return cells, roads


def _coverage(
    passed: list[tuple[Passing, int, float, float]], required: NDArray[np.float64], duty: float
) -> Coverage:
    which = np.concatenate([one.which for one, *_ in passed] or [np.empty(0, dtype=np.int64)])
    enter = np.concatenate(
        [start + one.enter * minutes for one, _, start, minutes in passed] or [np.empty(0)]
    )
    leave = np.concatenate(
        [start + one.leave * minutes for one, _, start, minutes in passed] or [np.empty(0)]
    )
    walk = np.concatenate([np.full(len(one.which), row) for one, row, *_ in passed] or [which])
    order = np.lexsort((walk, leave, enter, which))
    which, enter, leave, walk = which[order], enter[order], leave[order], walk[order].astype(np.int64)
    count = len(required)
    visits = np.bincount(which, minlength=count)
    # The end of each passage, or of one still going on, to the beginning of the next.
    max_gap, late = np.zeros(count), np.zeros(count)
    first = np.concatenate([[0], np.cumsum(visits)])
    for area in range(count):
        rows = slice(first[area], first[area + 1])
        until = np.maximum.accumulate(np.concatenate([[0.0], leave[rows]]))
        gaps = np.maximum(np.append(enter[rows], duty) - until, 0.0)
        max_gap[area] = gaps.max()
        late[area] = np.maximum(gaps - required[area], 0.0).sum()
    on_time = np.where(visits > 0, 1 - late / duty, 0.0)
    return Coverage(visits, max_gap, required, on_time, which, walk, enter, leave)


def _zones_and_classes(
    grid: FeatureTable, zone: FeatureTable | None, settings: CoverageSettings
) -> tuple[NDArray[np.object_], list[str]]:
    """Code of the zone of each cell, and its patrol class: its own, its zone's, or the default."""
    codes = np.full(len(grid), "", dtype=object)
    of_zone = np.full(len(grid), "", dtype=object)
    if zone is not None and len(zone):
        cell, row = STRtree(zone.geometry).query(
            shapely.point_on_surface(grid.geometry), predicate="intersects"
        )
        order = np.lexsort((-row, cell))
        codes[cell[order]] = [text_of(zone.column("zone_code")[one]) for one in row[order].tolist()]
        of_zone[cell[order]] = [text_of(zone.column("patrol_class")[one]) for one in row[order].tolist()]
    own = [text_of(value) for value in grid.column("patrol_class").tolist()]
    known = settings.intervals
    classes = [
        mine if mine in known else theirs if theirs in known else settings.default_class
        for mine, theirs in zip(own, of_zone.tolist(), strict=True)
    ]
    return codes, classes


def _changed(
    people: list[Collector], what_if: WhatIf, problems: list[Problem]
) -> tuple[list[Collector], float]:
    """The collectors of the changed day, and how many times as long everything takes."""
    slower = what_if.rain_slower if what_if.rain else 1.0
    if not what_if.absent:
        return people, slower
    missing = [one for one in people if what_if.absent in (one.code, one.zone_code, one.name)]
    if not missing:
        message = tr("Nobody goes by {code}.", code=what_if.absent)
        known = ", ".join(one.code for one in people[:10])
        raise InputError(
            [Problem("COLLECTOR_UNKNOWN", "route", message, tr("Name one of {codes}.", codes=known))]
        )
    there = [one for one in people if one not in missing]
    for one in missing:
        taking = stand_in(one, there)
        if taking is None:
            break
        there = [taking if other.code == taking.code else other for other in there]
        message = tr("{stand_in} takes over the routes of {absent}.", stand_in=taking.code, absent=one.code)
        problems.append(Problem("STAND_IN", "route", message, "", Severity.INFO))
    return there, slower


def _due(
    what_if: WhatIf, required: NDArray[np.float64], shape: NDArray[np.object_], red: float
) -> NDArray[np.float64]:
    due = np.full(len(required), what_if.rain_minutes) if what_if.rain else required.copy()
    area = what_if.red_area
    if area is not None and not area.is_empty:
        shapely.prepare(area)
        inside = shapely.intersects(area, shapely.point_on_surface(shape))
        due[inside] = np.minimum(due[inside], red)
    return due


def _about(grid: FeatureTable, cells: Coverage) -> list[Problem]:
    never = np.flatnonzero(~cells.covered)
    if not len(never):
        return []
    message = tr("{count} unit grids are passed by no route.", count=len(never))
    mend = tr("Draw roads into them, or give them to a zone.")
    fids = tuple(grid.fids[never].tolist())
    return [Problem("GRID_NOT_PASSED", "unit_grid", message, mend, Severity.WARNING, fids)]


def _figures(cells: Coverage, roads: Coverage | None, network: PatrolNetwork | None) -> dict[str, Any]:
    found = {
        "grids": len(cells.visits),
        "covered_share": round(float(cells.covered.mean()), 6),
        "grids_on_time": int((cells.covered & (cells.max_gap <= cells.required + 1e-9)).sum()),
        "on_time_share": round(float(cells.on_time.mean()), 6),
        "longest_gap_min": round(float(cells.max_gap.max()), 2),
        "visits": int(cells.visits.sum()),
    }
    if roads is not None and network is not None:
        found["road_m"] = round(network.metres(), 2)
        found["road_covered_m"] = round(network.metres(roads.covered), 2)
    return found
