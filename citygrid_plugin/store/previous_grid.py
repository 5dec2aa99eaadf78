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
    grid, crs = read_table(path, layer if len(names) > 1 else None, name=GRID, progress=progress)
    history = read_table(path, HISTORY, name=HISTORY, progress=progress)[0] if HISTORY in names else None
    carried = tuple(
        read_table(path, name, name=name, progress=progress)[0] for name in (ZONES, MEMBERS) if name in names
    )
    return PreviousGrid(crs, grid, history, carried, {"community", "road"} <= set(names))
