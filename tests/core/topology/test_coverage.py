"""Coverage: every fault once, and nothing else."""

import time

import fiona
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Point, Polygon, box
from shapely.geometry import shape

from citygrid_plugin.core.model.problems import Cancelled, Severity
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.topology.coverage import check_coverage
from citygrid_plugin.core.topology.faults import find_faults
from citygrid_plugin.core.topology.flags import in_order
from citygrid_plugin.core.topology.rules import Rule, RuleBook, RuleId
from citygrid_plugin.core.topology.solid import solid

from .coverages import AREA, inner_vertices, overlapping, polygons, subject, uncovered, wavy, with_ring

GAP, OVERLAP = RuleId.GAP, RuleId.OVERLAP
UNMATCHED, DUPLICATE = RuleId.UNMATCHED_VERTEX, RuleId.DUPLICATE_GEOMETRY


def flags(cells, communities=None, rules=None):
    return in_order(check_coverage(subject(cells, communities), rules or RuleBook(), Silent()))


def told(cells, communities=None, rules=None):
    """(rule, codes, measure) of each flag."""
    return [
        (flag.rule, flag.codes, None if flag.value is None else round(flag.value, 6))
        for flag in flags(cells, communities, rules)
    ]


def squares(columns=3, rows=3, side=10.0):
    return polygons(
        *[
            box(x * side, y * side, (x + 1) * side, (y + 1) * side)
            for y in range(rows)
            for x in range(columns)
        ]
    )


class TestWrongAllOver:
    """Layers of which every cell is wrong: found all the same, and not for ever."""

    def test_pasted_over_itself_a_thousand_times(self):
        found = find_faults(np.repeat(squares(), 3000))
        assert [len(group) for group in found.duplicates] == [3000] * 9
        assert len(found.overlaps) == len(found.gaps) == len(found.vertices) == 0

    def test_every_copy_of_a_cell_overlaps_every_copy_of_another(self):
        here, there = box(0, 0, 10, 10), box(5, 0, 15, 10)
        found = find_faults(polygons(here, there, here, shapely.reverse(there), here))
        assert found.overlap_cells.tolist() == [[0, 1], [0, 3], [1, 2], [1, 4], [2, 3], [3, 4]]
        assert shapely.area(found.overlaps).tolist() == [50.0] * 6
        assert [group.tolist() for group in found.duplicates] == [[0, 2, 4], [1, 3]]

    @pytest.mark.parametrize("nothing", [[], [None], [Polygon(), None]])
    def test_a_layer_without_ground(self, nothing):
        found = find_faults(polygons(*nothing) if nothing else np.empty(0, dtype=object))
        assert not found
        assert found.cells().tolist() == []
        assert found.cells().dtype == np.int64

    @pytest.mark.parametrize("kind", ["pasted", "shifted"])
    def test_the_user_is_heard(self, kind):
        """Processor time between two looks at the cancel button: others on the machine do not count."""
        rng = np.random.default_rng(1)
        place = np.array([divmod(number, 70) for number in range(4900)]) * 100.0
        place = place // 1000 * 200 if kind == "pasted" else place + rng.uniform(-40, 40, place.shape)
        cells = shapely.buffer(shapely.points(place), 80.0, quad_segs=6)
        heard = [time.process_time()]

        class Listening(Silent):
            def cancelled(self):
                heard.append(time.process_time())
                return False

        find_faults(cells, progress=Listening())
        assert max(np.diff(heard)) < 1.0


class TestSound:
    def test_four_cells_may_meet_in_a_node(self):
        assert told(squares()) == []
        assert told(squares(), polygons(box(0, 0, 30, 30))) == []

    def test_communities_may_have_holes_and_lie_apart(self):
        ring = np.delete(squares(), 4)
        away = shapely.transform(squares(2, 2), lambda c: c + 1000)
        cells = np.concatenate([ring, away])
        holed = Polygon(box(0, 0, 30, 30).exterior, [box(10, 10, 20, 20).exterior])
        assert told(cells, polygons(holed, box(1000, 1000, 1020, 1020))) == []
        assert told(cells, polygons(MultiPolygon([holed, box(1000, 1000, 1020, 1020)]))) == []

    def test_border_vertices_of_cells_need_not_be_vertices_of_the_community(self):
        # Rounded to the millimetre they lie beside its slanting border.
        border = Polygon([(0, 0), (3000, 1), (3000, 100), (0, 100)])
        x = np.linspace(0, 3000, 31)
        y = np.round(x / 3000, 3)
        cells = polygons(
            *[Polygon([(x[i], y[i]), (x[i + 1], y[i + 1]), (x[i + 1], 100), (x[i], 100)]) for i in range(30)]
        )
        assert told(cells, polygons(border)) == []

    def test_a_cell_in_the_hole_of_another(self):
        ring = Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior])
        assert told(polygons(ring, box(4, 4, 6, 6))) == []

    def test_nothing_at_all(self):
        assert told(polygons()) == []
        assert told(polygons(None, Polygon())) == []

    @settings(max_examples=20, deadline=None)
    @given(st.integers(0, 10_000))
    def test_any_coverage_is_silent(self, seed):
        cells = wavy(seed)
        assert told(cells) == []
        assert told(cells, polygons(shapely.coverage_union_all(cells))) == []


