"""The design of a collector's route sheet, drawn into a QGIS layout.

``scripts/make_layouts.py`` saves it as the template ``route_sheet_A4.qpt``. Everything that differs from
route to route is an expression over the layer route; the tables take the rows of their layers
that have the route's code.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLayoutTableStyle,
    QgsPrintLayout,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .drafting import ALIGN, GREY, KEY, NEAT_MM, Drafting, define, text_format
from .paper import Paper

#: Ids of the items that are looked up when a sheet is made.
MAP, OVERVIEW, TURNS, TIMETABLE = (
    "citygrid_map",
    "citygrid_overview",
    "citygrid_turns",
    "citygrid_timetable",
)
#: Rows of a table that are those of the route on the sheet.
OF_ROUTE = "\"route_code\" = attribute(@atlas_feature, 'route_code')"

_MAP_HIGH = 142.0
#: Scales that are round.
_SCALES = (
    500,
    750,
    1000,
    1250,
    1500,
    2000,
    2500,
    3000,
    3500,
    4000,
    5000,
    6000,
    7500,
    10_000,
    12_500,
    15_000,
    20_000,
    25_000,
    50_000,
)
#: Pages for what the first has no room for, and the columns of the turn list on each.
_MORE_PAGES, _COLUMNS = 12, 2
_SHADE, _RULE = QColor(232, 236, 238), QColor(170, 176, 182)
#: Heading, expression, width in mm, alignment.
_Column = tuple[str, str, float, Qt.AlignmentFlag]
_TURNS: tuple[_Column, ...] = (
    ("序号", '"step"', 8.0, ALIGN.AlignRight),
    ("动作", '"action"', 17.0, ALIGN.AlignLeft),
    ("道路", '"road"', 33.0, ALIGN.AlignLeft),
    ("米", 'format_number("length_m", 0)', 11.0, ALIGN.AlignRight),
    ("累计", 'format_number("from_start_m", 0)', 13.0, ALIGN.AlignRight),
)
_TIMES: tuple[_Column, ...] = (
    ("遍次", '"round"', 9.0, ALIGN.AlignRight),
    ("开始", '"start_time"', 14.0, ALIGN.AlignHCenter),
    ("结束", '"end_time"', 14.0, ALIGN.AlignHCenter),
)
#: What a route comes to: Chinese, English, expression. No search finds figures before a Latin m or min.
_FIGURES = (
    ("一遍长度", "Lap", "format_number(\"lap_m\", 0) || ' 米'"),
    ("一遍用时", "Time of a lap", "format_number(\"lap_min\", 0) || ' 分钟'"),
    ("要求间隔", "Due every", "format_number(\"required_min\", 0) || ' 分钟'"),
    ("其中空走", "Only passed", "format_number(\"deadhead_m\", 0) || ' 米'"),
    ("理论下限", "Lower bound", "format_number(\"lower_bound_m\", 0) || ' 米'"),
    (
        "与下限之差",
        "Over the bound",
        "CASE WHEN \"proven\" THEN '0 %（最短）' ELSE format_number(\"gap_pct\", 2) || ' %' END",
    ),
    ("查看部件", "Components", "format_number(\"component_min\", 0) || ' 分钟'"),
    ("每日遍数", "Laps a day", "coalesce(\"rounds\", '')"),
    ("驻点到起点", "Post to start", "coalesce(format_number(\"access_m\", 0) || ' 米', '–')"),
)


def build(layout: QgsPrintLayout, paper: Paper) -> None:
    """Lay a sheet out on ``layout``, which has one empty page."""
    _RouteSheet(layout, paper).build()


class _RouteSheet(Drafting):
    """Adds the parts one after the other."""

    def build(self) -> None:
        """The first page from top to bottom, then the pages for a longer turn list."""
        paper = self.paper
        self._head()
        self._map()
        y = paper.map_y + _MAP_HIGH + 11.0
        bottom = paper.height - 14.0
        left, middle, right = paper.map_x, paper.map_x + 56.0, paper.map_x + 101.0
        self.heading("位置图", "Location", left, y, 50.0)
        self._overview(left, y + 6.0, 50.0, 40.0)
        self.heading("里程与用时", "Figures", left, y + 50.0, 50.0)
        self._figures(left, y + 56.0, 50.0)
        self.heading("时刻表", "Timetable", middle, y, 40.0)
        times = self._table(_TIMES, TIMETABLE, QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        self._frame(times, TIMETABLE, middle, y + 6.0, 40.0, bottom - y - 6.0)
        self.heading("行走说明", "Turn list", right, y, paper.map_x + 190.0 - right)
        turns = self._table(_TURNS, TURNS, QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        self._frame(turns, TURNS, right, y + 6.0, paper.map_x + 190.0 - right, bottom - y - 6.0)
        self._foot(0)
        for page in range(1, _MORE_PAGES + 1):
            self._more(turns, page)

    def _head(self) -> None:
        paper = self.paper
        x, width = paper.map_x, paper.map_size
        title = self.label(
            '巡查路线 [% "route_code" %]  [% coalesce("collector", \'\') %]',
            paper.title,
            ALIGN.AlignLeft,
            bold=True,
        )
        self.put(title, x, 8.0, width * 0.72, paper.title * 1.4)
        zone = self.label(
            '责任网格 [% "zone_code" %] '
            "[% coalesce(attribute(get_feature(@citygrid_zone_layer, 'zone_code', "
            "\"zone_code\"), 'name'), '') %]"
            "[% CASE WHEN \"slot\" > 0 THEN '，第' || \"slot\" || '轮' ELSE '' END %]"
            "[% CASE WHEN \"part\" > 1 THEN '，第' || \"part\" || '段' ELSE '' END %]"
            "   Patrol route sheet",
            paper.text,
            ALIGN.AlignLeft,
            colour=GREY,
        )
        self.put(zone, x, 8.0 + paper.title * 1.5, width * 0.72, paper.text * 1.6)
        right = self.label(
            "[% coalesce(@citygrid_title, @project_title, '') %]\n[% coalesce(@citygrid_producer, '') %]",
            paper.text,
            ALIGN.AlignRight,
        )
        self.put(right, x + width * 0.6, 9.0, width * 0.4, paper.text * 3.4)

    def _map(self) -> None:
        paper = self.paper
        item = self.map = QgsLayoutItemMap(self.layout)
        item.setId(MAP)
        self.put(item, paper.map_x, paper.map_y, paper.map_size, _MAP_HIGH)
        item.setExtent(QgsRectangle(0, 0, paper.map_size, _MAP_HIGH))  # until a sheet is shown
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        need = (
            f"1120 * max(bounds_width(@atlas_geometry) / {paper.map_size}, "
            f"bounds_height(@atlas_geometry) / {_MAP_HIGH})"
        )
        scales = ", ".join(str(scale) for scale in _SCALES)
        define(
            item,
            KEY.MapScale,
            f"with_variable('need', {need}, "
            f"coalesce(array_first(array_filter(array({scales}), @element >= @need)), @need))",
        )
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(NEAT_MM))
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setLinkedMap(item)
        bar.setStyle("Double Box")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
        bar.setMinimumBarWidth(25.0)
        bar.setMaximumBarWidth(50.0)
        bar.setTextFormat(text_format(paper.small))
        bar.setHeight(1.2)
        bar.setLabelBarSpace(0.7)
        bar.setLineWidth(0.12)
        self.layout.addLayoutItem(bar)
        y = paper.map_y + _MAP_HIGH + 1.0
        bar.attemptMove(QgsLayoutPoint(paper.map_x, y))
        ratio = self.label(
            "1:[% round(item_variables('citygrid_map')['map_scale']) %]",
            paper.heading,
            ALIGN.AlignLeft,
            bold=True,
        )
        self.put(ratio, paper.map_x + 62.0, y + 1.2, 30.0, paper.heading * 1.4)
        key = self.label(
            "实线：巡查   虚线：空走   ○ 起点   数字：行走说明序号\n"
            "solid: patrol   dashed: only passed   circle: start   figures: steps of the turn list",
            paper.small,
            ALIGN.AlignRight,
            colour=GREY,
        )
        self.put(key, paper.map_x + 90.0, y, paper.map_size - 90.0, paper.small * 3.2)

    def _overview(self, x: float, y: float, width: float, height: float) -> None:
        """All zones, with this one in them."""
        extent = "layer_property(coalesce(@citygrid_zone_layer, @citygrid_route_layer), 'extent')"
        self.overview(OVERVIEW, extent, 0.03, 0, x, y, width, height)

    def _figures(self, x: float, y: float, width: float) -> None:
        size = self.paper.text
        for number, (chinese, english, expression) in enumerate(_FIGURES):
            line = y + number * size * 1.72
            self.put(self.label(chinese, size, ALIGN.AlignLeft), x, line, 20.0, size * 1.5)
            small = self.label(english, self.paper.small * 0.9, ALIGN.AlignLeft, colour=GREY)
            self.put(small, x + size * 5.4, line, 20.0, size * 1.5)
            value = self.label(f"[% {expression} %]", size, ALIGN.AlignRight, bold=True)
            self.put(value, x + width - 25.0, line, 25.0, size * 1.5)

    def _table(
        self, columns: Sequence[_Column], name: str, mode: QgsLayoutMultiFrame.ResizeMode
    ) -> QgsLayoutItemAttributeTable:
        """A table without a layer yet: ``route_sheets.bind`` gives it one."""
        table = QgsLayoutItemAttributeTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setCustomProperty("citygrid/table", name)
        made = []
        for heading, expression, width, side in columns:
            column = QgsLayoutTableColumn()
            column.setHeading(heading)
            column.setAttribute(expression)
            column.setWidth(width)
            column.setHAlignment(side)
            made.append(column)
        table.setColumns(made)
        table.setMaximumNumberOfFeatures(100_000)
        table.setFeatureFilter(OF_ROUTE)
        table.setFilterFeatures(True)
        table.setContentTextFormat(text_format(self.paper.text))
        table.setHeaderTextFormat(text_format(self.paper.small))
        table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
        table.setCellMargin(0.7)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setGridStrokeWidth(0.1)
        table.setGridColor(_RULE)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
        shade = QgsLayoutTableStyle()
        shade.enabled = True
        shade.cellBackgroundColor = _SHADE
        table.setCellStyle(QgsLayoutTable.CellStyleGroup.HeaderRow, shade)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
        table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HeadersOnly)
        table.setResizeMode(mode)
        return table

    def _frame(
        self,
        table: QgsLayoutItemAttributeTable,
        name: str,
        x: float,
        y: float,
        width: float,
        height: float,
        page: int = 0,
    ) -> QgsLayoutFrame:
        frame = QgsLayoutFrame(self.layout, table)
        frame.setId(name)
        table.addFrame(frame, False)
        frame.attemptResize(QgsLayoutSize(width, height))
        frame.attemptMove(QgsLayoutPoint(x, y), True, False, page)
        return frame

    def _more(self, table: QgsLayoutItemAttributeTable, page: int) -> None:
        """A page for the turn list alone, which is left out while nothing is on it."""
        paper = self.paper
        sheet = QgsLayoutItemPage(self.layout)
        sheet.setPageSize(QgsLayoutSize(paper.width, paper.height))
        self.layout.pageCollection().addPage(sheet)
        title = self.label(
            '巡查路线 [% "route_code" %]  [% coalesce("collector", \'\') %]  行走说明（续）',
            paper.heading,
            ALIGN.AlignLeft,
            bold=True,
        )
        self.put(title, paper.map_x, 9.0, paper.map_size, paper.heading * 1.5)
        title.attemptMove(QgsLayoutPoint(paper.map_x, 9.0), True, False, page)
        gap = 12.0
        width = (paper.map_size - gap) / _COLUMNS
        for column in range(_COLUMNS):
            x = paper.map_x + column * (width + gap)
            frame = self._frame(table, f"{TURNS}_{page}_{column}", x, 16.0, width, paper.height - 30.0, page)
            frame.setHidePageIfEmpty(column == 0)  # one empty frame that asks for it is enough
        self._foot(page)

    def _foot(self, page: int) -> None:
        paper = self.paper
        foot = self.label(
            '[% "route_code" %] – [% @layout_page %]    '
            "Date 日期：[% coalesce(@citygrid_date, format_date(now(), 'yyyy-MM-dd')) %]",
            paper.small,
            ALIGN.AlignRight,
            colour=GREY,
        )
        y = paper.height - 11.0
        self.put(foot, paper.map_x, y, paper.map_size, paper.small * 1.5)
        foot.attemptMove(QgsLayoutPoint(paper.map_x, y), True, False, page)
