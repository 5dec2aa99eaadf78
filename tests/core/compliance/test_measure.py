"""Every principle on grids whose figures are known, sound and bad."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, Point, Polygon, box

from citygrid_plugin.core.compliance import ComplianceLimits, Principle, Reason, Verdict
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Severity
from citygrid_plugin.core.model.progress import Silent

from .cases import COMMUNITY, base, departures, dumbbell, fishnet, measure, table, unit_grid

HOUSES = [box(20, 20, 60, 60), box(120, 130, 180, 160)]


def test_a_sound_grid_complies_with_every_principle():
    points = [Point(x, y) for x in (30, 130) for y in (10, 110)] * 5
    whole = base(building=HOUSES, component=points)
    report = measure(whole, unit_grid(fishnet()), source_scale=500, previous=unit_grid(fishnet()))
    assert {r.principle: r.verdict for r in report.results} == dict.fromkeys(Principle, Verdict.COMPLIANT)
    assert report.departures == ()
    assert report.forced == ()
    layout = report.result(Principle.LAYOUT)
    assert layout.figure("buildings") == 2
    assert layout.figure("edges_on_lines") == 1
    assert layout.figure("compactness") == pytest.approx(np.pi / 4)
    area = report.result(Principle.AREA)
    assert (area.figure("free_cells"), area.figure("free_wide"), area.figure("free_median")) == (4, 1, 1)
    assert report.result(Principle.BALANCE).figure("variation") == 0
    assert report.result(Principle.STABILITY).figure("kept") == 1


def test_a_bad_grid_fails_each_principle():
    """One grid that breaks them all, so that no measure can be one that always agrees."""
    cells = [
        box(-50, 0, 100, 100),  # out of the community, over a house, into the next cell
        box(90, 0, 200, 50),  # thin, overlapping, part of a compound
        box(100, 60, 200, 200),  # leaves a gap below
        box(0, 100, 60, 200),
        box(60, 100, 61, 200),  # nobody can walk here
        box(61, 100, 100, 200),
    ]
    points = [Point(150, 100 + number / 10) for number in range(100)]
    old = unit_grid([box(0, 0, 1, 1)])
    grid = unit_grid(cells, codes=[f"{COMMUNITY}{n:03d}" for n in (3, 2, 1, 1, 7, 8)], area_m2=[1.0] * 6)
    whole = base(roads=[LineString([(0, 0), (20, 0)])], building=[*HOUSES, box(55, 120, 70, 180)],
                 compound=[box(120, 20, 180, 120)], component=points)  # fmt: skip
    report = measure(whole, grid, source_scale=5000, previous=old)
    compliant = [r.principle.value for r in report.results if r.verdict is Verdict.COMPLIANT]
    assert compliant == []
    assert {departure.principle for departure in report.departures} == set(Principle) - {
        Principle.LEGAL_BASIS
    }


def test_legal_basis_is_what_the_user_states():
    grid = unit_grid(fishnet())
    assert measure(base(), grid).result(Principle.LEGAL_BASIS).verdict is Verdict.UNMEASURED
    for scale, verdict in ((500, Verdict.COMPLIANT), (2000, Verdict.COMPLIANT), (5000, Verdict.NOT)):
        result = measure(base(), grid, source_scale=scale).result(Principle.LEGAL_BASIS)
        assert result.verdict is verdict
        assert result.figures[0].text() == f"1:{scale}"


def test_jurisdiction_sees_cells_outside_and_codes_of_others():
    cells = [*fishnet()[:3], box(100, 0, 203, 100)]
    found = departures(measure(base(), unit_grid(cells)), Principle.JURISDICTION)
    assert found["004"].value == pytest.approx(300)
    codes = [f"{COMMUNITY}00{n}" for n in (1, 2, 3)] + ["420111001002004"]
    report = measure(base(), unit_grid(fishnet(), codes))
    assert list(departures(report, Principle.JURISDICTION)) == ["004"]
    assert list(departures(report, Principle.CODING)) == ["004"]


@pytest.mark.parametrize(
    ("house", "crossed"),
    [
        (box(90, 20, 110, 40), True),
        (box(99, 20, 140, 21), True),
        (box(80, 20, 100, 40), False),  # a wall on the edge
        (box(80, 20, 100.04, 40), False),  # within the tolerance of drawing
        (box(180, 20, 230, 40), False),  # astride the community's border, which is given
        (Polygon([(80, 20), (100, 30), (80, 40)]), False),  # a corner on the edge
    ],
)
def test_layout_sees_buildings_crossed(house, crossed):
    report = measure(base(building=[HOUSES[1], house]), unit_grid(fishnet()))
    result = report.result(Principle.LAYOUT)
    assert result.figure("buildings_crossed") == crossed
    assert result.verdict is (Verdict.NOT if crossed else Verdict.COMPLIANT)
    for departure in result.departures:
        assert departure.evidence_fids == (2,)
        assert departure.severity is Severity.ERROR


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*[st.integers(2, 37)] * 4), min_size=1, max_size=12))
def test_a_fishnet_is_found_crossing_exactly_what_it_crosses(boxes):
    """Houses on odd fifths of the net's squares: none touches an edge without crossing it."""
    houses = [
        box(5 * x + 2.5, 5 * y + 2.5, min(5 * (x + w) + 2.5, 197.5), min(5 * (y + h) + 2.5, 197.5))
        for x, y, w, h in boxes
    ]
    houses = [house for house in houses if house.area > 0]
    crossed = [house for house in houses if any(a < 100 < b for a, b in spans(house))]
    report = measure(base(building=houses), unit_grid(fishnet()))
    assert report.result(Principle.LAYOUT).figure("buildings_crossed") == len(crossed)


