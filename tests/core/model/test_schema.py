from __future__ import annotations

import re
from pathlib import Path

import pytest

from citygrid_plugin.core.model.features import BASE_LAYERS
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS, FieldKind, GeometryKind


def test_every_field_has_a_chinese_title_and_its_own_name() -> None:
    for schema in LAYER_SCHEMAS.values():
        assert re.search("[一-鿿]", schema.title), schema.name
        names = [field.name for field in schema.fields]
        assert len(set(names)) == len(names), schema.name
        titles = schema.titles()
        assert len(set(titles.values())) == len(titles), schema.name
        for name, title in titles.items():
            assert re.search("[一-鿿]", title), f"{schema.name}.{name}"


def test_base_data_is_all_there() -> None:
    assert set(BASE_LAYERS) <= set(LAYER_SCHEMAS)


def test_widths_the_standards_fix() -> None:
    cell = LAYER_SCHEMAS["unit_grid"]
    widths = {field.name: field.width for field in cell.fields}
    assert (widths["code"], widths["start_date"], widths["end_date"]) == (15, 8, 8)
    assert widths["community_code"] == 12
    component = LAYER_SCHEMAS["component"].field("code")
    assert component is not None
    assert component.width == 17


def test_unknown_fields() -> None:
    assert LAYER_SCHEMAS["building"].field("nothing") is None


def test_the_data_model_is_all_there(shared_data: Path) -> None:
    """Every layer, geometry and field name of the contract between the capabilities."""
    path = shared_data.parent / "data_model.md"
    if not path.exists():
        pytest.skip(f"the data model is not at {path}")
    kinds = {"polygon": GeometryKind.POLYGON, "line": GeometryKind.LINE, "point": GeometryKind.POINT}
    kinds |= {"any": GeometryKind.ANY, "none": GeometryKind.NONE}
    rows = re.findall(r"^\| ([a-z_, ]+) \| (\w+) \| (.+) \|$", path.read_text(encoding="utf-8"), re.MULTILINE)
    layers = {
        name: (kind, fields) for names, kind, fields in rows if kind in kinds for name in names.split(", ")
    }
    assert len(layers) >= 19
    for name, (kind, fields) in layers.items():
        schema = LAYER_SCHEMAS[name]
        assert schema.geometry is kinds[kind], name
        for field in re.findall(r"`([a-z_0-9]+)`", fields):
            assert schema.field(field) is not None, f"{name}.{field}"


def test_kinds_are_written_as_words() -> None:
    assert {kind.value for kind in FieldKind} == {"text", "integer", "real", "boolean"}
