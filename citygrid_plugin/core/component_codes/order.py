"""The order in which components get their numbers: cell by cell, in rows there and back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

#: Coordinates are compared to the millimetre: the last bit must not change an order.
DECIMALS = 3


def walking_order(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    place: NDArray[np.intp],
    top: NDArray[np.float64],
    row_height: float,
    ties: Sequence[NDArray] = (),
) -> NDArray[np.intp]:
    """(n,) rows of components in the order in which somebody would walk past them.

    By ``place`` (the rank of the cell), then in rows of ``row_height`` metres from the cell's
    northern end ``top`` (n,) southwards, eastwards in the first row, westwards in the second and
    so on (boustrophedon). What stands on one spot is told apart by ``ties``, the first first.
    """
    x, y = np.round(x, DECIMALS), np.round(y, DECIMALS)
    row = np.floor((top - y) / row_height).astype(np.int64)
    along = np.where(row % 2 == 0, x, -x)
    return np.lexsort((*reversed(ties), -y, along, row, place))
