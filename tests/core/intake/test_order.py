from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from citygrid_plugin.core.intake import canonical_order
from citygrid_plugin.core.model.features import FeatureTable

# Few places and few kinds, so that equal boxes, equal shapes and equal rows all happen.
SHAPES = (
    shapely.box(0, 0, 1, 1),
    shapely.Polygon([(1, 1), (1, 0), (0, 0), (0, 1)]),  # the same square begun elsewhere
    shapely.Polygon([(0, 0), (1, 0), (1, 1)]),  # another shape in the same box
    shapely.box(-1, 0, 1, 1),
    shapely.box(0, -1, 1, 1),
    None,
)
ROWS = st.lists(
    st.tuples(st.integers(0, len(SHAPES) - 1), st.sampled_from(["a", "b", None])), min_size=0, max_size=12
)


def table(rows: list[tuple[int, str | None]], fids: list[int]) -> FeatureTable:
    geometry = np.empty(len(rows), dtype=object)
    geometry[:] = [SHAPES[shape] for shape, _ in rows]
    kinds = np.array([*(kind for _, kind in rows), None], dtype=object)[:-1]
    return FeatureTable("building", geometry, np.array(fids, dtype=np.int64), {"kind": kinds})


def content(table: FeatureTable) -> list[tuple[str, str]]:
    shapes = ["" if g is None else shapely.normalize(g).wkt for g in table.geometry]
    return list(zip(shapes, [str(kind) for kind in table.columns["kind"]], strict=True))


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_the_file_does_not_matter(rows: list[tuple[int, str | None]], random: object) -> None:
    fids = list(range(1, len(rows) + 1))
    first = table(rows, fids)
    shuffled = list(zip(rows, fids, strict=True))
    random.shuffle(shuffled)
    second = table([row for row, _ in shuffled], [fid for _, fid in shuffled])
    ordered = canonical_order(first)
    assert content(ordered) == content(canonical_order(second))
    by_fid = dict(zip(fids, content(first), strict=True))
    assert [by_fid[fid] for fid in ordered.fids.tolist()] == content(ordered), "ids stay with their features"
    assert sorted(ordered.fids.tolist()) == fids


def test_west_comes_first() -> None:
    ordered = canonical_order(FeatureTable.of("plaza", [shapely.box(x, 0, x + 1, 1) for x in (5, 1, 3)]))
    assert ordered.fids.tolist() == [2, 3, 1]
