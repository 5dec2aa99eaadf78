"""Standard sheets: which, where, what they are called and numbered."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.sheets import Naming, Numbering, SheetSettings, sheet_index
from citygrid_plugin.core.sheets.numbering import letters
from citygrid_plugin.core.sheets.sides import SIDES

X, Y = 536_000.0, 3_376_000.0


def cells(*boxes: tuple[float, float, float, float]) -> FeatureTable:
    """Cells as (west, south, width, height) from a corner that 1:2000 sheets have."""
    shapes = [shapely.box(X + x, Y + y, X + x + w, Y + y + h) for x, y, w, h in boxes]
    return FeatureTable.of("unit_grid", shapes)


def named(name: str, *rows: tuple[str | None, tuple[float, float, float, float]]) -> FeatureTable:
    table = cells(*(box for _, box in rows))
    return FeatureTable(
        name, table.geometry, table.fids, {"name": np.array([text for text, _ in rows], dtype=object)}
    )


def numbers(grid: FeatureTable, **wishes: Any) -> list[str]:
    return sheet_index(grid, (), SheetSettings(**wishes)).table.columns["sheet"].tolist()


@pytest.mark.parametrize(
    ("scale", "expected"),
    [(500, "3376.00-536.00"), (1000, "3376.0-536.0"), (2000, "3376.0-536.0"), (5000, "3375.0-535.0")],
)
def test_a_number_is_the_south_west_corner_in_km_northing_first(scale: int, expected: str) -> None:
    assert numbers(cells((10, 10, 50, 50)), scale=scale) == [expected]


def test_at_500_the_corner_is_given_to_10_m() -> None:
    assert numbers(cells((260, 510, 50, 50)), scale=500) == ["3376.50-536.25"]


def test_rectangular_sheets_are_wider_than_high() -> None:
    # 50 cm x 40 cm at 1:500: 250 m x 200 m
    (number,) = numbers(cells((260, 210, 50, 50)), scale=500, height_mm=400.0)
    assert number == "3376.20-536.25"


def test_quarters_carry_the_number_of_their_sheet_and_read_like_a_page() -> None:
    index = sheet_index(cells((0, 0, 500, 500)), (), SheetSettings(parts=2)).table
    assert index.columns["sheet"].tolist() == [f"3376.0-536.0-{part}" for part in ("I", "II", "III", "IV")]
    assert shapely.bounds(index.geometry[0]).tolist() == [X, Y + 250, X + 250, Y + 500]


def test_running_numbers_and_letters_with_figures() -> None:
    grid = cells((0, 0, 400, 900), (600, 0, 300, 300))
    assert numbers(grid, numbering=Numbering.RUNNING) == ["1", "2", "3"]
    assert numbers(grid, numbering=Numbering.RUNNING, prefix="江岸") == ["江岸-1", "江岸-2", "江岸-3"]
    assert numbers(grid, numbering=Numbering.ROW_COLUMN) == ["A-1", "B-1", "B-2"]


def test_letters_go_on_after_z() -> None:
    assert [letters(index) for index in (0, 25, 26, 27, 51, 52)] == ["A", "Z", "AA", "AB", "AZ", "BA"]


def test_only_sheets_with_ground_are_made_and_touching_is_not_enough() -> None:
    grid = cells((0, 0, 500, 500), (1000, 500, 10, 10))
    assert numbers(grid) == ["3376.5-537.0", "3376.0-536.0"]


def test_neighbours_are_named_on_the_eight_sides_if_they_are_there() -> None:
    index = sheet_index(cells((0, 0, 1500, 1500))).table
    middle = index.columns["sheet"].tolist().index("3376.5-536.5")
    assert {side: index.columns[side][middle] for side in SIDES} == {
        "north": "3377.0-536.5",
        "north_east": "3377.0-537.0",
        "east": "3376.5-537.0",
        "south_east": "3376.0-537.0",
        "south": "3376.0-536.5",
        "south_west": "3376.0-536.0",
        "west": "3376.5-536.0",
        "north_west": "3377.0-536.0",
    }
    assert (index.columns["row"][middle], index.columns["column"][middle]) == (2, 2)
    assert [index.columns[side][0] for side in ("north", "west", "north_west")] == [None] * 3


def test_a_sheet_is_called_after_the_community_that_covers_most_of_it() -> None:
    community = named("community", ("甲社区", (0, 0, 300, 500)), ("乙社区", (300, 0, 700, 500)))
    index = sheet_index(cells((0, 0, 900, 400)), [community]).table
    assert index.columns["name"].tolist() == ["甲社区", "乙社区"]


def test_sheets_of_one_name_are_told_apart() -> None:
    community = named("community", ("甲社区", (0, 0, 1000, 500)))
    index = sheet_index(cells((0, 0, 900, 400)), [community]).table
    assert index.columns["name"].tolist() == ["甲社区（1）", "甲社区（2）"]


def test_after_the_largest_place_or_else_the_community_or_nothing() -> None:
    community = named("community", ("甲社区", (0, 0, 1000, 500)))
    places = named("green", ("解放公园", (10, 10, 100, 100)), (None, (0, 200, 300, 200)), (" ", (0, 0, 9, 9)))
    grid = cells((0, 0, 900, 400))
    by_place = sheet_index(grid, [community, places], SheetSettings(naming=Naming.PLACE)).table
    assert by_place.columns["name"].tolist() == ["解放公园", "甲社区"]
    without = sheet_index(grid, [community], SheetSettings(naming=Naming.NONE)).table
    assert without.columns["name"].tolist() == [None, None]


def test_the_table_is_as_the_data_model_has_it() -> None:
    index = sheet_index(cells((0, 0, 900, 400))).table
    assert list(index.columns) == [field.name for field in LAYER_SCHEMAS["sheet_index"].fields]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 3000)] * 2, *[st.integers(1, 900)] * 2), min_size=1, max_size=8))
def test_sheets_cover_every_cell_do_not_overlap_and_ignore_the_order(
    boxes: list[tuple[int, int, int, int]],
) -> None:
    grid, backwards = cells(*boxes), cells(*reversed(boxes))
    index = sheet_index(grid).table
    paper = shapely.union_all(index.geometry)
    assert shapely.area(shapely.difference(shapely.union_all(grid.geometry), paper)) < 0.02
    assert shapely.area(paper) == pytest.approx(250_000 * len(index))
    again = sheet_index(backwards).table
    assert shapely.to_wkb(again.geometry).tolist() == shapely.to_wkb(index.geometry).tolist()
    for name, values in index.columns.items():
        assert again.columns[name].tolist() == values.tolist()
    assert len(set(index.columns["sheet"].tolist())) == len(index)


def test_nothing_to_show_and_far_too_much_are_refused() -> None:
    with pytest.raises(InputError, match="no areas"):
        sheet_index(FeatureTable.empty("unit_grid"))
    with pytest.raises(InputError, match="more than"):
        sheet_index(cells((0, 0, 10, 10), (900_000, 900_000, 10, 10)), (), SheetSettings(scale=500))
    with pytest.raises(InputError):
        SheetSettings(scale=0)
    with pytest.raises(InputError):
        SheetSettings(parts=3)


def test_it_can_be_cancelled() -> None:
    class Stop:
        def set(self, fraction: float, text: str = "") -> None: ...

        def log(self, text: str) -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        sheet_index(cells((0, 0, 10, 10)), progress=Stop())
