"""What stands in the way of labels: edges of cells, outlines of buildings, other labels."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from ..division.fabric import segments_of
from ..model.progress import Progress, check_cancelled
from .middles import visual_middles
from .spots import Floats, Ground, Ints, Lines


class Surroundings:
    """The (n,) cells of a grid, and the ground with what matters to each.

    ``obstacles``: areas, whose outlines count, and lines. Coordinates are metres.
    """

    def __init__(
        self, cells: NDArray[np.object_], obstacles: NDArray[np.object_], progress: Progress
    ) -> None:
        self.cells = cells
        areas, lines = _areas_and_lines(obstacles)
        self._roofs = shapely.STRtree(areas)
        self.outline = np.concatenate([shapely.get_parts(shapely.boundary(areas)), lines])
        edge = segments_of(cells)
        self._edges = Lines(edge.start, edge.end, edge.owner)
        check_cancelled(progress)
        self._outlines = self._beside_cells(self.outline)
        self._middle = visual_middles(cells, progress)

    def ground(self, in_the_way: NDArray[np.object_]) -> Ground:
        """What labels are placed on; ``in_the_way``: lines that no text may touch besides edges."""
        walls = self._beside_cells(in_the_way)
        return Ground(self.cells, self._middle, self._edges, walls, self._outlines, self._roofs)

    @cached_property
    def edge_tree(self) -> shapely.STRtree:
        """Every edge of every cell by itself."""
        return _tree(self._edges)

    @cached_property
    def outline_tree(self) -> shapely.STRtree:
        """Every straight piece of the outlines by itself."""
        pieces = segments_of(self.outline)
        return _tree(Lines(pieces.start, pieces.end, pieces.owner))

    def on_edges(self, boxes: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which texts an edge of a cell runs through or along."""
        return _touched(self.edge_tree, boxes)

    def on_outlines(self, boxes: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Which texts an outline of a building runs through or along."""
        return _touched(self.outline_tree, boxes)

    def _beside_cells(self, lines: NDArray[np.object_]) -> Lines:
        """The pieces of lines that reach into the box of each cell, in an order of their own."""
        cell, line = shapely.STRtree(lines).query(self.cells)
        pieces = segments_of(lines[line])
        owner = cell[pieces.owner]
        box = shapely.bounds(self.cells)[owner]
        low, high = np.minimum(pieces.start, pieces.end), np.maximum(pieces.start, pieces.end)
        near = ((high >= box[:, :2]) & (low <= box[:, 2:])).all(axis=1)
        start, end, owner = pieces.start[near], pieces.end[near], owner[near].astype(np.int64)
        # Sums over them must not depend on the order of the features.
        order = np.lexsort((*end.T, *start.T, owner))
        return Lines(start[order], end[order], owner[order])


def _areas_and_lines(shapes: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Single polygons and single lines; whatever else there is does not count."""
    single = shapes[~shapely.is_missing(shapes)]
    for _ in range(2):  # a collection may hold multi-part geometries
        single = shapely.get_parts(single)
    single = shapely.force_2d(single[~shapely.is_empty(single)])
    dimension = shapely.get_dimensions(single)
    return single[dimension == 2], single[dimension == 1]


def hatching(corners: Floats, spacing: float) -> NDArray[np.object_]:
    """The (n, 4, 2) boxes filled with lines along the text, so that nothing fits between them."""
    lines: list[shapely.LineString] = []
    for first, second, third, fourth in corners:
        height = float(np.hypot(*(fourth - first)))
        shares = np.linspace(0.0, 1.0, max(int(np.ceil(height / spacing)), 1) + 1)[:, None]
        left, right = first + shares * (fourth - first), second + shares * (third - second)
        lines += list(shapely.linestrings(np.stack([left, right], axis=1)))
        lines += [shapely.LineString([first, fourth]), shapely.LineString([second, third])]
    return np.array([*lines, None], dtype=object)[:-1]


def overlapping(boxes: NDArray[np.object_]) -> list[tuple[int, int]]:
    """Pairs of boxes that touch, the smaller number first, in order."""
    one, other = shapely.STRtree(boxes).query(boxes, predicate="intersects")
    return sorted((i, j) for i, j in zip(one.tolist(), other.tolist(), strict=True) if i < j)


def _touched(tree: shapely.STRtree, boxes: NDArray[np.object_]) -> NDArray[np.bool_]:
    touched = np.zeros(len(boxes), dtype=bool)
    box: Ints = tree.query(boxes, predicate="intersects")[0]
    touched[box] = True
    return touched


def _tree(lines: Lines) -> shapely.STRtree:
    return shapely.STRtree(shapely.linestrings(np.stack([lines.start, lines.end], axis=1)))
