"""Cells and what they stand on: communities, buildings, compounds, components, roads.

The rules of division of GB/T 30428.1 as paraphrased in S3 (standards 1.1). What is
measured by ``core.compliance`` for its report is measured there for these flags too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..compliance.forces import find_forces
from ..compliance.placement import Crossings, find_crossings
from ..compliance.survey import Pieces, by_value, flat
from ..compliance.workload import find_reached
from ..model.features import FeatureTable
from ..model.i18n import tr
from ..model.problems import Severity
from ..model.progress import Progress, check_cancelled
from .flags import Flag
from .ground import Ground, placed
from .rules import RuleId

#: Things looked at between two looks at the cancel button.
_CHUNK = 4000
#: How deep an edge enters is measured every so many metres along it.
_STEP = 0.5


def check_placement(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """Every rule of where cells lie that is enabled and whose layer was given."""
    steps = (_communities, _buildings, _compounds, _components, _areas, _roads)
    for number, step in enumerate(steps):
        check_cancelled(progress)
        progress.set(number / len(steps))
        if len(ground.rows) or step is _components:
            yield from step(ground, progress)


def _communities(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """属地管理: "严格限定在社区(村庄)的范围内" (S3)."""
    outside, astride = RuleId.OUTSIDE_COMMUNITY, RuleId.ASTRIDE_COMMUNITY
    if not ground.rules.enabled(outside, astride):
        return
    for stray in ground.astray:
        row = int(ground.rows[stray.cell])
        name = ground.name(row)
        area = shapely.area(stray.outside)
        if ground.rules.enabled(outside) and area > ground.rules[outside].required_tolerance():
            message = tr("{area} m² of cell {code} lie outside every community.", area=_m2(area), code=name)
            yield ground.flag(outside, [row], message, stray.outside, float(area))
        area = shapely.area(stray.astride)
        if ground.rules.enabled(astride) and area > ground.rules[astride].required_tolerance():
            message = tr(
                "{area} m² of cell {code} lie in another community than the rest of it.",
                area=_m2(area),
                code=name,
            )
            yield ground.flag(astride, [row], message, stray.astride, float(area))


def _buildings(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """地理布局: "确保网格边界的划定不穿越实体建筑" (S3)."""
    building = ground.subject.building
    if building is None or not ground.rules.enabled(RuleId.CUTS_BUILDING):
        return
    pieces, tree = ground.survey.buildings, ground.survey.building_tree
    for piece, cells, inside, depth in _cuts(ground, RuleId.CUTS_BUILDING, pieces, tree, progress):
        message = tr(
            "An edge runs {depth} m deep through building {building}.",
            depth=f"{depth:.2f}",
            building=_named(building, int(pieces.fid[piece])),
        )
        yield ground.flag(RuleId.CUTS_BUILDING, cells, message, inside, depth)


def _compounds(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """现状管理: "保持单位自有的独立院落的整体性 … 不予以拆分" (S3)."""
    compound = ground.subject.compound
    if compound is None or not ground.rules.enabled(RuleId.SPLITS_COMPOUND):
        return
    pieces, tree = ground.survey.compounds, ground.survey.compound_tree
    for piece, cells, inside, depth in _cuts(ground, RuleId.SPLITS_COMPOUND, pieces, tree, progress):
        message = tr(
            "An edge splits compound {compound}, {depth} m deep; a compound is one cell, however large.",
            depth=f"{depth:.2f}",
            compound=_named(compound, int(pieces.fid[piece])),
        )
        yield ground.flag(RuleId.SPLITS_COMPOUND, cells, message, inside, depth)


def _cuts(
    ground: Ground, rule: RuleId, pieces: Pieces, tree: STRtree, progress: Progress
) -> Iterator[tuple[int, list[int], Any, float]]:
    """Pieces that edges run through: which, rows of the cells, the edges inside, how deep they go in m."""
    if len(pieces) == 0:
        return
    depth = ground.rules[rule].required_tolerance()
    found: list[Crossings] = []
    for first in range(0, len(ground.cells), _CHUNK):
        check_cancelled(progress)
        crossings = find_crossings(ground.cells[first : first + _CHUNK], pieces.geometry, tree, depth)
        found.append(Crossings(crossings.piece, crossings.cell + first, crossings.core))
    piece = np.concatenate([crossings.piece for crossings in found])
    cell = np.concatenate([crossings.cell for crossings in found])
    core = np.concatenate([crossings.core for crossings in found])
    for which, pairs in by_value(piece):
        check_cancelled(progress)
        edges = shapely.intersection(shapely.boundary(ground.cells[cell[pairs]]), core[pairs])
        inside = shapely.line_merge(shapely.union_all(edges))
        rows = ground.rows[cell[pairs]].tolist()
        yield which, rows, inside, _depth(inside, pieces.geometry[which])


def _depth(edges: Any, piece: Any) -> float:
    """How far the edges get from the outline of the piece they are inside, m."""
    points = shapely.points(shapely.get_coordinates(shapely.segmentize(edges, _STEP)))
    return float(np.max(shapely.distance(shapely.boundary(piece), points), initial=0.0))


def _components(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """A component (部件) belongs to one cell: none on an edge, none outside every cell."""
    component = ground.subject.component
    on_edge, outside = RuleId.COMPONENT_ON_EDGE, RuleId.COMPONENT_OUTSIDE
    if component is None or not ground.rules.enabled(on_edge, outside):
        return
    points, owner = flat(component.geometry), np.arange(len(component))
    if not (shapely.get_type_id(points) == shapely.GeometryType.POINT).all():
        points, owner = shapely.get_parts(points, return_index=True)
    there = placed(points)
    points, owner = points[there], owner[there]
    cells = ground.cells if len(ground.rows) else np.empty(0, dtype=object)
    edges, insides = STRtree(shapely.boundary(cells)), ground.survey.tree if len(cells) else STRtree(cells)
    near = ground.rules[on_edge].required_tolerance()
    for first in range(0, len(points), _CHUNK):
        check_cancelled(progress)
        progress.set(first / len(points))
        chunk = points[first : first + _CHUNK]
        point, cell = edges.query(chunk, predicate="dwithin", distance=near)
        held = np.zeros(len(chunk), dtype=bool)
        held[point] = True
        loose = np.flatnonzero(~held)
        covered, _ = insides.query(chunk[loose], predicate="intersects")
        held[loose[covered]] = True
        if ground.rules.enabled(on_edge):
            for which, pairs in by_value(point):
                rows = ground.rows[cell[pairs]].tolist()
                gap = float(np.min(shapely.distance(edges.geometries[cell[pairs]], chunk[which])))
                message = tr(
                    "Component {component} stands on an edge: it belongs to no cell for certain.",
                    component=_named(component, int(component.fids[owner[first + which]])),
                )
                yield ground.flag(on_edge, rows, message, chunk[which], gap)
        if ground.rules.enabled(outside):
            lost = np.flatnonzero(~held)
            distance = _distance(insides, chunk[lost])
            for which, metres in zip(lost.tolist(), distance, strict=True):
                message = tr(
                    "Component {component} stands in no cell.",
                    component=_named(component, int(component.fids[owner[first + which]])),
                )
                yield ground.flag(outside, [], message, chunk[which], metres)


def _distance(tree: STRtree, points: NDArray[np.object_]) -> list[float | None]:
    """How far each point is from the nearest cell, m; None where there are no cells."""
    if len(tree.geometries) == 0 or len(points) == 0:
        return [None] * len(points)
    _, distance = tree.query_nearest(points, return_distance=True, all_matches=False)
    return [float(metres) for metres in distance]


def _areas(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """面积适当: "理想面积约为10,000平方米" (S3), or the target of the community.

    Nobody can mend a cell that must be as it is: one compound is one cell, however large.
    Such cells are told, as info, with what forces them.
    """
    rule = RuleId.AREA_OUT_OF_BAND
    if not ground.rules.enabled(rule):
        return
    survey = ground.survey
    low, high = survey.limits.wide_band
    places = np.flatnonzero((survey.ratio < low) | (survey.ratio > high))
    if len(places) == 0:
        return
    forces = find_forces(survey, progress)
    for place in places.tolist():
        row = int(ground.rows[place])
        message = tr(
            "Cell {code} has {area} m², {times} times the target of {target} m².",
            code=ground.name(row),
            area=f"{survey.area[place]:.0f}",
            times=f"{survey.ratio[place]:.2f}",
            target=f"{survey.target[place]:.0f}",
        )
        force = forces.get(place)
        severity = None
        if force is not None:
            message, severity = f"{message} {force.evidence}", Severity.INFO
        yield ground.flag(rule, [row], message, None, float(survey.area[place]), severity)


def _roads(ground: Ground, progress: Progress) -> Iterator[Flag]:
    """方便管理: "便于采用高效、安全的交通方式及出行途径进行巡查" (S3)."""
    rule = RuleId.UNREACHABLE
    if ground.subject.road is None or not ground.rules.enabled(rule):
        return
    reached, distance = find_reached(ground.survey)
    for place in np.flatnonzero(~reached).tolist():
        row = int(ground.rows[place])
        metres = float(distance[place]) or None
        if metres is None:
            message = tr("No road leads to cell {code}: there are no roads.", code=ground.name(row))
        else:
            message = tr(
                "The road nearest to cell {code} is {distance} m away.",
                code=ground.name(row),
                distance=f"{metres:.1f}",
            )
        yield ground.flag(rule, [row], message, None, metres)


def _named(table: FeatureTable, fid: int) -> str:
    """What a message calls a feature: its code or name if it has one, and its id."""
    row = int(np.flatnonzero(table.fids == fid)[0])
    for field in ("code", "name"):
        text = table.column(field)[row]
        if isinstance(text, str) and text.strip():
            return f"{text} (#{fid})"
    return f"#{fid}"


def _m2(area: float) -> str:
    return f"{area:.2f}"
