"""The division of a city: every community by itself, then one seamless, coded grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

from ..coding import community_code_text, unit_grid_codes
from ..model.features import BaseData, FeatureTable
from ..model.i18n import tr
from ..model.progress import Progress, Silent, Span, check_cancelled
from .barriers import Surroundings
from .blocks import make_blocks
from .community_division import divide_blocks
from .result import GridDivision
from .seams import sew
from .settings import DivisionSettings
from .workers import side_by_side


@dataclass(frozen=True)
class Part:
    """One polygon of a community: its row in the community table and its target area."""

    row: int
    polygon: Polygon
    target: float


class City:
    """The base data indexed for dividing one part after the other."""

    def __init__(self, base: BaseData, settings: DivisionSettings) -> None:
        self.settings = settings
        self.surroundings = Surroundings(base)
        points = base.component.geometry
        self._components = np.unique(shapely.get_coordinates(points), axis=0)
        self._component_tree = STRtree(shapely.points(self._components))

    def divide(self, part: Part, progress: Progress) -> NDArray[np.object_]:
        """The cells of one part."""
        ground = self.surroundings.ground(part.polygon)
        blocks = make_blocks(part.polygon, ground, self.settings, Span(progress, 0.0, 0.3))
        inside = self._component_tree.query(part.polygon, predicate="intersects")
        components = self._components[np.sort(inside)]
        return divide_blocks(blocks, components, part.target, Span(progress, 0.3, 1.0))


def divide(
    base: BaseData, settings: DivisionSettings, progress: Progress | None = None, processes: int = 1
) -> GridDivision:
    """Divide every community into unit grids (单元网格).

    ``base`` must have passed ``core.intake.prepare``: metric CRS, valid communities that
    share their border vertices. The result does not depend on the order of features nor
    on ``processes``. Raises ``Cancelled``; ``InputError`` when a community needs more than
    999 cells (GB/T 30428.1: a sequence of three digits).
    """
    progress = progress or Silent()
    parts = _parts(base.community, settings)
    cells: list[NDArray[np.object_]] = [np.empty(0, dtype=object)] * len(parts)
    steps = Span(progress, 0.0, 0.9)
    done = 0.0
    whole = sum(part.polygon.area for part in parts)
    steps.set(0.0, tr("Dividing {count} communities", count=len(base.community)))
    for position, found in _divided(base, settings, parts, processes, steps):
        cells[position] = found
        done += parts[position].polygon.area
        steps.set(done / whole)
    check_cancelled(progress)
    rows = np.repeat([part.row for part in parts], [len(found) for found in cells]).astype(np.int64)
    progress.set(0.92, tr("Sewing the seams between communities"))
    polygons = sew(np.concatenate(cells), rows, base.community.geometry, progress)
    check_cancelled(progress)
    progress.set(0.96, tr("Numbering the cells"))
    grid = _unit_grid(base, settings, polygons, rows, progress)
    progress.set(1.0)
    return GridDivision(base.crs, grid)


def _parts(community: FeatureTable, settings: DivisionSettings) -> list[Part]:
    """Every polygon of every community, the largest first so that the last worker is not late."""
    targets = community.column("target_area")
    parts = []
    for row, geometry in enumerate(community.geometry):
        target = targets[row]
        wanted = (
            float(target) if target is not None and np.isfinite(float(target)) and float(target) > 0 else 0.0
        )
        parts += [
            Part(row, polygon, wanted or settings.target_area)
            for polygon in shapely.get_parts(shapely.force_2d(geometry))
            if polygon.area > 0
        ]
    return sorted(parts, key=lambda part: (-part.polygon.area, part.polygon.bounds))


def _worker(base: BaseData, settings: DivisionSettings) -> Callable[[Part], NDArray[np.object_]]:
    city = City(base, settings)
    return lambda part: city.divide(part, Silent())


def _divided(
    base: BaseData, settings: DivisionSettings, parts: list[Part], processes: int, progress: Progress
) -> Iterator[tuple[int, NDArray[np.object_]]]:
    if processes <= 1 or len(parts) == 1:
        city = City(base, settings)
        whole = sum(part.polygon.area for part in parts)
        done = 0.0
        for position, part in enumerate(parts):
            check_cancelled(progress)
            share = part.polygon.area / whole
            yield position, city.divide(part, Span(progress, done, done + share))
            done += share
        return
    yield from side_by_side(_worker, (base, settings), parts, processes, progress)


def _unit_grid(
    base: BaseData,
    settings: DivisionSettings,
    polygons: NDArray[np.object_],
    rows: NDArray[np.int64],
    progress: Progress,
) -> FeatureTable:
    community = base.community
    community_codes = np.array([community_code_text(code) for code in community.column("code")], dtype=object)
    patrol = community.column("patrol_class", "")
    codes = np.empty(len(polygons), dtype=object)
    for row in range(len(community)):
        check_cancelled(progress)
        mine = np.flatnonzero(rows == row)
        if len(mine):
            codes[mine] = unit_grid_codes(community_codes[row], polygons[mine], int(community.fids[row]))
    order = np.argsort(codes.astype(str), kind="stable")
    polygons, rows, codes = polygons[order], rows[order], codes[order]
    return FeatureTable.of(
        "unit_grid",
        shapely.normalize(polygons),
        code=codes.astype(str),
        area_m2=np.round(shapely.area(polygons), 2),
        start_date=np.full(len(codes), settings.start_date),
        end_date=np.full(len(codes), None, dtype=object),
        note=np.full(len(codes), None, dtype=object),
        community_code=community_codes[rows].astype(str),
        component_count=component_counts(polygons, base.component.geometry),
        patrol_class=patrol[rows],
    )


def component_counts(polygons: NDArray[np.object_], components: NDArray[np.object_]) -> NDArray[np.int64]:
    """How many component points lie in each cell; one on an edge counts for the first cell."""
    counts = np.zeros(len(polygons), dtype=np.int64)
    points = components[~shapely.is_missing(components)] if len(components) else components
    if len(points):
        point, cell = STRtree(polygons).query(points, predicate="intersects")
        first = np.lexsort((cell, point))
        point, cell = point[first], cell[first]
        np.add.at(counts, cell[np.r_[True, point[1:] != point[:-1]]], 1)
    return counts
