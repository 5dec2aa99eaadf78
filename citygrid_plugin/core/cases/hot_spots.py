"""Repeat hot spots: places to which cases of the same class come again and again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class HotSpot:
    """``members``: positions in what was given, the middle one first; ``radius`` in metres around it."""

    members: tuple[int, ...]
    x: float
    y: float

    def __len__(self) -> int:
        return len(self.members)


def find_hot_spots(
    x: np.ndarray,
    y: np.ndarray,
    classes: np.ndarray,
    *,
    radius: float = 30.0,
    least: int = 3,
    degrees: bool = False,
) -> list[HotSpot]:
    """Places with at least ``least`` cases of one class within ``radius`` metres, most cases first.

    ``x``, ``y``: in metres, or with ``degrees`` longitudes and latitudes. A case belongs to one
    spot alone; spots are taken greedily, the fullest first, so the same cases give the same
    spots. No standard says how near and how often; both are the caller's to choose.
    """
    from scipy.spatial import cKDTree  # noqa: PLC0415  # QGIS without scipy shows everything but this

    place = np.column_stack([x, y]).astype(float)
    if degrees and len(place):
        place = place * (111_320.0 * np.cos(np.radians(place[:, 1].mean())), 110_574.0)
    found: list[HotSpot] = []
    for number in np.unique(classes):
        members = np.flatnonzero(classes == number)
        if len(members) < least:
            continue
        tree = cKDTree(place[members])
        near = tree.query_ball_point(place[members], radius, return_length=True)
        taken = np.zeros(len(members), bool)
        for middle in np.lexsort((members, -near)):
            if near[middle] < least:
                break
            if taken[middle]:
                continue
            around = np.array(tree.query_ball_point(place[members[middle]], radius))
            around = around[~taken[around]]
            if len(around) < least:
                continue
            taken[around] = True
            rest = sorted(int(members[one]) for one in around if one != middle)
            found.append(HotSpot((int(members[middle]), *rest), *(float(c[members[middle]]) for c in (x, y))))
    return sorted(found, key=lambda spot: (-len(spot), spot.members))