def spans(house):
    left, bottom, right, top = house.bounds
    return (left, right), (bottom, top)


def test_layout_tells_what_edges_follow():
    grid = unit_grid(fishnet(200, 100))
    beside = measure(base(200, 100, roads=[LineString([(100, 0), (100, 100)])]), grid)
    assert beside.result(Principle.LAYOUT).figure("edges_on_lines") == 1
    dual = [LineString([(90, 0), (90, 100)]), LineString([(110.5, 0), (110.5, 100)])]
    axis = measure(base(200, 100, roads=dual), grid).result(Principle.LAYOUT)
    assert (axis.figure("edges_on_lines"), axis.figure("edges_on_axes")) == (0, 1)
    shed = measure(base(200, 100, roads=dual, building=[box(91, 0, 99, 100)]), grid)
    assert shed.result(Principle.LAYOUT).figure("edges_on_axes") == 0
    zigzag = [(100, 0), (100, 50), (110, 60), (100, 70), (100, 100)]
    bent = unit_grid(
        [Polygon([(0, 0), *zigzag, (0, 100)]), Polygon([*zigzag, (200, 100), (200, 0)])],
    )
    turning = measure(base(200, 100, roads=[LineString([(0, 0), (50, 0)])]), bent)
    expected = 100 * 180 / LineString(zigzag).length
    assert turning.result(Principle.LAYOUT).figure("turning") == pytest.approx(expected)


# Area, and what forces it


def test_area_counts_the_cells_nothing_forces():
    cells = [box(0, 0, 30, 100), box(30, 0, 200, 100), box(0, 100, 65, 200), box(65, 100, 200, 200)]
    report = measure(base(), unit_grid(cells))
    found = departures(report, Principle.AREA)
    assert {code: (d.reason, d.severity) for code, d in found.items()} == {
        "001": (Reason.UNFORCED, Severity.WARNING),  # 3,000 m²
        "002": (Reason.UNFORCED, Severity.INFO),  # 17,000 m²
        "003": (Reason.UNFORCED, Severity.INFO),  # 6,500 m²
    }
    assert found["001"].allowed == "5000–20000"
    assert found["002"].allowed == "7000–15000"
    result = report.result(Principle.AREA)
    assert result.verdict is Verdict.NOT
    assert result.figure("free_wide") == 0.75
    assert result.figure("free_narrow") == 0.25


