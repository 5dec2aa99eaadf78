"""The grid and its base data, prepared once for every principle to be measured on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from shapely import STRtree

from ..division.linework import segment_ends
from ..division.settings import DivisionSettings
from ..model.features import BaseData, FeatureTable
from ..model.i18n import tr
from ..model.problems import InputError, Problem
from .limits import ComplianceLimits
from .seams import Seams, edge_lines, find_seams, neighbour_pairs

#: Footprints clipped by a community's border to less than this are none of its buildings, m².
SMALLEST_PIECE = 1.0


@dataclass(frozen=True)
class Pieces:
    """Parts of polygon features, each within one community: geometry, feature id, community row."""

    geometry: NDArray[np.object_]
    fid: NDArray[np.int64]
    community: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.geometry)

    def take(self, rows: NDArray[Any]) -> Pieces:
        """The chosen pieces."""
        return Pieces(self.geometry[rows], self.fid[rows], self.community[rows])


@dataclass(frozen=True)
class Bodies:
    """(n,) bodies no cut can pass through, and the body each compound is in or of."""

    geometry: NDArray[np.object_]
    of_compound: NDArray[np.int64]


class Survey:
    """Everything the measures have in common; what is costly is computed when first asked for."""

    def __init__(
        self,
        base: BaseData,
        unit_grid: FeatureTable,
        settings: DivisionSettings,
        limits: ComplianceLimits,
        *,
        sound: bool = False,
    ) -> None:
        """``sound`` says that all cells are known to be flat, valid polygons with an area."""
        self.base, self.grid, self.settings, self.limits = base, unit_grid, settings, limits
        self.communities = _polygons(base.community)
        self.community_code = _texts(base.community.column("code"))
        self.cells = unit_grid.geometry if sound else _polygons(unit_grid)
        self.area = shapely.area(self.cells)
        self.home = self._home()
        given = np.array([_number(value) for value in base.community.column("target_area")])
        targets = np.where(given > 0, given, settings.target_area)
        #: Target area of each cell: that of its community.
        self.target = np.where(self.home >= 0, targets[self.home], settings.target_area)
        self.ratio = self.area / self.target

    def _home(self) -> NDArray[np.int64]:
        """The community each cell has a point inside of; -1 for none."""
        home = np.full(len(self.cells), -1, dtype=np.int64)
        inside = shapely.point_on_surface(self.cells)
        cell, community = STRtree(self.communities).query(inside, predicate="within")
        home[cell[::-1]] = community[::-1]
        return home

    @cached_property
    def reaching_out(self) -> NDArray[np.int64]:
        """The cells, by row, that lie in a community but not wholly."""
        # Cells no border comes near are as their inner point is.
        start, end = segment_ends(shapely.boundary(self.communities))[:2]
        low, high = np.minimum(start, end), np.maximum(start, end)
        _, cell = self.tree.query(shapely.box(*low.T, *high.T))
        near = np.unique(cell)
        near = near[self.home[near] >= 0]
        return near[~covers(self.communities[self.home[near]], self.cells[near])]

    @cached_property
    def code(self) -> NDArray[np.object_]:
        """Codes of the cells."""
        return _texts(self.grid.column("code"))

    @cached_property
    def tree(self) -> STRtree:
        """Index of the cells."""
        return STRtree(self.cells)

    @cached_property
    def seams(self) -> Seams:
        """Which cells share which segment."""
        return find_seams(self.cells)

    @cached_property
    def neighbours(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Pairs of neighbouring cells of one community, and the length they share."""
        pairs, length = neighbour_pairs(self.seams)
        same = self.home[pairs[:, 0]] == self.home[pairs[:, 1]]
        return pairs[same], length[same]

    @cached_property
    def inner_edges(self) -> NDArray[np.object_]:
        """Cell edges inside communities, as lines from node to node."""
        within = self.home[self.seams.first] == self.home[self.seams.last]
        return edge_lines(self.seams, within)

    @cached_property
    def buildings(self) -> Pieces:
        """Buildings, cut where a community's border cuts them: that border is given."""
        return self._clipped(self.base.building)

    @cached_property
    def compounds(self) -> Pieces:
        """Compounds large enough to be a cell of their own, cut by community borders."""
        pieces = self._clipped(self.base.compound)
        return pieces.take(shapely.area(pieces.geometry) >= self.settings.compound_min_area)

    @cached_property
    def bodies(self) -> Bodies:
        """Compounds as bodies: those that overlap, or that a building joins, cannot be apart."""
        compounds, buildings = self.compounds, self.buildings
        _, building = self.building_tree.query(shapely.boundary(compounds.geometry), predicate="intersects")
        astride = buildings.take(np.unique(building))
        count = len(compounds)
        pieces = Pieces(
            np.concatenate([compounds.geometry, astride.geometry]),
            np.concatenate([compounds.fid, astride.fid]),
            np.concatenate([compounds.community, astride.community]),
        )
        # Compounds come first, so a group that has any begins with one.
        members = [group for group in _overlap_groups(pieces, self.limits.wall) if group[0] < count]
        body_of = np.empty(count, dtype=np.int64)
        for body, group in enumerate(members):
            body_of[group[group < count]] = body
        return Bodies(_united(pieces, members), body_of)

    @cached_property
    def building_tree(self) -> STRtree:
        """Index of ``buildings``."""
        return STRtree(self.buildings.geometry)

    @cached_property
    def compound_tree(self) -> STRtree:
        """Index of ``compounds``."""
        return STRtree(self.compounds.geometry)

    @cached_property
    def road_tree(self) -> STRtree:
        """Index of ``roads``."""
        return STRtree(self.roads)

    def blocks(self, cell: int) -> Pieces:
        """What no cut of a cell can pass through: its buildings, overlapping ones made one, courts filled."""
        near = np.sort(self.building_tree.query(self.cells[cell], predicate="intersects"))
        return _blocks(self.buildings.take(near), self.limits.wall)

    @cached_property
    def roads(self) -> NDArray[np.object_]:
        """Road lines, single and two-dimensional."""
        return lines_of(self.base.road.geometry)

    @cached_property
    def lines(self) -> NDArray[np.object_]:
        """Every line an edge may follow: roads, walls and railways, banks, green, plazas, compounds."""
        areas = [self.base.water, self.base.green, self.base.plaza, self.base.compound]
        outlines = [shapely.boundary(polygons_of(table.geometry)[0]) for table in areas]
        return np.concatenate(
            [self.roads, lines_of(self.base.barrier.geometry), *(lines_of(found) for found in outlines)]
        )

    @cached_property
    def components(self) -> NDArray[np.int64] | None:
        """Component points per cell; one on an edge counts once. None without any points."""
        points = shapely.get_parts(self.base.component.geometry)
        points = points[~shapely.is_missing(points) & ~shapely.is_empty(points)]
        if len(points) == 0:
            return None
        point, cell = self.tree.query(points, predicate="intersects")
        order = np.lexsort((cell, point))
        _, once = np.unique(point[order], return_index=True)
        return np.bincount(cell[order][once], minlength=len(self.cells))

    def _clipped(self, table: FeatureTable) -> Pieces:
        polygons, row = polygons_of(table.geometry)
        community, polygon = STRtree(polygons).query(self.communities, predicate="intersects")
        whole = covers(self.communities[community], polygons[polygon])
        cut = shapely.intersection(polygons[polygon[~whole]], self.communities[community[~whole]])
        cut, index = polygons_of(cut)
        large = shapely.area(cut) > SMALLEST_PIECE
        cut, index = cut[large], index[large]
        geometry = np.concatenate([polygons[polygon[whole]], cut])
        fid = table.fids[np.concatenate([row[polygon[whole]], row[polygon[~whole]][index]])]
        home = np.concatenate([community[whole], community[~whole][index]])
        order = np.lexsort((fid, home))
        return Pieces(geometry[order], fid[order], home[order])


