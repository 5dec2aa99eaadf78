"""Labels on paper, measured in the PDF: 5, 4 and 3 mm, magenta, where they are stored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsAnnotationLayer,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from citygrid_plugin.layers import fonts
from citygrid_plugin.layers.annotations import LabelAnnotations, add_annotation_layer
from citygrid_plugin.layers.label_edits import EditedLabels
from citygrid_plugin.paths import style_path

from ..ui.board import CRS, at, make_board
from .labelled import feature_of

pymupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed (make setup installs it)")

POINTS_PER_MM = 72 / 25.4
MAGENTA = 0xFF00FF
CODE = "101031003001001"
#: The sheet is a square of so many mm, its middle the middle of cell 1.
PAPER_MM = 200.0
MIDDLE = at(0.5, 2.5)

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def label(scale: int, height_mm: float, angle: float = 0.0, **values: Any) -> QgsVectorLayer:
    """A layer with one label in the middle of the sheet."""
    from citygrid_plugin.core.model.schema import LAYER_SCHEMAS
    from citygrid_plugin.layers.features import fields_of

    layer = QgsVectorLayer(f"Point?crs={CRS}", "unit_grid_label", "memory")
    layer.dataProvider().addAttributes(list(fields_of(LAYER_SCHEMAS["unit_grid_label"])))
    layer.updateFields()
    row = {"code": CODE, "text": CODE, "angle": angle, "scale": scale, "height_mm": height_mm, **values}
    assert layer.dataProvider().addFeatures([feature_of(layer, MIDDLE, row)])[0]
    layer.updateExtents()
    _message, loaded = layer.loadNamedStyle(str(style_path("unit_grid_label")))
    assert loaded
    QgsProject.instance().addMapLayer(layer)
    return layer


def printed(layers: list[QgsMapLayer], scale: int, path: Path, as_text: bool = True) -> Any:
    """The page of a PDF with a map of the layers at a scale."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(PAPER_MM, PAPER_MM))
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(0, 0))
    item.attemptResize(QgsLayoutSize(PAPER_MM, PAPER_MM))
    item.setCrs(layers[0].crs())
    item.setLayers(layers)
    half = PAPER_MM / 2 * scale / 1000
    x, y = MIDDLE
    item.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    assert item.scale() == pytest.approx(scale, rel=1e-6)
    settings = QgsLayoutExporter.PdfExportSettings()
    kind = Qgis.TextRenderFormat
    settings.textRenderFormat = kind.AlwaysText if as_text else kind.AlwaysOutlines
    result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    assert result == QgsLayoutExporter.ExportResult.Success
    return pymupdf.open(str(path))[0]


def spans(page: Any) -> list[dict[str, Any]]:
    return [
        span
        for block in page.get_text("dict")["blocks"]
        for line in block.get("lines", [])
        for span in line["spans"]
        if span["text"].strip()
    ]


def of_label(layer: QgsVectorLayer) -> list[QgsMapLayer]:
    return [layer]


def of_annotations(layer: QgsVectorLayer) -> list[QgsMapLayer]:
    project = QgsProject.instance()
    scale = int(next(layer.getFeatures())["scale"])
    shown: QgsAnnotationLayer = add_annotation_layer(project, layer, scale)
    LabelAnnotations(project, shown, EditedLabels(layer, make_board(project)), print).remove()
    return [shown]


@pytest.mark.parametrize("layers_of", [of_label, of_annotations])
@pytest.mark.parametrize(("scale", "height_mm"), [(500, 5.0), (1000, 4.0), (2000, 3.0), (1000, 2.6)])
def test_text_is_as_high_as_it_should_be(
    tmp_path: Path, scale: int, height_mm: float, layers_of: Callable[..., list[QgsMapLayer]]
) -> None:
    page = printed(layers_of(label(scale, height_mm)), scale, tmp_path / "sheet.pdf")
    found = spans(page)
    assert "".join(span["text"] for span in found) == CODE
    for span in found:
        assert span["size"] / POINTS_PER_MM == pytest.approx(height_mm, abs=0.05)
        assert span["color"] == MAGENTA
    if fonts.typeface().family == "Noto Sans CJK SC":
        assert {span["font"].partition("+")[2] or span["font"] for span in found} == {"NotoSansCJKsc-Regular"}


@pytest.mark.parametrize("layers_of", [of_label, of_annotations])
@pytest.mark.parametrize("angle", [0.0, 90.0])
def test_ink_is_about_the_stored_point(
    tmp_path: Path, angle: float, layers_of: Callable[..., list[QgsMapLayer]]
) -> None:
    page = printed(layers_of(label(1000, 4.0, angle)), 1000, tmp_path / "ink.pdf", as_text=False)
    inks = [each for each in page.get_drawings() if each.get("fill") == pytest.approx((1, 0, 1))]
    assert inks
    box = inks[0]["rect"]
    for each in inks[1:]:
        box |= each["rect"]
    middle = (box.x0 + box.x1) / 2 / POINTS_PER_MM, (box.y0 + box.y1) / 2 / POINTS_PER_MM
    assert middle == pytest.approx((PAPER_MM / 2, PAPER_MM / 2), abs=0.15)
    sides = sorted((box.width / POINTS_PER_MM, box.height / POINTS_PER_MM))
    assert sides[0] == pytest.approx(4 * fonts.digit_height(), abs=0.25)
    assert sides[1] == pytest.approx(4 * fonts.text_width(CODE), abs=1.0)


@pytest.mark.parametrize("layers_of", [of_label, of_annotations])
def test_leader_is_a_thin_magenta_line_to_its_end(
    tmp_path: Path, layers_of: Callable[..., list[QgsMapLayer]]
) -> None:
    end = MIDDLE[0] + 40, MIDDLE[1] - 30
    layer = label(1000, 4.0, placement="leader", leader_x=end[0], leader_y=end[1])
    page = printed(layers_of(layer), 1000, tmp_path / "leader.pdf")
    lines = [each for each in page.get_drawings() if each.get("color") == pytest.approx((1, 0, 1))]
    assert len(lines) == 1
    assert lines[0]["width"] / POINTS_PER_MM == pytest.approx(0.15, abs=0.01)
    box = lines[0]["rect"]
    assert (box.x1 / POINTS_PER_MM, box.y1 / POINTS_PER_MM) == pytest.approx(
        (PAPER_MM / 2 + 40, PAPER_MM / 2 + 30), abs=0.2
    )
    assert box.y0 / POINTS_PER_MM == pytest.approx(PAPER_MM / 2 + 4 * fonts.digit_height() / 2, abs=1.5)


def test_only_the_labels_of_the_sheet_are_printed(tmp_path: Path) -> None:
    """At 1:1000 neither those for 1:500 nor those for 1:2000, nor any twice."""
    layer = label(500, 5.0)
    for scale, height_mm in ((1000, 4.0), (2000, 3.0)):
        row = {"code": CODE, "text": CODE, "angle": 0.0, "scale": scale, "height_mm": height_mm}
        layer.dataProvider().addFeatures([feature_of(layer, MIDDLE, row)])
    for scale, height_mm in ((500, 5.0), (750, 5.0), (1000, 4.0), (1500, 4.0), (2000, 3.0), (3500, 3.0)):
        page = printed([layer], scale, tmp_path / f"{scale}.pdf")
        found = spans(page)
        assert "".join(span["text"] for span in found) == CODE, scale
        assert found[0]["size"] / POINTS_PER_MM == pytest.approx(height_mm, abs=0.05)
    assert spans(printed([layer], 5000, tmp_path / "5000.pdf")) == []
