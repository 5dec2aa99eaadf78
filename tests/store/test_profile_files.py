"""The profiles that come with CityGrid are whole, and a city's own classes are checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.core.profiles import (
    PROFILE_FILES,
    Confidence,
    Profile,
    Requirement,
    parse_mapping,
    parse_profile,
)
from citygrid_plugin.paths import profiles_folder
from citygrid_plugin.store.profile_files import (
    NEW,
    OLD,
    load_mapping,
    load_profile,
    profile_ids,
    read_extension,
    read_profile,
)


def counts(profile: Profile) -> list[int]:
    return [len(profile.classes_of(major.code)) for major in profile.majors]


def test_classes_of_cjt_214() -> None:
    profile = load_profile(OLD)
    assert counts(profile) == [38, 17, 11, 10, 3, 6]
    assert len(profile.classes) == 85
    assert (profile.code_format.class_length, profile.code_format.length) == (4, 16)
    for major in profile.majors:  # the minor number is the place within the major class
        minors = [entry.code[2:] for entry in profile.classes_of(major.code)]
        assert minors == [f"{number:02d}" for number in range(1, len(minors) + 1)]
    water = profile.component_class("0101")
    assert water is not None and water.name == "上水井盖" and water.confidence is Confidence.CONSISTENT


def test_classes_of_gbt_47678() -> None:
    profile = load_profile(NEW)
    assert counts(profile) == [76, 44, 16, 14, 3]
    assert len(profile.classes) == 153
    assert (profile.code_format.class_length, profile.code_format.length) == (5, 17)
    assert profile.component_class("01016") is None, "left out in table A.1"
    assert [entry.code for entry in profile.classes_of("05")] == ["05002", "05003", "05009"]
    pole = profile.component_class("01077")
    assert pole is not None and pole.name == "综合杆"


@pytest.mark.parametrize("profile_id", profile_ids())
def test_every_class_is_named_once_and_drawn(profile_id: str) -> None:
    profile = load_profile(profile_id)
    for attribute in ("code", "name", "symbol"):
        values = [getattr(entry, attribute) for entry in profile.classes]
        assert all(values) and len(set(values)) == len(values), attribute


@pytest.mark.parametrize("profile_id", profile_ids())
def test_fields_are_those_of_the_data_model(profile_id: str) -> None:
    profile = load_profile(profile_id)
    component = LAYER_SCHEMAS["component"]
    for field in profile.fields[:14]:
        known = component.field(field.name)
        assert known is not None, field.name
        assert known.title == field.title
        if field.length is not None and known.width is not None:
            assert field.length <= known.width, field.name
        assert field.source
    assert all(len(field.short_name) <= 10 for field in profile.fields), "what a shapefile takes"
    assert [field.requirement for field in profile.fields[:4]] == [Requirement.MANDATORY] * 4
    assert profile.field("code").length == profile.code_format.length  # type: ignore[union-attr]


def test_lengths_and_names_of_the_fact_sheet() -> None:
    old, new = load_profile(OLD), load_profile(NEW)
    assert [(field.short_name, field.length) for field in old.fields[:4]] == [
        ("ObjID", 16), ("ObjName", 30), ("DeptCode1", 10), ("DeptName1", 60),
    ]  # fmt: skip
    assert [(field.short_name, field.length) for field in new.fields[-4:]] == [
        ("SZJDDM", 9), ("SZJDMC", 50), ("SZSQDM", 12), ("SZSQMC", 50),
    ]  # fmt: skip
    assert "TRADESCOPE" in [field.short_name for field in old.fields_of("0125")]
    assert "TRADESCOPE" not in [field.short_name for field in old.fields_of("0101")]
    assert "MATERIAL" in [field.short_name for field in old.fields_of("0101")]
    assert "MATERIAL" not in [field.short_name for field in old.fields_of("0125")]


@pytest.mark.parametrize("profile_id", profile_ids())
def test_grades_and_states(profile_id: str) -> None:
    profile = load_profile(profile_id)
    assert [(grade.grade, grade.limit_m) for grade in profile.accuracy] == [("A", 0.5), ("B", 1), ("C", 10)]
    assert profile.state_change_problem(None, "完好") is None
    assert profile.state_change_problem("完好", "破损") is None
    assert "none of" in (profile.state_change_problem("完好", "很好") or "")


def test_what_is_removed_does_not_come_back() -> None:
    assert "cannot change" in (load_profile(NEW).state_change_problem("移除", "完好") or "")


def test_code_problem_knows_the_classes() -> None:
    profile = load_profile(NEW)
    assert profile.code_problem("32050801001000001") is None
    assert "01016" in (profile.code_problem("32050801016000001") or "")
    assert "of class 01002" in (profile.code_problem("32050801001000001", "01002") or "")


def test_mapping_covers_every_class_of_both() -> None:
    old, new, mapping = load_profile(OLD), load_profile(NEW), load_mapping()
    assert {row.old for row in mapping.rows} - {""} == {entry.code for entry in old.classes}
    assert {row.new for row in mapping.rows} - {""} == {entry.code for entry in new.classes}
    names = {entry.name: entry.code for entry in new.classes}
    for entry in old.classes:
        if entry.name in names:
            assert mapping.convert(entry.code, NEW) == names[entry.name]
            assert mapping.convert(names[entry.name], OLD) == entry.code


def test_mapping_by_meaning() -> None:
    mapping = load_mapping()
    assert mapping.convert("0101", NEW) == "01001", "上水井盖 is 供水井盖"
    assert mapping.convert("0107", NEW) == "01007", "通讯 is 通信"
    assert mapping.convert("0117", NEW) is None, "立杆 is split by use"
    assert [row.new for row in mapping.candidates("0117", NEW)] == [
        "01030", "01031", "01032", "01033", "01034", "01077",
    ]  # fmt: skip
    assert mapping.convert("01032", OLD) == "0117"
    assert mapping.convert("0602", NEW) is None and not mapping.candidates("0602", NEW)


def extension(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.csv"
    path.write_text(text, encoding="utf-8-sig")  # as Excel writes it
    return path


def test_a_city_adds_classes(tmp_path: Path) -> None:
    path = extension(
        tmp_path,
        "code,name,census_layer,major_name\n01999,共享充电柜（自定义）,other,\n21080,界碑,other,扩展部件\n",
    )
    profile = read_extension(load_profile(NEW), path)
    added = profile.component_class("01999")
    assert added is not None and added.extension and added.name == "共享充电柜（自定义）"
    assert profile.major("21080").name == "扩展部件"  # type: ignore[union-attr]
    assert profile.code_problem("32050801999000001") is None
    assert load_profile(NEW).component_class("01999") is None, "the profile itself is as it was"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("code\n01999\n", "no column name"),
        ("code,name\n01001,供水\n", "is 供水井盖 already"),
        ("code,name\n0199,供水\n", "not 5 digits"),
        ("code,name\n01078,新\n", r"own classes \(080 to 999\)"),
        ("code,name\n01999,新\n01999,旧\n", "already in line 2"),
        ("code,name\n01999,\n", "name is empty"),
        ("code,name\n21999,新\n", "major_name must name it"),
        ("code,name,major_name\n01999,新,交通\n", "is called 市政公用设施"),
        ("code,name,census_layer\n01999,新,lid\n", "not one of cover"),
        ("code,name,confidence\n01999,新,X\n", "not one of V"),
        ("code,name\n01999,新,9\n", "as many values"),
    ],
)
def test_faults_of_an_extension_are_told(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        read_extension(load_profile(NEW), extension(tmp_path, text))
    assert all(problem.layer == "own.csv" and problem.mend for problem in caught.value.problems)


def test_all_faults_at_once(tmp_path: Path) -> None:
    path = extension(tmp_path, "code,name\n01001,供水\n01999,\n1,x\n")
    with pytest.raises(InputError) as caught:
        read_extension(load_profile(NEW), path)
    assert len(caught.value.problems) == 3


def test_unknown_and_unreadable(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no standard profile x"):
        load_profile("x")
    with pytest.raises(InputError, match="cannot be read"):
        read_profile(tmp_path)
    path = tmp_path / "gbk.csv"
    path.write_bytes("code,name\n01999,井盖\n".encode("gbk"))
    with pytest.raises(InputError, match="UTF-8"):
        read_extension(load_profile(NEW), path)


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("states.csv", "完好,破损", "完好,坏", "坏 is no state"),
        ("accuracy.csv", "A,0.5", "A,half", "limit_m is half"),
        ("fields.csv", "ObjID,OBJCODE,text,16", "ObjID,OBJCODE,text,many", "length is many"),
        ("fields.csv", "ObjID,OBJCODE,text", "ObjID,OBJCODE,blob", "kind is blob"),
        ("profile.json", '"sequence": 6', '"sequence": "six"', "not a whole number"),
        ("majors.csv", "01,公用设施", "001,公用设施", "not 2 digits"),
        ("classes.csv", "0101,上水井盖", "0901,上水井盖", "of no major class"),
    ],
)
def test_faults_of_a_profile_are_told(name: str, old: str, new: str, words: str) -> None:
    texts = {file: (profiles_folder() / OLD / file).read_text(encoding="utf-8") for file in PROFILE_FILES}
    parse_profile(texts)
    assert old in texts[name]
    with pytest.raises(InputError, match=words) as caught:
        parse_profile(texts | {name: texts[name].replace(old, new, 1)})
    assert caught.value.problems[0].layer == name


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("0999,x,01001,x,same,,,sure,", "has no class 0999"),
        ("0101,x,,x,same,,,sure,", "without counterpart"),
        ("0101,x,01002,x,part,yes,,sure,", "0101 has a row"),
        ("0101,x,01002,x,like,,,sure,", "not one of same"),
    ],
)
def test_faults_of_a_mapping_are_told(line: str, words: str) -> None:
    text = (profiles_folder() / "class_mapping.csv").read_text(encoding="utf-8")
    with pytest.raises(InputError, match=words):
        parse_mapping(f"{text}{line}\n", load_profile(OLD), load_profile(NEW))
