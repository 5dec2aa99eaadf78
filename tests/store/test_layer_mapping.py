from __future__ import annotations

import sys
from pathlib import Path

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.store.layer_mapping import LayerSource, parse_options, read_mapping, role_of


def test_options_add_to_a_file_and_win() -> None:
    base = {"community": LayerSource("a.shp", None, {"code": "SQDM"}, "GBK")}
    mapping = parse_options(
        ["community=社区.gdb|layername=面", "road=路.shp"], ["community.name=SQMC", "road.class=DJ"], base
    )
    assert mapping == {
        "community": LayerSource("社区.gdb", "面", {"code": "SQDM", "name": "SQMC"}, "GBK"),
        "road": LayerSource("路.shp", None, {"class": "DJ"}),
    }
    assert base["community"].path == "a.shp", "the mapping given is not changed"


def test_text_of_a_source_is_what_parse_takes() -> None:
    source = LayerSource("base.gpkg", "道路")
    assert LayerSource.parse(str(source)) == source


@pytest.mark.parametrize("option", ["community", "community=", "=a.shp", "district=a.shp"])
def test_layer_options_that_make_no_sense(option: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_options([option])
    assert [problem.rule for problem in caught.value.problems] == ["MAPPING_WRONG"]


@pytest.mark.parametrize(
    "option", ["community.code", "community=SQDM", "code=SQDM", "community.=SQDM", "district.code=X"]
)
def test_field_options_that_make_no_sense(option: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_options([], [option])
    assert [problem.rule for problem in caught.value.problems] == ["MAPPING_WRONG"]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"district": "a.shp"}',
        '{"community": 3}',
        '{"community": {"path": "a.shp"}}',
        '{"community": {"source": "a.shp", "fields": ["code"]}}',
        '{"community": {"source": "a.shp", "fields": {"code": 3}}}',
    ],
)
def test_files_that_make_no_sense(tmp_path: Path, text: str) -> None:
    (tmp_path / "mapping.json").write_text(text)
    with pytest.raises(InputError) as caught:
        read_mapping(tmp_path / "mapping.json")
    assert [problem.rule for problem in caught.value.problems] == ["MAPPING_WRONG"]


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"mapping\.json cannot be read"):
        read_mapping(tmp_path / "mapping.json")


@pytest.mark.skipif(sys.version_info < (3, 11), reason="TOML is read from Python 3.11 on")
def test_toml(tmp_path: Path) -> None:
    path = tmp_path / "mapping.toml"
    path.write_text('[community]\nsource = "社区.shp"\nfields = { code = "SQDM" }\n', encoding="utf-8")
    assert read_mapping(path) == {
        "community": LayerSource(str(tmp_path / "社区.shp"), None, {"code": "SQDM"})
    }


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("community", "community"),
        ("Community", "community"),
        ("社区", "community"),
        ("社区（村）", "community"),
        ("道路中心线", "road"),
        ("单元网格", None),
        ("roads", None),
    ],
)
def test_layers_known_by_name(name: str, role: str | None) -> None:
    assert role_of(name) == role
