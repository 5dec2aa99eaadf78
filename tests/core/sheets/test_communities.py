"""One sheet for each community."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.sheets import SheetSettings, community_sheets

CODES = ("420102001003", "420102001001", "420102001002")


def communities(names: tuple[str | None, ...] = ("丙社区", "甲社区", "乙社区")) -> FeatureTable:
    """One of 400 m square, one of 900 m beside it in the east, one of 300 m in the north."""
    shapes = [
        shapely.box(1003, 1003, 1403, 1403),
        shapely.box(1403, 1003, 2303, 1903),
        shapely.box(1003, 1403, 1303, 1703),
    ]
    return FeatureTable.of(
        "community", shapes, code=np.array(CODES, dtype=object), name=np.array(names, dtype=object)
    )


def test_each_gets_the_largest_scale_at_which_it_fits_whole() -> None:
    index = community_sheets(communities(), SheetSettings(scale=500)).table
    assert index.columns["sheet"].tolist() == sorted(CODES)
    assert index.columns["name"].tolist() == ["甲社区", "乙社区", "丙社区"]
    # 900 m need 2000 on 500 mm, 300 and 400 m need 1000
    assert index.columns["scale"].tolist() == [2000, 1000, 1000]
    table = communities()
    order = np.argsort(table.columns["code"])
    for sheet, shape, scale in zip(
        index.geometry, table.geometry[order], index.columns["scale"], strict=True
    ):
        assert shapely.contains_properly(sheet, shape)
        west, south, east, north = shapely.bounds(sheet)
        assert (east - west, north - south) == (0.5 * scale, 0.5 * scale)
        assert west % 10 == south % 10 == 0


def test_the_scale_chosen_is_the_largest_taken() -> None:
    assert set(community_sheets(communities(), SheetSettings(scale=2000)).table.columns["scale"]) == {2000}
    quarters = community_sheets(communities(), SheetSettings(scale=500, parts=2)).table
    assert quarters.columns["scale"].tolist() == [5000, 2000, 2000]


def test_neighbours_stand_on_their_side() -> None:
    index = community_sheets(communities()).table
    row = index.columns["sheet"].tolist().index(CODES[0])
    assert index.columns["north"][row] == "乙社区"
    assert index.columns["east"][row] == "甲社区"  # 69° from north
    assert index.columns["south"][row] is None
    assert list(index.columns) == [field.name for field in LAYER_SCHEMAS["sheet_index"].fields]


def test_parts_of_one_code_share_a_sheet_and_order_is_nothing() -> None:
    table = communities()
    codes = np.array([CODES[0], CODES[0], CODES[2]], dtype=object)
    twice = FeatureTable("community", table.geometry, table.fids, {**table.columns, "code": codes})
    index = community_sheets(twice).table
    assert index.columns["sheet"].tolist() == sorted({CODES[0], CODES[2]})
    backwards = community_sheets(twice.take(np.array([2, 1, 0]))).table
    assert backwards.geometry.tolist() == index.geometry.tolist()


def test_a_community_beyond_the_scales_gets_a_smaller_one() -> None:
    huge = FeatureTable.of(
        "community", [shapely.box(0, 0, 40_000, 40_000)], code=np.array(["1"], dtype=object)
    )
    (scale,) = community_sheets(huge).table.columns["scale"]
    assert scale == 100_000


def test_a_community_without_code_is_refused_by_its_number() -> None:
    table = communities()
    columns = {**table.columns, "code": np.array([CODES[0], None, CODES[2]], dtype=object)}
    with pytest.raises(InputError) as caught:
        community_sheets(FeatureTable("community", table.geometry, table.fids, columns))
    assert caught.value.problems[0].fids == (2,)