class TestGaps:
    def test_a_missing_cell_is_a_gap(self):
        assert told(np.delete(squares(), 4)) == [(GAP, tuple(f"{n:03d}" for n in range(1, 9)), 100.0)]

    def test_a_missing_cell_at_the_rim_is_one_only_in_a_community(self):
        cells = np.delete(squares(), 1)
        assert told(cells) == []
        assert told(cells, polygons(box(0, 0, 30, 30))) == [(GAP, ("001", "002", "003", "004", "005"), 100.0)]

    def test_what_is_in_no_community_is_no_gap(self):
        cells = np.delete(squares(), 4)
        holed = Polygon(box(0, 0, 30, 30).exterior, [box(10, 10, 20, 20).exterior])
        assert told(cells, polygons(holed)) == []
        assert told(squares(), polygons(box(0, 0, 30, 30))) == []

    def test_a_community_without_any_cell_is_a_gap(self):
        assert told(squares(), polygons(box(0, 0, 30, 30), box(100, 0, 110, 10))) == [(GAP, (), 100.0)]

    def test_a_gap_over_two_communities_is_one(self):
        cells = np.delete(squares(), [3, 4])
        communities = polygons(box(0, 0, 10, 30), box(10, 0, 30, 30))
        assert [(rule, area) for rule, _, area in told(cells, communities)] == [(GAP, 200.0)]

    def test_a_community_that_overlaps_another_makes_no_gap(self):
        assert told(squares(), polygons(box(0, 0, 20, 30), box(10, 0, 30, 30))) == []

    def test_a_cell_loose_in_a_gap_leaves_a_ring(self):
        cells = squares()
        cells[4] = box(12, 12, 18, 18)
        found = flags(cells)
        assert [flag.rule for flag in found] == [GAP]
        assert found[0].value == pytest.approx(64.0)
        assert found[0].geometry.equals(box(10, 10, 20, 20) - box(12, 12, 18, 18))

    def test_a_gap_that_cells_close_in_by_their_corners(self):
        # No ring of the union goes round it.
        cells = polygons(box(0, 0, 10, 10), box(10, 10, 20, 20), box(10, -10, 20, 0), box(20, 0, 30, 10))
        assert told(cells) == [(GAP, ("001", "002", "003", "004"), 100.0)]

    def test_gaps_wider_than_the_tolerance_are_left_out_on_purpose(self):
        cells = squares()
        cells[4] = box(10, 10, 19.7, 20)
        rules = RuleBook().with_rules(Rule(GAP, Severity.ERROR, 0.5, "m"))
        assert [rule for rule, _, _ in told(cells, rules=rules)] == [GAP]
        rules = RuleBook().with_rules(Rule(GAP, Severity.ERROR, 0.2, "m"))
        assert told(cells, rules=rules) == []

    def test_a_narrow_inlet_between_cells_is_a_gap_of_the_community(self):
        cells = polygons(box(0, 0, 10, 10), box(10.0005, 0, 20, 10))
        assert [rule for rule, _, _ in told(cells)] == [UNMATCHED] * 4
        assert told(cells, polygons(box(0, 0, 20, 10))) == [(GAP, ("001", "002"), 0.005)]