def test_a_compound_forces_its_cell():
    cells = [box(0, 0, 300, 100), box(0, 100, 300, 200)]
    school = table("compound", [box(5, 0, 300, 100)], name=["School"])
    report = measure(base(300, compound=school), unit_grid(cells))
    found = departures(report, Principle.AREA)
    assert found["001"].reason is Reason.COMPOUND
    assert found["001"].evidence_fids == (1,)
    assert "School" in found["001"].evidence
    assert found["002"].reason is Reason.UNFORCED
    assert {force.code[12:]: force.reason for force in report.forced} == {"001": Reason.COMPOUND}
    kept = departures(report, Principle.CURRENT_STATE)["001"]
    assert (kept.severity, kept.reason) == (Severity.INFO, Reason.COMPOUND)


def test_one_building_forces_a_block_but_a_row_of_houses_does_not():
    block = unit_grid([box(0, 0, 300, 100)])
    hall = measure(base(300, 100, building=[box(10, 10, 290, 90)]), block)
    found = departures(hall, Principle.AREA)["001"]
    assert (found.reason, found.evidence_layer, found.evidence_fids) == (Reason.BUILDING, "building", (1,))
    row = [box(10, 10, 150, 90), box(150, 10, 290, 90)]
    report = measure(base(300, 100, building=row), block)
    assert departures(report, Principle.AREA)["001"].reason is Reason.UNFORCED, (
        "a party wall can be cut along"
    )
    overlapping = [box(10, 10, 152, 90), box(150, 10, 290, 90)]
    report = measure(base(300, 100, building=overlapping), block)
    assert departures(report, Principle.AREA)["001"].reason is Reason.BUILDING, "two drawn as one body"
    corner = measure(base(300, 100, building=[box(0, 0, 100, 90)]), block)
    assert departures(corner, Principle.AREA)["001"].reason is Reason.UNFORCED, "the rest can be cut off"


def test_a_courtyard_is_part_of_its_building():
    ring = Polygon(box(5, 5, 295, 95).exterior, [box(30, 30, 270, 70).exterior])
    report = measure(base(300, 100, building=[ring]), unit_grid([box(0, 0, 300, 100)]))
    assert departures(report, Principle.AREA)["001"].reason is Reason.BUILDING


def test_the_community_forces_what_is_shut_in():
    cells = [box(0, 0, 30, 100), box(30, 0, 200, 100)]
    walled = base(200, 100, compound=[box(30, 0, 200, 100)])
    found = departures(measure(walled, unit_grid(cells)), Principle.AREA)["001"]
    assert found.reason is Reason.COMMUNITY
    assert f"{COMMUNITY}002" in found.evidence
    alone = measure(base(60, 50), unit_grid([box(0, 0, 60, 50)]))
    assert departures(alone, Principle.AREA)["001"].reason is Reason.COMMUNITY
    assert alone.result(Principle.AREA).verdict is Verdict.COMPLIANT
    # too large and free to be cut is nobody's doing, however shut in
    cells = [box(0, 0, 180, 100), box(180, 0, 400, 100)]
    walled = base(400, 100, compound=[box(180, 0, 400, 100)])
    found = departures(measure(walled, unit_grid(cells)), Principle.AREA)["001"]
    assert found.reason is Reason.UNFORCED


def test_a_community_may_have_a_target_of_its_own():
    sparse = table("community", [box(0, 0, 200, 200)], code=[COMMUNITY], target_area=[40_000.0])
    report = measure(base(community=sparse), unit_grid([box(0, 0, 200, 200)]))
    assert report.result(Principle.AREA).departures == ()
    assert report.sheet.ratio.tolist() == [1.0]


# Compounds


