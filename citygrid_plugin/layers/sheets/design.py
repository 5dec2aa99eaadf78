"""The design of a map sheet: what stands where, drawn into a QGIS layout.

``scripts/make_layouts.py`` saves it as the templates in ``styles/layouts``; those are what
projects and exports load, so that a user can change them with QGIS. Everything that
differs from sheet to sheet is an expression over the sheet index (``sheet``, ``name``,
``scale``, the eight sides): the frame takes the sheet's own size, the map its ground.
"""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..fonts import WANTED
from .paper import Paper

_KEY = QgsLayoutObject.DataDefinedProperty
_ALIGN = Qt.AlignmentFlag
_POINTS_PER_MM = 72 / 25.4

#: Ids of the items that are looked up when a sheet is made.
MAP, OVERVIEW, LEGEND = "citygrid_map", "citygrid_overview", "citygrid_legend"

# The sheet's neat line on paper, in mm.
_WIDTH = '(x_max(@atlas_geometry) - x_min(@atlas_geometry)) * 1000 / "scale"'
_HEIGHT = '(y_max(@atlas_geometry) - y_min(@atlas_geometry)) * 1000 / "scale"'
_BLACK, _GREY, _HERE = QColor(0, 0, 0), QColor(90, 90, 90), QColor(255, 0, 255)
#: Lengths and widths of the kilometre grid's marks, in mm (坐标网: crosses every 10 cm).
_CROSS_MM, _GRID_MM, _NEAT_MM = 10.0, 0.1, 0.15
#: Whether a sheet is that of a community: its number is the community's code.
_OF_COMMUNITY = "regexp_match(\"sheet\", '^[0-9]{12}$')"
#: The list of communities has room for so many in each column.
_COMMUNITY_ROWS = 4
#: The index map of neighbours (接图表), by the fields of the sheet index.
_NEIGHBOURS = (
    ("north_west", "north", "north_east"),
    ("west", "sheet", "east"),
    ("south_west", "south", "south_east"),
)
#: A cell of the index map of neighbours (接图表) has room for about so many Chinese characters.
_CELL_CHARACTERS = 8


def build(layout: QgsPrintLayout, paper: Paper) -> None:
    """Lay a sheet out on ``layout``, which is empty."""
    _Sheet(layout, paper).build()


