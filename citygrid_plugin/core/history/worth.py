"""Whether cells drawn anew are worth the codes they cost (相对稳定: the grid stays as it is if it can)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..division.barriers import Ground, Rank
from ..division.fabric import RankTable, densify_lines, shared_edges
from ..division.grouping import ASTRIDE_COST, BORDER_COST, cell_cost
from ..division.solids import runs_through
from ..division.soundness import cut_bodies

#: An edge this near to a line follows it, m.
_ON_LINE = 2.0
#: Edges are judged in pieces of this length, m.
_PIECE = 5.0
#: A compound that fills less than this of its cell does not have it for itself.
_OWN = 0.5


@dataclass(frozen=True)
class Worth:
    """What is wrong with cells and what they cost: ``faults`` are never to be had for a lower ``cost``."""

    faults: int
    cost: float


def worth(
    cells: NDArray[np.object_],
    ground: Ground,
    large_compounds: NDArray[np.object_],
    target: float,
    street_width: float,
) -> Worth:
    """Judge the cells of one ground, neighbours sharing identical vertices.

    Faults: bodies that edges run through, and compounds that have no cell of their own. The
    cost adds up, as the division reckons it, area and shape of the cells, the length of the
    edges between them by what they follow, and that of roads and water the cells lie astride.
    """
    edges = _inner_edges(cells)
    bodies = np.concatenate([ground.buildings, ground.compounds])
    met = np.unique(runs_through(edges, bodies)[1]) if len(edges) else np.empty(0, dtype=np.intp)
    faults = len(cut_bodies(edges, bodies[met])) if len(met) else 0
    faults += _homeless(cells, large_compounds)
    areas, rims = shapely.area(cells), shapely.length(cells)
    cost = sum(cell_cost(area, rim, target) for area, rim in zip(areas.tolist(), rims.tolist(), strict=True))
    unit = float(np.sqrt(target))
    cost += _edge_cost(edges, ground, street_width) / unit
    cost += _astride_cost(cells, ground, street_width) / unit
    return Worth(faults, cost)


def _inner_edges(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    none = RankTable(np.empty(0, dtype=object), np.empty(0, dtype=np.int8))
    shared = shared_edges(cells, none)
    return shapely.linestrings(np.stack([shared.start, shared.end], axis=1))


def _homeless(cells: NDArray[np.object_], compounds: NDArray[np.object_]) -> int:
    """How many compounds have no cell of their own."""
    if not len(compounds):
        return 0
    compound, cell = STRtree(cells).query(compounds, predicate="intersects")
    shared = shapely.area(shapely.intersection(compounds[compound], cells[cell]))
    inside = shared > 0.5 * shapely.area(compounds)[compound]
    own = inside & (shared > _OWN * shapely.area(cells)[cell])
    return len(np.setdiff1d(compound[inside], compound[own]))


def _edge_cost(edges: NDArray[np.object_], ground: Ground, street_width: float) -> float:
    """The length of edges, each metre weighed by what it follows; on the axis of a wide street in part."""
    if not len(edges):
        return 0.0
    pieces, _ = densify_lines(edges, _PIECE)
    points, line = shapely.get_coordinates(pieces, return_index=True)
    inner = line[1:] == line[:-1]
    start, end = points[:-1][inner], points[1:][inner]
    open_cost = BORDER_COST[Rank.OPEN]
    cost = np.full(len(start), open_cost)
    middle = shapely.points((start + end) / 2)
    reach = street_width / 2
    which, near = STRtree(ground.lines).query(middle, predicate="dwithin", distance=reach)
    distance = shapely.distance(middle[which], ground.lines[near])
    rank = ground.ranks[near]
    followed = (distance <= _ON_LINE) | (rank <= Rank.LANE)
    along = np.array([BORDER_COST[Rank(r)] for r in rank.tolist()])
    off = np.clip((distance - _ON_LINE) / max(reach - _ON_LINE, 1e-9), 0.0, 1.0)
    graded = along + np.maximum(open_cost - along, 0.0) * off
    np.minimum.at(cost, which[followed], graded[followed])
    return float((cost * np.hypot(*(end - start).T)).sum())


def _astride_cost(cells: NDArray[np.object_], ground: Ground, street_width: float) -> float:
    """The length of roads and water inside cells, away from their edges, weighed by what they are."""
    weight = np.array([ASTRIDE_COST.get(Rank(rank), 0.0) for rank in ground.ranks.tolist()])
    rows = np.flatnonzero(weight > 0)
    if not len(rows):
        return 0.0
    inner = shapely.buffer(cells, -street_width / 2, quad_segs=2)
    inner = inner[~shapely.is_empty(inner)]
    row, cell = STRtree(inner).query(ground.lines[rows], predicate="intersects")
    length = shapely.length(shapely.intersection(ground.lines[rows][row], inner[cell]))
    return float((length * weight[rows][row]).sum())
