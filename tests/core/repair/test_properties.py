"""What a repair promises, on random towns with random damage."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from citygrid_plugin.core.repair import Repair, repair_grid
from citygrid_plugin.core.topology.rules import RuleId
from citygrid_plugin.core.topology.subject import Subject

from .damage import DAMAGE, Town, damage, town

#: What a person may be left with: ground too wide to give away, cells in pieces far apart, and
#: cells that cover most of each other.
_FOR_A_PERSON = {RuleId.GAP, RuleId.MULTIPART, RuleId.OVERLAP}

damages = st.lists(st.sampled_from(DAMAGE), min_size=1, max_size=4)
seeds = st.integers(0, 10_000)
often = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def touched(made: Town, sound: Town) -> set[int]:
    """Rows that a damage touches: those damaged, and all beside them before or after."""
    tree = shapely.STRtree(np.array([*made.cells], dtype=object))
    damaged = [made.cells[row] for row in made.damaged]
    damaged += [sound.cells[row] for row in made.damaged if row < len(sound.cells)]
    return set(np.unique(tree.query(np.array(damaged, dtype=object))[1]).tolist()) | made.damaged


def by_fid(repair: Repair) -> dict[int, bytes]:
    grid = repair.unit_grid
    return dict(zip(grid.fids.tolist(), shapely.to_wkb(grid.geometry).tolist(), strict=True))


def area_without(repair: Repair, cells: NDArray[np.object_]) -> float:
    """Area of ground that the cells cover and the repaired grid does not, or the reverse."""
    return float(
        shapely.symmetric_difference(
            shapely.union_all(repair.unit_grid.geometry), shapely.union_all(cells)
        ).area
    )


@often
@given(seeds, seeds, damages, st.booleans())
def test_the_coverage_is_sound_or_says_what_is_left(
    seed: int, number: int, kinds: list[object], with_community: bool
) -> None:
    made = damage(town(seed), number, kinds)
    repair = repair_grid(made.subject(with_community))
    cells = repair.unit_grid.geometry
    assert {flag.rule for flag in repair.left} <= _FOR_A_PERSON
    unmended = {fid for flag in repair.left if flag.rule is RuleId.MULTIPART for fid in flag.fids}
    assert set(repair.unit_grid.fids[~shapely.is_valid(cells)].tolist()) <= unmended
    if {flag.rule for flag in repair.left} <= {RuleId.GAP}:
        assert shapely.coverage_is_valid(cells)
    if with_community and not repair.left:
        assert shapely.coverage_is_valid(cells, gap_width=0.3)
        # What runs beside an outline by less than a millimetre is rounding.
        assert area_without(repair, np.array(town(seed).cells, dtype=object)) < 0.05


@often
@given(seeds, seeds, damages, st.booleans())
def test_cells_away_from_damage_stay_to_the_last_bit(
    seed: int, number: int, kinds: list[object], with_community: bool
) -> None:
    sound, made = town(seed), damage(town(seed), number, kinds)
    subject = made.subject(with_community)
    repair = repair_grid(subject)
    near = touched(made, sound)
    for fid, now in zip(repair.unit_grid.fids.tolist(), repair.unit_grid.geometry, strict=True):
        if fid - 1 not in near:
            assert now is subject.unit_grid.geometry[fid - 1]
            assert fid not in repair.changed


@often
@given(seeds, seeds, damages, st.booleans(), st.randoms(use_true_random=False))
def test_the_order_of_features_does_not_matter(
    seed: int, number: int, kinds: list[object], with_community: bool, random: object
) -> None:
    made = damage(town(seed), number, kinds)
    order = list(range(len(made.cells)))
    random.shuffle(order)  # type: ignore[attr-defined]
    one, other = repair_grid(made.subject(with_community)), repair_grid(made.subject(with_community, order))
    assert by_fid(one) == by_fid(other)
    assert one.changed.tolist() == other.changed.tolist()
    assert shapely.to_wkb(one.moves.geometry).tolist() == shapely.to_wkb(other.moves.geometry).tolist()
    assert [flag.identity for flag in one.left] == [flag.identity for flag in other.left]
    assert [mend.message for mend in one.done] == [mend.message for mend in other.done]


@often
@given(seeds, seeds, damages, st.booleans())
def test_a_second_repair_finds_nothing_to_do(
    seed: int, number: int, kinds: list[object], with_community: bool
) -> None:
    made = damage(town(seed), number, kinds)
    first = repair_grid(made.subject(with_community))
    subject = made.subject(with_community)
    second = repair_grid(Subject(subject.crs, first.unit_grid, subject.community))
    assert len(second.changed) == len(second.removed) == len(second.moves) == 0
    assert [flag.rule for flag in second.left] == [flag.rule for flag in first.left]


@often
@given(seeds, st.booleans())
def test_a_sound_town_is_left_alone(seed: int, with_community: bool) -> None:
    repair = repair_grid(town(seed).subject(with_community))
    assert len(repair.changed) == len(repair.left) == len(repair.done) == len(repair.moves) == 0


@often
@given(seeds, seeds)
def test_vertices_that_were_moved_come_back_or_stay_near(seed: int, number: int) -> None:
    made = damage(town(seed), number, DAMAGE[:1] * 3)
    repair = repair_grid(made.subject())
    assert not repair.left
    distance = repair.moves.columns["distance"]
    assert distance[repair.moves.columns["kind"] == "moved"].max(initial=0.0) <= 0.5
