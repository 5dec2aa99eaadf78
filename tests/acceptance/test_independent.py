"""The check itself: it must see each fault, and see none where there is none."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon, box

from .independent import measure
from .independent.layers import Layer

COMMUNITY = "420111001001"


def layer(*geometry, **columns):
    array = np.empty(len(geometry), dtype=object)
    array[:] = geometry
    return Layer(array, {key: np.array(values, dtype=object) for key, values in columns.items()})


def grid(*cells, codes=None):
    numbers = range(1, len(cells) + 1)
    return layer(*cells, code=codes or [f"{COMMUNITY}{number:03d}" for number in numbers])


def base(width=200, height=100, **layers):
    community = layer(box(0, 0, width, height), code=[COMMUNITY])
    return {"community": community, "road": layer(LineString([(0, 0), (width, 0)])), **layers}


HALVES = grid(box(0, 0, 100, 100), box(100, 0, 200, 100))


def test_a_sound_grid_has_no_fault():
    found = measure(base(building=layer(box(20, 20, 60, 60))), HALVES)
    assert found["coverage_is_valid"]
    assert found["coverage_is_valid_gap_0.5"]
    for name in (
        "overlaps",
        "holes_within_communities",
        "segments_owned_once_inside",
        "buildings_cut",
        "buildings_cut_strict",
        "codes_malformed",
        "codes_repeated",
        "free_under_0.5",
        "fall_apart_4m_share",
        "stubs_under_5m",
        "corners_under_20deg",
        "cells_without_road_15m",
    ):
        assert found[name] == 0, name
    assert found["free_within_0.5_2.0"] == 1
    assert found["numbering_agrees"] == 1
    assert found["area_error_relative_total"] == 0


@pytest.mark.parametrize(
    ("footprint", "cut", "strict"),
    [
        (box(90, 20, 110, 40), 1, 1),
        (box(99.7, 20, 140, 24), 1, 1),
        (box(80, 20, 100, 40), 0, 0),  # a wall on the edge
        (box(150, 20, 210, 40), 0, 0),  # astride the community's border, which is given
    ],
)
def test_buildings_crossed(footprint, cut, strict):
    found = measure(base(building=layer(footprint)), HALVES)
    assert (found["buildings_cut"], found["buildings_cut_strict"]) == (cut, strict)


def test_a_compound_in_two_cells():
    found = measure(base(compound=layer(box(50, 0, 150, 100))), HALVES)
    assert found["compounds_cut"] == 1
    assert found["large_compounds_not_in_one_cell"] == 1


def test_a_gap_and_an_overlap():
    gap = measure(base(), grid(box(0, 0, 99.8, 100), box(100, 0, 200, 100)))
    assert gap["segments_owned_once_inside"] == 2
    assert gap["area_error_relative_total"] == pytest.approx(0.001)
    overlap = measure(base(), grid(box(0, 0, 100.2, 100), box(100, 0, 200, 100)))
    assert not overlap["coverage_is_valid"]
    assert overlap["overlaps"] == 1
    island = Polygon(box(0, 0, 100, 100).exterior, [box(40, 40, 50, 50).exterior])
    hole = measure(base(), grid(island, box(100, 0, 200, 100)))
    assert hole["holes_within_communities"] == 1
    assert hole["hole_m2"] == pytest.approx(100)


def test_a_vertex_on_one_side_only():
    left = Polygon([(0, 0), (100, 0), (100, 50), (100, 100), (0, 100)])
    found = measure(base(), grid(left, box(100, 0, 200, 100)))
    assert found["segments_owned_once_inside"] == 3


def test_codes():
    found = measure(base(), grid(*HALVES.geometry, codes=[COMMUNITY + "001", COMMUNITY + "003"]))
    assert found["communities_with_broken_sequence"] == 1
    found = measure(base(), grid(*HALVES.geometry, codes=["42011100100X001", "420111001002001"]))
    assert (found["codes_malformed"], found["codes_with_wrong_prefix"]) == (1, 2)


def test_numbering():
    found = measure(base(), grid(*HALVES.geometry[::-1]))
    assert found["numbering_agrees"] == 0


def test_areas_and_what_forces_them():
    small = grid(box(0, 0, 30, 100), box(30, 0, 200, 100))
    found = measure(base(), small)
    assert found["free_under_0.5"] == 1
    # a compound takes all that is left
    compound = layer(box(30, 0, 200, 100))
    found = measure(base(compound=compound), small)
    assert (found["forced_compound"], found["forced_community"], found["free_cells"]) == (1, 1, 0)
    codes = small.columns["code"]
    lie = measure(base(), small, claimed={codes[0]: "compound"})
    assert lie["forced_refuted"] == 1
    assert lie["free_under_0.5"] == 1
    # one building that leaves no cut in a block too large
    block = grid(box(0, 0, 300, 100))
    hall = measure(base(300, building=layer(box(10, 10, 290, 90))), block)
    assert hall["forced_building"] == 1
    lots = measure(base(300, building=layer(box(10, 10, 150, 90), box(150, 10, 290, 90))), block)
    assert lots["forced_building"] == 0, "there is a party wall to follow"


def test_edges_on_barriers_and_on_the_axis_between_carriageways():
    road = layer(LineString([(0, 0), (200, 0)]), LineString([(100, 0), (100, 100)]))
    found = measure(base(road=road), HALVES)
    assert found["on_barrier_1m"] == 1
    dual = layer(LineString([(92, 0), (92, 100)]), LineString([(108.5, 0), (108.5, 100)]))
    found = measure(base(road=dual), HALVES)
    assert found["on_barrier_1m"] == 0
    assert found["on_road_axis"] == 1
    shed = layer(box(94, 0, 107, 100))
    found = measure(base(road=dual, building=shed), HALVES)
    assert found["on_road_axis"] == 0, "two lanes with a house between are not one street"


def test_turning_where_an_edge_follows_nothing():
    zigzag = [(100, 0), (100, 50), (110, 60), (100, 70), (100, 100)]
    cells = grid(Polygon([(0, 0), *zigzag, (0, 100)]), Polygon([*zigzag, (200, 100), (200, 0)]))
    found = measure(base(), cells)
    length = LineString(zigzag).length - 1  # the last metre is on the road at y = 0
    assert found["turning_deg_per_100m_free"] == pytest.approx(100 * (45 + 90 + 45) / length, rel=0.03)


def test_thin_cells_and_stubs():
    dumbbell = shapely.union_all([box(0, 0, 40, 100), box(60, 0, 100, 100), box(40, 47, 60, 53)])
    above, below = box(40, 53, 60, 100), box(40, 0, 60, 47)
    found = measure(base(), grid(dumbbell, above, below, box(100, 0, 200, 100)))
    assert found["fall_apart_4m_share"] == 0.25
    stub = grid(
        Polygon([(0, 0), (100, 0), (100, 50), (0, 50)]),
        Polygon([(0, 50), (100, 50), (102, 50), (102, 100), (0, 100)]),
        Polygon([(100, 0), (200, 0), (200, 50), (102, 50), (100, 50)]),
        Polygon([(102, 50), (200, 50), (200, 100), (102, 100)]),
    )
    found = measure(base(component=layer(Point(1, 1))), stub)
    assert found["stubs_under_5m"] == 1
    sliver = grid(Polygon([(0, 0), (200, 0), (0, 20)]), Polygon([(200, 0), (200, 100), (0, 100), (0, 20)]))
    assert measure(base(), sliver)["corners_under_20deg"] == 1
