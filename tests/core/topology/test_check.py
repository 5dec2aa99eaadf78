"""What a check makes of grids that are small enough to write down."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString, Point, box

from citygrid_plugin.core.census_checks.rules import CensusRuleId
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Severity
from citygrid_plugin.core.topology.check import check_grid
from citygrid_plugin.core.topology.flags import Flag, accepted_in, flag_table, in_order
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.core.topology.subject import Subject

CODE = "420102001001"
WEST, EAST = box(0, 0, 100, 100), box(100, 0, 200, 100)


def grid(geometry: list[Any], **columns: Any) -> FeatureTable:
    count = len(geometry)
    area = [0.0 if shape is None else shape.area for shape in geometry]
    texts = {
        "code": [f"{CODE}{number:03d}" for number in range(1, count + 1)],
        "start_date": ["20260701"] * count,
        **columns,
    }
    return FeatureTable.of(
        "unit_grid",
        geometry,
        **{"area_m2": area, **{name: np.array(values, dtype=object) for name, values in texts.items()}},
    )


def table(name: str, /, *geometry: Any, **columns: Any) -> FeatureTable:
    return FeatureTable.of(
        name, list(geometry), **{key: np.array(values, dtype=object) for key, values in columns.items()}
    )


def found(subject: Subject, *rules: RuleId) -> list[Flag]:
    return list(check_grid(subject, RuleBook().only(*rules) if rules else None).flags)


def pair(**given: Any) -> Subject:
    return Subject("EPSG:4547", grid([WEST, EAST]), **given)


def test_an_edge_through_a_building_is_one_flag_with_the_edge_inside_and_how_deep_it_goes() -> None:
    building = table("building", box(95, 40, 115, 60), box(100, 10, 110, 20), box(99.97, 70, 110, 80))
    (flag,) = found(pair(building=building), RuleId.CUTS_BUILDING)
    assert flag.codes == (f"{CODE}001", f"{CODE}002")
    assert flag.geometry.length == pytest.approx(20, abs=0.2)
    assert flag.value == pytest.approx(5, abs=0.01)
    assert "#1" in flag.message


def test_a_building_that_a_border_of_communities_cuts_is_not_the_grids_fault() -> None:
    community = table("community", WEST, EAST, code=[CODE, "420102001002"])
    subject = pair(building=table("building", box(95, 40, 115, 60)), community=community)
    assert not found(subject, RuleId.CUTS_BUILDING)


def test_an_edge_that_ends_in_a_gap_inside_a_building_is_found() -> None:
    subject = Subject(
        "EPSG:4547", grid([box(0, 0, 98, 100), EAST]), building=table("building", box(90, 40, 99, 60))
    )
    (flag,) = found(subject, RuleId.CUTS_BUILDING)
    assert flag.codes == (f"{CODE}001",)


def test_a_compound_is_one_cell_however_large() -> None:
    compound = table("compound", box(1, 1, 299, 99), name=["实验学校"])
    subject = Subject("EPSG:4547", grid([box(0, 0, 300, 100)]), compound=compound)
    (flag,) = found(subject, RuleId.AREA_OUT_OF_BAND, RuleId.SPLITS_COMPOUND)
    assert (flag.rule, flag.severity) == (RuleId.AREA_OUT_OF_BAND, Severity.INFO)
    assert "实验学校" in flag.message
    (flag,) = found(
        Subject("EPSG:4547", grid([box(0, 0, 300, 100), box(300, 0, 400, 100)])), RuleId.AREA_OUT_OF_BAND
    )
    assert flag.severity is Severity.WARNING


def test_the_target_of_the_community_counts() -> None:
    community = table("community", box(0, 0, 200, 100), code=[CODE], target_area=[30_000.0])
    assert len(found(pair(community=community), RuleId.AREA_OUT_OF_BAND)) == 2
    assert not found(pair(), RuleId.AREA_OUT_OF_BAND)


def test_outside_and_astride_are_told_apart() -> None:
    community = table("community", box(0, 0, 120, 100), box(120, 0, 170, 100), code=[CODE, "420102001002"])
    flags = found(pair(community=community), RuleId.OUTSIDE_COMMUNITY, RuleId.ASTRIDE_COMMUNITY)
    assert [(flag.rule, flag.value) for flag in flags] == [
        (RuleId.OUTSIDE_COMMUNITY, pytest.approx(3000)),
        (RuleId.ASTRIDE_COMMUNITY, pytest.approx(2000)),
    ]
    assert flags[0].geometry.equals(box(170, 0, 200, 100))
    assert flags[1].geometry.equals(box(100, 0, 120, 100))
    (flag,) = found(pair(community=community), RuleId.CODE_WRONG_COMMUNITY)
    assert flag.codes == (f"{CODE}002",)


def test_layers_that_are_there_and_empty_are_held_against() -> None:
    empty = {
        name: FeatureTable.empty(name) for name in ("community", "road", "building", "compound", "label")
    }
    flags = found(pair(**empty))
    counts = {rule: sum(flag.rule is rule for flag in flags) for rule in RuleId}
    assert counts[RuleId.OUTSIDE_COMMUNITY] == counts[RuleId.UNREACHABLE] == counts[RuleId.LABEL_MISSING] == 2
    assert sum(counts.values()) == 6


def test_components_and_roads() -> None:
    component = table(
        "component", Point(50, 50), Point(100.005, 50), Point(200.5, 50), None, Point(), name=["井盖"] * 5
    )
    road = table("road", LineString([(-20, -20), (-20, 120)]), LineString([(216, 0), (216, 100)]))
    flags = found(
        pair(component=component, road=road),
        RuleId.COMPONENT_ON_EDGE,
        RuleId.COMPONENT_OUTSIDE,
        RuleId.UNREACHABLE,
    )
    assert [(flag.rule, flag.codes) for flag in flags] == [
        (RuleId.COMPONENT_ON_EDGE, (f"{CODE}001", f"{CODE}002")),
        (RuleId.COMPONENT_OUTSIDE, ()),
        (RuleId.UNREACHABLE, (f"{CODE}001",)),
        (RuleId.UNREACHABLE, (f"{CODE}002",)),
    ]
    assert [flag.value for flag in flags] == pytest.approx([0.005, 0.5, 20, 16])


@pytest.mark.parametrize(
    "code",
    [
        "42010200100100",
        "4201020010010011",
        "42010200100100A",
        "４２０１０２００１００１００１",
        f"{CODE}000",
        f" {CODE}001",
    ],
)
def test_malformed_codes(code: str) -> None:
    (flag,) = found(Subject("EPSG:4547", grid([WEST], code=[code])), RuleId.CODE_MALFORMED)
    assert flag.codes == (code,)


def test_codes_kept_as_numbers_are_codes() -> None:
    assert not found(Subject("EPSG:4547", grid([WEST], code=[int(f"{CODE}001")])), RuleId.CODE_MALFORMED)


@pytest.mark.parametrize("order", [(1, 2), (1, 999), (7, 8)])
def test_gaps_in_the_sequence_are_fine_the_wrong_way_round_is_not(order: tuple[int, int]) -> None:
    codes = [f"{CODE}{number:03d}" for number in order]
    right, wrong = grid([WEST, EAST], code=codes), grid([WEST, EAST], code=codes[::-1])
    assert not found(Subject("EPSG:4547", right), RuleId.CODE_OUT_OF_ORDER)
    (flag,) = found(Subject("EPSG:4547", wrong), RuleId.CODE_OUT_OF_ORDER)
    assert flag.geometry.equals(LineString([(100, 0), (100, 100)]))
    apart = grid([WEST, EAST], code=[f"{CODE}002", "420102001002001"])
    assert not found(Subject("EPSG:4547", apart), RuleId.CODE_OUT_OF_ORDER)


@pytest.mark.parametrize(
    "date", ["2026-07-01", "20260231", "20261301", "２０２６０７０１", "260701", "tomorrow"]
)
def test_malformed_dates(date: str) -> None:
    (flag,) = found(
        Subject("EPSG:4547", grid([WEST], start_date=[date], end_date=["19990101"])),
        RuleId.DATE_MALFORMED,
        RuleId.DATE_ORDER,
    )
    assert flag.rule is RuleId.DATE_MALFORMED
    assert date in flag.message


def test_dates_in_order() -> None:
    dates = {"start_date": ["20260701", "20260701", 20260701], "end_date": ["20260701", "20260630", None]}
    flags = found(
        Subject("EPSG:4547", grid([WEST, EAST, box(200, 0, 300, 100)], **dates)),
        RuleId.DATE_MALFORMED,
        RuleId.DATE_ORDER,
    )
    assert [(flag.rule, flag.codes) for flag in flags] == [(RuleId.DATE_ORDER, (f"{CODE}002",))]


def test_a_field_that_is_not_there_is_told_once_and_so_is_what_could_not_be_looked_for() -> None:
    bare = FeatureTable.of("unit_grid", [WEST, EAST])
    report = check_grid(Subject("EPSG:4547", bare, label=table("unit_grid_label", Point(1, 1), code=["x"])))
    (flag,) = report.flags
    assert flag.rule is RuleId.ATTRIBUTE_MISSING
    for name in ("code", "area_m2", "start_date"):
        assert name in flag.message
    assert RuleId.CODE_MALFORMED not in report.checked
    assert RuleId.LABEL_MISSING not in report.checked
    assert any("CODE_MALFORMED" in note for note in report.notes)


def test_labels() -> None:
    label = table(
        "unit_grid_label", Point(50, 50), Point(60, 60), Point(99, 50), Point(1, 1), Point(),
        code=[f"{CODE}001", f"{CODE}001", f"{CODE}002", f"{CODE}009", f"{CODE}002"],
    )  # fmt: skip
    flags = found(pair(label=label), RuleId.LABEL_MISSING, RuleId.LABEL_OUTSIDE)
    assert [(flag.codes, flag.value) for flag in flags] == [((), None), ((f"{CODE}002",), pytest.approx(1))]


def test_a_label_with_a_leader_belongs_where_that_ends() -> None:
    label = table(
        "unit_grid_label", Point(150, 50), Point(50, 50),
        code=[f"{CODE}001", f"{CODE}002"], leader_x=[50.0, None], leader_y=[50.0, None],
    )  # fmt: skip
    (flag,) = found(pair(label=label), RuleId.LABEL_OUTSIDE)
    assert flag.codes == (f"{CODE}002",)


def test_retired_codes_are_not_used_again() -> None:
    history = table(
        "unit_grid_history", WEST, EAST, code=[f"{CODE}001", f"{CODE}077"], end_date=["20250101"] * 2
    )
    (flag,) = found(pair(history=history), RuleId.CODE_REUSED)
    assert (flag.codes, "20250101" in flag.message) == ((f"{CODE}001",), True)
    retired = Subject("EPSG:4547", grid([WEST], end_date=["20260801"]), history=history)
    assert not found(retired, RuleId.CODE_REUSED)


def test_cells_without_usable_geometry_break_no_other_check() -> None:
    bow_tie = shapely.Polygon([(200, 0), (300, 100), (300, 0), (200, 100)])
    nothing = [None, shapely.Polygon(), Point(0, 0), shapely.Polygon([(0, 0), (np.nan, 1), (1, 1)]), bow_tie]
    everything = {
        "community": table("community", box(0, 0, 400, 100), code=[CODE]),
        "road": table("road", LineString([(0, 0), (400, 0)])),
        "building": table("building", box(95, 40, 115, 60)),
        "component": table("component", Point(50, 50)),
        "history": table("unit_grid_history", code=[]),
        "label": table(
            "unit_grid_label", *[Point(50 + 100 * n, 50) for n in range(2)], code=[f"{CODE}001", f"{CODE}002"]
        ),
    }
    rows = grid([WEST, EAST, *nothing])
    flags = found(Subject("EPSG:4547", rows, **everything))
    counts = {rule: sum(flag.rule is rule for flag in flags) for rule in RuleId}
    assert counts[RuleId.GEOMETRY_MISSING] == 4
    assert counts[RuleId.SELF_INTERSECTION] == counts[RuleId.CUTS_BUILDING] == 1
    assert counts[RuleId.LABEL_MISSING] == 5
    assert all(flag.geometry is not None for flag in flags)
    only_bad = Subject("EPSG:4547", grid(nothing[:3]), **everything)
    assert {flag.rule for flag in found(only_bad)} >= {RuleId.GEOMETRY_MISSING, RuleId.COMPONENT_OUTSIDE}
    assert found(Subject("EPSG:4547", FeatureTable.empty("unit_grid"), **everything))


def test_what_is_accepted_is_not_counted() -> None:
    subject = Subject("EPSG:4547", grid([WEST, box(90, 0, 200, 100)]))
    report = check_grid(subject)
    identity = next(flag.identity for flag in report.flags if flag.rule is RuleId.OVERLAP)
    accepted = accepted_in(flag_table(report.flags, {identity}))
    assert accepted == {identity}
    assert report.count(Severity.ERROR, accepted) == report.count(Severity.ERROR) - 1


def test_severities_and_tolerances_are_the_tables() -> None:
    book = RuleBook().only(RuleId.CUTS_BUILDING)
    mild = book.with_rules(replace(book[RuleId.CUTS_BUILDING], severity=Severity.INFO))
    subject = pair(building=table("building", box(95, 40, 115, 60)))
    assert [flag.severity for flag in check_grid(subject, mild).flags] == [Severity.INFO]
    deep = book.with_rules(replace(book[RuleId.CUTS_BUILDING], tolerance=6.0))
    assert not check_grid(subject, deep).flags


def test_flags_of_several_checks_have_one_order_too() -> None:
    rules = (RuleId.HOLE, CensusRuleId.GEOMETRY_NAN, CensusRuleId.GEOMETRY_MISSING, RuleId.SELF_INTERSECTION)
    flags = [
        Flag(rule, Severity.ERROR, Point(x, 0), "", codes=codes)
        for rule in rules
        for codes in ((), ("1",))
        for x in (0, 1)
    ]
    once = in_order(flags)
    assert [flag.rule for flag in once[:4]] == [CensusRuleId.GEOMETRY_MISSING] * 4
    assert in_order(flags[::-1]) == in_order(flags[5:] + flags[:5]) == once
