"""Small things done to arrays by several checks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..model.progress import Progress, check_cancelled

#: Geometries worked on between two looks at whether the user wants to stop.
_BATCH = 5000


def gathered(keys: NDArray[np.int64], values: NDArray[np.int64], count: int) -> list[NDArray[np.int64]]:
    """The distinct values that belong to each of the keys 0 … count - 1, ascending."""
    if len(keys):
        keys, values = np.unique(np.stack([keys, values]), axis=1)
    return np.split(values, np.searchsorted(keys, np.arange(1, count)))[:count]


def batches(items: NDArray[np.object_], progress: Progress) -> Iterator[NDArray[np.object_]]:
    """Some thousands at a time; raises ``Cancelled`` between them on request."""
    for start in range(0, len(items), _BATCH):
        check_cancelled(progress)
        yield items[start : start + _BATCH]
