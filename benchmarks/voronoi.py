"""Coverages made up for benchmarks: Voronoi cells with wavy edges, and known damage."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.division.fabric import densify, vertex_keys

#: Side of a cell in metres, on average: about 10,000 m² (万米网格).
_SIDE = 100.0
#: West and south of the made-up city: coordinates as large as real ones.
_ORIGIN = (500_000.0, 3_380_000.0)


def voronoi_coverage(count: int, seed: int = 1, spacing: float = 18.0) -> NDArray[np.object_]:
    """About ``count`` polygons of some 25 vertices each that share every vertex to the last bit."""
    rng = np.random.default_rng(seed)
    width = _SIDE * np.sqrt(count)
    points = shapely.multipoints(rng.random((count, 2)) * width + _ORIGIN)
    cells = shapely.get_parts(shapely.voronoi_polygons(points))
    x0, y0 = _ORIGIN
    inside = shapely.box(x0, y0, x0 + width, y0 + width)
    cells = cells[shapely.covered_by(cells, inside)]
    cells, _ = densify(cells, spacing)
    coordinates = shapely.get_coordinates(cells)
    keys, vertex = np.unique(vertex_keys(coordinates), return_inverse=True)
    shift = rng.uniform(-0.4, 0.4, (len(keys), 2))
    while True:
        wavy = shapely.set_coordinates(cells.copy(), coordinates + shift[vertex])
        folded = ~shapely.is_valid(wavy)
        if not folded.any():
            return wavy
        _, of_cell = shapely.get_coordinates(cells, return_index=True)
        shift[vertex[folded[of_cell]]] = 0.0


def damaged(
    cells: NDArray[np.object_], share: float = 0.02, reach: float = 0.4, seed: int = 2
) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
    """The cells with one vertex of a ``share`` of them moved by up to ``reach`` m; and which."""
    rng = np.random.default_rng(seed)
    hit = np.sort(rng.choice(len(cells), max(1, round(len(cells) * share)), replace=False))
    broken = cells.copy()
    for row in hit.tolist():
        ring = shapely.get_coordinates(cells[row])
        at = int(rng.integers(1, len(ring) - 1))
        angle, distance = rng.uniform(0, 2 * np.pi), rng.uniform(0.05, 1.0) * reach
        ring[at] += distance * np.array([np.cos(angle), np.sin(angle)])
        broken[row] = shapely.Polygon(ring)
    return broken, hit
