"""One layer into a GeoPackage, all else as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pytest
import shapely
from shapely import Point

from citygrid_plugin.core.division.settings import DivisionSettings
from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, OutputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.paths import style_path
from citygrid_plugin.store.delivery import write_delivery
from citygrid_plugin.store.geopackage_layer import put_layer
from citygrid_plugin.store.vector_source import read_table
from tests import small_city

LABEL = "unit_grid_label"


def labels(*xy: tuple[float, float], text: str = "001") -> FeatureTable:
    count = len(xy)
    return FeatureTable.of(
        LABEL,
        shapely.points(np.array(xy, dtype=float).reshape(-1, 2)),
        code=np.full(count, "420102001001001", dtype=object),
        text=np.full(count, text, dtype=object),
        scale=np.full(count, 500),
        by_hand=np.full(count, False, dtype=object),
    )


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    base = small_city.base_data()
    division = small_city.divide(base, DivisionSettings(start_date="20260701"), Silent())
    path = tmp_path / "delivery.gpkg"
    write_delivery(path, base, division, boundary_width_mm=0.47)
    return path


def query(path: Path, text: str, *values: Any) -> list[tuple]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(text, values).fetchall()


def contents(path: Path) -> dict[str, list[tuple]]:
    """Every row of every table but those that tell of the labels, the project and its size."""
    with closing(sqlite3.connect(path)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: database.execute(f'SELECT * FROM "{name}"').fetchall()
            for name in sorted(names)
            if LABEL not in name and name not in ("qgis_projects", "sqlite_sequence")
        }


def without_labels(tables: dict[str, list[tuple]]) -> dict[str, list[tuple]]:
    return {name: [row for row in rows if LABEL not in row] for name, rows in tables.items()}


def project_text(path: Path) -> str:
    import io
    import zipfile

    ((content,),) = query(path, "SELECT content FROM qgis_projects")
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as zipped:
        return zipped.read(zipped.namelist()[0]).decode()


def test_a_new_file_has_the_layer_with_its_style(tmp_path: Path) -> None:
    out = tmp_path / "labels.gpkg"
    assert not put_layer(out, labels((500_010, 3_380_010)), "EPSG:4547")
    assert query(out, "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'") == [(LABEL,)]
    styles = query(out, "SELECT styleQML, useAsDefault FROM layer_styles")
    assert styles == [(style_path(LABEL).read_text("utf-8"), 1)]


def test_all_else_in_a_delivery_stays(delivery: Path) -> None:
    before = contents(delivery)
    put_layer(delivery, labels((500_010, 3_380_010), (500_020, 3_380_020)), "EPSG:4547")
    assert without_labels(contents(delivery)) == without_labels(before)
    table, crs = read_table(delivery, LABEL)
    assert (len(table), crs) == (2, "EPSG:4547")


def test_it_takes_the_place_of_one_of_that_name(delivery: Path) -> None:
    put_layer(delivery, labels((500_010, 3_380_010), (500_020, 3_380_020)), "EPSG:4547")
    before = contents(delivery)
    put_layer(delivery, labels((500_030, 3_380_030), text="002"), "EPSG:4547")
    assert without_labels(contents(delivery)) == without_labels(before)
    with fiona.open(delivery, layer=LABEL) as source:
        (feature,) = list(source)
        assert feature.properties["text"] == "002"
        assert len(list(source.filter(bbox=(500_000, 3_380_000, 500_015, 3_380_015)))) == 0
    for told in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"):
        count = f"SELECT count(*) FROM {told} WHERE table_name = ?"
        assert query(delivery, count, LABEL) == [(1,)]
    assert query(delivery, "PRAGMA integrity_check") == [("ok",)]


def test_a_project_as_citygrid_wrote_it_gets_the_layer_and_keeps_its_width(delivery: Path) -> None:
    assert f"layername={LABEL}" not in project_text(delivery)
    assert not put_layer(delivery, labels((500_010, 3_380_010)), "EPSG:4547")
    text = project_text(delivery)
    assert f"./delivery.gpkg|layername={LABEL}" in text
    assert "<value>0.47</value>" in text


def test_a_project_somebody_saved_stays_and_so_does_a_style(delivery: Path) -> None:
    put_layer(delivery, labels((500_010, 3_380_010)), "EPSG:4547")
    with closing(sqlite3.connect(delivery)) as database, database:
        database.execute("UPDATE layer_styles SET styleQML = 'mine' WHERE f_table_name = ?", (LABEL,))
        database.execute('UPDATE qgis_projects SET metadata = \'{"last_modified_user": "li"}\'')
    before = query(delivery, "SELECT * FROM qgis_projects")
    assert not put_layer(delivery, labels((500_020, 3_380_020)), "EPSG:4547")  # it shows the layer already
    assert query(delivery, "SELECT * FROM qgis_projects") == before
    assert query(delivery, "SELECT styleQML FROM layer_styles WHERE f_table_name = ?", LABEL) == [("mine",)]


def test_it_tells_when_a_saved_project_lacks_the_layer(delivery: Path) -> None:
    with closing(sqlite3.connect(delivery)) as database, database:
        database.execute('UPDATE qgis_projects SET metadata = \'{"last_modified_user": "li"}\'')
    before = query(delivery, "SELECT * FROM qgis_projects")
    assert put_layer(delivery, labels((500_010, 3_380_010)), "EPSG:4547")
    assert query(delivery, "SELECT * FROM qgis_projects") == before


def test_another_crs_than_that_of_the_file(delivery: Path) -> None:
    put_layer(delivery, labels((10, 20)), "EPSG:32650")
    assert read_table(delivery, LABEL)[1] == "EPSG:32650"
    assert read_table(delivery, "unit_grid")[1] == "EPSG:4547"


def test_a_city_s_own_crs_is_written_once(tmp_path: Path) -> None:
    own = 'PROJCS["Our city",GEOGCS["x",DATUM["x",SPHEROID["x",6378137,298.257]],PRIMEM["Greenwich",0],'
    own += 'UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
    own += (
        'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",114.3],PARAMETER["scale_factor",1],'
    )
    own += 'PARAMETER["false_easting",80000],PARAMETER["false_northing",-3000000],UNIT["metre",1]]'
    out = tmp_path / "labels.gpkg"
    put_layer(out, labels((10, 20)), own)
    put_layer(out, labels((10, 20)), own)
    assert query(out, "SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_name = 'Our city'") == [(1,)]
    put_layer(out, labels((10, 20)), own.replace("114.3", "115.3").replace("Our city", "Next"))
    assert query(out, "SELECT srs_id FROM gpkg_geometry_columns") == [(100001,)]


def test_same_input_same_bytes(delivery: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "delivery.gpkg"
    other.parent.mkdir()
    other.write_bytes(delivery.read_bytes())
    for path in (delivery, other):
        put_layer(path, labels((500_010, 3_380_010)), "EPSG:4547")
    assert delivery.read_bytes() == other.read_bytes()


class Cancelling(Silent):
    def cancelled(self) -> bool:
        return True


def test_what_fails_leaves_the_file_as_it_was(delivery: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = delivery.read_bytes()
    with pytest.raises(Cancelled):
        put_layer(delivery, labels((1, 2)), "EPSG:4547", progress=Cancelling())
    with closing(sqlite3.connect(delivery, isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OutputError, match="open in another program"):
            put_layer(delivery, labels((1, 2)), "EPSG:4547")
    assert delivery.read_bytes() == before
    assert list(delivery.parent.iterdir()) == [delivery]


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "labels.gpkg"
    out.write_text("no database")
    with pytest.raises(OutputError, match="not a GeoPackage"):
        put_layer(out, labels((1, 2)), "EPSG:4547")
    assert out.read_text() == "no database"


def test_a_geopackage_of_gdal_without_our_tables(tmp_path: Path) -> None:
    out = tmp_path / "gdal.gpkg"
    schema = {"geometry": "Point", "properties": {"name": "str"}}
    with fiona.open(out, "w", driver="GPKG", layer="places", crs="EPSG:4547", schema=schema) as sink:
        sink.write({"geometry": shapely.geometry.mapping(Point(1, 2)), "properties": {"name": "a"}})
    put_layer(out, labels((500_010, 3_380_010)), "EPSG:4547")
    assert set(fiona.listlayers(out)) >= {"places", LABEL}
    assert len(read_table(out, "places")[0]) == 1
