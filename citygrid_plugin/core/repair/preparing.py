"""What a repair works on: flat polygons, the order and the target area of cells."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..coding.unit_grid_code import community_code_text
from ..model.features import FeatureTable
from ..topology.solid import solid
from ..topology.subject import Subject
from .border import Border


def working_geometry(given: NDArray[np.object_]) -> NDArray[np.object_]:
    """Flat polygons of (n,) geometries; None where there is nothing to work with."""
    cells = given.copy()
    high = shapely.has_z(cells)
    cells[high] = shapely.force_2d(cells[high])
    polygons = np.isin(shapely.get_type_id(cells), (3, 6)) & ~shapely.is_empty(cells)
    cells[~(polygons & np.isfinite(shapely.area(cells)))] = None
    return cells


def usable(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    """Valid (multi)polygons of the ground that geometries enclose; None where there is none."""
    return solid(shapely.force_2d(cells))[0]


def rank_of(codes: NDArray[np.object_], fids: NDArray[np.int64]) -> NDArray[np.intp]:
    """(n,) place of each row by code, then feature id; rows without a code come last."""
    order = sorted(range(len(codes)), key=lambda row: (not codes[row], codes[row], int(fids[row])))
    return _places(order)


def seniority_of(grid: FeatureTable) -> NDArray[np.intp]:
    """(n,) rank by start date, then feature id: of cells with one code the oldest keeps it."""
    dates = [str(date) if date else "99999999" for date in grid.column("start_date").tolist()]
    return _places(sorted(range(len(dates)), key=lambda row: (dates[row], int(grid.fids[row]))))


def targets_of(subject: Subject, homes: NDArray[np.intp], border: Border | None) -> NDArray[np.float64]:
    """(n,) target area of each cell in m²: its community's own, or that of all."""
    target = np.full(len(homes), float(subject.target_area))
    community = subject.community
    if border is None or community is None:
        return target
    codes = [community_code_text(code) for code in community.column("code").tolist()]
    own = dict(zip(codes, community.column("target_area").tolist(), strict=True))
    for index, code in enumerate(border.codes):
        wanted = own.get(code)
        if isinstance(wanted, (int, float)) and wanted > 0:
            target[homes == index] = float(wanted)
    return target


def objects(items: list[Any]) -> NDArray[np.object_]:
    """A list as an array of objects, whatever they are."""
    return np.array([*items, None], dtype=object)[:-1]


def _places(order: list[int]) -> NDArray[np.intp]:
    """(n,) place of each row in an order of all rows."""
    rank = np.empty(len(order), dtype=np.intp)
    rank[order] = np.arange(len(order))
    return rank
