"""Communities: administrative where there are any, stand-ins else; seamless, coded, named."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.osm.administrative import administrative_communities
from citygrid_plugin.core.osm.stand_in_communities import StandInSettings, stand_in_communities

NOTHING = FeatureTable.empty("any")


def town(blocks=12, size=150.0, major_every=4):
    """A town of square blocks: every fourth street is a primary one, the others residential."""
    lines, classes = [], []
    for i in range(blocks + 1):
        for line in ([(0, i * size), (blocks * size, i * size)], [(i * size, 0), (i * size, blocks * size)]):
            lines.append(shapely.LineString(line))
            classes.append("primary" if i % major_every == 0 else "residential")
    return FeatureTable.of("road", lines, **{"class": np.array(classes, dtype=object)})


def buildings(*shapes):
    return FeatureTable.of("building", shapes)


def test_stand_ins_are_a_seamless_cover_of_the_town():
    communities = stand_in_communities(town(), NOTHING, NOTHING)
    shapes = communities.geometry
    assert shapely.coverage_is_valid(shapes, gap_width=5)
    assert shapely.union_all(shapes).area == pytest.approx((12 * 150) ** 2)
    assert (shapely.get_type_id(shapes) == 3).all()
    assert (shapely.get_num_interior_rings(shapes) == 0).all()


def test_stand_ins_are_bounded_by_the_large_streets():
    """Nine squares of four by four blocks have 0.36 km² each: just what is wanted."""
    communities = stand_in_communities(town(), NOTHING, NOTHING)
    assert len(communities) == 9
    assert shapely.area(communities.geometry) == pytest.approx(np.full(9, 600.0**2))


def test_their_size_is_as_asked():
    communities = stand_in_communities(town(), NOTHING, NOTHING, StandInSettings.for_area(150_000, "420111"))
    areas = shapely.area(communities.geometry)
    assert areas.min() >= 0.75 * 150_000
    assert areas.max() <= 1.5 * 150_000


def test_codes_names_and_notes_say_what_they_are():
    communities = stand_in_communities(town(), NOTHING, NOTHING, StandInSettings(county="420111"))
    codes = communities.column("code").tolist()
    assert codes == [f"420111001{number:03d}" for number in range(1, 10)]
    assert all("Stand-in" in name for name in communities.column("name"))
    assert all("no administrative" in note for note in communities.column("note"))
    middle = shapely.centroid(communities.geometry)
    assert shapely.get_y(middle[0]) > shapely.get_y(middle[-1])  # north first
    assert shapely.get_x(middle[0]) < shapely.get_x(middle[2])


def test_the_order_of_streets_does_not_matter():
    roads = town()
    rows = np.random.default_rng(5).permutation(len(roads))
    one = stand_in_communities(roads, NOTHING, NOTHING)
    two = stand_in_communities(roads.take(rows), NOTHING, NOTHING)
    assert shapely.to_wkb(one.geometry).tolist() == shapely.to_wkb(two.geometry).tolist()


def test_no_border_runs_through_a_building():
    """A hall stands across a primary street where it should not: the border goes round it."""
    hall = shapely.box(580, 40, 620, 110)
    communities = stand_in_communities(town(), buildings(hall), NOTHING)
    inside = shapely.intersection(shapely.boundary(communities.geometry), shapely.buffer(hall, -0.1))
    assert shapely.length(inside).sum() == 0


def test_open_water_at_the_rim_is_left_out():
    river = shapely.box(-100, 1200, 1900, 1350)
    water = FeatureTable.of("water", [river])
    communities = stand_in_communities(town(), NOTHING, water)
    whole = shapely.union_all(communities.geometry)
    assert whole.intersection(shapely.buffer(river, -1)).area < 0.01 * river.area
    assert whole.area == pytest.approx(1800**2 - 1800 * 150, rel=0.01)


def test_streets_that_end_short_of_the_rim_are_led_on():
    """A cross of streets in a square of buildings: without leading on it would be one face."""
    cross = FeatureTable.of(
        "road",
        [shapely.LineString([(0, 500), (1000, 500)]), shapely.LineString([(500, 0), (500, 1000)])],
        **{"class": np.array(["primary", "primary"], dtype=object)},
    )
    corners = buildings(*(shapely.box(x, y, x + 20, y + 20) for x in (-60, 1040) for y in (-60, 1040)))
    communities = stand_in_communities(cross, corners, NOTHING, StandInSettings.for_area(300_000, "999999"))
    assert len(communities) == 4


def divided_town():
    """A town whose middle street has two carriageways 20 m apart, with side streets only to the
    north of it, and a junction box where the crossing street is divided as well."""
    lines = [[(0, y), (1800, y)] for y in (0, 890, 910, 1800)]
    lines += [[(x, 0), (x, 1800)] for x in (0, 890, 910, 1800)]
    lines += [[(x, 910), (x, 1800)] for x in (450, 1350)]
    classes = ["primary"] * 8 + ["residential"] * 2
    return FeatureTable.of(
        "road", [shapely.LineString(line) for line in lines], **{"class": np.array(classes, dtype=object)}
    )


def test_the_ground_between_two_carriageways_goes_to_one_side_all_along():
    communities = stand_in_communities(
        divided_town(), NOTHING, NOTHING, StandInSettings(500_000.0, 1_000_000.0)
    )
    shapes = communities.geometry
    assert len(communities) == 4
    assert shapely.coverage_is_valid(shapes)
    # no finger of a community between the carriageways of another: each is a plain rectangle
    assert shapely.area(shapes) == pytest.approx(shapely.area(shapely.envelope(shapes)))


def test_the_sea_is_no_community():
    """The coast runs west to east with the sea, on its right, to the south."""
    coast = FeatureTable.of(
        "barrier", [shapely.LineString([(-10, 130), (1810, 130)])], kind=np.array(["coastline"], dtype=object)
    )
    communities = stand_in_communities(town(), NOTHING, NOTHING, barrier=coast)
    whole = shapely.union_all(communities.geometry)
    assert whole.bounds == pytest.approx((0, 130, 1800, 1800))
    other_way = coast.with_geometry(shapely.reverse(coast.geometry))
    dry = stand_in_communities(town(), NOTHING, NOTHING, barrier=other_way)
    wet = shapely.box(0, 130, 1800, 150)  # the sea as far as the next street
    assert shapely.intersection(shapely.union_all(dry.geometry), wet).area == pytest.approx(0)
    assert shapely.union_all(dry.geometry).area > 3_000_000


def test_more_than_999_go_on_in_the_next_street_office():
    communities = stand_in_communities(
        town(blocks=34, size=100, major_every=50), NOTHING, NOTHING, StandInSettings(1.0, 10_000.0)
    )
    codes = communities.column("code").tolist()
    assert len(set(codes)) == len(codes) == 34 * 34
    assert codes[998:1000] == ["999999001999", "999999002001"]


def test_streets_that_enclose_nothing_make_no_community():
    line = FeatureTable.of(
        "road", [shapely.LineString([(0, 0), (100, 0)])], **{"class": np.array(["primary"])}
    )
    assert len(stand_in_communities(line, NOTHING, NOTHING)) == 0


def test_cancelling():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        stand_in_communities(town(), NOTHING, NOTHING, progress=Impatient())


# Administrative boundaries


def boundaries(*rows):
    """(shape, admin_level, name, ref, osm_id) each."""
    names = ("admin_level", "name", "ref", "osm_id")
    columns = {name: [row[i + 1] for row in rows] for i, name in enumerate(names)}
    return FeatureTable(
        "community",
        np.array([row[0] for row in rows], dtype=object),
        np.arange(1, len(rows) + 1),
        {key: np.array(values, dtype=object) for key, values in columns.items()},
    )


NORTH, SOUTH, ISLE = shapely.box(0, 10, 10, 20), shapely.box(0, 0, 10, 10), shapely.box(20, 0, 25, 5)


def test_level_10_is_taken_and_coded_from_north_to_south():
    found = boundaries(
        (SOUTH, "10", "南", None, "relation/1"),
        (NORTH, "10", "北", None, "relation/2"),
        (shapely.box(0, 0, 10, 20), "8", "街道", None, "relation/3"),
    )
    communities = administrative_communities(found, "420111")
    assert communities.column("name").tolist() == ["北", "南"]
    assert communities.column("code").tolist() == ["420111001001", "420111001002"]
    assert all("made up" in note for note in communities.column("note"))


def test_codes_of_its_own_are_kept_and_not_given_twice():
    found = boundaries(
        (NORTH, "10", "北", None, "1"), (SOUTH, "10", "南", "420111001001", "2"), (ISLE, "10", "洲", "5", "3")
    )
    communities = administrative_communities(found, "420111")
    assert communities.column("code").tolist() == ["420111001002", "420111001001", "420111001003"]
    assert communities.column("note").tolist()[1] == ""


def test_parts_of_one_boundary_are_one_community():
    found = boundaries(
        (SOUTH, "10", "南", None, "1"), (NORTH, "10", "北", None, "2"), (ISLE, "10", "南", None, "1")
    )
    communities = administrative_communities(found, "999999")
    assert [shape.geom_type for shape in communities.geometry] == ["Polygon", "MultiPolygon"]


def test_street_offices_are_too_large_and_one_alone_is_none():
    assert (
        len(
            administrative_communities(
                boundaries((NORTH, "8", "a", None, "1"), (SOUTH, "8", "b", None, "2")), ""
            )
        )
        == 0
    )
    assert len(administrative_communities(boundaries((NORTH, "10", "a", None, "1")), "")) == 0
