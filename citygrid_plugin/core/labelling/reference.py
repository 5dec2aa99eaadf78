"""Grid, buildings and earlier labels in one metric CRS, the ends of leaders among them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from ..crs import to_working_crs
from ..model.features import FeatureTable
from ..model.problems import Problem
from ..model.progress import Progress
from .result import LAYER

_LEADERS = "unit_grid_label.leader"


def to_label_crs(
    tables: Mapping[str, FeatureTable],
    crs_of: Mapping[str, str | None],
    progress: Progress,
    sources: Mapping[str, str] | None = None,
) -> tuple[dict[str, FeatureTable], str, list[Problem]]:
    """``core.crs.to_working_crs`` for what ``label_grid`` takes: the CRS is that of the first table.

    Leaders of earlier labels end at coordinates that are fields; these are projected as well.
    """
    label = tables.get(LAYER)
    if label is None or not {"leader_x", "leader_y"} <= set(label.columns):
        return to_working_crs(tables, crs_of, progress, sources=sources)
    xy = np.array([label.columns["leader_x"], label.columns["leader_y"]], dtype=np.float64).T
    rows = np.flatnonzero(np.isfinite(xy).all(axis=1))
    leaders = {_LEADERS: FeatureTable.of(_LEADERS, shapely.points(xy[rows]))}
    of = {**crs_of, _LEADERS: crs_of[LAYER]}
    moved, crs, problems = to_working_crs({**tables, **leaders}, of, progress, sources=sources)
    xy[rows] = shapely.get_coordinates(moved.pop(_LEADERS).geometry)
    moved[LAYER] = FeatureTable(
        LAYER,
        moved[LAYER].geometry,
        label.fids,
        {**moved[LAYER].columns, "leader_x": xy[:, 0], "leader_y": xy[:, 1]},
    )
    return moved, crs, problems
