"""Zones: the table against pyproj's EPSG registry, and the choice."""

from __future__ import annotations

import pytest
from pyproj import CRS

from citygrid_plugin.core.crs.projecting import zone_of
from citygrid_plugin.core.crs.zones import ZONES, choose_zone, describe_crs, in_china, prefixed_zone


@pytest.mark.parametrize("zone", ZONES.values(), ids=lambda zone: str(zone.epsg))
def test_every_zone_is_what_the_registry_says(zone):
    crs = CRS.from_epsg(zone.epsg)
    assert crs.name.startswith(zone.datum)
    assert ("3-degree" in crs.name) == (zone.width == 3)
    parameters = {parameter.name: parameter.value for parameter in crs.coordinate_operation.params}
    assert parameters["Longitude of natural origin"] == zone.central_meridian
    assert parameters["Scale factor at natural origin"] == 1
    assert parameters["False easting"] == 500_000 + 1_000_000 * (zone.prefix or 0)
    assert (f"zone {zone.prefix}" in crs.name) if zone.prefix else ("CM" in crs.name)


def test_all_zones_of_all_datums_are_there():
    assert len(ZONES) == 3 * 2 * (21 + 11)


@pytest.mark.parametrize(
    ("city", "longitude", "latitude", "epsg"),
    [
        ("Beijing", 116.39, 39.91, 4548),
        ("Wuhan", 114.39, 30.51, 4547),
        ("Shanghai, Pudong", 121.55, 31.23, 4550),
        ("Shanghai, Hongqiao", 121.35, 31.20, 4549),
        ("Chengdu", 104.07, 30.66, 4544),
        ("Kashgar", 75.99, 39.47, 4534),
        ("Fuyuan, easternmost county", 134.30, 48.36, 4554),
        ("Sanya", 109.51, 18.25, 4546),
        ("Helsinki", 24.94, 60.17, 32635),
        ("Monaco", 7.42, 43.74, 32632),
        ("Berlin", 13.35, 52.51, 32633),
        ("New York", -73.98, 40.75, 32618),
        ("Sydney", 151.2, -33.87, 32756),
    ],
)
def test_choice(city, longitude, latitude, epsg):
    assert choose_zone([longitude], [latitude]).epsg == epsg, city


def test_the_middle_of_the_extent_decides_not_the_number_of_points():
    assert choose_zone([112.6, 115.4, 112.6, 112.6], [30, 31, 30, 30]).epsg == 4547


def test_on_the_line_between_two_zones_the_eastern_one_is_taken():
    assert choose_zone([115.5], [30]).central_meridian == 117


def test_no_position_is_no_zone():
    with pytest.raises(ValueError, match="no finite position"):
        choose_zone([float("nan")], [30])
    with pytest.raises(ValueError, match="no UTM zone"):
        choose_zone([10], [86])


def test_other_datums_have_zones_of_their_own():
    assert choose_zone([114.3], [30.5], "Xian 1980").epsg == 2383
    assert choose_zone([114.3], [30.5], "Beijing 1954").epsg == 2435


def test_zone_number_names_width_and_meridian():
    assert prefixed_zone(38).epsg == 4526
    assert prefixed_zone(20).epsg == 4498
    assert prefixed_zone(24) is None
    assert prefixed_zone(38, "Xian 1980").epsg == 2362


def test_words():
    assert "114°E" in describe_crs("EPSG:4547", "")
    assert "without zone number" in describe_crs("EPSG:4547", "")
    assert "zone number 38" in describe_crs("EPSG:4526", "")
    assert describe_crs("EPSG:3879", "ETRS89 / GK25FIN") == "EPSG:3879 (ETRS89 / GK25FIN)"
    assert in_china(116, 40)
    assert not in_china(24.9, 60.2)


@pytest.mark.parametrize("zone", list(ZONES.values())[::7], ids=lambda zone: str(zone.epsg))
def test_a_prj_without_code_is_the_same_zone(zone):
    prj = CRS.from_wkt(CRS.from_epsg(zone.epsg).to_wkt("WKT1_ESRI"))
    assert zone_of(prj) == zone


def test_other_transverse_mercators_are_no_zone():
    assert zone_of(CRS.from_epsg(32650)) is None
    assert zone_of(CRS.from_epsg(3879)) is None
    assert zone_of(CRS.from_epsg(3857)) is None
    assert zone_of(CRS.from_epsg(4490)) is None
