"""Administrative boundaries: every border once, as the highest unit that ends there."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.delivery.boundaries import administrative_boundaries
from citygrid_plugin.core.model.features import FeatureTable


def grid(communities: list[list[str]], seed: int | None = None) -> FeatureTable:
    """Unit squares, row by row from the south, each with its community."""
    cells = [(shapely.box(x, y, x + 1, y + 1), c) for y, r in enumerate(communities) for x, c in enumerate(r)]
    if seed is not None:
        np.random.default_rng(seed).shuffle(cells)
    return FeatureTable.of(
        "unit_grid", [cell for cell, _ in cells], community_code=[code for _, code in cells]
    )


A, B = "110101001001", "110101001002"  # one street office
C = "110101002001"  # another street office
D = "110102001001"  # another county


def lines_of(table: FeatureTable, level: str) -> shapely.Geometry:
    return shapely.union_all(table.geometry[table.columns["level"] == level])


def test_every_border_has_the_level_of_the_highest_unit_that_ends_there() -> None:
    table = administrative_boundaries(grid([[A, A, B], [C, C, D]]))
    assert lines_of(table, "community").equals(shapely.LineString([(2, 0), (2, 1)]))
    assert lines_of(table, "street_office").equals(shapely.LineString([(0, 1), (2, 1)]))
    assert lines_of(table, "county").equals(shapely.LineString([(2, 2), (2, 1), (3, 1)]))
    assert lines_of(table, "outer").equals(shapely.box(0, 0, 3, 2).boundary)


def test_no_stretch_is_drawn_twice() -> None:
    table = administrative_boundaries(grid([[A, B, C], [B, C, D], [A, A, A]]))
    assert shapely.length(table.geometry).sum() == pytest.approx(
        shapely.length(shapely.union_all(table.geometry))
    )


def test_higher_levels_come_last_so_that_they_are_drawn_on_top() -> None:
    levels = list(dict.fromkeys(administrative_boundaries(grid([[A, B], [C, D]])).columns["level"]))
    assert levels == ["community", "street_office", "county", "outer"]


def test_codes_name_both_sides() -> None:
    table = administrative_boundaries(grid([[B, A]]))
    by_level = dict(zip(table.columns["level"], table.columns["codes"], strict=True))
    assert by_level["community"] == f"{A},{B}"
    assert set(table.columns["codes"][table.columns["level"] == "outer"]) == {A, B}


def test_cells_in_any_order_give_the_same_lines() -> None:
    rows = [[A, A, B, C], [A, B, B, C], [D, D, B, C]]
    first = administrative_boundaries(grid(rows))
    for seed in range(5):
        other = administrative_boundaries(grid(rows, seed))
        assert shapely.to_wkb(other.geometry).tolist() == shapely.to_wkb(first.geometry).tolist()
        assert other.columns["codes"].tolist() == first.columns["codes"].tolist()


def test_hole_is_an_outer_border() -> None:
    ring = grid([[A, A, A], [A, A, A], [A, A, A]])
    without_middle = ring.take(np.array([0, 1, 2, 3, 5, 6, 7, 8]))
    assert lines_of(administrative_boundaries(without_middle), "outer").length == pytest.approx(12 + 4)


def test_no_cells_no_borders() -> None:
    assert len(administrative_boundaries(grid([]))) == 0