def blank(project: QgsProject, paper: Paper) -> QgsPrintLayout:
    """A layout with one empty page of this paper."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(paper.name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(paper.width, paper.height))
    return layout


class _Sheet:
    """Adds the parts one after the other."""

    def __init__(self, layout: QgsPrintLayout, paper: Paper) -> None:
        self.layout, self.paper = layout, paper
        self.map = QgsLayoutItemMap(layout)

    def build(self) -> None:
        """All parts of the sheet, the map first: others refer to it."""
        self._map()
        self._frames()
        self._corners()
        self._above()
        self._below()
        self._panel()

    # The map and its frame

    def _map(self) -> None:
        paper = self.paper
        self.map.setId(MAP)
        self._put(self.map, paper.map_x, paper.map_y, paper.map_size, paper.map_size)
        self.map.setExtent(QgsRectangle(0, 0, paper.map_size, paper.map_size))  # until a sheet is shown
        self._follow_size(self.map)
        self.map.setAtlasDriven(True)
        self.map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
        for key, expression in (
            (_KEY.MapXMin, "x_min(@atlas_geometry)"),
            (_KEY.MapYMin, "y_min(@atlas_geometry)"),
            (_KEY.MapXMax, "x_max(@atlas_geometry)"),
            (_KEY.MapYMax, "y_max(@atlas_geometry)"),
        ):
            _define(self.map, key, expression)
        grid = QgsLayoutItemMapGrid("citygrid_kilometres", self.map)
        grid.setIntervalX(100.0)
        grid.setIntervalY(100.0)
        properties = grid.dataDefinedProperties()
        for key in (_KEY.MapGridIntervalX, _KEY.MapGridIntervalY):
            properties.setProperty(key, QgsProperty.fromExpression('0.1 * "scale"'))
        grid.setDataDefinedProperties(properties)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
        grid.setCrossLength(_CROSS_MM / 2)  # of an arm
        grid.setLineSymbol(_line(_GRID_MM, _BLACK))
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
        grid.setFrameWidth(_CROSS_MM / 2)
        grid.setFramePenSize(_GRID_MM)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(_GRID_TEXT)
        grid.setAnnotationFrameDistance(self.paper.small * 0.3)
        grid.setAnnotationFont(_font(self.paper.small))
        outside = QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame
        sides = QgsLayoutItemMapGrid.BorderSide
        for side in (sides.Left, sides.Right, sides.Top, sides.Bottom):
            grid.setAnnotationPosition(outside, side)
        upright = QgsLayoutItemMapGrid.AnnotationDirection
        grid.setAnnotationDirection(upright.Vertical, sides.Left)
        grid.setAnnotationDirection(upright.VerticalDescending, sides.Right)
        self.map.grids().addGrid(grid)

    def _frames(self) -> None:
        paper = self.paper
        inner = self._box(paper.map_x, paper.map_y, paper.map_size, paper.map_size, _NEAT_MM)
        self._follow_size(inner)
        out, wide = paper.frame, paper.map_size + 2 * paper.frame
        outer = self._box(paper.map_x - out, paper.map_y - out, wide, wide, 0.6 if paper.frame < 8 else 1.0)
        self._follow_size(outer, 2 * out)

    def _corners(self) -> None:
        """Kilometres at the four corners, from the corner inwards: eastings level, northings upright."""
        paper = self.paper
        high, gap, wide = paper.small * 1.4, paper.small * 0.3, paper.small * 8
        for east in (False, True):
            for south in (False, True):
                x_mm, y_mm = _edge("x", east, paper), _edge("y", south, paper)
                easting = self._corner("x_max" if east else "x_min", towards_end=east)
                self._put(easting, paper.map_x, paper.map_y, wide, high)
                _define(easting, _KEY.PositionX, f"{x_mm} - {wide if east else 0}")
                _define(easting, _KEY.PositionY, f"{y_mm} + {gap if south else -high - gap}")
                # Read from below in the west and from above in the east, turned about the upper left.
                northing = self._corner("y_min" if south else "y_max", towards_end=south == east)
                northing.setItemRotation(90.0 if east else -90.0)
                self._put(northing, paper.map_x, paper.map_y, wide, high)
                _define(northing, _KEY.PositionX, f"{x_mm} + {high + gap if east else -high - gap}")
                start = (-wide if south else 0) if east else (0 if south else wide)
                _define(northing, _KEY.PositionY, f"{y_mm} + {start}")

    def _corner(self, function: str, towards_end: bool) -> QgsLayoutItemLabel:
        text = f"[% {_kilometres(f'{function}(@atlas_geometry)')} %]"
        side = _ALIGN.AlignRight if towards_end else _ALIGN.AlignLeft
        return self._label(text, self.paper.small, side, bold=True)

    # Margins

    def _above(self) -> None:
        """Name and number over the map, secrecy at its right."""
        paper = self.paper
        top = paper.map_y - paper.frame
        high = paper.title * 1.5
        y = top - high - paper.title * 0.35
        name = self._label(
            "[% coalesce(\"name\", @citygrid_title, '') %]", paper.title, _ALIGN.AlignHCenter, bold=True
        )
        number_high = paper.heading * 1.5
        self._put(name, paper.map_x, y - number_high * 0.55, paper.map_size, high)
        self._follow_width(name)
        number = self._label('[% "sheet" %]', paper.heading, _ALIGN.AlignHCenter)
        self._put(number, paper.map_x, top - number_high - paper.heading * 0.25, paper.map_size, number_high)
        self._follow_width(number)
        secret = self._label(
            "[% coalesce(@citygrid_classification, '') %]", paper.heading, _ALIGN.AlignRight, bold=True
        )
        width = paper.map_size * 0.25
        self._put(secret, paper.map_x + paper.map_size - width, top - number_high - 1, width, number_high)
        _define(secret, _KEY.PositionX, f"{paper.map_x} + {_WIDTH} - {width}")

    def _below(self) -> None:
        """CRS at the left, scale in the middle, maker and date at the right."""
        paper = self.paper
        y = paper.map_y + paper.map_size + paper.frame
        third = paper.map_size / 3
        line = paper.small * 1.45
        left = self._label(
            "[% coalesce(@citygrid_crs_zh, '') %]\n[% coalesce(@citygrid_crs_en, '') %]",
            paper.small,
            _ALIGN.AlignLeft,
        )
        left_width = third + paper.frame
        self._put(left, paper.map_x - paper.frame, y + line * 0.4, left_width + 20, 2.6 * line)
        self._from_foot(left, line * 0.4)
        ratio = self._label('1:[% "scale" %]', paper.heading, _ALIGN.AlignHCenter, bold=True)
        self._put(ratio, paper.map_x, y + paper.heading * 0.2, paper.map_size, paper.heading * 1.5)
        self._follow_width(ratio)
        self._from_foot(ratio, paper.heading * 0.2)
        self._scale_bar(y + paper.heading * 1.75)
        # Chinese goes before figures: after Latin letters, Noto Sans CJK has figures that no search finds.
        right = self._label(
            "[% CASE WHEN coalesce(@citygrid_producer, '') <> '' THEN 'Producer 制图单位：'"
            " || @citygrid_producer ELSE '' END %]\n"
            "Date 制图日期：[% coalesce(@citygrid_date, format_date(now(), 'yyyy-MM-dd')) %]",
            paper.small,
            _ALIGN.AlignRight,
        )
        self._put(right, paper.map_x + 2 * third, y + line * 0.4, third + paper.frame, 2.6 * line)
        _define(right, _KEY.PositionX, f"{paper.map_x + paper.frame} + {_WIDTH} - {third + paper.frame}")
        self._from_foot(right, line * 0.4)

    def _scale_bar(self, y: float) -> None:
        paper = self.paper
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setLinkedMap(self.map)
        bar.setStyle("Double Box")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
        # A round number of metres per segment at every scale of the standard.
        short, long = (12.0, 25.5) if paper.frame < 8 else (25.0, 51.0)
        bar.setMinimumBarWidth(2 * short)
        bar.setMaximumBarWidth(2 * long)
        bar.setTextFormat(_format(paper.small))
        bar.setHeight(paper.small * 0.5)
        bar.setLabelBarSpace(paper.small * 0.3)
        bar.setLineWidth(0.12)
        bar.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperMiddle)
        self.layout.addLayoutItem(bar)
        bar.attemptMove(QgsLayoutPoint(paper.map_x + paper.map_size / 2, y))
        _define(bar, _KEY.PositionX, f"{paper.map_x} + {_WIDTH} / 2")
        self._from_foot(bar, y - paper.map_y - paper.map_size - paper.frame)

    # The panel beside the map

    def _panel(self) -> None:
        paper = self.paper
        x, y, width = paper.panel_x, paper.panel_y, paper.panel_width
        title = self._label(
            "[% coalesce(@citygrid_title, @project_title, '') %]",
            paper.title * 0.8,
            _ALIGN.AlignLeft,
            bold=True,
        )
        self._put(title, x, y, width, paper.title * 1.2)
        y += paper.title * 1.2
        english = self._label("Unit grid map sheet", paper.text, _ALIGN.AlignLeft, colour=_GREY)
        self._put(english, x, y, width, paper.text * 1.5)
        y += paper.text * 1.5 + paper.heading

        gap = paper.heading * 1.5
        half = (width - gap) / 2
        self._heading("接图表", "Adjoining sheets", x, y, half)
        self._heading("位置图", "Location", x + half + gap, y, half)
        y += paper.heading * 2.0
        height = half * 0.72
        self._neighbours(x, y, half, height)
        self._overview(x + half + gap, y, half, height)
        y += height + paper.heading * 1.3

        self._heading("社区代码", "Communities on this sheet (first 12 digits of the code)", x, y, width)
        y += paper.heading * 2.0
        high = paper.text * 1.5 * _COMMUNITY_ROWS
        third = (width - 2 * gap) / 3 if paper.legend_columns > 2 else (width - gap) / 2
        for column in range(paper.legend_columns):
            label = self._label(_communities(column, paper.legend_columns), paper.text, _ALIGN.AlignLeft)
            label.setVAlign(_ALIGN.AlignTop)
            self._put(label, x + column * (third + gap), y, third, high)
        y += high + paper.heading * 0.5

        self._heading("图例", "Legend", x, y, width)
        y += paper.heading * 2.0
        foot = paper.small * 1.5 * 4
        bottom = paper.panel_y + paper.panel_height
        self._legend(x, y, width, bottom - foot - y - paper.heading)
        note = self._label(_NOTE, paper.small, _ALIGN.AlignLeft, colour=_GREY)
        self._rule(x, bottom - foot, width)
        self._put(note, x, bottom - foot + paper.small * 0.5, width, foot - paper.small * 0.5)

    def _neighbours(self, x: float, y: float, width: float, height: float) -> None:
        """The index map of neighbours (接图表): nine cells, this sheet's in the middle."""
        wide, high = width / 3, height / 3
        for row, fields in enumerate(_NEIGHBOURS):
            for column, field in enumerate(fields):
                here = field == "sheet"
                text = f"coalesce(\"{field}\", '')"
                if here:  # communities have names for neighbours
                    text = f'CASE WHEN {_OF_COMMUNITY} THEN coalesce("name", "sheet") ELSE "sheet" END'
                label = self._label(
                    f"[% regexp_replace({text}, '([^ -~]{{{_CELL_CHARACTERS}}})(?=.)', '\\\\1\\n') %]",
                    self.paper.small,
                    _ALIGN.AlignHCenter,
                    bold=here,
                )
                label.setFrameEnabled(True)
                label.setFrameStrokeWidth(QgsLayoutMeasurement(_NEAT_MM))
                label.setBackgroundEnabled(here)
                label.setBackgroundColor(QColor(232, 232, 236))
                self._put(label, x + column * wide, y + row * high, wide, high)

    def _overview(self, x: float, y: float, width: float, height: float) -> None:
        """The whole district with this sheet in it."""
        item = QgsLayoutItemMap(self.layout)
        item.setId(OVERVIEW)
        self._put(item, x, y, width, height)
        item.setExtent(QgsRectangle(0, 0, width, height))
        extent = "layer_property(@citygrid_index_layer, 'extent')"
        for key, expression in (
            (_KEY.MapXMin, f"x_min({extent}) - 0.02 * bounds_width({extent})"),
            (_KEY.MapYMin, f"y_min({extent}) - 0.02 * bounds_height({extent})"),
            (_KEY.MapXMax, f"x_max({extent}) + 0.02 * bounds_width({extent})"),
            (_KEY.MapYMax, f"y_max({extent}) + 0.02 * bounds_height({extent})"),
        ):
            _define(item, key, expression)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(_NEAT_MM))
        overview = item.overview()
        overview.setLinkedMap(self.map)
        symbol = overview.frameSymbol().clone()
        symbol.changeSymbolLayer(0, _fill(QColor(255, 0, 255, 60), _HERE, 0.4).takeSymbolLayer(0))
        overview.setFrameSymbol(symbol)

    def _legend(self, x: float, y: float, width: float, height: float) -> None:
        paper = self.paper
        legend = QgsLayoutItemLegend(self.layout)
        legend.setId(LEGEND)
        legend.setLinkedMap(self.map)
        legend.setLegendFilterByMapEnabled(True)
        legend.setResizeToContents(False)
        legend.setColumnCount(paper.legend_columns)
        legend.setSplitLayer(True)
        legend.setEqualColumnWidth(True)
        legend.setColumnSpace(paper.heading)
        legend.setBoxSpace(0.0)
        legend.setWmsLegendWidth(0.0)
        legend.setSymbolWidth(paper.text * 2.6)
        legend.setSymbolHeight(paper.text * 1.2)
        legend.setMaximumSymbolSize(paper.text * 1.3)  # roads are as wide as on the ground
        styles = QgsLegendStyle.Style
        for style, size in (
            (styles.Title, paper.heading),
            (styles.Group, paper.text),
            (styles.Subgroup, paper.text),
            (styles.SymbolLabel, paper.text * 0.92),
        ):
            legend.setStyleFont(style, _font(size))
        legend.rstyle(styles.Symbol).setMargin(QgsLegendStyle.Side.Top, paper.text * 0.45)
        legend.rstyle(styles.Subgroup).setMargin(QgsLegendStyle.Side.Top, paper.text * 0.8)
        self._put(legend, x, y, width, height)

    # Pieces

    def _heading(self, chinese: str, english: str, x: float, y: float, width: float) -> None:
        """A heading in both languages over a thin line."""
        paper = self.paper
        high = paper.heading * 1.45
        self._put(self._label(chinese, paper.heading, _ALIGN.AlignLeft, bold=True), x, y, width, high)
        indent = paper.heading * (len(chinese) + 0.8)
        small = self._label(english, paper.small, _ALIGN.AlignLeft, colour=_GREY)
        small.setVAlign(_ALIGN.AlignBottom)
        self._put(small, x + indent, y, width - indent, high * 0.93)
        self._rule(x, y + high, width)

    def _rule(self, x: float, y: float, width: float) -> None:
        self._box(x, y, width, 0.01, _NEAT_MM)

    def _box(self, x: float, y: float, width: float, height: float, stroke: float) -> QgsLayoutItemShape:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(_fill(QColor(0, 0, 0, 0), _BLACK, stroke))
        self._put(shape, x, y, width, height)
        return shape

    def _label(
        self,
        text: str,
        size: float,
        side: Qt.AlignmentFlag,
        bold: bool = False,
        colour: QColor = _BLACK,
    ) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(_font(size, bold))
        label.setFontColor(colour)
        label.setHAlign(side)
        label.setVAlign(_ALIGN.AlignVCenter if "\n" not in text else _ALIGN.AlignTop)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        return label

    def _put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        if item.scene() is None:
            self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y))

    def _follow_size(self, item: QgsLayoutItem, more: float = 0.0) -> None:
        """Let an item be as large as the sheet's neat line and ``more``."""
        _define(item, _KEY.ItemWidth, f"{_WIDTH} + {more}")
        _define(item, _KEY.ItemHeight, f"{_HEIGHT} + {more}")

    def _follow_width(self, item: QgsLayoutItem) -> None:
        _define(item, _KEY.ItemWidth, _WIDTH)

    def _from_foot(self, item: QgsLayoutItem, below: float) -> None:
        """Let an item stand ``below`` the outer frame's foot, whatever the sheet's height."""
        paper = self.paper
        _define(item, _KEY.PositionY, f"{paper.map_y + paper.frame + below} + {_HEIGHT}")


