from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from citygrid_plugin.core.model.features import FeatureTable
from citygrid_plugin.core.model.problems import Cancelled, InputError
from citygrid_plugin.core.model.progress import Silent
from citygrid_plugin.store import ogr_reader
from citygrid_plugin.store.geopackage import write_geopackage
from citygrid_plugin.store.layer_mapping import LayerSource, parse_options, read_mapping
from citygrid_plugin.store.vector_source import read_base_data, read_table

CRS = "EPSG:4547"
BOXES = [shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)]
NAMES = ["东华门社区", "多福巷社区"]


def shapefile(
    path: Path, encoding: str | None, language_byte: int = 0, cpg: str | None = None, field: str = "社区名称"
) -> Path:
    """Two communities in a shapefile whose text is in ``encoding`` and which says so as told."""
    pyogrio.raw.write(
        path,
        shapely.to_wkb(BOXES),
        [np.array(["110101001001", "110101001002"], dtype=object), np.array(NAMES, dtype=object)],
        ["SQDM", field],
        geometry_type="Polygon",
        crs=CRS,
        driver="ESRI Shapefile",
        encoding=encoding,
    )
    path.with_suffix(".cpg").unlink(missing_ok=True)
    if cpg is not None:
        path.with_suffix(".cpg").write_text(cpg)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = language_byte
    path.with_suffix(".dbf").write_bytes(bytes(table))
    return path


def rules(caught: pytest.ExceptionInfo[InputError]) -> list[str]:
    return [problem.rule for problem in caught.value.problems]


class Log(Silent):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def log(self, text: str) -> None:
        self.lines.append(text)


class TestEncoding:
    @pytest.mark.parametrize(
        ("encoding", "language_byte", "cpg"),
        [
            ("GB18030", 0, None),
            ("GB18030", 0, "GBK"),
            ("GB18030", 0, "936"),
            ("GB18030", 0x4D, None),
            ("GB18030", 0x57, None),
            ("GB18030", 0, "UTF-8"),  # a lie
            ("UTF-8", 0, "UTF-8"),
            ("UTF-8", 0, None),
            ("UTF-8", 0x4D, None),  # a lie
        ],
    )
    def test_shapefiles_in_chinese(
        self, tmp_path: Path, encoding: str, language_byte: int, cpg: str | None
    ) -> None:
        folder = tmp_path / "基础 数据"
        folder.mkdir()
        path = shapefile(folder / "社区.shp", encoding, language_byte, cpg)
        table, crs = read_table(path, fields={"name": "社区名称", "code": "sqdm"})
        assert crs == CRS
        assert table.fids.tolist() == [0, 1]
        assert table.columns["name"].tolist() == NAMES
        assert table.columns["code"].tolist() == ["110101001001", "110101001002"]

    def test_characters_beyond_gbk(self, tmp_path: Path) -> None:
        names = np.array(["䶮村", "𠮷村"], dtype=object)
        path = tmp_path / "a.shp"
        pyogrio.raw.write(
            path,
            shapely.to_wkb(BOXES),
            [names],
            ["name"],
            geometry_type="Polygon",
            crs=CRS,
            encoding="GB18030",
        )
        path.with_suffix(".cpg").unlink()
        assert read_table(path)[0].columns["name"].tolist() == names.tolist()

    def test_a_character_cut_in_half_by_the_width_of_the_field(self, tmp_path: Path) -> None:
        path = shapefile(tmp_path / "a.shp", "GB18030")
        table = path.with_suffix(".dbf").read_bytes()
        name = "多福巷社区".encode("gb18030")
        assert name in table
        path.with_suffix(".dbf").write_bytes(table.replace(name, name[:-1] + b" "))
        # The space is trimmed, and half of 区 remains.
        assert read_table(path)[0].columns["社区名称"].tolist() == ["东华门社区", "多福巷社"]

    def test_an_encoding_named_by_the_user(self, tmp_path: Path) -> None:
        path = tmp_path / "a.shp"
        pyogrio.raw.write(
            path,
            shapely.to_wkb(BOXES),
            [np.array(["臺北", "高雄"], dtype=object)],
            ["name"],
            geometry_type="Polygon",
            crs=CRS,
            encoding="big5",
        )
        path.with_suffix(".cpg").unlink()
        table, _ = read_table(path, encoding="Big5")
        assert table.columns["name"].tolist() == ["臺北", "高雄"]

    def test_no_such_encoding(self, tmp_path: Path) -> None:
        with pytest.raises(InputError) as caught:
            read_table(shapefile(tmp_path / "a.shp", "GB18030"), encoding="klingon")
        assert rules(caught) == ["ENCODING_UNKNOWN"]

    def test_text_in_no_encoding_we_know(self, tmp_path: Path) -> None:
        path = shapefile(tmp_path / "a.shp", "GB18030", field="name")
        table = path.with_suffix(".dbf").read_bytes()
        path.with_suffix(".dbf").write_bytes(
            table.replace("东华门".encode("gb18030"), b"\xff\xff\xff\xff\xff\xff")
        )
        with pytest.raises(InputError) as caught:
            read_table(path)
        assert rules(caught) == ["ENCODING_WRONG"]

    def test_the_users_encoding_is_not_second_guessed(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="is not in ascii") as caught:
            read_table(shapefile(tmp_path / "a.shp", "GB18030"), encoding="ASCII")
        assert rules(caught) == ["ENCODING_WRONG"]


