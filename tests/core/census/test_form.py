"""The form of a census: every class in one layer, every rule in words, made from the profile."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from citygrid_plugin.core.census import (
    CensusSettings,
    census_schemas,
    component_form,
    component_layers,
    form_qml,
    photo_form,
    sort_into_layers,
    value_lists,
)
from citygrid_plugin.core.census.form import STAMPED, Widget, census_forms
from citygrid_plugin.core.model.census_schema import COMPONENT_LAYERS
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.profile_files import load_profile
from tests.core.component_codes.town import components, texts

PROFILES = ("gbt47678", "gbt30428")
PLAIN = CensusSettings.of()


@pytest.fixture(params=PROFILES)
def profile(request):
    return load_profile(request.param)


def test_every_class_is_in_exactly_one_layer(profile):
    layers = component_layers(profile)
    placed = [entry.code for classes in layers.values() for entry in classes]
    assert sorted(placed) == sorted(entry.code for entry in profile.classes)
    names = {layer: [entry.name for entry in classes] for layer, classes in layers.items()}
    assert all("井盖" in name or name in {"雨水箅子", "沟槽盖板"} for name in names["cover"])
    assert names["lamp"] == ["路灯", "地灯", "景观灯"]
    assert {"公共厕所", "垃圾箱"} <= set(names["sanitation"])


def test_layers_have_the_data_model_and_what_the_profile_adds(profile):
    for layer in COMPONENT_LAYERS:
        fields = {field.name: field for field in census_schemas(profile)[layer].fields}
        assert {field.name for field in LAYER_SCHEMAS["component"].fields} <= set(fields)
        assert {"uid", "team", "street_code", "community_name"} <= set(fields)
        assert {field.name for field in profile.fields} <= set(fields)
        assert fields["code"].width == profile.code_format.length
        assert fields["class_code"].width == profile.code_format.class_length
        for spec in profile.fields:
            assert fields[spec.name].title == spec.title
            assert spec.length is None or fields[spec.name].width == spec.length


def test_every_field_stands_in_the_form_once(profile):
    for layer in COMPONENT_LAYERS:
        form = component_form(profile, layer, PLAIN)
        placed = [name for tab in form.tabs for group in tab.groups for name in group.fields]
        assert len(set(placed)) == len(placed)
        hidden = {field.name for field in form.fields if field.widget is Widget.HIDDEN}
        assert hidden == {"uid"}
        classes = [entry.code for entry in component_layers(profile)[layer]]
        own = {s.name for s in profile.fields if not any(s.applies_to(code) for code in classes)}
        assert {field.name for field in form.fields} == set(placed) | hidden | own
        assert form.tabs[-1].relation == f"citygrid_photo_{layer}"


def test_rules_say_in_chinese_what_is_wanted(profile):
    for form in census_forms(profile, PLAIN).values():
        for field in form.fields:
            if field.required:
                assert field.rule is not None and field.rule.hard, field.name
            if field.rule is not None:
                assert field.rule.message.endswith("。"), field.rule.message
                assert field.title in field.rule.message or field.name == "path"


def test_what_the_profile_demands_is_demanded_but_what_is_stamped_cannot_be_typed(profile):
    form = component_form(profile, "cover", PLAIN)
    required = {field.name for field in form.fields if field.required}
    demanded = {spec.name for spec in profile.fields if spec.requirement.value == "M"}
    assert required == (demanded - set(STAMPED)) | {"class_code"}
    assert all(form.field(name).read_only for name in STAMPED)
    assert form.field("grid_code").rule is not None and not form.field("grid_code").rule.hard
    with pytest.raises(KeyError):
        form.field("nothing")


def test_what_is_refused_is_said_on_the_page_and_on_the_first(profile):
    form = component_form(profile, "cover", PLAIN)
    hard = {field.name: field.rule.message for field in form.fields if field.rule and field.rule.hard}
    first, *others = form.tabs
    said = {group.title.removeprefix("✘ "): group for group in first.groups if group.title.startswith("✘")}
    assert set(said) == set(hard.values())
    assert all(group.visible_if and not group.fields for group in said.values())
    for tab in others:
        own = {hard[name] for group in tab.groups for name in group.fields if name in hard}
        assert {group.title.removeprefix("✘ ") for group in tab.groups if group.title.startswith("✘")} == own


def test_departments_become_a_list_and_give_their_names(profile):
    form = component_form(profile, "lamp", CensusSettings.of({"A1": "市水务局"}, ("甲组",), "甲组"))
    assert form.field("dept_code").choices == (("A1", "A1 市水务局"),)
    assert form.field("dept_name").read_only and form.field("dept_name").rule is None
    assert "'A1', '市水务局'" in form.field("dept_name").default
    assert form.field("team").default == "'甲组'"
    assert component_form(profile, "lamp", PLAIN).field("dept_code").widget is Widget.TEXT


def test_the_class_is_what_the_layer_is_named_after(profile):
    (lamp,) = [entry.code for entry in profile.classes if entry.name == "路灯"]
    assert component_form(profile, "lamp", PLAIN).field("class_code").default == f"'{lamp}'"
    assert component_form(profile, "cover", PLAIN).field("class_code").default == ""


def test_owners_are_offered_again(profile):
    form = component_form(profile, "cover", PLAIN)
    assert all(form.field(name).reuse for name in ("owner_code", "owner_name", "dept_name", "class_code"))
    assert not any(form.field(name).reuse for name in ("uid", "code", "note", "start_date"))


def test_fields_of_some_classes_are_shown_for_these():
    form = component_form(load_profile("gbt30428"), "other", PLAIN)
    (own,) = [tab for tab in form.tabs if tab.title == "专用属性"]
    shown = {group.fields[0]: group.visible_if for group in own.groups}
    assert shown["trade_scope"] == "\"class_code\" IN ('0125')"
    assert "'0120'" not in shown["material"] and "'0117'" in shown["material"]
    (cover,) = [
        tab
        for tab in component_form(load_profile("gbt30428"), "cover", PLAIN).tabs
        if tab.title == "专用属性"
    ]
    assert [group.fields for group in cover.groups] == [("material",)]


def test_lists_are_those_of_the_profile(profile):
    lists = {entry.name: entry for entry in value_lists(profile, {"A": "甲"}, ("甲组",))}
    assert [value for value, _ in lists["state"].values] == [state.value for state in profile.states]
    assert ("cover", "state") in lists["state"].fields
    assert lists["class_code_lamp"].fields == (("lamp", "class_code"),)
    assert set(lists["department"].values) == {("A", "甲")}
    assert "department" not in {entry.name for entry in value_lists(profile)}


def test_the_style_keeps_its_symbols_and_gets_the_form(profile):
    symbols = style_path("component").read_text(encoding="utf-8")
    form = component_form(profile, "cover", CensusSettings.of({'<"&>': "'<\"&>"}))
    style = ET.fromstring(form_qml(form, symbols).split("?>")[-1].split("'SYSTEM'>")[-1])
    assert style.find("renderer-v2") is not None
    for name in ("fieldConfiguration", "aliases", "constraints", "attributeEditorForm", "previewExpression"):
        assert len(style.findall(name)) == 1, name
    assert [alias.get("field") for alias in style.find("aliases")] == [field.name for field in form.fields]
    assert style.get("version") == "3.22.0"
    assert form_qml(form, form_qml(form, symbols)) == form_qml(form, symbols)
    ET.fromstring(form_qml(photo_form()).split("'SYSTEM'>")[-1])


def test_components_go_into_the_layer_of_their_class():
    profile = load_profile("gbt47678")
    rows = [(1, 1, "01003"), (2, 2, "01037"), (3, 3, "77777"), (1, 1, "01003")]
    tables = {t.name: t for t in sort_into_layers(profile, components(*rows, own=texts(1, 2, 3, 4)))}
    assert {name: len(table) for name, table in tables.items()} == {
        "cover": 2, "lamp": 1, "sanitation": 0, "other": 1,
    }  # fmt: skip
    uids = [uid for table in tables.values() for uid in table.columns["uid"]]
    assert len(set(uids)) == 4
    again = sort_into_layers(profile, components(*rows))
    assert [uid for table in again for uid in table.columns["uid"]] == uids
