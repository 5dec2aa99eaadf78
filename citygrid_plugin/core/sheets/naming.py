"""Names of sheets (图名)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, check_cancelled
from .settings import Naming

_CHUNK = 50


def sheet_names(
    frames: NDArray[np.object_], named: Sequence[FeatureTable], naming: Naming, progress: Progress
) -> list[str | None]:
    """A name for each frame; several sheets of one name are told apart: 台北路社区（1）, 台北路社区（2）.

    After the community that covers most of the frame, or the named place that does; where
    there is none of the kind asked for, after the other kind. ``named`` are the tables with
    the column ``name``; the one called ``community`` holds the communities.
    """
    if naming is Naming.NONE:
        return [None] * len(frames)
    communities = [table for table in named if table.name == "community"]
    places = [table for table in named if table.name != "community"]
    kinds = (communities, places) if naming is Naming.COMMUNITY else (places, communities)
    names: list[str | None] = [None] * len(frames)
    for tables in kinds:
        missing = [index for index, name in enumerate(names) if name is None]
        found = _largest(frames[missing], tables, progress) if missing else []
        for index, name in zip(missing, found, strict=True):
            names[index] = name
    return _told_apart(names)


def _largest(
    frames: NDArray[np.object_], tables: Sequence[FeatureTable], progress: Progress
) -> list[str | None]:
    """The name that covers most of each frame, None where nothing with a name lies."""
    labels, shapes = _named_areas(tables)
    tree = shapely.STRtree(shapes)
    names: list[str | None] = []
    for start in range(0, len(frames), _CHUNK):
        check_cancelled(progress)
        progress.set(start / len(frames), tr("Naming the sheets"))
        for outline in frames[start : start + _CHUNK]:
            rows = np.sort(tree.query(outline, predicate="intersects"))
            area: dict[str, float] = {}
            for row, shared in zip(
                rows, shapely.area(shapely.intersection(shapes[rows], outline)), strict=True
            ):
                area[labels[row]] = area.get(labels[row], 0.0) + float(shared)
            # Rounded, so that the order of the features decides nothing; then by name.
            ranked = sorted((-round(size, 3), name) for name, size in area.items() if size > 0)
            names.append(ranked[0][1] if ranked else None)
    return names


def _named_areas(tables: Sequence[FeatureTable]) -> tuple[list[str], NDArray[np.object_]]:
    labels: list[str] = []
    shapes: list[shapely.Geometry] = []
    for table in tables:
        for name, shape in zip(table.column("name").tolist(), table.geometry, strict=True):
            text = str(name).strip() if name is not None else ""
            if text and shape is not None and shapely.area(shape) > 0:
                labels.append(text)
                shapes.append(shape if shapely.is_valid(shape) else shapely.make_valid(shape))
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    return labels, array


def _told_apart(names: Sequence[str | None]) -> list[str | None]:
    often = Counter(name for name in names if name)
    seen: Counter[str] = Counter()
    result: list[str | None] = []
    for name in names:
        if name is None or often[name] == 1:
            result.append(name)
            continue
        seen[name] += 1
        result.append(f"{name}（{seen[name]}）")
    return result
