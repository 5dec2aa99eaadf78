"""Coverages for tests, sound and damaged, and what shapely finds in them by brute force."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import STRtree

from citygrid_plugin.core.division.fabric import densify
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.topology.subject import Subject

#: Finds between a tenth of this and this (m²) are left to chance when two ways of looking are compared.
AREA = 1e-5


def polygons(*shapes):
    """An object array of geometries."""
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    return array


def subject(cells, communities=None, **tables):
    """A grid of these cells, coded 001, 002 … in their order."""
    codes = np.array([f"{number:03d}" for number in range(1, len(cells) + 1)], dtype=object)
    grid = FeatureTable.of("unit_grid", cells, code=codes)
    community = None if communities is None else FeatureTable.of("community", communities)
    return Subject("EPSG:4547", grid, community, **tables)


def wavy(seed, count=20):
    """A valid coverage of Voronoi cells with bent edges and coordinates as large as real ones."""
    rng = np.random.default_rng(seed)
    points = rng.uniform(
        (500_000, 3_400_000), (500_000 + 100 * count**0.5, 3_400_000 + 100 * count**0.5), (count, 2)
    )
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(points)))
    dense, _ = densify(cells, 30.0)
    coordinates = shapely.get_coordinates(dense)
    vertices, index = np.unique(coordinates, axis=0, return_inverse=True)
    moved = np.round(vertices + rng.uniform(-1.0, 1.0, vertices.shape), 3)
    bent = shapely.set_coordinates(dense.copy(), moved[index.ravel()])
    # A short edge may have turned over.
    sound = shapely.is_valid(bent).all() and shapely.coverage_is_valid(bent)
    return bent if sound else dense


def overlapping(cells):
    """{(i, j): m²} of all pairs i < j with a common area, by overlay of every pair."""
    first, second = STRtree(cells).query(cells, predicate="intersects")
    first, second = first[first < second], second[first < second]
    area = shapely.area(shapely.intersection(cells[first], cells[second]))
    return {(int(i), int(j)): float(a) for i, j, a in zip(first, second, area, strict=True) if a > 0}


def uncovered(cells, outline=None):
    """Areas, ascending, of the ground no cell covers: of the outline, or else closed in by cells."""
    cells = cells[~shapely.is_missing(cells)]
    if outline is not None:
        bare = shapely.get_parts(shapely.difference(shapely.union_all(outline), shapely.union_all(cells)))
    else:
        faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(cells))]))
        face, cell = STRtree(cells).query(faces, predicate="intersects")
        share = shapely.area(shapely.intersection(faces[face], cells[cell])) / shapely.area(faces[face])
        bare = shapely.get_parts(shapely.union_all(np.delete(faces, face[share > 0.5])))
    return sorted(shapely.area(bare).tolist())


def inner_vertices(cells):
    """(n, 2) vertices, in order, none of which is on the outer line."""
    vertices = np.unique(shapely.get_coordinates(cells), axis=0)
    rim = shapely.boundary(shapely.coverage_union_all(cells))
    return vertices[shapely.distance(shapely.points(vertices), rim) > 1.0]


def with_ring(cell, change):
    """The cell with the (n, 2) coordinates of its open ring changed."""
    return shapely.Polygon(change(shapely.get_coordinates(cell)[:-1]))
