"""Small things done to arrays by several checks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from shapely import STRtree

from ..model.progress import Progress, check_cancelled

#: Geometries worked on between two looks at whether the user wants to stop.
_BATCH = 5000
#: Hits of a query that are worth one such look.
_HITS = 200_000
#: In a tree of more than so many the first batch of a query is small.
_MANY = 5000
_FIRST = 100
_NONE = np.empty(0, dtype=np.int64)


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
    predicate: str | None = "intersects",
    distance: float | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """``STRtree.query`` some thousands at a time: indices of the items, and of what they hit."""
    found = [(_NONE, _NONE), *queried_in_turn(tree, items, progress, predicate, distance)]
    return np.concatenate([item for item, _ in found]), np.concatenate([hit for _, hit in found])


def queried_in_turn(
    tree: STRtree,
    items: NDArray[np.object_],
    progress: Progress,
    predicate: str | None = "intersects",
    distance: float | None = None,
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """As ``queried``, batch by batch: for items of which each may hit thousands.

    Raises ``Cancelled`` between batches, which are the smaller the more is hit.
    """
    start, size = 0, _BATCH
    if len(tree.geometries) > _MANY:  # nobody knows how many it is until some were asked
        size = _FIRST
    while start < len(items):
        check_cancelled(progress)
        item, hit = tree.query(items[start : start + size], predicate=predicate, distance=distance)
        yield item + start, hit
        start += size
        size = int(np.clip(size * _HITS / max(len(hit), 1), 1, min(_BATCH, 4 * size)))