def test_compounds_split_crowded_or_swallowed():
    halves = unit_grid([box(0, 0, 100, 100), box(100, 0, 200, 100)])
    split = measure(base(200, 100, compound=[box(50, 10, 150, 90)]), halves)
    assert split.result(Principle.CURRENT_STATE).verdict is Verdict.NOT
    assert {d.severity for d in departures(split, Principle.CURRENT_STATE).values()} == {Severity.ERROR}
    two = measure(base(200, 100, compound=[box(0, 0, 45, 100), box(55, 0, 100, 100)]), halves)
    found = departures(two, Principle.CURRENT_STATE)["001"]
    assert (found.measure, found.value, found.reason) == ("compounds", 2, Reason.UNFORCED)
    assert two.result(Principle.CURRENT_STATE).verdict is Verdict.PARTLY
    drawn_twice = measure(base(200, 100, compound=[box(0, 0, 60, 100), box(40, 0, 100, 100)]), halves)
    found = departures(drawn_twice, Principle.CURRENT_STATE)["001"]
    assert (found.reason, found.severity, found.evidence_fids) == (Reason.COMPOUND, Severity.INFO, (1, 2))
    walls = [box(0, 0, 45, 100), box(55, 0, 100, 100)]
    joined = measure(base(200, 100, compound=walls, building=[box(40, 40, 60, 60)]), halves)
    assert departures(joined, Principle.CURRENT_STATE)["001"].reason is Reason.COMPOUND
    assert {force.code[12:] for force in joined.forced} == {"001"}
    small_part = measure(base(200, 100, compound=[box(0, 0, 40, 40)]), halves)
    found = departures(small_part, Principle.CURRENT_STATE)["001"]
    assert (found.measure, found.severity) == ("compound_share", Severity.WARNING)
    assert found.value == pytest.approx(0.16)
    tiny = measure(base(200, 100, compound=[box(0, 0, 20, 20)]), halves)
    assert tiny.result(Principle.CURRENT_STATE).figure("compounds") == 0


# Patrol


def test_convenience_wants_a_road_and_no_narrow_place():
    halves = unit_grid([box(0, 0, 100, 100), box(100, 0, 200, 100)])
    west = measure(base(200, 100, roads=[LineString([(0, 0), (60, 0)])]), halves)
    found = departures(west, Principle.CONVENIENCE)["002"]
    assert (found.measure, found.value) == ("road_distance_m", 40)
    assert west.result(Principle.CONVENIENCE).verdict is Verdict.NOT
    waist = dumbbell(80, 120, 50, bar=6)
    rest = [box(80, 53, 120, 100), box(80, 0, 120, 47)]
    report = measure(base(200, 100), unit_grid([waist, *rest]))
    found = departures(report, Principle.CONVENIENCE)["001"]
    assert (found.measure, found.value, found.reason) == ("parts_when_shrunk", 2, Reason.UNFORCED)
    walls = [box(80, 53, 120, 100), box(80, 0, 120, 47)]
    report = measure(base(200, 100, compound=walls), unit_grid([waist, *rest]))
    assert departures(report, Principle.CONVENIENCE)["001"].reason is Reason.COMPOUND
    narrow = base(community=table("community", [waist], code=[COMMUNITY]))
    report = measure(narrow, unit_grid([waist]))
    assert departures(report, Principle.CONVENIENCE)["001"].reason is Reason.COMMUNITY


def test_balance_names_the_overloaded():
    points = [Point(10 + number, 150) for number in range(40)] + [Point(150, 150)]
    report = measure(base(component=points), unit_grid(fishnet()))
    result = report.result(Principle.BALANCE)
    assert result.figure("components") == 41
    assert result.figure("not_overloaded") == 0.75
    assert [(d.code[12:], d.value) for d in result.departures] == [("001", 40)]
    assert measure(base(), unit_grid(fishnet())).result(Principle.BALANCE).verdict is Verdict.UNMEASURED


def test_a_component_on_an_edge_counts_once():
    report = measure(base(component=[Point(100, 100), Point(100, 50)]), unit_grid(fishnet()))
    assert report.result(Principle.BALANCE).figure("components") == 2


