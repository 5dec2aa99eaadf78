"""Blocks: the ground between barriers, one axis to a street, nothing cut."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import LineString, box

from tests.core.division.grounds import COMMUNITY, back, blocks_of, town


def lanes(*lines, kind="residential"):
    return [(kind, LineString(line)) for line in lines]


def assert_sound(blocks, community=COMMUNITY):
    assert shapely.is_valid(blocks.faces).all()
    assert shapely.coverage_is_valid(blocks.faces)
    assert float(shapely.area(blocks.faces).sum()) == pytest.approx(community.area, abs=0.02)


def test_a_crossing_makes_four_blocks():
    blocks = blocks_of(town(lanes([(0, 150), (400, 150)], [(200, 0), (200, 300)])))
    assert_sound(blocks)
    assert sorted(np.round(shapely.area(blocks.faces))) == [30_000] * 4


def test_two_carriageways_and_their_footways_are_one_axis():
    blocks = blocks_of(
        town(
            lanes([(0, 144), (400, 144)], [(400, 156), (0, 156)], kind="primary")
            + lanes([(0, 138), (400, 138)], [(0, 162), (400, 162)], kind="footway")
        )
    )
    assert_sound(blocks)
    assert len(blocks.faces) == 2
    shared = shapely.intersection(*shapely.boundary(back_all(blocks.faces)))
    heights = shapely.get_coordinates(shared)[:, 1]
    assert heights.min() > 147 and heights.max() < 153


def test_a_road_that_stops_short_is_drawn_on_to_the_next():
    blocks = blocks_of(town(lanes([(0, 150), (400, 150)], [(200, 0), (200, 135)])))
    assert len(blocks.faces) == 3
    assert_sound(blocks)


def test_a_dead_end_in_the_middle_is_a_spur_and_no_edge():
    blocks = blocks_of(town(lanes([(200, 0), (200, 150)])))
    assert len(blocks.faces) == 1
    assert 130 < float(shapely.length(blocks.spurs).sum()) <= 150


def test_a_road_drawn_through_a_building_goes_round_it():
    house = box(190, 140, 215, 160)
    blocks = blocks_of(town(lanes([(0, 150), (400, 150)]), [house]))
    assert_sound(blocks)
    whole = [face.buffer(0.02).covers(house) for face in back_all(blocks.faces)]
    assert sum(whole) == 1


def test_a_compound_is_one_face_that_no_road_divides():
    school = box(100, 50, 300, 250)
    blocks = blocks_of(town(lanes([(0, 150), (400, 150)]), [], [school]))
    assert_sound(blocks)
    (face,) = back_all(blocks.faces[blocks.compound >= 0])
    assert face.buffer(0.02).covers(school)


def test_a_hole_of_the_community_is_nobodys_ground():
    community = COMMUNITY - box(150, 100, 250, 200)
    blocks = blocks_of(town(lanes([(0, 150), (400, 150)]), community=community))
    assert_sound(blocks, community)


def back_all(faces):
    return np.array([back(face) for face in faces], dtype=object)
