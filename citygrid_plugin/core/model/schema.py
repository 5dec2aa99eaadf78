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


def _text(name: str, title: str, width: int | None = None) -> FieldSchema:
    return FieldSchema(name, FieldKind.TEXT, title, width)


def _integer(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.INTEGER, title)


def _real(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.REAL, title)


def _flag(name: str, title: str) -> FieldSchema:
    return FieldSchema(name, FieldKind.BOOLEAN, title)


def _date(name: str, title: str) -> FieldSchema:
    """A date of 8 characters, YYYYMMDD (S3)."""
    return FieldSchema(name, FieldKind.TEXT, title, 8)


_UNIT_GRID_FIELDS = (
    _text("code", "标识码", 15),
    _real("area_m2", "面积（平方米）"),
    _date("start_date", "初始日期"),
    _date("end_date", "终止日期"),
    _text("note", "备注"),
    _text("community_code", "所在社区代码", 12),
    _integer("component_count", "部件数量"),
    _text("patrol_class", "巡查等级", 6),
)

_COMPONENT_FIELDS = (
    _text("code", "标识码", 17),
    _text("class_code", "类别代码", 5),
    _text("name", "名称", 30),
    _text("dept_code", "主管部门代码", 18),
    _text("dept_name", "主管部门名称", 100),
    _text("owner_code", "权属单位代码", 18),
    _text("owner_name", "权属单位名称", 100),
    _text("keeper_code", "养护单位代码", 18),
    _text("keeper_name", "养护单位名称", 100),
    _text("grid_code", "所在单元网格", 15),
    _text("state", "状态", 10),
    _date("start_date", "初始日期"),
    _date("change_date", "变更日期"),
    _text("source", "数据来源", 30),
    _text("accuracy", "精度等级", 1),
    _text("note", "备注", 1000),
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
_NAME_AND_KIND = (_text("name", "名称"), _text("kind", "类别"))

_POLYGON, _LINE, _POINT = GeometryKind.POLYGON, GeometryKind.LINE, GeometryKind.POINT

_LAYERS = (
    # Base data
    LayerSchema(
        "community",
        _POLYGON,
        "社区（村）",
        (
            _text("code", "社区代码", 12),
            _text("name", "社区名称"),
            _real("target_area", "网格目标面积（平方米）"),
            _text("street_office", "所属街道"),
        ),
    ),
    LayerSchema(
        "road",
        _LINE,
        "道路",
        (
            _text("class", "道路等级"),
            _text("name", "道路名称"),
            _integer("patrol_level", "巡查级别"),
            _text("oneway", "单行"),
            _real("width_m", "宽度（米）"),
        ),
    ),
    LayerSchema("building", _POLYGON, "建筑物", (*_NAME_AND_KIND, _integer("floors", "层数"))),
    LayerSchema("compound", _POLYGON, "独立院落", (_text("name", "单位名称"), _text("kind", "类别"))),
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
        (*_UNIT_GRID_FIELDS, _text("replaced_by", "变更后标识码")),
    ),
    LayerSchema(
        "unit_grid_label",
        _POINT,
        "标识码注记",
        (
            _text("code", "标识码", 15),
            _text("text", "注记文字", 15),
            _real("angle", "角度（度，顺时针）"),
            _integer("scale", "比例尺分母"),
            _real("height_mm", "字高（毫米）"),
            _text("placement", "放置方式", 7),
            _real("leader_x", "引线端点X"),
            _real("leader_y", "引线端点Y"),
            _flag("by_hand", "人工移动"),
        ),
    ),
    LayerSchema(
        "sheet_index",
        _POLYGON,
        "图幅索引",
        (
            _text("sheet", "图号"),
            _text("name", "图名"),
            _integer("scale", "比例尺分母"),
            _integer("row", "行"),
            _integer("column", "列"),
            *(_text(side, f"{title}邻图幅") for side, title in _SHEET_SIDES.items()),
        ),
    ),
    LayerSchema(
        "flag",
        GeometryKind.ANY,
        "问题标记",
        (
            _text("rule", "规则"),
            _text("severity", "严重程度", 7),
            _text("message", "说明"),
            _text("codes", "相关标识码"),
            _real("value", "数值"),
            _text("identity", "问题标识"),
            _flag("accepted", "已认可"),
        ),
    ),
    LayerSchema(
        "zone",
        _POLYGON,
        "责任网格",
        (
            _text("zone_code", "责任网格编码"),
            _text("name", "名称"),
            _text("collector", "信息采集员"),
            _text("patrol_class", "巡查等级", 6),
            _flag("locked", "锁定"),
            _integer("grid_count", "单元网格数"),
            _integer("component_count", "部件数量"),
            _real("road_m", "道路长度（米）"),
            _real("lap_min", "巡查一遍用时（分钟）"),
            _real("required_min", "要求间隔（分钟）"),
            _real("load_min", "周期工作量（分钟）"),
        ),
    ),
    LayerSchema(
        "zone_member",
        GeometryKind.NONE,
        "责任网格组成",
        (_text("grid_code", "单元网格标识码", 15), _text("zone_code", "责任网格编码")),
    ),
    LayerSchema(
        "route",
        _LINE,
        "巡查路线",
        (
            _text("zone_code", "责任网格编码"),
            _real("lap_m", "一遍长度（米）"),
            _real("lap_min", "一遍用时（分钟）"),
            _real("required_min", "要求间隔（分钟）"),
            _real("deadhead_m", "重复行走（米）"),
            _real("lower_bound_m", "理论下限（米）"),
            _real("laps_per_shift", "每班遍数"),
            _text("route_code", "路线编号"),
            _text("collector", "信息采集员"),
            _integer("number", "采集员序号"),
            _integer("slot", "轮次"),
            _integer("part", "路段组"),
            _real("gap_pct", "与下限之差（%）"),
            _flag("proven", "已证最短"),
            _integer("rounds", "每日遍数"),
            _real("access_m", "驻点到起点（米）"),
            _real("component_min", "查看部件（分钟）"),
        ),
    ),
    LayerSchema(
        "route_turn",
        GeometryKind.NONE,
        "路线转向表",
        (
            _text("route_code", "路线编号"),
            _integer("step", "步骤"),
            _text("action", "动作"),
            _text("road", "道路名称"),
            _real("length_m", "长度（米）"),
            _real("from_start_m", "距起点（米）"),
            _real("from_start_min", "距起点（分钟）"),
        ),
    ),
    LayerSchema(
        "route_timetable",
        GeometryKind.NONE,
        "巡查时刻表",
        (
            _text("route_code", "路线编号"),
            _integer("round", "遍次"),
            _text("zone_code", "责任网格编码"),
            _text("collector", "信息采集员"),
            _text("start_time", "开始时间", 5),
            _text("end_time", "结束时间", 5),
        ),
    ),
    LayerSchema(
        "track_point",
        _POINT,
        "轨迹点",
        (_text("collector", "信息采集员"), _text("time", "时间"), _real("accuracy_m", "定位精度（米）")),
    ),
    LayerSchema(
        "visit",
        GeometryKind.NONE,
        "到访记录",
        (
            _text("grid_code", "单元网格标识码", 15),
            _text("collector", "信息采集员"),
            _text("enter", "进入时间"),
            _text("leave", "离开时间"),
        ),
    ),
    LayerSchema(
        "coverage",
        _POLYGON,
        "巡查覆盖",
        (
            _text("code", "标识码", 15),
            _integer("visits", "到访次数"),
            _real("max_gap_min", "最长间隔（分钟）"),
            _real("required_min", "要求间隔（分钟）"),
            _flag("covered", "已覆盖"),
            _real("on_time_share", "按时率"),
            _text("zone_code", "责任网格编码"),
            _integer("visits_before", "原到访次数"),
            _real("max_gap_before_min", "原最长间隔（分钟）"),
            _real("on_time_share_before", "原按时率"),
        ),
    ),
    LayerSchema(
        "road_coverage",
        _LINE,
        "道路巡查覆盖",
        (
            _text("name", "道路名称"),
            _text("zone_code", "责任网格编码"),
            _integer("visits", "到访次数"),
            _real("max_gap_min", "最长间隔（分钟）"),
            _real("required_min", "要求间隔（分钟）"),
            _flag("covered", "已覆盖"),
            _real("on_time_share", "按时率"),
        ),
    ),
    LayerSchema(
        "coverage_hour",
        GeometryKind.NONE,
        "逐时巡查间隔",
        (
            _text("plan", "方案"),
            _text("time", "时刻", 5),
            _text("patrol_class", "巡查等级", 6),
            _integer("grids", "单元网格数"),
            _integer("on_time", "按时网格数"),
            _real("mean_age_min", "平均距上次巡查（分钟）"),
            _real("max_age_min", "最长距上次巡查（分钟）"),
        ),
    ),
    LayerSchema(
        "coverage_pass",
        GeometryKind.NONE,
        "计划到访",
        (
            _text("code", "标识码", 15),
            _text("route_code", "路线编号"),
            _text("enter", "进入时间"),
            _text("leave", "离开时间"),
        ),
    ),
    # Cases: the table of that name in the PostGIS schema citygrid
    LayerSchema(
        "case_point",
        _POINT,
        "案件",
        (
            _text("case_id", "案件编号"),
            _text("kind", "案件类型", 9),
            _text("class_code", "类别代码"),
            _text("state", "办理阶段"),
            _text("patrol_class", "巡查等级", 6),
            _flag("urgent", "紧急"),
            _text("grid_code", "所在单元网格", 15),
            _text("zone_code", "所在责任网格"),
            _text("collector", "信息采集员"),
            _text("reported_at", "上报时间"),
            _text("due_at", "办理时限"),
            _text("closed_at", "结案时间"),
            _text("description", "问题描述"),
        ),
    ),
)

#: Every layer of the data model by name, base data first.
LAYER_SCHEMAS: Mapping[str, LayerSchema] = {schema.name: schema for schema in _LAYERS}