class TestGeometry:
    def geopackage(self, path: Path, wkb: bytes, type_name: str) -> Path:
        """A GeoPackage whose one community has this WKB, whatever it is."""
        write_geopackage(path, [FeatureTable.of("community", BOXES[:1])], CRS)
        with closing(sqlite3.connect(path)) as database, database:
            triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (trigger,) in triggers:
                database.execute(f'DROP TRIGGER "{trigger}"')
            database.execute(
                "UPDATE gpkg_geometry_columns SET geometry_type_name = ?, z = 2, m = 2", (type_name,)
            )
            database.execute("UPDATE community SET geom = ?", (b"GP\0\1" + struct.pack("<i", 4547) + wkb,))
        return path

    def test_curves_are_made_straight(self, tmp_path: Path) -> None:
        points = struct.pack("<6d", 0, 0, 1000, 0, 0, 0)  # start, opposite point, start: a full circle
        circle = b"\1" + struct.pack("<II", 8, 3) + points
        curve_polygon = b"\1" + struct.pack("<II", 10, 1) + circle
        path = self.geopackage(tmp_path / "a.gpkg", curve_polygon, "CURVEPOLYGON")
        (polygon,) = read_table(path)[0].geometry
        assert polygon.geom_type == "Polygon"
        assert polygon.is_valid
        centre = shapely.Point(500, 0)
        assert shapely.hausdorff_distance(polygon.exterior, centre.buffer(500, 720).exterior) < 0.05

    def test_compound_curves_are_made_straight(self, tmp_path: Path) -> None:
        arc = b"\1" + struct.pack("<II", 8, 3) + struct.pack("<6d", 0, 0, 50, 50, 100, 0)
        line = b"\1" + struct.pack("<II", 2, 2) + struct.pack("<4d", 100, 0, 0, 0)
        ring = b"\1" + struct.pack("<II", 9, 2) + arc + line
        path = self.geopackage(tmp_path / "a.gpkg", b"\1" + struct.pack("<II", 10, 1) + ring, "CURVEPOLYGON")
        (polygon,) = read_table(path)[0].geometry
        assert polygon.area == pytest.approx(np.pi * 50**2 / 2, rel=1e-3)

    def test_measures_are_dropped_and_said(self, tmp_path: Path) -> None:
        ring = struct.pack("<I", 4) + struct.pack("<12d", 0, 0, 7, 1, 0, 8, 1, 1, 9, 0, 0, 7)
        polygon_m = b"\1" + struct.pack("<II", 2003, 1) + ring
        path = self.geopackage(tmp_path / "a.gpkg", polygon_m, "POLYGON")
        log = Log()
        (polygon,) = read_table(path, progress=log)[0].geometry
        assert not polygon.has_z
        assert not polygon.has_m
        assert polygon.area == 0.5
        assert len([line for line in log.lines if "Measured" in line]) == 1

    def test_what_intake_judges_is_kept(self, tmp_path: Path) -> None:
        geometry = [
            shapely.LineString([(0, 0, 5), (1, 1, 6)]),
            shapely.LineString([(0, 0), (1, np.nan)]),
            None,
            shapely.MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 3)]]),
        ]
        pyogrio.raw.write(
            tmp_path / "a.geojson", shapely.to_wkb(geometry[::3]), [], [], geometry_type="Unknown", crs=CRS
        )
        table, _ = read_table(tmp_path / "a.geojson")
        assert table.geometry[0].has_z
        assert len(table.geometry[1].geoms) == 2
        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("road", geometry[1:3])], CRS)
        table, _ = read_table(tmp_path / "a.gpkg")
        assert np.isnan(shapely.get_coordinates(table.geometry[0])).any()
        assert table.geometry[1] is None


