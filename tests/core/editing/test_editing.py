"""Edits keep neighbours in step, and are refused where they may not be."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.editing.border import Border
from citygrid_plugin.core.editing.cells import Cells, Grip, grip_at
from citygrid_plugin.core.editing.moving import bend, move, straighten
from citygrid_plugin.core.editing.outcome import Outcome, area_changes
from citygrid_plugin.core.editing.splitting import merge, split

X0, Y0 = 500_000.1, 4_400_000.3
SIZE = 100.0
WEST, EAST = "101031003001", "101031003002"


def at(column: float, row: float) -> tuple[float, float]:
    """A place on the board, in cells."""
    return X0 + SIZE * column, Y0 + SIZE * row


def board(columns: int = 4, rows: int = 3) -> Cells:
    """Square cells 1, 2, … row by row; the two western columns are one community, the others another."""
    shapes, communities = {}, {}
    for row in range(rows):
        for column in range(columns):
            fid = 1 + row * columns + column
            corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
            shapes[fid] = shapely.Polygon([at(*corner) for corner in corners])
            communities[fid] = WEST if column < 2 else EAST
    return Cells.of(shapes, communities)


def border() -> Border:
    return Border(
        {
            WEST: shapely.Polygon([at(0, 0), at(2, 0), at(2, 3), at(0, 3)]),
            EAST: shapely.Polygon([at(2, 0), at(4, 0), at(4, 3), at(2, 3)]),
        }
    )


def after(cells: Cells, outcome: Outcome) -> list[shapely.Polygon]:
    """Every cell after the edit."""
    left = cells.changed(outcome.changed).without(outcome.removed)
    return [*left.geometry.tolist(), *(shape for _, shape in outcome.added)]


def assert_sound(cells: Cells, outcome: Outcome) -> None:
    assert outcome.allowed, outcome.refusal
    shapes = after(cells, outcome)
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    assert sum(shape.area for shape in shapes) == pytest.approx(shapely.area(cells.geometry).sum(), abs=1e-6)


def test_grip_takes_vertices_before_edges() -> None:
    cells = board()
    assert grip_at(cells, at(1.02, 1.01), 5.0) == Grip(at(1, 1))
    edge = grip_at(cells, at(1.5, 1.01), 5.0)
    assert edge is not None and set(edge.vertices) == {at(1, 1), at(2, 1)}
    assert grip_at(cells, at(1.5, 1.5), 5.0) is None
    assert grip_at(Cells.of({}), at(0, 0), 5.0) is None


def test_shared_vertex_moves_in_all_four_cells_alone() -> None:
    cells = board()
    outcome = move(cells, Grip(at(1, 1)), at(1, 1), at(1.2, 1.1), border())
    assert_sound(cells, outcome)
    assert sorted(outcome.changed) == [1, 2, 5, 6]
    for shape in outcome.changed.values():
        assert at(1.2, 1.1) in shape.exterior.coords
    areas = {change.fid: change.after for change in area_changes(cells, outcome)}
    assert areas[1] == pytest.approx(outcome.changed[1].area) and areas[1] > 10_000


def test_shared_edge_moves_with_both_ends() -> None:
    cells = board()
    outcome = move(cells, Grip(at(1, 1), at(1, 2)), at(1, 1.5), at(1.25, 1.5), border())
    assert_sound(cells, outcome)
    assert sorted(outcome.changed) == [1, 2, 5, 6, 9, 10]
    assert outcome.changed[5].area == pytest.approx(12_500)


def test_bend_gives_both_cells_the_vertex() -> None:
    cells = board()
    outcome = bend(cells, Grip(at(1, 1), at(1, 2)), at(1.01, 1.4), at(1.3, 1.5), border())
    assert_sound(cells, outcome)
    assert sorted(outcome.changed) == [5, 6]
    assert len(outcome.changed[5].exterior.coords) == len(outcome.changed[6].exterior.coords) == 6


def test_bend_comes_out_again() -> None:
    cells = board()
    outcome = bend(cells, Grip(at(1, 1), at(1, 2)), at(1, 1.5), at(1.3, 1.5), border())
    back = straighten(cells.changed(outcome.changed), Grip(at(1.3, 1.5)), border())
    assert_sound(cells.changed(outcome.changed), back)
    for fid, shape in back.changed.items():
        assert shape.normalize() == cells[fid].normalize()
    assert "Several edges" in straighten(cells, Grip(at(1, 1)), border()).refusal


def test_neighbour_without_the_vertex_gets_it() -> None:
    """A T where the long edge has no vertex: moved in one cell alone, a gap would open."""
    cells = Cells.of(
        {
            1: shapely.box(*at(0, 0), *at(1, 1)),
            2: shapely.box(*at(1, 0), *at(2, 1)),
            3: shapely.box(*at(0, 1), *at(2, 2)),
        }
    )
    outcome = move(cells, Grip(at(1, 1)), at(1, 1), at(1.1, 1.2), Border())
    assert_sound(cells, outcome)
    assert sorted(outcome.changed) == [1, 2, 3]


@pytest.mark.parametrize(
    ("target", "words"),
    [((2.5, 1.5), "overlap|cross|out of its community"), ((1.0, 2.5), "overlap|cross")],
)
def test_move_across_others_is_refused_and_shown(target: tuple[float, float], words: str) -> None:
    outcome = move(board(), Grip(at(1, 1)), at(1, 1), at(*target), border())
    assert not outcome.allowed and outcome.changed
    assert any(word in outcome.refusal for word in words.split("|"))


def test_vertex_of_the_border_stays() -> None:
    outcome = move(board(), Grip(at(2, 3)), at(2, 3), at(2, 2.8), border())
    assert not outcome.allowed and "given" in outcome.refusal
    free = move(board(), Grip(at(2, 3)), at(2, 3), at(2, 2.8), Border())
    assert free.allowed, "without communities nothing is fixed"


def test_vertex_on_the_border_slides_along_it() -> None:
    cells = board()
    outcome = move(cells, Grip(at(2, 1)), at(2, 1), at(2.4, 1.3), border())
    assert_sound(cells, outcome)
    (moved,) = set(outcome.changed[2].exterior.coords) - set(cells[2].exterior.coords)
    assert moved == pytest.approx(at(2, 1.3))


def test_edit_beside_an_old_overlap_is_not_refused() -> None:
    cells = board()
    cells = cells.changed({6: cells[6].buffer(1.0, join_style="mitre")})
    outcome = bend(cells, Grip(at(0, 1), at(0, 2)), at(0, 1.4), at(0.2, 1.4), Border())
    assert outcome.allowed, outcome.refusal
    worse = bend(cells, Grip(at(0, 1), at(1, 1)), at(0.5, 1), at(0.9, 0.9), Border())
    assert "overlap" in worse.refusal


def test_split_gives_the_neighbours_the_vertices() -> None:
    cells = board()
    outcome = split(cells, np.array([at(0.3, 0.5), at(0.7, 1.5), at(1.9, 1.4), at(2.1, 1.6)]), border())
    assert_sound(cells, outcome)
    assert sorted({fid for fid, _ in outcome.added}) == [5, 6]
    assert {1, 7} <= set(outcome.changed), "those at the ends"
    assert 12 not in outcome.changed
    for fid, part in outcome.added:
        assert outcome.changed[fid].area >= part.area


def test_split_through_a_vertex_adds_none() -> None:
    cells = board()
    outcome = split(cells, np.array([at(0.9, 0.9), at(2.1, 2.1)]), Border())
    assert_sound(cells, outcome)
    assert list(outcome.changed) == [6]
    assert outcome.changed[6].area == pytest.approx(5000)


def test_split_of_a_cell_with_a_hole() -> None:
    cells = Cells.of({1: shapely.box(*at(0, 0), *at(3, 3)) - shapely.box(*at(1, 1), *at(2, 2))})
    outcome = split(cells, np.array([at(-1, 1.5), at(4, 1.6)]), Border())
    assert_sound(cells, outcome)
    assert len(outcome.added) == 1
    assert not outcome.changed[1].interiors


@pytest.mark.parametrize(
    "line",
    [
        [(0.2, 0.2), (0.8, 0.8)],
        [(0.5, -1), (0.5, 0.5)],
        [(1, -1), (1, 4)],
        [(0.5, -1), (0.5, 0.9), (0.2, 0.4), (0.9, 0.4), (5, 0.4)],
    ],
)
def test_line_that_splits_nothing_is_refused(line: list[tuple[float, float]]) -> None:
    outcome = split(board(), np.array([at(*place) for place in line]), border())
    assert outcome.refusal and not outcome.added


def test_merge_keeps_the_largest() -> None:
    cells = board()
    cells = cells.changed(move(cells, Grip(at(1, 1)), at(1, 1), at(1.2, 1.1), border()).changed)
    outcome = merge(cells, (2, 1), border())
    assert_sound(cells, outcome)
    assert list(outcome.changed) == [1] and outcome.removed == (2,)
    assert [(change.fid, change.after is None) for change in area_changes(cells, outcome)] == [
        (1, False),
        (2, True),
    ]


@pytest.mark.parametrize(
    ("fids", "words"),
    [
        ((1,), "at least two"),
        ((2, 3), "different communities"),
        ((1, 6), "share an edge"),
        ((1, 9), "share an edge"),
    ],
)
def test_merge_is_refused(fids: tuple[int, ...], words: str) -> None:
    outcome = merge(board(), fids, border())
    assert not outcome.allowed and words in outcome.refusal


def test_merge_of_what_does_not_match_is_refused() -> None:
    cells = board()
    cells = cells.changed({2: shapely.box(*at(0.9, 0), *at(2, 1))})
    assert "repair them first" in merge(cells, (1, 2), border()).refusal


places = st.tuples(st.floats(-0.2, 4.2), st.floats(-0.2, 3.2))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["move", "bend", "split"]), places, places), max_size=6))
def test_whatever_is_allowed_leaves_a_valid_coverage(steps: list[tuple[str, tuple, tuple]]) -> None:
    cells, given_border = board(), border()
    total = shapely.area(cells.geometry).sum()
    for kind, start, end in steps:
        if kind == "split":
            outcome = split(cells, np.array([at(*start), at(*end)]), given_border)
        else:
            grip = grip_at(cells, at(*start), 200.0 if kind == "move" else 10.0)
            if grip is None:
                continue
            outcome = (move if kind == "move" else bend)(cells, grip, at(*start), at(*end), given_border)
        if not outcome.allowed:
            continue
        left = cells.changed(outcome.changed)
        shapes = dict(zip(left.fids.tolist(), left.geometry, strict=True))
        communities = dict(zip(left.fids.tolist(), left.community, strict=True))
        for number, (fid, shape) in enumerate(outcome.added):
            shapes[max(left.fids) + 1 + number] = shape
            communities[max(left.fids) + 1 + number] = communities[fid]
        cells = Cells.of(shapes, communities)
        assert shapely.is_valid(cells.geometry).all()
        assert shapely.coverage_is_valid(cells.geometry)
        assert shapely.area(cells.geometry).sum() == pytest.approx(total, abs=1e-3)