# Seams


def test_seamless_sees_gap_overlap_and_lone_vertex():
    def result(cells):
        return measure(base(200, 100), unit_grid(cells)).result(Principle.SEAMLESS)

    gap = result([box(0, 0, 99.9, 100), box(100, 0, 200, 100)])
    assert gap.figure("gap") == pytest.approx(10)
    assert gap.verdict is Verdict.NOT
    assert len(gap.departures) == 2
    overlap = result([box(0, 0, 100.1, 100), box(100, 0, 200, 100)])
    assert overlap.figure("overlap") == pytest.approx(10)
    assert {d.measure for d in overlap.departures} == {"overlap_m2"}
    lone = result([Polygon([(0, 0), (100, 0), (100, 40), (100, 100), (0, 100)]), box(100, 0, 200, 100)])
    assert lone.verdict is Verdict.PARTLY
    assert lone.figure("open_seams") == pytest.approx(200)
    assert lone.figure("gap") == lone.figure("overlap") == 0
    island = Polygon(box(0, 0, 100, 100).exterior, [box(40, 40, 50, 50).exterior])
    assert result([island, box(100, 0, 200, 100)]).figure("gap") == pytest.approx(100)
    twice = result([box(0, 0, 100, 100), box(100, 0, 200, 100), box(100, 0, 200, 100)])
    assert twice.figure("overlap") == pytest.approx(10_000)
    assert result([box(0, 0, 100, 100)]).figure("gap") == pytest.approx(10_000)


def test_seams_between_communities_count_too():
    two = table("community", [box(0, 0, 100, 100), box(100, 0, 200, 100)], code=[COMMUNITY, "420111001002"])
    left = Polygon([(0, 0), (100, 0), (100, 40), (100, 100), (0, 100)])
    codes = [f"{COMMUNITY}001", "420111001002001"]
    whole = base(200, 100, community=two)
    fine = measure(whole, unit_grid([box(0, 0, 100, 100), box(100, 0, 200, 100)], codes))
    assert fine.result(Principle.SEAMLESS).verdict is Verdict.COMPLIANT
    lone = measure(whole, unit_grid([left, box(100, 0, 200, 100)], codes))
    assert lone.result(Principle.SEAMLESS).verdict is Verdict.PARTLY


def test_a_cell_in_two_parts_is_no_closed_polygon():
    parts = shapely.MultiPolygon([box(0, 0, 40, 100), box(60, 0, 100, 100)])
    cells = [parts, box(40, 0, 60, 100), box(100, 0, 200, 100)]
    found = departures(measure(base(200, 100), unit_grid(cells)), Principle.SEAMLESS)
    assert {code: d.measure for code, d in found.items()} == {"001": "parts"}


# Books


def test_stability_against_the_grid_before():
    before = unit_grid(fishnet(200, 100))
    moved = [box(0, 0, 110, 100), box(110, 0, 200, 100)]
    reused = measure(base(200, 100), unit_grid(moved), previous=before).result(Principle.STABILITY)
    assert reused.verdict is Verdict.NOT
    assert reused.figure("codes_reused") == 2
    fresh = unit_grid(moved, codes=[f"{COMMUNITY}003", f"{COMMUNITY}004"])
    redrawn = measure(base(200, 100), fresh, previous=before).result(Principle.STABILITY)
    assert redrawn.verdict is Verdict.COMPLIANT
    assert redrawn.figure("kept") == 0
    renamed = unit_grid(fishnet(200, 100), codes=[f"{COMMUNITY}003", f"{COMMUNITY}004"])
    result = measure(base(200, 100), renamed, previous=before).result(Principle.STABILITY)
    assert (result.verdict, result.figure("renumbered")) == (Verdict.PARTLY, 2)


