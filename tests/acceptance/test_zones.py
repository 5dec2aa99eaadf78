"""Designs zones for whole districts and holds them to what the project promises."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from benchmarks.zones import SEEDS, metis
from citygrid_plugin.core.division.divide import divide
from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.zones import (
    Beat,
    ZonePlan,
    ZoneSettings,
    collectors_by,
    design_zones,
    measure_zones,
    read_beat,
    town_of,
)
from citygrid_plugin.core.zones.laps import Laps

from .districts import GENERATED, REAL, generated_district, real_district
from .independent.zones import check_zones

pytestmark = pytest.mark.slow


@pytest.fixture(
    scope="module", params=[*GENERATED, *(pytest.param(name, marks=pytest.mark.data) for name in REAL)]
)
def plans(request: pytest.FixtureRequest) -> tuple[ZonePlan, dict[str, float]]:
    """CityGrid's zones, and the middle figures of those that METIS makes by street length with many seeds."""
    name = request.param
    if name in GENERATED:
        base = generated_district(name)
    else:
        shared = request.getfixturevalue("shared_data")
        if not (shared / REAL[name][0]).exists():
            pytest.skip(f"{REAL[name][0]} is not in {shared}")
        base = real_district(name, shared)
    pytest.importorskip("pymetis")
    grid = divide(base, DivisionSettings(start_date="20260101")).unit_grid
    settings = ZoneSettings(component_s=0.0)  # loads are laps, without the time for components
    beat = read_beat(grid, base.road, settings)
    settings = replace(settings, collectors=collectors_by("cells20", town_of(beat, settings)))
    peers = []
    for seed in range(1, SEEDS + 1):
        part = metis(beat, settings.collectors or 0, seed)
        names = np.array([f"P{number:04d}" for number in part], dtype=object)
        member = FeatureTable.of("zone_member", [None] * len(beat), grid_code=beat.codes, zone_code=names)
        peers.append(measure_zones(beat, settings, member).figures())
    return design_zones(beat, settings), {
        name: float(np.median([one[name] for one in peers])) for name in peers[0]
    }


def checked(plan: ZonePlan) -> dict[str, Any]:
    zone = plan.zone_table()
    shapes = dict(zip(zone.columns["zone_code"].tolist(), zone.geometry, strict=True))
    return check_zones(plan.beat.codes.tolist(), plan.beat.cells, list(plan.membership().items()), shapes)


def test_every_cell_is_in_one_zone_and_zones_hold_together(plans: tuple[ZonePlan, dict[str, float]]) -> None:
    found = checked(plans[0])
    assert (found["cells_in_no_zone"], found["cells_twice"], found["zones_empty"]) == (0, 0, 0)
    assert found["shapes_that_differ"] == []
    told = [problem for problem in plans[0].problems if problem.rule == "ZONE_NOT_CONTIGUOUS"]
    assert bool(found["zones_in_pieces"]) == bool(told)
    assert len(found["zones_in_pieces"]) <= 1  # Monaco has a pier that nothing touches


def test_laps_are_even_and_zones_compact(plans: tuple[ZonePlan, dict[str, float]]) -> None:
    plan, metis_figures = plans
    ours = plan.figures()
    assert ours["load_min_longest"] <= 0.9 * metis_figures["load_min_longest"]
    assert ours["compactness_median"] >= 0.95 * metis_figures["compactness_median"]
    # A cell whose own streets take longer than a zone should makes its zone too long, whatever is done.
    forced = sum(lap > 1.1 * ours["load_min_mean"] for lap in laps_of_cells(plan.beat))
    even = 0.95 if not forced else 0.8  # Wuhan has two such cells of 36 zones: 0.889 measured, 0.944 at best
    assert ours["within_tolerance"] >= even


def laps_of_cells(beat: Beat) -> list[float]:
    """Minutes of a lap over the streets that lie in each cell alone."""
    streets, laps = beat.streets, Laps(beat.streets)
    alone = np.bincount(streets.pair_street, minlength=len(streets)) == 1
    chosen = alone[streets.pair_street]
    street, cell = streets.pair_street[chosen], streets.pair_cell[chosen]
    return [
        laps.metres(street[cell == row].tolist(), ()) * beat.work.street_s / 60.0 for row in range(len(beat))
    ]


def test_every_street_is_somebodys(plans: tuple[ZonePlan, dict[str, float]]) -> None:
    plan = plans[0]
    owned = [street for zone in plan.zones for street in zone.streets]
    assert sorted(owned) == list(range(len(plan.beat.streets)))
