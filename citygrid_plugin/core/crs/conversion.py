"""Converting a layer between the offset datums on request, with the checks a request needs."""

from __future__ import annotations

import numpy as np
import shapely

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem, Severity
from ..model.progress import Progress, Silent
from .offset_datums import Datum, convert_table, outside_china
from .projecting import degrees_of, parse_crs, project_table
from .recognise import coordinate_problem


def convert_datum(
    table: FeatureTable, crs: str | None, source: Datum, target: Datum, progress: Progress | None = None
) -> tuple[FeatureTable, list[Problem]]:
    """A layer in ``source`` moved to ``target`` within its own CRS, and what to know about it.

    Raises ``InputError`` if the CRS is missing or contradicted by the coordinates (the shift
    depends on the place), or if source and target are the same. Features outside the box in
    which GCJ-02 exists are not moved and named in a warning. How far the layer moved is logged.
    """
    progress = progress or Silent()
    if source is target:
        raise InputError(
            [
                Problem(
                    "DATUM_SAME",
                    table.name,
                    tr("It is to be moved from {datum} to {datum}, which is nowhere.", datum=source.value),
                    tr("Choose another datum."),
                )
            ]
        )
    problem = coordinate_problem(table, crs)
    if problem is not None:
        raise InputError([problem])
    if crs is None or parse_crs(crs) is None:  # only a table without coordinates comes here
        return table, []
    moved = convert_table(table, crs, source, target, progress)
    away = shapely.distance(shapely.centroid(table.geometry), shapely.centroid(moved.geometry))
    parsed = parse_crs(crs)
    if parsed is not None and parsed.is_projected and np.isfinite(away).any():
        progress.log(
            tr("{layer}: moved by {metres:.0f} m on average", layer=table.name, metres=np.nanmean(away))
        )
    outside = outside_china(project_table(table, crs, degrees_of(crs)).geometry)
    if not outside.any() or {source, target} == {Datum.GCJ02, Datum.BD09}:
        return moved, []
    warning = Problem(
        "DATUM_OUTSIDE_CHINA",
        table.name,
        tr("{count} features lie outside China, where GCJ-02 moves nothing.", count=int(outside.sum())),
        tr("Check that they belong to the data."),
        Severity.WARNING,
        tuple(int(fid) for fid in table.fids[outside]),
    )
    return moved, [warning]
