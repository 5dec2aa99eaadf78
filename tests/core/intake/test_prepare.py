"""Bad base data (issue: bad input), each case through the one door, with rule, layer, features and mend."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.intake import prepare
from citygrid_plugin.core.model.features import BASE_LAYERS, BaseData, FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError, Problem, Severity
from citygrid_plugin.core.model.progress import Silent

CRS = "EPSG:4547"
WEST, SOUTH = 500_000.0, 3_380_000.0
CODES = ("420102001001", "420102001002")
Tables = dict[str, FeatureTable]


def box(x: float, y: float, width: float, height: float) -> shapely.Polygon:
    return shapely.box(WEST + x, SOUTH + y, WEST + x + width, SOUTH + y + height)


def line(*points: Sequence[float]) -> shapely.LineString:
    return shapely.LineString([(WEST + x, SOUTH + y, *rest) for x, y, *rest in points])


def polygon(*points: tuple[float, float]) -> shapely.Polygon:
    return shapely.Polygon([(WEST + x, SOUTH + y) for x, y in points])


def table(name: str, geometry: Iterable[Any], /, **columns: Sequence[Any]) -> FeatureTable:
    """Features with ids from 11 on, so that no id is a row number."""
    shapes = list(geometry)
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    texts = {key: np.array([*values, None], dtype=object)[:-1] for key, values in columns.items()}
    return FeatureTable(name, array, np.arange(11, 11 + len(shapes)), texts)


def communities(*shapes: shapely.Geometry, codes: Sequence[Any] = CODES) -> FeatureTable:
    return table("community", shapes, code=codes[: len(shapes)])


def good(**layers: FeatureTable) -> Tables:
    """Two communities side by side with a street through both, and the layers given."""
    return {
        "community": communities(box(0, 0, 200, 200), box(200, 0, 200, 200)),
        "road": table("road", [line((0, 100), (400, 100))]),
    } | layers


def run(tables: Tables, **options: Any) -> tuple[BaseData, list[Problem]]:
    return prepare(tables, dict.fromkeys(tables, CRS), **options)


def refused(tables: Tables, **options: Any) -> list[Problem]:
    with pytest.raises(InputError) as caught:
        run(tables, **options)
    problems = list(caught.value.problems)
    assert all(problem.severity is Severity.ERROR for problem in problems)
    assert all(problem.message and problem.mend for problem in problems)
    return problems


def only(problems: list[Problem], rule: str) -> Problem:
    """The one problem with this rule; the test fails if there are more or none."""
    (found,) = [problem for problem in problems if problem.rule == rule]
    return found


def test_good_data_has_no_problems_but_dead_ends() -> None:
    base, problems = run(good())
    assert base.crs == CRS
    assert {problem.rule for problem in problems} == {"ROAD_DANGLING"}
    assert base.community.fids.tolist() == [11, 12]
    assert list(base.tables()) == list(BASE_LAYERS)


class TestLayers:
    def test_all_errors_at_once(self) -> None:
        tables = good(community=communities(box(0, 0, 200, 200), codes=["12"]))
        tables["road"] = FeatureTable.empty("road")
        tables["building"] = table("building", [line((0, 0), (1, 1))])
        assert {p.rule for p in refused(tables)} == {
            "COMMUNITY_CODE_MALFORMED",
            "ROADS_MISSING",
            "GEOMETRY_TYPE",
        }

    def test_no_communities(self) -> None:
        tables = good()
        del tables["community"]
        assert [p.rule for p in refused(tables)] == ["COMMUNITY_LAYER_MISSING"]

    def test_an_empty_community_layer(self) -> None:
        problem = only(refused(good(community=communities())), "COMMUNITY_LAYER_EMPTY")
        assert problem.layer == "community"

    @pytest.mark.parametrize("roads", [None, FeatureTable.empty("road")])
    def test_no_roads(self, roads: FeatureTable | None) -> None:
        tables = good()
        del tables["road"]
        if roads is not None:
            tables["road"] = roads
        problem = only(refused(tables), "ROADS_MISSING")
        assert problem.layer == "road"
        base, problems = run(tables, allow_no_roads=True)
        assert len(base.road) == 0
        assert only(problems, "ROADS_MISSING").severity is Severity.WARNING

    def test_an_empty_optional_layer(self) -> None:
        _, problems = run(good(water=FeatureTable.empty("water")))
        problem = only(problems, "LAYER_EMPTY")
        assert (problem.layer, problem.severity) == ("water", Severity.INFO)

    def test_roads_of_another_place(self) -> None:
        tables = good(road=table("road", [line((0, 5_000), (100, 5_000))]))
        assert only(refused(tables), "ROADS_ELSEWHERE").layer == "road"

    def test_cancelling(self) -> None:
        class Stop(Silent):
            def cancelled(self) -> bool:
                return True

        with pytest.raises(Cancelled):
            run(good(), progress=Stop())


class TestCrs:
    def test_no_crs(self) -> None:
        tables = good()
        with pytest.raises(InputError) as caught:
            prepare(tables, {"community": None, "road": CRS})
        (problem,) = caught.value.problems
        assert problem.layer == "community"

    def test_no_crs_and_other_errors_at_once(self) -> None:
        tables = good(community=communities(box(0, 0, 200, 200), codes=["12"]))
        with pytest.raises(InputError) as caught:
            prepare(tables, dict.fromkeys(tables))
        assert "COMMUNITY_CODE_MALFORMED" in [p.rule for p in caught.value.problems]
        assert len(caught.value.problems) >= 2

    def test_geographic_data_is_projected(self) -> None:
        community = table("community", [shapely.box(114.30, 30.55, 114.302, 30.552)], code=CODES[:1])
        road = table("road", [shapely.LineString([(114.30, 30.551), (114.302, 30.551)])])
        base, _ = prepare(
            {"community": community, "road": road}, {"community": "EPSG:4490", "road": "EPSG:4490"}
        )
        assert base.crs == "EPSG:4547"
        assert shapely.area(base.community.geometry)[0] == pytest.approx(192 * 222, rel=0.02)

    def test_mixed_crs_meet(self) -> None:
        tables = good()
        tables["road"] = table("road", [shapely.LineString([(114.0, 30.5), (114.004, 30.5)])])
        south = shapely.box(499_000, 3_370_000, 501_000, 3_380_000)
        tables["community"] = communities(south)
        base, _ = prepare(tables, {"community": CRS, "road": "EPSG:4490"})
        assert base.crs == CRS
        assert shapely.intersects(base.road.geometry[0], south)


class TestCodes:
    def test_no_field(self) -> None:
        tables = good(community=table("community", [box(0, 0, 200, 200)]))
        problem = only(refused(tables), "COMMUNITY_CODE_MISSING")
        assert "--field community.code=" in problem.mend

    @pytest.mark.parametrize("code", [None, "", "  ", float("nan")])
    def test_no_code(self, code: object) -> None:
        community = communities(box(0, 0, 200, 200), box(200, 0, 200, 200), codes=[CODES[0], code])
        problem = only(refused(good(community=community)), "COMMUNITY_CODE_MISSING")
        assert problem.fids == (12,)

    @pytest.mark.parametrize(
        "code", ["42010200100", "4201020010011", "42010200100A", "420102-001001", 42010200100, 4.2]
    )
    def test_malformed(self, code: object) -> None:
        community = communities(box(0, 0, 200, 200), box(200, 0, 200, 200), codes=[CODES[0], code])
        problem = only(refused(good(community=community)), "COMMUNITY_CODE_MALFORMED")
        assert problem.fids == (12,)
        assert str(code) in problem.message

    def test_duplicate(self) -> None:
        community = communities(box(0, 0, 200, 200), box(200, 0, 200, 200), codes=[CODES[0], f" {CODES[0]}"])
        problem = only(refused(good(community=community)), "COMMUNITY_CODE_DUPLICATE")
        assert problem.fids == (11, 12)
        assert CODES[0] in problem.message

    @pytest.mark.parametrize(
        "code", [420102001001, 420102001001.0, " 420102001001 ", "４２０１０２００１００１", "420102 001 001"]
    )
    def test_what_can_only_mean_one_code(self, code: object) -> None:
        base, _ = run(good(community=communities(box(0, 0, 200, 200), codes=[code])))
        assert base.community.columns["code"].tolist() == ["420102001001"]


class TestCommunityShapes:
    def test_self_crossing(self) -> None:
        bow = polygon((0, 0), (200, 200), (200, 0), (0, 200))
        problem = only(refused(good(community=communities(bow))), "COMMUNITY_SELF_CROSSING")
        assert problem.fids == (11,)
        assert "500100.00, 3380100.00" in problem.message

    def test_a_small_crossing_is_an_error_too(self) -> None:
        corner = polygon(
            (0, 0), (200, 0), (200, 200), (100, 200), (101, 201), (101, 200), (100, 201), (0, 200)
        )
        assert [p.rule for p in refused(good(community=communities(corner)))] == ["COMMUNITY_SELF_CROSSING"]

    def test_touching_itself_is_mended(self) -> None:
        """A hole drawn as part of the outline, as ArcGIS allows."""
        pinched = polygon(
            (0, 0), (200, 0), (200, 200), (100, 200), (140, 150), (60, 150), (100, 200), (0, 200)
        )
        base, problems = run(good(community=communities(pinched)))
        assert only(problems, "COMMUNITY_SELF_TOUCHING").severity is Severity.WARNING
        (mended,) = base.community.geometry
        assert mended.is_valid
        assert mended.area == pytest.approx(200 * 200 - 80 * 50 / 2)

    def test_a_spike_is_mended(self) -> None:
        spiked = polygon((0, 0), (200, 0), (250, 0), (200, 0), (200, 200), (0, 200))
        base, problems = run(good(community=communities(spiked)))
        assert only(problems, "COMMUNITY_SELF_TOUCHING").fids == (11,)
        assert base.community.geometry[0].area == 200 * 200

    def test_overlapping(self) -> None:
        community = communities(box(0, 0, 210, 200), box(200, 0, 200, 200))
        problem = only(refused(good(community=community)), "COMMUNITY_OVERLAP")
        assert problem.fids == (11, 12)
        assert "2000.0 m²" in problem.message
        assert "500205.00, 3380100.00" in problem.message

    def test_one_in_another(self) -> None:
        community = communities(box(0, 0, 200, 200), box(50, 50, 20, 20))
        assert only(refused(good(community=community)), "COMMUNITY_OVERLAP").fids == (11, 12)

    @pytest.mark.skipif(shapely.geos_version < (3, 14), reason="GEOS before 3.14 cannot mend a coverage")
    @pytest.mark.parametrize("shift", [-0.03, 0.03])
    def test_slivers_are_mended(self, shift: float) -> None:
        """Neighbours that overlap, or stand apart, by 3 cm along 200 m: 6 m², but a line's width."""
        community = communities(box(0, 0, 200, 200), box(200 + shift, 0, 200, 200))
        base, problems = run(good(community=community))
        problem = only(problems, "COMMUNITY_BORDER_MENDED")
        assert problem.severity is Severity.WARNING
        assert set(problem.fids) <= {11, 12}
        assert problem.fids
        assert shapely.coverage_is_valid(base.community.geometry, gap_width=0.1)
        assert shapely.area(base.community.geometry) == pytest.approx(40_000, abs=7)
        assert shapely.get_num_interior_rings(shapely.coverage_union_all(base.community.geometry)) == 0

    def test_slivers_are_told_where_they_cannot_be_mended(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delattr(shapely, "coverage_clean", raising=False)
        community = communities(box(0, 0, 200, 200), box(200.03, 0, 200, 200))
        assert only(refused(good(community=community)), "COMMUNITY_BORDER_BROKEN").fids == (11, 12)

    def test_what_differs_by_rounding_is_matched_in_silence(self) -> None:
        third = 200 / 3
        west = polygon((0, 0), (200, 0), (200, 200), (0, 200))
        east = polygon(
            (200, 0), (400, 0), (400, 200), (200 + 1e-9, 200), (200, 2 * third), (200 - 1e-9, third)
        )
        base, problems = run(good(community=communities(west, east)))
        assert "COMMUNITY_BORDER_MENDED" not in [p.rule for p in problems]
        assert shapely.coverage_is_valid(base.community.geometry)

    def test_a_gap_between_communities(self) -> None:
        ring = box(0, 0, 200, 200).difference(box(60, 60, 60, 60))
        inner = box(60, 60, 60, 50)
        _, problems = run(good(community=communities(ring, inner)))
        problem = only(problems, "COMMUNITY_GAP")
        assert problem.severity is Severity.INFO
        assert problem.fids == (11, 12)
        assert "600.0 m²" in problem.message

    def test_a_hole_of_nobodys(self) -> None:
        ring = box(0, 0, 200, 200).difference(box(60, 60, 60, 60))
        base, problems = run(good(community=communities(ring)))
        problem = only(problems, "COMMUNITY_HOLE")
        assert problem.severity is Severity.WARNING
        assert problem.fids == (11,)
        assert base.community.geometry[0].area == 200 * 200 - 3600

    def test_a_hole_another_community_fills(self) -> None:
        ring = box(0, 0, 200, 200).difference(box(60, 60, 60, 60))
        base, problems = run(good(community=communities(ring, box(60, 60, 60, 60))))
        assert not {"COMMUNITY_HOLE", "COMMUNITY_GAP"} & {p.rule for p in problems}
        assert len(base.community) == 2

    def test_multipart(self) -> None:
        two = shapely.MultiPolygon([box(0, 0, 100, 200), box(150, 0, 50, 200)])
        base, problems = run(good(community=communities(two)))
        problem = only(problems, "COMMUNITY_MULTIPART")
        assert (problem.severity, problem.fids) == (Severity.WARNING, (11,))
        assert len(base.community.geometry[0].geoms) == 2

    def test_a_single_part_is_a_polygon(self) -> None:
        one = shapely.MultiPolygon([box(0, 0, 200, 200)])
        base, problems = run(good(community=communities(one)))
        assert base.community.geometry[0].geom_type == "Polygon"
        assert "COMMUNITY_MULTIPART" not in [p.rule for p in problems]

    def test_tiny(self) -> None:
        community = communities(box(0, 0, 200, 200), box(200, 90, 20, 20))
        _, problems = run(good(community=community))
        assert only(problems, "COMMUNITY_TINY").fids == (12,)

    def test_no_geometry(self) -> None:
        problem = only(refused(good(community=communities(box(0, 0, 9, 9), None))), "GEOMETRY_MISSING")
        assert problem.fids == (12,)

    @pytest.mark.parametrize("wrong", [np.nan, np.inf])
    def test_nan(self, wrong: float) -> None:
        broken = polygon((200, 0), (400, 0), (wrong, 200), (200, 200))
        community = communities(box(0, 0, 200, 200), broken)
        problem = only(refused(good(community=community)), "COORDINATES_NOT_FINITE")
        assert (problem.layer, problem.fids) == ("community", (12,))

    def test_target_area_that_is_none(self) -> None:
        community = table(
            "community", good()["community"].geometry, code=CODES, target_area=["20000", "many"]
        )
        base, problems = run(good(community=community))
        assert only(problems, "FIELD_WRONG").fids == (12,)
        assert base.community.columns["target_area"][0] == 20_000
        assert np.isnan(base.community.columns["target_area"][1])


class TestShapesOfOtherLayers:
    def test_no_geometry(self) -> None:
        base, problems = run(good(building=table("building", [box(9, 9, 9, 9), None, shapely.Polygon()])))
        problem = only(problems, "GEOMETRY_MISSING")
        assert (problem.layer, problem.severity, problem.fids) == ("building", Severity.WARNING, (12, 13))
        assert base.building.fids.tolist() == [11]

    def test_nan(self) -> None:
        broken = shapely.LineString([(WEST, SOUTH), (WEST + 50, np.nan)])
        base, problems = run(good(road=table("road", [line((0, 50), (200, 50)), broken])))
        problem = only(problems, "COORDINATES_NOT_FINITE")
        assert (problem.layer, problem.severity, problem.fids) == ("road", Severity.WARNING, (12,))
        assert base.road.fids.tolist() == [11]

    @pytest.mark.parametrize(
        ("layer", "shape"),
        [
            ("building", line((0, 0), (9, 9), (0, 9), (0, 0))),
            ("road", box(0, 0, 9, 9)),
            ("component", box(0, 0, 9, 9)),
            ("barrier", shapely.Point(WEST, SOUTH)),
        ],
    )
    def test_wrong_kind(self, layer: str, shape: shapely.Geometry) -> None:
        problem = only(refused(good(**{layer: table(layer, [shape])})), "GEOMETRY_TYPE")
        assert (problem.layer, problem.fids) == (layer, (11,))
        assert shape.geom_type in problem.message

    def test_collections_keep_what_fits(self) -> None:
        mixed = shapely.GeometryCollection([box(9, 9, 9, 9), line((0, 0), (5, 5))])
        base, problems = run(good(building=table("building", [mixed])))
        assert only(problems, "GEOMETRY_COLLECTION").fids == (11,)
        assert base.building.geometry[0].equals(box(9, 9, 9, 9))

    def test_heights_and_measures(self) -> None:
        raised = line((0, 100, 5), (400, 100, 6))
        measured = shapely.from_wkt(f"LINESTRING M ({WEST} {SOUTH + 50} 1, {WEST + 200} {SOUTH + 50} 2)")
        base, problems = run(good(road=table("road", [raised, measured])))
        problem = only(problems, "DIMENSION_DROPPED")
        assert problem.severity is Severity.INFO
        assert "2 features" in problem.message
        assert not shapely.has_z(base.road.geometry).any()
        assert not shapely.has_m(base.road.geometry).any()

    def test_invalid_buildings_are_made_valid(self) -> None:
        bow = polygon((10, 10), (30, 30), (30, 10), (10, 30))
        base, problems = run(good(building=table("building", [box(50, 10, 9, 9), bow])))
        problem = only(problems, "GEOMETRY_INVALID")
        assert (problem.severity, problem.fids) == (Severity.WARNING, (12,))
        assert shapely.is_valid(base.building.geometry).all()
        assert shapely.area(base.building.geometry).sum() == pytest.approx(81 + 200)

    def test_what_collapses_is_left_out(self) -> None:
        flat = polygon((10, 10), (30, 10), (20, 10))
        base, problems = run(good(building=table("building", [flat, box(50, 10, 9, 9)])))
        assert only(problems, "GEOMETRY_COLLAPSED").fids == (11,)
        assert base.building.fids.tolist() == [12]
        base, problems = run(good(road=table("road", [line((0, 50), (90, 50)), line((5, 5), (5, 5))])))
        assert only(problems, "GEOMETRY_COLLAPSED").fids == (12,)

    def test_tiny_polygons_are_kept(self) -> None:
        base, problems = run(good(green=table("green", [box(10, 10, 0.5, 0.5)])))
        assert only(problems, "POLYGON_TINY").fids == (11,)
        assert len(base.green) == 1

    def test_zero_coordinates_are_left_out(self) -> None:
        points = [shapely.Point(WEST + 50, SOUTH + 50), shapely.Point(0, 0)]
        base, problems = run(good(component=table("component", points)))
        problem = only(problems, "COORDINATES_ZERO")
        assert (problem.severity, problem.fids) == (Severity.WARNING, (12,))
        assert base.component.fids.tolist() == [11]

    def test_what_is_far_away_is_left_out(self) -> None:
        base, problems = run(good(building=table("building", [box(9, 9, 9, 9), box(0, 101_000, 9, 9)])))
        assert only(problems, "FAR_AWAY").fids == (12,)
        assert base.building.fids.tolist() == [11]


class TestObjects:
    def test_buildings_astride_the_border(self) -> None:
        shapes = [
            box(195, 10, 10, 10),  # across the border of the two
            box(180, 50, 20, 20),  # along it
            box(-5, 90, 10, 10),  # half outside
            box(100, 10, 20, 20),
        ]
        _, problems = run(good(building=table("building", shapes)))
        problem = only(problems, "BUILDING_ASTRIDE_BORDER")
        assert (problem.severity, problem.fids) == (Severity.WARNING, (11, 13))

    def test_buildings_overlapping(self) -> None:
        shapes = [box(10, 10, 20, 20), box(25, 10, 20, 20), box(45, 10, 20, 20), box(100, 10, 5, 5)]
        base, problems = run(good(building=table("building", shapes)))
        problem = only(problems, "BUILDING_OVERLAP")
        assert (problem.severity, problem.fids) == (Severity.INFO, (11, 12))
        assert len(base.building) == 4

    def test_compounds_overlapping_become_one(self) -> None:
        shapes = [box(10, 110, 40, 40), box(45, 110, 40, 40), box(100, 110, 20, 20), box(60, 120, 5, 5)]
        base, problems = run(good(compound=table("compound", shapes, name=["b", "a", "c", "d"])))
        problem = only(problems, "COMPOUND_OVERLAP")
        assert (problem.severity, problem.fids) == (Severity.WARNING, (11, 12, 14))
        assert base.compound.fids.tolist() == [11, 13]
        assert base.compound.geometry[0].equals(box(10, 110, 75, 40))
        assert base.compound.columns["name"].tolist() == ["b", "c"]

    def test_compounds_drawn_to_one_wall_stay_two(self) -> None:
        shapes = [box(10, 110, 40, 40), box(49.998, 110, 40, 40)]
        base, problems = run(good(compound=table("compound", shapes)))
        assert len(base.compound) == 2
        assert "COMPOUND_OVERLAP" not in [p.rule for p in problems]

    def test_compounds_astride_the_border(self) -> None:
        _, problems = run(good(compound=table("compound", [box(150, 20, 100, 50)])))
        assert only(problems, "COMPOUND_ASTRIDE_BORDER").fids == (11,)

    def test_duplicate_roads(self) -> None:
        shapes = [
            line((0, 50), (100, 50)),
            line((100, 50), (0, 50)),
            line((0, 50), (100, 50)),
            line((0, 60), (9, 60)),
        ]
        base, problems = run(good(road=table("road", shapes)))
        problem = only(problems, "LINE_DUPLICATE")
        assert (problem.layer, problem.severity, len(problem.fids)) == ("road", Severity.WARNING, 2)
        assert len(base.road) == 2
        assert set(base.road.fids.tolist()) | set(problem.fids) == {11, 12, 13, 14}

    def test_duplicate_barriers(self) -> None:
        base, problems = run(good(barrier=table("barrier", [line((0, 50), (100, 50))] * 2)))
        assert only(problems, "LINE_DUPLICATE").layer == "barrier"
        assert len(base.barrier) == 1

    def test_dangling_roads(self) -> None:
        shapes = [
            line((0, 100), (400, 100)),  # ends on the outer border: outside or not, it joins nothing
            line((100, 100), (100, 150)),  # a dead end
            line((150, 99.5), (150, 20)),  # half a metre short
            line((200, 20), (250, 20), (250, 50), (200, 20)),  # closed: no end
            line((150, 20), (200, 20)),
        ]
        _, problems = run(good(road=table("road", shapes)))
        dangling, short = only(problems, "ROAD_DANGLING"), only(problems, "ROAD_UNDERSHOOT")
        assert dangling.fids == (11, 12, 13)
        assert "4 ends" in dangling.message
        assert short.fids == (13,)


class TestOrder:
    def tables(self) -> Tables:
        random = np.random.default_rng(5)
        corners = random.uniform(5, 180, (60, 2))
        return good(
            building=table("building", [box(x, y, 12, 9) for x, y in corners]),
            compound=table("compound", [box(x, y, 25, 25) for x, y in corners[:20]]),
            road=table(
                "road",
                [line((x, 0), (x, 200)) for x in (50, 100, 100, 150)] + [line((0, 100), (400, 100))],
                **{"class": ["a", "b", "c", "d", "e"]},
            ),
        )

    def test_the_order_of_features_does_not_matter(self) -> None:
        tables = self.tables()
        first, problems = run(tables)
        assert {"COMPOUND_OVERLAP", "BUILDING_OVERLAP", "LINE_DUPLICATE"} <= {p.rule for p in problems}
        random = np.random.default_rng(6)
        for _ in range(5):
            shuffled = {name: t.take(random.permutation(len(t))) for name, t in tables.items()}
            again, same = run(shuffled)
            assert same == problems
            for name, expected in first.tables().items():
                got = again.tables()[name]
                assert shapely.equals_identical(got.geometry, expected.geometry).all(), name
                assert got.fids.tolist() == expected.fids.tolist(), name
                for column, values in expected.columns.items():
                    assert got.columns[column].tolist() == values.tolist(), (name, column)


@pytest.mark.slow
def test_a_city_is_checked_in_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """100,000 buildings wall to wall and 10,000 streets; 15 s is five times what it takes here."""
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(320) * 12.0, np.arange(320) * 12.0))
    buildings = shapely.box(WEST + x, SOUTH + y, WEST + x + 12, SOUTH + y + 10)
    streets = [line((a, 0), (a + 1, 3840)) for a in np.linspace(0, 3839, 10_000)]
    tables = good(
        community=communities(box(0, 0, 1920, 3840), box(1920, 0, 1920, 3840)),
        building=table("building", buildings),
        road=table("road", streets),
    )
    # Bringing layers into one CRS has tests, and costs, of its own.
    monkeypatch.setitem(prepare.__globals__, "to_working_crs", lambda tables, *_: (tables, CRS, []))
    start = time.process_time()
    base, _ = run(tables)
    assert len(base.building) == len(buildings)
    assert time.process_time() - start < 15
