"""Labels along a sheet's edge: none cut off, and every cell labelled on each sheet it has room on.

Stored labels stand where they stand on every sheet and every machine. But the neat line
cuts through texts, and leaves parts of cells whose text stands on the next sheet: there
a cartographer repeats the text within the part that this sheet shows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..labelling import LabelSettings, LabelText, Typeface, label_grid, text_boxes
from ..model.features import FeatureTable
from ..model.progress import Progress, Silent

#: Parts of cells smaller than a text at the least height need no try, in mm² on paper.
_LEAST_MM2 = 30.0
#: Clear of the neat line, in ems: a line of text is higher than its figures, and QGIS moves one
#: that hangs over the edge.
_CLEAR_EMS = 0.45
_INSIDE = frozenset({"level", "along"})  # to repeat a text it is not made smaller


def labels_on_sheet(
    sheet: shapely.Polygon,
    scale: int,
    unit_grid: FeatureTable,
    stored: FeatureTable,
    obstacles: FeatureTable | None = None,
    progress: Progress | None = None,
) -> FeatureTable:
    """The labels (``unit_grid_label``) that the sheet shows, all of them whole.

    ``stored`` are the placed labels, those of other scales are left out. Of those at ``scale``
    the ones that lie within ``sheet`` stay as they are; a cell without one gets a text in its
    part on the sheet, if there is room without a leader. ``unit_grid`` needs the column
    ``code``; all are in one metric CRS. Moved by hand or not, a text that the edge would cut
    is not drawn. Without labels at this scale nothing is added.
    """
    rows = np.flatnonzero(stored.column("scale").astype(np.int64) == scale)
    stored = stored.take(rows)
    if not len(stored):
        return stored
    height = float(np.max(stored.column("height_mm").astype(float)))
    room = shapely.box(*_inside(sheet.bounds, _CLEAR_EMS * height * scale / 1000.0))
    whole = stored.take(np.flatnonzero(shapely.covers(room, label_boxes(stored, scale))))
    labelled = set(whole.column("code").tolist())
    parts = _unlabelled_parts(room, scale, unit_grid, labelled)
    if not len(parts):
        return whole
    texts = {str(text) for text in stored.column("text")}
    settings = LabelSettings(
        scales=(scale,),
        text=LabelText.SEQUENCE if max(map(len, texts)) <= 3 else LabelText.FULL,
        heights_mm={scale: height},
    )
    if height < settings.min_height_mm:
        settings = replace(settings, min_height_mm=height)
    placed = label_grid(parts, settings, obstacles, None, progress or Silent()).table()
    kept_boxes = shapely.STRtree(label_boxes(whole, scale))
    free = [
        row
        for row, box in enumerate(label_boxes(placed, scale))
        if placed.column("placement")[row] in _INSIDE
        and shapely.covers(room, box)
        and not len(kept_boxes.query(box, predicate="intersects"))
    ]
    return _joined(whole, placed.take(np.array(free, dtype=np.int64)))


def _inside(bounds: tuple[float, ...], gap: float) -> tuple[float, float, float, float]:
    west, south, east, north = bounds
    return west + gap, south + gap, east - gap, north - gap


def label_boxes(labels: FeatureTable, scale: int) -> NDArray[np.object_]:
    """The ground that each text covers, a little more rather than less."""
    if not len(labels):
        return np.empty(0, dtype=object)
    face = Typeface()
    height = labels.column("height_mm").astype(float) * scale / 1000.0
    ems = np.array([face.width(str(text)) for text in labels.column("text")])
    centre = shapely.get_coordinates(labels.geometry)
    return text_boxes(centre, labels.column("angle").astype(float), ems * height, face.digit_height * height)


def _unlabelled_parts(
    sheet: shapely.Polygon, scale: int, unit_grid: FeatureTable, labelled: set[Any]
) -> FeatureTable:
    """The largest part on the sheet of every cell without a label there, if it may have room."""
    rows, shapes = [], []
    for row in np.sort(shapely.STRtree(unit_grid.geometry).query(sheet, predicate="intersects")):
        if unit_grid.column("code")[row] in labelled:
            continue
        cell = unit_grid.geometry[row]
        parts = shapely.get_parts(
            shapely.intersection(cell if shapely.is_valid(cell) else shapely.make_valid(cell), sheet)
        )
        largest = max(parts, key=shapely.area, default=None)
        if largest is not None and shapely.area(largest) > _LEAST_MM2 * (scale / 1000.0) ** 2:
            rows.append(int(row))
            shapes.append(largest)
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    return unit_grid.take(np.array(rows, dtype=np.int64)).with_geometry(geometry)


def _joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    columns = {name: np.concatenate([first.column(name), second.column(name)]) for name in second.columns}
    geometry = np.concatenate([first.geometry, second.geometry])
    fids = np.arange(1, len(geometry) + 1, dtype=np.int64)
    return FeatureTable(first.name, geometry, fids, columns)
