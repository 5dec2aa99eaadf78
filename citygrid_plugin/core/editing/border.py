"""The communities the cells lie in: their border is given, not the grid's to move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from ..division.fabric import segments_of
from .cells import ON_EDGE, Point, nearest_on


class Border:
    """The border of the communities around an edit (社区边界).

    ``communities``: polygons by community code, in the CRS of the cells. Without any,
    nothing is fixed.
    """

    def __init__(self, communities: Mapping[str, Any] | None = None) -> None:
        self._of = {
            code: shapely.force_2d(shape)
            for code, shape in (communities or {}).items()
            if shape is not None and not shape.is_empty
        }
        shapes = np.empty(len(self._of), dtype=object)
        shapes[:] = [self._of[code] for code in sorted(self._of)]
        self._segments = segments_of(shapes) if len(shapes) else None

    def of(self, community: str) -> Any:
        """The polygon of a community, None if it is not known."""
        return self._of.get(community)

    def place(self, vertex: Point, wanted: Point) -> Point | None:
        """Where a vertex of the grid may go that is wanted at ``wanted``.

        A vertex of the border itself stays (None); one on the border slides along it; any
        other goes where it is wanted.
        """
        if self._segments is None:
            return wanted
        corners = np.hypot(*(self._segments.start - np.array(vertex)).T)
        if corners.min() <= ON_EDGE:
            return None
        if not self.holds(vertex):
            return wanted
        candidates = nearest_on(self._segments, wanted)
        best = candidates[int(np.argmin(np.hypot(*(candidates - np.array(wanted)).T)))]
        return float(best[0]), float(best[1])

    def holds(self, vertex: Point) -> bool:
        """Whether a point lies on the border."""
        if self._segments is None:
            return False
        distance = np.hypot(*(nearest_on(self._segments, vertex) - np.array(vertex)).T)
        return bool(distance.min() <= ON_EDGE)
