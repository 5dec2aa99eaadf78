"""Blocks (街块): the ground of a community between its barriers, one face per street block.

The first half of a division. The blocks are too large, too small or just right for a
cell; what is cut and merged afterwards keeps to the edges made here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, STRtree

from ..model.progress import Progress, check_cancelled
from .absorbing import without_lone_buildings, without_slivers
from .barriers import Ground, Rank
from .chains import chains_of, linework_of, only_corners, straightened
from .coverage import Coverage
from .enclosing import enclose
from .junctions import joined_junctions
from .linework import PRECISION, Linework
from .settings import DivisionSettings
from .solids import Solids, bodies_within, find_solids
from .soundness import require_sound
from .streets import one_axis_per_street

#: Edges are straightened by up to this much, m.
STRAIGHTENING = 1.0
#: Lines inside a block shorter than this lead nowhere, m.
SHORTEST_SPUR = 10.0
#: Such lines are judged in pieces of this length, m.
_SPUR_PIECE = 10.0


@dataclass(frozen=True)
class Blocks:
    """The blocks of one community.

    ``faces``: (n,) Polygons, one valid coverage whose union is the community.
    ``compound``: (n,) index of the compound that a face holds, -1 for ordinary ground.
    ``solids``: (m,) building Polygons with disjoint interiors; no edge crosses one, two
    may share a wall. ``arcs``: (k,) LineStrings, the edges of the coverage from node to
    node, split where the rank changes; ``arc_rank``: (k,) Rank of what each follows.
    ``spurs``: (s,) LineStrings of barriers that end inside a face; ``spur_rank``: (s,).
    """

    faces: NDArray[np.object_]
    compound: NDArray[np.intp]
    solids: NDArray[np.object_]
    arcs: NDArray[np.object_]
    arc_rank: NDArray[np.int8]
    spurs: NDArray[np.object_]
    spur_rank: NDArray[np.int8]


def make_blocks(community: Polygon, ground: Ground, settings: DivisionSettings, progress: Progress) -> Blocks:
    """Find the blocks of a community (one Polygon, with or without holes)."""
    solids = find_solids(ground.buildings, ground.compounds, community, settings.compound_min_area)
    check_cancelled(progress)
    enclosed = enclose(ground, solids, community)
    check_cancelled(progress)
    coverage = without_lone_buildings(Coverage.of(enclosed, community), solids)
    coverage = one_axis_per_street(coverage, solids, settings.street_width, progress)
    check_cancelled(progress)
    coverage = without_slivers(_tidied(coverage, community, solids), solids)
    require_sound(coverage, community, solids)
    spurs, spur_rank = _spurs(enclosed, coverage, settings.street_width)
    arcs, arc_rank = _edges(coverage)
    return Blocks(
        coverage.faces.polygons,
        _compound_of_faces(coverage, solids),
        solids.buildings,
        arcs,
        arc_rank,
        spurs,
        spur_rank,
    )


def _tidied(coverage: Coverage, community: Polygon, solids: Solids) -> Coverage:
    """Junctions joined and lines straightened, without a building being touched."""
    bodies = solids.all()
    lines, border = chains_of(coverage)
    lines[border] = only_corners(lines[border], shapely.get_coordinates(community))
    lines = joined_junctions(lines, border, bodies)
    lines = straightened(lines, border, bodies, STRAIGHTENING)
    tidied = Coverage.of(linework_of(lines, border, coverage.work), community)
    lost = coverage.faces.areas().sum() - tidied.faces.areas().sum()
    # Straighter lines are not worth lost ground: they met where no test saw it.
    return tidied if abs(lost) < PRECISION * community.length else coverage


def _compound_of_faces(coverage: Coverage, solids: Solids) -> NDArray[np.intp]:
    compound = np.full(len(coverage.faces), -1, dtype=np.intp)
    face, which = bodies_within(solids.compounds, coverage.faces.polygons)
    compound[face] = which
    return compound


def _edges(coverage: Coverage) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Segments of like rank between the same two faces, joined into lines."""
    left, right = coverage.faces.left, coverage.faces.right
    return _joined(coverage.work, np.minimum(left, right), np.maximum(left, right))


def _spurs(
    enclosed: Linework, coverage: Coverage, street_width: float
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Barriers inside the blocks: what is neither an edge nor beside one, as part of its street."""
    barriers = enclosed.take((enclosed.ranks >= Rank.MAIN_ROAD) & (enclosed.ranks <= Rank.PATH))
    barriers, _ = barriers.densified(np.full(len(barriers), _SPUR_PIECE))
    tree = STRtree(coverage.work.lines())
    beside, _ = tree.query(
        shapely.points(barriers.midpoints()), predicate="dwithin", distance=street_width / 2
    )
    inside = np.ones(len(barriers), dtype=bool)
    inside[beside] = False
    nothing = np.zeros(np.count_nonzero(inside), dtype=np.intp)
    spurs, rank = _joined(barriers.take(inside), nothing, nothing)
    long = shapely.length(spurs) >= SHORTEST_SPUR
    return spurs[long], rank[long]


def _joined(
    work: Linework, left: NDArray[np.intp], right: NDArray[np.intp]
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Segments of like rank between the same two faces, joined into lines."""
    keys = np.column_stack([left, right, work.ranks])
    kinds, kind = np.unique(keys, axis=0, return_inverse=True)
    kind = kind.ravel()
    order = np.argsort(kind, kind="stable")
    bundles = shapely.multilinestrings(work.lines()[order], indices=kind[order])
    lines, owner = shapely.get_parts(shapely.line_merge(bundles), return_index=True)
    return lines, kinds[owner, 2].astype(np.int8)
