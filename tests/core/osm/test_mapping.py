"""Which tag becomes which layer."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.osm.mapping import base_layers, metres
from citygrid_plugin.core.osm.rules import ANY, COLUMNS, ROAD_CLASSES, RULES, Rule
from citygrid_plugin.core.osm.tags import OsmFeatures

SHAPES = {
    "point": shapely.Point(0, 0),
    "line": shapely.LineString([(0, 0), (1, 0)]),
    "area": shapely.box(0, 0, 1, 1),
}


def features(**tags_by_geometry):
    """OsmFeatures of one feature per dict of tags given for point, line and area."""
    made = {}
    for geometry, name in (("point", "points"), ("line", "lines"), ("area", "areas")):
        tags = tags_by_geometry.get(geometry, [])
        columns = {
            "tags": np.array([*tags, None], dtype=object)[:-1],
            "osm_id": np.array([f"way/{i}" for i in range(len(tags))], dtype=object),
        }
        shapes = np.array([SHAPES[geometry]] * len(tags), dtype=object)
        made[name] = FeatureTable(name, shapes, np.arange(1, len(tags) + 1), columns)
    return OsmFeatures(**made)


def layers_of(geometry, **tags):
    found = base_layers(
        features(**{geometry: [{key.replace("__", ":"): value for key, value in tags.items()}]})
    )
    return {name for name, table in found.items() if len(table)}


@pytest.mark.parametrize("value", ROAD_CLASSES)
def test_every_street_is_a_road_and_keeps_its_class(value):
    found = base_layers(
        features(line=[{"highway": value, "name": "光谷街", "oneway": "yes", "width": "7 m"}])
    )
    road = found["road"]
    assert [str(road.column(name)[0]) for name in ("class", "name", "oneway", "osm_id")] == [
        value,
        "光谷街",
        "yes",
        "way/0",
    ]
    assert road.column("width_m")[0] == 7.0
    assert len(found["passage"]) == 0


@pytest.mark.parametrize(
    "tags",
    [
        {"tunnel": "yes"},
        {"tunnel": "building_passage"},
        {"covered": "yes"},
        {"covered": "arcade"},
        {"indoor": "yes"},
        {"layer": "-1"},
        {"location": "underground"},
    ],
)
def test_what_runs_below_is_a_passage_and_no_edge(tags):
    assert layers_of("line", highway="footway", **tags) == {"passage"}


@pytest.mark.parametrize("tags", [{"tunnel": "no"}, {"covered": "no"}, {"layer": "1"}, {"bridge": "yes"}])
def test_what_does_not_run_below_is_a_road(tags):
    assert layers_of("line", highway="footway", **tags) == {"road"}


@pytest.mark.parametrize("value", ["construction", "proposed", "elevator", "platform", "raceway", "trail"])
def test_what_is_no_street(value):
    assert layers_of("line", highway=value) == set()


def test_a_corridor_is_walkable_but_no_edge():
    assert layers_of("line", highway="corridor") == {"passage"}


@pytest.mark.parametrize(
    ("geometry", "tags", "layers"),
    [
        ("area", {"building": "yes"}, {"building"}),
        ("area", {"building": "no"}, set()),
        ("area", {"building": "roof"}, set()),
        ("area", {"building": "yes", "layer": "-1"}, set()),
        ("area", {"building": "yes", "location": "underground"}, set()),
        ("area", {"amenity": "school"}, {"compound"}),
        ("area", {"amenity": "school", "building": "school"}, {"building", "compound"}),
        ("area", {"amenity": "restaurant"}, set()),
        ("area", {"landuse": "military"}, {"compound"}),
        ("area", {"landuse": "residential"}, set()),
        ("area", {"landuse": "residential", "name": "梅一小区"}, {"compound"}),
        ("area", {"landuse": "industrial", "barrier": "wall"}, {"compound"}),
        ("area", {"natural": "water"}, {"water"}),
        ("area", {"waterway": "riverbank"}, {"water"}),
        ("area", {"leisure": "swimming_pool"}, set()),
        ("area", {"leisure": "park", "name": "公园"}, {"green"}),
        ("area", {"landuse": "grass"}, {"green"}),
        ("area", {"natural": "wood"}, {"green"}),
        ("area", {"highway": "pedestrian"}, {"plaza"}),
        ("area", {"place": "square"}, {"plaza"}),
        ("area", {"boundary": "administrative", "admin_level": "10"}, {"community"}),
        ("line", {"barrier": "wall"}, {"barrier"}),
        ("line", {"barrier": "kerb"}, set()),
        ("line", {"railway": "rail"}, {"barrier"}),
        ("line", {"railway": "rail", "service": "yard"}, set()),
        ("line", {"railway": "subway", "tunnel": "yes"}, set()),
        ("line", {"railway": "tram"}, set()),
        ("line", {"waterway": "river"}, {"barrier"}),
        ("line", {"waterway": "stream", "tunnel": "culvert"}, set()),
        ("line", {"natural": "coastline"}, {"barrier"}),
        ("line", {"highway": "footway", "area": "yes"}, set()),
        ("point", {"highway": "bus_stop"}, {"component"}),
        ("point", {"shop": "bakery"}, set()),
    ],
)
def test_layers(geometry, tags, layers):
    assert layers_of(geometry, **tags) == layers


@pytest.mark.parametrize(
    ("tags", "class_code", "name"),
    [
        ({"man_made": "manhole", "manhole": "drain"}, "0103", "雨水井盖"),
        ({"manhole": "sewer"}, "0102", "污水井盖"),
        ({"manhole": "unknown"}, None, "井盖"),
        ({"man_made": "manhole"}, None, "井盖"),
        ({"emergency": "fire_hydrant"}, "0113", "消防设施"),
        ({"highway": "street_lamp"}, "0118", "路灯"),
        ({"amenity": "waste_basket"}, "0305", "垃圾箱"),
        ({"amenity": "bench"}, "0407", "街头坐椅"),
        ({"natural": "tree"}, "0402", "行道树"),
        ({"natural": "tree", "denotation": "natural_monument"}, "0401", "古树名木"),
        ({"highway": "traffic_signals"}, "0210", "交通信号灯"),
        ({"amenity": "vending_machine", "vending": "parking_tickets"}, "0202", "停车咪表"),
        ({"amenity": "vending_machine", "vending": "drinks"}, "0125", "自动售货机"),
        ({"barrier": "bollard"}, None, "隔离桩"),
    ],
)
def test_components_get_class_and_name(tags, class_code, name):
    found = base_layers(features(point=[tags]))["component"]
    assert (found.column("class_code")[0], found.column("name")[0]) == (class_code, name)


def test_the_name_of_a_thing_does_not_become_its_class():
    found = base_layers(features(point=[{"amenity": "post_box", "name": "Poste"}]))["component"]
    assert found.column("name")[0] == "邮筒"


def test_rules_can_be_others():
    rules = (Rule("green", "area", {"landuse": ("vineyard",)}), Rule("plaza", "area", {"leisure": ANY}))
    found = base_layers(
        features(area=[{"landuse": "vineyard"}, {"leisure": "park"}, {"building": "yes"}]), rules
    )
    assert {name: len(table) for name, table in found.items() if len(table)} == {"green": 1, "plaza": 1}


def test_every_rule_names_a_layer_and_columns_that_exist():
    for rule in RULES:
        assert rule.layer in COLUMNS
        assert rule.geometry in ("point", "line", "area")
        assert rule.where
        assert set(rule.set) <= set(COLUMNS[rule.layer])
        assert all(isinstance(values, tuple) for values in (*rule.where.values(), *rule.unless.values()))


def test_class_codes_are_four_digits_of_the_five_known_classes():
    codes = {rule.set["class_code"] for rule in RULES if rule.layer == "component"} - {""}
    assert all(len(code) == 4 and code.isdigit() and "01" <= code[:2] <= "06" for code in codes)


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3.0), ("3.5 m", 3.5), ("3,5", None), ("12'", None), ("wide", None), (None, None)],
)
def test_widths(text, value):
    assert metres(text) == value or (value is None and np.isnan(metres(text)))
