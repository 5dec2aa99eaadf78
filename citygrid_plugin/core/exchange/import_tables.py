"""Tables that an import has besides the census: what was not taken, and what had no field."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.schema import FieldKind, FieldSchema, GeometryKind, LayerSchema

REJECTS, REST = "import_reject", "import_rest"
#: What an import has besides the census.
IMPORT_SCHEMAS: Mapping[str, LayerSchema] = {
    REJECTS: LayerSchema(
        REJECTS,
        GeometryKind.ANY,
        "未导入要素",
        (
            FieldSchema("layer", FieldKind.TEXT, "来源图层"),
            FieldSchema("feature", FieldKind.INTEGER, "来源要素编号"),
            FieldSchema("reason", FieldKind.TEXT, "原因"),
            FieldSchema("attributes", FieldKind.TEXT, "原属性"),
        ),
    ),
    REST: LayerSchema(
        REST,
        GeometryKind.NONE,
        "未写入属性",
        (
            FieldSchema("component_uid", FieldKind.TEXT, "部件唯一标识", 36),
            FieldSchema("layer", FieldKind.TEXT, "来源图层"),
            FieldSchema("feature", FieldKind.INTEGER, "来源要素编号"),
            FieldSchema("field", FieldKind.TEXT, "来源字段"),
            FieldSchema("value", FieldKind.TEXT, "值"),
            FieldSchema("reason", FieldKind.TEXT, "原因"),
        ),
    ),
}
