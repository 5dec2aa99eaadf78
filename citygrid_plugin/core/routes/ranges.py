"""Passages of a walk written as ranges of metres from its start: "0.00-120.50 300.00-340.25"."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from ..patrol_network.network import UNITS_PER_METRE

_RANGE = re.compile(r"^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$")


def ranges_text(length: NDArray[np.int64], chosen: NDArray[np.bool_]) -> str:
    """The ranges of the ``chosen`` passages (k,) of a walk whose passages are ``length`` (k,) cm long."""
    ends = np.cumsum(length)
    starts = ends - length
    edge = np.diff(np.concatenate([[0], np.asarray(chosen, dtype=np.int8), [0]]))
    begin, stop = np.flatnonzero(edge == 1), np.flatnonzero(edge == -1) - 1
    return " ".join(
        f"{starts[one] / UNITS_PER_METRE:.2f}-{ends[other] / UNITS_PER_METRE:.2f}"
        for one, other in zip(begin.tolist(), stop.tolist(), strict=True)
    )


def passages_in(length: NDArray[np.int64], text: str) -> NDArray[np.bool_] | None:
    """The passages (k,) whose middle lies in a range of ``text``; None where it is no list of ranges."""
    middle = np.cumsum(length) - length / 2
    found = np.zeros(len(length), dtype=bool)
    for part in text.split():
        match = _RANGE.match(part)
        if match is None:
            return None
        begin, end = (float(number) * UNITS_PER_METRE for number in match.groups())
        found |= (middle > begin) & (middle < end)
    return found
