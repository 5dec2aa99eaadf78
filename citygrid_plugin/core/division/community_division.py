"""Dividing one community (社区): blocks, cuts, joins, mending, tidying."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.progress import Progress, Span
from .blocks import Blocks
from .cuts import OpenGround
from .fabric import RankTable, Segments, densify, densify_lines, segments_of, vertex_keys
from .grouping import BORDER_COST, LARGE, Merger, joined
from .meanders import without_meanders
from .rebalance import rebalance
from .regions import divide_region
from .tidy import without_candidates

#: Cuts may start at the vertices of the blocks and at points added this densely, as a share of √target.
_CANDIDATE_SPACING = 0.11
#: What is left alone with less than this (m²) is a border touching itself on the precision grid.
_NOTHING = 0.01


def divide_blocks(
    blocks: Blocks, components: NDArray[np.float64], target: float, progress: Progress
) -> NDArray[np.object_]:
    """The cells of one community part: polygons of one valid coverage, not yet numbered.

    ``components`` (n, 2) are the coordinates of the component points, ``target`` the wanted
    area in m².
    """
    blocks = without_meanders(blocks)
    spacing = _CANDIDATE_SPACING * np.sqrt(target)
    faces, candidates = densify(blocks.faces, spacing)
    arcs, _ = densify_lines(blocks.arcs, spacing)
    ranks = RankTable(arcs, blocks.arc_rank)
    ground = _open_ground(blocks, arcs, components, spacing)
    cells: list[object] = []
    fixed: list[bool] = []
    steps = Span(progress, 0.0, 0.6)
    for position, (face, compound) in enumerate(zip(faces, blocks.compound, strict=True)):
        steps.set(position / len(faces))
        whole = compound >= 0 or face.area <= LARGE * target
        pieces = [face] if whole else divide_region(face, target, ground, progress)
        cells += pieces
        fixed += [bool(compound >= 0)] * len(pieces)
    atoms = np.array(cells, dtype=object)
    groups = Merger(atoms, np.array(fixed), ranks, target).run()
    solo = np.array([any(fixed[k] for k in group) for group in groups])
    merged = joined(atoms, groups)
    real = shapely.area(merged) > _NOTHING
    merged, solo = merged[real], solo[real]
    parts: list[object] = []
    kept: list[bool] = []
    steps = Span(progress, 0.6, 0.8)
    for position, (cell, is_compound) in enumerate(zip(merged, solo, strict=True)):
        steps.set(position / len(merged))
        pieces = (
            [cell]
            if is_compound or cell.area <= LARGE * target
            else divide_region(cell, target, ground, progress)
        )
        parts += pieces
        kept += [bool(is_compound)] * len(pieces)
    result, _ = rebalance(
        np.array(parts, dtype=object), np.array(kept), ranks, ground, target, Span(progress, 0.8, 1.0)
    )
    added = np.concatenate([candidates, *(vertex_keys(points) for points in ground.candidates)])
    return without_candidates(result, np.unique(added))


def _open_ground(
    blocks: Blocks, arcs: NDArray[np.object_], components: NDArray[np.float64], spacing: float
) -> OpenGround:
    lines = np.concatenate([arcs, blocks.spurs])
    rank = np.concatenate([blocks.arc_rank, blocks.spur_rank]).astype(np.int64)
    segments = segments_of(lines) if len(lines) else Segments(np.empty((0, 2)), np.empty((0, 2)), rank[:0])
    cost = np.array([BORDER_COST[r] for r in sorted(BORDER_COST)])
    return OpenGround(
        blocks.solids,
        components,
        np.stack([segments.start, segments.end], axis=1),
        np.maximum(cost[rank[segments.owner]], 0.1),
        spacing,
    )