@pytest.mark.parametrize(
    ("codes", "measures"),
    [
        (["001", "002", "003", "00x"], {"00x": "code_form"}),
        (["001", "002", "003", "003"], {"003": "code_repeated"}),
        (["001", "002", "004", "003"], {"004": "order"}),
        (["003", "002", "001", "004"], {"003": "order"}),
    ],
)
def test_coding(codes, measures):
    report = measure(base(), unit_grid(fishnet(), [COMMUNITY + code for code in codes]))
    found = departures(report, Principle.CODING)
    assert {code: d.measure for code, d in found.items()} == measures


def test_numbers_skipped_are_counted():
    grid = unit_grid(fishnet(), [COMMUNITY + code for code in ("001", "002", "005", "006")])
    result = measure(base(), grid).result(Principle.CODING)
    assert (result.figure("numbers_skipped"), result.verdict) == (2, Verdict.PARTLY)


def test_record_compares_what_is_written_with_what_is_drawn():
    grid = unit_grid(
        fishnet(),
        area_m2=[10_000.4, 9_990.0, None, 10_000.0],
        start_date=["20260701", "20260701", "20260701", "20261301"],
        end_date=["", None, "20270101", ""],
    )
    result = measure(base(), grid).result(Principle.RECORD)
    assert (result.figure("areas_wrong"), result.figure("dates_wrong")) == (2, 1)
    assert [d.measure for d in result.departures] == ["area_written", "area_written", "dates"]
    bare = FeatureTable.of("unit_grid", fishnet(), code=np.array([f"{COMMUNITY}00{n}" for n in range(1, 5)]))
    assert measure(base(), bare).result(Principle.RECORD).verdict is Verdict.NOT


# The whole


def test_the_order_of_features_makes_no_difference():
    rng = np.random.default_rng(5)
    houses = [box(x, y, x + 12, y + 9) for x, y in rng.uniform(0, 188, (40, 2))]
    walls = [box(5, 105, 95, 195), box(110, 110, 120, 250)]
    cells = unit_grid([box(0, 0, 95, 100), box(95, 0, 200, 100), *fishnet()[:2]])
    points = [Point(x, y) for x, y in rng.uniform(0, 200, (60, 2))]
    first = base(building=houses, compound=walls, component=points)
    shuffled = rng.permutation(len(houses))
    second = base(
        building=first.building.take(shuffled),
        compound=first.compound.take(np.array([1, 0])),
        component=points[::-1],
    )
    grid_two = cells.take(np.array([2, 0, 3, 1]))
    one, two = measure(first, cells), measure(second, grid_two)
    assert one.departures, "there is something to compare"
    assert one.departures == two.departures
    assert [r.figures for r in one.results] == [r.figures for r in two.results]


def test_bad_layers_are_refused_by_name():
    with pytest.raises(InputError, match="unit_grid"):
        measure(base(), FeatureTable.empty("unit_grid"))
    grid = unit_grid(fishnet())
    grid.geometry[2] = LineString([(0, 0), (1, 1)])
    with pytest.raises(InputError, match=r"unit_grid \[3\]"):
        measure(base(), grid)


def test_optional_layers_may_be_empty_and_broken_shapes_are_measured_as_they_can_be():
    bow_tie = Polygon([(20, 20), (60, 60), (60, 20), (20, 60)])
    report = measure(base(building=[bow_tie, None]), unit_grid(fishnet()))
    assert report.result(Principle.LAYOUT).figure("buildings") == 1
    crossing = Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    cells = [crossing, *fishnet()[:3]]
    assert "001" in departures(measure(base(), unit_grid(cells)), Principle.SEAMLESS)


def test_it_can_be_cancelled():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        measure(base(), unit_grid(fishnet()), progress=Impatient())


def test_limits_are_settings():
    strict = ComplianceLimits(wide_band=(0.99, 1.01), narrow_band=(0.995, 1.005))
    cells = [box(0, 0, 102, 100), box(102, 0, 200, 100)]
    report = measure(base(200, 100), unit_grid(cells), limits=strict)
    assert len(departures(report, Principle.AREA)) == 2
