"""Zones drawn by hand: strokes, totals, warnings, gestures, log."""

from __future__ import annotations

import csv
import io
import random
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.zones import (
    ANY_SOURCE,
    UNASSIGNED,
    AssignmentLog,
    CellPicker,
    ZoneBoard,
    ZoneSettings,
    entry_of,
    measure_zones,
    read_beat,
)

from .towns import SIDE, town

WIDTH, HEIGHT = 8, 4


def tables(
    members: dict[str, str], locked: tuple[str, ...] = (), spare: tuple[str, ...] = ()
) -> tuple[Any, Any]:
    codes = sorted({*members.values(), *spare})
    member = FeatureTable.of(
        "zone_member",
        [None] * len(members),
        grid_code=np.array(sorted(members), dtype=object),
        zone_code=np.array([members[code] for code in sorted(members)], dtype=object),
    )
    zone = FeatureTable.of(
        "zone",
        [None] * len(codes),
        zone_code=np.array(codes, dtype=object),
        name=np.array([f"name of {code}" for code in codes], dtype=object),
        collector=np.array(["王" for _ in codes], dtype=object),
        locked=np.array([code in locked for code in codes]),
    )
    return member, zone


def board_of(split: int = 4, **how: Any) -> ZoneBoard:
    """West zone A (columns before ``split``), east zone B."""
    grid, road = town(WIDTH, HEIGHT)
    settings = ZoneSettings(tolerance=how.pop("tolerance", 0.1), speed_kmh=how.pop("speed", 4.5))
    beat = read_beat(grid, road, settings)
    members = {
        str(code): "A" if row % WIDTH < split else "B"
        for row, code in enumerate(beat.codes)
        if row not in how.get("free", ())
    }
    member, zone = tables(members, how.get("locked", ()), how.get("spare", ()))
    return ZoneBoard.of(beat, settings, member, zone, how.get("barrier"))


def column(number: int) -> list[int]:
    return [number + WIDTH * row for row in range(HEIGHT)]


def state(board: ZoneBoard) -> Any:
    totals = [board.totals(zone) for zone in range(len(board.heads))]
    return board.zone_of.tolist(), totals, [sorted(cells) for cells in board.members], board.mean_load()


def test_figures_are_those_of_the_design() -> None:
    board = board_of()
    member, zone = tables(board.membership())
    plan = measure_zones(board.beat, board.settings, member, zone)
    for number, known in enumerate(plan.zones):
        totals = board.totals(number)
        assert totals.load_min == pytest.approx(known.load_min)
        assert totals.lap_min == pytest.approx(known.lap_min)
        assert totals.road_m == pytest.approx(known.road_m)
        assert totals.grid_count == len(known.cells)
        assert (totals.patrol_class, totals.required_min) == (known.patrol_class, known.required_min)
    assert board.heads[0].name == "name of A" and board.heads[0].collector == "王"


def test_stroke_moves_cells_and_every_street_stays_with_somebody() -> None:
    board = board_of()
    roads = sum(board.totals(zone).road_m for zone in (0, 1))
    stroke = board.stroke([3, 4, 5], 0)
    assert (stroke.cells, stroke.before, stroke.target, stroke.zones) == ((4, 5), (1, 1), 0, (0, 1))
    board.apply(stroke)
    assert board.totals(0).grid_count == 18 and board.totals(1).grid_count == 14
    assert sum(board.totals(zone).road_m for zone in (0, 1)) == pytest.approx(roads)
    assert board.membership()[board.beat.codes[5]] == "A"


def test_twenty_strokes_are_taken_back_to_the_very_numbers() -> None:
    board = board_of(spare=("C",))
    chance = random.Random(7)
    states, strokes = [state(board)], []
    for _ in range(20):
        target = chance.choice([UNASSIGNED, 0, 1, 2])
        stroke = board.stroke(chance.sample(range(WIDTH * HEIGHT), 6), target)
        board.apply(stroke)
        strokes.append(stroke)
        states.append(state(board))
    assert len({str(each) for each in states}) > 15
    for stroke, wanted in zip(reversed(strokes), reversed(states[:-1]), strict=True):
        board.revert(stroke)
        assert state(board) == wanted
    fresh = board_of(spare=("C",))
    assert state(fresh) == state(board)


def test_figures_do_not_depend_on_the_way_there() -> None:
    one, other = board_of(), board_of()
    for cells in ([4, 5], [12], [20, 28]):
        one.apply(one.stroke(cells, 0))
    other.apply(other.stroke([0, 1, 2], 1))
    assert other.assign(one.membership()) == (0, 1)
    assert state(one) == state(other)


def test_source_filter_and_locks() -> None:
    board = board_of(free=(4, 12))
    assert board.stroke([3, 4, 5, 12], 0, UNASSIGNED).cells == (4, 12)
    assert board.stroke([3, 4, 5, 12], 0, 1).cells == (5,)
    assert board.stroke([3, 4, 5, 12], 0, ANY_SOURCE).cells == (4, 5, 12)
    assert board.stroke([3, 5], UNASSIGNED).cells == (3, 5)
    locked = board_of(locked=("B",))
    assert not locked.stroke(column(4), 0)
    with pytest.raises(InputError, match="Zone B is locked"):
        locked.stroke([0], 1)


