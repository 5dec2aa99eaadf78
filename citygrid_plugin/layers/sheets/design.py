"""The design of a map sheet: what stands where, drawn into a QGIS layout.

``scripts/make_layouts.py`` saves it as the templates in ``styles/layouts``; those are what
projects and exports load, so that a user can change them with QGIS. Everything that
differs from sheet to sheet is an expression over the sheet index (``sheet``, ``name``,
``scale``, the eight sides): the frame takes the sheet's own size, the map its ground.
"""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
)

from .drafting import ALIGN, BLACK, HEIGHT, KEY, NEAT_MM, WIDTH, Drafting, define, font, line, text_format
from .panel import Panel
from .paper import Paper

#: Id of the item that is looked up when a sheet is made.
MAP = "citygrid_map"

#: Lengths and widths of the kilometre grid's marks, in mm (坐标网: crosses every 10 cm).
_CROSS_MM, _GRID_MM = 10.0, 0.1
#: Whether a sheet is that of a community: its number is the community's code.
_OF_COMMUNITY = "regexp_match(\"sheet\", '^[0-9]{12}$')"


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


class _Sheet(Drafting):
    """Adds the parts one after the other."""

    def __init__(self, layout: QgsPrintLayout, paper: Paper) -> None:
        super().__init__(layout, paper)
        self.map = QgsLayoutItemMap(layout)

    def build(self) -> None:
        """All parts of the sheet, the map first: others refer to it."""
        self._map()
        self._frames()
        self._corners()
        self._above()
        self._below()
        Panel(self.layout, self.paper, self.map).build()

    # The map and its frame

    def _map(self) -> None:
        paper = self.paper
        self.map.setId(MAP)
        self.put(self.map, paper.map_x, paper.map_y, paper.map_size, paper.map_size)
        self.map.setExtent(QgsRectangle(0, 0, paper.map_size, paper.map_size))  # until a sheet is shown
        self.follow_size(self.map)
        self.map.setAtlasDriven(True)
        self.map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
        for key, expression in (
            (KEY.MapXMin, "x_min(@atlas_geometry)"),
            (KEY.MapYMin, "y_min(@atlas_geometry)"),
            (KEY.MapXMax, "x_max(@atlas_geometry)"),
            (KEY.MapYMax, "y_max(@atlas_geometry)"),
        ):
            define(self.map, key, expression)
        grid = QgsLayoutItemMapGrid("citygrid_kilometres", self.map)
        grid.setIntervalX(100.0)
        grid.setIntervalY(100.0)
        properties = grid.dataDefinedProperties()
        for key in (KEY.MapGridIntervalX, KEY.MapGridIntervalY):
            properties.setProperty(key, QgsProperty.fromExpression('0.1 * "scale"'))
        grid.setDataDefinedProperties(properties)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
        grid.setCrossLength(_CROSS_MM / 2)  # of an arm
        grid.setLineSymbol(line(_GRID_MM, BLACK))
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
        grid.setFrameWidth(_CROSS_MM / 2)
        grid.setFramePenSize(_GRID_MM)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(_GRID_TEXT)
        grid.setAnnotationFrameDistance(self.paper.small * 0.3)
        grid.setAnnotationFont(font(self.paper.small))
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
        inner = self.box(paper.map_x, paper.map_y, paper.map_size, paper.map_size, NEAT_MM)
        self.follow_size(inner)
        out, wide = paper.frame, paper.map_size + 2 * paper.frame
        outer = self.box(paper.map_x - out, paper.map_y - out, wide, wide, 0.6 if paper.frame < 8 else 1.0)
        self.follow_size(outer, 2 * out)

    def _corners(self) -> None:
        """Kilometres at the four corners, from the corner inwards: eastings level, northings upright."""
        paper = self.paper
        high, gap, wide = paper.small * 1.4, paper.small * 0.3, paper.small * 8
        for east in (False, True):
            for south in (False, True):
                x_mm, y_mm = _edge("x", east, paper), _edge("y", south, paper)
                easting = self._corner("x_max" if east else "x_min", towards_end=east)
                self.put(easting, paper.map_x, paper.map_y, wide, high)
                define(easting, KEY.PositionX, f"{x_mm} - {wide if east else 0}")
                define(easting, KEY.PositionY, f"{y_mm} + {gap if south else -high - gap}")
                # Read from below in the west and from above in the east, turned about the upper left.
                northing = self._corner("y_min" if south else "y_max", towards_end=south == east)
                northing.setItemRotation(90.0 if east else -90.0)
                self.put(northing, paper.map_x, paper.map_y, wide, high)
                define(northing, KEY.PositionX, f"{x_mm} + {high + gap if east else -high - gap}")
                start = (-wide if south else 0) if east else (0 if south else wide)
                define(northing, KEY.PositionY, f"{y_mm} + {start}")

    def _corner(self, function: str, towards_end: bool) -> QgsLayoutItemLabel:
        text = f"[% {_kilometres(f'{function}(@atlas_geometry)')} %]"
        side = ALIGN.AlignRight if towards_end else ALIGN.AlignLeft
        return self.label(text, self.paper.small, side, bold=True)

    # Margins

    def _above(self) -> None:
        """Name and number over the map, secrecy at its right."""
        paper = self.paper
        top = paper.map_y - paper.frame
        high = paper.title * 1.5
        y = top - high - paper.title * 0.35
        name = self.label(
            "[% coalesce(\"name\", @citygrid_title, '') %]", paper.title, ALIGN.AlignHCenter, bold=True
        )
        number_high = paper.heading * 1.5
        self.put(name, paper.map_x, y - number_high * 0.55, paper.map_size, high)
        self.follow_width(name)
        number = self.label('[% "sheet" %]', paper.heading, ALIGN.AlignHCenter)
        self.put(number, paper.map_x, top - number_high - paper.heading * 0.25, paper.map_size, number_high)
        self.follow_width(number)
        secret = self.label(
            "[% coalesce(@citygrid_classification, '') %]", paper.heading, ALIGN.AlignRight, bold=True
        )
        width = paper.map_size * 0.25
        self.put(secret, paper.map_x + paper.map_size - width, top - number_high - 1, width, number_high)
        define(secret, KEY.PositionX, f"{paper.map_x} + {WIDTH} - {width}")

    def _below(self) -> None:
        """CRS at the left, scale in the middle, maker and date at the right."""
        paper = self.paper
        y = paper.map_y + paper.map_size + paper.frame
        third = paper.map_size / 3
        line = paper.small * 1.45
        left = self.label(
            "[% coalesce(@citygrid_crs_zh, '') %]\n[% coalesce(@citygrid_crs_en, '') %]",
            paper.small,
            ALIGN.AlignLeft,
        )
        left_width = third + paper.frame
        self.put(left, paper.map_x - paper.frame, y + line * 0.4, left_width + 20, 2.6 * line)
        self.from_foot(left, line * 0.4)
        ratio = self.label('1:[% "scale" %]', paper.heading, ALIGN.AlignHCenter, bold=True)
        self.put(ratio, paper.map_x, y + paper.heading * 0.2, paper.map_size, paper.heading * 1.5)
        self.follow_width(ratio)
        self.from_foot(ratio, paper.heading * 0.2)
        self._scale_bar(y + paper.heading * 1.75)
        # Chinese goes before figures: after Latin letters, Noto Sans CJK has figures that no search finds.
        right = self.label(
            "[% CASE WHEN coalesce(@citygrid_producer, '') <> '' THEN 'Producer 制图单位：'"
            " || @citygrid_producer ELSE '' END %]\n"
            "Date 制图日期：[% coalesce(@citygrid_date, format_date(now(), 'yyyy-MM-dd')) %]",
            paper.small,
            ALIGN.AlignRight,
        )
        self.put(right, paper.map_x + 2 * third, y + line * 0.4, third + paper.frame, 2.6 * line)
        define(right, KEY.PositionX, f"{paper.map_x + paper.frame} + {WIDTH} - {third + paper.frame}")
        self.from_foot(right, line * 0.4)

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
        bar.setTextFormat(text_format(paper.small))
        bar.setHeight(paper.small * 0.5)
        bar.setLabelBarSpace(paper.small * 0.3)
        bar.setLineWidth(0.12)
        bar.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperMiddle)
        self.layout.addLayoutItem(bar)
        bar.attemptMove(QgsLayoutPoint(paper.map_x + paper.map_size / 2, y))
        define(bar, KEY.PositionX, f"{paper.map_x} + {WIDTH} / 2")
        self.from_foot(bar, y - paper.map_y - paper.map_size - paper.frame)


def _edge(axis: str, far: bool, paper: Paper) -> str:
    """Where an edge of the neat line is on paper."""
    start, length = (paper.map_x, WIDTH) if axis == "x" else (paper.map_y, HEIGHT)
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
