"""Which cells of the previous grid a change touches."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.barriers import Rank, road_ranks
from ..division.fabric import RankTable, SharedEdges, shared_edges
from ..division.solids import polygons_of
from ..division.soundness import cut_bodies
from ..model.features import BaseData
from ..model.progress import Progress, check_cancelled
from .changes import Places, grouped

#: Ground that cell and community may differ by, m²: rounding.
ROUNDING = 1e-6
#: A body lies in a cell with more of its ground than this, m².
_PART = 1.0
#: A road runs through a cell if at least this share of the target lies on either side.
_FAIR_PART = 0.5


@dataclass(frozen=True)
class Cells:
    """The cells of a grid with what is asked of them over and over.

    ``geometry`` (n,) valid Polygons, ``community`` (n,) row of the community each belongs to
    (-1: none), ``target`` (n,) wanted area, m².
    """

    geometry: NDArray[np.object_]
    community: NDArray[np.intp]
    target: NDArray[np.float64]

    @cached_property
    def tree(self) -> STRtree:
        """A spatial index of the cells."""
        return STRtree(self.geometry)

    @cached_property
    def shared(self) -> SharedEdges:
        """Every straight piece of edge between two cells."""
        return shared_edges(self.geometry, RankTable(np.empty(0, dtype=object), np.empty(0, dtype=np.int8)))

    def inner_edges(self) -> NDArray[np.object_]:
        """The edges between cells of one community; those on its border are fixed."""
        shared = self.shared
        inner = self.community[shared.left] == self.community[shared.right]
        return shapely.linestrings(np.stack([shared.start[inner], shared.end[inner]], axis=1))

    def neighbours(self) -> dict[int, list[int]]:
        """For each cell those of its community that it shares an edge with."""
        pairs = np.unique(np.column_stack([self.shared.left, self.shared.right]), axis=0)
        pairs = pairs[self.community[pairs[:, 0]] == self.community[pairs[:, 1]]]
        beside: dict[int, list[int]] = {}
        for one, other in pairs.tolist():
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
        return beside


def touched_by_places(cells: Cells, places: Places, street_width: float) -> NDArray[np.bool_]:
    """(n,) cells that changed lines run in or beside, and those that changed bodies lie in.

    An edge may follow the axis of a street as far as half its width from a line, so this far
    a line reaches; cells it only meets with its end, across another street, stay out of it.
    """
    touched = np.zeros(len(cells.geometry), dtype=bool)
    reach = street_width / 2
    line, cell = cells.tree.query(places.lines, predicate="dwithin", distance=reach)
    beside = shapely.buffer(cells.geometry[cell], reach, quad_segs=2)
    length = shapely.length(shapely.intersection(places.lines[line], beside))
    whole = shapely.length(places.lines[line])
    touched[cell[length > np.minimum(street_width, whole / 2)]] = True
    return touched


def touched_by_bodies(
    cells: Cells, bodies: NDArray[np.object_], compounds: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """(n,) cells whose edges run through one of the ``bodies``, or that hold one of the ``compounds``.

    ``compounds`` are those that want a cell of their own. Edges on community borders are
    fixed, whatever stands there.
    """
    touched = np.zeros(len(cells.geometry), dtype=bool)
    cut = cut_bodies(cells.inner_edges(), bodies) if len(bodies) else bodies
    if len(cut):
        body, cell = cells.tree.query(cut, predicate="intersects")
        shared = shapely.area(shapely.intersection(cut[body], cells.geometry[cell]))
        touched[cell[shared > _PART]] = True
    if len(compounds):
        body, cell = cells.tree.query(compounds, predicate="intersects")
        shared = shapely.area(shapely.intersection(compounds[body], cells.geometry[cell]))
        alone = shared > 0.5 * shapely.area(cells.geometry)[cell]
        whole = shared > 0.99 * shapely.area(compounds)[body]
        touched[cell[(shared > _PART) & ~(alone & whole)]] = True
    return touched


def touched_by_roads(
    cells: Cells, base: BaseData, street_width: float, progress: Progress
) -> NDArray[np.bool_]:
    """(n,) cells that a road or lane runs right through, with a fair part of a cell on either side.

    What can be told of a new road when the base data of last time are not at hand.
    """
    touched = np.zeros(len(cells.geometry), dtype=bool)
    roads = base.road.geometry[road_ranks(base.road.column("class")) <= Rank.LANE]
    roads = roads[~shapely.is_missing(roads)]
    inner = shapely.buffer(cells.geometry, -street_width / 2, quad_segs=2)
    road, cell = STRtree(inner).query(roads, predicate="intersects")
    for row, inside in grouped(cell, road):
        check_cancelled(progress)
        lines = shapely.intersection(roads[inside], cells.geometry[row])
        if shapely.length(lines).sum() < street_width:
            continue
        outline = shapely.boundary(cells.geometry[row])
        faces = shapely.get_parts(shapely.polygonize([shapely.union_all([outline, *lines])]))
        fair = shapely.area(faces) >= _FAIR_PART * cells.target[row]
        touched[row] = np.count_nonzero(fair) >= 2
    return touched


def bodies_of(base: BaseData, compound_min_area: float) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """All buildings and compounds, and of the compounds those large enough for a cell of their own."""
    compounds = polygons_of(base.compound.geometry)
    large = compounds[shapely.area(compounds) >= compound_min_area]
    return np.concatenate([polygons_of(base.building.geometry), compounds]), large


@dataclass(frozen=True)
class Homes:
    """How the cells fit the communities there are now.

    ``community`` (n,): row of the community each cell belongs to from now on, -1 for none.
    ``moved`` (n,): cells that lie whole in another community than their code says.
    ``astride`` (n,): cells that lie in their community no more, or only in part.
    ``gained``: ground of communities that no cell of theirs covers, as (row, Polygon).
    """

    community: NDArray[np.intp]
    moved: NDArray[np.bool_]
    astride: NDArray[np.bool_]
    gained: tuple[tuple[int, shapely.Polygon], ...]


def find_homes(
    geometry: NDArray[np.object_],
    codes: NDArray[np.object_],
    communities: NDArray[np.object_],
    community_codes: NDArray[np.object_],
    progress: Progress,
) -> Homes:
    """Where each cell belongs now. ``codes`` are the cells' codes, of which 12 digits name a community.

    ``communities`` have all vertices of the cells along their borders (see ``borders.fitted``).
    """
    row_of = {code: row for row, code in enumerate(community_codes.tolist())}
    named = np.array([row_of.get(code[:12], -1) for code in codes.tolist()], dtype=np.intp)
    outside = _outside(geometry, named, communities)
    community, moved = named.copy(), np.zeros(len(geometry), dtype=bool)
    away = np.flatnonzero(outside > ROUNDING)
    cell, place = STRtree(communities).query(geometry[away], predicate="intersects")
    left = shapely.area(shapely.difference(geometry[away[cell]], communities[place]))
    inside = left <= ROUNDING
    community[away[cell[inside]]] = place[inside]
    moved[away[cell[inside]]] = True
    astride = outside > ROUNDING
    astride[moved] = False
    gained = []
    for row, polygon in enumerate(communities):
        check_cancelled(progress)
        mine = geometry[(community == row) & ~astride]
        if len(mine) and abs(shapely.area(mine).sum() - polygon.area) <= ROUNDING:
            continue  # inside and as large as it: nothing is left over
        rest = shapely.difference(polygon, shapely.coverage_union_all(mine)) if len(mine) else polygon
        gained += [(row, part) for part in shapely.get_parts(rest) if part.area > ROUNDING]
    return Homes(community, moved, astride, tuple(gained))


def _outside(
    geometry: NDArray[np.object_], home: NDArray[np.intp], communities: NDArray[np.object_]
) -> NDArray[np.float64]:
    """How much of each cell lies outside its community, m²; all of it where it has none."""
    outside = shapely.area(geometry)
    known = np.flatnonzero(home >= 0)
    shapely.prepare(communities)
    inner = shapely.contains_properly(communities[home[known]], geometry[known])
    outside[known[inner]] = 0.0
    rim = known[~inner]
    outside[rim] = shapely.area(shapely.difference(geometry[rim], communities[home[rim]]))
    return outside