def _edge(axis: str, far: bool, paper: Paper) -> str:
    """Where an edge of the neat line is on paper."""
    start, length = (paper.map_x, _WIDTH) if axis == "x" else (paper.map_y, _HEIGHT)
    return f"{start} + {length}" if far else f"{start}"


def _kilometres(metres: str) -> str:
    """Metres as kilometres without group separators, with the decimals that the sheet's corners need."""
    # 0.01 km at 1:500 and 0.1 km at smaller scales, as in sheet numbers; quarters lie in between.
    decimals = (
        f"CASE WHEN {_off_grid(metres, 10)} THEN 3 "
        f"WHEN attribute(@atlas_feature, 'scale') <= 500 OR {_off_grid(metres, 100)} THEN 2 ELSE 1 END"
    )
    return f"replace(format_number({metres} / 1000, {decimals}, 'en'), ',', '')"


def _off_grid(metres: str, step: int) -> str:
    return f"abs({metres} / {step} - round({metres} / {step})) > 1e-6"


def _communities(column: int, columns: int) -> str:
    """Codes and names of the communities on the sheet: those of one column of the list."""
    listed = (
        "array_sort(aggregate(@citygrid_community_layer, 'array_agg', "
        "\"code\" || '  ' || coalesce(\"name\", ''), "
        "area(intersection($geometry, geometry(@parent))) > 1))"
    )
    room = _COMMUNITY_ROWS * columns
    shown = (
        f"CASE WHEN array_length(@listed) > {room} THEN array_append(array_slice(@listed, 0, {room - 2}), "
        f"'… +' || (array_length(@listed) - {room - 1})) ELSE @listed END"
    )
    rows = f"ceil(array_length(@shown) / {columns}.0)"
    part = f"array_slice(@shown, {column} * {rows}, {column + 1} * {rows} - 1)"
    text = (
        f"CASE WHEN {column} * {rows} < array_length(@shown) THEN array_to_string({part}, '\\n') ELSE '' END"
    )
    return (
        "[% CASE WHEN @citygrid_community_layer IS NULL THEN '' "
        f"ELSE with_variable('listed', {listed}, with_variable('shown', {shown}, {text})) END %]"
    )