class TestFormats:
    @pytest.mark.parametrize(
        ("name", "driver"),
        [
            ("a.tab", "MapInfo File"),
            ("a.gdb", "OpenFileGDB"),
            ("a.geojson", "GeoJSON"),
            ("a.fgb", "FlatGeobuf"),
            ("a.shp", "ESRI Shapefile"),
        ],
    )
    def test_ogr_sources(self, tmp_path: Path, name: str, driver: str) -> None:
        pyogrio.raw.write(
            tmp_path / name,
            shapely.to_wkb([shapely.box(114, 30, 114.1, 30.1)]),
            [np.array(["420102001001"], dtype=object)],
            ["code"],
            geometry_type="Polygon",
            crs="EPSG:4326",
            driver=driver,
        )
        tables, crs_of = read_base_data(None, {"community": LayerSource(str(tmp_path / name))})
        assert tables["community"].columns["code"].tolist() == ["420102001001"]
        assert crs_of == {"community": "EPSG:4326"}

    def test_no_crs(self, tmp_path: Path) -> None:
        path = shapefile(tmp_path / "a.shp", "UTF-8")
        path.with_suffix(".prj").unlink()
        assert read_table(path)[1] is None
        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("community", BOXES)], None)
        assert read_table(tmp_path / "a.gpkg")[1] is None

    def test_a_path_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(InputError) as caught:
            read_table(tmp_path / "missing.shp")
        assert rules(caught) == ["SOURCE_NOT_FOUND"]

    def test_chunks_join(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(ogr_reader, "_CHUNK", 3)
        for count in (6, 7):
            points = [shapely.Point(i, i) for i in range(count)]
            kinds = np.array([f"井盖{i}" for i in range(count)], dtype=object)
            table = FeatureTable.of("component", points, source=kinds, note=np.array([None] * count))
            write_geopackage(tmp_path / "a.gpkg", [table], CRS)
            read, _ = read_table(tmp_path / "a.gpkg")
            assert read.fids.tolist() == list(range(1, count + 1))
            assert read.columns["source"].tolist() == kinds.tolist()
            assert shapely.equals(read.geometry, table.geometry).all()

    def test_cancelling(self, tmp_path: Path) -> None:
        class Stop(Silent):
            def cancelled(self) -> bool:
                return True

        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("community", BOXES)], CRS)
        with pytest.raises(Cancelled):
            read_table(tmp_path / "a.gpkg", progress=Stop())


