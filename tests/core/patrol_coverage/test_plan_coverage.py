"""Planned coverage worked out by hand, and what changes if."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.patrol_coverage import (
    CoverageSettings,
    WhatIf,
    coverage_table,
    hour_table,
    pass_table,
    plan_coverage,
    road_coverage_table,
)
from citygrid_plugin.core.patrol_network import patrol_network
from citygrid_plugin.core.routes import RouteSettings, Shift, plan_routes, route_table
from tests import patrol_town as town

MORNING = Shift.parse("08:00-12:00")


def square_walk(**more) -> FeatureTable:
    """A walk of 400 m round one cell, 40 minutes a lap, due every hour."""
    corners = [town.at(*xy) for xy in ((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))]
    columns = {
        "zone_code": ["Z01"],
        "route_code": ["Z01-1"],
        "lap_min": [40.0],
        "required_min": [60.0],
        **more,
    }
    return town.table(
        "route", [shapely.LineString(corners)], **{k: town.objects(*v) for k, v in columns.items()}
    )


def cells(*boxes, classes=None) -> FeatureTable:
    shapes = [shapely.box(*town.at(*one[:2]), *town.at(*one[2:])) for one in boxes]
    codes = town.objects(*[f"42010200100100{number}" for number in range(1, len(boxes) + 1)])
    return town.table(
        "unit_grid", shapes, code=codes, patrol_class=town.objects(*(classes or ["red"] * len(boxes)))
    )


def test_gaps_of_a_walk_worked_out_by_hand():
    # The second cell is met between 110 m and 210 m + 15 m either side: 85 m to 215 m of 400 m.
    grid = cells((0, 0, 100, 100), (100, 0, 200, 100), (500, 500, 600, 600))
    plan = plan_coverage(square_walk(), grid, CoverageSettings(MORNING))
    day = plan.cells
    assert day.visits.tolist() == [4, 4, 0]
    # Laps begin at 0, 60, 120, 180: the cell itself is left at 40 and entered at 60; duty ends at 240.
    assert day.max_gap[0] == pytest.approx(20, abs=1)
    assert day.max_gap[1] == pytest.approx(60 - 13, abs=1.5)
    assert day.max_gap[2] == 240
    assert day.on_time.tolist() == [1.0, 1.0, 0.0]
    assert [problem.rule for problem in plan.problems] == ["GRID_NOT_PASSED"]


def test_time_stands_still_in_breaks():
    shift = Shift.parse("08:00-09:00,14:00-15:00")
    day = plan_coverage(square_walk(), cells((0, 0, 100, 100)), CoverageSettings(shift)).cells
    assert (day.visits[0], round(day.max_gap[0])) == (2, 20)


def test_being_late_counts_by_how_long():
    route = square_walk(lap_min=[100.0], required_min=[240.0])
    grid = cells((0, 0, 100, 100), (100, 0, 200, 100))
    day = plan_coverage(route, grid, CoverageSettings(MORNING)).cells
    # One lap: the first cell is left at 100 of 240 minutes, 60 are allowed: late from 160 to 240.
    assert day.visits.tolist() == [1, 1]
    assert day.on_time[0] == pytest.approx(1 - 80 / 240, abs=0.01)
    assert day.on_time[1] < day.on_time[0]


def test_the_class_is_the_cells_own_or_its_zones_or_the_default():
    grid = cells((0, 0, 100, 100), (100, 0, 200, 100), (900, 0, 1000, 100), classes=["red", "", ""])
    zone = town.zones(patrol_class=town.objects("yellow", ""))
    plan = plan_coverage(square_walk(), grid, CoverageSettings(MORNING), zone=zone)
    assert plan.cells.required.tolist() == [60, 120, 240]
    assert plan.zone_code.tolist() == ["Z01", "Z01", ""]


@pytest.fixture(scope="module")
def day():
    network, _ = patrol_network(town.roads())
    plan = plan_routes(network, town.zones(), RouteSettings(), town.grid())
    return route_table(plan), network


def covered(day, what_if=None, **more):
    route, network = day
    return plan_coverage(route, town.grid(), what_if=what_if, zone=town.zones(), network=network, **more)


def test_a_planned_town_is_passed_everywhere_on_every_road(day):
    plan = covered(day)
    assert plan.cells.covered.all()
    assert plan.roads.covered.all()
    assert plan.problems == ()
    figures = plan.summary()["as_planned"]
    assert figures["road_m"] == figures["road_covered_m"] == 7600.0
    # Stretches are passed as often as their walk goes along them.
    slotted = plan.network.kind == "primary"
    assert plan.roads.visits[slotted].min() >= 2


def test_one_collector_fewer_and_the_nearest_takes_over(day):
    plan = covered(day, WhatIf(absent="Z02"))
    assert [problem.rule for problem in plan.problems] == ["STAND_IN"]
    assert plan.cells_if.covered.all()
    assert plan.cells_if.max_gap.mean() > plan.cells.max_gap.mean()
    assert covered(day, WhatIf(absent="李采集")).summary() == plan.summary()
    with pytest.raises(InputError, match="Nobody"):
        covered(day, WhatIf(absent="Z77"))


def test_the_last_collector_away_leaves_nothing_passed():
    plan = plan_coverage(square_walk(), cells((0, 0, 100, 100)), what_if=WhatIf(absent="Z01"))
    assert plan.cells_if.visits.tolist() == [0]
    assert plan.cells_if.on_time.tolist() == [0.0]


def test_rain_makes_laps_slower_and_everything_due_in_4_hours(day):
    plan = covered(day, WhatIf(rain=True, rain_slower=2.5))
    assert set(plan.cells_if.required) == {240.0}
    assert plan.cells_if.visits.sum() < plan.cells.visits.sum()


def test_an_event_turns_its_ground_red(day):
    area = shapely.box(*town.at(0, 0), *town.at(200, 200))
    plan = covered(day, WhatIf(red_area=area))
    changed = np.flatnonzero(plan.cells_if.required != plan.cells.required)
    assert len(changed) == 4
    assert set(plan.cells_if.required[changed]) == {60.0}
    assert plan.cells_if.on_time[changed].mean() < plan.cells.on_time[changed].mean()


def test_layers_have_the_fields_of_the_data_model(day):
    plan = covered(day, WhatIf(rain=True))
    for table in (coverage_table(plan), road_coverage_table(plan), hour_table(plan), pass_table(plan)):
        assert set(table.columns) == {field.name for field in LAYER_SCHEMAS[table.name].fields}
    without = coverage_table(covered(day))
    assert "visits_before" not in without.columns
    layer = coverage_table(plan)
    assert layer.columns["max_gap_before_min"].tolist() == np.round(plan.cells.max_gap, 2).tolist()
    assert set(road_coverage_table(plan).columns["zone_code"]) == {"Z01", "Z02"}


def test_the_clock_shows_what_the_passages_say():
    plan = plan_coverage(square_walk(), cells((0, 0, 100, 100)), CoverageSettings(MORNING))
    clock = hour_table(plan, every=60)
    assert clock.columns["time"].tolist() == ["08:00", "09:00", "10:00", "11:00", "12:00"]
    ages = clock.columns["max_age_min"]
    assert ages[0] == 0
    assert ages[1:] == pytest.approx([20, 20, 20, 20], abs=1)
    assert clock.columns["on_time"].tolist() == [1] * 5


def test_passages_have_times_of_the_day():
    passed = pass_table(plan_coverage(square_walk(), cells((0, 0, 100, 100)), CoverageSettings(MORNING)))
    assert passed.columns["enter"][1].startswith("2026-01-01T09:00:")
    assert passed.columns["enter"][1].endswith("+08:00")
    assert passed.columns["route_code"].tolist() == ["Z01-1"] * 4
    assert (passed.columns["enter"] <= passed.columns["leave"]).all()


@pytest.mark.parametrize(
    "route", [town.table("route", []), square_walk(lap_min=[None]), square_walk(zone_code=[None])]
)
def test_routes_that_say_too_little(route):
    with pytest.raises(InputError) as caught:
        plan_coverage(route, cells((0, 0, 100, 100)))
    assert caught.value.problems[0].layer == "route"


def test_no_grids():
    with pytest.raises(InputError, match="unit grids"):
        plan_coverage(square_walk(), FeatureTable.empty("unit_grid"))


def test_cancelled():
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        plan_coverage(square_walk(), cells((0, 0, 100, 100)), progress=Stopped())
