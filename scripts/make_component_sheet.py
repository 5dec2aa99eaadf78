#!/usr/bin/env python3
"""Draw the sheet of all component symbols (docs/images/component_symbols.png), as QGIS draws them.

Beside every symbol stands the same at its size on paper, 2.4 mm at 300 dpi. Needs QGIS.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from make_component_style import COLOURS, STYLE  # noqa: E402

from citygrid_plugin.core.profiles import Profile  # noqa: E402
from citygrid_plugin.store.profile_files import load_profile, profile_ids  # noqa: E402

if TYPE_CHECKING:
    from qgis.core import QgsMarkerSymbol
    from qgis.PyQt.QtGui import QImage, QPainter

COLUMNS, CELL, MARGIN = 14, (132, 92), 20
TITLE, HEADING = 52, 40
LARGE = 48
SIZE_MM, PAPER_DPI = 2.4, 300
GROUND = "#fbfaf7"


def category_symbols(style: Path) -> dict[str, QgsMarkerSymbol]:
    """The symbol of every category of a style by its value, without what depends on the scale."""
    from qgis.core import QgsPropertyCollection, QgsVectorLayer  # noqa: PLC0415

    layer = QgsVectorLayer("Point?crs=EPSG:4490&field=class_code:string(5)", "component", "memory")
    message, loaded = layer.loadNamedStyle(str(style))
    if not loaded:
        raise SystemExit(f"{style}: {message}")
    symbols = {}
    for category in layer.renderer().categories():
        symbol = category.symbol().clone()
        dot, drawing = symbol.symbolLayers()
        for part in (dot, drawing):
            part.setDataDefinedProperties(QgsPropertyCollection())
        dot.setEnabled(False)
        symbols[category.value()] = symbol
    return symbols


def draw_symbol(painter: QPainter, symbol: QgsMarkerSymbol, x: float, y: float, pixels: float) -> None:
    """Draw a symbol with its middle at ``x``, ``y``, so many pixels wide."""
    from qgis.core import QgsRenderContext  # noqa: PLC0415
    from qgis.PyQt.QtCore import QPointF  # noqa: PLC0415

    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(pixels / SIZE_MM)
    context.setFlag(QgsRenderContext.Flag.Antialiasing, True)
    symbol.startRender(context)
    symbol.renderPoint(QPointF(x, y), None, context)
    symbol.stopRender(context)


def symbol_image(symbol: QgsMarkerSymbol, pixels: int, ground: str = "white") -> QImage:
    """A square picture of a symbol, ``pixels`` wide like the symbol itself."""
    from qgis.PyQt.QtGui import QColor, QImage, QPainter  # noqa: PLC0415

    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_symbol(painter, symbol, pixels / 2, pixels / 2, pixels)
    painter.end()
    return image


def sheet(profiles: list[Profile], symbols: dict[str, QgsMarkerSymbol]) -> QImage:
    """The sheet: a block for every profile, a row of cells for every major class."""
    from qgis.PyQt.QtCore import QRectF, Qt  # noqa: PLC0415
    from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter  # noqa: PLC0415

    width = COLUMNS * CELL[0] + 2 * MARGIN
    image = QImage(width, _height(profiles), QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(x: float, y: float, w: float, size: int, words: str, colour: str, middle: bool = False) -> None:
        font = QFont("Noto Sans CJK SC")
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flag = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, y, w, size * 1.6), flag | Qt.AlignmentFlag.AlignVCenter, words)

    top = MARGIN
    paper = SIZE_MM / 25.4 * PAPER_DPI
    for profile in profiles:
        text(MARGIN, top, width, 26, f"{profile.title}（{len(profile.classes)} 类）", "#222222")
        top += TITLE
        for major in profile.majors:
            classes = profile.classes_of(major.code)
            red, green, blue = COLOURS[major.code]
            colour = QColor(red, green, blue).name()
            text(MARGIN, top, width, 18, f"{major.code} {major.name}（{len(classes)}）", colour)
            top += HEADING
            for place, entry in enumerate(classes):
                x = MARGIN + place % COLUMNS * CELL[0]
                y = top + place // COLUMNS * CELL[1]
                draw_symbol(painter, symbols[entry.code], x + 48, y + 26, LARGE)
                draw_symbol(painter, symbols[entry.code], x + 98, y + 26, paper)
                text(x, y + 52, CELL[0], 11, entry.code, "#666666", middle=True)
                text(
                    x - 8,
                    y + 66,
                    CELL[0] + 16,
                    12 if len(entry.name) < 10 else 11,
                    entry.name,
                    "#222222",
                    True,
                )
            top += _rows(len(classes)) * CELL[1]
    painter.end()
    return image


def _rows(count: int) -> int:
    return -(-count // COLUMNS)


def _height(profiles: list[Profile]) -> int:
    height = 2 * MARGIN
    for profile in profiles:
        height += TITLE
        height += sum(
            HEADING + _rows(len(profile.classes_of(major.code))) * CELL[1] for major in profile.majors
        )
    return height


def main() -> int:
    """Draw the sheet."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images" / "component_symbols.png")
    out: Path = parser.parse_args().out
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication  # noqa: PLC0415

    application: Any = QgsApplication([], False)
    application.initQgis()
    symbols = category_symbols(ROOT / STYLE)
    image = sheet([load_profile(profile_id) for profile_id in profile_ids()], symbols)
    saved = image.save(str(out), "PNG", 0)  # 0: as small as it gets
    symbols.clear()
    application.exitQgis()
    if not saved:
        print(f"{out} cannot be written", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