class TestBaseData:
    @pytest.fixture
    def geopackage(self, tmp_path: Path) -> Path:
        path = tmp_path / "base.gpkg"
        road = FeatureTable(
            "road",
            np.array([shapely.LineString([(0, 0), (2, 1)])], dtype=object),
            np.array([1]),
            {"class": np.array(["primary"], dtype=object), "surface": np.array(["asphalt"], dtype=object)},
        )
        community = FeatureTable(
            "community",
            np.array(BOXES),
            np.array([1, 2]),
            {"code": np.array(["1", "2"]), "name": np.array(NAMES)},
        )
        other = FeatureTable.of("something", BOXES)
        write_geopackage(path, [road, community, other], CRS)
        return path

    def test_layers_called_as_in_the_data_model_need_no_mapping(self, geopackage: Path) -> None:
        tables, crs_of = read_base_data(geopackage)
        assert list(tables) == ["community", "road"]
        assert crs_of == {"community": CRS, "road": CRS}
        assert tables["community"].name == "community"
        assert list(tables["community"].columns) == ["code", "name"]
        assert list(tables["road"].columns) == ["class"], "only the data model's attributes come"

    def test_a_folder_of_chinese_shapefiles(self, tmp_path: Path) -> None:
        shapefile(tmp_path / "社区.shp", "GB18030")
        pyogrio.raw.write(
            tmp_path / "道路中心线.shp",
            shapely.to_wkb([shapely.LineString([(0, 0), (2, 1)])]),
            [np.array(["长安街"], dtype=object)],
            ["道路名称"],
            geometry_type="LineString",
            crs=CRS,
            encoding="GB18030",
        )
        tables, _ = read_base_data(tmp_path, parse_options([], ["community.code=sqdm"]))
        assert tables["community"].columns["code"].tolist() == ["110101001001", "110101001002"]
        assert tables["community"].columns["name"].tolist() == NAMES, "found by its Chinese title"
        assert tables["road"].columns["name"].tolist() == ["长安街"]

    def test_a_layer_from_elsewhere(self, geopackage: Path, tmp_path: Path) -> None:
        shapefile(tmp_path / "新社区.shp", "GB18030")
        options = [f"community={tmp_path / '新社区.shp'}", f"building={geopackage}|layername=something"]
        tables, _ = read_base_data(geopackage, parse_options(options, ["community.code=SQDM"]))
        assert list(tables) == ["community", "road", "building"]
        assert tables["community"].columns["code"].tolist() == ["110101001001", "110101001002"]

    def test_a_mapping_file(self, geopackage: Path, tmp_path: Path) -> None:
        shapefile(tmp_path / "new.shp", "GB18030")
        entries = {
            "community": {"source": "new.shp", "fields": {"code": "SQDM", "grade": "社区名称"}},
            "road": {"layer": "road"},
            "water": "base.gpkg|layername=something",
        }
        (tmp_path / "mapping.json").write_text(json.dumps(entries), encoding="utf-8")
        tables, _ = read_base_data(geopackage, read_mapping(tmp_path / "mapping.json"))
        assert list(tables) == ["community", "road", "water"]
        assert tables["community"].columns["grade"].tolist() == NAMES
        assert len(tables["water"]) == 2

    def test_everything_wrong_is_said_at_once(self, geopackage: Path) -> None:
        options = ["building=nowhere.shp", f"water={geopackage}|layername=lake"]
        with pytest.raises(InputError) as caught:
            read_base_data(geopackage, parse_options(options, ["community.code=SQDM"]))
        assert rules(caught) == ["FIELD_NOT_FOUND", "SOURCE_NOT_FOUND", "LAYER_NOT_FOUND"]
        assert [problem.layer for problem in caught.value.problems] == ["community", "building", "water"]
        texts = [str(problem) for problem in caught.value.problems]
        assert "the fields are: code, name" in texts[0]
        assert "it has: road, community, something" in texts[2]

    def test_nothing_recognised(self, tmp_path: Path) -> None:
        write_geopackage(tmp_path / "a.gpkg", [FeatureTable.of("something", BOXES)], CRS)
        with pytest.raises(InputError, match="it has: something") as caught:
            read_base_data(tmp_path / "a.gpkg")
        assert rules(caught) == ["LAYER_NOT_FOUND"]

    def test_two_layers_that_may_be_meant(self, tmp_path: Path) -> None:
        write_geopackage(
            tmp_path / "a.gpkg", [FeatureTable.of("社区", BOXES), FeatureTable.of("社区界", BOXES)], CRS
        )
        with pytest.raises(InputError) as caught:
            read_base_data(tmp_path / "a.gpkg")
        assert rules(caught) == ["LAYER_AMBIGUOUS"]

    def test_fields_for_a_layer_that_is_not_there(self, geopackage: Path) -> None:
        with pytest.raises(InputError) as caught:
            read_base_data(geopackage, parse_options([], ["compound.name=MC"]))
        assert rules(caught) == ["LAYER_NOT_FOUND"]

    def test_no_vector_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.shp").write_text("no shapefile")
        with pytest.raises(InputError) as caught:
            read_base_data(tmp_path / "a.shp")
        assert rules(caught) == ["SOURCE_UNREADABLE"]

    def test_a_shapefile_without_its_table_of_contents(self, tmp_path: Path) -> None:
        path = shapefile(tmp_path / "社区.shp", "UTF-8")
        path.with_suffix(".shx").unlink()
        with pytest.raises(InputError) as caught:
            read_table(path)
        assert rules(caught) == ["SOURCE_UNREADABLE"]
        assert ".shx" in str(caught.value)
