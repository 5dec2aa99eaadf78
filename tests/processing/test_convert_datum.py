"""``citygrid:convertdatum`` in a real QGIS."""

from __future__ import annotations

from typing import Any

import pytest

from citygrid_plugin.core.crs.offset_datums import wgs84_to_gcj02

TIANANMEN = (116.3912, 39.9075)


def layer_of(kind: str, *wkts: str, crs: str = "EPSG:4326") -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=名称:string&field=n:integer", "门", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["门", number])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def convert(layer: Any, **parameters: str) -> Any:
    import processing

    return processing.run(
        "citygrid:convertdatum", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    )["OUTPUT"]


def test_there_and_back(citygrid_provider: object) -> None:
    source = layer_of("Point", f"Point ({TIANANMEN[0]} {TIANANMEN[1]})")
    there = convert(source, FROM="WGS84", TO="GCJ02")
    (feature,) = there.getFeatures()
    point = feature.geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx(tuple(map(float, wgs84_to_gcj02(*TIANANMEN))), abs=1e-9)
    assert feature.attributes() == ["门", 0]
    (feature,) = convert(there).getFeatures()  # GCJ02 to WGS84 is what is offered first
    point = feature.geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx(TIANANMEN, abs=1e-9)


def test_curves_measures_parts_and_missing_geometry(citygrid_provider: object) -> None:
    from qgis.core import QgsWkbTypes

    lines = layer_of("MultiLineStringZ", "MultiLineStringZ ((116 39 5, 117 40 5), (116 40 1, 117 41 1))", "")
    moved = convert(lines)
    assert QgsWkbTypes.displayString(moved.wkbType()) == "MultiLineString"
    first, second = moved.getFeatures()
    assert first.geometry().constGet().numGeometries() == 2
    assert not second.hasGeometry()
    curve = layer_of("CurvePolygon", "CurvePolygon (CircularString (116 39, 117 40, 116 39))")
    assert QgsWkbTypes.displayString(convert(curve).wkbType()) == "Polygon"


def test_projected_layers_are_moved_in_their_own_system(citygrid_provider: object) -> None:
    from qgis.core import QgsGeometry

    wkt = "Point (537000 3376000)"
    moved = convert(layer_of("Point", wkt, crs="EPSG:4547"))
    assert moved.crs().authid() == "EPSG:4547"
    (feature,) = moved.getFeatures()
    assert 300 < feature.geometry().distance(QgsGeometry.fromWkt(wkt)) < 700


@pytest.mark.parametrize(
    ("wkt", "crs", "parameters", "said"),
    [
        ("Point (116 39)", "EPSG:4326", {"FROM": "BD09", "TO": "BD09"}, "nowhere"),
        ("Point (39 116)", "EPSG:4326", {}, "latitude"),
        ("Point (116 39)", "EPSG:4547", {}, "degrees"),
        ("Point (116 39)", "", {}, "does not say"),
    ],
)
def test_refusals(
    citygrid_provider: object, wkt: str, crs: str, parameters: dict[str, str], said: str
) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=said):
        convert(layer_of("Point", wkt, crs=crs), **parameters)
