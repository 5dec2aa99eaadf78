"""Chains: the edges of a coverage from junction to junction, joined up and straightened.

A change is tried on all chains at once; those that would cross a building, a compound
or another chain are taken back.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from shapely import STRtree

from .barriers import Rank
from .coverage import Coverage
from .linework import PRECISION, Linework, segment_ends, unique_points
from .solids import runs_through

#: How often offending changes are taken back, before all that is left is.
_MOST_RETREATS = 8

Lines = NDArray[np.object_]
Mask = NDArray[np.bool_]


def chains_of(coverage: Coverage) -> tuple[Lines, Mask]:
    """The (n,) LineStrings between junctions, and whether each is a piece of the community border."""
    left, right = coverage.faces.left, coverage.faces.right
    pairs = np.column_stack([np.minimum(left, right), np.maximum(left, right)])
    _, pair = np.unique(pairs, axis=0, return_inverse=True)
    pair = pair.ravel()
    order = np.argsort(pair, kind="stable")
    bundles = shapely.multilinestrings(coverage.work.lines()[order], indices=pair[order])
    lines, owner = shapely.get_parts(shapely.line_merge(bundles), return_index=True)
    outer = np.zeros(int(pair.max(initial=-1)) + 1, dtype=bool)
    outer[pair] = (left < 0) | (right < 0)
    return lines, outer[owner]


def only_corners(lines: Lines, corners: NDArray[np.float64]) -> Lines:
    """Lines with only those points between their ends that are (n, 2) ``corners``."""
    points, line = shapely.get_coordinates(lines, return_index=True)
    distance, _ = cKDTree(corners).query(points)
    kept = distance <= 2 * PRECISION
    kept[:-1] |= line[1:] != line[:-1]
    kept[1:] |= line[1:] != line[:-1]
    kept[[0, -1]] = True
    return shapely.linestrings(points[kept], indices=line[kept])


def linework_of(lines: Lines, border: Mask, source: Linework) -> Linework:
    """Chains as linework again, with the ranks of what they follow in the ``source``."""
    start, end, owner = segment_ends(lines)
    middle = shapely.points((start + end) / 2)
    inner = source.take(source.ranks != Rank.COMMUNITY)
    ranks = np.full(len(start), Rank.COMMUNITY, dtype=np.int8)
    inside = np.flatnonzero(~border[owner])
    if len(inside):
        ranks[inside] = inner.ranks[STRtree(inner.lines()).nearest(middle[inside])]
    return Linework.of(start, end, ranks)


def settle(
    lines: Lines,
    change: Callable[[Mask], Lines],
    changes: NDArray[np.intp],
    bodies: Lines,
) -> Lines:
    """Change lines as far as nothing comes in conflict.

    ``change`` gives all lines with the changes in a (c,) mask made; ``changes`` (n, k)
    says which changes a line takes part in, -1 for none. ``bodies``: what no line may cross.
    """
    wanted = np.ones(int(changes.max(initial=-1)) + 1, dtype=bool)
    for _ in range(_MOST_RETREATS):
        if not wanted.any():
            break
        changed = change(wanted)
        touched = ((changes >= 0) & wanted[changes]).any(axis=1)
        offending = touched & _offending(changed, touched, bodies)
        if not offending.any():
            return changed
        to_undo = changes[offending]
        wanted[to_undo[to_undo >= 0]] = False
    return lines


def _offending(lines: Lines, changed: Mask, bodies: Lines) -> Mask:
    """Which lines cross a body, themselves or one another."""
    offending = np.zeros(len(lines), dtype=bool)
    rows = np.flatnonzero(changed)
    offending[rows[runs_through(lines[rows], bodies)[0]]] = True
    offending[rows[~shapely.is_simple(lines[rows])]] = True
    row, other = STRtree(lines).query(lines[rows], predicate="intersects")
    row = rows[row]
    once = (row != other) & ~(changed[other] & (row > other))
    row, other = row[once], other[once]
    common = shapely.intersection(lines[row], lines[other])
    conflict = shapely.get_num_coordinates(common) > _shared_ends(lines, row, other)
    offending[row[conflict]] = offending[other[conflict]] = True
    return offending


def _shared_ends(lines: Lines, one: NDArray[np.intp], other: NDArray[np.intp]) -> NDArray[np.intp]:
    """In how many points two lines end that are the same."""
    first, last = line_ends(lines)
    from_first = (first[one] == first[other]) | (first[one] == last[other])
    from_last = (last[one] == first[other]) | (last[one] == last[other])
    return from_first.astype(np.intp) + (from_last & (first[one] != last[one]))


def line_ends(lines: Lines) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """A number for the first and the last point of each line, the same for the same point; -1 if empty."""
    full = ~shapely.is_empty(lines)
    ends = np.concatenate([shapely.get_point(lines[full], 0), shapely.get_point(lines[full], -1)])
    _, index = unique_points(shapely.get_coordinates(ends))
    numbers = np.full((2, len(lines)), -1, dtype=np.intp)
    numbers[:, full] = index.reshape(2, -1)
    return numbers[0], numbers[1]


def straightened(lines: Lines, border: Mask, bodies: Lines, tolerance: float) -> Lines:
    """Lines simplified by at most ``tolerance`` m, the community border left as it is."""
    rows = np.flatnonzero(~border)
    simple = shapely.simplify(lines[rows], tolerance)
    fewer = shapely.get_num_coordinates(simple) < shapely.get_num_coordinates(lines[rows])
    rows, simple = rows[fewer], simple[fewer]

    def change(wanted: Mask) -> Lines:
        changed = lines.copy()
        changed[rows[wanted]] = simple[wanted]
        return changed

    changes = np.full((len(lines), 1), -1, dtype=np.intp)
    changes[rows, 0] = np.arange(len(rows))
    return settle(lines, change, changes, bodies)
