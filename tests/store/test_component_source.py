"""Tables of components in the forms they come in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.store.component_source import read_components
from citygrid_plugin.store.csv_table import DEGREES, placed, read_csv
from citygrid_plugin.store.exchange_mapping import ExchangeMapping, read_exchange_mapping
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.standards import load_standards
from tests.component_tables import CRS, X0, Y0, points, texts, write_csv, write_shapefile

NEW = load_standards("gbt47678")


@pytest.mark.parametrize(
    ("text", "place", "crs"),
    [
        ("类别,经度,纬度\n路灯,114.3,30.5\n", (114.3, 30.5), DEGREES),
        ("类别;lat;lng\n路灯;30.5;114.3\n", (114.3, 30.5), DEGREES),
        ("类别\t经度\t纬度\n路灯\t114°18′0″\t30°30'36\"\n", (114.3, 30.51), DEGREES),
        (f"类别,X坐标,Y坐标\n路灯,{Y0},{X0}\n", (X0, Y0), None),
        (f"类别,x,y\n路灯,{X0},{Y0}\n", (X0, Y0), None),
        (f"类别,X,Y\n路灯,{Y0},38500000\n", (38_500_000.0, Y0), None),
        ('类别,WKT\n路灯,"POINT (114.3 30.5)"\n', (114.3, 30.5), DEGREES),
    ],
)
def test_coordinates(tmp_path: Path, text: str, place: tuple[float, float], crs: str | None) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    table, found = read_csv(path)
    assert found == crs
    assert (table.geometry[0].x, table.geometry[0].y) == pytest.approx(place)
    assert list(table.columns) == ["类别"], "coordinates are no attributes"
    assert table.fids.tolist() == [2], "the line of the spreadsheet"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig", "utf-16"])
def test_encodings_are_found(tmp_path: Path, encoding: str) -> None:
    table, _ = read_csv(write_csv(tmp_path / "a.csv", encoding))
    assert table.column("权属单位").tolist() == ["市水务局", "路灯管理所", "环卫处"]


def test_a_wrong_encoding_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not in"):
        read_csv(write_csv(tmp_path / "a.csv", "gb18030"), "utf-8")


def test_a_row_with_too_many_values_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("类别,x,y\n路灯,1,2,3\n", "utf-8")
    with pytest.raises(InputError, match="Line 2"):
        read_csv(path)


def test_a_table_without_geometry_gets_points() -> None:
    table = FeatureTable("t", texts([None]), np.array([5]), {"x": np.array([X0]), "y": np.array([Y0])})
    made, crs = placed(table)
    assert (made.geometry[0].x, made.geometry[0].y, crs) == (X0, Y0, None)


def test_a_file_with_many_layers(tmp_path: Path) -> None:
    """Layers called as a class, or with fields of components; grids and roads are left aside, and told."""
    path = tmp_path / "a.gpkg"
    parts = [
        FeatureTable.of("雨水井盖", points(), 编号=texts("abc")),
        FeatureTable.of("data", points(), ObjID=texts("abc"), BGID=texts("abc"), ORDate=texts("abc")),
        FeatureTable.of("unit_grid", points(), code=texts("abc"), note=texts("abc"), start_date=texts("abc")),
        FeatureTable.of("道路", points(), name=texts("abc")),
    ]
    write_geopackage(path, parts, CRS)
    source = read_components(path, ExchangeMapping(), NEW)
    assert {table.name for table in source.tables} == {"雨水井盖", "data"}
    assert set(source.aside) == {"unit_grid", "道路"}
    chosen = read_components(path, ExchangeMapping(layers=("道路",)), NEW)
    assert [table.name for table in chosen.tables] == ["道路"]
    with pytest.raises(InputError, match="没有"):
        read_components(path, ExchangeMapping(layers=("没有",)), NEW)


def test_a_file_geodatabase(tmp_path: Path) -> None:
    import pyogrio

    path = tmp_path / "a.gdb"
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(points(), dtype=object)),
        [texts(["路灯", "路灯", "雨水井盖"])],
        ["部件类型"],
        layer="bujian",
        driver="OpenFileGDB",
        geometry_type="Point",
        crs=CRS,
    )
    source = read_components(path, ExchangeMapping(), NEW)
    (table,) = source.tables
    assert table.column("部件类型").tolist() == ["路灯", "路灯", "雨水井盖"]


def test_a_folder_of_shapefiles(tmp_path: Path) -> None:
    for name in ("一街道", "二街道"):
        write_shapefile(tmp_path / f"{name}.shp")
    source = read_components(tmp_path, ExchangeMapping(layers=("一街道", "二街道")), NEW)
    assert [table.name for table in source.tables] == ["一街道", "二街道"]
    assert set(source.crs_of.values()) == {CRS}


@pytest.mark.parametrize(
    ("text", "word"),
    [("[]", "table"), ('{"rest": "bin"}', "rest"), ('{"fields": {"code": 1}}', "fields"), ("{", "read")],
)
def test_a_mapping_that_cannot_be_understood(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "m.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=word):
        read_exchange_mapping(path)
