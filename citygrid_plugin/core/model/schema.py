"""The layers of CityGrid and their fields: names, types, widths, Chinese titles.

Pure data. Writers create tables from it, readers recognise layers and fields by name or
Chinese title, styles take their aliases from it. Titles are Chinese whatever language
CityGrid runs in: they are data of the delivery, read by those who receive it.

Widths stand where the standards fix one (standards.md 1.4 and 2.2: C15 code, D8 dates);
a width of None is a text without limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class FieldKind(str, Enum):
    """What a field holds. Timestamps are text: ISO 8601 with zone, which SQLite cannot type."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"


class GeometryKind(str, Enum):
    """What the geometries of a layer are; single or multi is the data's affair."""

    POINT = "point"
    LINE = "line"
    POLYGON = "polygon"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True)
class FieldSchema:
    """One field: name in the data model, kind, width in characters, Chinese title (alias)."""

    name: str
    kind: FieldKind
    title: str
    width: int | None = None


@dataclass(frozen=True)
class LayerSchema:
    """One layer: name in the data model, kind of geometry, Chinese title, fields in order."""

    name: str
    geometry: GeometryKind
    title: str
    fields: tuple[FieldSchema, ...] = ()

    def field(self, name: str) -> FieldSchema | None:
        """The field called ``name``, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def titles(self) -> dict[str, str]:
        """Chinese title of every field by name."""
        return {field.name: field.title for field in self.fields}


def text_field(name: str, title: str, width: int | None = None) -> FieldSchema:
    """A text of at most ``width`` characters; None is without limit."""
    return FieldSchema(name, FieldKind.TEXT, title, width)


def integer_field(name: str, title: str) -> FieldSchema:
    """A whole number."""
    return FieldSchema(name, FieldKind.INTEGER, title)


def real_field(name: str, title: str) -> FieldSchema:
    """A number."""
    return FieldSchema(name, FieldKind.REAL, title)


def flag_field(name: str, title: str) -> FieldSchema:
    """True or false."""
    return FieldSchema(name, FieldKind.BOOLEAN, title)


def date_field(name: str, title: str) -> FieldSchema:
    """A date of 8 characters, YYYYMMDD (S3)."""
    return FieldSchema(name, FieldKind.TEXT, title, 8)


_UNIT_GRID_FIELDS = (
    text_field("code", "标识码", 15),
    real_field("area_m2", "面积（平方米）"),
    date_field("start_date", "初始日期"),
    date_field("end_date", "终止日期"),
    text_field("note", "备注"),
    text_field("community_code", "所在社区代码", 12),
    integer_field("component_count", "部件数量"),
    text_field("patrol_class", "巡查等级", 6),
)

_COMPONENT_FIELDS = (
    text_field("code", "标识码", 17),
    text_field("class_code", "类别代码", 5),
    text_field("name", "名称", 30),
    text_field("dept_code", "主管部门代码", 18),
    text_field("dept_name", "主管部门名称", 100),
    text_field("owner_code", "权属单位代码", 18),
    text_field("owner_name", "权属单位名称", 100),
    text_field("keeper_code", "养护单位代码", 18),
    text_field("keeper_name", "养护单位名称", 100),
    text_field("grid_code", "所在单元网格", 15),
    text_field("state", "状态", 10),
    date_field("start_date", "初始日期"),
    date_field("change_date", "变更日期"),
    text_field("source", "数据来源", 30),
    text_field("accuracy", "精度等级", 1),
    text_field("note", "备注", 1000),
)

#: Compass sides of a map sheet, by which it names its neighbours.
_SHEET_SIDES = {
    "north": "北",
    "north_east": "东北",
    "east": "东",
    "south_east": "东南",
    "south": "南",
    "south_west": "西南",
    "west": "西",
    "north_west": "西北",
}

#: Not needed for a division, but a map is labelled with it and its reader asks for it.
_NAME_AND_KIND = (text_field("name", "名称"), text_field("kind", "类别"))

_POLYGON, _LINE, _POINT = GeometryKind.POLYGON, GeometryKind.LINE, GeometryKind.POINT

_LAYERS = (
    # Base data
    LayerSchema(
        "community",
        _POLYGON,
        "社区（村）",
        (
            text_field("code", "社区代码", 12),
            text_field("name", "社区名称"),
            real_field("target_area", "网格目标面积（平方米）"),
            text_field("street_office", "所属街道"),
        ),
    ),
    LayerSchema(
        "road",
        _LINE,
        "道路",
        (
            text_field("class", "道路等级"),
            text_field("name", "道路名称"),
            integer_field("patrol_level", "巡查级别"),
            text_field("oneway", "单行"),
            real_field("width_m", "宽度（米）"),
        ),
    ),
    LayerSchema("building", _POLYGON, "建筑物", (*_NAME_AND_KIND, integer_field("floors", "层数"))),
    LayerSchema(
        "compound", _POLYGON, "独立院落", (text_field("name", "单位名称"), text_field("kind", "类别"))
    ),
    LayerSchema("water", _POLYGON, "水域", _NAME_AND_KIND),
    LayerSchema("green", _POLYGON, "绿地", _NAME_AND_KIND),
    LayerSchema("plaza", _POLYGON, "广场", _NAME_AND_KIND),
    LayerSchema("barrier", _LINE, "围墙、铁路等界线", _NAME_AND_KIND),
    LayerSchema("component", _POINT, "部件", _COMPONENT_FIELDS),
    # Results
    LayerSchema("unit_grid", _POLYGON, "单元网格", _UNIT_GRID_FIELDS),
    LayerSchema(
        "unit_grid_history",
        _POLYGON,
        "历史单元网格",
        (*_UNIT_GRID_FIELDS, text_field("replaced_by", "变更后标识码")),
    ),
    LayerSchema(
        "unit_grid_label",
        _POINT,
        "标识码注记",
        (
            text_field("code", "标识码", 15),
            text_field("text", "注记文字", 15),
            real_field("angle", "角度（度，顺时针）"),
            integer_field("scale", "比例尺分母"),
            real_field("height_mm", "字高（毫米）"),
            text_field("placement", "放置方式", 7),
            real_field("leader_x", "引线端点X"),
            real_field("leader_y", "引线端点Y"),
            flag_field("by_hand", "人工移动"),
        ),
    ),
    LayerSchema(
        "sheet_index",
        _POLYGON,
        "图幅索引",
        (
            text_field("sheet", "图号"),
            text_field("name", "图名"),
            integer_field("scale", "比例尺分母"),
            integer_field("row", "行"),
            integer_field("column", "列"),
            *(text_field(side, f"{title}邻图幅") for side, title in _SHEET_SIDES.items()),
        ),
    ),
    LayerSchema(
        "flag",
        GeometryKind.ANY,
        "问题标记",
        (
            text_field("rule", "规则"),
            text_field("severity", "严重程度", 7),
            text_field("message", "说明"),
            text_field("codes", "相关标识码"),
            real_field("value", "数值"),
            text_field("identity", "问题标识"),
            flag_field("accepted", "已认可"),
        ),
    ),
    LayerSchema(
        "zone",
        _POLYGON,
        "责任网格",
        (
            text_field("zone_code", "责任网格编码"),
            text_field("name", "名称"),
            text_field("collector", "信息采集员"),
            text_field("patrol_class", "巡查等级", 6),
            flag_field("locked", "锁定"),
            integer_field("grid_count", "单元网格数"),
            integer_field("component_count", "部件数量"),
            real_field("road_m", "道路长度（米）"),
            real_field("lap_min", "巡查一遍用时（分钟）"),
            real_field("required_min", "要求间隔（分钟）"),
            real_field("load_min", "周期工作量（分钟）"),
        ),
    ),
    LayerSchema(
        "zone_member",
        GeometryKind.NONE,
        "责任网格组成",
        (text_field("grid_code", "单元网格标识码", 15), text_field("zone_code", "责任网格编码")),
    ),
    LayerSchema(
        "route",
        _LINE,
        "巡查路线",
        (
            text_field("zone_code", "责任网格编码"),
            real_field("lap_m", "一遍长度（米）"),
            real_field("lap_min", "一遍用时（分钟）"),
            real_field("required_min", "要求间隔（分钟）"),
            real_field("deadhead_m", "重复行走（米）"),
            real_field("lower_bound_m", "理论下限（米）"),
            real_field("laps_per_shift", "每班遍数"),
            text_field("route_code", "路线编号"),
            text_field("collector", "信息采集员"),
            integer_field("number", "采集员序号"),
            integer_field("slot", "轮次"),
            integer_field("part", "路段组"),
            real_field("gap_pct", "与下限之差（%）"),
            flag_field("proven", "已证最短"),
            integer_field("rounds", "每日遍数"),
            real_field("access_m", "驻点到起点（米）"),
            real_field("component_min", "查看部件（分钟）"),
            text_field("deadhead_at", "空走区段（距起点，米）"),
            text_field("locked_at", "锁定区段（距起点，米）"),
        ),
    ),
    LayerSchema(
        "route_turn",
        _POINT,
        "路线转向表",
        (
            text_field("route_code", "路线编号"),
            integer_field("step", "步骤"),
            text_field("action", "动作"),
            text_field("road", "道路名称"),
            real_field("length_m", "长度（米）"),
            real_field("from_start_m", "距起点（米）"),
            real_field("from_start_min", "距起点（分钟）"),
        ),
    ),
    LayerSchema(
        "route_timetable",
        GeometryKind.NONE,
        "巡查时刻表",
        (
            text_field("route_code", "路线编号"),
            integer_field("round", "遍次"),
            text_field("zone_code", "责任网格编码"),
            text_field("collector", "信息采集员"),
            text_field("start_time", "开始时间", 5),
            text_field("end_time", "结束时间", 5),
        ),
    ),
    LayerSchema(
        "track_point",
        _POINT,
        "轨迹点",
        (
            text_field("collector", "信息采集员"),
            text_field("time", "时间"),
            real_field("accuracy_m", "定位精度（米）"),
        ),
    ),
    LayerSchema(
        "visit",
        GeometryKind.NONE,
        "到访记录",
        (
            text_field("grid_code", "单元网格标识码", 15),
            text_field("collector", "信息采集员"),
            text_field("enter", "进入时间"),
            text_field("leave", "离开时间"),
        ),
    ),
    LayerSchema(
        "coverage",
        _POLYGON,
        "巡查覆盖",
        (
            text_field("code", "标识码", 15),
            integer_field("visits", "到访次数"),
            real_field("max_gap_min", "最长间隔（分钟）"),
            real_field("required_min", "要求间隔（分钟）"),
            flag_field("covered", "已覆盖"),
            real_field("on_time_share", "按时率"),
            text_field("zone_code", "责任网格编码"),
            integer_field("visits_before", "原到访次数"),
            real_field("max_gap_before_min", "原最长间隔（分钟）"),
            real_field("on_time_share_before", "原按时率"),
        ),
    ),
    LayerSchema(
        "road_coverage",
        _LINE,
        "道路巡查覆盖",
        (
            text_field("name", "道路名称"),
            text_field("zone_code", "责任网格编码"),
            integer_field("visits", "到访次数"),
            real_field("max_gap_min", "最长间隔（分钟）"),
            real_field("required_min", "要求间隔（分钟）"),
            flag_field("covered", "已覆盖"),
            real_field("on_time_share", "按时率"),
        ),
    ),
    LayerSchema(
        "coverage_hour",
        GeometryKind.NONE,
        "逐时巡查间隔",
        (
            text_field("plan", "方案"),
            text_field("time", "时刻", 5),
            text_field("patrol_class", "巡查等级", 6),
            integer_field("grids", "单元网格数"),
            integer_field("on_time", "按时网格数"),
            real_field("mean_age_min", "平均距上次巡查（分钟）"),
            real_field("max_age_min", "最长距上次巡查（分钟）"),
        ),
    ),
    LayerSchema(
        "coverage_pass",
        GeometryKind.NONE,
        "计划到访",
        (
            text_field("code", "标识码", 15),
            text_field("route_code", "路线编号"),
            text_field("enter", "进入时间"),
            text_field("leave", "离开时间"),
        ),
    ),
    # Cases: the table of that name in the PostGIS schema citygrid
    LayerSchema(
        "case_point",
        _POINT,
        "案件",
        (
            text_field("case_id", "案件编号"),
            text_field("kind", "案件类型", 9),
            text_field("class_code", "类别代码"),
            text_field("state", "办理阶段"),
            text_field("patrol_class", "巡查等级", 6),
            flag_field("urgent", "紧急"),
            text_field("grid_code", "所在单元网格", 15),
            text_field("zone_code", "所在责任网格"),
            text_field("collector", "信息采集员"),
            text_field("reported_at", "上报时间"),
            text_field("due_at", "办理时限"),
            text_field("closed_at", "结案时间"),
            text_field("description", "问题描述"),
        ),
    ),
)

#: Every layer of the data model by name, base data first.
LAYER_SCHEMAS: Mapping[str, LayerSchema] = {schema.name: schema for schema in _LAYERS}
