"""The layers and tables of a component census (部件普查); widths in text are what a profile fills in.

Component layers have the fields of layer ``component``, the code and name of street office and
community that are stamped on them, the hidden ``uid`` that tells a component in every copy of a
file, and the ``team`` that recorded it. ``core.census`` adds what a profile has besides.
"""

from __future__ import annotations

from collections.abc import Mapping

from .schema import LAYER_SCHEMAS, GeometryKind, LayerSchema, integer_field, text_field

#: Component layers as census teams work, with their titles.
COMPONENT_LAYERS = {
    "cover": "井盖",
    "lamp": "路灯及照明",
    "sanitation": "环卫设施",
    "other": "其他部件",
}

_FIELDS = (
    text_field("uid", "唯一标识", 36),
    *LAYER_SCHEMAS["component"].fields,
    text_field("street_code", "所在街道代码", 9),
    text_field("street_name", "所在街道名称", 50),
    text_field("community_code", "所在社区代码", 12),
    text_field("community_name", "所在社区名称", 50),
    text_field("team", "作业组", 20),
)

_TABLES = (
    LayerSchema(
        "photo",
        GeometryKind.NONE,
        "部件照片",
        (
            text_field("uid", "唯一标识", 36),
            text_field("component_uid", "部件唯一标识", 36),
            text_field("path", "照片文件"),
            text_field("taken_at", "拍摄时间"),
            text_field("taken_by", "拍摄人", 30),
            text_field("note", "备注"),
        ),
    ),
    LayerSchema(
        "code_range",
        GeometryKind.NONE,
        "部件编码号段",
        (
            text_field("team", "作业组", 20),
            text_field("county", "县级行政区划代码（空为全部）", 6),
            text_field("class_code", "类别代码（空为全部）", 5),
            integer_field("first_sequence", "起始顺序号"),
            integer_field("last_sequence", "终止顺序号"),
        ),
    ),
    LayerSchema(
        "code_ledger",
        GeometryKind.NONE,
        "部件编码台账",
        (
            text_field("code", "已用的最大标识码", 17),
            text_field("county", "县级行政区划代码", 6),
            text_field("class_code", "类别代码", 5),
            integer_field("last_sequence", "已用的最大顺序号"),
        ),
    ),
    LayerSchema(
        "code_change",
        GeometryKind.POINT,
        "编码结果",
        (
            text_field("layer", "图层"),
            integer_field("feature", "要素编号"),
            text_field("class_code", "类别代码", 5),
            text_field("class_name", "类别名称"),
            text_field("code", "新标识码", 17),
            text_field("old_grid_code", "原单元网格", 15),
            text_field("grid_code", "现单元网格", 15),
            text_field("note", "说明"),
        ),
    ),
    LayerSchema(
        "census_info",
        GeometryKind.NONE,
        "普查说明",
        (text_field("key", "项目"), text_field("value", "内容")),
    ),
)

_LAYERS = (
    *(LayerSchema(name, GeometryKind.POINT, title, _FIELDS) for name, title in COMPONENT_LAYERS.items()),
    *_TABLES,
)

#: Every layer of a census by name.
CENSUS_SCHEMAS: Mapping[str, LayerSchema] = {schema.name: schema for schema in _LAYERS}
