"""When a walk passes cells and stretches, in minutes from its start."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

#: A walk is looked at in steps of this length, m.
_STEP = 5.0
#: A cell that is left for less than this is not left, in steps.
_MERGE = 20
#: A stretch is on a walk if its middle is no farther off, m.
_ON = 0.1


@dataclass(frozen=True)
class Passing:
    """``which`` (p,) cell or stretch, and when it is entered and left (p,), as shares of the lap."""

    which: NDArray[np.int64]
    enter: NDArray[np.float64]
    leave: NDArray[np.float64]


def cells_passed(line: shapely.LineString, tree: STRtree, reach: float) -> Passing:
    """Cells that a walk comes within ``reach`` metres of: one sees those on both sides of a road."""
    length = line.length
    count = max(2, int(np.ceil(length / _STEP)))
    along = (np.arange(count) + 0.5) / count
    points = shapely.line_interpolate_point(line, along, normalized=True)
    step, cell = tree.query(points, predicate="dwithin", distance=reach)
    if not len(step):
        empty = np.empty(0)
        return Passing(np.empty(0, dtype=np.int64), empty, empty)
    order = np.lexsort((step, cell))
    step, cell = step[order], cell[order]
    new = np.ones(len(step), dtype=bool)
    new[1:] = (cell[1:] != cell[:-1]) | (step[1:] - step[:-1] > _MERGE)
    last = np.append(np.flatnonzero(new)[1:] - 1, len(step) - 1)
    return Passing(cell[new], along[step[new]], along[step[last]])


def stretches_passed(line: shapely.LineString, middle: NDArray[np.object_], tree: STRtree) -> Passing:
    """Stretches (by their middle points, of which ``tree`` is) that a walk goes along, each time it does."""
    xy = shapely.get_coordinates(line)
    pieces = shapely.linestrings(np.stack([xy[:-1], xy[1:]], axis=1))
    gone = np.concatenate([[0.0], np.cumsum(shapely.length(pieces))])
    piece, which = tree.query(pieces, predicate="dwithin", distance=_ON)
    at = (gone[piece] + shapely.line_locate_point(pieces[piece], middle[which])) / max(gone[-1], 1e-9)
    order = np.lexsort((at, which))
    which, at = which[order], at[order]
    # A middle at a vertex lies on two pieces at once.
    new = np.ones(len(which), dtype=bool)
    new[1:] = (which[1:] != which[:-1]) | ((at[1:] - at[:-1]) * gone[-1] > 4 * _ON)
    return Passing(which[new].astype(np.int64), at[new], at[new])
