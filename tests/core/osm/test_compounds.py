"""Compounds do not overlap, and no public street runs through one."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.osm.compounds import settle_compounds


def compounds(*pairs):
    return FeatureTable.of("compound", [shape for shape, _ in pairs], kind=[kind for _, kind in pairs])


def roads(*pairs):
    return FeatureTable.of(
        "road",
        [shapely.LineString(line) for line, _ in pairs],
        **{"class": np.array([one for _, one in pairs], dtype=object)},
    )


NO_ROADS = roads()


def test_a_school_in_an_estate_keeps_its_ground():
    estate, school = shapely.box(0, 0, 300, 300), shapely.box(0, 0, 100, 100)
    settled, crossed = settle_compounds(compounds((estate, "landuse"), (school, "amenity")), NO_ROADS)
    assert crossed == 0
    assert shapely.area(settled.geometry).tolist() == [300 * 300 - 100 * 100, 100 * 100]
    assert not shapely.intersects(*shapely.buffer(settled.geometry, -0.001))


def test_of_two_alike_the_smaller_keeps_what_they_share():
    left, right = shapely.box(0, 0, 100, 100), shapely.box(60, 0, 260, 100)
    settled, _ = settle_compounds(compounds((right, "landuse"), (left, "landuse")), NO_ROADS)
    assert sorted(shapely.area(settled.geometry)) == [10_000.0, 16_000.0]


def test_leftovers_are_dropped():
    twice = shapely.box(0, 0, 100, 100)
    settled, _ = settle_compounds(
        compounds((twice, "amenity"), (shapely.box(0, 0, 100, 101), "amenity")), NO_ROADS
    )
    assert len(settled) == 1


@pytest.mark.parametrize(("road_class", "left"), [("residential", 0), ("service", 1), ("footway", 1)])
def test_a_quarter_with_public_streets_is_no_compound(road_class, left):
    quarter = shapely.box(0, 0, 300, 300)
    through = roads(([(-50, 150), (350, 150)], road_class))
    settled, crossed = settle_compounds(compounds((quarter, "landuse")), through)
    assert (len(settled), crossed) == (left, 1 - left)


def test_a_street_along_the_edge_is_none_through_it():
    quarter = shapely.box(0, 0, 300, 300)
    settled, _ = settle_compounds(compounds((quarter, "landuse")), roads(([(0, 5), (300, 5)], "primary")))
    assert len(settled) == 1


def test_a_campus_may_have_streets():
    campus = shapely.box(0, 0, 300, 300)
    settled, _ = settle_compounds(
        compounds((campus, "amenity")), roads(([(0, 150), (300, 150)], "residential"))
    )
    assert len(settled) == 1


def test_the_order_of_the_rows_does_not_matter():
    random = np.random.default_rng(3)
    pairs = [
        (shapely.box(x, y, x + w, y + h), "amenity" if w > 90 else "landuse")
        for x, y, w, h in random.uniform(20, 150, (30, 4))
    ]
    one, _ = settle_compounds(compounds(*pairs), NO_ROADS)
    two, _ = settle_compounds(compounds(*pairs[::-1]), NO_ROADS)
    assert sorted(shapely.to_wkb(one.geometry, hex=True)) == sorted(shapely.to_wkb(two.geometry, hex=True))
    assert shapely.union_all(one.geometry).area == pytest.approx(shapely.area(one.geometry).sum())


def test_nothing_at_all():
    settled, crossed = settle_compounds(compounds(), NO_ROADS)
    assert (len(settled), crossed) == (0, 0)
