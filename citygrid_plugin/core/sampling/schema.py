"""The layer in which a re-survey is entered, and the table of what came of it."""

from __future__ import annotations

from ..model.schema import GeometryKind, LayerSchema, integer_field, real_field, text_field

#: Fields that the re-survey fills in.
ENTERED = ("result", "check_class", "check_state", "check_x", "check_y", "errors", "checker", "checked_on",
           "check_note")  # fmt: skip

SAMPLE_SCHEMA = LayerSchema(
    "census_sample",
    GeometryKind.POINT,
    "抽样检查",
    (
        integer_field("number", "序号"),
        text_field("layer", "图层"),
        integer_field("feature", "要素编号"),
        text_field("uid", "唯一标识", 36),
        text_field("code", "标识码", 17),
        text_field("class_code", "类别代码", 5),
        text_field("class_name", "类别名称"),
        text_field("major", "大类"),
        text_field("unit", "抽样单元"),
        text_field("state", "状态", 10),
        text_field("accuracy", "精度等级", 1),
        real_field("x", "原X"),
        real_field("y", "原Y"),
        text_field("result", "检查结果", 12),
        text_field("check_class", "实测类别代码", 5),
        text_field("check_state", "实测状态", 10),
        real_field("check_x", "实测X"),
        real_field("check_y", "实测Y"),
        integer_field("errors", "其他属性错误数"),
        text_field("checker", "检查人", 30),
        text_field("checked_on", "检查日期", 8),
        text_field("check_note", "检查备注"),
    ),
)

RESULT_SCHEMA = LayerSchema(
    "sample_result",
    GeometryKind.NONE,
    "抽样检查结果",
    (
        text_field("level", "层级"),
        text_field("code", "类别代码"),
        text_field("name", "类别名称"),
        integer_field("sampled", "样本数"),
        integer_field("checked", "已检查"),
        integer_field("found", "找到"),
        integer_field("not_found", "多余（未找到）"),
        integer_field("omitted", "遗漏"),
        integer_field("wrong", "属性错误"),
        integer_field("measured", "已量测"),
        integer_field("inaccurate", "超出精度"),
        integer_field("defective", "缺陷部件"),
        real_field("error_rate", "差错率"),
        real_field("omission_rate", "遗漏率"),
        real_field("inaccuracy_rate", "精度不合格率"),
        real_field("defect_rate", "缺陷率"),
        real_field("defect_low", "缺陷率下限（95%）"),
        real_field("defect_high", "缺陷率上限（95%）"),
        real_field("rmse_m", "平面位置中误差（米）"),
    ),
)

SAMPLING_SCHEMAS = {schema.name: schema for schema in (SAMPLE_SCHEMA, RESULT_SCHEMA)}
