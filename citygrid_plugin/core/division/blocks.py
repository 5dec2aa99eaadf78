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
from .barriers import Ground
from .chains import chains_of, linework_of, straightened
from .enclosing import enclose
from .junctions import joined_junctions
from .linework import Faces, Linework
from .settings import DivisionSettings
from .solids import Solids, find_solids
from .streets import one_axis_per_street

#: Edges are straightened by up to this much, m.
STRAIGHTENING = 1.0
#: Loose lines shorter than this lead nowhere, m.
SHORTEST_SPUR = 5.0


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
    work = enclose(ground, solids, community)
    check_cancelled(progress)
    work = one_axis_per_street(work, community, solids, settings.street_width, progress)
    check_cancelled(progress)
    work = _tidied(work, community, solids)
    return blocks_of(work, Faces.of(work, community), solids)


def _tidied(work: Linework, community: Polygon, solids: Solids) -> Linework:
    """Junctions joined and lines straightened, without a building being touched."""
    bodies = solids.all()
    lines, border = chains_of(work, Faces.of(work, community))
    lines = joined_junctions(lines, border, bodies)
    lines = straightened(lines, border, bodies, STRAIGHTENING)
    return linework_of(lines, border, work)


def blocks_of(work: Linework, faces: Faces, solids: Solids) -> Blocks:
    """Read the blocks off the finished linework."""
    edge = faces.edges()
    arcs, arc_rank = _chains(work.take(edge), faces.left[edge], faces.right[edge])
    spurs, spur_rank = _chains(work.take(~edge), faces.left[~edge], faces.right[~edge])
    long = shapely.length(spurs) >= SHORTEST_SPUR
    compound = np.full(len(faces), -1, dtype=np.intp)
    inside = shapely.point_on_surface(solids.compounds)
    which, face = STRtree(faces.polygons).query(inside, predicate="within")
    compound[face] = which
    return Blocks(faces.polygons, compound, solids.buildings, arcs, arc_rank, spurs[long], spur_rank[long])


def _chains(
    work: Linework, left: NDArray[np.intp], right: NDArray[np.intp]
) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Segments of like rank between the same two faces, joined into lines."""
    keys = np.column_stack([np.minimum(left, right), np.maximum(left, right), work.ranks])
    kinds, kind = np.unique(keys, axis=0, return_inverse=True)
    kind = kind.ravel()
    order = np.argsort(kind, kind="stable")
    bundles = shapely.multilinestrings(work.lines()[order], indices=kind[order])
    lines, owner = shapely.get_parts(shapely.line_merge(bundles), return_index=True)
    return lines, kinds[owner, 2].astype(np.int8)
