"""Shapes of single cells: each rule exactly, and all of them on layers full of errors."""

import math

import fiona
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, MultiPoint, MultiPolygon, Point, Polygon, box
from shapely.geometry import shape

from citygrid_plugin.core.model.problems import Cancelled, Severity
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.flags import in_order
from citygrid_plugin.core.topology.rules import Rule, RuleBook, RuleId
from citygrid_plugin.core.topology.shapes import check_shapes

from .coverages import polygons, subject, wavy

SQUARE = box(0, 0, 100, 100)


def flags(*cells, rules=None):
    return in_order(check_shapes(subject(polygons(*cells)), rules or RuleBook(), Silent()))


def rules_of(*cells, rules=None):
    return [flag.rule for flag in flags(*cells, rules=rules)]


def only(found, rule):
    assert [flag.rule for flag in found] == [rule]
    return found[0]


def test_sound_cells_are_silent():
    assert flags(SQUARE, MultiPolygon([box(100, 0, 200, 100)])) == []
    assert flags(*wavy(1)) == []
    assert flags() == []


class TestMissing:
    @pytest.mark.parametrize("cell", [None, Polygon(), MultiPolygon()])
    def test_no_geometry(self, cell):
        flag = only(flags(SQUARE, cell), RuleId.GEOMETRY_MISSING)
        assert flag.codes == ("002",)
        assert flag.geometry.is_empty
        assert flag.message == "002 has no geometry."

    def test_not_a_polygon(self):
        flag = only(flags(LineString([(0, 0), (1, 1)])), RuleId.GEOMETRY_MISSING)
        assert flag.geometry == LineString([(0, 0), (1, 1)])
        assert flag.message == "001 is not a polygon."

    @pytest.mark.parametrize("number", ["NaN", "Inf"])
    def test_coordinates_that_are_no_numbers(self, number):
        flag = only(
            flags(shapely.from_wkt(f"POLYGON ((0 0, 1 {number}, 1 1, 0 0))")), RuleId.GEOMETRY_MISSING
        )
        assert flag.message == "001 has coordinates that are no numbers."


class TestSelfIntersection:
    def test_where_it_crosses(self):
        flag = only(flags(Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])), RuleId.SELF_INTERSECTION)
        assert flag.geometry == Point(5, 5)

    def test_several_places_are_one_fault(self):
        ladder = Polygon([(0, 0), (10, 10), (20, 0), (20, 10), (10, 0), (0, 10)])
        flag = only(flags(ladder), RuleId.SELF_INTERSECTION)
        assert flag.geometry.equals(MultiPoint([(5, 5), (15, 5)]))

    def test_a_ring_that_touches_itself(self):
        ring = Polygon([(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)])
        assert only(flags(ring), RuleId.SELF_INTERSECTION).geometry == Point(5, 0)

    def test_a_hole_outside(self):
        flag = only(
            flags(
                Polygon(SQUARE.exterior, [box(200, 0, 210, 10).exterior]),
                rules=RuleBook().only(RuleId.SELF_INTERSECTION),
            ),
            RuleId.SELF_INTERSECTION,
        )
        assert flag.geometry.distance(box(200, 0, 210, 10).boundary) == 0

    def test_parts_within_each_other(self):
        cell = MultiPolygon([SQUARE, box(10, 10, 20, 20)])
        assert RuleId.SELF_INTERSECTION in rules_of(cell)

    def test_what_collapsed_to_a_line(self):
        assert RuleId.SELF_INTERSECTION in rules_of(Polygon([(0, 0), (10, 0), (5, 0)]))
        assert RuleId.SELF_INTERSECTION in rules_of(Polygon([(1, 1), (1, 1), (1, 1), (1, 1)]))


def test_parts_and_holes():
    flag = only(flags(MultiPolygon([SQUARE, box(200, 0, 300, 100), box(400, 0, 500, 100)])), RuleId.MULTIPART)
    assert flag.value == 3.0
    holed = Polygon(SQUARE.exterior, [box(10, 10, 20, 20).exterior, box(30, 30, 35, 35).exterior])
    found = flags(holed)
    assert [(flag.rule, flag.value) for flag in found] == [(RuleId.HOLE, 100.0), (RuleId.HOLE, 25.0)]
    assert found[0].geometry.equals(box(10, 10, 20, 20))
    assert found[0].severity is Severity.WARNING


