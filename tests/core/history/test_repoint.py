"""What pointed to a retired cell points to those in its place."""

import numpy as np
import shapely
from shapely import Point, box

from citygrid_plugin.core.history import (
    RetirementSettings,
    repoint,
    repointed_table,
    retire_and_renumber,
)
from citygrid_plugin.core.model.features import FeatureTable

HOME = "420106001001"
ONE, TWO, THREE, FOUR, FIVE = (f"{HOME}{k:03d}" for k in range(1, 6))


def texts(values):
    return np.array([*values, None], dtype=object)[:-1]


def grid(cells, codes):
    return FeatureTable.of("unit_grid", cells, code=texts(codes))


BEFORE = grid([box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10)], [ONE, TWO, THREE])
#: The first cell is split, the second and a strip of it join the third.
DONE = retire_and_renumber(
    BEFORE,
    grid([box(0, 0, 4, 10), box(4, 0, 30, 10)], [ONE, ONE]),
    None,
    RetirementSettings("20270101", "20270101"),
)


def members(*rows):
    return FeatureTable.of(
        "zone_member",
        [None] * len(rows),
        grid_code=texts([a for a, _ in rows]),
        zone_code=texts([b for _, b in rows]),
    )


def rows(table):
    return list(zip(table.columns["grid_code"], table.columns["zone_code"], strict=True))


def test_components_get_the_code_of_the_cell_they_lie_in():
    points = [Point(2, 5), Point(6, 5), Point(25, 5), Point(99, 99), Point(2, 6)]
    table = FeatureTable.of("component", points, grid_code=texts([ONE, ONE, THREE, TWO, "x"]))
    fresh, changes = repoint(table, "grid_code", DONE.retired, DONE.unit_grid)
    west, east = DONE.issued
    assert fresh.columns["grid_code"].tolist() == [west, east, east, None, "x"]
    assert [(change.fid, change.old_code, change.new_code) for change in changes] == [
        (1, ONE, west),
        (2, ONE, east),
        (3, THREE, east),
        (4, TWO, ""),
    ]
    assert repointed_table(changes).columns["layer"].tolist() == ["component"] * 4


def test_members_of_zones_follow_the_ground():
    west, east = DONE.issued
    fresh, changes = repoint(
        members((ONE, "A"), (TWO, "B"), (THREE, "B")),
        "grid_code",
        DONE.retired,
        DONE.unit_grid,
        DONE.comparison,
    )
    assert rows(fresh) == [(west, "A"), (east, "B")], (
        "the merged cell goes where most of its ground was, once"
    )
    assert {change.old_code for change in changes} == {ONE, TWO, THREE}


def test_members_that_need_no_change_stay():
    table = members(("420106009009001", "A"), (ONE, "A"))
    fresh, changes = repoint(table, "grid_code", DONE.retired, DONE.unit_grid, DONE.comparison)
    assert rows(fresh)[0] == ("420106009009001", "A")
    assert len(fresh) == 3
    assert all(change.old_code == ONE for change in changes)


def test_nothing_retired():
    table = members((ONE, "A"))
    fresh, changes = repoint(table, "grid_code", (), DONE.unit_grid, DONE.comparison)
    assert rows(fresh) == [(ONE, "A")]
    assert changes == []
    assert shapely.is_missing(fresh.geometry).all()
