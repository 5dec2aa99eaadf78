"""The grid while it is being divided anew, ground by ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

#: Cells this near to a ground are its neighbours, m.
_BESIDE = 0.05


@dataclass(frozen=True)
class Ground:
    """Ground to divide anew: part of one community.

    ``rows``: cells of the previous grid that it takes the place of; ``pieces``: ground that
    no cell covers. ``forced``: it cannot stay as it was.
    """

    community: int
    rows: tuple[int, ...]
    pieces: tuple[shapely.Polygon, ...] = ()
    forced: bool = False


class Canvas:
    """Cells of the previous grid, with the code each keeps, and new cells, with none.

    Rows of previous cells stay what they are; new cells follow.
    """

    def __init__(
        self, geometry: NDArray[np.object_], codes: NDArray[np.object_], community: NDArray[np.intp]
    ) -> None:
        self.geometry = list(geometry)
        self.codes = codes.tolist()
        self.community = community.tolist()
        self.alive = [True] * len(self.geometry)
        self._previous = len(self.geometry)
        self._tree = STRtree(geometry)

    def cells(self, rows: tuple[int, ...] | list[int]) -> NDArray[np.object_]:
        """The cells in these rows."""
        return np.array([*(self.geometry[row] for row in rows), None], dtype=object)[:-1]

    def polygon(self, ground: Ground) -> list[shapely.Polygon]:
        """The polygons of a ground, whose outlines have all vertices of the cells around."""
        cells = self.cells(ground.rows)
        if not ground.pieces:
            return list(shapely.get_parts(shapely.coverage_union_all(cells)))
        parts = shapely.get_parts(shapely.union_all([*cells, *ground.pieces]))
        return [part for part in parts if part.area > 0.01]

    def around(self, polygon: shapely.Polygon, ground: Ground) -> list[int]:
        """Rows of the living cells beside a polygon that are not part of its ground."""
        return [row for row in self.near(shapely.boundary(polygon)) if row not in ground.rows]

    def near(self, line: shapely.Geometry) -> list[int]:
        """Rows of the living cells beside a line, ascending."""
        found = self._tree.query(line, predicate="dwithin", distance=_BESIDE).tolist()
        new = range(self._previous, len(self.geometry))
        found += [row for row in new if shapely.dwithin(self.geometry[row], line, _BESIDE)]
        return sorted(row for row in found if self.alive[row])

    def bury(self, rows: tuple[int, ...] | list[int]) -> None:
        """These cells are no more."""
        for row in rows:
            self.alive[row] = False

    def add(self, geometry: NDArray[np.object_], codes: list[str], community: int) -> None:
        """New cells of a community, with the code of the old cell where one is drawn as it was."""
        self.geometry += list(geometry)
        self.codes += codes
        self.community += [community] * len(geometry)
        self.alive += [True] * len(geometry)

    def change(self, row: int, geometry: shapely.Polygon) -> None:
        """A cell has been given a vertex: another cell from now on, so without code."""
        self.geometry[row] = geometry
        self.codes[row] = ""

    def living(self) -> list[int]:
        """Rows of all cells there are."""
        return [row for row, alive in enumerate(self.alive) if alive]
