"""Every cell of two grids, and what became of it."""

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from citygrid_plugin.core.history import Kind, compare_grids
from citygrid_plugin.core.model.features import FeatureTable


def grid(**cells):
    """A grid of cells by code, without its leading letter."""
    codes = np.array([*(code[1:] for code in cells), None], dtype=object)[:-1]
    return FeatureTable.of("unit_grid", list(cells.values()), code=codes)


def kinds(comparison):
    return list(comparison.old_kind), list(comparison.new_kind)


A, B, C = box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10)


def test_kept_split_merged_redrawn_added_removed():
    old = grid(
        c1=A,
        c2=B,
        c3=C,
        c4=box(0, 20, 20, 30),
        c5=box(0, 40, 10, 50),
        c6=box(10, 40, 20, 50),
        c7=box(90, 0, 99, 9),
    )
    new = grid(
        c1=A,
        c8=box(10, 0, 30, 10),
        c9=box(0, 20, 8, 30),
        c10=box(8, 20, 20, 30),
        c11=box(0, 40, 14, 50),
        c12=box(14, 40, 20, 50),
        c13=box(200, 0, 210, 10),
    )
    found = compare_grids(old, new)
    assert kinds(found) == (
        ["kept", "merged", "merged", "split", "redrawn", "redrawn", "removed"],
        ["kept", "merged", "split", "split", "redrawn", "redrawn", "added"],
    )
    change = found.change
    names = ("old_codes", "kind", "new_codes")
    rows = {old: rest for old, *rest in zip(*(change.columns[name] for name in names), strict=True)}
    assert rows["2,3"] == ["merged", "8"]
    assert rows["4"] == ["split", "10,9"]
    assert rows["5,6"] == ["redrawn", "11,12"]
    assert rows[""] == ["added", "13"]
    assert shapely.area(change.geometry).tolist() == change.columns["area_m2"].tolist()
    assert found.as_dict()["kinds"]["merged"] == {"old": 2, "new": 1}


def test_lineage_tells_how_much_went_where():
    found = compare_grids(grid(c1=box(0, 0, 20, 10)), grid(c2=box(0, 0, 5, 10), c3=box(5, 0, 20, 10)))
    lineage = {name: list(values) for name, values in found.lineage.columns.items()}
    assert lineage["new_code"] == ["3", "2"], "the largest share first"
    assert lineage["area_m2"] == [150.0, 50.0]
    assert lineage["share_old"] == [0.75, 0.25]
    assert lineage["share_new"] == [1.0, 1.0]


def test_a_ring_that_starts_elsewhere_is_the_same_cell():
    turned = Polygon([(10, 10), (0, 10), (0, 0), (10, 0)])
    assert kinds(compare_grids(grid(c1=A), grid(c1=turned))) == (["kept"], ["kept"])


@pytest.mark.parametrize(
    ("changed", "code", "kind"),
    [
        (Polygon([(0, 0), (10, 0), (10, 4), (10, 10), (0, 10)]), "c1", Kind.RENODED),
        (A, "c2", Kind.RENUMBERED),
        (Polygon([(0, 0), (10, 0), (10.001, 4), (10, 10), (0, 10)]), "c1", Kind.REDRAWN),
        (Polygon([(0, 0), (10, 0), (10, 10), (5, 4), (0, 10)]), "c1", Kind.REDRAWN),
    ],
)
def test_what_is_and_what_is_not_the_same_ground(changed, code, kind):
    assert kinds(compare_grids(grid(c1=A), grid(**{code: changed}))) == ([kind.value], [kind.value])


def test_a_tolerance_makes_ground_the_same():
    moved = Polygon([(0, 0), (10, 0), (10.001, 4), (10, 10), (0, 10)])
    found = compare_grids(grid(c1=A), grid(c1=moved), tolerance=0.01)
    assert kinds(found) == (["renoded"], ["renoded"])


def test_slivers_of_ground_do_not_tie_cells():
    found = compare_grids(grid(c1=A, c2=B), grid(c1=box(0, 0, 10.1, 10), c2=box(10.1, 0, 20, 10)))
    assert len(found.old) == 2
    assert kinds(found)[0] == ["redrawn", "redrawn"]


def test_the_order_of_cells_does_not_matter():
    rng = np.random.default_rng(5)
    x, y = np.meshgrid(np.arange(12) * 10.0, np.arange(12) * 10.0)
    cells = shapely.box(x, y, x + 10, y + 10).ravel()
    codes = np.array([f"{k:03d}" for k in range(len(cells))], dtype=object)
    old = FeatureTable.of("unit_grid", cells, code=codes)
    joined = [shapely.union(cells[5], cells[6]), *cells[7:], *cells[:5]]
    new = FeatureTable.of("unit_grid", joined, code=np.r_[["900"], codes[7:], codes[:5]])
    one = compare_grids(old, new)
    two = compare_grids(old.take(rng.permutation(len(old))), new.take(rng.permutation(len(new))))
    for first, second in ((one.change, two.change), (one.lineage, two.lineage)):
        assert {key: list(values) for key, values in first.columns.items()} == {
            key: list(values) for key, values in second.columns.items()
        }
    assert shapely.to_wkb(one.change.geometry).tolist() == shapely.to_wkb(two.change.geometry).tolist()


def test_missing_and_broken_geometry_is_borne():
    bow = Polygon([(0, 20), (10, 30), (10, 20), (0, 30)])
    found = compare_grids(grid(c1=A, c2=None, c3=bow), grid(c1=A, c3=bow))
    assert kinds(found) == (["kept", "removed", "kept"], ["kept", "kept"])


def test_empty_grids():
    found = compare_grids(FeatureTable.empty("unit_grid"), grid(c1=A))
    assert kinds(found) == ([], ["added"])
    assert len(compare_grids(FeatureTable.empty("unit_grid"), FeatureTable.empty("unit_grid")).change) == 0
