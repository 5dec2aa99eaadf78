from __future__ import annotations

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon, box

from citygrid_plugin.core.division.solids import find_solids, polygons_of

COMMUNITY = box(0, 0, 1000, 1000)


def solids(buildings=(), compounds=(), community=COMMUNITY):
    arrays = []
    for geometry in (buildings, compounds):
        array = np.empty(len(geometry), dtype=object)
        array[:] = list(geometry)
        arrays.append(array)
    return find_solids(*arrays, community, 1_000.0)


def test_polygons_are_exploded_mended_and_flattened():
    bow_tie = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    pair = MultiPolygon([box(20, 0, 30, 10), box(40, 0, 50, 10)])
    high = shapely.force_3d(box(60, 0, 70, 10), 5.0)
    parts = polygons_of(np.array([bow_tie, pair, high, None, Polygon()], dtype=object))
    assert shapely.is_valid(parts).all()
    assert not shapely.has_z(parts).any()
    assert round(float(shapely.area(parts).sum())) == 50 + 200 + 100


def test_overlapping_buildings_are_one():
    assert len(solids([box(0, 0, 10, 10), box(8, 0, 20, 10)]).buildings) == 1


def test_buildings_that_share_a_wall_stay_two():
    assert len(solids([box(0, 0, 10, 10), box(10, 0, 20, 10)]).buildings) == 2


def test_a_wall_drawn_twice_a_centimetre_apart_is_a_shared_wall():
    assert len(solids([box(0, 0, 10.01, 10), box(10, 0, 20, 10)]).buildings) == 2


def test_buildings_are_clipped_to_the_community():
    (building,) = solids([box(-5, 0, 5, 10)]).buildings
    assert building.equals(box(0, 0, 5, 10))


def test_a_building_astride_the_wall_of_a_compound_is_added_to_it():
    found = solids([box(90, 10, 110, 30)], [box(0, 0, 100, 100)])
    assert len(found.buildings) == 0
    assert found.compounds[0].area == 100 * 100 + 10 * 20


def test_compounds_are_told_from_buildings_whatever_is_united():
    found = solids(
        [box(x, 10, x + 5, 20) for x in range(10, 90, 10)] + [box(300, 300, 320, 320)],
        [box(0, 0, 100, 100), box(500, 500, 510, 510)],
    )
    assert shapely.area(found.compounds).tolist() == [10_000]
    assert sorted(shapely.area(found.buildings).tolist()) == [100, 400]


def test_a_courtyard_belongs_to_its_building_with_all_that_is_in_it():
    ring = box(0, 0, 60, 60) - box(10, 10, 50, 50)
    found = solids([ring, box(20, 20, 30, 30)])
    assert [building.area for building in found.buildings] == [3600]


def test_a_courtyard_that_only_the_union_closes_counts_too():
    found = solids([box(0, 0, 60, 60) - box(10, 10, 70, 50), box(50, 0, 65, 60), box(20, 20, 30, 30)])
    assert [building.area for building in found.buildings] == [65 * 60]


def test_a_hole_of_the_community_is_no_courtyard():
    hole = box(20, 20, 40, 40)
    found = solids([box(0, 0, 60, 60)], community=COMMUNITY - hole)
    assert [building.area for building in found.buildings] == [3200]


def test_a_ring_wide_enough_for_a_block_keeps_its_inside():
    wall = box(0, 0, 200, 200) - box(5, 5, 195, 195)
    assert solids([wall]).buildings[0].area == wall.area
