"""Components in and out, in memory: what is kept, what is told."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.exchange import (
    ComponentExport,
    ExportSettings,
    ImportedComponents,
    ImportSettings,
    TextLimit,
    export_components,
    import_components,
)
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.store.standards import load_osm_classes, load_standards
from tests.core.component_codes.town import X0, Y0, texts

NEW, OLD = load_standards("gbt47678"), load_standards("gbt30428")
CRS = "EPSG:4547"


def table(count: int, called: str = "部件", shapes: Any = None, **columns: Any) -> FeatureTable:
    points = [shapely.Point(X0 + 10 * number, Y0 + 5) for number in range(count)]
    return FeatureTable.of(
        called, shapes or points, **{key: texts(*column) for key, column in columns.items()}
    )


def taken(given: FeatureTable, standards: Any = NEW, **settings: Any) -> ImportedComponents:
    return import_components([given], {given.name: CRS}, standards, ImportSettings(**settings))


def exported(given: FeatureTable, standards: Any = NEW, **settings: Any) -> ComponentExport:
    return export_components([given], standards, ExportSettings(**settings))


def test_a_table_with_short_names_of_the_old_profile() -> None:
    given = table(
        2,
        ObjID=["4201110103000001", "4201110117000002"],
        ObjName=["雨水井盖", "立杆"],
        DeptName1=["水务局", None],
        ObjState=["正常", "占用"],
        ORDate=["2013-7-1", "2013年13月1日"],
        CZ=["铸铁", ""],
    )
    got = taken(given, OLD)
    assert got.component.column("class_code").tolist() == ["0103", "0117"]
    assert got.component.column("code").tolist() == ["4201110103000001", "4201110117000002"]
    assert got.component.column("state").tolist() == ["完好", "占用"]
    assert got.component.column("start_date").tolist() == ["20130701", None]
    assert got.component.column("note").tolist() == ["CZ=铸铁", "start_date=2013年13月1日"]
    assert [problem.fids for problem in got.problems if problem.rule == "VALUE_NOT_KEPT"] == [(2,)]


def test_the_same_table_under_the_new_profile() -> None:
    """Old codes cannot stay; a pole may be several: neither is dropped, neither guessed."""
    given = table(2, ObjID=["4201110103000001", "4201110117000002"], ObjName=["雨水井盖", "杆"])
    got = taken(given)
    assert got.component.column("class_code").tolist() == ["01003"]
    assert got.component.column("code").tolist() == [None]
    assert got.component.column("note").tolist() == ["code=4201110103000001"]
    (reason,) = got.rejects.column("reason").tolist()
    assert "01034 不明立杆" in reason
    kept = json.loads(got.rejects.column("attributes")[0])
    assert kept == {"ObjID": "4201110117000002", "ObjName": "杆"}
    decided = taken(given, class_values={"0117": "01034"})
    assert decided.component.column("class_code").tolist() == ["01003", "01034"]


def test_every_feature_is_a_component_or_told() -> None:
    square = shapely.box(X0, Y0, X0 + 10, Y0 + 10)
    shapes = [
        shapely.Point(X0, Y0),
        None,
        shapely.Point(np.nan, 1),
        shapely.MultiPoint([(X0, Y0)]),
        shapely.MultiPoint([(X0, Y0), (X0 + 1, Y0)]),
        square,
        shapely.Point(X0 + 3, Y0),
    ]
    given = table(7, shapes=shapes, 类别=["公共厕所"] * 6 + ["飞船"], 高度=list("abcdefg"))
    got = taken(given)
    assert len(got.component) + len(got.rejects) == 7
    assert got.rejects.column("feature").tolist() == [2, 3, 5, 7]
    assert [json.loads(text)["高度"] for text in got.rejects.column("attributes")] == ["b", "c", "e", "g"]
    assert "POLYGON" in got.component.column("note")[2]
    assert shapely.within(got.component.geometry[2], square)
    with_fallback = taken(given, fallback="01022")
    assert len(with_fallback.rejects) == 3


def test_a_layer_called_as_its_class_and_a_long_note() -> None:
    given = table(1, called="雨水井盖", 备注=["好" * 990], 其他=["多" * 30])
    got = taken(given)
    assert got.component.column("class_code").tolist() == ["01003"]
    assert got.component.column("note").tolist() == ["好" * 990]
    assert got.rest.column("value").tolist() == ["多" * 30]
    assert got.rest.column("component_uid").tolist() == got.component.column("uid").tolist()


def test_a_class_nobody_knows_is_not_taken_from_elsewhere() -> None:
    given = table(1, called="雨水井盖", 类别代码=["09999"], 部件名称=["路灯"])
    assert len(taken(given).rejects) == 1


def test_tags_of_openstreetmap() -> None:
    given = table(
        4,
        osm_type=["node"] * 4,
        osm_id=["1", "2", "3", "4"],
        tags=[
            '{"highway": "street_lamp", "operator": "路灯所", "lamp_mount": "bent_mast"}',
            '{"amenity": "clock"}',
            '{"shop": "bakery"}',
            '{"man_made": "manhole", "name": "老井"}',
        ],
    )
    got = taken(given, osm=load_osm_classes())
    assert got.component.column("class_code").tolist() == ["01037", "01023"]
    assert got.component.column("keeper_name").tolist() == ["路灯所", None]
    assert got.component.column("name").tolist() == ["路灯", "老井"]
    assert "lamp_mount=bent_mast" in got.component.column("note")[0]
    assert len(got.rejects) == 2
    again = taken(given.take(np.array([3, 0])), osm=load_osm_classes())
    assert sorted(again.component.column("uid")) == sorted(got.component.column("uid")), "the same things"


def test_settings_that_name_what_is_not_there() -> None:
    given = table(1, 类别=["路灯"])
    for settings in ({"fields": {"code": "没有"}}, {"fields": {"nothing": "类别"}}, {"fallback": "99999"}):
        with pytest.raises(InputError):
            taken(given, **settings)


def census(**columns: Any) -> FeatureTable:
    count = len(next(iter(columns.values())))
    return table(count, called="cover", **columns)


def test_codes_of_the_other_profile() -> None:
    """County and sequence stay; where two classes become one the later old code gets the next number."""
    given = census(
        code=["42011101030000001", "42011101031000001", "42011101003000007"],
        class_code=["01030", "01031", "01003"],
    )
    got = exported(given, OLD)
    assert got.codes == {
        "42011101003000007": "4201110103000007",
        "42011101030000001": "4201110117000001",
        "42011101031000001": "4201110117000002",
    }
    (layer,) = got.layers
    assert layer.table.column("ObjID").tolist() == sorted(got.codes.values())
    profile = OLD.profile
    assert all(profile.code_problem(code) is None for code in got.codes.values())
    shuffled = exported(given.take(np.array([2, 1, 0])), OLD)
    assert shuffled.codes == got.codes
    later = exported(
        census(code=["42011101031000001", "42011101032000001"], class_code=["01031", "01032"]),
        OLD,
        codes=got.codes,
    )
    assert later.codes == {"42011101031000001": "4201110117000002", "42011101032000001": "4201110117000001"}


def test_what_is_left_out_is_told() -> None:
    given = census(
        code=["4201110117000001", None, "4201110118000001", "4201110118000001", "4201110103000005", "x"],
        class_code=["0117", "0118", "0118", "0118", "0104", "0118"],
    )
    got = exported(given)
    assert got.counts == {"01037": 1}
    reasons = dict(zip(got.left_out.column("feature").tolist(), got.left_out.column("reason"), strict=True))
    assert set(reasons) == {1, 2, 4, 5, 6}
    assert "may be" in reasons[1] and "assign codes" in reasons[2] and "also that of cover 3" in reasons[4]
    assert got.given == sum(got.counts.values()) + len(got.left_out)
    assert exported(given, classes={"0117": "01034"}).counts == {"01034": 1, "01037": 1}


def test_lengths_bytes_and_values_that_do_not_fit() -> None:
    given = census(
        code=["42011101003000001"],
        class_code=["01003"],
        name=["长" * 31],
        note=["注" * 100],
        state=["占用"],
        keeper_name=["Å署"],
        trade_scope=["x"],
        team=["甲"],
    )
    got = exported(given, limit=TextLimit("gbk", 150))
    told = {(one.name, one.why) for one in got.changed}
    assert told == {
        ("GLBJMC", "longer than 30 characters"),
        ("BZ", "longer than 150 bytes"),
        ("GLBJZT", "not in the list of values; delivered as it is"),
        ("YHDWMC", "has characters that the encoding lacks"),
    }
    row = {name: values[0] for name, values in got.layers[0].table.columns.items()}
    assert (row["GLBJMC"], row["BZ"], row["GLBJZT"], row["YHDWMC"]) == ("长" * 30, "注" * 75, "占用", "?署")
    assert got.no_field == {"team": 1, "trade_scope": 1}
    own = exported(given, own_fields=True)
    assert own.layers[0].table.column("team").tolist() == ["甲"]
    assert own.no_field == {}


def test_fields_only_of_their_classes() -> None:
    given = census(code=["4201110118000001"], class_code=["0118"], trade_scope=["报纸"], material=["钢"])
    got = exported(given, OLD, grouping="class")
    (layer,) = got.layers
    assert layer.schema.name == "0118路灯"
    assert "TRADESCOPE" not in layer.table.columns and layer.table.column("MATERIAL").tolist() == ["钢"]


@pytest.mark.parametrize(
    ("grouping", "names"), [("all", ["部件"]), ("major", ["01市政公用设施", "03市容环卫设施"])]
)
def test_groupings(grouping: str, names: list[str]) -> None:
    given = census(code=["42011101003000001", "42011103005000001"], class_code=["01003", "03005"])
    assert [layer.schema.name for layer in exported(given, grouping=grouping).layers] == names
