"""Which class a text means, under either profile."""

from __future__ import annotations

import pytest

from citygrid_plugin.core.exchange import ClassFinder, class_in_code, match_fields
from citygrid_plugin.store.standards import load_osm_classes, load_standards

NEW, OLD = load_standards("gbt47678"), load_standards("gbt30428")


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("01003", "01003", "0103"),
        ("0103", "01003", "0103"),
        ("103", "01003", "0103"),  # a spreadsheet has taken the zero
        ("雨水井盖", "01003", "0103"),
        ("0103 雨水井盖", "01003", "0103"),
        ("01003-雨水井盖", "01003", "0103"),
        ("通讯井盖", "01007", "0107"),
        ("旗杆", "01035", ""),
        ("立杆", "", "0117"),
        ("0117", "", "0117"),
        ("随便什么", "", ""),
        ("99", "", ""),
    ],
)
def test_codes_and_names_of_both_profiles(text: str, new: str, old: str) -> None:
    assert ClassFinder(NEW).find(text).code == new
    assert ClassFinder(OLD).find(text).code == old


def test_several_are_told_not_guessed() -> None:
    found = ClassFinder(NEW).find("0117")
    assert found.candidates == ("01030", "01031", "01032", "01033", "01034", "01077")
    assert "01030 电力立杆" in found.why
    assert ClassFinder(NEW, {"0117": "01034"}).find("0117").code == "01034"
    assert ClassFinder(NEW, {"立杆": "不明立杆"}).find("立杆").code == "01034"
    assert "no class" in ClassFinder(NEW, {"立杆": "没有"}).find("立杆").why


def test_the_class_inside_a_code() -> None:
    assert class_in_code(NEW, "4201110103000001") == "0103"
    assert class_in_code(NEW, "42011101003000001") == "01003"
    assert class_in_code(NEW, "4201119903000001") == ""


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        (("ObjID", "BGID", "DeptCode1"), {"code": "ObjID", "grid_code": "BGID", "dept_code": "DeptCode1"}),
        (("OBJCODE", "BGCODE", "NOTE_"), {"code": "OBJCODE", "grid_code": "BGCODE", "note": "NOTE_"}),
        (
            ("GLBJBSM", "SZDYWGBSM", "ZGBMDM"),
            {"code": "GLBJBSM", "grid_code": "SZDYWGBSM", "dept_code": "ZGBMDM"},
        ),
        (
            ("标识码", "主管部门名称", "所在单元网格"),
            {"code": "标识码", "dept_name": "主管部门名称", "grid_code": "所在单元网格"},
        ),
        (
            ("部件编码", "部件类型", "权属单位 (必填)"),
            {"code": "部件编码", "class_name": "部件类型", "owner_name": "权属单位 (必填)"},
        ),
        (("主管部门名",), {"dept_name": "主管部门名"}),  # cut to 10 bytes of GBK
        (("随便",), {}),
    ],
)
def test_fields_are_recognised(columns: tuple[str, ...], found: dict[str, str]) -> None:
    assert match_fields(columns, NEW.profiles) == found


def test_what_a_person_says_wins_and_no_column_serves_twice() -> None:
    found = match_fields(("标识码", "BH"), NEW.profiles, {"code": "BH"})
    assert found == {"code": "BH"}
    assert match_fields(("部件名称",), NEW.profiles) == {"name": "部件名称"}


@pytest.mark.parametrize(
    ("tags", "new", "old"),
    [
        ({"manhole": "drain", "man_made": "manhole"}, "01003", "0103"),
        ({"man_made": "manhole"}, "01023", "0114"),
        ({"highway": "street_lamp"}, "01037", "0118"),
        ({"man_made": "flagpole"}, "01035", ""),
        ({"amenity": "clock"}, "", ""),
    ],
)
def test_tags(tags: dict[str, str], new: str, old: str) -> None:
    row = load_osm_classes().find(tags)
    assert row is not None
    assert (row.classes["gbt47678"], row.classes["gbt30428"]) == (new, old)


def test_tags_of_nothing() -> None:
    assert load_osm_classes().find({"shop": "bakery"}) is None


def test_both_columns_of_the_table_agree_with_the_class_mapping() -> None:
    for row in load_osm_classes().rows:
        new, old = row.classes["gbt47678"], row.classes["gbt30428"]
        if new and old:
            either = {entry.new for entry in NEW.mapping.candidates(old, "gbt47678")}
            assert new in either, row.words
