"""Meanders: outlines of lawns and winding paths that nobody would draw a cell edge along."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .barriers import Rank
from .blocks import Blocks
from .fabric import RankTable, segments_of, shared_edges

#: A weak line that turns more than this (degrees per 100 m) is not followed.
MOST_TURNING = 150.0
#: Lines that are followed only where they run smoothly.
_WEAK = (Rank.GREEN, Rank.PATH)
#: Shorter arcs (m) are judged by the company they are in.
_SHORT = 12.0


def turning(lines: NDArray[np.object_]) -> NDArray[np.float64]:
    """How much each line turns, in degrees per 100 m, (n,)."""
    segments = segments_of(lines)
    heading = np.arctan2(*(segments.end - segments.start).T[::-1])
    bend = np.abs((np.diff(heading) + np.pi) % (2 * np.pi) - np.pi)
    same = segments.owner[1:] == segments.owner[:-1]
    total = np.bincount(segments.owner[1:][same], bend[same], minlength=len(lines))
    return np.degrees(total) / np.maximum(shapely.length(lines), 1.0) * 100.0


def without_meanders(blocks: Blocks) -> Blocks:
    """The blocks, made one where little else than a meander parts them; compounds stay alone."""
    weak = np.isin(blocks.arc_rank, _WEAK) & (shapely.length(blocks.arcs) > _SHORT)
    meander = np.flatnonzero(weak)[turning(blocks.arcs[weak]) > MOST_TURNING]
    if len(meander) == 0:
        return blocks
    rank = blocks.arc_rank.copy()
    rank[meander] = Rank.OPEN
    edges = shared_edges(blocks.faces, RankTable(blocks.arcs, rank))
    pair = np.sort(np.stack([edges.left, edges.right], axis=1), axis=1)
    pairs, which = np.unique(pair, axis=0, return_inverse=True)
    which = which.ravel()
    length = np.bincount(which, edges.length)
    loose = np.bincount(which, np.where(edges.rank == Rank.OPEN, edges.length, 0.0))
    ordinary = (blocks.compound[pairs] < 0).all(axis=1)
    joined = pairs[(loose > 0.5 * length) & ordinary]
    links = coo_matrix((np.ones(len(joined)), joined.T), shape=(len(blocks.faces),) * 2)
    _, label = connected_components(links, directed=False)
    order = np.argsort(label, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(label[order]) > 0])
    groups = np.split(order, starts[1:])
    faces = np.array(
        [
            blocks.faces[group[0]] if len(group) == 1 else shapely.coverage_union_all(blocks.faces[group])
            for group in groups
        ],
        dtype=object,
    )
    edge = _bound(blocks.arcs, faces)
    return replace(
        blocks,
        faces=faces,
        compound=blocks.compound[order[starts]],
        arcs=blocks.arcs[edge],
        arc_rank=rank[edge],
    )


def _bound(arcs: NDArray[np.object_], faces: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which arcs lie on the edge of a face."""
    segments = segments_of(arcs)
    rings = shapely.get_rings(faces)
    outlines = RankTable(rings, np.zeros(len(rings), dtype=np.int64))
    bound = np.zeros(len(arcs), dtype=bool)
    bound[segments.owner[outlines.of(segments) == 0]] = True
    return bound
