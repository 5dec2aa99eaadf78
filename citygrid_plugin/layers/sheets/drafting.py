"""Pieces that a sheet is put together from: labels, rules, frames, and what they look like."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProperty,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..fonts import WANTED
from .paper import Paper

KEY = QgsLayoutObject.DataDefinedProperty
ALIGN = Qt.AlignmentFlag
_POINTS_PER_MM = 72 / 25.4

# The sheet's neat line on paper, in mm.
WIDTH = '(x_max(@atlas_geometry) - x_min(@atlas_geometry)) * 1000 / "scale"'
HEIGHT = '(y_max(@atlas_geometry) - y_min(@atlas_geometry)) * 1000 / "scale"'
BLACK, GREY, HERE = QColor(0, 0, 0), QColor(90, 90, 90), QColor(255, 0, 255)
#: Width of a thin line such as the neat line, in mm.
NEAT_MM = 0.15


class Drafting:
    """Puts pieces onto a layout, at places in mm. ``map`` is set by the design that draws it."""

    map: QgsLayoutItemMap

    def __init__(self, layout: QgsPrintLayout, paper: Paper) -> None:
        self.layout, self.paper = layout, paper

    def heading(self, chinese: str, english: str, x: float, y: float, width: float) -> None:
        """A heading in both languages over a thin line."""
        paper = self.paper
        high = paper.heading * 1.45
        self.put(self.label(chinese, paper.heading, ALIGN.AlignLeft, bold=True), x, y, width, high)
        indent = paper.heading * (len(chinese) + 0.8)
        small = self.label(english, paper.small, ALIGN.AlignLeft, colour=GREY)
        small.setVAlign(ALIGN.AlignBottom)
        self.put(small, x + indent, y, width - indent, high * 0.93)
        self.rule(x, y + high, width)

    def rule(self, x: float, y: float, width: float) -> None:
        """A thin level line."""
        self.box(x, y, width, 0.01, NEAT_MM)

    def box(self, x: float, y: float, width: float, height: float, stroke: float) -> QgsLayoutItemShape:
        """An empty frame with a black line."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(fill(QColor(0, 0, 0, 0), BLACK, stroke))
        self.put(shape, x, y, width, height)
        return shape

    def overview(
        self,
        name: str,
        extent: str,
        margin: float,
        alpha: int,
        x: float,
        y: float,
        width: float,
        height: float,
    ) -> None:
        """A small map of ``extent`` (an expression) and ``margin`` of it around, with the sheet shown in it.

        ``name`` is the id of the item; ``alpha`` how much the mark of the sheet covers, 0 to 255.
        """
        item = QgsLayoutItemMap(self.layout)
        item.setId(name)
        self.put(item, x, y, width, height)
        item.setExtent(QgsRectangle(0, 0, width, height))
        for key, expression in (
            (KEY.MapXMin, f"x_min({extent}) - {margin} * bounds_width({extent})"),
            (KEY.MapYMin, f"y_min({extent}) - {margin} * bounds_height({extent})"),
            (KEY.MapXMax, f"x_max({extent}) + {margin} * bounds_width({extent})"),
            (KEY.MapYMax, f"y_max({extent}) + {margin} * bounds_height({extent})"),
        ):
            define(item, key, expression)
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(NEAT_MM))
        overview = item.overview()
        overview.setLinkedMap(self.map)
        symbol = overview.frameSymbol().clone()
        symbol.changeSymbolLayer(0, fill(QColor(255, 0, 255, alpha), HERE, 0.4).takeSymbolLayer(0))
        overview.setFrameSymbol(symbol)

    def label(
        self,
        text: str,
        size: float,
        side: Qt.AlignmentFlag,
        bold: bool = False,
        colour: QColor = BLACK,
    ) -> QgsLayoutItemLabel:
        """A text of ``size`` mm, not put anywhere yet; from its top if it has several lines."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setFont(font(size, bold))
        label.setFontColor(colour)
        label.setHAlign(side)
        label.setVAlign(ALIGN.AlignVCenter if "\n" not in text else ALIGN.AlignTop)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        return label

    def put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Give an item its place and size, and the layout the item if it is new."""
        if item.scene() is None:
            self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y))

    def follow_size(self, item: QgsLayoutItem, more: float = 0.0) -> None:
        """Let an item be as large as the sheet's neat line and ``more``."""
        define(item, KEY.ItemWidth, f"{WIDTH} + {more}")
        define(item, KEY.ItemHeight, f"{HEIGHT} + {more}")

    def follow_width(self, item: QgsLayoutItem) -> None:
        """Let an item be as wide as the sheet's neat line."""
        define(item, KEY.ItemWidth, WIDTH)

    def from_foot(self, item: QgsLayoutItem, below: float) -> None:
        """Let an item stand ``below`` the outer frame's foot, whatever the sheet's height."""
        paper = self.paper
        define(item, KEY.PositionY, f"{paper.map_y + paper.frame + below} + {HEIGHT}")


def line(width: float, colour: QColor) -> QgsLineSymbol:
    """A plain line."""
    return QgsLineSymbol.createSimple(
        {"line_color": colour.name(), "line_width": str(width), "line_width_unit": "MM", "capstyle": "flat"}
    )


def fill(colour: QColor, outline: QColor, width: float) -> QgsFillSymbol:
    """A plain fill with a line round it."""
    return QgsFillSymbol.createSimple(
        {
            "color": f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}",
            "outline_color": outline.name(),
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "joinstyle": "miter",
        }
    )


def font(size_mm: float, bold: bool = False) -> QFont:
    """The standard's face with an em of ``size_mm``; loading a template puts the installed one in."""
    font = QFont(WANTED)
    font.setPointSizeF(round(size_mm * _POINTS_PER_MM, 2))
    font.setBold(bold)
    return font


def text_format(size_mm: float) -> QgsTextFormat:
    """The same face for items that want a format."""
    text = QgsTextFormat()
    text.setFont(font(size_mm))
    text.setSize(size_mm)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    text.setColor(BLACK)
    return text


def define(item: QgsLayoutItem, key: QgsLayoutObject.DataDefinedProperty, expression: str) -> None:
    """Let an expression set a property of an item."""
    item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))
