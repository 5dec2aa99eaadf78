"""The component symbols as QGIS draws them: legible, distinct, and inside the GeoPackage."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from citygrid_plugin.paths import style_path
from citygrid_plugin.store.profile_files import NEW, OLD, load_profile

#: 2.4 mm on paper at 300 dpi.
PAPER_PIXELS = 28


def grey(image: QImage) -> NDArray[np.int64]:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(np.int64)


@pytest.fixture(scope="module")
def pictures() -> dict[str, NDArray[np.int64]]:
    """Every symbol in black on white by class code, so that shape alone counts."""
    from make_component_sheet import category_symbols, symbol_image

    result = {}
    for code, symbol in category_symbols(style_path("component")).items():
        symbol.symbolLayers()[1].setFillColor(QColor("black"))
        result[code] = grey(symbol_image(symbol, PAPER_PIXELS))
    return result


def test_every_symbol_leaves_a_mark(pictures: dict[str, NDArray[np.int64]]) -> None:
    for code, picture in pictures.items():
        assert (picture < 128).mean() > 0.09, code


@pytest.mark.parametrize("profile_id", [OLD, NEW])
def test_no_two_classes_look_the_same(profile_id: str, pictures: dict[str, NDArray[np.int64]]) -> None:
    """Even without colour, 8 % of the pixels differ clearly at true size."""
    codes = [entry.code for entry in load_profile(profile_id).classes]
    for one, other in itertools.combinations([*codes, ""], 2):
        differing = (np.abs(pictures[one] - pictures[other]) > 96).mean()
        assert differing > 0.08, f"{one} and {other}"


def layer_with(codes: list[str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:4547&field=class_code:string(5)", "component", "memory")
    features = []
    for number, code in enumerate(codes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_000 + number, 3_000_000)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def drawn(layer: QgsVectorLayer, scale: float, at: float = 500_000) -> NDArray[np.int64]:
    """What the map shows round a point at a scale, at 300 dpi."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(300)
    settings.setOutputSize(QSize(101, 101))
    half = 50.5 / 300 * 0.0254 * scale
    settings.setExtent(QgsRectangle(at - half, 3_000_000 - half, at + half, 3_000_000 + half))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return grey(job.renderedImage())


def width_mm(picture: NDArray[np.int64]) -> float:
    columns = np.flatnonzero((picture < 200).any(axis=0))
    return float(np.ptp(columns) + 1) / 300 * 25.4 if len(columns) else 0.0


@pytest.fixture
def styled(qgis_new_project: None) -> QgsVectorLayer:
    layer = layer_with(["0101"])
    message, loaded = layer.loadNamedStyle(str(style_path("component")))
    assert loaded, message
    return layer


def test_sizes_follow_the_scale(styled: QgsVectorLayer) -> None:
    sizes = {scale: width_mm(drawn(styled, scale)) for scale in (100, 300, 500, 1000, 2000, 5000, 10000)}
    disc = 22 / 24  # of the symbol
    assert sizes[500] == pytest.approx(2.4 * disc, abs=0.12) and sizes[1000] == sizes[500]
    assert sizes[100] > sizes[300] > sizes[500] > sizes[2000] > sizes[5000] > 0
    assert sizes[5000] == pytest.approx(0.6, abs=0.15), "a dot"
    assert sizes[10000] == 0, "the whole city"


def test_an_unknown_class_is_seen(qgis_new_project: None) -> None:
    layer = layer_with(["9999"])
    layer.loadNamedStyle(str(style_path("component")))
    picture = drawn(layer, 500)
    assert width_mm(picture) > 1.8
    assert (picture[40:61, 40:61] < 128).any(), "the question mark"


def test_the_style_travels_in_the_geopackage(styled: QgsVectorLayer, tmp_path: Path) -> None:
    path = tmp_path / "components.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "component"
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        styled, str(path), styled.transformContext(), options
    )
    assert error == QgsVectorFileWriter.NoError
    stored = QgsVectorLayer(f"{path}|layername=component", "component", "ogr")
    stored.loadNamedStyle(str(style_path("component")))
    stored.saveStyleToDatabase("component", "", True, "")
    again = QgsVectorLayer(f"{path}|layername=component", "component", "ogr")
    _same_style(again, styled)
    assert np.array_equal(drawn(again, 500), drawn(styled, 500))


def _same_style(one: Any, other: Any) -> None:
    assert one.minimumScale() == other.minimumScale() == 7500
    first, second = one.renderer().categories(), other.renderer().categories()
    assert len(first) == len(second) == 239
    for mine, theirs in zip(first, second, strict=True):
        assert (mine.value(), mine.label()) == (theirs.value(), theirs.label())
        drawings = [category.symbol().symbolLayers()[1] for category in (mine, theirs)]
        assert drawings[0].path() == drawings[1].path() and drawings[0].path().startswith("base64:")
        assert drawings[0].fillColor() == drawings[1].fillColor()


def test_the_form_names_classes_in_chinese(styled: QgsVectorLayer) -> None:
    setup = styled.editorWidgetSetup(styled.fields().indexOf("class_code"))
    assert setup.type() == "ValueMap"
    pairs = [pair for entry in setup.config()["map"] for pair in entry.items()]
    assert ("0101 上水井盖", "0101") in pairs and ("01077 综合杆", "01077") in pairs
    assert len(pairs) == 238


def rows(picture: NDArray[np.int64]) -> tuple[float, float]:
    """First and last row that is drawn on, in mm below the middle."""
    drawn_on = np.flatnonzero((picture < 200).any(axis=1))
    middle = (picture.shape[0] - 1) / 2
    return tuple((drawn_on[[0, -1]] - middle) / 300 * 25.4)


def test_a_lamp_stands_on_its_place_and_a_cover_lies_round_it(qgis_new_project: None) -> None:
    layer = layer_with(["0118"])
    layer.loadNamedStyle(str(style_path("component")))
    top, foot = rows(drawn(layer, 500))
    assert -0.4 < foot <= 0.1 and top < -1.8, "the dot at the foot is the place"
    layer = layer_with(["0101"])
    layer.loadNamedStyle(str(style_path("component")))
    top, foot = rows(drawn(layer, 500))
    assert top == pytest.approx(-foot, abs=0.1)


def test_a_lamp_is_in_the_middle_of_its_legend_box(styled: QgsVectorLayer) -> None:
    lamp = next(category for category in styled.renderer().categories() if category.value() == "0118")
    symbol = lamp.symbol().clone()
    image = symbol.asImage(QSize(64, 64)).convertToFormat(QImage.Format.Format_Alpha8)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    opaque = np.frombuffer(bits, np.uint8).reshape(64, -1)[:, :64] > 128
    assert np.flatnonzero(opaque.any(axis=1)).mean() == pytest.approx(31.5, abs=1.5)
