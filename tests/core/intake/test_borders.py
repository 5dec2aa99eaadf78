from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.intake import match_borders

ORIGIN = (520_000.0, 3_400_000.0)


def array(*polygons: shapely.Geometry) -> np.ndarray:
    made = np.empty(len(polygons), dtype=object)
    made[:] = polygons
    return made


def vertices(polygons: np.ndarray) -> set[tuple[float, float]]:
    return set(map(tuple, shapely.get_coordinates(polygons).tolist()))


def voronoi(count: int, seed: int) -> np.ndarray:
    """A coverage, as communities would be if all were drawn at once."""
    random = np.random.default_rng(seed)
    frame = shapely.box(*ORIGIN, ORIGIN[0] + 2000, ORIGIN[1] + 2000)
    points = shapely.multipoints(random.uniform(0, 2000, (count, 2)) + ORIGIN)
    return shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(points, extend_to=frame)), frame)


def test_a_corner_on_the_middle_of_an_edge() -> None:
    tall, low, high = shapely.box(0, 0, 1, 2), shapely.box(1, 0, 2, 1), shapely.box(1, 1, 2, 2)
    matched = match_borders(array(tall, low, high))
    assert (1.0, 1.0) in vertices(matched[:1])
    assert matched[1] is low, "what needs nothing is left alone"
    assert matched[2] is high
    assert shapely.coverage_is_valid(matched)


@pytest.mark.parametrize("count", [20, 300])
def test_neighbours_with_vertices_of_their_own(count: int) -> None:
    """Each polygon densified at its own step: no vertex moves, and all fit."""
    whole = voronoi(count, count)
    steps = np.random.default_rng(1).uniform(10, 60, len(whole))
    drawn = np.array([shapely.segmentize(p, step) for p, step in zip(whole, steps, strict=True)])
    assert not shapely.coverage_is_valid(drawn)
    matched = match_borders(drawn)
    assert shapely.coverage_is_valid(matched, gap_width=0.05)
    kept, lost = vertices(matched), vertices(drawn) - vertices(matched)
    assert kept <= vertices(drawn), "no new place"
    # Two polygons' own roundings of one corner may differ in the last digit.
    tree = shapely.STRtree(shapely.points(sorted(kept)))
    for place in lost:
        assert shapely.Point(place).distance(tree.geometries[tree.nearest(shapely.Point(place))]) < 1e-6
    assert shapely.area(matched) == pytest.approx(shapely.area(whole), rel=1e-11)


def test_borders_drawn_twice_a_fraction_of_a_millimetre_apart() -> None:
    whole = voronoi(50, 3)
    random = np.random.default_rng(4)

    def shaken(polygon: shapely.Polygon) -> shapely.Polygon:
        ring = shapely.get_coordinates(polygon)[:-1]
        return shapely.Polygon(ring + random.uniform(-2e-4, 2e-4, ring.shape))

    matched = match_borders(array(*map(shaken, whole)))
    assert shapely.coverage_is_valid(matched, gap_width=0.05)


def test_holes_and_parts() -> None:
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    core = shapely.Polygon([(4, 4), (6, 4), (6, 5), (6, 6), (4, 6)])
    island = shapely.MultiPolygon([shapely.box(10, 0, 12, 5), shapely.box(20, 0, 21, 1)])
    matched = match_borders(array(ring, core, island))
    assert (6.0, 5.0) in set(matched[0].interiors[0].coords)
    assert (10.0, 5.0) in set(matched[0].exterior.coords)
    assert [polygon.geom_type for polygon in matched] == ["Polygon", "Polygon", "MultiPolygon"]
    assert shapely.area(matched).tolist() == shapely.area(array(ring, core, island)).tolist()
    assert shapely.coverage_is_valid(matched)


def test_a_narrow_neck_is_not_pinched() -> None:
    """A vertex close to an edge of its own polygon is that polygon's affair."""
    neck = shapely.Polygon([(0, 0), (10, 0), (10, 5), (5, 5e-4), (0, 5)])
    beside = shapely.box(20, 0, 30, 5)
    matched = match_borders(array(neck, beside))
    assert matched[0] is neck
    assert matched[1] is beside


def test_order_does_not_matter() -> None:
    whole = voronoi(40, 9)
    drawn = np.array([shapely.segmentize(p, 10 + i) for i, p in enumerate(whole)])
    forwards, backwards = match_borders(drawn), match_borders(drawn[::-1])[::-1]
    assert shapely.equals_identical(forwards, backwards).all()


def test_one_community_alone() -> None:
    alone = shapely.box(0, 0, 1, 1)
    assert match_borders(array(alone))[0] is alone
