#!/usr/bin/env python3
"""Draw a delivery as a map picture (PNG). It needs QGIS, which draws it."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from _cli import Report, make_parser, run
from _headless_qgis import headless_qgis

from citygrid_plugin.core.model.i18n import tr
from citygrid_plugin.core.model.problems import InputError, Problem
from citygrid_plugin.core.model.progress import Progress, check_cancelled

#: Faces for the texts round the map; the first that is installed is used.
FACES = ("等线", "DengXian", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "SimHei")

#: Scales an overview may have; the largest that shows everything is taken.
OVERVIEW_SCALES = (500, 1000, 2000, 5000, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000)

MARGIN_MM, TITLE_MM, FOOT_MM = 7.0, 9.0, 9.0


def main(arguments: argparse.Namespace, progress: Progress) -> Report:
    """Open the project inside the delivery, lay it out on a sheet, save the sheet."""
    from citygrid_plugin.store.atomic import replacing, require_folder  # noqa: PLC0415

    require_folder(arguments.out)
    # QGIS changes the journal of every GeoPackage it opens: it gets a copy.
    with tempfile.TemporaryDirectory() as folder, headless_qgis():
        copy = Path(shutil.copy(arguments.source, folder))
        project = _open(copy, arguments.source)
        progress.set(0.3, tr("Drawing"))
        check_cancelled(progress)
        sheet = Sheet(project, *arguments.size)
        extent = sheet.frame(arguments.scale, arguments.community, arguments.cell)
        sheet.add_texts(arguments.title or project.title())
        if arguments.legend:
            sheet.add_legend()
        image = sheet.draw(arguments.dpi)
        with replacing(arguments.out) as aside:
            if not image.save(str(aside), "PNG"):
                raise OSError(f"Qt could not write {arguments.out}")
        scale = round(sheet.map.scale())
        sheet.close()
        project.clear()
    return {"out": arguments.out, "scale": scale, "extent": extent, "pixels": [image.width(), image.height()]}


def _open(path: Path, source: Path) -> Any:
    from qgis.core import QgsProject  # noqa: PLC0415

    project = QgsProject.instance()
    if not project.read(f"geopackage:{path}?projectName=citygrid") or not project.mapLayers():
        raise _bad(
            tr("{path} holds no CityGrid project.", path=source),
            tr("Give a GeoPackage that divide_grid.py has written."),
        )
    return project


def _bad(message: str, mend: str) -> InputError:
    return InputError([Problem("MAP_IMPOSSIBLE", "map", message, mend)])


class Sheet:
    """A sheet of paper with the map, a title, a scale bar and, if wanted, a legend; sizes in mm."""

    def __init__(self, project: Any, width: float, height: float) -> None:
        from qgis.core import (  # noqa: PLC0415
            QgsLayout,
            QgsLayoutItemMap,
            QgsLayoutSize,
        )

        self.project, self.width, self.height = project, width, height
        self.layout = QgsLayout(project)
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
        self.map = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(self.map)
        self._place(
            self.map,
            MARGIN_MM,
            MARGIN_MM + TITLE_MM,
            width - 2 * MARGIN_MM,
            height - 2 * MARGIN_MM - TITLE_MM - FOOT_MM,
        )
        self.map.setCrs(project.crs())
        self.map.setBackgroundColor(project.backgroundColor())
        self._draw_frame(self.map)

    def frame(self, scale: int | None, community: str | None, cell: str | None) -> list[float]:
        """Show a cell, a community or everything, at ``scale`` or as large as it fits."""
        extent = self.project.viewSettings().defaultViewExtent()
        if cell or community:
            extent = self._extent_of("unit_grid" if cell else "community", cell or community or "")
        self.map.zoomToExtent(extent)
        if scale is None:
            fitting = self.map.scale()
            scale = next((each for each in OVERVIEW_SCALES if each >= fitting), round(fitting))
        self.map.setScale(scale)
        shown = self.map.extent()
        return [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()]

    def _extent_of(self, name: str, code: str) -> Any:
        layer = self.project.mapLayer(f"citygrid_{name}")
        features = [] if layer is None else [each for each in layer.getFeatures() if each["code"] == code]
        if not features:
            raise _bad(
                tr('There is no {layer} with the code "{code}".', layer=name, code=code),
                tr("Look its code up in the delivery."),
            )
        return features[0].geometry().boundingBox()

    def add_texts(self, title: str) -> None:
        """Title above; scale bar, scale and CRS below."""
        from qgis.core import (  # noqa: PLC0415
            QgsLayoutItemLabel,
            QgsLayoutItemScaleBar,
            QgsTextFormat,
            QgsUnitTypes,
        )
        from qgis.PyQt.QtCore import Qt  # noqa: PLC0415

        def label(text: str, height: float, y: float, side: Any) -> None:
            item = QgsLayoutItemLabel(self.layout)
            item.setText(text)
            item.setFont(_font(height))
            item.setHAlign(side)
            item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
            self.layout.addLayoutItem(item)
            self._place(item, MARGIN_MM, y, self.width - 2 * MARGIN_MM, TITLE_MM - 1)

        foot = self.height - MARGIN_MM - FOOT_MM + 1
        label(title, 5.0, MARGIN_MM - 1, Qt.AlignmentFlag.AlignHCenter)
        label(f"1:{self.map.scale():.0f}", 3.5, foot, Qt.AlignmentFlag.AlignHCenter)
        crs = self.project.crs()
        label(f"{crs.description()}  {crs.authid()}", 2.5, foot, Qt.AlignmentFlag.AlignRight)

        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(self.map)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(self.map.scale() * 0.02)  # 20 mm
        bar.setTextFormat(QgsTextFormat.fromQFont(_font(2.5)))
        bar.setHeight(1.5)
        self.layout.addLayoutItem(bar)
        bar.update()
        self._place(bar, MARGIN_MM - 1, foot, 60, FOOT_MM)

    def add_legend(self) -> None:
        """What is on the map, in its lower right corner."""
        from qgis.core import (  # noqa: PLC0415
            QgsLayoutItem,
            QgsLayoutItemLegend,
            QgsLegendStyle,
        )

        legend = QgsLayoutItemLegend(self.layout)
        legend.setTitle("图例")
        legend.setLinkedMap(self.map)
        legend.setAutoUpdateModel(False)
        root = legend.model().rootGroup()
        for node in root.findLayers():
            layer = node.layer()
            if layer is None or not layer.isSpatial() or layer.id() == "citygrid_community":
                node.parent().removeChildNode(node)
        legend.setLegendFilterByMapEnabled(True)
        for style, height in (
            (QgsLegendStyle.Style.Title, 4.0),
            (QgsLegendStyle.Style.Group, 3.0),
            (QgsLegendStyle.Style.Subgroup, 2.6),
            (QgsLegendStyle.Style.SymbolLabel, 2.4),
        ):
            legend.setStyleFont(style, _font(height))
        legend.setSymbolHeight(3.0)
        legend.setSymbolWidth(6.0)
        self._draw_frame(legend)
        legend.setBackgroundEnabled(True)
        self.layout.addLayoutItem(legend)
        legend.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerRight)
        legend.adjustBoxSize()
        self._place(legend, self.width - MARGIN_MM - 1.5, self.height - MARGIN_MM - FOOT_MM - 1.5)

    def draw(self, dpi: int) -> Any:
        """The sheet as a QImage."""
        from qgis.core import QgsLayoutExporter  # noqa: PLC0415

        self.layout.refresh()
        return QgsLayoutExporter(self.layout).renderPageToImage(0, dpi=dpi)

    def close(self) -> None:
        """Let go of the project before QGIS ends."""
        self.layout.clear()
        del self.map, self.layout

    def _draw_frame(self, item: Any) -> None:
        from qgis.core import QgsLayoutMeasurement  # noqa: PLC0415

        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))

    def _place(self, item: Any, x: float, y: float, width: float = 0.0, height: float = 0.0) -> None:
        from qgis.core import QgsLayoutPoint, QgsLayoutSize  # noqa: PLC0415

        if width:
            item.attemptResize(QgsLayoutSize(width, height))
        item.attemptMove(QgsLayoutPoint(x, y))


def _font(height_mm: float) -> Any:
    """A font of that height with Chinese characters in it."""
    from qgis.PyQt.QtGui import QFont, QFontDatabase  # noqa: PLC0415

    installed = set(QFontDatabase().families())
    font = QFont(next((face for face in FACES if face in installed), QFont().family()))
    font.setPointSizeF(height_mm * 72 / 25.4)
    return font


def sheet_size(text: str) -> tuple[float, float]:
    """Width and height in mm, such as 297x210."""
    try:
        width, height = (float(part) for part in text.lower().split("x"))
    except ValueError:
        width = height = 0.0
    if not (60 <= width <= 2000 and 60 <= height <= 2000):
        raise argparse.ArgumentTypeError(tr("must be width x height in mm, 60 to 2000, such as 297x210"))
    return width, height


def build_parser() -> argparse.ArgumentParser:
    """What the script understands."""
    parser = make_parser(
        tr("Draw a delivery as a map picture. Needs QGIS, unlike the other scripts."), out="PNG"
    )
    parser.add_argument("source", type=Path, metavar="DELIVERY", help=tr("what divide_grid.py has written"))
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--community", metavar="CODE", help=tr("show this community; everything if absent"))
    place.add_argument("--cell", metavar="CODE", help=tr("show the surroundings of this cell"))
    parser.add_argument("--scale", type=int, metavar="N", help=tr("1:N; as large as it fits if absent"))
    parser.add_argument(
        "--size", type=sheet_size, default=(297.0, 210.0), metavar="WxH", help=tr("sheet in mm")
    )
    parser.add_argument("--dpi", type=int, default=150, help=tr("dots per inch"))
    parser.add_argument("--title", help=tr("title of the sheet; that of the project if absent"))
    parser.add_argument("--legend", action="store_true", help=tr("with a legend"))
    return parser


if __name__ == "__main__":
    sys.exit(run(main, build_parser))
