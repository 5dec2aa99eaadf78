"""A style comes back from QGIS and from the GeoPackage as it went in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.census_change.compare import CHANGE_SCHEMA
from citygrid_plugin.core.delivery.catalogue import DELIVERY_SCHEMAS, LAYERS, style_name
from citygrid_plugin.core.merging.conflicts import CONFLICT_SCHEMA
from citygrid_plugin.core.model.census_schema import CENSUS_SCHEMAS
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.schema import FieldKind, GeometryKind, LayerSchema
from citygrid_plugin.core.sampling.schema import SAMPLE_SCHEMA
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.delivery import add_styles_and_project
from citygrid_plugin.store.geopackage import write_geopackage
from tests.styles.style_xml import losses, normalised, read, read_file

CRS = "EPSG:4547"
EMPTY = {FieldKind.TEXT: "", FieldKind.INTEGER: 0, FieldKind.REAL: 0.0, FieldKind.BOOLEAN: False}
SHAPES = {
    GeometryKind.POINT: shapely.Point(500_000, 3_380_000),
    GeometryKind.ANY: shapely.Point(500_000, 3_380_000),
    GeometryKind.LINE: shapely.LineString([(500_000, 3_380_000), (500_100, 3_380_000)]),
    GeometryKind.POLYGON: shapely.box(500_000, 3_380_000, 500_100, 3_380_100),
    GeometryKind.NONE: None,
}
STYLES = sorted(path.stem for path in style_path("x").parent.glob("*.qml"))
#: Every layer with a style in a file. Those of a census get theirs with their forms, from the profile.
SCHEMAS = {
    **{name: schema for name, schema in DELIVERY_SCHEMAS.items() if name not in CENSUS_SCHEMAS},
    **{schema.name: schema for schema in (CHANGE_SCHEMA, CONFLICT_SCHEMA, SAMPLE_SCHEMA)},
}


def table_of(schema: LayerSchema) -> FeatureTable:
    """One empty feature."""
    columns = {field.name: np.array([EMPTY[field.kind]]) for field in schema.fields}
    made = FeatureTable.of(schema.name, [SHAPES[schema.geometry]])
    return FeatureTable(schema.name, made.geometry, made.fids, columns)


@pytest.fixture(scope="module")
def delivery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GeoPackage with a table for every layer, its styles and its project; written without QGIS."""
    path = tmp_path_factory.mktemp("styles") / "all.gpkg"
    tables = [table_of(schema) for schema in SCHEMAS.values()]

    def finish(aside: Path) -> None:
        add_styles_and_project(aside, path.name)

    write_geopackage(path, tables, CRS, schemas=SCHEMAS, extra=finish)
    return path


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """The same tables without any style."""
    path = tmp_path / "bare.gpkg"
    write_geopackage(path, [table_of(schema) for schema in SCHEMAS.values()], CRS, schemas=SCHEMAS)
    return path


def layer_in(path: Path, name: str) -> Any:
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def memory_layer(schema: LayerSchema) -> Any:
    """A layer that lives in memory, with the fields of the schema after a feature id."""
    from qgis.core import QgsVectorLayer

    shape = SHAPES[schema.geometry]
    kinds = {"text": "string", "integer": "integer", "real": "double", "boolean": "bool"}
    fields = "".join(f"&field={field.name}:{kinds[field.kind.value]}" for field in schema.fields)
    geometry = shape.geom_type if shape else "None"
    layer = QgsVectorLayer(f"{geometry}?crs={CRS}&field=fid:integer{fields}", schema.name, "memory")
    assert layer.isValid()
    return layer


def style_of(layer: Any) -> Any:
    """The style of a layer as QGIS writes it."""
    from qgis.core import QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    assert layer.exportNamedStyle(document, QgsReadWriteContext()) in (None, "")
    return read(document.toString())


def test_every_layer_of_the_data_model_has_a_style() -> None:
    assert set(SCHEMAS) == set(STYLES)
    assert {entry.name for entry in LAYERS} <= set(STYLES) | set(CENSUS_SCHEMAS)


@pytest.mark.parametrize("name", STYLES)
def test_qgis_reads_all_that_the_file_says(qgis_new_project: None, name: str) -> None:
    layer = memory_layer(SCHEMAS[name])
    message, loaded = layer.loadNamedStyle(str(style_path(name)))
    assert loaded, message
    given, kept = read_file(style_path(name)), style_of(layer)
    del given.attrib["version"], given.attrib["styleCategories"]  # QGIS writes its own, and all categories
    assert [*losses(given, kept)] == []


@pytest.mark.parametrize("name", STYLES)
def test_a_style_saved_into_the_geopackage_comes_back_whole(
    qgis_new_project: None, bare: Path, name: str
) -> None:
    layer = layer_in(bare, name)
    assert layer.loadNamedStyle(str(style_path(name)))[1]
    saved = normalised(style_of(layer))
    layer.saveStyleToDatabase(style_name(name), "", True, "")
    del layer
    again = layer_in(bare, name)  # QGIS gives it the default style of the file by itself
    assert normalised(style_of(again)) == saved
    assert {"aliases", "previewExpression"} <= set(saved)


@pytest.mark.parametrize("name", STYLES)
def test_styles_written_without_qgis_are_those_qgis_would_save(
    qgis_new_project: None, delivery: Path, bare: Path, name: str
) -> None:
    ours, theirs = layer_in(delivery, name), layer_in(bare, name)
    theirs.loadNamedStyle(str(style_path(name)))
    assert normalised(style_of(ours)) == normalised(style_of(theirs))


def test_the_geopackage_holds_the_files_word_for_word(delivery: Path) -> None:
    with closing(sqlite3.connect(delivery)) as database:
        rows = dict(database.execute("SELECT f_table_name, styleQML FROM layer_styles"))
    assert rows == {name: style_path(name).read_text(encoding="utf-8") for name in STYLES}


def test_the_project_shows_every_layer_in_its_style(qgis_new_project: None, delivery: Path) -> None:
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(f"geopackage:{delivery}?projectName=citygrid")
    for name in STYLES:
        layer = project.mapLayer(f"citygrid_{name}")
        assert normalised(style_of(layer)) == normalised(style_of(layer_in(delivery, name))), name
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["巡查", "结果", "基础数据"]