def test_tag_says_what_the_stroke_would_come_to() -> None:
    board = board_of()
    stroke = board.stroke(column(4), 0)
    tag = board.running(stroke)
    assert tag.gained == 4
    board.apply(stroke)
    true = board.totals(0).load_min
    assert tag.minutes == pytest.approx(true, rel=0.1)
    board.revert(stroke)
    taken = board.running(board.stroke(column(3), UNASSIGNED))
    assert taken.gained == -4 and taken.minutes < board.totals(0).load_min
    nothing = board.running(board.stroke([], UNASSIGNED))
    assert (nothing.gained, nothing.minutes) == (0, 0.0)


def test_new_zone_gets_a_free_code_and_minutes_from_its_first_cells() -> None:
    board = board_of(spare=("Z001",))
    number = board.add_zone()
    assert board.heads[number].code == "Z002"
    tag = board.running(board.stroke(column(7), number))
    assert tag.gained == 4 and tag.minutes > 0


def rules(board: ZoneBoard) -> set[tuple[str, int]]:
    return {(each.rule, each.zone) for each in board.warnings()}


def test_warnings() -> None:
    board = board_of(tolerance=0.2)
    assert rules(board) == set()
    board.apply(board.stroke([7], 0))
    assert rules(board) == {("NOT_CONTIGUOUS", 0)}
    board = board_of(split=2)
    assert rules(board) == {("OUT_OF_TOLERANCE", 0), ("OUT_OF_TOLERANCE", 1)}
    assert "differs from the mean by -" in board.warnings([0])[0].message
    slow = board_of(speed=0.5)
    assert ("NOT_IN_TIME", 0) in rules(slow)


def test_barrier_between_cells_of_a_zone_is_told() -> None:
    line = shapely.LineString([(2 * SIDE + 2, -50), (2 * SIDE + 2, HEIGHT * SIDE + 50)])
    barrier = FeatureTable.of("barrier", [line, None])
    assert rules(board_of(barrier=barrier)) == {("CROSSES_BARRIER", 0)}
    part = FeatureTable.of("barrier", [shapely.LineString([(2 * SIDE, 0), (2 * SIDE, 2 * SIDE)])])
    assert rules(board_of(barrier=part)) == set(), "there is a way round its end"
    across = FeatureTable.of("barrier", [shapely.LineString([(0, 150), (4 * SIDE, 150)])])
    assert rules(board_of(barrier=across)) == set(), "it parts no two cells"


def test_brush_takes_all_it_passes_however_fast() -> None:
    picker = CellPicker(board_of().beat.cells)
    assert picker.brushed([(50, 50)], 0) == [0]
    assert picker.brushed([(50, 50), (750, 50)], 0) == list(range(8))
    assert picker.brushed([(100, 10), (100, 90)], 0) == [], "along a border neither side is meant"
    assert picker.brushed([(50, 50)], 60) == [0, 1, 8]
    assert picker.at((150, 150)) == 9
    assert picker.at((-50, 0)) is None


def test_box_and_lasso_take_cells_by_half() -> None:
    picker = CellPicker(board_of().beat.cells)
    assert picker.boxed((0, 0), (151, 100)) == [0, 1]
    assert picker.boxed((149, 100), (0, 0)) == [0], "from whichever corner"
    assert picker.lassoed([(0, 0), (210, 0), (210, 160), (0, 160)]) == [0, 1, 8, 9]
    assert picker.lassoed([(0, 0), (10, 10)]) == []
    bow = [(0, 0), (200, 200), (200, 0), (0, 200)]  # half of each cell
    assert picker.lassoed(bow) == [0, 1, 8, 9]


def test_border_is_pulled_out_and_snaps_to_cells() -> None:
    board = board_of(split=2)
    picker = CellPicker(board.beat.cells)
    outline = board.outline(0)
    pulled = picker.bordered([(210, 5), (390, 10), (380, 195), (215, 190)], outline)
    assert pulled == [2, 3, 10, 11]
    twice = [(190, 5), (305, 5), (305, 95), (150, 95), (150, 205), (305, 205), (305, 295), (150, 295)]
    assert picker.bordered(twice, outline) == [2, 18], "out and back and out again"
    assert picker.bordered([(0, 0)], outline) == []
    assert picker.bordered([(150, 50), (50, 50)], outline) == [], "inwards is the neighbour's to pull"


def test_hole_of_a_zone_is_not_taken_by_pulling_its_border() -> None:
    cells = board_of().beat.cells
    ring = [0, 1, 2, 8, 10, 16, 17, 18]
    picker = CellPicker(cells)
    outline = picker.shape(ring)
    assert picker.bordered([(300, 5), (400, 5), (400, 95), (300, 95)], outline) == [3]


def test_log_names_every_cell_and_forgets_what_was_undone() -> None:
    board = board_of()
    log = AssignmentLog()
    for cells, target in (([4, 5], 0), ([3], UNASSIGNED)):
        stroke = board.stroke(cells, target)
        before = board.totals(target).load_min if target >= 0 else 0.0
        board.apply(stroke)
        log.add(entry_of(board, stroke, "2026-11-21T19:00:00+08:00", before))
    assert log.entries[0].text() == "2 grids from B to A"
    assert log.entries[1].text() == "1 grids from A to unassigned"
    rows = list(csv.DictReader(io.StringIO(log.to_csv())))
    assert [(row["stroke"], row["from"], row["to"]) for row in rows] == [
        ("1", "B", "A"),
        ("1", "B", "A"),
        ("2", "A", ""),
    ]
    assert rows[0]["grid_code"] == board.beat.codes[4]
    assert float(rows[0]["load_after_min"]) > float(rows[0]["load_before_min"])
    log.done -= 1
    assert len(list(csv.DictReader(io.StringIO(log.to_csv())))) == 2
    log.add(log.entries[0])
    assert len(log.entries) == 2
