"""The streets zones are balanced by: pieces between junctions, and the cells they lie in or between."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ..model.features import FeatureTable
from ..model.problems import Problem
from ..model.progress import Progress
from ..patrol_network import PatrolSettings, patrol_network
from .ways import Ways

#: A road shorter than this is none, m.
_LEAST = 0.01
#: A street this near to a cell lies in it or along it, m: borders follow the axes of streets.
_BESIDE = 2.0
#: A street near no cell that lies at most this far off belongs to the nearest, m.
_NEAR = 30.0
#: A street is cut into pieces of at most this length, m, so that zones can share a long one.
_PIECE = 150.0


@dataclass(frozen=True)
class Streets:
    """A noded network of m pieces.

    ``start`` and ``end``: (m,) node numbers. ``length``: (m,) metres. ``nodes``: (n, 2) coordinates.
    ``pair_street`` and ``pair_cell``: (p,) each, which cells a piece lies in or between, sorted by
    piece. ``lines``: (m,) line strings, None where only the network is known. ``outside_m``:
    metres of street that no cell is near to and nobody patrols.
    """

    start: NDArray[np.int64]
    end: NDArray[np.int64]
    length: NDArray[np.float64]
    nodes: NDArray[np.float64]
    pair_street: NDArray[np.int64]
    pair_cell: NDArray[np.int64]
    lines: NDArray[np.object_] | None = None
    outside_m: float = 0.0

    def __len__(self) -> int:
        return len(self.length)

    @cached_property
    def ways(self) -> Ways:
        """How far it is between the nodes."""
        return Ways(self.start, self.end, self.length, len(self.nodes))

    def metres_of_cells(self, count: int) -> NDArray[np.float64]:
        """(count,) metres of street of each cell; a street between cells is shared in equal parts."""
        sharers = np.bincount(self.pair_street, minlength=len(self))
        share = self.length[self.pair_street] / sharers[self.pair_street]
        return np.bincount(self.pair_cell, weights=share, minlength=count).astype(np.float64)


def read_streets(
    road: FeatureTable, cells: NDArray[np.object_], progress: Progress | None = None
) -> tuple[Streets, list[Problem]]:
    """The streets of the layer road as zones of ``cells`` (n,) need them; all in one metric CRS.

    The network is that of ``core.patrol_network``, by whose rules routes are planned later, and so
    are the problems; a road patrolled on both sides counts twice. The result does not depend on the
    order of the roads.
    """
    kinds = [str(value or "").strip() for value in road.column("class", "")]
    patrolled = np.array([kind not in PatrolSettings().not_patrolled for kind in kinds], dtype=bool)
    if not (patrolled & (shapely.length(road.geometry) > _LEAST)).any():
        return _network(np.empty(0, dtype=object), *_cells_beside(np.empty(0, dtype=object), cells), 0.0), []
    network, problems = patrol_network(road, progress=progress)
    chosen = network.lines[network.passes > 0]
    parts = np.concatenate([_in_pieces(chosen), _in_pieces(network.lines[network.passes > 1])])
    pair_street, pair_cell = _cells_beside(parts, cells)
    kept = np.zeros(len(parts), dtype=bool)
    kept[pair_street] = True
    outside = float(shapely.length(parts[~kept]).sum())
    number = np.cumsum(kept) - 1
    return _network(parts[kept], number[pair_street], pair_cell, outside), problems


def _in_pieces(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Lines none of which is longer than a piece, in an order of their coordinates."""
    if not len(lines):
        return lines
    first, last = (shapely.get_coordinates(shapely.get_point(lines, end)) for end in (0, -1))
    turned = (first[:, 0] > last[:, 0]) | ((first[:, 0] == last[:, 0]) & (first[:, 1] > last[:, 1]))
    lines = np.where(turned, shapely.reverse(lines), lines)
    middle = shapely.get_coordinates(shapely.line_interpolate_point(lines, 0.5, normalized=True)).round(3)
    lines = lines[np.lexsort((middle[:, 1], middle[:, 0]))]
    long = shapely.length(lines) > _PIECE
    pieces: list[object] = []
    for line, is_long in zip(lines, long, strict=True):
        pieces += _cut(line) if is_long else [line]
    array = np.empty(len(pieces), dtype=object)
    array[:] = pieces
    return array


def _cut(line: shapely.LineString) -> list[object]:
    xy = shapely.get_coordinates(line)
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T))]
    count = int(np.ceil(along[-1] / _PIECE))
    cuts = along[-1] * np.arange(1, count) / count
    at = np.column_stack([np.interp(cuts, along, xy[:, axis]) for axis in (0, 1)])
    bounds = np.r_[0.0, cuts, along[-1]]
    ends = np.vstack([xy[:1], at, xy[-1:]])
    pieces = []
    for number in range(count):
        within = (along > bounds[number]) & (along < bounds[number + 1])
        pieces.append(shapely.LineString(np.vstack([ends[number], xy[within], ends[number + 1]])))
    return pieces


def _cells_beside(
    lines: NDArray[np.object_], cells: NDArray[np.object_]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of line and cell, sorted: cells at the middle of the line, else the nearest at hand."""
    if not len(lines) or not len(cells):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    tree = STRtree(cells)
    line, cell = tree.query(middle, predicate="dwithin", distance=_BESIDE)
    alone = np.setdiff1d(np.arange(len(lines)), line)
    if len(alone):
        found, near = tree.query_nearest(middle[alone], max_distance=_NEAR, all_matches=False)
        line, cell = np.r_[line, alone[found]], np.r_[cell, near]
    order = np.lexsort((cell, line))
    return line[order].astype(np.int64), cell[order].astype(np.int64)


def _network(
    lines: NDArray[np.object_], street: NDArray[np.int64], cell: NDArray[np.int64], outside: float
) -> Streets:
    ends = [shapely.get_coordinates(shapely.get_point(lines, end)) for end in (0, -1)]
    nodes, number = np.unique(np.vstack(ends).reshape(-1, 2), axis=0, return_inverse=True)
    number = number.reshape(-1).astype(np.int64)
    count = len(lines)
    return Streets(number[:count], number[count:], shapely.length(lines), nodes, street, cell, lines, outside)
