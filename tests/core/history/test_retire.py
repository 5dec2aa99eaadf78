"""Changed cells get codes never used before; the old ones rest in the history."""

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from citygrid_plugin.core.history import RetirementSettings, retire_and_renumber
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError

HOME = "420106001001"
SETTINGS = RetirementSettings("20260801", "20260731")


def code(number, community=HOME):
    return f"{community}{number:03d}"


def texts(values):
    return np.array([*values, None], dtype=object)[:-1]


def grid(cells, codes, **columns):
    return FeatureTable.of(
        "unit_grid", cells, code=texts(codes), **{name: texts(values) for name, values in columns.items()}
    )


def row():
    """Five cells from west to east."""
    cells = [box(100 * k, 0, 100 * k + 100, 100) for k in range(5)]
    count = len(cells)
    return grid(
        cells,
        [code(k + 1) for k in range(count)],
        start_date=["20250101"] * count,
        area_m2=[10_000.0] * count,
        component_count=[7] * count,
        patrol_class=["red", "blue", "blue", "blue", "blue"],
        warden=["李"] * count,
    )


def split(table, which, x):
    """The table with one cell cut at x, as QGIS does: both parts carry its attributes."""
    cell = table.geometry[which]
    parts = [
        shapely.intersection(cell, box(-1e4, -1e4, x, 1e4)),
        shapely.difference(cell, box(-1e4, -1e4, x, 1e4)),
    ]
    rows = [k for k in range(len(table)) if k != which]
    taken = table.take(np.array([which, which, *rows]))
    return taken.with_geometry(np.array([*parts, *table.geometry[rows]], dtype=object))


def history(done):
    return {name: list(values) for name, values in done.history.columns.items()}


def test_a_split_cell():
    before = row()
    done = retire_and_renumber(before, split(before, 1, 130.0), None, SETTINGS)
    assert (done.retired, done.issued) == ((code(2),), (code(6), code(7)))
    codes = list(done.unit_grid.columns["code"])
    assert codes == [code(k) for k in (1, 3, 4, 5, 6, 7)]
    assert done.unit_grid.geometry[4].bounds[0] == 100.0, "numbered from west to east"
    assert list(done.unit_grid.columns["start_date"]) == ["20250101"] * 4 + ["20260801"] * 2
    assert list(done.unit_grid.columns["area_m2"])[4:] == [3000.0, 7000.0]
    assert list(done.unit_grid.columns["community_code"])[4:] == [HOME, HOME]
    assert np.isnan(done.unit_grid.columns["component_count"][4:]).all(), "not counted is not guessed"
    assert list(done.unit_grid.columns["warden"]) == ["李"] * 6
    old = history(done)
    assert (old["code"], old["end_date"], old["start_date"]) == ([code(2)], ["20260731"], ["20250101"])
    assert old["replaced_by"] == [f"{code(7)},{code(6)}"], "the larger part first"
    assert done.comparison.as_dict()["kinds"]["split"] == {"old": 1, "new": 2}


def test_components_are_counted_where_given():
    before = row()
    points = FeatureTable.of(
        "component", [shapely.Point(110, 50), shapely.Point(120, 50), shapely.Point(150, 9)]
    )
    done = retire_and_renumber(before, split(before, 1, 130.0), None, SETTINGS, component=points)
    assert list(done.unit_grid.columns["component_count"]) == [7, 7, 7, 7, 2, 1]


def test_merged_cells_inherit_from_the_larger():
    before = row()
    after = before.take(np.array([0, 2, 3, 4]))
    after = after.with_geometry(np.array([box(0, 0, 200, 100), *before.geometry[2:]], dtype=object))
    after = FeatureTable(
        after.name, after.geometry, after.fids, {**after.columns, "patrol_class": texts([None] * 4)}
    )
    done = retire_and_renumber(before, after, None, SETTINGS)
    assert done.retired == (code(1), code(2))
    assert history(done)["replaced_by"] == [code(6), code(6)]
    assert done.unit_grid.columns["patrol_class"][3] in ("red", "blue")


def test_a_vertex_inserted_by_a_neighbours_split_is_no_change():
    before = grid([box(0, 0, 100, 100), box(100, 0, 200, 100)], [code(1), code(2)])
    beside = Polygon([(0, 0), (100, 0), (100, 40), (100, 100), (0, 100)])
    after = grid([beside, box(100, 0, 200, 40), box(100, 40, 200, 100)], [code(1), code(2), code(2)])
    done = retire_and_renumber(before, after, None, SETTINGS)
    assert done.retired == (code(2),)
    kept = done.unit_grid.columns["code"].tolist().index(code(1))
    assert len(done.unit_grid.geometry[kept].exterior.coords) == 6
    assert done.comparison.as_dict()["kinds"]["renoded"]["old"] == 1


