"""Cells of different communities meet vertex to vertex."""

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from citygrid_plugin.core.division.seams import sew


def test_a_vertex_on_one_side_is_given_to_the_other():
    west = [box(0, 0, 10, 5), box(0, 5, 10, 10)]
    east = [box(10, 0, 20, 4), box(10, 4, 20, 10)]
    cells = sew(
        np.array(west + east, dtype=object),
        np.array([0, 0, 1, 1]),
        np.array([box(0, 0, 10, 10), box(10, 0, 20, 10)]),
    )
    assert shapely.coverage_is_valid(cells)
    assert (10.0, 4.0) in cells[0].exterior.coords
    assert (10.0, 5.0) in cells[3].exterior.coords
    assert shapely.area(cells).sum() == 200.0


def test_two_vertices_for_one_point_become_one_and_given_vertices_never_move():
    west = [
        Polygon([(0, 0), (10, 0), (10, 5.0003), (0, 5)]),
        Polygon([(0, 5), (10, 5.0003), (10, 10), (0, 10)]),
    ]
    east = [Polygon([(10, 0), (20, 0), (20, 5), (10, 5)]), Polygon([(10, 5), (20, 5), (20, 10), (10, 10)])]
    outlines = np.array([box(0, 0, 10, 10), Polygon([(10, 0), (20, 0), (20, 10), (10, 10), (10, 5)])])
    cells = sew(np.array(west + east, dtype=object), np.array([0, 0, 1, 1]), outlines)
    assert shapely.coverage_is_valid(cells)
    assert (10.0, 5.0) in cells[0].exterior.coords
    assert not any((10.0, 5.0003) in cell.exterior.coords for cell in cells)


def test_the_way_a_ring_runs_does_not_matter():
    west = [box(0, 0, 10, 5), box(0, 5, 10, 10).reverse()]
    east = [box(10, 0, 20, 10).reverse()]
    cells = sew(
        np.array(west + east, dtype=object),
        np.array([0, 0, 1]),
        np.array([box(0, 0, 10, 10), box(10, 0, 20, 10)]),
    )
    assert shapely.coverage_is_valid(cells)
    assert (10.0, 5.0) in cells[2].exterior.coords


def test_a_border_with_corners_close_together_keeps_them_apart():
    corners = [(10, 0), (10, 4.995), (10, 5.004), (10, 10)]
    west = [
        Polygon([(0, 0), *corners[:2], (10, 4.999), (0, 5)]),
        Polygon([(0, 5), (10, 4.999), *corners[2:], (0, 10)]),
    ]
    east = Polygon([*corners, (20, 10), (20, 0)])
    outlines = np.array([Polygon([(0, 0), *corners, (0, 10)]), east])
    cells = sew(np.array([*west, east], dtype=object), np.array([0, 0, 1]), outlines)
    assert shapely.is_valid(cells).all()
    assert shapely.coverage_is_valid(cells)


def test_ground_pinched_off_at_the_border_goes_to_the_neighbour():
    pinched = Polygon([(0, 0), (10, 0), (10, 5), (10.001, 5.5), (10, 6), (9, 6), (9.995, 5.001), (0, 5)])
    neighbour = Polygon([(0, 5), (9.995, 5.001), (9, 6), (10, 6), (10, 10), (0, 10)])
    outline = Polygon([(0, 0), (10, 0), (10, 5), (10.001, 5.5), (10, 6), (10, 10), (0, 10)])
    cells = sew(np.array([pinched, neighbour], dtype=object), np.array([0, 0]), np.array([outline]))
    assert shapely.is_valid(cells).all()
    assert shapely.coverage_is_valid(cells)
    assert shapely.symmetric_difference(shapely.union_all(cells), outline).area < 1e-9


def test_vertices_of_the_precision_grid_come_to_lie_right_on_the_border():
    """A border that is askew to the grid neither wins nor loses ground."""
    outline = Polygon([(0, 0), (100.03, 0), (93.07, 100.01), (0, 100)])
    other = Polygon([(100.03, 0), (200, 0), (200, 100), (93.07, 100.01)])
    at = (round(100.03 - 6.96 * 0.3, 4), round(100.01 * 0.3, 4))
    west = [Polygon([(0, 0), (100.03, 0), at, (0, 30)]), Polygon([(0, 30), at, (93.07, 100.01), (0, 100)])]
    cells = sew(
        np.array([*west, other], dtype=object), np.array([0, 0, 1]), np.array([outline, other], dtype=object)
    )
    assert shapely.coverage_is_valid(cells)
    assert shapely.area(cells[:2]).sum() == pytest.approx(outline.area, rel=1e-13)
    assert cells[2].area == pytest.approx(other.area, rel=1e-13)
