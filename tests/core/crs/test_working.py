"""The door: what comes in, in which CRS it comes out, and everything that is refused on the way."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import CRS, Transformer

from citygrid_plugin.core.crs import to_working_crs
from citygrid_plugin.core.crs.offset_datums import Datum, convert_table
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Severity
from citygrid_plugin.core.model.progress import Silent

WUHAN = (114.39, 30.51)


class Log(Silent):
    def __init__(self):
        self.lines = []

    def log(self, text):
        self.lines.append(text)


def city(crs="EPSG:4326", middle=WUHAN):
    """Two communities side by side, eleven streets and two hundred buildings between them."""
    communities, roads, buildings = [], [], []
    for i in range(2):
        communities.append(shapely.box(1000 * i, 0, 1000 * i + 1000, 1000))
    for i in range(11):
        roads.append(shapely.LineString([(0, 100 * i), (2000, 100 * i)]))
    for i in range(20):
        for j in range(10):
            buildings.append(shapely.box(100 * i + 15, 100 * j + 15, 100 * i + 85, 100 * j + 85))
    local = CRS.from_proj4(f"+proj=tmerc +lon_0={middle[0]} +lat_0={middle[1]} +datum=WGS84")
    move = Transformer.from_crs(local, crs, always_xy=True)

    def moved(xy):
        return np.column_stack(move.transform(xy[:, 0], xy[:, 1]))

    tables = {
        "community": FeatureTable.of(
            "community", shapely.transform(communities, moved), code=["420111001001", "420111001002"]
        ),
        "road": FeatureTable.of("road", shapely.transform(roads, moved)),
        "building": FeatureTable.of("building", shapely.transform(buildings, moved)),
    }
    return tables, dict.fromkeys(tables, crs)


def swapped(table):
    return table.with_geometry(shapely.transform(table.geometry, lambda xy: xy[:, ::-1]))


def shifted(table, east):
    return table.with_geometry(shapely.transform(table.geometry, lambda xy: xy + np.array([east, 0.0])))


def refused(tables, crs_of, **options):
    with pytest.raises(InputError) as caught:
        to_working_crs(tables, crs_of, Silent(), **options)
    return [problem for problem in caught.value.problems if problem.severity is Severity.ERROR]


def only(problems, rule, layer):
    assert [(problem.rule, problem.layer) for problem in problems] == [(rule, layer)]
    return problems[0]


# What is accepted


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4490"])
def test_degrees_go_to_the_zone_of_the_communities(crs):
    log = Log()
    tables, crs_of = city(crs)
    moved, working, problems = to_working_crs(tables, crs_of, log)
    assert working == "EPSG:4547"
    assert problems == []
    assert moved["community"].geometry[0].area == pytest.approx(1e6, rel=1e-3)
    assert any("EPSG:4547" in line and "114°E" in line for line in log.lines)
    assert shapely.coverage_is_valid(moved["community"].geometry)
    assert list(moved["community"].column("code")) == ["420111001001", "420111001002"]


def test_outside_china_the_utm_zone_is_taken_and_said():
    log = Log()
    tables, crs_of = city("EPSG:4326", (24.94, 60.17))
    tables["community"] = tables["community"].with_geometry(tables["community"].geometry)
    tables["community"].columns["code"][:] = ["001001001001", "001001001002"]
    _, working, problems = to_working_crs(tables, crs_of, log)
    assert working == "EPSG:32635"
    assert problems == []
    assert any("UTM" in line for line in log.lines)


@pytest.mark.parametrize("crs", ["EPSG:4547", "EPSG:4526", "EPSG:2383", "EPSG:32650", "EPSG:4548"])
def test_a_metric_crs_that_fits_is_kept_and_nothing_is_moved(crs):
    tables, crs_of = city(crs)
    moved, working, problems = to_working_crs(tables, crs_of, Silent())
    assert (working, problems) == (crs, [])
    assert all(moved[name] is tables[name] for name in tables)


def test_layers_in_several_known_systems_come_to_that_of_the_communities():
    log = Log()
    tables, crs_of = city("EPSG:4547")
    other, _ = city("EPSG:4326")
    tables["building"], crs_of["building"] = other["building"], "EPSG:4326"
    zoned, _ = city("EPSG:4526")
    tables["road"], crs_of["road"] = zoned["road"], "EPSG:4526"
    moved, working, problems = to_working_crs(tables, crs_of, log)
    expected, _ = city("EPSG:4547")
    assert (working, problems) == ("EPSG:4547", [])
    for name in ("road", "building"):
        assert shapely.hausdorff_distance(moved[name].geometry, expected[name].geometry).max() < 1e-3
        assert any("Moved from" in line and name in line for line in log.lines)


def test_esri_prj_text_is_understood():
    tables, _ = city("EPSG:4547")
    prj = CRS.from_epsg(4547).to_wkt("WKT1_ESRI")
    _, working, _ = to_working_crs(tables, dict.fromkeys(tables, prj), Silent())
    assert working == "EPSG:4547"


def test_degrees_on_xian_1980_stay_on_it_because_no_shift_is_published():
    tables, _ = city("EPSG:4490")
    _, working, _ = to_working_crs(tables, dict.fromkeys(tables, "EPSG:4610"), Silent())
    assert working == "EPSG:2383"


def test_what_the_user_asks_for_is_taken():
    tables, crs_of = city("EPSG:4326")
    moved, working, _ = to_working_crs(tables, crs_of, Silent(), target="EPSG:4548")
    assert working == "EPSG:4548"
    assert moved["road"].geometry[0].length == pytest.approx(2000, rel=2e-3)


def test_web_mercator_can_be_projected_when_asked():
    tables, crs_of = city("EPSG:3857")
    moved, _, _ = to_working_crs(tables, crs_of, Silent(), target="EPSG:4547")
    assert moved["community"].geometry[0].area == pytest.approx(1e6, rel=1e-3)


def test_layers_without_features_or_geometry_need_no_crs():
    tables, crs_of = city()
    tables["water"] = FeatureTable.empty("water")
    tables["green"] = FeatureTable.of("green", [None, shapely.Polygon()])
    moved, _, problems = to_working_crs(tables, crs_of, Silent())
    assert problems == []
    assert moved["green"].geometry[0] is None


def test_heights_are_dropped_and_nan_is_left_to_whoever_checks_geometry():
    tables, crs_of = city()
    broken = shapely.LineString([(114.39, 30.51, 5), (np.nan, 30.52, 5)])
    tables["road"] = FeatureTable.of("road", [*tables["road"].geometry, broken])
    moved, _, problems = to_working_crs(tables, crs_of, Silent())
    assert problems == []
    assert not moved["road"].geometry[-1].has_z
    assert not np.isfinite(shapely.get_coordinates(moved["road"].geometry[-1])).all()


def test_the_order_of_layers_and_features_changes_no_coordinate():
    tables, crs_of = city()
    rows = np.arange(len(tables["building"]))[::-1]
    turned = {name: tables[name] for name in reversed(tables)}
    turned["building"] = tables["building"].take(rows)
    one, _, _ = to_working_crs(tables, crs_of, Silent())
    two, _, _ = to_working_crs(turned, crs_of, Silent())
    assert (shapely.to_wkb(one["building"].geometry[rows]) == shapely.to_wkb(two["building"].geometry)).all()


def test_cancelling():
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        to_working_crs(*city(), Impatient())


# What is refused


def test_no_crs_is_refused_with_a_guess():
    tables, _ = city()
    problem = only(
        refused(tables, dict.fromkeys(tables) | {"road": "EPSG:4326"})[:1], "CRS_MISSING", "community"
    )
    assert "EPSG:4326" in problem.mend  # that of the roads it lies over
    everything = refused(tables, dict.fromkeys(tables, ""))
    assert [problem.rule for problem in everything] == ["CRS_MISSING"] * 3
    assert "EPSG:4490" in everything[0].mend
    assert "GCJ-02" in everything[0].mend


@pytest.mark.parametrize(("crs", "hint"), [("EPSG:4526", "EPSG:4526"), ("EPSG:4547", "central meridian")])
def test_no_crs_over_metres(crs, hint):
    tables, _ = city(crs)
    assert hint in refused(tables, {})[0].mend


def test_no_crs_and_swapped():
    tables, _ = city("EPSG:4526")
    problem = refused({"community": swapped(tables["community"])}, {})[0]
    assert "Swap" in problem.mend
    assert "EPSG:4526" in problem.mend


def test_geopackage_undefined_systems_are_no_crs():
    tables, crs_of = city()
    undefined = (
        'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
    )
    only(refused(tables, {**crs_of, "road": undefined}), "CRS_MISSING", "road")
    only(refused(tables, {**crs_of, "road": 'LOCAL_CS["Undefined Cartesian SRS"]'}), "CRS_MISSING", "road")


def test_degrees_declared_as_metres():
    tables, crs_of = city("EPSG:4326")
    only(refused(tables, {**crs_of, "road": "EPSG:4547"}), "CRS_NOT_METRES", "road")


def test_metres_declared_as_degrees():
    tables, crs_of = city("EPSG:4526")
    problem = only(refused(tables, {**crs_of, "community": "EPSG:4490"}), "CRS_NOT_DEGREES", "community")
    assert "EPSG:4526" in problem.mend


@pytest.mark.parametrize("crs", ["EPSG:4490", "EPSG:4547", "EPSG:4526"])
def test_swapped_axes_in_china(crs):
    tables, crs_of = city(crs)
    tables["road"] = swapped(tables["road"])
    only(refused(tables, crs_of), "CRS_AXES_SWAPPED", "road")


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32635"])
def test_swapped_axes_elsewhere_show_beside_the_communities(crs):
    tables, crs_of = city(crs, (24.94, 60.17))
    tables["road"] = swapped(tables["road"])
    only(refused(tables, crs_of), "CRS_AXES_SWAPPED", "road")


def test_zone_number_under_a_crs_without():
    tables, _ = city("EPSG:4526")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:4547"))[0]
    assert problem.rule == "CRS_ZONE_NUMBER"
    assert "EPSG:4526" in problem.mend
    assert "38" in problem.message


def test_zone_number_under_another_meridian_without():
    tables, _ = city("EPSG:4526")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:4548"))[0]
    assert "EPSG:4526" in problem.mend
    assert "meridians differ" in problem.mend


def test_no_zone_number_under_a_crs_with():
    tables, _ = city("EPSG:4547")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:4526"))[0]
    assert problem.rule == "CRS_ZONE_NUMBER"
    assert "EPSG:4547" in problem.mend


def test_the_number_of_another_zone():
    tables, _ = city("EPSG:4526")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:4527"))[0]
    assert problem.rule == "CRS_WRONG_ZONE"
    assert "EPSG:4526" in problem.mend


def test_zone_number_keeps_the_datum():
    tables, _ = city("EPSG:2362")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:2383"))[0]
    assert "EPSG:2362" in problem.mend


def test_six_degree_zone_number():
    tables, _ = city("EPSG:4497")
    problem = refused(tables, dict.fromkeys(tables, "EPSG:4547"))[0]
    assert "EPSG:4497" in problem.mend


def test_far_from_the_central_meridian():
    tables, crs_of = city("EPSG:4549")  # 120°E, the city is at 114.4°E
    problem = refused(tables, crs_of)[0]
    assert problem.rule == "CRS_WRONG_ZONE"
    assert "EPSG:4547" in problem.mend


def test_a_little_beyond_the_rim_of_its_zone_is_a_city_across_it():
    tables, crs_of = city("EPSG:4548", (115.0, 30.5))
    assert to_working_crs(tables, crs_of, Silent())[1] == "EPSG:4548"


def test_one_layer_in_another_zone_by_mistake():
    """Eastings of zone 38 declared as zone 39 look perfect by themselves."""
    tables, crs_of = city("EPSG:4547")
    problem = only(refused(tables, {**crs_of, "road": "EPSG:4548"}), "CRS_WRONG_ZONE", "road")
    assert "EPSG:4547" in problem.mend


def test_all_layers_in_another_zone_show_by_the_codes():
    tables, _ = city("EPSG:4547")
    _, _, problems = to_working_crs(tables, dict.fromkeys(tables, "EPSG:4548"), Silent())
    assert [problem.rule for problem in problems] == ["CRS_OTHER_PROVINCE"]
    assert "湖北省" in problems[0].message


def test_another_place_altogether_is_a_warning():
    tables, crs_of = city("EPSG:4547")
    tables["building"] = shifted(tables["building"], 30_000)
    _, _, problems = to_working_crs(tables, crs_of, Silent())
    assert [(problem.rule, problem.layer) for problem in problems] == [("LAYER_ELSEWHERE", "building")]


def test_a_stray_feature_is_named():
    tables, crs_of = city("EPSG:4547")
    stray = shapely.LineString([(0, 0), (1, 1)])
    tables["road"] = FeatureTable.of("road", [*tables["road"].geometry, stray])
    _, _, problems = to_working_crs(tables, crs_of, Silent())
    assert [(problem.rule, problem.fids) for problem in problems] == [("FEATURE_FAR_OFF", (12,))]


@pytest.mark.parametrize(
    ("crs", "rule"),
    [
        ("EPSG:3857", "CRS_WEB_MERCATOR"),
        ("EPSG:3395", "CRS_DISTORTS_AREAS"),
        ("EPSG:4087", "CRS_DISTORTS_AREAS"),
    ],
)
def test_systems_that_cannot_measure_areas(crs, rule):
    tables, crs_of = city(crs)
    problem = only(refused(tables, crs_of), rule, "community")
    assert "EPSG:4547" in problem.mend
    plain, plain_crs = city()
    assert refused(plain, plain_crs, target=crs)[0].rule == rule


def test_a_target_in_degrees_or_unknown():
    tables, crs_of = city()
    assert refused(tables, crs_of, target="EPSG:4490")[0].rule == "CRS_NOT_METRIC"
    assert refused(tables, crs_of, target="EPSG:2263")[0].rule == "CRS_NOT_METRIC"  # US feet
    assert refused(tables, crs_of, target="EPSG:1")[0].rule == "CRS_UNKNOWN"


def test_no_published_shift_between_datums():
    tables, crs_of = city("EPSG:4547")
    old, _ = city("EPSG:2383")
    tables["road"] = old["road"]
    problem = only(refused(tables, {**crs_of, "road": "EPSG:2383"}), "DATUM_SHIFT_UNKNOWN", "road")
    assert "Xian 1980" in problem.message


def test_all_errors_come_at_once():
    tables, crs_of = city("EPSG:4526")
    errors = refused(tables, {**crs_of, "road": None, "building": "EPSG:4547"})
    assert [problem.rule for problem in errors] == ["CRS_MISSING", "CRS_ZONE_NUMBER"]


# Offset datums


@pytest.mark.parametrize("shifted_layer", ["building", "road"])
@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
def test_a_layer_in_an_offset_datum_is_suspected_and_left_alone(shifted_layer, datum):
    tables, crs_of = irregular_city()
    tables[shifted_layer] = convert_table(tables[shifted_layer], "EPSG:4326", Datum.WGS84, datum)
    moved, _, problems = to_working_crs(tables, crs_of, Silent())
    assert [(problem.rule, problem.layer) for problem in problems] == [
        ("DATUM_OFFSET_SUSPECTED", shifted_layer)
    ]
    assert datum.value in problems[0].message
    assert problems[0].severity is Severity.WARNING
    unshifted, _ = irregular_city()
    back, _, _ = to_working_crs(unshifted, crs_of, Silent())
    assert moved[shifted_layer].geometry[0].distance(back[shifted_layer].geometry[0]) > 100


@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
def test_communities_of_the_survey_under_streets_and_buildings_of_a_map_service(datum):
    tables, crs_of = irregular_city()
    for name in ("road", "building"):
        tables[name] = convert_table(tables[name], "EPSG:4326", Datum.WGS84, datum)
    _, _, problems = to_working_crs(tables, crs_of, Silent())
    assert [(problem.rule, problem.layer) for problem in problems] == [("DATUM_OFFSET_SUSPECTED", "road")]
    assert datum.value in problems[0].message
    assert "borders" in problems[0].message


def test_communities_of_a_map_service():
    tables, crs_of = irregular_city()
    tables["community"] = convert_table(tables["community"], "EPSG:4326", Datum.WGS84, Datum.GCJ02)
    _, _, problems = to_working_crs(tables, crs_of, Silent())
    assert [(problem.rule, problem.layer) for problem in problems] == [
        ("DATUM_OFFSET_SUSPECTED", "community")
    ]


def test_broken_geometry_does_not_stop_the_search():
    tables, crs_of = irregular_city()
    bow_tie = shapely.Polygon([(114.39, 30.51), (114.391, 30.511), (114.391, 30.51), (114.39, 30.511)])
    nan = shapely.Polygon([(114.39, 30.51), (np.nan, 30.511), (114.391, 30.51)])
    for name in ("building", "community"):
        shapes = [*tables[name].geometry, bow_tie, nan, None, shapely.Polygon()]
        tables[name] = FeatureTable.of(name, shapes)
    assert to_working_crs(tables, crs_of, Silent())[2] == []


def test_no_suspicion_without_cause():
    assert to_working_crs(*irregular_city(), Silent())[2] == []


def test_a_crs_that_says_it_is_offset_is_refused():
    tables, crs_of = city()
    gcj = CRS.from_epsg(4326).to_wkt().replace('GEOGCRS["WGS 84"', 'GEOGCRS["GCJ-02"')
    problem = only(refused(tables, {**crs_of, "road": gcj}), "DATUM_OFFSET", "road")
    assert "Convert offset datum" in problem.mend


def test_a_path_or_a_field_that_hints_at_an_offset_is_a_warning():
    tables, crs_of = city()
    tables["building"] = FeatureTable.of(
        "building", tables["building"].geometry, lng_bd09=np.zeros(len(tables["building"]))
    )
    _, _, problems = to_working_crs(tables, crs_of, Silent(), sources={"road": "/数据/高德道路.shp"})
    assert [(problem.rule, problem.layer, problem.severity.value) for problem in problems] == [
        ("DATUM_OFFSET", "road", "warning"),
        ("DATUM_OFFSET", "building", "warning"),
    ]


def irregular_city():
    """Streets at uneven distances with buildings along them: no shift but the right one fits."""
    random = np.random.default_rng(7)
    across = np.cumsum(random.uniform(60, 190, 24))
    along = np.cumsum(random.uniform(60, 190, 24))
    roads = [shapely.LineString([(x, 0), (x, along[-1])]) for x in across]
    roads += [shapely.LineString([(0, y), (across[-1], y)]) for y in along]
    buildings = []
    for i in range(23):
        for j in range(23):
            if random.random() < 0.8:
                west, south = across[i] + random.uniform(8, 14), along[j] + random.uniform(8, 14)
                buildings.append(shapely.box(west, south, across[i + 1] - 10, along[j + 1] - 10))
    community = shapely.box(across[0], along[0], across[-1], along[-1])
    local = CRS.from_proj4(f"+proj=tmerc +lon_0={WUHAN[0]} +lat_0={WUHAN[1]} +datum=WGS84")
    move = Transformer.from_crs(local, "EPSG:4326", always_xy=True)

    def moved(shapes):
        return shapely.transform(shapes, lambda xy: np.column_stack(move.transform(xy[:, 0], xy[:, 1])))

    tables = {
        "community": FeatureTable.of("community", moved([community]), code=["420111001001"]),
        "road": FeatureTable.of("road", moved(roads)),
        "building": FeatureTable.of("building", moved(buildings)),
    }
    return tables, dict.fromkeys(tables, "EPSG:4326")