class TestSlivers:
    def test_nowhere_wider_than_the_tolerance(self):
        flag = only(flags(box(0, 0, 100, 1.9)), RuleId.SLIVER)
        assert flag.value == pytest.approx(1.9, abs=0.01)
        assert flags(box(0, 0, 100, 2.1)) == []

    def test_thin_but_for_one_place(self):
        lollipop = shapely.union(box(0, 0, 100, 1), box(100, 0, 104, 4))
        assert flags(lollipop) == []

    def test_a_bent_one(self):
        bent = shapely.difference(box(0, 0, 100, 100), box(0, 0, 98.5, 98.5))
        assert rules_of(bent) == [RuleId.SLIVER]

    def test_tips_of_a_sliver_are_no_spikes(self):
        tips = Polygon([(0, 0), (100, 0.5), (200, 0), (100, -0.5)])
        assert rules_of(tips) == [RuleId.SLIVER]
        assert rules_of(tips, rules=RuleBook().only(RuleId.SPIKE)) == [RuleId.SPIKE] * 2


class TestSpikes:
    def test_out_of_a_cell_and_into_it(self):
        for far in (150, 50):
            cell = Polygon([(0, 0), (100, 0), (100, 49.9), (far, 50), (100, 50.1), (100, 100), (0, 100)])
            flag = only(flags(cell), RuleId.SPIKE)
            assert flag.geometry == Point(far, 50)
            assert flag.value == pytest.approx(2 * math.degrees(math.atan2(0.1, 50)))

    def test_at_the_vertex_where_the_ring_starts(self):
        ring = [(150, 50), (100, 50.1), (100, 100), (0, 100), (0, 0), (100, 0), (100, 49.9)]
        assert only(flags(Polygon(ring)), RuleId.SPIKE).geometry == Point(150, 50)

    def test_of_no_width_is_a_spike_and_no_crossing(self):
        cell = Polygon([(0, 0), (100, 0), (100, 50), (150, 50), (100, 50), (100, 100), (0, 100)])
        assert not cell.is_valid
        assert only(flags(cell), RuleId.SPIKE).value == 0.0
        assert rules_of(cell, rules=RuleBook().only(RuleId.SELF_INTERSECTION)) == [RuleId.SELF_INTERSECTION]

    def test_a_spike_and_a_crossing_are_two(self):
        cell = Polygon([(0, 0), (100, 100), (100, 50), (150, 50), (100, 50), (100, 0), (0, 100)])
        assert rules_of(cell) == [RuleId.SELF_INTERSECTION, RuleId.SPIKE]

    def test_a_spike_into_the_neighbour_is_one(self):
        spike = [(100, 49.9), (150, 50), (100, 50.1)]
        one = Polygon([(0, 0), (100, 0), *spike, (100, 100), (0, 100)])
        other = Polygon([(200, 100), (100, 100), *spike[::-1], (100, 0), (200, 0)])
        assert only(flags(one, other), RuleId.SPIKE).codes == ("001", "002")

    def test_a_repeated_vertex_hides_none_and_makes_none(self):
        cell = Polygon(
            [(0, 0), (100, 0), (100, 49.9), (150, 50), (150, 50), (100, 50.1), (100, 100), (0, 100)]
        )
        assert rules_of(cell) == [RuleId.SPIKE, RuleId.DUPLICATE_VERTEX]
        jitter = Polygon([(0, 0), (100, 0), (100, 1e-7), (100 - 1e-7, 0), (100, 2e-7), (100, 100), (0, 100)])
        assert RuleId.SPIKE not in rules_of(jitter)

    def test_sharper_than_the_table_says(self):
        wedge = Polygon([(0, 0), (100, 0), (100, 5)])  # 2.9 degrees
        assert rules_of(wedge) == []
        blunt = RuleBook().with_rules(Rule(RuleId.SPIKE, Severity.INFO, 3.0, "°"))
        assert only(flags(wedge, rules=blunt), RuleId.SPIKE).severity is Severity.INFO


