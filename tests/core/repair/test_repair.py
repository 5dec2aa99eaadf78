"""Every kind of fault on a block of four cells, and what becomes of it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import MultiPolygon, Polygon, box

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.repair import Repair, RepairSettings, repair_grid
from citygrid_plugin.core.topology.rules import RuleBook, RuleId
from citygrid_plugin.core.topology.subject import Subject

A, B, C, D = box(0, 0, 100, 100), box(100, 0, 200, 100), box(0, 100, 100, 200), box(100, 100, 200, 200)
BLOCK = [A, B, C, D]
COMMUNITY = "420102001001"


def code(number: int) -> str:
    return f"{COMMUNITY}{number:03d}"


def subject(
    cells: list[object],
    communities: list[object] | None = None,
    retired: list[str] | None = None,
    **columns: list[object],
) -> Subject:
    given = {
        "code": [code(k + 1) for k in range(len(cells))],
        "area_m2": [0.0 if cell is None else shapely.area(cell) for cell in cells],
        "start_date": ["20260101"] * len(cells),
        **columns,
    }
    arrays = {
        name: np.array(values, dtype=float if name == "area_m2" else object) for name, values in given.items()
    }
    return Subject(
        "EPSG:4547",
        FeatureTable.of("unit_grid", cells, **arrays),
        None
        if communities is None
        else FeatureTable.of(
            "community",
            communities,
            code=np.array([f"420102001{k + 1:03d}" for k in range(len(communities))], dtype=object),
        ),
        history=None
        if retired is None
        else FeatureTable.of("unit_grid_history", [A] * len(retired), code=np.array(retired, dtype=object)),
    )


def repaired(cells: list[object], **options: object) -> Repair:
    repair = repair_grid(subject(cells, **options))
    assert not repair.left, [flag.message for flag in repair.left]
    assert shapely.coverage_is_valid(repair.unit_grid.geometry)
    return repair


def rules(repair: Repair) -> set[RuleId]:
    return {mend.rule for mend in repair.done}


def areas(repair: Repair) -> list[float]:
    return np.round(shapely.area(repair.unit_grid.geometry), 6).tolist()


def test_nothing_wrong_nothing_done() -> None:
    given = subject(BLOCK, [box(0, 0, 200, 200)])
    repair = repair_grid(given)
    assert all(
        now is was for now, was in zip(repair.unit_grid.geometry, given.unit_grid.geometry, strict=True)
    )
    assert repair.summary() == {
        "cells": 4,
        "changed": 0,
        "removed": 0,
        "retired": [],
        "mended": {},
        "left": {},
        "moves": 0,
        "longest_move_m": 0.0,
    }


def test_a_gap_goes_to_the_longest_edge() -> None:
    dented = Polygon([(0, 0), (100, 0), (100, 30), (97, 40), (97, 60), (100, 70), (100, 100), (0, 100)])
    whole = Polygon([(100, 0), (200, 0), (200, 100), (100, 100), (100, 70), (100, 30)])
    repair = repaired([dented, whole, C, D])
    assert rules(repair) == {RuleId.GAP}
    assert areas(repair) == [10_000.0] * 4
    assert repair.changed.tolist() == [1]
    assert repair.unit_grid.columns["area_m2"][0] == 10_000.0


def test_of_nearly_equal_edges_the_area_decides() -> None:
    """A lens between two cells has the same edge with both: the smaller cell needs it more."""
    left = Polygon([(0, 0), (100, 0), (98, 50), (100, 100), (0, 100)])
    right = Polygon([(100, 0), (250, 0), (250, 100), (100, 100), (102, 50)])
    repair = repaired([left, right, C, box(100, 100, 250, 200)])
    assert areas(repair)[:2] == [10_100.0, 14_900.0]


def test_a_gap_as_wide_as_a_cell_is_left() -> None:
    ring = [box(x, y, x + 100, y + 100) for x in (0, 100, 200) for y in (0, 100, 200) if (x, y) != (100, 100)]
    repair = repair_grid(subject(ring))
    assert [flag.rule for flag in repair.left] == [RuleId.GAP]
    assert repair.left[0].value == 10_000.0
    assert len(repair.changed) == 0


def test_an_overlap_goes_to_one() -> None:
    repair = repaired([A, box(95, 0, 200, 100), C, D])
    assert RuleId.OVERLAP in rules(repair)
    assert sum(areas(repair)) == 40_000.0


def test_cells_over_most_of_each_other_are_left() -> None:
    repair = repair_grid(subject([A, box(10, 0, 110, 100)]))
    assert {flag.rule for flag in repair.left} == {RuleId.OVERLAP}
    assert areas(repair) == [10_000.0] * 2


def test_a_cell_within_another_keeps_its_ground() -> None:
    repair = repaired([box(0, 0, 200, 200), box(50, 50, 150, 150)])
    assert areas(repair) == [30_000.0, 10_000.0]


def test_a_vertex_is_put_into_the_neighbours_edge() -> None:
    repair = repaired([Polygon([(0, 0), (100, 0), (100, 50), (100, 100), (0, 100)]), B, C, D])
    assert rules(repair) == {RuleId.UNMATCHED_VERTEX}
    assert repair.changed.tolist() == [2]
    assert repair.moves.columns["kind"].tolist() == ["inserted"]
    assert repair.moves.columns["code"].tolist() == [code(2)]
    assert repair.moves.columns["distance"].tolist() == [0.0]


def test_a_vertex_goes_to_where_more_cells_have_it() -> None:
    repair = repaired([Polygon([(0, 0), (100, 0), (99.7, 99.8), (0, 100)]), B, C, D])
    assert areas(repair) == [10_000.0] * 4
    assert repair.moves.columns["kind"].tolist() == ["moved"]
    assert repair.moves.columns["distance"][0] == pytest.approx(np.hypot(0.3, 0.2))


def test_no_vertex_moves_farther_than_the_tolerance() -> None:
    cells = [Polygon([(0, 0), (100, 0), (99, 99), (0, 100)]), B, C, D]
    repair = repair_grid(subject(cells), RepairSettings(tolerance=0.1))
    assert shapely.coverage_is_valid(repair.unit_grid.geometry)
    assert "moved" not in repair.moves.columns["kind"].tolist()
    assert RuleId.GAP in rules(repair)


def test_the_largest_part_of_a_folded_cell_stays() -> None:
    bow = [(0, 0), (100, 0), (100, 100), (50, 100), (60, 110), (50, 110), (60, 100), (0, 100)]
    repair = repaired([Polygon(bow), B, C, D])
    assert RuleId.SELF_INTERSECTION in rules(repair)
    assert areas(repair) == [10_000.0] * 4


def test_a_loose_part_goes_to_the_neighbour_it_touches() -> None:
    repair = repaired([MultiPolygon([A, box(200, 0, 210, 100)]), B, C, D])
    assert RuleId.MULTIPART in rules(repair)
    assert areas(repair) == [10_000.0, 11_000.0, 10_000.0, 10_000.0]


def test_a_part_that_nobody_touches_is_left() -> None:
    far = MultiPolygon([A, box(300, 0, 310, 100)])
    repair = repair_grid(subject([far, B, C, D]))
    assert [flag.rule for flag in repair.left] == [RuleId.MULTIPART]
    assert repair.unit_grid.geometry[0] is far


def test_spikes_and_repeated_vertices_go() -> None:
    spiked = Polygon([(0, 0), (100, 0), (100, 50), (130, 50.1), (100, 50.2), (100, 100), (0, 100)])
    repeated = Polygon([(0, 100), (100, 100), (100, 200), (50, 200), (50, 200), (0, 200)])
    repair = repaired([spiked, B, repeated, D])
    assert rules(repair) >= {RuleId.SPIKE, RuleId.DUPLICATE_VERTEX}
    assert areas(repair) == [10_000.0] * 4
    assert shapely.get_num_coordinates(repair.unit_grid.geometry[2]) == 6


def test_a_sliver_goes_to_a_neighbour() -> None:
    repair = repaired([A, box(100, 0, 101, 100), box(101, 0, 200, 100), C, D])
    assert repair.removed.columns["code"].tolist() == [code(2)]
    assert repair.removed.columns["replaced_by"].tolist() == [code(3)]
    assert areas(repair) == [10_000.0] * 4
    assert code(2) not in repair.unit_grid.columns["code"].tolist()


def test_of_twins_the_lower_code_stays() -> None:
    turned = Polygon([(100, 100), (0, 100), (0, 0), (100, 0)])
    repair = repaired([turned, B, C, D, A], code=[code(k) for k in (9, 2, 3, 4, 1)])
    assert repair.removed.columns["code"].tolist() == [code(9)]
    assert repair.removed.columns["replaced_by"].tolist() == [code(1)]
    assert len(repair.unit_grid) == 4


def retired(repair: Repair) -> list[tuple[str, str, str]]:
    columns = repair.retired.columns
    return list(zip(*(columns[name].tolist() for name in ("code", "end_date", "replaced_by")), strict=True))


def test_a_sliver_names_all_that_have_its_ground() -> None:
    """The western cell lies on its part of the sliver already, the rest goes to the eastern one."""
    west, east, north = box(0, 0, 90, 101), box(90, 0, 200, 100), box(0, 101, 200, 200)
    repair = repaired([west, east, box(0, 100, 200, 101), north])
    assert [(gone, by) for gone, _, by in retired(repair)] == [(code(3), f"{code(2)},{code(1)}")]
    repair = repaired([box(0, 0, 5, 101), box(5, 0, 200, 100), box(0, 100, 200, 101), north])
    assert [(gone, by) for gone, _, by in retired(repair)] == [(code(3), code(2))], "2.5 % are none"


def test_removed_cells_are_ready_for_the_history() -> None:
    cells = [A, B, C, D, A, box(200, 0, 201, 100)]
    given = subject(cells, start_date=["20260101"] * 5 + ["20270101"], retired=[code(9)])
    repair = repair_grid(given, RepairSettings(end_date="20260901"))
    assert retired(repair) == [(code(5), "20260901", code(1)), (code(6), "20270101", code(2))]
    assert repair.retired.name == "unit_grid_history"
    assert repair.retired.geometry.tolist() == [A, cells[5]]


def test_the_twin_of_a_sliver_is_replaced_by_who_has_the_ground() -> None:
    sliver = box(100, 0, 101, 100)
    repair = repaired([A, sliver, box(101, 0, 200, 100), C, D, sliver])
    assert [(gone, by) for gone, _, by in retired(repair)] == [(code(2), code(3)), (code(6), code(3))]


def test_only_a_code_that_nobody_has_any_more_is_retired() -> None:
    """Of twins of one code the other has it still; no code at all, or one that rests, is no news."""
    codes = [code(1), code(2), code(3), code(4), code(1), "", code(9), code(8), code(8)]
    cells = [A, B, C, D, A, B, C, D, D]
    repair = repaired(cells, code=codes, retired=[code(9)])
    assert [gone for gone, _, _ in retired(repair)] == [code(8)]


def test_a_code_removed_now_is_not_given_now() -> None:
    repair = repaired([A, B, C, D, A], code=[code(1), code(2), code(3), "", code(7)])
    assert repair.unit_grid.columns["code"].tolist()[3] == code(8)
    assert [gone for gone, _, _ in retired(repair)] == [code(7)]


def test_an_end_date_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="20261301"):
        repair_grid(subject(BLOCK), RepairSettings(end_date="20261301"))


def test_the_border_of_the_community_holds() -> None:
    cells = [A, box(100, 0, 199.7, 100), C, box(100, 100, 203, 200)]
    repair = repaired(cells, communities=[box(0, 0, 200, 200)])
    assert areas(repair) == [10_000.0] * 4
    assert RuleId.OUTSIDE_COMMUNITY in rules(repair)


def test_ground_never_goes_to_another_community() -> None:
    cells = [A, box(100.3, 0, 200, 100), C, box(102, 100, 200, 200)]
    repair = repaired(cells, communities=[box(0, 0, 100, 200), box(100, 0, 200, 200)])
    assert areas(repair) == [10_000.0] * 4
    assert repair.changed.tolist() == [2, 4]


def test_codes_that_cannot_stay_are_new_ones() -> None:
    repair = repaired(
        BLOCK,
        code=[code(1), code(1), "x", None],
        start_date=["20260101", "20250101", "20260101", "20260101"],
        retired=[code(7)],
        community_code=[COMMUNITY] * 4,
    )
    codes = repair.unit_grid.columns["code"].tolist()
    assert codes[1] == code(1), "the older one keeps it"
    assert sorted(codes) == [code(1), code(8), code(9), code(10)]
    assert rules(repair) == {RuleId.CODE_DUPLICATE, RuleId.CODE_MALFORMED}


def test_a_retired_code_is_not_used_again() -> None:
    repair = repaired(BLOCK, retired=[code(2)])
    assert repair.unit_grid.columns["code"].tolist() == [code(1), code(5), code(3), code(4)]


def test_stated_areas_are_put_right() -> None:
    repair = repaired(BLOCK, area_m2=[10_000.0, 9_000.0, float("nan"), 10_000.4])
    assert repair.unit_grid.columns["area_m2"].tolist() == [10_000.0, 10_000.0, 10_000.0, 10_000.4]
    assert repair.changed.tolist() == [2, 3]


def test_missing_geometry_is_left() -> None:
    repair = repair_grid(subject([A, None, C, D]))
    assert [flag.rule for flag in repair.left] == [RuleId.GEOMETRY_MISSING]
    assert repair.unit_grid.geometry[1] is None


def test_only_what_was_asked_for() -> None:
    dented = Polygon([(0, 0), (100, 0), (100, 30), (97, 50), (100, 70), (100, 100), (0, 100)])
    east = Polygon([(100, 0), (200, 0), (200, 100), (100, 100), (100, 70), (100, 30)])
    north = Polygon([(0, 100), (100, 100), (100, 130), (97, 150), (100, 170), (100, 200), (0, 200)])
    far = Polygon([(100, 100), (200, 100), (200, 200), (100, 200), (100, 170), (100, 130)])
    cells = [dented, east, north, far]
    assert repair_grid(subject(cells), only=[3]).changed.tolist() == [3]
    rule = RuleBook().only(RuleId.OVERLAP)
    assert len(repair_grid(subject(cells), RepairSettings(rules=rule)).changed) == 0
    from citygrid_plugin.core.topology.check import check_grid

    flags = [flag for flag in check_grid(subject(cells)).flags if flag.rule is RuleId.GAP]
    assert repair_grid(subject(cells), only=flags[:1]).changed.tolist() == [1]
    assert repair_grid(subject(cells), only=flags).changed.tolist() == [1, 3]


def test_heights_of_sound_cells_stay() -> None:
    high = shapely.force_3d(BLOCK, 12.0)
    given = subject([*high[:3], shapely.force_3d(box(100, 100, 199, 200), 12.0)], [box(0, 0, 200, 200)])
    repair = repair_grid(given)
    assert repair.changed.tolist() == [2, 4], "the second gets the vertex of the fourth"
    assert all(repair.unit_grid.geometry[k] is given.unit_grid.geometry[k] for k in (0, 2))


def test_cancelling_stops() -> None:
    class Impatient(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        repair_grid(subject(BLOCK), progress=Impatient())


def test_settings_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="tolerances"):
        RepairSettings(tolerance=-1.0)
