"""Labels along the neat line: whole ones only, and repeated where a part of a cell has room."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.labelling import LabelSettings, LabelText, label_grid
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.sheets.edge_labels import label_boxes, labels_on_sheet

SHEET = shapely.box(0, 0, 250, 250)


def grid(*boxes: tuple[float, float, float, float]) -> FeatureTable:
    codes = [f"420102001001{number:03d}" for number in range(1, len(boxes) + 1)]
    return FeatureTable.of(
        "unit_grid", [shapely.box(*box) for box in boxes], code=np.array(codes, dtype=object)
    )


def placed(cells: FeatureTable, text: LabelText = LabelText.FULL) -> FeatureTable:
    return label_grid(cells, LabelSettings(text=text)).table()


def test_a_label_the_edge_would_cut_is_set_anew_on_both_sheets() -> None:
    cells = grid((200, 100, 300, 180))
    east = shapely.box(250, 0, 500, 250)
    stored = placed(cells)
    for sheet in (SHEET, east):
        shown = labels_on_sheet(sheet, 1000, cells, stored)
        assert shown.column("text").tolist() == ["420102001001001"]
        assert shapely.covers(sheet, label_boxes(shown, 1000)).all()
        assert shown.column("height_mm").tolist() == [4.0]


def test_what_lies_within_stays_to_the_bit() -> None:
    cells = grid((20, 20, 120, 120), (120, 20, 230, 120))
    stored = placed(cells)
    shown = labels_on_sheet(SHEET, 500, cells, stored)
    wanted = stored.take(np.flatnonzero(stored.column("scale") == 500))
    assert shown.geometry.tolist() == wanted.geometry.tolist()


def test_a_sliver_goes_without_and_cells_elsewhere_do_not_count() -> None:
    cells = grid((245, 100, 400, 200), (600, 600, 700, 700), (0, 249, 250, 400))
    assert not len(labels_on_sheet(SHEET, 1000, cells, placed(cells)))


def test_sequences_stay_sequences_and_no_labels_stay_none() -> None:
    cells = grid((200, 100, 300, 180))
    stored = placed(cells, LabelText.SEQUENCE)
    assert labels_on_sheet(SHEET, 2000, cells, stored).column("text").tolist() == ["001"]
    assert not len(labels_on_sheet(SHEET, 5000, cells, stored))


@pytest.mark.parametrize("scale", [500, 1000, 2000])
def test_texts_never_lie_over_one_another(scale: int) -> None:
    cells = grid(*((x, y, x + 70, y + 45) for x in range(-40, 240, 70) for y in range(-20, 240, 45)))
    shown = labels_on_sheet(SHEET, scale, cells, placed(cells))
    boxes = label_boxes(shown, scale)
    assert len(shown) == len(set(shown.column("code").tolist()))
    pairs = shapely.STRtree(boxes).query(boxes, predicate="intersects")
    assert (pairs[0] == pairs[1]).all()
    assert shapely.covers(SHEET, boxes).all()
