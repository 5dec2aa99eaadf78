"""Changed places: where new base data differ from old in a way that edges could follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.barriers import SMALLEST_OUTLINED, Rank, road_ranks
from ..division.solids import polygons_of
from ..model.features import BaseData, FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled

#: Layers whose outlines are wanted as edges.
_OUTLINED = ("water", "green", "plaza")


@dataclass(frozen=True)
class Places:
    """Where base data changed.

    ``lines`` (n,): stretches of roads, walls, banks and borders of green that came or went.
    ``bodies`` (m,): buildings and compounds that came or changed; those that went force nothing.
    """

    lines: NDArray[np.object_]
    bodies: NDArray[np.object_]


def changed_places(old: BaseData, new: BaseData, same_place: float, progress: Progress) -> Places:
    """What differs between two states of base data in one CRS.

    Features are compared by geometry, not by id; of a line only the stretches count that
    lie farther than ``same_place`` metres from the lines of the other state, so that a road
    cut into other pieces is no change.
    """
    progress.set(0.0, tr("Looking for what changed in the base data"))
    pairs = [
        (_strong_roads(old.road), _strong_roads(new.road)),
        (old.barrier.geometry, new.barrier.geometry),
        *((_outlines(getattr(old, name)), _outlines(getattr(new, name))) for name in _OUTLINED),
    ]
    lines = []
    for before, after in pairs:
        check_cancelled(progress)
        lines += [_stray(before, after, same_place, progress), _stray(after, before, same_place, progress)]
    check_cancelled(progress)
    bodies = [
        _new_bodies(old.building, new.building, same_place, progress),
        _new_bodies(old.compound, new.compound, same_place, progress),
    ]
    progress.set(1.0)
    return Places(np.concatenate(lines), np.concatenate(bodies))


def grouped(owner: NDArray[np.intp], values: NDArray[np.intp]) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Each owner with its values, in ascending order of both."""
    order = np.lexsort((values, owner))
    owners, starts = np.unique(owner[order], return_index=True)
    parts = np.split(values[order], starts[1:]) if len(owners) else []
    yield from zip(owners.tolist(), parts, strict=True)


def _strong_roads(table: FeatureTable) -> NDArray[np.object_]:
    """Roads and lanes; a footpath alone draws no edge elsewhere."""
    return table.geometry[road_ranks(table.column("class")) <= Rank.LANE]


def _outlines(table: FeatureTable) -> NDArray[np.object_]:
    polygons = polygons_of(table.geometry)
    return shapely.boundary(polygons[shapely.area(polygons) >= SMALLEST_OUTLINED])


def _only_here(here: NDArray[np.object_], there: NDArray[np.object_]) -> NDArray[np.object_]:
    """The geometries of one state that the other has not, to the last bit."""
    here = shapely.force_2d(here[~shapely.is_missing(here)])
    known = set(shapely.to_wkb(shapely.normalize(shapely.force_2d(there))))
    mine = shapely.to_wkb(shapely.normalize(here))
    return here[np.array([key not in known for key in mine], dtype=bool)]


def _stray(
    here: NDArray[np.object_], there: NDArray[np.object_], same_place: float, progress: Progress
) -> NDArray[np.object_]:
    """The stretches of lines farther than ``same_place`` from all lines of the other state."""
    lines = _only_here(here, there)
    if not len(lines):
        return np.empty(0, dtype=object)
    there = there[~shapely.is_missing(there)]
    line, near = STRtree(there).query(lines, predicate="dwithin", distance=same_place)
    stray = lines.copy()
    for row, others in grouped(line, near):
        check_cancelled(progress)
        covered = shapely.union_all(shapely.buffer(there[others], same_place))
        stray[row] = shapely.difference(lines[row], covered)
    parts = shapely.get_parts(shapely.line_merge(shapely.union_all(stray)))
    parts = parts[shapely.get_dimensions(parts) == 1]
    return parts[shapely.length(parts) > same_place]


def _new_bodies(
    old: FeatureTable, new: FeatureTable, same_place: float, progress: Progress
) -> NDArray[np.object_]:
    """Buildings or compounds that reach farther than ``same_place`` beyond those there were."""
    before, after = (
        polygons_of(old.geometry),
        _only_here(polygons_of(new.geometry), polygons_of(old.geometry)),
    )
    if not len(after):
        return after
    body, near = STRtree(before).query(after, predicate="dwithin", distance=same_place)
    grown = after.copy()
    for row, others in grouped(body, near):
        check_cancelled(progress)
        known = shapely.union_all(shapely.buffer(before[others], same_place))
        grown[row] = shapely.difference(after[row], known)
    return after[shapely.area(grown) > 0]
