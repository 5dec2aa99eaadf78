"""The borders of communities, as a repair holds cells to them (属地管理)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..coding.unit_grid_code import community_code_text
from ..model.features import FeatureTable
from .inserting import insert_points, points_on_segments
from .loose import Segments, directed_segments

#: What is no farther (m) from an outline lies on it: cells are drawn on a grid of half a millimetre.
ON_BORDER = 1e-3


@dataclass(frozen=True)
class Border:
    """Communities as polygons in the order of their codes, and how to look things up in them."""

    codes: tuple[str, ...]
    outlines: NDArray[np.object_]
    tree: STRtree
    lines: Segments
    line_tree: STRtree

    @classmethod
    def of(cls, community: FeatureTable) -> Border | None:
        """The borders of the communities that have a usable outline; None if none has."""
        outlines = shapely.force_2d(community.geometry)
        usable = np.flatnonzero(shapely.is_valid(outlines) & ~shapely.is_empty(outlines))
        codes = [community_code_text(code) for code in community.column("code").tolist()]
        rows = sorted(usable.tolist(), key=lambda row: (codes[row], shapely.bounds(outlines[row]).tolist()))
        if not rows:
            return None
        chosen = outlines[rows]
        shapely.prepare(chosen)
        lines = directed_segments(chosen)
        return cls(
            tuple(codes[row] for row in rows),
            chosen,
            STRtree(chosen),
            lines,
            STRtree(lines.lines()),
        )

    def at(self, points: NDArray[np.object_]) -> NDArray[np.intp]:
        """The community each point lies in, the first by code where several claim it; -1 for none."""
        found = np.full(len(points), len(self.outlines), dtype=np.intp)
        which, community = self.tree.query(points, predicate="intersects")
        np.minimum.at(found, which, community)
        found[found == len(self.outlines)] = -1
        return found

    def homes(self, cells: NDArray[np.object_]) -> NDArray[np.intp]:
        """The community that has most of each cell; -1 for cells that lie in none."""
        homes = np.full(len(cells), -1, dtype=np.intp)
        sound = np.flatnonzero(~shapely.is_missing(cells) & ~shapely.is_empty(cells))
        homes[sound] = self.at(shapely.point_on_surface(cells[sound]))
        near, _ = self.line_tree.query(cells[sound], predicate="intersects")
        for row in sound[np.unique(near)].tolist():
            around = np.sort(self.tree.query(cells[row]))
            cell = cells[row] if shapely.is_valid(cells[row]) else shapely.make_valid(cells[row])
            areas = shapely.area(shapely.intersection(self.outlines[around], cell))
            if areas.max(initial=0.0) > 0.0:
                homes[row] = around[int(np.argmax(areas))]
        return homes

    def distance(self, points: NDArray[np.float64], reach: float) -> NDArray[np.float64]:
        """How far (n, 2) points are from the nearest outline; infinite beyond ``reach`` m."""
        far = np.full(len(points), np.inf)
        if len(points):
            (which, _), distance = self.line_tree.query_nearest(
                shapely.points(points), max_distance=max(reach, 1e-9), return_distance=True
            )
            np.minimum.at(far, which, distance)
        return far

    def nearest(self, points: NDArray[np.float64], reach: float) -> NDArray[np.float64]:
        """The (n, 2) places on outlines that points are put to: a corner within ``reach``, else the line.

        NaN where there is no outline within ``reach`` m.
        """
        place = np.full((len(points), 2), np.nan)
        best = np.full(len(points), np.inf)
        which, line = self.line_tree.query(shapely.points(points), predicate="dwithin", distance=reach)
        start, end, point = self.lines.start[line], self.lines.end[line], points[which]
        step = end - start
        share = np.clip(((point - start) * step).sum(axis=1) / (step**2).sum(axis=1), 0.0, 1.0)
        for target, penalty in ((start, 0.0), (end, 0.0), (start + step * share[:, None], reach)):
            # Corners first: penalised by the reach, the line counts only where no corner is near.
            away = np.hypot(*(point - target).T)
            order = np.lexsort((target[:, 1], target[:, 0], away + penalty, which))
            first = order[np.r_[True, which[order][1:] != which[order][:-1]]] if len(order) else order
            better = (away[first] <= reach) & (away[first] + penalty < best[which[first]])
            chosen = first[better]
            best[which[chosen]] = away[chosen] + penalty
            place[which[chosen]] = target[chosen]
        return place

    def adapted(self, box: NDArray[np.float64] | None, points: NDArray[np.float64]) -> NDArray[np.object_]:
        """Outlines as lines, through every one of the (n, 2) points that lies on them but for rounding.

        Only the segments that meet ``box`` (xmin, ymin, xmax, ymax), or all.
        """
        lines = self.lines
        if box is not None:
            lines = lines.take(np.sort(self.line_tree.query(shapely.box(*box))))
        if len(lines) == 0:
            return np.empty(0, dtype=object)
        point, segment = points_on_segments(points, lines, ON_BORDER)
        return insert_points(lines, points, point, segment).lines()