class TestOverlaps:
    def test_each_pair_is_one(self):
        cells = squares()
        cells[4] = box(9.5, 10, 20, 20.5)
        assert told(cells) == [
            (OVERLAP, ("004", "005"), 5.0),
            (OVERLAP, ("005", "007"), 0.25),
            (OVERLAP, ("005", "008"), 5.0),
        ]

    def test_a_cell_inside_another_shares_no_segment_with_it(self):
        cells = np.append(squares(), box(3, 3, 6, 6))
        assert told(cells) == [(OVERLAP, ("001", "010"), 9.0)]
        # Nor where it lies across edges that match.
        cells = np.append(squares(), box(8, 8, 12, 12))
        assert [codes for _, codes, _ in told(cells)] == [(c, "010") for c in ("001", "002", "004", "005")]

    def test_one_cell_over_several_whole_ones(self):
        cells = np.append(squares(), box(0, 0, 20, 10))
        assert told(cells) == [(OVERLAP, ("001", "010"), 100.0), (OVERLAP, ("002", "010"), 100.0)]

    def test_another_layer_on_top_whose_segments_all_match(self):
        other = polygons(*[box(0, y, 60, y + 20) for y in range(0, 60, 20)])
        cells = np.concatenate([squares(6, 6), other])
        found = {codes: area for _, codes, area in told(cells)}
        assert {codes: round(area, 6) for codes, area in found.items()} == {
            (f"{i + 1:03d}", f"{j + 1:03d}"): round(area, 6)
            for (i, j), area in overlapping(cells).items()
            if area > AREA
        }
        assert len(found) == 36

    def test_a_fold_in_which_every_segment_has_its_partner(self):
        # One vertex moved in all cells that share it, across an edge of one of them.
        cells = polygons(
            *[
                with_ring(cell, lambda c: np.where((c == (10, 10)).all(axis=1)[:, None], (25, 12), c))
                for cell in squares()
            ]
        )
        assert not shapely.is_valid(cells).all()
        found = told(cells)
        assert OVERLAP in {rule for rule, _, _ in found}

    def test_a_cell_turned_inside_out_by_shared_vertices(self):
        # The triangle in the middle is the same to its neighbours, but its tip went through its base.
        ring = [(0, 0), (10, 0), (5, 8)]
        tip = (5, -3)
        cells = polygons(
            Polygon([ring[0], ring[1], tip]),
            Polygon([ring[1], (20, 20), (-10, 20), ring[0], tip]),
            Polygon([(-10, 20), (-10, -20), (20, -20), (20, 20), ring[1], ring[0]]),
        )
        assert [rule for rule, _, _ in told(cells) if rule is OVERLAP]

    def test_overlaps_below_the_tolerance_are_rounding(self):
        cells = polygons(box(0, 0, 10, 10), box(9.9, 0, 20, 10))
        assert told(cells) == [(OVERLAP, ("001", "002"), 1.0)]
        assert told(cells, rules=RuleBook().with_rules(Rule(OVERLAP, Severity.ERROR, 1.5, "m²"))) == []

    def test_invalid_cells_take_part(self):
        bowtie = Polygon([(10, 10), (20, 20), (20, 10), (10, 20)])
        cells = squares()
        cells[4] = bowtie
        assert sum(area for rule, _, area in told(cells) if rule is GAP) == pytest.approx(50.0)


