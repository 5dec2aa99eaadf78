"""Where labels are placed, and what a run keeps of the one before."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import Point, Polygon, box

from citygrid_plugin.core.labelling import (
    Labels,
    LabelSettings,
    LabelText,
    Typeface,
    label_grid,
    to_label_crs,
)
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Severity
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from tests.acceptance.independent.labels import measure_labels

COMMUNITY = "420102001001"
ONE, TWO, THREE = (f"{COMMUNITY}{number:03d}" for number in (1, 2, 3))
SQUARE = box(0, 0, 100, 100)


def grid(*cells: Any, codes: list[Any] | None = None) -> FeatureTable:
    county, numbers = int(COMMUNITY), range(len(cells))
    names = codes or [f"{county + number // 999}{number % 999 + 1:03d}" for number in numbers]
    return FeatureTable.of("unit_grid", cells, code=np.array([*names, None], dtype=object)[:-1])


def buildings(*shapes: Any) -> FeatureTable:
    return FeatureTable.of("building", shapes)


def labelled(cells: FeatureTable, scale: int = 1000, *shapes: Any, **settings: Any) -> Labels:
    return label_grid(cells, LabelSettings((scale,), **settings), buildings(*shapes))


def patchwork(seed: int, cells: int = 60, side: float = 700.0) -> tuple[FeatureTable, FeatureTable]:
    """Voronoi cells with houses in them, and a few cells too small for any text."""
    random = np.random.default_rng(seed)
    ground = box(0, 0, side, side)
    shapes = shapely.voronoi_polygons(
        shapely.multipoints(random.uniform(0, side, (cells, 2))), extend_to=ground
    )
    shapes = shapely.intersection(shapely.get_parts(shapes), ground)
    small = shapely.union_all([box(x, y, x + 15, y + 12) for x, y in random.uniform(50, side - 70, (6, 2))])
    parts = shapely.get_parts(shapely.difference(shapes, small))
    corners = random.uniform(0, side - 40, (cells, 2))
    houses = [
        box(x, y, x + w, y + h)
        for (x, y), (w, h) in zip(corners, random.uniform(8, 40, (cells, 2)), strict=True)
    ]
    return grid(*parts, *shapely.get_parts(small)), buildings(*houses)


# Inside the cell


def test_an_empty_cell_has_its_label_level_in_the_middle_at_every_scale() -> None:
    labels = label_grid(grid(SQUARE, box(100, 0, 220, 100)))
    assert [(label.scale, label.code) for label in labels.labels] == [
        (scale, code) for scale in (500, 1000, 2000) for code in (ONE, TWO)
    ]
    assert [label.height_mm for label in labels.labels[::2]] == [5.0, 4.0, 3.0]
    for label in labels.labels:
        assert (label.placement, label.angle, label.text) == ("level", 0.0, label.code)
        assert (label.x, label.y) == pytest.approx((50, 50) if label.code == ONE else (160, 50), abs=1.5)


def test_it_keeps_clear_of_buildings_and_nearest_the_middle() -> None:
    house = box(20, 40, 80, 60)
    (label,) = labelled(grid(SQUARE), 1000, house).labels
    assert label.x == pytest.approx(50, abs=0.01)
    assert 60 < label.y < 67 or 33 < label.y < 40
    assert labelled(grid(SQUARE), 1000, house).reports[0].over_buildings == ()


def test_open_ground_is_better_than_a_roof_that_is_as_near() -> None:
    hall = box(5, 42, 95, 95)
    (label,) = labelled(grid(SQUARE), 1000, hall).labels
    assert label.y < 42
    # Where the hall fills the cell, its roof it is.
    (label,) = labelled(grid(SQUARE), 1000, box(3, 3, 97, 97)).labels
    assert (label.x, label.y) == pytest.approx((50, 50), abs=1.5)


def test_where_nothing_is_clear_it_lies_over_as_little_as_can_be_and_says_so() -> None:
    houses = [box(x, y, x + 9, y + 9) for x in range(0, 100, 10) for y in range(0, 100, 10)]
    labels = labelled(grid(SQUARE), 2000, *houses)
    assert labels.reports[0].over_buildings == (ONE,)
    assert labels.labels[0].placement == "level"


@pytest.mark.parametrize("degrees", [-75.0, -40.0, 25.0, 60.0, 90.0])
def test_a_narrow_cell_has_it_along(degrees: float) -> None:
    strip = shapely.affinity.rotate(box(-60, -6, 60, 6), -degrees)
    (label,) = labelled(grid(strip)).labels
    assert (label.placement, label.height_mm) == ("along", 4.0)
    assert label.angle == pytest.approx(degrees, abs=0.1)
    assert -90 < label.angle <= 90


def test_a_bent_cell_has_it_along_an_arm() -> None:
    bent = Polygon([(0, 0), (8, 0), (8, 60), (60, 60), (60, 68), (0, 68)])
    turned = shapely.affinity.rotate(bent, 30, origin=(0, 0))
    labels = labelled(grid(turned))
    assert labels.labels[0].placement == "along"
    found = measure_labels(grid(turned), labels.table(), 1000)
    assert (found["inside_share"], found["crossing"]) == (1.0, 0)


def test_a_small_cell_has_it_smaller_but_not_below_the_smallest() -> None:
    (label,) = labelled(grid(box(0, 0, 30, 30))).labels
    assert (label.placement, label.angle) == ("reduced", 0.0)
    assert 2.4 <= label.height_mm < 4.0
    (label,) = labelled(grid(box(0, 0, 30, 30)), min_height_mm=3.9).labels
    assert label.placement == "leader"


def test_buildings_turn_it_only_if_asked() -> None:
    columns = [*range(0, 41, 10), *range(60, 101, 10)]
    rows = [box(x, y, x + 9, y + 8) for x in columns for y in range(0, 110, 9)]
    cell = grid(box(-3, -3, 112, 117))
    assert labelled(cell, 1000, *rows).labels[0].placement == "level"
    turned = labelled(cell, 1000, *rows, turn_for_buildings=True)
    assert (turned.labels[0].placement, turned.reports[0].over_buildings) == ("along", ())


def test_three_digits_fit_where_fifteen_do_not() -> None:
    small = grid(box(0, 0, 15, 15))
    (label,) = labelled(small, text=LabelText.SEQUENCE).labels
    assert (label.text, label.code, label.placement) == ("001", ONE, "level")


def test_a_wider_face_needs_more_room() -> None:
    cell = grid(box(0, 0, 36, 36))
    assert labelled(cell).labels[0].placement == "level"
    wide = Typeface(advances={}, default_advance=0.7)
    assert labelled(cell, typeface=wide).labels[0].placement == "reduced"


# Beside it


def test_a_tiny_cell_has_a_leader_to_clear_ground() -> None:
    tiny = box(40, 40, 50, 48)
    cells = grid(shapely.difference(box(0, 0, 200, 100), tiny), tiny)
    labels = labelled(cells)
    found = measure_labels(cells, labels.table(), 1000)
    assert (found["leaders"], found["overlaps"], found["crossing"]) == (1, 0, 0)
    assert (found["leaders_not_from_their_cell"], found["leaders_through_labels"]) == (0, 0)
    assert found["longest_leader_m"] < 20
    assert labels.reports[0].leader == (TWO,)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_cells_no_label_overlaps_and_all_is_told(seed: int) -> None:
    cells, houses = patchwork(seed)
    labels = label_grid(cells, LabelSettings(), houses)
    for report in labels.reports:
        found = measure_labels(cells, labels.table(), report.scale, houses.geometry)
        for name in ("overlaps", "leaders_through_labels", "crossing_without_leader", "angles_unreadable"):
            assert found[name] == 0, (report.scale, name)
        assert found["labels"] == report.labelled == len(cells) - len(report.not_placed)
        assert found["leaders"] == len(report.leader)
        assert set(found["_crossing"]) <= set(report.crossing)
        assert found["over_buildings"] <= len(report.over_buildings)


def test_labels_of_cells_that_overlap_do_not() -> None:
    cells = grid(SQUARE, box(1, 1, 101, 101), box(-1, 0, 99, 101))
    found = measure_labels(cells, labelled(cells).table(), 1000)
    assert (found["labels"], found["overlaps"]) == (3, 0)


def test_what_finds_no_place_is_an_error_that_names_it() -> None:
    tiny = box(0, 0, 5, 5)
    labels = labelled(grid(tiny, box(5, 0, 80, 30)), 1000, max_leader_mm=0.01)
    assert labels.reports[0].not_placed == (ONE,)
    (problem,) = (one for one in labels.problems if one.rule == "LABEL_NOT_PLACED")
    assert problem.severity is Severity.ERROR
    assert ONE in problem.message


# Moved by hand


def moved(x: float, y: float, code: str = ONE, scale: int = 1000, **more: Any) -> FeatureTable:
    record = {"angle": 0.0, "height_mm": 4.0, "placement": "level", "leader_x": np.nan, "leader_y": np.nan}
    record |= {"by_hand": True, "text": code} | more
    columns = {name: np.array([value], dtype=object) for name, value in record.items()}
    return FeatureTable.of("unit_grid_label", [Point(x, y)], code=[code], scale=[scale], **columns)


def run(cells: FeatureTable, previous: FeatureTable, *scales: int) -> Labels:
    return label_grid(cells, LabelSettings(scales or (1000,)), None, previous)


def test_a_label_moved_by_hand_stays_and_the_others_keep_clear_of_it() -> None:
    cells = grid(SQUARE, box(100, 0, 200, 100))
    labels = run(cells, moved(112.5, 50.25, angle=12.5, height_mm=3.5))
    kept, other = labels.labels
    assert (kept.x, kept.y, kept.angle, kept.height_mm, kept.by_hand) == (112.5, 50.25, 12.5, 3.5, True)
    assert not other.by_hand
    assert measure_labels(cells, labels.table(), 1000)["overlaps"] == 0
    assert labels.reports[0].by_hand == labels.reports[0].outside == (ONE,)
    assert labels.reports[0].crossing == (ONE,)


def test_with_a_leader_it_may_stand_outside() -> None:
    cells = grid(SQUARE, box(100, 0, 200, 100))
    labels = run(cells, moved(150, 70, placement="leader", leader_x=90.0, leader_y=50.0))
    assert (labels.labels[0].leader_x, labels.labels[0].placement) == (90.0, "leader")
    assert labels.reports[0].outside == ()


def test_what_was_not_moved_by_hand_is_placed_anew() -> None:
    labels = run(grid(SQUARE), moved(20, 20, by_hand=False))
    assert (labels.labels[0].x, labels.labels[0].by_hand) == (pytest.approx(50, abs=1.5), False)


def test_of_a_cell_that_is_no_more_it_is_dropped_and_told() -> None:
    labels = run(grid(SQUARE), moved(50, 50, code=THREE))
    assert [label.code for label in labels.labels] == [ONE]
    (problem,) = labels.problems
    assert (problem.rule, problem.severity) == ("LABEL_CELL_GONE", Severity.WARNING)
    assert THREE in problem.message


def test_one_without_a_scale_is_dropped_and_told() -> None:
    previous = moved(50, 50)
    columns = {**previous.columns, "scale": np.array([None], dtype=object)}
    labels = run(grid(SQUARE), FeatureTable(previous.name, previous.geometry, previous.fids, columns))
    assert [problem.rule for problem in labels.problems] == ["LABEL_INCOMPLETE"]
    assert not labels.labels[0].by_hand


def test_labels_of_scales_not_asked_for_stay() -> None:
    labels = run(grid(SQUARE), moved(20, 20, scale=500, by_hand=False), 1000)
    assert [(label.scale, label.x) for label in labels.labels] == [
        (500, 20.0),
        (1000, pytest.approx(50, abs=1.5)),
    ]


def test_two_moved_onto_each_other_are_told() -> None:
    cells = grid(SQUARE, box(100, 0, 200, 100))
    first, second = moved(90, 50), moved(100, 50, TWO)
    both = FeatureTable.of(
        "unit_grid_label",
        np.concatenate([first.geometry, second.geometry]),
        **{name: np.concatenate([first.columns[name], second.columns[name]]) for name in first.columns},
    )
    labels = run(cells, both)
    assert labels.reports[0].overlapping == ((ONE, TWO),)
    assert "LABEL_OVERLAP" in {problem.rule for problem in labels.problems}


def test_a_second_run_on_its_own_result_changes_nothing() -> None:
    cells, houses = patchwork(3)
    first = label_grid(cells, LabelSettings(), houses)
    again = label_grid(cells, LabelSettings(), houses, first.table())
    assert same(first.table(), again.table())


# Result


def same(one: FeatureTable, other: FeatureTable) -> bool:
    if (
        list(one.columns) != list(other.columns)
        or not shapely.equals_exact(one.geometry, other.geometry, 0).all()
    ):
        return False
    return all(repr(one.columns[name].tolist()) == repr(other.columns[name].tolist()) for name in one.columns)


def test_the_order_of_features_does_not_matter() -> None:
    cells, houses = patchwork(1, 120)
    order = np.random.default_rng(5).permutation(len(cells))
    other = np.random.default_rng(6).permutation(len(houses))
    one = label_grid(cells, LabelSettings(), houses).table()
    two = label_grid(cells.take(order), LabelSettings(), houses.take(other)).table()
    assert same(one, two)


def test_the_table_is_that_of_the_data_model() -> None:
    table = labelled(grid(SQUARE)).table()
    assert tuple(table.columns) == tuple(field.name for field in LAYER_SCHEMAS["unit_grid_label"].fields)
    assert np.isnan(table.columns["leader_x"]).all()


def test_a_grid_without_cells_has_no_labels() -> None:
    labels = label_grid(grid())
    assert (len(labels), labels.problems) == (0, ())
    assert len(labels.table()) == 0


def test_a_cell_without_ground_is_told_and_the_others_labelled() -> None:
    labels = labelled(grid(SQUARE, None, Polygon()))
    assert [label.code for label in labels.labels] == [ONE]
    assert labels.reports[0].not_placed == (TWO, THREE)
    (problem,) = labels.problems
    assert (problem.rule, problem.severity, problem.fids) == ("CELL_EMPTY", Severity.ERROR, (2, 3))


def test_broken_and_multipart_cells_are_labelled() -> None:
    bow = Polygon([(0, 0), (200, 200), (200, 0), (0, 200)])
    parts = shapely.MultiPolygon([box(300, 0, 310, 10), box(400, 0, 500, 100)])
    labels = labelled(grid(bow, parts))
    assert [label.placement for label in labels.labels] == ["level", "level"]
    assert labels.labels[1].x > 400


@pytest.mark.parametrize(
    ("codes", "rule", "fids"),
    [
        ([ONE, ONE], "CELL_CODE_TWICE", (2,)),
        ([ONE, None], "CELL_CODE", (2,)),
        ([ONE, "42010200100100"], "CELL_CODE", (2,)),
    ],
)
def test_cells_need_codes_of_their_own(codes: list[Any], rule: str, fids: tuple[int, ...]) -> None:
    with pytest.raises(InputError) as error:
        labelled(grid(SQUARE, box(100, 0, 200, 100), codes=codes))
    (problem,) = error.value.problems
    assert (problem.layer, problem.rule, problem.fids) == ("unit_grid", rule, fids)
    assert problem.mend


def test_codes_stored_as_numbers_are_read() -> None:
    (label,) = labelled(grid(SQUARE, codes=[float(ONE)])).labels
    assert label.code == ONE


def test_without_codes_it_says_which_field_is_missing() -> None:
    with pytest.raises(InputError, match="标识码"):
        label_grid(FeatureTable.of("unit_grid", [SQUARE]))


@pytest.mark.parametrize("settings", [{"scales": ()}, {"scales": (5000,)}, {"min_height_mm": 0.0}])
def test_settings_nothing_can_be_drawn_with(settings: dict[str, Any]) -> None:
    with pytest.raises(InputError) as error:
        label_grid(grid(SQUARE), LabelSettings(**settings))
    assert error.value.problems[0].mend


class Impatient(Silent):
    """Presses Cancel after so many looks, and notes the longest wait between two."""

    def __init__(self, looks: int) -> None:
        self.looks, self.longest, self.last = looks, 0.0, time.monotonic()

    def cancelled(self) -> bool:
        now = time.monotonic()
        self.longest, self.last = max(self.longest, now - self.last), now
        self.looks -= 1
        return self.looks < 0


def test_cancel_is_heard_within_a_second() -> None:
    cells, houses = patchwork(2, 1500, 4000.0)
    watch = Impatient(10_000_000)
    label_grid(cells, LabelSettings((2000,)), houses, None, watch)
    assert watch.longest < 1.0
    with pytest.raises(Cancelled):
        label_grid(cells, LabelSettings((2000,)), houses, None, Impatient(3))


# In one CRS


def test_leaders_are_projected_with_their_labels() -> None:
    """Of a label in degrees, the end of the leader as well as the point."""
    lon_lat = moved(114.0005, 30.5005, placement="leader", leader_x=114.0, leader_y=30.5)
    ground = FeatureTable.of("unit_grid", [box(499_900, 3_375_000, 500_100, 3_377_000)], code=[ONE])
    tables = {"unit_grid": ground, "unit_grid_label": lon_lat}
    crs_of = {"unit_grid": "EPSG:4547", "unit_grid_label": "EPSG:4490"}
    together, crs, _ = to_label_crs(tables, crs_of, Silent())
    label = together["unit_grid_label"]
    assert crs == "EPSG:4547"
    assert label.columns["leader_x"][0] == pytest.approx(500_000.0, abs=0.01)
    assert shapely.get_x(label.geometry[0]) - label.columns["leader_x"][0] == pytest.approx(48.0, abs=0.5)
    assert 3_375_000 < label.columns["leader_y"][0] < 3_377_000


def test_labels_without_leaders_need_none() -> None:
    tables = {
        "unit_grid": grid(box(500_000, 3_380_000, 500_100, 3_380_100)),
        "unit_grid_label": moved(500_050, 3_380_050),
    }
    together, _, _ = to_label_crs(tables, dict.fromkeys(tables, "EPSG:4547"), Silent())
    assert np.isnan(together["unit_grid_label"].columns["leader_x"]).all()
    assert together["unit_grid_label"].geometry[0] == Point(500_050, 3_380_050)
