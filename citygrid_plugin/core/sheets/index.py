"""The index of sheets (图幅索引): which sheets a unit grid needs, and what stands in their margins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from ..model.progress import Progress, Silent, Span, check_cancelled
from .naming import sheet_names
from .numbering import Place, sheet_numbers
from .settings import SheetSettings, bad_settings
from .sides import SIDES

LAYER = "sheet_index"

#: Ground in m² of which a sheet must show more than this to be drawn at all.
LEAST_AREA_M2 = 0.01
#: More than this many sheets is a mistake in scale or CRS.
MOST_SHEETS = 100_000
#: Cells looked at between two looks at the cancel button.
_CHUNK = 2000


@dataclass(frozen=True)
class SheetIndex:
    """The table ``sheet_index`` (schema in ``model.schema``) and how it was made."""

    table: FeatureTable
    scale: int

    def as_dict(self) -> dict[str, Any]:
        """For the report of a script."""
        return {
            "sheets": len(self.table),
            "scale": self.scale,
            "numbers": self.table.column("sheet").tolist(),
        }


def sheet_index(
    unit_grid: FeatureTable,
    named: Sequence[FeatureTable] = (),
    settings: SheetSettings | None = None,
    progress: Progress | None = None,
) -> SheetIndex:
    """The standard sheets on which the cells of ``unit_grid`` lie, in order of reading.

    ``unit_grid`` (polygons) and the tables ``named``, whose column ``name`` sheets may be called
    after, are in one projected CRS in metres. Only sheets that show ground of a cell are made: to
    touch one along an edge is not enough. ``row`` and ``column`` count from the north-west corner
    of the index; a side without a sheet is None. Raises ``InputError`` if no cell has ground.
    """
    settings, progress = settings or SheetSettings(), progress or Silent()
    places = _places(unit_grid, settings, Span(progress, 0.0, 0.5))
    numbers = sheet_numbers(places, settings)
    frames = np.array([frame(place, settings) for place in places], dtype=object)
    names = sheet_names(frames, named, settings.naming, Span(progress, 0.5, 1.0))
    number_at = dict(zip(places, numbers, strict=True))
    west, north = min(column for column, _ in places), max(row for _, row in places)
    columns: dict[str, Any] = {
        "sheet": texts(numbers),
        "name": texts(names),
        "scale": np.full(len(places), settings.scale, dtype=np.int64),
        "row": np.array([north - row + 1 for _, row in places], dtype=np.int64),
        "column": np.array([column - west + 1 for column, _ in places], dtype=np.int64),
    }
    for side, (east, up) in SIDES.items():
        columns[side] = texts([number_at.get((column + east, row + up)) for column, row in places])
    progress.set(1.0)
    made = FeatureTable.of(LAYER, list(frames))
    return SheetIndex(FeatureTable(LAYER, made.geometry, made.fids, columns), settings.scale)


def frame(place: Place, settings: SheetSettings) -> shapely.Polygon:
    """The ground of a sheet: corners are the same product for every sheet that shares them."""
    (column, row), width, height = place, settings.width_m, settings.height_m
    return shapely.box(column * width, row * height, (column + 1) * width, (row + 1) * height)


def texts(values: Sequence[str | None]) -> NDArray[np.object_]:
    """A column of texts, None where there is none."""
    return np.array([*values, None], dtype=object)[:-1]


def require_ground(table: FeatureTable, mend: str) -> None:
    """Raise ``InputError`` unless the table has a polygon with an area."""
    if not len(table) or not np.any(shapely.area(table.geometry) > 0):
        message = tr("There are no areas to divide into sheets.")
        raise InputError([Problem("NOTHING_TO_SHOW", table.name, message, mend)])


def _places(unit_grid: FeatureTable, settings: SheetSettings, progress: Progress) -> list[Place]:
    """(column, row) of every sheet that shows ground of a cell, in order of reading."""
    require_ground(unit_grid, tr("Choose the layer with the unit grid."))
    present = ~(shapely.is_missing(unit_grid.geometry) | shapely.is_empty(unit_grid.geometry))
    cells = unit_grid.geometry[present]
    cells = np.where(shapely.is_valid(cells), cells, shapely.make_valid(cells))
    size = np.array([settings.width_m, settings.height_m])
    bounds = shapely.bounds(cells)
    first, last = np.floor(bounds[:, :2] / size), np.floor(bounds[:, 2:] / size)
    across = last.max(axis=0) - first.min(axis=0) + 1
    if not np.isfinite(across).all() or across.prod() > MOST_SHEETS:
        raise bad_settings(tr("The grid would need more than {count} sheets.", count=MOST_SHEETS))
    found: set[Place] = set()
    for start in range(0, len(cells), _CHUNK):
        check_cancelled(progress)
        progress.set(start / len(cells), tr("Dividing into sheets"))
        chunk = slice(start, start + _CHUNK)
        for cell, low, high in zip(cells[chunk], first[chunk], last[chunk], strict=True):
            found.update(_places_of(cell, low.astype(int), high.astype(int), settings, found))
    return sorted(found, key=lambda place: (-place[1], place[0]))


def _places_of(
    cell: shapely.Geometry,
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    settings: SheetSettings,
    known: set[Place],
) -> list[Place]:
    """The sheets on which a cell lies, of those from ``low`` to ``high`` that are not known yet."""
    candidates = [
        (column, row)
        for column in range(int(low[0]), int(high[0]) + 1)
        for row in range(int(low[1]), int(high[1]) + 1)
    ]
    return [
        place
        for place in candidates
        if place not in known
        and shapely.area(shapely.intersection(cell, frame(place, settings))) > LEAST_AREA_M2
    ]
