from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS, FieldKind
from citygrid_plugin.layers.features import (
    crs_from_text,
    crs_text,
    features_from_table,
    fields_of,
    make_field,
    table_from_source,
    wkb_type_of,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


def layer(definition: str, *features: tuple[str | None, list[object]]) -> QgsVectorLayer:
    """A memory layer with features given as WKT and attributes."""
    made = QgsVectorLayer(definition, "layer", "memory")
    assert made.isValid()
    for wkt, attributes in features:
        feature = QgsFeature(made.fields())
        feature.setAttributes(attributes)
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        added, _ = made.dataProvider().addFeatures([feature])
        assert added
    return made


def test_attributes_come_as_python_holds_them() -> None:
    source = layer(
        "Point?crs=EPSG:4547&field=SQDM:string(12)&field=n:integer&field=share:double&field=day:date"
        "&field=ok:bool",
        ("POINT(1 2)", ["420102001001", 1, 0.5, "2026-01-02", True]),
        ("POINT(3 4)", [NULL, NULL, NULL, NULL, NULL]),
    )
    table = table_from_source(source, "component")
    assert table.name == "component"
    assert table.fids.tolist() == [1, 2]
    assert [point.wkt for point in table.geometry] == ["POINT (1 2)", "POINT (3 4)"]
    assert table.columns["SQDM"].tolist() == ["420102001001", None]
    assert table.columns["n"][0] == 1
    assert np.isnan(table.columns["n"][1])
    assert table.columns["share"].dtype == np.float64
    assert table.columns["day"].tolist() == ["2026-01-02", None]
    assert table.columns["ok"].tolist() == [True, None]


def test_fields_are_mapped_and_chosen() -> None:
    source = layer("Point?crs=EPSG:4547&field=SQDM:string&field=SQMC:string", ("POINT(1 2)", ["1", "东华门"]))
    table = table_from_source(source, "community", {"name": "SQMC"})
    assert {name: values.tolist() for name, values in table.columns.items()} == {"name": ["东华门"]}
    with pytest.raises(InputError, match="the fields are: SQDM, SQMC") as caught:
        table_from_source(source, "community", {"code": "DM"})
    assert [problem.rule for problem in caught.value.problems] == ["FIELD_NOT_FOUND"]


def test_coordinates_are_exact() -> None:
    x, y = 500_000.1 + 0.2, 3_380_000.123456789
    polygon = shapely.box(x, y, x + 1 / 3, y + 1 / 7)
    source = QgsVectorLayer("Polygon?crs=EPSG:4547", "layer", "memory")
    fields = source.fields()
    table = FeatureTable.of("unit_grid", [polygon])
    source.dataProvider().addFeatures(list(features_from_table(table, fields)))
    assert shapely.equals_identical(table_from_source(source, "unit_grid").geometry, table.geometry).all()


def test_curves_are_made_straight() -> None:
    source = layer("CurvePolygon?crs=EPSG:4547", ("CurvePolygon(CircularString(0 0, 1000 0, 0 0))", []))
    (polygon,) = table_from_source(source, "green").geometry
    assert polygon.geom_type == "Polygon"
    circle = shapely.Point(500, 0).buffer(500, 720)
    assert shapely.hausdorff_distance(polygon.exterior, circle.exterior) < 0.05


def test_what_intake_judges_is_kept_and_measures_dropped() -> None:
    source = layer("LineStringZM?crs=EPSG:4547", ("LineStringZM(0 0 5 1, 1 1 6 2)", []), (None, []))
    table = table_from_source(source, "road")
    assert table.geometry[0].has_z
    assert not table.geometry[0].has_m
    assert table.geometry[1] is None


def test_an_empty_layer() -> None:
    table = table_from_source(layer("Polygon?crs=EPSG:4547&field=code:string"), "community")
    assert len(table) == 0
    assert table.columns["code"].tolist() == []


def test_cancelling() -> None:
    class Stop(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        table_from_source(layer("Point?crs=EPSG:4547", ("POINT(1 2)", [])), "component", progress=Stop())


def test_processing_does_not_stop_at_invalid_geometries() -> None:
    """Intake names every invalid feature; Processing's own check would stop at the first."""
    bow = layer("Polygon?crs=EPSG:4547", ("POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))", []))
    context = QgsProcessingContext()
    context.setFeedback(QgsProcessingFeedback())
    source = QgsProcessingFeatureSource(bow, context)
    assert len(table_from_source(source, "community")) == 1


def test_fields_of_the_data_model() -> None:
    fields = fields_of(LAYER_SCHEMAS["unit_grid"])
    code = fields.field("code")
    assert (code.length(), code.alias()) == (15, "标识码")
    assert fields.field("area_m2").isNumeric()
    assert not code.isNumeric()
    assert fields.names() == [field.name for field in LAYER_SCHEMAS["unit_grid"].fields]
    assert make_field("locked", FieldKind.BOOLEAN).isNumeric() is False


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("unit_grid", QgsWkbTypes.Type.Polygon),
        ("road", QgsWkbTypes.Type.LineString),
        ("component", QgsWkbTypes.Type.Point),
        ("visit", QgsWkbTypes.Type.NoGeometry),
        ("flag", QgsWkbTypes.Type.Unknown),
    ],
)
def test_geometry_types_of_the_data_model(name: str, expected: QgsWkbTypes.Type) -> None:
    assert wkb_type_of(LAYER_SCHEMAS[name]) == expected