def test_a_tolerance_bears_small_moves():
    before = grid([box(0, 0, 100, 100)], [code(1)])
    after = grid([box(0, 0, 100.05, 100)], [code(1)])
    assert retire_and_renumber(before, after, None, SETTINGS).retired == (code(1),)
    kind = RetirementSettings("20260801", "20260731", tolerance=0.1)
    assert retire_and_renumber(before, after, None, kind).retired == ()


def test_codes_of_the_history_are_never_used_again():
    before = row()
    past = FeatureTable.of(
        "unit_grid_history", [box(0, 0, 9, 9)], code=texts([code(41)]), replaced_by=texts([code(1)])
    )
    done = retire_and_renumber(before, split(before, 1, 130.0), past, SETTINGS)
    assert done.issued == (code(42), code(43))
    assert history(done)["code"] == [code(41), code(2)]
    assert history(done)["replaced_by"][0] == code(1)


def test_a_code_given_by_hand_stays_if_it_may():
    before = row()
    after = split(before, 1, 130.0)
    after.columns["code"][:2] = [code(9), code(3)]
    done = retire_and_renumber(before, after, None, SETTINGS)
    assert done.issued == (code(9), code(10)), "003 is another cell's"
    assert done.retired == (code(2),)
    after.columns["code"][:2] = [code(9), code(9)]
    done = retire_and_renumber(before, after, None, SETTINGS)
    assert done.issued == (code(9), code(10)), "once"
    after.columns["code"][:2] = ["9", code(9, "420106009009")]
    done = retire_and_renumber(before, after, None, SETTINGS)
    assert done.issued == (code(6), code(7)), "malformed, and of another community"


def test_a_cell_that_moves_to_another_community_takes_its_number_there():
    other = "420106001002"
    before = row()
    community = FeatureTable.of(
        "community", [box(0, 0, 400, 100), box(400, 0, 600, 100)], code=texts([HOME, other])
    )
    done = retire_and_renumber(before, split(before, 4, 450.0), None, SETTINGS, community=community)
    assert done.issued == (code(1, other), code(2, other))


def test_the_last_number_of_a_community():
    before = grid([box(0, 0, 100, 100), box(100, 0, 200, 100)], [code(1), code(998)])
    after = grid([box(0, 0, 100, 100), box(100, 0, 150, 100), box(150, 0, 200, 100)], [code(1), None, None])
    with pytest.raises(InputError, match=HOME):
        retire_and_renumber(before, after, None, SETTINGS)
    done = retire_and_renumber(before, after.take(np.array([0, 1])), None, SETTINGS)
    assert done.issued == (code(999),)


@pytest.mark.parametrize("date", ["2026-08-01", "20260231", "", "２０２６０８０１"])
def test_dates_that_are_none(date):
    with pytest.raises(InputError, match="YYYYMMDD"):
        retire_and_renumber(row(), row(), None, RetirementSettings(date, "20260731"))


def test_nothing_ends_before_it_began():
    before = row()
    with pytest.raises(InputError, match=code(2)):
        retire_and_renumber(before, split(before, 1, 130.0), None, RetirementSettings("20260801", "20240101"))


def test_codes_twice_in_the_grid_before_are_refused():
    before = grid([box(0, 0, 1, 1), box(1, 0, 2, 1)], [code(1), code(1)])
    with pytest.raises(InputError, match="twice"):
        retire_and_renumber(before, before, None, SETTINGS)


def test_a_cell_nobody_can_place():
    before = grid([box(0, 0, 1, 1)], [code(1)])
    after = grid([box(0, 0, 1, 1), box(50, 0, 60, 9)], [code(1), None])
    with pytest.raises(InputError, match="community_code"):
        retire_and_renumber(before, after, None, SETTINGS)


def test_a_cell_without_geometry():
    before = row()
    with pytest.raises(InputError, match="no geometry"):
        retire_and_renumber(before, grid([None], [code(1)]), None, SETTINGS)


def test_nothing_changed_nothing_happens():
    done = retire_and_renumber(row(), row(), None, SETTINGS)
    assert (done.retired, done.issued, len(done.history)) == ((), (), 0)
    assert shapely.to_wkb(done.unit_grid.geometry).tolist() == shapely.to_wkb(row().geometry).tolist()


def test_the_order_of_the_cells_does_not_matter():
    before = row()
    after = split(split(before, 1, 130.0), 4, 350.0)
    rng = np.random.default_rng(2)
    one = retire_and_renumber(before, after, None, SETTINGS)
    two = retire_and_renumber(
        before.take(rng.permutation(len(before))), after.take(rng.permutation(len(after))), None, SETTINGS
    )
    assert history(one) == history(two)
    assert shapely.to_wkb(one.unit_grid.geometry).tolist() == shapely.to_wkb(two.unit_grid.geometry).tolist()
    assert one.unit_grid.columns["code"].tolist() == two.unit_grid.columns["code"].tolist()
