"""Make a sheet's legend fit the room that the template gives it."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsProperty,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

#: Type of the legend against that of the template, from the largest on.
_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6)
#: More columns than these cannot be told apart.
_MOST_COLUMNS = 6
_STYLES = (
    QgsLegendStyle.Style.Group,
    QgsLegendStyle.Style.Subgroup,
    QgsLegendStyle.Style.SymbolLabel,
)
_STROKE_WIDTH = QgsSymbolLayer.Property.PropertyStrokeWidth
_GROUND_UNITS = (QgsUnitTypes.RenderUnit.RenderMapUnits, QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
#: A road in the legend: its width and, for each line drawn over another, how much less.
_LINE_MM, _CASING_MM = 1.8, 0.4
#: Coarse: the picture is thrown away.
_LOOK_DPI = 10.0
#: What the template says, kept with the item: sizes are always taken from it, not from the last sheet.
_KEPT = "citygrid/legend"


def fit(legend: QgsLayoutItemLegend) -> bool:
    """List what is on the sheet now, in more columns or smaller type until it fits; False if nothing does."""
    _look_at_map(legend)
    columns, space, points = _template(legend)
    room = legend.rect()
    for size in _SIZES:
        for style, template in zip(_STYLES, points, strict=True):
            font = legend.styleFont(style)
            font.setPointSizeF(template * size)
            legend.setStyleFont(style, font)
        for count in range(columns, _MOST_COLUMNS + 1):
            legend.setColumnCount(count)
            legend.setColumnSpace(space)
            context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None)
            needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
            if needed.width() > room.width():
                break  # more columns are wider still
            if needed.height() <= room.height():
                # Columns stand as far apart as there is room, the legend being as wide as its heading.
                legend.setColumnSpace(space + (room.width() - needed.width()) / count)
                return True
    return False


def tame(legend: QgsLayoutItemLegend) -> None:
    """Show lines that are as wide as on the ground (roads) in a width that fits a legend."""
    for node in legend.model().rootGroup().findLayers():
        renderer = node.layer().renderer() if isinstance(node.layer(), QgsVectorLayer) else None
        for index, item in enumerate(renderer.legendSymbolItems() if renderer is not None else ()):
            symbol = item.symbol()
            if isinstance(symbol, QgsLineSymbol) and _follows_ground(symbol):
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, _narrow(symbol))
        legend.model().refreshLayerLegend(node)


def _follows_ground(symbol: QgsLineSymbol) -> bool:
    return any(
        layer.outputUnit() in _GROUND_UNITS or layer.dataDefinedProperties().isActive(_STROKE_WIDTH)
        for layer in symbol.symbolLayers()
    )


def _narrow(symbol: QgsLineSymbol) -> QgsLineSymbol:
    """The symbol with fixed widths: those it has in mm, but none wider than ``_LINE_MM``."""
    copy = symbol.clone()
    most = _LINE_MM
    for layer in copy.symbolLayers():
        if not hasattr(layer, "setWidth"):
            continue
        layer.setDataDefinedProperty(_STROKE_WIDTH, QgsProperty())
        if layer.outputUnit() in _GROUND_UNITS:
            layer.setOutputUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
            layer.setWidth(most)
        elif layer.width() >= most:
            layer.setWidth(most)
        else:
            continue
        most -= _CASING_MM  # a road's casing is the wider line underneath
    return copy


def _look_at_map(legend: QgsLayoutItemLegend) -> None:
    """Have the legend find out what its map shows now: it does so only when it is drawn."""
    ask = legend.updateFilter if hasattr(legend, "updateFilter") else legend.updateFilterByMap  # QGIS 3.22
    ask()
    region = legend.mapRectToScene(legend.rect())
    QgsLayoutExporter(legend.layout()).renderRegionToImage(region, QSize(), _LOOK_DPI)


def _template(legend: QgsLayoutItemLegend) -> tuple[int, float, list[float]]:
    """Columns, the space between them in mm, and sizes of type, as the template has them."""
    kept = str(legend.customProperty(_KEPT, ""))
    if not kept:
        points = (legend.styleFont(style).pointSizeF() for style in _STYLES)
        kept = " ".join(f"{number:g}" for number in (legend.columnCount(), legend.columnSpace(), *points))
        legend.setCustomProperty(_KEPT, kept)
    columns, space, *sizes = (float(number) for number in kept.split())
    return int(columns), space, sizes
