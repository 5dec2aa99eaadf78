"""Labels moved by a person: leaders come and go, and no text is upside down."""

from __future__ import annotations

import pytest
import shapely

from citygrid_plugin.core.labelling.standing import StandingLabel, moved_to, pointed_at

CELL = shapely.box(0, 0, 100, 100)
LABEL = StandingLabel((50.0, 50.0), 0.0, 33.0, 3.0)


def test_within_the_cell_there_is_no_leader() -> None:
    moved = moved_to(LABEL, (60, 70), 0, CELL)
    assert (moved.centre, moved.placement, moved.leader) == ((60, 70), "level", None)
    assert moved.leader_line() is None
    assert moved_to(LABEL, (16.5, 50), 0, CELL).leader is None, "flush with the edge"


@pytest.mark.parametrize("centre", [(14, 50), (150, 50), (50, 200)])
def test_over_the_edge_a_leader_runs_into_the_cell(centre: tuple[float, float]) -> None:
    moved = moved_to(LABEL, centre, 0, CELL)
    if moved.leader is None:
        assert moved.covers((50, 50))
        return
    assert moved.placement == "leader"
    assert shapely.covers(CELL, shapely.Point(moved.leader))
    start, end = moved.leader_line() or ((0, 0), (0, 0))
    assert end == moved.leader
    assert shapely.distance(moved.box(), shapely.Point(start)) == pytest.approx(0.75, abs=0.4)
    back = moved_to(moved, (50, 50), 0, CELL)
    assert (back.leader, back.placement) == (None, "level")


def test_leader_end_chosen_by_hand_is_kept_while_it_is_in_the_cell() -> None:
    moved = pointed_at(moved_to(LABEL, (150, 50), 0, CELL), (90.0, 10.0))
    assert moved_to(moved, (160, 60), 0, CELL).leader == (90.0, 10.0)
    assert moved_to(pointed_at(moved, (400.0, 0.0)), (160, 60), 0, CELL).leader == pytest.approx(
        (50, 50), abs=1
    )


@pytest.mark.parametrize(("angle", "turned"), [(91, -89), (-90, 90), (90, 90), (180, 0), (-135, 45)])
def test_text_is_never_upside_down(angle: float, turned: float) -> None:
    moved = moved_to(LABEL, LABEL.centre, angle, CELL)
    assert moved.angle == pytest.approx(turned)
    assert moved.placement == ("along" if turned else "level")


@pytest.mark.parametrize("angle", [0, 30, 90, -60])
def test_foot_is_the_first_corner(angle: float) -> None:
    moved = moved_to(LABEL, (3.0, 4.0), angle, None)
    assert moved.foot() == pytest.approx(moved.corners()[0])


def test_without_a_cell_a_leader_stays_and_reduced_stays_reduced() -> None:
    leader = pointed_at(LABEL, (5.0, 5.0))
    assert moved_to(leader, (150, 50), 0, None).leader == (5.0, 5.0)
    reduced = StandingLabel((50.0, 50.0), 0.0, 20.0, 2.0, "reduced")
    assert moved_to(reduced, (60, 60), 10, CELL).placement == "reduced"