def test_rows_become_features() -> None:
    table = FeatureTable.of(
        "unit_grid",
        [shapely.box(0, 0, 1, 1), None],
        code=np.array(["420102001001001", None], dtype=object),
        area_m2=np.array([1.0, np.nan]),
        component_count=np.array([3, 4]),
    )
    first, second = features_from_table(table, fields_of(LAYER_SCHEMAS["unit_grid"]))
    assert (first["code"], first["area_m2"], first["component_count"]) == ("420102001001001", 1.0, 3)
    assert first.geometry().area() == 1.0
    assert second.geometry().isNull()
    assert second["area_m2"] == NULL
    assert first["note"] == NULL, "what the table lacks stays empty"


def test_through_a_sink_and_back(tmp_path: Path) -> None:
    table = FeatureTable.of(
        "unit_grid", [shapely.box(0, 0, 1, 1)], code=np.array(["420102001001001"], dtype=object)
    )
    fields = fields_of(LAYER_SCHEMAS["unit_grid"])
    path = str(tmp_path / "网格.gpkg")
    sink, destination = QgsProcessingUtils.createFeatureSink(
        path,
        QgsProcessingContext(),
        fields,
        wkb_type_of(LAYER_SCHEMAS["unit_grid"]),
        crs_from_text("EPSG:4547"),
    )
    for feature in features_from_table(table, fields):
        assert sink.addFeature(feature)
    del sink
    back = QgsVectorLayer(destination, "back", "ogr")
    assert back.fields().field("code").length() == 15
    read = table_from_source(back, "unit_grid", {"code": "code"})
    assert read.columns["code"].tolist() == ["420102001001001"]
    assert crs_text(back) == "EPSG:4547"


def test_crs_there_and_back() -> None:
    assert crs_text(layer("Point?crs=EPSG:4547")) == "EPSG:4547"
    local = QgsCoordinateReferenceSystem.fromProj(
        "+proj=tmerc +lon_0=114.3 +x_0=500000 +y_0=-3000000 +ellps=GRS80 +units=m"
    )
    custom = layer("Point?crs=EPSG:4547")
    custom.setCrs(local)
    text = crs_text(custom)
    assert text is not None
    assert "114.3" in text
    assert crs_from_text(text) == local
    none = layer("Point?crs=EPSG:4547")
    none.setCrs(QgsCoordinateReferenceSystem())
    assert crs_text(none) is None
