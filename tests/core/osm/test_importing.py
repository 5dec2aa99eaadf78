"""From an extract to base data: whole, in the right zone, with its warnings."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.osm import OsmImportSettings, StandInSettings, import_extract
from tests.osm_town import osm_town


def extract(**options):
    return [FeatureTable(name, *parts) for name, parts in osm_town(**options).items()]


def rules_of(result):
    return [problem.rule for problem in result.problems]


def test_everything_comes_into_the_zone_with_stand_ins_said_to_be_such():
    result = import_extract(extract())
    assert result.crs == "EPSG:4547"
    assert {name: len(table) for name, table in result.tables.items() if name != "community"} == {
        "road": 26,
        "building": 144,
        "compound": 1,
        "water": 1,
        "green": 1,
        "plaza": 1,
        "barrier": 1,
        "component": 3,
        "passage": 1,
    }
    assert len(result.tables["community"]) == 9
    assert rules_of(result) == ["COMMUNITY_STAND_IN"]
    assert all(shapely.is_valid(table.geometry).all() for table in result.tables.values())
    x, y = shapely.get_coordinates(result.tables["road"].geometry).mean(axis=0)
    assert 5.2e5 < x < 5.5e5
    assert 3.3e6 < y < 3.4e6


def test_administrative_boundaries_are_preferred():
    result = import_extract(extract(administrative=True))
    assert result.tables["community"].column("name").tolist() == ["北社区", "南社区"]
    assert result.tables["community"].column("code").tolist() == ["999999001001", "999999001002"]
    assert rules_of(result) == ["COMMUNITY_FROM_OSM"]
    forced = import_extract(extract(administrative=True), OsmImportSettings(communities="stand-in"))
    assert len(forced.tables["community"]) == 9


def test_communities_of_your_own_are_taken_as_they_are():
    own = FeatureTable.of("community", [shapely.box(114.39, 30.5, 114.4, 30.51)], code=["420111001005"])
    result = import_extract(extract(), community=own, community_crs="EPSG:4490")
    assert result.tables["community"].column("code").tolist() == ["420111001005"]
    assert rules_of(result) == ["COMMUNITY_COVERS_PART"]


def test_no_communities_on_request():
    result = import_extract(extract(administrative=True), OsmImportSettings(communities="none"))
    assert "community" not in result.tables
    assert result.problems == ()


def test_the_crs_asked_for():
    assert import_extract(extract(), OsmImportSettings(crs="EPSG:4526")).crs == "EPSG:4526"
    with pytest.raises(InputError, match="EPSG:3857"):
        import_extract(extract(), OsmImportSettings(crs="EPSG:3857"))


def test_the_county_is_in_the_codes():
    settings = OsmImportSettings(stand_in=StandInSettings(county="420111"))
    codes = import_extract(extract(), settings).tables["community"].column("code")
    assert all(code.startswith("420111") for code in codes)


def test_a_county_of_another_province_is_noticed():
    settings = OsmImportSettings(stand_in=StandInSettings(county="110105"))
    assert "CRS_OTHER_PROVINCE" in rules_of(import_extract(extract(administrative=True), settings))


def test_no_street_and_nothing_enclosed():
    with pytest.raises(InputError, match="no street"):
        import_extract([])
    line = FeatureTable.of(
        "lines", [shapely.LineString([(114.3, 30.5), (114.31, 30.5)])], highway=["primary"]
    )
    with pytest.raises(InputError, match="enclose no area"):
        import_extract([line])


def test_an_extract_without_crs_is_refused():
    with pytest.raises(InputError, match="does not say"):
        import_extract(extract(), crs=None)


def test_the_order_of_features_changes_neither_borders_nor_compounds():
    one = import_extract(extract())
    random = np.random.default_rng(2)
    two = import_extract([table.take(random.permutation(len(table))) for table in extract()])
    for name in ("community", "compound", "road", "building"):
        left, right = one.tables[name].geometry, two.tables[name].geometry
        assert sorted(shapely.to_wkb(left)) == sorted(shapely.to_wkb(right)), name
    assert one.tables["community"].column("code").tolist() == two.tables["community"].column("code").tolist()


def test_cancelling():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        import_extract(extract(), progress=Impatient())