class TestDuplicates:
    def test_whatever_the_order_of_the_vertices(self):
        again = Polygon([(20, 20), (20, 10), (10, 10), (10, 20)])
        assert told(np.append(squares(), again)) == [(DUPLICATE, ("005", "010"), 100.0)]

    def test_with_a_vertex_more(self):
        again = Polygon([(10, 10), (15, 10), (20, 10), (20, 20), (10, 20)])
        assert told(np.append(squares(), again)) == [(DUPLICATE, ("005", "010"), 100.0)]

    def test_three_of_a_kind_are_one_fault(self):
        cells = np.concatenate([squares(), [squares()[4]] * 2])
        assert told(cells) == [(DUPLICATE, ("005", "010", "011"), 100.0)]

    def test_a_layer_twice(self):
        cells = np.concatenate([wavy(1), wavy(1)])
        found = flags(cells)
        assert [flag.rule for flag in found] == [DUPLICATE] * (len(cells) // 2)
        assert sorted(flag.fids for flag in found) == [
            (n, n + len(cells) // 2) for n in range(1, len(cells) // 2 + 1)
        ]


class TestVertices:
    def test_a_node_that_the_neighbour_lacks(self):
        cells = polygons(box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 20, 20))
        found = flags(cells)
        assert [(flag.rule, flag.codes, flag.geometry) for flag in found] == [
            (UNMATCHED, ("001", "002", "003"), Point(10, 10))
        ]

    def test_near_enough_is_meant_to_be_on_the_edge(self):
        # 1 µm beside it, over 10 m: ground no survey can tell from nothing, below 1e-6 m².
        cells = polygons(box(0, 0, 1, 1), Polygon([(1, 0), (2, 0), (2, 1), (1, 1), (1 + 1e-6, 0.5)]))
        assert [(rule, codes) for rule, codes, _ in told(cells)] == [(UNMATCHED, ("001", "002"))]

    def test_a_cell_moved_along_an_edge_is_explained_by_its_gap_and_overlap(self):
        cells = squares()
        cells[4] = shapely.transform(cells[4], lambda c: c + np.array([0.3, 0.0]))
        assert [(rule, area) for rule, _, area in told(cells)] == [(GAP, 3.0), (OVERLAP, 3.0)]


class TestFlags:
    def test_they_say_what_is_wrong(self):
        cells = squares()
        cells[4] = box(9.5, 10, 19.5, 20)
        gap, overlap = flags(cells)
        assert gap.message == "5.00 m² of ground beside 002, 003, 005, 006, 008, 009 belong to no cell."
        assert overlap.message == "004, 005 overlap by 5.00 m²."
        assert gap.fids == (2, 3, 5, 6, 8, 9)
        assert gap.geometry.equals(box(19.5, 10, 20, 20))
        assert overlap.geometry.equals(box(9.5, 10, 10, 20))
        assert overlap.severity is Severity.ERROR

    def test_only_rules_that_are_enabled(self):
        cells = np.append(squares(), box(5, 5, 15, 15))
        cells = np.delete(np.append(cells, squares()[0]), 8)
        everything = {rule for rule, _, _ in told(cells, polygons(box(0, 0, 30, 30)))}
        assert everything == {GAP, OVERLAP, DUPLICATE}
        for rule in everything:
            only = RuleBook().only(rule)
            assert {found for found, _, _ in told(cells, polygons(box(0, 0, 30, 30)), only)} == {rule}
        assert told(cells, rules=RuleBook().only()) == []

    @settings(max_examples=10, deadline=None)
    @given(st.integers(0, 1000), st.randoms(use_true_random=False))
    def test_the_order_of_features_does_not_matter(self, seed, random):
        cells = np.append(np.delete(wavy(seed), 3), shapely.buffer(wavy(seed)[5], 1))
        order = list(range(len(cells)))
        random.shuffle(order)
        one, other = flags(cells), flags(cells[order])
        back = {n + 1: f"{row + 1:03d}" for n, row in enumerate(order)}
        renamed = sorted(
            (
                flag.rule.value,
                tuple(sorted(back[fid] for fid in flag.fids)),
                shapely.to_wkb(flag.geometry.normalize()),
            )
            for flag in other
        )
        assert renamed == sorted(
            (flag.rule.value, flag.codes, shapely.to_wkb(flag.geometry.normalize())) for flag in one
        )

    def test_it_stops_when_asked(self):
        class Impatient(Silent):
            def cancelled(self):
                return True

        with pytest.raises(Cancelled):
            list(check_coverage(subject(squares()), RuleBook(), Impatient()))


def assert_agrees_with_brute_force(cells, outline=None):
    """Every pair that overlaps and every gap, and none else."""
    found = find_faults(cells, outline)
    pairs = {tuple(pair) for pair in found.overlap_cells.tolist()}
    for group in found.duplicates:
        pairs |= {(int(i), int(j)) for i in group for j in group if i < j}
    expected = overlapping(cells)
    assert pairs >= {pair for pair, area in expected.items() if area > AREA}
    assert all(expected.get(pair, 0.0) > AREA / 10 for pair in pairs)
    gaps = sorted(shapely.area(found.gaps).tolist())
    bare = uncovered(cells, outline)
    # 1 µm of rounding on all sides.
    assert [area for area in gaps if area > 10 * AREA] == pytest.approx(
        [area for area in bare if area > 10 * AREA], rel=1e-2, abs=1e-3
    )
    return found


DAMAGES = ("move", "delete vertex", "shift", "delete cell", "duplicate", "grow")


def damaged(cells, whole, kind, rng):
    """The cells of a coverage that was whole with one damage more, and those it must be flagged on."""
    cells = cells.copy()
    vertices = inner_vertices(whole)
    corner = vertices[rng.integers(len(vertices))]
    having = [
        row for row, cell in enumerate(cells) if (shapely.get_coordinates(cell) == corner).all(axis=1).any()
    ]
    if not having:
        return cells, []
    row = having[rng.integers(len(having))]
    if kind == "move":
        angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.01, 0.4)
        to = corner + reach * np.array([np.cos(angle), np.sin(angle)])
        cells[row] = with_ring(cells[row], lambda c: np.where((c == corner).all(axis=1)[:, None], to, c))
    elif kind == "delete vertex":
        cells[row] = with_ring(cells[row], lambda c: c[~(c == corner).all(axis=1)])
    elif kind == "shift":
        away = rng.uniform(0.1, 0.3, 2)
        cells[row] = shapely.transform(cells[row], lambda c: c + away)
    elif kind == "delete cell":
        return np.delete(cells, row), []
    elif kind == "duplicate":
        return np.append(cells, shapely.reverse(cells[row])), [row, len(cells)]
    else:
        cells[row] = shapely.buffer(cells[row], 0.5)
    return cells, [row]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(DAMAGES), st.booleans())