def polygons_of(geometry: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Valid single polygons in the geometries, and the row each came from."""
    row = np.flatnonzero(~shapely.is_missing(geometry))
    found = _valid(geometry[row])
    if (shapely.get_type_id(found) == shapely.GeometryType.POLYGON).all():
        keep = ~shapely.is_empty(found)
        return found[keep], row[keep]
    for _ in range(2):  # once for collections, once for the multi-polygons in them
        found, index = shapely.get_parts(found, return_index=True)
        row = row[index]
    keep = (shapely.get_type_id(found) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(found)
    return found[keep], row[keep]


def lines_of(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Single, two-dimensional lines in the geometries."""
    found = flat(geometry)
    if not (shapely.get_type_id(found) == shapely.GeometryType.LINESTRING).all():
        found = shapely.get_parts(shapely.get_parts(found))
    return found[(shapely.get_dimensions(found) == 1) & ~shapely.is_empty(found)]


def by_value(values: NDArray[np.int64]) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Each distinct value and the places where it stands, in ascending order."""
    order = np.argsort(values, kind="stable")
    for places in np.split(order, np.flatnonzero(np.diff(values[order])) + 1) if len(order) else ():
        yield int(values[places[0]]), places


def groups(count: int, first: NDArray[Any], second: NDArray[Any]) -> list[NDArray[np.int64]]:
    """The connected groups among ``count`` things, given the pairs that belong together."""
    links = coo_array((np.ones(len(first), dtype=np.int8), (first, second)), shape=(count, count))
    _, label = connected_components(links, directed=False)
    return [members for _, members in by_value(label)]


def _overlap_groups(pieces: Pieces, wall: float) -> list[NDArray[np.int64]]:
    """Pieces of one community that overlap deeper than a wall, directly or in a chain, as groups."""
    shapes = pieces.geometry
    first, second = STRtree(shapes).query(shapes, predicate="intersects")
    once = (first < second) & (pieces.community[first] == pieces.community[second])
    first, second = first[once], second[once]
    common = shapely.intersection(shapes[first], shapes[second])
    # A wall drawn twice, centimetres apart, is a wall; what is left when eroded is an overlap.
    solid = np.flatnonzero(shapely.area(common) > wall * wall)
    deep = solid[~shapely.is_empty(shapely.buffer(common[solid], -wall / 2, quad_segs=1))]
    return groups(len(shapes), first[deep], second[deep])


def _united(pieces: Pieces, members: list[NDArray[np.int64]]) -> NDArray[np.object_]:
    """The union of each group of pieces."""
    united = pieces.geometry[np.array([group[0] for group in members], dtype=np.int64)]
    for place, group in enumerate(members):
        if len(group) > 1:
            united[place] = shapely.union_all(pieces.geometry[group])
    return united


def _blocks(buildings: Pieces, wall: float) -> Pieces:
    members = _overlap_groups(buildings, wall)
    leader = np.array([group[0] for group in members], dtype=np.int64)
    parts, row = polygons_of(_united(buildings, members))
    filled = shapely.polygons(shapely.get_exterior_ring(parts))
    return Pieces(filled, buildings.fid[leader][row], buildings.community[leader][row])


def flat(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """A copy of the geometries without heights."""
    high = shapely.has_z(geometry)
    copy = geometry.copy()
    copy[high] = shapely.force_2d(copy[high])
    return copy


def covers(prepared: NDArray[np.object_], shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    """``shapely.covers``, sooner where a shape does not even touch the border of what covers it.

    Prepares the geometries of ``prepared``.
    """
    shapely.prepare(prepared)
    inside = shapely.contains_properly(prepared, shapes)
    inside[~inside] = shapely.covers(prepared[~inside], shapes[~inside])
    return inside


def _valid(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    shapes = flat(geometry)
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if broken.any():
        shapes[broken] = shapely.make_valid(shapes[broken], method="structure", keep_collapsed=False)
    return shapes


def _polygons(table: FeatureTable) -> NDArray[np.object_]:
    """The valid ground of every feature; InputError if there is no feature, or one covers none."""
    if len(table) == 0:
        raise InputError(
            [
                Problem(
                    "LAYER_EMPTY",
                    table.name,
                    tr("The layer has no features."),
                    tr("Give a layer with polygons to measure."),
                )
            ]
        )
    shapes = _valid(table.geometry)
    wrong = ~(shapely.area(shapes) > 0)
    if wrong.any():
        raise InputError(
            [
                Problem(
                    "NOT_A_POLYGON",
                    table.name,
                    tr("Some features are no polygons, or polygons without an area."),
                    tr("Delete them, or draw their polygons."),
                    fids=tuple(int(fid) for fid in table.fids[wrong]),
                )
            ]
        )
    return shapes


def _texts(values: NDArray[Any]) -> NDArray[np.object_]:
    """Codes as text, whatever type the field has; nothing is an empty text."""
    return np.array([_text(value) for value in values], dtype=object)


def _text(value: Any) -> str:
    if is_blank(value):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def is_blank(value: Any) -> bool:
    """Whether a field holds nothing: NULL in any of its spellings, or blanks."""
    if value is None or (isinstance(value, (float, np.floating)) and np.isnan(value)):
        return True
    return str(value).strip() in ("", "NULL")


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0
