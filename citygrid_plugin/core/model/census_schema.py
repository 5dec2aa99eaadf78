"""The layers and tables of a component census (部件普查); widths in text are what a profile fills in.

Component layers have the fields of layer ``component``, the code and name of street office and
community that are stamped on them, the hidden ``uid`` that tells a component in every copy of a
file, and the ``team`` that recorded it. ``core.census`` adds what a profile has besides.
"""

from __future__ import annotations

from collections.abc import Mapping

from .schema import LAYER_SCHEMAS, FieldKind, FieldSchema, GeometryKind, LayerSchema


def _text(name: str, title: str, width: int | None = None) -> FieldSchema:
    return FieldSchema(name, FieldKind.TEXT, title, width)


def _integer(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.INTEGER, title)


#: Component layers as census teams work, with their titles.
COMPONENT_LAYERS = {
    "cover": "井盖",
    "lamp": "路灯及照明",
    "sanitation": "环卫设施",
    "other": "其他部件",
}

_FIELDS = (
    _text("uid", "唯一标识", 36),
    *LAYER_SCHEMAS["component"].fields,
    _text("street_code", "所在街道代码", 9),
    _text("street_name", "所在街道名称", 50),
    _text("community_code", "所在社区代码", 12),
    _text("community_name", "所在社区名称", 50),
    _text("team", "作业组", 20),
)

_TABLES = (
    LayerSchema(
        "photo",
        GeometryKind.NONE,
        "部件照片",
        (
            _text("uid", "唯一标识", 36),
            _text("component_uid", "部件唯一标识", 36),
            _text("path", "照片文件"),
            _text("taken_at", "拍摄时间"),
            _text("taken_by", "拍摄人", 30),
            _text("note", "备注"),
        ),
    ),
    LayerSchema(
        "code_range",
        GeometryKind.NONE,
        "部件编码号段",
        (
            _text("team", "作业组", 20),
            _text("county", "县级行政区划代码（空为全部）", 6),
            _text("class_code", "类别代码（空为全部）", 5),
            _integer("first_sequence", "起始顺序号"),
            _integer("last_sequence", "终止顺序号"),
        ),
    ),
    LayerSchema(
        "code_ledger",
        GeometryKind.NONE,
        "部件编码台账",
        (
            _text("code", "已用的最大标识码", 17),
            _text("county", "县级行政区划代码", 6),
            _text("class_code", "类别代码", 5),
            _integer("last_sequence", "已用的最大顺序号"),
        ),
    ),
    LayerSchema(
        "code_change",
        GeometryKind.POINT,
        "编码结果",
        (
            _text("layer", "图层"),
            _integer("feature", "要素编号"),
            _text("class_code", "类别代码", 5),
            _text("class_name", "类别名称"),
            _text("code", "新标识码", 17),
            _text("old_grid_code", "原单元网格", 15),
            _text("grid_code", "现单元网格", 15),
            _text("note", "说明"),
        ),
    ),
    LayerSchema(
        "census_info",
        GeometryKind.NONE,
        "普查说明",
        (_text("key", "项目"), _text("value", "内容")),
    ),
)

_LAYERS = (
    *(LayerSchema(name, GeometryKind.POINT, title, _FIELDS) for name, title in COMPONENT_LAYERS.items()),
    *_TABLES,
)

#: Every layer of a census by name.
CENSUS_SCHEMAS: Mapping[str, LayerSchema] = {schema.name: schema for schema in _LAYERS}