def test_every_damage_is_found_and_nothing_else(seed, kind, within):
    cells = wavy(seed)
    outline = polygons(shapely.coverage_union_all(cells)) if within else None
    broken, rows = damaged(cells, cells, kind, np.random.default_rng(seed))
    if not shapely.is_valid(broken).all():
        return  # takes part as mended, which brute force does not know
    found = assert_agrees_with_brute_force(broken, outline)
    if within or kind not in ("delete cell", "shift"):  # which at the rim leave but an inlet
        assert found
        assert set(rows) <= set(found.cells().tolist())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.sampled_from(DAMAGES), min_size=2, max_size=8), st.booleans())
def test_many_damages_at_once(seed, kinds, within):
    cells = wavy(seed, 30)
    outline = polygons(shapely.coverage_union_all(cells)) if within else None
    rng = np.random.default_rng(seed)
    broken = cells
    for kind in kinds:
        broken, _ = damaged(broken, cells, kind, rng)
    if shapely.is_valid(broken).all():
        assert_agrees_with_brute_force(broken, outline)


def read(path):
    """The polygons of a file with metric coordinates; degrees are taken for 100 km, as good as any."""
    with fiona.open(path) as source:
        cells = polygons(*[None if row.geometry is None else shape(row.geometry) for row in source])
        return shapely.transform(cells, lambda c: c * 1e5) if source.crs.to_epsg() == 4326 else cells


@pytest.mark.data
class TestLayersOfQgis:
    """The layers that QGIS tests its own geometry checker with."""

    @pytest.fixture
    def folder(self, shared_data):
        return shared_data / "coverage" / "qgis_geometry_checker"

    def test_follow_ref(self, folder):
        found = assert_agrees_with_brute_force(read(folder / "follow_ref.shp"))
        assert (len(found.overlaps), len(found.gaps), len(found.duplicates)) == (40, 10, 0)

    def test_gaps_that_qgis_finds(self, folder):
        cells = read(folder / "gap_layer.shp")
        areas = shapely.area(assert_agrees_with_brute_force(cells).gaps) / 1e10
        # In square degrees; QGIS leaves the largest alone, above its threshold of 0.01.
        assert np.sort(areas).round(4).tolist() == [0.0019, 0.0027, 0.0033, 0.0053, 0.0071, 0.0152]

    @pytest.mark.parametrize(
        "name",
        [
            "gap_layer_point_in_poly.shp",
            "overlap_layer_tolerance_bug.shp",
            "communes.gpkg",
            "missing_vertex.gpkg",
        ],
    )
    def test_the_others(self, folder, name):
        assert_agrees_with_brute_force(read(folder / name))

    def test_a_missing_vertex(self, folder):
        found = find_faults(read(folder / "missing_vertex.gpkg"))
        assert [tuple(cells.tolist()) for cells in found.vertex_cells] == [(2, 3)]

    def test_invalid_and_multipart_and_missing(self, folder):
        cells = read(folder / "polygon_layer.shp")
        mended, valid = solid(cells)
        assert not valid.all()
        found = assert_agrees_with_brute_force(mended)
        assert len(found.duplicates) == 1
        unmended = find_faults(cells)
        assert unmended.overlap_cells.tolist() == found.overlap_cells.tolist()
