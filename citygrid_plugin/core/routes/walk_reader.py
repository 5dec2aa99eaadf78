"""From the line of a route back to the stretches of the network it runs along."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..patrol_network.network import PatrolNetwork
from ..patrol_network.noding import PRECISION

_Key = tuple[int, int]


class WalkReader:
    """Finds the walks of one network again; coordinates are compared on the grid it was noded on."""

    def __init__(self, network: PatrolNetwork) -> None:
        self._leaving: dict[_Key, list[tuple[int, bool, list[_Key]]]] = {}
        for row, line in enumerate(network.lines.tolist()):
            keys = _keys(shapely.get_coordinates(line))
            for forward, way in ((True, keys), (False, keys[::-1])):
                self._leaving.setdefault(way[0], []).append((row, forward, way))
        for arcs in self._leaving.values():
            arcs.sort(key=lambda arc: (-len(arc[2]), arc[0], not arc[1]))

    def walk(self, line: shapely.LineString) -> tuple[NDArray[np.int64], NDArray[np.bool_]] | None:
        """Rows (k,) of the network in order, and whether each is taken forward (k,).

        None where the line leaves the network, or does not end where it begins.
        """
        keys = _keys(shapely.get_coordinates(line))
        rows: list[int] = []
        forward: list[bool] = []
        at = 0
        while at < len(keys) - 1:
            for row, ahead, way in self._leaving.get(keys[at], ()):
                if keys[at : at + len(way)] == way:
                    rows.append(row)
                    forward.append(ahead)
                    at += len(way) - 1
                    break
            else:
                return None
        if not rows or keys[0] != keys[-1]:
            return None
        return np.array(rows, dtype=np.int64), np.array(forward, dtype=bool)


def _keys(xy: NDArray[np.float64]) -> list[_Key]:
    whole = np.rint(xy[:, :2] / PRECISION).astype(np.int64)
    keep = np.ones(len(whole), dtype=bool)
    keep[1:] = (whole[1:] != whole[:-1]).any(axis=1)
    return [(x, y) for x, y in whole[keep].tolist()]
