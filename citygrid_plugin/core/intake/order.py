"""An order of features that depends on the features alone, so that results do too."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.features import FeatureTable


def canonical_order(table: FeatureTable) -> FeatureTable:
    """The same features ordered by bounding box, then shape, then attributes.

    Whatever order a file keeps them in, they come out in this one; feature ids stay with
    their features, for messages. Two features that are alike in everything but their id
    are exchangeable.
    """
    return table.take(canonical_rows(table))


def canonical_rows(table: FeatureTable) -> NDArray[np.intp]:
    """The rows of ``table`` in canonical order."""
    bounds = shapely.bounds(table.geometry)
    order = np.lexsort(bounds.T[::-1])
    # Boxes are seldom equal: only where they are, the shapes are compared.
    sorted_bounds = bounds[order]
    equal = ((sorted_bounds[1:] == sorted_bounds[:-1]) | np.isnan(sorted_bounds[1:])).all(axis=1)
    if not equal.any():
        return order
    group = np.concatenate([[0], np.cumsum(~equal)])
    tied = np.flatnonzero(np.bincount(group)[group] > 1)
    rows = order[tied]
    shapes = shapely.to_wkb(shapely.normalize(table.geometry[rows]), byte_order=1)
    attributes = [
        tuple(str(values[row]) for values in (table.columns[name] for name in sorted(table.columns)))
        for row in rows
    ]
    keys = [
        (int(group[position]), shape or b"", attribute)
        for position, shape, attribute in zip(tied, shapes, attributes, strict=True)
    ]
    order[tied] = rows[sorted(range(len(keys)), key=keys.__getitem__)]
    return order