def _line(width: float, colour: QColor) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {"line_color": colour.name(), "line_width": str(width), "line_width_unit": "MM", "capstyle": "flat"}
    )


def _fill(colour: QColor, outline: QColor, width: float) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}",
            "outline_color": outline.name(),
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "joinstyle": "miter",
        }
    )


def _font(size_mm: float, bold: bool = False) -> QFont:
    """The standard's face with an em of ``size_mm``; loading a template puts the installed one in."""
    font = QFont(WANTED)
    font.setPointSizeF(round(size_mm * _POINTS_PER_MM, 2))
    font.setBold(bold)
    return font


def _format(size_mm: float) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(_font(size_mm))
    text.setSize(size_mm)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    text.setColor(_BLACK)
    return text


def _define(item: QgsLayoutItem, key: QgsLayoutObject.DataDefinedProperty, expression: str) -> None:
    item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))


def _interior(axis: str) -> str:
    return (
        f"@grid_axis = '{axis}' AND abs(@grid_number - {axis}_min(@atlas_geometry)) > 0.01 "
        f"AND abs(@grid_number - {axis}_max(@atlas_geometry)) > 0.01"
    )


#: Kilometres at every line of the grid but those through the corners, which have their own.
_GRID_TEXT = (
    f"CASE WHEN ({_interior('x')}) OR ({_interior('y')}) "
    f"THEN {_kilometres('round(@grid_number, 3)')} ELSE '' END"
)
#: How a unit grid's code is made up; what is left out on the map stands in the list of communities.
_NOTE = (
    "单元网格标识码15位：县级行政区6位＋街道3位＋社区3位＋单元网格顺序码3位。\n"
    "Unit grid code of 15 digits: county 6, street office 3, community 3, sequence 3.\n"
    "图廓注记为公里数；坐标网线间距为图上10厘米。 Grid crosses every 10 cm; figures in km."
)
