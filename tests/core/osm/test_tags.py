"""Tags out of the three forms an extract comes in."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.osm.tags import osm_features, parse_hstore, parse_tags, tags_of


def table(layer, geometry, /, **columns):
    shapes = np.empty(len(geometry), dtype=object)
    shapes[:] = geometry
    values = {key: np.array([*value, None], dtype=object)[:-1] for key, value in columns.items()}
    return FeatureTable(layer, shapes, np.arange(1, len(shapes) + 1), values)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ('"lit"=>"yes","lanes"=>"2"', {"lit": "yes", "lanes": "2"}),
        (r'"name"=>"a \"b\", c","note"=>"=>"', {"name": 'a "b", c', "note": "=>"}),
        (r'"path"=>"C:\\x"', {"path": "C:\\x"}),
        ('"name:zh"=>"光谷, 广场"', {"name:zh": "光谷, 广场"}),
        ("", {}),
    ],
)
def test_hstore(text, tags):
    assert parse_hstore(text) == tags


def test_tags_in_json_and_in_nonsense():
    assert parse_tags('{"tunnel": "yes", "layer": -1, "x": null}') == {"tunnel": "yes", "layer": "-1"}
    assert parse_tags("{broken") == {}
    assert parse_tags(None) == {}
    assert parse_tags(float("nan")) == {}


def test_columns_and_other_tags_of_gdal():
    lines = table(
        "lines",
        [shapely.LineString([(0, 0), (1, 1)])],
        osm_id=["4711"],
        name=["Rue"],
        highway=["footway"],
        z_order=[3],
        other_tags=['"tunnel"=>"building_passage"'],
    )
    assert tags_of(lines) == [{"name": "Rue", "highway": "footway", "tunnel": "building_passage"}]


def test_empty_values_are_no_tags():
    streets = table("streets", [None], highway=["path"], width=[float("nan")], name=[""], ref=[None])
    assert tags_of(streets) == [{"highway": "path"}]


@pytest.mark.parametrize(
    ("row", "tags"),
    [
        (
            {"kind": "major_road", "kind_detail": "primary", "is_tunnel": "True", "name": "延安东路"},
            {"highway": "primary", "tunnel": "yes", "name": "延安东路"},
        ),
        ({"kind": "rail", "kind_detail": "subway", "is_tunnel": None}, {"railway": "subway"}),
        ({"kind": "building", "kind_detail": None, "area": 210}, {"building": "yes"}),
        ({"kind": "building", "kind_detail": "hotel"}, {"building": "hotel"}),
        ({"kind": "natural_wood"}, {"natural": "wood"}),
        ({"kind": "residential", "name": "梅一小区"}, {"landuse": "residential", "name": "梅一小区"}),
        ({"kind": "path", "kind_detail": "pier"}, {"highway": "pier"}),
        ({"kind": "restaurant"}, {}),
    ],
)
def test_tilezen_kinds_become_tags_again(row, tags):
    assert tags_of(table("any", [None], **{key: [value] for key, value in row.items()})) == [tags]


def test_features_are_sorted_by_dimension_and_taken_apart():
    mixed = table(
        "mixed",
        [
            shapely.MultiPoint([(0, 0), (1, 1)]),
            shapely.LineString([(0, 0, 5), (1, 1, 5)]),
            shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)]),
            shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]),  # crosses itself
            shapely.LineString([(1, 1), (1, 1)]),
            shapely.LineString([(1, 1), (np.nan, 1)]),
            shapely.Polygon(),
            None,
        ],
        osm_id=[1, 2, 3, 4, 5, 6, 7, 8],
        osm_type=["node", "way", "relation", "way", "way", "way", "way", "way"],
    )
    features = osm_features([mixed])
    assert list(features.points.column("osm_id")) == ["node/1", "node/1"]
    assert list(features.lines.column("osm_id")) == ["way/2"]
    assert list(features.areas.column("osm_id")) == ["relation/3", "relation/3", "way/4", "way/4"]
    assert shapely.is_valid(features.areas.geometry).all()
    assert not shapely.has_z(features.lines.geometry).any()


def test_gdal_tells_ways_from_relations_by_column():
    areas = table(
        "multipolygons", [shapely.box(0, 0, 1, 1)] * 2, osm_id=["77", None], osm_way_id=[None, "88"]
    )
    assert list(osm_features([areas]).areas.column("osm_id")) == ["77", "way/88"]


def test_no_layers_at_all():
    features = osm_features([])
    assert [len(one) for one in (features.points, features.lines, features.areas)] == [0, 0, 0]
