"""Two grids from anywhere in one CRS, without moving a vertex where that can be helped."""

from __future__ import annotations

from ..crs import to_working_crs
from ..model.features import FeatureTable
from ..model.progress import Progress


def beside(
    old: FeatureTable, old_crs: str | None, new: FeatureTable, new_crs: str | None, progress: Progress
) -> tuple[FeatureTable, FeatureTable, str]:
    """Both grids in the metric CRS of the new one (else of the old one, else one that suits).

    Raises ``InputError`` as ``crs.to_working_crs`` does: no CRS, or one that the coordinates
    contradict.
    """
    tables, crs, _ = to_working_crs(
        {"unit_grid": new, "unit_grid_history": old},
        {"unit_grid": new_crs, "unit_grid_history": old_crs},
        progress,
    )
    return tables["unit_grid_history"], tables["unit_grid"], crs
