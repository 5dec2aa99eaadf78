"""The layers of a delivery: their groups and their order in the legend, top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.census_schema import CENSUS_SCHEMAS, COMPONENT_LAYERS
from ..model.schema import LAYER_SCHEMAS, FieldKind, FieldSchema, GeometryKind, LayerSchema


@dataclass(frozen=True)
class LayerEntry:
    """One layer of the delivered project: its table, and the group it stands in ("" is none)."""

    name: str
    group: str
    #: Whether the map shows it when the project opens.
    visible: bool = True


#: Groups of the layer tree: stable id and title, which is Chinese as all that is delivered.
GROUPS = {
    "census": "部件普查",
    "patrol": "巡查",
    "result": "结果",
    "base": "基础数据",
}

#: Every layer a delivery may hold, top to bottom: what comes first is drawn last.
LAYERS = (
    LayerEntry("flag", ""),  # points above all lines, or these hide them
    LayerEntry("case_point", ""),
    LayerEntry("component", ""),
    *(LayerEntry(name, "census") for name in COMPONENT_LAYERS),
    LayerEntry("photo", "census"),
    LayerEntry("code_range", "census"),
    LayerEntry("code_ledger", "census"),
    LayerEntry("code_change", "census"),
    LayerEntry("census_info", "census"),
    LayerEntry("track_point", "patrol", visible=False),
    LayerEntry("route_turn", "patrol", visible=False),
    LayerEntry("route", "patrol", visible=False),
    LayerEntry("zone", "patrol"),
    LayerEntry("road_coverage", "patrol", visible=False),
    LayerEntry("coverage", "patrol", visible=False),
    LayerEntry("zone_member", "patrol"),
    LayerEntry("visit", "patrol"),
    LayerEntry("route_timetable", "patrol"),
    LayerEntry("coverage_hour", "patrol"),
    LayerEntry("coverage_pass", "patrol"),
    LayerEntry("unit_grid_label", "result"),
    LayerEntry("sheet_index", "result", visible=False),
    LayerEntry("boundary", "result"),
    LayerEntry("grid_change", "result", visible=False),
    LayerEntry("unit_grid", "result"),
    LayerEntry("unit_grid_history", "result", visible=False),
    LayerEntry("grid_lineage", "result"),
    LayerEntry("grid_repointed", "result"),
    LayerEntry("compliance", "result"),
    LayerEntry("compliance_summary", "result"),
    LayerEntry("barrier", "base"),
    LayerEntry("building", "base"),
    LayerEntry("road", "base"),
    LayerEntry("compound", "base"),
    LayerEntry("plaza", "base"),
    LayerEntry("water", "base"),
    LayerEntry("green", "base"),
    LayerEntry("community", "base"),
)

#: Child table, its field, parent layer, its key: relations that the project declares.
RELATIONS = (
    ("compliance", "code", "unit_grid", "code"),
    ("unit_grid", "community_code", "community", "code"),
    ("zone_member", "zone_code", "zone", "zone_code"),
    ("zone_member", "grid_code", "unit_grid", "code"),
    ("route", "zone_code", "zone", "zone_code"),
    ("visit", "grid_code", "unit_grid", "code"),
    *(("photo", "component_uid", name, "uid") for name in COMPONENT_LAYERS),
    ("route_turn", "route_code", "route", "route_code"),
    ("route_timetable", "route_code", "route", "route_code"),
    ("coverage", "code", "unit_grid", "code"),
    ("coverage_pass", "code", "unit_grid", "code"),
)


def _texts(**titles: str) -> tuple[FieldSchema, ...]:
    return tuple(FieldSchema(name, FieldKind.TEXT, title) for name, title in titles.items())


#: Layers that only a delivery has: the map's borders (see ``boundaries``), the tables of the
#: compliance report (see ``compliance.report``), and what became of the previous grid (see ``history``).
_OWN_SCHEMAS = (
    LayerSchema(
        "boundary",
        GeometryKind.LINE,
        "境界线",
        _texts(level="界线级别", codes="两侧社区代码"),
    ),
    LayerSchema(
        "compliance",
        GeometryKind.NONE,
        "合规性明细",
        (
            *_texts(code="标识码", principle="原则", term="原则名称", severity="严重程度", measure="检查项"),
            FieldSchema("value", FieldKind.REAL, "实测值"),
            *_texts(
                allowed="允许值",
                reason="原因",
                evidence="依据",
                evidence_layer="依据图层",
                evidence_fids="依据要素编号",
            ),
        ),
    ),
    LayerSchema(
        "compliance_summary",
        GeometryKind.NONE,
        "合规性汇总",
        _texts(
            principle="原则",
            term="原则名称",
            verdict="结论代码",
            verdict_title="结论",
            figures="指标",
            remark="说明",
            quotation="标准原文",
            source="来源",
            confidence="可信度",
        ),
    ),
    LayerSchema(
        "grid_change",
        GeometryKind.POLYGON,
        "网格变更",
        (
            *_texts(kind="变更类型", old_codes="变更前标识码", new_codes="变更后标识码"),
            FieldSchema("area_m2", FieldKind.REAL, "面积（平方米）"),
        ),
    ),
    LayerSchema(
        "grid_lineage",
        GeometryKind.NONE,
        "网格沿革",
        (
            *_texts(old_code="变更前标识码", new_code="变更后标识码"),
            FieldSchema("area_m2", FieldKind.REAL, "重叠面积（平方米）"),
            FieldSchema("share_old", FieldKind.REAL, "占变更前网格"),
            FieldSchema("share_new", FieldKind.REAL, "占变更后网格"),
        ),
    ),
    LayerSchema(
        "grid_repointed",
        GeometryKind.NONE,
        "引用更新",
        (
            FieldSchema("layer", FieldKind.TEXT, "图层"),
            FieldSchema("feature", FieldKind.INTEGER, "要素编号"),
            *_texts(field="字段", old_code="原标识码", new_code="现标识码"),
        ),
    ),
)

#: The schema of every layer a delivery may hold.
DELIVERY_SCHEMAS: Mapping[str, LayerSchema] = {
    **LAYER_SCHEMAS,
    **CENSUS_SCHEMAS,
    **{schema.name: schema for schema in _OWN_SCHEMAS},
}


def layer_title(name: str) -> str:
    """What the reader sees: the Chinese title, or the table's name if it is none of ours."""
    schema = DELIVERY_SCHEMAS.get(name)
    return schema.title if schema else name


def style_name(layer: str) -> str:
    """The name under which a layer's default style is saved inside the GeoPackage."""
    return f"citygrid {layer}"[:30]  # the width of layer_styles.styleName
