"""GCJ-02 and BD-09: published positions, round trips, China's edge, words that declare them."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from citygrid_plugin.core.crs.offset_datums import (
    Datum,
    bd09_to_gcj02,
    convert,
    convert_degrees,
    convert_table,
    declared_datum,
    gcj02_to_bd09,
    gcj02_to_wgs84,
    outside_china,
    wgs84_to_gcj02,
)
from citygrid_plugin.core.model.features import FeatureTable

PAIRS = [(one, other) for one in Datum for other in Datum if one is not other]


def metres(x1, y1, x2, y2):
    """Distance between near positions in degrees."""
    return math.hypot((x2 - x1) * 111_320 * math.cos(math.radians(y1)), (y2 - y1) * 110_950)


@pytest.mark.parametrize(
    ("wgs", "gcj"),
    [
        # Test positions of googollee/eviltransform (its Earth radius makes 1 cm)
        ((121.5272106, 31.1774276), (121.531541859215, 31.17530398364597)),
        ((113.912316, 22.543847), (113.9171764808363, 22.540796131694766)),
        ((116.377817, 39.911954), (116.38404722455657, 39.91334545536069)),
        # of wandergis/coordtransform
        ((116.404, 39.915), (116.41024449916938, 39.91640428150164)),
    ],
)
def test_published_positions_gcj02(wgs, gcj):
    assert metres(*wgs84_to_gcj02(*wgs), *gcj) < 0.02
    assert metres(*gcj02_to_wgs84(*gcj), *wgs) < 0.02


def test_published_position_bd09():
    # wandergis/coordtransform
    assert metres(*gcj02_to_bd09(116.404, 39.915), 116.41036949371029, 39.92133699351021) < 1e-3
    assert metres(*bd09_to_gcj02(116.41036949371029, 39.92133699351021), 116.404, 39.915) < 1e-3


def test_the_exact_inverse_beats_the_usual_approximation():
    """The closed form in general use gives 116.39762729119315, 39.90865673957631: 5 cm off."""
    x, y = bd09_to_gcj02(116.404, 39.915)
    assert 0.01 < metres(x, y, 116.39762729119315, 39.90865673957631) < 0.2
    assert metres(*gcj02_to_bd09(x, y), 116.404, 39.915) < 1e-4


@pytest.mark.parametrize(
    ("city", "longitude", "latitude", "shift"),
    [("Beijing", 116.39, 39.91, 556), ("Shanghai", 121.48, 31.23, 482), ("Wuhan", 114.39, 30.51, 587)],
)
def test_shift_of_some_cities(city, longitude, latitude, shift):
    found = metres(longitude, latitude, *wgs84_to_gcj02(longitude, latitude))
    assert found == pytest.approx(shift, rel=0.05), city


@settings(max_examples=200, deadline=None)
@given(
    st.floats(73.5, 135.0),
    st.floats(18.0, 53.5),
    st.sampled_from(PAIRS),
)
def test_round_trip_to_a_tenth_of_a_millimetre(longitude, latitude, pair):
    there = convert_degrees(longitude, latitude, *pair)
    back = convert_degrees(*there, pair[1], pair[0])
    assert metres(longitude, latitude, *back) < 1e-4


def test_round_trip_of_a_whole_country():
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(73.5, 135, 0.37), np.arange(18, 53.6, 0.37)))
    for pair in PAIRS:
        back = convert_degrees(*convert_degrees(x, y, *pair), pair[1], pair[0])
        assert np.abs(np.array(back) - (x, y)).max() * 111_320 < 1e-3


def test_nothing_moves_outside_china():
    assert wgs84_to_gcj02(24.94, 60.17) == (24.94, 60.17)
    assert gcj02_to_wgs84(24.94, 60.17) == (24.94, 60.17)
    assert outside_china(shapely.points([(24.94, 60.17), (116.4, 39.9)])).tolist() == [True, False]


def test_not_a_number_stays_and_spoils_nothing_else():
    x, y = gcj02_to_wgs84(np.array([np.nan, 116.41024449916938]), np.array([30.0, 39.91640428150164]))
    assert np.isnan(x[0])
    assert metres(x[1], y[1], 116.404, 39.915) < 0.001


def test_geometries_keep_type_order_and_shared_vertices():
    shapes = [
        shapely.box(114.30, 30.50, 114.31, 30.51),
        None,
        shapely.box(114.31, 30.50, 114.32, 30.51),
        shapely.LineString([(114.3, 30.5, 7), (114.4, 30.6, 8)]),
        shapely.Point(),
    ]
    moved = convert(np.array(shapes, dtype=object), Datum.GCJ02, Datum.WGS84)
    assert moved[1] is None
    assert [shape.geom_type for shape in moved if shape is not None] == [
        "Polygon",
        "Polygon",
        "LineString",
        "Point",
    ]
    assert not moved[3].has_z
    assert shapely.coverage_is_valid([moved[0], moved[2]])
    assert moved[0].intersection(moved[2]).length > 0


def test_a_projected_table_is_moved_in_its_own_crs():
    table = FeatureTable.of("road", [shapely.Point(541_000.0, 3_376_000.0)])
    moved = convert_table(table, "EPSG:4547", Datum.WGS84, Datum.GCJ02)
    assert 400 < moved.geometry[0].distance(table.geometry[0]) < 700
    back = convert_table(moved, "EPSG:4547", Datum.GCJ02, Datum.WGS84)
    assert back.geometry[0].distance(table.geometry[0]) < 1e-4


@pytest.mark.parametrize(
    ("text", "datum"),
    [
        ("道路_火星坐标.shp", Datum.GCJ02),
        ("/data/高德POI/部件.csv", Datum.GCJ02),
        ("roads_gcj02.geojson", Datum.GCJ02),
        ("GCJ-02", Datum.GCJ02),
        ("lng_gcj", Datum.GCJ02),
        ("bd09ll", Datum.BD09),
        ("BD-09_lon", Datum.BD09),
        ("百度建筑.shp", Datum.BD09),
        ("baidu_x", Datum.BD09),
    ],
)
def test_declared(text, datum):
    assert declared_datum(["road", text]) == (datum, text)


@pytest.mark.parametrize(
    "text", ["road", "建筑.shp", "CGCS2000 / 3-degree Gauss-Kruger CM 114E", "abd0", "WGS 84"]
)
def test_not_declared(text):
    assert declared_datum([text]) is None
