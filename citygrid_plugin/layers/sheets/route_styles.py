"""How layers look on a route sheet: the route on it alone, its steps, its zone among the others."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapLayerStyle,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..fonts import families, font

_MM = QgsUnitTypes.RenderUnit.RenderMillimeters
_TEAL, _INK, _MAGENTA = "0,112,108", "0,84,81", "214,0,127"
_ROUTE = "\"route_code\" = attribute(@atlas_feature, 'route_code')"
_ZONE = "\"zone_code\" = attribute(@atlas_feature, 'zone_code')"
#: Walked on the right: what is gone along there and back is seen twice.
_ASIDE_MM = 0.55
#: The ranges of the field deadhead_at as lines.
_PASSED = (
    "collect_geometries(array_foreach(array_filter(string_to_array(coalesce(\"deadhead_at\", ''), ' '), "
    "@element <> ''), line_substring($geometry, to_real(string_to_array(@element, '-')[0]), "
    "to_real(string_to_array(@element, '-')[1]))))"
)

#: The walk in pieces of some 15 mm on paper.
_PIECES = (
    "with_variable('long', 0.015 * @map_scale, collect_geometries(array_foreach("
    "generate_series(0, length($geometry) - 0.1, @long), "
    "line_substring($geometry, @element, min(@element + @long, length($geometry))))))"
)


def route_alone(route: QgsVectorLayer) -> str:
    """The route of the sheet, for ``setLayerStyleOverrides``: lines beside each other, arrows, start."""
    line = _line_symbol(
        _along("segments_to_lines($geometry)", _solid("255,255,255", 1.5)),
        _along("segments_to_lines($geometry)", _solid(_TEAL, 0.6)),
        _along(f"segments_to_lines({_PASSED})", _dashed()),
        _arrows(),
        _start(),
    )
    return _with_renderer(route, line, _ROUTE)


def turns_of_route(turn: QgsVectorLayer) -> str:
    """The steps of the route on the sheet, numbered as in its turn list."""
    dot = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "size": "1.1",
            "color": "255,255,255",
            "outline_color": _INK,
            "outline_width": "0.2",
        }
    )
    copy = turn.clone()
    copy.setRenderer(_only(dot, _ROUTE))
    settings = QgsPalLayerSettings()
    settings.fieldName = "step"
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 0.5
    settings.distUnits = _MM
    settings.setFormat(_figures())
    shown = settings.dataDefinedProperties()
    shown.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(_ROUTE))
    settings.setDataDefinedProperties(shown)
    copy.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    copy.setLabelsEnabled(True)
    return _style_of(copy)


def current_zone(zone: QgsVectorLayer) -> str:
    """The zone of the sheet as an outline."""
    return _with_renderer(zone, _outline("0,0,0,0", _MAGENTA, 0.5, "dash"), _ZONE)


def zones_around(zone: QgsVectorLayer) -> str:
    """All zones as thin outlines, that of the sheet filled."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(_outline("214,0,127,70", _MAGENTA, 0.3), filterExp=_ZONE))
    root.appendChild(QgsRuleBasedRenderer.Rule(_outline("0,0,0,0", "110,110,110", 0.1), filterExp="ELSE"))
    copy = zone.clone()
    copy.setRenderer(QgsRuleBasedRenderer(root))
    copy.setLabelsEnabled(False)
    return _style_of(copy)


def _along(expression: str, line: QgsLineSymbol) -> QgsGeometryGeneratorSymbolLayer:
    """Lines that an expression makes of the route."""
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression, "SymbolType": "Line"})
    layer.setSubSymbol(line)
    return layer


def _solid(colour: str, width: float) -> QgsLineSymbol:
    return _line(colour, width, {"line_style": "solid"})


def _dashed() -> QgsLineSymbol:
    """White gaps over the line."""
    dash = {"line_style": "solid", "use_custom_dash": "1", "customdash": "0.7;0.9", "customdash_unit": "MM"}
    return _line("255,255,255", 0.64, {**dash, "capstyle": "flat"})


def _line(colour: str, width: float, more: dict[str, str]) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {
            "line_color": colour,
            "line_width": str(width),
            "line_width_unit": "MM",
            "offset": str(-_ASIDE_MM),
            "offset_unit": "MM",
            "capstyle": "round",
            "joinstyle": "round",
            **more,
        }
    )


def _arrows() -> QgsGeometryGeneratorSymbolLayer:
    """An arrow every so often; on short pieces, for a whole walk has no line beside it."""
    layer = QgsMarkerLineSymbolLayer(True)
    layer.setPlacement(QgsMarkerLineSymbolLayer.Placement.CentralPoint)
    layer.setOffset(-_ASIDE_MM)
    layer.setOffsetUnit(_MM)
    layer.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {
                "name": "filled_arrowhead",
                "size": "2.4",
                "color": _INK,
                "outline_color": "255,255,255",
                "outline_width": "0.1",
            }
        )
    )
    return _along(_PIECES, _line_symbol(layer))


def _start() -> QgsMarkerLineSymbolLayer:
    layer = QgsMarkerLineSymbolLayer(False)
    layer.setPlacement(QgsMarkerLineSymbolLayer.Placement.FirstVertex)
    layer.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "size": "3.4",
                "color": "255,255,255",
                "outline_color": _MAGENTA,
                "outline_width": "0.7",
            }
        )
    )
    return layer


def _outline(colour: str, outline: str, width: float, style: str = "solid") -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": outline,
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "outline_style": style,
        }
    )


def _figures() -> QgsTextFormat:
    text = QgsTextFormat()
    face: QFont = font()
    face.setBold(True)
    text.setFont(face)
    text.setFamilies(families())
    text.setSize(2.3)
    text.setSizeUnit(_MM)
    text.setColor(QColor(20, 20, 20))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.5)
    buffer.setSizeUnit(_MM)
    buffer.setColor(QColor(255, 255, 255))
    text.setBuffer(buffer)
    return text


def _only(symbol: QgsSymbol, condition: str) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=condition))
    return QgsRuleBasedRenderer(root)


def _with_renderer(layer: QgsVectorLayer, symbol: Any, condition: str) -> str:
    copy = layer.clone()
    copy.setRenderer(_only(symbol, condition))
    copy.setLabelsEnabled(False)
    return _style_of(copy)


def _style_of(layer: QgsVectorLayer) -> str:
    layer.setScaleBasedVisibility(False)
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return str(style.xmlData())


def _line_symbol(*layers: QgsSymbolLayer) -> QgsLineSymbol:
    """A symbol of these layers, from below; one after the other, for of a list QGIS takes no ownership."""
    line = QgsLineSymbol()
    line.deleteSymbolLayer(0)
    for layer in layers:
        taken = line.appendSymbolLayer(layer)
        if not taken:
            raise ValueError(f"{layer.layerType()} is no layer of a line symbol")
    return line
