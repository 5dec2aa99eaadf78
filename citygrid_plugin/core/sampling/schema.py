"""The layer in which a re-survey is entered, and the table of what came of it."""

from __future__ import annotations

from ..model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema


def _text(name: str, title: str, width: int | None = None) -> FieldSchema:
    return FieldSchema(name, FieldKind.TEXT, title, width)


def _real(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.REAL, title)


def _integer(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.INTEGER, title)


#: Fields that the re-survey fills in.
ENTERED = ("result", "check_class", "check_state", "check_x", "check_y", "errors", "checker", "checked_on",
           "check_note")  # fmt: skip

SAMPLE_SCHEMA = LayerSchema(
    "census_sample",
    GeometryKind.POINT,
    "抽样检查",
    (
        _integer("number", "序号"),
        _text("layer", "图层"),
        _integer("feature", "要素编号"),
        _text("uid", "唯一标识", 36),
        _text("code", "标识码", 17),
        _text("class_code", "类别代码", 5),
        _text("class_name", "类别名称"),
        _text("major", "大类"),
        _text("unit", "抽样单元"),
        _text("state", "状态", 10),
        _text("accuracy", "精度等级", 1),
        _real("x", "原X"),
        _real("y", "原Y"),
        _text("result", "检查结果", 12),
        _text("check_class", "实测类别代码", 5),
        _text("check_state", "实测状态", 10),
        _real("check_x", "实测X"),
        _real("check_y", "实测Y"),
        _integer("errors", "其他属性错误数"),
        _text("checker", "检查人", 30),
        _text("checked_on", "检查日期", 8),
        _text("check_note", "检查备注"),
    ),
)

RESULT_SCHEMA = LayerSchema(
    "sample_result",
    GeometryKind.NONE,
    "抽样检查结果",
    (
        _text("level", "层级"),
        _text("code", "类别代码"),
        _text("name", "类别名称"),
        _integer("sampled", "样本数"),
        _integer("checked", "已检查"),
        _integer("found", "找到"),
        _integer("not_found", "多余（未找到）"),
        _integer("omitted", "遗漏"),
        _integer("wrong", "属性错误"),
        _integer("measured", "已量测"),
        _integer("inaccurate", "超出精度"),
        _integer("defective", "缺陷部件"),
        _real("error_rate", "差错率"),
        _real("omission_rate", "遗漏率"),
        _real("inaccuracy_rate", "精度不合格率"),
        _real("defect_rate", "缺陷率"),
        _real("defect_low", "缺陷率下限（95%）"),
        _real("defect_high", "缺陷率上限（95%）"),
        _real("rmse_m", "平面位置中误差（米）"),
    ),
)

SAMPLING_SCHEMAS = {schema.name: schema for schema in (SAMPLE_SCHEMA, RESULT_SCHEMA)}