class TestRepeated:
    def test_each_place_once_for_all_cells(self):
        left = Polygon([(0, 0), (100, 0), (100, 50), (100, 50.0004), (100, 100), (0, 100)])
        right = Polygon([(100, 0), (200, 0), (200, 100), (100, 100), (100, 50.0004), (100, 50)])
        flag = only(flags(left, right), RuleId.DUPLICATE_VERTEX)
        assert (flag.codes, flag.geometry) == (("001", "002"), Point(100, 50))

    def test_said_three_times_or_at_the_end_of_the_ring(self):
        assert rules_of(Polygon([(0, 0), (100, 0), (100, 0), (100, 0), (50, 80)])) == [
            RuleId.DUPLICATE_VERTEX
        ]
        ring = [(0, 0), (100, 0), (50, 80), (0, 0.0005)]
        assert rules_of(Polygon(ring)) == [RuleId.DUPLICATE_VERTEX]

    def test_in_holes_and_parts(self):
        hole = [(10, 10), (10, 20), (10, 20), (20, 20)]
        cell = MultiPolygon([box(200, 0, 300, 100), Polygon(SQUARE.exterior, [hole])])
        assert rules_of(cell) == [RuleId.MULTIPART, RuleId.HOLE, RuleId.DUPLICATE_VERTEX]

    def test_farther_than_the_tolerance(self):
        cell = Polygon([(0, 0), (100, 0), (100, 50), (100, 50.002), (100, 100), (0, 100)])
        assert rules_of(cell) == []


DAMAGES = {
    RuleId.GEOMETRY_MISSING: lambda c: None,
    RuleId.SELF_INTERSECTION: lambda c: np.concatenate([c[:1], c[2:3], c[1:2], c[3:]]),
    RuleId.SPIKE: lambda c: np.concatenate([c[:1], [c[0] + (c[0] - c.mean(axis=0))], c[:1], c[1:]]),
    RuleId.DUPLICATE_VERTEX: lambda c: np.concatenate([c[:3], c[2:]]),
}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(list(DAMAGES)), st.booleans())
def test_each_damage_in_a_coverage_is_found_and_nothing_else(seed, rule, reverse):
    cells = wavy(seed)
    before = flags(*cells)
    row = seed % len(cells)
    ring = DAMAGES[rule](shapely.get_coordinates(cells[row])[:-1])
    if rule is RuleId.SELF_INTERSECTION and Polygon(ring).is_valid:
        return  # a reflex corner may be jumped over without a crossing
    cells[row] = None if ring is None else Polygon(ring[::-1] if reverse else ring)
    after = [flag for flag in flags(*cells) if flag not in before]
    # What vertices in the wrong order do to a nearly straight edge is a spike.
    wanted = {rule, RuleId.SPIKE} if rule is RuleId.SELF_INTERSECTION else {rule}
    assert {flag.codes for flag in after if flag.rule in wanted} == {(f"{row + 1:03d}",)}
    assert {flag.rule for flag in after} <= {rule, RuleId.SPIKE}


def test_flat_geometry_of_cells_with_heights():
    high = shapely.force_3d(MultiPolygon([SQUARE, box(200, 0, 300, 100)]), 5.0)
    assert not only(flags(high), RuleId.MULTIPART).geometry.has_z


def test_only_rules_that_are_enabled():
    assert rules_of(None, MultiPolygon([SQUARE, box(200, 0, 201, 1)]), rules=RuleBook().only()) == []


def test_it_stops_when_asked():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        list(check_shapes(subject(polygons(SQUARE)), RuleBook(), Impatient()))


@pytest.mark.data
def test_what_is_wrong_with_the_layer_of_qgis(shared_data):
    with fiona.open(shared_data / "coverage" / "qgis_geometry_checker" / "polygon_layer.shp") as source:
        cells = [None if row.geometry is None else shape(row.geometry) for row in source]
    # Degrees taken for 100 km.
    cells = list(shapely.transform(polygons(*cells), lambda c: c * 1e5))
    found = flags(*cells)
    fids = {rule: sorted(flag.fids[0] - 1 for flag in found if flag.rule is rule) for rule in RuleId}
    broken = [row for row, cell in enumerate(cells) if cell is not None and not cell.is_valid]
    assert sorted({*fids[RuleId.SELF_INTERSECTION], *fids[RuleId.SPIKE]} & set(broken)) == broken
    assert fids[RuleId.MULTIPART] == [
        row for row, cell in enumerate(cells) if cell and len(shapely.get_parts(cell)) > 1
    ]
    assert 4 in fids[RuleId.DUPLICATE_VERTEX]
