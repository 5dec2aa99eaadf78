"""Read what a re-division starts from: last time's grid, its history, and what points to its cells."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..core.model.features import FeatureTable
from ..core.model.progress import Progress
from .ogr_reader import list_layers
from .vector_source import read_table

GRID, HISTORY, MEMBERS, ZONES = "unit_grid", "unit_grid_history", "zone_member", "zone"


@dataclass(frozen=True)
class PreviousGrid:
    """The delivery of last time.

    ``crs`` is that of ``unit_grid`` and ``history`` (None: unknown). ``carried``: tables that
    go on into the next delivery. ``has_base``: the base data of then are in the file too.
    """

    crs: str | None
    unit_grid: FeatureTable
    history: FeatureTable | None
    carried: tuple[FeatureTable, ...]
    has_base: bool


def read_previous(path: Path, layer: str = GRID, progress: Progress | None = None) -> PreviousGrid:
    """Read a delivery, or any file with a layer of unit grids; raises ``InputError`` as reading does."""
    names = list_layers(path, GRID)

    def read(name: str, as_name: str) -> tuple[FeatureTable, str | None]:
        table, crs = read_table(path, name if len(names) > 1 else None, name=as_name, progress=progress)
        # A number of the row that came with a shapefile would clash with that of the GeoPackage.
        columns = {key: values for key, values in table.columns.items() if key.lower() != "fid"}
        return FeatureTable(table.name, table.geometry, table.fids, columns), crs

    grid, crs = read(layer, GRID)
    history = read(HISTORY, HISTORY)[0] if HISTORY in names else None
    carried = tuple(read(name, name)[0] for name in (ZONES, MEMBERS) if name in names)
    return PreviousGrid(crs, grid, history, carried, {"community", "road"} <= set(names))
