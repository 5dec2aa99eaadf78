"""A fleet for whole districts, on foot and by bicycle, checked from its layer alone."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.fleet import DistrictPlan, DistrictSettings, FleetSettings, compiled, plan_district
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Problem
from citygrid_plugin.core.patrol_network import PatrolMode, PatrolSettings, patrol_network
from citygrid_plugin.core.routes import route_table

from .districts import GENERATED, REAL, generated_district, real_district
from .independent.routes import against_one_way, measure_routes

SEARCH = FleetSettings(rounds=2000 if compiled() else 20, bound_seconds=2.0)
NOUGHT = (
    "not_one_line",
    "not_closed",
    "wrong_length",
    "below_bound",
    "falsely_proven",
    "of_no_zone",
    "codes_twice",
)


@dataclass(frozen=True)
class Patrolled:
    """A district's roads, what is wrong with them, and its fleet."""

    road: FeatureTable
    told: list[Problem]
    plan: DistrictPlan
    minutes: float


CASES = [
    *((name, mode) for name in GENERATED for mode in (PatrolMode.WALKING, PatrolMode.CYCLING)),
    *(
        pytest.param((name, mode), marks=[pytest.mark.data, pytest.mark.slow])
        for name, mode in zip(REAL, itertools.cycle((PatrolMode.CYCLING, PatrolMode.WALKING)))
    ),
]


@pytest.fixture(scope="module", params=CASES, ids=lambda one: f"{one[0]}-{one[1].value}")
def patrolled(request: pytest.FixtureRequest) -> Patrolled:
    name, mode = request.param
    if name in GENERATED:
        base = generated_district(name)
    else:
        shared = request.getfixturevalue("shared_data")
        if not (shared / REAL[name][0]).exists():
            pytest.skip(f"{REAL[name][0]} is not in {shared}")
        base = real_district(name, shared)
    patrol = PatrolSettings(mode=mode)
    network, told = patrol_network(base.road, patrol)
    minutes = 240.0 if mode is PatrolMode.WALKING else 120.0
    settings = DistrictSettings(patrol=patrol, minutes=minutes, search=SEARCH)
    return Patrolled(base.road, told, plan_district(network, settings=settings), minutes)


def test_every_road_is_on_a_closed_walk(patrolled: Patrolled) -> None:
    everywhere = shapely.buffer(shapely.box(*shapely.total_bounds(patrolled.road.geometry)), 10)
    zone = FeatureTable.of("zone", [everywhere], zone_code=np.array(["F"], dtype=object))
    found = measure_routes(patrolled.road, zone, route_table(patrolled.plan.plan))
    assert {name: found[name] for name in NOUGHT} == dict.fromkeys(NOUGHT, 0)
    assert found["missed_m"] <= 1e-4 * found["road_m"], found["_missed"]
    assert found["off_road_m"] <= 1.0  # ends of roads are joined across half a metre
    summary = patrolled.plan.summary()
    assert summary["on_routes_m"] == summary["patrol_m"]


def test_rounds_keep_to_their_minutes_and_are_near_the_bound(patrolled: Patrolled) -> None:
    summary = patrolled.plan.summary()
    assert summary["longest_round_min"] <= patrolled.minutes
    # What is proven of one-way streets depends on the time there is for it.
    walking = patrolled.plan.plan.settings.patrol.mode is PatrolMode.WALKING
    assert summary["gap_pct"] <= (6.0 if walking else 30.0)
    assert not {one.rule for one in patrolled.plan.problems} & {"ROUND_TOO_LONG", "ROAD_TOO_LONG"}


def test_cyclists_obey_one_way_streets(patrolled: Patrolled) -> None:
    if patrolled.plan.plan.settings.patrol.mode is PatrolMode.WALKING:
        pytest.skip("walkers need not")
    trapped = [fid for problem in patrolled.told if problem.rule == "ONE_WAY_TRAP" for fid in problem.fids]
    open_ = patrolled.road.take(~np.isin(patrolled.road.fids, trapped))
    free = patrolled.road.take(np.isin(patrolled.road.fids, trapped))
    assert against_one_way(open_, free, route_table(patrolled.plan.plan)) < 0.5
