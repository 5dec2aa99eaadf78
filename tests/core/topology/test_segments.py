"""Segments match by their ends, whatever way rings run."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon, box

from citygrid_plugin.core.model.problems import Cancelled
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.segments import GRID, match_segments, suspect_cells

from .coverages import polygons, wavy, with_ring

LEFT, RIGHT = box(0, 0, 10, 10), box(10, 0, 20, 10)


def ends(matching):
    return [(*start, *end) for start, end in zip(matching.start.tolist(), matching.end.tolist(), strict=True)]


def test_only_the_outer_line_is_left_of_two_squares():
    matching = match_segments(polygons(LEFT, RIGHT))
    assert ends(matching) == [
        (0, 0, 0, 10),
        (0, 0, 10, 0),
        (0, 10, 10, 10),
        (10, 0, 20, 0),
        (10, 10, 20, 10),
        (20, 0, 20, 10),
    ]
    assert matching.owner.tolist() == [0, 0, 0, 1, 1, 1]
    assert matching.single.all()


def test_an_outline_takes_the_outer_line_away():
    assert len(match_segments(polygons(LEFT, RIGHT), polygons(LEFT, RIGHT))) == 0
    # A vertex more on one side of the outline is left over on both.
    matching = match_segments(polygons(LEFT, RIGHT), polygons(box(0, 0, 20, 10)))
    assert ends(matching) == [
        (0, 0, 10, 0),
        (0, 0, 20, 0),
        (0, 10, 10, 10),
        (0, 10, 20, 10),
        (10, 0, 20, 0),
        (10, 10, 20, 10),
    ]
    assert matching.owner.tolist() == [0, -1, 0, -1, 1, 1]


def test_a_stack_is_crowded():
    matching = match_segments(polygons(LEFT, LEFT, RIGHT))
    shared = matching.start[:, 0] == 10
    shared &= matching.end[:, 0] == 10
    assert matching.owner[shared].tolist() == [2, 0, 1] or sorted(matching.owner[shared].tolist()) == [
        0,
        1,
        2,
    ]
    assert matching.crowded[shared].all()
    assert matching.single.sum() == 3  # the outer line of the one on the right


def test_a_whole_layer_twice_is_left_over_at_its_rim():
    cells = wavy(3)
    rim = match_segments(cells)
    twice = match_segments(np.concatenate([cells, cells]))
    assert len(twice) == 2 * len(rim)
    assert twice.crowded.all()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.booleans(), st.randoms(use_true_random=False))
def test_direction_start_and_order_of_rings_do_not_matter(seed, reverse, random):
    cells = wavy(seed, 8)
    expected = match_segments(cells)
    order = list(range(len(cells)))
    random.shuffle(order)

    def turned(cell):
        ring = shapely.get_coordinates(cell)[:-1]
        ring = np.roll(ring, random.randrange(len(ring)), axis=0)
        return Polygon(ring[::-1] if random.random() < 0.5 else ring)

    found = match_segments(polygons(*[turned(cells[row]) for row in order]))
    assert ends(found) == ends(expected)
    assert np.array(order)[found.owner].tolist() == expected.owner.tolist()
    assert found.side.tolist() == expected.side.tolist()


def test_holes_and_parts_match_from_within():
    ring = Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior])
    rim = match_segments(polygons(ring, box(4, 4, 6, 6)))
    assert len(rim) == 4
    assert set(rim.owner.tolist()) == {0}
    # Two parts of one cell that touch along an edge are one shape.
    assert len(match_segments(polygons(MultiPolygon([LEFT, RIGHT])), polygons(LEFT, RIGHT))) == 0


@pytest.mark.parametrize("noise", [1e-9, 1e-8])
def test_noise_in_the_last_digits_is_no_difference(noise):
    cells = wavy(5, 60)
    rng = np.random.default_rng(1)
    # Shifted to where rounding to the grid goes either way.
    noisy = polygons(
        *[with_ring(cell, lambda c: c + GRID / 2 + rng.uniform(-noise, noise, c.shape)) for cell in cells]
    )
    assert not shapely.coverage_is_valid(noisy)
    assert len(match_segments(noisy)) == len(match_segments(cells))


def test_what_is_no_polygon_has_no_segments():
    nothing = polygons(
        None,
        Polygon(),
        shapely.Point(1, 2),
        box(0, 0, 1, 1),
        shapely.from_wkt("POLYGON ((0 0, 1 NaN, 1 1, 0 0))"),
    )
    matching = match_segments(nothing)
    assert set(matching.owner.tolist()) == {3}
    assert len(match_segments(polygons())) == 0
    assert match_segments(polygons()).single.tolist() == []
    assert match_segments(polygons()).lines().tolist() == []


def test_a_sliver_far_from_the_origin_has_its_inside_inside():
    sliver = Polygon([(500_000, 3_400_000), (500_020, 3_400_000), (500_010, 3_400_000.001)])
    below = Polygon([(500_000, 3_400_000), (500_020, 3_400_000), (500_010, 3_399_990)])
    assert len(match_segments(polygons(sliver, below))) == 4  # all but the edge between them


def test_suspects_are_the_cells_with_something_left_over():
    cells = wavy(7)
    outline = polygons(shapely.coverage_union_all(cells))
    assert suspect_cells(cells, outline).tolist() == []
    gone = np.delete(cells, 4)
    beside = np.flatnonzero(shapely.length(shapely.intersection(gone, cells[4])) > 0)
    assert suspect_cells(gone, outline).tolist() == beside.tolist()


def test_it_stops_when_asked():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        match_segments(polygons(LEFT), progress=Impatient())
