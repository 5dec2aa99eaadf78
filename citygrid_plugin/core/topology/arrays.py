"""Small things done to arrays by several checks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from shapely import STRtree

from ..model.progress import Progress, check_cancelled

#: Geometries worked on between two looks at whether the user wants to stop.
_BATCH = 5000


def gathered(keys: NDArray[np.int64], values: NDArray[np.int64], count: int) -> list[NDArray[np.int64]]:
    """The distinct values ≥ 0 that belong to each of the keys 0 … count - 1, ascending."""
    span = int(values.max(initial=0)) + 1
    both = np.unique(keys * span + values)
    return np.split(both % span, np.searchsorted(both // span, np.arange(1, count)))[:count]


def batches(items: NDArray[np.object_], progress: Progress) -> Iterator[NDArray[np.object_]]:
    """Some thousands at a time; raises ``Cancelled`` between them on request."""
    for start in range(0, len(items), _BATCH):
        check_cancelled(progress)
        yield items[start : start + _BATCH]


def queried(
    tree: STRtree,
    items: NDArray[np.object_],
    progress: Progress,
    predicate: str = "intersects",
    distance: float | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """``STRtree.query`` some thousands at a time: indices of the items, and of what they hit."""
    found, start = [np.empty((2, 0), dtype=np.int64)], 0
    for batch in batches(items, progress):
        hits = tree.query(batch, predicate=predicate, distance=distance)
        found.append(hits + np.array([[start], [0]]))
        start += len(batch)
    item, hit = np.concatenate(found, axis=1)
    return item, hit
