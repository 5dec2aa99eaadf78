"""Styles drawn: widths measured on the picture, and every layer at every scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from citygrid_plugin.core.model.schema import FieldKind, GeometryKind
from tests.styles.test_meaning import styled
from tests.styles.test_round_trip import SCHEMAS

DPI = 600
#: Side of the picture in mm.
SIDE = 40
X, Y = 500_000.0, 3_380_000.0
#: A cell and its neighbour: their common edge runs north through the middle of the picture.
WEST_CELL = shapely.box(X - 30, Y - 30, X, Y + 30).wkt
EAST_CELL = shapely.box(X, Y - 30, X + 30, Y + 30).wkt
EDGE = f"LINESTRING({X} {Y - 30},{X} {Y + 30})"
WKT = {
    GeometryKind.POINT: f"POINT({X} {Y})",
    GeometryKind.ANY: f"POINT({X} {Y})",
    GeometryKind.LINE: EDGE,
    GeometryKind.POLYGON: WEST_CELL,
}
#: Codes that a feature needs to be drawn at all.
CODES = {"level": "community", "severity": "error", "kind": "split", "class": "primary", "class_code": "0103"}
KINDS = {"barrier": "railway", "component_change": "new", "merge_conflict": "edited_twice"}
#: The largest scale at which each layer must still be seen, where that is not every scale.
SEEN_TO = {
    "unit_grid_label": 0,
    "building": 20_000,
    "component": 3000,
    "track_point": 20_000,
    "route_turn": 8000,
    "unit_grid_history": 30_000,
}
SPATIAL = [name for name, schema in SCHEMAS.items() if schema.geometry is not GeometryKind.NONE]


def filled(name: str, *shapes: str, **values: Any) -> Any:
    """A styled layer with a feature of each shape."""
    from qgis.core import QgsFeature, QgsGeometry

    layer = styled(name)
    features = []
    for number, shape in enumerate(shapes, 1):
        feature = QgsFeature(layer.fields())
        for field in SCHEMAS[name].fields:
            if field.kind in (FieldKind.REAL, FieldKind.INTEGER):
                feature[field.name] = 1
        feature["fid"] = number
        for key, value in values.items():
            feature[key] = value
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def draw(layers: Sequence[Any], scale: float, **variables: str) -> NDArray[np.uint8]:
    """The picture, SIDE mm square round (X, Y), as rows × columns × (red, green, blue); without labels."""
    from qgis.core import (
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    settings.setOutputDpi(DPI)
    pixels = round(SIDE / 25.4 * DPI)
    settings.setOutputSize(QSize(pixels, pixels))
    half = pixels / DPI * 0.0254 * scale / 2
    settings.setExtent(QgsRectangle(X - half, Y - half, X + half, Y + half))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    for name, value in variables.items():
        context.lastScope().setVariable(name, value)
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    rows = np.frombuffer(data, dtype=np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, 2::-1].copy()


def millimetres(picture: NDArray[np.uint8], colour: tuple[int, int, int]) -> float:
    """How wide a line of that colour is which crosses the middle row."""
    apart = np.abs(picture[len(picture) // 2].astype(int) - colour).max(axis=1)
    # Pixels that the line covers in part count in part.
    return float(np.clip(1 - apart / 255, 0, 1)[apart < 255].sum() / DPI * 25.4)


MAGENTA = (255, 0, 255)


@pytest.mark.parametrize(
    ("scale", "width", "drawn"),
    [
        (500, "0.35", 0.35),
        (1000, "0.35", 0.35),
        (2000, "0.35", 0.35),
        (1000, "0.8", 0.8),
        (5000, "0.35", 0.2625),
    ],
)
def test_unit_grid_lines_are_as_wide_as_the_setting_says(
    qgis_new_project: None, scale: float, width: str, drawn: float
) -> None:
    picture = draw([filled("unit_grid", WEST_CELL)], scale, citygrid_boundary_mm=width)
    middle = picture[:, picture.shape[1] // 4 : picture.shape[1] * 3 // 4]
    if scale == 5000:  # the other edge is in the picture, too
        middle = picture[:, picture.shape[1] // 2 - 60 : picture.shape[1] // 2 + 60]
    assert millimetres(middle, MAGENTA) == pytest.approx(drawn, abs=0.03)


def test_cells_thin_out_towards_the_whole_city(qgis_new_project: None) -> None:
    layer = filled("unit_grid", WEST_CELL, EAST_CELL)
    ink = [
        (255 - draw([layer], scale)[:, :, 1].astype(int)).max() for scale in (1000, 25_000, 60_000, 150_000)
    ]
    assert ink == sorted(ink, reverse=True)
    assert ink[0] == 255 and 20 < ink[-1] < 120


@pytest.mark.parametrize("level", ["county", "street_office", "community", "outer"])
def test_a_border_takes_the_place_of_the_cells_line(qgis_new_project: None, level: str) -> None:
    cells = filled("unit_grid", WEST_CELL, EAST_CELL)
    border = filled("boundary", EDGE, level=level)
    picture = draw([border, cells], 1000)
    across = picture[100:-100, picture.shape[1] // 2 - 40 : picture.shape[1] // 2 + 40].astype(int)
    magenta = (across[:, :, 0] > 200) & (across[:, :, 1] < 100) & (across[:, :, 2] > 200)
    assert not magenta.any()
    dark = across.max(axis=2) < 100
    along = dark.any(axis=1)
    assert 0.4 < along.mean() < 0.95  # dashed


@pytest.mark.parametrize(
    ("name", "scale"),
    [
        (name, scale)
        for name in SPATIAL
        for scale in (500, 2000, 10_000, 25_000, 50_000)
        if scale <= SEEN_TO.get(name, 50_000)
    ],
)
def test_every_layer_is_drawn_where_it_should_be_seen(
    qgis_new_project: None, name: str, scale: float
) -> None:
    schema = SCHEMAS[name]
    values = {field: value for field, value in CODES.items() if schema.field(field)}
    shape = WKT[schema.geometry]
    if schema.geometry is GeometryKind.POLYGON:  # as large as the picture, to be kept on small maps
        reach = 0.015 * scale
        shape = shapely.box(X - reach, Y - reach, X, Y + reach).wkt
    values |= {"kind": KINDS[name]} if name in KINDS else {}
    picture = draw([filled(name, shape, **values)], scale)
    assert (picture != 255).any()
